#pragma once

#include "directory/import/csvreader.h"
#include "directory/import/staging.h"
#include "directory/import/tables.h"
#include "directory/import/unreadcolumns.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace handrail::directory {

/// What stands in columns of one file that are not read, and must be heeded all the same.
class RowWarnings {
public:
    using Members = std::vector<std::pair<std::string, std::string>>;

    RowWarnings(const Table &table, std::string file, Problems &problems, Staging &staging);
    /// The columns, by their index in the file.
    void name(const std::vector<std::pair<std::size_t, std::string>> &others);
    /// A row begins. @p members: of its record, that are no fields of the table; null: there are none
    void begin(const Members *members);
    /// Looks at them, once for a row, whatever is made of it. @p values: its fields, cleaned
    void look(const CsvRow &row, const std::vector<std::string> &values);
    /// Whether one says that the row has ended or is private; that is told, too.
    [[nodiscard]] bool leaveOut(std::int64_t line);
    /// Writes what they say of other rows for the linking, by the id of what it is about.
    void put();
    /// Names the columns.
    void tell() { m_unread.tell(m_problems, m_file); }

private:
    void heed(UnreadColumns::Heed heed, std::size_t column, std::string_view value, std::int64_t line,
              const std::vector<std::string> &values);

    struct Aside {
        int target = 0;
        std::string key, heading, why, words;
        std::int64_t line = 0;
    };
    const Table &m_table;
    std::string m_file;
    Problems &m_problems;
    Staging &m_staging;
    UnreadColumns m_unread;
    std::vector<std::pair<std::size_t, std::size_t>> m_at; ///< index in the file, column of m_unread
    const Members *m_members = nullptr;
    UnreadColumns::Heed m_heed; ///< of the row at hand, when it must go
    std::string m_column, m_value;
    bool m_looked = false;
    std::vector<Aside> m_asides;
};

} // namespace handrail::directory
