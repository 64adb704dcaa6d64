#pragma once

#include "directory/index/conveyor.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace handrail::directory {

/// Some rows of one table, as values for the parameters of one INSERT.
class RowBatch {
public:
    void whole(std::int64_t value) { m_cells.push_back({Cell::Whole, value, 0, 0, 0}); }
    void real(double value) { m_cells.push_back({Cell::Real, 0, value, 0, 0}); }
    void nothing() { m_cells.push_back({}); }
    void text(std::string_view value)
    {
        m_cells.push_back({Cell::Text, 0, 0, m_text.size(), value.size()});
        m_text.append(value);
    }
    /// A row begins; what was put of one that was not kept goes.
    void beginRow() { undo(); }
    /// The row is whole: it is kept.
    void endRow()
    {
        m_keptCells = m_cells.size();
        m_keptText = m_text.size();
    }
    /// Puts @p value in place of the value @p column of the row at hand.
    void setWhole(std::size_t column, std::int64_t value)
    {
        m_cells[m_keptCells + column] = {Cell::Whole, value, 0, 0, 0};
    }
    [[nodiscard]] bool full() const { return m_text.size() > kText || m_cells.size() > kCells; }
    [[nodiscard]] bool hasRows() const { return m_keptCells > 0; }
    void clear()
    {
        m_keptCells = m_keptText = 0;
        undo();
    }
    /// Inserts the kept rows. Throws SQLite::Exception.
    void insert(sqlite3_stmt *statement) const;

    std::shared_ptr<const std::string> sql; ///< the INSERT

private:
    static constexpr std::size_t kText = 256 * 1024, kCells = 16 * 1024;
    struct Cell {
        enum Kind { Null, Whole, Real, Text } kind = Null;
        std::int64_t whole = 0;
        double real = 0;
        std::size_t from = 0, bytes = 0; ///< in m_text
    };
    void undo()
    {
        m_cells.resize(m_keptCells);
        m_text.resize(m_keptText);
    }

    std::vector<Cell> m_cells;
    std::string m_text;
    std::size_t m_keptCells = 0, m_keptText = 0;
};

/// Writes batches of rows to one connection on a thread of its own, so that the next rows are read and cleaned
/// meanwhile. Nobody else uses the connection before drain() has returned.
class RowWriter {
public:
    explicit RowWriter(SQLite::Database &db) : m_db(db), m_conveyor([this](RowBatch &batch) { write(batch); }) {}
    [[nodiscard]] std::unique_ptr<RowBatch> empty() { return m_conveyor.empty(); }
    /// Throws the SQLite::Exception of an earlier batch.
    void put(std::unique_ptr<RowBatch> batch) { m_conveyor.put(std::move(batch)); }
    /// Returns when all rows are written; forgets the statements.
    void drain();

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    void write(RowBatch &batch);

    SQLite::Database &m_db;
    std::map<std::shared_ptr<const std::string>, std::unique_ptr<sqlite3_stmt, Finalize>> m_inserts;
    Conveyor<RowBatch> m_conveyor; ///< last: its thread ends first
};

} // namespace handrail::directory
