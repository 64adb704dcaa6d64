#include "view/desk/readingmodel.h"

namespace handrail::view {

bool isUnread(storage::FailureKind why)
{
    return why != storage::FailureKind::Locked && why != storage::FailureKind::NotFound
           && why != storage::FailureKind::Cancelled;
}

bool diskFailed(storage::FailureKind why) { return isUnread(why) && why != storage::FailureKind::Damaged; }

void ReadingModel::setUnread(bool unread, int which)
{
    const bool before = this->unread();
    const unsigned bit = 1U << static_cast<unsigned>(which);
    m_unread = unread ? m_unread | bit : m_unread & ~bit;
    if (before != this->unread())
        emit unreadChanged();
}

} // namespace handrail::view
