#include "view/people/followupproposal.h"

#include <QDateTime>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// The wall time of @p minute of the day @p days from now's, on this device's calendar.
std::int64_t atMs(std::int64_t nowMs, int days, int minute)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(days);
    return QDateTime(day, QTime(0, 0)).addSecs(minute * 60).toMSecsSinceEpoch();
}

} // namespace

FollowUpProposal FollowUpProposal::after(const std::string &outcome, const care::FollowUp &one,
                                         const std::vector<care::FollowUp> &others, std::int64_t nowMs)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(nowMs).time();
    FollowUpProposal proposal{.outcome = outcome,
                              .step = care::nextStep(one, outcome, time.hour() * 60 + time.minute())};
    if (proposal.step.kind == care::NextStep::Again) {
        proposal.dueMs = atMs(nowMs, proposal.step.days, proposal.step.minute);
    } else if (proposal.step.kind == care::NextStep::Further) {
        const auto there = std::ranges::min_element(others, {}, &care::FollowUp::dueMs);
        proposal.planned = there != others.end();
        // Counted from the crisis; when that time has passed, as many hours on from now as lie between the two.
        const std::int64_t counted = one.sinceMs + proposal.step.hours * kHourMs;
        proposal.dueMs = proposal.planned  ? there->dueMs
                         : counted > nowMs ? counted
                                           : nowMs + (proposal.step.hours - one.hours) * kHourMs;
        if (proposal.planned)
            proposal.step.hours = there->hours;
    }
    return proposal;
}

void FollowUpProposal::moveTo(int days, std::int64_t nowMs)
{
    planned = false;
    const bool reached = outcome == "reached" || outcome == "refused";
    step = {days <= 0 ? care::NextStep::Nothing
            : reached ? care::NextStep::Further
                      : care::NextStep::Again,
            0, days, hour * 60};
    dueMs = days <= 0 ? 0 : atMs(nowMs, days, hour * 60);
}

void FollowUpProposal::moveToHour(int at, std::int64_t nowMs)
{
    if (at < 0 || at > 23)
        return;
    hour = at;
    if (dueMs <= 0 || planned)
        return;
    step.minute = at * 60;
    dueMs = atMs(dueMs, 0, at * 60);
    if (dueMs <= nowMs)
        dueMs = atMs(nowMs, 1, at * 60);
}

QString FollowUpProposal::next() const
{
    if (outcome.empty())
        return {};
    if (planned)
        return QStringLiteral("planned");
    return step.kind == care::NextStep::Again     ? QStringLiteral("again")
           : step.kind == care::NextStep::Further ? QStringLiteral("further")
                                                  : QStringLiteral("nothing");
}

std::vector<care::FollowUp> FollowUpProposal::written(const care::FollowUp &one,
                                                      const std::vector<care::FollowUp> &others,
                                                      std::int64_t nowMs) const
{
    const bool again = step.kind == care::NextStep::Again;
    std::vector<care::FollowUp> keep{care::tried(one, outcome, nowMs, again ? dueMs : 0)};
    if (step.kind == care::NextStep::Further && !planned)
        keep.push_back({.personId = one.personId,
                        .visitId = one.visitId,
                        .visitOutcome = one.visitOutcome,
                        .sinceMs = one.sinceMs,
                        .hours = step.hours,
                        .dueMs = dueMs});
    if (outcome == "refused") { // nobody calls again who does not want it
        for (care::FollowUp other : others) {
            other.closedMs = nowMs;
            keep.push_back(std::move(other));
        }
    }
    return keep;
}

} // namespace handrail::view
