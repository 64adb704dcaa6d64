#include "directory/import/keys.h"
#include "directory/import/staging.h"
#include "directory/words/status.h"

#include <algorithm>
#include <utility>

// What stands in columns that are not read, and must be heeded all the same.
namespace handrail::directory {

bool TableIntake::take(CsvRow &row, const std::vector<std::pair<std::string, std::string>> &unread)
{
    m_members = &unread;
    const bool taken = take(row);
    m_members = nullptr;
    return taken;
}

void TableIntake::lookAtUnread(const CsvRow &row)
{
    const std::string &today = m_staging.today();
    for (const auto &[at, column] : m_unreadAt)
        if (at < row.count)
            heed(m_unread.look(column, row.fields[at], today), column, row.fields[at], row.line);
    if (!m_members)
        return;
    for (const auto &[name, value] : *m_members) {
        const std::size_t column = m_unread.of(name);
        heed(m_unread.look(column, value, today), column, value, row.line);
    }
}

void TableIntake::heed(UnreadColumns::Heed heed, std::size_t column, std::string_view value, std::int64_t line)
{
    using enum UnreadColumns::Heed::What;
    if (heed.what == Nothing)
        return;
    if (heed.what == Ended || heed.what == LeaveOut) {
        if (m_heed.what == Nothing) {
            m_heedColumn = m_unread.heading(column);
            m_heedValue = std::string(value);
            m_heed = std::move(heed);
        }
        return;
    }
    // About the row itself, else about what it hangs on: the place, if it says one.
    static constexpr std::pair<std::string_view, Target> kLinks[] = {{"location_id", Target::Location},
        {"service_at_location_id", Target::At}, {"service_id", Target::Service},
                                                                     {"organization_id", Target::Organization}};
    const std::string_view table = m_table.name;
    Aside aside{-1, {}, m_unread.heading(column), std::move(heed.why), std::move(heed.words), line};
    if (table == "organization" || table == "service" || table == "location") {
        aside.target = targetOf(table);
        aside.key = m_values[0];
    }
    for (const auto &[name, target] : kLinks)
        for (std::size_t i = 0; aside.target < 0 && i < m_table.fields.size(); ++i)
            if (name == m_table.fields[i].column && !m_values[i].empty()) {
                aside.target = static_cast<int>(target);
                aside.key = m_values[i];
            }
    if (aside.target >= 0 && (heed.what == Hide || !aside.words.empty()))
        m_asides.push_back(std::move(aside));
}

/// Private or no longer active. A private place is kept: only its address is not (see linking).
bool TableIntake::leftOut(const CsvRow &row)
{
    if (m_place >= 0 && m_values[static_cast<std::size_t>(m_place)].empty())
        return true; // an organization's post box is no place to go to
    if (m_status >= 0 && standingOf(m_values[static_cast<std::size_t>(m_status)]) == Standing::Ended) {
        m_problems.add(ProblemKind::Inactive, m_file, row.line, "status", m_values[static_cast<std::size_t>(m_status)]);
        return true;
    }
    if (m_heed.what == UnreadColumns::Heed::Ended || m_heed.what == UnreadColumns::Heed::LeaveOut) {
        const bool ended = m_heed.what == UnreadColumns::Heed::Ended;
        m_problems.add(ended ? ProblemKind::Inactive : ProblemKind::Private, m_file, row.line, m_heedColumn, ended
            ? m_heedValue : std::string());
        return true;
    }
    for (const std::size_t i : m_hiding) {
        if (m_values[i] == "1") {
            m_problems.add(ProblemKind::Private, m_file, row.line, m_table.fields[i].column);
            return true;
        }
    }
    return false;
}

void TableIntake::putAsides()
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
