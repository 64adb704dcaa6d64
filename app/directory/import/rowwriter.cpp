#include "directory/import/rowwriter.h"

#include <sqlite3.h>

namespace handrail::directory {
namespace {

void check(sqlite3 *db, int result)
{
    if (result != SQLITE_OK && result != SQLITE_DONE)
        throw SQLite::Exception(db, result);
}

} // namespace

void RowBatch::insert(sqlite3_stmt *statement) const
{
    sqlite3 *db = sqlite3_db_handle(statement);
    const int columns = sqlite3_bind_parameter_count(statement);
    for (std::size_t at = 0; at < m_keptCells;) {
        for (int i = 1; i <= columns; ++i, ++at) {
            const Cell &cell = m_cells[at];
            switch (cell.kind) {
            case Cell::Null: check(db, sqlite3_bind_null(statement, i)); break;
            case Cell::Whole: check(db, sqlite3_bind_int64(statement, i, cell.whole)); break;
            case Cell::Real: check(db, sqlite3_bind_double(statement, i, cell.real)); break;
            case Cell::Text: // SQLite need not copy it: the batch stays until the row is written
                check(db, sqlite3_bind_text64(statement, i, m_text.data() + cell.from, cell.bytes, SQLITE_STATIC,
                                              SQLITE_UTF8));
                break;
            }
        }
        const int stepped = sqlite3_step(statement);
        sqlite3_reset(statement);
        check(db, stepped);
    }
}

void RowWriter::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void RowWriter::write(RowBatch &batch)
{
    auto &insert = m_inserts[batch.sql];
    if (!insert) {
        sqlite3_stmt *made = nullptr;
        check(m_db.getHandle(), sqlite3_prepare_v2(m_db.getHandle(), batch.sql->c_str(),
                                                   static_cast<int>(batch.sql->size()), &made, nullptr));
        insert.reset(made);
    }
    batch.insert(insert.get());
}

void RowWriter::drain()
{
    m_conveyor.drain();
    m_inserts.clear();
}

} // namespace handrail::directory
