#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform { class Speech; }

namespace handrail::view {

/// Reads a screen aloud where the device has a voice for its language. A page shows its 'Read aloud' only while
/// `languages` holds the language of the words; nothing tells a person that there is none.
class Speaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReadingSession for it")

    /// "en", "es"; empty: no voice, or not known yet
    Q_PROPERTY(QStringList languages READ languages NOTIFY languagesChanged FINAL)
    Q_PROPERTY(bool speaking READ speaking NOTIFY speakingChanged FINAL)

public:
    /// @p speech may be null: no voice.
    explicit Speaker(platform::Speech *speech, QObject *parent = nullptr);

    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] bool speaking() const;
    /// There is a voice for @p language; bind to `languages` too, for it may come late or go.
    Q_INVOKABLE bool speaks(const QString &language) const { return languages().contains(language); }
    /// Says @p words in @p language, instead of what is being said.
    Q_INVOKABLE void say(const QString &words, const QString &language);
    Q_INVOKABLE void stop();

signals:
    void languagesChanged();
    void speakingChanged();

private:
    platform::Speech *m_speech;
};

} // namespace handrail::view
