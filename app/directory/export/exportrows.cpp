#include "directory/export/exportrows.h"

#include "directory/import/keys.h"
#include "directory/service/corrections.h"
#include "directory/service/hours.h"
#include "directory/words/nullwords.h"
#include "directory/words/text.h"
#include "directory/words/uuid.h"

#include <algorithm>
#include <cstdlib>

namespace handrail::directory {
namespace {

constexpr const char *kChanged =
    "(SELECT hsds_id FROM peer_correction WHERE entity = 'service' UNION SELECT service_hsds_id"
    " FROM peer_report WHERE held = 0)";

std::vector<std::string> blanks(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        parts.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

} // namespace

ExportRows::ExportRows(SQLite::Database &db, const ExportOptions &options, ExportReport &report)
    : m_db(db), m_options(options), m_report(report)
{
    m_doors.read(db);
}

std::vector<std::string> ExportRows::columnsOf(const Sheet &sheet)
{
    std::vector<std::string> columns = blanks(sheet.columns);
    for (std::string &column : columns)
        column.erase(0, column.find(':') + 1); // npos + 1 is nothing
    return columns;
}

/// What peers put right stands in the row itself; what was there before stands in metadata.
void ExportRows::correct(const std::string &id, const std::vector<std::string> &columns,
                         std::vector<std::string> &values)
{
    const Corrections corrections = readCorrections(m_db, id);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        static_cast<void>(correctText(corrections, columns[i], values[i]));
        if (columns[i] == "assured_date" && corrections.verified > values[i])
            values[i] = corrections.verified;
    }
}

/// A schedule's repetition, as HSDS 3.0 lists it where it can.
void ExportRows::restate(const std::vector<std::string> &columns, std::vector<std::string> &values)
{
    const auto at = [&](const char *name) -> std::string & {
        return values[static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) - columns.begin())];
    };
    ScheduleRule rule{at("freq"), at("byday"), at("bymonthday"), at("byweekno"), at("byyearday"), {}, {}, {}, {}};
    rule.interval = std::max(1, std::atoi(at("interval").c_str()));
    const ScheduleRule before = rule;
    if (!restateForHsds(rule)) {
        ++m_report.schedulesUnlisted;
        return;
    }
    at("freq") = rule.freq;
    at("byday") = rule.byday;
    if (rule.interval != before.interval)
        at("interval") = std::to_string(rule.interval);
    m_report.schedulesRestated += rule.byday != before.byday || rule.interval != before.interval
                                          || lowerAscii(trimmed(before.freq)) != lowerAscii(rule.freq)
                                      ? 1
                                      : 0;
}

bool ExportRows::fill(const std::vector<std::string> &columns, const std::vector<std::string> &required,
                      std::vector<std::string> &values)
{
    for (std::string name : required) {
        const bool key = name.starts_with('@');
        name.erase(0, key ? 1 : 0);
        std::string &value =
            values[static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) - columns.begin())];
        if (!value.empty())
            continue;
        if (key && name != "organization_id")
            return false;
        m_ofNobody |= key;
        value = key ? kNobody : name == "country" ? kNoCountry : kNotGiven;
    }
    return true;
}

void ExportRows::each(const Sheet &sheet, const Take &take)
{
    std::string sql = sheet.select;
    std::string where = sheet.ofChanged;
    if (m_options.changesOnly) {
        if (where.empty())
            return;
        if (const std::size_t at = where.find('%'); at != std::string::npos)
            where.replace(at, 1, kChanged);
        sql += " WHERE " + where;
    }
    SQLite::Statement rows(m_db, sql);
    const std::vector<std::string> columns = columnsOf(sheet), required = blanks(sheet.required);
    std::vector<std::string> kinds, values(columns.size()), out(columns.size());
    for (const std::string &column : blanks(sheet.columns)) {
        const std::size_t colon = column.find(':');
        kinds.push_back(colon == std::string::npos ? std::string() : column.substr(1, colon - 1));
    }
    const bool pointedAt = targetOf(sheet.table) >= 0;
    const bool at = std::string_view(sheet.table) == "service_at_location";
    KeyMap seen, links; // links: which service at which place
    std::uint32_t row = 0;
    const bool service = std::string_view(sheet.table) == "service",
               metadata = std::string_view(sheet.table) == "metadata",
               schedule = std::string_view(sheet.table) == "schedule";
    SQLite::Statement touched(
        m_db,
        "SELECT 1 FROM peer_correction WHERE hsds_id = ?1"
        " UNION ALL SELECT 1 FROM peer_report WHERE service_hsds_id = ?1 AND held = 0 LIMIT 1");
    while (rows.executeStep()) {
        if (m_options.stop.stop_requested())
            throw SQLite::Exception("stopped", 9); // SQLITE_INTERRUPT
        for (std::size_t i = 0; i < columns.size(); ++i)
            values[i] = rows.getColumn(static_cast<int>(i)).getString();
        if (service) {
            touched.reset();
            touched.bind(1, values[0]);
            if (touched.executeStep())
                correct(values[0], columns, values);
        }
        m_doors.withhold(kinds, columns, values);
        if (schedule)
            restate(columns, values);
        if (!fill(columns, required, values))
            continue;
        // Publishers number the rows of two files alike, and two may know the same service: a second one of an id is
        // the same row, or needs an id of its own.
        const bool otherLink = at && links.add(values[1] + '\x1f' + values[2], row + 1);
        if (!seen.add(values[0], ++row)) {
            if (pointedAt && !otherLink)
                continue;
            values[0] += '/' + std::to_string(row);
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].starts_with("publisher_") && uuidOf({}, values[i]) == values[i])
                out[i].clear(); // the id itself is the publisher's
            else if (columns[i] == "resource_id" && targetOf(values[i + 1]) >= 0)
                out[i] = uuidOf(values[i + 1], values[i]);
            else if (columns[i] == "link_id" && values[i + 2] != "service" && targetOf(values[i + 2]) >= 0)
                out[i] = uuidOf(values[i + 2] == "service_at_location" ? "at" : values[i + 2], values[i]);
            else if (kinds[i].empty() || values[i].empty())
                out[i] = values[i];
            else
                out[i] = uuidOf(kinds[i], values[i]);
        }
        take(out);
        ++m_report.rows;
        m_report.services += service ? 1 : 0;
        m_report.changes += metadata && values.back() == "peer" ? 1 : 0;
    }
}

} // namespace handrail::directory
