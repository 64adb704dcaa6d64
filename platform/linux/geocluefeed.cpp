#include "platform/linux/geocluefeed.h"

#include "storage/clock.h"

#include <QFileInfo>
#include <QGeoPositionInfoSource>
#include <QVariantMap>

#include <utility>
#include <vector>

namespace handrail::platform {

namespace {

/// Without a system bus the plugin only prints warnings and never answers.
bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

/// Qt 6.4's plugin, when it dies, writes the last position into the person's data folder in the clear: where a visit was, for anybody who
/// looks. So it is never let die: it is kept here, quiet, until the process ends.
void silence(std::unique_ptr<QGeoPositionInfoSource> source)
{
    static auto *const kept = new std::vector<std::unique_ptr<QGeoPositionInfoSource>>; // never deleted, on purpose
    source->disconnect();
    source->stopUpdates();
    kept->push_back(std::move(source));
}

} // namespace

GeoclueFeed::GeoclueFeed(const storage::Clock &clock, QObject *parent) : PositionFeed(parent), m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { say(Trouble::NoSignal); });
}

GeoclueFeed::~GeoclueFeed()
{
    if (m_source)
        silence(std::move(m_source));
}

void GeoclueFeed::start()
{
    if (!m_source && hasSystemBus()) {
        m_source.reset(QGeoPositionInfoSource::createSource(QStringLiteral("geoclue2"),
            QVariantMap{{QStringLiteral("desktopId"), QStringLiteral("handrail")}}, nullptr));
        if (m_source) {
            connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, [this](const QGeoPositionInfo &info) {
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
                // The service may hand out an old fix first; its own time tells. A time ahead of ours would hide its age.
                const qint64 nowMs = m_clock.now().wallMs;
                fix.wallMs = info.timestamp().isValid() ? qMin(info.timestamp().toMSecsSinceEpoch(), nowMs) : nowMs;
                emit fixTaken(fix);
            });
            connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this, [this](QGeoPositionInfoSource::Error error) {
                if (error == QGeoPositionInfoSource::AccessError)
                    say(Trouble::NotAllowed);
                else if (error == QGeoPositionInfoSource::ClosedError)
                    say(Trouble::NoDevice);
                else if (error != QGeoPositionInfoSource::NoError)
                    say(Trouble::NoSignal);
            });
        }
    }
    if (!m_source) {
        say(Trouble::NoDevice);
        return;
    }
    m_trouble = Trouble::None;
    m_patience.start();
    m_source->startUpdates();
}

void GeoclueFeed::stop()
{
    m_patience.stop();
    if (m_source)
        m_source->stopUpdates();
}

void GeoclueFeed::say(Trouble trouble)
{
    m_trouble = trouble;
    emit troubleChanged(trouble);
}

} // namespace handrail::platform
