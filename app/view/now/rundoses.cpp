#include "view/now/rundoses.h"

#include "view/desk/timetext.h"

#include <algorithm>
#include <cstdlib>

namespace handrail::view {
namespace {

RunDoses::State doseState(const library::Protocol &protocol, const crisis::Run &run, const storage::Moment &now)
{
    return {QString::fromStdString(run.id), run.person, crisis::standing(run, protocol.doseMark) + 1,
            crisis::doseClock(protocol, run, now).phase};
}

} // namespace

crisis::DoseClock RunDoses::clock() const { return crisis::doseClock(m_book.protocol(), m_book.run(), m_book.now()); }

bool RunDoses::isKept() const
{
    const auto &marks = m_book.run().marks;
    const auto last = std::ranges::find(marks.rbegin(), marks.rend(), m_book.protocol().doseMark, &crisis::RunMark::id);
    return static_cast<std::size_t>(marks.rend() - last) <= m_book.savedMarks();
}

QString RunDoses::phase() const
{
    if (m_book.run().id.empty())
        return QStringLiteral("none");
    switch (clock().phase) {
    case crisis::DoseClock::Phase::NoneGiven: return QStringLiteral("none");
    case crisis::DoseClock::Phase::Wait: return QStringLiteral("wait");
    case crisis::DoseClock::Phase::Due: return QStringLiteral("due");
    case crisis::DoseClock::Phase::Over: return QStringLiteral("over");
    }
    return {};
}

QString RunDoses::text() const
{
    const crisis::Run &run = m_book.run();
    if (run.id.empty())
        return runningTime(0);
    const auto seconds = [&](const storage::Moment &at) { return storage::elapsedMs(run.started, at) / 1000; };
    const crisis::RunMark *last = crisis::current(m_book.protocol(), run, m_book.protocol().doseMark);
    const storage::Moment now = run.ended ? *run.ended : m_book.now();
    const std::int64_t ofTheRun = seconds(now) - (last ? seconds(last->at) : 0);
    if (!last)
        return runningTime(ofTheRun);
    // Across a reboot the start may be told by another clock than the dose: then only the dose's own time is right.
    const std::int64_t own = storage::elapsedMs(last->at, now) / 1000;
    return runningTime(std::abs(ofTheRun - own) <= 1 ? ofTheRun : own);
}

QString RunDoses::fromText() const { return runningTime(m_book.protocol().doseDueFromS); }

double RunDoses::part() const
{
    const crisis::DoseClock clock = this->clock();
    if (clock.phase == crisis::DoseClock::Phase::NoneGiven || clock.toS <= 0)
        return 0;
    return std::clamp(static_cast<double>(clock.sinceMs) / 1000.0 / clock.toS, 0.0, 1.0);
}

double RunDoses::window() const
{
    const library::Protocol &protocol = m_book.protocol();
    return protocol.doseDueToS <= 0 ? 1.0 : static_cast<double>(protocol.doseDueFromS) / protocol.doseDueToS;
}

bool RunDoses::calls() const
{
    return m_book.running() && crisis::callsForDose(m_book.protocol(), m_book.run(), m_book.now());
}

std::vector<RunDoses::State> RunDoses::states() const
{
    const storage::Moment now = m_book.now();
    std::vector<State> states;
    if (m_book.running() && any())
        states.push_back(doseState(m_book.protocol(), m_book.run(), now));
    for (const RunBook::Aside &other : m_book.others()) {
        if (!other.protocol.doseMark.empty())
            states.push_back(doseState(other.protocol, other.run, now));
    }
    return states;
}

std::optional<RunDoses::State> RunDoses::dueState() const
{
    const auto states = this->states();
    const auto due = std::ranges::find_if(states, [](const State &state) { return crisis::isDue(state.phase); });
    return due == states.end() ? std::nullopt : std::optional(*due);
}

int RunDoses::due() const
{
    const auto due = dueState();
    return due ? due->next : 0;
}

int RunDoses::duePerson() const
{
    const auto due = dueState();
    return due ? due->person : 0;
}

} // namespace handrail::view
