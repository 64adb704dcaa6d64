#pragma once

#include "storage/clock.h"

#include <QObject>
#include <QTimer>

namespace handrail::view {

/// Waits, when asked, for a moment in which nobody notices that the screen stands still for a part of a second: no
/// finger and no button is down, nothing was touched or typed for a while, and nothing has moved on the screen.
/// Somebody who does not stop gets a shorter look, and after half a minute none. Watches, and has a timer, only while
/// it waits.
class QuietMoment : public QObject {
    Q_OBJECT

public:
    explicit QuietMoment(const storage::Clock &clock, QObject *parent = nullptr);

    static constexpr int kAfterTouchMs = 700; ///< a pause between two taps is not over sooner
    static constexpr int kAfterDrawnMs = 150; ///< a picture that moves comes again sooner
    static constexpr int kPatienceMs = 10'000; ///< from here on a picture that moves on by itself is not waited for
    static constexpr int kAtMostMs = 30'000;

    /// Waits from now on, @p notBeforeMs at least.
    void await(int notBeforeMs);
    /// Not needed any more.
    void forget();
    [[nodiscard]] bool waiting() const { return m_waiting; }
    /// What there is to wait yet; 0: it is quiet.
    [[nodiscard]] std::int64_t leftMs() const;
    /// The screen shows something new.
    void drawn();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void quiet(); ///< once for each await()

private:
    void check();
    [[nodiscard]] std::int64_t sinceMs(const storage::Moment &then) const;

    const storage::Clock &m_clock;
    QTimer m_timer;
    storage::Moment m_asked, m_touched, m_drawn;
    int m_notBeforeMs = 0;
    bool m_waiting = false;
    bool m_down = false; ///< a finger or a button
};

} // namespace handrail::view
