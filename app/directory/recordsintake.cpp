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
    CsvRow row;
    row.line = line;
    for (const Field &field : table.fields)
        row.fields.push_back(valueOf(values, field));
    row.count = row.fields.size();
    static_cast<void>(intake->take(row));
}

} // namespace handrail::directory
