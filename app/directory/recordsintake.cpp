#include "directory/recordsintake.h"

#include <algorithm>

namespace handrail::directory {
namespace {

/// The value of a field under its own or one of its other names.
std::string valueOf(const FlatRow &values, const Field &field)
{
    if (const auto found = values.find(field.column); found != values.end())
        return found->second;
    for (const auto &[name, value] : values) {
        if (inList(field.otherNames, name) && !value.empty())
            return value;
    }
    return {};
}

} // namespace

void RecordsIntake::end()
{
    for (const auto &[name, intake] : m_intakes)
        intake->flush();
    m_intakes.clear();
}

void RecordsIntake::begin(const std::string &path)
{
    end();
    m_path = path;
}

void RecordsIntake::take(const std::string &name, const FlatRow &values, std::int64_t line)
{
    const Table &table = *findTable(name);
    std::unique_ptr<TableIntake> &intake = m_intakes[name];
    if (!intake) {
        const auto count = std::find_if(m_report.tables.begin(), m_report.tables.end(), [&](const TableCount &c) { return c.table == name; });
        intake = std::make_unique<TableIntake>(m_staging, table, m_path, m_problems, *count);
        intake->takeAllColumns();
    }
    // Of tables that JSON says again wherever they are meant, a row counts once.
    static constexpr std::string_view kSaidAgain[] = {"url", "funding", "organization_identifier", "taxonomy", "contact", "metadata", "service_area", "service_capacity"};
    if (std::find(std::begin(kSaidAgain), std::end(kSaidAgain), name) != std::end(kSaidAgain)) {
        std::string same = name;
        for (const char *key : {"id", "service_id", "organization_id", "location_id", "resource_id", "identifier", "url", "name"})
            if (const auto found = values.find(key); found != values.end())
                same += '\x1f' + found->second;
        if (values.contains("id") && !m_said.insert(same).second)
            return;
    }
    CsvRow row;
    row.line = line;
    for (const Field &field : table.fields)
        row.fields.push_back(valueOf(values, field));
    row.count = row.fields.size();
    static_cast<void>(intake->take(row));
}

} // namespace handrail::directory
