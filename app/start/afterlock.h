#pragma once

class QQmlEngine;

namespace handrail {

namespace view { class LockModel; }

/// When the records have locked and the models have forgotten, lets go of what nobody holds any more: strings of QML's engine that wait for
/// its collector, and what lies on the stack below. What is freed is overwritten (wipedmemory.cpp).
void letGoAfterLock(view::LockModel &lock, QQmlEngine &engine);

} // namespace handrail
