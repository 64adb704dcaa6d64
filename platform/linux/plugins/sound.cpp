// libhandrail_sound.so: the tones of the pacer through Qt Multimedia, loaded when a run with a beat first asks for
// sound.
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
    bool load(const std::vector<std::string> &wavs)
    {
        if (!m_dir.isValid() || QMediaDevices::defaultAudioOutput().isNull())
            return false;
        for (const std::string &wav : wavs) {
            m_effects.push_back(std::make_unique<QSoundEffect>());
            if (!load(*m_effects.back(), QStringLiteral("%1.wav").arg(m_effects.size()), wav))
                return false;
        }
        return true;
    }
    void play(std::size_t which) override
    {
        for (const auto &effect : m_effects)
            effect->stop();
        m_effects.at(which)->play();
    }

private:
    bool load(QSoundEffect &effect, const QString &name, const std::string &wav)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(wav.data(), static_cast<qint64>(wav.size())) != static_cast<qint64>(wav.size()))
            return false;
        file.close();
        effect.setSource(QUrl::fromLocalFile(file.fileName()));
        return true;
    }

    QTemporaryDir m_dir; // QSoundEffect plays files only
    std::vector<std::unique_ptr<QSoundEffect>> m_effects;
};

} // namespace

class SoundPlugin final : public QObject, public ToneMaker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "handrail.platform.ToneMaker/2")
    Q_INTERFACES(handrail::platform::ToneMaker)

public:
    std::unique_ptr<TonePlayer> make(const std::vector<std::string> &wavs) override
    {
        auto player = std::make_unique<EffectPlayer>();
        if (!player->load(wavs))
            return nullptr;
        return player;
    }
};

} // namespace handrail::platform

#include "sound.moc"
