#pragma once

#include "directory/places.h"
#include "directory/service.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace handrail::directory {

/// Reads rows and whole services by key. Throws SQLite::Exception. Holds what is private back in one place: a service or
/// place that is confidential leaves here without city, address, coordinates and distance.
class ServiceReader {
public:
    explicit ServiceReader(storage::Database &db);
    /// @p location: the place the row speaks of, 0 none. @p expression: what was searched, for the marks; may be empty.
    ServiceRow row(std::int64_t service, std::int64_t location, const std::string &expression, const std::optional<LocalTime> &at);
    /// By the publisher's id; of two packages with the same service, the one imported last.
    std::optional<Service> service(const std::string &id, const std::optional<LocalTime> &at, const std::optional<Point> &near);
    std::vector<SourcePackage> packages();

private:
    void mark(ServiceRow &row, std::int64_t service, const std::string &expression);
    void fillPlaces(Service &service, std::int64_t key, const std::optional<LocalTime> &at, const std::optional<Point> &near);
    Place place(std::int64_t location, std::int64_t service, const std::optional<LocalTime> &at, const std::optional<Point> &near);
    std::vector<std::string> texts(const char *sql, std::int64_t key);

    SQLite::Database &m_db;
    // Reset with tryReset(): after an interrupted query reset() throws that interruption once more.
    SQLite::Statement m_row, m_place, m_marks;
    HoursReader m_hours;
    PhoneReader m_phones;
};

} // namespace handrail::directory
