#pragma once

namespace handrail::platform {

/// A short tone at the beat of a pacer (a port). Silence is an answer too: a device without sound has canClick() false, and the
/// light of the pacer says the same.
class Clicker {
public:
    enum class Tone {
        Breath, ///< 'Breathe' now: a low, longer tone
        Push    ///< one push of the chest: a short, higher one
    };
    virtual ~Clicker() = default;
    /// Whether this device has a way to make the tone. Cheap after the first call.
    [[nodiscard]] virtual bool canClick() = 0;
    /// Returns at once; never blocks, never queues more than one tone.
    virtual void click(Tone tone) = 0;
};

} // namespace handrail::platform
