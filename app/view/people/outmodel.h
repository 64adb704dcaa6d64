#pragma once

#include "view/people/personstory.h"
#include "view/desk/paperout.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// How much of one person's records would leave.
struct OutCounts {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(int plans MEMBER plans FINAL)
    Q_PROPERTY(int visits MEMBER visits FINAL)
    Q_PROPERTY(int notes MEMBER notes FINAL)
    Q_PROPERTY(int referrals MEMBER referrals FINAL)
    Q_PROPERTY(int circle MEMBER circle FINAL)     ///< with a yes
    Q_PROPERTY(int consents MEMBER consents FINAL) ///< answered

public:
    int plans = 0, visits = 0, notes = 0, referrals = 0, circle = 0, consents = 0;
};

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
    Q_PROPERTY(handrail::view::OutCounts counts READ counts NOTIFY changed FINAL) ///< what would go
    /// StoryRows' roles, newest first; `excerpt` is the note whole. Plans are not among them: the page has each of them
    /// whole.
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PaperOut *paper READ paper CONSTANT FINAL) ///< a folder is made

public:
    OutModel(VaultDesk &vault, StoryRows rows, PlanContent content, Settings &settings, const storage::Clock &clock,
             QObject *parent = nullptr);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] QString personName() const { return QString::fromStdString(m_story.person.name); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] int unreadable() const { return m_story.unreadable; }
    [[nodiscard]] const OutCounts &counts() const { return m_counts; }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] PaperOut *paper() { return &m_paper; }

    /// Reads all of @p personId, anew each time.
    Q_INVOKABLE void open(const QString &personId);
    /// Makes the folder. @p words and @p story as pageParts() has them, and "title".
    Q_INVOKABLE void make(const QVariantMap &words, const QVariantList &story);
    Q_INVOKABLE void forget();

signals:
    void changed();

private:
    void arrange();

    VaultDesk &m_vault;
    StoryRows m_maker;
    PlanContent m_content;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_rows;
    std::string m_personId;
    PersonStory m_story;
    OutCounts m_counts;
    PaperOut m_paper;
    int m_asked = 0;
    bool m_loaded = false;
};

} // namespace handrail::view
