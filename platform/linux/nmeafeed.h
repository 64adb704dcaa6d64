#pragma once

#include "platform/linux/sourcefeed.h"

#include <QFile>

#include <memory>

class QNmeaPositionInfoSource;

namespace handrail::storage { class Clock; }

namespace handrail::platform {

/// Replays a receiver's log (NMEA 0183) at the pace of its own timestamps: --position nmea:FILE. A replayed fix happens
/// now, so it carries the present time, not the log's.
class NmeaFeed final : public SourceFeed {
    Q_OBJECT
public:
    /// Range error that, times the log's dilution of precision, gives the accuracy: a plain phone receiver under open
    /// sky.
    static constexpr double kRangeErrorM = 5;

    NmeaFeed(const QString &file, const storage::Clock &clock, QObject *parent = nullptr);
    ~NmeaFeed() override;

    void start() override; ///< from the beginning of the file
    void stop() override;

private:
    QString m_fileName;
    const storage::Clock &m_clock;
    QFile m_file;
    std::unique_ptr<QNmeaPositionInfoSource> m_source; // after m_file, which it reads
};

} // namespace handrail::platform
