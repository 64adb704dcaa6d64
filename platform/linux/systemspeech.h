#pragma once

#include "platform/speech.h"

#include <QThread>

namespace handrail::platform {

class Voice;

/// The voices of the system through Qt TextToSpeech (speech-dispatcher, else Flite). Looking for them and speaking happen on a
/// thread of their own: a speech service that is slow to start holds up no screen. A voice that fails is gone from languages().
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
    void setLanguages(const QStringList &languages);
    void setSpeaking(bool speaking);

    QThread m_thread;
    Voice *m_voice = nullptr; ///< lives on m_thread
    QStringList m_languages;
    bool m_speaking = false;
};

} // namespace handrail::platform
