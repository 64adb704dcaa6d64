#include "appsession.h"

namespace handrail::view {

AppSession::AppSession(Rooms rooms, Settings *settings, QObject *parent)
    : QObject(parent), m_rooms(std::move(rooms)), m_settings(settings)
{
}

} // namespace handrail::view
