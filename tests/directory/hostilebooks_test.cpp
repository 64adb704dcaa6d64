#include "directory/books.h"

#include <random>

// Workbooks that are broken, made to do harm, or made up by a machine: never a crash, never a silent loss.
using namespace handrail::test;

namespace {

std::string kindOf(const std::string &bytes)
{
    AnyFile file("list.xlsx", bytes);
    return file.end.refusal.kind == RefusalKind::OtherKind ? file.end.refusal.column : file.ending();
}

std::string sheetOf(const std::string &xml)
{
    Files parts = officeParts({{"List", ""}});
    parts["xl/worksheets/sheet1.xml"] = xml;
    return zipBytes(parts);
}

std::string locked(std::uint32_t sector)
{
    std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.resize(512);
    bytes[30] = 9;
    bytes[48] = static_cast<char>(sector);
    bytes.resize((sector + 1) * 512, '\0');
    for (const char c : std::string("Root Entry"))
        (bytes += c) += '\0';
    bytes.resize((sector + 1) * 512 + 128, '\0');
    for (const char c : std::string("EncryptedPackage"))
        (bytes += c) += '\0';
    bytes.resize(8192, '\0');
    return bytes;
}

} // namespace

TEST(HostileBooks, NoEntityIsReadInAnyOfThem)
{
    const std::string laughs = "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;\">"
                               "<!ENTITY n \"&m;&m;&m;&m;&m;&m;&m;&m;&m;&m;\">]>",
                      outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    for (const std::string &type : {laughs, outside, std::string("<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\">")}) {
        EXPECT_EQ(kindOf(sheetOf("<?xml version=\"1.0\"?>" + type + worksheet("<sheetData/>").substr(38))), "oddBook")
            << type;
        EXPECT_EQ(kindOf(openZip("<?xml version=\"1.0\"?>" + type + openContent("").substr(21))), "oddBook");
        std::string book = xmlBook({{"A", twoPrograms()}});
        book.insert(book.find("<Workbook"), type);
        EXPECT_EQ(kindOf(book), "oddBook");
        Files parts = officeParts({{"List", sheetData(twoPrograms())}});
        for (const std::string part :
             {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml"}) {
            Files one = parts;
            const std::string &was = one[part];
            one[part] = type + (was.empty() ? "<a/>" : was);
            EXPECT_EQ(kindOf(zipBytes(one)), "oddBook") << part;
        }
    }
}

TEST(HostileBooks, ElementsAndTagsWithoutEndAreNotFollowed)
{
    std::string deep, tag = "<worksheet xmlns=\"x\" a=\"";
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    EXPECT_EQ(kindOf(sheetOf("<worksheet xmlns=\"x\">" + deep)), "oddBook");
    tag.append(6u << 20, 'x');
    EXPECT_EQ(kindOf(sheetOf(tag)), "oddBook");
}

TEST(HostileBooks, ABrokenPartEndsAsOneTrueSentence)
{
    const Files parts = officeParts({{"List", sheetData(twoPrograms())}});
    EXPECT_EQ(kindOf(sheetOf(worksheet(sheetData(twoPrograms())).substr(0, 900))), "brokenBook");
    EXPECT_EQ(kindOf(sheetOf("")), "brokenBook");
    EXPECT_EQ(kindOf(sheetOf("PK no XML")), "brokenBook");
    for (const std::string gone : {"xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"}) {
        Files some = parts;
        some.erase(gone);
        EXPECT_EQ(kindOf(zipBytes(some)), "brokenBook") << gone;
    }
    Files bare = parts;
    bare.erase("_rels/.rels");
    bare.erase("[Content_Types].xml");
    AnyFile file("list.xlsx", zipBytes(bare));
    expectTwo(file, "what names the parts is not needed");
    EXPECT_EQ(kindOf(openZip(openContent(openTable({"L", twoPrograms()})).substr(0, 2000))), "brokenBook");
    EXPECT_EQ(kindOf(xmlBook({{"L", twoPrograms()}}).substr(0, 900)), "brokenBook");
    AnyFile cut("list.xlsx", zipBytes(parts).substr(0, 700));
    EXPECT_EQ(cut.end.refusal.kind, RefusalKind::Truncated) << cut.ending();
    EXPECT_EQ(kindOf(zipBytes(officeParts({}))), "emptyBook");
    EXPECT_EQ(kindOf(officeBook({{"Secret", twoPrograms(), true}})), "emptyBook");
    EXPECT_EQ(kindOf(openBook({{"Secret", twoPrograms(), true}})), "emptyBook");
}

TEST(HostileBooks, ALockedWorkbookIsCalledSo)
{
    for (const std::uint32_t sector : {1u, 7u}) {
        AnyFile file("list.xlsx", locked(sector));
        EXPECT_EQ(file.end.refusal.column, "lockedBook");
    }
    std::string old = locked(1);
    old.replace(old.find(std::string("E\0n\0c", 5)), 1, "X");
    EXPECT_EQ(kindOf(old), "spreadsheet") << "an older one";
    EXPECT_EQ(kindOf(locked(1).substr(0, 520)), "spreadsheet");
}

TEST(HostileBooks, CellsThatNoSheetHasAreReadInTheirOrder)
{
    std::string data = sheetData(twoPrograms());
    for (const auto &[is, other] :
         std::vector<std::pair<std::string, std::string>>{{"\"B2\"", "\"ZZZZ99999999\""},
                                                          {"\"B2\"", "\"\""},
                                                          {"\"B2\"", "\"2\""},
                                                          {"\"B2\"", "\"B-2\""},
                                                          {"<row r=\"2\"", "<row r=\"-7\""},
                                                          {"<row r=\"2\"", "<row r=\"999999999999999999999\""},
                                                          {"<row r=\"3\"", "<row r=\"1\""},
                                                          {"\"C3\"", "\"C99999999999\""}}) {
        std::string odd = data;
        odd.replace(odd.find(is), is.size(), other);
        AnyFile file("list.xlsx", zipBytes(officeParts({{"List", odd}})));
        expectTwo(file, other);
    }
    std::string lost = data;
    const std::string phone = "<c r=\"G2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">650-555-0101</t></is></c>";
    lost.replace(lost.find(phone), phone.size(), "<c r=\"G2\" t=\"s\"><v>4294967295</v></c><c r=\"XFD2\"><v>1</v></c>");
    AnyFile file("list.xlsx", zipBytes(officeParts({{"List", lost}})));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.count(ProblemKind::CellError), 1) << "a shared text that is not there";
    EXPECT_EQ(file.count(ProblemKind::RowLong), 1) << "a cell far to the right";
}

TEST(HostileBooks, WhatRepeatsWithoutEndStaysBounded)
{
    std::string row =
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\" "
        "office:value-type=\"string\"><text:p>";
    row += std::string(2000, 'x') + "</text:p></table:table-cell></table:table-row>";
    std::string table = openTable({"L", twoPrograms()});
    table.insert(table.rfind("<table:table-row "), row);
    AnyFile file("list.ods", openZip(openContent(table)));
    EXPECT_FALSE(file.end.imported());
    EXPECT_NE(file.end.refusal.kind, RefusalKind::None);
    std::string far = sheetData(twoPrograms());
    far.insert(far.rfind("</sheetData>"),
               "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>Total: 2</t></is></c></row>");
    AnyFile gap("list.xlsx", zipBytes(officeParts({{"List", far}})));
    expectTwo(gap, "a sum a million rows below");
    Files bomb = officeParts({{"List", sheetData(twoPrograms())}});
    bomb["xl/sharedStrings.xml"] = "<sst xmlns=\"x\"><si><t>" + std::string(100u << 20, 'a') + "</t></si></sst>";
    AnyFile bombed("list.xlsx", zipBytes(bomb));
    EXPECT_EQ(bombed.end.refusal.kind, RefusalKind::ZipBomb) << bombed.ending();
}

TEST(HostileBooks, WithMacrosOnlyTheSheetsAreRead)
{
    Files parts = officeParts({{"List", sheetData(twoPrograms())}});
    parts["xl/vbaProject.bin"] = std::string("\xD0\xCF\x11\xE0 AutoOpen Shell", 20);
    AnyFile file("list.xlsm", zipBytes(parts));
    expectTwo(file, "macros");
}

TEST(HostileBooks, TheSameTableIsTheSameListWhateverItWasSavedAs)
{
    const std::vector<std::string> words{"Alder",    "Birch",      "Cedar House",    "Café \"Luz\"", "A & B <Help>",
                                         "Năm Châu", "two\nlines", "  wide  blanks", "semi;colon",   "comma, comma",
                                         "24 hours", "N/A",        "'quoted'",       "94063",        "02134",
                                         "=1+1",     "#5",         "_x0041_"};
    std::mt19937 random(15);
    const auto any = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most - 1)(random); };
    for (int round = 0; round < 8; ++round) {
        SheetTable rows{
            {"Program", "Agency", "Phone", "Address", "City", "Zip", "Description", "Hours", "Eligibility"}};
        const std::size_t count = 1 + any(12);
        for (std::size_t r = 0; r < count; ++r) {
            std::vector<std::string> row{"Program " + std::to_string(r),
                                         words[any(words.size() - 1)],
                                         "650-555-01" + std::to_string(10 + any(90)),
                                         std::to_string(1 + any(99)) + " Sample St",
                                         "Redwood",
                                         any(2) ? "94063" : "02134"};
            for (int i = 0; i < 3; ++i)
                row.push_back(any(4) == 0 ? "" : words[any(words.size() - 1)]);
            rows.push_back(row);
        }
        if (any(3) == 0)
            rows.insert(rows.begin(), {"List of " + std::to_string(round)});
        std::string first;
        const std::vector<MadeSheet> sheet{{"list", rows}};
        for (const auto &[name, bytes] :
             std::vector<std::pair<std::string, std::string>>{{"list.csv", csvOf(rows)},
                                                              {"list.xlsx", officeBook(sheet)},
                                                              {"list.ods", openBook(sheet)},
                                                              {"list.xml", xmlBook(sheet)}}) {
            AnyFile file(name, bytes);
            std::string all = file.ending() + '\n';
            const auto found = file.search->find({.limit = 100});
            if (file.end.imported())
                for (const auto &row : found.value().rows) {
                    const Service s = file.service(row.id);
                    all += s.row.name + '|' + s.row.organization + '|' + s.row.phone + '|' + s.description + '|'
                           + s.eligibility + '|'
                           + (s.places.empty() ? "" : s.places[0].addressLine + s.places[0].postalCode) + '\n';
                }
            if (first.empty())
                first = all;
            EXPECT_EQ(all, first) << round << ' ' << name;
        }
    }
}

TEST(HostileBooks, NoByteThatIsWrongBringsItDown)
{
    std::mt19937 random(2026);
    const std::string book = officeBook({{"A", twoPrograms()}, {"B", twoPrograms()}}),
                      xml = xmlBook({{"A", twoPrograms()}}), open = openContent(openTable({"A", twoPrograms()}));
    for (int round = 0; round < 60; ++round) {
        std::string bytes = round % 3 == 0 ? book : round % 3 == 1 ? xml : open;
        for (int i = 0; i < 1 + round % 5; ++i)
            bytes[std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(random)] =
                static_cast<char>(std::uniform_int_distribution<int>(0, 255)(random));
        if (round % 7 == 0)
            bytes.resize(bytes.size() / 2);
        AnyFile file("list.xlsx", round % 3 == 2 ? openZip(bytes) : bytes);
        EXPECT_TRUE(file.end.imported() || file.end.refusal.kind != RefusalKind::None);
        EXPECT_NE(file.end.refusal.kind, RefusalKind::Storage) << file.end.refusal.detail;
    }
}
