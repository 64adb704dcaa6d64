// Which runs are on and which is shown: begin, come back to, put aside, restore after a start.
#include "view/now/runmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/desk/timetext.h"

#include <algorithm>

namespace handrail::view {
namespace {

RunModel::DoseState stateOf(const library::Protocol &protocol, const crisis::Run &run, const storage::Moment &now)
{
    return {QString::fromStdString(run.id), run.person, crisis::standing(run, protocol.doseMark) + 1,
            crisis::doseClock(protocol, run, now).phase};
}

/// Time for another dose, and no standing mark that a dose would clear: whoever breathes normally needs none.
bool calls(const library::Protocol &protocol, const crisis::Run &run, const storage::Moment &now)
{
    const library::Mark *dose = crisis::findMark(protocol, protocol.doseMark);
    return dose && !run.ended && crisis::isDue(crisis::doseClock(protocol, run, now).phase)
           && std::ranges::none_of(dose->clears, [&](const std::string &state) {
                  return crisis::current(protocol, run, state) != nullptr;
              });
}

/// The highest number that somebody has in this visit; in runs of @p protocol alone when it is given. Whoever was taken
/// over keeps theirs: two people's doses must never stand under one.
int lastPerson(const crisis::Visit &visit, const std::string &protocol = {})
{
    int last = 0;
    if (!crisis::isOpen(visit))
        return last;
    for (const crisis::VisitEvent &event : visit.events) {
        if (event.kind.starts_with("run.") && (protocol.empty() || event.of == protocol))
            last = std::max(last, event.person);
    }
    return last;
}

} // namespace

library::Protocol RunModel::protocolOf(const std::string &id) const
{
    auto protocol = m_content.protocol(id, m_settings.language().toStdString());
    return protocol ? std::move(protocol.value()) : library::Protocol{};
}

void RunModel::loadWords()
{
    if (m_protocolId.empty())
        return;
    if (library::Protocol protocol = protocolOf(m_protocolId); !protocol.steps.empty())
        m_protocol = std::move(protocol);
    for (Aside &other : m_aside) {
        if (library::Protocol protocol = protocolOf(other.run.protocolId); !protocol.steps.empty())
            other.protocol = std::move(protocol);
    }
}

void RunModel::setAside()
{
    if (!running())
        return;
    m_aside.push_back({std::move(m_run), std::move(m_protocol), m_savedMarks});
    m_run = {};
    m_protocol = {};
    m_savedMarks = 0;
    m_undo = -1;
}

void RunModel::bringBack(std::size_t index)
{
    m_run = std::move(m_aside[index].run);
    m_protocol = std::move(m_aside[index].protocol);
    m_savedMarks = m_aside[index].savedMarks;
    m_protocolId = m_run.protocolId;
    m_undo = -1;
    m_aside.erase(m_aside.begin() + static_cast<std::ptrdiff_t>(index));
}

void RunModel::start(const QString &protocol)
{
    const std::string wanted = protocol.toStdString();
    if (running() && m_run.protocolId == wanted)
        return;
    const auto on = std::ranges::find(m_aside, wanted, [](const Aside &other) { return other.run.protocolId; });
    if (on != m_aside.end()) {
        const auto index = static_cast<std::size_t>(on - m_aside.begin());
        setAside(); // goes to the back, so the index stays
        bringBack(index);
        return refresh();
    }
    // Another protocol beside the one that is on: most often the same person's next trouble.
    const int person = running() ? m_run.person : 1 + lastPerson(m_desk.visit(), wanted);
    setAside();
    m_protocolId = wanted;
    loadWords();
    m_run = crisis::begin(m_protocol, {}, {}, m_desk.clock().now());
    m_run.person = person;
    m_savedMarks = 0;
    m_undo = -1;
    m_startWhenRestored = true;
    if (m_desk.isRestored())
        adoptRestored();
    else
        m_desk.restore();
    refresh();
}

void RunModel::startAnother()
{
    if (!running() || m_taps.isSecond("another", m_desk.clock().now(), 1000))
        return;
    int last = std::max(m_run.person, lastPerson(m_desk.visit()));
    for (const Aside &other : m_aside)
        last = std::max(last, other.run.person);
    setAside();
    loadWords();
    crisis::Run fresh = crisis::begin(m_protocol, crisis::randomId(), m_desk.visitId(), m_desk.clock().now());
    fresh.person = last + 1;
    take(std::move(fresh));
}

void RunModel::showPerson(int index)
{
    // The rows are in the order of the people; the shown one is among them.
    const int person = m_people.word(index, QStringLiteral("person")).toInt();
    const QString title = m_people.word(index, QStringLiteral("title")).toString();
    const auto wanted = std::ranges::find_if(m_aside, [&](const Aside &other) {
        return other.run.person == person && text(other.protocol.head.title) == title;
    });
    if (wanted == m_aside.end())
        return;
    const auto at = static_cast<std::size_t>(wanted - m_aside.begin());
    setAside();
    bringBack(at);
    refresh();
}

void RunModel::adoptRestored()
{
    // Every run that was on is on again, the newest one shown. One that a quick thumb began meanwhile stays in front.
    const bool busy = running();
    for (const crisis::Run &run : m_desk.runs()) {
        const bool known =
            m_run.id == run.id || std::ranges::any_of(m_aside, [&run](const Aside &a) { return a.run.id == run.id; });
        if (known || m_desk.finished(run.id))
            continue;
        library::Protocol protocol = protocolOf(run.protocolId);
        m_aside.push_back({crisis::settled(protocol, run), std::move(protocol), run.marks.size()});
    }
    const bool waiting = std::exchange(m_startWhenRestored, false);
    const auto same = std::ranges::find(m_aside, m_protocolId, [](const Aside &other) { return other.run.protocolId; });
    if (!busy && waiting && same == m_aside.end() && (m_aside.empty() || !m_protocolId.empty())) {
        crisis::Run fresh = crisis::begin(m_protocol, crisis::randomId(), m_desk.visitId(), m_desk.clock().now());
        fresh.person = m_aside.empty() ? 1 + lastPerson(m_desk.visit(), m_protocolId) : m_run.person;
        return take(std::move(fresh));
    }
    if (!busy && !m_aside.empty()) {
        bringBack(waiting ? static_cast<std::size_t>(same - m_aside.begin()) : m_aside.size() - 1);
        refresh();
        emit returned();
    }
}

std::vector<RunModel::DoseState> RunModel::doseStates() const
{
    const storage::Moment now = m_desk.clock().now();
    std::vector<DoseState> states;
    if (running() && hasDoses())
        states.push_back(stateOf(m_protocol, m_run, now));
    for (const Aside &other : m_aside) {
        if (!other.protocol.doseMark.empty())
            states.push_back(stateOf(other.protocol, other.run, now));
    }
    return states;
}

std::optional<RunModel::DoseState> RunModel::dueState() const
{
    const auto states = doseStates();
    const auto due = std::ranges::find_if(states, [](const DoseState &state) { return crisis::isDue(state.phase); });
    return due == states.end() ? std::nullopt : std::optional(*due);
}

int RunModel::dueDose() const
{
    const auto due = dueState();
    return due ? due->next : 0;
}

int RunModel::duePerson() const
{
    const auto due = dueState();
    return due ? due->person : 0;
}

void RunModel::shareCall(const storage::Moment &now, bool begun)
{
    for (Aside &other : m_aside) {
        if (other.run.visitId != m_run.visitId)
            continue;
        if (begun) // the call was made for who was down before
            m_run = crisis::shareCall(other.protocol, other.run, m_protocol, std::move(m_run));
        crisis::Run with = crisis::shareCall(m_protocol, m_run, other.protocol, other.run);
        if (crisis::toJson(with) == crisis::toJson(other.run))
            continue;
        // what is taken back here may have been made there
        const crisis::Changes changes = crisis::changes(other.run, with, now);
        other.run = std::move(with);
        keepRun(other.run, changes);
    }
}

void RunModel::followTakenOut(const crisis::VisitEvent &event)
{
    if (event.kind != "run.mark")
        return;
    const storage::Moment now = m_desk.clock().now();
    const auto follow = [&](const library::Protocol &protocol, crisis::Run &run) {
        const auto mark = std::ranges::find_if(run.marks, [&](const crisis::RunMark &m) {
            return m.id == event.what && m.at.wallMs == event.at.wallMs && m.at.bootMs == event.at.bootMs && !m.shared;
        });
        if (run.protocolId != event.of || run.person != event.person || mark == run.marks.end()
            || mark->undone.has_value() == event.out.has_value())
            return;
        const auto index = static_cast<std::size_t>(mark - run.marks.begin());
        crisis::Run next = run;
        next.marks[index].depth = 0; // the step stays: this is about what is written, not where one is
        next = event.out ? crisis::apply(protocol, std::move(next), crisis::Undo{index}, now)
                         : crisis::apply(protocol, std::move(next), crisis::Redo{index}, now);
        crisis::Changes changes = crisis::changes(run, next, now);
        changes.events.clear(); // the visit has it already, as taken out
        run = std::move(next);
        keepRun(run, changes);
    };
    follow(m_protocol, m_run);
    for (Aside &other : m_aside)
        follow(other.protocol, other.run);
    shareCall(now, false);
    refresh();
}

void RunModel::refreshPeople()
{
    const storage::Moment now = m_desk.clock().now();
    QVector<QVariantMap> rows;
    const auto add = [&](const crisis::Run &run, const library::Protocol &protocol, bool shown) {
        rows.append({{QStringLiteral("title"), text(protocol.head.title)},
                     {QStringLiteral("person"), run.person},
                     {QStringLiteral("elapsed"), runningTime(crisis::elapsedMs(run, now) / 1000)},
                     {QStringLiteral("since"), clockOf(run.started.wallMs, m_settings.language())},
                     {QStringLiteral("shown"), shown},
                     {QStringLiteral("dueDose"),
                      calls(protocol, run, now) ? crisis::standing(run, protocol.doseMark) + 1 : 0}});
    };
    if (running())
        add(m_run, m_protocol, true);
    for (const Aside &other : m_aside)
        add(other.run, other.protocol, false);
    std::ranges::stable_sort(rows, {}, [](const QVariantMap &row) {
        return std::pair(row[QStringLiteral("person")].toInt(), row[QStringLiteral("title")].toString());
    });
    m_people.set(std::move(rows));
}

bool RunModel::doseCalls() const { return running() && calls(m_protocol, m_run, m_desk.clock().now()); }

int RunModel::dueAt() const
{
    int found = -1;
    for (int row = 0; row < m_people.count(); ++row) {
        if (m_people.word(row, QStringLiteral("dueDose")).toInt() == 0)
            continue;
        if (found < 0 || m_people.word(row, QStringLiteral("shown")).toBool())
            found = row;
    }
    return found;
}

} // namespace handrail::view
