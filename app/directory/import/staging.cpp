#include "directory/import/staging.h"

#include "directory/words/confidential.h"
#include "directory/words/text.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace handrail::directory {

void Problems::add(ProblemKind kind, const std::string &file, std::int64_t line, std::string column,
                   std::string_view value)
{
    constexpr std::size_t kValueBytes = 80;
    count(kind, 1);
    if (full(kind))
        return;
    ++m_kept[static_cast<int>(kind)];
    m_report.problems.push_back({kind, file, line, std::move(column), std::string(clipUtf8(value, kValueBytes))});
}

void Problems::addColumn(ProblemKind kind, const std::string &file, const std::string &heading, const std::string &like,
                         std::int64_t rows)
{
    constexpr int kMostColumns = 2000;
    count(kind, 1);
    if (m_kept[static_cast<int>(kind)]++ < kMostColumns)
        m_report.problems.push_back({kind, file, 0, heading, like, rows});
}

void Problems::keepQuiet()
{
    for (Problem &problem : m_report.problems) {
        // a piece of the publisher's own words
        const bool text =
            problem.line > 0 && (problem.kind == ProblemKind::NotUtf8 || problem.kind == ProblemKind::Recoded);
        problem.value = text ? std::string() : withoutAddress(problem.value);
    }
}

Staging::Staging(const std::filesystem::path &directoryFile)
    : m_file(directoryFile.string() + ".importing"), m_facts(tables().size())
{
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        m_facts[i].filled.resize(tables()[i].fields.size());
    // A lock on the file itself tells a running import from one that was killed. The file may have been unlinked
    // between open and lock by an import that ended just then: then it is no longer the one at the path.
    m_lock = ::open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        throw SQLite::Exception("cannot create the staging file", errno == EROFS ? SQLITE_READONLY : SQLITE_CANTOPEN);
    struct stat held{}, named{};
    const bool mine = ::flock(m_lock, LOCK_EX | LOCK_NB) == 0 && ::fstat(m_lock, &held) == 0
                      && ::stat(m_file.c_str(), &named) == 0 && held.st_ino == named.st_ino
                      && ::ftruncate(m_lock, 0) == 0;
    if (!mine) {
        ::close(m_lock);
        throw SQLite::Exception("another import is running", SQLITE_BUSY);
    }
    try {
        m_db = std::make_unique<SQLite::Database>(m_file.string(),
                                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
        // Nothing in it is worth saving from a crash; memory stays bounded because sorting may use temporary files.
        m_db->exec(
            "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = FILE;"
            "PRAGMA trusted_schema = OFF; BEGIN;");
        createTables();
        m_writer = std::make_unique<RowWriter>(*m_db);
    } catch (...) {
        m_db.reset();
        ::unlink(m_file.c_str());
        ::close(m_lock);
        throw;
    }
}

Staging::~Staging()
{
    m_writer.reset();
    m_db.reset();
    ::unlink(m_file.c_str());
    ::close(m_lock);
}

void Staging::close()
{
    m_writer.reset();
    m_db->exec("COMMIT");
    m_db.reset();
}

void Staging::createTables()
{
    for (const Table &table : tables()) {
        std::string sql =
            std::string("CREATE TABLE ") + table.name
            + " (row INTEGER PRIMARY KEY, line INTEGER, left_out INTEGER NOT NULL DEFAULT 0, maybe INTEGER NOT NULL DEFAULT 0";
        for (const Field &field : table.fields) {
            sql += std::string(", \"") + field.column + "\" ";
            switch (field.kind) {
            case FieldKind::Number: sql += "REAL"; break;
            case FieldKind::Minute:
            case FieldKind::Moment: sql += "INTEGER"; break;
            case FieldKind::Flag: sql += "INTEGER NOT NULL DEFAULT 0"; break;
            default: sql += "TEXT NOT NULL DEFAULT ''";
            }
        }
        m_db->exec(sql + ")");
    }
    m_db->exec("ALTER TABLE service ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;"
               "ALTER TABLE location ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;");
    m_db->exec(
        "CREATE TABLE aside (target INTEGER, \"key\" TEXT, line INTEGER, file TEXT, heading TEXT, why TEXT, words TEXT)");
    m_keys.declare(*m_db);
}

TableFacts &Staging::facts(std::string_view table)
{
    return m_facts[static_cast<std::size_t>(findTable(table) - tables().data())];
}

void Staging::fill(std::string_view table, std::string_view column)
{
    const Table &found = *findTable(table);
    for (std::size_t i = 0; i < found.fields.size(); ++i) {
        if (column == found.fields[i].column)
            facts(table).filled[i] = true;
    }
}

bool Staging::filled(std::string_view table, std::string_view column)
{
    const Table &found = *findTable(table);
    for (std::size_t i = 0; i < found.fields.size(); ++i) {
        if (column == found.fields[i].column)
            return facts(table).filled[i];
    }
    return false;
}

} // namespace handrail::directory
