#pragma once

#include "care/circle.h"
#include "care/consent.h"
#include "care/person.h"
#include "care/plan.h"
#include "care/referral.h"
#include "library/kinds.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace handrail::share {

/// Something that was added to a note after it was finished.
struct AddedWords {
    std::string text{}, why{}, by{};
    std::int64_t wallMs = 0;
};

/// A visit, or a note that was written without one, as it leaves.
struct VisitOut {
    std::string id{};
    bool met = true;             ///< somebody was visited; else only the note goes out
    std::int64_t startedMs = 0, endedMs = 0; ///< 0: still going on
    std::string outcome{};       ///< crisis::Visit::outcome
    std::string place{};         ///< as people name it
    std::string note{}, noteBy{};
    std::int64_t noteMs = 0;     ///< 0: there is none
    bool noteFinished = false;
    std::vector<AddedWords> added{}; ///< oldest first
};

/// All of one person that leaves for another program.
struct PersonOut {
    care::Person person;
    std::vector<care::Plan> plans;
    std::vector<care::Contact> circle; ///< of these, those leave with whom the person wants us to be in touch
    std::vector<VisitOut> visits;
    std::vector<care::Referral> referrals;
    std::vector<care::Consent> consents;
};

/// The template of a plan in a language, for its headings; null when there is none (any more).
using FormOf = std::function<const library::PlanTemplate *(const std::string &templateId, const std::string &language)>;

/// One person as FHIR R4 (4.0.1), JSON: a Bundle of type collection with a Patient (what they are called, the language,
/// how to reach them: no more), a CarePlan for each plan with a line as an activity under its heading, Goals,
/// RelatedPersons and their CareTeam, Encounters with their notes (DocumentReference), a ServiceRequest with its Task
/// for each referral as SDOH Clinical Care has them, and Consents. Words stand as they were written, in their language.
/// Ids are UUIDs that stay the same in every bundle; references are urn:uuid within it; times carry the offset of this
/// device. What FHIR has no element for is an extension under kFhirOwn (docs/fhir.md). Pure; any thread.
[[nodiscard]] std::string fhirBundle(const PersonOut &out, const FormOf &form, std::int64_t nowMs);

/// Names of our own extensions and codes begin with this. It is a name and no place: nothing answers there.
inline constexpr const char *kFhirOwn = "https://handrail.invalid/fhir/";

/// @p id of ours as a UUID: the same 128 bits where it is 32 hex digits, else made of its letters.
[[nodiscard]] std::string uuidOf(const std::string &id);

} // namespace handrail::share
