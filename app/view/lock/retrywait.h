#pragma once

#include "storage/clock.h"

#include <QObject>
#include <QTimer>

namespace handrail::view {

/// Counts down to the next try of a passphrase; its timer runs only while a wait is shown. The time that surely passed
/// counts, not the wall clock: vault::surelyElapsedMs.
class RetryWait : public QObject {
    Q_OBJECT

public:
    explicit RetryWait(const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int seconds() const { return m_seconds; }
    void start(std::int64_t ms); ///< 0: no wait

signals:
    void changed();

private:
    void countDown();

    const storage::Clock &m_clock;
    storage::Moment m_from;
    std::int64_t m_ms = 0;
    int m_seconds = 0;
    QTimer m_timer;
};

} // namespace handrail::view
