#include "view/directory/servicetrust.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include <QDateTime>

namespace handrail::view {

QString ServiceTrust::sourceDate() const
{
    const std::int64_t imported = m_shown.service.source.importedWallMs;
    if (imported == 0)
        return {};
    return dayText(QDateTime::fromMSecsSinceEpoch(imported).date().toString(Qt::ISODate).toStdString(),
                   m_settings.language());
}

} // namespace handrail::view
