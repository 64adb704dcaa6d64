#pragma once

#include <functional>

namespace handrail::platform {

/// A short tone at the beat of a pacer (a port). Silence is an answer too: a device without sound has canClick() false,
/// and the light of the pacer says the same.
class Clicker {
public:
    enum class Tone {
        Breath, ///< 'Breathe' now: a low, longer tone
        Push,   ///< one push of the chest: a short, higher one
        Due     ///< another dose may be given: the longest, between them
    };
    virtual ~Clicker() = default;
    /// Begins to look for a way to make the tone; returns at once, and looks once however often it is asked. @p ready
    /// is called on the caller's thread when there is one, and never when there is none.
    virtual void wake(std::function<void()> ready) = 0;
    /// Whether there is one, as far as known: false until wake() has found it. Cheap.
    [[nodiscard]] virtual bool canClick() const = 0;
    /// Returns at once; never blocks, never queues more than one tone.
    virtual void click(Tone tone) = 0;
};

} // namespace handrail::platform
