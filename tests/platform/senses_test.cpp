#include "platform/linux/ownplugin.h"
#include "platform/linux/screeninhibit.h"
#include "platform/linux/soundclicker.h"
#include "platform/linux/systemspeech.h"
#include "platform/linux/tone.h"
#include "platform/linux/tonemaker.h"
#include "platform/linux/voiceengine.h"

#include <gtest/gtest.h>

#include <QFile>

#include <cstdint>
#include <cstring>

using namespace handrail::platform;

namespace {

std::uint32_t number(const std::string &bytes, std::size_t at)
{
    std::uint32_t n = 0;
    std::memcpy(&n, bytes.data() + at, 4);
    return n;
}

TEST(Tone, IsAWavFileThatSaysItsOwnLength)
{
    const std::string wav = toneWav(520, 350);
    ASSERT_GT(wav.size(), 44U);
    EXPECT_EQ(wav.substr(0, 4), "RIFF");
    EXPECT_EQ(wav.substr(8, 8), "WAVEfmt ");
    EXPECT_EQ(number(wav, 4), wav.size() - 8);
    EXPECT_EQ(number(wav, 40), wav.size() - 44);
    EXPECT_EQ(wav.size() - 44, 22'050U * 350 / 1000 * 2);
}

TEST(Tone, BeginsAndEndsInSilenceSoThatItDoesNotCrack)
{
    const std::string wav = toneWav(880, 60);
    std::int16_t first = 1, last = 1;
    std::memcpy(&first, wav.data() + 44, 2);
    std::memcpy(&last, wav.data() + wav.size() - 2, 2);
    EXPECT_EQ(first, 0);
    EXPECT_EQ(last, 0);
}

TEST(Tone, HoldsWhatMakesNoSense)
{
    EXPECT_EQ(toneWav(-5, -5), toneWav(100, 20));
    EXPECT_EQ(toneWav(99'999, 99'999), toneWav(4000, 1000));
}

bool isLoaded(const char *library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

// Run again from an installed tree by tests/platform/installed.py.
TEST(OwnPlugin, SoundAndVoiceAreFoundBesideTheProgramAndLoadedOnlyThen)
{
    EXPECT_FALSE(isLoaded("libQt6Multimedia")) << "linked into every start";
    EXPECT_FALSE(isLoaded("libQt6TextToSpeech"));
    EXPECT_NE(qobject_cast<ToneMaker *>(ownPlugin(QStringLiteral("sound"))), nullptr);
    EXPECT_NE(qobject_cast<VoiceMaker *>(ownPlugin(QStringLiteral("voice"))), nullptr);
    EXPECT_TRUE(isLoaded("libQt6Multimedia"));
    EXPECT_TRUE(isLoaded("libQt6TextToSpeech"));
}

TEST(OwnPlugin, AnotherNameIsNothing)
{
    EXPECT_EQ(ownPlugin(QStringLiteral("nothing")), nullptr);
    EXPECT_EQ(ownPlugin(QStringLiteral("../../bin/handrail")), nullptr);
}

TEST(SoundClicker, IsSilentUntilItHasFoundSoundAndNeverWaitsForIt)
{
    SoundClicker clicker;
    EXPECT_FALSE(clicker.canClick());
    clicker.click(Clicker::Tone::Breath); // nothing happens
    clicker.wake([] {});
    clicker.wake([] {});
    EXPECT_FALSE(clicker.canClick()) << "looked for on another thread";
}

TEST(SystemSpeech, SaysNothingBeforeItHasLookedForAVoice)
{
    SystemSpeech speech;
    speech.say(QStringLiteral("words"), QStringLiteral("en"));
    speech.stop();
    EXPECT_TRUE(speech.languages().isEmpty());
}

TEST(ScreenInhibit, WithoutASessionBusNothingHappensAndNothingIsHeld)
{
    ScreenInhibit inhibit;
    inhibit.hold(true);
    inhibit.hold(true);
    EXPECT_FALSE(inhibit.isHeld());
    inhibit.hold(false);
}

} // namespace
