#include "directory/anyfile.h"

// What counties hand over in the place of a package: read where it is sure, else refused by a sentence that is true of
// it.
using namespace handrail::test;

namespace {

std::string kindOf(const std::string &name, const std::string &bytes)
{
    AnyFile file(name, bytes);
    return file.end.refusal.kind == RefusalKind::OtherKind ? file.end.refusal.column : file.ending();
}

const std::string kTable = "id,name,status\ns1,Maple Food Table,active\n";

} // namespace

TEST(HandedOver, AFileOfAnotherKindIsCalledByItsKindWhateverItsName)
{
    EXPECT_EQ(kindOf("county.xls", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0')),
        "spreadsheet");
    EXPECT_EQ(kindOf("services.csv", "%PDF-1.4\n"), "pdf");
    EXPECT_EQ(kindOf("county.zip", "%PDF-1.7\n"), "pdf");
    EXPECT_EQ(kindOf("services.csv", "\xEF\xBB\xBF\n<!DOCTYPE html><html><body>Log in</body></html>"), "webpage");
    EXPECT_EQ(kindOf("services.xml", "<?xml version=\"1.0\"?><services/>"), "xml");
    EXPECT_EQ(kindOf("services.csv", "{\\rtf1\\ansi services}"), "document");
    EXPECT_EQ(kindOf("county.db", std::string("SQLite format 3\0", 16) + std::string(100, '\0')), "database");
    EXPECT_EQ(kindOf("county.zip", "Rar!\x1A\x07 and so on"), "archive");
    EXPECT_EQ(kindOf("services.csv.xz", "\xFD" "7zXZ and so on"), "archive");
    AnyFile broken("services.csv.gz", "\x1F\x8B\x08 and so on");
    EXPECT_EQ(broken.end.refusal.kind, RefusalKind::DamagedArchive);
    EXPECT_EQ(kindOf("services.csv", ""), "nothing");
    TempDir dir;
    for (const std::string name : {"county.xlsx", "services.csv", "county.zip"}) {
        std::ifstream made(writeZip(dir / "book.zip", Files{{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml",
            "<w/>"}}), std::ios::binary);
        EXPECT_EQ(kindOf(name, std::string((std::istreambuf_iterator<char>(made)), {})), "emptyBook") << name;
    }
    AnyFile folder(Files{{"County directory.xlsx", "PK"}, {"readme.md", "x"}});
    EXPECT_EQ(folder.end.refusal.column, "spreadsheet");
    EXPECT_EQ(folder.end.refusal.file, "County directory.xlsx");
    AnyFile page(Files{{"services.csv", "<html><body>Log in</body></html>"}});
    EXPECT_EQ(page.end.refusal.column, "webpage");
    AnyFile none(std::vector<ZipEntry>{});
    EXPECT_EQ(none.end.refusal.kind, RefusalKind::Empty) << "a zip without one file is not damaged";
}

TEST(HandedOver, TablesAreFoundThoughACopyOrADateIsInTheirNames)
{
    for (const auto &[services, phones] : std::vector<std::array<std::string,
        2>>{{"Services (1).csv", "Phones (1).csv"}, {"services_2026-11-01.csv", "phones_20261101.csv"},
        {"hsds_services.csv", "hsds_phones.csv"},
             {"data/Copy of services.csv", "data/Copy of phones.csv"}, {"services - Copy.csv", "phones.csv"},
             {"01_services.csv", "02_phones.csv"}, {"dbo.services.csv", "dbo.phones.csv"}, {"services.csv",
             "phones v2.csv"}}) {
        AnyFile file(Files{{services, kTable}, {phones, "id,service_id,number\np1,s1,415-555-0100\n"}});
        ASSERT_TRUE(file.end.imported()) << services << ' ' << file.ending();
        EXPECT_EQ(file.service("s1").row.phone, "415-555-0100") << phones;
    }
    AnyFile two(Files{{"services.csv", kTable}, {"services (1).csv", "id,name\ns2,Oak\n"}});
    ASSERT_TRUE(two.end.imported());
    EXPECT_EQ(two.end.report.servicesAfter, 1);
    EXPECT_EQ(two.count(ProblemKind::DuplicateFile), 1) << "and told";
    AnyFile other(Files{{"services.csv", kTable}, {"service_notes.csv", "id,name\ns2,Oak\n"}});
    EXPECT_EQ(other.count(ProblemKind::FileNotRead), 1);
}

TEST(HandedOver, LinesAboveTheHeadingAreLeftAndTold)
{
    for (const std::string above : {"Sample County\n", "Sample County,,\nExported 2026-11-01,,\n\n",
        "\"Directory of services, 2026\"\n\n\n,,\n", "\xEF\xBB\xBF\xEF\xBB\xBFReport\n"}) {
        AnyFile file(Files{{"services.csv", above + kTable}});
        ASSERT_TRUE(file.end.imported()) << above << file.ending();
        EXPECT_EQ(file.service("s1").row.name, "Maple Food Table");
        EXPECT_EQ(file.count(ProblemKind::LateHeading), 1) << above;
    }
    AnyFile marks(Files{{"services.csv", "\xEF\xBB\xBF\xEF\xBB\xBF" + kTable}});
    EXPECT_TRUE(marks.end.imported()) << "two marks of one encoding";
    EXPECT_EQ(marks.count(ProblemKind::LateHeading), 0);
    AnyFile without(Files{{"services.csv", "s1,Maple,active\ns2,Oak,active\n"}});
    EXPECT_EQ(without.end.refusal.kind, RefusalKind::MissingColumn);
    EXPECT_EQ(without.end.refusal.line, 1);
    EXPECT_EQ(without.end.refusal.column, "id");
}

TEST(HandedOver, RowsOfNothingAreNoRows)
{
    AnyFile file(Files{{"services.csv",
        "id,name,status,,\ns1,Maple Food Table,active,,\n,,,,\n , ,,,\ns2,Oak,active,,\n,,,,\n"}});
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(file.end.report.table("service")->read, 2);
    EXPECT_EQ(file.count(ProblemKind::MissingValue), 0);
}

TEST(HandedOver, APlainListIsReadByItsColumnsAndSaysHow)
{
    for (
        const std::string table :
        {"Name,Address,City,Zip,Phone,Hours\nMaple Food Table,1 Maple Street,San Francisco,94103,415-555-0100,M-F 9-5\n",
         "Nombre;Dirección;Ciudad;Código postal;Teléfono;Horario\nMaple Food Table;1 Maple Street;San Francisco;94103;415-555-0100;L-V 9-5\n",
         "Sample County list\n\nAGENCY\tPROGRAM NAME\tSTREET ADDRESS\tCITY\tTELEPHONE\nMaple House\tMaple Food Table\t1 Maple Street\tSan Francisco\t415-555-0100\n"}) {
        AnyFile file("county list.csv", table);
        ASSERT_TRUE(file.end.imported()) << table << file.ending();
        const SearchPage page = file.search->find({.words = "Maple Food Table"}).value();
        ASSERT_EQ(page.total, 1) << table;
        const Service s = file.service(page.rows[0].id);
        EXPECT_EQ(s.row.phone, "415-555-0100");
        ASSERT_EQ(s.places.size(), 1u);
        EXPECT_EQ(s.places[0].addressLine, "1 Maple Street");
        EXPECT_EQ(s.places[0].city, "San Francisco");
        EXPECT_GE(file.count(ProblemKind::ColumnTaken), 4) << "which column was taken for what is told";
    }
}

TEST(HandedOver, APlainListHidesWhatItSaysIsPrivateAndLeavesOutWhatHasEnded)
{
    AnyFile file(
        "county.csv",
        "Name,Address,City,Phone,Confidential,Date Closed\nMaple Food Table,1 Maple Street,San Francisco,415-555-0100,,\n"
        "Oak Refuge,22 Zqhidden Street,San Francisco,415-555-0101,Yes,\nElm Clinic,3 Elm Street,San Francisco,415-555-0102,,2025-01-31\n"
        "Casa Segura,44 Zqsecret Street,San Francisco,415-555-0103,Do not publish,\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 3);
    EXPECT_EQ(file.count(ProblemKind::Inactive), 1);
    EXPECT_EQ(file.end.report.privatePlaces, 2);
    EXPECT_EQ(file.found("Zqhidden"), 0);
    EXPECT_EQ(file.found("Zqsecret"), 0);
    EXPECT_EQ(file.found("Oak Refuge"), 1) << "the number stays";
}

TEST(HandedOver, AListOfPeopleIsNoDirectory)
{
    for (
        const std::string table :
        {"Name,Phone,Email\nRobin Sample,415-555-0100,robin@example.org\n",
         "First Name,Last Name,Name,Address,City,Phone\nRobin,Sample,Robin Sample,1 Maple Street,San Francisco,415-555-0100\n",
         "Client Name,Name,DOB,Address,Phone\nx,Robin Sample,1990-01-01,1 Maple Street,415-555-0100\n"}) {
        AnyFile file("people.csv", table);
        EXPECT_EQ(file.end.refusal.kind, RefusalKind::NotAPackage) << table;
        EXPECT_EQ(file.found("Robin"), 0);
    }
}

TEST(HandedOver, BesideAListThatIsKnownOthersAreNamedAndNotRead)
{
    AnyFile file(Files{{"a readme.txt", "Made by the county\n"}, {"programs list.csv",
        "Program,Address,City,Phone\nMaple Food Table,1 Maple Street,San Francisco,415-555-0100\n"}});
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 1);
    ASSERT_EQ(file.count(ProblemKind::FileNotRead), 1);
    EXPECT_EQ(file.first(ProblemKind::FileNotRead)->file, "a readme.txt");
}

TEST(HandedOver, RecordsThatStandUnderTheirIdsAreRead)
{
    AnyFile file("feed.json", R"({"s1": {"name": "Maple Food Table", "status": "active", "phones": [{"number": "415-555-0100"}]}, "s2": {"name": "Maple Clinic", "status": "active"}})");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.service("s1").row.phone, "415-555-0100");
    EXPECT_EQ(file.service("s2").row.name, "Maple Clinic");
}

TEST(HandedOver, RecordsOfTheOlderKindKeepTheirCategoriesAndWhatAPlaceHas)
{
    AnyFile file("feed.json", R"({"id": "s1", "name": "Maple Food Table", "status": "active", "description": "Hot meals",
        "service_taxonomys": [{"id": "t1", "taxonomy": {"id": "tt", "name": "Food banks", "vocabulary": "made up"}}],
        "service_at_locations": [{"id": "a1", "location": {"id": "l1", "name": "Maple Hall", "accessibility_for_disabilities": [{"id": "x1", "accessibility": "Ramp at the side"}]}}]})");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.service("s1").row.category, "Food banks");
    EXPECT_EQ(file.end.report.table("accessibility")->kept, 1);
    EXPECT_EQ(file.count(ProblemKind::ColumnNotRead) + file.count(ProblemKind::ColumnLooksLike), 1) << "the vocabulary";
}

TEST(HandedOver, AHouseThatIsSaidToBeForDvIsNotShown)
{
    for (const auto &[name, hidden] : std::vector<std::pair<std::string, bool>>{
             {"Sojourner House (DV)", true}, {"Marigold Home - DV", true}, {"DV House Marigold", true},
             {"Marigold House", false}, {"DV Advocates at Court House Square", false}}) {
        AnyFile file("list.csv", "name,address,city,phone\n" + name + ",12 Made Up St,Fresno,559-555-0101\n");
        EXPECT_EQ(file.ending(), "imported");
        const auto found = file.search->find({.words = ""});
        ASSERT_TRUE(found.ok() && found.value().rows.size() == 1) << name;
        EXPECT_EQ(file.service(found.value().rows.front().id).row.confidential, hidden) << name;
    }
}

TEST(HandedOver, AnOrdinaryListMayBeCalledAsTheTableOfServicesIs)
{
    const std::vector<std::pair<std::string, std::string>> kLists = {
        {"services.csv", "name,address,city,zip,phone\nPorchlight Pantry,12 Made Up St,Fresno,93701,559-555-0101\n"},
        {"Services (1).csv", "Program Name,Phone,Street Address,City\nPorchlight Pantry,559-555-0101,12 Made Up St,Fresno\n"},
        {"service.tsv", "Nombre\tTeléfono\tDirección\nPorchlight Pantry\t559-555-0101\t12 Made Up St\n"},
        {"services.csv", "County of Nowhere\n\nAgency;Phone;Address\nPorchlight Pantry;559-555-0101;12 Made Up St\n"}};
    for (const auto &[name, text] : kLists) {
        AnyFile file(name, text);
        EXPECT_EQ(file.ending(), "imported") << name;
        const auto found = file.search->find({.words = "porchlight"});
        ASSERT_TRUE(found.ok() && found.value().rows.size() == 1) << name << text;
        const Service whole = file.service(found.value().rows.front().id);
        EXPECT_EQ(whole.row.phone, "559-555-0101") << name;
        ASSERT_EQ(whole.places.size(), 1u) << name;
        EXPECT_EQ(whole.places.front().addressLine, "12 Made Up St") << name;
    }
    AnyFile neither("services.csv", "colour,size\nred,12\n");
    EXPECT_EQ(neither.end.refusal.kind, RefusalKind::MissingColumn);
    EXPECT_EQ(neither.end.refusal.column, "id") << "told as what it is called";
}
