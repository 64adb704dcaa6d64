#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVector>

class QObject;
class QQuickItem;
class QQuickWindow;

namespace handrail {

/// Something on the screen that a finger would go for.
struct Target {
    QQuickItem *item = nullptr;
    QString name;  ///< as a screen reader says it
    QPointF middle; ///< in the window
    bool field = false, secret = false, figures = false; ///< it takes words; a passphrase; figures alone
};

/// All that can be pressed or typed into and whose middle is in the window, from top to bottom.
[[nodiscard]] QVector<Target> targetsOf(QQuickWindow &window);

/// What must hold on every screen, whatever was done before: the emergency bar is whole and on top, something leads
/// on, nothing that is only a computer's word is told, and what tourcheck asks. @return a sentence each
[[nodiscard]] QStringList whatIsWrong(QQuickWindow &window);

/// Where @p words can still be read once records are locked: in a property or a row of any object that one comes to
/// from @p roots. @return class and property, each once
[[nodiscard]] QStringList whereIsStill(const QString &words, const QVector<QObject *> &roots);

} // namespace handrail
