#include "crisis/earlymarks.h"

#include "crisis/deeds.h"

#include <algorithm>
#include <set>

namespace handrail::crisis {
namespace {

storage::Moment at(std::int64_t seconds) { return {1'800'000'000'000 + seconds * 1000, seconds * 1000, "walk"}; }

/// Every order of every subset of up to @p most of @p ids.
void orders(const std::vector<std::string> &ids, std::size_t most, std::vector<std::string> &now,
            std::vector<std::vector<std::string>> &all)
{
    all.push_back(now);
    if (now.size() == most)
        return;
    for (const std::string &id : ids) {
        if (std::ranges::find(now, id) != now.end())
            continue;
        now.push_back(id);
        orders(ids, most, now, all);
        now.pop_back();
    }
}

struct Walker {
    const library::Protocol &protocol;
    std::vector<EarlyTrouble> troubles{};

    void say(const std::string &step, std::string what, std::string cure)
    {
        const auto known =
            std::ranges::any_of(troubles, [&](const EarlyTrouble &t) { return t.step == step && t.what == what; });
        if (!known)
            troubles.push_back({step, std::move(what), std::move(cure)});
    }

    /// The step @p id is reached with the marks of @p early set just before.
    void reach(const std::string &id, const std::vector<std::string> &early, std::int64_t waitS)
    {
        Run run = begin(protocol, "r", "v", at(0));
        std::int64_t now = 0;
        for (const std::string &mark : early)
            run = apply(protocol, std::move(run), Write{mark}, at(now += 2));
        now += waitS;
        if (run.step != id) {
            run.path.push_back(run.step);
            run.step = id;
            run.trail.push_back({id, at(now), false});
        }
        look(run, now + 1);
        walkOn(std::move(run), now + 1, id);
    }

    /// The big button against what stands.
    void look(const Run &run, std::int64_t now)
    {
        const auto *step = findStep(protocol, run.step);
        const Asked here = askedHere(protocol, run, at(now));
        const library::Mark *kind = step->actionMark.empty() ? nullptr : findMark(protocol, step->actionMark);
        const Run after = apply(protocol, run, Act{}, at(now));
        if (after.step == run.step)
            say(step->id, "the large button does not leave the step", "lead its action to another step or to end");
        const bool due = kind && kind->id == protocol.doseMark && here.deed == Deed::Again;
        if (here.mark && !due && standing(after, step->actionMark) > standing(run, step->actionMark))
            say(step->id, "the large button writes '" + step->actionMark + "' a second time when it was marked early",
                "give the step a mark that stands until something clears it");
        if (due && apply(protocol, run, GoOn{}, at(now)).step == run.step)
            say(step->id, "there is no way on without another '" + step->actionMark + "'",
                "lead its action to another step");
        if (here.deed != Deed::Open && kind && kind->says.empty())
            say(step->id, "the way on has no words for '" + step->actionMark + "'", "give the mark its 'says'");
        // The way of a branch must not write a deed twice either.
        for (std::size_t i = 0; i < step->branches.size(); ++i) {
            const std::string &mark = step->branches[i].mark;
            const Run taken = apply(protocol, run, Take{i}, at(now));
            if (!mark.empty() && asked(protocol, run, mark, at(now)).deed == Deed::Done
                && standing(taken, mark) > standing(run, mark))
                say(step->id, "branch '" + step->branches[i].id + "' writes '" + mark + "' a second time",
                    "lead it on without the mark");
        }
    }

    /// Only the large buttons, as a hand that hurries: each is true, and in the end it is over.
    void walkOn(Run run, std::int64_t now, const std::string &from)
    {
        std::set<std::pair<std::string, std::size_t>> been; // step and how much is written: the same again is a circle
        while (run.step != kEnd) {
            const auto written =
                static_cast<std::size_t>(std::ranges::count_if(run.marks, [](const RunMark &m) { return !m.undone; }));
            if (!been.emplace(run.step, written).second || been.size() > 60)
                return say(from,
                           "the large buttons go in a circle through '" + run.step + "' when marks were set early",
                           "let one of them lead on, or clear the state that says it is done");
            look(run, now += 4);
            run = apply(protocol, std::move(run), Act{}, at(now));
        }
    }
};

} // namespace

std::vector<EarlyTrouble> earlyMarks(const library::Protocol &protocol, std::size_t most)
{
    std::vector<std::string> ids;
    for (const library::Mark &mark : protocol.marks) {
        if (!mark.id.starts_with(kSeen))
            ids.push_back(mark.id);
    }
    std::vector<std::vector<std::string>> early;
    std::vector<std::string> none;
    orders(ids, most, none, early);
    for (std::size_t subset = 0; ids.size() <= 10 && subset < (std::size_t{1} << ids.size()); ++subset) {
        std::vector<std::string> some;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (subset >> i & 1U)
                some.push_back(ids[i]);
        }
        if (some.size() > most)
            early.push_back(std::move(some));
    }
    Walker walker{protocol};
    for (const library::ProtocolStep &step : protocol.steps) {
        for (const auto &marks : early) {
            for (const std::int64_t waitS : {std::int64_t{4}, std::int64_t{protocol.doseDueFromS} + 10})
                walker.reach(step.id, marks, waitS);
        }
    }
    return std::move(walker.troubles);
}

} // namespace handrail::crisis
