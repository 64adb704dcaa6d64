#pragma once

#include "storage/failure.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace handrail::care {

/// One time that somebody was in touch about a referral after it was made.
struct ReferralContact {
    std::string how{};   ///< a key of referralContacts()
    std::string words{};
    std::int64_t wallMs = 0;
};

/// A warm hand-off to a service: who called whom, what was agreed, how they answered, whether the person arrived and
/// what got in the way. Belongs to a person, or to a visit that is nobody's (yet). Keys are closed and small; their
/// words are QML's. Nothing is mandatory but the service.
struct Referral {
    std::string id{};
    std::string visitId{};      ///< the visit it was made on; may be empty
    std::string personId{};     ///< whose it is; empty: the visit's
    std::string serviceId{};    ///< the publisher's id in the directory
    std::string serviceName{};  ///< as it was called then, so that it can be read when the directory no longer has it
    std::string callRoute{};    ///< what the call sheet opens with; empty: no number
    std::int64_t madeMs = 0;    ///< wall clock
    std::string how{};          ///< "together", "we_called", "they_call", "went_along"
    /// who made it, as they sign; empty: nobody said, or it was nobody's then
    std::string by{};
    std::string who{};          ///< whom we spoke to: words
    std::string agreed{};       ///< what was agreed: words
    std::string when{};         ///< "now", "today", "tomorrow", "week", "later"
    std::string answer{};       ///< a key of referralAnswers(); empty: not known yet
    std::string arrived{};      ///< "yes", "no"; empty: not known yet
    std::vector<std::string> barriers{}; ///< keys of referralBarriers()
    std::string barrierWords{};
    std::string why{};          ///< why this one: words
    std::map<std::string, std::string> answers{}; ///< to each barrier, what was done about it: words
    std::vector<ReferralContact> contacts{}; ///< oldest first
    std::string outcome{};      ///< what came of it, a key of referralOutcomes(); empty: not known yet
    std::string outcomeWords{};
    std::string next{};         ///< what comes next: words
    std::int64_t closedMs = 0;  ///< 0: open; it is known since then whether they arrived
    /// written while earlier words could not be read: an empty field says nothing, and takes nothing back
    bool wordsSealed = false;
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote; kept as they are
};

/// "accepted", "waitlist", "needs_referral", "needs_documents", "no_answer", "full", "would_not_take", "declined".
[[nodiscard]] const std::vector<std::string> &referralAnswers();
/// What gets in the way (coverage.md, cc-3): "transport", "language", "id", "pets", "cost", "phone", "childcare",
/// "fear", "other".
[[nodiscard]] const std::vector<std::string> &referralBarriers();
/// How somebody was in touch: "talked", "went_there", "no_answer", "message".
[[nodiscard]] const std::vector<std::string> &referralContacts();
/// What came of it for the person: "got_it", "partly", "not", "stopped" (they chose something else).
[[nodiscard]] const std::vector<std::string> &referralOutcomes();
/// The outcome of a call that an answer means for the next peer, a key of directory::callOutcomes(); empty: nothing
/// about the service
/// ('declined' is the person's own choice).
[[nodiscard]] std::string callOutcomeOf(const std::string &answer);

/// Nobody waits for the person there: they were full, would not take them, or the person said no.
[[nodiscard]] bool leadsNowhere(const Referral &referral);
/// Still to be followed: not closed, and somebody may arrive.
[[nodiscard]] bool isOpen(const Referral &referral);
/// Wall time from which 'did they arrive?' is asked: a day after 'now' and 'today', two after 'tomorrow', eight after
/// 'this week', else three (the 72 hours within which mobile crisis teams check in, BHIN 23-025).
[[nodiscard]] std::int64_t arrivalDueMs(const Referral &referral);
/// Newest open ones last, those that are due first: the order in which they are asked.
void orderByDue(std::vector<Referral> &referrals, std::int64_t nowMs);

/// @p newer with the words of @p older in the fields that it could not know (`wordsSealed`).
[[nodiscard]] Referral joined(const Referral &older, Referral newer);

[[nodiscard]] std::string toJson(const Referral &referral);
/// The same without a word that anyone said: what may be readable while records are locked. Names the service, never a
/// person.
[[nodiscard]] std::string toStateJson(const Referral &referral);
/// @return Damaged when it is no object or has no id or no service.
[[nodiscard]] storage::Result<Referral> referralFromJson(const std::string &json);

} // namespace handrail::care
