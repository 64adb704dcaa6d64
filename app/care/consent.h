#pragma once

#include "care/planrepository.h"
#include "vault/recordstore.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace handrail::care {

/// One time that something was shared under a consent.
struct ConsentUse {
    std::string words{}; ///< what was shared, and how
    std::int64_t wallMs = 0;
};

/// One consent of a person's ledger: what may be shared, by whom, with whom, for what and until when; their answer;
/// what was shared under it; and when it was taken back. Holds the elements that 42 CFR 2.31(a) names. What they
/// answered stays as they read it: another wording is another consent.
struct Consent {
    std::string id{};            ///< record id; empty until first kept
    std::string personId{};
    std::string language = "en"; ///< of its words
    /// one for all treatment, payment and running of care: whom and until when may be told in general
    bool general = false;
    std::string from{}, to{};    ///< who shares; who gets it
    std::string what{}, purpose{};
    std::int64_t untilMs = 0;    ///< last moment that it holds; 0: no day was said
    std::string event{};         ///< what ends it: words
    std::string ifNot{};         ///< of a general one: what happens if they do not sign
    std::int64_t madeMs = 0;
    std::string signedName{};    ///< as they wrote it
    std::string signedFor{};     ///< who signed for them, and what entitles them to; empty: the person did
    std::int64_t signedMs = 0, declinedMs = 0; ///< one of them at most: their answer
    std::int64_t backMs = 0;     ///< taken back
    std::string backHow{};       ///< "said", "written"
    std::string backWords{};
    std::vector<ConsentUse> uses{}; ///< oldest first
    std::int64_t outMs = 0;      ///< let go before it was answered
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote; kept as they are
};

/// "draft" (not answered), "given" (it holds), "declined", "ended" (its day has passed), "back".
[[nodiscard]] std::string consentState(const Consent &consent, std::int64_t nowMs);
/// There is something to read and to answer: what, and with whom.
[[nodiscard]] bool canBeAnswered(const Consent &consent);
/// Elements of 42 CFR 2.31(a) that are not there yet: "from", "to", "what", "purpose", "until", "ifnot", "signature".
/// The right to take it back and the person's name stand on every one.
[[nodiscard]] std::vector<std::string> missingOf(const Consent &consent);
/// Nothing was written in it.
[[nodiscard]] bool isBlank(const Consent &consent);

[[nodiscard]] std::string toJson(const Consent &consent);
/// @return Damaged when it is no consent.
[[nodiscard]] storage::Result<Consent> consentFromJson(const std::string &json);

inline constexpr const char *kConsentKind = "consent"; ///< of its record

/// Consents in the vault. Vault thread; needs it unlocked (else Locked). Within a hand-over: the one that was handed
/// over.
class ConsentRepository {
public:
    explicit ConsentRepository(vault::RecordStore &records) : m_records(records) {}

    /// Next revision; the first makes the record. BadInput: it would change what was answered, undo a take-back or lose
    /// something shared.
    storage::Result<Consent> keep(Consent consent);
    storage::Result<Consent> load(const std::string &id);
    /// Newest first, without those that were let go.
    storage::Result<Reading<Consent>> of(const std::string &personId);

private:
    vault::RecordStore &m_records;
};

/// Slot of what is being typed: of @p id, or of a person's new one.
[[nodiscard]] std::string consentDraft(const std::string &idOrPersonId);

} // namespace handrail::care
