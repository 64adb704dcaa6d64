#pragma once

#include "start/pseudo.h"

#include <QObject>
#include <QString>
#include <QTranslator>

class QQmlEngine;

namespace handrail {

/// Puts the strings of QML into the language of the settings, in place: what is being typed stays.
class Wording : public QObject {
    Q_OBJECT
public:
    /// @p pseudo: made-up words, whatever the language.
    explicit Wording(QQmlEngine &engine, Pseudo pseudo = Pseudo::None, QObject *parent = nullptr);
    /// @p language "en" (the source language) or one that i18n/ carries.
    void speak(const QString &language);

private:
    QQmlEngine &m_engine;
    Pseudo m_pseudo;
    PseudoTranslator m_madeUp;
    QTranslator m_translator;
};

} // namespace handrail
