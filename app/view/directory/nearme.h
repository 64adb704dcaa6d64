#pragma once

#include "directory/service/service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace handrail::platform { class PositionFeed; }

namespace handrail::view {

/// Where this device is, for a list that is to begin with what is near: asked of the device only while it is on and its
/// page shows.
class NearMe : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed FINAL)
    Q_PROPERTY(bool waits READ waits NOTIFY changed FINAL)                ///< on, and no fix yet
    Q_PROPERTY(bool unavailable READ isUnavailable NOTIFY changed FINAL) ///< on, and the device cannot tell

public:
    /// Tells whoever shares the device's position that it is needed (true), or no longer is.
    using UsePosition = std::function<void(bool)>;

    NearMe(platform::PositionFeed &feed, UsePosition use);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    [[nodiscard]] bool waits() const { return m_on && !m_here && !m_troubled; }
    [[nodiscard]] bool isUnavailable() const { return m_on && !m_here && m_troubled; }
    [[nodiscard]] const std::optional<directory::Point> &here() const { return m_here; }

    /// The page shows: the device is asked if this is on. rest(): it is covered or gone, nobody asks.
    void wake() { ask(m_on); }
    void rest() { ask(false); }

signals:
    void changed();
    void turned(); ///< on or off
    void found();  ///< the first fix since it was turned on: later ones do not shuffle a list that is being read

private:
    void ask(bool asks);

    platform::PositionFeed &m_feed;
    UsePosition m_use;
    std::optional<directory::Point> m_here;
    bool m_on = false, m_troubled = false, m_asks = false;
};

} // namespace handrail::view
