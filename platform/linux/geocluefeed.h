#pragma once

#include "platform/positionfeed.h"

#include <QTimer>

#include <memory>

class QGeoPositionInfoSource;

namespace handrail::storage { class Clock; }

namespace handrail::platform {

/// The desktop's position service (GeoClue 2) through Qt Positioning, made on the first start() so that nothing is asked of the
/// system before a person opens a screen that needs it. Writes nothing to the disk, and keeps the plugin from doing so.
class GeoclueFeed final : public PositionFeed {
    Q_OBJECT
public:
    /// The service may stay silent for ever (no receiver, nobody to ask): after this the trouble is NoSignal.
    static constexpr int kPatienceMs = 15000;

    explicit GeoclueFeed(const storage::Clock &clock, QObject *parent = nullptr);
    ~GeoclueFeed() override;

    void start() override;
    void stop() override;
    [[nodiscard]] Trouble trouble() const override { return m_trouble; }

private:
    void say(Trouble trouble);

    const storage::Clock &m_clock;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    QTimer m_patience;
    Trouble m_trouble = Trouble::None;
};

} // namespace handrail::platform
