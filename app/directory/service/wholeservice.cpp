#include "directory/service/servicereader.h"

#include "directory/words/confidential.h"
#include "directory/words/text.h"

#include <algorithm>

// A service's page: everything of one service. Rows of lists are in servicereader.cpp.
namespace handrail::directory {
namespace {

std::string joined(const std::string &first, const std::string &second)
{
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

/// Days that a rule of a month or of every second week touches, or that nobody knows of, are not closed: an empty span
/// says so.
void markUnsureDays(Hours &hours)
{
    constexpr const char *kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    constexpr int kDay = 1440;
    if (hours.spans.empty())
        return; // no week is shown
    for (int day = 0; day < 7; ++day) {
        const bool touched = std::any_of(hours.rules.begin(), hours.rules.end(), [&](const ScheduleRule &rule) {
            return rule.byday.empty() || rule.byday.find(kDays[day]) != std::string::npos;
        });
        const bool known = std::any_of(hours.spans.begin(), hours.spans.end(), [&](const OpenSpan &span) {
            return span.fromMinute / kDay == day && span.fromMinute != span.toMinute;
        });
        if (!known && (touched || hours.partly))
            hours.spans.push_back({day * kDay, day * kDay, {}, {}});
    }
}

} // namespace

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

Place ServiceReader::place(std::int64_t location, std::int64_t service, const std::optional<LocalTime> &at,
                           const std::optional<Point> &near)
{
    Place place;
    SQLite::Statement found(
        m_db, "SELECT hsds_id, name, description, transportation, location_type, confidential, latitude, longitude"
              " FROM location WHERE id = ?1");
    found.bind(1, location);
    if (found.executeStep()) {
        const auto text = [&](int i) { return found.getColumn(i).getString(); };
        place.id = text(0);
        place.confidential = found.getColumn(5).getInt() != 0 || m_withheld.places.contains(location);
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
    SQLite::Statement address(
        m_db, "SELECT address_1, address_2, city, state_province, postal_code FROM address WHERE location_id = ?1"
              " ORDER BY address_type <> 'physical', id LIMIT 1");
    address.bind(1, location);
    if (address.executeStep()) {
        const auto text = [&](int i) { return address.getColumn(i).getString(); };
        place.city = place.confidential ? townOf(text(2)) : text(2);
        place.state = text(3);
        if (!place.confidential) {
            place.addressLine = joined(text(0), text(1));
            place.postalCode = text(4);
        }
    }
    place.accessibility =
        texts("SELECT CASE WHEN details = '' THEN description ELSE description || ' ' || details END FROM accessibility"
              " WHERE location_id = ?1 ORDER BY id",
              location);
    place.languages =
        texts("SELECT CASE WHEN name = '' THEN code ELSE name END FROM language WHERE location_id = ?1 ORDER BY id",
              location);
    place.phones = m_phones.ofPlace(location);
    Hours known = m_hours.of(service, location);
    if (at)
        place.open = directory::openAt(known, *at);
    markUnsureDays(known);
    place.spans = std::move(known.spans);
    SQLite::Statement hours(
        m_db,
        "SELECT DISTINCT description FROM schedule WHERE description <> '' AND (location_id = ?1 AND service_id IS NULL"
        " OR service_id = ?2 AND (location_id IS NULL OR location_id = ?1)) ORDER BY id");
    hours.bind(1, location);
    hours.bind(2, service);
    while (hours.executeStep())
        place.hoursText.push_back(hours.getColumn(0).getString());
    return place;
}

void ServiceReader::fillPlaces(Service &service, std::int64_t key, const std::optional<LocalTime> &at,
                               const std::optional<Point> &near)
{
    SQLite::Statement rows(
        m_db,
        "SELECT location_id FROM service_at_location WHERE service_id = ?1 AND location_id IS NOT NULL ORDER BY id");
    rows.bind(1, key);
    while (rows.executeStep()) {
        Place place = this->place(rows.getColumn(0).getInt64(), key, at, near);
        place.confidential |= service.row.confidential;
        if (place.confidential) {
            place.point.reset();
            place.distanceM.reset();
            place.addressLine.clear();
            place.postalCode.clear();
            place.transportation.clear();
            place.name.clear();
            place.description.clear();
        }
        service.places.push_back(std::move(place));
    }
    std::stable_sort(service.places.begin(), service.places.end(), [](const Place &a, const Place &b) {
        return a.distanceM && (!b.distanceM || *a.distanceM < *b.distanceM);
    });
    if (service.places.empty()) // hours of a service without a place
        service.places.push_back(place(0, key, at, {}));
}

std::optional<Service> ServiceReader::service(const std::string &id, const std::optional<LocalTime> &at,
                                              const std::optional<Point> &near)
{
    SQLite::Statement found(
        m_db,
        "SELECT s.id, s.alternate_name, s.description, COALESCE(o.description, ''), s.url, s.email, s.status, s.alert,"
        " s.eligibility_description, s.application_process, s.fees_description, s.wait_time, s.interpretation_services,"
        " s.minimum_age, s.maximum_age, s.assured_date, s.last_modified, p.name, p.publisher, p.file_name,"
        " p.imported_wall_ms, p.services, p.organizations, p.locations, COALESCE(o.website, ''), s.name, p.signer"
        " FROM service s JOIN source_package p ON p.id = s.source_id LEFT JOIN organization o ON o.id = s.organization_id"
        " WHERE s.hsds_id = ?1 ORDER BY p.imported_wall_ms DESC, s.id DESC LIMIT 1");
    found.bind(1, id);
    if (!found.executeStep())
        return {};
    const auto text = [&](int i) { return found.getColumn(i).getString(); };
    const auto number = [&](int i) {
        return found.isColumnNull(i) ? std::nullopt : std::optional(found.getColumn(i).getDouble());
    };
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
                      found.getColumn(22).getInt64(), found.getColumn(23).getInt64(), text(26)};
    service.publishedName = text(25);
    refresh(true);
    SQLite::Statement firstRow(m_db, "SELECT id FROM search_row WHERE service_id = ?1 ORDER BY id LIMIT 1");
    firstRow.bind(1, key);
    const Asked nothing;
    service.row = row(key, firstRow.executeStep() ? firstRow.getColumn(0).getInt64() : 0, Marker(nothing), 0);
    fillPlaces(service, key, at, near);
    const Place &first = service.places.front();
    service.row.confidential |=
        std::any_of(service.places.begin(), service.places.end(), [](const Place &p) { return p.confidential; });
    service.row.city = first.city;
    service.row.distanceM = service.row.confidential ? std::nullopt : first.distanceM;
    service.row.open =
        service.row.temporarilyClosed ? OpenInfo{OpenState::Closed, false, -1, -1, -1, false} : first.open;
    service.phones = m_phones.of(key);
    service.requiredDocuments = texts("SELECT document FROM required_document WHERE service_id = ?1 ORDER BY id", key);
    service.languages =
        texts("SELECT CASE WHEN name = '' THEN code ELSE name END FROM language WHERE service_id = ?1 OR location_id IN"
              " (SELECT location_id FROM service_at_location WHERE service_id = ?1) ORDER BY id",
              key);
    service.areas = texts(
        "SELECT CASE WHEN name = '' THEN description ELSE name END FROM service_area WHERE service_id = ?1 ORDER BY id",
        key);
    service.categories =
        texts("SELECT t.name FROM attribute a JOIN taxonomy_term t ON t.id = a.taxonomy_term_id WHERE a.service_id = ?1"
              " ORDER BY a.id",
              key);
    SQLite::Statement costs(
        m_db, "SELECT option, amount, currency, amount_description FROM cost_option WHERE service_id = ?1 ORDER BY id");
    costs.bind(1, key);
    while (costs.executeStep())
        service.costs.push_back({costs.getColumn(0).getString(), costs.getColumn(1).getString(),
                                 costs.getColumn(2).getString(), costs.getColumn(3).getString()});
    fillMore(service, key, at);
    correct(service);
    if (const DoorWords *door = m_withheld.of(key))
        withhold(service, *door, m_withheld.there.contains(key));
    return service;
}

/// What HSDS 3.1 brought.
void ServiceReader::fillMore(Service &service, std::int64_t key, const std::optional<LocalTime> &at)
{
    const std::optional<std::int64_t> now = wallMsOf(at);
    const auto peers = m_peers.find(service.row.id);
    const bool full = peers != m_peers.end() && peers->second.outcome == "full";
    service.row.beds = beds(key, now);
    service.capacities = readCapacities(m_db, key, now, full ? peers->second.outcomeWallMs : 0);
    SQLite::Statement links(m_db, "SELECT label, url FROM url WHERE service_id = ?1 ORDER BY id LIMIT 20");
    links.bind(1, key);
    while (links.executeStep())
        if (links.getColumn(1).getString() != service.url)
            service.links.push_back({links.getColumn(0).getString(), links.getColumn(1).getString()});
    SQLite::Statement desks(
        m_db, "SELECT DISTINCT department, email FROM contact WHERE service_id = ?1 ORDER BY id LIMIT 20");
    desks.bind(1, key);
    while (desks.executeStep())
        service.desks.push_back({desks.getColumn(0).getString(), desks.getColumn(1).getString()});
    const std::vector<std::string> program =
        texts("SELECT p.name FROM program p JOIN service s ON s.program_id = p.id WHERE s.id = ?1", key);
    service.program = program.empty() ? std::string() : program.front();
}

void ServiceReader::correct(Service &service)
{
    const auto found = m_peers.find(service.row.id);
    if (found == m_peers.end())
        return;
    const Corrections &by = found->second.corrections;
    if (isWithheld(by))
        service.corrections.push_back({"withheld", "yes", {}, by.madeWallMs.at("withheld")});
    const auto corrected = [&](const char *field, const std::string &value, const std::string &published) {
        service.corrections.push_back({field, value, published, by.madeWallMs.at(field)});
    };
    const auto put = [&](const char *field, std::string &text) {
        const std::string published = text;
        if (correctText(by, field, text))
            corrected(field, text, published);
    };
    put("description", service.description);
    put("eligibility_description", service.eligibility);
    put("application_process", service.applicationProcess);
    put("fees_description", service.fees);
    put("url", service.url);
    put("alert", service.alert);
    std::string name = service.publishedName;
    put("name", name);
    Phone phone;
    if (correctPhone(by, phone)) {
        corrected("phone", phone.number, service.phones.empty() ? std::string() : service.phones.front().number);
        std::erase_if(service.phones, [&](const Phone &p) { return p.dial == phone.dial; });
        service.phones.insert(service.phones.begin(), phone);
    }
    for (Place &place : service.places) {
        std::string hours;
        if (correctText(by, "hours", hours)) {
            if (&place == &service.places.front()) {
                std::string published;
                for (const std::string &line : place.hoursText)
                    published += (published.empty() ? "" : "\n") + line;
                corrected("hours", hours, published);
            }
            place.hoursText = {hours};
            place.spans.clear();
            place.open = {};
            service.row.open = {};
        }
        if (&place == &service.places.front() && !service.row.confidential && !place.confidential)
            put("address", place.addressLine);
    }
    SQLite::Statement notes(
        m_db,
        "SELECT kind, outcome, words, made_wall_ms FROM peer_report WHERE service_hsds_id = ? ORDER BY made_wall_ms DESC, id DESC LIMIT 50");
    notes.bind(1, service.row.id);
    const bool hidden = isKeptPrivate(m_db, service.row.id); // words from before it was could lead there
    while (notes.executeStep()) {
        const std::string kind = notes.getColumn(0).getString();
        if (!hidden || kind != "note")
            service.notes.push_back({kind, notes.getColumn(1).getString(),
                                     hidden ? std::string() : notes.getColumn(2).getString(),
                                     notes.getColumn(3).getInt64()});
    }
}

std::vector<SourcePackage> ServiceReader::packages()
{
    SQLite::Statement rows(
        m_db, "SELECT name, publisher, file_name, imported_wall_ms, services, organizations, locations, signer"
              " FROM source_package WHERE peers = 0 ORDER BY imported_wall_ms DESC, id DESC");
    std::vector<SourcePackage> out;
    while (rows.executeStep())
        out.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                       rows.getColumn(3).getInt64(), rows.getColumn(4).getInt64(), rows.getColumn(5).getInt64(),
                       rows.getColumn(6).getInt64(), rows.getColumn(7).getString()});
    return out;
}

} // namespace handrail::directory
