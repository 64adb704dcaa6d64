#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class TakeModel;

/// The lines of a plan, to copy by hand.
class TakeLines : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask TakeModel for it")

    Q_PROPERTY(handrail::view::RowsModel *parts READ parts CONSTANT FINAL) ///< heading, lines (numbered)

public:
    explicit TakeLines(TakeModel &take);

    [[nodiscard]] RowsModel *parts() { return &m_parts; }

    /// They are shown large: a way of giving the plan away like the others.
    Q_INVOKABLE void copied();

    void make();
    void forget() { m_parts.set({}); }

private:
    TakeModel &m_take;
    RowsModel m_parts;
};

} // namespace handrail::view
