#pragma once

class QQmlEngine;
class QQuickWindow;

namespace handrail {

namespace storage { class Clock; }
namespace view { class AppSession; }

/// When the records have locked and the models have forgotten, lets go of what nobody holds any more: strings of QML's
/// engine that wait for its collector, and what lies on the stack below. What is freed is overwritten
/// (wipedmemory.cpp). The collector stands in the way of the screen for as long as it takes (docs/vault.md), so it
/// waits for a quiet moment. What was copied from a person's words leaves the clipboard with them: when records lock
/// or are hidden, when a visitor of the wall is done, and with the program (a keeper of the clipboard asks a program
/// that ends for what it holds).
void letGoAfterLock(view::AppSession &session, QQmlEngine &engine, QQuickWindow &window, const storage::Clock &clock);

} // namespace handrail
