#include "platform/linux/systemspeech.h"

#include "platform/linux/ownplugin.h"
#include "platform/linux/voiceengine.h"

namespace handrail::platform {

SystemSpeech::SystemSpeech(QObject *parent) : Speech(parent) {}

SystemSpeech::~SystemSpeech()
{
    if (!m_worker)
        return;
    m_thread.quit();
    m_thread.wait();
}

void SystemSpeech::wake()
{
    if (m_worker)
        return;
    m_worker = new QObject;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [this] { // the last thing that runs there
        m_engine.reset();
        m_worker->deleteLater();
    });
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [this] { find(); });
}

void SystemSpeech::find()
{
    if (auto *maker = qobject_cast<VoiceMaker *>(ownPlugin(QStringLiteral("voice")))) {
        // both are carried over to the thread of this object
        m_engine = maker->make(
            {[this](const QStringList &languages) {
                 QMetaObject::invokeMethod(this, [this, languages] { setLanguages(languages); });
             },
             [this](bool speaking) { QMetaObject::invokeMethod(this, [this, speaking] { setSpeaking(speaking); }); }});
    }
}

void SystemSpeech::say(const QString &words, const QString &language)
{
    if (m_languages.contains(language)) {
        QMetaObject::invokeMethod(m_worker, [this, words, language] {
            if (m_engine)
                m_engine->say(words, language);
        });
    }
}

void SystemSpeech::stop()
{
    if (m_worker) {
        QMetaObject::invokeMethod(m_worker, [this] {
            if (m_engine)
                m_engine->stop();
        });
    }
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
