#include "view/session/storiessession.h"

#include "library/library.h"
#include "view/now/crisiscontent.h"
#include "view/session/directorysession.h"
#include "view/session/peoplesession.h"
#include "view/session/planssession.h"
#include "view/session/sessionground.h"

namespace handrail::view {

StoriesSession::StoriesSession(SessionGround &ground, PlansSession &plans, PeopleSession &people,
                               DirectorySession &directory, QObject *parent)
    : QObject(parent), m_ground(ground), m_plans(plans), m_people(people), m_directory(directory)
{
    connect(&m_ground.lock(), &LockModel::aboutToLock, this, &StoriesSession::settle);
    connect(&m_ground.lock(), &LockModel::locked, this, &StoriesSession::forget);
    connect(&m_ground.lock(), &LockModel::handedOver, this, &StoriesSession::forgetOthers);
    connect(&m_ground, &SessionGround::erased, this, &StoriesSession::forget);
}

StoryRows StoriesSession::rows() const
{
    const library::Library &library = m_ground.rooms().library;
    CrisisContent crisis = crisisContent(library);
    return {std::move(crisis), forms(), m_ground.settings(), m_ground.rooms().clock};
}

PlanContent StoriesSession::forms() const
{
    return {[&library = m_ground.rooms().library](const std::string &id, const std::string &lang) {
                return library.planTemplate(id, lang);
            },
            {}};
}

PersonModel *StoriesSession::person()
{
    if (!m_person) {
        made(this, m_person, m_ground.rooms().vault, rows(), m_ground.settings(), m_ground.rooms().clock);
        connect(m_person, &PersonModel::kept, this, &StoriesSession::tellLists);
    }
    return m_person;
}

VisitsModel *StoriesSession::visits()
{
    return made(this, m_visits, m_ground.rooms().vault, rows(), m_ground.settings(), m_ground.rooms().clock);
}

PastVisitModel *StoriesSession::visit()
{
    if (!m_visit) {
        made(this, m_visit, m_ground.rooms().vault, rows(), m_ground.settings(), m_ground.rooms().clock);
        connect(m_visit->whom(), &PastVisitWhom::joined, this, &StoriesSession::tellLists);
    }
    return m_visit;
}

ReferralStoryModel *StoriesSession::referral()
{
    if (!m_referral) {
        made(this, m_referral, m_ground.rooms().vault, rows(), m_ground.rooms().clock);
        connect(m_referral, &ReferralStoryModel::kept, m_directory.referrals(), &ReferralsModel::refresh);
    }
    return m_referral;
}

ConsentsModel *StoriesSession::consents()
{
    return made(this, m_consents, m_ground.rooms().vault, m_ground.settings(), m_ground.rooms().clock);
}

ConsentModel *StoriesSession::consent()
{
    const Rooms &rooms = m_ground.rooms();
    return made(this, m_consent, rooms.vault, m_ground.settings(), rooms.clock, rooms.paper);
}

OutModel *StoriesSession::out()
{
    return made(this, m_out, m_ground.rooms().vault, rows(), forms(), m_ground.settings(), m_ground.rooms().clock);
}

DueListModel *StoriesSession::due() { return made(this, m_due, m_ground.rooms().vault, m_ground.rooms().clock); }

SurveyModel *StoriesSession::survey() { return made(this, m_survey, m_ground.rooms().vault, m_ground.rooms().clock); }

SweepModel *StoriesSession::sweep()
{
    if (!m_sweep) {
        made(this, m_sweep, m_ground.rooms().vault, forms(), m_ground.rooms().clock);
        connect(m_sweep, &SweepModel::opening, this, [plan = m_plans.plan()] {
            if (LeaveNothingModel::isPassing(plan->planId()))
                return;
            plan->settle(); // two that hold one plan would write over each other
            plan->flush();
            plan->forget();
        });
        connect(m_sweep, &SweepModel::planChanged, m_plans.list(), &PlanListModel::refreshSoon);
    }
    return m_sweep;
}

void StoriesSession::tellLists()
{
    m_people.list()->refresh();
    m_plans.list()->refresh();
    m_people.followUps()->refresh();
    m_directory.referrals()->refresh();
}

void StoriesSession::settle()
{
    if (m_visit)
        m_visit->note()->flush(); // its draft comes back with the page
    if (m_referral)
        m_referral->settle();
    if (m_consent)
        m_consent->form()->flush();
}

void StoriesSession::forget()
{
    if (m_consent)
        m_consent->forget();
    if (m_survey)
        m_survey->forget();
    forgetOthers();
}

/// What was asked for before the keys went may have come in after them. A consent or a survey that is handed over is
/// read again by then, and is theirs.
void StoriesSession::forgetOthers()
{
    if (m_consents)
        m_consents->forget();
    if (m_out)
        m_out->forget();
    if (m_due)
        m_due->forget();
    if (m_sweep)
        m_sweep->forget();
    if (m_person)
        m_person->forget();
    if (m_visits)
        m_visits->forget();
    if (m_visit)
        m_visit->forget();
    if (m_referral)
        m_referral->forget();
}

} // namespace handrail::view
