#pragma once

namespace handrail::platform {

/// Keeps the screen from going dark while a protocol or a pacer is on it (a port). Does nothing where the system offers
/// no way.
class KeepAwake {
public:
    virtual ~KeepAwake() = default;
    /// @p on again is no news; off lets go of what was held. Never blocks.
    virtual void hold(bool on) = 0;
};

} // namespace handrail::platform
