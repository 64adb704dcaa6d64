#include "directory/import/recordsintake.h"

#include "directory/import/columnnames.h"
#include "directory/import/keys.h"

#include <algorithm>
#include <functional>

namespace handrail::directory {

void RecordsIntake::end()
{
    for (const auto &[name, intake] : m_intakes)
        intake->flush();
    for (const Table &table : tables())
        if (const auto intake = m_intakes.find(table.name); intake != m_intakes.end())
            intake->second->tellUnread();
    m_intakes.clear();
}

void RecordsIntake::begin(const std::string &path)
{
    end();
    m_path = path;
}

/// JSON says the same row wherever it is meant: it counts once. Where the same id stands for something else, that is
/// told.
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

int RecordsIntake::fieldNamed(const std::string &member, const Table &table)
{
    constexpr std::size_t kMost = 10'000; // names of members are as many as a file likes
    if (member.starts_with(kUnreadMark))
        return -1;
    const std::string key = std::string(table.name) + '\x1f' + member;
    if (const auto found = m_fields.find(key); found != m_fields.end())
        return found->second;
    Fit how = Fit::None;
    const int field = fieldOf(member, table, &how);
    if (how == Fit::Slip)
        m_problems.addColumn(ProblemKind::ColumnTaken, m_path, member,
                             table.fields[static_cast<std::size_t>(field)].column, 0);
    if (m_fields.size() < kMost)
        m_fields.emplace(key, field);
    return field;
}

void RecordsIntake::take(const std::string &name, const FlatRow &values, std::int64_t line)
{
    const Table &table = *findTable(name);
    std::unique_ptr<TableIntake> &intake = m_intakes[name];
    if (!intake) {
        const auto count = std::find_if(m_report.tables.begin(), m_report.tables.end(),
                                        [&](const TableCount &c) { return c.table == name; });
        intake = std::make_unique<TableIntake>(m_staging, table, m_path, m_problems, *count);
        intake->takeAllColumns();
    }
    if (isSaidAgain(name, values, line))
        return;
    CsvRow row;
    row.line = line;
    row.fields.resize(table.fields.size());
    row.count = row.fields.size();
    std::vector<std::pair<std::string, std::string>> unread;
    std::vector<std::string> from(row.count);
    const auto leave = [&](const std::string &member, const std::string &value) {
        unread.emplace_back(member.starts_with(kUnreadMark) ? member.substr(1) : '.' + member, value);
    };
    for (const auto &[member, value] : values) { // its own name wins over its other names
        const int field = fieldNamed(member, table);
        if (field < 0) {
            leave(member, value);
            continue;
        }
        const auto at = static_cast<std::size_t>(field);
        const bool own = member == table.fields[at].column, first = row.fields[at].empty();
        if (!first && row.fields[at] != value)
            own ? leave(from[at], row.fields[at]) : leave(member, value);
        if (first || own) {
            row.fields[at] = value;
            from[at] = member;
        }
    }
    static_cast<void>(intake->take(row, &unread));
}

} // namespace handrail::directory
