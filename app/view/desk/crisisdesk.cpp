#include "view/desk/crisisdesk.h"

#include "vault/journal.h"
#include "view/desk/vaultdesk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace handrail::view {
namespace {

using namespace std::chrono_literals;

/// How a try went: how many things it put on disk, and why no more.
struct Attempt {
    int done = 0;
    int asides = 0; ///< things that could not be written as they were
    std::optional<storage::Failure> failure;
};

void sign(std::vector<vault::Entry> &entries, const std::string &peerId)
{
    for (vault::Entry &entry : entries) {
        QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(entry.body)).object();
        body[QStringLiteral("by")] = QString::fromStdString(peerId);
        entry.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    }
}

} // namespace

CrisisDesk::CrisisDesk(VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(3s); // a full disk is not freed faster than this, and a busy one is free by then
    connect(&m_again, &QTimer::timeout, this, &CrisisDesk::retry);
}

std::string CrisisDesk::visitId()
{
    if (!crisis::isOpen(m_now.visit)) {
        const storage::Moment now = m_clock.now();
        m_hasOpened = true;
        m_now.visit = crisis::openAfter(std::exchange(m_now.before, {}), crisis::randomId(), now);
        crisis::Changes opened = crisis::change(m_now.visit.id, {{}, "visit.opened", {}, {}, 0, now});
        m_now.visit.events.back().id = opened.entries.front().id;
        push({{std::move(opened.entries), {{crisis::kVisitSlot, crisis::toJson(m_now.visit)}}, {crisis::kBeforeSlot}}});
        emit visitChanged();
    }
    return m_now.visit.id;
}

void CrisisDesk::keepCall(crisis::VisitEvent event)
{
    event.at = m_clock.now();
    if (crisis::isOpen(m_now.visit))
        return keep(crisis::change(m_now.visit.id, std::move(event)), {});
    crisis::Changes told = crisis::change({}, std::move(event));
    m_now.before = crisis::waitFor(std::move(m_now.before), told.events.front(), m_clock.now());
    told.entries.front().visitId = m_now.before.id;
    push({{std::move(told.entries), {{crisis::kBeforeSlot, crisis::toJson(m_now.before)}}, {}}});
}

void CrisisDesk::giveVisit(crisis::Changes &changes)
{
    for (vault::Entry &entry : changes.entries) {
        // What shows in the open visit is sealed in it, also when it is done in a run that outlived the visit it began
        // in.
        if (crisis::isOpen(m_now.visit)
            && std::ranges::find(changes.events, entry.id, &crisis::VisitEvent::id) != changes.events.end())
            entry.visitId = m_now.visit.id;
        if (!entry.visitId.empty())
            continue;
        if (!crisis::isOpen(m_now.visit) && m_now.before.id.empty())
            m_now.before.id = crisis::randomId();
        entry.visitId = crisis::isOpen(m_now.visit) ? m_now.visit.id : m_now.before.id;
    }
}

void CrisisDesk::keep(const crisis::Changes &changes, std::vector<std::pair<std::string, std::string>> states,
                      std::function<void()> saved)
{
    crisis::Changes whole = changes;
    giveVisit(whole);
    const bool shows = crisis::isOpen(m_now.visit) && !whole.events.empty();
    if (shows) {
        for (const crisis::VisitEvent &event : whole.events)
            m_now.visit = crisis::record(std::move(m_now.visit), event);
        states.emplace_back(crisis::kVisitSlot, crisis::toJson(m_now.visit));
    }
    push({{std::move(whole.entries), std::move(states), {}}}, std::move(saved));
    if (shows) // told when isOnDisk() knows of it
        emit visitChanged();
}

void CrisisDesk::closeVisit(const std::string &outcome, std::function<void(Keeping &)> then,
                            std::function<void()> saved)
{
    if (!crisis::isOpen(m_now.visit))
        return;
    const storage::Moment now = m_clock.now();
    crisis::Changes closed = crisis::change(m_now.visit.id, {{}, "visit.closed", {}, outcome, 0, now});
    m_now.visit = crisis::close(std::move(m_now.visit), outcome, now);
    crisis::Unsaved writes{std::move(closed.entries), {}, {crisis::kVisitSlot}};
    for (const crisis::ChecklistRun &list : m_now.checklists)
        writes.drops.push_back(crisis::checklistSlot(list));
    for (const crisis::WalkRun &walk : m_now.walks)
        writes.drops.push_back(crisis::walkSlot(walk));
    m_now.checklists.clear();
    m_now.walks.clear();
    push({std::move(writes), std::move(then)}, std::move(saved));
    m_now.visit = {};
    emit visitChanged();
}

void CrisisDesk::remember(const crisis::ChecklistRun &list)
{
    for (crisis::ChecklistRun &known : m_now.checklists) {
        if (known.checklistId == list.checklistId) {
            known = list;
            return;
        }
    }
    m_now.checklists.push_back(list);
}

void CrisisDesk::remember(const crisis::WalkRun &walk)
{
    const auto known = std::ranges::find(m_now.walks, walk.walkId, &crisis::WalkRun::walkId);
    if (known == m_now.walks.end())
        m_now.walks.push_back(walk);
    else
        *known = walk;
}

void CrisisDesk::retime(const std::string &eventId, std::int64_t wallMs)
{
    const storage::Moment now = m_clock.now();
    crisis::Visit moved = crisis::retimed(m_now.visit, eventId, wallMs, now);
    crisis::Changes told =
        crisis::change(m_now.visit.id, {{}, "event.retimed", eventId, {}, 0, now}, "to", std::to_string(wallMs));
    m_now.visit = std::move(moved);
    push({{std::move(told.entries), {{crisis::kVisitSlot, crisis::toJson(m_now.visit)}}, {}}});
    emit visitChanged();
}

void CrisisDesk::takeOut(const std::string &eventId, bool out)
{
    const storage::Moment now = m_clock.now();
    const auto event = std::ranges::find(m_now.visit.events, eventId, &crisis::VisitEvent::id);
    if (eventId.empty() || event == m_now.visit.events.end() || event->out.has_value() == out
        || event->kind.starts_with("visit."))
        return;
    m_now.visit = crisis::takenOut(std::move(m_now.visit), eventId, out ? std::optional(now) : std::nullopt);
    crisis::Changes told = crisis::change(m_now.visit.id, {{}, out ? "event.out" : "event.back", eventId, {}, 0, now});
    push({{std::move(told.entries), {{crisis::kVisitSlot, crisis::toJson(m_now.visit)}}, {}}, {}, true});
    emit takenOut(*std::ranges::find(m_now.visit.events, eventId, &crisis::VisitEvent::id));
    emit visitChanged();
}

void CrisisDesk::keepClosing(crisis::Closing closing)
{
    if (!crisis::isOpen(m_now.visit) || m_now.visit.closing == closing)
        return;
    m_now.visit.closing = std::move(closing);
    push({{{}, {{crisis::kVisitSlot, crisis::toJson(m_now.visit)}}, {}}});
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
    std::vector<std::string> entries;
    for (const vault::Entry &entry : waiting.writes.entries)
        entries.push_back(entry.id);
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->waiting.push_back(std::move(waiting));
    }
    m_unconfirmed.add(std::move(entries), std::move(saved));
    if (m_unconfirmed.count() == 1)
        emit savingChanged();
    pump();
}

void CrisisDesk::retry()
{
    if (m_reading == Reading::Failed)
        read();
    pump();
}


void CrisisDesk::pump()
{
    if (m_unconfirmed.empty())
        return;
    if (m_reading == Reading::Failed)
        read(); // ahead of the writing: what was going on must not be written over unread
    m_again.stop();
    // Asked for with each thing done, not after the one before has answered: so it is ahead of whatever the vault is
    // asked next. Each job writes all there is, in order, up to what the disk refuses; one whose work an earlier job
    // has done finds nothing.
    m_vault.ask(this, [queue = m_queue](Keeping &keeping) -> storage::Result<Attempt> {
        Attempt attempt;
        attempt.failure = queue->unread;
        for (; !attempt.failure; ++attempt.done) {
            Waiting *next = nullptr;
            {
                const std::lock_guard lock(queue->mutex);
                if (queue->waiting.empty())
                    return attempt;
                next = &queue->waiting.front(); // stays where it is while others are put behind it
            }
            if (std::exchange(next->isSigned, false) && keeping.vault)
                sign(next->writes.entries, keeping.vault->currentPeer());
            if (const auto outcome = crisis::commit(*keeping.journal, next->writes, &attempt.asides); !outcome) {
                attempt.failure = outcome.failure();
                break;
            }
            if (next->then)
                next->then(keeping);
            const std::lock_guard lock(queue->mutex);
            queue->waiting.pop_front();
        }
        return attempt;
    }, [this](const storage::Result<Attempt> &attempt) {
        const std::optional<storage::Failure> before = std::exchange(m_refused, std::nullopt);
        if (attempt)
            m_unconfirmed.confirm(attempt.value().done);
        const int asides = attempt ? attempt.value().asides : 0;
        m_asides += asides;
        m_refused = attempt ? attempt.value().failure : attempt.failure();
        if (m_refused)
            m_again.start();
        if (m_refused || before || asides > 0 || m_unconfirmed.empty())
            emit savingChanged();
    });
}

void CrisisDesk::restore()
{
    if (m_reading == Reading::NotAsked || m_reading == Reading::Failed)
        read();
}

void CrisisDesk::read()
{
    m_reading = Reading::Asked;
    m_vault.ask(this, [queue = m_queue](Keeping &keeping) {
        auto restored = crisis::restore(*keeping.journal);
        // What is damaged will not be read another time either: then writing goes on.
        const bool later = !restored && restored.failure().kind != storage::FailureKind::Damaged
                           && restored.failure().kind != storage::FailureKind::Other;
        queue->unread = later ? std::optional(restored.failure()) : std::nullopt;
        return restored;
    }, [this](storage::Result<crisis::UnderWay> answer) {
        m_reading = answer ? Reading::Done : Reading::Failed;
        m_isRestored = true;
        if (answer)
            adopt(std::move(answer.value()));
        else
            m_again.start();
        emit restored();
        emit visitChanged();
    });
}

void CrisisDesk::adopt(crisis::UnderWay restored)
{
    m_now.runs = std::move(restored.runs);
    m_now.checklists = std::move(restored.checklists);
    m_now.walks = std::move(restored.walks);
    m_now.check = std::move(restored.check);
    if (!crisis::isOpen(m_now.visit)) {
        m_now.visit = std::move(restored.visit);
        m_now.before = m_now.before.id.empty() ? std::move(restored.before)
                                       : crisis::joined(std::move(m_now.before), restored.before, m_clock.now());
        if (m_hasOpened
            && crisis::isOpen(m_now.visit)) // one that was opened and closed meanwhile took the slot with it
            push({{{}, {{crisis::kVisitSlot, crisis::toJson(m_now.visit)}}, {}}});
        return;
    }
    // A person who was quicker than the disk has opened a visit already: what was done before belongs to it as well.
    const crisis::Visit &earlier = crisis::isOpen(restored.visit) ? restored.visit : restored.before;
    if (earlier.id.empty() || earlier.id == m_now.visit.id)
        return;
    m_now.visit = crisis::joined(std::move(m_now.visit), earlier, m_clock.now());
    crisis::Changes told = crisis::change(m_now.visit.id, {{}, "visit.joined", earlier.id, {}, 0, m_clock.now()});
    push({{std::move(told.entries), {{crisis::kVisitSlot, crisis::toJson(m_now.visit)}}, {}}});
}

} // namespace handrail::view
