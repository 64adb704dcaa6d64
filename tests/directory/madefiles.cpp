#include "directory/madefields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

// How a made-up directory is written: the ways of spreadsheets, of databases and of programs.
namespace handrail::test {
namespace {

using nlohmann::ordered_json;

std::string upperFirst(std::string text)
{
    text[0] = static_cast<char>(text[0] - 32);
    return text;
}

/// "service_id" as a heading of somebody's: 0 as it is, 1 "Service Id", 2 "serviceId", 3 "SERVICE_ID", 4 "service-id".
std::string heading(const std::string &column, int style)
{
    std::string out;
    bool start = true;
    for (const char c : column) {
        if (c == '_' && style != 0 && style != 3) {
            start = true;
            if (style == 1)
                out.push_back(' ');
            if (style == 4)
                out.push_back('-');
            continue;
        }
        const bool capital =
            c >= 'a' && c <= 'z' && (style == 3 || (start && (style == 1 || (style == 2 && !out.empty()))));
        out.push_back(capital ? static_cast<char>(c - 32) : c);
        start = false;
    }
    return out;
}

/// UTF-8 to code points.
std::vector<char32_t> codesOf(const std::string &text)
{
    std::vector<char32_t> out;
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t bytes = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        char32_t code = bytes == 1 ? c : c & (0xFFu >> (bytes + 1));
        for (std::size_t k = 1; k < bytes; ++k)
            code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
        out.push_back(code);
        i += bytes;
    }
    return out;
}

std::string windows1252(const std::string &text, bool &fits)
{
    std::string out;
    for (const char32_t code : codesOf(text)) {
        if (code < 0x80 || (code >= 0xA0 && code < 0x100))
            out.push_back(static_cast<char>(code));
        else if (code == 0x2019)
            out.push_back('\x92');
        else if (code == 0x2013)
            out.push_back('\x96');
        else
            fits = false;
    }
    return out;
}

std::string utf16(const std::string &text, bool bigEndian)
{
    std::string out = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char32_t code : codesOf(text)) {
        // no letter of these texts is beyond the first plane
        const char high = static_cast<char>(code >> 8 & 0xFF), low = static_cast<char>(code & 0xFF);
        out += bigEndian ? std::string{high, low} : std::string{low, high};
    }
    return out;
}

struct Style {
    char separator = ',';
    int quotes = 0;        ///< 0 where needed, 1 always
    int heading = 0, name = 0, encoding = 0;
    std::string end = "\n";
    bool lastEnd = true, blankLines = false, extra = false, shuffled = false, sum = false;
};

std::string field(const std::string &value, const Style &style)
{
    if (style.quotes == 0 && value.find_first_of(std::string("\"\r\n") + style.separator) == std::string::npos)
        return value;
    std::string out = "\"";
    for (const char c : value)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

std::string fileName(const std::string &table, const Style &style)
{
    static const std::map<std::string, std::string> kMany = {{"organization", "organizations"},
                                                             {"service", "services"},
                                                             {"location", "locations"},
                                                             {"service_at_location", "service_at_location"},
                                                             {"phone", "phones"},
                                                             {"address", "addresses"},
                                                             {"schedule", "schedules"},
                                                             {"language", "languages"},
                                                             {"required_document", "required_documents"},
                                                             {"cost_option", "cost_options"}};
    const std::string many = kMany.at(table);
    switch (style.name) {
    case 1: return table + ".csv";
    case 2: return upperFirst(many) + ".csv";
    case 3: return upperFirst(many) + ".CSV";
    default: return many + ".csv";
    }
}

std::string csv(std::vector<MadeRow> &rows, const Style &style, Dice &dice)
{
    std::vector<std::string> columns;
    for (const MadeRow &row : rows)
        for (const auto &[name, value] : row.values)
            if (std::find(columns.begin(), columns.end(), name) == columns.end())
                columns.push_back(name);
    if (style.extra)
        columns.insert(columns.begin() + dice.below(static_cast<int>(columns.size()) + 1), "favourite_colour");
    if (style.shuffled)
        for (std::size_t i = columns.size(); i > 1; --i)
            std::swap(columns[i - 1], columns[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
    std::string out;
    for (const std::string &column : columns)
        out += (&column == &columns.front() ? "" : std::string(1, style.separator))
               + field(heading(column, style.heading), style);
    std::int64_t line = 1;
    for (MadeRow &row : rows) {
        out += style.end;
        ++line;
        if (style.blankLines && dice.oneIn(4)) {
            out += style.end;
            ++line;
        }
        row.line = line;
        for (const std::string &column : columns) {
            const std::string value = field(column == "favourite_colour" ? "teal" : row.of(column), style);
            out += (&column == &columns.front() ? "" : std::string(1, style.separator)) + value;
            for (std::size_t i = 0; i < value.size(); ++i)
                line +=
                    value[i] == '\n' || (value[i] == '\r' && (i + 1 == value.size() || value[i + 1] != '\n')) ? 1 : 0;
        }
    }
    if (style.sum) // under the table
        out += style.end + field("Total", style) + style.separator + field(std::to_string(rows.size()), style);
    return out + (style.lastEnd ? style.end : "");
}

ordered_json object(const MadeRow &row, std::initializer_list<const char *> without = {})
{
    ordered_json out;
    for (const auto &[name, value] : row.values)
        if (std::find(without.begin(), without.end(), name) == without.end())
            out[name] = value;
    return out;
}

/// A record of a service with all that hangs on it.
ordered_json whole(MadeUp &made, MadeRow &service, std::int64_t line)
{
    ordered_json out = object(service, {"organization_id"});
    service.line = line;
    const std::string id = service.of("id");
    const auto each = [&](const char *table, const char *column, const std::string &is, auto &&take) {
        for (MadeRow &row : made.tables[table])
            if (row.of(column) == is && row.why.empty()) {
                row.line = line;
                take(row);
            }
    };
    each("organization", "id", service.of("organization_id"), [&](MadeRow &row) { out["organization"] = object(row); });
    for (const auto &[table, name] : {std::pair("phone", "phones"),
                                      {"schedule", "schedules"},
                                      {"language", "languages"},
                                      {"cost_option", "cost_options"},
                                      {"required_document", "required_documents"}})
        each(table, "service_id", id,
             [&, name = name](MadeRow &row) { out[name].push_back(object(row, {"service_id"})); });
    each("service_at_location", "service_id", id, [&](MadeRow &row) {
        ordered_json at = object(row, {"service_id", "location_id"});
        each("location", "id", row.of("location_id"), [&](MadeRow &place) {
            at["location"] = object(place);
            each("address", "location_id", place.of("id"),
                 [&](MadeRow &address) { at["location"]["addresses"].push_back(object(address, {"location_id"})); });
        });
        out["service_at_locations"].push_back(at);
    });
    return out;
}

void writeJson(MadeUp &made, Dice &dice)
{
    made.json = true;
    for (auto &[table, rows] : made.tables)
        for (MadeRow &row : rows)
            row.line = -1; // not written, unless a service has it
    std::string list;
    std::int64_t line = 2;
    for (MadeRow &service : made.tables["service"])
        if (service.why.empty())
            list += (list.empty() ? "" : ",\n") + whole(made, service, line++).dump();
    static const std::vector<std::array<std::string, 2>> kShapes = {{"[\n", "\n]"},
                                                                    {"{\"contents\": [\n", "\n]}"},
                                                                    {"{\"total_items\": 9, \"content\": [\n", "\n]}"},
                                                                    {"{\"services\": [\n", "\n], \"links\": {}}"},
                                                                    {"{\"data\": [\n", ",]}"}};
    const auto &shape = dice.of(kShapes);
    made.files = {{"feed.json",
                   (dice.oneIn(3) ? "\xEF\xBB\xBF" : "") + shape[0] + list + shape[1] + (dice.oneIn(2) ? "\n" : ""),
                   {}}};
    for (const auto &[table, rows] : made.tables)
        made.fileOf[table] = "feed.json";
    made.how = "JSON " + shape[0];
}

} // namespace

void writeFiles(MadeUp &made, Dice &dice)
{
    if (dice.oneIn(4))
        return writeJson(made, dice);
    Style style;
    style.separator = dice.of<char>({',', ',', ',', ';', '\t', '|'});
    style.quotes = dice.below(2);
    style.heading = dice.below(5);
    style.name = dice.below(4);
    style.end = dice.of<std::string>({"\n", "\r\n", "\r\n", "\r"});
    style.lastEnd = !dice.oneIn(3);
    style.blankLines = dice.oneIn(4);
    style.extra = dice.oneIn(3);
    style.shuffled = dice.oneIn(3);
    style.sum = dice.oneIn(5);
    style.encoding = dice.below(6); // 0, 1: UTF-8, 2: with its mark, 3, 4: UTF-16, 5: Windows-1252
    made.zip = dice.oneIn(2);
    const std::string folder = made.zip && dice.oneIn(2) ? "county data/" : "";
    ordered_json resources = ordered_json::array();
    const int description = dice.below(4); // 0: right, 1: with wrong paths, else none
    for (auto &[table, rows] : made.tables) {
        if (rows.empty())
            continue;
        const std::string name = fileName(table, style), text = csv(rows, style, dice);
        made.fileOf[table] = folder + name;
        bool fits = true;
        std::string bytes = style.encoding == 2                          ? "\xEF\xBB\xBF" + text
                            : style.encoding == 3 || style.encoding == 4 ? utf16(text, style.encoding == 4)
                            : style.encoding == 5                        ? windows1252(text, fits)
                                                                         : text;
        made.files.push_back({folder + name, fits ? bytes : text, {}});
        resources.push_back({{"name", table},
                             {"path", (description == 1 ? "data/" : "") + name},
                             {"profile", "tabular-data-resource"}});
    }
    if (description < 2)
        made.files.push_back(
            {folder + "datapackage.json", ordered_json{{"name", "made-up"}, {"resources", resources}}.dump(1), {}});
    if (dice.oneIn(4))
        made.files.push_back({folder + "README.txt", "Made up.\n", {}});
    made.how = std::string("separator ") + style.separator + " quotes " + std::to_string(style.quotes) + " heading "
               + std::to_string(style.heading) + " name " + std::to_string(style.name) + " encoding "
               + std::to_string(style.encoding) + " end " + std::to_string(style.end.size())
               + std::to_string(style.end[0]) + " zip " + std::to_string(made.zip) + " description "
               + std::to_string(description);
}

std::filesystem::path writeMadeUp(const MadeUp &made, const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    if (made.zip)
        return writeZip(folder / "made.zip", made.files);
    for (const ZipEntry &file : made.files) {
        std::filesystem::create_directories((folder / "made" / file.name).parent_path());
        std::ofstream(folder / "made" / file.name, std::ios::binary) << file.bytes;
    }
    return folder / "made";
}

} // namespace handrail::test
