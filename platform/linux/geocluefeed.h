#pragma once

#include "platform/linux/sourcefeed.h"

#include <memory>

class QGeoPositionInfoSource;

namespace handrail::storage { class Clock; }

namespace handrail::platform {

/// The desktop's position service (GeoClue 2) through Qt Positioning, made on the first start() so that nothing is
/// asked of the system before a person opens a screen that needs it. Writes nothing to the disk, and keeps the plugin
/// from doing so.
class GeoclueFeed final : public SourceFeed {
    Q_OBJECT
public:
    explicit GeoclueFeed(const storage::Clock &clock, QObject *parent = nullptr);
    ~GeoclueFeed() override;

    void start() override;
    void stop() override;

private:
    const storage::Clock &m_clock;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
};

} // namespace handrail::platform
