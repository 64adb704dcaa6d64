#include "vault/attempts.h"

#include <algorithm>

namespace handrail::vault {

std::int64_t surelyElapsedMs(const storage::Moment &from, const storage::Moment &to)
{
    // before the boot: nobody wrote that, and the difference need not fit
    const bool otherBoot = from.bootId != to.bootId || to.bootMs < from.bootMs || from.bootMs < 0;
    return std::max<std::int64_t>(0, otherBoot ? to.bootMs : to.bootMs - from.bootMs);
}

Attempts Attempts::load(storage::Database &db, const std::string &peerId)
{
    Attempts attempts;
    SQLite::Statement query(db.sql(), "SELECT failures, wall_ms, boot_ms, boot_id FROM attempt WHERE peer_id = ?");
    query.bind(1, peerId);
    if (query.executeStep()) {
        attempts.m_failures = std::clamp(query.getColumn(0).getInt(), 0, kMost);
        attempts.m_last = {query.getColumn(1).getInt64(), query.getColumn(2).getInt64(),
                           query.getColumn(3).getString()};
    }
    return attempts;
}

void Attempts::save(storage::Database &db, const std::string &peerId) const
{
    SQLite::Statement put(db.sql(), "INSERT OR REPLACE INTO attempt VALUES (?, ?, ?, ?, ?)");
    put.bind(1, peerId);
    put.bind(2, m_failures);
    put.bind(3, m_last.wallMs);
    put.bind(4, m_last.bootMs);
    put.bind(5, m_last.bootId);
    put.exec();
}

std::int64_t Attempts::waitMs(const storage::Moment &now) const
{
    if (m_failures < kFree)
        return 0;
    const std::int64_t wait = kFirstWaitMs << (std::min(m_failures, kMost) - kFree);
    return std::max<std::int64_t>(0, wait - surelyElapsedMs(m_last, now));
}

void Attempts::fail(const storage::Moment &now)
{
    m_failures = std::min(m_failures + 1, kMost);
    m_last = now;
}

} // namespace handrail::vault
