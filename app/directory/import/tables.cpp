#include "directory/import/tables.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

using enum FieldKind;

/// Flags that publishers add; not in HSDS. Any of them that says yes hides the row (a service) or its address (a
/// place).
constexpr const char *kPrivateNames =
    "private is_private confidential is_confidential is_hidden hidden exclude exclude_from_website "
    "excluded do_not_publish address_is_private is_address_private visibility";

// publisher_id: what an export of this program adds where the publisher's id is no UUID, which HSDS wants.
constexpr Field kOrganization[] = {{"id", Key, true},
                                   {"name", Line, true},
                                   {"alternate_name", Line},
                                   {"description", Text},
                                   {"email", Line},
                                   {"website", Line, false, "url"},
                                   {"is_private", Flag, false, kPrivateNames},
                                   {"status", Line},
                                   {"publisher_id", Key},
                                   {"phone", Phone}}; // flat tables: see unfold() in linking
constexpr Field kService[] = {
    {"id", Key, true}, {"organization_id", Key}, {"name", Line, true}, {"alternate_name", Line}, {"description", Text},
    {"url", Line, false, "website"}, {"email", Line}, {"status", Line}, {"interpretation_services", Text},
    {"application_process", Text}, {"wait_time", Text}, {"fees_description", Text, false, "fees"},
    {"eligibility_description", Text, false, "eligibility"}, {"minimum_age", Number}, {"maximum_age", Number},
    {"assured_date", Date}, {"last_modified", Date}, {"alert", Text}, {"program_id", Key},
    {"is_private", Flag, false, kPrivateNames},
    // Only older packages: a place, terms and lists inside the service itself. See unfold() in linking.
    {"location_id", Key}, {"taxonomy_ids", Line}, {"keywords", Line}, {"languages", Line}, {"service_areas", Line},
    {"required_documents", Text}, {"audience", Text}, {"publisher_id", Key}, {"phone", Phone}, {"address_1", Line},
    {"address_2", Line}, {"city", Line}, {"state_province", Line},
    {"postal_code", Line}};
constexpr Field kLocation[] = {{"id", Key, true},
                               {"organization_id", Key},
                               {"location_type", Line},
                               {"name", Line},
                               {"alternate_name", Line},
                               {"description", Text},
                               {"transportation", Text},
                               {"url", Line, false, "website"},
                               {"latitude", Number},
                               {"longitude", Number},
                               {"is_private", Flag, false, kPrivateNames},
                               {"languages", Line},
                               {"accessibility", Line},
                               {"publisher_id", Key},
                               {"phone", Phone},
                               {"address_1", Line},
                               {"address_2", Line},
                               {"city", Line},
                               {"state_province", Line},
                               {"postal_code", Line}};
constexpr Field kServiceAtLocation[] = {
    {"id", Key}, {"service_id", Key, true}, {"location_id", Key, true}, {"description", Text}};
// No attention and no contact: they name staff.
constexpr Field kPhone[] = {{"id", Key},
                            {"number", Phone, true}, {"extension", Line}, {"type", Line, false, "number_type"},
                            {"description", Line, false, "department"}, {"location_id", Key}, {"service_id", Key},
                            {"organization_id", Key}, {"contact_id", Key}, {"service_at_location_id", Key},
                            {"is_private", Flag, false, kPrivateNames}};
constexpr Field kAddress[] = {
    {"id", Key}, {"location_id", Key}, {"address_1", Line}, {"address_2", Line}, {"city", Line}, {"region", Line},
    {"state_province", Line}, {"postal_code", Line}, {"country", Line}, {"address_type", Line},
    {"is_private", Flag, false, kPrivateNames}};
constexpr Field kSchedule[] = {{"id", Key},
                               {"service_id", Key}, {"location_id", Key}, {"service_at_location_id", Key},
                               {"freq", Line, false, "frequency rrule recurrence"},
                               {"byday", Days, false, "weekday day_of_week days"}, {"bymonthday", Line},
                               {"byweekno", Line}, {"byyearday", Line}, {"interval", Number},
                               {"valid_from", Date, false, "start_date"}, {"valid_to", Date, false, "end_date"},
                               {"dtstart", Date}, {"until", Date}, {"count", Number}, {"opens_at", Minute},
                               {"closes_at", Minute}, {"timezone", Line}, {"description", Text}, {"notes", Text},
                               {"attending_type", Line}, {"holiday", Flag}, {"closed", Flag}, {"bysetpos", Line},
                               {"exdate", Line}}; // only on the way in: see plainSchedule()
constexpr Field kLanguage[] = {{"id", Key},          {"service_id", Key},
                               {"location_id", Key}, {"name", Line, false, "language"},
                               {"code", Line},       {"note", Text}};
constexpr Field kAccessibility[] = {{"id", Key},
                                    {"location_id", Key, true},
                                    {"description", Line, false, "accessibility"},
                                    {"details", Text},
                                    {"url", Line}};
constexpr Field kTaxonomyTerm[] = {{"id", Key, true, "taxonomy_id"},
                                   {"name", Line, true, "term"}, {"code", Line}, {"description", Text},
                                   {"parent_id", Key}, {"taxonomy", Line}, {"taxonomy_id", Key}, {"language", Line},
                                   {"term_uri", Line}, {"publisher_id", Key},
                                   {"publisher_taxonomy_id", Key}};
constexpr Field kAttribute[] = {{"id", Key},
                                {"link_id", Key, true, "service_id"}, {"taxonomy_term_id", Key, true, "taxonomy_id"},
                                {"link_entity", Line}, {"link_type", Line}, {"value", Line},
                                {"label", Line}};
constexpr Field kCostOption[] = {
    {"id", Key}, {"service_id", Key, true}, {"option", Line}, {"amount", Number}, {"currency", Line},
    {"amount_description", Line}, {"valid_from", Date}, {"valid_to", Date}};
constexpr Field kServiceArea[] = {
    {"id", Key},           {"service_id", Key}, {"service_at_location_id", Key}, {"name", Line, false, "service_area"},
    {"description", Text}, {"extent", Line},    {"extent_type", Line},           {"uri", Line}};
constexpr Field kRequiredDocument[] = {{"id", Key}, {"service_id", Key, true}, {"document", Text, true}, {"uri", Line}};

constexpr Field kUrl[] = {
    {"id", Key}, {"label", Line}, {"url", Line, true}, {"organization_id", Key}, {"service_id", Key}};
constexpr Field kUnit[] = {
    {"id", Key, true}, {"name", Line, true}, {"scheme", Line}, {"identifier", Line}, {"uri", Line}};
constexpr Field kCapacity[] = {{"id", Key},         {"service_id", Key},   {"unit_id", Key},   {"available", Number},
                               {"maximum", Number}, {"description", Text}, {"updated", Moment}};
constexpr Field kProgram[] = {
    {"id", Key, true}, {"organization_id", Key}, {"name", Line, true}, {"alternate_name", Line}, {"description", Text}};
constexpr Field kContact[] = {
    {"id", Key},          {"organization_id", Key}, {"service_id", Key}, {"service_at_location_id", Key},
    {"location_id", Key}, {"name", Person},         {"title", Person},   {"department", Line},
    {"email", Line}};
constexpr Field kFunding[] = {{"id", Key}, {"organization_id", Key}, {"service_id", Key}, {"source", Text, true}};
constexpr Field kIdentifier[] = {{"id", Key},
                                 {"organization_id", Key},
                                 {"identifier_scheme", Line},
                                 {"identifier_type", Line},
                                 {"identifier", Line, true}};
constexpr Field kTaxonomy[] = {
    {"id", Key}, {"name", Line, true}, {"description", Text}, {"uri", Line}, {"version", Line}};
constexpr Field kMetadata[] = {{"id", Key},
                               {"resource_id", Key, true}, {"resource_type", Line}, {"last_action_date", Date},
                               {"last_action_type", Line}, {"field_name", Line}, {"previous_value", Text},
                               {"replacement_value", Text},
                               {"updated_by", Person}};

constexpr Field kEligibility[] = {{"id", Key}, {"service_id", Key, true}, {"eligibility", Text},
                                  {"minimum_age", Number}, {"maximum_age", Number}};

constexpr Implied kImplied[] = {{"physical_addresses", "address_type", "physical"},
                                {"physical_address", "address_type", "physical"},
                                {"postal_addresses", "address_type", "postal"},
                                {"postal_address", "address_type", "postal"},
                                {"mail_addresses", "address_type", "postal"}, {"regular_schedules", "freq", "WEEKLY"},
                                {"regular_schedule", "freq", "WEEKLY"}, {"holiday_schedules", "holiday", "1"},
                                {"holiday_schedule", "holiday", "1"}, {"services_taxonomy", "link_entity", "service"},
                                {"service_taxonomy", "link_entity", "service"},
                                {"service_attributes", "link_entity", "service"},
                                {"service_attribute", "link_entity", "service"}};

constexpr Table kTables[] = {
    {"organization", "organizations organization organizaciones organizacion", kOrganization, true},
    {"service", "services service servicios servicio", kService, true},
    {"location", "locations location ubicaciones lugares", kLocation, true},
    {"service_at_location", "service_at_location services_at_location service_at_locations", kServiceAtLocation},
    {"phone", "phones phone telefonos telefono", kPhone},
    {"address",
     "addresses address physical_addresses physical_address postal_addresses postal_address mail_addresses direcciones direccion",
     kAddress},
    {"schedule",
     "schedules schedule regular_schedules regular_schedule holiday_schedules holiday_schedule horarios horario",
     kSchedule},
    {"language", "languages language idiomas", kLanguage},
    {"accessibility", "accessibility accessibilities accessibility_for_disabilities", kAccessibility},
    {"taxonomy_term", "taxonomy_terms taxonomy_term taxonomy", kTaxonomyTerm, true},
    {"attribute",
     "attributes attribute services_taxonomy service_taxonomy service_attributes service_attribute other_attributes other_attribute",
     kAttribute},
    {"cost_option", "cost_options cost_option", kCostOption},
    {"service_area", "service_areas service_area", kServiceArea},
    {"required_document", "required_documents required_document documentos", kRequiredDocument},
    {"eligibility", "eligibility eligibilities", kEligibility},
    {"url", "url urls", kUrl},
    {"unit", "units unit", kUnit, true},
    {"service_capacity", "service_capacity service_capacities capacities", kCapacity},
    {"program", "programs program", kProgram, true},
    {"contact", "contacts contact", kContact},
    {"funding", "funding fundings", kFunding},
    {"organization_identifier", "organization_identifiers organization_identifier", kIdentifier},
    {"taxonomy", "taxonomies", kTaxonomy},
    {"metadata", "metadata", kMetadata}};

} // namespace

std::span<const Table> tables()
{
    return kTables;
}

std::span<const Implied> impliedValues()
{
    return kImplied;
}

const Table *findTable(std::string_view name)
{
    for (const Table &table : kTables) {
        if (name == table.name)
            return &table;
    }
    return nullptr;
}

std::string tableNamed(std::string_view fileName)
{
    std::string name = lowerAscii(trimmed(fileName));
    if (name.ends_with(".csv")) // as HSDS's own tables in one file of JSON are called
        name.resize(name.size() - 4);
    for (char &c : name)
        c = c == ' ' || c == '-' || c == '.' ? '_' : c;
    for (const Table &table : kTables) {
        if (inList(table.files, name))
            return table.name;
    }
    return {};
}

bool inList(std::string_view list, std::string_view word)
{
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t blank = std::min(list.find(' ', from), list.size());
        if (!word.empty() && list.substr(from, blank - from) == word)
            return true;
        from = blank + 1;
    }
    return false;
}

} // namespace handrail::directory
