#include "crisis/deeds.h"

#include <algorithm>

namespace handrail::crisis {
namespace {

/// A step that was left, not by going back, and has not been returned to.
struct Left {
    std::string_view step, to;
    const storage::Moment *at;
};

std::vector<Left> leftForward(const Run &run)
{
    std::vector<Left> left;
    for (std::size_t i = 1; i < run.trail.size(); ++i) {
        const Passed &passed = run.trail[i];
        if (!passed.back)
            left.push_back({run.trail[i - 1].step, passed.step, &passed.at});
        else if (!left.empty())
            left.pop_back();
    }
    return left;
}

bool before(const storage::Moment &one, const storage::Moment &other) { return storage::elapsedMs(one, other) > 0; }

bool asksFor(const library::ProtocolStep &step, std::string_view mark, std::string_view to)
{
    return (step.actionMark == mark && step.to == to)
        || std::ranges::any_of(step.branches, [&](const library::Branch &b) { return b.mark == mark && b.to == to; });
}

/// A state it cleared has been seen since: what came before that is another time.
bool isOver(const library::Mark &kind, const Run &run, const RunMark &mark)
{
    return std::ranges::any_of(run.marks, [&](const RunMark &m) {
        return !m.undone && before(mark.at, m.at) && std::ranges::find(kind.clears, m.id) != kind.clears.end();
    });
}

} // namespace

Asked asked(const library::Protocol &protocol, const Run &run, std::string_view mark, const storage::Moment &now)
{
    const library::Mark *kind = mark.empty() ? nullptr : findMark(protocol, mark);
    const RunMark *newest = kind ? current(protocol, run, mark) : nullptr;
    if (!newest)
        return {};
    if (!kind->repeats)
        return {Deed::Done, newest};
    for (const Left &left : leftForward(run)) {
        const auto *step = findStep(protocol, left.step);
        if (step && asksFor(*step, mark, left.to) && !before(*left.at, newest->at))
            return {};
    }
    if (mark == protocol.doseMark) {
        const bool soon = storage::elapsedMs(newest->at, now) < std::int64_t{protocol.doseDueFromS} * 1000;
        return {soon ? Deed::Done : Deed::Again, newest};
    }
    return isOver(*kind, run, *newest) ? Asked{} : Asked{Deed::Done, newest};
}

Asked askedHere(const library::Protocol &protocol, const Run &run, const storage::Moment &now)
{
    const auto *step = findStep(protocol, run.step);
    return step ? asked(protocol, run, step->actionMark, now) : Asked{};
}

std::optional<std::size_t> branchThatGoesOn(const library::ProtocolStep &step)
{
    const auto found = std::ranges::find_if(
        step.branches, [&](const library::Branch &b) { return b.mark.empty() && b.to == step.to; });
    return found == step.branches.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - step.branches.begin()));
}

Run shareCall(const library::Protocol &fromProtocol, const Run &from, const library::Protocol &toProtocol, Run to)
{
    for (const RunMark &call : from.marks) {
        const library::Mark *kind = findMark(fromProtocol, call.id);
        const library::Mark *same = findMark(toProtocol, call.id);
        if (!kind || !kind->due || !same || !same->due)
            continue;
        const auto its = std::ranges::find_if(to.marks, [&](const RunMark &m) {
            return m.id == call.id && m.at.wallMs == call.at.wallMs && m.at.bootMs == call.at.bootMs;
        });
        if (its == to.marks.end()) {
            if (!call.undone && standing(to, call.id) == 0)
                to.marks.push_back({call.id, 1, call.at, std::nullopt, {}, 0, true});
        } else if (!its->undone) {
            its->undone = call.undone;
        }
    }
    return to;
}

} // namespace handrail::crisis
