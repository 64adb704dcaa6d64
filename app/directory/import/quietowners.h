#pragma once

#include "directory/import/problems.h"
#include "directory/import/staging.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace handrail::directory {

/// Organizations of whose address their own words say that it is not told, and what must be hidden for that: their own
/// places, and those of their services, which stand with them for all that is known. Not what a service publishes
/// itself. All by row of the staging file. Throws SQLite::Exception.
class QuietOwners {
public:
    /// Tells each with the words that say so. @p file: that of the organizations.
    QuietOwners(Staging &staging, Problems &problems, const std::string &file);

    [[nodiscard]] const std::vector<std::uint32_t> &owners() const { return m_owners; }
    [[nodiscard]] const std::vector<std::uint32_t> &places() const { return m_places; }
    /// Those that publish no address themselves.
    [[nodiscard]] const std::vector<std::uint32_t> &services() const { return m_services; }

private:
    /// Who stands where, and which places have a street.
    struct Map {
        std::unordered_map<std::uint32_t, std::vector<std::string>> streets;    ///< by place
        std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> placesOf; ///< by service
        std::unordered_map<std::uint32_t, bool> used;                           ///< places at which a service stands
    };
    [[nodiscard]] Map readMap() const;
    void findOwners(Problems &problems, const std::string &file);
    void findOwnPlaces(const Map &map);
    void findServices(const Map &map);
    [[nodiscard]] bool isPublished(const std::vector<std::string> &streets, std::uint32_t owner,
                                   const std::string &words, const std::string &owned) const;

    Staging &m_staging;
    std::vector<std::uint32_t> m_owners, m_places, m_services;
    /// whether it has a place of its own, at which no service stands: then another place is another
    std::unordered_map<std::uint32_t, bool> m_apart;
};

} // namespace handrail::directory
