#include "view/session/sessionground.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/directorydesk.h"

namespace handrail::view {

SessionGround::SessionGround(Rooms rooms, Settings &settings, QObject *parent)
    : QObject(parent), m_rooms(std::move(rooms)), m_settings(settings)
{
}

SessionGround::~SessionGround() = default;

LockModel &SessionGround::lock()
{
    if (!m_lock) {
        made(this, m_lock, m_rooms.vault, m_settings, m_rooms.clock);
        connect(m_lock, &LockModel::unlocked, this, &SessionGround::unlocked);
    }
    return *m_lock;
}

CrisisDesk &SessionGround::crisisDesk() { return *made(this, m_crisisDesk, m_rooms.vault, m_rooms.clock); }

DirectoryDesk &SessionGround::directoryDesk()
{
    if (!m_directoryDesk)
        m_directoryDesk = std::make_unique<DirectoryDesk>(m_rooms.dataDir / "directory.db");
    return *m_directoryDesk;
}

} // namespace handrail::view
