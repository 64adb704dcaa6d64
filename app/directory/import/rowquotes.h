#pragma once

#include "directory/import/csvreader.h"

#include <cstddef>
#include <string>
#include <vector>

namespace handrail::directory {

/// Rows as programs write them that do not know how CSV quotes: a whole row in one pair of quotes, and curly or single
/// quotes for straight ones. A row is only changed where its heading is written so, or where it has the heading's number
/// of fields afterwards and had not before.
class RowQuotes {
public:
    explicit RowQuotes(char separator) : m_separator(separator) {}
    /// How many fields the heading has, as soon as it is known.
    void setWidth(std::size_t fields) { m_width = fields; }
    /// @return the row was changed, and no row before it showed that all are written so
    bool mend(CsvRow &row);

private:
    bool split(CsvRow &row) const;
    bool join(CsvRow &row) const;
    bool strip(CsvRow &row) const;

    char m_separator;
    std::size_t m_width = 0;
    bool m_wrapped = false, m_signs = false; ///< the heading is written so
};

} // namespace handrail::directory
