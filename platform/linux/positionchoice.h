#pragma once

#include "platform/positionfeed.h"

#include <QString>

#include <memory>

namespace handrail::storage { class Clock; }

namespace handrail::platform {

/// The feed that --position asks for: "nmea:FILE", "LAT,LON,METRES", "none"; empty: the system's service. Anything else
/// gives a feed whose trouble is BadInput, so that a wrong option is seen on the screen and not taken for a place.
[[nodiscard]] std::unique_ptr<PositionFeed> positionFeed(const QString &option, const storage::Clock &clock);

} // namespace handrail::platform
