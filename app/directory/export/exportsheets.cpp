#include "directory/export/exportsheets.h"

namespace handrail::directory {
namespace {

/// Corrections of what is not in the service's own row, one field of them.
#define HANDRAIL_PUT_RIGHT(field) " FROM peer_correction c WHERE c.entity = 'service' AND c.field = '" field "' AND c.hsds_id IN (SELECT hsds_id FROM service)"
#define HANDRAIL_ROW_ID "CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END"
#define HANDRAIL_OWNERS " LEFT JOIN organization o ON o.id = t.organization_id LEFT JOIN service s ON s.id = t.service_id"
// Places of services that a peer knows must not be found.
#define HANDRAIL_WITHHELD_IDS "SELECT hsds_id FROM peer_correction WHERE entity = 'service'" \
    " AND field = 'withheld' AND value <> ''" \
    " UNION SELECT hsds_id FROM service WHERE confidential = 1 UNION SELECT x.hsds_id FROM service x" \
    " JOIN service_at_location l ON l.service_id = x.id JOIN location p ON p.id = l.location_id" \
    " WHERE p.confidential = 1"
#define HANDRAIL_MINUTE(c) "CASE WHEN " c " IS NULL THEN '' ELSE printf('%02d:%02d', (" c " / 60) % 24, " c " % 60) END"

constexpr Sheet kSheets[] = {
    {"organization", "organizations", "@organization:id name alternate_name description email website publisher_id",
     "SELECT hsds_id, name, alternate_name, description, email, website, hsds_id FROM organization t",
     "t.id IN (SELECT organization_id FROM service WHERE hsds_id IN %)", "description"},
    {"service", "services",
     "@service:id @organization:organization_id @program:program_id name alternate_name description url email status interpretation_services application_process wait_time fees_description"
     " eligibility_description minimum_age maximum_age assured_date last_modified alert publisher_id",
     "SELECT t.hsds_id, COALESCE(o.hsds_id, ''), COALESCE(g.hsds_id, ''), t.name, t.alternate_name, t.description, t.url, t.email, CASE WHEN lower(t.status) IN ('inactive', 'defunct', 'temporarily closed') THEN lower(t.status) ELSE 'active' END,"
     " t.interpretation_services, t.application_process, t.wait_time, t.fees_description, t.eligibility_description, t.minimum_age, t.maximum_age, t.assured_date,"
     " CASE WHEN t.last_modified = '' THEN '' ELSE t.last_modified || 'T00:00:00Z' END, t.alert, t.hsds_id FROM service t LEFT JOIN organization o ON o.id = t.organization_id"
     " LEFT JOIN program g ON g.id = t.program_id",
     "t.hsds_id IN %", "@organization_id"},
    {"location", "locations",
     "@location:id @organization:organization_id location_type name alternate_name description transportation url latitude longitude is_private publisher_id",
     "SELECT t.hsds_id, COALESCE(o.hsds_id, ''), CASE WHEN t.location_type IN ('physical', 'postal', 'virtual') THEN t.location_type ELSE 'physical' END, t.name, t.alternate_name,"
     " CASE WHEN is_withheld_place(t.id) THEN '' ELSE t.description END, CASE WHEN is_withheld_place(t.id) THEN '' ELSE t.transportation END, t.url,"
     " CASE WHEN NOT is_withheld_place(t.id) THEN t.latitude END, CASE WHEN NOT is_withheld_place(t.id) THEN t.longitude END,"
     " t.confidential OR is_withheld_place(t.id), t.hsds_id FROM location t LEFT JOIN organization o ON o.id = t.organization_id",
     "t.id IN (SELECT l.location_id FROM service_at_location l JOIN service s ON s.id = l.service_id WHERE s.hsds_id IN %)",
     ""},
    {"service_at_location", "service_at_location", "@at:id @service:service_id @location:location_id description",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, s.hsds_id, p.hsds_id, t.description FROM service_at_location t JOIN service s ON s.id = t.service_id"
     " JOIN location p ON p.id = t.location_id",
     "s.hsds_id IN %", ""},
    {"phone", "phones",
     "@phone:id @service:service_id @location:location_id @organization:organization_id @at:service_at_location_id number extension type description",
     // The number that peers put right is called first; the published ones follow it.
     "SELECT 'peer ' || c.id, c.hsds_id, '', '', '', c.value, '', 'voice', ''" HANDRAIL_PUT_RIGHT(
         "phone") " UNION ALL "
                  "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), COALESCE(p.hsds_id, ''), COALESCE(o.hsds_id, ''),"
                  " COALESCE(CASE WHEN l.hsds_id = '' THEN 'row ' || l.id ELSE l.hsds_id END, ''), t.number, t.extension, t.type, t.description FROM phone t"
                  " LEFT JOIN service s ON s.id = t.service_id LEFT JOIN location p ON p.id = t.location_id LEFT JOIN organization o ON o.id = t.organization_id"
                  " LEFT JOIN service_at_location l ON l.id = t.service_at_location_id",
     "s.hsds_id IN %", ""},
    {"address", "addresses",
     "@address:id @location:location_id address_1 address_2 city region state_province postal_code country address_type",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, p.hsds_id, CASE WHEN is_withheld_place(p.id) THEN '' ELSE COALESCE(CASE p.confidential WHEN 0 THEN c.value END, t.address_1) END,"
     " CASE WHEN c.value IS NULL AND NOT is_withheld_place(p.id) THEN t.address_2 ELSE '' END, t.city, t.region, t.state_province,"
     " CASE WHEN is_withheld_place(p.id) THEN '' ELSE t.postal_code END, t.country,"
     " CASE WHEN t.address_type IN ('physical', 'postal', 'virtual') THEN t.address_type ELSE 'physical' END FROM address t JOIN location p ON p.id = t.location_id"
     // An address that peers put right, where it is of no other service than theirs.
     " LEFT JOIN (SELECT c.value, l.location_id FROM peer_correction c JOIN service s ON s.hsds_id = c.hsds_id JOIN service_at_location l ON l.id = (SELECT MIN(k.id) FROM"
     " service_at_location k WHERE k.service_id = s.id) WHERE c.entity = 'service' AND c.field = 'address' AND 1 = (SELECT count(*) FROM service_at_location k WHERE"
     " k.location_id = l.location_id)) c ON c.location_id = p.id",
     "p.id IN (SELECT l.location_id FROM service_at_location l JOIN service s ON s.id = l.service_id WHERE s.hsds_id IN %)",
     "@location_id address_1 city state_province postal_code country"},
    {"schedule", "schedules",
     "@schedule:id @service:service_id @location:location_id @at:service_at_location_id freq byday bymonthday byweekno byyearday interval valid_from valid_to dtstart until count"
     " opens_at closes_at timezone description notes attending_type holiday closed",
     // Hours that peers put right are words, and stand in place of the published ones.
     "SELECT 'peer ' || c.id, c.hsds_id, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', c.value, '', '', 0, 0" HANDRAIL_PUT_RIGHT(
         "hours") " UNION ALL "
                  "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), COALESCE(p.hsds_id, ''),"
                  " COALESCE(CASE WHEN l.hsds_id = '' THEN 'row ' || l.id ELSE l.hsds_id END, ''), t.freq, t.byday, t.bymonthday, t.byweekno, t.byyearday, t.interval, t.valid_from, t.valid_to,"
                  " t.dtstart, t.until, t.count, " HANDRAIL_MINUTE("t.opens_at") ", " HANDRAIL_MINUTE(
                      "t.closes_at") ", t.timezone, t.description, t.notes, t.attending_type, t.holiday, t.closed"
                                     " FROM schedule t LEFT JOIN service s ON s.id = t.service_id LEFT JOIN location p ON p.id = t.location_id LEFT JOIN service_at_location l ON l.id = t.service_at_location_id"
                                     " JOIN (SELECT 1) ON COALESCE(t.service_id, l.service_id, 0) NOT IN (SELECT x.id FROM peer_correction c JOIN service x ON x.hsds_id = c.hsds_id"
                                     " WHERE c.entity = 'service' AND c.field = 'hours')",
     "s.hsds_id IN %", ""},
    {"language", "languages", "@language:id @service:service_id @location:location_id name code note",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), COALESCE(p.hsds_id, ''), t.name, t.code, t.note FROM language t"
     " LEFT JOIN service s ON s.id = t.service_id LEFT JOIN location p ON p.id = t.location_id",
     "", ""},
    {"accessibility", "accessibility", "@accessibility:id @location:location_id description details url",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(p.hsds_id, ''), t.description, t.details, t.url FROM accessibility t LEFT JOIN location p ON p.id = t.location_id",
     "", "@location_id"},
    {"taxonomy_term", "taxonomy_terms",
     "@term:id name code description @term:parent_id taxonomy @taxonomy:taxonomy_id language term_uri publisher_id publisher_taxonomy_id",
     "SELECT t.hsds_id, t.name, t.code, t.description, t.parent_hsds_id, t.taxonomy, t.taxonomy_hsds_id, t.language, t.term_uri, t.hsds_id, t.taxonomy_hsds_id FROM taxonomy_term t",
     "", "description"},
    {"attribute", "attributes",
     "@attribute:id @service:link_id @term:taxonomy_term_id link_entity link_type value label",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, t.link_hsds_id, COALESCE(x.hsds_id, ''), CASE WHEN t.link_entity = '' THEN 'service' ELSE t.link_entity END,"
     " t.link_type, t.value, t.label FROM attribute t LEFT JOIN taxonomy_term x ON x.id = t.taxonomy_term_id",
     "", "@link_id @taxonomy_term_id"},
    {"cost_option", "cost_options",
     "@cost:id @service:service_id option amount currency amount_description valid_from valid_to",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), t.option, t.amount, t.currency, t.amount_description, t.valid_from, t.valid_to"
     " FROM cost_option t LEFT JOIN service s ON s.id = t.service_id",
     "", "@service_id"},
    {"service_area", "service_areas",
     "@area:id @service:service_id @at:service_at_location_id name description extent extent_type uri",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), COALESCE(CASE WHEN l.hsds_id = '' THEN 'row ' || l.id ELSE l.hsds_id END, ''), t.name, t.description, t.extent, t.extent_type, t.uri FROM service_area t"
     " LEFT JOIN service s ON s.id = t.service_id LEFT JOIN service_at_location l ON l.id = t.service_at_location_id",
     "", ""},
    {"required_document", "required_documents", "@document:id @service:service_id document uri",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), t.document, t.uri FROM required_document t LEFT JOIN service s ON s.id = t.service_id",
     "", "@service_id"},
    {"url", "url", "@url:id label url @organization:organization_id @service:service_id",
     "SELECT " HANDRAIL_ROW_ID
     ", t.label, t.url, COALESCE(o.hsds_id, ''), COALESCE(s.hsds_id, '') FROM url t" HANDRAIL_OWNERS,
     "", "url"},
    {"unit", "units", "@unit:id name scheme identifier uri",
     "SELECT t.hsds_id, t.name, t.scheme, t.identifier, t.uri FROM unit t", "", ""},
    {"service_capacity", "service_capacity",
     "@capacity:id @service:service_id @unit:unit_id available maximum description updated",
     "SELECT " HANDRAIL_ROW_ID
     ", COALESCE(s.hsds_id, ''), COALESCE(u.hsds_id, ''), CAST(t.available AS INTEGER), CAST(t.maximum AS INTEGER), t.description,"
     " COALESCE(strftime('%Y-%m-%dT%H:%M:%SZ', t.updated / 1000, 'unixepoch'), '') FROM service_capacity t LEFT JOIN service s ON s.id = t.service_id"
     " LEFT JOIN unit u ON u.id = t.unit_id",
     "", ""},
    {"program", "programs", "@program:id @organization:organization_id name alternate_name description",
     "SELECT t.hsds_id, COALESCE(o.hsds_id, ''), t.name, t.alternate_name, t.description FROM program t LEFT JOIN organization o ON o.id = t.organization_id",
     "", "description"},
    {"contact", "contacts",
     "@contact:id @organization:organization_id @service:service_id @at:service_at_location_id @location:location_id department email",
     "SELECT " HANDRAIL_ROW_ID
     ", COALESCE(o.hsds_id, ''), COALESCE(s.hsds_id, ''), COALESCE(CASE WHEN l.hsds_id = '' THEN 'row ' || l.id ELSE l.hsds_id END, ''),"
     " COALESCE(p.hsds_id, ''), t.department, t.email FROM contact t" HANDRAIL_OWNERS
     " LEFT JOIN location p ON p.id = t.location_id LEFT JOIN service_at_location l ON l.id = t.service_at_location_id",
     "", ""},
    {"funding", "funding", "@funding:id @organization:organization_id @service:service_id source",
     "SELECT " HANDRAIL_ROW_ID
     ", COALESCE(o.hsds_id, ''), COALESCE(s.hsds_id, ''), t.source FROM funding t" HANDRAIL_OWNERS,
     "", ""},
    {"organization_identifier", "organization_identifiers",
     "@identifier:id @organization:organization_id identifier_scheme identifier_type identifier",
     "SELECT " HANDRAIL_ROW_ID
     ", COALESCE(o.hsds_id, ''), t.identifier_scheme, t.identifier_type, t.identifier FROM organization_identifier t"
     " LEFT JOIN organization o ON o.id = t.organization_id",
     "", "identifier_type"},
    {"taxonomy", "taxonomies", "@taxonomy:id name description uri version",
     "SELECT " HANDRAIL_ROW_ID ", t.name, t.description, t.uri, t.version FROM taxonomy t", "", "description"},
    // What peers changed, as HSDS records changes. A call or a note is a change of no field: its outcome or words are
    // the value.
    {"metadata", "metadata",
     "@change:id @service:resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by",
     "SELECT * FROM (SELECT 'change ' || t.id, t.hsds_id, 'service', date(t.made_wall_ms / 1000, 'unixepoch', 'localtime'), 'update', t.field, COALESCE(NULLIF(CASE t.field WHEN 'name' THEN s.name WHEN 'description'"
     " THEN s.description WHEN 'eligibility_description' THEN s.eligibility_description WHEN 'application_process' THEN s.application_process WHEN 'fees_description' THEN"
     " s.fees_description WHEN 'url' THEN s.url ELSE '' END, ''), 'none'), t.value, 'peer' AS updated_by FROM peer_correction t LEFT JOIN service s ON s.hsds_id = t.hsds_id"
     " WHERE t.hsds_id NOT IN (" HANDRAIL_WITHHELD_IDS
     ") OR t.field IN ('name', 'phone', 'url', 'withheld')" // other words could lead there
     " UNION ALL SELECT 'report ' || id, service_hsds_id, 'service', date(made_wall_ms / 1000, 'unixepoch', 'localtime'), kind, CASE kind WHEN 'verified' THEN 'assured_date' WHEN 'call'"
     " THEN 'call_outcome' ELSE 'note' END, 'none', CASE kind WHEN 'verified' THEN date(made_wall_ms / 1000, 'unixepoch', 'localtime') WHEN 'call' THEN outcome WHEN 'note' THEN CASE WHEN service_hsds_id IN (" HANDRAIL_WITHHELD_IDS
     ") THEN '-' ELSE words END END, 'peer'"
     " FROM peer_report WHERE held = 0"
     // Who changed it at the publisher's is never kept: a role stands for them.
     " UNION ALL SELECT 'published ' || t.id, t.resource_hsds_id, t.resource_type, t.last_action_date, t.last_action_type, t.field_name, t.previous_value, t.replacement_value, 'publisher'"
     " FROM metadata t)",
     "updated_by = 'peer'", ""},
};

} // namespace

std::span<const Sheet> sheets()
{
    return kSheets;
}

} // namespace handrail::directory
