#include "platform/linux/soundclicker.h"

#include "platform/linux/tone.h"

#include <QAudioDevice>
#include <QFile>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace handrail::platform {

struct SoundClicker::Inside {
    QTemporaryDir dir; // QSoundEffect plays files only
    QSoundEffect breath, push;
    bool plays = false;

    void load(QSoundEffect &effect, const char *name, int hertz, int ms)
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            return;
        const std::string wav = toneWav(hertz, ms);
        file.write(wav.data(), static_cast<qint64>(wav.size()));
        file.close();
        effect.setSource(QUrl::fromLocalFile(file.fileName()));
    }
};

SoundClicker::SoundClicker() = default;
SoundClicker::~SoundClicker() = default;

bool SoundClicker::canClick()
{
    if (!m_inside) {
        m_inside = std::make_unique<Inside>();
        m_inside->plays = m_inside->dir.isValid() && !QMediaDevices::defaultAudioOutput().isNull();
        if (m_inside->plays) {
            m_inside->load(m_inside->breath, "breath.wav", 520, 350);
            m_inside->load(m_inside->push, "push.wav", 880, 60);
        }
    }
    return m_inside->plays;
}

void SoundClicker::click(Tone tone)
{
    if (!canClick())
        return;
    QSoundEffect &effect = tone == Tone::Breath ? m_inside->breath : m_inside->push;
    effect.stop(); // the newest beat is the one that counts
    effect.play();
}

} // namespace handrail::platform
