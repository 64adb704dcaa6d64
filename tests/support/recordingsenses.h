#pragma once

#include "platform/buzzer.h"
#include "platform/clicker.h"
#include "platform/keepawake.h"
#include "platform/speech.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace handrail::test {

/// The ports of a run's senses, which sound and shake nothing and remember what they were asked for.
struct RecordingClicker final : platform::Clicker {
    std::vector<Tone> tones;
    bool able = true, woken = false;
    std::function<void()> ready;
    void wake(std::function<void()> tell) override
    {
        woken = true;
        ready = std::move(tell);
    }
    bool canClick() const override { return able; }
    void click(Tone tone) override { tones.push_back(tone); }
};

struct RecordingBuzzer final : platform::Buzzer {
    std::vector<Buzz> felt;
    bool able = true, woken = false;
    void wake(std::function<void()>) override { woken = true; }
    bool canBuzz() const override { return able; }
    void buzz(Buzz what) override { felt.push_back(what); }
    [[nodiscard]] long count(Buzz what) const { return std::count(felt.begin(), felt.end(), what); }
};

struct RecordingAwake final : platform::KeepAwake {
    bool held = false;
    void hold(bool on) override { held = on; }
};

struct RecordingSpeech final : platform::Speech {
    QStringList voices{QStringLiteral("en"), QStringLiteral("es")}, said;
    bool woken = false, talks = false;
    int stops = 0;
    void wake() override { woken = true; }
    [[nodiscard]] QStringList languages() const override { return voices; }
    [[nodiscard]] bool speaking() const override { return talks; }
    void say(const QString &words, const QString &language) override
    {
        said.append(language + QStringLiteral(": ") + words);
    }
    void stop() override
    {
        ++stops;
        talks = false;
    }
};

} // namespace handrail::test
