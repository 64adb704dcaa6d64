#include "directory/import/resourceparts.h"

#include "directory/import/plainplace.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace handrail::directory {
namespace {

using nlohmann::json;

/// 900 and "0900" as "09:00"; what is none of these stays.
std::string clock(const json &value)
{
    const std::string text = jsonText(value);
    if (text.empty() || text.size() > 4 || text.find_first_not_of("0123456789") != std::string::npos)
        return text;
    const std::string four = std::string(4 - text.size(), '0') + text;
    return four.substr(0, 2) + ':' + four.substr(2);
}

/// The first of @p keys that @p j has a value for.
json first(const json &j, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (const auto found = j.find(key); found != j.end() && !found->is_null())
            return *found;
    return nullptr;
}

const json *days(const json &j)
{
    const auto schedule = j.find("schedule");
    if (schedule == j.end() || !schedule->is_object())
        return nullptr;
    const auto list = schedule->find("schedule_days");
    return list != schedule->end() && list->is_array() ? &*list : nullptr;
}

bool hasList(const json &j, const char *key)
{
    const auto found = j.find(key);
    return found != j.end() && found->is_array() && !found->empty();
}

} // namespace

bool ResourceParts::isOne(const std::string &key, const json &value)
{
    if (key == "schedule")
        return value.is_object() && value.contains("schedule_days");
    return key == "resource" ? value.is_object()
                             : key == "categories" && value.is_array() && !value.empty() && value[0].is_object()
                                   && value[0].contains("name");
}

std::vector<std::string> ResourceParts::places(const json &j)
{
    std::vector<std::string> ids;
    const auto list = j.find("addresses");
    if (list == j.end() || !list->is_array())
        return ids;
    for (const json &one : *list) {
        if (!one.is_object())
            continue;
        FlatRow address;
        for (const auto &[key, value] : one.items())
            if (!value.is_structured())
                address[key] = jsonText(value);
        const std::string own = address["id"];
        const std::string id = own.empty() ? madeUpId(textOf(address)) : "address-" + own;
        FlatRow place{{"id", id}, {"location_type", "physical"}};
        for (const char *of : {"name", "latitude", "longitude", "is_private", "online"})
            if (const auto said = address.find(of); said != address.end()) {
                if (std::string_view(of) != "online" && std::string_view(of) != "is_private")
                    place[of] = said->second;
                if (std::string_view(of) != "is_private")
                    address.erase(said);
            }
        address["location_id"] = id;
        if (address["address_type"].empty())
            address["address_type"] = "physical";
        m_sink("location", place);
        m_sink("address", address);
        ids.push_back(id);
    }
    return ids;
}

void ResourceParts::hours(const json &list, const std::string &service)
{
    for (const json &day : list) {
        if (!day.is_object())
            continue;
        const std::string opens = clock(first(day, {"opens_at", "open_time"})),
                          closes = clock(first(day, {"closes_at", "close_time"}));
        const std::string name = jsonText(first(day, {"day", "open_day"}));
        if (name.empty() || (opens.empty() && closes.empty()))
            continue;
        m_sink(
            "schedule",
            {{"service_id", service}, {"freq", "WEEKLY"}, {"byday", name}, {"opens_at", opens}, {"closes_at", closes}});
    }
}

void ResourceParts::ofOrganization(const json &j, const std::string &id)
{
    m_organization = id;
    m_places = places(j);
    m_schedule = days(j) ? days(j)->dump() : std::string();
}

void ResourceParts::ofService(const json &j, const std::string &id, const std::string &organization)
{
    const bool ofIt = !organization.empty() && organization == m_organization;
    std::vector<std::string> at = places(j);
    if (at.empty() && ofIt && !hasList(j, "service_at_locations") && !hasList(j, "locations")
        && !j.contains("location"))
        at = m_places;
    for (const std::string &place : at)
        m_sink("service_at_location", {{"service_id", id}, {"location_id", place}});
    const json *own = days(j);
    if (own && !own->empty())
        hours(*own, id);
    else if (ofIt && !m_schedule.empty()
             && first(j, {"shouldInheritScheduleFromParent", "should_inherit_schedule_from_parent"}) == json(true))
        hours(json::parse(m_schedule), id);
    const auto categories = j.find("categories");
    if (categories == j.end() || !isOne("categories", *categories))
        return;
    for (const json &one : *categories) {
        if (!one.is_object() || !one.contains("name"))
            continue;
        const std::string name = jsonText(one["name"]), term = "category-" + madeUpId(name);
        m_sink("taxonomy_term", {{"id", term}, {"name", name}});
        m_sink("attribute", {{"link_id", id}, {"link_entity", "service"}, {"taxonomy_term_id", term}});
    }
}

} // namespace handrail::directory
