#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace handrail::directory {

/// Which row of the staging file carries which publisher's id. Sixteen bytes an id, however long it is: the id itself
/// is not kept but a 96-bit keyed hash of it, so that nobody can make two ids collide and chance never will (10^-15 for
/// a million).
class KeyMap {
public:
    KeyMap();
    /// @p row from 1. @return false: the id was there already, or is empty
    bool add(std::string_view id, std::uint32_t row);
    /// 0: no row has it. An id that is written in several ways (12.0 for 12, 007 for 7, a UUID in capitals, letters
    /// that two files' codes turned into others) counts in each, when only one row can be meant. @p otherwise: it is
    /// written otherwise in that row
    [[nodiscard]] std::uint32_t row(std::string_view id, bool *otherwise = nullptr) const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// A spreadsheet rounded the ids of several rows to @p id: @p row has it, too. See separate().
    void share(std::string_view id, std::uint32_t row);
    /// Rows that share their ids, in the order they came; each needs an id of its own, by add(). After that nothing has
    /// the shared id.
    [[nodiscard]] std::vector<std::uint32_t> takeShared();

private:
    using Hash = std::array<std::uint32_t, 3>;
    [[nodiscard]] Hash hashOf(std::string_view id) const;
    [[nodiscard]] std::size_t slot(const Hash &hash) const;
    [[nodiscard]] std::uint32_t rowAsWritten(std::string_view id) const;
    void grow();

    std::array<unsigned char, 16> m_secret{};
    std::vector<Hash> m_hashes;         ///< by row, from 1
    std::vector<std::uint32_t> m_slots; ///< by hash, open addressing: a row, 0 free
    std::size_t m_size = 0;
    /// ids that are written in a way of several, as otherWriting() has them; few packages have any
    std::unique_ptr<KeyMap> m_plain;
    std::unordered_set<std::uint32_t> m_unsure; ///< rows of m_plain that share theirs with another row
    std::vector<std::uint32_t> m_shared;      ///< rows that came after the first of their id
    std::unordered_set<std::uint32_t> m_sharing; ///< the first of them
    mutable std::uint32_t m_last = 0;   ///< found last: rows that point at others mostly come in the others' order
};

/// Tables that others point at, in the order of Keys.
enum class Target : int { Organization, Service, Location, At, Term, Unit, Program };
inline constexpr int kTargets = 7;
/// "service" gives Service; -1 for a table that nothing points at.
[[nodiscard]] int targetOf(std::string_view table);

/// All ids of a package, and which rows of it are left out.
class Keys {
public:
    [[nodiscard]] KeyMap &map(Target target) { return m_maps[static_cast<int>(target)]; }
    [[nodiscard]] const KeyMap &map(Target target) const { return m_maps[static_cast<int>(target)]; }
    void leaveOut(Target target, std::uint32_t row);
    [[nodiscard]] bool isOut(Target target, std::uint32_t row) const;
    /// What a row's key in the directory is above its row.
    void setBase(Target target, std::int64_t base) { m_bases[static_cast<int>(target)] = base; }
    [[nodiscard]] std::int64_t base(Target target) const { return m_bases[static_cast<int>(target)]; }
    /// Ids asked for with key_of() that no row has, since clearMisses().
    [[nodiscard]] std::int64_t misses() const { return m_misses; }
    void clearMisses() { m_misses = m_mended = 0; }
    /// Ids asked for with key_of() that are written otherwise in their row, since clearMisses().
    [[nodiscard]] std::int64_t mended() const { return m_mended; }
    /// The row that carries @p id as this directory knows it, which may have @p suffix behind the publisher's, or as
    /// its export writes it.
    [[nodiscard]] std::uint32_t sameRow(Target target, std::string_view id, std::string_view suffix) const;
    /// Makes key_of(target, id), the key of the row or NULL when there is none or it is left out, and row_of(target,
    /// id), the row whatever becomes of it, is_out(target, id), it is left out, and is_mended(target, id), its row
    /// writes it otherwise, same_row(target, id, suffix) and same_key(target, id, suffix), as sameRow(), known on @p
    /// db. This must outlive @p db's use of them.
    void declare(SQLite::Database &db);

private:
    static void keyOf(sqlite3_context *context, int, sqlite3_value **values);
    static void rowOf(sqlite3_context *context, int, sqlite3_value **values);
    static void sameRowFunction(sqlite3_context *context, int, sqlite3_value **values);
    static void sameKeyFunction(sqlite3_context *context, int, sqlite3_value **values);
    static void isMended(sqlite3_context *context, int, sqlite3_value **values);
    static void isOutFunction(sqlite3_context *context, int, sqlite3_value **values);

    std::array<KeyMap, kTargets> m_maps;
    std::array<std::vector<bool>, kTargets> m_out;
    std::array<std::int64_t, kTargets> m_bases{};
    std::int64_t m_misses = 0, m_mended = 0;
};

} // namespace handrail::directory
