#pragma once

#include "directory/import/importreport.h"

#include <cstdint>
#include <string>
#include <string_view>

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

} // namespace handrail::directory
