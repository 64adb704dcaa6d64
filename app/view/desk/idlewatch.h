#pragma once

#include "storage/clock.h"

#include <QObject>
#include <QTimer>

namespace handrail::view {

/// Tells when nobody has touched a key or the screen for a while, or the app has gone to the background. Watches only
/// while asked to; one timer that sleeps for as long as nobody could have been away too long. Counts time the device
/// slept.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(const storage::Clock &clock, QObject *parent = nullptr);

    void start(int limitS);
    void stop();
    /// The limit from the last touch on; may end the wait at once.
    void setLimitS(int limitS);
    /// Whether the app going to the background counts as away at once. It does until said otherwise.
    void setBackgroundToo(bool too) { m_backgroundToo = too; }
    /// The screen went dark: as when the app goes to the background.
    void leave();
    void touched() { m_lastTouch = m_clock.now(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void away();

private:
    void check();

    const storage::Clock &m_clock;
    storage::Moment m_lastTouch;
    QTimer m_timer;
    int m_limitS = 0;
    bool m_on = false;
    bool m_backgroundToo = true;
};

} // namespace handrail::view
