#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// Rows of JSON that are lists ([["Pantry", "650-555-0100"], …]), as open-data portals and spreadsheets on the web
/// give them: made records by the names of their columns, which stand before the rows or are the first of them.
class JsonTable {
public:
    /// Another file, or another list in it, begins.
    void begin() { m_columns.clear(); }
    /// Whether a record is a row of this kind: a list, or the cells of a spreadsheet on the web ({"c": [{"v": …}]}).
    [[nodiscard]] static bool isRow(std::string_view record);
    /// @p row: such a row; @p before: what stands before its list, not closed. Empty: it was the heading, or nobody
    /// can tell what its columns are (see known()).
    [[nodiscard]] std::string record(std::string_view row, std::string_view before);
    [[nodiscard]] bool known() const { return !m_columns.empty(); }

private:
    std::vector<std::string> m_columns;
};

} // namespace handrail::directory
