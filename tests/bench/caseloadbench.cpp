#include "benches.h"

#include "care/followuprepository.h"
#include "care/planrepository.h"
#include "crisis/visit.h"
#include "platform/linux/filekeystore.h"
#include "storage/clock.h"
#include "support/tempdir.h"
#include "vault/vault.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"
#include "view/people/followupsmodel.h"
#include "view/people/peoplemodel.h"
#include "view/people/visitsmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>

// Whether the work of a day grows with the people whom somebody followed for years: the models of People, Visits and
// Follow-ups over the real vault, from the question until the rows stand there.
namespace handrail::bench {
namespace {

constexpr int kFew = 20, kMany = 2'000;
constexpr int kVisits = 5, kFollowUps = 5;       ///< of each person
constexpr int kWithPlan = 10, kRevisions = 100;  ///< one person of ten has a plan, written so many times
constexpr const char *kPassphrase = "four plain words here";
constexpr vault::KdfCost kCheap{1, 8192}; ///< the key takes the same over any caseload
constexpr std::int64_t kHourMs = 3'600'000;

/// What a day asks of a caseload, and how long each took.
struct Day {
    Times unlock, people, followUps, visits, save, search, letter, scroll, erase;
    std::map<const char *, double> heldUs; ///< the longest that the screen stood still for each
};

class Caseload {
public:
    explicit Caseload(int people) : m_people(people) {}

    [[nodiscard]] bool fill()
    {
        return inVault([this](view::Keeping &keeping) {
            vault::Vault &vault = *keeping.vault;
            if (!vault.setUp(kPassphrase, vault::WordLanguage::English).ok() || !vault.noteRecoveryWords().ok())
                return false;
            for (int i = 0; i < m_people; ++i) {
                if (!addPerson(keeping, i))
                    return false;
            }
            return true;
        });
    }
    [[nodiscard]] bool live(int runs, Day &day)
    {
        bool fine = true;
        for (int i = 0; i < runs && fine; ++i) {
            fine = inVault([](view::Keeping &keeping) { keeping.vault->lock(); return true; });
            day.unlock.add(timed([&] {
                fine = inVault([](view::Keeping &keeping) {
                    return keeping.vault->unlock(kPassphrase).result == vault::UnlockResult::Opened;
                }) && fine;
            }));
            measure("people", day, &Day::people, [&] { m_list.refresh(); });
            measure("follow-ups", day, &Day::followUps, [&] { m_followUps.refresh(); });
            measure("visits", day, &Day::visits, [&] { m_visits.refresh(); });
            measure("more visits", day, &Day::scroll, [&] { m_visits.showMore(); });
            measure("a word", day, &Day::search, [&] { m_visits.setWords(QStringLiteral("nowhere")); });
            fine = fine && m_list.rowCount() >= m_people - runs;
            measure("the next letter", day, &Day::letter, [&] { m_visits.setWords(QStringLiteral("nowhere e")); });
            m_visits.setWords({});
            settle();
            day.save.add(timed([&] { fine = keepFollowUp() && fine; }));
            day.erase.add(timed([&] {
                fine = inVault([this](view::Keeping &keeping) {
                    const bool erased = keeping.records->erasePerson(m_ids.back()).ok();
                    m_ids.pop_back();
                    return erased;
                }) && fine;
            }));
        }
        return fine;
    }

private:
    void settle()
    {
        for (int i = 0; i < 3 || m_visits.looking(); ++i) {
            m_desk.thread().drain();
            const auto held = timed([] { QCoreApplication::processEvents(); });
            m_heldUs = std::max(m_heldUs, std::chrono::duration<double, std::micro>(held).count());
        }
    }
    template <typename Work>
    void measure(const char *what, Day &day, Times Day::*part, Work work)
    {
        settle();
        m_heldUs = 0;
        (day.*part).add(timed([&] { work(); settle(); }));
        day.heldUs[what] = std::max(day.heldUs[what], m_heldUs);
    }
    template <typename Job>
    bool inVault(Job job)
    {
        bool done = false;
        m_desk.ask(&m_here, [job, &done](view::Keeping &keeping) -> storage::Outcome {
            done = job(keeping);
            return storage::Done{};
        }, [](const storage::Outcome &) {});
        settle();
        return done;
    }
    bool addPerson(view::Keeping &keeping, int number)
    {
        const auto person = keeping.records->addPerson(
            care::toJson(care::Person{.name = "Robin Sample " + std::to_string(number)}));
        if (!person)
            return false;
        m_ids.push_back(person.value());
        const std::int64_t wallMs = m_clock.now().wallMs - kHourMs * 24 * (m_people - number);
        std::vector<care::FollowUp> followUps;
        for (int i = 0; i < std::max(kVisits, kFollowUps); ++i) {
            const std::string visit = crisisId(number, i);
            const storage::Moment at{wallMs + i * kHourMs, 0, "long ago"};
            const auto entry = [&](const char *kind, const std::string &body) {
                return vault::Entry{.id = {}, .visitId = visit, .kind = kind, .at = at, .body = body};
            };
            if (i < kVisits
                && (!keeping.journal
                         ->keepDeed({{entry("visit.opened", "{}"),
                                      entry("place", R"({"landmark":"Canary Street )" + std::to_string(number) + "\"}"),
                                      entry("note", R"({"text":")" + std::string(200, 'x') + "\"}"),
                                      entry("visit.closed", R"({"outcome":"stays"})")},
                                     {}, {}})
                         .ok()
                    || !keeping.vault->joinVisit(visit, person.value()).ok()))
                return false;
            if (i < kFollowUps)
                followUps.push_back({.personId = person.value(), .visitId = visit, .hours = 24, .dueMs = at.wallMs,
                                     .closedMs = number % 20 == 0 && i + 1 == kFollowUps ? 0 : at.wallMs + 1});
        }
        return care::FollowUpRepository(*keeping.records, *keeping.journal).keepAll(std::move(followUps)).ok()
               && (number % kWithPlan != 0 || addPlan(keeping, person.value()));
    }
    bool addPlan(view::Keeping &keeping, const std::string &person)
    {
        care::PlanRepository plans(*keeping.records, *keeping.journal, m_clock);
        care::Plan plan;
        plan.personId = person;
        plan.templateId = "safety";
        plan.language = "en";
        const auto first = plans.start(plan);
        if (!first)
            return false;
        const auto head = keeping.records->head(first.value().id);
        return head && keeping.records->appendAll(std::vector<vault::Record>(kRevisions - 1, head.value())).ok();
    }
    bool keepFollowUp()
    {
        bool kept = inVault([this](view::Keeping &keeping) {
            return care::FollowUpRepository(*keeping.records, *keeping.journal)
                .keep({.personId = m_ids.front(), .hours = 24, .dueMs = m_clock.now().wallMs})
                .ok();
        });
        m_followUps.refresh();
        settle();
        return kept;
    }
    static std::string crisisId(int person, int visit)
    {
        std::string id = std::to_string(1'000'000 + person * 100 + visit);
        return std::string(32 - id.size(), 'a') + id;
    }

    const int m_people;
    const test::TempDir m_dir;
    const storage::SystemClock m_clock;
    platform::FileKeyStore m_keys{m_dir.path()};
    view::VaultDesk m_desk{[this]() -> storage::Result<view::Keeping> {
        const std::shared_ptr<vault::Vault> opened =
            vault::Vault::open(m_dir / "vault.db", {m_keys, nullptr, m_clock}, kCheap).vault;
        return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
    }};
    view::Settings m_settings{m_dir / "settings.json", m_desk.thread()};
    view::CrisisContent m_crisis; ///< the words of protocols are not what is measured
    view::PlanContent m_plans;
    view::PeopleModel m_list{m_desk, m_plans, m_clock};
    view::FollowUpsModel m_followUps{m_desk, m_settings, m_clock};
    view::VisitsModel m_visits{m_desk, view::StoryRows(m_crisis, m_plans, m_settings, m_clock), m_settings, m_clock};
    std::vector<std::string> m_ids;
    QObject m_here;
    double m_heldUs = 0;
};

} // namespace

void measureCaseload(const Setting &setting, Report &report)
{
    int none = 0;
    std::optional<QCoreApplication> app;
    if (!QCoreApplication::instance())
        app.emplace(none, nullptr);
    Day few, many;
    for (const auto &[people, day] : {std::pair{kFew, &few}, std::pair{kMany, &many}}) {
        Caseload caseload(people);
        if (!caseload.fill() || !caseload.live(std::min(setting.runs, kFew / 2), *day))
            return report.note("A caseload of " + std::to_string(people)
                               + " people was not measured: the vault refused.");
    }
    const auto line = [&](const std::string &what, Times Day::*part) {
        const double a = (many.*part).at(0.5), b = (few.*part).at(0.5);
        report.add({what + ", 2,000 people with 20,000 visits and follow-ups", inWords(a),
                    "20 people " + inWords(b), a / b, ""});
    };
    line("Unlock (key derivation left out)", &Day::unlock);
    line("The list of people", &Day::people);
    line("The follow-ups", &Day::followUps);
    line("The newest visits", &Day::visits);
    line("More of them", &Day::scroll);
    line("A word that stands in no visit looked for in all", &Day::search);
    line("The next letter of it", &Day::letter);
    line("A follow-up kept, and the list after it", &Day::save);
    line("One person erased", &Day::erase);
    for (const auto &[what, us] : many.heldUs)
        report.add({std::string("The longest the screen waited, ") + what, inWords(us),
                    "20 people " + inWords(few.heldUs[what]), 0, "under 8 ms"});
}

} // namespace handrail::bench
