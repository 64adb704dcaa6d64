#include "view/desk/speaker.h"

#include "platform/speech.h"

namespace handrail::view {

Speaker::Speaker(platform::Speech *speech, QObject *parent) : QObject(parent), m_speech(speech)
{
    if (!m_speech)
        return;
    connect(m_speech, &platform::Speech::languagesChanged, this, &Speaker::languagesChanged);
    connect(m_speech, &platform::Speech::speakingChanged, this, &Speaker::speakingChanged);
    m_speech->wake();
}

QStringList Speaker::languages() const { return m_speech ? m_speech->languages() : QStringList(); }

bool Speaker::speaking() const { return m_speech && m_speech->speaking(); }

void Speaker::say(const QString &words, const QString &language)
{
    if (m_speech)
        m_speech->say(words, language);
}

void Speaker::stop()
{
    if (m_speech)
        m_speech->stop();
}

} // namespace handrail::view
