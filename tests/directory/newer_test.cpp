#include "directory/anyfile.h"
#include "directory/export/exporter.h"
#include "directory/import/tables.h"
#include "directory/kept.h"
#include "directory/living/peers.h"
#include "directory/service/beds.h"
#include "directory/service/fieldvalues.h"
#include "directory/words/facets.h"

#include <regex>

// HSDS 3.1 and 3.2: the tables that came with them, and beds that are free, which are news only for a day.
using namespace handrail::test;
namespace fs = std::filesystem;

namespace {

const fs::path kSpecification = fs::path(HANDRAIL_SHARED_DIR) / "data" / "hsds-spec";

/// Noon of a day in November 2026, in California.
LocalTime noon(int day)
{
    return {0, 720, "2026-11-" + std::string(day < 10 ? "0" : "") + std::to_string(day), -480, -480};
}

/// Made-up shelters and what they count.
Files shelters()
{
    return {
        {"organizations.csv", "id,name,description\no1,Maple Street Help,Made-up organization\n"},
        {"programs.csv", "id,organization_id,name,description\ng1,o1,Winter Program,Made up\n"},
        {"services.csv",
         "id,organization_id,program_id,name,status\n"
         "s1,o1,g1,Maple Shelter,active\ns2,o1,,Cedar Shelter,active\ns3,o1,,Birch Shelter,active\ns4,o1,,Oak "
         "Group,active\ns5,o1,,Elm Shelter,active\ns6,o1,,Fir Shelter,active\n"},
        {"units.csv", "id,name,scheme,identifier\nu1,Bed,,\nu2,Seat,,\n"},
        {"service_capacity.csv",
         "id,service_id,unit_id,available,maximum,description,updated\n"
         "c1,s1,u1,3,20,Beds for women,2026-11-28T10:00:00-08:00\nc2,s1,u1,2,20,Beds for men,2026-11-28T11:00:00-08:00\n"
         "c3,s2,u1,0,10,,2026-11-28T11:30:00-08:00\nc4,s3,u1,7,10,,\nc5,s4,u2,9,12,Seats in the group,2026-11-28T11:00:00-08:00\n"
         "c6,s5,u1,12,10,More than there are,2026-11-28T11:00:00-08:00\nc7,s6,u1,4,9,,2026-11-30T11:00:00-08:00\n"},
        {"url.csv",
         "id,label,url,organization_id,service_id\nw1,Rules,https://example.org/rules,,s1\nw2,About,https://example.org,o1,\n"},
        {"contacts.csv", "id,service_id,name,title,department,email\nk1,s1,Robin "
                         "Sample,Manager,Front,robin.sample@example.org\nk2,s1,,,Intake,intake@example.org\n"
                         "k3,s1,,,Night desk,kim.sample@example.org\nk4,s2,,Director,,director@example.org\n"},
        {"phones.csv", "id,service_id,contact_id,number\np1,,k2,415-555-0100\np2,,k1,415-555-0199\n"},
        {"funding.csv", "id,organization_id,service_id,source\nf1,o1,,Made-up county\n"},
        {"organization_identifiers.csv",
         "id,organization_id,identifier_scheme,identifier_type,identifier\ni1,o1,XX-EX,Number,1234\n"},
        {"metadata.csv",
         "id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\n"
         "m1,s1,service,2026-11-01,update,name,Old Maple,Maple Shelter,Robin Sample\nm2,x,contact,2026-11-01,update,name,Robin,Kim,Robin "
         "Sample\n"}};
}

struct Shelters : AnyFile {
    Shelters() : AnyFile(shelters()) {}
    [[nodiscard]] std::string free(const LocalTime &at)
    {
        const SearchPage page = search->find({.words = {}, .at = at, .facets = {"beds"}, .counts = true}).value();
        const auto beds = static_cast<std::size_t>(__builtin_ctzll(facetBit("beds")));
        std::string all = std::to_string(page.counts.at(beds)) + ':';
        for (const ServiceRow &row : page.rows)
            all += ' ' + row.name + ' ' + std::to_string(row.beds.free.value_or(-1));
        return all;
    }
    [[nodiscard]] FreeBeds beds(const std::string &words, const LocalTime &at)
    {
        return search->find({.words = words, .at = at}).value().rows.at(0).beds;
    }
};

} // namespace

TEST(Newer, ReadsEveryTableOfEachVersionThatTheReadmeClaims)
{
    if (!fs::exists(kSpecification))
        GTEST_SKIP() << "no ../shared/data";
    std::ifstream readme(fs::path(HANDRAIL_SOURCE_DIR) / "README.md");
    const std::string text((std::istreambuf_iterator<char>(readme)), {});
    std::smatch claimed;
    ASSERT_TRUE(std::regex_search(text, claimed, std::regex("HSDS file \\(1\\.1 to 3\\.(\\d)\\)")))
        << "the README no longer says which versions are read";
    for (const char *version : {"3.0", "3.1-dev", "3.2.3"}) {
        if (version[2] - '0' > claimed[1].str()[0] - '0')
            continue;
        const fs::path csv = kSpecification / version / "examples" / "csv";
        ASSERT_TRUE(fs::exists(csv)) << csv;
        const TempDir dir;
        const ImportEnd end = importPackage(csv, dir / "a.db");
        ASSERT_TRUE(end.imported()) << version;
        for (const auto &file : fs::directory_iterator(csv)) {
            const std::string name = file.path().stem().string();
            // which says nothing of a service
            if (file.path().extension() != ".csv" || name == "meta_table_descriptions")
                continue;
            const TableCount *count = end.report.table(tableNamed(name));
            ASSERT_TRUE(count) << version << ": " << name << " is not read";
            EXPECT_EQ(count->read, 1) << version << ' ' << name;
            EXPECT_EQ(count->refused, 0) << version << ' ' << name;
            // Staff is named in the contact; the changed location is not in the package.
            EXPECT_EQ(count->kept, name == "contacts" || name == "metadata" ? 0 : 1) << version << ' ' << name;
        }
        EXPECT_LE(end.report.unread.size(), 1u) << version;
    }
}

TEST(Newer, ReadsEveryExampleOfTheSpecificationOrSaysThatItHoldsNoService)
{
    if (!fs::exists(kSpecification))
        GTEST_SKIP() << "no ../shared/data";
    for (const auto &file : fs::directory_iterator(kSpecification / "3.2.3" / "examples")) {
        if (file.path().extension() != ".json")
            continue;
        const std::string name = file.path().stem().string();
        const bool services = name.starts_with("service") || name == "organization_full" || name == "tabular";
        const TempDir dir;
        const ImportEnd end = importPackage(file.path(), dir / "a.db");
        EXPECT_EQ(end.imported(), services) << name << ' ' << static_cast<int>(end.refusal.kind);
        if (!end.imported()) {
            EXPECT_TRUE(end.refusal.kind == RefusalKind::Empty || end.refusal.kind == RefusalKind::NotAPackage) << name;
            continue;
        }
        EXPECT_EQ(end.report.servicesAfter, 1) << name;
        EXPECT_EQ(allBytes(dir.path()).find("Ann Persona"), std::string::npos) << name;
        if (!name.ends_with("_full"))
            continue;
        for (const char *table : {"url", "service_capacity", "unit", "program", "funding", "organization_identifier",
                                  "service_area", "taxonomy"}) {
            const TableCount *count = end.report.table(table);
            ASSERT_TRUE(count) << name << ' ' << table;
            EXPECT_GE(count->kept, 1) << name << ' ' << table;
        }
        auto db = openDirectory(dir / "a.db");
        const Service s =
            DirectorySearch(*db.value()).service("ac148810-d857-441c-9679-408f346de14b", noon(28)).value();
        ASSERT_EQ(s.capacities.size(), 1u) << name; // 12 of 10 kilograms: no number that can be
        EXPECT_FALSE(s.capacities[0].free || s.capacities[0].beds) << name;
        EXPECT_EQ(s.links.size(), 1u) << name;
        EXPECT_EQ(s.program, "Community Mental Health Support") << name;
    }
}

TEST(Newer, TellsFreeBedsWithTheirAgeAndNoNumberAfterThreeDays)
{
    Shelters s;
    ASSERT_TRUE(s.end.imported()) << s.ending();
    const FreeBeds today = s.beds("maple", noon(28));
    EXPECT_EQ(today.free, 5);
    EXPECT_EQ(today.told, Told::Lately);
    EXPECT_EQ(today.toldWallMs, readMoment("2026-11-28T10:00:00-08:00")); // of two counts, the older one's
    EXPECT_EQ(s.beds("maple", noon(29)).told, Told::DaysAgo);
    EXPECT_EQ(s.beds("maple", noon(29)).free, 5);
    EXPECT_EQ(s.beds("maple", noon(30)).told, Told::DaysAgo);
    LocalTime late = noon(30);
    late.date = "2026-12-01";
    EXPECT_EQ(s.beds("maple", late).told, Told::TooLongAgo);
    EXPECT_FALSE(s.beds("maple", late).free);
    EXPECT_EQ(s.beds("cedar", noon(28)).free, 0); // none, and that is news as well
    EXPECT_EQ(s.beds("birch", noon(28)).told, Told::Never); // nobody said when
    EXPECT_EQ(s.beds("oak", noon(28)).told, Told::Never);   // no beds
    EXPECT_EQ(s.beds("elm", noon(28)).told, Told::Never);   // more than there are
    EXPECT_EQ(s.beds("fir", noon(28)).told, Told::Never);   // of the day after tomorrow
    EXPECT_FALSE(s.beds("maple", {0, 720, "2026-11-28"}).free); // a clock without a zone knows no age
}

TEST(Newer, FindsServicesWithABedThatWasCountedLately)
{
    Shelters s;
    EXPECT_EQ(s.free(noon(28)), "1: Maple Shelter 5");
    LocalTime late = noon(30);
    late.date = "2026-12-02";
    EXPECT_EQ(s.free(late), "1: Fir Shelter 4");
    late.date = "2026-12-09";
    EXPECT_EQ(s.free(late), "0:");
}

TEST(Newer, APeerWhoHeardThatItIsFullEndsWhatWasCountedBefore)
{
    Shelters s;
    PeerRepository peers(*s.db);
    ASSERT_TRUE(peers.noteCall("s1", "full", "", *readMoment("2026-11-28T10:30:00-08:00")).ok());
    EXPECT_EQ(s.beds("maple", noon(28)).free, 2); // counted after the call
    ASSERT_TRUE(peers.noteCall("s1", "full", "", *readMoment("2026-11-28T11:30:00-08:00")).ok());
    EXPECT_FALSE(s.beds("maple", noon(28)).free);
    EXPECT_EQ(s.free(noon(28)), "0:");
    const Service page = s.search->service("s1", noon(28)).value();
    ASSERT_EQ(page.capacities.size(), 2u);
    EXPECT_TRUE(page.capacities[0].sinceFull && !page.capacities[0].free);
    ASSERT_TRUE(peers.noteCall("s1", "reached", "", *readMoment("2026-11-28T11:45:00-08:00")).ok());
    EXPECT_EQ(s.beds("maple", noon(28)).free, 5);
}

TEST(Newer, ShowsOnThePageWhatIsCountedAndNamesWhatCannotBe)
{
    Shelters s;
    const Service page = s.search->service("s1", noon(28)).value();
    ASSERT_EQ(page.capacities.size(), 2u);
    EXPECT_EQ(page.capacities[0].description, "Beds for women");
    EXPECT_EQ(page.capacities[0].free, 3);
    EXPECT_EQ(page.capacities[0].most, 20);
    EXPECT_EQ(page.program, "Winter Program");
    ASSERT_EQ(page.links.size(), 1u);
    EXPECT_EQ(page.links[0].label + ' ' + page.links[0].url, "Rules https://example.org/rules");
    const Service group = s.search->service("s4", noon(28)).value();
    EXPECT_TRUE(group.capacities.at(0).free == 9 && !group.capacities.at(0).beds
                && group.capacities.at(0).unit == "Seat");
    EXPECT_EQ(s.count(ProblemKind::BadNumber), 1);
    EXPECT_EQ(s.first(ProblemKind::BadNumber)->line, 7);
    ASSERT_EQ(s.count(ProblemKind::BadDate), 1);
    EXPECT_EQ(s.first(ProblemKind::BadDate)->column + ' ' + std::to_string(s.first(ProblemKind::BadDate)->line),
              "updated 5");
}

TEST(Newer, KeepsDesksAndNeverPeople)
{
    Shelters s;
    const Service page = s.search->service("s1", noon(28)).value();
    ASSERT_EQ(page.desks.size(), 2u);
    EXPECT_EQ(page.desks[0].department + ' ' + page.desks[0].email, "Intake intake@example.org");
    EXPECT_EQ(page.desks[1].department + page.desks[1].email, "Night desk"); // an address that names somebody
    ASSERT_EQ(page.phones.size(), 1u); // the desk's number, not the manager's
    EXPECT_EQ(page.phones[0].number + ' ' + page.phones[0].description, "415-555-0100 Intake");
    s.search.reset();
    s.db.reset();
    ASSERT_TRUE(exportDirectory(*openDirectory(s.dir / "a.db").value(), s.dir / "out", {false, 1, {}}).ok());
    fs::remove_all(s.dir / "in");
    for (const char *person : {"Robin", "robin.sample", "kim.sample", "Director", "director@", "0199"})
        EXPECT_EQ(allBytes(s.dir.path()).find(person), std::string::npos) << person;
}

TEST(Newer, AllOfItComesBackFromAnExport)
{
    Shelters s;
    const TempDir dir;
    ASSERT_TRUE(exportDirectory(*s.db, dir / "out", {false, 1, {}}).ok());
    const ImportEnd end = importPackage(dir / "out", dir / "b.db");
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.problemCount(ProblemKind::DanglingKey), 0);
    s.search.reset();
    s.db.reset();
    EXPECT_EQ(everyRow(s.dir / "a.db", {{"metadata.resource_hsds_id", ""}}),
              everyRow(dir / "b.db", {{"metadata.resource_hsds_id", ""}}));
    const std::string metadata = allBytes(dir / "out");
    EXPECT_NE(metadata.find("Old Maple,Maple Shelter,publisher"), std::string::npos);
}

TEST(Newer, KeepsTheChangesOfAPrivatePlaceToItself)
{
    Files files = shelters();
    files["services.csv"] += "s9,o1,,DV Emergency Shelter,active\n";
    files["metadata.csv"] += "m3,s9,service,2026-11-01,update,description,At 12 Hidden Lane,Call first,x\n";
    files["service_capacity.csv"] += "c9,s9,u1,1,4,Beds at 12 Hidden Lane,2026-11-28T11:00:00-08:00\n";
    AnyFile file(files);
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.search->find({.words = "emergency", .at = noon(28)}).value().rows.at(0).beds.free, 1);
    file.search.reset();
    file.db.reset();
    fs::remove_all(file.dir / "in");
    EXPECT_EQ(allBytes(file.dir.path()).find("Hidden Lane"), std::string::npos);
}

TEST(Newer, ReadsMomentsAsProgramsWriteThem)
{
    struct Case {
        const char *text;
        std::int64_t seconds;
    };
    for (const Case &one : {Case{"2024-09-25T14:23:06.5+01:00", 1727270586}, Case{"2026-11-28T18:00:00Z", 1795888800},
                            Case{"2026-11-28 10:00 -0800", 1795888800}, Case{"2026-11-28T18:00", 1795888800},
                            Case{"11/28/2026 6:00 PM", 1795888800}, Case{"2026-11-28", 1795824000},
                            Case{"2026-11-28 12:00 am", 1795824000}, Case{"Nov 28, 2026, 18:00", 1795888800}})
        EXPECT_EQ(readMoment(one.text).value_or(0) / 1000, one.seconds) << one.text;
    for (const char *text : {"", "soon", "2026-13-40T10:00:00Z", "2026-11-28T25:00:00Z", "2026-11-28T10:70:00Z",
                             "10:00", "2026-11-28 13:00 pm"})
        EXPECT_FALSE(readMoment(text)) << text;
}
