#include "samplestory.h"

#include "care/referralrepository.h"
#include "crisis/crisislog.h"
#include "crisis/pastvisit.h"
#include "vault/vault.h"

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
    void tell(const char *kind, const char *of = "", const char *what = "", const char *key = "", const char *words = "")
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
    robins.entries.push_back(crisis::noteEntry(crisis::kNoteFinished, "sample", "Robin had not slept for two nights and wanted the shaking to stop. We sat behind the library,"
        " breathed out slowly together and called Ana, with Robin’s yes. “I can do tonight if she stays.” Ana stays tonight. I call tomorrow.", "JR", robins.at));
    robins.after(90);
    robins.entries.push_back(crisis::noteEntry(crisis::kNoteAdded, "sample", "It was three nights, not two.", "JR", robins.at, "Robin read it and set it right"));
    if (const auto kept = robins.keep(vault); !kept)
        return kept;
    if (const auto theirs = vault.joinVisit("sample", personId); !theirs)
        return theirs;

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
