#pragma once

#include "directory/import/keys.h"
#include "directory/import/problems.h"
#include "directory/import/rowwriter.h"
#include "directory/import/tables.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace handrail::directory {

/// What was seen of one table while its rows were read: it spares the linking whole passes.
struct TableFacts {
    std::vector<bool> filled;  ///< per field: some row has a value
    std::int64_t rows = 0;     ///< staged
    bool anyOut = false;       ///< some row is left out
    bool anyHint = false;      ///< some text may speak of a place that must stay hidden
};

/// A throw-away SQLite file beside the directory that takes a package's rows as text keys, in whatever order they come.
/// One import at a time: the file is locked; what a killed import left is emptied. Gone with the object.
/// Throws SQLite::Exception; importPackage stops it.
class Staging {
public:
    /// @p directoryFile + ".importing". Throws SQLITE_BUSY when another import runs, SQLITE_CANTOPEN …
    explicit Staging(const std::filesystem::path &directoryFile);
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    /// Not while rows are still being written: see endRows().
    [[nodiscard]] SQLite::Database &sql() { return *m_db; }
    [[nodiscard]] RowWriter &writer() { return *m_writer; }
    /// After the last row was put: returns when all are in the file.
    void endRows() { m_writer->drain(); }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    /// Ends the writing and lets go of the connection, so that the file can be attached elsewhere.
    void close();
    /// Ids and rows of the tables that others point at.
    [[nodiscard]] Keys &keys() { return m_keys; }
    [[nodiscard]] TableFacts &facts(std::string_view table);
    [[nodiscard]] bool filled(std::string_view table, std::string_view column);
    /// Some row has a value there now, although its file had none.
    void fill(std::string_view table, std::string_view column);
    /// ISO date of the import, by which "closed on" is over.
    [[nodiscard]] const std::string &today() const { return m_today; }
    void setToday(std::string today) { m_today = std::move(today); }
    /// Columns that are not read said something of a row that must be heeded: see the table "aside".
    [[nodiscard]] bool anyAside() const { return m_anyAside; }
    void noteAside() { m_anyAside = true; }

private:
    void createTables();
    std::filesystem::path m_file;
    int m_lock = -1;
    Keys m_keys; // outlives the connection that asks it
    std::vector<TableFacts> m_facts;
    std::string m_today;
    bool m_anyAside = false;
    std::unique_ptr<SQLite::Database> m_db;
    std::unique_ptr<RowWriter> m_writer; ///< goes before the connection
};

} // namespace handrail::directory
