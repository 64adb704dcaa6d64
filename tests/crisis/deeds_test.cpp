// What a way out of a step asks for, against what stands already; and the second tap of a trembling thumb.
#include "crisis/deeds.h"
#include "support/fixedclock.h"
#include "support/samplecontent.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::crisis;

namespace {

class DeedTest : public testing::Test {
protected:
    library::Protocol protocol = test::sampleProtocol();
    test::FixedClock clock;
    crisis::Run run = begin(protocol, "r1", "v1", clock.now());

    void happen(const Event &event, std::int64_t afterMs = 1000)
    {
        clock.advance(afterMs);
        run = apply(protocol, run, event, clock.now());
    }
    /// check → call → dose1 → breathe
    void toBreathe()
    {
        happen(Act{});
        happen(Act{});
        happen(Act{});
    }
};

TEST_F(DeedTest, AStepWhoseDeedIsDoneGoesOnAndWritesNothing)
{
    happen(Act{});
    happen(Write{"dose"}); // the helper sprays while I am still on 'Call 911'
    happen(Act{});
    ASSERT_EQ(run.step, "dose1");
    const Asked here = askedHere(protocol, run, clock.now());
    EXPECT_EQ(here.deed, Deed::Done);
    ASSERT_NE(here.mark, nullptr);
    EXPECT_EQ(here.mark->n, 1);
    happen(Act{}, 5000);
    EXPECT_EQ(run.step, "breathe");
    EXPECT_EQ(standing(run, "dose"), 1) << "one spray is one dose";
}

TEST_F(DeedTest, AnotherDoseThatIsAskedForIsAnotherDoseAlsoWhenItComesEarly)
{
    toBreathe();
    happen(Take{0}); // CPR
    happen(Take{0}); // dose again
    ASSERT_EQ(run.step, "dose2");
    EXPECT_EQ(askedHere(protocol, run, clock.now()).deed, Deed::Open);
    happen(Act{});
    EXPECT_EQ(standing(run, "dose"), 2);
}

TEST_F(DeedTest, ADoseOfTheDockAnswersTheNextStepThatAsksForOne)
{
    toBreathe();
    happen(Take{0});
    happen(Write{"dose"}, 120'000);
    happen(Take{0});
    EXPECT_EQ(askedHere(protocol, run, clock.now()).deed, Deed::Done);
    happen(Act{});
    EXPECT_EQ(standing(run, "dose"), 2);
}

TEST_F(DeedTest, GoingBackToAStepDoesNotAskForItsDeedAgain)
{
    toBreathe();
    happen(StepBack{});
    ASSERT_EQ(run.step, "dose1");
    EXPECT_EQ(askedHere(protocol, run, clock.now()).deed, Deed::Done);
    happen(Act{});
    EXPECT_EQ(run.step, "breathe");
    EXPECT_EQ(standing(run, "dose"), 1);
}

TEST_F(DeedTest, WhenTheNextDoseIsDueItIsOfferedAndSoIsGoingOnWithout)
{
    happen(Act{});
    happen(Write{"dose"});
    happen(Act{}, 130'000);
    ASSERT_EQ(run.step, "dose1");
    EXPECT_EQ(askedHere(protocol, run, clock.now()).deed, Deed::Again);
    EXPECT_EQ(branchThatGoesOn(*findStep(protocol, "dose1")), std::optional<std::size_t>(0))
        << "'No naloxone here' would be a lie";
    crisis::Run other = apply(protocol, run, GoOn{}, clock.now());
    EXPECT_EQ(other.step, "breathe");
    EXPECT_EQ(standing(other, "dose"), 1);
    happen(Act{});
    EXPECT_EQ(standing(run, "dose"), 2);
}

TEST_F(DeedTest, TwoTapsInABreathAreOneDoseAndALaterOneCounts)
{
    happen(Write{"dose"});
    happen(Write{"dose"}, 400);
    EXPECT_EQ(standing(run, "dose"), 1);
    happen(Write{"called_911"}, 100);
    EXPECT_EQ(standing(run, "called_911"), 1) << "another mark right away counts";
    happen(Write{"dose"}, 120'000);
    EXPECT_EQ(standing(run, "dose"), 2);
}

TEST_F(DeedTest, ASecondTapOnTheDockAfterTheBigButtonGaveTheDoseIsNoSecondDose)
{
    toBreathe();
    happen(Write{"dose"}, 300);
    EXPECT_EQ(standing(run, "dose"), 1);
}

TEST_F(DeedTest, OneCallForHelpIsMadeForEveryoneAndTakenBackForEveryone)
{
    happen(Write{"called_911"});
    crisis::Run other = begin(protocol, "r2", "v1", clock.now());
    other = shareCall(protocol, run, protocol, other);
    ASSERT_EQ(other.marks.size(), 1u);
    EXPECT_TRUE(other.marks[0].shared);
    EXPECT_EQ(other.marks[0].at.wallMs, run.marks[0].at.wallMs);
    other.step = "call";
    EXPECT_EQ(askedHere(protocol, other, clock.now()).deed, Deed::Done) << "nobody is asked to call twice";
    EXPECT_TRUE(runFromJson(toJson(other)).value().marks[0].shared);

    other = apply(protocol, other, Undo{0}, clock.now());
    run = shareCall(protocol, other, protocol, run);
    EXPECT_EQ(standing(run, "called_911"), 0);
    EXPECT_EQ(toJson(shareCall(protocol, run, protocol, other)), toJson(other)) << "it does not come back by itself";
}

} // namespace
