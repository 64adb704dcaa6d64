#pragma once

#include "view/me/aimsmodel.h"
#include "view/me/beforegomodel.h"
#include "view/me/carrymodel.h"
#include "view/me/onshiftmodel.h"
#include "view/me/standingmodel.h"
#include "view/me/supportsmodel.h"
#include "view/me/teamsheetmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// What OwnKit holds besides a peer's debriefs, check-ins and learning: what carries them, where they stand, and the
/// file to carry away.
class SelfKit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

    Q_PROPERTY(handrail::view::BeforeGoModel *beforeGo READ beforeGo CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SupportsModel *supports READ supports CONSTANT FINAL)
    Q_PROPERTY(handrail::view::AimsModel *aims READ aims CONSTANT FINAL)
    Q_PROPERTY(handrail::view::StandingModel *standing READ standing CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CarryModel *carry READ carry CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OnShiftModel *onShift READ onShift CONSTANT FINAL)
    /// for whoever leads the team: it knows nothing of a peer's own
    Q_PROPERTY(handrail::view::TeamSheetModel *team READ team CONSTANT FINAL)

public:
    SelfKit(VaultDesk &vault, OwnBook &book, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
            QObject *parent = nullptr)
        : QObject(parent), m_beforeGo(book), m_supports(book), m_aims(book, settings), m_standing(book, settings),
          m_carry(vault, book), m_onShift(book), m_team(vault, settings, clock, port)
    {
    }

    [[nodiscard]] BeforeGoModel *beforeGo() { return &m_beforeGo; }
    [[nodiscard]] SupportsModel *supports() { return &m_supports; }
    [[nodiscard]] AimsModel *aims() { return &m_aims; }
    [[nodiscard]] StandingModel *standing() { return &m_standing; }
    [[nodiscard]] CarryModel *carry() { return &m_carry; }
    [[nodiscard]] OnShiftModel *onShift() { return &m_onShift; }
    [[nodiscard]] TeamSheetModel *team() { return &m_team; }
    void forget()
    {
        m_supports.forget();
        m_aims.forget();
        m_carry.forget();
        m_team.forget();
    }

private:
    BeforeGoModel m_beforeGo;
    SupportsModel m_supports;
    AimsModel m_aims;
    StandingModel m_standing;
    CarryModel m_carry;
    OnShiftModel m_onShift;
    TeamSheetModel m_team;
};

} // namespace handrail::view
