#include "directory/import/sheettext.h"

#include "directory/import/columnnames.h"
#include "directory/import/tables.h"
#include "directory/sheets/celltext.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

constexpr std::int64_t kLastTitle = 14; ///< a heading stands no deeper

/// Columns that only tell rows apart, or take rows out of a list: they count though nobody sees them.
bool countsHidden(const std::string &heading)
{
    if (heading.size() > 60)
        return false;
    for (const Table &table : tables()) {
        const int field = fieldOf(heading, table);
        if (field < 0)
            continue;
        const Field &is = table.fields[static_cast<std::size_t>(field)];
        if (is.kind == FieldKind::Key || is.kind == FieldKind::Flag || std::string_view(is.column) == "status")
            return true;
    }
    static constexpr auto kOthers =
        std::to_array<std::string_view>({"recordid", "programid", "serviceid", "resourceid", "agencyid", "siteid"});
    const std::string bare = bareName(heading);
    return std::find(kOthers.begin(), kOthers.end(), bare) != kOthers.end();
}

/// "Website" over an address: the address is meant. A name over an address stays the name.
bool standsForLink(std::string_view text)
{
    static constexpr auto kWords = std::to_array<std::string_view>(
        {" website ", " web site ", " web ", " link ", " click here ", " here ", " visit ", " visit website ", " url ",
         " more info ", " email ", " sitio web ", " enlace ", " aqui ", " ver ", " pagina web "});
    return std::find(kWords.begin(), kWords.end(), plainWords(text)) != kWords.end();
}

std::string addressOf(std::string_view link)
{
    const std::string low = lowerAscii(link);
    if (low.starts_with("mailto:"))
        return std::string(link.substr(7, link.find('?') - 7));
    return low.starts_with("http://") || low.starts_with("https://") ? std::string(link) : std::string();
}

void addQuoted(std::string &line, std::string_view text)
{
    line += '"';
    for (const char c : text)
        line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

} // namespace

SheetText::SheetText(const SheetFacts &facts, std::size_t columns, std::uint64_t most, const Package::Visitor &visitor)
    : m_facts(facts), m_width(std::min(facts.width, static_cast<int>(columns) - 1)), m_most(most), m_visitor(visitor)
{
    for (const SheetMerge &merge : facts.merges)
        m_merges.emplace(std::pair(merge.first, merge.column), merge.last);
}

void SheetText::tell(ProblemKind kind, std::int64_t line, const std::string &column) const
{
    if (m_visitor.remark)
        m_visitor.remark(kind, line, column);
}

bool SheetText::isHidden(int column) const
{
    return std::any_of(m_facts.hidden.begin(), m_facts.hidden.end(),
                       [column](const auto &span) { return column >= span.first && column <= span.second; });
}

/// Whether what stands in a hidden column counts.
bool SheetText::keeps(int column, const std::string &text, std::int64_t line)
{
    if (m_kept.contains(column))
        return true;
    if (line <= kLastTitle && countsHidden(text))
        return m_kept.insert(column).second;
    if (m_told.insert(column).second)
        tell(ProblemKind::HiddenColumn, 0, columnName(column));
    return false;
}

void SheetText::putCell(const SheetRow &row, const SheetCell &cell, Cells &cells)
{
    if (cell.lost) {
        tell(ProblemKind::CellError, row.number, columnName(cell.column));
        return;
    }
    std::string link = cell.link;
    if (const auto known = m_facts.links.find({row.number, cell.column}); link.empty() && known != m_facts.links.end())
        link = known->second;
    if (std::string address = addressOf(link); !address.empty() && standsForLink(cell.text))
        link = std::move(address);
    else
        link.clear();
    for (int at = cell.column; at < cell.column + cell.times; ++at) {
        if (at >= m_width) {
            tell(ProblemKind::RowLong, row.number);
            return;
        }
        if (!isHidden(at) || keeps(at, cell.text, row.number))
            cells.insert_or_assign(at, link.empty() ? cell.text : link);
        m_again += at > cell.column ? cell.text.size() : 0;
        if (isTooMuch())
            return;
    }
}

/// Merged cells: what stands in the first of them counts for each row.
void SheetText::fill(const SheetRow &row, Cells &cells)
{
    std::erase_if(m_fills, [&](const Fill &one) { return one.last < row.number; });
    for (const Fill &one : m_fills)
        cells.try_emplace(one.column, one.text);
    for (const SheetCell &cell : row.cells) {
        const auto merge = m_merges.find({row.number, cell.column});
        const std::int64_t last = merge == m_merges.end() ? row.number + cell.down : merge->second;
        if (const auto text = cells.find(cell.column); last > row.number && text != cells.end())
            m_fills.push_back({last, cell.column, text->second});
    }
}

SheetText::Cells SheetText::shown(const SheetRow &row)
{
    Cells cells;
    for (const SheetCell &cell : row.cells)
        if (!trimmed(cell.text).empty() || cell.lost)
            putCell(row, cell, cells);
    if (!cells.empty())
        fill(row, cells);
    return cells;
}

bool SheetText::row(const SheetRow &row)
{
    if (row.number < m_line)
        return true;
    if (row.hidden) {
        for (std::int64_t i = 0; i < std::min<std::int64_t>(row.times, kLastTitle); ++i)
            tell(ProblemKind::HiddenRow, row.number + i);
        return true;
    }
    const Cells cells = shown(row);
    if (cells.empty())
        return true;
    std::string text(static_cast<std::size_t>(row.number - m_line), '\n');
    std::string line;
    int at = 0;
    for (const auto &[column, says] : cells) {
        line.append(static_cast<std::size_t>(column - at), ',');
        at = column;
        addQuoted(line, says);
    }
    line.append(static_cast<std::size_t>(std::max(0, m_width - 1 - at)), ',');
    line += '\n';
    m_line = row.number + row.times;
    bool go = give(text + line);
    for (std::int64_t i = 1; go && i < row.times; ++i) {
        m_again += line.size();
        go = give(line);
    }
    return go;
}

bool SheetText::give(std::string_view text)
{
    m_bytes += text.size();
    return !isTooMuch() && m_visitor.bytes(text);
}

} // namespace handrail::directory
