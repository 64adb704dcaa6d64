#pragma once

#include "platform/clicker.h"

#include <QTemporaryDir>

#include <memory>

namespace handrail::platform {

/// Two generated tones through QSoundEffect. Made at the first ask, so that a start pays nothing for sound; a device without an
/// audio output has none and says so.
class SoundClicker : public Clicker {
public:
    SoundClicker();
    ~SoundClicker() override;
    bool canClick() override;
    void click(Tone tone) override;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace handrail::platform
