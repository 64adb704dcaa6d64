#pragma once

#include "share/fhir.h"

#include <nlohmann/json.hpp>

#include <optional>

/// The smallest parts of a FHIR resource. Inside share only.
namespace handrail::share::fhir {

using Json = nlohmann::ordered_json;

/// A wall time as FHIR writes one: "2026-11-29T12:43:51.250-08:00".
[[nodiscard]] std::string timeOf(std::int64_t wallMs);
[[nodiscard]] std::string base64(const std::string &bytes);
/// A day as "2026-12-01", and one there is.
[[nodiscard]] bool isDay(const std::string &words);

[[nodiscard]] std::string urn(const std::string &id); ///< how a resource of @p id is referred to
[[nodiscard]] Json reference(const std::string &id);
[[nodiscard]] Json display(const std::string &words); ///< a reference to what is only known by its name
[[nodiscard]] Json coding(const std::string &system, const std::string &code);
[[nodiscard]] Json ownCoding(const std::string &system, const std::string &code);
[[nodiscard]] Json codeable(Json coding);
[[nodiscard]] Json text(const std::string &words);
[[nodiscard]] Json phone(const std::string &number);

/// FHIR knows no empty string, list or object: these add nothing then.
void put(Json &onto, const char *key, const std::string &words);
void put(Json &onto, const char *key, Json part);
void putTime(Json &onto, const char *key, std::int64_t wallMs);

// Extensions of our own, @p name as docs/fhir.md has it.
void extend(Json &onto, const char *name, const std::string &words);
void extendCode(Json &onto, const char *name, const std::string &code);
void extendTime(Json &onto, const char *name, std::int64_t wallMs);
void extendYesNo(Json &onto, const char *name, std::optional<bool> yes);
/// One of several parts: `extension` of @p parts names them by themselves. Nothing without a part.
void extendParts(Json &onto, const char *name, Json parts);
/// @p value: "valueString", "valueCode", "valueDateTime"
[[nodiscard]] Json part(const char *name, const char *value, const std::string &words);

/// A resource under @p id: type, id, and the app's own id as identifier, so that a second bundle is known to tell of
/// the same.
[[nodiscard]] Json resource(const char *type, const std::string &id);

struct Bundle {
    Json entries = Json::array();
    void add(const std::string &id, Json resource);
};

// The resources, each with what it refers to.
void addPatient(Bundle &bundle, const PersonOut &out);
void addCircle(Bundle &bundle, const PersonOut &out);
void addPlan(Bundle &bundle, const PersonOut &out, const care::Plan &plan, const library::PlanTemplate *form);
void addVisit(Bundle &bundle, const PersonOut &out, const VisitOut &visit);
void addReferral(Bundle &bundle, const PersonOut &out, const care::Referral &referral);
void addConsent(Bundle &bundle, const PersonOut &out, const care::Consent &consent, std::int64_t nowMs);

[[nodiscard]] bool leaves(const care::Contact &contact); ///< the person wants us to be in touch with them
[[nodiscard]] std::string careTeamId(const PersonOut &out); ///< empty: there is none

} // namespace handrail::share::fhir
