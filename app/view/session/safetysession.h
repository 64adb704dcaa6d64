#pragma once

#include "view/safety/backupmodel.h"
#include "view/safety/erasingmodel.h"
#include "view/safety/mishapmodel.h"
#include "view/safety/peersmodel.h"
#include "view/safety/retentionmodel.h"
#include "view/safety/shiftmodel.h"
#include "view/safety/trailmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class SessionGround;

/// What stands under Records and safety: who can open them, what was done, copies, limits, erasing, a shift's end, and
/// what happened to the file. Made when a screen first asks, forgotten when records lock. It only hands out.
class SafetySession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::PeersModel *peers READ peers CONSTANT FINAL)
    Q_PROPERTY(handrail::view::TrailModel *trail READ trail CONSTANT FINAL)
    Q_PROPERTY(handrail::view::BackupModel *backup READ backup CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RetentionModel *retention READ retention CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ShiftModel *shift READ shift CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ErasingModel *erasing READ erasing CONSTANT FINAL)
    Q_PROPERTY(handrail::view::MishapModel *mishap READ mishap CONSTANT FINAL)

public:
    explicit SafetySession(SessionGround &ground, QObject *parent = nullptr);

    [[nodiscard]] PeersModel *peers();
    [[nodiscard]] TrailModel *trail();
    [[nodiscard]] BackupModel *backup();
    [[nodiscard]] RetentionModel *retention();
    [[nodiscard]] ShiftModel *shift();
    [[nodiscard]] ErasingModel *erasing();
    [[nodiscard]] MishapModel *mishap();

private:
    /// Lists that are on a page are read again when somebody was erased, whichever way.
    template <typename Model>
    void refreshWhenErased(Model *model);

    SessionGround &m_ground;
    PeersModel *m_peers = nullptr;
    TrailModel *m_trail = nullptr;
    BackupModel *m_backup = nullptr;
    RetentionModel *m_retention = nullptr;
    ShiftModel *m_shift = nullptr;
    ErasingModel *m_erasing = nullptr;
    MishapModel *m_mishap = nullptr;
};

} // namespace handrail::view
