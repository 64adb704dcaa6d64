// libhandrail_sound.so: the tones of the pacer through Qt Multimedia, loaded when a run with a beat first asks for sound.
#include "platform/linux/tonemaker.h"

#include <QAudioDevice>
#include <QFile>
#include <QMediaDevices>
#include <QObject>
#include <QSoundEffect>
#include <QTemporaryDir>
#include <QUrl>

namespace handrail::platform {
namespace {

class EffectPlayer final : public TonePlayer {
public:
    bool load(const std::string &breathWav, const std::string &pushWav)
    {
        return m_dir.isValid() && !QMediaDevices::defaultAudioOutput().isNull() && load(m_breath, QStringLiteral("breath.wav"), breathWav)
            && load(m_push, QStringLiteral("push.wav"), pushWav);
    }
    void play(bool push) override
    {
        QSoundEffect &effect = push ? m_push : m_breath;
        effect.stop();
        effect.play();
    }

private:
    bool load(QSoundEffect &effect, const QString &name, const std::string &wav)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(wav.data(), static_cast<qint64>(wav.size())) != static_cast<qint64>(wav.size()))
            return false;
        file.close();
        effect.setSource(QUrl::fromLocalFile(file.fileName()));
        return true;
    }

    QTemporaryDir m_dir; // QSoundEffect plays files only
    QSoundEffect m_breath, m_push;
};

} // namespace

class SoundPlugin final : public QObject, public ToneMaker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "handrail.platform.ToneMaker/1")
    Q_INTERFACES(handrail::platform::ToneMaker)

public:
    std::unique_ptr<TonePlayer> make(const std::string &breathWav, const std::string &pushWav) override
    {
        auto player = std::make_unique<EffectPlayer>();
        if (!player->load(breathWav, pushWav))
            return nullptr;
        return player;
    }
};

} // namespace handrail::platform

#include "sound.moc"
