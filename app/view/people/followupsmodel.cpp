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

namespace handrail::view {
namespace {

const QList<QByteArray> kRoles{"key",  "name",  "initials", "hours", "day",     "dayWords",
                               "time", "tries", "quiet",    "phone", "outcome", "last"};
constexpr std::int64_t kDayMs = 86'400'000;

} // namespace

struct FollowUpsModel::Read {
    std::vector<care::Waiting> waiting;
    std::vector<care::FollowUp> records;
    std::vector<care::Person> people;
    int unreadable = 0;
    bool known = false;
};

FollowUpsModel::FollowUpsModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_settings(settings), m_clock(clock), m_overdue(kRoles), m_today(kRoles),
      m_week(kRoles), m_later(kRoles), m_done(kRoles), m_turn(clock, this)
{
    connect(&m_turn, &WallWait::came, this, &FollowUpsModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &FollowUpsModel::arrange);
}

void FollowUpsModel::refresh()
{
    using Answer = storage::Result<Read>;
    m_vault.ask(this, [&clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records || !keeping.journal)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::FollowUpRepository repository(*keeping.records, *keeping.journal);
        Read read;
        auto records = repository.all();
        auto people = records ? care::PlanRepository(*keeping.records, *keeping.journal, clock).people()
                              : storage::Result<care::Reading<care::Person>>(records.failure());
        if (records && people) {
            // Open records are the truth; slots only repeat them for the lock. A disk that takes no write changes
            // nothing of what is read.
            static_cast<void>(repository.mend());
            read.known = true;
            read.unreadable = records.value().unreadable;
            read.records = std::move(records.value().found);
            read.people = std::move(people.value().found);
        }
        if (isUnread(records) || isUnread(people))
            return isUnread(records) ? records.failure() : people.failure();
        auto waiting = repository.waiting();
        if (!waiting)
            return waiting.failure();
        read.waiting = std::move(waiting.value());
        return read;
    }, [this, asked = ++m_asked](Answer answer) {
        if (asked != m_asked || !hasRead(answer))
            return;
        m_waiting = std::move(answer.value().waiting);
        m_records = std::move(answer.value().records);
        const auto told = care::toldApart(answer.value().people);
        m_people.clear();
        for (const care::Person &person : answer.value().people)
            m_people.push_back({person, told.at(person.id)});
        m_unreadable = answer.value().unreadable;
        m_known = answer.value().known;
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
    m_records.clear();
    m_people.clear();
    m_unreadable = 0;
    m_known = false;
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
    const auto known = std::ranges::find(m_people, one.personId, [](const Known &each) { return each.person.id; });
    const bool named = known != m_people.end();
    const care::Person *person = named ? &known->person : nullptr;
    QVariantMap row = moment(shownMs, m_clock.now().wallMs, m_settings.language());
    row.insert({{QStringLiteral("key"), QString::fromStdString(one.id)},
                {QStringLiteral("name"), named ? QString::fromStdString(known->shown) : QString()},
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
    const auto record = std::ranges::find(m_records, one.recordId, &care::FollowUp::id);
    if (!one.recordId.empty() && record != m_records.end())
        return rowOf(*record, one.dueMs);
    return rowOf({.id = one.key, .visitOutcome = one.visitOutcome, .hours = one.hours}, one.dueMs);
}

void FollowUpsModel::arrange()
{
    const std::int64_t now = m_clock.now().wallMs;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    QVector<QVariantMap> overdue, soon, week, later, done;
    m_due = m_late = 0;
    std::int64_t nextMs = 0;
    for (const care::Waiting &one : m_waiting) { // earliest first
        const auto days = today.daysTo(QDateTime::fromMSecsSinceEpoch(one.dueMs).date());
        m_late += one.dueMs <= now;
        m_due += one.dueMs <= now || days <= 0;
        if (one.dueMs > now && nextMs == 0)
            nextMs = one.dueMs;
        if (m_known)
            (one.dueMs <= now ? overdue : days <= 0 ? soon : days < 7 ? week : later).append(row(one));
    }
    std::vector<const care::FollowUp *> closed;
    for (const care::FollowUp &each : m_records) {
        if (each.closedMs > 0 && now - each.closedMs < 30 * kDayMs)
            closed.push_back(&each);
    }
    std::ranges::stable_sort(closed, std::greater{}, &care::FollowUp::closedMs);
    for (const care::FollowUp *each : closed)
        done.append(rowOf(*each, each->closedMs));
    m_overdue.set(std::move(overdue));
    m_today.set(std::move(soon));
    m_week.set(std::move(week));
    m_later.set(std::move(later));
    m_done.set(std::move(done));
    if (nextMs > 0)
        m_turn.until(nextMs);
    else if (!m_waiting.empty() || !closed.empty())
        m_turn.dayEnds();
    else
        m_turn.stop();
    m_nextMs = nextMs;
    emit changed();
}

} // namespace handrail::view
