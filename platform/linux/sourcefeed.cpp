#include "platform/linux/sourcefeed.h"

#include <QGeoPositionInfo>

namespace handrail::platform {

SourceFeed::SourceFeed(QObject *parent) : PositionFeed(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { say(Trouble::NoSignal); });
}

void SourceFeed::wait()
{
    m_trouble = Trouble::None;
    m_patience.start();
}

void SourceFeed::take(const QGeoPositionInfo &info, qint64 wallMs)
{
    if (!info.coordinate().isValid())
        return;
    m_patience.stop();
    if (m_trouble != Trouble::None)
        say(Trouble::None);
    Fix fix;
    fix.latitude = info.coordinate().latitude();
    fix.longitude = info.coordinate().longitude();
    if (info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy))
        fix.accuracyM = static_cast<double>(info.attribute(QGeoPositionInfo::HorizontalAccuracy));
    fix.wallMs = wallMs;
    emit fixTaken(fix);
}

void SourceFeed::say(Trouble trouble)
{
    m_trouble = trouble;
    emit troubleChanged(trouble);
}

} // namespace handrail::platform
