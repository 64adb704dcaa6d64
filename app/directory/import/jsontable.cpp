#include "directory/import/jsontable.h"

#include "directory/import/jsonmend.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

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
        if (column.is_object() && column.contains(key) && column[key].is_string()
            && !column[key].get_ref<const std::string &>().empty())
            return column[key].get<std::string>();
    return {};
}

/// Columns of a spreadsheet on the web whose labels are all empty have letters alone: their heading is the first row.
bool areLettersAlone(const json &columns)
{
    return std::all_of(columns.begin(), columns.end(), [](const json &column) {
        return column.is_object() && column.contains("label") && column["label"] == "" && column.contains("id");
    });
}

/// "Date(2026,10,1)", which counts months from nought: "2026-11-01".
std::string dateOf(const std::string &value)
{
    int year = 0, month = 0, day = 0;
    if (std::sscanf(value.c_str(), "Date(%d,%d,%d", &year, &month, &day) != 3 || year < 1000 || year > 9999 || month < 0
        || month > 11 || day < 1 || day > 31)
        return value;
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(year) + '-' + two(month + 1) + '-' + two(day);
}

/// {"c": [{"v": 94063.0, "f": "94063"}, null]}: a row as a spreadsheet on the web gives it, as a list of its values.
json valuesOf(const json &row)
{
    if (!row.is_object() || !row.contains("c") || !row["c"].is_array())
        return row;
    json values = json::array();
    for (const json &cell : row["c"]) {
        const json value = cell.is_object() && cell.contains("v") ? cell["v"] : json();
        const bool shown = cell.is_object() && cell.contains("f") && cell["f"].is_string();
        if (value.is_string())
            values.push_back(dateOf(value.get<std::string>()));
        else if (value.is_array() && shown) // a time of day
            values.push_back(cell["f"]);
        else if (value.is_null())
            values.push_back("");
        else
            values.push_back(value);
    }
    return values;
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
        if (value.is_array() && value.size() == count && !areLettersAlone(value)
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

bool JsonTable::isRow(std::string_view record)
{
    const auto next = [&record](char c) {
        record.remove_prefix(std::min(record.find_first_not_of(" \t\r\n"), record.size()));
        const bool is = record.starts_with(c);
        record.remove_prefix(is ? 1 : 0);
        return is;
    };
    return record.starts_with('[')
           || (next('{') && next('"') && next('c') && next('"') && next(':') && next('['));
}

std::string JsonTable::record(std::string_view row, std::string_view before)
{
    const json values = valuesOf(parseLeniently(row));
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
