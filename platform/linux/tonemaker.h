#pragma once

#include <QtPlugin>

#include <memory>
#include <string>

namespace handrail::platform {

/// Plays two tones. Lives on the thread it was made on, which has an event loop.
class TonePlayer {
public:
    virtual ~TonePlayer() = default;
    /// The newest tone is the one that counts: what still sounds is cut off.
    virtual void play(bool push) = 0;
};

/// What libhandrail_sound.so holds.
class ToneMaker {
public:
    virtual ~ToneMaker() = default;
    /// A player of two WAV files, given as bytes; null where the device has no audio output. May take its time.
    [[nodiscard]] virtual std::unique_ptr<TonePlayer> make(const std::string &breathWav, const std::string &pushWav) = 0;
};

} // namespace handrail::platform

Q_DECLARE_INTERFACE(handrail::platform::ToneMaker, "handrail.platform.ToneMaker/1")
