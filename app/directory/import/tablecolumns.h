#pragma once

#include "directory/import/csvreader.h"
#include "directory/import/importreport.h"
#include "directory/import/problems.h"
#include "directory/import/tables.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace handrail::directory {

/// Whether a line that is one field has more than one word in it: then nothing is seen that parts them.
[[nodiscard]] bool hasSeveralWords(std::string_view line);

/// Which column of a file is which field of its table, as its heading says.
class TableColumns {
public:
    TableColumns(const Table &table, std::string file, Problems &problems);
    /// Values that the file's name means, as "physical_addresses".
    void imply(std::string_view named);
    /// There is no heading: rows come with every field of the table in its order (from JSON).
    void takeAll();
    /// The heading, or a row above it. False when the file must be refused: see refusal().
    bool take(CsvRow &row);
    /// After the last row: whether there was a heading that has what the table needs.
    bool finish();
    [[nodiscard]] bool areKnown() const { return m_known; }
    [[nodiscard]] bool areAll() const { return m_all; }
    /// As it is written; of JSON its count alone.
    [[nodiscard]] const CsvRow &heading() const { return m_heading; }
    /// The column of a field, from 0; -1: the file has none.
    [[nodiscard]] int of(std::size_t field) const { return m_columns[field]; }
    [[nodiscard]] bool has(std::size_t field) const { return m_columns[field] >= 0 || !m_implied[field].empty(); }
    /// The value of a field as it stands in the file, or what the file's name means.
    [[nodiscard]] std::string given(std::size_t field, const CsvRow &row) const;
    /// Columns that are no field, and their headings.
    [[nodiscard]] const std::vector<std::pair<std::size_t, std::string>> &others() const { return m_others; }
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }

private:
    bool read(CsvRow &row);
    /// Columns that no heading named as the standard or an older version does: by other spellings, and what is left.
    void takeSpellings(const CsvRow &row, const std::vector<std::string> &headings);
    void nameOthers(const CsvRow &row);
    bool endUnknown();
    bool refuse(RefusalKind kind, std::int64_t line, std::string column = {});

    const Table &m_table;
    std::string m_file;
    Problems &m_problems;
    std::vector<int> m_columns;         ///< per field
    std::vector<std::string> m_implied; ///< per field
    std::vector<std::pair<std::size_t, std::string>> m_others;
    CsvRow m_heading;
    bool m_known = false, m_all = false;
    bool m_parted = false; ///< some row has more than one field
    int m_above = 0; ///< rows that stood above the heading
    Refusal m_refusal, m_first; ///< of the first of them
};

} // namespace handrail::directory
