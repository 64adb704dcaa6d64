#include "directory/confidential.h"
#include "directory/fieldvalues.h"
#include "directory/hours.h"
#include "directory/staging.h"
#include "directory/text.h"

#include <charconv>
#include <cmath>

namespace handrail::directory {
namespace {

bool endsService(std::string_view status)
{
    const std::string word = lowerAscii(status);
    return word == "inactive" || word == "defunct";
}

} // namespace

TableIntake::TableIntake(Staging &staging, const Table &table, std::string file, Problems &problems, TableCount &count)
    : m_table(table), m_file(std::move(file)), m_problems(problems), m_count(count), m_staging(staging), m_facts(staging.facts(table.name)),
      m_columns(table.fields.size(), -1), m_values(table.fields.size())
{
    m_implied.resize(table.fields.size());
}

/// What the file does not have needs no writing: the columns' defaults stand for it.
void TableIntake::prepare()
{
    std::string sql = std::string("INSERT INTO ") + m_table.name + " (line, left_out, maybe", values = "?, ?, ?";
    for (std::size_t i = 0; i < m_table.fields.size(); ++i) {
        if (m_columns[i] < 0 && m_implied[i].empty())
            continue;
        sql += std::string(", \"") + m_table.fields[i].column + '"';
        values += ", ?";
        m_fields.push_back(i);
    }
    m_insert = std::make_unique<SQLite::Statement>(m_staging.sql(), sql + ") VALUES (" + values + ")");
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
    m_headings = m_table.fields.size();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = static_cast<int>(i);
}

bool TableIntake::refuse(RefusalKind kind, std::int64_t line, std::string column)
{
    m_refusal.kind = kind;
    m_refusal.file = m_file;
    m_refusal.line = line;
    m_refusal.column = std::move(column);
    return false;
}

bool TableIntake::takeHeading(CsvRow &row)
{
    m_headingSeen = true;
    m_headings = row.count;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < row.count; ++i) {
        bad += repairUtf8(row.fields[i]);
        const std::string heading = lowerAscii(trimmed(row.fields[i]));
        for (std::size_t f = 0; f < m_table.fields.size(); ++f) {
            const Field &field = m_table.fields[f];
            if (heading == field.column) // its own name wins over its other names
                m_columns[f] = static_cast<int>(i);
            else if (m_columns[f] < 0 && inList(field.otherNames, heading))
                m_columns[f] = static_cast<int>(i);
        }
    }
    for (std::size_t f = 0; f < m_table.fields.size(); ++f) {
        if (m_table.fields[f].needed && m_columns[f] < 0)
            return bad > 0 ? refuse(RefusalKind::NotText, row.line) : refuse(RefusalKind::MissingColumn, row.line, m_table.fields[f].column);
    }
    return true;
}

void TableIntake::bindNumber(int parameter, const Field &field, const std::string &text, std::int64_t line, bool &repaired)
{
    double value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + (text.starts_with('+') ? 1 : 0), end, value);
    if (!text.empty() && error == std::errc() && stop == end && std::isfinite(value)) {
        m_insert->bind(parameter, value);
        return;
    }
    m_insert->bind(parameter); // NULL
    if (!text.empty()) {
        m_problems.add(ProblemKind::BadNumber, m_file, line, field.column, text);
        repaired = true;
    }
}

bool TableIntake::bindField(std::size_t i, int parameter, const CsvRow &row, bool &repaired)
{
    const Field &field = m_table.fields[i];
    const auto column = static_cast<std::size_t>(m_columns[i]);
    std::string &value = m_values[i];
    value.clear();
    if (m_columns[i] >= 0 && column < row.count)
        value = row.fields[column];
    if (value.empty())
        value = m_implied[i];
    const bool plain = isPlain(value);
    if (const std::size_t bad = plain ? 0 : repairUtf8(value)) {
        m_badBytes += bad;
        m_problems.add(ProblemKind::NotUtf8, m_file, row.line, field.column, value);
        repaired = true;
    }
    const bool prose = field.kind == FieldKind::Line || field.kind == FieldKind::Text || field.kind == FieldKind::Phone;
    if (plain) {
        // nothing to clean
    } else if (!prose) {
        if (const std::string_view trim = trimmed(value); trim.size() != value.size())
            value = std::string(trim);
    } else if (cleanText(value, field.kind == FieldKind::Text)) {
        m_problems.add(ProblemKind::Markup, m_file, row.line, field.column);
        repaired = true;
    }
    if (field.kind == FieldKind::Phone)
        while (value.size() > 1 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
    if (field.needed && value.empty()) {
        m_problems.add(ProblemKind::MissingValue, m_file, row.line, field.column);
        return false;
    }
    switch (field.kind) {
    case FieldKind::Number:
        bindNumber(parameter, field, value, row.line, repaired);
        break;
    case FieldKind::Days:
        value = ruleDays(value);
        m_insert->bindNoCopy(parameter, value);
        break;
    case FieldKind::Date:
        value = isoDate(value);
        m_insert->bindNoCopy(parameter, value);
        break;
    case FieldKind::Minute:
        if (const std::optional<int> minute = readTimeOfDay(value)) {
            m_insert->bind(parameter, *minute);
        } else {
            m_insert->bind(parameter);
            if (!value.empty()) {
                m_problems.add(ProblemKind::BadTime, m_file, row.line, field.column, value);
                repaired = true;
            }
        }
        break;
    case FieldKind::Flag: // a word we do not know counts as yes: better a call too many than a place given away
        value = readFlag(value).value_or(true) ? "1" : "0";
        m_insert->bind(parameter, value == "1" ? 1 : 0);
        break;
    default:
        m_insert->bindNoCopy(parameter, value);
    }
    if (!value.empty())
        m_facts.filled[i] = true;
    return true;
}

bool TableIntake::hints() const
{
    const std::string_view table = m_table.name;
    if (table == "address") { // what a row of an address says when it does not give one
        for (const std::size_t i : m_fields) {
            if (std::string_view(m_table.fields[i].column) == "address_1")
                return addressIsWithheld(m_values[i]);
        }
        return false;
    }
    if (table != "organization" && table != "service" && table != "location" && table != "taxonomy_term")
        return false;
    for (const std::size_t i : m_fields) {
        const std::string_view column = m_table.fields[i].column;
        if ((column == "name" || column == "alternate_name" || column == "description" || column == "keywords") && mayHide(m_values[i]))
            return true;
    }
    return false;
}

/// Private or no longer active. A private place is kept: only its address is not (see linking).
bool TableIntake::leftOut(const CsvRow &row)
{
    const std::string_view table = m_table.name;
    for (const std::size_t i : m_fields) {
        const std::string_view column = m_table.fields[i].column;
        if (table == "address" && column == "location_id" && m_values[i].empty())
            return true; // an organization's post box is no place to go to
        const bool isPrivate = column == "is_private" && m_values[i] == "1" && table != "location" && table != "address";
        if (isPrivate || (column == "status" && endsService(m_values[i]))) {
            m_problems.add(isPrivate ? ProblemKind::Private : ProblemKind::Inactive, m_file, row.line, std::string(column));
            return true;
        }
    }
    return false;
}

bool TableIntake::take(CsvRow &row)
{
    if (!m_headingSeen)
        return takeHeading(row);
    ++m_count.read;
    bool repaired = false;
    if (row.quoteInside) {
        m_problems.add(ProblemKind::QuoteInside, m_file, row.line);
        repaired = true;
    }
    if (row.count != m_headings) {
        m_problems.add(row.count < m_headings ? ProblemKind::RowShort : ProblemKind::RowLong, m_file, row.line);
        repaired = true;
    }
    if (!m_insert)
        prepare();
    m_insert->reset();
    int parameter = 3;
    for (const std::size_t i : m_fields) {
        if (!bindField(i, ++parameter, row, repaired)) {
            ++m_count.refused;
            return true;
        }
    }
    const std::int64_t next = m_facts.rows + 1;
    const int target = m_table.unique ? targetOf(m_table.name) : -1;
    if (target >= 0 && !m_staging.keys().map(static_cast<Target>(target)).add(m_values[0], static_cast<std::uint32_t>(next))) {
        if (m_allColumns) { // JSON says the same organization again in each of its services
            --m_count.read;
            return true;
        }
        m_problems.add(ProblemKind::DuplicateId, m_file, row.line, "id", m_values[0]);
        ++m_count.refused;
        return true;
    }
    const bool out = leftOut(row), hint = hints();
    m_insert->bind(1, row.line);
    m_insert->bind(2, out ? 1 : 0);
    m_insert->bind(3, hint ? 1 : 0);
    m_insert->exec();
    ++m_facts.rows;
    m_facts.anyOut |= out;
    m_facts.anyHint |= hint;
    if (out && target >= 0)
        m_staging.keys().leaveOut(static_cast<Target>(target), static_cast<std::uint32_t>(next));
    m_count.repaired += repaired ? 1 : 0;
    return true;
}

bool TableIntake::finish(std::uint64_t fileBytes)
{
    constexpr std::uint64_t kSome = 64, kShare = 20; // one byte in twenty
    if (m_badBytes > kSome && m_badBytes > fileBytes / kShare)
        return refuse(RefusalKind::NotText, 0);
    if (!m_headingSeen)
        for (const Field &field : m_table.fields)
            if (field.needed)
                return refuse(RefusalKind::MissingColumn, 1, field.column);
    return true;
}

} // namespace handrail::directory
