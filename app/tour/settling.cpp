#include "tour/settling.h"

#include "view/desk/directorydesk.h"
#include "view/desk/vaultdesk.h"
#include "view/session/appsession.h"

#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace handrail {
namespace {

// an answer may bring a question of its own, and rows place themselves in the frame after the first
constexpr int kRounds = 4;

} // namespace

Settling::Settling(view::AppSession &session, view::VaultDesk &vault, QQuickWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_vault(vault), m_window(window)
{
}

void Settling::wait(std::function<void()> then)
{
    m_then = std::move(then);
    round(kRounds);
}

void Settling::round(int left)
{
    // Rows beyond the edge of a list are made piece by piece between frames: half of one has neither name nor size yet.
    const QQmlEngine *engine = qmlEngine(&m_window);
    const bool making =
        engine && engine->incubationController() && engine->incubationController()->incubatingObjectCount() > 0;
    if (left == 0 && !making)
        return std::exchange(m_then, {})();
    left = std::max(left, 1);
    m_vault.ask(
        this, [](view::Keeping &) -> storage::Result<bool> { return true; },
        [this, left](const storage::Result<bool> &) {
            m_session.ground().directoryDesk().ask(
                this, [](directory::DirectorySearch &) -> storage::Result<bool> { return true; },
                [this, left](const storage::Result<bool> &) {
                    connect(
                        &m_window, &QQuickWindow::frameSwapped, this, [this, left] { round(left - 1); },
                        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
                    m_window.update();
                });
        });
}

} // namespace handrail
