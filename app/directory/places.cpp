#include "directory/places.h"

#include "directory/hours.h"
#include "directory/text.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace handrail::directory {
namespace {

constexpr double kEarthM = 6'371'008.8; // mean radius, IUGG
constexpr double kRadians = std::numbers::pi / 180.0;

void metresFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    for (int i = 0; i < 4; ++i) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL)
            return sqlite3_result_null(context);
    }
    const auto at = [&](int i) { return sqlite3_value_double(values[i]); };
    sqlite3_result_double(context, metresBetween({at(0), at(1)}, {at(2), at(3)}));
}

bool isFax(const std::string &type)
{
    return lowerAscii(type).find("fax") != std::string::npos;
}

std::vector<Phone> readPhones(SQLite::Statement &rows)
{
    std::vector<Phone> phones;
    while (rows.executeStep()) {
        Phone phone;
        phone.number = rows.getColumn(0).getString();
        phone.extension = rows.getColumn(1).getString();
        phone.type = rows.getColumn(2).getString();
        phone.description = rows.getColumn(3).getString();
        phone.dial = isFax(phone.type) ? std::string() : dialDigits(phone.number);
        const bool there = std::any_of(phones.begin(), phones.end(), [&](const Phone &p) {
            return p.number == phone.number && p.extension == phone.extension && p.type == phone.type;
        });
        if (!there)
            phones.push_back(std::move(phone));
    }
    std::stable_partition(phones.begin(), phones.end(), [](const Phone &p) { return !isFax(p.type); });
    rows.tryReset();
    return phones;
}

} // namespace

double metresBetween(const Point &a, const Point &b)
{
    const double dLat = (b.latitude - a.latitude) * kRadians / 2, dLon = (b.longitude - a.longitude) * kRadians / 2;
    const double h = std::sin(dLat) * std::sin(dLat)
                     + std::cos(a.latitude * kRadians) * std::cos(b.latitude * kRadians) * std::sin(dLon) * std::sin(dLon);
    return 2 * kEarthM * std::asin(std::min(1.0, std::sqrt(h)));
}

void addMetresFunction(SQLite::Database &db)
{
    db.createFunction("metres", 4, true, nullptr, metresFunction, nullptr, nullptr);
}

Box boxAround(const Point &centre, double metres)
{
    const double degrees = metres / kEarthM / kRadians * 1.001; // R*Tree keeps 32-bit floats
    const double widest = std::min(89.0, std::abs(centre.latitude) + degrees);
    const double across = degrees / std::cos(widest * kRadians);
    return {centre.latitude - degrees, centre.latitude + degrees, centre.longitude - across, centre.longitude + across};
}

HoursReader::HoursReader(SQLite::Database &db)
    : m_ofService(db, "SELECT from_minute, to_minute, valid_from, valid_to FROM open_span WHERE service_id = ?1"
                      " AND (location_id IS NULL OR location_id = ?2 OR ?2 = 0)"),
      m_ofLocation(db, "SELECT from_minute, to_minute, valid_from, valid_to FROM open_span WHERE location_id = ?1 AND service_id IS NULL")
{
}

OpenInfo HoursReader::at(std::int64_t service, std::int64_t location, const std::optional<LocalTime> &time, std::vector<OpenSpan> *out)
{
    std::vector<OpenSpan> spans;
    bool partly = false, any = false;
    const auto read = [&](SQLite::Statement &rows) {
        while (rows.executeStep()) {
            any = true;
            if (rows.isColumnNull(0))
                partly = true;
            else
                spans.push_back({rows.getColumn(0).getInt(), rows.getColumn(1).getInt(), rows.getColumn(2).getString(), rows.getColumn(3).getString()});
        }
        rows.tryReset();
    };
    m_ofService.tryReset(); // a query that was interrupted before left it in its error: reset() would throw that again
    m_ofService.bind(1, service);
    m_ofService.bind(2, location);
    read(m_ofService);
    if (!any && location != 0) {
        m_ofLocation.tryReset();
        m_ofLocation.bind(1, location);
        read(m_ofLocation);
    }
    const OpenInfo info = time ? openAt(spans, partly, *time) : OpenInfo{};
    if (out)
        *out = std::move(spans);
    return info;
}

PhoneReader::PhoneReader(SQLite::Database &db)
    : m_ofService(db,
                  "SELECT number, extension, type, description FROM ("
                  " SELECT number, extension, type, description, 0 AS nearness, id FROM phone WHERE service_id = ?1"
                  " UNION ALL SELECT p.number, p.extension, p.type, p.description, 1, p.id FROM service_at_location l"
                  "  JOIN phone p ON p.service_at_location_id = l.id WHERE l.service_id = ?1 AND (?2 = 0 OR l.location_id = ?2)"
                  " UNION ALL SELECT p.number, p.extension, p.type, p.description, 2, p.id FROM service_at_location l"
                  "  JOIN phone p ON p.location_id = l.location_id WHERE l.service_id = ?1 AND p.service_id IS NULL"
                  "  AND (?2 = 0 OR l.location_id = ?2)"
                  " UNION ALL SELECT p.number, p.extension, p.type, p.description, 3, p.id FROM service s"
                  "  JOIN phone p ON p.organization_id = s.organization_id WHERE s.id = ?1 AND p.service_id IS NULL AND p.location_id IS NULL"
                  ") ORDER BY nearness, id LIMIT 60"),
      m_ofPlace(db, "SELECT number, extension, type, description FROM phone WHERE location_id = ?1 ORDER BY id LIMIT 30")
{
}

std::vector<Phone> PhoneReader::of(std::int64_t service, std::int64_t location)
{
    m_ofService.tryReset();
    m_ofService.bind(1, service);
    m_ofService.bind(2, location);
    return readPhones(m_ofService);
}

std::vector<Phone> PhoneReader::ofPlace(std::int64_t location)
{
    m_ofPlace.tryReset();
    m_ofPlace.bind(1, location);
    return readPhones(m_ofPlace);
}

} // namespace handrail::directory
