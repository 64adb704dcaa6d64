// What a run does besides being read: tone, shake, voice, a screen that stays awake. Through ports that only remember.
#include "view/runmodel.h"
#include "view/runsenses.h"

#include "support/crisisfixture.h"
#include "support/recordingsenses.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::view;
using Buzz = platform::Buzzer::Buzz;
using testing::ElementsAre;

namespace {

class Senses : public testing::Test, protected test::CrisisFixture {
protected:
    Senses()
    {
        content.protocol = [this](const std::string &, const std::string &) -> storage::Result<library::Protocol> {
            library::Protocol protocol = test::sampleProtocol();
            protocol.breathEveryS = 5;
            protocol.doseDueFromS = dueFromS;
            protocol.doseDueToS = 180;
            return protocol;
        };
        settings.setLanguage("en");
        desk.restore();
        settle();
        senses.setProperty("waitForm", QStringLiteral("Dose %1 from %2 minutes"));
        senses.setProperty("dueForm", QStringLiteral("Time for dose %1"));
    }
    void act()
    {
        clock.advance(1000);
        model.act();
        settle();
    }
    void toBreaths()
    {
        model.start("sample");
        settle();
        for (int i = 0; i < 3; ++i)
            act();
        ASSERT_EQ(model.pacer(), "breath");
        clicker.tones.clear();
        buzzer.felt.clear();
        speech.said.clear();
    }
    void seconds(int count)
    {
        for (int i = 0; i < count; ++i) {
            clock.advance(1000);
            emit model.ticked();
        }
    }

    int dueFromS = 120;
    test::RecordingClicker clicker;
    test::RecordingBuzzer buzzer;
    test::RecordingAwake awake;
    test::RecordingSpeech speech;
    CrisisDesk desk{vault, clock};
    RunModel model{desk, content, settings};
    RunSenses senses{model, {&clicker, &awake, &buzzer, &speech}, settings};
};

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
    EXPECT_FALSE(clicker.woken || buzzer.woken || speech.woken) << "a start without a run loads neither sound nor voice";
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
    ASSERT_EQ(model.pacer(), "cpr");
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
    model.mark("called_911");
    settle();
    EXPECT_EQ(buzzer.count(Buzz::Mark), 0) << "the disk is full";
    journal->refuseAfter = -1;
    model.retry();
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
    model.mark("dose");
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
    model.startAnother();
    settle();
    for (int i = 0; i < 3; ++i)
        act();
    seconds(5);
    model.showPerson(0);
    settle();
    EXPECT_EQ(buzzer.count(Buzz::Due), 1);
}

TEST_F(Senses, TheVoiceIsOffUntilSomebodySwitchesItOn)
{
    toBreaths();
    seconds(130);
    EXPECT_TRUE(speech.said.isEmpty());
    EXPECT_TRUE(senses.canRead());
    EXPECT_FALSE(senses.reads());
}

TEST_F(Senses, AStepIsReadWhenItIsReachedOnceWithItsConditionLinesAndClock)
{
    senses.setReads(true);
    model.start("sample");
    settle();
    EXPECT_EQ(speech.said, QStringList{"en: Check them. Shout."});
    seconds(5);
    act();
    act();
    EXPECT_EQ(speech.said.last(), "en: Give naloxone. Tilt head. Don't test.") << "no dose: nothing to say of its clock";
    act();
    EXPECT_EQ(speech.said.last(), "en: Breathe for them. Head back.");
    clock.advance(1000);
    model.branch(0);
    EXPECT_EQ(speech.said.last(), "en: Push the chest") << "pushes leave no room for more";
    clock.advance(1000);
    model.branch(0);
    EXPECT_EQ(speech.said.last(), "en: If not normal. Naloxone again. Dose 2 from 2 minutes");
    EXPECT_EQ(speech.said.size(), 6);
}

TEST_F(Senses, ADueDoseIsSpokenAndNeverIntoTheToneOfABreath)
{
    dueFromS = 119; // in the very second of a breath
    toBreaths();
    senses.setReads(true);
    speech.said.clear();
    for (int i = 0; i < 130; ++i) {
        const std::size_t before = clicker.tones.size();
        const qsizetype said = speech.said.size();
        seconds(1);
        EXPECT_FALSE(clicker.tones.size() > before && speech.said.size() > said) << "in one second: " << i;
    }
    EXPECT_EQ(speech.said, QStringList{"en: Time for dose 2"});
}

TEST_F(Senses, WhileTheVoiceSpeaksABeatIsSeenAndFeltAndNotHeard)
{
    toBreaths();
    senses.setReads(true);
    speech.talks = true;
    seconds(5);
    EXPECT_TRUE(clicker.tones.empty());
    EXPECT_EQ(buzzer.count(Buzz::Breath), 1);
    speech.talks = false;
    seconds(5);
    EXPECT_EQ(clicker.tones.size(), 1U);
}

TEST_F(Senses, SwitchedOnItReadsTheStepThatIsShownAndSwitchedOffItIsQuietAtOnce)
{
    model.start("sample");
    settle();
    senses.setReads(true);
    EXPECT_EQ(speech.said.size(), 1);
    speech.talks = true;
    senses.setReads(false);
    EXPECT_EQ(speech.stops, 1);
    speech.talks = true;
    senses.setReads(true);
    model.setVisible(false);
    EXPECT_EQ(speech.stops, 2) << "a hidden screen is not read on";
}

TEST_F(Senses, WithoutAVoiceForTheLanguageNothingIsSaidAndItsSwitchIsAbsent)
{
    speech.voices = {QStringLiteral("en")};
    settings.setLanguage("es");
    senses.setReads(true);
    model.start("sample");
    settle();
    EXPECT_FALSE(senses.canRead());
    EXPECT_TRUE(speech.said.isEmpty());
    settings.setLanguage("en");
    settle();
    EXPECT_TRUE(senses.canRead());
    EXPECT_EQ(speech.said.size(), 1) << "it is read in the language that is now on the screen";
}

TEST_F(Senses, AVoiceThatComesLateReadsWhatIsShown)
{
    speech.voices.clear();
    senses.setReads(true);
    model.start("sample");
    settle();
    EXPECT_FALSE(senses.canRead());
    speech.voices = {QStringLiteral("en")};
    emit speech.languagesChanged();
    EXPECT_EQ(speech.said.size(), 1);
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
