#include "crisisdesk.h"

#include "view/vaultdesk.h"
#include "vault/journal.h"

#include <algorithm>
#include <chrono>

namespace handrail::view {
namespace {

using namespace std::chrono_literals;

/// How a try went: how many things it put on disk, and why no more.
struct Attempt {
    int done = 0;
    std::optional<storage::Failure> failure;
};

} // namespace

CrisisDesk::CrisisDesk(VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(3s); // a full disk is not freed faster than this, and a busy one is free by then
    connect(&m_again, &QTimer::timeout, this, &CrisisDesk::pump);
}

std::string CrisisDesk::visitId()
{
    if (!crisis::isOpen(m_visit)) {
        const storage::Moment now = m_clock.now();
        m_visit = crisis::openVisit(crisis::randomId(), now);
        crisis::Changes opened = crisis::change(m_visit.id, {{}, "visit.opened", {}, {}, 0, now});
        m_visit.events.front().id = opened.entries.front().id;
        push({{std::move(opened.entries), {{crisis::kVisitSlot, crisis::toJson(m_visit)}}, {}}});
        emit visitChanged();
    }
    return m_visit.id;
}

void CrisisDesk::keep(const crisis::Changes &changes, std::vector<std::pair<std::string, std::string>> states,
                      std::function<void()> saved)
{
    for (const crisis::VisitEvent &event : changes.events)
        m_visit = crisis::record(std::move(m_visit), event);
    if (!changes.events.empty()) {
        states.emplace_back(crisis::kVisitSlot, crisis::toJson(m_visit));
        emit visitChanged();
    }
    push({{changes.entries, std::move(states), {}}}, std::move(saved));
}

void CrisisDesk::closeVisit(const std::string &outcome, std::function<void(Keeping &)> then)
{
    if (!crisis::isOpen(m_visit))
        return;
    const storage::Moment now = m_clock.now();
    crisis::Changes closed = crisis::change(m_visit.id, {{}, "visit.closed", {}, outcome, 0, now});
    m_visit = crisis::close(std::move(m_visit), outcome, now);
    crisis::Unsaved writes{std::move(closed.entries), {}, {crisis::kVisitSlot}};
    for (const crisis::ChecklistRun &list : m_checklists)
        writes.drops.push_back(crisis::checklistSlot(list));
    for (const crisis::WalkRun &walk : m_walks)
        writes.drops.push_back(crisis::walkSlot(walk));
    m_checklists.clear();
    m_walks.clear();
    push({std::move(writes), std::move(then)});
    m_visit = {};
    emit visitChanged();
}

void CrisisDesk::remember(const crisis::ChecklistRun &list)
{
    for (crisis::ChecklistRun &known : m_checklists) {
        if (known.checklistId == list.checklistId) {
            known = list;
            return;
        }
    }
    m_checklists.push_back(list);
}

void CrisisDesk::remember(const crisis::WalkRun &walk)
{
    const auto known = std::ranges::find(m_walks, walk.walkId, &crisis::WalkRun::walkId);
    if (known == m_walks.end())
        m_walks.push_back(walk);
    else
        *known = walk;
}

void CrisisDesk::retime(const std::string &eventId, std::int64_t wallMs)
{
    const storage::Moment now = m_clock.now();
    crisis::Visit moved = crisis::retimed(m_visit, eventId, wallMs, now);
    crisis::Changes told = crisis::change(m_visit.id, {{}, "event.retimed", eventId, {}, 0, now}, "to", std::to_string(wallMs));
    m_visit = std::move(moved);
    push({{std::move(told.entries), {{crisis::kVisitSlot, crisis::toJson(m_visit)}}, {}}});
    emit visitChanged();
}

void CrisisDesk::keepState(const std::string &slot, const std::string &json)
{
    if (json.empty())
        push({{{}, {}, {slot}}});
    else
        push({{{}, {{slot, json}}, {}}});
}

void CrisisDesk::finish(const crisis::Run &run)
{
    m_finished.push_back(run.id);
    push({{{}, {}, {crisis::runSlot(run)}}});
}

bool CrisisDesk::finished(const std::string &runId) const
{
    return std::ranges::find(m_finished, runId) != m_finished.end();
}

void CrisisDesk::push(Waiting waiting, std::function<void()> saved)
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->waiting.push_back(std::move(waiting));
    }
    m_saved.push_back(std::move(saved));
    if (m_saved.size() == 1)
        emit savingChanged();
    pump();
}

void CrisisDesk::retry() { pump(); }

void CrisisDesk::pump()
{
    if (m_saved.empty())
        return;
    m_again.stop();
    // Asked for with each thing done, not after the one before has answered: so it is ahead of whatever the vault is asked next. Each job
    // writes all there is, in order, up to what the disk refuses; one whose work an earlier job has done finds nothing.
    m_vault.ask(this, [queue = m_queue](Keeping &keeping) -> storage::Result<Attempt> {
        Attempt attempt;
        for (;; ++attempt.done) {
            Waiting *next = nullptr;
            {
                const std::lock_guard lock(queue->mutex);
                if (queue->waiting.empty())
                    return attempt;
                next = &queue->waiting.front(); // stays where it is while others are put behind it
            }
            if (const auto outcome = crisis::commit(*keeping.journal, next->writes); !outcome) {
                attempt.failure = outcome.failure();
                return attempt;
            }
            if (next->then)
                next->then(keeping);
            const std::lock_guard lock(queue->mutex);
            queue->waiting.pop_front();
        }
    }, [this](const storage::Result<Attempt> &attempt) {
        const std::optional<storage::Failure> before = std::exchange(m_refused, std::nullopt);
        if (attempt) {
            for (int i = 0; i < attempt.value().done; ++i) {
                const auto saved = std::move(m_saved.front());
                m_saved.pop_front();
                if (saved)
                    saved();
            }
        }
        m_refused = attempt ? attempt.value().failure : attempt.failure();
        if (m_refused)
            m_again.start();
        if (m_refused || before || m_saved.empty())
            emit savingChanged();
    });
}

void CrisisDesk::restore()
{
    if (m_askedToRestore)
        return;
    m_askedToRestore = true;
    m_vault.ask(this, [](Keeping &keeping) { return crisis::restore(*keeping.journal); },
                [this](storage::Result<crisis::Restored> answer) {
        m_isRestored = true;
        if (answer) {
            m_runs = std::move(answer.value().runs);
            m_checklists = std::move(answer.value().checklists);
            m_walks = std::move(answer.value().walks);
            m_check = std::move(answer.value().check);
            // A person who was quicker than the disk has opened a visit already: what was done before belongs to it as well.
            if (!crisis::isOpen(m_visit))
                m_visit = std::move(answer.value().visit);
        }
        emit restored();
        emit visitChanged();
    });
}

} // namespace handrail::view
