#pragma once

#include <string>

namespace handrail::directory {

/// What is taken out of the staging file of what leads to hidden places: see Hiding for the functions it asks.
inline constexpr const char *kErase = R"sql(
UPDATE location SET confidential = 1, latitude = NULL, longitude = NULL, name = '', alternate_name = '', description = '', transportation = '', url = ''
    WHERE is_hidden(id);
UPDATE address SET address_1 = '', address_2 = '', region = '', postal_code = '', city = town(city) WHERE is_hidden(location_id);
UPDATE organization SET name = told(name, '', '', id), email = told_link(email, '', '', id) WHERE is_quiet_owner(id);
UPDATE organization SET alternate_name = told(alternate_name, '', '', id), description = told(description, '', '', id), website = told_link(website, '', '', id)
    WHERE is_quiet_owner(id);
UPDATE service SET name = told(name, id, '', ''), alternate_name = told(alternate_name, id, '', ''), description = told(description, id, '', ''),
    application_process = told(application_process, id, '', ''), eligibility_description = told(eligibility_description, id, '', ''),
    fees_description = told(fees_description, id, '', ''), alert = told(alert, id, '', ''), wait_time = told(wait_time, id, '', ''),
    interpretation_services = told(interpretation_services, id, '', ''), keywords = told(keywords, id, '', ''), url = told_link(url, id, '', '') WHERE is_quiet(id);
UPDATE service SET email = told_link(email, id, '', '') WHERE email <> '' AND is_quiet(id);
UPDATE service_at_location SET description = told(description, service_id, location_id, '') WHERE description <> '' AND (is_quiet(service_id) OR is_hidden(location_id));
CREATE TEMP TABLE quiet_at AS SELECT id, service_id, location_id FROM service_at_location WHERE id <> '' AND (is_quiet(service_id) OR is_hidden(location_id));
CREATE INDEX temp.quiet_at_id ON quiet_at(id);
UPDATE schedule SET description = told(description, service_id, location_id, ''), notes = told(notes, service_id, location_id, '')
    WHERE (description <> '' OR notes <> '') AND (is_quiet(service_id) OR is_hidden(location_id));
UPDATE schedule SET description = told(schedule.description, a.service_id, a.location_id, ''), notes = told(schedule.notes, a.service_id, a.location_id, '')
    FROM quiet_at a WHERE a.id = schedule.service_at_location_id;
UPDATE phone SET description = told(description, service_id, location_id, organization_id), number = told(number, service_id, location_id, organization_id) WHERE (is_quiet(service_id) OR is_hidden(location_id)
    OR is_quiet_owner(organization_id));
UPDATE phone SET description = told(phone.description, a.service_id, a.location_id, ''), number = told(phone.number, a.service_id, a.location_id, '') FROM quiet_at a WHERE a.id = phone.service_at_location_id;
UPDATE accessibility SET description = told(description, '', location_id, ''), details = told(details, '', location_id, ''), url = '' WHERE is_hidden(location_id);
UPDATE language SET note = told(note, service_id, location_id, '') WHERE note <> '' AND (is_quiet(service_id) OR is_hidden(location_id));
UPDATE required_document SET document = told(document, service_id, '', ''), uri = told_link(uri, service_id, '', '') WHERE is_quiet(service_id);
UPDATE cost_option SET option = told(option, service_id, '', ''), amount_description = told(amount_description, service_id, '', '') WHERE is_quiet(service_id);
UPDATE service_area SET name = told(name, service_id, '', ''), description = told(description, service_id, '', ''), extent = '', uri = '' WHERE is_quiet(service_id);
UPDATE service_area SET name = told(service_area.name, a.service_id, a.location_id, ''), description = told(service_area.description, a.service_id, a.location_id, ''),
    extent = '', uri = '' FROM quiet_at a WHERE a.id = service_area.service_at_location_id;
UPDATE attribute SET value = told(value, link_id, link_id, link_id), label = told(label, link_id, link_id, link_id)
    WHERE value || label <> '' AND (is_quiet(link_id) OR is_hidden(link_id) OR is_quiet_owner(link_id));
UPDATE unit SET name = told(unit.name, c.service_id, '', '') FROM service_capacity c
    WHERE c.unit_id = unit.id AND is_quiet(c.service_id);
UPDATE organization_identifier SET identifier = told(identifier, '', '', organization_id)
    WHERE is_quiet_owner(organization_id);
UPDATE service_capacity SET description = told(description, service_id, '', '') WHERE is_quiet(service_id);
UPDATE program SET name = told(name, '', '', organization_id), alternate_name = told(alternate_name, '', '', organization_id), description = told(description, '', '', organization_id)
    WHERE is_quiet_owner(organization_id) OR id IN (SELECT s.program_id FROM service s WHERE is_quiet(s.id));
UPDATE contact SET department = told(department, service_id, location_id, organization_id) WHERE is_quiet(service_id) OR is_hidden(location_id) OR is_quiet_owner(organization_id)
    OR service_at_location_id IN (SELECT a.id FROM quiet_at a);
UPDATE contact SET email = told_link(email, service_id, location_id, organization_id) WHERE email <> ''
    AND (is_quiet(service_id) OR is_hidden(location_id) OR is_quiet_owner(organization_id)
         OR service_at_location_id IN (SELECT a.id FROM quiet_at a));
UPDATE url SET label = told(label, service_id, '', organization_id), url = told_link(url, service_id, '', organization_id) WHERE is_quiet(service_id) OR is_quiet_owner(organization_id);
UPDATE funding SET source = told(source, service_id, '', organization_id) WHERE is_quiet(service_id) OR is_quiet_owner(organization_id);
UPDATE metadata SET left_out = 1, previous_value = '', replacement_value = '' WHERE is_quiet(resource_id) OR is_hidden(resource_id) OR is_quiet_owner(resource_id);
DROP TABLE temp.quiet_at;
)sql";

/// What others say of those doorsteps, in whatever field: see Hiding for the functions it asks.
[[nodiscard]] std::string eraseElsewhere();

} // namespace handrail::directory
