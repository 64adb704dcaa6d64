#pragma once

#include "view/call/callmodel.h"
#include "view/call/placemodel.h"
#include "view/desk/router.h"
#include "view/desk/settings.h"
#include "view/desk/speaker.h"
#include "view/directory/directorymodel.h"
#include "view/directory/importmodel.h"
#include "view/directory/servicemodel.h"
#include "view/lock/lockmodel.h"
#include "view/me/ownkit.h"
#include "view/now/checklistmodel.h"
#include "view/now/nowkit.h"
#include "view/now/nowmodel.h"
#include "view/now/runmodel.h"
#include "view/now/visitmodel.h"
#include "view/people/circlemodel.h"
#include "view/people/followupmodel.h"
#include "view/people/followupsmodel.h"
#include "view/people/peoplemodel.h"
#include "view/plans/handovermodel.h"
#include "view/plans/leavenothingmodel.h"
#include "view/plans/planlistmodel.h"
#include "view/plans/planmodel.h"
#include "view/plans/takemodel.h"
#include "view/plans/usenowmodel.h"
#include "view/plans/versionsmodel.h"
#include "view/session/directorykit.h"
#include "view/session/homemodel.h"
#include "view/session/kioskmodel.h"
#include "view/session/readingkit.h"
#include "view/session/returnmodel.h"
#include "view/session/safetykit.h"
#include "view/session/storykit.h"

#include "view/desk/rooms.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace handrail::view {

class CrisisDesk;
class PlaceKeeper;

/// The one object main.cpp hands to Main.qml. It only hands out view models; when it starts to do work, that work
/// belongs in a view model of its own. Models are made when a screen first asks, so that start-up pays only for those
/// that Home shows.
class AppSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main.cpp")

    Q_PROPERTY(handrail::view::Router *router READ router CONSTANT FINAL)
    Q_PROPERTY(handrail::view::Settings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(handrail::view::HomeModel *home READ home CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReturnModel *returning READ returning CONSTANT FINAL)
    Q_PROPERTY(handrail::view::NowModel *now READ now CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RunModel *run READ run CONSTANT FINAL)
    Q_PROPERTY(handrail::view::NowKit *kit READ kit CONSTANT FINAL) ///< the smaller tools of Now
    Q_PROPERTY(handrail::view::ChecklistModel *checklist READ checklist CONSTANT FINAL)
    Q_PROPERTY(handrail::view::VisitModel *visit READ visit CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReadingKit *reading READ reading CONSTANT FINAL) ///< guides, competencies, search
    Q_PROPERTY(handrail::view::CallModel *call READ call CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlaceModel *place READ place CONSTANT FINAL)
    Q_PROPERTY(handrail::view::LockModel *lock READ lock CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SafetyKit *safety READ safety CONSTANT FINAL) ///< what is under Records and safety
    Q_PROPERTY(handrail::view::DirectoryModel *directory READ directory CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ServiceModel *service READ service CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ImportModel *directoryImport READ directoryImport CONSTANT FINAL)
    /// referrals, cards, lists, upkeep, keys
    Q_PROPERTY(handrail::view::DirectoryKit *directoryKit READ directoryKit CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanListModel *plans READ plans CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PeopleModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(handrail::view::VersionsModel *versions READ versions CONSTANT FINAL)
    Q_PROPERTY(handrail::view::TakeModel *take READ take CONSTANT FINAL)
    Q_PROPERTY(handrail::view::UseNowModel *useNow READ useNow CONSTANT FINAL)
    Q_PROPERTY(handrail::view::HandOverModel *handOver READ handOver CONSTANT FINAL)
    Q_PROPERTY(handrail::view::KioskModel *kiosk READ kiosk CONSTANT FINAL)
    Q_PROPERTY(handrail::view::LeaveNothingModel *leaveNothing READ leaveNothing CONSTANT FINAL)
    Q_PROPERTY(handrail::view::FollowUpsModel *followUps READ followUps CONSTANT FINAL)
    Q_PROPERTY(handrail::view::FollowUpModel *followUp READ followUp CONSTANT FINAL) ///< the one that is open
    Q_PROPERTY(handrail::view::CircleModel *circle READ circle CONSTANT FINAL)
    /// people's pages, visits that are over, notes
    Q_PROPERTY(handrail::view::StoryKit *stories READ stories CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OwnKit *own READ own CONSTANT FINAL) ///< the peer's own half: under their own key
    /// The call sheet of a person's own plan: tells neither the visit nor the journal, and forgets when records lock.
    Q_PROPERTY(handrail::view::CallModel *ownCall READ ownCall CONSTANT FINAL)
    Q_PROPERTY(handrail::view::Speaker *speaker READ speaker CONSTANT FINAL)
    /// Quick hide: the neutral screen is up. Setting it locks the records.
    Q_PROPERTY(bool hidden READ hidden WRITE setHidden NOTIFY hiddenChanged FINAL)
    /// After Hide, until an unlock, where there is a vault: what was going on in a visit is not shown. It can still be
    /// added to.
    Q_PROPERTY(bool veiled READ veiled NOTIFY hiddenChanged FINAL)
    /// False until the first frame is on the screen. It shows what a person may act on, the emergency bar and the
    /// doors; the rest is made after it.
    Q_PROPERTY(bool started READ started NOTIFY startedChanged FINAL)

public:
    AppSession(Rooms rooms, Settings *settings, QObject *parent = nullptr);
    ~AppSession() override;

    [[nodiscard]] Router *router() { return &m_router; }
    [[nodiscard]] Settings *settings() { return m_settings; }
    [[nodiscard]] HomeModel *home();
    [[nodiscard]] ReturnModel *returning();
    [[nodiscard]] NowModel *now();
    [[nodiscard]] RunModel *run();
    [[nodiscard]] NowKit *kit();
    [[nodiscard]] ChecklistModel *checklist();
    [[nodiscard]] VisitModel *visit();
    [[nodiscard]] ReadingKit *reading();
    [[nodiscard]] CallModel *call();
    [[nodiscard]] PlaceModel *place();
    [[nodiscard]] LockModel *lock();
    [[nodiscard]] SafetyKit *safety();
    [[nodiscard]] DirectoryModel *directory();
    [[nodiscard]] ServiceModel *service();
    [[nodiscard]] ImportModel *directoryImport();
    [[nodiscard]] DirectoryKit *directoryKit();
    [[nodiscard]] PlanListModel *plans();
    [[nodiscard]] PeopleModel *people();
    [[nodiscard]] PlanModel *plan();
    [[nodiscard]] VersionsModel *versions();
    [[nodiscard]] TakeModel *take();
    [[nodiscard]] UseNowModel *useNow();
    [[nodiscard]] LeaveNothingModel *leaveNothing();
    [[nodiscard]] HandOverModel *handOver();
    [[nodiscard]] KioskModel *kiosk();
    [[nodiscard]] FollowUpsModel *followUps();
    [[nodiscard]] FollowUpModel *followUp();
    [[nodiscard]] CircleModel *circle();
    [[nodiscard]] StoryKit *stories();
    [[nodiscard]] OwnKit *own();
    [[nodiscard]] CallModel *ownCall();
    [[nodiscard]] Speaker *speaker();
    [[nodiscard]] bool hidden() const { return m_hidden; }
    void setHidden(bool hidden);
    [[nodiscard]] bool veiled() const { return m_veiled; }
    /// Whether a place shows what was done in the visit that was hidden: the visit itself, the tool that was open at
    /// Hide, and every walk and checklist that held something then. One that is begun since is not: help does not wait
    /// for a passphrase.
    Q_INVOKABLE bool veils(const QString &route, const QString &argument) const;
    [[nodiscard]] bool started() const { return m_started; }
    void setStarted(bool started);

    /// The emergency bar's Overdose: begins a run, or returns to the one that is on, and shows it.
    Q_INVOKABLE void startOverdose();
    /// After the first frame: reads what was going on when the app stopped, and goes back there.
    void restore();
    [[nodiscard]] DirectoryDesk &directoryDesk(); ///< made at the first ask

signals:
    void hiddenChanged();
    /// Somebody, or a record of theirs, was erased, whichever way: whatever shows records reads them anew.
    void erased();
    void startedChanged();

private:
    void unveil();
    void veilTools();
    [[nodiscard]] PlanContent planContent();
    /// Makes @p slot at the first ask; a child of this, so that QML never owns it.
    template <typename Model, typename... Arguments>
    Model *made(Model *&slot, Arguments &&...arguments)
    {
        if (!slot)
            slot = new Model(std::forward<Arguments>(arguments)..., this);
        return slot;
    }
    /// A plan in memory only has no lock to come back through: it stays until it is erased.
    template <typename Model>
    void forgetWhenLocked(Model *model)
    {
        connect(lock(), &LockModel::locked, model, [model] {
            if (!LeaveNothingModel::isPassing(model->planId()))
                model->forget();
        });
    }
    [[nodiscard]] CrisisDesk &crisisDesk();

    Rooms m_rooms;
    Settings *m_settings;
    Router m_router;
    CrisisDesk *m_crisisDesk = nullptr;
    std::unique_ptr<DirectoryDesk> m_directoryDesk;
    HomeModel *m_home = nullptr;
    ReturnModel *m_returning = nullptr;
    NowModel *m_now = nullptr;
    RunModel *m_run = nullptr;
    NowKit *m_kit = nullptr;
    ChecklistModel *m_checklist = nullptr;
    VisitModel *m_visit = nullptr;
    ReadingKit *m_reading = nullptr;
    CallModel *m_call = nullptr;
    PlaceModel *m_place = nullptr;
    PlaceKeeper *m_placeKeeper = nullptr;
    LockModel *m_lock = nullptr;
    SafetyKit *m_safety = nullptr;
    DirectoryModel *m_directory = nullptr;
    ServiceModel *m_service = nullptr;
    ImportModel *m_import = nullptr;
    DirectoryKit *m_directoryKit = nullptr;
    PlanListModel *m_plans = nullptr;
    PeopleModel *m_people = nullptr;
    PlanModel *m_plan = nullptr;
    VersionsModel *m_versions = nullptr;
    TakeModel *m_take = nullptr;
    UseNowModel *m_useNow = nullptr;
    LeaveNothingModel *m_leaveNothing = nullptr;
    HandOverModel *m_handOver = nullptr;
    KioskModel *m_kiosk = nullptr;
    FollowUpsModel *m_followUps = nullptr;
    FollowUpModel *m_followUp = nullptr;
    CircleModel *m_circle = nullptr;
    StoryKit *m_stories = nullptr;
    OwnKit *m_own = nullptr;
    CallModel *m_ownCall = nullptr;
    Speaker *m_speaker = nullptr;
    bool m_hidden = false;
    bool m_veiled = false;
    Router::Place m_hiddenAt;
    /// ids and places of walks and checklists that held something of the visit when it was hidden
    QStringList m_veiledTools;
    bool m_started = true; ///< main.cpp says false until its window has shown a frame
};

} // namespace handrail::view
