#include "crisis/handoffcard.h"

#include "storage/walltime.h"

#include <algorithm>

namespace handrail::crisis {
namespace {

CardLine line(const library::Protocol &protocol, const Run &run, std::size_t index, const storage::Moment &now)
{
    const RunMark &mark = run.marks[index];
    const library::Mark *kind = findMark(protocol, mark.id);
    CardLine line;
    line.index = index;
    line.mark = mark.id;
    line.says = numbered(kind ? kind->says : mark.id, mark.n);
    line.n = mark.n;
    line.wallMs = storage::wallMs(mark.at, now);
    line.ageMs = storage::elapsedMs(mark.at, now);
    line.holds = current(protocol, run, mark.id) != nullptr;
    return line;
}

constexpr std::int64_t kLookMs = 10'000; // shorter on a step is a look at it, nothing was done
constexpr std::int64_t kPauseMs = 60'000; // a dose, a look elsewhere: the work went on around it

std::vector<CardSpan> spans(const library::Protocol &protocol, const Run &run, const storage::Moment &now)
{
    std::vector<CardSpan> all; // step after step with one pacer is one stretch
    std::string_view before;
    for (std::size_t i = 0; i < run.trail.size(); ++i) {
        const auto *step = findStep(protocol, run.trail[i].step);
        const std::string_view pacer = step ? std::string_view(step->pacer) : std::string_view();
        const bool last = i + 1 == run.trail.size();
        const storage::Moment until = last ? (run.ended ? *run.ended : now) : run.trail[i + 1].at;
        const std::int64_t from = storage::wallMs(run.trail[i].at, now);
        const std::int64_t to = from + storage::elapsedMs(run.trail[i].at, until);
        if (!pacer.empty()) {
            if (pacer == before)
                all.back().toWallMs = to;
            else
                all.push_back({step->pacer, from, to, false});
            all.back().running = last && !run.ended;
        }
        before = pacer;
    }
    // one line for each stretch of one pacer: what was only looked at neither counts nor parts it
    std::vector<CardSpan> out;
    for (const CardSpan &span : all) {
        const auto its =
            std::find_if(out.rbegin(), out.rend(), [&](const CardSpan &known) { return known.pacer == span.pacer; });
        if (its != out.rend() && span.fromWallMs - its->toWallMs <= kPauseMs) {
            its->toWallMs = std::max(its->toWallMs, span.toWallMs);
            its->running = span.running;
        } else {
            out.push_back(span);
        }
    }
    std::erase_if(out, [](const CardSpan &span) { return span.toWallMs - span.fromWallMs < kLookMs; });
    return out;
}

} // namespace

HandoffCard handoffCard(const library::Protocol &protocol, const Run &run, const storage::Moment &now)
{
    HandoffCard card;
    card.title = protocol.card.empty() ? protocol.head.title : protocol.card;
    card.counts = !protocol.doseMark.empty();
    card.foundWallMs = storage::wallMs(run.started, now);
    card.foundAgeMs = storage::elapsedMs(run.started, now);
    for (std::size_t i = 0; i < run.marks.size(); ++i) {
        const RunMark &mark = run.marks[i];
        if (mark.undone)
            continue;
        CardLine one = line(protocol, run, i, now);
        if (card.counts && mark.id == protocol.doseMark) {
            card.doses.push_back(std::move(one));
        } else if (const library::Mark *kind = findMark(protocol, mark.id); kind && kind->state) {
            // Only the newest of each says how the person is.
            std::erase_if(card.state, [&](const CardLine &old) { return old.mark == one.mark; });
            card.state.push_back(std::move(one));
        } else if (mark.id.starts_with(kSeen)) {
            card.seen.push_back(std::move(one));
        } else {
            card.done.push_back(std::move(one));
        }
    }
    card.spans = spans(protocol, run, now);
    return card;
}

} // namespace handrail::crisis
