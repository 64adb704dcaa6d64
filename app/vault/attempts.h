#pragma once

#include "storage/clock.h"
#include "storage/database.h"

namespace handrail::vault {

/// Wrong passphrases of one peer in a row, and when the last one was: on disk, written before a passphrase is tried, so
/// that neither a kill nor a restart nor a changed clock gives a free try. (Who can write the file can reset it;
/// against that stand Argon2id and the passphrase's length.)
class Attempts {
public:
    static constexpr int kFree = 3;              ///< wrong tries without any wait
    static constexpr int kMost = 10;             ///< then only the recovery words open it (vault.md)
    static constexpr std::int64_t kFirstWaitMs = 10'000; ///< after the third; doubles with each (proposed)

    Attempts() = default;
    Attempts(int failures, storage::Moment last) : m_failures(failures), m_last(std::move(last)) {}
    static Attempts load(storage::Database &db, const std::string &peerId);
    void save(storage::Database &db, const std::string &peerId) const;

    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] const storage::Moment &last() const { return m_last; }
    [[nodiscard]] int triesLeft() const { return m_failures >= kMost ? 0 : kMost - m_failures; }
    [[nodiscard]] std::int64_t waitMs(const storage::Moment &now) const;

    void fail(const storage::Moment &now);
    void clear() { *this = {}; }

private:
    int m_failures = 0;
    storage::Moment m_last;
};

/// Milliseconds that have surely gone by between @p from and @p to, using boot clocks only: a wall clock can be set
/// forward. After a reboot that is the time since the boot.
[[nodiscard]] std::int64_t surelyElapsedMs(const storage::Moment &from, const storage::Moment &to);

} // namespace handrail::vault
