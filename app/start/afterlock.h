#pragma once

class QQmlEngine;
class QQuickWindow;

namespace handrail {

namespace storage { class Clock; }
namespace view { class LockModel; }

/// When the records have locked and the models have forgotten, lets go of what nobody holds any more: strings of QML's
/// engine that wait for its collector, and what lies on the stack below. What is freed is overwritten
/// (wipedmemory.cpp). The collector stands in the way of the screen for as long as it takes (docs/vault.md), so it
/// waits for a quiet moment.
void letGoAfterLock(view::LockModel &lock, QQmlEngine &engine, QQuickWindow &window, const storage::Clock &clock);

} // namespace handrail
