#pragma once

#include "platform/speech.h"

#include <QThread>

#include <memory>

namespace handrail::platform {

class VoiceEngine;

/// The voices of the system (speech-dispatcher, else Flite) through libhandrail_voice.so (Qt TextToSpeech). Nothing of
/// it is loaded before the first wake(). Looking for voices and speaking happen on a thread of their own: a speech
/// service that is slow to start holds up no screen. A voice that fails is gone from languages().
class SystemSpeech : public Speech {
    Q_OBJECT
public:
    explicit SystemSpeech(QObject *parent = nullptr);
    ~SystemSpeech() override;

    void wake() override;
    [[nodiscard]] QStringList languages() const override { return m_languages; }
    [[nodiscard]] bool speaking() const override { return m_speaking; }
    void say(const QString &words, const QString &language) override;
    void stop() override;

private:
    void find();
    void setLanguages(const QStringList &languages);
    void setSpeaking(bool speaking);

    QThread m_thread;
    QObject *m_worker = nullptr;           ///< lives on m_thread
    std::unique_ptr<VoiceEngine> m_engine; ///< made, used and destroyed on m_thread
    QStringList m_languages;
    bool m_speaking = false;
};

} // namespace handrail::platform
