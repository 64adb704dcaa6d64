#include "directory/books.h"

// A county hands over a spreadsheet: it is read as the list that it is, whatever it is called, and what is hidden or
// broken in it is told by sheet, row and column.
using namespace handrail::test;

namespace {

/// A workbook with one sheet called "List", of rows whose cells are written out. @p more: parts of its own.
std::string officeOf(const std::string &inner, const Files &more = {}, const std::string &attributes = {})
{
    Files parts = officeParts({{"List", inner}}, attributes);
    for (const auto &[name, bytes] : more)
        parts[name] = bytes;
    return zipBytes(parts);
}

std::string text(const std::string &cell, const std::string &says)
{
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + says + "</t></is></c>";
}

const std::string kHead = "<row r=\"1\">" + text("A1", "Program") + text("B1", "Phone") + text("C1", "Address")
                          + text("D1", "City") + text("E1", "Zip") + text("F1", "Description") + text("G1", "Hours")
                          + "</row>";

/// The one service of @p file.
Service only(AnyFile &file)
{
    EXPECT_TRUE(file.end.imported()) << file.ending();
    if (!file.end.imported())
        return {};
    const auto rows = file.search->find({}).value().rows;
    EXPECT_EQ(rows.size(), 1u);
    return rows.empty() ? Service{} : file.service(rows[0].id);
}

std::string places(const Service &service)
{
    return service.places.empty() ? std::string() : service.places[0].addressLine + "|" + service.places[0].postalCode;
}

const Files kStyles = {
    {"xl/styles.xml",
     "<styleSheet xmlns=\"x\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
     "<numFmt numFmtId=\"165\" formatCode=\"[&lt;=9999999]###\\-####;\\(###\\)\\ ###\\-####\"/>"
     "<numFmt numFmtId=\"166\" formatCode=\"[$-409]m/d/yyyy;@\"/><numFmt numFmtId=\"167\" formatCode=\"00000\\-0000\"/>"
     "<numFmt numFmtId=\"168\" formatCode=\"&quot;Day &quot;0\"/></numFmts>"
     "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
     "<xf numFmtId=\"166\"/><xf numFmtId=\"20\"/><xf numFmtId=\"167\"/><xf numFmtId=\"22\"/><xf numFmtId=\"7\"/><xf numFmtId=\"9\"/>"
     "</cellXfs></styleSheet>"}};

} // namespace

TEST(Books, AListIsReadOutOfEveryKindOfWorkbookWhateverItIsCalled)
{
    const std::vector<MadeSheet> sheets{{"Sheet1", twoPrograms()}};
    for (const std::string &bytes : {officeBook(sheets), openBook(sheets), xmlBook(sheets)})
        for (const std::string name :
             {"list.xlsx", "list.ods", "list.xls", "list.csv", "list.zip", "list", "list.xml"}) {
            AnyFile file(name, bytes);
            expectTwo(file, name + ' ' + bytes.substr(0, 2));
            EXPECT_EQ(file.count(ProblemKind::RowShort) + file.count(ProblemKind::OtherSeparator), 0) << name;
        }
    std::string flat = openContent(openTable(sheets[0]));
    flat.replace(flat.find("office:document-content xmlns"), 29,
                 "office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\" xmlns");
    flat.replace(flat.rfind("office:document-content"), 23, "office:document");
    AnyFile one("list.fods", flat);
    expectTwo(one, "OpenDocument in one file");
    AnyFile folder(Files{{"County list.xlsx", officeBook(sheets)}, {"readme.md", "x"}});
    expectTwo(folder, "in a folder");
    AnyFile zip(std::vector<ZipEntry>{{"mail/County list.ods", openBook(sheets), {}}});
    expectTwo(zip, "in a zip");
}

TEST(Books, TheNamespacesOfStrictOfficeAndOtherPathsAreReadTheSame)
{
    Files parts = officeParts({{"List", sheetData(twoPrograms())}});
    parts["xl/worksheets/sheet1.xml"] = worksheet(sheetData(twoPrograms()), kStrict);
    parts["xl/workbook.xml"] = "<x:workbook xmlns:x=\"" + kStrict
                               + "\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets>"
                                 "<x:sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets></x:workbook>";
    AnyFile strict("list.xlsx", zipBytes(parts));
    expectTwo(strict, "strict");
    Files moved = officeParts({{"List", sheetData(twoPrograms())}});
    moved["xl/_rels/workbook.xml.rels"] = "<Relationships xmlns=\"x\"><Relationship Id=\"rId1\" Type=\"a/worksheet\" "
                                          "Target=\"/xl/WORKSHEETS/Sheet1.xml\"/></Relationships>";
    AnyFile absolute("list.xlsx", zipBytes(moved));
    expectTwo(absolute, "an absolute target in other capitals");
}

TEST(Books, SharedTextsAreReadWithTheirRunsAndWithoutHowTheyAreReadAloud)
{
    const Files shared = {
        {"xl/sharedStrings.xml",
         "<sst xmlns=\"x\"><si><r><t xml:space=\"preserve\">Alder </t></r><r><rPr><b/></rPr><t>Shelter</t></r><rPh sb=\"0\" eb=\"1\"><t>ARUDA</t></rPh>"
         "<phoneticPr/></si><si><t>650-555-0101</t></si><si><t/></si><si><t>One_x000D_\nTwo _x0041_ _x005F_x0042_</t></si></sst>"}};
    AnyFile file("list.xlsx",
                 officeOf("<sheetData>" + kHead
                              + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                                "<c r=\"C2\" t=\"s\"><v>2</v></c><c r=\"F2\" t=\"s\"><v>3</v></c></row></sheetData>",
                          shared));
    const Service s = only(file);
    EXPECT_EQ(s.row.name, "Alder Shelter");
    EXPECT_EQ(s.row.phone, "650-555-0101");
    EXPECT_NE(s.description.find("Two A _x0042_"), std::string::npos) << s.description;
}

TEST(Books, NumbersAreReadInFullAndAsTheyAreShown)
{
    const auto zip = [](const std::string &cell) {
        AnyFile file("list.xlsx", officeOf("<sheetData>" + kHead + "<row r=\"2\">" + text("A2", "Alder Shelter")
                                               + "<c r=\"B2\"><v>6.5055501E9</v></c>" + text("C2", "12 Alder St")
                                               + text("D2", "Redwood") + cell + "</row></sheetData>",
                                           kStyles));
        const Service s = only(file);
        EXPECT_EQ(s.row.phone, "6505550100");
        return places(s);
    };
    EXPECT_EQ(zip("<c r=\"E2\"><v>94063</v></c>"), zip(text("E2", "94063")));
    EXPECT_EQ(zip("<c r=\"E2\" s=\"1\"><v>2134</v></c>"), zip(text("E2", "02134"))) << "00000";
    EXPECT_EQ(zip("<c r=\"E2\" s=\"5\"><v>940631234</v></c>"), zip(text("E2", "94063-1234")));
    EXPECT_EQ(zip("<c r=\"E2\" t=\"n\" s=\"99\"><v>94063.0</v></c>"), zip(text("E2", "94063")))
        << "a format that is not there";
    const auto phone = [](const std::string &cell) {
        AnyFile file("list.xlsx",
                     officeOf("<sheetData>" + kHead + "<row r=\"2\">" + text("A2", "Alder Shelter") + cell
                                  + text("C2", "12 Alder St") + text("D2", "Redwood") + "</row></sheetData>",
                              kStyles));
        return only(file).row.phone;
    };
    EXPECT_EQ(phone("<c r=\"B2\" s=\"2\"><v>6505550100</v></c>"), "(650) 555-0100");
    EXPECT_EQ(phone("<c r=\"B2\"><v>6505550100</v></c>"), "6505550100");
    EXPECT_EQ(phone("<c r=\"B2\"><f>B9</f><v>6505550100</v></c>"), "6505550100") << "what a formula made";
    EXPECT_EQ(phone("<c r=\"B2\" t=\"str\"><f>A1&amp;B1</f><v>650-555-0100</v></c>"), "650-555-0100");
}

TEST(Books, DaysAndTimesAreReadByTheirFormat)
{
    const auto hours = [](const std::string &cell, const std::string &attributes = {}) {
        AnyFile file("list.xlsx", officeOf("<sheetData>" + kHead + "<row r=\"2\">" + text("A2", "Alder Shelter")
                                               + text("B2", "650-555-0101") + text("C2", "12 Alder St")
                                               + text("D2", "Redwood") + cell + "</row></sheetData>",
                                           kStyles, attributes));
        return only(file).description;
    };
    EXPECT_EQ(hours("<c r=\"F2\" s=\"3\"><v>46356</v></c>"), "2026-11-30");
    EXPECT_EQ(hours("<c r=\"F2\" s=\"3\"><v>44894</v></c>", "date1904=\"1\""), "2026-11-30");
    EXPECT_EQ(hours("<c r=\"F2\" s=\"4\"><v>0.354166666666667</v></c>"), "08:30");
    EXPECT_EQ(hours("<c r=\"F2\" s=\"6\"><v>46356.5</v></c>"), "2026-11-30 12:00");
    EXPECT_EQ(hours("<c r=\"F2\" s=\"3\"><v>1</v></c>"), "1900-01-01");
    EXPECT_EQ(hours("<c r=\"F2\" s=\"3\"><v>61</v></c>"), "1900-03-01");
    EXPECT_EQ(hours("<c r=\"F2\" s=\"3\"><v>1e300</v></c>"), "1e300") << "no day: as it is";
    EXPECT_EQ(hours("<c r=\"F2\" s=\"7\"><v>1250</v></c>"), "$1,250.00");
    EXPECT_EQ(hours("<c r=\"F2\" s=\"8\"><v>0.3</v></c>"), "30%");
    EXPECT_EQ(hours("<c r=\"F2\" t=\"b\"><v>1</v></c>"), "TRUE");
    EXPECT_EQ(hours("<c r=\"F2\" t=\"d\"><v>2026-11-30T00:00:00</v></c>"), "2026-11-30");
}

TEST(Books, AnExpiredLicenceIsLeftOutThoughItsDayIsANumber)
{
    Files parts = kStyles;
    const SheetTable rows{{"Record ID", "Facility Name", "Service Type", "Physical Address", "Physical City",
                           "Physical Zip", "County Code", "Facility Phone", "Expiration Date"}};
    const auto row = [](int r, const std::string &name, int day) {
        const std::string n = std::to_string(r);
        return "<row r=\"" + n + "\">" + text("A" + n, "R" + n) + text("B" + n, name) + text("C" + n, "Residential")
               + text("D" + n, n + " Sample St") + text("E" + n, "Redwood") + "<c r=\"F" + n + "\"><v>94063</v></c>"
               + text("G" + n, "41") + "<c r=\"H" + n + "\"><v>6505550101</v></c><c r=\"I" + n + "\" s=\"3\"><v>"
               + std::to_string(day) + "</v></c></row>";
    };
    std::string data = sheetData(rows);
    data.insert(data.rfind("</sheetData>"), row(2, "Alder Recovery", 50000) + row(3, "Birch Recovery", 44000));
    AnyFile file("list.xlsx", officeOf(data, parts));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.found("alder recovery"), 1);
    EXPECT_EQ(file.found("birch recovery"), 0);
    ASSERT_NE(file.first(ProblemKind::Inactive), nullptr);
    EXPECT_EQ(file.first(ProblemKind::Inactive)->line, 3);
    EXPECT_EQ(file.first(ProblemKind::Inactive)->file, "List");
    EXPECT_TRUE(file.first(ProblemKind::Inactive)->sheet);
}

TEST(Books, WhatIsSaidNamesTheSheetAndItsRowThoughCellsHaveSeveralLines)
{
    SheetTable rows = twoPrograms();
    rows[1][7] = "A bed\nand a meal\nand a shower";
    rows.insert(rows.begin(), {{"County list of help, 2026"}, {}, {}});
    rows[5][1] = "";
    rows[5][0] = "";
    for (const std::string &bytes :
         {officeBook({{"Food & beds", rows}}), openBook({{"Food & beds", rows}}), xmlBook({{"Food & beds", rows}})}) {
        AnyFile file("list.bin", bytes);
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 1);
        ASSERT_NE(file.first(ProblemKind::LateHeading), nullptr);
        EXPECT_EQ(file.first(ProblemKind::LateHeading)->line, 4);
        ASSERT_NE(file.first(ProblemKind::MissingValue), nullptr);
        EXPECT_EQ(file.first(ProblemKind::MissingValue)->line, 6);
        EXPECT_EQ(file.first(ProblemKind::MissingValue)->file, "Food & beds");
        const auto found = file.search->find({.words = "alder"}).value().rows;
        ASSERT_EQ(found.size(), 1u);
        EXPECT_NE(file.service(found[0].id).description.find("meal\nand"), std::string::npos) << "lines of a cell stay";
    }
}

TEST(Books, EachSheetIsAListAndWhatIsNoneIsNamed)
{
    SheetTable food = twoPrograms();
    food[1][1] = "Cedar Meals";
    food[2][1] = "Dogwood Market";
    const std::vector<MadeSheet> sheets{{"Shelters", twoPrograms()},
                                        {"Food", food},
                                        {"Read me", {{"Made by the county"}, {"Ask us"}}},
                                        {"Old", food, true}};
    for (const std::string &bytes : {officeBook(sheets), openBook(sheets), xmlBook(sheets)}) {
        AnyFile file("list.bin", bytes);
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 4);
        EXPECT_EQ(file.found("cedar meals"), 1);
        ASSERT_NE(file.first(ProblemKind::FileNotRead), nullptr);
        EXPECT_EQ(file.first(ProblemKind::FileNotRead)->file, "Read me");
        EXPECT_EQ(file.count(ProblemKind::HiddenSheet), 1);
        EXPECT_EQ(file.first(ProblemKind::HiddenSheet)->file, "Old");
    }
}

TEST(Books, SheetsThatNumberTheirRowsAnewDoNotTakeEachOthersPlace)
{
    const auto list = [](const std::string &one, const std::string &two) {
        return SheetTable{{"ID", "Program", "Address", "City", "Phone", "Description"},
                          {"1", one, "1 Sample St", "Redwood", "650-555-0101", "Help"},
                          {"2", two, "2 Sample St", "Redwood", "650-555-0102", "Help"}};
    };
    AnyFile file("list.xlsx", officeBook({{"Shelters", list("Alder", "Birch")}, {"Food", list("Cedar", "Dogwood")}}));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 4);
    AnyFile same("list.xlsx", officeBook({{"Shelters", list("Alder", "Birch")}, {"Food", list("Alder", "Dogwood")}}));
    EXPECT_EQ(same.end.report.servicesAfter, 3) << "the same program on both";
}

TEST(Books, SheetsThatAreCalledAsTablesAreAPackage)
{
    std::vector<MadeSheet> sheets;
    for (const auto &[name, bytes] : mapleTables()) {
        SheetTable rows;
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = bytes.find('\n', at);
            std::vector<std::string> row(1);
            for (const char c : bytes.substr(at, end - at))
                c == ',' ? row.emplace_back() : row.back() += c;
            rows.push_back(row);
            at = end + 1;
        }
        sheets.push_back({name.substr(0, name.size() - 4), rows});
    }
    sheets.push_back({"Notes", {{"nothing"}}});
    for (const std::string &bytes : {officeBook(sheets), openBook(sheets), xmlBook(sheets)}) {
        AnyFile file("county.bin", bytes);
        expectMaple(file);
        ASSERT_NE(file.first(ProblemKind::FileNotRead), nullptr);
        EXPECT_EQ(file.first(ProblemKind::FileNotRead)->file, "Notes");
    }
    AnyFile list("county.xlsx",
                 officeBook({{"Services", twoPrograms()}, {"Contacts", {{"Who", "Where"}, {"Robin", "Here"}}}}));
    expectTwo(list, "called as a table, and a list");
}

TEST(Books, WhatIsHiddenIsNotReadAndSaid)
{
    std::string data = sheetData(twoPrograms());
    data.replace(data.find("<row r=\"3\">"), 11, "<row r=\"3\" hidden=\"1\">");
    AnyFile file("list.xlsx", officeOf("<cols><col min=\"8\" max=\"8\" hidden=\"1\"/></cols>" + data));
    const Service s = only(file);
    EXPECT_EQ(s.row.name, "Alder Shelter");
    EXPECT_EQ(s.description, "");
    ASSERT_EQ(file.count(ProblemKind::HiddenRow), 1);
    EXPECT_EQ(file.first(ProblemKind::HiddenRow)->line, 3);
    ASSERT_EQ(file.count(ProblemKind::HiddenColumn), 1);
    EXPECT_EQ(file.first(ProblemKind::HiddenColumn)->column, "H");
    for (const std::string seen : {"filter", "collapse"}) {
        std::string table = openTable({"List", twoPrograms()});
        std::size_t at = 0;
        for (int i = 0; i < 3; ++i)
            at = table.find("<table:table-row>", at + 1);
        table.insert(at + 16, " table:visibility=\"" + seen + "\"");
        AnyFile open("list.ods", openZip(openContent(table)));
        EXPECT_EQ(only(open).row.name, "Alder Shelter");
        EXPECT_EQ(open.count(ProblemKind::HiddenRow), 1);
    }
}

TEST(Books, AHiddenColumnThatTakesRowsOutOfTheListCounts)
{
    SheetTable rows = twoPrograms();
    rows[0].push_back("Status");
    rows[1].push_back("active");
    rows[2].push_back("closed");
    rows[0].push_back("Confidential");
    rows[1].push_back("no");
    rows[2].push_back("yes");
    AnyFile file("list.xlsx", officeOf("<cols><col min=\"10\" max=\"11\" hidden=\"1\"/></cols>" + sheetData(rows)));
    EXPECT_EQ(only(file).row.name, "Alder Shelter");
}

TEST(Books, AnErrorIsNoValueAndSaid)
{
    const std::string row = "<row r=\"2\">" + text("A2", "Alder Shelter") + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"
                            + text("C2", "12 Alder St") + text("D2", "Redwood") + "<c r=\"F2\"><f>1+1</f></c></row>";
    AnyFile file("list.xlsx", officeOf("<sheetData>" + kHead + row + "</sheetData>"));
    const Service s = only(file);
    EXPECT_EQ(s.row.phone, "");
    ASSERT_EQ(file.count(ProblemKind::CellError), 2);
    EXPECT_EQ(file.first(ProblemKind::CellError)->line, 2);
    EXPECT_EQ(file.first(ProblemKind::CellError)->column, "B");
    AnyFile xml(
        "list.xls",
        xmlBookOf(
            "<Worksheet ss:Name=\"L\"><Table><Row><Cell><Data ss:Type=\"String\">Program</Data></Cell>"
            "<Cell><Data ss:Type=\"String\">Phone</Data></Cell><Cell><Data ss:Type=\"String\">Description</Data></Cell></Row><Row ss:Index=\"5\"><Cell>"
            "<Data ss:Type=\"String\">Alder</Data></Cell><Cell><Data ss:Type=\"Number\">6505550101</Data></Cell><Cell ss:Formula=\"=X\">"
            "<Data ss:Type=\"Error\">#REF!</Data></Cell></Row></Table></Worksheet>"));
    EXPECT_EQ(only(xml).row.phone, "6505550101");
    ASSERT_EQ(xml.count(ProblemKind::CellError), 1);
    EXPECT_EQ(xml.first(ProblemKind::CellError)->line, 5);
    AnyFile open("list.ods",
                 openBook({{"L", {{"Program", "Phone", "Description"}, {"Alder", "650-555-0101", "#REF!"}}}}));
    EXPECT_EQ(only(open).description, "");
    EXPECT_EQ(open.count(ProblemKind::CellError), 1);
}

TEST(Books, MergedCellsCountForEachRow)
{
    SheetTable rows = twoPrograms();
    rows[2][0] = "";
    const auto owner = [](AnyFile &file) {
        EXPECT_TRUE(file.end.imported()) << file.ending();
        const auto found = file.search->find({.words = "birch pantry"}).value().rows;
        return found.empty() ? std::string("none") : found[0].organization;
    };
    AnyFile office("list.xlsx",
                   officeOf(sheetData(rows) + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"));
    EXPECT_EQ(owner(office), "Alder House");
    std::string table = openTable({"List", rows});
    const std::string cell = "<table:table-cell office:value-type=\"string\"><text:p>Alder House<";
    table.replace(
        table.find(cell), cell.size(),
        "<table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>Alder House<");
    AnyFile open("list.ods", openZip(openContent(table)));
    EXPECT_EQ(owner(open), "Alder House");
    std::string book = xmlBook({{"List", rows}});
    book.replace(book.find("<Cell><Data ss:Type=\"String\">Alder House"), 6, "<Cell ss:MergeDown=\"1\">");
    AnyFile xml("list.xls", book);
    EXPECT_EQ(owner(xml), "Alder House");
}

TEST(Books, AWordOverAnAddressIsThatAddress)
{
    SheetTable rows = twoPrograms();
    rows[0].push_back("Website");
    rows[1].push_back("website");
    const Files links = {{"xl/worksheets/_rels/sheet1.xml.rels",
                          "<Relationships xmlns=\"x\"><Relationship Id=\"a\" Type=\"b/hyperlink\" "
                          "TargetMode=\"External\" Target=\"https://alder.example.org/\"/></Relationships>"}};
    AnyFile file(
        "list.xlsx",
        officeOf(sheetData(rows)
                     + "<hyperlinks><hyperlink ref=\"J2\" r:id=\"a\"/><hyperlink ref=\"B3\" r:id=\"a\"/></hyperlinks>",
                 links));
    expectTwo(file, "a name over an address stays the name");
    const auto found = file.search->find({.words = "alder shelter"}).value().rows;
    EXPECT_EQ(file.service(found[0].id).url, "https://alder.example.org/");
}

TEST(Books, OpenDocumentTellsValuesBlanksAndNotes)
{
    const auto cell = [](const std::string &attributes, const std::string &shown) {
        return "<table:table-cell " + attributes
               + "><office:annotation><text:p>Do not print: Robin</text:p></office:annotation><text:p>" + shown
               + "</text:p></table:table-cell>";
    };
    const auto say = [&](const std::string &attributes, const std::string &shown) {
        std::string table = openTable({"List", {{"Program", "Phone", "Zip", "City", "Address", "Description"}}});
        const std::string row =
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Alder<text:s text:c=\"2\"/>\n  Shelter</text:p>"
            "</table:table-cell>"
            + cell("office:value-type=\"float\" office:value=\"6505550101\"", "6.51E+09")
            + cell("office:value-type=\"float\" office:value=\"2134\"", "02134")
            + cell("office:value-type=\"string\"", "Boston") + cell("office:value-type=\"string\"", "1 Elm St")
            + cell(attributes, shown) + "</table:table-row>";
        table.insert(table.rfind("<table:table-row "), row);
        AnyFile file("list.ods", openZip(openContent(table)));
        const Service s = only(file);
        EXPECT_EQ(s.row.name, "Alder Shelter");
        EXPECT_EQ(s.row.phone, "6505550101");
        EXPECT_NE(places(s).find("02134"), std::string::npos) << places(s);
        EXPECT_EQ(file.found("robin"), 0) << "what a note says";
        return s.description;
    };
    EXPECT_EQ(say("office:value-type=\"date\" office:date-value=\"2026-11-30\"", "30.11.26"), "2026-11-30");
    EXPECT_EQ(say("office:value-type=\"date\" office:date-value=\"2026-11-30T08:30:00\"", "x"), "2026-11-30 08:30");
    EXPECT_EQ(say("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"", "8:30 AM"), "08:30");
    EXPECT_EQ(say("office:value-type=\"percentage\" office:value=\"0.3\"", "30 %"), "30 %");
    EXPECT_EQ(say("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR"), "TRUE");
    EXPECT_EQ(say("office:value-type=\"float\" office:value=\"37.5\"", "38"), "37.5");
    EXPECT_EQ(say("office:value-type=\"string\"", "One<text:line-break/>Two</text:p><text:p>Three"), "One\nTwo\nThree");
}

TEST(Books, ARowThatStandsOftenIsReadSoOftenAndOneWithoutEndIsNot)
{
    std::string table = openTable({"List", twoPrograms()});
    table.replace(table.find("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Birch"), 17,
                  "<table:table-row table:number-rows-repeated=\"3\">");
    AnyFile file("list.ods", openZip(openContent(table)));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.table("service")->read, 4);
}

TEST(Books, SeveralWorkbooksInOneZipAreReadAndNamed)
{
    SheetTable food = twoPrograms();
    food[1][1] = "Cedar Meals";
    food[2][1] = "Dogwood Market";
    AnyFile file(std::vector<ZipEntry>{
        {"Food.xlsx", officeBook({{"Sheet1", food}}), {}},
        {"Beds.ods", openBook({{"Sheet1", twoPrograms()}}), {}},
        {"Old.xls", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0'), {}},
        {"letter.pdf", "%PDF-1.4", {}}});
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 4);
    EXPECT_EQ(file.count(ProblemKind::FileNotRead), 2);
}
