#include "view/now/checkonme.h"

#include "view/call/programnumbers.h"
#include "view/desk/timetext.h"

#include "platform/dialer.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kCallsForMs = 2 * kMinuteMs; // then a device that goes on would only wear out its battery
/// Timers stand still while the device sleeps: so late at most is the end told after it woke.
constexpr std::int64_t kLookMs = 3'000;

/// Empty for what no message app could send to: nobody may believe at the end of the time that there is a number.
std::string reachable(const QString &number)
{
    return !ProgramNumbers::asks(number).isEmpty() ? std::string() : number.trimmed().toStdString();
}

} // namespace

CheckOnMe::CheckOnMe(CrisisDesk &desk, platform::Dialer &dialer, QObject *parent)
    : QObject(parent), m_desk(desk), m_dialer(dialer)
{
    m_end.setSingleShot(true);
    m_second.setInterval(1000);
    connect(&m_end, &QTimer::timeout, this, &CheckOnMe::look);
    connect(&m_second, &QTimer::timeout, this, &CheckOnMe::ticked);
    connect(&m_desk, &CrisisDesk::restored, this, &CheckOnMe::adopt);
    if (m_desk.isRestored())
        adopt();
}

void CheckOnMe::adopt()
{
    if (isSet())
        return;
    m_check = m_desk.check();
    schedule();
    tell();
}

void CheckOnMe::look()
{
    schedule();
    if (isOver() || m_saidDue != dueTime()) // the clock may have been set
        tell();
    if (isOver())
        emit calls();
}

void CheckOnMe::tell()
{
    m_saidOver = isOver();
    m_saidDue = dueTime();
    emit changed();
    emit ticked();
}

bool CheckOnMe::isOver() const { return crisis::isOver(m_check, m_desk.clock().now()); }

QString CheckOnMe::remaining() const
{
    return runningTime((crisis::remainingMs(m_check, m_desk.clock().now()) + 999) / 1000);
}

QString CheckOnMe::late() const
{
    return isOver() ? runningTime(crisis::lateMs(m_check, m_desk.clock().now()) / 1000) : QString();
}

void CheckOnMe::setTo(const QString &number)
{
    if (!isSet())
        return;
    m_check.to = crisis::beginCheckIn(1, m_check.since, reachable(number)).to;
    m_desk.keepState(crisis::kCheckSlot, crisis::toJson(m_check));
    tell();
}

QString CheckOnMe::dueTime() const
{
    const storage::Moment now = m_desk.clock().now();
    return isSet() ? timeOfDay(now.wallMs + crisis::remainingMs(m_check, now)) : QString();
}

void CheckOnMe::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    schedule();
    emit watchedChanged(); // a screen that comes because the time is up watches: it must not be told to come again
    if (isOver() != m_saidOver)
        tell();
}

bool CheckOnMe::canText() const { return m_dialer.canText(); }

void CheckOnMe::more(int minutes) { start(minutes, to()); }

void CheckOnMe::start(int minutes, const QString &to)
{
    m_check = crisis::beginCheckIn(minutes, m_desk.clock().now(), reachable(to));
    m_handed.clear();
    keep("check.set");
}

void CheckOnMe::fine()
{
    if (!isSet())
        return;
    m_check = {};
    m_handed.clear();
    keep("check.ok");
}

void CheckOnMe::keep(const std::string &kind)
{
    // A timer opens no visit: it is the responder's own. With one open its times stand on the timeline.
    if (crisis::isOpen(m_desk.visit()))
        m_desk.keep(crisis::change(m_desk.visitId(), {{}, kind, {}, {}, m_check.minutes, m_desk.clock().now()}), {});
    m_desk.keepState(crisis::kCheckSlot, isSet() ? crisis::toJson(m_check) : std::string());
    schedule();
    tell();
}

void CheckOnMe::message(const QString &number, const QString &body)
{
    if (m_touch.isAgain(number + body, m_desk.clock().now()))
        return;
    const bool given = m_dialer.text(dialled(number), body);
    m_handed = given ? QStringLiteral("messages") : QStringLiteral("refused");
    if (given)
        m_touch.remember(number + body, m_desk.clock().now());
    if (given && crisis::isOpen(m_desk.visit()))
        m_desk.keep(crisis::change(m_desk.visitId(), {{}, "check.text", {}, {}, 0, m_desk.clock().now()}), {});
    emit changed();
}

void CheckOnMe::schedule()
{
    const storage::Moment now = m_desk.clock().now();
    const std::int64_t left = isSet() ? crisis::remainingMs(m_check, now) : 0, late = crisis::lateMs(m_check, now);
    if (left > 0)
        m_end.start(static_cast<int>(std::min(left + 20, kLookMs)));
    else if (isSet() && late < kCallsForMs)
        m_end.start(static_cast<int>(kMinuteMs - late % kMinuteMs + 20));
    else
        m_end.stop();
    if (isSet() && m_watched) // how late it is moves too
        m_second.start();
    else
        m_second.stop();
}

} // namespace handrail::view
