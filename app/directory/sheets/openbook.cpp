#include "directory/sheets/openbook.h"

#include "directory/sheets/cellformat.h"
#include "directory/sheets/celltext.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace handrail::directory {
namespace {

bool isAny(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string figuresIn(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            out += c;
    out.erase(0, std::min(out.find_first_not_of('0'), out.size()));
    return out;
}

/// What a cell with a number says: as it is shown where that are the same figures, as 02134 and (650) 555-0100.
std::string numberShown(std::string_view value, const std::string &shown)
{
    const std::string plain = CellFormat().shown(value, false);
    return figuresIn(plain) == figuresIn(shown) && shown.find_first_of("eE%") == std::string::npos
                   && plain.find('.') == std::string::npos
               ? shown
               : plain;
}

} // namespace

/// One cell: its value as it is kept and as it is shown.
class OpenCell {
public:
    void begin(const XmlAttributes &is)
    {
        m_type = is["value-type"];
        m_value = is["value"];
        if (m_type == "date")
            m_value = is["date-value"];
        else if (m_type == "time")
            m_value = is["time-value"];
        else if (m_type == "boolean")
            m_value = is["boolean-value"];
        else if (m_type == "string" || m_type.empty())
            m_value = is["string-value"];
        m_formula = is.has("formula");
        m_shown.clear();
        m_link.clear();
        m_paragraphs = 0;
        m_blank = true;
    }
    void paragraph()
    {
        if (m_paragraphs++ > 0)
            addTo(m_shown, "\n");
        m_blank = true;
    }
    /// Blanks and line ends of the file are one blank: those that count are elements.
    void add(std::string_view text)
    {
        std::string out;
        for (const char c : text) {
            const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank || !m_blank)
                out += blank ? ' ' : c;
            m_blank = blank;
        }
        addTo(m_shown, out);
    }
    void sign(std::string_view text)
    {
        addTo(m_shown, text);
        m_blank = false;
    }
    void link(std::string_view address)
    {
        if (m_link.empty())
            m_link = address;
    }
    [[nodiscard]] SheetCell made()
    {
        static constexpr auto kErrors = std::to_array<std::string_view>(
            {"#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!"});
        SheetCell cell;
        cell.link = std::move(m_link);
        if (m_type == "float")
            cell.text = numberShown(m_value, m_shown);
        else if (m_type == "date")
            cell.text = moment();
        else if (m_type == "time" && !clockOf(m_value).empty())
            cell.text = clockOf(m_value);
        else if (m_type == "boolean")
            cell.text = m_value == "true" ? "TRUE" : "FALSE";
        else
            cell.text = m_shown.empty() ? m_value : m_shown; // money and percent, too
        const bool error = std::find(kErrors.begin(), kErrors.end(), trimmed(cell.text)) != kErrors.end()
                           || (m_formula && cell.text.starts_with("Err:"));
        cell.lost = error || (m_formula && m_type.empty() && cell.text.empty());
        if (error)
            cell.text.clear();
        return cell;
    }

private:
    [[nodiscard]] std::string moment() const
    {
        std::string out = m_value.substr(0, m_value.find('.'));
        if (const std::size_t at = out.find('T'); at != std::string::npos)
            out = out.substr(at) == "T00:00:00" ? out.substr(0, at) : out.replace(at, 1, " ");
        if (out.ends_with(":00") && std::count(out.begin(), out.end(), ':') == 2)
            out.erase(out.size() - 3);
        return out;
    }

    std::string m_type, m_value, m_shown, m_link;
    int m_paragraphs = 0;
    bool m_formula = false, m_blank = true;
};

class OpenReader final : public OnePartReader {
public:
    using OnePartReader::OnePartReader;

    void start(std::string_view name, const XmlAttributes &is) override
    {
        if (m_aside > 0
            || isAny(name, {"annotation", "tracked-changes", "shapes", "dde-links", "ruby-text", "note", "custom-shape",
                            "forms"})) {
            ++m_aside;
        } else if (name == "style") {
            m_style = is["name"];
        } else if (name == "table-properties") {
            if (is["display"] == "false")
                m_unseen.insert(m_style);
        } else if (name == "spreadsheet") {
            m_body = true;
        } else if (name == "table" && m_body) {
            if (++m_tables == 1)
                beginTable(is);
        } else if (m_tables != 1 || !m_wanted) {
            return;
        } else if (isAny(name, {"table-row", "table-cell", "covered-table-cell", "table-column", "table-source"})) {
            beginPart(name, is);
        } else if (m_inCell) {
            startText(name, is);
        }
    }
    void end(std::string_view name) override
    {
        if (m_aside > 0) {
            --m_aside;
            return;
        }
        if (name == "table" && m_tables > 0 && --m_tables == 0 && m_wanted && !m_sink.end(false))
            m_parser->stop();
        if (m_tables != 1 || !m_wanted)
            return;
        if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else if (name == "p")
            m_inText = false;
        else if (name == "table-row")
            endRow();
    }
    void text(std::string_view text) override
    {
        if (m_inText && m_aside == 0 && m_tables == 1)
            m_cell.add(text);
    }

private:
    void beginTable(const XmlAttributes &is)
    {
        m_row = {};
        m_nextRow = 1;
        m_nextColumn = m_columns = 0;
        const std::string style(is["style-name"]);
        // what a program keeps of other files is no sheet of this one
        const bool kept = style == "ta_extref" || is["name"].find("file:///") != std::string_view::npos;
        m_wanted =
            !kept && m_sink.sheet({std::string(is["name"]), m_unseen.contains(style) || is["display"] == "false"});
    }
    void beginPart(std::string_view name, const XmlAttributes &is)
    {
        if (name == "table-column") {
            const auto times = static_cast<int>(is.number("number-columns-repeated", 1, 1, kLastColumn));
            if (is["visibility"] == "collapse" && m_columns < kLastColumn)
                m_sink.hidden(m_columns, m_columns + times - 1);
            m_columns = std::min(m_columns + times, kLastColumn);
        } else if (name == "table-row") {
            m_row.number = m_nextRow;
            m_row.times = is.number("number-rows-repeated", 1, 1, kLastRow);
            m_row.hidden = is["visibility"] == "collapse" || is["visibility"] == "filter";
            m_row.cells.clear();
            m_nextColumn = 0;
        } else if (name != "table-source") {
            m_times = static_cast<int>(is.number("number-columns-repeated", 1, 1, kLastColumn));
            m_down = is.number("number-rows-spanned", 1, 1, kLastRow) - 1;
            m_inCell = true;
            m_covered = name == "covered-table-cell";
            m_cell.begin(is);
        }
    }
    void startText(std::string_view name, const XmlAttributes &is)
    {
        if (name == "p") {
            m_cell.paragraph();
            m_inText = true;
        } else if (name == "s") {
            m_cell.sign(std::string(static_cast<std::size_t>(is.number("c", 1, 1, 1000)), ' '));
        } else if (name == "tab") {
            m_cell.sign("\t");
        } else if (name == "line-break") {
            m_cell.sign("\n");
        } else if (name == "a") {
            m_cell.link(is["href"]);
        }
    }
    void endCell()
    {
        m_inCell = m_inText = false;
        SheetCell cell = m_cell.made();
        cell.column = m_nextColumn;
        cell.times = std::min(m_times, kLastColumn - m_nextColumn);
        cell.down = m_down;
        m_nextColumn = std::min(m_nextColumn + m_times, kLastColumn);
        if (!m_covered && cell.times > 0 && (!cell.text.empty() || cell.lost))
            m_row.cells.push_back(std::move(cell));
    }
    void endRow()
    {
        m_row.times = std::min(m_row.times, std::max<std::int64_t>(0, kLastRow - m_nextRow + 1));
        m_nextRow = std::min(m_nextRow + m_row.times, kLastRow + 1);
        if (!m_row.cells.empty() && m_row.times > 0 && !m_sink.row(m_row))
            m_parser->stop();
    }

    std::set<std::string> m_unseen; ///< styles of sheets that are hidden
    std::string m_style;
    SheetRow m_row;
    OpenCell m_cell;
    std::int64_t m_nextRow = 1, m_down = 0;
    int m_nextColumn = 0, m_columns = 0, m_times = 1, m_tables = 0, m_aside = 0;
    bool m_body = false, m_wanted = false, m_inCell = false, m_inText = false, m_covered = false;
};

std::unique_ptr<OnePartReader> OpenBook::reader(OnePartSink sink) const
{
    return std::make_unique<OpenReader>(std::move(sink));
}

std::unique_ptr<Workbook> openBook(BookParts &parts, const std::string &content)
{
    return std::make_unique<OpenBook>(parts, content);
}

} // namespace handrail::directory
