// Two people down: runs kept apart, switched on screen, back after a kill.
#include "view/now/runmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace handrail;
using namespace handrail::view;

namespace {

class TwoPeople : public testing::Test, protected test::CrisisFixture {
protected:
    TwoPeople()
    {
        settings.setLanguage("en");
        desk.restore();
        settle();
    }
    /// Any protocol by its id: before the model is made, which takes a copy.
    [[nodiscard]] CrisisContent named() const
    {
        CrisisContent any = content;
        any.protocol = [](const std::string &id, const std::string &) -> storage::Result<library::Protocol> {
            library::Protocol protocol = test::sampleProtocol();
            protocol.head.id = id;
            protocol.head.title = id;
            return protocol;
        };
        return any;
    }
    void act()
    {
        clock.advance(1000);
        model.act();
        settle();
    }
    [[nodiscard]] QVariantMap row(int index) { return model.people()->rows()->rows()[index]; }

    CrisisDesk desk{vault, clock};
    RunModel model{desk, named(), settings};
};

TEST_F(TwoPeople, AnotherPersonGetsARunOfTheirOwnAndTheFirstGoesOn)
{
    model.start("sample");
    act();
    act();
    const QString first = model.step()->title();
    model.people()->startAnother();
    settle();
    EXPECT_EQ(model.step()->title(), "Check them");
    EXPECT_EQ(model.people()->person(), 2);
    ASSERT_EQ(model.people()->rows()->count(), 2);
    act();
    model.people()->show(0);
    EXPECT_EQ(model.people()->person(), 1);
    EXPECT_EQ(model.step()->title(), first) << "the second person's taps changed nothing here";
    EXPECT_EQ(journal->states("run/").value().size(), 2U) << "each in a slot of its own";
}

TEST_F(TwoPeople, TheirDosesAndClocksAreTheirOwn)
{
    model.start("sample");
    act();
    act();
    act();
    ASSERT_EQ(model.doses()->given(), 1);
    clock.advance(60'000);
    model.people()->startAnother();
    EXPECT_EQ(model.doses()->given(), 0);
    EXPECT_EQ(model.elapsedText(), "0:00");
    EXPECT_EQ(row(0)["elapsed"].toString(), "1:03");
    model.people()->show(0);
    EXPECT_EQ(model.doses()->given(), 1);
}

TEST_F(TwoPeople, WhoeverIsNotShownSaysWhenTheirNextDoseIsDue)
{
    content.protocol = [](const std::string &, const std::string &) -> storage::Result<library::Protocol> {
        library::Protocol protocol = test::sampleProtocol();
        protocol.doseDueFromS = 120;
        protocol.doseDueToS = 180;
        return protocol;
    };
    RunModel two(desk, content, settings);
    const auto due = [&two](int index) { return two.people()->rows()->word(index, QStringLiteral("dueDose")).toInt(); };
    two.start("sample");
    settle();
    two.marks()->write("dose");
    two.people()->startAnother();
    settle();
    EXPECT_EQ(due(0), 0);
    clock.advance(121'000);
    two.setVisible(false); // looks again
    EXPECT_EQ(due(0), 2) << "their second dose";
    EXPECT_EQ(due(1), 0) << "nobody gave the second person a first one";
    two.people()->show(0);
    two.marks()->write("dose");
    settle();
    EXPECT_EQ(due(0), 0) << "given: the clock begins anew";
}

TEST_F(TwoPeople, AMarkThatIsSavedLateIsSavedOnTheRunItBelongsTo)
{
    model.start("sample");
    settle();
    journal->refuseAfter = 0;
    clock.advance(1000);
    model.marks()->write("awake");
    model.people()->startAnother();
    settle(); // refused, and kept
    journal->refuseAfter = -1;
    model.saving()->retry();
    settle();
    model.people()->show(0);
    EXPECT_EQ(model.marks()->dock()->rows()[3]["standing"].toString(), "done");
    model.people()->show(1);
    EXPECT_NE(model.marks()->dock()->rows()[3]["standing"].toString(), "done");
}

TEST_F(TwoPeople, AnotherProtocolRunsBesideTheFirstForTheSamePerson)
{
    model.start("sample");
    model.start("seizure");
    settle();
    EXPECT_EQ(model.people()->person(), 1);
    EXPECT_EQ(model.protocol()->protocolId(), "seizure");
    EXPECT_EQ(model.people()->rows()->count(), 2);
    model.start("sample");
    EXPECT_EQ(model.protocol()->protocolId(), "sample") << "opening it again returns to the run";
    EXPECT_EQ(model.people()->rows()->count(), 2);
}

TEST_F(TwoPeople, OnlyAnOverdoseGivesTheEmergencyBarAClock)
{
    model.start("seizure");
    settle();
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.overdoseText(), "") << "another emergency is no overdose";
    model.start("overdose");
    settle();
    clock.advance(65'000);
    EXPECT_EQ(model.overdoseText(), "1:05");
    model.start("seizure");
    EXPECT_EQ(model.overdoseText(), "1:05") << "it goes on while the other is shown";
    model.start("overdose");
    model.handOver();
    model.finish();
    settle();
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.overdoseText(), "");
}

TEST_F(TwoPeople, EndingOneShowsTheOther)
{
    model.start("sample");
    model.people()->startAnother();
    model.handOver();
    model.finish();
    settle();
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.people()->person(), 1);
    EXPECT_EQ(model.people()->rows()->count(), 1);
    model.handOver();
    model.finish();
    settle();
    EXPECT_FALSE(model.running());
    EXPECT_TRUE(journal->states("run/").value().empty());
}

TEST_F(TwoPeople, BothAreBackAfterAKill)
{
    model.start("sample");
    act();
    model.people()->startAnother();
    settle();
    CrisisDesk desk2(vault, clock);
    RunModel again(desk2, content, settings);
    clock.reboot(30'000);
    desk2.restore();
    settle();
    EXPECT_EQ(again.people()->rows()->count(), 2);
    EXPECT_EQ(again.people()->person(), 2) << "the newest is shown";
    again.people()->show(0);
    EXPECT_EQ(again.step()->title(), "Call 911");
}

TEST_F(TwoPeople, TheTimelineSaysForWhom)
{
    model.start("sample");
    model.people()->startAnother();
    clock.advance(1000);
    model.marks()->write("called_911");
    settle();
    EXPECT_EQ(desk.visit().events.back().kind, "run.mark");
    EXPECT_EQ(desk.visit().events.back().person, 2);
}

TEST_F(TwoPeople, TheOneCallIsOnBothCardsAndToldOnce)
{
    model.start("sample");
    act();
    model.marks()->write("called_911");
    clock.advance(30'000);
    model.people()->startAnother();
    settle();
    act();
    ASSERT_EQ(model.step()->title(), "Call 911");
    EXPECT_EQ(model.step()->actionState(), "done") << "their run does not ask to call again";
    EXPECT_EQ(model.handoff()->done()->rows()[0]["says"].toString(), "911 called");
    EXPECT_EQ(std::ranges::count_if(journal->written, [](const vault::Entry &e) {
        return e.kind == "run.mark" && e.body.find("called_911") != std::string::npos;
    }), 1);
    clock.advance(20'000);
    model.marks()->write("called_911"); // offers to take it back
    model.marks()->undo();
    model.people()->show(0);
    EXPECT_EQ(model.handoff()->done()->count(), 0) << "what was not called was not called for anyone";
}

TEST_F(TwoPeople, ACallMadeForTheSecondIsOnTheFirstOnesCardToo)
{
    model.start("sample");
    act();
    model.people()->startAnother();
    act();
    act();
    model.people()->show(0);
    settle();
    ASSERT_EQ(model.handoff()->done()->count(), 1);
    EXPECT_EQ(model.marks()->dock()->rows()[0]["standing"].toString(), "done");
}

} // namespace
