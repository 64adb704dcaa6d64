#pragma once

#include "directory/import/csvreader.h"
#include "directory/import/importreport.h"
#include "directory/import/keys.h"
#include "directory/import/rowwriter.h"
#include "directory/import/scheduletext.h"
#include "directory/import/tables.h"
#include "directory/import/unreadcolumns.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace handrail::directory {

/// Collects problems: all are counted, the first of each kind are kept.
class Problems {
public:
    explicit Problems(ImportReport &report) : m_report(report) {}
    void add(ProblemKind kind, const std::string &file, std::int64_t line, std::string column = {},
             std::string_view value = {});
    /// A column that was not read, or was taken for another, with how many rows have something there.
    void addColumn(ProblemKind kind, const std::string &file, const std::string &heading, const std::string &like,
                   std::int64_t rows);
    /// Counts @p more of a kind that are not listed.
    void count(ProblemKind kind, std::int64_t more) { m_report.problemCounts[static_cast<int>(kind)] += more; }
    /// Some place of the package must not be found: takes what could lead there out of what is listed so far.
    void keepQuiet();
    [[nodiscard]] bool full(ProblemKind kind) const { return m_kept[static_cast<int>(kind)] >= kMostListed; }
    static constexpr int kMostListed = 200;

private:
    ImportReport &m_report;
    int m_kept[kProblemKinds] = {};
};

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

/// Takes the rows of one table file: finds the columns, cleans each value, notes what was wrong, writes to the staging
/// file.
class TableIntake {
public:
    TableIntake(Staging &staging, const Table &table, std::string file, Problems &problems, TableCount &count);
    /// Values that the file's name means, as "physical_addresses".
    void imply(std::string_view named);
    /// Fields are not parted by commas: "37,5" may be a number.
    void takeDecimalComma() { m_decimalComma = true; }
    /// There is no heading: rows come with every field of the table in its order (from JSON).
    void takeAllColumns();
    /// The first row is the heading. False when the file must be refused: see refusal().
    bool take(CsvRow &row);
    /// The same with members of a record that are no fields of the table.
    bool take(CsvRow &row, const std::vector<std::pair<std::string, std::string>> &unread);
    /// Names the columns that were not read.
    void tellUnread() { m_unread.tell(m_problems, m_file); }
    /// Hands on the rows that were taken so far. Throws SQLite::Exception when the file cannot be written.
    void flush();
    /// After the last row; flushes.
    bool finish(std::uint64_t fileBytes);
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }
    /// Fields of the heading; 0: it was not seen yet.
    [[nodiscard]] std::size_t width() const { return m_headingSeen ? m_heading.count : 0; }

private:
    bool takeHeading(CsvRow &row);
    bool readHeading(CsvRow &row);
    void nameUnread(const CsvRow &row);
    /// Columns that no heading named as the standard or an older version does: by other spellings, and what is left.
    void takeSpellings(const CsvRow &row, const std::vector<std::string> &headings);
    /// What of the columns that are not read must be heeded in this row.
    void lookAtUnread(const CsvRow &row);
    void heed(UnreadColumns::Heed heed, std::size_t column, std::string_view value, std::int64_t line);
    /// Writes it for the linking, by the id of what it is about.
    void putAsides();
    void prepare();
    /// Looks for words that may mean a hidden place.
    [[nodiscard]] bool hints() const;
    /// Puts the cleaned value of field @p i into the batch. False: the row lacks what it needs.
    bool putField(std::size_t i, const CsvRow &row, bool &repaired);
    void mend(std::string &value, const Field &field, std::int64_t line, bool &repaired);
    void putNumber(const Field &field, const std::string &given, std::int64_t line, bool &repaired);
    bool leftOut(const CsvRow &row);
    bool putRow(const CsvRow &row, bool repaired);
    /// A row of hours, as the rows that plainSchedule() makes of it.
    bool putSchedule(const CsvRow &row, bool repaired);
    /// As it stands in the file, or what the file's name means.
    [[nodiscard]] std::string given(std::size_t field, const CsvRow &row) const;
    bool refuse(RefusalKind kind, std::int64_t line, std::string column = {});

    const Table &m_table;
    std::string m_file;
    Problems &m_problems;
    TableCount &m_count;
    Staging &m_staging;
    TableFacts &m_facts;
    std::shared_ptr<const std::string> m_insert; ///< line, left_out, maybe, then the fields that the file has
    std::unique_ptr<RowBatch> m_batch;
    std::vector<std::size_t> m_fields;           ///< which those are
    std::vector<std::size_t> m_hinting;          ///< of them: those whose words may speak of a hidden place
    std::vector<std::size_t> m_hiding;           ///< of them: flags that hide the row
    std::size_t m_country = static_cast<std::size_t>(-1); ///< of them: an address's country
    int m_target = -1, m_status = -1, m_place = -1; ///< of them: status, an address's location_id
    std::vector<std::size_t> m_streets;          ///< of them: where an address may say that it is withheld
    std::vector<int> m_columns;       ///< per field: index in the file, -1 when absent
    std::vector<std::string> m_implied; ///< per field
    std::vector<std::string> m_values; ///< per field, cleaned; kept storage
    /// of hours: fields that plainSchedule() writes anew
    std::vector<std::pair<std::size_t, std::string ScheduleText::*>> m_restated;
    const ScheduleText *m_schedule = nullptr;                                    ///< the row at hand, so written
    struct Aside {
        int target = 0;
        std::string key, heading, why, words;
        std::int64_t line = 0;
    };
    UnreadColumns m_unread;
    std::vector<std::pair<std::size_t, std::size_t>> m_unreadAt; ///< index in the file, column of m_unread
    const std::vector<std::pair<std::string, std::string>> *m_members = nullptr; ///< of the record at hand
    UnreadColumns::Heed m_heed; ///< of the row at hand, when it must go
    std::string m_heedColumn, m_heedValue;
    bool m_looked = false;
    std::vector<Aside> m_asides;
    std::vector<std::pair<std::size_t, std::size_t>> m_slips; ///< headings read for another: index in the file, field
    int m_above = 0;         ///< rows that stood above the heading
    Refusal m_firstRefusal;  ///< of the first of them
    std::uint64_t m_badBytes = 0;
    CsvRow m_heading; ///< as it is written; of JSON its count alone
    bool m_headingSeen = false, m_allColumns = false, m_decimalComma = false;
    bool m_utf8Seen = false; ///< some letter beyond ASCII was UTF-8
    Refusal m_refusal;
};

} // namespace handrail::directory
