#pragma once

#include "view/desk/keptfile.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace handrail::view {

/// How the app looks and speaks on this device: language, theme, text size, the county picked by hand. Nothing about
/// any person. Kept in settings.json; a file that cannot be read means the defaults, never a start that fails.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)      ///< "en", "es"
    /// "day", "night", "contrast"
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)   ///< 1.0 to 2.0
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    /// a tone at the beat of a pacer; on
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY sensesChanged FINAL)
    Q_PROPERTY(bool vibration READ vibration WRITE setVibration NOTIFY sensesChanged FINAL) ///< where a device can; on
    /// steps of a run, where there is a voice; off
    Q_PROPERTY(bool readAloud READ readAloud WRITE setReadAloud NOTIFY sensesChanged FINAL)
    /// picked by hand, else empty
    Q_PROPERTY(QString county READ county WRITE setCounty NOTIFY countyChanged FINAL)
    /// why the newest choices are not on disk, for SaveBanner: saveTroubleOf(); they hold while the app is open
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY saveTroubleChanged FINAL)

public:
    /// Reads @p file (small, synchronous, once); writes go through @p thread.
    Settings(std::filesystem::path file, storage::StorageThread &thread, QObject *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString theme() const { return m_theme; }
    [[nodiscard]] double textScale() const { return m_textScale; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] bool sound() const { return m_sound; }
    [[nodiscard]] bool vibration() const { return m_vibration; }
    [[nodiscard]] bool readAloud() const { return m_readAloud; }
    [[nodiscard]] QString county() const { return m_county; }
    [[nodiscard]] QString saveTrouble() const { return m_file.trouble(); }

    void setLanguage(const QString &language); ///< unknown languages are ignored
    void setTheme(const QString &theme);       ///< unknown themes are ignored
    void setTextScale(double scale);           ///< clamped to 1.0 … 2.0
    void setReducedMotion(bool reduced);
    void setSound(bool on);
    void setVibration(bool on);
    void setReadAloud(bool on);
    void setCounty(const QString &county);
    Q_INVOKABLE void retry() { m_file.retry(); } ///< by itself, too, every few seconds
    /// From now on nothing is written: for values that came from the command line.
    void setVolatile() { m_volatile = true; }

signals:
    void languageChanged();
    void themeChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void sensesChanged();
    void countyChanged();
    void saveTroubleChanged();

private:
    void read();
    void save();
    void setSense(bool &sense, bool on);

    KeptFile m_file;
    QString m_language = QStringLiteral("en");
    QString m_theme = QStringLiteral("day");
    QString m_county;
    double m_textScale = 1.0;
    bool m_reducedMotion = false;
    bool m_sound = true;
    bool m_vibration = true;
    bool m_readAloud = false;
    bool m_volatile = false;
};

} // namespace handrail::view
