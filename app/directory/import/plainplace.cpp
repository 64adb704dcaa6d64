#include "directory/import/plainplace.h"

#include "directory/import/phonecolumns.h"
#include "directory/import/townline.h"
#include "directory/import/weekcolumns.h"
#include "directory/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <initializer_list>
#include <set>

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
    return value.is_string()                         ? value.get<std::string>()
           : value.is_number() || value.is_boolean() ? value.dump()
                                                     : std::string();
}

constexpr std::string_view kWhere[] = {"street",        "street1",         "address",     "address1",  "addressline1",
                                       "streetaddress", "physicaladdress", "fulladdress", "phone",     "telephone",
                                       "phonenumber",   "phone1",          "tel",         "mainphone", "contactphone"};

using Values = std::map<std::string, std::string>;

/// What a record says: by plain key, with the keys as they are written, and lists and deeper objects apart.
struct Said {
    Values values, names, parts;
};

/// Values of the record and of objects in it ("address": {"street": …}, "properties": {…}), by plain key.
void collect(const json &j, Said &said, int depth)
{
    constexpr std::size_t kBytes = 2000;
    Values &values = said.values;
    for (const auto &[key, value] : j.items()) {
        if (value.is_object() && depth < 2)
            collect(value, said, depth + 1);
        else if (value.is_structured() && !value.empty() && key != "coordinates")
            said.parts.try_emplace(key, value.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, kBytes));
        else if (const std::string text = scalar(value);
                 !text.empty() && !(key == "type" && (text == "Feature" || text == "Point")))
            if (values.try_emplace(plainKey(key), text).second)
                said.names.emplace(plainKey(key), key);
    }
    const auto geometry = j.find("coordinates"); // GeoJSON has the longitude first
    if (geometry != j.end() && geometry->is_array() && geometry->size() >= 2 && (*geometry)[0].is_number()) {
        values.try_emplace("longitude", (*geometry)[0].dump());
        values.try_emplace("latitude", (*geometry)[1].dump());
    }
}

constexpr auto kPhones = std::to_array<std::string_view>(
    {"phone", "telephone", "phonenumber", "phone1", "tel", "mainphone", "contactphone"});

/// Every number of it; words are shown as they are.
void putNumbers(const Said &said, const std::string &id, std::set<std::string> &read, const RowSink &sink)
{
    std::vector<std::string> headings, keys;
    std::vector<bool> plain;
    const auto put = [&](const std::string &key) {
        headings.push_back(said.names.contains(key) ? said.names.at(key) : key);
        keys.push_back(key);
        plain.push_back(false);
    };
    for (const std::string_view key : kPhones) // the surest is the first
        if (said.values.contains(std::string(key)) && std::find(plain.begin(), plain.end(), true) == plain.end()) {
            put(std::string(key));
            plain.back() = true;
        }
    for (const auto &[key, name] : said.names)
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            put(key);
    std::map<std::size_t, FlatRow> lines;
    for (const PhoneColumn &column : phoneColumns(headings, plain)) {
        const std::string &value = said.values.at(keys[column.at]);
        FlatRow &line = lines[column.line];
        read.insert(keys[column.at]);
        line[column.says == PhoneColumn::Says::Number      ? "number"
             : column.says == PhoneColumn::Says::Type      ? "type"
             : column.says == PhoneColumn::Says::Extension ? "extension"
             : column.says == PhoneColumn::Says::Words     ? "description"
                                                           : "is_private"] = value;
        if (column.says == PhoneColumn::Says::Number && !column.type.empty())
            line.try_emplace("type", column.type);
        if (column.says == PhoneColumn::Says::Number && !column.words.empty())
            line.try_emplace("description", column.words);
    }
    for (auto &[at, line] : lines) {
        line["service_id"] = id;
        if (!line["number"].empty())
            sink("phone", line);
    }
}

/// Hours day by day.
void putWeek(const Said &said, const std::string &id, std::set<std::string> &read, const RowSink &sink)
{
    std::vector<std::string> headings, keys;
    for (const auto &[key, name] : said.names)
        if (!read.contains(key)) {
            keys.push_back(key);
            headings.push_back(name);
        }
    const WeekColumns week(headings);
    for (FlatRow &hours : week.hours([&](std::size_t at) { return said.values.at(keys[at]); })) {
        hours["service_id"] = id;
        sink("schedule", hours);
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (week.uses(i))
            read.insert(keys[i]);
}

} // namespace

bool saysWhereAsAList(const json &j)
{
    for (const char *key : {"phones", "addresses", "physical_addresses", "service_at_locations", "organization_id",
                            "location_type", "schedules", "legal_status", "services"})
        if (j.contains(key))
            return false;
    if (j.contains("organization") && j["organization"].is_object())
        return false;
    for (const auto &[key, value] : j.items()) {
        const std::string plain = plainKey(key);
        if (!value.is_array() && !value.is_null()
            && std::find(std::begin(kWhere), std::end(kWhere), plain) != std::end(kWhere))
            return true;
    }
    return j.contains("properties") && j["properties"].is_object() && j.contains("geometry");
}

bool plainPlace(const json &j, const RowSink &sink)
{
    Said said;
    collect(j, said, 0);
    const Values &values = said.values;
    std::set<std::string> read;
    const auto any = [&](std::initializer_list<const char *> keys) {
        for (const char *key : keys)
            if (const auto found = values.find(key); found != values.end()) {
                read.insert(found->first);
                return found->second;
            }
        return std::string();
    };
    const std::string name = any({"name", "name1", "title", "facilityname", "sitename", "program", "programname",
                                  "agency", "agencyname", "organization"});
    const std::string street = any({"street", "street1", "streetaddress", "address", "address1", "addressline1",
                                    "physicaladdress", "fulladdress"});
    const std::string phone = any({"phone", "telephone", "phonenumber", "phone1", "tel", "mainphone", "contactphone"});
    if (name.empty() || (street.empty() && phone.empty()))
        return false;
    const std::string id =
        any({"id"}).empty() ? madeUpId(name + '|' + street + '|' + any({"city"}) + '|' + phone) : any({"id"});
    FlatRow service{{"id", id},
                    {"name", name},
                    {"description", any({"description", "notes", "details", "summary"})},
                    {"url", any({"website", "url", "web"})},
                    {"email", any({"email"})},
                    {"status", any({"status"})},
                    {"fees_description", any({"fees", "fee", "cost"})},
                    {"eligibility_description", any({"eligibility", "whoitsfor"})},
                    {"organization_id", ""}};
    // A program with several sites has a record for each, all of one id.
    const std::string place =
        any({"id"}).empty()
            ? id
            : madeUpId(id + '|' + street + '|' + any({"city", "town"}) + '|' + any({"latitude", "lat", "y"}));
    sink("location", {{"id", place},
                      {"location_type", "physical"},
                      {"latitude", any({"latitude", "lat", "y"})},
                      {"longitude", any({"longitude", "lon", "lng", "long", "x"})}});
    sink("service_at_location", {{"service_id", id}, {"location_id", place}});
    FlatRow address{{"location_id", place},
                    {"address_1", street},
                    {"address_2", any({"street2", "address2", "addressline2", "suite"})},
                    {"city", any({"city", "town", "citystatezip", "citystate", "cityst", "locality"})},
                    {"state_province", any({"state", "stateprovince", "region"})},
                    {"postal_code", any({"zipcode", "zip", "postalcode", "postcode"})},
                    {"address_type", "physical"}};
    partTown(address);
    sink("address", address);
    putNumbers(said, id, read, sink);
    if (const std::string hours = any({"hours", "hoursofoperation", "openinghours", "schedule"}); !hours.empty())
        sink("schedule", {{"service_id", id}, {"description", hours}});
    putWeek(said, id, read, sink);
    for (const auto &[plain, written] : said.names)
        if (!read.contains(plain))
            service[kUnreadMark + written] = values.at(plain);
    for (const auto &[written, text] : said.parts)
        service[kUnreadMark + written] = text;
    sink("service", service);
    return true;
}

bool isPart(std::string_view member)
{
    static constexpr std::string_view kParts[] = {"phones",
                                                  "schedules",
                                                  "regular_schedules",
                                                  "regular_schedule",
                                                  "holiday_schedules",
                                                  "contacts",
                                                  "languages",
                                                  "metadata",
                                                  "additional_websites",
                                                  "funding",
                                                  "programs",
                                                  "organization_identifiers",
                                                  "locations",
                                                  "services",
                                                  "addresses",
                                                  "physical_addresses",
                                                  "accessibility",
                                                  "address",
                                                  "location",
                                                  "service",
                                                  "service_areas",
                                                  "organization",
                                                  "program",
                                                  "cost_options",
                                                  "required_documents",
                                                  "attributes",
                                                  "additional_urls",
                                                  "capacities",
                                                  "service_capacities",
                                                  "eligibility",
                                                  "eligibilities",
                                                  "eligibilitys",
                                                  "service_at_locations",
                                                  "services_at_location",
                                                  "service_at_location",
                                                  "taxonomy_term",
                                                  "taxonomy_detail",
                                                  "unit",
                                                  "accessibility_for_disabilities",
                                                  "service_taxonomys",
                                                  "service_taxonomies",
                                                  "taxonomy"};
    return std::find(std::begin(kParts), std::end(kParts), member) != std::end(kParts);
}

bool areUnderTheirIds(const json &j)
{
    return !j.empty()
           && std::all_of(j.begin(), j.end(), [](const json &one) { return one.is_object() && one.contains("name"); });
}

json underItsId(json record, const std::string &id)
{
    if (!record.contains("id"))
        record["id"] = id;
    return record;
}

std::string textOf(const FlatRow &row)
{
    std::string all;
    for (const auto &[key, value] : row)
        all += key + '=' + value + '\x1f';
    return all;
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
