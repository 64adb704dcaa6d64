#include "bareimport.h"

#include "directory/schema.h"
#include "storage/database.h"

#include <sqlite3.h>

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace handrail::bench {
namespace {

constexpr std::array kTables = {"source_package", "organization", "service",     "location",     "service_at_location",
                                "phone",          "address",      "schedule",    "language",     "accessibility",
                                "taxonomy_term",  "attribute",    "cost_option", "service_area", "required_document"};
constexpr std::array kSearchTables = {"search_segment", "search_term", "search_row"};
/// The table that the search is measured against.
constexpr const char *kFts =
    "CREATE VIRTUAL TABLE bare USING fts5(name, alternate_name, organization, category, description, content='service',"
    " content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')";

struct Cell {
    int type = SQLITE_NULL;
    std::int64_t whole = 0;
    double real = 0;
    std::size_t from = 0, bytes = 0; ///< in the text of the block
};

/// Rows in memory, as many as fit a few megabytes.
struct Block {
    std::vector<Cell> cells;
    std::string text;
    bool more = true;

    void read(SQLite::Statement &rows, int columns)
    {
        constexpr std::size_t kMost = 8u << 20;
        cells.clear();
        text.clear();
        while (text.size() < kMost && cells.size() < kMost / sizeof(Cell) && (more = rows.executeStep())) {
            for (int i = 0; i < columns; ++i) {
                const SQLite::Column column = rows.getColumn(i);
                Cell cell{column.getType()};
                if (cell.type == SQLITE_INTEGER)
                    cell.whole = column.getInt64();
                else if (cell.type == SQLITE_FLOAT)
                    cell.real = column.getDouble();
                else if (cell.type != SQLITE_NULL) {
                    cell.from = text.size();
                    cell.bytes = static_cast<std::size_t>(column.getBytes());
                    text.append(static_cast<const char *>(column.getBlob()), cell.bytes);
                }
                cells.push_back(cell);
            }
        }
    }

    void insert(sqlite3_stmt *statement, int columns) const
    {
        for (std::size_t at = 0; at < cells.size();) {
            for (int i = 1; i <= columns; ++i, ++at) {
                const Cell &cell = cells[at];
                switch (cell.type) {
                case SQLITE_INTEGER: sqlite3_bind_int64(statement, i, cell.whole); break;
                case SQLITE_FLOAT: sqlite3_bind_double(statement, i, cell.real); break;
                case SQLITE_TEXT:
                    sqlite3_bind_text(statement, i, text.data() + cell.from, static_cast<int>(cell.bytes),
                                      SQLITE_STATIC);
                    break;
                case SQLITE_BLOB:
                    sqlite3_bind_blob(statement, i, text.data() + cell.from, static_cast<int>(cell.bytes),
                                      SQLITE_STATIC);
                    break;
                default: sqlite3_bind_null(statement, i);
                }
            }
            if (sqlite3_step(statement) != SQLITE_DONE)
                throw SQLite::Exception("bare insert", sqlite3_errcode(sqlite3_db_handle(statement)));
            sqlite3_reset(statement);
        }
    }
};

/// @return rows
std::int64_t copyTable(SQLite::Database &from, SQLite::Database &to, const std::string &table, Took &took)
{
    SQLite::Statement rows(from, "SELECT * FROM " + table);
    const int columns = rows.getColumnCount();
    std::string marks;
    for (int i = 0; i < columns; ++i)
        marks += i == 0 ? "?" : ", ?";
    sqlite3_stmt *insert = nullptr;
    if (sqlite3_prepare_v2(to.getHandle(), ("INSERT INTO " + table + " VALUES (" + marks + ")").c_str(), -1, &insert,
                           nullptr)
        != SQLITE_OK)
        throw SQLite::Exception("bare insert", to.getErrorCode());
    std::int64_t count = 0;
    for (Block block; block.more;) {
        block.read(rows, columns);
        took += tookBy([&] { block.insert(insert, columns); });
        count += static_cast<std::int64_t>(block.cells.size()) / columns;
    }
    sqlite3_finalize(insert);
    return count;
}

} // namespace

double processorUs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto us = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
    };
    return us(used.ru_utime) + us(used.ru_stime);
}

Took plainInserts(const std::filesystem::path &file, std::int64_t rows, std::int64_t bytes)
{
    const storage::Migration steps[] = {
        {1, "CREATE TABLE bare (id INTEGER PRIMARY KEY, hsds_id TEXT, a TEXT, b TEXT, c TEXT) STRICT"}};
    auto opened = storage::Database::open(file, steps);
    if (!opened.ok())
        return {};
    const std::string quarter(static_cast<std::size_t>(bytes / std::max<std::int64_t>(rows, 1) / 4), 'x');
    return tookBy([&] {
        storage::Transaction transaction(*opened.value());
        SQLite::Statement insert(opened.value()->sql(), "INSERT INTO bare(hsds_id, a, b, c) VALUES (?, ?, ?, ?)");
        for (std::int64_t i = 0; i < rows; ++i) {
            insert.reset();
            for (int column = 1; column <= 4; ++column)
                insert.bindNoCopy(column, quarter);
            insert.exec();
        }
        transaction.commit();
    });
}

SameRows sameInserts(const std::filesystem::path &directory, const std::filesystem::path &file)
{
    SameRows same;
    SQLite::Database from(directory.string(), SQLite::OPEN_READONLY);
    auto opened = directory::openDirectory(file);
    if (!opened.ok())
        return same;
    SQLite::Database &to = opened.value()->sql();
    to.exec("PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE"); // as the import has them
    for (const char *table : kTables)
        same.rows += copyTable(from, to, table, same.tables);
    same.tables += tookBy([&] { to.exec("COMMIT"); });
    to.exec("BEGIN IMMEDIATE");
    for (const char *table : kSearchTables)
        copyTable(from, to, table, same.search);
    same.search += tookBy([&] { to.exec("COMMIT"); });
    same.fts = tookBy([&] {
        to.exec("BEGIN IMMEDIATE");
        to.exec(kFts);
        to.exec("INSERT INTO bare(bare) VALUES ('rebuild')");
        to.exec("COMMIT");
    });
    return same;
}

} // namespace handrail::bench
