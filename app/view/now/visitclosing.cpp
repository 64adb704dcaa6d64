#include "view/now/visitclosing.h"

#include "care/visitgiving.h"
#include "crisis/pastvisit.h"
#include "vault/vault.h"
#include "view/desk/nowdue.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"
#include "view/now/visitmodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace handrail::view {

VisitClosing::VisitClosing(VisitModel &visit) : QObject(&visit), m_visit(visit)
{
    connect(&visit, &VisitModel::changed, this, &VisitClosing::changed);
}

bool VisitClosing::isHard() const
{
    return std::ranges::any_of(m_visit.desk().visit().events,
                               [](const crisis::VisitEvent &e) { return e.kind == "run.started" && !e.out; });
}

bool VisitClosing::supervisorCalled() const
{
    return std::ranges::any_of(m_visit.desk().visit().events, [](const crisis::VisitEvent &e) {
        return !e.out
               && (e.kind == "supervisor"
                   || (e.kind.starts_with("call.") && (e.of == "supervisor" || e.of.starts_with("program-"))));
    });
}

void VisitClosing::arrange()
{
    QVector<QVariantMap> deadlines;
    for (const crisis::VisitEvent &event : crisis::standingReports(m_visit.desk().visit())) {
        deadlines.append({{QStringLiteral("of"), m_visit.wording().of(event)},
                          {QStringLiteral("due"), dueDayText(event.dueMs, m_visit.settings().language())}});
    }
    m_deadlines.set(std::move(deadlines));
}

void VisitClosing::close(const QString &outcome) { m_visit.desk().closeVisit(outcome.toStdString()); }

void VisitClosing::closeWith(const QString &outcome, const QStringList &handedTo, const QList<int> &followUpHours,
                           bool supervisor, const QString &note, const QString &personId)
{
    if (!m_visit.isOpen() || outcome.isEmpty())
        return;
    const storage::Moment now = m_visit.desk().clock().now();
    for (const QString &to : handedTo)
        m_visit.tell({{}, "handoff", {}, to.toStdString(), 0, {}});
    if (supervisor && !supervisorCalled())
        m_visit.tell({{}, "supervisor", {}, "told", 0, {}});
    for (const int hours : followUpHours) {
        crisis::VisitEvent event{{}, "followup", {}, "proposed", hours, now};
        event.dueMs = now.wallMs + std::int64_t{hours} * 3'600'000;
        // A slot of its own, so that it outlives the visit: ids and times only, readable while locked.
        const QJsonObject json{{QStringLiteral("v"), 1},
                               {QStringLiteral("visit"), QString::fromStdString(m_visit.desk().visit().id)},
                               {QStringLiteral("due"), static_cast<qint64>(event.dueMs)},
                               {QStringLiteral("hours"), hours},
                               {QStringLiteral("outcome"), outcome}};
        m_visit.desk().keep(crisis::change(m_visit.desk().visitId(), event),
                    {{"followup/" + m_visit.desk().visit().id + '-' + std::to_string(hours),
                      QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString()}});
    }
    if (!note.trimmed().isEmpty()) { // begun, so that it can be read, set right and finished once there is time
        crisis::Changes begun;
        begun.entries.push_back(
            crisis::noteEntry(crisis::kNoteBegun, m_visit.desk().visit().id, note.trimmed().toStdString(), {}, now));
        m_visit.desk().keep(begun, {});
    }
    m_notGiven = false;
    if (personId.isEmpty())
        return m_visit.desk().closeVisit(outcome.toStdString());
    const care::VisitGiving giving{m_visit.desk().visit().id, personId.toStdString(), outcome == QLatin1String("died"),
                                   now.wallMs};
    // Locked or full: it is nobody's still, found under Visits, and the follow-up asks.
    const auto given = std::make_shared<bool>(false); // written before the answer that reads it is on its way
    m_visit.desk().closeVisit(
        outcome.toStdString(),
        [giving, given](Keeping &keeping) {
            *given = keeping.records
                     && care::giveVisit(*keeping.records, *keeping.journal, keeping.vault, giving).ok();
        },
        [guard = QPointer(this), given] {
            if (!guard)
                return;
            guard->m_notGiven = !*given;
            emit guard->changed();
        });
}

} // namespace handrail::view
