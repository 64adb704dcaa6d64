#pragma once

#include "platform/positionfeed.h"

#include <QFile>
#include <QTimer>

#include <memory>

class QGeoPositionInfo;
class QNmeaPositionInfoSource;

namespace handrail::storage { class Clock; }

namespace handrail::platform {

/// Replays a receiver's log (NMEA 0183) at the pace of its own timestamps: --position nmea:FILE. A replayed fix happens now, so it
/// carries the present time, not the log's.
class NmeaFeed final : public PositionFeed {
    Q_OBJECT
public:
    /// Range error that, times the log's dilution of precision, gives the accuracy: a plain phone receiver under open sky.
    static constexpr double kRangeErrorM = 5;
    /// After so long without a fix the trouble is NoSignal.
    static constexpr int kPatienceMs = 15000;

    NmeaFeed(const QString &file, const storage::Clock &clock, QObject *parent = nullptr);
    ~NmeaFeed() override;

    void start() override; ///< from the beginning of the file
    void stop() override;
    [[nodiscard]] Trouble trouble() const override { return m_trouble; }

private:
    void take(const QGeoPositionInfo &info);
    void say(Trouble trouble);

    QString m_fileName;
    const storage::Clock &m_clock;
    QFile m_file;
    std::unique_ptr<QNmeaPositionInfoSource> m_source; // after m_file, which it reads
    QTimer m_patience;
    Trouble m_trouble = Trouble::None;
};

} // namespace handrail::platform
