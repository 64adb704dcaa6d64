#pragma once

#include "directory/service.h"
#include "storage/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Reads around places and hours that the search and a service's page share. All throw SQLite::Exception.
namespace handrail::directory {

/// Metres between two points on a sphere of the Earth's mean radius (haversine; within 0.5 % of the ellipsoid).
[[nodiscard]] double metresBetween(const Point &a, const Point &b);
/// Makes metres(lat1, lon1, lat2, lon2) known to SQL on this connection; NULL when one of them is.
void addMetresFunction(SQLite::Database &db);

struct Box {
    double south, north, west, east;
};
/// A box around @p centre that holds every point within @p metres.
[[nodiscard]] Box boxAround(const Point &centre, double metres);

/// Weekly spans that hold for a service at a place. Hours of the service come before those of the place.
class HoursReader {
public:
    explicit HoursReader(SQLite::Database &db);
    /// @p location 0: none. @p spans gets them when not null.
    OpenInfo at(std::int64_t service, std::int64_t location, const std::optional<LocalTime> &time, std::vector<OpenSpan> *spans = nullptr);

private:
    SQLite::Statement m_ofService, m_ofLocation;
};

/// The numbers to call for a service: its own, then its places', then its organization's; faxes last.
class PhoneReader {
public:
    explicit PhoneReader(SQLite::Database &db);
    /// @p location 0: of all its places.
    std::vector<Phone> of(std::int64_t service, std::int64_t location = 0);
    std::vector<Phone> ofPlace(std::int64_t location);

private:
    SQLite::Statement m_ofService, m_ofPlace;
};

} // namespace handrail::directory
