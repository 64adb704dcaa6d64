#include "platform/linux/positionchoice.h"

#include "platform/linux/fixedfeed.h"
#include "platform/linux/geocluefeed.h"
#include "platform/linux/nmeafeed.h"
#include "platform/linux/nofeed.h"

namespace handrail::platform {

std::unique_ptr<PositionFeed> positionFeed(const QString &option, const storage::Clock &clock)
{
    const QString nmea = QStringLiteral("nmea:");
    if (option.isEmpty())
        return std::make_unique<GeoclueFeed>(clock);
    if (option == QLatin1String("none"))
        return std::make_unique<NoFeed>();
    if (option.startsWith(nmea))
        return std::make_unique<NmeaFeed>(option.mid(nmea.size()), clock);
    if (const auto fix = FixedFeed::parsed(option))
        return std::make_unique<FixedFeed>(*fix, clock);
    return std::make_unique<NoFeed>(PositionFeed::Trouble::BadInput);
}

} // namespace handrail::platform
