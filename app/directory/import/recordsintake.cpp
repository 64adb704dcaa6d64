#include "directory/import/recordsintake.h"

#include "directory/import/keys.h"

#include <algorithm>
#include <functional>

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

/// JSON says the same row wherever it is meant: it counts once. Where the same id stands for something else, that is told.
bool RecordsIntake::isSaidAgain(const std::string &table, const FlatRow &values, std::int64_t line)
{
    const auto id = values.find("id");
    if (id == values.end() || id->second.empty())
        return false;
    std::string key = table + '\x1f' + id->second;
    if (targetOf(table) >= 0 && table != "service_at_location") { // its first row stands: see TableIntake
        const auto name = values.find("name");
        if (name == values.end() || name->second.empty())
            return false;
        const std::size_t hash = std::hash<std::string>()(name->second);
        const auto [first, added] = m_names.try_emplace(key, hash);
        if (!added && hash != first->second && m_said.insert(key + '\x1f' + name->second).second)
            m_problems.add(ProblemKind::DuplicateId, m_path, line, "id", id->second);
        return false;
    }
    for (const auto &[column, value] : values)
        key += '\x1f' + column + '=' + value;
    return !m_said.insert(std::to_string(std::hash<std::string>()(key)) + ' ' + id->second).second;
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
    if (isSaidAgain(name, values, line))
        return;
    CsvRow row;
    row.line = line;
    for (const Field &field : table.fields)
        row.fields.push_back(valueOf(values, field));
    row.count = row.fields.size();
    static_cast<void>(intake->take(row));
}

} // namespace handrail::directory
