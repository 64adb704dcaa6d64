#include "library/compiler/dangers.h"
#include "library/compiler/entry.h"

#include <algorithm>
#include <cmath>

namespace handrail::library::compiler {
namespace {

constexpr int kTitleLimit = 26, kLineLimit = 40, kButtonLimit = 26; // content/README.md

/// A timer of the structure: a fact that carries seconds. @p count numbers, each within @p from to @p to.
std::vector<int> timer(YamlMap &structure, const std::string &key, std::size_t count, int from, int to,
                       Wording &wording)
{
    const std::string id = structure.textOr(key);
    if (id.empty())
        return {};
    const auto &facts = wording.registers().facts;
    const auto fact = facts.find(id);
    const int line = structure.lineOf(key);
    if (fact == facts.end()) {
        structure.problem(line, key + " names the fact '" + id + "', which is not in content/facts",
                          "add it there with its seconds");
        return {};
    }
    const auto &seconds = fact->second.seconds;
    const bool sane = seconds.size() == count && std::is_sorted(seconds.begin(), seconds.end())
                      && std::all_of(seconds.begin(), seconds.end(),
                                     [=](double s) { return s >= from && s <= to && s == std::floor(s); });
    if (!sane) {
        structure.problem(line, "the seconds of fact '" + id + "' cannot be " + key,
                          "give it " + std::to_string(count)
                              + (count == 1 ? " whole number" : " whole numbers, small first,") + " from "
                              + std::to_string(from) + " to " + std::to_string(to));
        return {};
    }
    wording.useFact(id);
    return {seconds.begin(), seconds.end()};
}

std::vector<std::string> readMarks(Protocol &protocol, Dangers &dangers, YamlMap &structure, YamlMap &words,
                                   Wording &wording)
{
    std::vector<std::string> ids;
    auto said = words.map("marks");
    for (YamlMap &mark : structure.maps("marks")) {
        Mark made;
        made.id = mark.text("id");
        made.icon = mark.textOr("icon");
        made.repeats = mark.flag("repeats");
        made.due = mark.flag("due");
        made.state = mark.flag("state");
        if (mark.flag("arrived"))
            dangers.arrivedMarks.insert(made.id);
        if (mark.flag("poison"))
            dangers.poisonMarks.insert(made.id);
        for (const auto &[cleared, line] : mark.list("clears"))
            made.clears.push_back(cleared);
        mark.finish();
        if (std::find(ids.begin(), ids.end(), made.id) != ids.end())
            mark.problem(mark.line(), "mark '" + made.id + "' stands twice", "keep one of them");
        ids.push_back(made.id);
        const YAML::Node node = said ? said->raw(made.id) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("marks"), "mark '" + made.id + "' is missing",
                          "add it under marks with label, done and says");
            continue;
        }
        YamlMap text = words.as(node, "mark '" + made.id + "'");
        made.label = wording.take(text, "label", {.limit = kButtonLimit, .searched = false, .counter = made.repeats});
        made.doneLabel =
            wording.take(text, "done", {.limit = kButtonLimit, .searched = false, .counter = made.repeats});
        made.says = wording.take(text, "says", {.searched = false, .counter = made.repeats});
        text.finish();
        protocol.marks.push_back(made);
    }
    refuseStrangers(words, "marks", ids);
    for (const Mark &mark : protocol.marks) {
        for (const std::string &cleared : mark.clears) {
            const auto found = std::find_if(protocol.marks.begin(), protocol.marks.end(),
                                            [&cleared](const Mark &m) { return m.id == cleared; });
            if (found == protocol.marks.end() || !found->state)
                structure.problem(structure.lineOf("marks"),
                                  "mark '" + mark.id + "' clears '" + cleared + "', which is not a state",
                                  "name a mark with 'state: true'");
        }
    }
    if (std::none_of(protocol.marks.begin(), protocol.marks.end(), [](const Mark &m) { return m.due; }))
        structure.problem(structure.lineOf("marks"), "no mark is the call for help",
                          "give the mark of the call 'due: true'");
    return ids;
}

void expectMark(const YamlMap &at, int line, const std::string &mark, const std::vector<std::string> &marks)
{
    if (!mark.empty() && std::find(marks.begin(), marks.end(), mark) == marks.end())
        at.problem(line, "mark '" + mark + "' is not among the marks", "add it to marks or correct the id");
}

void readLines(ProtocolStep &made, Dangers &dangers, YamlMap &step)
{
    const YAML::Node node = step.raw("lines");
    if (!node.IsDefined() || node.IsNull())
        return;
    if (!node.IsSequence()) {
        step.problem(step.lineOf("lines"), "lines of " + step.name() + " is not a list", "write 'lines: [one, two]'");
        return;
    }
    if (node.size() > 4)
        step.problem(step.lineOf("lines"), step.name() + " has " + std::to_string(node.size()) + " lines, four at most",
                     "make two steps of it");
    for (const auto &entry : node) {
        ProtocolLine line;
        if (entry.IsScalar()) {
            line.text = entry.Scalar();
        } else {
            YamlMap fields = step.as(entry, "a line of " + step.name());
            line.text = fields.text("id");
            line.dont = fields.flag("dont");
            if (fields.flag("by_mouth"))
                dangers.byMouth.insert(made.id);
            fields.finish();
        }
        made.lines.push_back(line); // the id for now; the wording takes its place in wordStep
    }
}

void wordStep(ProtocolStep &made, const std::vector<Mark> &marks, YamlMap &text, Wording &wording)
{
    made.title = wording.take(text, "title", {.limit = kTitleLimit});
    made.condition = wording.take(text, "condition", {.limit = 60, .optional = true});
    std::vector<std::string> lineIds, branchIds;
    for (const ProtocolLine &line : made.lines)
        lineIds.push_back(line.text);
    if (auto said = text.map("lines", !lineIds.empty())) {
        for (ProtocolLine &line : made.lines) // 'say' is said to 911
            line.text = wording.take(*said, line.text, {.limit = kLineLimit, .aloud = line.text == "say"});
    }
    const bool counts = std::any_of(marks.begin(), marks.end(),
                                    [&made](const Mark &m) { return m.repeats && m.id == made.actionMark; });
    made.action = wording.take(text, "action", {.limit = kButtonLimit, .counter = counts});
    for (const Branch &branch : made.branches)
        branchIds.push_back(branch.id);
    if (auto said = text.map("branches", !branchIds.empty())) {
        for (Branch &branch : made.branches)
            branch.label = wording.take(*said, branch.id, {.limit = kButtonLimit});
    }
    refuseStrangers(text, "lines", lineIds);
    refuseStrangers(text, "branches", branchIds);
    text.finish();
}

ProtocolStep readStep(YamlMap &step, Dangers &dangers, const std::vector<std::string> &marks, const Wording &wording)
{
    ProtocolStep made;
    made.id = step.text("id");
    if (auto action = step.map("action", true)) {
        made.to = action->text("to");
        made.actionMark = action->textOr("mark");
        made.safe = action->flag("safe");
        dangers.readWay(*action, made.id, made.to, made.actionMark);
        expectMark(*action, action->lineOf("mark"), made.actionMark, marks);
        action->finish();
    }
    auto branches = step.maps("branches");
    if (branches.size() > 2)
        step.problem(step.lineOf("branches"),
                     "step '" + made.id + "' has " + std::to_string(branches.size()) + " branches, two at most",
                     "make two steps of it");
    for (YamlMap &branch : branches) {
        made.branches.push_back({branch.text("id"), {}, branch.text("to"), branch.textOr("mark"), branch.flag("safe")});
        dangers.readWay(branch, made.id, made.branches.back().to, made.branches.back().mark);
        expectMark(branch, branch.lineOf("mark"), made.branches.back().mark, marks);
        branch.finish();
    }
    made.pacer = step.textOr("pacer");
    if (!made.pacer.empty() && made.pacer != "breath" && made.pacer != "cpr")
        step.problem(step.lineOf("pacer"), "pacer is '" + made.pacer + "'", "write breath or cpr, or leave it out");
    made.showsClock = step.flag("clock");
    const std::string asks = step.textOr("asks");
    if (!asks.empty() && asks != "intent" && asks != "poison")
        step.problem(step.lineOf("asks"), "asks is '" + asks + "'", "write intent or poison, or leave it out");
    dangers.asks[made.id] = asks;
    made.opens = step.textOr("opens");
    if (!made.opens.empty() && !wording.registers().places.contains(made.opens))
        step.problem(step.lineOf("opens"), "opens is '" + made.opens + "', no destination of the app",
                     "use one of content/places.yaml");
    return made;
}

} // namespace

Entry compileProtocol(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    Protocol protocol;
    protocol.head = std::move(head);
    wording.wantFactsForTimes();
    protocol.head.title = wording.take(words, "title");
    protocol.head.summary = wording.take(words, "summary");
    protocol.card = wording.take(words, "card", {.limit = 40, .optional = true});
    wording.forgetSearchText();
    protocol.start = structure.text("start");
    protocol.doseMark = structure.textOr("dose_mark");
    const auto due = timer(structure, "dose_due", 2, 30, 900, wording);
    if (due.size() == 2) {
        protocol.doseDueFromS = due[0];
        protocol.doseDueToS = due[1];
    }
    const auto breath = timer(structure, "breath_every", 1, 2, 12, wording);
    if (!breath.empty())
        protocol.breathEveryS = breath[0];
    Dangers dangers = readDangers(structure);
    const auto marks = readMarks(protocol, dangers, structure, words, wording);
    expectMark(structure, structure.lineOf("dose_mark"), protocol.doseMark, marks);

    std::vector<std::string> ids;
    std::vector<int> lines;
    auto texts = words.map("steps", true);
    for (YamlMap &step : structure.maps("steps", true)) {
        ProtocolStep made = readStep(step, dangers, marks, wording);
        if (made.pacer == "breath" && breath.empty())
            step.problem(step.lineOf("pacer"), "the breath pacer has no rate",
                         "add 'breath_every: fact-id' at the top of the file");
        if (made.showsClock && due.empty())
            step.problem(step.lineOf("clock"), "the dose clock has no times",
                         "add 'dose_due: fact-id' and dose_mark at the top of the file");
        if (std::find(ids.begin(), ids.end(), made.id) != ids.end())
            step.problem(step.line(), "step '" + made.id + "' stands twice", "give each step its own id");
        ids.push_back(made.id);
        lines.push_back(step.line());
        readLines(made, dangers, step);
        const YAML::Node node = texts ? texts->raw(made.id) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("steps"), "step '" + made.id + "' is missing",
                          "add it under steps with title, lines and action");
        } else {
            YamlMap text = words.as(node, "step '" + made.id + "'");
            wordStep(made, protocol.marks, text, wording);
        }
        step.finish();
        protocol.steps.push_back(made);
    }
    refuseStrangers(words, "steps", ids);
    words.finish();
    structure.finish();
    checkWays(protocol, lines, structure.file(), wording.problems());
    checkDangers(protocol, dangers, lines, structure.file(), wording.problems());
    wording.judge(words.file(), protocol.head.audience);
    return entryOf(protocol, wording);
}

} // namespace handrail::library::compiler
