#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class ConsentModel;

/// What was shared under a consent while it held.
class ConsentUses : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ConsentModel for it")

    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL) ///< words_, when; oldest first

public:
    explicit ConsentUses(ConsentModel &consent);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }

    Q_INVOKABLE void add(const QString &words);
    void arrange();

private:
    ConsentModel &m_consent;
    RowsModel m_rows;
};

} // namespace handrail::view
