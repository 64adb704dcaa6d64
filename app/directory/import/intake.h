#pragma once

#include "directory/import/fieldintake.h"
#include "directory/import/package.h"
#include "directory/import/rowlayout.h"
#include "directory/import/rowwarnings.h"
#include "directory/import/staging.h"
#include "directory/import/tablecolumns.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// Takes the rows of one table file into the staging file: TableColumns finds the columns, FieldIntake cleans each
/// value, RowWarnings heeds what is not read.
class TableIntake {
public:
    TableIntake(Staging &staging, const Table &table, std::string file, Problems &problems, TableCount &count);
    /// Values that the file's name means, as "physical_addresses".
    void imply(std::string_view named);
    /// It is of a package beside the first one.
    void takePart(const PackagePart &part);
    /// Fields are not parted by commas: "37,5" may be a number.
    void takeDecimalComma();
    /// There is no heading: rows come with every field of the table in its order (from JSON).
    void takeAllColumns();
    /// The first row is the heading. @p unread: members of a record that are no fields of the table. False when the file
    /// must be refused: see refusal().
    bool take(CsvRow &row, const RowWarnings::Members *unread = nullptr);
    /// Names the columns that were not read.
    void tellUnread();
    /// Hands on the rows that were taken so far. Throws SQLite::Exception when the file cannot be written.
    void flush();
    /// After the last row; flushes.
    bool finish(std::uint64_t fileBytes);
    [[nodiscard]] const Refusal &refusal() const;
    /// Fields of the heading; 0: it was not seen yet.
    [[nodiscard]] std::size_t width() const;

private:
    bool takeHeading(CsvRow &row);
    /// Looks for words that may mean a hidden place.
    [[nodiscard]] bool hints() const;
    [[nodiscard]] bool leftOut(std::int64_t line);
    bool putRow(const CsvRow &row, bool repaired);
    bool putField(std::size_t field, const CsvRow &row, bool &repaired);
    /// Whether the row at hand may have its id; else it is none of its own, or the second of it.
    bool claimId(std::int64_t line);
    /// A row of hours, as the rows that plainSchedule() makes of it.
    bool putSchedule(const CsvRow &row, bool repaired);

    const Table &m_table;
    std::string m_file;
    Problems &m_problems;
    TableCount &m_count;
    Staging &m_staging;
    TableFacts &m_facts;
    TableColumns m_columns;
    FieldIntake m_fields;
    RowWarnings m_warnings;
    RowLayout m_layout;
    std::unique_ptr<RowBatch> m_batch;
    std::vector<std::string> m_values;        ///< per field, cleaned; kept storage
    const ScheduleText *m_schedule = nullptr; ///< the row at hand, so written
    Refusal m_refusal;
};

} // namespace handrail::directory
