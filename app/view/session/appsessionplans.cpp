// The plans' part of AppSession.
#include "view/session/appsession.h"

#include "view/desk/countyline.h"
#include "view/desk/crisisdesk.h"

#include "library/library.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {
namespace {

PlanContent formsOf(const library::Library &library)
{
    return {[&library](const std::string &id, const std::string &lang) { return library.planTemplate(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.fact(id, lang); },
            [&library](const std::string &lang) { return library.heads("plan", lang); }};
}

} // namespace

PlanContent AppSession::planContent()
{
    PlanContent content = formsOf(m_rooms.library);
    content.line = [this](const std::string &asked, const std::string &lang) {
        const auto lines = [this](const std::string &in, const std::string &county) {
            return m_rooms.library.lines(in, county);
        };
        return m_rooms.library.line(countyLine(asked, place()->lineCounties(), lang, lines), lang);
    };
    return content;
}

PlanListModel *AppSession::plans()
{
    if (!m_plans) {
        made(m_plans, m_rooms.vault, planContent(), *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::unlocked, m_plans, &PlanListModel::refresh);
        connect(lock(), &LockModel::locked, m_plans, &PlanListModel::forget);
        connect(this, &AppSession::erased, m_plans, &PlanListModel::refresh);
        // It may be open on its page: what is typed goes to disk before, and it is read anew after.
        connect(m_plans->dates(), &PlanDatesModel::aboutToChange, this, [this](const QString &planId) {
            if (!m_plan || m_plan->planId() != planId)
                return;
            m_plan->settle();
            m_plan->forget();
        });
    }
    return m_plans;
}

PeopleModel *AppSession::people()
{
    if (!m_people) {
        made(m_people, m_rooms.vault, planContent(), m_rooms.clock);
        connect(lock(), &LockModel::aboutToLock, m_people, &PeopleModel::flush);
        connect(lock(), &LockModel::locked, m_people, &PeopleModel::forget);
        connect(this, &AppSession::erased, m_people, &PeopleModel::refresh);
        connect(m_people, &PeopleModel::started, plans(), &PlanListModel::refreshSoon);
    }
    return m_people;
}

PlanModel *AppSession::plan()
{
    if (!m_plan) {
        made(m_plan, m_rooms.vault, planContent(), m_rooms.clock);
        connect(lock(), &LockModel::aboutToLock, m_plan, &PlanModel::flush);
        forgetWhenLocked(m_plan);
        connect(m_plan, &PlanModel::planChanged, plans(), &PlanListModel::refreshSoon);
        // it may be theirs; who is in memory only has an end of their own
        connect(this, &AppSession::erased, m_plan, [this] {
            if (!LeaveNothingModel::isPassing(m_plan->planId()))
                m_plan->forget();
        });
        const auto speak = [this] { m_plan->setPeerLanguage(m_settings->language()); };
        connect(m_settings, &Settings::languageChanged, m_plan, speak);
        speak();
    }
    return m_plan;
}

FollowUpsModel *AppSession::followUps()
{
    if (!m_followUps) {
        made(m_followUps, m_rooms.vault, *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::unlocked, m_followUps, &FollowUpsModel::refresh);
        connect(lock(), &LockModel::locked, m_followUps, &FollowUpsModel::forget);
        connect(this, &AppSession::erased, m_followUps, &FollowUpsModel::refresh);
        // That something is due is known while locked too: at the start, and when a visit was closed and all of it is
        // on disk.
        connect(&crisisDesk(), &CrisisDesk::restored, m_followUps, &FollowUpsModel::refresh);
        connect(&crisisDesk(), &CrisisDesk::savingChanged, m_followUps, [this] {
            if (crisisDesk().isSaved() && !crisis::isOpen(crisisDesk().visit()))
                m_followUps->refresh();
        });
        if (crisisDesk().isRestored()) // asked for later than the start
            m_followUps->refresh();
    }
    return m_followUps;
}

FollowUpModel *AppSession::followUp()
{
    if (!m_followUp) {
        made(m_followUp, m_rooms.vault, planContent(), *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::aboutToLock, m_followUp, &FollowUpModel::settle);
        connect(lock(), &LockModel::locked, m_followUp, &FollowUpModel::forget);
        connect(this, &AppSession::erased, m_followUp, &FollowUpModel::forget);
        connect(m_followUp, &FollowUpModel::kept, followUps(), &FollowUpsModel::refresh);
        connect(m_followUp, &FollowUpModel::finished, this, [this](const QString &outcome) {
            if (outcome != QLatin1String("died"))
                return;
            people()->refresh(); // offered nowhere from now on
            plans()->refresh();
        });
    }
    return m_followUp;
}

CircleModel *AppSession::circle()
{
    if (!m_circle) {
        made(m_circle, m_rooms.vault, *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::aboutToLock, m_circle->edit(), &CircleEdit::flush);
        connect(lock(), &LockModel::locked, m_circle, &CircleModel::forget);
        connect(this, &AppSession::erased, m_circle, &CircleModel::forget);
    }
    return m_circle;
}

StoryKit *AppSession::stories()
{
    if (!m_stories)
        m_stories = new StoryKit(*this, m_rooms, *m_settings, this);
    return m_stories;
}

VersionsModel *AppSession::versions()
{
    if (!m_versions) {
        made(m_versions, m_rooms.vault, planContent(), *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::locked, m_versions, &VersionsModel::forget);
        connect(this, &AppSession::erased, m_versions, &VersionsModel::forget);
    }
    return m_versions;
}

TakeModel *AppSession::take()
{
    if (!m_take) {
        made(m_take, m_rooms.vault, planContent(), m_rooms.clock)->paper()->setPort(m_rooms.paper);
        forgetWhenLocked(m_take);
        connect(m_take->erasing(), &TakeErasing::erased, this, &AppSession::erased);
        connect(m_take->erasing(), &TakeErasing::erased, safety()->erasing(), &ErasingModel::bringReceipt);
    }
    return m_take;
}

LeaveNothingModel *AppSession::leaveNothing()
{
    if (!m_leaveNothing) {
        made(m_leaveNothing, m_rooms.vault, planContent(), m_rooms.clock);
        connect(take()->erasing(), &TakeErasing::erased, m_leaveNothing, &LeaveNothingModel::erase);
        connect(m_leaveNothing, &LeaveNothingModel::lapsedNow, this, [this] {
            if (LeaveNothingModel::isPassing(m_router.argument()))
                m_router.goTo(QStringLiteral("home"));
        });
        const auto gone = [](auto *model) { // nobody else's plan is touched
            if (model && LeaveNothingModel::isPassing(model->planId()))
                model->forget();
        };
        connect(m_leaveNothing, &LeaveNothingModel::erased, this, [this, gone] {
            gone(m_plan);
            gone(m_useNow);
            gone(m_take);
        });
    }
    return m_leaveNothing;
}

HandOverModel *AppSession::handOver()
{
    if (!m_handOver) {
        made(m_handOver, *lock(), m_router, *m_settings, m_rooms.dataDir / "handed-over", m_rooms.vault.thread());
        // What was asked for before the keys went may still have come in: nobody else's name stays in memory.
        connect(lock(), &LockModel::handedOver, this, [this] {
            if (m_plans)
                m_plans->forget();
            if (m_people)
                m_people->forget();
            if (m_followUps)
                m_followUps->forget();
            if (m_followUp)
                m_followUp->forget();
            if (m_circle)
                m_circle->forget();
            if (m_leaveNothing)
                m_leaveNothing->erase();
        });
    }
    return m_handOver;
}

KioskModel *AppSession::kiosk()
{
    if (!m_kiosk) {
        made(m_kiosk, *lock(), m_router, *m_settings, m_rooms.clock, m_rooms.dataDir / "kiosk", m_rooms.vault.thread());
        connect(m_kiosk, &KioskModel::cleared, this, [this] {
            if (m_directory) {
                m_directory->clearFilters();
                m_directory->setCategory({});
                m_directory->setWords({});
                m_directory->setCurrent({});
            }
            if (m_service)
                m_service->open({});
            if (m_place)
                m_place->setLandmark({}); // what the last one typed is not the next one's
            if (m_leaveNothing)
                m_leaveNothing->erase();
            if (m_ownCall)
                m_ownCall->forget();
            if (m_speaker)
                m_speaker->stop();
        });
    }
    return m_kiosk;
}

UseNowModel *AppSession::useNow()
{
    if (!m_useNow) {
        made(m_useNow, m_rooms.vault, planContent(), m_rooms.clock);
        forgetWhenLocked(m_useNow);
        connect(this, &AppSession::erased, m_useNow, [this] {
            if (!LeaveNothingModel::isPassing(m_useNow->planId()))
                m_useNow->forget();
        });
    }
    return m_useNow;
}

Speaker *AppSession::speaker()
{
    if (!m_speaker) {
        made(m_speaker, m_rooms.speech);
        // what was private when it was read is private now
        connect(lock(), &LockModel::aboutToLock, m_speaker, &Speaker::stop);
    }
    return m_speaker;
}

} // namespace handrail::view
