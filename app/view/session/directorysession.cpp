#include "view/session/directorysession.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/directorydesk.h"
#include "view/desk/vaultdesk.h"
#include "view/session/callsession.h"
#include "view/session/sessionground.h"

namespace handrail::view {

DirectorySession::DirectorySession(SessionGround &ground, CallSession &calls, std::function<bool()> onTheWall,
                                   QObject *parent)
    : QObject(parent), m_ground(ground), m_calls(calls), m_onTheWall(std::move(onTheWall))
{
    connect(&ground, &SessionGround::toolsPutAway, this, &DirectorySession::clearSearch);
    connect(&ground, &SessionGround::cleared, this, [this] {
        clearSearch();
        if (m_services)
            m_services->setCurrent({});
        if (m_service)
            m_service->open({});
    });
}

void DirectorySession::clearSearch()
{
    if (!m_services)
        return;
    m_services->clearFilters();
    m_services->setCategory({});
    m_services->setWords({});
}

DirectoryModel *DirectorySession::services()
{
    if (!m_services) {
        const Rooms &rooms = m_ground.rooms();
        const auto stand = [this](bool on) { on ? m_calls.place()->start() : m_calls.place()->stop(); };
        made(this, m_services, m_ground.directoryDesk(), rooms.library, m_ground.settings(), rooms.clock,
             rooms.position, stand)
            ->setWhereIStand([this] { return m_calls.place()->lineCounties(); });
        m_services->setWhereItHangs([this] { return m_onTheWall() ? wall()->point() : std::nullopt; });
    }
    return m_services;
}

ServiceModel *DirectorySession::service()
{
    return made(this, m_service, m_ground.directoryDesk(), *services(), m_ground.settings(), m_ground.rooms().clock);
}

ImportModel *DirectorySession::importing()
{
    if (!m_importing) {
        made(this, m_importing, m_ground.rooms().dataDir / "directory.db", m_ground.rooms().clock);
        m_importing->setIncoming(m_ground.rooms().incoming);
        connect(m_importing, &ImportModel::imported, services(), &DirectoryModel::look);
    }
    return m_importing;
}

ReferModel *DirectorySession::refer()
{
    if (!m_refer) {
        made(this, m_refer, *service(), m_ground.directoryDesk(), m_ground.crisisDesk(), m_ground.rooms().vault);
        connect(&m_ground.lock(), &LockModel::locked, m_refer, &ReferModel::forget);
        connect(m_refer, &ReferModel::kept, referrals(), &ReferralsModel::refresh);
    }
    return m_refer;
}

ReferralsModel *DirectorySession::referrals()
{
    if (!m_referrals) {
        made(this, m_referrals, m_ground.rooms().vault, m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::locked, m_referrals, &ReferralsModel::forget);
        connect(&m_ground.lock(), &LockModel::unlocked, m_referrals, &ReferralsModel::refresh);
        connect(&m_ground, &SessionGround::erased, m_referrals, &ReferralsModel::refresh);
    }
    return m_referrals;
}

ServiceCardModel *DirectorySession::card()
{
    return made(this, m_card, *service(), m_ground.settings(), m_ground.rooms().dialer, m_ground.rooms().clock);
}

ServiceDraftsModel *DirectorySession::drafts() { return made(this, m_drafts, m_ground.crisisDesk()); }

SavedListsModel *DirectorySession::lists()
{
    if (!m_lists)
        made(this, m_lists, m_ground.directoryDesk(), *services(), m_ground.settings(), m_ground.rooms().clock)->look();
    return m_lists;
}

UpkeepModel *DirectorySession::upkeep()
{
    return made(this, m_upkeep, m_ground.directoryDesk(), *services(), m_ground.crisisDesk(), m_ground.rooms().clock);
}

PublisherKeysModel *DirectorySession::keys()
{
    return made(this, m_keys, m_ground.directoryDesk(), m_ground.rooms().clock);
}

RoundModel *DirectorySession::round()
{
    return made(this, m_round, m_ground.directoryDesk(), *services(), m_ground.rooms().clock);
}

WallPlace *DirectorySession::wall()
{
    if (!m_wall) {
        made(this, m_wall, m_ground.rooms().dataDir / "wall.txt", m_ground.rooms().vault.thread(),
             m_ground.directoryDesk());
        connect(importing(), &ImportModel::imported, m_wall, &WallPlace::look);
        connect(m_wall, &WallPlace::changed, services(), &DirectoryModel::lookAgain);
    }
    return m_wall;
}

} // namespace handrail::view
