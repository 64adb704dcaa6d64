#include "care/referral.h"

#include "care/json.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace handrail::care {
namespace {

constexpr std::array kKnown{"v",      "id",      "visit",    "person",        "service",       "name",
                            "call",   "made",    "how",      "who",           "agreed",        "when",
                            "answer", "arrived", "barriers", "barrier_words", "closed",        "sealed",
                            "why",    "answers", "contacts", "outcome",       "outcome_words", "next",
                            "by"};
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

detail::Json marks(const Referral &r)
{
    return {{"v", 1},
            {"id", r.id}, {"visit", r.visitId}, {"service", r.serviceId}, {"name", r.serviceName},
            {"call", r.callRoute}, {"made", r.madeMs}, {"how", r.how}, {"when", r.when}, {"answer", r.answer},
            {"arrived", r.arrived}, {"barriers", r.barriers},
            {"closed", r.closedMs}};
}

} // namespace

const std::vector<std::string> &referralAnswers()
{
    static const std::vector<std::string> kAnswers = {"accepted",  "waitlist", "needs_referral", "needs_documents",
                                                      "no_answer", "full",     "would_not_take", "declined"};
    return kAnswers;
}

const std::vector<std::string> &referralBarriers()
{
    static const std::vector<std::string> kBarriers = {"transport", "language",  "id",   "pets", "cost",
                                                       "phone",     "childcare", "fear", "other"};
    return kBarriers;
}

const std::vector<std::string> &referralContacts()
{
    static const std::vector<std::string> kContacts = {"talked", "went_there", "no_answer", "message"};
    return kContacts;
}

const std::vector<std::string> &referralOutcomes()
{
    static const std::vector<std::string> kOutcomes = {"got_it", "partly", "not", "stopped"};
    return kOutcomes;
}

std::string callOutcomeOf(const std::string &answer)
{
    if (answer == "accepted")
        return "reached";
    if (answer == "waitlist")
        return "full";
    return answer == "declined" ? std::string() : answer;
}

bool leadsNowhere(const Referral &referral)
{
    return referral.answer == "full" || referral.answer == "would_not_take" || referral.answer == "declined";
}

bool isOpen(const Referral &referral)
{
    return referral.closedMs == 0 && referral.arrived.empty() && !leadsNowhere(referral);
}

std::int64_t arrivalDueMs(const Referral &referral)
{
    const std::int64_t days = referral.when == "now" || referral.when == "today" ? 1
                              : referral.when == "tomorrow"                      ? 2
                              : referral.when == "week"                          ? 8
                                                                                 : 3;
    return referral.madeMs + days * kDayMs;
}

void orderByDue(std::vector<Referral> &referrals, std::int64_t nowMs)
{
    std::stable_sort(referrals.begin(), referrals.end(), [nowMs](const Referral &a, const Referral &b) {
        const bool dueA = arrivalDueMs(a) <= nowMs, dueB = arrivalDueMs(b) <= nowMs;
        return std::tuple(!dueA, arrivalDueMs(a), a.id) < std::tuple(!dueB, arrivalDueMs(b), b.id);
    });
}

Referral joined(const Referral &older, Referral newer)
{
    if (!newer.wordsSealed)
        return newer;
    for (std::string Referral::*field : {&Referral::who, &Referral::agreed, &Referral::barrierWords, &Referral::why,
                                         &Referral::outcome, &Referral::outcomeWords, &Referral::next}) {
        if ((newer.*field).empty())
            newer.*field = older.*field;
    }
    if (newer.answers.empty())
        newer.answers = older.answers;
    if (newer.contacts.empty())
        newer.contacts = older.contacts;
    if (newer.by.empty())
        newer.by = older.by;
    newer.wordsSealed = false;
    return newer;
}

std::string toJson(const Referral &r)
{
    detail::Json j = detail::startFrom(r.rest);
    j.update(marks(r));
    j["person"] = r.personId;
    j["who"] = r.who;
    if (!r.by.empty())
        j["by"] = r.by;
    j["agreed"] = r.agreed;
    j["barrier_words"] = r.barrierWords;
    j["why"] = r.why;
    j["answers"] = r.answers;
    j["contacts"] = detail::Json::array();
    for (const ReferralContact &each : r.contacts)
        j["contacts"].push_back({{"how", each.how}, {"words", each.words}, {"wall_ms", each.wallMs}});
    j["outcome"] = r.outcome;
    j["outcome_words"] = r.outcomeWords;
    j["next"] = r.next;
    if (r.wordsSealed)
        j["sealed"] = true;
    return detail::write(j);
}

std::string toStateJson(const Referral &r) { return detail::write(marks(r)); }

storage::Result<Referral> referralFromJson(const std::string &json)
{
    const detail::Json j = detail::parseObject(json);
    Referral r;
    r.id = detail::text(j, "id");
    r.serviceId = detail::text(j, "service");
    if (r.id.empty() || r.serviceId.empty())
        return storage::Failure{storage::FailureKind::Damaged, "referral"};
    r.visitId = detail::text(j, "visit");
    r.personId = detail::text(j, "person");
    r.serviceName = detail::text(j, "name");
    r.callRoute = detail::text(j, "call");
    r.madeMs = detail::whole(j, "made");
    r.how = detail::text(j, "how");
    r.who = detail::text(j, "who");
    r.by = detail::text(j, "by");
    r.agreed = detail::text(j, "agreed");
    r.when = detail::text(j, "when");
    r.answer = detail::text(j, "answer");
    r.arrived = detail::text(j, "arrived");
    if (const detail::Json &barriers = detail::member(j, "barriers"); barriers.is_array()) {
        for (const detail::Json &one : barriers) {
            if (one.is_string())
                r.barriers.push_back(one.get<std::string>());
        }
    }
    r.barrierWords = detail::text(j, "barrier_words");
    r.why = detail::text(j, "why");
    if (const detail::Json &answers = detail::member(j, "answers"); answers.is_object()) {
        for (const auto &[barrier, answer] : answers.items()) {
            if (answer.is_string())
                r.answers[barrier] = answer.get<std::string>();
        }
    }
    if (const detail::Json &contacts = detail::member(j, "contacts"); contacts.is_array()) {
        for (const detail::Json &each : contacts) {
            if (ReferralContact contact{detail::text(each, "how"), detail::text(each, "words"),
                                        detail::whole(each, "wall_ms")};
                !contact.how.empty())
                r.contacts.push_back(std::move(contact));
        }
    }
    r.outcome = detail::text(j, "outcome");
    r.outcomeWords = detail::text(j, "outcome_words");
    r.next = detail::text(j, "next");
    r.closedMs = detail::whole(j, "closed");
    r.wordsSealed = detail::yesNo(j, "sealed").value_or(false);
    r.rest = detail::unknown(j, kKnown);
    return r;
}

} // namespace handrail::care
