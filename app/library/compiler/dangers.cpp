#include "library/compiler/dangers.h"

#include "library/compiler/yamlmap.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace handrail::library::compiler {
namespace {

const std::string kEnd = "end";

class Checker {
public:
    Checker(const Protocol &protocol, const Dangers &dangers, const std::vector<int> &lines, const std::string &file,
            Problems &problems)
        : m_protocol(protocol), m_dangers(dangers), m_file(file), m_problems(problems)
    {
        for (std::size_t i = 0; i < protocol.steps.size(); ++i) {
            m_steps.emplace(protocol.steps[i].id, &protocol.steps[i]);
            m_lines.emplace(protocol.steps[i].id, lines[i]);
        }
        for (const Mark &mark : protocol.marks) {
            if (mark.due)
                m_due.insert(mark.id);
        }
    }

    void breathing() const
    {
        const auto helps = [this](const Way &way) {
            return way.from == m_protocol.start && way.stopped
                   && (paces(way.to) || (calls(way.to) && paces(m_steps.at(way.to)->to)));
        };
        if (m_dangers.breathingCanStop && std::none_of(m_dangers.ways.begin(), m_dangers.ways.end(), helps))
            say(m_protocol.start, "the first step has no way to CPR",
                "add a branch 'stopped: true' to a step with 'pacer: cpr', or to the call for help whose button leads there");
    }

    void mouth() const
    {
        // Who needs 911 or breaths is not fit to swallow, whatever was asked before.
        std::set<std::string> clouded;
        std::vector<std::string> open;
        for (const Way &way : m_dangers.ways) {
            if (way.clouded)
                open.push_back(way.to);
            if (calls(way.from) || !pacer(way.from).empty())
                open.push_back(way.from);
        }
        while (!open.empty()) {
            const std::string id = open.back();
            open.pop_back();
            if (!m_steps.contains(id) || !clouded.insert(id).second)
                continue;
            for (const Way &way : m_dangers.ways) {
                if (way.from == id && !way.clear)
                    open.push_back(way.to);
            }
        }
        for (const std::string &id : m_dangers.byMouth) {
            if (clouded.contains(id))
                say(id, "step '" + id + "' gives something by mouth and a confused or drowsy person can be led to it",
                    "take the line out, or lead to it only through a way 'clear: true'");
        }
    }

    void swallowing() const
    {
        if (m_dangers.mayHaveSwallowed)
            asked();
        for (const Way &way : m_dangers.ways) {
            if (way.swallowed)
                helped(way, true);
            if (way.onPurpose)
                helped(way, false);
        }
    }

    /// Who has no signal is led on as who has called: never away from CPR, from naloxone or from the person.
    void signal() const
    {
        std::set<std::string> alone; // the steps for a phone without a signal
        for (const Way &way : m_dangers.ways) {
            if (way.noSignal)
                alone.insert(way.to);
        }
        for (const auto &[id, step] : m_steps) {
            const std::string &mark = step->actionMark;
            const bool asksToCall = m_due.contains(mark) || m_dangers.poisonMarks.contains(mark);
            if (!m_dangers.breathingCanStop || !asksToCall || alone.contains(id))
                continue;
            const auto way = std::find_if(m_dangers.ways.begin(), m_dangers.ways.end(),
                                          [&from = id](const Way &w) { return w.from == from && w.noSignal; });
            if (way == m_dangers.ways.end())
                say(id, "step '" + id + "' asks for a call and has no way for a phone without a signal",
                    "add a branch 'no_signal: true' to a step of its own");
            else if (m_steps.contains(way->to) && m_steps.at(way->to)->to != step->to)
                say(id,
                    "without a signal step '" + id + "' leads to '" + way->to + "', whose button leads to '"
                        + m_steps.at(way->to)->to + "' and not to '" + step->to + "' as the call does",
                    "give it a step of its own whose button leads where the call leads");
        }
    }

private:
    /// Every way out that leaves the call for help out: it has asked whether it was on purpose, and what was swallowed.
    void asked() const
    {
        using Place = std::tuple<std::string, bool, bool>;
        std::set<Place> seen;
        std::vector<Place> open{{m_protocol.start, false, false}};
        while (!open.empty()) {
            auto [id, intent, poison] = open.back();
            open.pop_back();
            if (!m_steps.contains(id) || calls(id) || !seen.insert({id, intent, poison}).second)
                continue;
            const auto asks = m_dangers.asks.find(id);
            intent = intent || (asks != m_dangers.asks.end() && asks->second == "intent");
            poison = poison || (asks != m_dangers.asks.end() && asks->second == "poison");
            for (const Way &way : m_dangers.ways) {
                if (way.from != id || m_dangers.arrivedMarks.contains(way.mark))
                    continue;
                if (way.to == kEnd && !(intent && poison))
                    say(id,
                        "step '" + id + "' leads to the end and nobody was asked about "
                            + (intent ? "pills or poison" : "whether it was on purpose"),
                        std::string("lead through a step with 'asks: ") + (intent ? "poison'" : "intent'")
                            + ", or through the call for help");
                open.emplace_back(way.to, intent, poison);
            }
        }
    }

    /// From @p first on, no end before 911, EMS, or (with @p poisonControlServes) Poison Control.
    void helped(const Way &first, bool poisonControlServes) const
    {
        std::set<std::string> seen;
        std::vector<std::string> open;
        const auto take = [&](const Way &way) {
            const bool poisonControl = poisonControlServes && m_dangers.poisonMarks.contains(way.mark);
            if (m_due.contains(way.mark) || m_dangers.arrivedMarks.contains(way.mark) || poisonControl)
                return;
            if (way.to == kEnd)
                say(way.from,
                    "step '" + way.from + "' leads to the end after pills or poison"
                        + (poisonControlServes ? "" : " on purpose") + " without help",
                    poisonControlServes
                        ? "lead through 911 or a mark 'poison: true'"
                        : "lead through the call to 911: on purpose is an emergency whatever the amount");
            open.push_back(way.to);
        };
        take(first);
        while (!open.empty()) {
            const std::string id = open.back();
            open.pop_back();
            if (!m_steps.contains(id) || calls(id) || !seen.insert(id).second)
                continue;
            for (const Way &way : m_dangers.ways) {
                if (way.from == id)
                    take(way);
            }
        }
    }

    [[nodiscard]] std::string pacer(const std::string &step) const
    {
        return m_steps.contains(step) ? m_steps.at(step)->pacer : std::string();
    }
    [[nodiscard]] bool paces(const std::string &step) const { return pacer(step) == "cpr"; }
    /// The step asks for 911: its button or a branch writes the mark that is due.
    [[nodiscard]] bool calls(const std::string &step) const
    {
        return std::any_of(m_dangers.ways.begin(), m_dangers.ways.end(),
                           [&](const Way &way) { return way.from == step && m_due.contains(way.mark); });
    }
    void say(const std::string &step, std::string what, std::string cure) const
    {
        m_problems.add(m_file, m_lines.at(step), std::move(what), std::move(cure));
    }

    const Protocol &m_protocol;
    const Dangers &m_dangers;
    const std::string &m_file;
    Problems &m_problems;
    std::map<std::string, const ProtocolStep *> m_steps;
    std::map<std::string, int> m_lines;
    std::set<std::string> m_due;
};

} // namespace

void Dangers::readWay(YamlMap &way, const std::string &from, const std::string &to, const std::string &mark)
{
    Way made{from, to, mark};
    made.clouded = way.flag("clouded");
    made.clear = way.flag("clear");
    made.stopped = way.flag("stopped");
    made.swallowed = way.flag("swallowed");
    made.onPurpose = way.flag("on_purpose");
    made.noSignal = way.flag("no_signal");
    ways.push_back(std::move(made));
}

Dangers readDangers(YamlMap &structure)
{
    Dangers dangers;
    if (!structure.has("breathing_can_stop"))
        structure.problem(structure.line(), structure.name() + " does not say whether breathing can stop",
                          "add 'breathing_can_stop: true' or false");
    dangers.breathingCanStop = structure.flag("breathing_can_stop");
    dangers.mayHaveSwallowed = structure.flag("may_have_swallowed");
    return dangers;
}

void checkDangers(const Protocol &protocol, const Dangers &dangers, const std::vector<int> &stepLines,
                  const std::string &file, Problems &problems)
{
    const bool starts = std::any_of(protocol.steps.begin(), protocol.steps.end(),
                                    [&protocol](const ProtocolStep &step) { return step.id == protocol.start; });
    if (!starts)
        return; // checkWays has said so
    const Checker checker(protocol, dangers, stepLines, file, problems);
    checker.breathing();
    checker.mouth();
    checker.swallowing();
    checker.signal();
}

} // namespace handrail::library::compiler
