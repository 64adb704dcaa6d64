#pragma once

#include "view/desk/vaultdesk.h"

#include <QCoreApplication>

namespace handrail::test {

/// Lets everything asked so far happen: the storage thread's jobs and their replies, and what those ask for in turn.
inline void settle(view::VaultDesk &desk)
{
    for (int i = 0; i < 20; ++i) {
        desk.thread().drain();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace handrail::test
