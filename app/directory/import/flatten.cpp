#include "directory/import/jsonrecords.h"

#include "directory/import/jsonmend.h"
#include "directory/import/jsonpage.h"
#include "directory/import/jsontidy.h"
#include "directory/import/plainplace.h"
#include "directory/import/resourceparts.h"
#include "directory/import/tables.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace handrail::directory {
namespace {
using nlohmann::json;

class Flattener {
public:
    explicit Flattener(const RowSink &sink) : m_sink(sink) {}
    bool record(const json &j, const std::string &table);
    bool part(const json &j);
    bool rest(const json &j);

private:
    using Keys = FlatRow;
    std::string put(const std::string &table, const json &j, const Keys &keys);
    std::string inside(const json &j, const char *key, const std::string &table);
    void children(const json &j, const char *list, const std::string &table, const Keys &keys);
    std::string organization(const json &j);
    std::string location(const json &j, const Keys &keys);
    std::string service(const json &j, Keys keys);
    void atLocation(const json &j, const std::string &serviceId);
    void around(const json &j, const Keys &keys);
    bool named(const json &j, const std::string &table);
    bool page(const json &j, const std::string &table, bool *known);

    const RowSink &m_sink;
    ResourceParts m_parts{m_sink};
};

std::string Flattener::put(const std::string &table, const json &j, const Keys &keys)
{
    FlatRow row;
    for (const auto &[key, value] : j.items()) {
        if (!value.is_structured())
            row[key] = jsonText(value);
        else if (value.is_array()
                 && std::all_of(value.begin(), value.end(), [](const json &v) { return v.is_string(); })) {
            for (const json &one : value) // "languages": ["Spanish", "Tagalog"]
                row[key] += (row[key].empty() ? "" : ", ") + one.get<std::string>();
        } else if (!value.empty() && !isPart(key) && !ResourceParts::isOne(key, value)) {
            constexpr std::size_t kBytes = 2000;
            row[std::string{kUnreadMark, '.'} + key] =
                value.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, kBytes);
        }
    }
    for (const auto &[key, value] : keys) {
        const bool unlessSaid = key.starts_with('?'); // what its list means where it does not say
        if (std::string &own = row[key.substr(unlessSaid ? 1 : 0)]; !unlessSaid || own.empty())
            own = value;
    }
    if (row["id"].empty()
        && (table == "service" || table == "organization" || table == "location" || table == "taxonomy_term"))
        row["id"] =
            madeUpId(table == "organization" ? textOf(row) : j.dump(-1, ' ', false, json::error_handler_t::replace));
    m_sink(table, row);
    return row["id"];
}

void Flattener::children(const json &j, const char *list, const std::string &table, const Keys &keys)
{
    const auto found = j.find(list);
    if (found == j.end() || !found->is_array())
        return;
    for (const json &child : *found) {
        if (!child.is_object())
            continue;
        Keys with = keys;
        if (table == "attribute") {
            with = {{"link_id", keys.begin()->second}, {"link_entity", "service"}};
            const auto named = child.find("taxonomy_term"), older = child.find("taxonomy");
            if (const auto term = named != child.end() ? named : older; term != child.end() && term->is_object()) {
                with["taxonomy_term_id"] = put("taxonomy_term", *term, {});
                inside(*term, "taxonomy_detail", "taxonomy");
            }
        }
        if (table == "service_capacity")
            with["?unit_id"] = inside(child, "unit", "unit");
        put(table, child, with);
    }
}

/// The one record under @p key of @p j, if it is there. @return its id
std::string Flattener::inside(const json &j, const char *key, const std::string &table)
{
    const auto found = j.find(key);
    return found != j.end() && found->is_object() ? put(table, *found, {}) : std::string();
}

/// What hangs on a service, a place or both.
void Flattener::around(const json &j, const Keys &keys)
{
    children(j, "phones", "phone", keys);
    children(j, "schedules", "schedule", keys);
    const auto with = [&](const char *key, const char *value) { Keys k = keys; k[key] = value; return k; };
    children(j, "regular_schedules", "schedule", with("?freq", "WEEKLY"));
    children(j, "regular_schedule", "schedule", with("?freq", "WEEKLY"));
    children(j, "holiday_schedules", "schedule", with("holiday", "1"));
    // their numbers, never their names
    if (const auto contacts = j.find("contacts"); contacts != j.end() && contacts->is_array())
        for (const json &contact : *contacts)
            children(contact, "phones", "phone", keys);
    children(j, "contacts", "contact", keys);
    children(j, "languages", "language", keys);
    if (const std::string of = keys.begin()->first; keys.size() == 1)
        children(j, "metadata", "metadata",
                 {{"?resource_id", keys.begin()->second}, {"?resource_type", of.substr(0, of.size() - 3)}});
}

std::string Flattener::organization(const json &j)
{
    const std::string id = put("organization", j, {});
    const Keys mine{{"organization_id", id}};
    static constexpr const char *kLists[][2] = {
        {"phones", "phone"},     {"additional_websites", "url"},
        {"funding", "funding"},  {"programs", "program"},
        {"contacts", "contact"}, {"organization_identifiers", "organization_identifier"}};
    for (const auto &[list, table] : kLists)
        children(j, list, table, mine);
    children(j, "metadata", "metadata", {{"?resource_id", id}, {"?resource_type", "organization"}});
    m_parts.ofOrganization(j, id);
    if (const auto places = j.find("locations"); places != j.end() && places->is_array()) {
        for (const json &place : *places)
            if (place.is_object())
                location(place, {{"organization_id", id}});
    }
    if (const auto services = j.find("services"); services != j.end() && services->is_array()) {
        for (const json &one : *services)
            if (one.is_object())
                service(one, {{"organization_id", id}});
    }
    return id;
}

std::string Flattener::location(const json &j, const Keys &keys)
{
    const std::string id = put("location", j, keys);
    const Keys mine{{"location_id", id}};
    around(j, mine);
    children(j, "addresses", "address", mine);
    children(j, "physical_addresses", "address", {{"location_id", id}, {"address_type", "physical"}});
    for (const char *list : {"accessibility", "accessibility_for_disabilities"})
        children(j, list, "accessibility", mine);
    if (const auto address = j.find("address"); address != j.end() && address->is_object())
        put("address", *address, mine);
    if (const auto services = j.find("services"); services != j.end() && services->is_array()) {
        for (const json &one : *services)
            if (one.is_object())
                m_sink("service_at_location", {{"service_id", service(one, {})}, {"location_id", id}});
    }
    return id;
}

void Flattener::atLocation(const json &j, const std::string &serviceId)
{
    std::string place = jsonText(j.value("location_id", json()));
    if (const auto found = j.find("location"); found != j.end() && found->is_object())
        place = location(*found, {});
    if (place.empty() || serviceId.empty())
        return;
    std::string id = jsonText(j.value("id", json()));
    m_sink("service_at_location", {{"id", id},
                                   {"service_id", serviceId},
                                   {"location_id", place},
                                   {"description", jsonText(j.value("description", json()))}});
    around(j, {{"service_id", serviceId}, {"location_id", place}});
    children(j, "service_areas", "service_area", {{"service_id", serviceId}, {"service_at_location_id", id}});
}

std::string Flattener::service(const json &j, Keys keys)
{
    for (const char *key : {"resource", "organization"})
        if (const auto owner = j.find(key); owner != j.end() && owner->is_object() && owner->contains("name"))
            keys["organization_id"] = organization(*owner);
    if (const std::string program = inside(j, "program", "program"); !program.empty())
        keys["program_id"] = program;
    const std::string id = put("service", j, keys);
    const Keys mine{{"service_id", id}};
    around(j, mine);
    static constexpr const char *kLists[][2] = {{"cost_options", "cost_option"},
                                                {"service_areas", "service_area"},
                                                {"required_documents", "required_document"},
                                                {"attributes", "attribute"},
                                                {"additional_urls", "url"},
                                                {"capacities", "service_capacity"},
                                                {"service_capacities", "service_capacity"},
                                                {"funding", "funding"},
                                                {"eligibility", "eligibility"},
                                                {"eligibilities", "eligibility"},
                                                {"eligibilitys", "eligibility"},
                                                {"service_taxonomys", "attribute"},
                                                {"service_taxonomies", "attribute"}};
    for (const auto &[list, table] : kLists)
        children(j, list, table, mine);
    const auto each = [&](const char *list, const auto &take) {
        if (const auto places = j.find(list); places != j.end() && places->is_array())
            std::for_each(places->begin(), places->end(), [&](const json &place) {
                if (place.is_object())
                    take(place);
            });
    };
    for (const char *list : {"service_at_locations", "services_at_location", "service_at_location"})
        each(list, [&](const json &place) { atLocation(place, id); });
    each("locations", [&](const json &place) {
        m_sink("service_at_location", {{"service_id", id}, {"location_id", location(place, {})}});
    });
    if (const auto place = j.find("location"); place != j.end() && place->is_object())
        m_sink("service_at_location", {{"service_id", id}, {"location_id", location(*place, {})}});
    m_parts.ofService(j, id, keys["organization_id"]);
    return id;
}

/// Some services of an organization, or of a place, that is too long to be held at once.
bool Flattener::part(const json &j)
{
    const std::string id = jsonText(j.value("id", json()));
    if (id.empty() || !j.contains("services") || !j["services"].is_array())
        return false;
    const bool place = j.contains("location_type") || j.contains("latitude");
    for (const json &one : j["services"]) {
        if (!one.is_object())
            continue;
        if (place)
            m_sink("service_at_location", {{"service_id", service(one, {})}, {"location_id", id}});
        else
            service(one, {{"organization_id", id}});
    }
    return true;
}

/// The record inside of @p j, as graphs, searches and JSON:API wrap it; null: it is one itself.
json wrapped(const json &j)
{
    if (j.contains("name"))
        return nullptr;
    for (const char *inner : {"node", "_source", "document", "doc", "record", "item", "attributes"}) {
        if (!j.contains(inner) || !j[inner].is_object()
            || (std::string_view(inner) == "attributes" && !(j.contains("id") && j.contains("type"))))
            continue;
        json one = j[inner];
        for (const char *id : {"_id", "id"})
            if (j.contains(id) && (!one.contains("id") || std::string_view(inner) == "attributes"))
                one["id"] = j[id];
        return one;
    }
    return nullptr;
}

/// "services": {"s1": {…}, "s2": {…}}.
bool listsUnderIds(const json &j)
{
    return std::any_of(j.items().begin(), j.items().end(), [](const auto &member) {
        return member.value().is_object() && areUnderTheirIds(member.value()) && !tableNamed(member.key()).empty();
    });
}

/// {"organization": […], "service": […]}: each table as a list under its name.
bool listsTables(const json &j)
{
    return std::any_of(j.items().begin(), j.items().end(), [](const auto &member) {
        const json &list = member.value();
        return list.is_array() && !list.empty() && list.front().is_object() && list.front().contains("name")
               && tableNamed(member.key()) == "service";
    });
}

/// What stands around the lists of a page: lists of tables that came before a known one or after it.
bool Flattener::rest(const json &j)
{
    bool known = true;
    for (const auto &[key, value] : j.items()) {
        if (value.is_object() && areUnderTheirIds(value))
            for (const auto &[id, one] : value.items())
                known &= record(underItsId(one, id), tableNamed(key));
        else if (value.is_object())
            known &= rest(value);
        if (!value.is_array())
            continue;
        const std::string table = tableNamed(key);
        for (const json &one : value)
            known &= !one.is_object() || (!table.empty() && record(one, table));
    }
    return known;
}

/// A row of a list or file that is called as a table is.
bool Flattener::named(const json &j, const std::string &table)
{
    if (table == "organization")
        organization(j);
    else if (table == "location")
        location(j, {});
    else if (table == "service")
        service(j, {});
    else
        put(table, j, {});
    return true;
}

/// A page of an API, or a list, that stands in a list itself.
bool Flattener::page(const json &j, const std::string &table, bool *known)
{
    const json *list = j.is_array() ? &j : nullptr;
    if (j.is_object() && !j.contains("name") && !j.contains("id"))
        for (const char *key : {"contents", "content", "data", "results", "items", "records", "services", "edges", "nodes"})
            if (const auto found = j.find(key); !list && found != j.end() && found->is_array())
                list = &*found;
    if (!list || list->empty()
        || !std::all_of(list->begin(), list->end(), [](const json &one) { return one.is_structured(); }))
        return false;
    *known = true;
    for (const json &one : *list)
        *known &= record(one, table);
    return true;
}

bool Flattener::record(const json &j, const std::string &table)
{
    if (bool known = false; page(j, table, &known))
        return known;
    if (!j.is_object())
        return false;
    const auto has = [&](const char *key) { return j.contains(key); };
    if (const json inner = wrapped(j); inner.is_object())
        return record(inner, table);
    if (table.empty() && has("services.csv"))
        return rest(j); // every table as a list under the name of its file
    if (has("resource") && j["resource"].is_object() && !has("name")) {
        organization(j["resource"]);
        return true;
    }
    if (has("service") && j["service"].is_object()) {
        atLocation(j, service(j["service"], {}));
        return true;
    }
    if (has("location") && j["location"].is_object() && has("service_id")) {
        atLocation(j, jsonText(j["service_id"]));
        return true;
    }
    if (areUnderTheirIds(j)) {
        bool known = true;
        for (const auto &[id, one] : j.items())
            known &= record(underItsId(one, id), table);
        return known;
    }
    if (table.empty() && !has("name") && (listsUnderIds(j) || (!has("id") && listsTables(j))))
        return rest(j);
    if (!table.empty() && table != "service" && table != "organization" && table != "location")
        return named(j, table);
    if (saysWhereAsAList(j))
        return plainPlace(j, m_sink);
    if (!has("name"))
        return table.empty() || table == "service" || table == "organization" ? plainPlace(j, m_sink) : named(j, table);
    // a list of terms holds no services
    if (table.empty()
        && (has("term_uri") || has("taxonomy") || (has("uri") && has("version"))
            || (has("parent_id") && !has("organization_id"))))
        return false;
    const bool isPlace = has("location_type") || (has("latitude") && (has("addresses") || has("organization")));
    const bool isOrganization = has("services") || has("legal_status") || has("year_incorporated") || has("tax_id")
                                || has("organization_identifiers") || has("parent_organization_id")
                                || (has("website") && !has("status") && !has("organization"));
    if (!table.empty() && table != "service" && !(table == "organization" && isPlace))
        return named(j, table);
    if (isOrganization) {
        organization(j);
        return true;
    }
    if (isPlace) {
        location(j, {});
        return true;
    }
    if (!table.empty() || has("status") || has("organization") || has("organization_id") || has("service_at_locations")
        || has("schedules") || has("description")) {
        service(j, {});
        return true;
    }
    return plainPlace(j, m_sink);
}

} // namespace

Flattened flatten(std::string_view record, const RowSink &sink, const RecordPlace &place)
{
    Flattened done;
    json j = parseLeniently(record, &done.mended);
    if (j.is_discarded())
        return done;
    tidyRecord(j);
    if (place.kind == RecordKind::Rest)
        readPages(record, done);
    Flattener flattener(sink);
    // its list came before its name
    const bool itself = place.kind == RecordKind::Rest && j.is_object() && j.contains("name") && j.contains("id");
    done.known = place.kind == RecordKind::Part              ? flattener.part(j)
                 : place.kind == RecordKind::Rest && !itself ? flattener.rest(j)
                                                             : flattener.record(j, place.table);
    return done;
}

} // namespace handrail::directory
