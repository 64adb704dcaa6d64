#include "view/desk/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr qint64 kMostOfSettings = 100'000; // ours has 300
const auto kLanguages = {QStringLiteral("en"), QStringLiteral("es")};
const auto kThemes = {QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("contrast")};

template <typename List>
bool has(const List &list, const QString &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

Settings::Settings(std::filesystem::path file, storage::StorageThread &thread, QObject *parent)
    : QObject(parent), m_file(std::move(file), thread)
{
    connect(&m_file, &KeptFile::troubleChanged, this, &Settings::saveTroubleChanged);
    if (QLocale::system().language() == QLocale::Spanish)
        m_language = QStringLiteral("es");
    read();
}

void Settings::read()
{
    const auto bytes = m_file.read(kMostOfSettings);
    const QJsonObject json = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    if (const QString language = json[u"language"].toString(); has(kLanguages, language))
        m_language = language;
    if (const QString theme = json[u"theme"].toString(); has(kThemes, theme))
        m_theme = theme;
    m_textScale = std::clamp(json[u"textScale"].toDouble(1.0), 1.0, 2.0);
    m_reducedMotion = json[u"reducedMotion"].toBool(false);
    m_sound = json[u"sound"].toBool(true);
    m_vibration = json[u"vibration"].toBool(true);
    m_readAloud = json[u"readAloud"].toBool(false);
    m_county = json[u"county"].toString();
}

void Settings::save()
{
    if (m_volatile)
        return;
    const QJsonObject json{
        {QStringLiteral("language"), m_language},   {QStringLiteral("theme"), m_theme},
        {QStringLiteral("textScale"), m_textScale}, {QStringLiteral("reducedMotion"), m_reducedMotion},
        {QStringLiteral("sound"), m_sound},         {QStringLiteral("vibration"), m_vibration},
        {QStringLiteral("readAloud"), m_readAloud}, {QStringLiteral("county"), m_county}};
    m_file.keep(QJsonDocument(json).toJson());
}

void Settings::setLanguage(const QString &language)
{
    if (language == m_language || !has(kLanguages, language))
        return;
    m_language = language;
    emit languageChanged();
    save();
}

void Settings::setTheme(const QString &theme)
{
    if (theme == m_theme || !has(kThemes, theme))
        return;
    m_theme = theme;
    emit themeChanged();
    save();
}

void Settings::setTextScale(double scale)
{
    const double clamped = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(clamped, m_textScale))
        return;
    m_textScale = clamped;
    emit textScaleChanged();
    save();
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    emit reducedMotionChanged();
    save();
}

void Settings::setSound(bool on) { setSense(m_sound, on); }
void Settings::setVibration(bool on) { setSense(m_vibration, on); }
void Settings::setReadAloud(bool on) { setSense(m_readAloud, on); }

void Settings::setSense(bool &sense, bool on)
{
    if (on == sense)
        return;
    sense = on;
    emit sensesChanged();
    save();
}

void Settings::setCounty(const QString &county)
{
    if (county == m_county)
        return;
    m_county = county;
    emit countyChanged();
    save();
}

} // namespace handrail::view
