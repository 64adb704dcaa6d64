#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/doubletap.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/desksaving.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace handrail::view {

class Settings;

/// A checklist of the open visit on screen. Opening one shows it; the first tick opens the visit.
class ChecklistModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    Q_PROPERTY(bool found READ found NOTIFY changed FINAL) ///< false: content has no such checklist
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewedBy READ reviewedBy NOTIFY changed FINAL)
    /// groupId, title, done, of, folded, complete, time, steps (a RowsModel: step, words, say, isTicked, at,
    /// isCurrent, opens, route, argument: the words of a tool it opens, else empty)
    Q_PROPERTY(handrail::view::RowsModel *groups READ groups CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *actions READ actions CONSTANT FINAL) ///< at the end: label, route, argument
    Q_PROPERTY(QString listId READ listId NOTIFY changed FINAL)
    /// row of the group the thumb is in; -1: all done
    Q_PROPERTY(int currentGroup READ currentGroup NOTIFY changed FINAL)
    Q_PROPERTY(bool allDone READ allDone NOTIFY changed FINAL)
    Q_PROPERTY(bool hasStepBack READ hasStepBack NOTIFY changed FINAL)
    Q_PROPERTY(QString stepBackTitle READ stepBackTitle NOTIFY changed FINAL) ///< title of the group stepBack() goes to
    Q_PROPERTY(handrail::view::DeskSaving *saving READ saving CONSTANT FINAL)

public:
    ChecklistModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool found() const { return !m_list.steps.empty(); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_list.head.title); }
    [[nodiscard]] QString summary() const { return QString::fromStdString(m_list.head.summary); }
    [[nodiscard]] QString checked() const;
    [[nodiscard]] QString reviewedBy() const { return QString::fromStdString(m_list.head.reviewedBy); }
    [[nodiscard]] RowsModel *groups() { return &m_groups; }
    [[nodiscard]] RowsModel *actions() { return &m_actions; }
    [[nodiscard]] QString listId() const { return QString::fromStdString(m_id); }
    [[nodiscard]] int currentGroup() const;
    [[nodiscard]] bool allDone() const { return found() && m_run.current.empty(); }
    [[nodiscard]] bool hasStepBack() const { return !stepBackGroup().empty(); }
    [[nodiscard]] QString stepBackTitle() const;
    [[nodiscard]] DeskSaving *saving() { return &m_saving; }

    /// @p checklist is the id of one, or the place it stands at ("now/basics").
    Q_INVOKABLE void open(const QString &checklist);
    Q_INVOKABLE void toggle(const QString &step);
    Q_INVOKABLE void next();
    /// Opens 'when it isn't working'.
    Q_INVOKABLE void stepBack();
    Q_INVOKABLE void setFolded(const QString &group, bool folded);

signals:
    void changed();

private:
    void take(crisis::ChecklistRun next);
    void adopt();
    void loadWords();
    void refresh();
    [[nodiscard]] std::string idOf(const QString &checklist) const;
    [[nodiscard]] std::string stepBackGroup() const;

    CrisisDesk &m_desk;
    DeskSaving m_saving{m_desk};
    CrisisContent m_content;
    Settings &m_settings;
    std::string m_id;
    library::Checklist m_list;
    crisis::ChecklistRun m_run;
    DoubleTap m_taps;
    RowsModel m_groups, m_actions;
    std::vector<std::unique_ptr<RowsModel>> m_steps; ///< one a group
};

} // namespace handrail::view
