// The vault's part of AppSession: the lock, and what is under Records and safety.
#include "view/session/appsession.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

LockModel *AppSession::lock()
{
    if (!m_lock) {
        made(m_lock, m_rooms.vault, *m_settings, m_rooms.clock);
        connect(m_lock, &LockModel::unlocked, this, [this] { backup()->snapshotIfDue(); });
    }
    return m_lock;
}

PeersModel *AppSession::peers()
{
    if (!m_peers) {
        made(m_peers, m_rooms.vault, *lock());
        connect(lock(), &LockModel::locked, m_peers, &PeersModel::forget);
    }
    return m_peers;
}

TrailModel *AppSession::trail()
{
    if (!m_trail) {
        made(m_trail, m_rooms.vault, *m_settings);
        connect(lock(), &LockModel::locked, m_trail, &TrailModel::forget);
        connect(this, &AppSession::erased, m_trail, [this] {
            if (m_trail->known())
                m_trail->refresh();
        });
    }
    return m_trail;
}

BackupModel *AppSession::backup()
{
    if (!m_backup) {
        made(m_backup, m_rooms.vault, *m_settings, m_rooms.dataDir / "vault.db", m_rooms.clock, vault::KdfCost());
        connect(m_backup, &BackupModel::restored, lock(), [this] {
            lock()->lock();
            lock()->refresh();
        });
    }
    return m_backup;
}

RetentionModel *AppSession::retention()
{
    if (!m_retention) {
        made(m_retention, m_rooms.vault, *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::locked, m_retention, &RetentionModel::forget);
        connect(m_retention, &RetentionModel::personErased, erasing(), &ErasingModel::bringReceipt);
        connect(m_retention, &RetentionModel::erasedSome, this, &AppSession::erased);
        connect(this, &AppSession::erased, m_retention, [this] {
            if (m_retention->known())
                m_retention->refresh();
        });
    }
    return m_retention;
}

ShiftModel *AppSession::shift()
{
    if (!m_shift) {
        made(m_shift, m_rooms.vault, *m_settings);
        connect(lock(), &LockModel::aboutToLock, m_shift, &ShiftModel::flush);
        connect(lock(), &LockModel::locked, m_shift, &ShiftModel::forget);
        connect(this, &AppSession::erased, m_shift, &ShiftModel::refresh);
        connect(lock(), &LockModel::unlocked, m_shift, &ShiftModel::refresh); // Home tells of those who wait
        m_shift->refresh();
    }
    return m_shift;
}

ErasingModel *AppSession::erasing()
{
    if (!m_erasing) {
        made(m_erasing, m_rooms.vault, *m_settings, m_rooms.paper);
        connect(lock(), &LockModel::locked, m_erasing, &ErasingModel::forget);
        connect(m_erasing, &ErasingModel::erased, this, [this] {
            emit erased();
            m_router.open(QStringLiteral("me/safety/receipt"));
        });
        connect(this, &AppSession::erased, m_erasing, [this] {
            if (m_erasing->known())
                m_erasing->refresh();
        });
    }
    return m_erasing;
}

OwnKit *AppSession::own()
{
    if (!m_own) {
        made(m_own, m_rooms.vault, *m_settings, m_rooms.clock, m_rooms.paper);
        connect(lock(), &LockModel::aboutToLock, m_own, &OwnKit::flush);
        connect(lock(), &LockModel::locked, m_own, &OwnKit::forget);
        connect(lock(), &LockModel::unlocked, m_own, &OwnKit::load);
        m_own->load(); // nothing comes while it is locked
    }
    return m_own;
}

MishapModel *AppSession::mishap()
{
    return made(m_mishap, m_rooms.vault, *lock(), *m_settings);
}

} // namespace handrail::view
