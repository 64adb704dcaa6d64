#include "care/referralrepository.h"
#include "support/fixedclock.h"
#include "support/memoryjournal.h"
#include "support/memoryrecords.h"

#include <gtest/gtest.h>

using namespace handrail;
using care::Referral;

namespace {

constexpr std::int64_t kDay = 24LL * 3600 * 1000;

struct ReferralTest : testing::Test {
    test::MemoryRecords records;
    test::MemoryJournal journal;
    test::FixedClock clock;
    care::ReferralRepository repository{records, journal};

    Referral toLantern(const std::string &id, const std::string &personId = {})
    {
        Referral r;
        r.id = id;
        r.visitId = "visit-1";
        r.personId = personId;
        r.serviceId = "lantern";
        r.serviceName = "Lantern Detox";
        r.callRoute = "6195550110|(619) 555-0110|Lantern Detox";
        r.madeMs = clock.at.wallMs;
        r.how = "together";
        r.who = "Kit at the desk";
        r.agreed = "Robin comes by bus, 4 pm";
        r.when = "today";
        r.answer = "accepted";
        return r;
    }
    void lock(bool on)
    {
        journal.locked = on;
        records.locked = on;
    }
};

} // namespace

TEST_F(ReferralTest, ComesBackWordForWordWithWhatANewerHandrailWrote)
{
    Referral r = toLantern("r-1", "p-1");
    r.barriers = {"transport", "fear"};
    r.barrierWords = "No fare";
    r.rest = {{"ride", "asked"}};
    const auto back = care::referralFromJson(care::toJson(r)).value();
    EXPECT_EQ(care::toJson(back), care::toJson(r));
    EXPECT_EQ(back.agreed, "Robin comes by bus, 4 pm");
    EXPECT_EQ(back.barriers, r.barriers);
    EXPECT_EQ(back.rest.value("ride", ""), "asked");
    EXPECT_EQ(care::referralFromJson("{}").failure().kind, storage::FailureKind::Damaged);
    EXPECT_EQ(care::referralFromJson("{\"id\": 7, \"service\": [], \"made\": \"x\"").failure().kind,
              storage::FailureKind::Damaged);
}

TEST_F(ReferralTest, WhatIsReadableWhileLockedHoldsNobodysWords)
{
    ASSERT_TRUE(repository.saveOnVisit(toLantern("r-1"), clock.now()).ok());
    ASSERT_EQ(journal.kept.size(), 1u);
    for (const char *said : {"Kit", "Robin", "bus"})
        EXPECT_EQ(journal.kept[0].second.find(said), std::string::npos) << said;
    lock(true);
    const auto locked = repository.open().value();
    ASSERT_EQ(locked.found.size(), 1u);
    EXPECT_EQ(locked.found[0].serviceName, "Lantern Detox");
    EXPECT_EQ(locked.found[0].answer, "accepted");
    EXPECT_TRUE(locked.found[0].who.empty());
    lock(false);
    EXPECT_EQ(repository.open().value().found.at(0).agreed, "Robin comes by bus, 4 pm");
}

TEST_F(ReferralTest, AClosedOneLeavesTheListAndItsEntryStays)
{
    Referral r = toLantern("r-1");
    ASSERT_TRUE(repository.saveOnVisit(r, clock.now()).ok());
    r.arrived = "yes";
    r.closedMs = clock.at.wallMs;
    lock(true); // closing the loop works locked
    ASSERT_TRUE(repository.saveOnVisit(r, clock.now()).ok());
    lock(false);
    EXPECT_TRUE(repository.open().value().found.empty());
    EXPECT_TRUE(journal.kept.empty());
    EXPECT_EQ(journal.written.size(), 2u);
}

TEST_F(ReferralTest, APersonsReferralIsOneRecordHoweverOftenItChanges)
{
    const std::string person = records.addPerson("{}").value();
    Referral r = toLantern("r-1");
    ASSERT_TRUE(repository.saveOnVisit(r, clock.now()).ok());
    r.personId = person; // unlocked, and given to somebody
    ASSERT_TRUE(repository.save(r).ok());
    EXPECT_TRUE(journal.kept.empty()) << "it is no longer the visit's";
    r.answer = "waitlist";
    ASSERT_TRUE(repository.save(r).ok());
    auto open = repository.open().value().found;
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].answer, "waitlist");
    EXPECT_EQ(open[0].personId, person);
    EXPECT_EQ(repository.ofPerson(person).value().found.size(), 1u);
    EXPECT_EQ(repository.save(toLantern("r-2")).failure().kind, storage::FailureKind::BadInput);
    lock(true);
    EXPECT_TRUE(repository.open().value().found.empty());
    EXPECT_EQ(repository.save(r).failure().kind, storage::FailureKind::Locked);
}

TEST_F(ReferralTest, IsAskedAfterWhenThePersonShouldHaveArrived)
{
    Referral today = toLantern("a"), week = toLantern("b"), open = toLantern("c");
    week.when = "week";
    open.when.clear();
    EXPECT_EQ(care::arrivalDueMs(today), clock.at.wallMs + kDay);
    EXPECT_EQ(care::arrivalDueMs(open), clock.at.wallMs + 3 * kDay);
    std::vector<Referral> all{week, open, today};
    care::orderByDue(all, clock.at.wallMs + 2 * kDay);
    EXPECT_EQ(all[0].id, "a");
    EXPECT_EQ(all[1].id, "c");
    EXPECT_EQ(all[2].id, "b");
}

TEST_F(ReferralTest, NobodyIsWaitedForWhereTheAnswerWasNo)
{
    for (const std::string &answer : care::referralAnswers()) {
        Referral r = toLantern("r");
        r.answer = answer;
        EXPECT_EQ(care::isOpen(r), answer != "full" && answer != "would_not_take" && answer != "declined") << answer;
    }
    EXPECT_EQ(care::callOutcomeOf("accepted"), "reached");
    EXPECT_EQ(care::callOutcomeOf("would_not_take"), "would_not_take");
    EXPECT_EQ(care::callOutcomeOf("declined"), "") << "a person's choice says nothing of the service";
}

TEST_F(ReferralTest, ADamagedSlotHidesNoOther)
{
    ASSERT_TRUE(journal.keepState("referral/x", "{\"id\":").ok());
    ASSERT_TRUE(repository.saveOnVisit(toLantern("r-1"), clock.now()).ok());
    const auto open = repository.open().value();
    EXPECT_EQ(open.found.size(), 1u);
    EXPECT_EQ(open.unreadable, 1);
}

TEST_F(ReferralTest, WhatIsSetWhileLockedTakesNoEarlierWordBack)
{
    Referral r = toLantern("r-1");
    ASSERT_TRUE(repository.saveOnVisit(r, clock.now()).ok());
    lock(true);
    Referral marks = repository.open().value().found.at(0); // no words: they are sealed
    marks.wordsSealed = true;
    marks.answer = "waitlist";
    ASSERT_TRUE(repository.saveOnVisit(marks, clock.now()).ok());
    lock(false);
    const Referral now = repository.open().value().found.at(0);
    EXPECT_EQ(now.answer, "waitlist");
    EXPECT_EQ(now.agreed, r.agreed);
    EXPECT_FALSE(now.wordsSealed);
}
