#pragma once

#include <QObject>

#include <functional>

class QQuickWindow;

namespace handrail::view { class AppSession; class VaultDesk; }

namespace handrail {

/// Waits until the rooms have answered what a page asked them, and the page has come to rest.
class Settling : public QObject {
    Q_OBJECT
public:
    Settling(view::AppSession &session, view::VaultDesk &vault, QQuickWindow &window, QObject *parent = nullptr);
    /// Calls @p then once, later. One at a time.
    void wait(std::function<void()> then);

private:
    void round(int left);

    view::AppSession &m_session;
    view::VaultDesk &m_vault;
    QQuickWindow &m_window;
    std::function<void()> m_then;
};

} // namespace handrail
