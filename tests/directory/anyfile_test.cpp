#include "directory/anyfile.h"

#include <algorithm>

// Tables as counties really hand them over. Whatever is sure is read; whatever is not is told.
using namespace handrail::test;

namespace {

std::string described(const std::string &phones, const std::string &more = {})
{
    return R"({"name": "x", "resources": [{"name": "organization", "path": "organizations.csv"}, {"name": "service", "path": "services.csv"}, {"name": "location", "path": "locations.csv"},)"
           R"({"name": "service_at_location", "path": "service_at_location.csv"}, {"name": "address", "path": "addresses.csv"}, {"name": "phone", "path": ")"
           + phones + "\"}" + more + "]}";
}

} // namespace

TEST(AnyFile, FollowsAPathThatIsWrittenInOtherCapitalsAndSaysSo)
{
    for (const char *path : {"Phones.csv", "PHONES.CSV", "phones.CSV"}) {
        Files files = mapleTables();
        files["datapackage.json"] = described(path);
        AnyFile file(files);
        expectMaple(file);
        ASSERT_EQ(file.count(ProblemKind::WrongPath), 1) << path;
        EXPECT_EQ(file.first(ProblemKind::WrongPath)->value, path);
        EXPECT_EQ(file.first(ProblemKind::WrongPath)->column, "phone");
    }
}

TEST(AnyFile, FindsATableByItsNameWhereItsPathIsWrong)
{
    for (const char *path :
         {"phone.csv", "data/phones.csv", "telefonos.csv", "export/2026/phones.csv", "phones.xlsx"}) {
        Files files = mapleTables();
        files["datapackage.json"] = described(path);
        AnyFile file(files);
        expectMaple(file);
        EXPECT_EQ(file.count(ProblemKind::WrongPath), 1) << path;
    }
    Files files = mapleTables(); // a template: no path at all is that of a file
    files["datapackage.json"] = R"({"name": "x", "resources": [{"name": "service", "path": "tables/service.csv"}, {"name": "organization", "path": "tables/organization.csv"}]})";
    AnyFile file(files);
    expectMaple(file);
    EXPECT_EQ(file.count(ProblemKind::WrongPath), 2);
}

TEST(AnyFile, ReadsPathsAsOtherSystemsWriteThem)
{
    Files files;
    for (const auto &[name, bytes] : mapleTables())
        files["My Tables/" + name] = bytes;
    std::string description = described("x/phones.csv");
    for (const char *prefix : {"./My Tables/", "My%20Tables/", "My Tables\\\\"}) {
        std::string text = description;
        for (std::size_t at = text.find("\"path\": \""); at != std::string::npos;
             at = text.find("\"path\": \"", at + 9))
            text.insert(at + 9, prefix);
        for (std::size_t at = text.find("x/phones"); at != std::string::npos; at = text.find("x/phones"))
            text.erase(at, 2);
        files["datapackage.json"] = text;
        AnyFile file(files);
        expectMaple(file);
        EXPECT_EQ(file.count(ProblemKind::WrongPath), 0) << prefix;
    }
}

TEST(AnyFile, NamesATableThatIsElsewhereAndReadsTheRest)
{
    for (const char *address : {"https://example.org/taxonomy_terms.csv", "http://example.org/a?b=c",
                                "ftp://example.org/terms.csv", "s3://bucket/terms.csv"}) {
        Files files = mapleTables();
        files["datapackage.json"] = described("phones.csv", R"(, {"name": "taxonomy_term", "path": ")" + std::string(address) + "\"}");
        AnyFile file(files);
        expectMaple(file);
        ASSERT_EQ(file.count(ProblemKind::TableElsewhere), 1);
        EXPECT_EQ(file.first(ProblemKind::TableElsewhere)->column, "taxonomy_term");
        EXPECT_EQ(file.first(ProblemKind::TableElsewhere)->value, address);
    }
}

TEST(AnyFile, NamesATableOfTheDescriptionThatIsNotThere)
{
    Files files = mapleTables();
    files.erase("phones.csv");
    files["datapackage.json"] = described("phones.csv");
    AnyFile file(files);
    expectMaple(file, "");
    ASSERT_EQ(file.count(ProblemKind::WrongPath), 1);
    EXPECT_EQ(file.first(ProblemKind::WrongPath)->column, "phone");
}

TEST(AnyFile, ReadsATableThatTheDescriptionForgot)
{
    Files files = mapleTables();
    files["datapackage.json"] = R"({"name": "x", "resources": [{"name": "service", "path": "services.csv"}]})";
    AnyFile file(files);
    expectMaple(file);
}

TEST(AnyFile, TakesADescriptionThatIsNotQuiteJson)
{
    for (const std::string &text : {"\xEF\xBB\xBF" + described("phones.csv"), described("phones.csv", ","),
                                    "// made by hand\n" + described("phones.csv")}) {
        Files files = mapleTables();
        files["datapackage.json"] = text;
        AnyFile file(files);
        expectMaple(file);
    }
}

TEST(AnyFile, ReadsFieldsPartedByOtherSignsAndSaysSo)
{
    for (const char sign : {';', '\t', '|'}) {
        AnyFile file(mapleTables(sign));
        expectMaple(file);
        EXPECT_EQ(file.count(ProblemKind::OtherSeparator), 6) << sign;
        EXPECT_EQ(file.first(ProblemKind::OtherSeparator)->value, sign == '\t' ? "tab" : std::string(1, sign));
    }
    Files quoted = mapleTables();
    quoted["services.csv"] =
        "\"id\";\"organization_id\";\"name\";\"description, long\"\n\"s1\";\"o1\";\"Maple Food Table\";\"soup; bread, salad\"\n";
    AnyFile inQuotes(quoted);
    expectMaple(inQuotes);
    Files excel = mapleTables(';');
    for (auto &[name, bytes] : excel)
        bytes = "sep=;\r\n" + bytes;
    AnyFile fromExcel(excel);
    expectMaple(fromExcel);
    Files comma = mapleTables(';'); // who parts by semicolons writes 37,77
    comma["locations.csv"] = "id;name;latitude;longitude\nl1;Maple Hall;37,77;-122,42\n";
    AnyFile decimal(comma);
    expectMaple(decimal);
    EXPECT_EQ(decimal.count(ProblemKind::BadNumber), 0);
}

TEST(AnyFile, ReadsFieldsPartedAsTheDescriptionDeclares)
{
    // the second is not so
    for (const std::string &dialect : {std::string(R"("dialect": {"delimiter": "~"})"), std::string(R"("dialect": {"delimiter": ";"})")}) {
        Files files = mapleTables();
        const char sign = dialect.find('~') == std::string::npos ? ',' : '~';
        std::replace(files["phones.csv"].begin(), files["phones.csv"].end(), ',', sign);
        files["datapackage.json"] = described(R"(phones.csv", )" + dialect + R"(, "format": "csv)");
        AnyFile file(files);
        expectMaple(file);
    }
}

TEST(AnyFile, ReadsWindowsLettersAndSaysInWhichRow)
{
    Files files = mapleTables();
    files["services.csv"] = "id,organization_id,name,status,description\ns1,o1,Caf\xE9 Pe\xF1"
                            "a \x96 Ni\xF1os,active,Comida \x93"
                            "caliente\x94 a 3 \x80\ns2,o1,O\x92"
                            "Brien\x85,active,Jos\xE9\n";
    AnyFile file(files);
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.service("s1").row.name, "Café Peña – Niños");
    EXPECT_EQ(file.service("s1").description, "Comida “caliente” a 3 €");
    EXPECT_EQ(file.service("s2").row.name, "O’Brien…");
    EXPECT_EQ(file.service("s2").description, "José");
    EXPECT_EQ(file.found("cafe pena"), 1);
    EXPECT_EQ(file.count(ProblemKind::Recoded), 4);
    EXPECT_EQ(file.count(ProblemKind::NotUtf8), 0);
    EXPECT_EQ(file.first(ProblemKind::Recoded)->line, 2);
    EXPECT_EQ(file.first(ProblemKind::Recoded)->column, "name");
}

TEST(AnyFile, LeavesLettersThatAreCutOffOrOfNoWesternCodeUntold)
{
    Files files = mapleTables();
    // UTF-8 cut in a letter; Russian in a code of its own, which as Windows-1252 would be nonsense.
    files["services.csv"] =
        "id,organization_id,name,status,description\ns1,o1,Caf\xC3\xA9,active,Comida en el caf\xC3\ns2,o1,Pomoshch,active,\xCF\xEE\xEC\xEE\xF9\xFC\n";
    AnyFile file(files);
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(file.service("s1").description, "Comida en el caf\xEF\xBF\xBD");
    EXPECT_EQ(file.service("s2").description.find("\xC3\x8F"), std::string::npos);
    EXPECT_EQ(file.count(ProblemKind::NotUtf8), 2);
}

TEST(AnyFile, ReadsUtf16WithAMarkAndWithout)
{
    for (const bool bigEndian : {false, true}) {
        for (const bool mark : {false, true}) {
            Files files = mapleTables('\t');
            files["services.csv"] =
                "id\torganization_id\tname\tstatus\tdescription\ns1\to1\tMaple Food Table\tactive\tNi\xF1os\n";
            for (auto &[name, bytes] : files)
                bytes = utf16(bytes, bigEndian, mark);
            AnyFile file(files);
            expectMaple(file);
            EXPECT_EQ(file.service("s1").description, "Niños");
            ASSERT_EQ(file.count(ProblemKind::Recoded), 6);
            EXPECT_EQ(file.first(ProblemKind::Recoded)->value, bigEndian ? "UTF-16BE" : "UTF-16LE");
        }
    }
    AnyFile json("list.json", utf16(R"([{"id": "s1", "name": "Maple Food Table", "description": "Ni)" "\xF1" R"(os", "status": "active"}])", false, true));
    ASSERT_TRUE(json.end.imported()) << json.ending();
    EXPECT_EQ(json.service("s1").description, "Niños");
}

TEST(AnyFile, ReadsTheEncodingThatIsDeclaredUnlessTheFileIsUtf8)
{
    struct Case {
        const char *encoding, *bytes, *text;
    };
    for (const Case &one : {Case{"windows-1251", "\xCF\xEE\xEC\xEE\xF9\xFC", "Помощь"},
                            Case{"latin1",
                                 "Pe\xF1"
                                 "a",
                                 "Peña"},
                            Case{"macintosh",
                                 "Pe\x96"
                                 "a",
                                 "Peña"},
                            Case{"cp1252", "\x93hi\x94", "“hi”"}, Case{"windows-1252", "Peña", "Peña"},
                            Case{"no-such-code", "Peña", "Peña"}, Case{"gb18030", "\xBD\xA1\xBF\xB5", "健康"}}) {
        Files files = mapleTables();
        files["services.csv"] = "id,organization_id,name,status,description\ns1,o1,Maple Food Table,active,"
                                + std::string(one.bytes) + "\n";
        files["datapackage.json"] = R"({"name": "x", "resources": [{"name": "service", "path": "services.csv", "encoding": ")" + std::string(one.encoding) + "\"}]}";
        AnyFile file(files);
        expectMaple(file);
        EXPECT_EQ(file.service("s1").description, one.text) << one.encoding;
    }
}

TEST(AnyFile, ReadsLineEndsOfOldMacs)
{
    Files files = mapleTables();
    for (auto &[name, bytes] : files)
        std::replace(bytes.begin(), bytes.end(), '\n', '\r');
    AnyFile file(files);
    expectMaple(file);
    Files semicolons = mapleTables(';');
    for (auto &[name, bytes] : semicolons)
        std::replace(bytes.begin(), bytes.end(), '\n', '\r');
    AnyFile both(semicolons);
    expectMaple(both);
}

TEST(AnyFile, ReadsHeadingsAndFileNamesAsPeopleWriteThem)
{
    Files files = mapleTables();
    files.erase("services.csv");
    files.erase("service_at_location.csv");
    files.erase("phones.csv");
    files["Services.CSV"] =
        " ID , Organization ID,Service Name,STATUS,Description \ns1,o1,Maple Food Table,active,Hot meals\n";
    files["Service-At-Location.csv"] = "\xEF\xBB\xBF\"Id\",serviceId,location-id\na1,s1,l1\n";
    files["PHONES.tsv"] = "id\tService\xC2\xA0Id\tNumber*\np1\ts1\t415-555-0100\n";
    AnyFile file(files);
    expectMaple(file);
    EXPECT_EQ(file.service("s1").description, "Hot meals");
}

// A street whose column is not known is not read, and then nobody sees that it says 'Undisclosed' either.
TEST(AnyFile, ReadsAStreetHoweverItsColumnIsSpelled)
{
    for (const std::string heading : {"address1", "Address1", "Address 1", "ADDRESS-1", "add_ress_1"}) {
        Files files = mapleTables();
        bool there = false;
        for (auto &[name, bytes] : files)
            if (const std::size_t at = bytes.find("address_1"); at != std::string::npos) {
                bytes.replace(at, 9, heading);
                there = true;
            }
        ASSERT_TRUE(there);
        AnyFile file(files);
        expectMaple(file);
        EXPECT_FALSE(file.service("s1").places.at(0).addressLine.empty()) << heading;
    }
}

TEST(AnyFile, NamesEachFileThatIsNotRead)
{
    Files files = mapleTables();
    files["contacts.csv"] = "id,name\nc1,Robin Sample\n";
    files["readme.pdf"] = "x";
    files["beds_2026.csv"] = "id,beds\n1,2\n";
    AnyFile file(files);
    expectMaple(file);
    EXPECT_EQ(file.count(ProblemKind::FileNotRead), 2); // contacts.csv is read, and whoever it names is left out
    EXPECT_EQ(file.end.report.unread.size(), 2u);
}
