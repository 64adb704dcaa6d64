#pragma once

#include "view/directory/directorymodel.h"
#include "view/directory/importmodel.h"
#include "view/directory/publisherkeysmodel.h"
#include "view/directory/roundmodel.h"
#include "view/directory/savedlistsmodel.h"
#include "view/directory/servicecardmodel.h"
#include "view/directory/servicedraftsmodel.h"
#include "view/directory/servicemodel.h"
#include "view/directory/upkeepmodel.h"
#include "view/people/refermodel.h"
#include "view/people/referralsmodel.h"
#include "view/session/wallplace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace handrail::view {

class CallSession;
class SessionGround;

/// The directory: finding a service, what is done with it, where its rows come from and how they are kept true. It only
/// hands out.
class DirectorySession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::DirectoryModel *services READ services CONSTANT FINAL) ///< what is found
    Q_PROPERTY(handrail::view::ServiceModel *service READ service CONSTANT FINAL)     ///< the one that is open
    Q_PROPERTY(handrail::view::ImportModel *importing READ importing CONSTANT FINAL)
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
    /// @p onTheWall: the device hangs where wall() says, and needs no position.
    DirectorySession(SessionGround &ground, CallSession &calls, std::function<bool()> onTheWall,
                     QObject *parent = nullptr);

    [[nodiscard]] DirectoryModel *services();
    [[nodiscard]] ServiceModel *service();
    [[nodiscard]] ImportModel *importing();
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
    void clearSearch();

    SessionGround &m_ground;
    CallSession &m_calls;
    std::function<bool()> m_onTheWall;
    DirectoryModel *m_services = nullptr;
    ServiceModel *m_service = nullptr;
    ImportModel *m_importing = nullptr;
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
