#include "directory/schema.h"

#include "directory/index/indexing.h"

namespace handrail::directory {
namespace {

// hsds_id is the publisher's id: it survives a new import, the integer keys do not. Child rows point by integer; NULL
// where the publisher's key leads nowhere. A private place (location.confidential) has no coordinates and no address
// row at all.
constexpr const char *kFirst = R"sql(
CREATE TABLE source_package (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, publisher TEXT NOT NULL, file_name TEXT NOT NULL,
    imported_wall_ms INTEGER NOT NULL, services INTEGER NOT NULL, organizations INTEGER NOT NULL, locations INTEGER NOT NULL) STRICT;
CREATE TABLE organization (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_package(id), hsds_id TEXT NOT NULL,
    name TEXT NOT NULL, alternate_name TEXT NOT NULL, description TEXT NOT NULL, email TEXT NOT NULL, website TEXT NOT NULL) STRICT;
CREATE TABLE service (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_package(id), hsds_id TEXT NOT NULL,
    organization_id INTEGER, name TEXT NOT NULL, alternate_name TEXT NOT NULL,
    organization TEXT NOT NULL, category TEXT NOT NULL, description TEXT NOT NULL,
    url TEXT NOT NULL, email TEXT NOT NULL, status TEXT NOT NULL, interpretation_services TEXT NOT NULL,
    application_process TEXT NOT NULL, wait_time TEXT NOT NULL, fees_description TEXT NOT NULL,
    eligibility_description TEXT NOT NULL, minimum_age REAL, maximum_age REAL, assured_date TEXT NOT NULL,
    last_modified TEXT NOT NULL, alert TEXT NOT NULL, confidential INTEGER NOT NULL) STRICT;
CREATE INDEX service_hsds ON service(hsds_id);
CREATE INDEX service_name ON service(name COLLATE NOCASE);
CREATE INDEX service_organization ON service(organization_id);
CREATE TABLE location (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_package(id), hsds_id TEXT NOT NULL,
    organization_id INTEGER, location_type TEXT NOT NULL, name TEXT NOT NULL, alternate_name TEXT NOT NULL,
    description TEXT NOT NULL, transportation TEXT NOT NULL, url TEXT NOT NULL, latitude REAL, longitude REAL,
    confidential INTEGER NOT NULL, CHECK (confidential = 0 OR (latitude IS NULL AND longitude IS NULL))) STRICT;
CREATE VIRTUAL TABLE location_area USING rtree(id, south, north, west, east);
CREATE TABLE service_at_location (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, location_id INTEGER,
    description TEXT NOT NULL) STRICT;
CREATE INDEX service_at_location_service ON service_at_location(service_id, location_id);
CREATE INDEX service_at_location_location ON service_at_location(location_id, service_id);
CREATE TABLE phone (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, location_id INTEGER,
    organization_id INTEGER, service_at_location_id INTEGER, number TEXT NOT NULL, extension TEXT NOT NULL, type TEXT NOT NULL,
    description TEXT NOT NULL) STRICT;
CREATE INDEX phone_service ON phone(service_id) WHERE service_id IS NOT NULL;
CREATE INDEX phone_location ON phone(location_id) WHERE location_id IS NOT NULL;
CREATE INDEX phone_organization ON phone(organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX phone_at ON phone(service_at_location_id) WHERE service_at_location_id IS NOT NULL;
CREATE TABLE address (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, location_id INTEGER, address_1 TEXT NOT NULL,
    address_2 TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL, state_province TEXT NOT NULL, postal_code TEXT NOT NULL,
    country TEXT NOT NULL, address_type TEXT NOT NULL) STRICT;
CREATE INDEX address_location ON address(location_id);
CREATE TABLE schedule (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, location_id INTEGER,
    service_at_location_id INTEGER, freq TEXT NOT NULL, byday TEXT NOT NULL, bymonthday TEXT NOT NULL, byweekno TEXT NOT NULL,
    byyearday TEXT NOT NULL, interval REAL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, dtstart TEXT NOT NULL,
    until TEXT NOT NULL, count REAL, opens_at INTEGER, closes_at INTEGER, timezone TEXT NOT NULL, description TEXT NOT NULL,
    notes TEXT NOT NULL, attending_type TEXT NOT NULL) STRICT;
CREATE INDEX schedule_service ON schedule(service_id) WHERE service_id IS NOT NULL;
CREATE INDEX schedule_location ON schedule(location_id) WHERE location_id IS NOT NULL;
CREATE INDEX schedule_at ON schedule(service_at_location_id) WHERE service_at_location_id IS NOT NULL;
-- What schedule comes down to, in minutes of the week. from_minute NULL: hours that cannot be decided.
CREATE TABLE open_span (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, service_id INTEGER, location_id INTEGER, from_minute INTEGER,
    to_minute INTEGER, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL) STRICT;
CREATE INDEX open_span_service ON open_span(service_id) WHERE service_id IS NOT NULL;
CREATE INDEX open_span_location ON open_span(location_id) WHERE location_id IS NOT NULL;
CREATE TABLE language (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, location_id INTEGER,
    name TEXT NOT NULL, code TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE INDEX language_service ON language(service_id) WHERE service_id IS NOT NULL;
CREATE INDEX language_location ON language(location_id) WHERE location_id IS NOT NULL;
CREATE TABLE accessibility (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, location_id INTEGER, description TEXT NOT NULL,
    details TEXT NOT NULL, url TEXT NOT NULL) STRICT;
CREATE INDEX accessibility_location ON accessibility(location_id);
CREATE TABLE taxonomy_term (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL,
    description TEXT NOT NULL, parent_hsds_id TEXT NOT NULL, taxonomy TEXT NOT NULL, taxonomy_hsds_id TEXT NOT NULL,
    language TEXT NOT NULL, term_uri TEXT NOT NULL) STRICT;
CREATE TABLE attribute (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, link_hsds_id TEXT NOT NULL,
    link_entity TEXT NOT NULL, service_id INTEGER, taxonomy_term_id INTEGER, link_type TEXT NOT NULL, value TEXT NOT NULL,
    label TEXT NOT NULL) STRICT;
CREATE INDEX attribute_service ON attribute(service_id) WHERE service_id IS NOT NULL;
CREATE TABLE cost_option (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, option TEXT NOT NULL,
    amount REAL, currency TEXT NOT NULL, amount_description TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL) STRICT;
CREATE INDEX cost_option_service ON cost_option(service_id);
CREATE TABLE service_area (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, name TEXT NOT NULL,
    description TEXT NOT NULL, extent TEXT NOT NULL, extent_type TEXT NOT NULL, uri TEXT NOT NULL) STRICT;
CREATE INDEX service_area_service ON service_area(service_id);
CREATE TABLE required_document (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, document TEXT NOT NULL,
    uri TEXT NOT NULL) STRICT;
CREATE INDEX required_document_service ON required_document(service_id);
-- What peers find out, by the publisher's id so that it survives a new import. Never touched by an import.
CREATE TABLE peer_correction (
    id INTEGER PRIMARY KEY, entity TEXT NOT NULL, hsds_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
    made_wall_ms INTEGER NOT NULL) STRICT;
CREATE INDEX peer_correction_of ON peer_correction(entity, hsds_id);
CREATE VIRTUAL TABLE service_fts USING fts5(
    name, alternate_name, organization, category, description, content='service', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2", prefix='2 3');
)sql";

// The search index of our own takes the place of FTS5, of the R*Tree and of the list of names; hours are read from
// schedule itself. A correction belongs to the service it was made of (service_hsds_id); entity and field say what of
// it.
constexpr const char *kSecond = R"sql(
DROP TABLE service_fts;
DROP TABLE open_span;
DROP INDEX service_name;
DROP TABLE location_area;
CREATE TABLE search_segment (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, version INTEGER NOT NULL, docs INTEGER NOT NULL, columns BLOB NOT NULL) STRICT;
-- A word (or, after 0x01, a beginning that many words share) and the services it stands in.
CREATE TABLE search_term (
    segment_id INTEGER NOT NULL, term BLOB NOT NULL, posting BLOB NOT NULL, PRIMARY KEY (segment_id, term)) STRICT, WITHOUT ROWID;
-- What a row of results says of one service at one place. location_id NULL: it has no place.
CREATE TABLE search_row (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, service_id INTEGER NOT NULL, location_id INTEGER, city TEXT NOT NULL,
    number TEXT NOT NULL, extension TEXT NOT NULL, confidential INTEGER NOT NULL) STRICT;
ALTER TABLE schedule ADD COLUMN holiday INTEGER NOT NULL DEFAULT 0;
ALTER TABLE schedule ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_package ADD COLUMN signer TEXT NOT NULL DEFAULT '';
-- Made by peers: 'peers' is the one package they add services to. Never touched by an import.
ALTER TABLE source_package ADD COLUMN peers INTEGER NOT NULL DEFAULT 0;
CREATE TABLE peer_report (
    id INTEGER PRIMARY KEY, service_hsds_id TEXT NOT NULL, kind TEXT NOT NULL, outcome TEXT NOT NULL, words TEXT NOT NULL,
    made_wall_ms INTEGER NOT NULL) STRICT;
CREATE INDEX peer_report_of ON peer_report(service_hsds_id, made_wall_ms);
CREATE TABLE saved_list (id INTEGER PRIMARY KEY, name TEXT NOT NULL, on_kiosk INTEGER NOT NULL, made_wall_ms INTEGER NOT NULL) STRICT;
CREATE TABLE saved_service (
    list_id INTEGER NOT NULL REFERENCES saved_list(id) ON DELETE CASCADE, service_hsds_id TEXT NOT NULL, name TEXT NOT NULL,
    place INTEGER NOT NULL, PRIMARY KEY (list_id, service_hsds_id)) STRICT, WITHOUT ROWID;
CREATE TABLE trusted_key (id TEXT PRIMARY KEY, public_key BLOB NOT NULL, name TEXT NOT NULL, added_wall_ms INTEGER NOT NULL) STRICT;
)sql";

// Two publishers may number their services alike: what is behind the ids of the package that came second (see
// swap.cpp).
constexpr const char *kThird = "ALTER TABLE source_package ADD COLUMN id_suffix TEXT NOT NULL DEFAULT ''";

// HSDS 3.1 and what 3.0 had beside the tables above. contact: desks and offices, never anybody's name. updated:
// milliseconds since 1970.
constexpr const char *kFourth = R"sql(
ALTER TABLE service ADD COLUMN program_id INTEGER;
ALTER TABLE service_area ADD COLUMN service_at_location_id INTEGER;
CREATE TABLE url (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, organization_id INTEGER, service_id INTEGER, label TEXT NOT NULL,
    url TEXT NOT NULL) STRICT;
CREATE INDEX url_service ON url(service_id) WHERE service_id IS NOT NULL;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, name TEXT NOT NULL, scheme TEXT NOT NULL, identifier TEXT NOT NULL,
    uri TEXT NOT NULL) STRICT;
CREATE TABLE service_capacity (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, service_id INTEGER, unit_id INTEGER, available REAL, maximum REAL,
    description TEXT NOT NULL, updated INTEGER) STRICT;
CREATE INDEX service_capacity_service ON service_capacity(service_id);
CREATE TABLE program (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, organization_id INTEGER, name TEXT NOT NULL, alternate_name TEXT NOT NULL,
    description TEXT NOT NULL) STRICT;
CREATE TABLE contact (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, organization_id INTEGER, service_id INTEGER, service_at_location_id INTEGER,
    location_id INTEGER, department TEXT NOT NULL, email TEXT NOT NULL) STRICT;
CREATE INDEX contact_service ON contact(service_id) WHERE service_id IS NOT NULL;
CREATE TABLE funding (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, organization_id INTEGER, service_id INTEGER, source TEXT NOT NULL) STRICT;
CREATE TABLE organization_identifier (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, organization_id INTEGER, identifier_scheme TEXT NOT NULL,
    identifier_type TEXT NOT NULL, identifier TEXT NOT NULL) STRICT;
CREATE TABLE taxonomy (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, uri TEXT NOT NULL,
    version TEXT NOT NULL) STRICT;
CREATE TABLE metadata (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, hsds_id TEXT NOT NULL, resource_hsds_id TEXT NOT NULL, resource_type TEXT NOT NULL,
    last_action_date TEXT NOT NULL, last_action_type TEXT NOT NULL, field_name TEXT NOT NULL, previous_value TEXT NOT NULL,
    replacement_value TEXT NOT NULL) STRICT;
)sql";

// Rounds of calls. held: 'closed' that waits, because one device said it of many within a day; confirmed: looked at.
constexpr const char *kFifth = R"sql(
ALTER TABLE peer_report ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
ALTER TABLE peer_report ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;
CREATE TABLE check_round (id INTEGER PRIMARY KEY, begun_wall_ms INTEGER NOT NULL, ended_wall_ms INTEGER) STRICT;
CREATE TABLE check_stop (
    round_id INTEGER NOT NULL REFERENCES check_round(id) ON DELETE CASCADE, place INTEGER NOT NULL,
    service_hsds_id TEXT NOT NULL, outcome TEXT NOT NULL DEFAULT '', report_id INTEGER, verified_id INTEGER,
    PRIMARY KEY (round_id, place)) STRICT, WITHOUT ROWID;
)sql";

// dated: the number depends on the day, as "650-… until June 2027, then 650-…"; which one it is, is read anew.
constexpr const char *kSixth = "ALTER TABLE search_row ADD COLUMN dated INTEGER NOT NULL DEFAULT 0;";

constexpr storage::Migration kSteps[] = {{1, kFirst}, {2, kSecond}, {3, kThird}, {4, kFourth}, {5, kFifth}, {6,
    kSixth}};

} // namespace

std::span<const storage::Migration> schema()
{
    return kSteps;
}

storage::Result<std::unique_ptr<storage::Database>> openDirectory(const std::filesystem::path &file)
{
    auto opened = storage::Database::open(file, schema());
    if (!opened.ok())
        return opened;
    // What an older Handrail imported has no search index, or one of another shape: made here, once.
    const auto indexed = storage::guarded([&] {
        indexWhatIsNot(opened.value()->sql());
        return true;
    });
    if (!indexed.ok())
        return indexed.failure();
    return opened;
}

} // namespace handrail::directory
