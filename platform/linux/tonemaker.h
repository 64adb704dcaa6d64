#pragma once

#include <QtPlugin>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace handrail::platform {

/// Plays the tones it was made with, by their number. Lives on the thread it was made on, which has an event loop.
class TonePlayer {
public:
    virtual ~TonePlayer() = default;
    /// The newest tone is the one that counts: what still sounds is cut off.
    virtual void play(std::size_t which) = 0;
};

/// What libhandrail_sound.so holds.
class ToneMaker {
public:
    virtual ~ToneMaker() = default;
    /// A player of WAV files, given as bytes; null where the device has no audio output. May take its time.
    [[nodiscard]] virtual std::unique_ptr<TonePlayer> make(const std::vector<std::string> &wavs) = 0;
};

} // namespace handrail::platform

Q_DECLARE_INTERFACE(handrail::platform::ToneMaker, "handrail.platform.ToneMaker/2")
