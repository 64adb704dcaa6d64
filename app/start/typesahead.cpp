#include "start/typesahead.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace handrail {

TypesAhead::TypesAhead(QQmlEngine &engine)
{
    // In the order in which they are made: each is read while the one before is made.
    for (const char *file : {"Main", "AppFrame", "HomePage"})
        m_ahead.push_back(std::make_unique<QQmlComponent>(
            &engine, QUrl(QStringLiteral("qrc:/qt/qml/Handrail/Pages/%1.qml").arg(QLatin1String(file))),
            QQmlComponent::Asynchronous));
}

void TypesAhead::letBegin()
{
    QCoreApplication::processEvents();
}

} // namespace handrail
