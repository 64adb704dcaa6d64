#include "platform/linux/nofeed.h"

namespace handrail::platform {

void NoFeed::start()
{
    emit troubleChanged(m_why);
}

} // namespace handrail::platform
