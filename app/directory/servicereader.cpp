#include "directory/servicereader.h"

#include "directory/text.h"

#include <algorithm>

namespace handrail::directory {
namespace {

constexpr const char *kOpenMark = "\xEE\x80\x80";

bool marked(const std::string &text)
{
    return text.find(kOpenMark) != std::string::npos;
}

/// Of "FOOD; *Shelter*/Refuge; Youth" only the terms that matched.
std::string markedTerms(const std::string &categories)
{
    constexpr std::string_view kBetween = "; ";
    std::string out;
    for (std::size_t from = 0; from < categories.size();) {
        const std::size_t end = std::min(categories.find(kBetween, from), categories.size());
        const std::string term = categories.substr(from, end - from);
        if (marked(term))
            out += (out.empty() ? "" : "; ") + term;
        from = end + kBetween.size();
    }
    return out;
}

/// The first words of a description: about two lines of a phone.
std::string excerpt(const std::string &text)
{
    constexpr std::size_t kBytes = 110;
    if (text.size() <= kBytes)
        return text;
    std::string_view head = clipUtf8(text, kBytes);
    const std::size_t space = head.find_last_of(" \n");
    if (space != std::string_view::npos && space > kBytes / 2)
        head = head.substr(0, space);
    return std::string(head) + "\xE2\x80\xA6";
}

std::string joined(const std::string &first, const std::string &second)
{
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

} // namespace

ServiceReader::ServiceReader(storage::Database &db)
    : m_db(db.sql()),
      m_row(m_db, "SELECT hsds_id, name, organization, category, substr(description, 1, 200), status, assured_date, last_modified,"
                  " confidential FROM service WHERE id = ?1"),
      m_place(m_db, "SELECT p.confidential, COALESCE((SELECT a.city FROM address a WHERE a.location_id = p.id AND a.city <> ''"
                    " ORDER BY a.address_type <> 'physical', a.id LIMIT 1), '') FROM location p WHERE p.id = ?1"),
      m_marks(m_db, "SELECT highlight(service_fts, 0, char(57344), char(57345)), highlight(service_fts, 1, char(57344), char(57345)),"
                    " highlight(service_fts, 2, char(57344), char(57345)), highlight(service_fts, 3, char(57344), char(57345)),"
                    " snippet(service_fts, 4, char(57344), char(57345), char(8230), 14) FROM service_fts WHERE service_fts MATCH ?1 AND rowid = ?2"),
      m_hours(m_db), m_phones(m_db)
{
}

void ServiceReader::mark(ServiceRow &row, std::int64_t service, const std::string &expression)
{
    row.nameMarked = row.name;
    if (expression.empty())
        return;
    m_marks.tryReset();
    m_marks.bind(1, expression);
    m_marks.bind(2, service);
    if (!m_marks.executeStep())
        return;
    const auto text = [&](int i) { return m_marks.getColumn(i).getString(); };
    constexpr MatchField kFields[] = {MatchField::Name, MatchField::AlternateName, MatchField::Organization, MatchField::Category,
                                      MatchField::Description};
    row.nameMarked = text(0);
    for (int i = 0; i < 5; ++i) {
        if (!marked(text(i)))
            continue;
        if (row.matched == MatchField::None)
            row.matched = kFields[i];
        // The name is shown anyway, and an organization of the same name with it: the line below tells what else matched.
        if (i == 0 || (i == 2 && row.organization == row.name))
            continue;
        row.snippet = i == 3 ? markedTerms(m_marks.getColumn(3).getString()) : text(i);
        break;
    }
    m_marks.tryReset();
}

ServiceRow ServiceReader::row(std::int64_t service, std::int64_t location, const std::string &expression, const std::optional<LocalTime> &at)
{
    ServiceRow row;
    m_row.tryReset();
    m_row.bind(1, service);
    if (!m_row.executeStep())
        return row;
    const auto text = [&](int i) { return m_row.getColumn(i).getString(); };
    row.id = text(0);
    row.name = text(1);
    row.organization = text(2);
    row.category = text(3);
    row.snippet = text(4);
    row.temporarilyClosed = lowerAscii(text(5)) == "temporarily closed";
    row.checkedIsAssured = !text(6).empty();
    row.checkedDate = row.checkedIsAssured ? text(6) : text(7);
    row.confidential = m_row.getColumn(8).getInt() != 0;
    m_row.tryReset();
    row.snippet = excerpt(row.snippet);
    mark(row, service, expression);
    std::replace(row.snippet.begin(), row.snippet.end(), '\n', ' ');
    if (location != 0) {
        m_place.tryReset();
        m_place.bind(1, location);
        if (m_place.executeStep()) {
            row.confidential |= m_place.getColumn(0).getInt() != 0;
            row.city = m_place.getColumn(1).getString();
        }
        m_place.tryReset();
    }
    if (row.confidential)
        row.city.clear();
    row.open = m_hours.at(service, location, at);
    if (row.temporarilyClosed)
        row.open = OpenInfo{OpenState::Closed, false, -1, -1, -1};
    for (const Phone &phone : m_phones.of(service, location)) {
        if (row.phone.empty() || (row.phoneDial.empty() && !phone.dial.empty())) {
            row.phone = phone.number;
            row.phoneDial = phone.dial;
        }
    }
    return row;
}

std::vector<std::string> ServiceReader::texts(const char *sql, std::int64_t key)
{
    SQLite::Statement rows(m_db, sql);
    rows.bind(1, key);
    std::vector<std::string> out;
    while (rows.executeStep()) {
        const std::string text = rows.getColumn(0).getString();
        if (!text.empty() && std::find(out.begin(), out.end(), text) == out.end())
            out.push_back(text);
    }
    return out;
}

Place ServiceReader::place(std::int64_t location, std::int64_t service, const std::optional<LocalTime> &at, const std::optional<Point> &near)
{
    Place place;
    SQLite::Statement found(m_db, "SELECT hsds_id, name, description, transportation, location_type, confidential, latitude, longitude"
                                  " FROM location WHERE id = ?1");
    found.bind(1, location);
    if (found.executeStep()) {
        const auto text = [&](int i) { return found.getColumn(i).getString(); };
        place.id = text(0);
        place.confidential = found.getColumn(5).getInt() != 0;
        place.type = text(4);
        if (!place.confidential) {
            place.name = text(1);
            place.description = text(2);
            place.transportation = text(3);
            if (!found.isColumnNull(6) && !found.isColumnNull(7))
                place.point = Point{found.getColumn(6).getDouble(), found.getColumn(7).getDouble()};
        }
    }
    if (place.point && near)
        place.distanceM = metresBetween(*near, *place.point);
    SQLite::Statement address(m_db, "SELECT address_1, address_2, city, state_province, postal_code FROM address WHERE location_id = ?1"
                                    " ORDER BY address_type <> 'physical', id LIMIT 1");
    address.bind(1, location);
    if (!place.confidential && address.executeStep()) {
        const auto text = [&](int i) { return address.getColumn(i).getString(); };
        place.addressLine = joined(text(0), text(1));
        place.city = text(2);
        place.state = text(3);
        place.postalCode = text(4);
    }
    place.accessibility = texts("SELECT CASE WHEN details = '' THEN description ELSE description || ' ' || details END FROM accessibility"
                                " WHERE location_id = ?1 ORDER BY id", location);
    place.languages = texts("SELECT CASE WHEN name = '' THEN code ELSE name END FROM language WHERE location_id = ?1 ORDER BY id", location);
    place.phones = m_phones.ofPlace(location);
    place.open = m_hours.at(service, location, at, &place.spans);
    SQLite::Statement hours(m_db, "SELECT DISTINCT description FROM schedule WHERE description <> '' AND (location_id = ?1 AND service_id IS NULL"
                                  " OR service_id = ?2 AND (location_id IS NULL OR location_id = ?1)) ORDER BY id");
    hours.bind(1, location);
    hours.bind(2, service);
    while (hours.executeStep())
        place.hoursText.push_back(hours.getColumn(0).getString());
    return place;
}

void ServiceReader::fillPlaces(Service &service, std::int64_t key, const std::optional<LocalTime> &at, const std::optional<Point> &near)
{
    SQLite::Statement rows(m_db, "SELECT location_id FROM service_at_location WHERE service_id = ?1 AND location_id IS NOT NULL ORDER BY id");
    rows.bind(1, key);
    while (rows.executeStep()) {
        Place place = this->place(rows.getColumn(0).getInt64(), key, at, near);
        place.confidential |= service.row.confidential;
        if (place.confidential) {
            place.point.reset();
            place.distanceM.reset();
            place.addressLine.clear();
            place.city.clear();
            place.state.clear();
            place.postalCode.clear();
            place.transportation.clear();
        }
        service.places.push_back(std::move(place));
    }
    std::stable_sort(service.places.begin(), service.places.end(), [](const Place &a, const Place &b) {
        return a.distanceM && (!b.distanceM || *a.distanceM < *b.distanceM);
    });
    if (service.places.empty()) // hours of a service without a place
        service.places.push_back(place(0, key, at, {}));
}

std::optional<Service> ServiceReader::service(const std::string &id, const std::optional<LocalTime> &at, const std::optional<Point> &near)
{
    SQLite::Statement found(m_db,
                            "SELECT s.id, s.alternate_name, s.description, COALESCE(o.description, ''), s.url, s.email, s.status, s.alert,"
                            " s.eligibility_description, s.application_process, s.fees_description, s.wait_time, s.interpretation_services,"
                            " s.minimum_age, s.maximum_age, s.assured_date, s.last_modified, p.name, p.publisher, p.file_name,"
                            " p.imported_wall_ms, p.services, p.organizations, p.locations, COALESCE(o.website, '')"
                            " FROM service s JOIN source_package p ON p.id = s.source_id LEFT JOIN organization o ON o.id = s.organization_id"
                            " WHERE s.hsds_id = ?1 ORDER BY p.imported_wall_ms DESC, s.id DESC LIMIT 1");
    found.bind(1, id);
    if (!found.executeStep())
        return {};
    const auto text = [&](int i) { return found.getColumn(i).getString(); };
    const auto number = [&](int i) { return found.isColumnNull(i) ? std::nullopt : std::optional(found.getColumn(i).getDouble()); };
    const std::int64_t key = found.getColumn(0).getInt64();
    Service service;
    service.alternateName = text(1);
    service.description = text(2);
    service.organizationDescription = text(3);
    service.url = text(4).empty() ? text(24) : text(4);
    service.email = text(5);
    service.status = text(6);
    service.alert = text(7);
    service.eligibility = text(8);
    service.applicationProcess = text(9);
    service.fees = text(10);
    service.waitTime = text(11);
    service.interpretation = text(12);
    service.minimumAge = number(13);
    service.maximumAge = number(14);
    service.assuredDate = text(15);
    service.lastModified = text(16);
    service.source = {text(17), text(18), text(19), found.getColumn(20).getInt64(), found.getColumn(21).getInt64(),
                      found.getColumn(22).getInt64(), found.getColumn(23).getInt64()};
    service.row = row(key, 0, {}, at);
    fillPlaces(service, key, at, near);
    const Place &first = service.places.front();
    service.row.confidential |= std::any_of(service.places.begin(), service.places.end(), [](const Place &p) { return p.confidential; });
    service.row.city = service.row.confidential ? std::string() : first.city;
    service.row.distanceM = service.row.confidential ? std::nullopt : first.distanceM;
    if (!service.row.temporarilyClosed)
        service.row.open = first.open;
    service.phones = m_phones.of(key);
    service.requiredDocuments = texts("SELECT document FROM required_document WHERE service_id = ?1 ORDER BY id", key);
    service.languages = texts("SELECT CASE WHEN name = '' THEN code ELSE name END FROM language WHERE service_id = ?1 OR location_id IN"
                              " (SELECT location_id FROM service_at_location WHERE service_id = ?1) ORDER BY id", key);
    service.areas = texts("SELECT CASE WHEN name = '' THEN description ELSE name END FROM service_area WHERE service_id = ?1 ORDER BY id", key);
    service.categories = texts("SELECT t.name FROM attribute a JOIN taxonomy_term t ON t.id = a.taxonomy_term_id WHERE a.service_id = ?1"
                               " ORDER BY a.id", key);
    SQLite::Statement costs(m_db, "SELECT option, amount, currency, amount_description FROM cost_option WHERE service_id = ?1 ORDER BY id");
    costs.bind(1, key);
    while (costs.executeStep())
        service.costs.push_back({costs.getColumn(0).getString(), costs.getColumn(1).getString(), costs.getColumn(2).getString(),
                                 costs.getColumn(3).getString()});
    return service;
}

std::vector<SourcePackage> ServiceReader::packages()
{
    SQLite::Statement rows(m_db, "SELECT name, publisher, file_name, imported_wall_ms, services, organizations, locations"
                                 " FROM source_package ORDER BY imported_wall_ms DESC, id DESC");
    std::vector<SourcePackage> out;
    while (rows.executeStep())
        out.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                       rows.getColumn(3).getInt64(), rows.getColumn(4).getInt64(), rows.getColumn(5).getInt64(), rows.getColumn(6).getInt64()});
    return out;
}

} // namespace handrail::directory
