#include "directory/import/jsonlist.h"

#include "directory/import/jsonmend.h"
#include "directory/import/plainplace.h"
#include "directory/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace handrail::directory {
namespace {
using nlohmann::json;

/// What a member says as a cell would; texts in a list are one after the other.
std::string cellOf(const json &value)
{
    if (!value.is_array())
        return jsonText(value);
    std::string all;
    for (const json &one : value)
        if (!one.is_structured() && !one.is_null())
            all += (all.empty() ? "" : ", ") + jsonText(one);
    return all;
}

/// What a map says of a place ({"properties": {…}, "geometry": {…}}, or "attributes") as a record of its own. Its pin
/// is one where it is in degrees; else it is told as a member that is not read.
json unfolded(const json &feature)
{
    const char *key = feature.is_object() && feature.contains("properties") ? "properties" : "attributes";
    if (!feature.is_object() || !feature.contains(key) || !feature[key].is_object() || !feature.contains("geometry"))
        return feature;
    json record = feature[key];
    const json &geometry = feature["geometry"];
    constexpr double kNowhere = 1e9;
    const auto number = [](const json &value) { return value.is_number() ? value.get<double>() : kNowhere; };
    double x = kNowhere, y = kNowhere;
    if (geometry.is_object() && geometry.contains("x") && geometry.contains("y")) {
        x = number(geometry["x"]);
        y = number(geometry["y"]);
    } else if (geometry.is_object() && geometry.contains("coordinates") && geometry["coordinates"].is_array()) {
        const json *point = &geometry["coordinates"];
        if (point->size() == 1 && point->front().is_array()) // the only one of several
            point = &point->front();
        if (point->size() >= 2 && (*point)[0].is_number()) {
            x = number((*point)[0]);
            y = number((*point)[1]);
        }
    }
    constexpr double kEast = 180, kNorth = 90;
    if (std::abs(x) <= kEast && std::abs(y) <= kNorth) {
        record["Longitude"] = x;
        record["Latitude"] = y;
    } else if (!geometry.is_null()) {
        constexpr std::size_t kBytes = 200;
        record["geometry"] = geometry.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, kBytes);
    }
    return record;
}

bool isFlat(const json &record)
{
    return record.is_object() && !record.empty() && std::none_of(record.begin(), record.end(), [](const json &value) {
               return value.is_object()
                      || (value.is_array() && std::any_of(value.begin(), value.end(), [](const json &one) {
                              return one.is_structured();
                          }));
           });
}

/// Records of HSDS and of other programs have one of these; what an agency writes for people is told apart by neither.
bool isNamed(const json &record)
{
    return std::any_of(record.items().begin(), record.items().end(), [](const auto &member) {
        const std::string low = lowerAscii(member.key());
        return low == "name" || low == "title" || low == "id";
    });
}

} // namespace

void JsonList::begin()
{
    m_heading = {};
    m_list.reset();
    m_mapping = nullptr;
    m_misses = 0;
}

bool JsonList::take(std::string_view text, std::int64_t line, bool plain, const RowSink &sink)
{
    constexpr std::size_t kMostColumns = 1000;
    constexpr int kEnough = 50;
    if (!m_list && m_misses >= kEnough) // records of HSDS: reading each twice would cost as much again
        return false;
    ++m_misses;
    const json record = unfolded(parseLeniently(text));
    if (!isFlat(record))
        return false;
    const bool plainly = plain || !isNamed(record);
    const std::size_t before = m_heading.count;
    CsvRow row;
    row.line = line;
    for (const auto &[name, value] : record.items()) {
        const auto known = std::find(m_heading.fields.begin(), m_heading.fields.end(), name);
        const auto at = static_cast<std::size_t>(known - m_heading.fields.begin());
        if (at >= kMostColumns)
            return false;
        if (known == m_heading.fields.end())
            m_heading.fields.push_back(name);
        if (row.fields.size() <= at)
            row.fields.resize(at + 1);
        row.fields[at] = cellOf(value);
    }
    m_heading.count = m_heading.fields.size();
    row.fields.resize(m_heading.count);
    row.count = m_heading.count;
    if (!m_list || before != m_heading.count) { // a member that the records before had not
        m_mapping = m_mappings.of(m_heading, plainly);
        m_list.reset();
        if (!m_mapping)
            return false;
        m_list.emplace(*m_mapping, m_heading, m_today, &m_ids);
        m_told(*m_mapping, *m_list);
    }
    m_list->put(row, sink);
    return true;
}

} // namespace handrail::directory
