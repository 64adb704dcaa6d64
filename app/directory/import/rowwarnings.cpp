#include "directory/import/rowwarnings.h"

#include "directory/import/keys.h"

#include <memory>

namespace handrail::directory {

using enum UnreadColumns::Heed::What;

RowWarnings::RowWarnings(const Table &table, std::string file, Problems &problems, Staging &staging)
    : m_table(table), m_file(std::move(file)), m_problems(problems), m_staging(staging), m_unread(table)
{
}

void RowWarnings::name(const std::vector<std::pair<std::size_t, std::string>> &others)
{
    for (const auto &[index, heading] : others)
        m_at.emplace_back(index, m_unread.add(heading));
}

void RowWarnings::begin(const Members *members)
{
    m_members = members;
    m_heed = {};
    m_looked = false;
}

void RowWarnings::look(const CsvRow &row, const std::vector<std::string> &values)
{
    if (std::exchange(m_looked, true))
        return;
    const std::string &today = m_staging.today();
    for (const auto &[at, column] : m_at)
        if (at < row.count)
            heed(m_unread.look(column, row.fields[at], today), column, row.fields[at], row.line, values);
    if (!m_members)
        return;
    for (const auto &[name, value] : *m_members) {
        const std::size_t column = m_unread.of(name);
        heed(m_unread.look(column, value, today), column, value, row.line, values);
    }
}

void RowWarnings::heed(UnreadColumns::Heed heed, std::size_t column, std::string_view value, std::int64_t line,
                       const std::vector<std::string> &values)
{
    if (heed.what == Nothing)
        return;
    if (heed.what == Ended || heed.what == LeaveOut) {
        if (m_heed.what == Nothing) {
            m_column = m_unread.heading(column);
            m_value = std::string(value);
            m_heed = std::move(heed);
        }
        return;
    }
    // About the row itself, else about what it hangs on: the place, if it says one.
    static constexpr std::pair<std::string_view, Target> kLinks[] = {{"location_id", Target::Location},
                                                                     {"service_at_location_id", Target::At},
                                                                     {"service_id", Target::Service},
                                                                     {"organization_id", Target::Organization}};
    const std::string_view table = m_table.name;
    Aside aside{-1, {}, m_unread.heading(column), std::move(heed.why), std::move(heed.words), line};
    if (table == "organization" || table == "service" || table == "location") {
        aside.target = targetOf(table);
        aside.key = values[0];
    }
    for (const auto &[name, target] : kLinks)
        for (std::size_t i = 0; aside.target < 0 && i < m_table.fields.size(); ++i)
            if (name == m_table.fields[i].column && !values[i].empty()) {
                aside.target = static_cast<int>(target);
                aside.key = values[i];
            }
    if (aside.target >= 0 && (heed.what == Hide || !aside.words.empty()))
        m_asides.push_back(std::move(aside));
}

bool RowWarnings::leaveOut(std::int64_t line)
{
    if (m_heed.what != Ended && m_heed.what != LeaveOut)
        return false;
    const bool ended = m_heed.what == Ended;
    m_problems.add(ended ? ProblemKind::Inactive : ProblemKind::Private, m_file, line, m_column,
                   ended ? m_value : std::string());
    return true;
}

void RowWarnings::put()
{
    static const auto kInsert = std::make_shared<const std::string>(
        "INSERT INTO aside (target, \"key\", line, file, heading, why, words) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (m_asides.empty())
        return;
    std::unique_ptr<RowBatch> batch = m_staging.writer().empty();
    batch->sql = kInsert;
    for (const Aside &aside : m_asides) {
        batch->beginRow();
        batch->whole(aside.target);
        batch->text(aside.key);
        batch->whole(aside.line);
        for (const std::string &text : {m_file, aside.heading, aside.why, aside.words})
            batch->text(text);
        batch->endRow();
    }
    m_asides.clear();
    m_staging.noteAside();
    m_staging.writer().put(std::move(batch));
}

} // namespace handrail::directory
