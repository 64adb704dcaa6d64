#pragma once

#include "care/coach.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace handrail::view {

class PlanModel;

/// The quiet coach of a plan: one thing that is missing, offered once. It waits until the questions were gone through, or
/// for another sitting.
class PlanCoach : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(QString offer READ offer NOTIFY changed FINAL) ///< what it says now; empty: nothing

public:
    explicit PlanCoach(PlanModel &plan);

    [[nodiscard]] QString offer() const;

    /// Peer and person sit down with @p planId again, at follow-up: what the coach was told no to is offered once more.
    Q_INVOKABLE void beginReview(const QString &planId);
    Q_INVOKABLE void takeOffer();    ///< goes to the question the coach named
    Q_INVOKABLE void declineOffer(); ///< not now; asked again at follow-up

    void walked();               ///< the last question was passed in this sitting
    void sitDown(bool walked);   ///< a plan was opened; @p walked: it may speak at once

signals:
    void changed();

private:
    [[nodiscard]] std::optional<care::Offer> offered() const;

    PlanModel &m_plan;
    std::string m_reviewId; ///< plan that is looked at again …
    std::int64_t m_reviewedMs = 0; ///< … since when
    bool m_walked = false;
};

} // namespace handrail::view
