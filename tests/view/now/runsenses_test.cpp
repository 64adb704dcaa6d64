// What a run does besides being read: tone, shake, a screen that stays awake. Through ports that only remember.
#include "support/sensesfixture.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::view;
using Buzz = platform::Buzzer::Buzz;
using testing::ElementsAre;

namespace {

using Senses = test::SensesTest;

TEST_F(Senses, TheScreenStaysAwakeWhileStepsAreShownAndNoLonger)
{
    EXPECT_FALSE(awake.held);
    model.start("sample");
    EXPECT_TRUE(awake.held);
    model.setVisible(false);
    EXPECT_FALSE(awake.held);
    model.setVisible(true);
    model.handOver();
    model.finish();
    EXPECT_FALSE(awake.held);
}

TEST_F(Senses, NothingIsLookedForBeforeARunIsShown)
{
    EXPECT_FALSE(clicker.woken || buzzer.woken || speech.woken)
        << "a start without a run loads neither sound nor voice";
    model.start("sample");
    EXPECT_TRUE(clicker.woken && buzzer.woken && speech.woken);
}

TEST_F(Senses, SoundThatIsFoundLateShowsItsSwitchThen)
{
    clicker.able = false;
    model.start("sample");
    EXPECT_FALSE(senses.canSound());
    int changes = 0;
    QObject::connect(&senses, &RunSenses::changed, &senses, [&] { ++changes; });
    clicker.able = true;
    clicker.ready();
    EXPECT_TRUE(senses.canSound());
    EXPECT_EQ(changes, 1);
}

TEST_F(Senses, ToneAndShakeComeOnTheBreathAndNowhereElse)
{
    toBreaths();
    seconds(10);
    EXPECT_EQ(clicker.tones.size(), 2U) << "one breath every five seconds";
    EXPECT_THAT(buzzer.felt, ElementsAre(Buzz::Breath, Buzz::Breath));
    senses.setSound(false);
    seconds(5);
    EXPECT_EQ(clicker.tones.size(), 2U);
    EXPECT_EQ(buzzer.felt.size(), 3U) << "each has a switch of its own";
    senses.setBuzzes(false);
    seconds(5);
    EXPECT_EQ(buzzer.felt.size(), 3U);
}

TEST_F(Senses, EachPushOfTheChestIsHeardAndFelt)
{
    toBreaths();
    model.branch(0);
    clock.advance(400);
    model.branch(0); // the first came too soon after the step before
    ASSERT_EQ(model.pacer()->kind(), "cpr");
    clicker.tones.clear();
    buzzer.felt.clear();
    for (int i = 0; i < 120; ++i) { // six seconds at 110 a minute
        clock.advance(50);
        emit model.compressed();
    }
    EXPECT_EQ(clicker.tones.size(), 11U);
    EXPECT_EQ(buzzer.count(Buzz::Push), 11);
}

TEST_F(Senses, AMarkIsFeltWhenItIsOnDiskAndNotBefore)
{
    model.start("sample");
    settle();
    buzzer.felt.clear();
    journal->refuseAfter = 0;
    model.marks()->write("called_911");
    settle();
    EXPECT_EQ(buzzer.count(Buzz::Mark), 0) << "the disk is full";
    journal->refuseAfter = -1;
    model.saving()->retry();
    settle();
    EXPECT_EQ(buzzer.count(Buzz::Mark), 1);
}

TEST_F(Senses, TheNextDoseIsFeltOnceWhenItBecomesDue)
{
    toBreaths();
    seconds(118);
    EXPECT_EQ(buzzer.count(Buzz::Due), 0);
    seconds(70);
    EXPECT_EQ(buzzer.count(Buzz::Due), 1) << "not again when its window is over";
    EXPECT_EQ(std::ranges::count(clicker.tones, platform::Clicker::Tone::Due), 1)
        << "and heard, where no voice says it";
    model.marks()->write("dose");
    seconds(125);
    EXPECT_EQ(buzzer.count(Buzz::Due), 2);
}

TEST_F(Senses, WhatBecameDueUnseenIsToldWhenItIsSeen)
{
    toBreaths();
    seconds(10);
    model.setVisible(false);
    clock.advance(200'000);
    model.setVisible(true);
    EXPECT_EQ(buzzer.count(Buzz::Due), 1);
}

TEST_F(Senses, LookingAtSomebodyElsesRunMakesNothingDue)
{
    toBreaths();
    seconds(130);
    ASSERT_EQ(buzzer.count(Buzz::Due), 1);
    model.people()->startAnother();
    settle();
    for (int i = 0; i < 3; ++i)
        act();
    seconds(5);
    model.people()->show(0);
    settle();
    EXPECT_EQ(buzzer.count(Buzz::Due), 1);
}

TEST_F(Senses, SwitchesAreRememberedOnThisDevice)
{
    senses.setSound(false);
    senses.setBuzzes(false);
    senses.setReads(true);
    settle();
    const Settings again(dir / "settings.json", vault.thread());
    EXPECT_FALSE(again.sound());
    EXPECT_FALSE(again.vibration());
    EXPECT_TRUE(again.readAloud());
    const Settings fresh(dir / "none.json", vault.thread());
    EXPECT_TRUE(fresh.sound() && fresh.vibration());
    EXPECT_FALSE(fresh.readAloud());
}

TEST_F(Senses, ADeviceThatCanDoNothingOfThisIsSilentAndSaysSo)
{
    RunSenses none(model, {}, settings);
    none.setReads(true);
    model.start("sample");
    settle();
    seconds(130);
    EXPECT_FALSE(none.canSound() || none.canBuzz() || none.canRead());
}

} // namespace
