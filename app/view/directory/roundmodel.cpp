#include "view/directory/roundmodel.h"

#include "view/desk/servicewords.h"
#include "view/directory/directorymodel.h"

#include "directory/living/round.h"
#include "directory/service/closures.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr std::int64_t kDoubleTapMs = 350; // as in a walk

struct Look {
    directory::Round round;
    std::vector<directory::Service> services; ///< of its stops
    int waiting = 0;
    bool failed = false, nothingDue = false;
    std::optional<storage::Failure> unread; ///< what was done is kept; how the round stands now is not known
};

QString text(const std::string &s) { return QString::fromStdString(s); }

QVariantMap rowOf(const directory::RoundStop &stop, const directory::Service &service, const directory::LocalTime &now)
{
    const auto &phones = service.phones;
    const auto first = std::ranges::find_if(phones, [&](const directory::Phone &phone) {
        return phone.dial == service.row.phoneDial && !phone.dial.empty();
    });
    QVariantMap row{{QStringLiteral("serviceId"), text(stop.service)},
                    {QStringLiteral("name"), text(service.row.name)},
                    {QStringLiteral("number"), text(service.row.phone)},
                    {QStringLiteral("callRoute"),
                     first == phones.end() ? QString() : callArgument(*first, service.row.name, NumberMarks())},
                    {QStringLiteral("city"), text(service.row.city)},
                    {QStringLiteral("outcome"), text(stop.outcome)},
                    {QStringLiteral("waits"), stop.waits}};
    putChecked(row, service.row.checkedDate, true, now);
    return row;
}

} // namespace

RoundModel::RoundModel(DirectoryDesk &desk, DirectoryModel &list, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_list(list), m_clock(clock),
      m_stops({"serviceId", "name", "number", "callRoute", "city", "checkedUnit", "checkedCount", "outcome", "waits"})
{
}

int RoundModel::position() const
{
    const auto &rows = m_stops.rows();
    const auto open = std::ranges::find_if(
        rows, [](const QVariantMap &row) { return row[QStringLiteral("outcome")].toString().isEmpty(); });
    return static_cast<int>(open - rows.begin());
}

QVariantMap RoundModel::next() const
{
    const int at = position();
    return at < m_stops.count() ? m_stops.rows()[at] : QVariantMap();
}

int RoundModel::heard() const
{
    return static_cast<int>(std::ranges::count_if(m_stops.rows(), [](const QVariantMap &row) {
        const QString outcome = row[QStringLiteral("outcome")].toString();
        return !outcome.isEmpty() && outcome != QLatin1String("skipped");
    }));
}

bool RoundModel::tooSoon(const QString &serviceId) const
{
    const storage::Moment now = m_clock.now();
    return m_cameAt && serviceId == next().value(QStringLiteral("serviceId")) && !now.bootId.empty()
           && m_cameAt->bootId == now.bootId && now.bootMs - m_cameAt->bootMs < kDoubleTapMs;
}

template <typename Job>
void RoundModel::act(Step step, Job job)
{
    const directory::LocalTime local = localTime(m_clock.now().wallMs);
    m_desk.ask(
        this,
        [this, step, job = std::move(job), local](directory::DirectorySearch &search) -> storage::Result<Look> {
            directory::Rounds rounds(m_desk.database());
            const storage::Result<directory::Round> done = job(rounds);
            const auto round = done.ok() && done.value().id != 0 ? done : rounds.last();
            const auto waiting = directory::waitingClosures(m_desk.database());
            Look look;
            look.failed = !done.ok();
            look.nothingDue = step == Step::Begin && done.ok() && done.value().id == 0;
            if (!round.ok() || !waiting.ok()) {
                look.unread = round.ok() ? waiting.failure() : round.failure();
                return look;
            }
            look.round = round.value();
            look.waiting = waiting.value();
            for (const directory::RoundStop &stop : look.round.stops) {
                auto service = search.service(stop.service, local);
                if (isUnread(service)) { // a stop without name and number is none
                    look.unread = service.failure();
                    return look;
                }
                look.services.push_back(service.ok() ? std::move(service.value()) : directory::Service());
            }
            return look;
        },
        [this, step, local](const storage::Result<Look> &look) {
            m_failed = step != Step::Look && (!look.ok() || look.value().failed);
            m_nothingDue = look.ok() && look.value().nothingDue;
            const bool shown = look.ok() && !look.value().unread;
            setUnread(look.ok() ? !shown && isUnread(look.value().unread->kind) : isUnread(look));
            if (shown) {
                const QVariantMap before = next();
                QVector<QVariantMap> rows;
                for (std::size_t i = 0; i < look.value().services.size(); ++i)
                    rows.append(rowOf(look.value().round.stops[i], look.value().services[i], local));
                m_round = look.value().round.id;
                m_ended = look.value().round.ended;
                m_waiting = look.value().waiting;
                m_stops.set(std::move(rows));
                if (before.value(QStringLiteral("serviceId")) != next().value(QStringLiteral("serviceId")))
                    m_cameAt = m_clock.now();
            }
            m_known = m_known || !unread();
            emit changed();
            if (step == Step::Change)
                m_list.look();
        });
}

void RoundModel::look()
{
    act(Step::Look, [](directory::Rounds &rounds) { return rounds.last(); });
}

void RoundModel::begin()
{
    act(Step::Begin, [now = m_clock.now().wallMs](directory::Rounds &rounds) { return rounds.begin(now); });
}

bool RoundModel::mark(const QString &serviceId, const QString &outcome)
{
    if (!outcome.isEmpty() && tooSoon(serviceId))
        return false;
    act(Step::Change,
        [round = m_round, id = serviceId.toStdString(), outcome = outcome.toStdString(),
         now = m_clock.now().wallMs](directory::Rounds &rounds) -> storage::Result<directory::Round> {
            const storage::Outcome done = rounds.mark(round, id, outcome, now);
            return done.ok() ? rounds.last() : storage::Result<directory::Round>(done.failure());
        });
    return true;
}

void RoundModel::end()
{
    act(Step::Change,
        [round = m_round, now = m_clock.now().wallMs](directory::Rounds &rounds) -> storage::Result<directory::Round> {
            const storage::Outcome done = rounds.end(round, now);
            return done.ok() ? rounds.last() : storage::Result<directory::Round>(done.failure());
        });
}

void RoundModel::confirm()
{
    act(Step::Change, [this](directory::Rounds &rounds) -> storage::Result<directory::Round> {
        const storage::Outcome done = directory::confirmClosures(m_desk.database());
        return done.ok() ? rounds.last() : storage::Result<directory::Round>(done.failure());
    });
}

} // namespace handrail::view
