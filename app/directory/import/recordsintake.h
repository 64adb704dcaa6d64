#pragma once

#include "directory/import/jsonrecords.h"
#include "directory/import/intake.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace handrail::directory {

/// Takes the flat rows of JSON records, each into its table, as TableIntake takes those of a CSV.
class RecordsIntake {
public:
    /// @p report must already have a line for each table.
    RecordsIntake(Staging &staging, ImportReport &report, Problems &problems)
        : m_staging(staging), m_report(report), m_problems(problems)
    {
    }
    /// Another file begins.
    void begin(const std::string &path);
    void take(const std::string &table, const FlatRow &values, std::int64_t line);
    /// After the last file: hands on the rows that wait.
    void end();

private:
    [[nodiscard]] bool isSaidAgain(const std::string &table, const FlatRow &values, std::int64_t line);

    /// The field that a member means, -1 for none.
    [[nodiscard]] int fieldNamed(const std::string &member, const Table &table);

    Staging &m_staging;
    ImportReport &m_report;
    Problems &m_problems;
    std::string m_path;
    std::unordered_set<std::string> m_said;                ///< rows that JSON may say again
    /// of what others point at, by table and id: a hash of its name
    std::unordered_map<std::string, std::size_t> m_names;
    std::unordered_map<std::string, int> m_fields;        ///< by table and member
    std::map<std::string, std::unique_ptr<TableIntake>> m_intakes;
};

} // namespace handrail::directory
