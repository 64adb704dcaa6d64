#include "directory/import/inlinedata.h"

#include "directory/import/plainplace.h"

#include <archive.h>
#include <archive_entry.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace handrail::directory {
namespace {

using nlohmann::json;

void add(std::string &csv, const std::string &value, bool first)
{
    csv += first ? "" : ",";
    csv += '"';
    for (const char c : value)
        csv += c == '"' ? std::string("\"\"") : std::string(1, c);
    csv += '"';
}

std::string textOf(const json &value)
{
    return value.is_null() ? std::string() : value.is_structured() ? value.dump() : jsonText(value);
}

std::string ofObjects(const json &data)
{
    std::vector<std::string> columns;
    for (const json &row : data)
        for (const auto &[key, value] : row.items())
            if (std::find(columns.begin(), columns.end(), key) == columns.end())
                columns.push_back(key);
    std::string csv;
    for (std::size_t i = 0; i < columns.size(); ++i)
        add(csv, columns[i], i == 0);
    for (const json &row : data) {
        csv += '\n';
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto found = row.find(columns[i]);
            add(csv, found == row.end() ? std::string() : textOf(*found), i == 0);
        }
    }
    return csv;
}

std::string ofLists(const json &data)
{
    std::string csv;
    for (const json &row : data) {
        for (std::size_t i = 0; i < row.size(); ++i)
            add(csv, textOf(row[i]), i == 0);
        csv += '\n';
    }
    return csv;
}

} // namespace

std::optional<std::string> inlineRows(const json &data)
{
    if (data.is_string())
        return data.get<std::string>();
    if (!data.is_array() || data.empty())
        return {};
    if (std::all_of(data.begin(), data.end(), [](const json &row) { return row.is_object(); }))
        return ofObjects(data);
    if (std::all_of(data.begin(), data.end(), [](const json &row) { return row.is_array(); }))
        return ofLists(data);
    return {};
}

std::variant<std::string, Unpacking> unpackedTable(std::string_view bytes)
{
    constexpr std::size_t kMost = 256u << 20; // it is held in memory
    const std::unique_ptr<archive, decltype(&archive_read_free)> a(archive_read_new(), archive_read_free);
    archive_read_support_filter_all(a.get());
    archive_read_support_format_raw(a.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(a.get(), bytes.data(), bytes.size()) != ARCHIVE_OK
        || archive_read_next_header(a.get(), &entry) != ARCHIVE_OK)
        return Unpacking::Damaged;
    std::string text, piece(64 * 1024, '\0');
    for (;;) {
        const la_ssize_t got = archive_read_data(a.get(), piece.data(), piece.size());
        if (got < 0)
            return Unpacking::Damaged;
        if (got == 0)
            return text;
        if (text.size() + static_cast<std::size_t>(got) > kMost)
            return Unpacking::TooLarge;
        text.append(piece, 0, static_cast<std::size_t>(got));
    }
}

} // namespace handrail::directory
