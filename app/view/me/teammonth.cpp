#include "view/me/teammonth.h"

#include "view/desk/readingmodel.h"

#include "care/followuprepository.h"
#include "care/referral.h"
#include "care/referralrepository.h"
#include "care/survey.h"
#include "share/teamshown.h"
#include "crisis/crisislog.h"
#include "crisis/pastvisit.h"
#include "view/desk/vaultdesk.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <map>
#include <set>

namespace handrail::view {
namespace {

constexpr const char *kShownSlot = "program/shown/"; // and the month's first day: counts of five and more, of nobody

/// The day of a promise is kept until its night.
std::int64_t nightAfter(std::int64_t wallMs)
{
    return beginningOf(QDateTime::fromMSecsSinceEpoch(wallMs).date().addDays(1));
}

share::TeamVisit countable(const crisis::PastVisit &past)
{
    share::TeamVisit visit;
    visit.hour = QDateTime::fromMSecsSinceEpoch(past.visit.started.wallMs).time().hour();
    for (const crisis::VisitEvent &event : past.visit.events) {
        if (event.out)
            continue;
        if (event.kind == "visit.closed")
            visit.outcome = event.what;
        else if (event.kind == "run.started")
            visit.kinds.insert(event.of == "overdose" ? "overdose" : "emergency");
        else if (event.kind == "run.mark" && event.what == "dose")
            ++visit.doses;
        else if (event.kind == "run.undo" && event.what == "dose")
            --visit.doses;
        else if (event.kind.starts_with("walk."))
            visit.kinds.insert(event.of == "trafficking" ? "report" : event.of);
        else if (event.kind == "checklist.tick" && event.of == "calm")
            visit.kinds.insert("calm");
        else if (event.kind == "report.made")
            visit.kinds.insert("report");
        else if (event.kind == "call.opened")
            visit.kinds.insert("call");
    }
    visit.doses = std::max(visit.doses, 0);
    if (visit.outcome.empty())
        visit.outcome = past.visit.outcome;
    return visit;
}

void count(const care::FollowUp &one, std::int64_t fromMs, std::int64_t toMs, share::TeamMonth &month)
{
    const std::int64_t promised = one.hours > 0 ? one.sinceMs + std::int64_t{one.hours} * 3'600'000 : one.dueMs;
    if (promised < fromMs || promised >= toMs)
        return;
    if (one.attempts.empty())
        ++month.followUpsOpen;
    else
        ++(one.attempts.front().wallMs < nightAfter(promised) ? month.followUpsInTime : month.followUpsLate);
}

/// Barriers of the newest of each referral, which a visit and a person may both hold.
void count(const std::map<std::string, care::Referral> &referrals, std::int64_t fromMs, std::int64_t toMs,
           share::TeamMonth &month)
{
    for (const auto &[id, one] : referrals) {
        if (one.madeMs < fromMs || one.madeMs >= toMs)
            continue;
        for (const std::string &barrier : std::set<std::string>(one.barriers.begin(), one.barriers.end()))
            ++month.barriers[barrier];
    }
}

/// A question that was asked is there, whatever was answered.
void count(const care::Survey &one, share::TeamMonth &month)
{
    for (const std::string &question : care::surveyQuestions()) {
        auto &answers = month.survey[question];
        if (const auto said = one.answers.find(question); said != one.answers.end())
            ++answers[said->second];
    }
}

} // namespace

std::int64_t beginningOf(const QDate &day) { return day.startOfDay().toMSecsSinceEpoch(); }

storage::Result<share::TeamMonth> monthOf(Keeping &keeping, std::int64_t fromMs, std::int64_t toMs)
{
    if (!keeping.vault || !keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    const auto heads = keeping.vault->visits({}, -1);
    if (!heads)
        return heads.failure();
    share::TeamMonth month;
    std::map<std::string, care::Referral> referrals;
    for (const vault::VisitHead &head : heads.value()) {
        if (head.visitId == crisis::kAsideVisit || head.kind.starts_with("visitnote.") || head.began.wallMs < fromMs
            || head.began.wallMs >= toMs)
            continue;
        const auto entries = keeping.journal->entries(head.visitId);
        const auto made = care::ReferralRepository(*keeping.records, *keeping.journal).ofVisit(head.visitId);
        if (const auto why = diskFailure(entries, made)) // one that is damaged stays out
            return *why;
        if (entries)
            month.visits.push_back(countable(crisis::pastVisit(head.visitId, entries.value())));
        if (made) {
            for (const care::Referral &one : made.value())
                referrals[one.id] = one;
        }
    }
    const auto records = keeping.records->heads(care::kReferralKind);
    const auto surveys = care::SurveyRepository(*keeping.records).all();
    const auto followUps = care::FollowUpRepository(*keeping.records, *keeping.journal).all();
    if (!records || !surveys || !followUps) // a smaller number would be told, and kept, as the month's
        return !records ? records.failure() : !surveys ? surveys.failure() : followUps.failure();
    for (const vault::Record &record : records.value()) {
        if (const auto one = care::referralFromJson(record.body))
            referrals[one.value().id] = one.value();
    }
    count(referrals, fromMs, toMs, month);
    for (const care::Survey &one : surveys.value().found) {
        if (one.madeMs >= fromMs && one.madeMs < toMs)
            count(one, month);
    }
    for (const care::FollowUp &one : followUps.value().found)
        count(one, fromMs, toMs, month);
    return month;
}

storage::Result<share::TeamSheet> sheetOf(Keeping &keeping, std::int64_t fromMs, std::int64_t toMs, bool running)
{
    const auto month = monthOf(keeping, fromMs, toMs);
    if (!month)
        return month.failure();
    const std::string slot =
        kShownSlot + QDateTime::fromMSecsSinceEpoch(fromMs).date().toString(Qt::ISODate).toStdString();
    const auto before = keeping.journal->state(slot);
    if (!before)
        return before.failure();
    share::TeamSheet sheet = share::teamSheet(month.value());
    if (const auto shown = share::teamSheetFromJson(before.value().value_or("")))
        sheet = share::withoutAFall(*shown, std::move(sheet));
    share::TeamSheet kept = sheet;
    if (running)
        kept.survey.clear();
    if (const std::string now = share::toJson(kept); now != before.value().value_or("")) {
        if (const auto written = keeping.journal->keepState(slot, now); !written)
            return written.failure();
    }
    return sheet;
}

} // namespace handrail::view
