#pragma once

#include "view/people/personstory.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace handrail::view {

class VaultDesk;

/// One person's records on their way out: a page to read and a FHIR file for another program, together in a new folder
/// that nothing protects any more. Says what would be in it; makes it only when asked to. Holds words only while
/// records are open.
class OutModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL) ///< damaged records: they stay out
    // What would go
    Q_PROPERTY(int plans READ plans NOTIFY changed FINAL)
    Q_PROPERTY(int visits READ visits NOTIFY changed FINAL)
    Q_PROPERTY(int notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(int referrals READ referrals NOTIFY changed FINAL)
    Q_PROPERTY(int circle READ circle NOTIFY changed FINAL) ///< with a yes
    Q_PROPERTY(int consents READ consents NOTIFY changed FINAL) ///< answered
    /// StoryRows' roles, newest first; `excerpt` is the note whole. Plans are not among them: the page has each of them
    /// whole.
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OutModel::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY stateChanged FINAL) ///< name of the folder that was made

public:
    enum State { Nothing, Making, Saved, DiskFull, CannotWrite };
    Q_ENUM(State)

    OutModel(VaultDesk &vault, StoryRows rows, PlanContent content, Settings &settings, const storage::Clock &clock,
             QObject *parent = nullptr);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] QString personName() const { return QString::fromStdString(m_story.person.name); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] int unreadable() const { return m_story.unreadable; }
    [[nodiscard]] int plans() const { return m_plans; }
    [[nodiscard]] int visits() const { return m_visits; }
    [[nodiscard]] int notes() const { return m_notes; }
    [[nodiscard]] int referrals() const { return m_referrals; }
    [[nodiscard]] int circle() const { return m_circle; }
    [[nodiscard]] int consents() const { return m_consents; }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// where it is made; Documents until said otherwise
    void setFolder(std::filesystem::path folder) { m_into = std::move(folder); }

    /// Reads all of @p personId, anew each time.
    Q_INVOKABLE void open(const QString &personId);
    /// Makes the folder. @p words and @p story as pageParts() has them, and "title".
    Q_INVOKABLE void make(const QVariantMap &words, const QVariantList &story);
    Q_INVOKABLE void forget();

signals:
    void changed();
    void stateChanged();

private:
    void arrange();
    void say(State state);

    VaultDesk &m_vault;
    StoryRows m_maker;
    PlanContent m_content;
    Settings &m_settings;
    const storage::Clock &m_clock;
    std::filesystem::path m_into;
    RowsModel m_rows;
    std::string m_personId;
    PersonStory m_story;
    QString m_folder;
    State m_state = Nothing;
    int m_plans = 0, m_visits = 0, m_notes = 0, m_referrals = 0, m_circle = 0, m_consents = 0;
    int m_asked = 0;
    bool m_loaded = false;
};

} // namespace handrail::view
