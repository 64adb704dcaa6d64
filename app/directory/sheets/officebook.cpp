#include "directory/sheets/officebook.h"

#include "directory/sheets/bookparts.h"
#include "directory/sheets/celltext.h"
#include "directory/sheets/officeparts.h"
#include "directory/words/text.h"

#include <algorithm>

namespace handrail::directory {
namespace {

constexpr std::size_t kMostMarks = 100'000; ///< merges and addresses of a sheet

/// The names of the sheets, in their order.
class BookReader final : public XmlListener {
public:
    struct Named {
        std::string name, id;
        bool hidden;
    };
    std::vector<Named> sheets;
    bool since1904 = false;

    void start(std::string_view name, const XmlAttributes &is) override
    {
        if (name == "workbookPr")
            since1904 = is.isSet("date1904");
        if (name == "sheet" && sheets.size() <= Workbook::kMostSheets)
            sheets.push_back({std::string(is["name"]), std::string(is["id"]),
                              is["state"] == "hidden" || is["state"] == "veryHidden"});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

} // namespace

/// The rows of one sheet.
class OfficeSheetReader final : public XmlListener {
public:
    OfficeSheetReader(const OfficeBook &book, const OfficeLinks &links, SheetFacts *facts,
                      std::function<bool(const SheetRow &)> sink)
        : m_book(book), m_links(links), m_facts(facts), m_sink(std::move(sink))
    {
    }
    void take(XmlParts &parser) { m_parser = &parser; }

    void start(std::string_view name, const XmlAttributes &is) override
    {
        if (name == "row") {
            m_row.number = is.number("r", m_row.number + 1, m_row.number + 1, kLastRow);
            m_row.hidden = is.isSet("hidden");
            m_next = 0;
        } else if (name == "c") {
            beginCell(is);
        } else if (name == "rPh") {
            ++m_aloud;
        } else if (m_facts && (name == "col" || name == "mergeCell" || name == "hyperlink")) {
            mark(name, is);
        }
        m_formula |= name == "f";
        m_in = name == "v" || (name == "t" && m_aloud == 0);
    }
    void text(std::string_view text) override
    {
        if (m_in)
            addTo(m_text, text);
    }
    void end(std::string_view name) override
    {
        m_in = false;
        m_aloud -= name == "rPh" ? 1 : 0;
        if (name == "c")
            endCell();
        if (name != "row")
            return;
        if (!m_row.cells.empty() && m_row.number <= kLastRow && !m_sink(m_row))
            m_parser->stop();
        m_row.cells.clear();
    }

private:
    void beginCell(const XmlAttributes &is)
    {
        const auto named = cellNamed(is["r"]);
        m_cell = {};
        m_cell.column = named ? named->first : m_next; // what no sheet has comes after the one before it
        m_next = m_cell.column + 1;
        m_type = is["t"];
        m_format = is.number("s", -1, 0, 1'000'000);
        m_text.clear();
        m_formula = false;
    }
    void endCell()
    {
        if (m_type == "s")
            m_cell.lost = !m_text.empty() && !m_book.m_texts.at(trimmed(m_text), m_cell.text);
        else if (m_type == "b")
            m_cell.text = trimmed(m_text) == "1" || trimmed(m_text) == "true" ? "TRUE" : m_text.empty() ? "" : "FALSE";
        else if (m_type == "e")
            m_cell.lost = true;
        else if (m_type == "d")
            m_cell.text = isoOf(trimmed(m_text));
        else if (m_type == "str" || m_type == "inlineStr")
            m_cell.text = unescaped(std::move(m_text));
        else
            m_cell.text = m_format >= 0 && m_format < static_cast<std::int64_t>(m_book.m_formats.size())
                              ? m_book.m_formats[static_cast<std::size_t>(m_format)].shown(m_text, m_book.m_since1904)
                              : CellFormat().shown(m_text, false);
        m_cell.lost |= m_formula && m_text.empty() && m_cell.text.empty() && m_type != "str";
        if ((!m_cell.text.empty() || m_cell.lost) && m_cell.column < kLastColumn && m_row.number > 0)
            m_row.cells.push_back(std::move(m_cell));
    }
    /// "2026-11-30T00:00:00": a day.
    static std::string isoOf(std::string_view text)
    {
        std::string out(text.substr(0, text.find('.')));
        if (const std::size_t at = out.find("T00:00:00"); at != std::string::npos)
            out.erase(at);
        return out;
    }
    void mark(std::string_view name, const XmlAttributes &is)
    {
        if (name == "col") {
            const auto from = static_cast<int>(is.number("min", 0, 1, kLastColumn)),
                       to = static_cast<int>(is.number("max", 0, 1, kLastColumn));
            if (is.isSet("hidden") && from > 0 && to >= from && m_facts->hidden.size() < kMostMarks)
                m_facts->hidden.emplace_back(from - 1, to - 1);
            return;
        }
        const std::string_view area = is["ref"];
        const std::size_t colon = std::min(area.find(':'), area.size());
        const auto first = cellNamed(area.substr(0, colon));
        const auto last = colon < area.size() ? cellNamed(area.substr(colon + 1)) : first;
        if (!first || !last)
            return;
        if (name == "mergeCell" && last->second > first->second && m_facts->merges.size() < kMostMarks)
            m_facts->merges.push_back({first->second, last->second, first->first});
        if (const auto link = m_links.find(is["id"]);
            name == "hyperlink" && link != m_links.end() && link->second.outside && m_facts->links.size() < kMostMarks)
            m_facts->links.emplace(std::pair(first->second, first->first), link->second.target);
    }

    const OfficeBook &m_book;
    const OfficeLinks &m_links;
    SheetFacts *m_facts;
    std::function<bool(const SheetRow &)> m_sink;
    XmlParts *m_parser = nullptr;
    SheetRow m_row;
    SheetCell m_cell;
    std::string m_type, m_text;
    std::int64_t m_format = -1;
    int m_next = 0, m_aloud = 0;
    bool m_in = false, m_formula = false;
};

BookFault OfficeBook::readSheet(const BookSheet &sheet, SheetFacts *facts,
                                const std::function<bool(const SheetRow &)> &sink)
{
    OfficeLinks links;
    if (facts)
        if (const BookFault fault = readLinks(m_parts, sheet.part, links); fault != BookFault::None)
            return fault;
    OfficeSheetReader reader(*this, links, facts, sink);
    XmlParts parser(reader);
    reader.take(parser);
    return readPart(m_parts, sheet.part, parser);
}

BookFault OfficeBook::openTexts(const OfficeLinks &links)
{
    for (const auto &[id, link] : links) {
        const std::string part = link.outside ? std::string() : m_parts.named(link.target);
        BookFault fault = BookFault::None;
        if (!part.empty() && link.type == "sharedStrings")
            fault = m_texts.read(m_parts, part);
        else if (!part.empty() && link.type == "styles")
            fault = readFormats(m_parts, part, m_formats);
        if (fault != BookFault::None)
            return fault;
    }
    return BookFault::None;
}

BookFault OfficeBook::open()
{
    BookReader reader;
    XmlParts parser(reader);
    if (const BookFault fault = readPart(m_parts, m_book, parser); fault != BookFault::None)
        return fault;
    if (reader.sheets.size() > kMostSheets)
        return BookFault::TooLarge;
    m_since1904 = reader.since1904;
    OfficeLinks links;
    if (const BookFault fault = readLinks(m_parts, m_book, links); fault != BookFault::None)
        return fault;
    if (const BookFault fault = openTexts(links); fault != BookFault::None)
        return fault;
    for (const BookReader::Named &named : reader.sheets) {
        const auto link = links.find(named.id);
        if (link != links.end() && link->second.type != "worksheet")
            continue; // a picture of figures
        BookSheet sheet;
        sheet.name = named.name;
        sheet.hidden = named.hidden;
        sheet.part = link == links.end() ? std::string() : m_parts.named(link->second.target);
        if (sheet.part.empty() && !named.hidden)
            return BookFault::Broken;
        sheet.bytes = m_parts.bytesOf(sheet.part);
        if (!named.hidden)
            if (const BookFault fault = readSheet(sheet, &sheet.facts,
                                                  [&](const SheetRow &row) { return measure(row, sheet.facts), true; });
                fault != BookFault::None)
                return fault;
        m_sheets.push_back(std::move(sheet));
    }
    return BookFault::None;
}

BookFault OfficeBook::read(const std::vector<std::size_t> &wanted, const Visitor &visitor)
{
    for (const std::size_t at : wanted) {
        bool stopped = !visitor.begin(at);
        if (stopped)
            return BookFault::Stopped;
        const BookFault fault = readSheet(m_sheets[at], nullptr, [&](const SheetRow &row) {
            stopped = !visitor.row(row);
            return !stopped;
        });
        if (stopped)
            return BookFault::Stopped;
        if (fault != BookFault::None)
            return fault;
        if (!visitor.end())
            return BookFault::Stopped;
    }
    return BookFault::None;
}

std::unique_ptr<Workbook> officeBook(BookParts &parts, const std::string &book)
{
    return std::make_unique<OfficeBook>(parts, book);
}

std::string officeBookIn(BookParts &parts)
{
    OfficeLinks links;
    if (readLinks(parts, "", links) == BookFault::None)
        for (const auto &[id, link] : links)
            if (link.type == "officeDocument" && lowerAscii(link.target).find("workbook") != std::string::npos
                && link.target.ends_with(".xml"))
                if (std::string part = parts.named(link.target); !part.empty())
                    return part;
    return parts.named("xl/workbook.xml");
}

} // namespace handrail::directory
