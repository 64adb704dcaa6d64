#include "directory/sheets/xmlbook.h"

#include "directory/sheets/cellformat.h"
#include "directory/sheets/celltext.h"
#include "directory/words/text.h"

#include <algorithm>
#include <map>

namespace handrail::directory {
namespace {

/// "2026-11-30T00:00:00.000": a day; on the day that Excel's clock begins a time.
std::string momentOf(std::string_view text)
{
    std::string out(trimmed(text.substr(0, text.find('.'))));
    const std::size_t at = out.find('T');
    if (at == std::string::npos)
        return out;
    const std::string day = out.substr(0, at);
    std::string time = out.substr(at + 1);
    if (time.size() == 8 && time.ends_with(":00"))
        time.erase(5);
    const bool none = day == "1899-12-31" || day == "1899-12-30" || day == "1900-01-00";
    return none ? time : time == "00:00" ? day : day + ' ' + time;
}

/// Its own names for some formats have letters that mean days in a code.
CellFormat formatOf(std::string_view code)
{
    if (code == "Currency" || code == "Percent")
        return CellFormat(code == "Percent" ? "0%" : "$0.00");
    for (const std::string_view name :
         {"Fixed", "Standard", "Scientific", "Euro Currency", "Yes/No", "True/False", "On/Off"})
        if (code == name)
            return {};
    return CellFormat(code);
}

} // namespace

class XmlBookReader final : public OnePartReader {
public:
    using OnePartReader::OnePartReader;

    void start(std::string_view name, const XmlAttributes &is) override
    {
        if (name == "Style")
            m_style = is["ID"];
        else if (name == "NumberFormat" && m_formats.size() < 70'000)
            m_formats.emplace(m_style, formatOf(is["Format"]));
        else if (name == "Worksheet")
            beginSheet(std::string(is["Name"]));
        else if (m_wanted && name == "Column")
            column(is);
        else if (m_wanted && name == "Row")
            beginRow(is);
        else if (m_wanted && name == "Cell")
            beginCell(is);
        m_in =
            m_wanted && (name == "Data" || name == "Visible" || (m_in && name != "PhoneticText" && name != "Comment"));
        if (name == "Data") {
            m_type = is["Type"];
            m_text.clear();
        }
        m_aside += name == "Comment" || name == "PhoneticText" ? 1 : 0;
        m_visible |= name == "Visible";
    }
    void text(std::string_view text) override
    {
        if (m_visible)
            m_hidden |= text.find("Hidden") != std::string_view::npos;
        else if (m_in && m_aside == 0)
            addTo(m_text, text);
    }
    void end(std::string_view name) override
    {
        m_aside -= name == "Comment" || name == "PhoneticText" ? 1 : 0;
        m_visible &= name != "Visible";
        m_in &= name != "Data";
        if (name == "Cell" && m_wanted)
            endCell();
        else if (name == "Row" && m_wanted)
            endRow();
        else if (name == "Worksheet" && m_wanted && !m_sink.end(m_hidden))
            m_parser->stop();
    }

private:
    void beginSheet(const std::string &name)
    {
        m_row = {};
        m_nextRow = 1;
        m_columns = 0;
        m_hidden = false;
        m_wanted = m_sink.sheet({name});
    }
    void column(const XmlAttributes &is)
    {
        const auto from = static_cast<int>(is.number("Index", m_columns + 1, 1, kLastColumn)) - 1;
        const auto more = static_cast<int>(is.number("Span", 0, 0, kLastColumn));
        if (is.isSet("Hidden"))
            m_sink.hidden(from, std::min(from + more, kLastColumn - 1));
        m_columns = std::min(from + more + 1, kLastColumn - 1);
    }
    void beginRow(const XmlAttributes &is)
    {
        m_row.number = is.number("Index", m_nextRow, m_nextRow, kLastRow);
        m_nextRow = m_row.number + 1 + is.number("Span", 0, 0, kLastRow);
        m_row.hidden = is.isSet("Hidden");
        m_row.cells.clear();
        m_next = 0;
    }
    void beginCell(const XmlAttributes &is)
    {
        m_cell = {};
        m_cell.column = static_cast<int>(is.number("Index", m_next + 1, 1, kLastColumn)) - 1;
        m_next = m_cell.column + 1 + static_cast<int>(is.number("MergeAcross", 0, 0, kLastColumn));
        m_cell.down = is.number("MergeDown", 0, 0, kLastRow);
        m_cell.link = is["HRef"];
        m_format = is["StyleID"];
        m_formula = is.has("Formula");
        m_text.clear();
        m_type.clear();
    }
    void endCell()
    {
        if (m_type == "Error")
            m_cell.lost = true;
        else if (m_type == "DateTime")
            m_cell.text = momentOf(m_text);
        else if (m_type == "Boolean")
            m_cell.text = trimmed(m_text) == "1" ? "TRUE" : "FALSE";
        else if (m_type == "Number")
            m_cell.text = m_formats[m_format].shown(m_text, false);
        else
            m_cell.text = m_text;
        m_cell.lost |= m_formula && m_type.empty();
        if ((!m_cell.text.empty() || m_cell.lost) && m_cell.column < kLastColumn)
            m_row.cells.push_back(std::move(m_cell));
    }
    void endRow()
    {
        if (!m_row.cells.empty() && m_row.number <= kLastRow && !m_sink.row(m_row))
            m_parser->stop();
    }

    std::map<std::string, CellFormat> m_formats;
    std::string m_style, m_format, m_type, m_text;
    SheetRow m_row;
    SheetCell m_cell;
    std::int64_t m_nextRow = 1;
    int m_next = 0, m_columns = 0, m_aside = 0;
    bool m_wanted = false, m_in = false, m_formula = false, m_visible = false, m_hidden = false;
};

std::unique_ptr<OnePartReader> XmlBook::reader(OnePartSink sink) const
{
    return std::make_unique<XmlBookReader>(std::move(sink));
}

std::unique_ptr<Workbook> xmlBook(BookParts &parts, const std::string &file)
{
    return std::make_unique<XmlBook>(parts, file);
}

} // namespace handrail::directory
