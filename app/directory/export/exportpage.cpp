#include "directory/export/exportformats.h"

#include "directory/export/exportparts.h"
#include "directory/export/exportrows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <map>
#include <unordered_map>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

using nlohmann::ordered_json;

/// A value as HSDS's JSON has it: some are numbers.
ordered_json valueOf(const std::string &column, const std::string &text)
{
    static const std::vector<std::string> kNumbers = {"latitude",  "longitude", "minimum_age", "maximum_age", "amount",
                                                      "available", "maximum",   "interval",    "count"};
    if (column == "is_private" || column == "holiday" || column == "closed")
        return text == "1";
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (std::find(kNumbers.begin(), kNumbers.end(), column) == kNumbers.end() || error != std::errc()
        || end != text.data() + text.size() || !std::isfinite(number))
        return text;
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return static_cast<std::int64_t>(number);
    return number;
}

/// All rows of an export, by table, to be hung on each other.
class Page {
public:
    Page(SQLite::Database &db, const ExportOptions &options, ExportReport &report)
    {
        ExportRows rows(db, options, report);
        for (const Sheet &sheet : sheets()) {
            Rows &table = m_tables[sheet.table];
            table.columns = ExportRows::columnsOf(sheet);
            rows.each(sheet, [&](const std::vector<std::string> &values) { table.rows.push_back(values); });
        }
    }
    void write(std::ostream &out)
    {
        const Rows &services = m_tables["service"];
        const std::size_t many = services.rows.size();
        const ordered_json head{{"total_items", many}, {"total_pages", 1},  {"page_number", 1},  {"size", many},
                                {"first_page", true},  {"last_page", true}, {"empty", many == 0}};
        std::string before = head.dump();
        before.pop_back();
        out << before << ", \"contents\": [";
        for (const auto &row : services.rows)
            out << (&row == &services.rows.front() ? "\n" : ",\n")
                << service(row).dump(-1, ' ', false, ordered_json::error_handler_t::replace);
        out << "\n]}\n";
    }

private:
    using Row = std::vector<std::string>;
    struct Rows {
        std::vector<std::string> columns;
        std::vector<Row> rows;
        /// by column, then by its value
        std::map<std::string, std::unordered_map<std::string, std::vector<const Row *>>> by;
    };
    const std::vector<const Row *> &of(const char *table, const char *column, const std::string &is)
    {
        static const std::vector<const Row *> kNone;
        Rows &rows = m_tables[table];
        const auto [index, added] = rows.by.try_emplace(column);
        if (added) {
            const std::size_t at = static_cast<std::size_t>(std::find(rows.columns.begin(), rows.columns.end(), column)
                                                            - rows.columns.begin());
            for (const Row &row : rows.rows)
                if (at < row.size() && !row[at].empty())
                    index->second[row[at]].push_back(&row);
        }
        const auto found = index->second.find(is);
        return is.empty() || found == index->second.end() ? kNone : found->second;
    }
    std::string value(const char *table, const Row &row, const char *column)
    {
        const auto &columns = m_tables[table].columns;
        const auto at = std::find(columns.begin(), columns.end(), column);
        return at == columns.end() ? std::string() : row[static_cast<std::size_t>(at - columns.begin())];
    }
    ordered_json object(const char *table, const Row &row)
    {
        ordered_json out;
        const auto &columns = m_tables[table].columns;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!row[i].empty()
                && !((columns[i] == "holiday" || columns[i] == "closed" || columns[i] == "is_private")
                     && row[i] == "0"))
                out[columns[i]] = valueOf(columns[i], row[i]);
        return out;
    }
    /// Rows of @p table that hang on @p owner and on nothing nearer. @p nearer: columns that must be empty
    void hang(ordered_json &out, const char *list, const char *table, const char *column, const std::string &owner,
              std::initializer_list<const char *> nearer = {})
    {
        for (const Row *row : of(table, column, owner))
            if (std::all_of(nearer.begin(), nearer.end(),
                            [&](const char *one) { return value(table, *row, one).empty(); }))
                out[list].push_back(object(table, *row));
    }
    void changes(ordered_json &out, const std::string &id) { hang(out, "metadata", "metadata", "resource_id", id); }
    ordered_json organization(const Row &row)
    {
        ordered_json out = object("organization", row);
        hang(out, "phones", "phone", "organization_id", row[0],
             {"service_id", "location_id", "service_at_location_id"});
        hang(out, "contacts", "contact", "organization_id", row[0],
             {"service_id", "location_id", "service_at_location_id"});
        hang(out, "additional_websites", "url", "organization_id", row[0], {"service_id"});
        hang(out, "funding", "funding", "organization_id", row[0], {"service_id"});
        hang(out, "programs", "program", "organization_id", row[0]);
        hang(out, "organization_identifiers", "organization_identifier", "organization_id", row[0]);
        changes(out, row[0]);
        return out;
    }
    ordered_json location(const Row &row)
    {
        ordered_json out = object("location", row);
        hang(out, "addresses", "address", "location_id", row[0]);
        hang(out, "phones", "phone", "location_id", row[0], {"service_id", "service_at_location_id"});
        hang(out, "schedules", "schedule", "location_id", row[0], {"service_id", "service_at_location_id"});
        hang(out, "languages", "language", "location_id", row[0], {"service_id"});
        hang(out, "contacts", "contact", "location_id", row[0], {"service_id", "service_at_location_id"});
        hang(out, "accessibility", "accessibility", "location_id", row[0]);
        changes(out, row[0]);
        return out;
    }
    ordered_json service(const Row &row)
    {
        ordered_json out = object("service", row);
        for (const Row *owner : of("organization", "id", value("service", row, "organization_id")))
            out["organization"] = organization(*owner);
        for (const Row *program : of("program", "id", value("service", row, "program_id")))
            out["program"] = object("program", *program);
        for (const auto &[list, table] : {std::pair("phones", "phone"),
                                          {"schedules", "schedule"},
                                          {"contacts", "contact"},
                                          {"service_areas", "service_area"}})
            hang(out, list, table, "service_id", row[0], {"service_at_location_id"});
        for (const auto &[list, table] : {std::pair("languages", "language"),
                                          {"cost_options", "cost_option"},
                                          {"required_documents", "required_document"},
                                          {"additional_urls", "url"},
                                          {"funding", "funding"}})
            hang(out, list, table, "service_id", row[0]);
        for (const Row *capacity : of("service_capacity", "service_id", row[0])) {
            ordered_json one = object("service_capacity", *capacity);
            for (const Row *unit : of("unit", "id", value("service_capacity", *capacity, "unit_id")))
                one["unit"] = object("unit", *unit);
            out["capacities"].push_back(one);
        }
        for (const Row *attribute : of("attribute", "link_id", row[0])) {
            ordered_json one = object("attribute", *attribute);
            for (const Row *term : of("taxonomy_term", "id", value("attribute", *attribute, "taxonomy_term_id"))) {
                one["taxonomy_term"] = object("taxonomy_term", *term);
                for (const Row *taxonomy : of("taxonomy", "id", value("taxonomy_term", *term, "taxonomy_id")))
                    one["taxonomy_term"]["taxonomy_detail"] = object("taxonomy", *taxonomy);
            }
            out["attributes"].push_back(one);
        }
        out["service_at_locations"] = ordered_json::array();
        for (const Row *at : of("service_at_location", "service_id", row[0])) {
            ordered_json one = object("service_at_location", *at);
            for (const Row *place : of("location", "id", value("service_at_location", *at, "location_id")))
                one["location"] = location(*place);
            for (const auto &[list, table] : {std::pair("phones", "phone"),
                                              {"schedules", "schedule"},
                                              {"contacts", "contact"},
                                              {"service_areas", "service_area"}})
                hang(one, list, table, "service_at_location_id", (*at)[0]);
            out["service_at_locations"].push_back(one);
        }
        changes(out, row[0]);
        return out;
    }

    std::map<std::string, Rows> m_tables;
};

} // namespace

void writeApiPage(SQLite::Database &db, std::ostream &out, const ExportOptions &options, ExportReport &report)
{
    Page(db, options, report).write(out);
}

std::optional<ExportFormat> exportFormatNamed(std::string_view name)
{
    constexpr std::pair<std::string_view, ExportFormat> kNames[] = {
        {"geojson", ExportFormat::GeoJson}, {"csv", ExportFormat::Csv}, {"api-page", ExportFormat::ApiPage}};
    for (const auto &[known, format] : kNames)
        if (known == name)
            return format;
    return {};
}

storage::Result<ExportReport> exportFile(storage::Database &db, const fs::path &target, ExportFormat format,
                                         const ExportOptions &given)
{
    ExportOptions options = given;
    options.changesOnly = false;
    const fs::path partial = fs::path(target).concat(".partial");
    std::error_code error;
    auto done = storage::guarded([&] {
        ExportReport report;
        std::ofstream out(partial, std::ios::binary | std::ios::trunc);
        db.sql().exec("BEGIN"); // one moment of the directory, whatever is imported meanwhile
        try {
            if (format == ExportFormat::ApiPage)
                writeApiPage(db.sql(), out, options, report);
            else
                writePlaces(db, out, format == ExportFormat::GeoJson, options, report);
            db.sql().exec("COMMIT");
        } catch (...) {
            db.sql().tryExec("ROLLBACK");
            throw;
        }
        out.close();
        if (!out)
            throw SQLite::Exception("cannot write the file", 13); // SQLITE_FULL
        return report;
    });
    if (done.ok())
        fs::rename(partial, target, error);
    if (!done.ok() || error) {
        std::error_code ignored;
        fs::remove(partial, ignored);
    }
    if (error)
        return storage::Failure{storage::FailureKind::CannotOpen, error.message()};
    return done;
}

} // namespace handrail::directory
