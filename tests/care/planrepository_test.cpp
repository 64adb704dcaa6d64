#include "care/circle.h"
#include "care/draft.h"
#include "care/followuprepository.h"
#include "care/planrepository.h"
#include "support/fixedclock.h"
#include "support/memoryjournal.h"
#include "support/memoryrecords.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

struct PlanRepositoryTest : testing::Test {
    test::MemoryRecords records;
    test::MemoryJournal journal;
    test::FixedClock clock;
    care::PlanRepository repository{records, journal, clock};

    care::Plan started()
    {
        const auto person = repository.addPerson({.name = "Robin Sample"});
        auto plan = test::samplePlan();
        plan.personId = person.value().id;
        return repository.start(plan).value();
    }
};

} // namespace

TEST_F(PlanRepositoryTest, KeepsAPersonByNameInitialsOrCodeButNotByNothing)
{
    EXPECT_EQ(repository.addPerson({.name = " \t"}).failure().kind, storage::FailureKind::BadInput);
    ASSERT_TRUE(repository.addPerson({.name = "R. S."}).ok());
    auto people = repository.people().value();
    ASSERT_EQ(people.found.size(), 1u);
    EXPECT_EQ(people.found[0].name, "R. S.");
    EXPECT_EQ(people.found[0].sinceMs, clock.at.wallMs);
    people.found[0].name = "Robin Sample";
    ASSERT_TRUE(repository.savePerson(people.found[0]).ok());
    EXPECT_EQ(repository.people().value().found.size(), 1u);
    EXPECT_EQ(repository.person(people.found[0].id).value().name, "Robin Sample");
}

TEST_F(PlanRepositoryTest, LoadsTheNewestRevisionOfAPlan)
{
    auto plan = started();
    EXPECT_FALSE(plan.id.empty());
    clock.advance(1000);
    plan = repository.save(care::addItem(plan, "ask", {.text = "Kit Sample"})).value();
    const auto loaded = repository.load(plan.id).value();
    EXPECT_EQ(loaded.section("ask")->items.size(), 2u);
    EXPECT_EQ(loaded.personId, plan.personId);
    EXPECT_EQ(loaded.updatedMs, clock.at.wallMs);
    EXPECT_EQ(repository.plans().value().found.size(), 1u);
    EXPECT_EQ(repository.load(plan.personId).failure().kind, storage::FailureKind::NotFound); // a person is no plan
}

TEST_F(PlanRepositoryTest, CallsTheLastRevisionOfASittingAVersion)
{
    auto plan = started();
    for (const char *text : {"one", "two", "three"})
        plan = repository.save(care::addItem(plan, "alone", {.text = text})).value();
    plan.sitting = "another day";
    plan = repository.save(care::removeItem(plan, "alone", "a1")).value();
    plan = repository.save(care::removeItem(plan, "alone", "a2")).value();
    const auto versions = repository.versions(plan.id).value();
    ASSERT_EQ(versions.found.size(), 2u);
    EXPECT_EQ(versions.found[0].plan.section("alone")->items.size(), 6u);
    EXPECT_EQ(versions.found[0].revision, 4);
    EXPECT_EQ(versions.found[1].plan.section("alone")->items.size(), 4u);
    EXPECT_EQ(versions.found[1].revision, 6);
}

TEST_F(PlanRepositoryTest, StaysInTheSittingForHalfAnHour)
{
    auto plan = started();
    EXPECT_EQ(care::sittingFor(plan, plan.updatedMs + 29 * 60'000), plan.sitting);
    EXPECT_NE(care::sittingFor(plan, plan.updatedMs + 31 * 60'000), plan.sitting);
    EXPECT_NE(care::sittingFor(plan, plan.updatedMs - 1), plan.sitting); // the clock was set back
}

TEST_F(PlanRepositoryTest, ReadsTheRestWhenOneRecordIsDamaged)
{
    started();
    started();
    records.rows.back().body = "{broken";
    const auto plans = repository.plans().value();
    EXPECT_EQ(plans.found.size(), 1u);
    EXPECT_EQ(plans.unreadable, 1);
}

TEST_F(PlanRepositoryTest, PassesOnWhyNothingWasKept)
{
    auto plan = started();
    records.full = true;
    EXPECT_EQ(repository.save(plan).failure().kind, storage::FailureKind::DiskFull);
    records.locked = true;
    EXPECT_EQ(repository.people().failure().kind, storage::FailureKind::Locked);
    EXPECT_EQ(repository.versions(plan.id).failure().kind, storage::FailureKind::Locked);
}

TEST_F(PlanRepositoryTest, EverySlotOfAPlanNamesItSoThatItGoesWithThePerson)
{
    // the vault finds what was typed about somebody who is erased by the ids of their records
    const auto plan = started();
    for (const std::string &slot : {care::draftSlot(plan.id, "alone", ""), care::draftSlot(plan.id, "alone", "a1"),
                                    care::placeSlot(plan.id), care::circleDraft(plan.id), care::personDraft(plan.id),
                                    care::followUpDraft(plan.id), care::followUpSlot(plan.id)})
        EXPECT_NE(slot.find(plan.id), std::string::npos) << slot;
}
