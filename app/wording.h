#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

class QQmlEngine;

namespace handrail {

/// Puts the strings of QML into the language of the settings, in place: what is being typed stays.
class Wording : public QObject {
    Q_OBJECT
public:
    explicit Wording(QQmlEngine &engine, QObject *parent = nullptr);
    /// @p language "en" (the source language) or one that i18n/ carries.
    void speak(const QString &language);

private:
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

} // namespace handrail
