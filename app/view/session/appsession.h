#pragma once

#include "view/me/ownkit.h"
#include "view/session/callsession.h"
#include "view/session/directorysession.h"
#include "view/session/quickhide.h"
#include "view/session/homemodel.h"
#include "view/session/kioskmodel.h"
#include "view/session/nowsession.h"
#include "view/session/peoplesession.h"
#include "view/session/planssession.h"
#include "view/session/readingsession.h"
#include "view/session/returnmodel.h"
#include "view/session/safetysession.h"
#include "view/session/sessionground.h"
#include "view/session/storiessession.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The one object main.cpp hands to Main.qml: the way through the pages, the lock, and the session of every area. It
/// joins the areas where one must hear of another, and hands out; when it starts to do work, that work belongs in a
/// view model of its own. Each is made when a screen first asks, so that start-up pays only for what Home shows.
class AppSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main.cpp")

    Q_PROPERTY(handrail::view::Router *router READ router CONSTANT FINAL)
    Q_PROPERTY(handrail::view::Settings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(handrail::view::LockModel *lock READ lock CONSTANT FINAL)
    Q_PROPERTY(handrail::view::QuickHide *hiding READ hiding CONSTANT FINAL)
    Q_PROPERTY(handrail::view::HomeModel *home READ home CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReturnModel *returning READ returning CONSTANT FINAL)
    Q_PROPERTY(handrail::view::KioskModel *kiosk READ kiosk CONSTANT FINAL)
    Q_PROPERTY(handrail::view::NowSession *now READ now CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CallSession *calls READ calls CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReadingSession *reading READ reading CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlansSession *plans READ plans CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PeopleSession *people READ people CONSTANT FINAL)
    /// people's pages, visits that are over, notes
    Q_PROPERTY(handrail::view::StoriesSession *stories READ stories CONSTANT FINAL)
    Q_PROPERTY(handrail::view::DirectorySession *directory READ directory CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SafetySession *safety READ safety CONSTANT FINAL) ///< what is under Records and safety
    Q_PROPERTY(handrail::view::OwnKit *own READ own CONSTANT FINAL) ///< the peer's own half: under their own key
    /// False until the first frame is on the screen. It shows what a person may act on, the emergency bar and the
    /// doors; the rest is made after it.
    Q_PROPERTY(bool started READ started NOTIFY startedChanged FINAL)

public:
    AppSession(Rooms rooms, Settings *settings, QObject *parent = nullptr);
    ~AppSession() override;

    [[nodiscard]] Router *router() { return &m_ground.router(); }
    [[nodiscard]] Settings *settings() { return &m_ground.settings(); }
    [[nodiscard]] LockModel *lock() { return &m_ground.lock(); }
    [[nodiscard]] QuickHide *hiding() { return m_hiding; }
    [[nodiscard]] HomeModel *home();
    [[nodiscard]] ReturnModel *returning();
    [[nodiscard]] KioskModel *kiosk();
    [[nodiscard]] NowSession *now();
    [[nodiscard]] CallSession *calls();
    [[nodiscard]] ReadingSession *reading();
    [[nodiscard]] PlansSession *plans();
    [[nodiscard]] PeopleSession *people();
    [[nodiscard]] StoriesSession *stories();
    [[nodiscard]] DirectorySession *directory();
    [[nodiscard]] SafetySession *safety();
    [[nodiscard]] OwnKit *own();
    [[nodiscard]] bool started() const { return m_started; }
    void setStarted(bool started);

    /// The emergency bar's Overdose: begins a run, or returns to the one that is on, and shows it.
    Q_INVOKABLE void startOverdose();
    /// After the first frame: reads what was going on when the app stopped, and goes back there.
    void restore();
    [[nodiscard]] SessionGround &ground() { return m_ground; }

signals:
    void startedChanged();

private:
    [[nodiscard]] QStringList namesOfPeople();

    SessionGround m_ground;
    QuickHide *m_hiding;
    HomeModel *m_home = nullptr;
    ReturnModel *m_returning = nullptr;
    KioskModel *m_kiosk = nullptr;
    NowSession *m_now = nullptr;
    CallSession *m_calls = nullptr;
    ReadingSession *m_reading = nullptr;
    PlansSession *m_plans = nullptr;
    PeopleSession *m_people = nullptr;
    StoriesSession *m_stories = nullptr;
    DirectorySession *m_directory = nullptr;
    SafetySession *m_safety = nullptr;
    OwnKit *m_own = nullptr;
    bool m_started = true; ///< main.cpp says false until its window has shown a frame
};

} // namespace handrail::view
