// How a visit is set right and how it ends: VisitModel's writing side.
#include "view/now/visitmodel.h"

#include "care/visitgiving.h"
#include "crisis/pastvisit.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

namespace handrail::view {

void VisitModel::tell(crisis::VisitEvent event)
{
    event.at = m_desk.clock().now();
    m_desk.keep(crisis::change(m_desk.visitId(), std::move(event)), {});
}

void VisitModel::moveBy(int row, int minutes)
{
    const crisis::VisitEvent *at = this->event(row);
    if (!at)
        return;
    const crisis::VisitEvent &event = *at;
    // The clocks of a run are its marks': a run's times are set right on its card, not here.
    if (!event.id.empty() && !event.kind.starts_with("run.") && event.kind != "visit.opened")
        m_desk.retime(event.id, event.at.wallMs + std::int64_t{minutes} * 60'000);
}

void VisitModel::takeOut(int row)
{
    if (const crisis::VisitEvent *at = event(row); at && dataOf(*at, OutableRole).toBool())
        m_desk.takeOut(at->id, true);
}

void VisitModel::putBack(const QString &eventId) { m_desk.takeOut(eventId.toStdString(), false); }

QString VisitModel::role() const
{
    const auto &events = m_desk.visit().events;
    const auto newest = std::find_if(events.rbegin(), events.rend(),
                                     [](const crisis::VisitEvent &e) { return e.kind == "role" && !e.out; });
    return newest == events.rend() ? QString() : QString::fromStdString(newest->what);
}

void VisitModel::setRole(const QString &role)
{
    if (role != this->role())
        tell({{}, "role", {}, role.toStdString(), 0, {}});
}

bool VisitModel::isHard() const
{
    return std::ranges::any_of(m_desk.visit().events,
                               [](const crisis::VisitEvent &e) { return e.kind == "run.started" && !e.out; });
}

bool VisitModel::supervisorCalled() const
{
    return std::ranges::any_of(m_desk.visit().events, [](const crisis::VisitEvent &e) {
        return !e.out
               && (e.kind == "supervisor"
                   || (e.kind.starts_with("call.") && (e.of == "supervisor" || e.of.starts_with("program-"))));
    });
}

void VisitModel::close(const QString &outcome) { m_desk.closeVisit(outcome.toStdString()); }

void VisitModel::closeWith(const QString &outcome, const QStringList &handedTo, const QList<int> &followUpHours,
                           bool supervisor, const QString &note, const QString &personId)
{
    if (!isOpen() || outcome.isEmpty())
        return;
    const storage::Moment now = m_desk.clock().now();
    for (const QString &to : handedTo)
        tell({{}, "handoff", {}, to.toStdString(), 0, {}});
    if (supervisor && !supervisorCalled())
        tell({{}, "supervisor", {}, "told", 0, {}});
    for (const int hours : followUpHours) {
        crisis::VisitEvent event{{}, "followup", {}, "proposed", hours, now};
        event.dueMs = now.wallMs + std::int64_t{hours} * 3'600'000;
        // A slot of its own, so that it outlives the visit: ids and times only, readable while locked.
        const QJsonObject json{{QStringLiteral("v"), 1},
                               {QStringLiteral("visit"), QString::fromStdString(m_desk.visit().id)},
                               {QStringLiteral("due"), static_cast<qint64>(event.dueMs)},
                               {QStringLiteral("hours"), hours},
                               {QStringLiteral("outcome"), outcome}};
        m_desk.keep(crisis::change(m_desk.visitId(), event),
                    {{"followup/" + m_desk.visit().id + '-' + std::to_string(hours),
                      QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString()}});
    }
    if (!note.trimmed().isEmpty()) { // begun, so that it can be read, set right and finished once there is time
        crisis::Changes begun;
        begun.entries.push_back(
            crisis::noteEntry(crisis::kNoteBegun, m_desk.visit().id, note.trimmed().toStdString(), {}, now));
        m_desk.keep(begun, {});
    }
    if (personId.isEmpty())
        return m_desk.closeVisit(outcome.toStdString());
    m_desk.closeVisit(outcome.toStdString(), [giving = care::VisitGiving{m_desk.visit().id, personId.toStdString(),
                                                                         outcome == QLatin1String("died"),
                                                                         now.wallMs}](Keeping &keeping) {
        if (keeping.records) // locked or full: nobody's still, found under Visits, and the follow-up asks
            static_cast<void>(care::giveVisit(*keeping.records, *keeping.journal, keeping.vault, giving));
    });
}

} // namespace handrail::view
