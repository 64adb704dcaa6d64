#include "platform/linux/soundclicker.h"

#include "platform/linux/ownplugin.h"
#include "platform/linux/tone.h"
#include "platform/linux/tonemaker.h"

namespace handrail::platform {

SoundClicker::SoundClicker() = default;

SoundClicker::~SoundClicker()
{
    if (!m_worker)
        return;
    m_thread.quit();
    m_thread.wait();
}

void SoundClicker::wake(std::function<void()> ready)
{
    if (m_worker)
        return;
    m_worker = new QObject;
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, [this] { // the last thing that runs there
        m_player.reset();
        m_worker->deleteLater();
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, ready = std::move(ready)]() mutable {
        auto *maker = qobject_cast<ToneMaker *>(ownPlugin(QStringLiteral("sound")));
        if (!maker)
            return;
        m_player = maker->make({toneWav(520, 350), toneWav(880, 60), toneWav(660, 900)}); // in the order of Tone
        if (!m_player)
            return;
        QMetaObject::invokeMethod(&m_home, [this, ready = std::move(ready)] {
            m_plays = true;
            ready();
        });
    });
}

void SoundClicker::click(Tone tone)
{
    if (m_plays)
        QMetaObject::invokeMethod(m_worker, [this, tone] { m_player->play(static_cast<std::size_t>(tone)); });
}

} // namespace handrail::platform
