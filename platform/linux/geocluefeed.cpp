#include "platform/linux/geocluefeed.h"

#include "platform/linux/appid.h"
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
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
           || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

/// Qt 6.4's plugin, when it dies, writes the last position into the person's data folder in the clear: where a visit
/// was, for anybody who looks. So it is never let die: it is kept here, quiet, until the process ends.
void silence(std::unique_ptr<QGeoPositionInfoSource> source)
{
    static auto *const kept = new std::vector<std::unique_ptr<QGeoPositionInfoSource>>; // never deleted, on purpose
    source->disconnect();
    source->stopUpdates();
    kept->push_back(std::move(source));
}

} // namespace

GeoclueFeed::GeoclueFeed(const storage::Clock &clock, QObject *parent) : SourceFeed(parent), m_clock(clock) {}

GeoclueFeed::~GeoclueFeed()
{
    if (m_source)
        silence(std::move(m_source));
}

void GeoclueFeed::start()
{
    if (!m_source && hasSystemBus()) {
        m_source.reset(QGeoPositionInfoSource::createSource(QStringLiteral("geoclue2"),
            QVariantMap{{QStringLiteral("desktopId"), QString::fromLatin1(kAppId)}}, nullptr));
        if (m_source) {
            connect(
                m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, [this](const QGeoPositionInfo &info) {
                    // The service may hand out an old fix first; its own time tells. A time ahead of ours would hide
                    // its age.
                    const qint64 nowMs = m_clock.now().wallMs;
                    take(info, info.timestamp().isValid() ? qMin(info.timestamp().toMSecsSinceEpoch(), nowMs) : nowMs);
                });
            connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this,
                    [this](QGeoPositionInfoSource::Error error) {
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
    wait();
    m_source->startUpdates();
}

void GeoclueFeed::stop()
{
    waitNoMore();
    if (m_source)
        m_source->stopUpdates();
}

} // namespace handrail::platform
