#include "crisis/crisislog.h"

#include "crisis/json.h"

namespace handrail::crisis {
namespace {

using namespace detail;

/// A refusal that may be about the thing written and not about the disk: writing the same again would be refused for
/// ever.
bool mayBeAboutIt(storage::FailureKind kind)
{
    using enum storage::FailureKind;
    return kind == BadInput || kind == NotFound || kind == Damaged || kind == WrongSecret || kind == Other;
}

/// Keeps what is refused for good beside the rest, whole and sealed: in its own visit under an id that is sure to be
/// right, or, where it is the visit that is refused, in kAsideVisit. @return the first refusal when nothing is taken at
/// all: then it is the disk.
storage::Outcome setAside(vault::Journal &journal, const std::string &visitId, const storage::Moment &at, Json whole,
                          storage::Failure why)
{
    whole["why"] = why.detail;
    const std::string body = write(whole);
    for (const std::string &visit : {visitId, std::string(kAsideVisit)}) {
        if (!visit.empty() && journal.append({randomId(), visit, "aside", at, body}))
            return visit == kAsideVisit ? storage::Outcome(storage::Done{})
                                        : journal.keepState(kAsideSlots + visit, "{}");
    }
    return why;
}

Json whole(const vault::Entry &entry)
{
    return {{"id", entry.id},
            {"visit", entry.visitId},
            {"kind", entry.kind},
            {"at", momentJson(entry.at)},
            {"body", entry.body}};
}

/// Takes items off the front as each is committed, so that a later try starts where this one stopped. One that is
/// refused for good goes aside and holds up nothing.
template <typename Items, typename Write, typename Aside>
storage::Outcome drain(Items &items, int *asides, Write write, Aside aside)
{
    std::size_t done = 0;
    storage::Outcome outcome = storage::Done{};
    for (; done < items.size(); ++done) {
        outcome = write(items[done]);
        if (outcome)
            continue;
        if (mayBeAboutIt(outcome.failure().kind))
            outcome = aside(items[done], outcome.failure());
        if (!outcome)
            break;
        if (asides)
            ++*asides;
    }
    items.erase(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(done));
    return outcome;
}

void add(Changes &out, const std::string &visitId, Json body, VisitEvent event, bool tell = true)
{
    event.id = randomId();
    out.entries.push_back({event.id, visitId, event.kind, event.at, write(body)});
    if (tell)
        out.events.push_back(std::move(event));
}

/// Gives what @p read makes of each slot that starts with @p prefix to @p take.
template <typename Read, typename Take>
storage::Outcome each(vault::Journal &journal, const char *prefix, Read read, Take take)
{
    const auto slots = journal.states(prefix);
    if (!slots)
        return slots.failure();
    for (const auto &[slot, json] : slots.value())
        take(read(json));
    return storage::Done{};
}

/// The same of one slot, if there is one.
template <typename Read, typename Take>
storage::Outcome one(vault::Journal &journal, const char *slot, Read read, Take take)
{
    const auto state = journal.state(slot);
    if (!state)
        return state.failure();
    if (state.value())
        take(read(*state.value()));
    return storage::Done{};
}

} // namespace

storage::Outcome commit(vault::Journal &journal, Unsaved &unsaved, int *asides)
{
    using storage::Failure;
    if (const auto whole = journal.keepDeed(unsaved); whole || !mayBeAboutIt(whole.failure().kind)) {
        if (whole)
            unsaved = {};
        return whole;
    }
    // Something in it is refused for what it is: piece by piece, so that it holds up nothing of the rest.
    auto outcome = drain(
        unsaved.entries, asides, [&](const vault::Entry &entry) { return journal.append(entry); },
        [&](const vault::Entry &entry, const Failure &why) {
            return setAside(journal, entry.visitId, entry.at, whole(entry), why);
        });
    if (!outcome)
        return outcome;
    outcome = drain(
        unsaved.states, asides, [&](const auto &state) { return journal.keepState(state.first, state.second); },
        [&](const auto &state, const Failure &why) {
            return setAside(journal, {}, {}, {{"slot", state.first}, {"state", state.second}}, why);
        });
    if (!outcome)
        return outcome;
    return drain(
        unsaved.drops, asides, [&](const std::string &slot) { return journal.dropState(slot); },
        [&](const std::string &slot, const Failure &why) {
            return setAside(journal, {}, {}, {{"slot", slot}}, why);
        });
}

Changes changes(const Run &before, const Run &after, const storage::Moment &now)
{
    Changes out;
    const Json base{{"run", after.id}, {"protocol", after.protocolId}, {"person", after.person}};
    const auto tell = [&](Json body, VisitEvent event, bool news = true) {
        event.person = after.person;
        add(out, after.visitId, std::move(body), std::move(event), news);
    };
    if (before.id.empty())
        tell(base, {{}, "run.started", after.protocolId, {}, 0, after.started});
    for (std::size_t i = 0; i < after.marks.size(); ++i) {
        const RunMark &mark = after.marks[i];
        if (mark.shared) // told by the run it was made in
            continue;
        Json body = base;
        body.update({{"mark", mark.id}, {"n", mark.n}, {"step", mark.step}});
        if (i >= before.marks.size())
            tell(body, {{}, "run.mark", after.protocolId, mark.id, mark.n, mark.at});
        if (mark.undone && (i >= before.marks.size() || !before.marks[i].undone)) {
            body["markedAt"] = momentJson(mark.at);
            tell(body, {{}, "run.undo", after.protocolId, mark.id, mark.n, *mark.undone});
        }
        if (!mark.undone && i < before.marks.size() && before.marks[i].undone) {
            body["markedAt"] = momentJson(mark.at);
            tell(body, {{}, "run.redo", after.protocolId, mark.id, mark.n, now}, false);
        }
    }
    if (before.step != after.step) {
        Json body = base;
        body["step"] = after.step;
        tell(body, {{}, "run.step", after.protocolId, after.step, 0, now}, false);
    }
    if (after.ended && !before.ended)
        tell(base, {{}, "run.ended", after.protocolId, {}, 0, *after.ended});
    return out;
}

Changes changes(const ChecklistRun &before, const ChecklistRun &after, const storage::Moment &)
{
    Changes out;
    for (std::size_t i = 0; i < after.ticks.size(); ++i) {
        const Tick &tick = after.ticks[i];
        const Json body{{"checklist", after.checklistId}, {"step", tick.step}};
        if (i >= before.ticks.size())
            add(out, after.visitId, body, {{}, "checklist.tick", after.checklistId, tick.step, 0, tick.at});
        if (tick.undone && (i >= before.ticks.size() || !before.ticks[i].undone))
            add(out, after.visitId, body, {{}, "checklist.untick", after.checklistId, tick.step, 0, *tick.undone});
    }
    return out;
}

Changes changes(const library::Walk &walk, const WalkRun &before, const WalkRun &after)
{
    Changes out;
    for (std::size_t i = before.given.size(); i < after.given.size(); ++i) {
        const WalkGiven &given = after.given[i];
        const Json body{{"walk", after.walkId}, {"step", given.step}, {"answer", given.answer}};
        add(out, after.visitId, body, {{}, "walk.answer", after.walkId, given.step, 0, given.at}, false);
    }
    const std::string at = standsAt(walk, after);
    if (after.given.size() > before.given.size() && findWalkEnd(walk, at))
        add(out, after.visitId, Json{{"walk", after.walkId}, {"end", at}},
            {{}, "walk.end", after.walkId, at, 0, after.given.back().at});
    return out;
}

Changes change(const std::string &visitId, VisitEvent event, const std::string &extraKey, const std::string &extra)
{
    Changes out;
    Json body{{"of", event.of}, {"what", event.what}};
    if (event.n > 0)
        body["n"] = event.n;
    if (event.dueMs > 0)
        body["due"] = event.dueMs;
    if (!extraKey.empty())
        body[extraKey] = extra;
    add(out, visitId, body, std::move(event));
    return out;
}

storage::Result<UnderWay> restore(vault::Journal &journal)
{
    UnderWay restored;
    const auto keepIn = [&restored](auto &where) {
        return [&restored, &where](auto &&read) {
            if (read)
                where.push_back(std::move(read.value()));
            else
                ++restored.unreadable;
        };
    };
    const auto keepAs = [&restored](auto &what) {
        return [&restored, &what](auto &&read) {
            if (read)
                what = std::move(read.value());
            else
                ++restored.unreadable;
        };
    };
    Visit open;
    for (const storage::Outcome &read :
         {each(journal, "run/", runFromJson, keepIn(restored.runs)),
          each(journal, "checklist/", checklistFromJson, keepIn(restored.checklists)),
          each(journal, "walk/", walkFromJson, keepIn(restored.walks)),
          one(journal, kCheckSlot, checkInFromJson, keepAs(restored.check)),
          one(journal, kBeforeSlot, visitFromJson, keepAs(restored.before)),
          one(journal, kVisitSlot, visitFromJson, keepAs(open))}) {
        if (!read)
            return read.failure();
    }
    std::erase_if(restored.runs, [](const Run &run) { return run.ended.has_value(); });
    if (isOpen(open))
        restored.visit = std::move(open);
    return restored;
}

std::string runSlot(const Run &run) { return "run/" + run.id; }
std::string walkSlot(const WalkRun &run) { return "walk/" + run.walkId; }
std::string checklistSlot(const ChecklistRun &run) { return "checklist/" + run.checklistId; }

} // namespace handrail::crisis
