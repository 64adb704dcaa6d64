#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform {
class Clicker;
class KeepAwake;
}

namespace handrail::view {

class RunModel;

/// What a run does besides being read: a tone at each beat of its pacer, and a screen that stays awake. Light is the page's own; where
/// the device has no sound this says nothing and the light says it.
class RunSenses : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(bool canSound READ canSound NOTIFY changed) ///< asked when a page first shows a pacer
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY changed)

public:
    /// The ports may be null: then there is neither tone nor wakefulness. They must outlive this.
    RunSenses(RunModel &run, platform::Clicker *clicker, platform::KeepAwake *awake, QObject *parent = nullptr);

    [[nodiscard]] bool canSound() const;
    [[nodiscard]] bool sound() const { return m_sound; }
    void setSound(bool on);
    /// Holds the screen awake for another long movement too (the breathing pacer of the ground page).
    Q_INVOKABLE void holdAwake(bool on);

signals:
    void changed();

private:
    void beat();
    void push();
    void wake();

    RunModel &m_run;
    platform::Clicker *m_clicker;
    platform::KeepAwake *m_awake;
    bool m_sound = true;
    bool m_held = false;
    bool m_lit = false;
    int m_second = -1;
};

} // namespace handrail::view
