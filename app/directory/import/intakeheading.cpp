#include "directory/import/columnnames.h"
#include "directory/import/decoder.h"
#include "directory/import/otherkind.h"
#include "directory/import/staging.h"

#include <algorithm>
#include <iterator>

// Which column of a file is which field of its table.
namespace handrail::directory {

constexpr std::pair<std::string_view, std::string ScheduleText::*> kRestated[] = {
    {"freq", &ScheduleText::freq},
    {"byday", &ScheduleText::byday},
    {"bymonthday", &ScheduleText::bymonthday},
    {"byweekno", &ScheduleText::byweekno},
    {"byyearday", &ScheduleText::byyearday},
    {"bysetpos", &ScheduleText::bysetpos},
    {"interval", &ScheduleText::interval},
    {"count", &ScheduleText::count},
    {"valid_from", &ScheduleText::validFrom},
    {"valid_to", &ScheduleText::validTo},
    {"dtstart", &ScheduleText::dtstart},
    {"until", &ScheduleText::until},
    {"opens_at", &ScheduleText::opensAt},
    {"closes_at", &ScheduleText::closesAt},
    {"description", &ScheduleText::description},
    {"holiday", &ScheduleText::holiday},
    {"closed", &ScheduleText::closed},
    {"exdate", &ScheduleText::exdate},
    {"notes", &ScheduleText::notes}};

/// What the file does not have needs no writing: the columns' defaults stand for it.
void TableIntake::prepare()
{
    const std::string_view table = m_table.name;
    const bool hints = table == "organization" || table == "service" || table == "location" || table == "taxonomy_term";
    std::string sql = std::string("INSERT INTO ") + m_table.name + " (line, left_out, maybe", values = "?, ?, ?";
    for (std::size_t i = 0; i < m_table.fields.size(); ++i) {
        const std::string_view column = m_table.fields[i].column;
        const auto restated = std::find_if(std::begin(kRestated), std::end(kRestated),
                                           [&](const auto &one) { return table == "schedule" && one.first == column; });
        if (restated != std::end(kRestated))
            m_restated.emplace_back(i, restated->second);
        else if (m_columns[i] < 0 && m_implied[i].empty())
            continue;
        sql += ", \"" + std::string(column) + '"';
        values += ", ?";
        m_fields.push_back(i);
        if (hints
            && (column == "name" || column == "alternate_name" || column == "description" || column == "keywords"))
            m_hinting.push_back(i);
        if (column == "is_private" && table != "location" && table != "address")
            m_hiding.push_back(i);
        if (column == "status")
            m_status = static_cast<int>(i);
        if (table == "address" && (column == "address_1" || column == "address_2" || column == "city"))
            m_streets.push_back(i);
        if (table == "address" && column == "country")
            m_country = i;
        if (table == "address" && column == "location_id")
            m_place = static_cast<int>(i);
    }
    m_target = m_table.unique ? targetOf(table) : -1;
    m_insert = std::make_shared<const std::string>(sql + ") VALUES (" + values + ")");
}

void TableIntake::imply(std::string_view named)
{
    for (const Implied &implied : impliedValues()) {
        for (std::size_t i = 0; named == implied.file && i < m_table.fields.size(); ++i) {
            if (std::string_view(m_table.fields[i].column) == implied.column)
                m_implied[i] = implied.value;
        }
    }
}

void TableIntake::takeAllColumns()
{
    m_headingSeen = m_allColumns = true;
    m_heading.count = m_table.fields.size();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = static_cast<int>(i);
}

// A street that is not read is not known to be private; a phone that is not read is not called.
void TableIntake::takeSpellings(const CsvRow &row, const std::vector<std::string> &headings)
{
    const auto taken = [&](std::size_t i) {
        return std::find(m_columns.begin(), m_columns.end(), static_cast<int>(i)) != m_columns.end();
    };
    std::vector<std::string> bare;
    m_slips.clear();
    for (std::size_t i = 0; i < headings.size(); ++i)
        bare.push_back(bareName(row.fields[i]));
    for (const Fit fit : {Fit::Gaps, Fit::Spelling, Fit::Slip}) {
        for (std::size_t i = 0; i < headings.size(); ++i) {
            for (std::size_t f = 0; !taken(i) && f < m_table.fields.size(); ++f) {
                if (m_columns[f] >= 0 || fits(headings[i], bare[i], m_table.fields[f], m_table) != fit)
                    continue;
                m_columns[f] = static_cast<int>(i);
                if (fit == Fit::Slip)
                    m_slips.emplace_back(i, f);
            }
        }
    }
}

void TableIntake::nameUnread(const CsvRow &row)
{
    for (const auto &[i, f] : m_slips)
        m_problems.addColumn(ProblemKind::ColumnTaken, m_file, row.fields[i], m_table.fields[f].column, 0);
    for (std::size_t i = 0; i < row.count; ++i)
        if (std::find(m_columns.begin(), m_columns.end(), static_cast<int>(i)) == m_columns.end())
            m_unreadAt.emplace_back(i,
                                    m_unread.add(row.fields[i].empty() ? '#' + std::to_string(i + 1) : row.fields[i]));
}

/// Some programs write a title and a date above the table: the first of some rows that has what the table needs is its
/// heading.
bool TableIntake::takeHeading(CsvRow &row)
{
    constexpr int kMostAbove = 12;
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    while (row.fields.front().starts_with(kMark))
        row.fields.front().erase(0, kMark.size());
    if (readHeading(row)) {
        m_headingSeen = true;
        if (m_above > 0)
            m_problems.add(ProblemKind::LateHeading, m_file, row.line);
        return true;
    }
    if (m_above++ == 0) {
        m_firstRefusal = m_refusal;
        if (std::string kind = otherKindOf(row.fields.front(), m_file);
            !kind.empty() || row.fields.front().starts_with("PK\x03\x04"))
            return refuse(RefusalKind::OtherKind, 0, kind.empty() ? "spreadsheet" : kind);
    }
    m_refusal = {};
    std::fill(m_columns.begin(), m_columns.end(), -1);
    if (m_above <= kMostAbove)
        return true;
    m_refusal = m_firstRefusal;
    return false;
}

bool TableIntake::readHeading(CsvRow &row)
{
    m_heading = row;
    std::size_t bad = 0;
    std::vector<bool> exact(m_table.fields.size());
    std::vector<std::string> headings;
    for (std::size_t i = 0; i < row.count; ++i) {
        bad += mendBytes(row.fields[i], false).replaced;
        const std::string &heading = headings.emplace_back(headingOf(row.fields[i], m_table));
        for (std::size_t f = 0; f < m_table.fields.size(); ++f) {
            const Field &field = m_table.fields[f];
            if (heading == field.column && (m_columns[f] < 0 || !exact[f])) // its own name wins over its other names
                m_columns[f] = static_cast<int>(i), exact[f] = true;
            else if (m_columns[f] < 0 && inList(field.otherNames, heading))
                m_columns[f] = static_cast<int>(i);
        }
    }
    takeSpellings(row, headings);
    for (std::size_t f = 0; f < m_table.fields.size(); ++f) {
        if (m_table.fields[f].needed && m_columns[f] < 0)
            return bad > 0 ? refuse(RefusalKind::NotText, row.line)
                           : refuse(RefusalKind::MissingColumn, row.line, m_table.fields[f].column);
    }
    nameUnread(row);
    return true;
}

} // namespace handrail::directory
