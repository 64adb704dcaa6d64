// libhandrail_voice.so: the voices of the system through Qt TextToSpeech, loaded when something that can be read aloud
// is first shown.
#include "platform/linux/voiceengine.h"

#include <QLocale>
#include <QObject>
#include <QTextToSpeech>

namespace handrail::platform {
namespace {

class SpokenByQt final : public VoiceEngine {
public:
    /// @return whether @p engine is ready and has a voice, whose languages @p languages then holds.
    bool open(const QString &engine, QStringList &languages)
    {
        m_speech = std::make_unique<QTextToSpeech>(engine);
        if (m_speech->state() != QTextToSpeech::Ready)
            return false;
        for (const QLocale &locale : m_speech->availableLocales()) {
            const QString language = locale.name().left(2);
            if (!languages.contains(language))
                languages.append(language);
        }
        return !languages.isEmpty();
    }
    void tell(const VoiceMaker::Hears &hears)
    {
        QObject::connect(m_speech.get(), &QTextToSpeech::stateChanged, m_speech.get(),
                         [hears](QTextToSpeech::State state) {
                             hears.speaking(state == QTextToSpeech::Speaking);
                             if (state == QTextToSpeech::Error)
                                 hears.languages({}); // no sound device, or the service went away
                         });
    }
    void say(const QString &words, const QString &language) override
    {
        m_speech->stop();
        for (const QLocale &locale : m_speech->availableLocales()) {
            if (locale.name().startsWith(language)) {
                m_speech->setLocale(locale);
                m_speech->say(words);
                return;
            }
        }
    }
    void stop() override { m_speech->stop(); }

private:
    std::unique_ptr<QTextToSpeech> m_speech;
};

} // namespace

class VoicePlugin final : public QObject, public VoiceMaker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "handrail.platform.VoiceMaker/1")
    Q_INTERFACES(handrail::platform::VoiceMaker)

public:
    std::unique_ptr<VoiceEngine> make(const Hears &hears) override
    {
        const QStringList there = QTextToSpeech::availableEngines();
        for (const QString &engine : {QStringLiteral("speechd"), QStringLiteral("flite")}) {
            auto voice = std::make_unique<SpokenByQt>();
            QStringList languages;
            if (!there.contains(engine) || !voice->open(engine, languages))
                continue;
            voice->tell(hears);
            hears.languages(languages);
            return voice;
        }
        return nullptr;
    }
};

} // namespace handrail::platform

#include "voice.moc"
