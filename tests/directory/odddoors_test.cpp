#include "directory/anyfile.h"

#include <archive.h>

// Ordinary tables that come in at another door: packed once more, under another ending, as a spreadsheet on the web
// answers, as lines of JSON. What is inside decides, not what it is called; nothing is half read.
using namespace handrail::test;

namespace {

const std::string kHeading = "Agency,Program,Address,City,State,Zip,Phone,Description\n";
const std::string kList = kHeading + "Alder House,Alder Shelter,12 Alder St,Redwood,CA,94063,650-555-0101,A bed\n"
                                     "Birch Center,Birch Pantry,34 Birch Ave,Redwood,CA,94063,650-555-0102,Groceries\n";

/// @p bytes, packed by a filter of libarchive: alone, or as @p inTar in a tar.
std::string packed(const std::string &bytes, int filter, const std::string &inTar = {})
{
    TempDir dir;
    archive *a = archive_write_new();
    archive_write_add_filter(a, filter);
    inTar.empty() ? archive_write_set_format_raw(a) : archive_write_set_format_ustar(a);
    archive_write_open_filename(a, (dir / "made").c_str());
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, inTar.empty() ? "data" : inTar.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_write_header(a, entry);
    archive_write_data(a, bytes.data(), bytes.size());
    archive_entry_free(entry);
    archive_write_free(a);
    std::ifstream file(dir / "made", std::ios::binary);
    return {(std::istreambuf_iterator<char>(file)), {}};
}

std::string zipped(const std::vector<ZipEntry> &entries)
{
    TempDir dir;
    std::ifstream file(writeZip(dir / "made.zip", entries), std::ios::binary);
    return {(std::istreambuf_iterator<char>(file)), {}};
}

/// Both programs with their numbers, and nothing else.
void expectBoth(AnyFile &file, const std::string &what)
{
    ASSERT_TRUE(file.end.imported()) << what << ": " << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2) << what;
    const auto rows = file.search->find({.words = "alder shelter"}).value().rows;
    ASSERT_EQ(rows.size(), 1u) << what;
    EXPECT_EQ(rows[0].name, "Alder Shelter") << what;
    EXPECT_EQ(rows[0].phone, "650-555-0101") << what;
    EXPECT_EQ(file.found("birch pantry"), 1) << what;
}

} // namespace

TEST(OddDoors, OneListThatIsPackedIsThatList)
{
    for (const int filter : {ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2})
        for (const std::string name : {"list.csv.gz", "list.gz", "LIST.CSV.GZ", "list", "list.zip"}) {
            AnyFile file(name, packed(kList, filter));
            expectBoth(file, name);
        }
    AnyFile tar("list.tgz", packed(kList, ARCHIVE_FILTER_GZIP, "out/list.csv"));
    expectBoth(tar, "a tar");
    AnyFile lines("list.json.gz", packed(R"({"name":"Alder Shelter","phone":"650-555-0101","address":"12 Alder St"}
{"name":"Birch Pantry","phone":"650-555-0102","address":"34 Birch Ave"})", ARCHIVE_FILTER_GZIP));
    expectBoth(lines, "lines of JSON");
    AnyFile twice("list.csv.gz", packed(packed(kList, ARCHIVE_FILTER_GZIP), ARCHIVE_FILTER_GZIP));
    EXPECT_FALSE(twice.end.imported() && twice.end.report.servicesAfter != 2);
}

TEST(OddDoors, AZipInWhichThereIsOnlyAnotherIsThatOne)
{
    const std::string inner = zipped({{"list.csv", kList, {}}});
    AnyFile zip(std::vector<ZipEntry>{{"mail/export.zip", inner, {}}, {"__MACOSX/._export.zip", "x", {}},
                                      {"readme.html", "<p>Hello", {}}});
    expectBoth(zip, "a zip");
    AnyFile gz(std::vector<ZipEntry>{{"list.csv.gz", packed(kList, ARCHIVE_FILTER_GZIP), {}}});
    expectBoth(gz, "a gz");
    AnyFile folder(Files{{"export.zip", inner}});
    expectBoth(folder, "a folder");
    AnyFile two(std::vector<ZipEntry>{{"north.zip", inner, {}}, {"south.zip", inner, {}}});
    EXPECT_EQ(two.end.refusal.kind, RefusalKind::NestedArchive) << "which one is not ours to say";
    AnyFile deep(std::vector<ZipEntry>{{"a.zip", zipped({{"b.zip", inner, {}}}), {}}});
    EXPECT_EQ(deep.end.refusal.kind, RefusalKind::NestedArchive);
    AnyFile cut(std::vector<ZipEntry>{{"a.zip", inner.substr(0, inner.size() - 30), {}}});
    EXPECT_FALSE(cut.end.imported());
    AnyFile climbs(std::vector<ZipEntry>{{"a.zip", zipped({{"../list.csv", kList, {}}}), {}}});
    EXPECT_EQ(climbs.end.refusal.kind, RefusalKind::PathClimbs) << "a zip inside is held to the same";
}

TEST(OddDoors, WhatIsPackedStaysBounded)
{
    const std::string line(1u << 20, '0');
    std::string bomb = kHeading;
    for (int i = 0; i < 96; ++i)
        bomb += line.substr(0, 1000) + ",x\n" + line;
    AnyFile file("list.csv.gz", packed(bomb, ARCHIVE_FILTER_GZIP));
    EXPECT_FALSE(file.end.imported());
    AnyFile inside(std::vector<ZipEntry>{{"list.csv.gz", packed(bomb, ARCHIVE_FILTER_GZIP), {}}});
    EXPECT_FALSE(inside.end.imported());
    std::string more;
    for (int i = 0; i < 30'000; ++i)
        more += "Elm " + std::to_string(i * 7919) + ',' + std::to_string(i) + ",1 Elm,X,CA,94063,650-555-0103,Bed\n";
    std::string cut = packed(kList + more, ARCHIVE_FILTER_GZIP);
    cut.resize(cut.size() / 2);
    AnyFile half("list.csv.gz", cut);
    EXPECT_EQ(half.end.refusal.kind, RefusalKind::DamagedArchive) << "half a list is none";
    EXPECT_EQ(half.end.report.servicesAfter, 0);
}

TEST(OddDoors, AListIsReadWhateverItsEnding)
{
    for (const std::string name : {"list.xlsx", "list.xls", "list.dat", "list", "list.csv.download", "list.CSV.1"}) {
        AnyFile file(name, kList);
        expectBoth(file, name);
    }
    for (const std::string name : {"list.txt", "list.csv", "list.download"}) {
        AnyFile file(name, R"({"name":"Alder Shelter","phone":"650-555-0101","address":"12 Alder St"}
{"name":"Birch Pantry","phone":"650-555-0102","address":"34 Birch Ave"})");
        expectBoth(file, name);
    }
    const std::string lines = R"({"Program": "Alder", "Address": "1 A St", "Phone": "650-555-0101"}
{"Program": "Birch", "Address": "2 B St", "Phone": "650-555-0102"}
)";
    AnyFile late(Files{{"list.csv", lines}});
    EXPECT_FALSE(late.end.imported()) << "no service is called {\"Program\"";
    AnyFile bytes("list.parquet", std::string("PAR1\0\1\2\3", 8));
    EXPECT_EQ(bytes.end.refusal.kind, RefusalKind::NotAPackage);
}

TEST(OddDoors, AnAnswerOfASpreadsheetOnTheWebIsRows)
{
    const std::string rows = R"x("rows":[{"c":[{"v":"Alder Shelter"},{"v":6505550101.0,"f":"650-555-0101"},
        {"v":"12 Alder St"},null,{"v":"Date(2026,0,9)"}]},
        { "c" : [{"v":"Birch Pantry"},{"v":"650-555-0102"},{"v":"34 Birch Ave"},{"v":null},
        {"v":"Date(2026,9,30)"}]}])x";
    const auto answer = [&](const std::string &columns) {
        return "/*O_o*/\ngoogle.visualization.Query.setResponse({\"version\":\"0.6\",\"status\":\"ok\","
               "\"table\":{\"cols\":["
               + columns + "]," + rows + ",\"parsedNumHeaders\":1}});";
    };
    const std::string named = R"({"id":"A","label":"Program","type":"string"},{"id":"B","label":"Phone"},
        {"id":"C","label":"Address"},{"id":"D","label":""},{"id":"E","label":"Last verified","type":"date"})";
    for (const std::string name : {"list.json", "list.txt", "gviz"}) {
        AnyFile file(name, answer(named));
        ASSERT_TRUE(file.end.imported()) << name << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 2);
        const auto found = file.search->find({.words = "alder"}).value().rows;
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found[0].phone, "6505550101");
    }
    std::string bare = answer(R"({"id":"A","label":""},{"id":"B","label":""},{"id":"C","label":""},
        {"id":"D","label":""},{"id":"E","label":""})");
    bare.insert(bare.find("\"rows\":[") + 8,
                R"({"c":[{"v":"Program"},{"v":"Phone"},{"v":"Address"},{"v":"Note"},{"v":"Checked"}]},)");
    AnyFile file("list.json", bare);
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2) << "the first row is the heading";
}

TEST(OddDoors, ANumberThatASpreadsheetRoundedIsNotShownAndOneThatItDidNotIsWhole)
{
    AnyFile file("list.csv", kHeading + "A,Alder,1 A St,X,CA,94063,6.50555E+09,Bed\n"
                                        "B,Birch,2 B St,X,CA,94063,6.505550102E+09,Bed\n"
                                        "C,Cedar,3 C St,X,CA,94063,6505550103.0,Bed\n"
                                        "D,Dogwood,4 D St,X,CA,94063,\"6,505550104E+09\",Bed\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const auto dial = [&](const std::string &words) {
        const auto rows = file.search->find({.words = words}).value().rows;
        return rows.size() == 1 ? rows[0].phone : "none";
    };
    EXPECT_EQ(dial("alder"), "");
    EXPECT_EQ(dial("birch"), "6505550102");
    EXPECT_EQ(dial("cedar"), "6505550103");
    EXPECT_EQ(dial("dogwood"), "6505550104");
    ASSERT_EQ(file.count(ProblemKind::BadNumber), 1);
    EXPECT_EQ(file.first(ProblemKind::BadNumber)->value, "6.50555E+09");
}

TEST(OddDoors, TablesInOneJsonUnderTheirOldNamesAreTables)
{
    AnyFile file("hsds.json", R"({"organization":[{"id":"o1","name":"Alder House"}],
        "service":[{"id":"s1","organization_id":"o1","name":"Alder Shelter","status":"active"},
                   {"id":"s2","organization_id":"o1","name":"Birch Pantry","status":"active"}],
        "phone":[{"id":"p1","service_id":"s1","number":"650-555-0101"}]})");
    expectBoth(file, "hsds");
    EXPECT_EQ(file.service("s1").row.organization, "Alder House");
}

TEST(OddDoors, AMessageAndAMapAreCalledSo)
{
    const auto kindOf = [](const std::string &name, const std::string &bytes) {
        AnyFile file(name, bytes);
        return file.end.refusal.kind == RefusalKind::OtherKind ? file.end.refusal.column : file.ending();
    };
    const std::string mail = "Return-Path: <a@example.org>\r\nFrom: a@example.org\r\nSubject: List\r\n\r\n" + kList;
    for (const std::string name : {"list.eml", "list.txt", "list.csv", "message"})
        EXPECT_EQ(kindOf(name, mail), "mail");
    EXPECT_EQ(kindOf("places.kml", "<?xml version=\"1.0\"?>\n<kml xmlns=\"x\"><Document/></kml>"), "map");
    EXPECT_EQ(kindOf("places.kmz", zipped({{"doc.kml", "<kml/>", {}}})), "map");
    const std::string table = "<table><tr><th>Program</th></tr><tr><td>Alder</td></tr></table>";
    for (const std::string name : {"list.xls", "list.xlsx"})
        for (const std::string before : {"", "<html><body>", "\r\n<style>td{}</style><div>", "<meta charset=utf-8>"})
            EXPECT_EQ(kindOf(name, before + table), "spreadsheet") << name << before << ": it is opened in one";
    EXPECT_EQ(kindOf("list.csv", table), "webtable");
    EXPECT_EQ(kindOf("list.csv", "<html><head><title>Log in</title></head><body>"), "webpage");
    const std::string book = "<?mso-application progid=\"Excel.Sheet\"?>"
                             "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    for (const std::string name : {"list.xml", "list.csv", "list.xls"})
        EXPECT_EQ(kindOf(name, "<?xml version=\"1.0\"?>" + book), "brokenBook") << name;
    EXPECT_EQ(kindOf("list.zip", zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", {}},
                                         {"content.xml", "<x/>", {}}})), "emptyBook");
    AnyFile dated("list.csv", "Date: 11/30/2026\nTo: outreach teams\n" + kList);
    expectBoth(dated, "a title is no message");
}
