#pragma once

#include "view/desk/refusedwrite.h"
#include "view/desk/rowsmodel.h"
#include "view/people/personstory.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// One person's page: who they are, what is open, and everything that was done with them, newest first, found again by
/// its words. Holds their words only while records are open.
class PersonModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoryKit for it")

    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL) ///< day the record began
    /// day it was written down that they died; empty: nobody did
    Q_PROPERTY(QString died READ died NOTIFY changed FINAL)
    Q_PROPERTY(bool quiet READ quiet NOTIFY changed FINAL)    ///< leave no message
    Q_PROPERTY(int circle READ circle NOTIFY changed FINAL)   ///< how many are in their circle
    Q_PROPERTY(int circleYes READ circleYes NOTIFY changed FINAL)
    Q_PROPERTY(int consents READ consents NOTIFY changed FINAL) ///< of their ledger, that hold now
    Q_PROPERTY(int asked READ asked NOTIFY changed FINAL)       ///< that wait for their answer
    /// What waits: StoryRows' roles; of a follow-up `state_` is "late" or "", of a referral "due" or "".
    Q_PROPERTY(handrail::view::RowsModel *waiting READ openRows CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL) ///< StoryRows' roles
    Q_PROPERTY(bool more READ more NOTIFY changed FINAL)      ///< older ones are there and not shown yet
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)        ///< something was done with them at all
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL) ///< a kind of row; empty: all
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)    ///< searched for
    /// What the app calls the keys of a row, so that they are found too: {"visit.hospital": "Gone to hospital"}
    Q_PROPERTY(QVariantMap names READ names WRITE setNames NOTIFY namesChanged FINAL)

public:
    static constexpr int kPage = 20; ///< rows shown at first, and with each 'older'

    PersonModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] int unreadable() const { return m_story.unreadable; }
    [[nodiscard]] QString name() const { return QString::fromStdString(m_story.person.name); }
    [[nodiscard]] QString since() const;
    [[nodiscard]] QString died() const;
    [[nodiscard]] bool quiet() const { return m_story.person.message == false; }
    [[nodiscard]] int circle() const { return m_story.circle; }
    [[nodiscard]] int circleYes() const { return m_story.circleYes; }
    [[nodiscard]] int consents() const { return m_story.consents; }
    [[nodiscard]] int asked() const { return m_story.asked; }
    [[nodiscard]] RowsModel *openRows() { return &m_openRows; }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] bool more() const { return m_more; }
    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QVariantMap names() const { return m_names; }
    void setNames(const QVariantMap &names);

    /// Reads @p personId's page, anew each time.
    Q_INVOKABLE void open(const QString &personId);
    Q_INVOKABLE void showMore();
    /// They died: everything open of theirs ends, and no list offers them any more.
    Q_INVOKABLE void tellDied();
    /// It was a mistake: they are offered again. What was closed stays closed.
    Q_INVOKABLE void takeBackDied();
    Q_INVOKABLE void retry() { m_refused.retry(); }
    void forget();

signals:
    void changed();
    void namesChanged();
    void kept(); ///< something is on disk: lists read again

private:
    void read();
    void arrange();
    [[nodiscard]] bool needsAll() const { return !m_words.trimmed().isEmpty() || m_filter == QLatin1String("note"); }
    void keepPerson(bool died);

    VaultDesk &m_vault;
    StoryRows m_maker;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_openRows, m_rows;
    std::string m_personId;
    PersonStory m_story;
    QString m_filter, m_words;
    QVariantMap m_names;
    RefusedWrite m_refused;
    int m_shown = kPage, m_asked = 0;
    bool m_loaded = false, m_more = false, m_any = false, m_whole = false;
};

} // namespace handrail::view
