#include "view/people/followupsmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/people/personstory.h"

#include "care/toldapart.h"
#include "library/fold.h"
#include "view/desk/vaultdesk.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <set>

namespace handrail::view {
namespace {

const QList<QByteArray> kRoles{"key",  "name",  "initials", "hours", "day",     "dayWords",
                               "time", "tries", "quiet",    "phone", "outcome", "last"};
constexpr std::int64_t kDoneMs = 30LL * 86'400'000;

} // namespace

FollowUpsModel::FollowUpsModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_settings(settings), m_clock(clock), m_overdue(kRoles), m_today(kRoles),
      m_week(kRoles), m_later(kRoles), m_done(kRoles), m_turn(clock, this)
{
    connect(&m_turn, &WallWait::came, this, &FollowUpsModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &FollowUpsModel::arrange);
}

storage::Result<FollowUpsModel::Read> FollowUpsModel::read(Keeping &keeping, const storage::Clock &clock)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    care::FollowUpRepository repository(*keeping.records, *keeping.journal);
    Read read;
    auto records = repository.all();
    auto people = records ? care::PlanRepository(*keeping.records, *keeping.journal, clock).people()
                          : storage::Result<care::Reading<care::Person>>(records.failure());
    if (isUnread(records) || isUnread(people))
        return isUnread(records) ? records.failure() : people.failure();
    // Open records are the truth; slots only repeat them for the lock. A disk that takes no write changes nothing of
    // what is read.
    if (records && people)
        static_cast<void>(repository.mend(records.value()));
    auto waiting = repository.waiting();
    if (!waiting)
        return waiting.failure();
    read.waiting = std::move(waiting.value());
    if (!records || !people)
        return read;
    read.known = true;
    read.unreadable = records.value().unreadable;
    const std::int64_t lately = clock.now().wallMs - kDoneMs;
    std::set<std::string_view> waits;
    for (const care::Waiting &one : read.waiting)
        waits.insert(one.recordId);
    std::set<std::string> shown;
    for (care::FollowUp &each : records.value().found) {
        const bool open = waits.contains(each.id);
        if (!open && each.closedMs <= lately)
            continue;
        shown.insert(each.personId);
        if (open)
            read.open.emplace(each.id, std::move(each));
        else
            read.done.push_back(std::move(each));
    }
    std::ranges::stable_sort(read.done, std::greater{}, &care::FollowUp::closedMs);
    const auto told = care::toldApart(people.value().found);
    for (const care::Person &person : people.value().found) {
        if (shown.contains(person.id))
            read.people.emplace(person.id, Known{person, told.at(person.id)});
    }
    return read;
}

void FollowUpsModel::refresh()
{
    m_vault.ask(this, [&clock = m_clock](Keeping &keeping) { return read(keeping, clock); },
                [this, asked = ++m_asked](storage::Result<Read> answer) {
        if (asked != m_asked || !hasRead(answer))
            return;
        m_read = std::move(answer.value());
        arrange();
    });
}

bool FollowUpsModel::fits(const QString &name, const QString &typed) const
{
    return typed.trimmed().isEmpty() || StoryRows::matches(library::folded(name.toStdString()), typed);
}

void FollowUpsModel::forget()
{
    ++m_asked;
    m_read = {.waiting = std::move(m_read.waiting), .open = {}, .done = {}, .people = {}};
    arrange();
}

QVariantMap FollowUpsModel::moment(std::int64_t wallMs, std::int64_t nowMs, const QString &language)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(wallMs);
    const auto days = QDateTime::fromMSecsSinceEpoch(nowMs).date().daysTo(at.date());
    const QString day = days == -1             ? QStringLiteral("yesterday")
                        : days == 0            ? QStringLiteral("today")
                        : days == 1            ? QStringLiteral("tomorrow")
                        : days > 1 && days < 7 ? QStringLiteral("weekday")
                                               : QStringLiteral("date");
    return {{QStringLiteral("day"), day},
            {QStringLiteral("dayWords"), days > 1 && days < 7 ? weekdayOf(wallMs, language) : dayOf(wallMs, language)},
            {QStringLiteral("time"), clockOf(at.time(), language)}};
}

QVariantMap FollowUpsModel::next() const
{
    return m_nextMs > 0 ? moment(m_nextMs, m_clock.now().wallMs, m_settings.language()) : QVariantMap();
}

QVariantMap FollowUpsModel::rowOf(const care::FollowUp &one, std::int64_t shownMs) const
{
    const auto known = m_read.people.find(one.personId);
    const bool named = known != m_read.people.end();
    const care::Person *const person = named ? &known->second.person : nullptr;
    QVariantMap row = moment(shownMs, m_clock.now().wallMs, m_settings.language());
    row.insert({{QStringLiteral("key"), QString::fromStdString(one.id)},
                {QStringLiteral("name"), named ? QString::fromStdString(known->second.shown) : QString()},
                {QStringLiteral("initials"), named ? QString::fromStdString(care::initials(person->name)) : QString()},
                {QStringLiteral("hours"), one.hours},
                {QStringLiteral("tries"), static_cast<int>(one.attempts.size())},
                {QStringLiteral("quiet"), named && person->message == false},
                {QStringLiteral("phone"), named && !person->phone.empty()},
                {QStringLiteral("outcome"), QString::fromStdString(one.visitOutcome)},
                {QStringLiteral("last"),
                 one.attempts.empty() ? QString() : QString::fromStdString(one.attempts.back().outcome)}});
    return row;
}

QVariantMap FollowUpsModel::row(const care::Waiting &one) const
{
    if (const auto record = m_read.open.find(one.recordId); record != m_read.open.end())
        return rowOf(record->second, one.dueMs);
    return rowOf({.id = one.key, .visitOutcome = one.visitOutcome, .hours = one.hours}, one.dueMs);
}

void FollowUpsModel::arrange()
{
    const std::int64_t now = m_clock.now().wallMs;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    QVector<QVariantMap> overdue, soon, week, later, done;
    m_due = m_late = 0;
    std::int64_t nextMs = 0;
    for (const care::Waiting &one : m_read.waiting) {
        const auto days = today.daysTo(QDateTime::fromMSecsSinceEpoch(one.dueMs).date());
        m_late += one.dueMs <= now;
        m_due += one.dueMs <= now || days <= 0;
        if (one.dueMs > now && nextMs == 0)
            nextMs = one.dueMs;
        if (m_read.known)
            (one.dueMs <= now ? overdue : days <= 0 ? soon : days < 7 ? week : later).append(row(one));
    }
    for (const care::FollowUp &each : m_read.done)
        done.append(rowOf(each, each.closedMs));
    m_overdue.set(std::move(overdue));
    m_today.set(std::move(soon));
    m_week.set(std::move(week));
    m_later.set(std::move(later));
    m_done.set(std::move(done));
    if (nextMs > 0)
        m_turn.until(nextMs);
    else if (!m_read.waiting.empty() || !m_read.done.empty())
        m_turn.dayEnds();
    else
        m_turn.stop();
    m_nextMs = nextMs;
    emit changed();
}

} // namespace handrail::view
