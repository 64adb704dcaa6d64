#include "directory/anyfile.h"

#include <archive.h>
#include <archive_entry.h>

// What a datapackage.json may say beside a path to a table: data inside of it, tables in several files, how they are
// written. As the Data Package standard (1 and 2) has them.
using namespace handrail::test;

namespace {

const std::string kServices = "id,name,status,description\ns1,Maple Food Table,active,Hot meals\n"
                              "s2,Maple Clinic,active,Walk in\n";
const std::string kPhones = "id,service_id,number\np1,s1,650-555-0101\np2,s2,650-555-0102\n";

void holdsBoth(AnyFile &file, const std::string &what)
{
    ASSERT_TRUE(file.end.imported()) << what << ": " << file.ending();
    EXPECT_EQ(file.found("maple"), 2) << what;
    EXPECT_EQ(file.service("s1").row.name, "Maple Food Table") << what;
    EXPECT_EQ(file.service("s1").description, "Hot meals") << what;
    EXPECT_EQ(file.service("s2").row.phoneDial, "6505550102") << what;
}

std::string gzipped(const std::string &text)
{
    std::string out(text.size() + 4096, '\0');
    std::size_t used = 0;
    archive *a = archive_write_new();
    archive_write_add_filter_gzip(a);
    archive_write_set_format_raw(a);
    archive_write_open_memory(a, out.data(), out.size(), &used);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(a, entry);
    archive_write_data(a, text.data(), text.size());
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);
    out.resize(used);
    return out;
}

} // namespace

TEST(Frictionless, RowsInsideOfTheDescriptionAreRead)
{
    const std::vector<std::string> kWays = {
        R"({"resources": [{"name": "services", "data": [{"id": "s1", "name": "Maple Food Table", "status": "active", "description": "Hot meals"},
            {"id": "s2", "name": "Maple Clinic", "status": "active", "description": null}]},
            {"name": "phones", "data": [{"id": "p1", "service_id": "s1", "number": "650-555-0101"}, {"id": "p2", "service_id": "s2", "number": 6505550102}]}]})",
        R"({"resources": [{"name": "services", "data": [["id", "name", "status", "description"], ["s1", "Maple Food Table", "active", "Hot meals"], ["s2", "Maple Clinic", "active", "a \"b\", c"]]},
            {"name": "phones", "data": [["id", "service_id", "number"], ["p1", "s1", "650-555-0101"], ["p2", "s2", "650-555-0102"]]}]})",
        R"({"resources": [{"name": "services", "format": "csv", "mediatype": "text/csv", "data": "id,name,status,description\ns1,Maple Food Table,active,Hot meals\ns2,Maple Clinic,active,Walk in\n"},
            {"name": "phones", "data": "id;service_id;number\np1;s1;650-555-0101\np2;s2;650-555-0102"}]})",
        R"({"resources": [{"name": "services", "schema": {"fields": [{"name": "id"}, {"name": "name"}, {"name": "status"}, {"name": "description"}]},
            "dialect": {"header": false}, "data": [["s1", "Maple Food Table", "active", "Hot meals"], ["s2", "Maple Clinic", "active", ""]]},
            {"name": "phones", "path": "phones.csv"}]})"};
    for (const std::string &json : kWays) {
        AnyFile file(Files{{"datapackage.json", json}, {"phones.csv", kPhones}});
        holdsBoth(file, json);
    }
    AnyFile alone("county.json", kWays[0]); // under another name, with nothing beside it
    holdsBoth(alone, "alone");
}

TEST(Frictionless, AProblemInARowInsideIsToldWithItsTable)
{
    AnyFile file(Files{{"datapackage.json",
                        R"({"resources": [{"name": "services", "data": [{"id": "s1", "name": "Maple", "status": "active"}, {"id": "", "name": "Oak"}, {"id": "s3", "name": "Elm", "status": "closed"}]}]})"}});
    ASSERT_TRUE(file.end.imported()) << file.ending();
    ASSERT_EQ(file.count(ProblemKind::MissingValue), 1);
    EXPECT_EQ(file.first(ProblemKind::MissingValue)->file, "datapackage.json#services");
    EXPECT_EQ(file.count(ProblemKind::Inactive), 1);
}

TEST(Frictionless, ATableInSeveralFilesIsOne)
{
    const std::string json = R"({"resources": [{"name": "services", "path": ["part-a.csv", "part-b.csv"]}, {"name": "phones", "path": ["z/phones-1.csv", "a/phones-2.csv"]}]})";
    const std::string head = "id,name,status,description\n";
    for (const bool again : {false, true}) { // only the first has the heading, or each
        const Files files = {{"datapackage.json", json},
                             {"part-a.csv", head + "s1,Maple Food Table,active,Hot meals\n"},
                             {"part-b.csv", (again ? head : "") + "s2,Maple Clinic,active,Walk in\n"},
                             {"z/phones-1.csv", "id,service_id,number\np1,s1,650-555-0101\n"},
                             {"a/phones-2.csv", (again ? "id,service_id,number\n" : "") + std::string("p2,s2,650-555-0102\n")}};
        AnyFile folder(files);
        holdsBoth(folder, again ? "each" : "first");
        std::vector<ZipEntry> entries; // a zip whose second part stands before the first
        for (const auto &[path, text] : files)
            entries.insert(entries.begin(), ZipEntry{path, text, {}});
        AnyFile zip(entries);
        holdsBoth(zip, again ? "each, zip" : "first, zip");
    }
}

TEST(Frictionless, HowTablesAreWrittenIsFollowed)
{
    const std::string bare = "s1,Maple Food Table,active,Hot meals\ns2,Maple Clinic,active,-\n";
    const std::string fields = R"({"fields": [{"name": "id"}, {"name": "name"}, {"name": "status"}, {"name": "description"}], "missingValues": ["", "-", "999"]})";
    AnyFile schema(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "s.csv", "schema": "schema/services.json", "dialect": "dialect.json"},
                                                  {"name": "phones", "path": "phones.csv"}]})"},
                         {"schema/services.json", fields}, {"dialect.json", R"({"header": false, "commentChar": "#"})"},
                         {"s.csv", "# made on Monday\n" + bare}, {"phones.csv", kPhones}});
    holdsBoth(schema, "schema and dialect by reference");
    EXPECT_EQ(schema.service("s2").description, "");
    AnyFile two(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "s.csv", "schema": )" + fields
                                               + R"(, "dialect": {"csv": {"delimiter": "|"}, "header": false}}, {"name": "phones", "path": "phones.csv", "dialect": {"delimiter": "::"}}]})"},
                      {"s.csv", "s1|Maple Food Table|active|Hot meals\ns2|Maple Clinic|active|999\n"},
                      {"phones.csv", "id::service_id::number\np1::s1::650-555-0101\np2::s2::650-555-0102\n"}});
    holdsBoth(two, "version 2");
    EXPECT_EQ(two.service("s2").description, "");
    AnyFile latin(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "s.csv", "encoding": "iso-8859-1"}, {"name": "phones", "path": "phones.csv"}]})"},
                        {"s.csv", "id,name,status,description\ns1,Maple Food Table,active,Hot meals\ns2,Maple Caf\xE9,active,x\n"},
                        {"phones.csv", kPhones}});
    holdsBoth(latin, "latin");
    EXPECT_EQ(latin.service("s2").row.name, "Maple Caf\xC3\xA9");
}

TEST(Frictionless, ATableThatIsPackedIsUnpacked)
{
    for (const std::string said : {R"(, "compression": "gz")", R"(, "compression": "gzip")", ""}) {
        AnyFile file(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "services.csv.gz")" + said
                                                    + R"(}, {"name": "phones", "path": "data/phones.csv.gz")" + said + "}]}"},
                           {"services.csv.gz", gzipped(kServices)}, {"data/phones.csv.gz", gzipped(kPhones)}});
        holdsBoth(file, said);
    }
    AnyFile cut(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "services.csv.gz"}]})"},
                      {"services.csv.gz", gzipped(kServices).substr(0, 40)}});
    EXPECT_EQ(cut.end.refusal.kind, RefusalKind::DamagedArchive);
    AnyFile bomb(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "services.csv.gz"}]})"},
                       {"services.csv.gz", gzipped("id,name\n" + std::string(300u << 20, 'x'))}});
    EXPECT_EQ(bomb.end.refusal.kind, RefusalKind::ZipBomb);
}
