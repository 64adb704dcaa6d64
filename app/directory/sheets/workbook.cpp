#include "directory/sheets/workbook.h"

#include <algorithm>

namespace handrail::directory {

void Workbook::measure(const SheetRow &row, SheetFacts &facts)
{
    for (const SheetCell &cell : row.cells)
        if (!cell.text.empty() || cell.lost)
            facts.width = std::max(facts.width, cell.column + cell.times);
}

} // namespace handrail::directory
