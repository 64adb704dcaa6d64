#include "platform/linux/nmeafeed.h"

#include "storage/clock.h"

#include <QGeoPositionInfo>
#include <QNmeaPositionInfoSource>

namespace handrail::platform {

NmeaFeed::NmeaFeed(const QString &file, const storage::Clock &clock, QObject *parent)
    : PositionFeed(parent), m_fileName(file), m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { say(Trouble::NoSignal); });
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
    m_trouble = Trouble::None;
    m_source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
    m_source->setUserEquivalentRangeError(kRangeErrorM);
    m_source->setDevice(&m_file);
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &NmeaFeed::take);
    m_patience.start();
    m_source->startUpdates();
}

void NmeaFeed::stop()
{
    m_patience.stop();
    m_source.reset();
    m_file.close();
}

void NmeaFeed::take(const QGeoPositionInfo &info)
{
    if (!info.coordinate().isValid())
        return;
    m_patience.stop();
    if (m_trouble != Trouble::None)
        say(Trouble::None);
    Fix fix;
    fix.latitude = info.coordinate().latitude();
    fix.longitude = info.coordinate().longitude();
    fix.accuracyM = info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy)
        ? static_cast<double>(info.attribute(QGeoPositionInfo::HorizontalAccuracy)) : -1;
    fix.wallMs = m_clock.now().wallMs;
    emit fixTaken(fix);
}

void NmeaFeed::say(Trouble trouble)
{
    m_trouble = trouble;
    emit troubleChanged(trouble);
}

} // namespace handrail::platform
