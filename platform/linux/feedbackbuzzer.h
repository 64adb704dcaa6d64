#pragma once

#include "platform/buzzer.h"

#include <QObject>
#include <QString>

namespace handrail::platform {

/// feedbackd, the service that shakes Linux phones (org.sigxcpu.Feedback on the session bus): patterns through its
/// Haptic interface where it has one, else by its names of events, in the profile that makes no sound. Asked without
/// waiting for the answer. No bus, no such service: nothing happens. It is told 'handrail' and how long to shake, never
/// why.
class FeedbackBuzzer : public QObject, public Buzzer {
    Q_OBJECT

public:
    /// @p bus: the name of a connection that stands already, for tests; empty: the session's, not touched before
    /// wake().
    explicit FeedbackBuzzer(QString bus = {}, QObject *parent = nullptr);
    void wake(std::function<void()> ready) override;
    [[nodiscard]] bool canBuzz() const override { return m_way != Way::None; }
    void buzz(Buzz what) override;

private:
    enum class Way { None, Patterns, Events };
    void ask(Way way);

    QString m_bus;
    bool m_asked = false;
    Way m_way = Way::None;
    std::function<void()> m_ready;
};

} // namespace handrail::platform
