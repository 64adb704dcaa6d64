#include "view/desk/readingmodel.h"

#include <utility>

namespace handrail::view {

bool isUnread(storage::FailureKind why)
{
    return why != storage::FailureKind::Locked && why != storage::FailureKind::NotFound
           && why != storage::FailureKind::Cancelled;
}

bool diskFailed(storage::FailureKind why) { return isUnread(why) && why != storage::FailureKind::Damaged; }

void ReadingModel::setUnread(bool unread)
{
    if (std::exchange(m_unread, unread) != unread)
        emit unreadChanged();
}

} // namespace handrail::view
