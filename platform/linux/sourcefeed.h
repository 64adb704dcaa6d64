#pragma once

#include "platform/positionfeed.h"

#include <QTimer>

class QGeoPositionInfo;

namespace handrail::platform {

/// What feeds over Qt Positioning have in common: how a position becomes a Fix, and how long they wait for one.
class SourceFeed : public PositionFeed {
    Q_OBJECT
public:
    /// A source may stay silent for ever (no receiver, nobody to ask): after this the trouble is NoSignal.
    static constexpr int kPatienceMs = 15000;

    [[nodiscard]] Trouble trouble() const final { return m_trouble; }

protected:
    explicit SourceFeed(QObject *parent);

    /// From now on it waits; what was wrong before is not any more.
    void wait();
    void waitNoMore() { m_patience.stop(); }
    /// @p info, with @p wallMs (milliseconds since 1970 UTC) as the time it was taken, is told as a fix. Nothing,
    /// without a place in it.
    void take(const QGeoPositionInfo &info, qint64 wallMs);
    void say(Trouble trouble);

private:
    QTimer m_patience;
    Trouble m_trouble = Trouble::None;
};

} // namespace handrail::platform
