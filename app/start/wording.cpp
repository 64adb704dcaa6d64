#include "start/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace handrail {

Wording::Wording(QQmlEngine &engine, Pseudo pseudo, QObject *parent)
    : QObject(parent), m_engine(engine), m_pseudo(pseudo), m_madeUp(pseudo)
{
}

void Wording::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(language + QStringLiteral("_US")));
    if (m_pseudo != Pseudo::None)
        QCoreApplication::installTranslator(&m_madeUp);
    else if (language != QLatin1String("en")
             && m_translator.load(QStringLiteral(":/i18n/handrail_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

} // namespace handrail
