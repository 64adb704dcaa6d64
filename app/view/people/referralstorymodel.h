#pragma once

#include "view/desk/refusedwrite.h"
#include "view/desk/rowsmodel.h"
#include "view/people/personstory.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// The whole story of one referral: why, who, how it was made, who was in touch since, whether they arrived, what got
/// in the way and what was done about it, what came of it, what is next. Everything may be told at any time; nothing
/// must. Kept as it is told.
class ReferralStoryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoryKit for it")

    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString service READ service NOTIFY changed FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString made READ made NOTIFY changed FINAL)     ///< day and time, and who
    Q_PROPERTY(QString closed READ closed NOTIFY changed FINAL) ///< day on which it was known whether they arrived
    Q_PROPERTY(QString callRoute READ callRoute NOTIFY changed FINAL)
    Q_PROPERTY(QString serviceId READ serviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString how READ how NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    Q_PROPERTY(QString arrived READ arrived NOTIFY changed FINAL) ///< "yes", "no", ""
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QStringList barriers READ barriers NOTIFY changed FINAL) ///< those that got in the way
    /// why, who, agreed, barrierWords, outcomeWords, next, and an answer to each barrier by its key
    Q_PROPERTY(QVariantMap words READ words NOTIFY wordsChanged FINAL)
    Q_PROPERTY(handrail::view::RowsModel *contacts READ contacts CONSTANT FINAL) ///< how, words_, when; oldest first
    Q_PROPERTY(QStringList allBarriers READ allBarriers CONSTANT FINAL)
    Q_PROPERTY(QStringList allContacts READ allContacts CONSTANT FINAL)
    Q_PROPERTY(QStringList allOutcomes READ allOutcomes CONSTANT FINAL)

public:
    ReferralStoryModel(VaultDesk &vault, StoryRows rows, const storage::Clock &clock, QObject *parent = nullptr);
    ~ReferralStoryModel() override { settle(); }

    [[nodiscard]] QString argument() const { return QString::fromStdString(m_argument); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] QString service() const { return QString::fromStdString(m_one.serviceName); }
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_one.personId); }
    [[nodiscard]] QString made() const;
    [[nodiscard]] QString closed() const;
    [[nodiscard]] QString callRoute() const { return QString::fromStdString(m_one.callRoute); }
    [[nodiscard]] QString serviceId() const { return QString::fromStdString(m_one.serviceId); }
    [[nodiscard]] QString how() const { return QString::fromStdString(m_one.how); }
    [[nodiscard]] QString when() const { return QString::fromStdString(m_one.when); }
    [[nodiscard]] QString answer() const { return QString::fromStdString(m_one.answer); }
    [[nodiscard]] QString arrived() const { return QString::fromStdString(m_one.arrived); }
    [[nodiscard]] QString outcome() const { return QString::fromStdString(m_one.outcome); }
    [[nodiscard]] QStringList barriers() const;
    [[nodiscard]] QVariantMap words() const;
    [[nodiscard]] RowsModel *contacts() { return &m_contacts; }
    [[nodiscard]] QStringList allBarriers() const;
    [[nodiscard]] QStringList allContacts() const;
    [[nodiscard]] QStringList allOutcomes() const;

    /// @p argument as referralKey() makes it. Reads anew each time.
    Q_INVOKABLE void open(const QString &argument);
    void forget();
    /// Words of a field of `words` as they stand while they are typed.
    Q_INVOKABLE void type(const QString &field, const QString &words);
    /// What was typed becomes a revision: the focus or the page is left, or records are about to lock.
    Q_INVOKABLE void settle();
    /// "yes" or "no"; the same again: not known after all.
    Q_INVOKABLE void tellArrived(const QString &arrived);
    Q_INVOKABLE void setBarrier(const QString &barrier, bool on);
    /// What came of it; the same again takes it back.
    Q_INVOKABLE void tellOutcome(const QString &outcome);
    Q_INVOKABLE void addContact(const QString &how, const QString &words);
    Q_INVOKABLE void retry() { m_refused.retry(); }

signals:
    void changed();
    void wordsChanged();
    void kept(); ///< something is on disk: lists read again

private:
    [[nodiscard]] std::string *field(const QString &name);
    void arrange();
    void keep();

    VaultDesk &m_vault;
    StoryRows m_maker;
    const storage::Clock &m_clock;
    RowsModel m_contacts;
    std::string m_argument;
    care::Referral m_one;
    RefusedWrite m_refused;
    int m_asked = 0;
    bool m_loaded = false, m_gone = false, m_typed = false;
};

} // namespace handrail::view
