#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"

#include "care/plan.h"
#include "care/followup.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::view {

class FollowUpModel;

/// A plan of somebody's with what helped since the visit.
struct LookedAtPlan {
    care::Plan plan;
    std::vector<care::WhatHelped> helped;
};

/// What happened since: the tries, the plans looked at again, what helped.
class FollowUpLook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask FollowUpModel for it")

    /// outcome, day, dayWords, time; newest first
    Q_PROPERTY(handrail::view::RowsModel *tries READ tries CONSTANT FINAL)
    /// planId, title, dayWords, today, signs (how a hard time shows, in the person's words, one a line)
    Q_PROPERTY(handrail::view::RowsModel *plans READ plans CONSTANT FINAL)
    /// the plan was looked at together, in this follow-up
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY changed FINAL)
    /// planId, words, helped and notEnough (times in hard moments), used and said (PlanItem::Answer, when asked),
    /// takenOut
    Q_PROPERTY(handrail::view::RowsModel *helped READ helped CONSTANT FINAL)

public:
    FollowUpLook(FollowUpModel &followUp, PlanContent content);

    [[nodiscard]] RowsModel *tries() { return &m_tries; }
    [[nodiscard]] RowsModel *plans() { return &m_plans; }
    [[nodiscard]] bool reviewed() const;
    [[nodiscard]] RowsModel *helped() { return &m_helped; }

    /// The plan is being looked at together.
    Q_INVOKABLE void lookedAtPlan();

    void show(const std::vector<LookedAtPlan> &plans);
    void forget();

signals:
    void changed();

private:
    FollowUpModel &m_followUp;
    PlanContent m_content;
    RowsModel m_tries, m_plans, m_helped;
};

} // namespace handrail::view
