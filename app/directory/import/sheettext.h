#pragma once

#include "directory/import/package.h"
#include "directory/sheets/workbook.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace handrail::directory {

/// Makes of a sheet's rows the text that a spreadsheet program would save: one line a row, so that lines are rows.
/// What is hidden is left and told.
class SheetText {
public:
    /// @p columns: more are refused where a table is read; @p most: bytes that may be handed on
    SheetText(const SheetFacts &facts, std::size_t columns, std::uint64_t most, const Package::Visitor &visitor);
    /// False when the visitor stopped, or when it is more than may be.
    bool row(const SheetRow &row);
    [[nodiscard]] bool isTooMuch() const { return m_bytes > m_most || m_again > kMostAgain; }
    /// Bytes that were handed on.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    struct Fill {
        std::int64_t last = 0;
        int column = 0;
        std::string text;
    };
    using Cells = std::map<int, std::string>; ///< by column, none empty
    Cells shown(const SheetRow &row);
    void putCell(const SheetRow &row, const SheetCell &cell, Cells &cells);
    [[nodiscard]] bool isHidden(int column) const;
    bool keeps(int column, const std::string &text, std::int64_t line);
    void fill(const SheetRow &row, Cells &cells);
    void tell(ProblemKind kind, std::int64_t line, const std::string &column = {}) const;
    bool give(std::string_view text);

    const SheetFacts &m_facts;
    int m_width;
    std::uint64_t m_most;
    const Package::Visitor &m_visitor;
    std::vector<Fill> m_fills;
    std::map<std::pair<std::int64_t, int>, std::int64_t> m_merges; ///< where they begin: their last row
    std::set<int> m_kept, m_told;                                  ///< hidden columns
    std::int64_t m_line = 1;
    std::uint64_t m_bytes = 0, m_again = 0; ///< handed on, of that what only repeats
    static constexpr std::uint64_t kMostAgain = 1u << 20;
};

} // namespace handrail::directory
