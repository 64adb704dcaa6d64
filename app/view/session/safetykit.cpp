#include "view/session/safetykit.h"

#include "view/session/appsession.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

SafetyKit::SafetyKit(AppSession &session, const Rooms &rooms, QObject *parent)
    : QObject(parent), m_session(session), m_rooms(rooms)
{
}

template <typename Model>
void SafetyKit::refreshWhenErased(Model *model)
{
    connect(&m_session, &AppSession::erased, model, [model] {
        if (model->known())
            model->refresh();
    });
}

PeersModel *SafetyKit::peers()
{
    if (!m_peers) {
        m_peers = new PeersModel(m_rooms.vault, *m_session.lock(), this);
        connect(m_session.lock(), &LockModel::locked, m_peers, &PeersModel::forget);
    }
    return m_peers;
}

TrailModel *SafetyKit::trail()
{
    if (!m_trail) {
        m_trail = new TrailModel(m_rooms.vault, *m_session.settings(), this);
        connect(m_session.lock(), &LockModel::locked, m_trail, &TrailModel::forget);
        refreshWhenErased(m_trail);
    }
    return m_trail;
}

BackupModel *SafetyKit::backup()
{
    if (!m_backup) {
        m_backup = new BackupModel(m_rooms.vault, *m_session.settings(), m_rooms.dataDir / "vault.db", m_rooms.clock,
                                   vault::KdfCost(), this);
        connect(m_backup, &BackupModel::restored, m_session.lock(), [lock = m_session.lock()] {
            lock->lock();
            lock->refresh();
        });
    }
    return m_backup;
}

RetentionModel *SafetyKit::retention()
{
    if (!m_retention) {
        m_retention = new RetentionModel(m_rooms.vault, *m_session.settings(), m_rooms.clock, this);
        connect(m_session.lock(), &LockModel::locked, m_retention, &RetentionModel::forget);
        connect(m_retention, &RetentionModel::personErased, erasing(), &ErasingModel::bringReceipt);
        connect(m_retention, &RetentionModel::erasedSome, &m_session, &AppSession::erased);
        refreshWhenErased(m_retention);
    }
    return m_retention;
}

ShiftModel *SafetyKit::shift()
{
    if (!m_shift) {
        m_shift = new ShiftModel(m_rooms.vault, *m_session.settings(), this);
        connect(m_session.lock(), &LockModel::aboutToLock, m_shift, &ShiftModel::flush);
        connect(m_session.lock(), &LockModel::locked, m_shift, &ShiftModel::forget);
        connect(&m_session, &AppSession::erased, m_shift, &ShiftModel::refresh);
        // Home tells of those who wait
        connect(m_session.lock(), &LockModel::unlocked, m_shift, &ShiftModel::refresh);
        m_shift->refresh();
    }
    return m_shift;
}

ErasingModel *SafetyKit::erasing()
{
    if (!m_erasing) {
        m_erasing = new ErasingModel(m_rooms.vault, *m_session.settings(), m_rooms.paper, this);
        connect(m_session.lock(), &LockModel::locked, m_erasing, &ErasingModel::forget);
        connect(m_erasing, &ErasingModel::erased, this, [this] {
            emit m_session.erased();
            m_session.router()->open(QStringLiteral("me/safety/receipt"));
        });
        refreshWhenErased(m_erasing);
    }
    return m_erasing;
}

MishapModel *SafetyKit::mishap()
{
    if (!m_mishap)
        m_mishap = new MishapModel(m_rooms.vault, *m_session.lock(), *m_session.settings(), this);
    return m_mishap;
}

} // namespace handrail::view
