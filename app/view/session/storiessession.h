#pragma once

#include "view/people/consentmodel.h"
#include "view/people/consentsmodel.h"
#include "view/people/duelistmodel.h"
#include "view/people/outmodel.h"
#include "view/people/pastvisitmodel.h"
#include "view/people/personmodel.h"
#include "view/people/referralstorymodel.h"
#include "view/people/surveymodel.h"
#include "view/people/visitsmodel.h"
#include "view/plans/sweepmodel.h"

#include "view/desk/rooms.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class DirectorySession;
class PeopleSession;
class PlansSession;
class SessionGround;

/// People's stories, to be read again: made when a screen first asks, forgotten when records lock. It only hands out.
class StoriesSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::PersonModel *person READ person CONSTANT FINAL)
    Q_PROPERTY(handrail::view::VisitsModel *visits READ visits CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PastVisitModel *visit READ visit CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReferralStoryModel *referral READ referral CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ConsentsModel *consents READ consents CONSTANT FINAL)
    /// the one that is open, in hand-over too
    Q_PROPERTY(handrail::view::ConsentModel *consent READ consent CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OutModel *out READ out CONSTANT FINAL)
    Q_PROPERTY(handrail::view::DueListModel *due READ due CONSTANT FINAL) ///< follow-ups, to be taken out of the app
    /// the one that is open, in hand-over too
    Q_PROPERTY(handrail::view::SurveyModel *survey READ survey CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SweepModel *sweep READ sweep CONSTANT FINAL) ///< a plan, line by line

public:
    StoriesSession(SessionGround &ground, PlansSession &plans, PeopleSession &people, DirectorySession &directory,
                   QObject *parent = nullptr);

    [[nodiscard]] PersonModel *person();
    [[nodiscard]] VisitsModel *visits();
    [[nodiscard]] PastVisitModel *visit();
    [[nodiscard]] ReferralStoryModel *referral();
    [[nodiscard]] ConsentsModel *consents();
    [[nodiscard]] ConsentModel *consent();
    [[nodiscard]] OutModel *out();
    [[nodiscard]] DueListModel *due();
    [[nodiscard]] SurveyModel *survey();
    [[nodiscard]] SweepModel *sweep();
    /// Records are about to lock: what is typed goes to disk.
    void settle();
    /// Nobody's words stay in memory.
    void forget();

private:
    void forgetOthers();
    [[nodiscard]] StoryRows rows() const;
    [[nodiscard]] PlanContent forms() const;
    void tellLists();

    SessionGround &m_ground;
    PlansSession &m_plans;
    PeopleSession &m_people;
    DirectorySession &m_directory;
    PersonModel *m_person = nullptr;
    VisitsModel *m_visits = nullptr;
    PastVisitModel *m_visit = nullptr;
    ReferralStoryModel *m_referral = nullptr;
    ConsentsModel *m_consents = nullptr;
    ConsentModel *m_consent = nullptr;
    OutModel *m_out = nullptr;
    DueListModel *m_due = nullptr;
    SurveyModel *m_survey = nullptr;
    SweepModel *m_sweep = nullptr;
};

} // namespace handrail::view
