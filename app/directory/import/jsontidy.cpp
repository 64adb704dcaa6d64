#include "directory/import/jsontidy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace handrail::directory {
namespace {

using nlohmann::json;
using Name = std::string_view;

constexpr auto kLists = std::to_array<Name>(
    {"phones", "schedules", "languages", "contacts", "addresses", "physical_addresses", "service_at_locations",
     "services_at_location", "cost_options", "service_areas", "required_documents", "regular_schedules",
     "holiday_schedules", "additional_urls"});

/// Names that say how records hang together.
constexpr auto kOthers = std::to_array<Name>(
    {"organization_id", "location_id", "service_id", "location_type", "taxonomy_term", "additional_websites",
     "accessibility_for_disabilities", "organization_identifiers", "service_capacities", "service_taxonomys",
     "parent_organization_id", "postal_addresses", "legal_status", "year_incorporated", "tax_id"});

template <std::size_t N>
bool among(Name name, const std::array<Name, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string withGaps(Name key)
{
    std::string out;
    for (const char c : key) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital && !out.empty())
            out.push_back('_');
        out.push_back(capital ? static_cast<char>(c | 0x20) : c);
    }
    return out;
}

/// "en", "es-MX", "zh_Hant"
bool isTongue(Name key)
{
    const std::size_t end = std::min(key.find_first_of("-_"), key.size());
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    constexpr std::size_t kLongest = 7;
    return (end == 2 || end == 3) && key.size() <= kLongest
           && std::all_of(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(end), small);
}

/// The text to take of one by language; null: it is none.
const json *ofTongues(const json &value)
{
    if (!value.is_object() || value.empty())
        return nullptr;
    const json *best = nullptr;
    bool known = false;
    for (const auto &[key, text] : value.items()) {
        if (!isTongue(key) || !(text.is_string() || text.is_null()))
            return nullptr;
        const bool english = key.starts_with("en"), spanish = key.starts_with("es");
        known |= english || spanish;
        if (text.is_string() && (!best || english))
            best = &text;
    }
    return known ? best : nullptr;
}

bool isOneRecord(const json &value)
{
    return value.is_object() && !value.empty()
           && std::any_of(value.begin(), value.end(), [](const json &member) { return !member.is_object(); });
}

} // namespace

void tidyRecord(json &record)
{
    if (record.is_array()) {
        for (json &one : record)
            tidyRecord(one);
        return;
    }
    if (!record.is_object())
        return;
    std::vector<std::string> camels;
    for (const auto &[key, value] : record.items())
        if (std::any_of(key.begin(), key.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
            if (const std::string name = withGaps(key);
                (among(name, kLists) || among(name, kOthers)) && !record.contains(name))
                camels.push_back(key);
    for (const std::string &key : camels) {
        json value = std::move(record[key]);
        record.erase(key);
        record[withGaps(key)] = std::move(value);
    }
    for (auto &[key, value] : record.items()) {
        if (const json *text = ofTongues(value)) {
            value = json(*text);
            continue;
        }
        if (among(key, kLists) && isOneRecord(value))
            value = json::array({value});
        tidyRecord(value);
    }
}

} // namespace handrail::directory
