#include "view/desk/savetrouble.h"

#include "view/desk/crisisdesk.h"

#include <utility>

namespace handrail::view {

QString saveTroubleOf(const CrisisDesk &desk)
{
    if (!desk.refused())
        return desk.setAside() > 0 ? QStringLiteral("aside") : QString();
    return saveTroubleOf(desk.refused()->kind);
}

QString saveTroubleOf(storage::FailureKind why)
{
    switch (why) {
    case storage::FailureKind::DiskFull: return QStringLiteral("full");
    case storage::FailureKind::ReadOnly: return QStringLiteral("unwritable");
    case storage::FailureKind::Busy: return QStringLiteral("busy");
    case storage::FailureKind::CannotOpen: return QStringLiteral("missing");
    case storage::FailureKind::Damaged: return QStringLiteral("damaged");
    case storage::FailureKind::TooNew: return QStringLiteral("newer");
    default: return QStringLiteral("other");
    }
}

void CrisisDesk::knowSetAside()
{
    if (std::exchange(m_asides, 0) > 0)
        emit savingChanged();
}

} // namespace handrail::view
