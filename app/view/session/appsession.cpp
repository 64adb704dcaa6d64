#include "view/session/appsession.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {

AppSession::AppSession(Rooms rooms, Settings *settings, QObject *parent)
    : QObject(parent), m_ground(std::move(rooms), *settings), m_hiding(new QuickHide(
                                                                  m_ground, [this] { return kiosk()->active(); }, this))
{
    connect(&m_ground, &SessionGround::unlocked, this, [this] { safety()->backup()->snapshotIfDue(); });
    connect(m_hiding, &QuickHide::changed, this, [this] {
        if (m_hiding->hidden())
            home()->forgetClosed();
    });
}

/// Who was made last stands on those before, and goes first; what all stand on goes after them.
AppSession::~AppSession()
{
    const QObjectList made = children();
    for (auto part = made.rbegin(); part != made.rend(); ++part)
        delete *part;
}

HomeModel *AppSession::home() { return made(this, m_home, m_ground.rooms().clock); }

ReturnModel *AppSession::returning()
{
    return made(this, m_returning, m_ground.router(), m_ground.rooms().vault, m_ground.rooms().clock);
}

KioskModel *AppSession::kiosk()
{
    if (!m_kiosk) {
        const Rooms &rooms = m_ground.rooms();
        made(this, m_kiosk, m_ground.lock(), m_ground.router(), m_ground.settings(), rooms.clock,
             rooms.dataDir / "kiosk", rooms.vault.thread());
        connect(m_kiosk, &KioskModel::cleared, &m_ground, &SessionGround::cleared);
    }
    return m_kiosk;
}

NowSession *AppSession::now() { return made(this, m_now, m_ground); }

CallSession *AppSession::calls() { return made(this, m_calls, m_ground); }

ReadingSession *AppSession::reading() { return made(this, m_reading, m_ground, *calls()); }

PlansSession *AppSession::plans()
{
    if (!m_plans) {
        made(this, m_plans, m_ground, *calls());
        connect(m_plans, &PlansSession::tookOut, this, [this] { safety()->erasing()->bringReceipt(); });
    }
    return m_plans;
}

PeopleSession *AppSession::people() { return made(this, m_people, m_ground, *plans()); }

StoriesSession *AppSession::stories() { return made(this, m_stories, m_ground, *plans(), *people(), *directory()); }

DirectorySession *AppSession::directory()
{
    return made(this, m_directory, m_ground, *calls(), [this] { return kiosk()->active(); });
}

SafetySession *AppSession::safety() { return made(this, m_safety, m_ground); }

OwnKit *AppSession::own()
{
    if (!m_own) {
        const Rooms &rooms = m_ground.rooms();
        made(this, m_own, rooms.vault, m_ground.settings(), rooms.clock, rooms.paper);
        connect(lock(), &LockModel::aboutToLock, m_own, &OwnKit::flush);
        connect(lock(), &LockModel::locked, m_own, &OwnKit::forget);
        connect(lock(), &LockModel::unlocked, m_own, &OwnKit::load);
        const auto leaveOut = [this] {
            m_own->competency()->showing()->leaveOut(home()->closedName(), namesOfPeople());
        };
        connect(people()->list(), &PeopleModel::listChanged, m_own, leaveOut);
        connect(home(), &HomeModel::closedChanged, m_own, leaveOut);
        leaveOut();
        m_own->load(); // nothing comes while it is locked
    }
    return m_own;
}

QStringList AppSession::namesOfPeople() { return people()->list()->names(); }

void AppSession::setStarted(bool started)
{
    if (started != m_started) {
        m_started = started;
        emit startedChanged();
    }
}

void AppSession::startOverdose()
{
    if (kiosk()->active()) // no run, no record: the number and what to say
        return router()->open(QStringLiteral("now/call"), QStringLiteral("911/overdose"));
    m_hiding->setHidden(false); // a life goes before what was hidden; records stay locked
    now()->run()->start(QStringLiteral("overdose"));
    router()->open(QStringLiteral("now/overdose"));
}

void AppSession::restore()
{
    m_ground.crisisDesk().restore();
    returning()->restore();
}

} // namespace handrail::view
