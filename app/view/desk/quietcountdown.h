#pragma once

#include "view/desk/idlewatch.h"

#include "storage/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace handrail::view {

/// The one rule for what may not lie open where nobody is (product.md, Kiosk; picture 14): untouched for kQuietS it
/// asks 'Still there?', waits kAskS more, and is over when no key and no touch answered in that time. The app in the
/// background goes on counting (a call comes in, the plan is still being made), and so does a device asleep: a touch
/// after the time is up comes too late. Watches only when started.
class QuietCountdown : public QObject {
    Q_OBJECT

public:
    static constexpr int kQuietS = 90, kAskS = 30; ///< seconds

    explicit QuietCountdown(const storage::Clock &clock, QObject *parent = nullptr);

    /// From now on; whatever was asked is answered.
    void start();
    /// No longer, and nothing is asked.
    void stop();
    /// Somebody is there, by whatever way that is no key and no touch: the quiet time starts anew.
    void stay();
    /// Looks at the clock now instead of at the next tick.
    void lookAtTheTime();
    /// Seconds, rounded up, that it still waits for an answer; 0: it does not ask.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    /// When @p idle says true as the quiet time ends, there is nobody to ask and it is over at once.
    void setAskNobodyWhen(std::function<bool()> idle) { m_idle = std::move(idle); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void secondsLeftChanged();
    void over(); ///< nobody was there; it watches no more until started

private:
    void ask();
    void count();
    void answer();
    void setSecondsLeft(int seconds);
    [[nodiscard]] std::int64_t leftMs() const;

    const storage::Clock &m_clock;
    IdleWatch m_quiet;
    QTimer m_second; ///< runs only while it asks and nobody has answered
    storage::Moment m_askedAt{};
    std::function<bool()> m_idle;
    int m_secondsLeft = 0;
};

} // namespace handrail::view
