#include "platform/linux/nmeafeed.h"

#include "storage/clock.h"

#include <QGeoPositionInfo>
#include <QNmeaPositionInfoSource>

namespace handrail::platform {

NmeaFeed::NmeaFeed(const QString &file, const storage::Clock &clock, QObject *parent)
    : SourceFeed(parent), m_fileName(file), m_clock(clock)
{
}

NmeaFeed::~NmeaFeed() = default;

void NmeaFeed::start()
{
    stop();
    m_file.setFileName(m_fileName);
    if (!m_file.open(QIODevice::ReadOnly)) {
        say(Trouble::BadInput);
        return;
    }
    m_source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
    m_source->setUserEquivalentRangeError(kRangeErrorM);
    m_source->setDevice(&m_file);
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this,
            [this](const QGeoPositionInfo &info) { take(info, m_clock.now().wallMs); });
    wait();
    m_source->startUpdates();
}

void NmeaFeed::stop()
{
    waitNoMore();
    m_source.reset();
    m_file.close();
}

} // namespace handrail::platform
