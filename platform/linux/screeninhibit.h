#pragma once

#include "platform/keepawake.h"

#include <QObject>

#include <cstdint>

namespace handrail::platform {

/// org.freedesktop.ScreenSaver of the session bus: asked without waiting for the answer. No bus, no such service:
/// nothing happens. The session lets go by itself when this process ends.
class ScreenInhibit : public QObject, public KeepAwake {
    Q_OBJECT

public:
    explicit ScreenInhibit(QObject *parent = nullptr);
    ~ScreenInhibit() override;
    void hold(bool on) override;
    /// A cookie is held: for tests.
    [[nodiscard]] bool isHeld() const { return m_cookie != 0; }

private:
    void ask();
    void letGo();

    bool m_wanted = false;
    bool m_asking = false;
    std::uint32_t m_cookie = 0; ///< 0: nothing is held
};

} // namespace handrail::platform
