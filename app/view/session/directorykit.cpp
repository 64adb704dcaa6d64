#include "view/session/directorykit.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/vaultdesk.h"
#include "view/session/appsession.h"

namespace handrail::view {

DirectoryKit::DirectoryKit(AppSession &session, const Rooms &rooms, Settings &settings, CrisisDesk &crisis,
                           QObject *parent)
    : QObject(parent), m_session(session), m_rooms(rooms), m_settings(settings), m_crisis(crisis)
{
}

ReferModel *DirectoryKit::refer()
{
    if (!m_refer) {
        m_refer = new ReferModel(*m_session.service(), m_session.directoryDesk(), m_crisis, m_rooms.vault, this);
        connect(m_session.lock(), &LockModel::locked, m_refer, &ReferModel::forget);
        connect(m_refer, &ReferModel::kept, referrals(), &ReferralsModel::refresh);
    }
    return m_refer;
}

ReferralsModel *DirectoryKit::referrals()
{
    if (!m_referrals) {
        m_referrals = new ReferralsModel(m_rooms.vault, m_rooms.clock, this);
        connect(m_session.lock(), &LockModel::locked, m_referrals, &ReferralsModel::forget);
        connect(m_session.lock(), &LockModel::unlocked, m_referrals, &ReferralsModel::refresh);
        connect(&m_session, &AppSession::erased, m_referrals, &ReferralsModel::refresh);
    }
    return m_referrals;
}

ServiceCardModel *DirectoryKit::card()
{
    if (!m_card)
        m_card = new ServiceCardModel(*m_session.service(), m_settings, m_rooms.dialer, m_rooms.clock, this);
    return m_card;
}

ServiceDraftsModel *DirectoryKit::drafts()
{
    if (!m_drafts)
        m_drafts = new ServiceDraftsModel(m_crisis, this);
    return m_drafts;
}

SavedListsModel *DirectoryKit::lists()
{
    if (!m_lists)
        (m_lists =
             new SavedListsModel(m_session.directoryDesk(), *m_session.directory(), m_settings, m_rooms.clock, this))
            ->look();
    return m_lists;
}

UpkeepModel *DirectoryKit::upkeep()
{
    if (!m_upkeep)
        m_upkeep = new UpkeepModel(m_session.directoryDesk(), *m_session.directory(), m_crisis, m_rooms.clock, this);
    return m_upkeep;
}

PublisherKeysModel *DirectoryKit::keys()
{
    if (!m_keys)
        m_keys = new PublisherKeysModel(m_session.directoryDesk(), m_rooms.clock, this);
    return m_keys;
}

WallPlace *DirectoryKit::wall()
{
    if (!m_wall) {
        m_wall = new WallPlace(m_rooms.dataDir / "wall.txt", m_rooms.vault.thread(), m_session.directoryDesk(), this);
        connect(m_session.directoryImport(), &ImportModel::imported, m_wall, &WallPlace::look);
        connect(m_wall, &WallPlace::changed, m_session.directory(), &DirectoryModel::lookAgain);
    }
    return m_wall;
}

RoundModel *DirectoryKit::round()
{
    if (!m_round)
        m_round = new RoundModel(m_session.directoryDesk(), *m_session.directory(), m_rooms.clock, this);
    return m_round;
}

} // namespace handrail::view
