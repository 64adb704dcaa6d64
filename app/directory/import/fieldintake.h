#pragma once

#include "directory/import/package.h"
#include "directory/import/problems.h"
#include "directory/import/rowwriter.h"
#include "directory/import/tables.h"

#include <cstdint>
#include <string>
#include <vector>

namespace handrail::directory {

/// Cleans the values of one file's fields, each by its kind, and notes what was wrong.
class FieldIntake {
public:
    FieldIntake(const Table &table, std::string file, Problems &problems);
    /// Fields are not parted by commas: "37,5" may be a number.
    void takeDecimalComma() { m_decimalComma = true; }
    /// Ids of tables that @p part has are told apart by its folder, and what points at them.
    void takePart(const PackagePart &part);
    /// Bytes that are no UTF-8.
    void mend(std::string &value, const Field &field, std::int64_t line, bool &repaired);
    /// Puts the cleaned @p value into @p batch. False: the row lacks what it needs.
    bool put(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired);
    /// Bytes that were no text in any code that was tried.
    [[nodiscard]] std::uint64_t badBytes() const { return m_badBytes; }

private:
    void tellApart(const Field &field, std::string &value) const;
    void clean(const Field &field, std::string &value, std::int64_t line, bool &repaired);
    void putByKind(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired);
    void putNumber(const Field &field, const std::string &given, std::int64_t line, RowBatch &batch, bool &repaired);
    void putDate(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired);
    void putMinute(const Field &field, const std::string &value, std::int64_t line, RowBatch &batch, bool &repaired);
    void putMoment(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired);

    std::string m_file, m_table;
    std::string m_folder;                 ///< of a package beside the first one
    std::vector<std::string> m_ownTables; ///< of it
    Problems &m_problems;
    bool m_ofAddresses = false, m_ofPhones = false, m_decimalComma = false;
    bool m_utf8Seen = false; ///< some letter beyond ASCII was UTF-8
    std::uint64_t m_badBytes = 0;
};

} // namespace handrail::directory
