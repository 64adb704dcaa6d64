#include "directory/import/plainplace.h"

#include "directory/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <initializer_list>

namespace handrail::directory {
namespace {

using nlohmann::json;

/// "Zip Code" and "zip_code" as "zipcode".
std::string plainKey(const std::string &key)
{
    std::string out;
    for (const char c : lowerAscii(key))
        if (c != ' ' && c != '_' && c != '-' && c != '.')
            out.push_back(c);
    return out;
}

std::string scalar(const json &value)
{
    return value.is_string() ? value.get<std::string>() : value.is_number() || value.is_boolean() ? value.dump() : std::string();
}

constexpr std::string_view kWhere[] = {"street", "street1", "address", "address1", "addressline1", "streetaddress", "physicaladdress", "fulladdress",
                                       "phone", "telephone", "phonenumber", "phone1", "tel", "mainphone", "contactphone"};

using Values = std::map<std::string, std::string>;

/// Values of the record and of objects in it ("address": {"street": …}, "properties": {…}), by plain key.
void collect(const json &j, Values &values, int depth)
{
    for (const auto &[key, value] : j.items()) {
        if (value.is_object() && depth < 2)
            collect(value, values, depth + 1);
        else if (const std::string text = scalar(value); !text.empty())
            values.try_emplace(plainKey(key), text);
    }
    const auto geometry = j.find("coordinates"); // GeoJSON has the longitude first
    if (geometry != j.end() && geometry->is_array() && geometry->size() >= 2 && (*geometry)[0].is_number()) {
        values.try_emplace("longitude", (*geometry)[0].dump());
        values.try_emplace("latitude", (*geometry)[1].dump());
    }
}

} // namespace

bool saysWhereAsAList(const json &j)
{
    for (const char *key : {"phones", "addresses", "physical_addresses", "service_at_locations", "organization_id", "location_type", "schedules", "legal_status", "services"})
        if (j.contains(key))
            return false;
    if (j.contains("organization") && j["organization"].is_object())
        return false;
    for (const auto &[key, value] : j.items()) {
        const std::string plain = plainKey(key);
        if (!value.is_array() && !value.is_null() && std::find(std::begin(kWhere), std::end(kWhere), plain) != std::end(kWhere))
            return true;
    }
    return j.contains("properties") && j["properties"].is_object() && j.contains("geometry");
}

bool plainPlace(const json &j, const RowSink &sink)
{
    Values values;
    collect(j, values, 0);
    const auto any = [&](std::initializer_list<const char *> keys) {
        for (const char *key : keys)
            if (const auto found = values.find(key); found != values.end())
                return found->second;
        return std::string();
    };
    const std::string name = any({"name", "name1", "title", "facilityname", "sitename", "program", "programname", "agency", "agencyname", "organization"});
    const std::string street = any({"street", "street1", "streetaddress", "address", "address1", "addressline1", "physicaladdress", "fulladdress"});
    const std::string phone = any({"phone", "telephone", "phonenumber", "phone1", "tel", "mainphone", "contactphone"});
    if (name.empty() || (street.empty() && phone.empty()))
        return false;
    const std::string id = any({"id"}).empty() ? madeUpId(name + '|' + street + '|' + any({"city"}) + '|' + phone) : any({"id"});
    sink("service", {{"id", id}, {"name", name}, {"description", any({"description", "notes", "details", "summary"})}, {"url", any({"website", "url", "web"})}, {"email", any({"email"})},
                     {"status", any({"status"})}, {"fees_description", any({"fees", "fee", "cost"})}, {"eligibility_description", any({"eligibility", "whoitsfor"})},
                     {"organization_id", ""}});
    // A program with several sites has a record for each, all of one id.
    const std::string place = any({"id"}).empty() ? id : madeUpId(id + '|' + street + '|' + any({"city", "town"}) + '|' + any({"latitude", "lat", "y"}));
    sink("location", {{"id", place}, {"location_type", "physical"}, {"latitude", any({"latitude", "lat", "y"})}, {"longitude", any({"longitude", "lon", "lng", "long", "x"})}});
    sink("service_at_location", {{"service_id", id}, {"location_id", place}});
    sink("address", {{"location_id", place}, {"address_1", street}, {"address_2", any({"street2", "address2", "addressline2", "suite"})}, {"city", any({"city", "town"})},
                     {"state_province", any({"state", "stateprovince", "region"})}, {"postal_code", any({"zipcode", "zip", "postalcode", "postcode"})}, {"address_type", "physical"}});
    if (!phone.empty())
        sink("phone", {{"service_id", id}, {"number", phone}});
    if (const std::string hours = any({"hours", "hoursofoperation", "openinghours", "schedule"}); !hours.empty()) // words: shown as they are, nothing is guessed from them
        sink("schedule", {{"service_id", id}, {"description", hours}});
    return true;
}

std::string madeUpId(const std::string &text)
{
    std::uint64_t hash = 14695981039346656037ull; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    char out[32];
    std::snprintf(out, sizeof out, "list-%016llx", static_cast<unsigned long long>(hash));
    return out;
}

std::string jsonText(const nlohmann::json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null() || value.is_structured())
        return {};
    if (value.is_number_float()) { // 12.0 is what some programs make of 12
        constexpr double kExact = 1e15;
        const double number = value.get<double>();
        if (std::abs(number) < kExact && number == std::floor(number))
            return std::to_string(static_cast<long long>(number));
    }
    return value.dump();
}

} // namespace handrail::directory
