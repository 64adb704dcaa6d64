#include "systemspeech.h"

#include <QLocale>
#include <QTextToSpeech>

namespace handrail::platform {

/// The engine on its own thread.
class Voice : public QObject {
    Q_OBJECT
public:
    void find()
    {
        const QStringList there = QTextToSpeech::availableEngines();
        for (const QString &engine : {QStringLiteral("speechd"), QStringLiteral("flite")}) {
            if (!there.contains(engine))
                continue;
            auto *speech = new QTextToSpeech(engine, this);
            QStringList languages;
            if (speech->state() == QTextToSpeech::Ready) {
                for (const QLocale &locale : speech->availableLocales()) {
                    const QString language = locale.name().left(2);
                    if (!languages.contains(language))
                        languages.append(language);
                }
            }
            if (languages.isEmpty()) {
                delete speech;
                continue;
            }
            m_speech = speech;
            connect(speech, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
                emit spoke(state == QTextToSpeech::Speaking);
                if (state == QTextToSpeech::Error)
                    emit found({}); // no sound device, or the service went away
            });
            emit found(languages);
            return;
        }
    }
    void say(const QString &words, const QString &language)
    {
        if (!m_speech)
            return;
        m_speech->stop();
        for (const QLocale &locale : m_speech->availableLocales()) {
            if (locale.name().startsWith(language)) {
                m_speech->setLocale(locale);
                m_speech->say(words);
                return;
            }
        }
    }
    void stop()
    {
        if (m_speech)
            m_speech->stop();
    }

signals:
    void found(const QStringList &languages);
    void spoke(bool speaking);

private:
    QTextToSpeech *m_speech = nullptr;
};

SystemSpeech::SystemSpeech(QObject *parent) : Speech(parent) {}

SystemSpeech::~SystemSpeech()
{
    m_thread.quit();
    m_thread.wait();
}

void SystemSpeech::wake()
{
    if (m_voice)
        return;
    m_voice = new Voice;
    m_voice->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_voice, &QObject::deleteLater);
    connect(m_voice, &Voice::found, this, &SystemSpeech::setLanguages);
    connect(m_voice, &Voice::spoke, this, &SystemSpeech::setSpeaking);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_voice, [voice = m_voice] { voice->find(); });
}

void SystemSpeech::say(const QString &words, const QString &language)
{
    if (m_voice && m_languages.contains(language))
        QMetaObject::invokeMethod(m_voice, [voice = m_voice, words, language] { voice->say(words, language); });
}

void SystemSpeech::stop()
{
    if (m_voice)
        QMetaObject::invokeMethod(m_voice, [voice = m_voice] { voice->stop(); });
}

void SystemSpeech::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    emit languagesChanged();
}

void SystemSpeech::setSpeaking(bool speaking)
{
    if (speaking == m_speaking)
        return;
    m_speaking = speaking;
    emit speakingChanged();
}

} // namespace handrail::platform

#include "systemspeech.moc"
