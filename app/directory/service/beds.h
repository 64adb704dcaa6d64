#pragma once

#include "directory/service/service.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Beds and other places that a publisher counts, and how old a count may be before its number misleads. A number
/// without the time it was told is no news, and neither is one of three days ago: somebody would be sent to a door that
/// is shut.
namespace handrail::directory {

/// Whether what is counted is beds to sleep in, by the unit's words, else by the description's.
[[nodiscard]] bool countsBeds(std::string_view unit, std::string_view identifier, std::string_view description);
/// How old a count of @p toldWallMs is at @p nowWallMs. Of tomorrow: not known.
[[nodiscard]] Told ageOf(std::int64_t toldWallMs, const std::optional<std::int64_t> &nowWallMs);
/// The moment of @p at; nothing without its date or its offset from UTC.
[[nodiscard]] std::optional<std::int64_t> wallMsOf(const std::optional<LocalTime> &at);

/// The counts of beds of a whole directory, in memory: few services have any. Throws SQLite::Exception.
class BedCounts {
public:
    void read(SQLite::Database &db);
    /// A peer was told at @p wallMs that the service with the publisher's id @p id is full: what was counted before no
    /// longer holds.
    void full(const std::string &id, std::int64_t wallMs);
    /// The beds of @p service (key) that are free. Counts of the same day are added up; without one the age is Never.
    [[nodiscard]] FreeBeds of(std::int64_t service, const std::optional<std::int64_t> &nowWallMs) const;

private:
    struct Count {
        int free = 0;
        std::int64_t toldWallMs = 0;
    };
    std::unordered_map<std::int64_t, std::vector<Count>> m_counts; ///< newest first
    std::unordered_map<std::string, std::vector<std::int64_t>> m_keys; ///< by the publisher's id
};

/// What a service's page shows of its capacities: no number where it would mislead. Throws SQLite::Exception.
[[nodiscard]] std::vector<Capacity> readCapacities(SQLite::Database &db, std::int64_t service,
                                                   const std::optional<std::int64_t> &nowWallMs,
                                                   std::int64_t fullWallMs);

} // namespace handrail::directory
