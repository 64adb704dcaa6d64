#pragma once

#include "view/desk/refusedwrite.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"
#include "view/people/personabout.h"
#include "view/people/persondone.h"
#include "view/people/personstory.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// One person's page: who they are, what is open, and everything that was done with them, newest first, found again by
/// its words. Holds their words only while records are open.
class PersonModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    /// What waits: StoryRows' roles; of a follow-up `state_` is "late" or "", of a referral "due" or "".
    Q_PROPERTY(handrail::view::RowsModel *waiting READ openRows CONSTANT FINAL)

    Q_PROPERTY(handrail::view::PersonAbout *about READ about CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PersonDone *done READ done CONSTANT FINAL)

public:
    PersonModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] int unreadable() const { return m_story.unreadable; }
    [[nodiscard]] RowsModel *openRows() { return &m_openRows; }
    [[nodiscard]] PersonAbout *about() const { return m_parts.about; }
    [[nodiscard]] PersonDone *done() const { return m_parts.done; }

    /// Reads @p personId's page, anew each time.
    Q_INVOKABLE void open(const QString &personId);
    Q_INVOKABLE void retry() { m_refused.retry(); }
    void forget();

    // For the parts
    [[nodiscard]] VaultDesk &vault() const { return m_vault; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] const StoryRows &maker() const { return m_maker; }
    [[nodiscard]] const PersonStory &story() const { return m_story; }
    [[nodiscard]] bool whole() const { return m_whole; } ///< all of the story was read, not the newest alone
    [[nodiscard]] RefusedWrite &refused() { return m_refused; }
    void read();
    void arrange();

signals:
    void changed();
    void kept(); ///< something is on disk: lists read again

private:
    struct Parts {
        PersonAbout *about;
        PersonDone *done;
    };

    VaultDesk &m_vault;
    StoryRows m_maker;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_openRows;
    std::string m_personId;
    PersonStory m_story;
    RefusedWrite m_refused;
    int m_asked = 0;
    bool m_loaded = false, m_whole = false;
    Parts m_parts{};
};

} // namespace handrail::view
