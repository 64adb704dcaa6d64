// The voice that reads a run aloud: what it says, when, and when it is silent.
#include "support/sensesfixture.h"

using namespace handrail;
using namespace handrail::view;
using Buzz = platform::Buzzer::Buzz;

namespace {

using Voice = test::SensesTest;

TEST_F(Voice, TheVoiceIsOffUntilSomebodySwitchesItOn)
{
    toBreaths();
    seconds(130);
    EXPECT_TRUE(speech.said.isEmpty());
    EXPECT_TRUE(senses.canRead());
    EXPECT_FALSE(senses.reads());
}

TEST_F(Voice, AStepIsReadWhenItIsReachedOnceWithItsConditionLinesAndClock)
{
    senses.setReads(true);
    model.start("sample");
    settle();
    EXPECT_EQ(speech.said, QStringList{"en: Check them. Shout."});
    seconds(5);
    act();
    act();
    EXPECT_EQ(speech.said.last(), "en: Give naloxone. Tilt head. Don't test.")
        << "no dose: nothing to say of its clock";
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

TEST_F(Voice, ADueDoseIsSpokenAndNeverIntoTheToneOfABreath)
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

TEST_F(Voice, WithTwoPeopleDownTheVoiceSaysWhoseDoseIsDueShownOrNot)
{
    toBreaths();
    senses.setReads(true);
    seconds(30);
    model.people()->startAnother();
    settle();
    for (int i = 0; i < 3; ++i)
        act();
    ASSERT_EQ(model.people()->person(), 2);
    speech.said.clear();
    buzzer.felt.clear();
    seconds(95);
    EXPECT_EQ(speech.said, QStringList{"en: Person 1: time for dose 2"}) << "the one who is not shown";
    EXPECT_EQ(buzzer.count(Buzz::Due), 1);
    seconds(40);
    EXPECT_EQ(speech.said.size(), 2);
    EXPECT_EQ(speech.said.last(), "en: Person 2: time for dose 2");
    EXPECT_EQ(buzzer.count(Buzz::Due), 2);
    seconds(60);
    EXPECT_EQ(speech.said.size(), 2) << "each is told once";
}

TEST_F(Voice, TwoDosesDueInOneSecondAreBothSpoken)
{
    model.start("sample");
    settle();
    model.marks()->write("dose");
    settle();
    model.people()->startAnother();
    settle();
    model.marks()->write("dose");
    settle();
    senses.setReads(true);
    speech.said.clear();
    seconds(125);
    EXPECT_EQ(speech.said, QStringList{"en: Person 2: time for dose 2 Person 1: time for dose 2"});
}

TEST_F(Voice, WhileTheVoiceSpeaksABeatIsSeenAndFeltAndNotHeard)
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

TEST_F(Voice, SwitchedOnItReadsTheStepThatIsShownAndSwitchedOffItIsQuietAtOnce)
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

TEST_F(Voice, WithoutAVoiceForTheLanguageNothingIsSaidAndItsSwitchIsAbsent)
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

TEST_F(Voice, AVoiceThatComesLateReadsWhatIsShown)
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

} // namespace
