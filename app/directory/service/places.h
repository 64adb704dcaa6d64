#pragma once

#include "directory/service/hours.h"
#include "directory/service/service.h"
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
#define HANDRAIL_SCHEDULE_COLUMNS "h.freq, h.byday, h.bymonthday, h.byweekno, h.byyearday, h.dtstart, h.until, h.valid_from, h.valid_to, h.interval," \
                                  " h.count, h.opens_at, h.closes_at, h.timezone, h.holiday, h.closed"
/// A row of these columns, the first of which is number @p first.
[[nodiscard]] ScheduleRule scheduleAt(SQLite::Statement &row, int first);
/// Whether a peer could call it: no fax, and sure digits, which become its dial.
[[nodiscard]] bool canCall(Phone &phone);

/// When a service is open at a place, from its schedules. Hours of the service come before those of the place.
class HoursReader {
public:
    explicit HoursReader(SQLite::Database &db);
    /// @p location 0: none.
    Hours of(std::int64_t service, std::int64_t location);
    void rest() noexcept { m_ofService.tryReset(), m_ofLocation.tryReset(); }

private:
    SQLite::Statement m_ofService, m_ofLocation;
};

/// As a row of results shows it, which has no room for a remark that says that it is over: no number then.
[[nodiscard]] Phone inARow(Phone phone);
/// Whether a day to come changes what is called of it: "until June 2027", "starting January 2027".
[[nodiscard]] bool dependsOnTheDay(const Phone &phone);

/// The numbers to call for a service: its own, then its places', then its organization's; faxes last.
class PhoneReader {
public:
    explicit PhoneReader(SQLite::Database &db);
    /// @p location 0: of all its places.
    std::vector<Phone> of(std::int64_t service, std::int64_t location = 0);
    std::vector<Phone> ofPlace(std::int64_t location);
    /// The one to call first; an empty number when there is none.
    Phone first(std::int64_t service, std::int64_t location);
    /// The same as a row of results shows it, today.
    Phone called(std::int64_t service, std::int64_t location);
    void rest() noexcept { m_own.tryReset(), m_ofService.tryReset(), m_ofPlace.tryReset(); }

private:
    SQLite::Statement m_own, m_ofService, m_ofPlace;
};

} // namespace handrail::directory
