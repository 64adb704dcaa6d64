#include "view/session/storykit.h"

#include "view/session/appsession.h"

#include "library/library.h"

namespace handrail::view {

StoryKit::StoryKit(AppSession &session, const Rooms &rooms, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_rooms(rooms), m_settings(settings)
{
    connect(m_session.lock(), &LockModel::aboutToLock, this, &StoryKit::settle);
    connect(m_session.lock(), &LockModel::locked, this, &StoryKit::forget);
    connect(m_session.lock(), &LockModel::handedOver, this, &StoryKit::forgetOthers);
    connect(&m_session, &AppSession::erased, this, &StoryKit::forget);
}

StoryRows StoryKit::rows() const
{
    const library::Library &library = m_rooms.library;
    CrisisContent crisis = crisisContent(library);
    return {std::move(crisis), plans(), m_settings, m_rooms.clock};
}

PlanContent StoryKit::plans() const
{
    return {[&library = m_rooms.library](const std::string &id, const std::string &lang) {
                return library.planTemplate(id, lang);
            },
            {}};
}

PersonModel *StoryKit::person()
{
    if (!m_person) {
        m_person = new PersonModel(m_rooms.vault, rows(), m_settings, m_rooms.clock, this);
        connect(m_person, &PersonModel::kept, this, &StoryKit::tellLists);
    }
    return m_person;
}

VisitsModel *StoryKit::visits()
{
    if (!m_visits)
        m_visits = new VisitsModel(m_rooms.vault, rows(), m_settings, m_rooms.clock, this);
    return m_visits;
}

PastVisitModel *StoryKit::visit()
{
    if (!m_visit) {
        m_visit = new PastVisitModel(m_rooms.vault, rows(), m_settings, m_rooms.clock, this);
        connect(m_visit->whom(), &PastVisitWhom::joined, this, &StoryKit::tellLists);
    }
    return m_visit;
}

ReferralStoryModel *StoryKit::referral()
{
    if (!m_referral) {
        m_referral = new ReferralStoryModel(m_rooms.vault, rows(), m_rooms.clock, this);
        connect(m_referral, &ReferralStoryModel::kept, m_session.directoryKit()->referrals(), &ReferralsModel::refresh);
    }
    return m_referral;
}

ConsentsModel *StoryKit::consents()
{
    if (!m_consents)
        m_consents = new ConsentsModel(m_rooms.vault, m_settings, m_rooms.clock, this);
    return m_consents;
}

ConsentModel *StoryKit::consent()
{
    if (!m_consent)
        m_consent = new ConsentModel(m_rooms.vault, m_settings, m_rooms.clock, m_rooms.paper, this);
    return m_consent;
}

OutModel *StoryKit::out()
{
    if (!m_out)
        m_out = new OutModel(m_rooms.vault, rows(), plans(), m_settings, m_rooms.clock, this);
    return m_out;
}

DueListModel *StoryKit::due()
{
    if (!m_due)
        m_due = new DueListModel(m_rooms.vault, m_rooms.clock, this);
    return m_due;
}

SurveyModel *StoryKit::survey()
{
    if (!m_survey)
        m_survey = new SurveyModel(m_rooms.vault, m_rooms.clock, this);
    return m_survey;
}

SweepModel *StoryKit::sweep()
{
    if (!m_sweep) {
        m_sweep = new SweepModel(m_rooms.vault, plans(), m_rooms.clock, this);
        connect(m_sweep, &SweepModel::opening, this, [plan = m_session.plan()] {
            if (LeaveNothingModel::isPassing(plan->planId()))
                return;
            plan->settle(); // two that hold one plan would write over each other
            plan->flush();
            plan->forget();
        });
        connect(m_sweep, &SweepModel::planChanged, m_session.plans(), &PlanListModel::refreshSoon);
    }
    return m_sweep;
}

void StoryKit::tellLists()
{
    m_session.people()->refresh();
    m_session.plans()->refresh();
    m_session.followUps()->refresh();
    m_session.directoryKit()->referrals()->refresh();
}

void StoryKit::settle()
{
    if (m_visit)
        m_visit->note()->flush(); // its draft comes back with the page
    if (m_referral)
        m_referral->settle();
    if (m_consent)
        m_consent->form()->flush();
}

void StoryKit::forget()
{
    if (m_consent)
        m_consent->forget();
    if (m_survey)
        m_survey->forget();
    forgetOthers();
}

/// What was asked for before the keys went may have come in after them. A consent or a survey that is handed over is
/// read again by then, and is theirs.
void StoryKit::forgetOthers()
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
