#include "crisis/deeds.h"

#include <algorithm>

namespace handrail::crisis {
namespace {

/// Whether @p later happened after @p earlier. Marks and steps are appended in the order they happen, but two lists can
/// only be compared by their clocks; on equal clocks the mark was written by the step change itself and comes first.
bool after(const storage::Moment &later, const storage::Moment &earlier)
{
    return storage::elapsedMs(earlier, later) > 0;
}

/// Two taps of the same mark closer than this are one deed: nobody gives two doses in a breath.
constexpr std::int64_t kSameDeedMs = 1500;

void enter(Run &run, std::string step, const storage::Moment &now, bool back = false)
{
    run.step = std::move(step);
    run.trail.push_back({run.step, now, back});
}

void moveTo(const library::Protocol &protocol, Run &run, const std::string &to, const storage::Moment &now)
{
    if (to != kEnd && !findStep(protocol, to))
        return;
    run.path.push_back(run.step);
    enter(run, to, now);
}

bool stepBack(Run &run, const storage::Moment &now)
{
    if (run.path.empty())
        return false;
    std::string to = std::move(run.path.back());
    run.path.pop_back();
    enter(run, std::move(to), now, true);
    return true;
}

/// Only the boot clock may hold a thumb back: after a reboot or a clock change the button must work.
bool justWritten(const Run &run, std::string_view id, const storage::Moment &now)
{
    return std::ranges::any_of(run.marks, [&](const RunMark &m) {
        const std::int64_t age = now.bootMs - m.at.bootMs;
        return m.id == id && !m.undone && !now.bootId.empty() && m.at.bootId == now.bootId && age >= 0
               && age < kSameDeedMs;
    });
}

/// @return whether a mark was written.
bool write(const library::Protocol &protocol, Run &run, const std::string &id, const storage::Moment &now)
{
    const library::Mark *kind = findMark(protocol, id);
    if (!kind || (!kind->repeats && current(protocol, run, id)) || justWritten(run, id, now))
        return false;
    run.marks.push_back({id, standing(run, id) + 1, now, std::nullopt, run.step, 0, false});
    return true;
}

/// Leaves the step; the mark that goes with it remembers that it did, so that undoing it comes back.
void leave(const library::Protocol &protocol, Run &run, const std::string &mark, const std::string &to,
           const storage::Moment &now)
{
    const bool done = asked(protocol, run, mark, now).deed == Deed::Done;
    const bool wrote = !mark.empty() && !done && write(protocol, run, mark, now);
    const std::size_t before = run.path.size();
    moveTo(protocol, run, to, now);
    if (wrote && run.path.size() > before)
        run.marks.back().depth = run.path.size();
}

void countAnew(Run &run, std::string_view id)
{
    int n = 0;
    for (RunMark &mark : run.marks) {
        if (mark.id == id && !mark.undone)
            mark.n = ++n;
    }
}

void undo(Run &run, std::size_t index, const storage::Moment &now)
{
    if (index >= run.marks.size() || run.marks[index].undone)
        return;
    RunMark &mark = run.marks[index];
    mark.undone = now;
    countAnew(run, mark.id);
    // A mistaken tap on the big button is wholly taken back, as long as nobody has moved on since.
    if (mark.depth != 0 && run.path.size() == mark.depth && run.path.back() == mark.step)
        stepBack(run, now);
}

struct Applier {
    const library::Protocol &protocol;
    Run &run;
    const storage::Moment &now;

    void operator()(const Act &) const
    {
        if (const auto *step = findStep(protocol, run.step))
            leave(protocol, run, step->actionMark, step->to, now);
    }
    void operator()(const Take &take) const
    {
        const auto *step = findStep(protocol, run.step);
        if (step && take.branch < step->branches.size())
            leave(protocol, run, step->branches[take.branch].mark, step->branches[take.branch].to, now);
    }
    void operator()(const StepBack &) const { stepBack(run, now); }
    void operator()(const Write &event) const { write(protocol, run, event.mark, now); }
    void operator()(const Undo &event) const { undo(run, event.mark, now); }
    void operator()(const Redo &event) const
    {
        if (event.mark >= run.marks.size() || !run.marks[event.mark].undone)
            return;
        run.marks[event.mark].undone.reset();
        countAnew(run, run.marks[event.mark].id);
    }
    void operator()(const GoOn &) const
    {
        if (const auto *step = findStep(protocol, run.step))
            moveTo(protocol, run, step->to, now);
    }
    void operator()(const HandOver &) const
    {
        if (run.step != kEnd)
            moveTo(protocol, run, std::string(kEnd), now);
    }
    void operator()(const Finish &) const { run.ended = now; }
};

} // namespace

Run begin(const library::Protocol &protocol, std::string runId, std::string visitId, const storage::Moment &now)
{
    Run run;
    run.id = std::move(runId);
    run.protocolId = protocol.head.id;
    run.visitId = std::move(visitId);
    run.started = now;
    run.step = protocol.start;
    run = settled(protocol, std::move(run));
    run.trail.push_back({run.step, now, false});
    return run;
}

Run apply(const library::Protocol &protocol, Run run, const Event &event, const storage::Moment &now)
{
    if (!run.ended)
        std::visit(Applier{protocol, run, now}, event);
    return run;
}

Run settled(const library::Protocol &protocol, Run run)
{
    const auto gone = [&](const std::string &step) { return step != kEnd && !findStep(protocol, step); };
    std::erase_if(run.path, gone);
    if (gone(run.step)) {
        if (!run.path.empty()) {
            run.step = run.path.back();
            run.path.pop_back();
        } else if (findStep(protocol, protocol.start)) {
            run.step = protocol.start;
        } else {
            run.step = protocol.steps.empty() ? std::string(kEnd) : protocol.steps.front().id;
        }
    }
    return run;
}

std::int64_t elapsedMs(const Run &run, const storage::Moment &now)
{
    return storage::elapsedMs(run.started, run.ended ? *run.ended : now);
}

std::int64_t onStepMs(const Run &run, const storage::Moment &now)
{
    return storage::elapsedMs(run.trail.empty() ? run.started : run.trail.back().at, now);
}

const library::ProtocolStep *findStep(const library::Protocol &protocol, std::string_view step)
{
    const auto found = std::ranges::find(protocol.steps, step, &library::ProtocolStep::id);
    return found == protocol.steps.end() ? nullptr : &*found;
}

const library::Mark *findMark(const library::Protocol &protocol, std::string_view mark)
{
    const auto found = std::ranges::find(protocol.marks, mark, &library::Mark::id);
    return found == protocol.marks.end() ? nullptr : &*found;
}

int standing(const Run &run, std::string_view mark)
{
    return static_cast<int>(
        std::ranges::count_if(run.marks, [&](const RunMark &m) { return m.id == mark && !m.undone; }));
}

const RunMark *current(const library::Protocol &protocol, const Run &run, std::string_view mark)
{
    const library::Mark *kind = findMark(protocol, mark);
    const bool state = kind && kind->state;
    const auto clears = [&](const std::string &id) {
        const library::Mark *other = findMark(protocol, id);
        return other && std::ranges::find(other->clears, mark) != other->clears.end();
    };
    const RunMark *newest = nullptr;
    for (const RunMark &m : run.marks) {
        if (m.id == mark && !m.undone)
            newest = &m;
        else if (newest && state && !m.undone && clears(m.id))
            newest = nullptr;
    }
    if (!newest || !state)
        return newest;
    for (const Passed &passed : run.trail) {
        const auto *step = findStep(protocol, passed.step);
        if (step && !step->pacer.empty() && after(passed.at, newest->at))
            return nullptr;
    }
    return newest;
}

Progress progress(const library::Protocol &protocol, const Run &run)
{
    const auto last = std::ranges::find(protocol.steps, kEnd, &library::ProtocolStep::to);
    Progress progress;
    progress.of = static_cast<std::size_t>(last - protocol.steps.begin()) + (last == protocol.steps.end() ? 0 : 1);
    if (run.step == kEnd)
        return {progress.of, progress.of};
    const auto indexOf = [&](const std::string &step) {
        return static_cast<std::size_t>(std::ranges::find(protocol.steps, step, &library::ProtocolStep::id)
                                        - protocol.steps.begin());
    };
    progress.at = indexOf(run.step);
    for (auto back = run.path.rbegin(); progress.at >= progress.of && back != run.path.rend(); ++back)
        progress.at = indexOf(*back);
    if (progress.at >= progress.of)
        progress.at = 0;
    return progress;
}

std::vector<std::string> dockMarks(const library::Protocol &protocol, std::size_t most)
{
    std::vector<std::string> marks;
    for (const library::Mark &mark : protocol.marks) {
        if (marks.size() < most && !mark.id.starts_with(kSeen))
            marks.push_back(mark.id);
    }
    return marks;
}

std::string numbered(std::string words, int n)
{
    static constexpr std::string_view kPlace = "{n}";
    for (auto at = words.find(kPlace); at != std::string::npos; at = words.find(kPlace, at))
        words.replace(at, kPlace.size(), std::to_string(n));
    return words;
}

} // namespace handrail::crisis
