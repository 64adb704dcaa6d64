#include "tour/samplestory.h"

#include "care/consent.h"
#include "care/referralrepository.h"
#include "crisis/crisislog.h"
#include "crisis/pastvisit.h"
#include "vault/vault.h"

#include <functional>
#include <vector>

namespace handrail {
namespace {

constexpr std::int64_t kMinute = 60'000;

/// The entries of one visit, each some minutes after the one before.
struct Telling {
    std::string visitId;
    storage::Moment at;
    std::vector<vault::Entry> entries{};

    void after(int minutes)
    {
        at.wallMs += minutes * kMinute;
        at.bootMs += minutes * kMinute;
    }
    void tell(const char *kind, const char *of = "", const char *what = "", const char *key = "",
              const char *words = "")
    {
        entries.push_back(crisis::change(visitId, {{}, kind, of, what, 0, at}, key, words).entries.front());
        after(4);
    }
    void raw(const char *kind, const char *body) { entries.push_back({crisis::randomId(), visitId, kind, at, body}); }
    storage::Outcome keep(vault::Vault &vault)
    {
        for (vault::Entry &entry : entries) {
            if (auto kept = vault.append(std::move(entry)); !kept)
                return kept;
        }
        return storage::Done{};
    }
};

care::Referral toHarbor(const std::string &visitId, std::int64_t madeMs)
{
    care::Referral one;
    one.id = "sample-referral";
    one.visitId = visitId;
    one.serviceId = "harbor-shelter";
    one.serviceName = "Harbor Shelter";
    one.madeMs = madeMs;
    one.how = "together";
    one.who = "Intake desk";
    one.agreed = "A bed from 5 pm, the dog can come";
    one.when = "today";
    one.answer = "accepted";
    one.why = "“Somewhere they take my dog.”";
    one.contacts = {{"talked", "The desk: a bed is held until 9 pm", madeMs + 3 * 60 * kMinute}};
    one.arrived = "no";
    one.barriers = {"transport"};
    one.answers = {{"transport", "Two bus passes from the outreach desk"}};
    one.next = "Go along on Thursday";
    one.closedMs = madeMs + 24 * 60 * kMinute;
    return one;
}

/// A ledger with one that waits for its answer, one that holds and was used, and one that was taken back.
storage::Outcome consents(vault::Vault &vault, const std::string &personId, std::int64_t nowMs)
{
    constexpr std::int64_t kDay = 24 * 60 * kMinute;
    const auto keep = [&](care::Consent one, auto... steps) -> storage::Outcome {
        care::ConsentRepository ledger(vault);
        one.personId = personId;
        one.from = "Harbor street team";
        one.madeMs = nowMs - 3 * kDay;
        auto kept = ledger.keep(one);
        for (const std::function<void(care::Consent &)> &step :
             std::vector<std::function<void(care::Consent &)>>{steps...}) {
            if (!kept)
                break;
            step(kept.value());
            kept = ledger.keep(kept.value());
        }
        return kept ? storage::Outcome(storage::Done{}) : storage::Outcome(kept.failure());
    };
    const auto sign = [nowMs](care::Consent &one) {
        one.signedName = "Robin Sample";
        one.signedMs = nowMs - 3 * kDay + 20 * kMinute;
    };
    if (const auto kept =
            keep({.to = "Uncle Ray Sample", .what = "Where I am", .purpose = "At my request", .event = "When I say so"},
                 sign,
                 [nowMs](care::Consent &one) {
                     one.backMs = nowMs - kDay;
                     one.backHow = "said";
                     one.backWords = "He told my landlord.";
                 });
        !kept)
        return kept;
    if (const auto kept =
            keep({.to = "Ana Sample, my sister",
                  .what = "That I am safe, my appointments",
                  .purpose = "So that they can help me",
                  .untilMs = nowMs + 87 * kDay},
                 sign,
                 [nowMs](care::Consent &one) {
                     one.uses.push_back({"Called Ana: Robin is safe and will call on Sunday", nowMs - 2 * kDay});
                 });
        !kept)
        return kept;
    return keep({.to = "Harbor Shelter",
                 .what = "My plan",
                 .purpose = "To find a place for me",
                 .event = "When I have my own place"});
}

} // namespace

storage::Outcome addSampleStory(vault::Vault &vault, const std::string &personId, const storage::Clock &clock)
{
    storage::Moment days = clock.now();
    days.wallMs -= 75LL * 60 * kMinute + 44 * kMinute;
    Telling robins{"sample", days};
    robins.tell("visit.opened");
    robins.tell("call.opened", "988");
    robins.raw("place", R"({"landmark":"Bench behind the library"})");
    robins.tell("checklist.tick", "calm", "voice");
    robins.tell("note", "", "", "text", "Pacing, hands shaking. Sat down after ten minutes.");
    robins.tell("ground");
    robins.after(24);
    robins.tell("visit.closed", "", "stays");
    robins.entries.push_back(crisis::noteEntry(
        crisis::kNoteFinished, "sample",
        "Robin had not slept for two nights and wanted the shaking to stop. We sat behind the library,"
        " breathed out slowly together and called Ana, with Robin’s yes. “I can do tonight if she stays.” Ana stays tonight. I call tomorrow.",
        "JR", robins.at));
    robins.after(90);
    robins.entries.push_back(crisis::noteEntry(crisis::kNoteAdded, "sample", "It was three nights, not two.", "JR",
                                               robins.at, "Robin read it and set it right"));
    if (const auto kept = robins.keep(vault); !kept)
        return kept;
    if (const auto theirs = vault.joinVisit("sample", personId); !theirs)
        return theirs;

    if (const auto ledger = consents(vault, personId, clock.now().wallMs); !ledger)
        return ledger;

    days.wallMs -= 26LL * 60 * kMinute;
    Telling nobodys{"sample-4", days};
    nobodys.tell("visit.opened");
    nobodys.raw("place", R"({"landmark":"Under the Fifth Street bridge"})");
    nobodys.tell("walk.end", "suicide", "plan");
    nobodys.after(18);
    nobodys.tell("visit.closed", "", "referred");
    if (const auto kept = nobodys.keep(vault); !kept)
        return kept;
    return care::ReferralRepository(vault, vault).saveOnVisit(toHarbor("sample-4", days.wallMs + 10 * kMinute), days);
}

} // namespace handrail
