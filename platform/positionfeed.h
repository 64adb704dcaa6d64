#pragma once

#include <QObject>

namespace handrail::platform {

/// One position as the device gave it.
struct Fix {
    Q_GADGET
public:
    double latitude = 0;   ///< WGS 84 degrees
    double longitude = 0;
    double accuracyM = -1; ///< radius in metres; negative: the device did not say
    qint64 wallMs = 0;     ///< when it was taken, milliseconds since 1970 UTC
};

/// Where positions come from (a port). Starts silent; between start() and stop() it tells each new fix. Never a network
/// request by Handrail itself. One thread: the one that made it.
class PositionFeed : public QObject {
    Q_OBJECT
public:
    enum class Trouble {
        None,
        NoDevice,   ///< nothing here can tell a position: the screen asks for the county
        NotAllowed, ///< the person or the system said no
        NoSignal,   ///< there is a receiver, it has no fix (indoors, just started)
        BadInput    ///< the replay file or the fixed position cannot be read
    };
    Q_ENUM(Trouble)

    using QObject::QObject;
    ~PositionFeed() override = default;

    /// Safe to call again. A fix or a trouble follows, at once or later.
    virtual void start() = 0;
    /// After this the device is left alone (battery) and nothing more is told.
    virtual void stop() = 0;
    [[nodiscard]] virtual Trouble trouble() const = 0;

signals:
    void fixTaken(const handrail::platform::Fix &fix);
    void troubleChanged(handrail::platform::PositionFeed::Trouble trouble);
};

} // namespace handrail::platform

Q_DECLARE_METATYPE(handrail::platform::Fix)
