#pragma once

#include "view/directory/publisherkeysmodel.h"
#include "view/directory/roundmodel.h"
#include "view/directory/savedlistsmodel.h"
#include "view/directory/servicecardmodel.h"
#include "view/directory/servicedraftsmodel.h"
#include "view/directory/upkeepmodel.h"
#include "view/session/wallplace.h"
#include "view/people/refermodel.h"
#include "view/people/referralsmodel.h"

#include "view/desk/rooms.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class AppSession;

/// What is done with a service beside finding it, made when a screen first asks. It only hands out.
class DirectoryKit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::ReferModel *refer READ refer CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReferralsModel *referrals READ referrals CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ServiceCardModel *card READ card CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ServiceDraftsModel *drafts READ drafts CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SavedListsModel *lists READ lists CONSTANT FINAL)
    Q_PROPERTY(handrail::view::UpkeepModel *upkeep READ upkeep CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PublisherKeysModel *keys READ keys CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RoundModel *round READ round CONSTANT FINAL)
    Q_PROPERTY(handrail::view::WallPlace *wall READ wall CONSTANT FINAL) ///< where the kiosk hangs

public:
    DirectoryKit(AppSession &session, const Rooms &rooms, Settings &settings, CrisisDesk &crisis,
                 QObject *parent = nullptr);

    [[nodiscard]] ReferModel *refer();
    [[nodiscard]] ReferralsModel *referrals();
    [[nodiscard]] ServiceCardModel *card();
    [[nodiscard]] ServiceDraftsModel *drafts();
    [[nodiscard]] SavedListsModel *lists();
    [[nodiscard]] UpkeepModel *upkeep();
    [[nodiscard]] PublisherKeysModel *keys();
    [[nodiscard]] RoundModel *round();
    [[nodiscard]] WallPlace *wall();

private:
    AppSession &m_session;
    const Rooms &m_rooms;
    Settings &m_settings;
    CrisisDesk &m_crisis;
    ReferModel *m_refer = nullptr;
    ReferralsModel *m_referrals = nullptr;
    ServiceCardModel *m_card = nullptr;
    ServiceDraftsModel *m_drafts = nullptr;
    SavedListsModel *m_lists = nullptr;
    UpkeepModel *m_upkeep = nullptr;
    PublisherKeysModel *m_keys = nullptr;
    RoundModel *m_round = nullptr;
    WallPlace *m_wall = nullptr;
};

} // namespace handrail::view
