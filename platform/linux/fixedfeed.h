#pragma once

#include "platform/positionfeed.h"

#include <optional>

namespace handrail::storage { class Clock; }

namespace handrail::platform {

/// One position that does not move: --position LAT,LON,METRES. For demonstrations, pictures, and a kiosk that hangs on
/// a wall.
class FixedFeed final : public PositionFeed {
    Q_OBJECT
public:
    FixedFeed(Fix fix, const storage::Clock &clock, QObject *parent = nullptr);

    /// "32.7341,-117.1446,12". Nothing when it is not three numbers on the globe with a radius of 0 or more.
    [[nodiscard]] static std::optional<Fix> parsed(const QString &text);

    void start() override;
    void stop() override {}
    [[nodiscard]] Trouble trouble() const override { return Trouble::None; }

private:
    Fix m_fix;
    const storage::Clock &m_clock;
};

} // namespace handrail::platform
