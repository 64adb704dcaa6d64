#pragma once

#include <functional>

namespace handrail::platform {

/// A short shake of the device (a port), for a thumb in a glove and an ear in noise. A device without a motor has
/// canBuzz() false.
class Buzzer {
public:
    enum class Buzz {
        Breath, ///< 'Breathe' now
        Push,   ///< one push of the chest
        Mark,   ///< a mark is on disk
        Due     ///< time for the next dose, if needed: the longest, twice
    };
    virtual ~Buzzer() = default;
    /// Begins to look for a motor; returns at once, and looks once however often it is asked. @p ready is called on the
    /// caller's thread when there is one, and never when there is none.
    virtual void wake(std::function<void()> ready) = 0;
    /// Whether there is one, as far as known: false until wake() has found it. Cheap.
    [[nodiscard]] virtual bool canBuzz() const = 0;
    /// Returns at once; never blocks.
    virtual void buzz(Buzz what) = 0;
};

} // namespace handrail::platform
