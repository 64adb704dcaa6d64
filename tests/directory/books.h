#pragma once

#include "directory/anyfile.h"

/// Made-up workbooks, written from a few lines of XML.
namespace handrail::test {

using SheetTable = std::vector<std::vector<std::string>>;
struct MadeSheet {
    std::string name;
    SheetTable rows;
    bool hidden = false;
};

inline std::string xmlText(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

inline std::string zipBytes(const Files &files)
{
    TempDir dir;
    std::ifstream in(writeZip(dir / "made.zip", files), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::string cellName(std::size_t column, std::size_t row)
{
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name + std::to_string(row + 1);
}

inline const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const std::string kStrict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
inline const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// @p inner: what stands in <worksheet>.
inline std::string worksheet(const std::string &inner, const std::string &space = kMain)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + space + "\" xmlns:r=\"" + kOffice + "\">"
           + inner + "</worksheet>";
}

/// The parts of a workbook of Excel's whose sheets hold @p inner; parts of one's own may be put over them.
inline Files officeParts(const std::vector<std::pair<std::string, std::string>> &sheets,
                         const std::string &attributes = {})
{
    Files parts{
        {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", "<Relationships xmlns=\"x\"><Relationship Id=\"r\" Type=\"" + kOffice
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"}};
    std::string names, links = "<Relationships xmlns=\"x\"><Relationship Id=\"s\" Type=\"" + kOffice
                               + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"t\" Type=\""
                               + kOffice + "/styles\" Target=\"styles.xml\"/>";
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string n = std::to_string(i + 1);
        names += "<sheet name=\"" + xmlText(sheets[i].first) + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
        links += "<Relationship Id=\"rId" + n + "\" Type=\"" + kOffice + "/worksheet\" Target=\"worksheets/sheet" + n
                 + ".xml\"/>";
        parts["xl/worksheets/sheet" + n + ".xml"] = worksheet(sheets[i].second);
    }
    parts["xl/workbook.xml"] = "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice + "\"><workbookPr " + attributes
                               + "/><sheets>" + names + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = links + "</Relationships>";
    return parts;
}

/// Rows of texts as <sheetData>.
inline std::string sheetData(const SheetTable &rows)
{
    std::string out = "<sheetData>";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        out += "<row r=\"" + std::to_string(r + 1) + "\">";
        for (std::size_t c = 0; c < rows[r].size(); ++c)
            if (!rows[r][c].empty())
                out += "<c r=\"" + cellName(c, r) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                       + xmlText(rows[r][c]) + "</t></is></c>";
        out += "</row>";
    }
    return out + "</sheetData>";
}

inline std::string officeBook(const std::vector<MadeSheet> &sheets)
{
    std::vector<std::pair<std::string, std::string>> inner;
    for (const MadeSheet &sheet : sheets)
        inner.emplace_back(sheet.name, sheetData(sheet.rows));
    Files parts = officeParts(inner);
    std::string &book = parts["xl/workbook.xml"];
    for (const MadeSheet &sheet : sheets)
        if (sheet.hidden)
            book.replace(book.find("<sheet name=\"" + xmlText(sheet.name)), 6, "<sheet state=\"hidden\"");
    return zipBytes(parts);
}

inline std::string openContent(const std::string &tables, const std::string &styles = {})
{
    return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
           "<office:automatic-styles>"
           + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
           + "</office:spreadsheet></office:body></office:document-content>";
}

inline std::string openZip(const std::string &content)
{
    return zipBytes({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
}

inline std::string openTable(const MadeSheet &sheet)
{
    std::string out = "<table:table table:name=\"" + xmlText(sheet.name) + "\""
                      + (sheet.hidden ? " table:style-name=\"h\"" : "")
                      + "><table:table-column table:number-columns-repeated=\"16384\"/>";
    for (const auto &row : sheet.rows) {
        out += "<table:table-row>";
        for (const std::string &cell : row) {
            std::string text = xmlText(cell);
            for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
                text.replace(at, 1, "</text:p><text:p>");
            for (std::size_t at = text.find("  "); at != std::string::npos; at = text.find("  ", at))
                text.replace(at, 2, " <text:s/>");
            out += cell.empty() ? "<table:table-cell/>"
                                : "<table:table-cell office:value-type=\"string\"><text:p>" + text
                                      + "</text:p></table:table-cell>";
        }
        out += "<table:table-cell table:number-columns-repeated=\"" + std::to_string(16384 - row.size())
               + "\"/></table:table-row>";
    }
    return out
           + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
             "</table:table-row></table:table>";
}

inline std::string openBook(const std::vector<MadeSheet> &sheets)
{
    std::string tables;
    for (const MadeSheet &sheet : sheets)
        tables += openTable(sheet);
    return openZip(openContent(
        tables, "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style>"));
}

inline std::string xmlBookOf(const std::string &inner)
{
    return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
           "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
           + inner + "</Workbook>";
}

inline std::string xmlBook(const std::vector<MadeSheet> &sheets)
{
    std::string out;
    for (const MadeSheet &sheet : sheets) {
        out += "<Worksheet ss:Name=\"" + xmlText(sheet.name) + "\"><Table>";
        for (const auto &row : sheet.rows) {
            out += "<Row>";
            for (const std::string &cell : row) {
                std::string text;
                for (const char c : xmlText(cell))
                    text += c == '\n' ? "&#10;" : std::string(1, c);
                out += cell.empty() ? "<Cell/>" : "<Cell><Data ss:Type=\"String\">" + text + "</Data></Cell>";
            }
            out += "</Row>";
        }
        out += "</Table>"
               + std::string(sheet.hidden ? "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>" : "")
               + "</Worksheet>";
    }
    return xmlBookOf(out);
}

inline std::string csvOf(const SheetTable &rows)
{
    std::string out;
    for (const auto &row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            out += c > 0 ? ",\"" : "\"";
            for (const char at : row[c])
                out.append(at == '"' ? 2 : 1, at);
            out += '"';
        }
        out += "\r\n";
    }
    return out;
}

/// A county's list of two.
inline SheetTable twoPrograms()
{
    return {
        {"Agency", "Program", "Address", "City", "State", "Zip", "Phone", "Description", "Hours"},
        {"Alder House", "Alder Shelter", "12 Alder St", "Redwood", "CA", "94063", "650-555-0101", "A bed", "24 hours"},
        {"Birch Center", "Birch Pantry", "34 Birch Ave", "Redwood", "CA", "94063", "650-555-0102", "Groceries",
         "Mon 9-5"}};
}

/// Fails unless both of twoPrograms() and nothing else were read.
inline void expectTwo(AnyFile &file, const std::string &what)
{
    ASSERT_TRUE(file.end.imported()) << what << ": " << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2) << what;
    const auto rows = file.search->find({.words = "alder shelter"}).value().rows;
    ASSERT_EQ(rows.size(), 1u) << what;
    EXPECT_EQ(rows[0].name, "Alder Shelter") << what;
    EXPECT_EQ(rows[0].organization, "Alder House") << what;
    EXPECT_EQ(rows[0].phone, "650-555-0101") << what;
    EXPECT_EQ(file.found("birch pantry"), 1) << what;
}

} // namespace handrail::test
