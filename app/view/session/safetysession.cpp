#include "view/session/safetysession.h"

#include "view/desk/vaultdesk.h"
#include "view/session/sessionground.h"

namespace handrail::view {

SafetySession::SafetySession(SessionGround &ground, QObject *parent) : QObject(parent), m_ground(ground) {}

template <typename Model>
void SafetySession::refreshWhenErased(Model *model)
{
    connect(&m_ground, &SessionGround::erased, model, [model] {
        if (model->known())
            model->refresh();
    });
}

PeersModel *SafetySession::peers()
{
    if (!m_peers) {
        made(this, m_peers, m_ground.rooms().vault, m_ground.lock());
        connect(&m_ground.lock(), &LockModel::locked, m_peers, &PeersModel::forget);
    }
    return m_peers;
}

TrailModel *SafetySession::trail()
{
    if (!m_trail) {
        made(this, m_trail, m_ground.rooms().vault, m_ground.settings());
        connect(&m_ground.lock(), &LockModel::locked, m_trail, &TrailModel::forget);
        refreshWhenErased(m_trail);
    }
    return m_trail;
}

BackupModel *SafetySession::backup()
{
    if (!m_backup) {
        made(this, m_backup, m_ground.rooms().vault, m_ground.settings(), m_ground.rooms().dataDir / "vault.db",
             m_ground.rooms().clock, vault::KdfCost());
        connect(m_backup, &BackupModel::restored, &m_ground.lock(), [lock = &m_ground.lock()] {
            lock->lock();
            lock->refresh();
        });
    }
    return m_backup;
}

RetentionModel *SafetySession::retention()
{
    if (!m_retention) {
        made(this, m_retention, m_ground.rooms().vault, m_ground.settings(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::locked, m_retention, &RetentionModel::forget);
        connect(m_retention, &RetentionModel::personErased, erasing(), &ErasingModel::bringReceipt);
        connect(m_retention, &RetentionModel::erasedSome, &m_ground, &SessionGround::erased);
        refreshWhenErased(m_retention);
    }
    return m_retention;
}

ShiftModel *SafetySession::shift()
{
    if (!m_shift) {
        made(this, m_shift, m_ground.rooms().vault, m_ground.settings());
        connect(&m_ground.lock(), &LockModel::aboutToLock, m_shift, &ShiftModel::flush);
        connect(&m_ground.lock(), &LockModel::locked, m_shift, &ShiftModel::forget);
        connect(&m_ground, &SessionGround::erased, m_shift, &ShiftModel::refresh);
        // Home tells of those who wait
        connect(&m_ground.lock(), &LockModel::unlocked, m_shift, &ShiftModel::refresh);
        m_shift->refresh();
    }
    return m_shift;
}

ErasingModel *SafetySession::erasing()
{
    if (!m_erasing) {
        made(this, m_erasing, m_ground.rooms().vault, m_ground.settings(), m_ground.rooms().paper);
        connect(&m_ground.lock(), &LockModel::locked, m_erasing, &ErasingModel::forget);
        connect(m_erasing, &ErasingModel::erased, this, [this] {
            emit m_ground.erased();
            m_ground.router().open(QStringLiteral("me/safety/receipt"));
        });
        refreshWhenErased(m_erasing);
    }
    return m_erasing;
}

MishapModel *SafetySession::mishap()
{
    return made(this, m_mishap, m_ground.rooms().vault, m_ground.lock(), m_ground.settings());
}

} // namespace handrail::view
