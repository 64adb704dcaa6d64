#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace handrail::directory {

/// Rows of a statement that come in the order of their first column, a service's key: taken service by service, so that
/// a table is gone through once instead of asked a hundred thousand times.
class Stream {
public:
    /// @p sql has ?1 and ?2, the first and the last service.
    Stream(SQLite::Database &db, const char *sql) : m_rows(db, sql) {}
    void start(std::int64_t first, std::int64_t last)
    {
        m_rows.tryReset();
        m_rows.bind(1, first);
        m_rows.bind(2, last);
        m_more = m_rows.executeStep();
    }
    template <typename Take>
    void of(std::int64_t service, Take take)
    {
        for (; m_more && m_rows.getColumn(0).getInt64() <= service; m_more = m_rows.executeStep()) {
            if (m_rows.getColumn(0).getInt64() == service)
                take(m_rows);
        }
    }

private:
    SQLite::Statement m_rows;
    bool m_more = false;
};

} // namespace handrail::directory
