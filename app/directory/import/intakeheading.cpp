#include "directory/import/decoder.h"
#include "directory/import/staging.h"
#include "directory/words/text.h"

#include <algorithm>
#include <iterator>

// Which column of a file is which field of its table.
namespace handrail::directory {
namespace {

/// "Service ID", "service-id" and "\u00a0serviceId " as the standard writes them; "service_name" in the table of services is "name".
std::string headingOf(std::string_view text, const Table &table)
{
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool noBreak = text.substr(i).starts_with("\xC2\xA0");
        if (noBreak || c == ' ' || c == '-' || c == '.' || c == '\t') {
            name.push_back('_');
            i += noBreak ? 1 : 0;
            continue;
        }
        const bool capital = c >= 'A' && c <= 'Z', afterSmall = i > 0 && text[i - 1] >= 'a' && text[i - 1] <= 'z';
        if (capital && afterSmall)
            name.push_back('_');
        if (c != '"' && c != '*' && c != '\'')
            name.push_back(capital ? static_cast<char>(c + 32) : c);
    }
    std::string tidy;
    for (const char c : name)
        if (c != '_' || (!tidy.empty() && tidy.back() != '_'))
            tidy.push_back(c);
    while (tidy.ends_with('_'))
        tidy.pop_back();
    const std::string own = std::string(table.name) + '_';
    if (table.unique && tidy.starts_with(own)) {
        const std::string rest = tidy.substr(own.size());
        const bool known = std::any_of(table.fields.begin(), table.fields.end(), [&](const Field &field) { return tidy == field.column || inList(field.otherNames, tidy); });
        if (!known && std::any_of(table.fields.begin(), table.fields.end(), [&](const Field &field) { return rest == field.column; }))
            return rest;
    }
    return tidy;
}

/// "address1", "Address_1" and "add ress 1" are one to a person.
std::string withoutGaps(std::string_view name)
{
    std::string out;
    std::copy_if(name.begin(), name.end(), std::back_inserter(out), [](char c) { return c != '_'; });
    return out;
}

} // namespace

constexpr std::pair<std::string_view, std::string ScheduleText::*> kRestated[] = {
    {"freq", &ScheduleText::freq}, {"byday", &ScheduleText::byday}, {"bymonthday", &ScheduleText::bymonthday}, {"byweekno", &ScheduleText::byweekno}, {"byyearday", &ScheduleText::byyearday},
    {"bysetpos", &ScheduleText::bysetpos}, {"interval", &ScheduleText::interval}, {"count", &ScheduleText::count}, {"valid_from", &ScheduleText::validFrom}, {"valid_to", &ScheduleText::validTo},
    {"dtstart", &ScheduleText::dtstart}, {"until", &ScheduleText::until}, {"opens_at", &ScheduleText::opensAt}, {"closes_at", &ScheduleText::closesAt}, {"description", &ScheduleText::description},
    {"holiday", &ScheduleText::holiday}, {"closed", &ScheduleText::closed}, {"exdate", &ScheduleText::exdate}};

/// What the file does not have needs no writing: the columns' defaults stand for it.
void TableIntake::prepare()
{
    const std::string_view table = m_table.name;
    const bool hints = table == "organization" || table == "service" || table == "location" || table == "taxonomy_term";
    std::string sql = std::string("INSERT INTO ") + m_table.name + " (line, left_out, maybe", values = "?, ?, ?";
    for (std::size_t i = 0; i < m_table.fields.size(); ++i) {
        const std::string_view column = m_table.fields[i].column;
        const auto restated = std::find_if(std::begin(kRestated), std::end(kRestated), [&](const auto &one) { return table == "schedule" && one.first == column; });
        if (restated != std::end(kRestated))
            m_restated.emplace_back(i, restated->second);
        else if (m_columns[i] < 0 && m_implied[i].empty())
            continue;
        sql += ", \"" + std::string(column) + '"';
        values += ", ?";
        m_fields.push_back(i);
        if (hints && (column == "name" || column == "alternate_name" || column == "description" || column == "keywords"))
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
    m_headings = m_table.fields.size();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = static_cast<int>(i);
}

bool TableIntake::takeHeading(CsvRow &row)
{
    m_headingSeen = true;
    m_headings = row.count;
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
    // What still has no column takes one that is called the same but for its gaps: a street that is not read is not known to be private.
    for (std::size_t f = 0; f < m_table.fields.size(); ++f) {
        const Field &field = m_table.fields[f];
        for (std::size_t i = 0; m_columns[f] < 0 && i < headings.size(); ++i) {
            const std::string plain = withoutGaps(headings[i]);
            const bool taken = std::find(m_columns.begin(), m_columns.end(), static_cast<int>(i)) != m_columns.end();
            if (!taken && !plain.empty() && plain == withoutGaps(field.column))
                m_columns[f] = static_cast<int>(i);
        }
    }
    for (std::size_t f = 0; f < m_table.fields.size(); ++f) {
        if (m_table.fields[f].needed && m_columns[f] < 0)
            return bad > 0 ? refuse(RefusalKind::NotText, row.line) : refuse(RefusalKind::MissingColumn, row.line, m_table.fields[f].column);
    }
    return true;
}

} // namespace handrail::directory
