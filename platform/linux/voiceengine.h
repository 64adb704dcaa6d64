#pragma once

#include <QString>
#include <QStringList>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace handrail::platform {

/// A voice that was found. Lives on the thread it was made on, which has an event loop.
class VoiceEngine {
public:
    virtual ~VoiceEngine() = default;
    virtual void say(const QString &words, const QString &language) = 0;
    virtual void stop() = 0;
};

/// What libhandrail_voice.so holds.
class VoiceMaker {
public:
    /// Called on the engine's thread.
    struct Hears {
        std::function<void(QStringList)> languages; ///< "en", "es"; empty: the voice is gone
        std::function<void(bool)> speaking;
    };
    virtual ~VoiceMaker() = default;
    /// Looks for a voice and says its languages through @p hears; null where there is none. May take its time.
    [[nodiscard]] virtual std::unique_ptr<VoiceEngine> make(const Hears &hears) = 0;
};

} // namespace handrail::platform

Q_DECLARE_INTERFACE(handrail::platform::VoiceMaker, "handrail.platform.VoiceMaker/1")
