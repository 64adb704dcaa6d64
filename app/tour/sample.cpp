#include "tour/sample.h"

#include "tour/samplestory.h"
#include "tour/tourclock.h"

#include "care/circle.h"
#include "care/followuprepository.h"
#include "care/ids.h"
#include "care/plan.h"
#include "care/planrepository.h"
#include "care/planuse.h"
#include "library/library.h"
#include "vault/vault.h"
#include "view/desk/daytext.h"
#include "view/desk/vaultdesk.h"

#include <QCoreApplication>

namespace handrail {
namespace {

using care::Plan;

Plan withWords(Plan plan, const std::string &section, std::initializer_list<const char *> words)
{
    for (const char *each : words)
        plan = care::addItem(std::move(plan), section, {.text = each});
    return plan;
}

Plan firstSitting(Plan plan)
{
    plan = withWords(std::move(plan), plan.sections.at(0).id, {"Not sleeping", "Pacing at night"});
    plan = withWords(std::move(plan), plan.sections.at(1).id, {"Walk around the block", "Hold something cold"});
    plan = withWords(std::move(plan), plan.sections.at(2).id, {"The library", "Sit at Lee’s bar", "Kit’s porch"});
    plan =
        care::addItem(std::move(plan), plan.sections.at(5).id, {.text = "Gun", .detail = {.where = "in the closet"}});
    return care::addItem(std::move(plan), plan.sections.at(3).id,
                         {.text = "Ana Sample, my sister", .detail = {.phone = "555-0142"}});
}

Plan secondSitting(Plan plan)
{
    plan = withWords(std::move(plan), plan.sections.at(3).id, {"Uncle Ray Sample"});
    plan = care::removeItem(std::move(plan), plan.sections.at(2).id, plan.sections.at(2).items.at(1).id);
    care::Item gun = plan.sections.at(5).items.at(0);
    gun.detail = {.where = "at his house", .who = "Uncle Ray", .done = true};
    plan = care::editItem(std::move(plan), plan.sections.at(5).id, gun);
    const std::string alone = plan.sections.at(1).id;
    return care::moveItem(std::move(plan), alone, plan.sections.at(1).items.at(1).id, 0);
}

/// One more plan of another kind, begun in Spanish for somebody else; its first part has a line, its last one two days:
/// one has passed, one comes.
storage::Outcome anotherKind(care::PlanRepository &people, const std::string &personId,
                             const library::PlanTemplate &form, std::int64_t nowMs)
{
    Plan plan = care::emptyPlan(form, personId, "es", nowMs);
    plan.sitting = "sample-3";
    if (!plan.sections.empty())
        plan = withWords(std::move(plan), plan.sections.front().id, {"Caminar temprano", "Café con mi hermana"});
    constexpr std::int64_t kDay = 24LL * 3'600'000;
    for (const auto &[text, at] : {std::pair{"Mirar mi plan otra vez", nowMs - 3 * kDay},
                                   std::pair{"Corte, a las nueve", nowMs + 4 * kDay}}) {
        if (!plan.sections.empty())
            plan = care::addItem(std::move(plan), plan.sections.back().id,
                                 {.text = text, .detail = {.date = view::isoDay(at)}});
    }
    const auto kept = people.start(plan);
    return kept.ok() ? storage::Outcome(storage::Done{}) : storage::Outcome(kept.failure());
}

/// A second peer, and the list at the end of a shift with a line for them.
storage::Outcome nextShift(vault::Vault &vault, const std::string &taken, const std::string &waiting)
{
    if (const auto named = vault.labelPeer(vault.currentPeer(), "Jo"); !named.ok())
        return named;
    if (const auto words = vault.addPeer("Kit", "another made-up passphrase", vault::WordLanguage::English);
        !words.ok())
        return words.failure();
    const auto peers = vault.peers();
    if (!peers.ok())
        return peers.failure();
    if (const auto one = vault.handOn(taken, vault.currentPeer(), "Asked for the Spanish page"); !one.ok())
        return one;
    return vault.handOn(waiting, peers.value().back().id, "Wants to be called before noon. The plan is half done.");
}

/// Somebody reached after a day, overdue after three, with what helped in between; a visit of nobody's; and one more
/// for tomorrow.
storage::Outcome followUps(vault::Vault &vault, care::PlanRepository &people, care::Person robin,
                           const std::string &wrenId, const Plan &plan, const storage::Clock &clock)
{
    constexpr std::int64_t kHour = 3'600'000;
    const std::int64_t now = clock.now().wallMs, closed = now - 75 * kHour;
    robin.phone = "555-0117";
    robin.message = false;
    if (const auto saved = people.savePerson(robin); !saved.ok())
        return saved.failure();
    care::FollowUpRepository followUps(vault, vault);
    const care::FollowUp first{.personId = robin.id,
                               .visitId = "sample",
                               .visitOutcome = "stays",
                               .sinceMs = closed,
                               .hours = 24,
                               .dueMs = closed + 24 * kHour};
    care::FollowUp second = first;
    second.hours = 72;
    second.dueMs = closed + 72 * kHour;
    const care::FollowUp wrens{.personId = wrenId,
                               .visitId = "sample-2",
                               .visitOutcome = "hospital",
                               .sinceMs = now - 20 * kHour,
                               .hours = 72,
                               .dueMs = now + 52 * kHour};
    for (const auto &each : {care::tried(first, "reached", closed + 25 * kHour),
                             care::tried(second, "no_answer", now - kHour, now - kHour / 2), wrens}) {
        if (const auto kept = followUps.keep(each); !kept.ok())
            return kept.failure();
    }
    const auto &alone = plan.sections.at(1).items;
    const care::PlanUse use{
        .planId = plan.id,
        .personId = robin.id,
        .startedMs = closed + 30 * kHour,
        .answers = {{alone.at(0).id, false, closed + 30 * kHour}, {alone.at(1).id, true, closed + 31 * kHour}},
        .ended = true};
    if (const auto kept = care::PlanUseRepository(vault).keep(use); !kept.ok())
        return kept.failure();
    const auto ana = care::consented({.personId = robin.id,
                                      .name = "Ana Sample",
                                      .relation = "sister",
                                      .phone = "555-0142",
                                      .mayKnow = "That the week was hard."},
                                     true, closed);
    const auto ray = care::consented({.personId = robin.id, .name = "Uncle Ray Sample"}, false, closed);
    for (const auto &each :
         {ana, ray, care::Contact{.personId = robin.id, .name = "Kit", .relation = "neighbor", .phone = "555-0177"}}) {
        if (const auto kept = care::CircleRepository(vault).keep(each); !kept.ok())
            return kept.failure();
    }
    return vault.keepState(care::followUpSlot("sample-3-24"), R"({"v":1,"visit":"sample-3","hours":24,"outcome":"stays","due":)" + std::to_string(now + kHour) + "}");
}

storage::Result<QString> fill(vault::Vault &vault, const library::PlanTemplate &form,
                              const library::PlanTemplate &second, TourClock &clock)
{
    if (vault.state() != vault::State::NoVault)
        return storage::Failure{storage::FailureKind::BadInput, "the vault is somebody's"};
    if (const auto words = vault.setUp("a made-up passphrase", vault::WordLanguage::English); !words.ok())
        return words.failure();
    care::PlanRepository people(vault, vault, clock);
    const auto wren = people.addPerson({.name = "Wren E."});
    if (!wren.ok())
        return wren.failure();
    if (const auto kept = anotherKind(people, wren.value().id, second, clock.now().wallMs); !kept.ok())
        return kept.failure();
    const auto robin = people.addPerson({.name = "Robin Sample"});
    if (!robin.ok())
        return robin.failure();
    Plan plan = care::emptyPlan(form, robin.value().id, "en", clock.now().wallMs);
    plan.sitting = "sample-1";
    const auto first = people.start(firstSitting(plan));
    if (!first.ok())
        return first.failure();
    clock.toTheAfternoon();
    if (const auto shift = nextShift(vault, wren.value().id, robin.value().id); !shift.ok())
        return shift.failure();
    plan = secondSitting(first.value());
    plan.sitting = "sample-2";
    const auto later = people.save(plan);
    if (!later.ok())
        return later.failure();
    if (const auto kept = followUps(vault, people, robin.value(), wren.value().id, later.value(), clock); !kept.ok())
        return kept.failure();
    if (const auto told = addSampleStory(vault, robin.value().id, clock); !told.ok())
        return told.failure();
    return QString::fromStdString(later.value().id);
}

} // namespace

QString addSamplePeople(view::VaultDesk &vault, const library::Library &library, TourClock &clock)
{
    const auto form = library.planTemplate("safety", "en");
    const auto second = library.planTemplate("wellness", "es");
    if (!form.ok() || !second.ok() || form.value().sections.size() < 6)
        return {};
    QString planId;
    vault.ask(
        QCoreApplication::instance(),
        [form = form.value(), second = second.value(), &clock](view::Keeping &keeping) {
            return fill(*keeping.vault, form, second, clock);
        },
        [&planId](const storage::Result<QString> &made) { planId = made.ok() ? made.value() : QString(); });
    vault.thread().drain();
    QCoreApplication::processEvents(); // the reply above
    return planId;
}

} // namespace handrail
