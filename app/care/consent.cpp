#include "care/consent.h"

#include "care/json.h"

#include <array>
#include <utility>

namespace handrail::care {
namespace {

using detail::Json;
using storage::Failure;
using storage::FailureKind;

constexpr std::array kKnown{"kind",    "language",    "general",    "from",      "to",
                            "what",    "purpose",     "until_ms",   "event",     "if_not",
                            "made_ms", "signed_name", "signed_for", "signed_ms", "declined_ms",
                            "back_ms", "back_how",    "back_words", "uses",      "out_ms"};

constexpr std::pair<const char *, std::string Consent::*> kWords[]{{"from", &Consent::from},
                                                                   {"to", &Consent::to}, {"what", &Consent::what},
                                                                   {"purpose", &Consent::purpose},
                                                                   {"event", &Consent::event},
                                                                   {"if_not", &Consent::ifNot},
                                                                   {"signed_name", &Consent::signedName},
                                                                   {"signed_for", &Consent::signedFor},
                                                                   {"back_how", &Consent::backHow},
                                                                   {"back_words", &Consent::backWords}};
constexpr std::pair<const char *, std::int64_t Consent::*> kTimes[]{
    {"until_ms", &Consent::untilMs},       {"made_ms", &Consent::madeMs}, {"signed_ms", &Consent::signedMs},
    {"declined_ms", &Consent::declinedMs}, {"back_ms", &Consent::backMs}, {"out_ms", &Consent::outMs}};

bool blank(const std::string &text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }
bool answered(const Consent &consent) { return consent.signedMs > 0 || consent.declinedMs > 0; }

/// What they read and answered, and their answer.
bool sameAnswer(const Consent &a, const Consent &b)
{
    return a.personId == b.personId && a.language == b.language && a.general == b.general && a.from == b.from
           && a.to == b.to && a.what == b.what && a.purpose == b.purpose && a.untilMs == b.untilMs && a.event == b.event
           && a.ifNot == b.ifNot && a.signedName == b.signedName && a.signedFor == b.signedFor
           && a.signedMs == b.signedMs && a.declinedMs == b.declinedMs;
}

/// Whether @p next may follow @p before: the ledger loses nothing.
bool follows(const Consent &before, const Consent &next)
{
    if (answered(before) && (!sameAnswer(before, next) || next.outMs != before.outMs))
        return false;
    if (before.backMs > 0
        && (next.backMs != before.backMs || next.backHow != before.backHow || next.backWords != before.backWords))
        return false;
    if (next.uses.size() < before.uses.size())
        return false;
    for (std::size_t i = 0; i < before.uses.size(); ++i) {
        if (before.uses[i].words != next.uses[i].words || before.uses[i].wallMs != next.uses[i].wallMs)
            return false;
    }
    return next.uses.size() == before.uses.size() || (next.signedMs > 0 && next.backMs == 0);
}

storage::Result<Consent> consentOf(const vault::Record &record)
{
    if (record.kind != kConsentKind)
        return Failure{FailureKind::NotFound, "consent"};
    auto consent = consentFromJson(record.body);
    if (consent) {
        consent.value().id = record.id;
        consent.value().personId = record.personId;
    }
    return consent;
}

} // namespace

std::string consentDraft(const std::string &idOrPersonId) { return "draft/consent/" + idOrPersonId; }

std::string consentState(const Consent &consent, std::int64_t nowMs)
{
    if (consent.declinedMs > 0)
        return "declined";
    if (consent.signedMs == 0)
        return "draft";
    if (consent.backMs > 0)
        return "back";
    return consent.untilMs > 0 && consent.untilMs < nowMs ? "ended" : "given";
}

bool canBeAnswered(const Consent &consent)
{
    return !answered(consent) && !blank(consent.what) && (consent.general || !blank(consent.to));
}

std::vector<std::string> missingOf(const Consent &consent)
{
    std::vector<std::string> missing;
    const auto ask = [&](const char *key, bool there) {
        if (!there)
            missing.emplace_back(key);
    };
    ask("from", !blank(consent.from));
    ask("to", consent.general || !blank(consent.to));
    ask("what", !blank(consent.what));
    ask("purpose", consent.general || !blank(consent.purpose));
    ask("until", consent.general || consent.untilMs > 0 || !blank(consent.event));
    ask("ifnot", !consent.general || !blank(consent.ifNot));
    ask("signature", consent.signedMs > 0 && !blank(consent.signedName));
    return missing;
}

bool isBlank(const Consent &consent)
{
    return !answered(consent) && blank(consent.from) && blank(consent.to) && blank(consent.what)
           && blank(consent.purpose) && blank(consent.event) && blank(consent.ifNot) && consent.untilMs == 0
           && !consent.general;
}

std::string toJson(const Consent &consent)
{
    Json j = detail::startFrom(consent.rest);
    j["kind"] = kConsentKind;
    j["language"] = consent.language;
    j["general"] = consent.general;
    for (const auto &[key, words] : kWords) {
        if (!(consent.*words).empty())
            j[key] = consent.*words;
    }
    for (const auto &[key, ms] : kTimes) {
        if (consent.*ms > 0)
            j[key] = consent.*ms;
    }
    if (!consent.uses.empty()) {
        Json &uses = j["uses"] = Json::array();
        for (const ConsentUse &each : consent.uses)
            uses.push_back({{"words", each.words}, {"ms", each.wallMs}});
    }
    return detail::write(j);
}

storage::Result<Consent> consentFromJson(const std::string &json)
{
    const Json j = detail::parseObject(json);
    if (detail::text(j, "kind") != kConsentKind)
        return Failure{FailureKind::Damaged, "consent"};
    Consent consent;
    if (std::string language = detail::text(j, "language"); !language.empty())
        consent.language = std::move(language);
    consent.general = detail::yesNo(j, "general").value_or(false);
    for (const auto &[key, words] : kWords)
        consent.*words = detail::text(j, key);
    for (const auto &[key, ms] : kTimes)
        consent.*ms = detail::whole(j, key);
    if (const Json &uses = detail::member(j, "uses"); uses.is_array()) {
        for (const Json &each : uses)
            consent.uses.push_back({detail::text(each, "words"), detail::whole(each, "ms")});
    }
    consent.rest = detail::unknown(j, kKnown);
    return consent;
}

storage::Result<Consent> ConsentRepository::keep(Consent consent)
{
    if (consent.personId.empty())
        return Failure{FailureKind::BadInput, "whose"};
    if (!consent.id.empty()) {
        const auto before = load(consent.id);
        if (!before)
            return before.failure();
        if (!follows(before.value(), consent))
            return Failure{FailureKind::BadInput, "answered"};
    }
    vault::Record record;
    record.id = consent.id;
    record.personId = consent.personId;
    record.kind = kConsentKind;
    record.body = toJson(consent);
    auto kept = m_records.append(std::move(record));
    if (!kept)
        return kept.failure();
    consent.id = kept.value().id;
    return consent;
}

storage::Result<Consent> ConsentRepository::load(const std::string &id)
{
    const auto head = m_records.head(id);
    if (!head)
        return head.failure();
    return consentOf(head.value());
}

storage::Result<Reading<Consent>> ConsentRepository::of(const std::string &personId)
{
    const auto heads = m_records.heads(kConsentKind, personId);
    if (!heads)
        return heads.failure();
    Reading<Consent> reading;
    for (const vault::Record &head : heads.value()) {
        auto consent = consentOf(head);
        reading.unreadable += !consent || head.newerDamaged;
        if (consent && consent.value().outMs == 0)
            reading.found.push_back(std::move(consent.value()));
    }
    return reading;
}

} // namespace handrail::care
