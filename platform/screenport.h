#pragma once

#include <QObject>

namespace handrail::platform {

/// Tells when nobody may be looking any more: the screen went off, the desktop was locked, the device goes to sleep.
class ScreenPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Begins to listen; a second call does nothing. Not before there is something to lock: it may have to open what it
    /// listens to.
    virtual void start() = 0;

signals:
    void dark();
};

} // namespace handrail::platform
