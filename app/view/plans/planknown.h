#pragma once

#include "view/desk/rowsmodel.h"

#include "care/circle.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::view {

class PlanModel;

/// A plan and the person's circle of support: who can be picked into it, and what a contact that is open for change could
/// change there.
class PlanKnown : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    /// people of this person's other parts: words, phone, row
    Q_PROPERTY(handrail::view::RowsModel *circle READ circle CONSTANT FINAL)
    /// What the open contact could change in the circle of support: "add", "change", or nothing.
    Q_PROPERTY(QString circleOffer READ circleOffer NOTIFY changed FINAL)

public:
    explicit PlanKnown(PlanModel &plan);

    [[nodiscard]] RowsModel *circle() { return &m_circle; }
    [[nodiscard]] QString circleOffer() const;

    /// Someone of `circle`, with what was agreed about calling them.
    Q_INVOKABLE void addFromCircle(int row);
    /// Reads `circle` for the question that is asked.
    Q_INVOKABLE void readCircle();
    /// The open contact goes into the circle, or is changed there as it is here.
    Q_INVOKABLE void takeCircleOffer();

    void forget();

signals:
    void changed();

private:
    PlanModel &m_plan;
    RowsModel m_circle;
    std::vector<care::Item> m_known;       ///< behind `circle`
    std::vector<care::Contact> m_contacts; ///< the circle as it was last read
    int m_asked = 0;                       ///< an answer for a plan that was let go is let go
};

} // namespace handrail::view
