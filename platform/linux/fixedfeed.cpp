#include "platform/linux/fixedfeed.h"

#include "storage/clock.h"

#include <QStringList>

#include <cmath>

namespace handrail::platform {

FixedFeed::FixedFeed(Fix fix, const storage::Clock &clock, QObject *parent)
    : PositionFeed(parent), m_fix(fix), m_clock(clock)
{
}

std::optional<Fix> FixedFeed::parsed(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() != 3)
        return std::nullopt;
    bool latitudeOk = false, longitudeOk = false, accuracyOk = false;
    Fix fix;
    fix.latitude = parts[0].trimmed().toDouble(&latitudeOk);
    fix.longitude = parts[1].trimmed().toDouble(&longitudeOk);
    fix.accuracyM = parts[2].trimmed().toDouble(&accuracyOk);
    if (!latitudeOk || !longitudeOk || !accuracyOk || !std::isfinite(fix.accuracyM) || fix.accuracyM < 0)
        return std::nullopt;
    // Written so that NaN fails too.
    if (!(std::abs(fix.latitude) <= 90) || !(std::abs(fix.longitude) <= 180))
        return std::nullopt;
    return fix;
}

void FixedFeed::start()
{
    m_fix.wallMs = m_clock.now().wallMs; // where it hangs is where it is now
    emit fixTaken(m_fix);
}

} // namespace handrail::platform
