#pragma once

#include <QObject>
#include <QStringList>

namespace handrail::platform {

/// A voice that reads aloud (a port). Where the device has none, languages() stays empty for ever and whoever shows a
/// 'Read aloud' shows nothing: it is never an error. Nothing here waits; nothing is written anywhere; the words leave
/// through the speaker only.
class Speech : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to look for voices, once; languagesChanged() tells when some are there.
    virtual void wake() {}
    /// "en", "es": languages there is a voice for, as far as known.
    [[nodiscard]] virtual QStringList languages() const { return {}; }
    [[nodiscard]] virtual bool speaking() const { return false; }
    /// Says @p words with a voice of @p language, instead of what is being said. Without such a voice nothing is said.
    virtual void say(const QString &words, const QString &language) { Q_UNUSED(words) Q_UNUSED(language) }
    virtual void stop() {}

signals:
    void languagesChanged();
    void speakingChanged();
};

} // namespace handrail::platform
