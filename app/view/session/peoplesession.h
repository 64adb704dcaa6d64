#pragma once

#include "view/people/circlemodel.h"
#include "view/people/followupmodel.h"
#include "view/people/followupsmodel.h"
#include "view/people/peoplemodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PlansSession;
class SessionGround;

/// People: who they are, who is around them, and what was promised to them. Their stories are StoriesSession's. It only
/// hands out.
class PeopleSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::PeopleModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(handrail::view::FollowUpsModel *followUps READ followUps CONSTANT FINAL)
    Q_PROPERTY(handrail::view::FollowUpModel *followUp READ followUp CONSTANT FINAL) ///< the one that is open
    Q_PROPERTY(handrail::view::CircleModel *circle READ circle CONSTANT FINAL)

public:
    PeopleSession(SessionGround &ground, PlansSession &plans, QObject *parent = nullptr);

    [[nodiscard]] PeopleModel *list();
    [[nodiscard]] FollowUpsModel *followUps();
    [[nodiscard]] FollowUpModel *followUp();
    [[nodiscard]] CircleModel *circle();

private:
    SessionGround &m_ground;
    PlansSession &m_plans;
    PeopleModel *m_list = nullptr;
    FollowUpsModel *m_followUps = nullptr;
    FollowUpModel *m_followUp = nullptr;
    CircleModel *m_circle = nullptr;
};

} // namespace handrail::view
