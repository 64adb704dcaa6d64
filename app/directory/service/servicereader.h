#pragma once

#include "directory/service/beds.h"
#include "directory/service/corrections.h"
#include "directory/service/marks.h"
#include "directory/service/places.h"
#include "directory/service/service.h"
#include "directory/service/withheld.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace handrail::directory {

/// Reads rows and whole services by key. Throws SQLite::Exception. Holds what is private back in one place: a service
/// or place that is confidential leaves here without city, address, coordinates and distance.
class ServiceReader {
public:
    explicit ServiceReader(storage::Database &db);
    /// @p at: key of search_row, the place the row speaks of. @p facets: of the service, for why it matched. open is
    /// left as it is.
    ServiceRow row(std::int64_t service, std::int64_t at, const Marker &marker, Facets facets);
    /// Hours as packed() wrote them. The same question of the same minute is answered from memory.
    OpenInfo openAt(const std::string &pattern, const LocalTime &at);
    [[nodiscard]] FreeBeds beds(std::int64_t service, const std::optional<std::int64_t> &nowWallMs) const
    {
        return m_beds.of(service, nowWallMs);
    }
    /// After a question that ended early, as SearchIndex::rest().
    void rest() noexcept;
    /// Reads what peers wrote when something @p changed.
    void refresh(bool changed);
    /// By the publisher's id; of two packages with the same service, the one imported last.
    std::optional<Service> service(const std::string &id, const std::optional<LocalTime> &at,
                                   const std::optional<Point> &near);
    std::vector<SourcePackage> packages();

private:
    /// What peers wrote of one service.
    struct PeerWords {
        Corrections corrections;
        std::string outcome;
        std::int64_t outcomeWallMs = 0;
    };
    void correct(ServiceRow &row) const;
    void takePlace(ServiceRow &row, std::int64_t service, std::int64_t at);
    void correct(Service &service);
    static void withhold(Service &service, const DoorWords &door, bool there);
    void fillMore(Service &service, std::int64_t key, const std::optional<LocalTime> &at);
    void fillPlaces(Service &service, std::int64_t key, const std::optional<LocalTime> &at,
                    const std::optional<Point> &near);
    Place place(std::int64_t location, std::int64_t service, const std::optional<LocalTime> &at,
                const std::optional<Point> &near);
    std::vector<std::string> texts(const char *sql, std::int64_t key);

    SQLite::Database &m_db;
    // Reset with tryReset(): after an interrupted query reset() throws that interruption once more.
    SQLite::Statement m_row, m_place;
    HoursReader m_hours;
    PhoneReader m_phones;
    std::unordered_map<std::string, PeerWords> m_peers; ///< by the publisher's id
    Withheld m_withheld;
    BedCounts m_beds;
    bool m_peersRead = false;
    std::unordered_map<std::string, OpenInfo> m_openAt;
    LocalTime m_openTime;
};

} // namespace handrail::directory
