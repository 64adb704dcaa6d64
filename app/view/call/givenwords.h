#pragma once

#include "view/desk/copiedwords.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The way to the clipboard for words that are meant for another program: where somebody is, for who comes to them.
class GivenWords : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    Q_INVOKABLE void copy(const QString &words) { CopiedWords::give(words); }
};

} // namespace handrail::view
