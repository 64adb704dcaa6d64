#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class WalkModel;

/// The question at which a walk stands; empty at its end.
class WalkAsked : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask WalkModel for it")

    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString help READ help NOTIFY changed FINAL)
    Q_PROPERTY(QString say READ say NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::RowsModel *answers READ answers CONSTANT FINAL) ///< answerId, label

public:
    explicit WalkAsked(WalkModel &walk);

    [[nodiscard]] QString question() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString say() const;
    [[nodiscard]] RowsModel *answers() { return &m_answers; }

    void arrange();

signals:
    void changed();

private:
    WalkModel &m_walk;
    RowsModel m_answers;
};

} // namespace handrail::view
