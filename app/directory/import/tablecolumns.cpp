#include "directory/import/tablecolumns.h"

#include "directory/import/columnnames.h"
#include "directory/import/decoder.h"
#include "directory/import/otherkind.h"
#include "directory/words/text.h"

#include <algorithm>

namespace handrail::directory {

bool hasSeveralWords(std::string_view line)
{
    line = trimmed(line);
    return std::any_of(line.begin(), line.end(), [](char c) {
        const bool ofAWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
                             || static_cast<unsigned char>(c) >= 0x80;
        return !ofAWord;
    });
}

TableColumns::TableColumns(const Table &table, std::string file, Problems &problems)
    : m_table(table), m_file(std::move(file)), m_problems(problems), m_columns(table.fields.size(), -1),
      m_implied(table.fields.size())
{
}

bool TableColumns::refuse(RefusalKind kind, std::int64_t line, std::string column)
{
    m_refusal = handrail::directory::refuse(kind, m_file);
    m_refusal.line = line;
    m_refusal.column = std::move(column);
    return false;
}

void TableColumns::imply(std::string_view named)
{
    for (const Implied &implied : impliedValues()) {
        for (std::size_t i = 0; named == implied.file && i < m_table.fields.size(); ++i) {
            if (std::string_view(m_table.fields[i].column) == implied.column)
                m_implied[i] = implied.value;
        }
    }
}

void TableColumns::takeAll()
{
    m_known = m_all = true;
    m_heading.count = m_table.fields.size();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = static_cast<int>(i);
}

std::string TableColumns::given(std::size_t field, const CsvRow &row) const
{
    const auto column = static_cast<std::size_t>(m_columns[field]);
    return m_columns[field] >= 0 && column < row.count && !row.fields[column].empty() ? row.fields[column]
                                                                                      : m_implied[field];
}

// A street that is not read is not known to be private; a phone that is not read is not called.
void TableColumns::takeSpellings(const CsvRow &row, const std::vector<std::string> &headings)
{
    const auto taken = [&](std::size_t i) {
        return std::find(m_columns.begin(), m_columns.end(), static_cast<int>(i)) != m_columns.end();
    };
    std::vector<std::string> bare;
    std::vector<std::pair<std::size_t, std::size_t>> slips; // index in the file, field
    for (std::size_t i = 0; i < headings.size(); ++i)
        bare.push_back(bareName(row.fields[i]));
    for (const Fit fit : {Fit::Gaps, Fit::Spelling, Fit::Slip}) {
        for (std::size_t i = 0; i < headings.size(); ++i) {
            for (std::size_t f = 0; !taken(i) && f < m_table.fields.size(); ++f) {
                if (m_columns[f] >= 0 || fits(headings[i], bare[i], m_table.fields[f], m_table) != fit)
                    continue;
                m_columns[f] = static_cast<int>(i);
                if (fit == Fit::Slip)
                    slips.emplace_back(i, f);
            }
        }
    }
    for (const Field &field : m_table.fields) // only the heading tells of its slips
        if (field.needed && m_columns[static_cast<std::size_t>(&field - m_table.fields.data())] < 0)
            return;
    for (const auto &[i, f] : slips)
        m_problems.addColumn(ProblemKind::ColumnTaken, m_file, row.fields[i], m_table.fields[f].column, 0);
}

void TableColumns::nameOthers(const CsvRow &row)
{
    for (std::size_t i = 0; i < row.count; ++i)
        if (std::find(m_columns.begin(), m_columns.end(), static_cast<int>(i)) == m_columns.end())
            m_others.emplace_back(i, row.fields[i].empty() ? '#' + std::to_string(i + 1) : row.fields[i]);
}

/// Some programs write a title and a date above the table: the first of some rows that has what the table needs is its
/// heading.
bool TableColumns::take(CsvRow &row)
{
    constexpr int kMostAbove = 12;
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    while (row.fields.front().starts_with(kMark))
        row.fields.front().erase(0, kMark.size());
    if (read(row)) {
        m_known = true;
        if (m_above > 0)
            m_problems.add(ProblemKind::LateHeading, m_file, row.line);
        return true;
    }
    m_parted |= row.count > 1 || !hasSeveralWords(row.fields.front());
    if (m_above++ == 0) {
        m_first = m_refusal;
        if (std::string kind = otherKindOf(row.fields.front(), m_file);
            !kind.empty() || row.fields.front().starts_with("PK\x03\x04"))
            return refuse(RefusalKind::OtherKind, 0, kind.empty() ? "spreadsheet" : kind);
    }
    m_refusal = {};
    std::fill(m_columns.begin(), m_columns.end(), -1);
    if (m_above <= kMostAbove)
        return true;
    return endUnknown();
}

/// No row was a heading.
bool TableColumns::endUnknown()
{
    if (!m_parted && m_first.kind == RefusalKind::MissingColumn)
        return refuse(RefusalKind::OtherKind, 1, "notParted");
    m_refusal = m_first;
    return false;
}

bool TableColumns::read(CsvRow &row)
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
    nameOthers(row);
    return true;
}

bool TableColumns::finish()
{
    if (m_above > 0 && !m_known)
        return endUnknown();
    if (!m_known)
        for (const Field &field : m_table.fields)
            if (field.needed)
                return refuse(RefusalKind::MissingColumn, 1, field.column);
    return true;
}

} // namespace handrail::directory
