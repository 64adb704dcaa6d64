// The read side of RunModel: words of the step and the clocks. All clocks are told in whole seconds of the run, so that
// they turn together on one tick and none of them skips or shows a second twice.
#include "view/now/runmodel.h"

#include "view/desk/settings.h"
#include "view/desk/timetext.h"

#include "crisis/pacer.h"

#include <algorithm>
#include <cstdlib>

namespace handrail::view {

std::int64_t RunModel::secondsAt(const storage::Moment &at) const
{
    return storage::elapsedMs(m_run.started, at) / 1000;
}

QString RunModel::elapsedText() const
{
    return runningTime(running() ? crisis::elapsedMs(m_run, m_desk.clock().now()) / 1000 : 0);
}

QString RunModel::overdoseText() const
{
    const crisis::Run *on = running() && m_run.protocolId == "overdose" ? &m_run : nullptr;
    for (const Aside &other : m_aside) {
        if (on == nullptr && other.run.protocolId == "overdose" && !other.run.ended)
            on = &other.run;
    }
    return on != nullptr ? runningTime(crisis::elapsedMs(*on, m_desk.clock().now()) / 1000) : QString();
}

QString RunModel::protocolTitle() const { return text(m_protocol.head.title); }
QString RunModel::checked() const { return text(m_protocol.head.checked); }
QString RunModel::reviewedBy() const { return text(m_protocol.head.reviewedBy); }

QString RunModel::title() const { return step() ? text(step()->title) : QString(); }
QString RunModel::condition() const { return step() ? text(step()->condition) : QString(); }

QString RunModel::spoken() const
{
    QStringList sentences;
    const auto add = [&](const QString &words) {
        if (!words.isEmpty())
            sentences.append(words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.'));
    };
    if (const auto *at = step()) {
        add(text(at->condition));
        add(text(at->title));
        for (const library::ProtocolLine &line : at->lines)
            add(text(line.text));
    }
    return sentences.join(QLatin1Char(' '));
}

QString RunModel::action() const
{
    return step() ? text(crisis::numbered(step()->action, crisis::standing(m_run, m_protocol.doseMark) + 1))
                  : QString();
}

QString RunModel::opensTitle() const
{
    if (!step() || step()->opens.empty() || !m_content.heads)
        return {};
    for (const library::Head &head : m_content.heads("walk", m_settings.language().toStdString())) {
        if (head.place == step()->opens)
            return text(head.title);
    }
    return {};
}

QString RunModel::actionState() const
{
    switch (crisis::askedHere(m_protocol, m_run, m_desk.clock().now()).deed) {
    case crisis::Deed::Open: return QStringLiteral("do");
    case crisis::Deed::Done: return QStringLiteral("done");
    case crisis::Deed::Again: return QStringLiteral("again");
    }
    return {};
}

QString RunModel::doneSays() const
{
    const crisis::RunMark *mark = crisis::askedHere(m_protocol, m_run, m_desk.clock().now()).mark;
    const library::Mark *kind = mark ? crisis::findMark(m_protocol, mark->id) : nullptr;
    return kind ? text(crisis::numbered(kind->says, mark->n)) : QString();
}

QString RunModel::doneAt() const
{
    const crisis::RunMark *mark = crisis::askedHere(m_protocol, m_run, m_desk.clock().now()).mark;
    return mark ? timeOfDay(mark->at.wallMs) : QString();
}

QString RunModel::pacer() const { return step() ? text(step()->pacer) : QString(); }
bool RunModel::clockLarge() const { return step() && step()->showsClock && step()->pacer.empty(); }

int RunModel::beatSecond() const
{
    const std::int64_t entered = m_run.trail.empty() ? 0 : secondsAt(m_run.trail.back().at);
    return crisis::beatAt((secondsAt(m_desk.clock().now()) - entered) * 1000, m_protocol.breathEveryS).second;
}

bool RunModel::compressionLit() const
{
    return pacer() == QLatin1String("cpr") && crisis::compressionLit(crisis::onStepMs(m_run, m_desk.clock().now()));
}

crisis::DoseClock RunModel::dose() const { return crisis::doseClock(m_protocol, m_run, m_desk.clock().now()); }

QString RunModel::dosePhase() const
{
    if (m_run.id.empty())
        return QStringLiteral("none");
    switch (dose().phase) {
    case crisis::DoseClock::Phase::NoneGiven: return QStringLiteral("none");
    case crisis::DoseClock::Phase::Wait: return QStringLiteral("wait");
    case crisis::DoseClock::Phase::Due: return QStringLiteral("due");
    case crisis::DoseClock::Phase::Over: return QStringLiteral("over");
    }
    return {};
}

QString RunModel::doseText() const
{
    if (m_run.id.empty())
        return runningTime(0);
    const crisis::RunMark *last = crisis::current(m_protocol, m_run, m_protocol.doseMark);
    const storage::Moment now = m_run.ended ? *m_run.ended : m_desk.clock().now();
    const std::int64_t ofTheRun = secondsAt(now) - (last ? secondsAt(last->at) : 0);
    if (!last)
        return runningTime(ofTheRun);
    // Across a reboot the start may be told by another clock than the dose: then only the dose's own time is right.
    const std::int64_t own = storage::elapsedMs(last->at, now) / 1000;
    return runningTime(std::abs(ofTheRun - own) <= 1 ? ofTheRun : own);
}

QString RunModel::doseFromText() const { return runningTime(m_protocol.doseDueFromS); }
int RunModel::doses() const { return crisis::standing(m_run, m_protocol.doseMark); }

double RunModel::dosePart() const
{
    const crisis::DoseClock clock = dose();
    if (clock.phase == crisis::DoseClock::Phase::NoneGiven || clock.toS <= 0)
        return 0;
    return std::clamp(static_cast<double>(clock.sinceMs) / 1000.0 / clock.toS, 0.0, 1.0);
}

double RunModel::doseWindow() const
{
    return m_protocol.doseDueToS <= 0 ? 1.0 : static_cast<double>(m_protocol.doseDueFromS) / m_protocol.doseDueToS;
}

const library::Mark *RunModel::helpMark() const
{
    const auto help = std::ranges::find_if(m_protocol.marks, &library::Mark::due);
    return help == m_protocol.marks.end() ? nullptr : &*help;
}

bool RunModel::helpCalled() const { return !helpMark() || crisis::current(m_protocol, m_run, helpMark()->id); }
bool RunModel::callsForHelp() const
{
    return step() && helpMark() && step()->actionMark == helpMark()->id && !helpCalled();
}
QString RunModel::callWord() const { return helpMark() ? text(helpMark()->label) : QString(); }
bool RunModel::undoSeen() const
{
    return m_undo >= 0 && m_run.marks[static_cast<std::size_t>(m_undo)].id.starts_with(crisis::kSeen);
}

QString RunModel::undoText() const
{
    if (m_undo < 0)
        return {};
    const crisis::RunMark &mark = m_run.marks[static_cast<std::size_t>(m_undo)];
    const library::Mark *kind = crisis::findMark(m_protocol, mark.id);
    return text(crisis::numbered(kind ? kind->says : mark.id, mark.n));
}

QString RunModel::undoTime() const
{
    return m_undo < 0 ? QString() : timeOfDay(m_run.marks[static_cast<std::size_t>(m_undo)].at.wallMs);
}

} // namespace handrail::view
