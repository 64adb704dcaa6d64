#include "view/people/referralsmodel.h"

#include "view/desk/servicewords.h"

#include "care/referralrepository.h"
#include "care/toldapart.h"
#include "storage/clock.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {
namespace {

struct Open {
    care::Reading<care::Referral> referrals;
    std::vector<std::pair<std::string, std::string>> names;
};

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

ReferralsModel::ReferralsModel(VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_clock(clock),
      m_rows({"referralId", "service", "person", "answer", "agreed", "callRoute", "due", "agoUnit", "agoCount"})
{
}

QStringList ReferralsModel::barriers() const
{
    QStringList keys;
    for (const std::string &key : care::referralBarriers())
        keys << text(key);
    return keys;
}

int ReferralsModel::dueCount() const
{
    const std::int64_t now = m_clock.now().wallMs;
    return static_cast<int>(
        std::ranges::count_if(m_open, [now](const care::Referral &r) { return care::arrivalDueMs(r) <= now; }));
}

void ReferralsModel::refresh()
{
    m_vault.ask(this, [&clock = m_clock](Keeping &keeping) -> storage::Result<Open> {
        if (!keeping.records || !keeping.journal)
            return Open{};
        auto open = care::ReferralRepository(*keeping.records, *keeping.journal).open();
        if (!open)
            return open.failure();
        Open all{std::move(open.value()), {}};
        const auto people = care::PlanRepository(*keeping.records, *keeping.journal, clock).people();
        if (const auto why = diskFailure(people))
            return *why;
        if (people) {
            const auto told = care::toldApart(people.value().found);
            all.names.assign(told.begin(), told.end());
            for (const care::Person &person : people.value().found) {
                if (person.diedMs > 0) // nobody is asked whether they arrived; it stands on their own page
                    std::erase_if(all.referrals.found,
                                  [&](const care::Referral &r) { return r.personId == person.id; });
            }
        }
        return all;
    }, [this](storage::Result<Open> open) {
        m_known = m_known || open.ok();
        if (hasRead(open)) {
            m_failed = false;
            m_open = std::move(open.value().referrals.found);
            m_unreadable = open.value().referrals.unreadable;
            m_names = std::move(open.value().names);
        }
        fill();
    });
}

void ReferralsModel::fill()
{
    const std::int64_t now = m_clock.now().wallMs;
    care::orderByDue(m_open, now);
    QVector<QVariantMap> rows;
    for (const care::Referral &r : m_open) {
        const auto name = std::ranges::find(m_names, r.personId, &std::pair<std::string, std::string>::first);
        QVariantMap row{{QStringLiteral("referralId"), text(r.id)},
                        {QStringLiteral("service"), text(r.serviceName)},
                        {QStringLiteral("person"), name == m_names.end() ? QString() : text(name->second)},
                        {QStringLiteral("answer"), text(r.answer)}, {QStringLiteral("agreed"), text(r.agreed)},
                        {QStringLiteral("callRoute"), text(r.callRoute)},
                        {QStringLiteral("due"), care::arrivalDueMs(r) <= now}};
        putAgo(row, QStringLiteral("ago"), r.madeMs, now);
        rows.append(row);
    }
    m_rows.set(std::move(rows));
    emit changed();
}

void ReferralsModel::arrived(const QString &referralId) { settle(referralId, "yes", {}, {}); }

void ReferralsModel::didNotArrive(const QString &referralId, const QStringList &barriers, const QString &words)
{
    settle(referralId, "no", barriers, words);
}

void ReferralsModel::settle(const QString &referralId, const char *arrived, const QStringList &barriers,
                            const QString &words)
{
    const auto found = std::ranges::find(m_open, referralId.toStdString(), &care::Referral::id);
    if (found == m_open.end())
        return;
    care::Referral settled = *found;
    settled.arrived = arrived;
    settled.barriers.clear();
    for (const QString &key : barriers)
        settled.barriers.push_back(key.toStdString());
    settled.barrierWords = words.trimmed().toStdString();
    settled.closedMs = m_clock.now().wallMs;
    settled.wordsSealed =
        settled.personId.empty() && settled.who.empty() && settled.agreed.empty() && settled.why.empty();
    m_settled = settled;
    save(settled);
}

void ReferralsModel::undo()
{
    if (!m_settled)
        return;
    care::Referral again = *m_settled;
    m_settled.reset();
    again.arrived.clear();
    again.barriers.clear();
    again.barrierWords.clear();
    again.closedMs = 0;
    save(again);
}

void ReferralsModel::forgetSettled()
{
    m_settled.reset();
    emit changed();
}

void ReferralsModel::save(const care::Referral &referral)
{
    m_vault.ask(this, [referral, now = m_clock.now()](Keeping &keeping) -> storage::Outcome {
        if (!keeping.records || !keeping.journal)
            return storage::Failure{storage::FailureKind::CannotOpen, {}};
        care::ReferralRepository repository(*keeping.records, *keeping.journal);
        return referral.personId.empty() ? repository.saveOnVisit(referral, now) : repository.save(referral);
    }, [this](const storage::Outcome &done) {
        if (done)
            return refresh();
        m_failed = true;
        m_settled.reset();
        emit changed();
    });
}

void ReferralsModel::forget()
{
    m_open.clear();
    m_names.clear();
    m_settled.reset();
    m_rows.set({});
    if (m_known)
        refresh(); // what a locked device may show
}

} // namespace handrail::view
