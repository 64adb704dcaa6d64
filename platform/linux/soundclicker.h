#pragma once

#include "platform/clicker.h"

#include <QThread>

#include <memory>

namespace handrail::platform {

class TonePlayer;

/// Two generated tones, played by libhandrail_sound.so (Qt Multimedia). Nothing of it is loaded before the first
/// wake(), and then on a thread of its own: a sound server that is slow to answer holds up no step of a run. Without
/// the plugin or an audio output it stays silent.
class SoundClicker : public Clicker {
public:
    SoundClicker();
    ~SoundClicker() override;
    void wake(std::function<void()> ready) override;
    [[nodiscard]] bool canClick() const override { return m_plays; }
    void click(Tone tone) override;

private:
    QObject m_home;                        ///< lives on the caller's thread: where `ready` is called
    QThread m_thread;
    QObject *m_worker = nullptr;           ///< lives on m_thread
    std::unique_ptr<TonePlayer> m_player;  ///< made, used and destroyed on m_thread
    bool m_plays = false;                  ///< known on the caller's thread
};

} // namespace handrail::platform
