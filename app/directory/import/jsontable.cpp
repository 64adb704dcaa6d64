#include "directory/import/jsontable.h"

#include "directory/import/jsonmend.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {
using nlohmann::json;

/// @p text with the brackets that it left open closed.
std::string closed(std::string_view text)
{
    std::string ends;
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            at += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ends.push_back(c == '{' ? '}' : ']');
        } else if ((c == '}' || c == ']') && !ends.empty()) {
            ends.pop_back();
        }
    }
    return std::string(text) + std::string(ends.rbegin(), ends.rend());
}

/// What a column is called; empty: it is none.
std::string nameOf(const json &column)
{
    if (column.is_string())
        return column.get<std::string>();
    for (const char *key : {"name", "label", "title", "fieldName", "field", "id"})
        if (column.is_object() && column.contains(key) && column[key].is_string())
            return column[key].get<std::string>();
    return {};
}

/// The list of @p count columns somewhere in @p j.
std::vector<std::string> columnsIn(const json &j, std::size_t count, int depth)
{
    static constexpr auto kLists = std::to_array<std::string_view>(
        {"columns", "fields", "headers", "header", "column_names", "columnNames", "cols", "schema"});
    constexpr int kDeepest = 5;
    if (!j.is_object() || depth > kDeepest)
        return {};
    for (const auto &[key, value] : j.items()) {
        if (value.is_array() && value.size() == count
            && std::find(kLists.begin(), kLists.end(), std::string_view(key)) != kLists.end()) {
            std::vector<std::string> names;
            for (const json &column : value)
                names.push_back(nameOf(column));
            if (std::none_of(names.begin(), names.end(), [](const std::string &name) { return name.empty(); }))
                return names;
        }
        if (std::vector<std::string> found = columnsIn(value, count, depth + 1); !found.empty())
            return found;
    }
    return {};
}

} // namespace

std::string JsonTable::record(std::string_view row, std::string_view before)
{
    const json values = parseLeniently(row);
    if (!values.is_array() || values.empty())
        return {};
    if (m_columns.empty() && before.find('{') != std::string_view::npos)
        m_columns = columnsIn(parseLeniently(closed(before)), values.size(), 0);
    if (m_columns.empty()) {
        if (!std::all_of(values.begin(), values.end(), [](const json &value) { return value.is_string(); }))
            return {};
        for (const json &name : values)
            m_columns.push_back(name.get<std::string>());
        return {};
    }
    json made = json::object();
    for (std::size_t i = 0; i < values.size() && i < m_columns.size(); ++i) {
        if (!values[i].is_array()) {
            made[m_columns[i]] = values[i];
            continue;
        }
        std::string joined; // ["415-555-0100", null]: a number and what kind it is
        for (const json &one : values[i])
            if (one.is_string())
                joined += (joined.empty() ? "" : ", ") + one.get<std::string>();
        made[m_columns[i]] = joined;
    }
    return made.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace handrail::directory
