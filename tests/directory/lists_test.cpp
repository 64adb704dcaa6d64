#include "directory/anyfile.h"

// Lists as offices keep them: sums and notes under them, headings in two lines, rows as lists of JSON, answers of an
// API that are one page of many.
using namespace handrail::test;

namespace {

const std::string kHead = "Program Name,Address,City,Phone\n";
const std::string kTwo =
    kHead + "Food Help,12 Main St,San Mateo,415-555-0100\nBed Help,14 Main St,San Mateo,415-555-0101\n";

/// Lines of the rows that were left as none.
std::vector<std::int64_t> left(const AnyFile &file)
{
    std::vector<std::int64_t> lines;
    for (const Problem &problem : file.end.report.problems)
        if (problem.kind == ProblemKind::NotAService)
            lines.push_back(problem.line);
    return lines;
}

using Lines = std::vector<std::int64_t>;

} // namespace

TEST(Lists, SumsAndNotesUnderAListAreNoServices)
{
    for (const char *under : {"Total,,,2\n", "Total: 2,,,\n", "Grand Total,2,,\n", "TOTAL SERVICES,2,,\n",
                              "Subtotal,,,2\n", "Source: County of Sample, updated 11/2026,,\n", "Page 1 of 1,,,\n",
                              "Last updated 11/29/2026,,,\n", "Fuente: condado,,,\n", "\xC2\xA9 2026 County,,,\n",
                              "Prepared by the county,on 11/1,,\n", "Program Name,Address,City,Phone\n"}) {
        AnyFile file("list.csv", kTwo + under);
        EXPECT_EQ(file.end.report.servicesAfter, 2) << under;
        EXPECT_EQ(left(file), Lines{4}) << under;
    }
}

TEST(Lists, ASumUnderATableOfServicesIsNone)
{
    Files files = mapleTables();
    files["services.csv"] += "Total,,1,,\nid,organization_id,name,status,description\n";
    AnyFile file(files);
    expectMaple(file);
    EXPECT_EQ(file.end.report.servicesAfter, 1);
    EXPECT_EQ(left(file), (Lines{3, 4}));
}

TEST(Lists, AProgramThatIsCalledLikeASumIsKept)
{
    AnyFile file("list.csv",
                 kHead
                     + "Total Recovery Center,,San Mateo,415-555-0100\nSource of Light,12 Main St,San Mateo,\n"
                       "Page Street Clinic,,,988\nTotal,16 Main St,San Mateo,\n");
    EXPECT_EQ(file.end.report.servicesAfter, 4);
    EXPECT_EQ(left(file), Lines{});
}

TEST(Lists, TheNameOfAPartOfAListIsNoServiceAndItsLineIsTold)
{
    AnyFile file("list.csv", kHead
                                 + "SHELTERS,,,\nBed Help,14 Main St,San Mateo,415-555-0101\nFOOD,,,\n"
                                   "Food Help,12 Main St,San Mateo,415-555-0100\nCrisis line: 988,,,\n");
    EXPECT_EQ(file.end.report.servicesAfter, 3);
    EXPECT_EQ(left(file), (Lines{2, 4}));
}

TEST(Lists, ASecondLineOfHeadingsIsNoService)
{
    AnyFile two("list.csv", "Program,Street,Town,Telephone\nName of program,Street address,Name of city,Public number\n"
                            "Food Help,12 Main St,San Mateo,415-555-0100\n");
    EXPECT_EQ(two.end.report.servicesAfter, 1);
    EXPECT_EQ(left(two), Lines{2});
    AnyFile merged("list.csv",
                   "Program,,Contact,\nName,Address,City,Phone\nFood Help,12 Main St,San Mateo,415-555-0100\n");
    EXPECT_EQ(merged.end.report.servicesAfter, 1);
    EXPECT_EQ(merged.count(ProblemKind::LateHeading), 1);
}

TEST(Lists, ARowWithACommaTooManyIsTold)
{
    AnyFile file("list.csv", kHead
                                 + "Food Help,12 Main St, Suite 4,San Mateo,415-555-0100\n"
                                   "Bed \"Best\" Help,14 Main St,San Mateo,415-555-0101\n\"A\"b,1 Main St,X\n");
    ASSERT_EQ(file.count(ProblemKind::RowLong), 1);
    EXPECT_EQ(file.first(ProblemKind::RowLong)->line, 2);
    ASSERT_EQ(file.count(ProblemKind::RowShort), 1);
    EXPECT_EQ(file.first(ProblemKind::RowShort)->line, 4);
    EXPECT_EQ(file.count(ProblemKind::QuoteInside), 1);
}

TEST(Lists, RowsThatAreListsOfJsonAreReadByTheirColumns)
{
    for (
        const char *json :
        {R"({"columns": ["Program Name", "Address", "City", "Phone"], "rows": [["Food Help", )"
        R"("12 Main St", "San Mateo", "415-555-0100"]]})",
         R"({"columns": ["Program Name", "Address", "City", "Phone"], "data": [["Food Help", )"
         R"("12 Main St", "San Mateo", "415-555-0100"]]})",
         R"({"meta": {"view": {"id": "x1", "columns": [{"name": "Program Name", "fieldName": "p"}, )"
         R"({"name": "Address"}, {"name": "City"}, {"name": "Phone"}]}},
              "data": [["Food Help", "12 Main St", "San Mateo", ["415-555-0100", null]]]})",
         R"({"fields": [{"id": "Program Name"}, {"id": "Address"}, {"id": "City"}, {"id": "Phone"}], )"
         R"("records": [["Food Help", "12 Main St", "San Mateo", "415-555-0100"]]})",
         R"({"range": "Sheet1!A1:D2", "values": [["Program Name", "Address", "City", "Phone"], )"
         R"(["Food Help", "12 Main St", "San Mateo", "415-555-0100"]]})",
         R"([["Program Name", "Address", "City", "Phone"], ["Food Help", "12 Main St", "San Mateo", )"
         R"("415-555-0100"]])"}) {
        AnyFile file("feed.json", json);
        ASSERT_EQ(file.ending(), "imported") << json;
        EXPECT_EQ(file.end.report.servicesAfter, 1) << json;
        const auto page = file.search->find({.limit = 5}).value();
        ASSERT_EQ(page.rows.size(), 1u) << json;
        EXPECT_EQ(page.rows[0].name, "Food Help");
        EXPECT_EQ(page.rows[0].phoneDial, "4155550100");
        EXPECT_EQ(page.rows[0].city, "San Mateo");
        EXPECT_EQ(left(file), Lines{}) << json;
    }
    AnyFile hsds(
        "feed.json",
        R"({"columns": ["id", "name", "status", "description"], "data": [["s1", "Food Help", )"
        R"("active", "Hot meals"], ["s2", "Old", "inactive", "x"]]})");
    ASSERT_EQ(hsds.ending(), "imported");
    EXPECT_EQ(hsds.end.report.servicesAfter, 1);
    EXPECT_EQ(hsds.service("s1").description, "Hot meals");
}

TEST(Lists, RowsOfWhichNobodySaysTheColumnsAreToldAndNotGuessed)
{
    AnyFile file(
        "feed.json",
        R"({"rows": [[1, "Food Help", "415-555-0100"]], "services": [{"id": "s1", )"
        R"("name": "Bed Help", "status": "active"}]})");
    EXPECT_EQ(file.end.report.servicesAfter, 1);
    EXPECT_EQ(left(file), Lines{1});
}

TEST(Lists, RecordsInsideOfNodesAndAttributesAreRead)
{
    for (const char *json :
         {R"({"data": [{"type": "service", "id": "s1", "attributes": {"name": "Food Help", "status": "active"}}]})",
          R"([{"node": {"id": "s1", "name": "Food Help", "status": "active"}}])"}) {
        AnyFile file("feed.json", json);
        ASSERT_EQ(file.ending(), "imported") << json;
        EXPECT_EQ(file.service("s1").row.name, "Food Help");
    }
}

TEST(Lists, AMapsFileIsReadByItsOwnEnding)
{
    const std::string feature =
        R"({"type": "Feature", "geometry": {"type": "Point", "coordinates": [-122.3, 37.5]}, )"
        R"("properties": {"name": "Food Help", "address": "12 Main St", "phone": "415-555-0100"}})";
    for (const auto &[name, text] :
         {std::pair<std::string, std::string>("a.geojson",
                                              R"({"type": "FeatureCollection", "features": [)" + feature + "]}"),
          {"a.geojsonl", feature + "\n"}}) {
        AnyFile file(Files{{name, text}});
        EXPECT_EQ(file.ending(), "imported") << name;
        EXPECT_EQ(file.end.report.servicesAfter, 1) << name;
    }
}

TEST(Lists, OnePageOfManyIsToldAndAllOfThemAreNot)
{
    const auto page = [](int number, int of, const std::string &id) {
        return R"({"total_pages": )" + std::to_string(of) + R"(, "page_number": )" + std::to_string(number)
               + R"(, "contents": [{"id": ")" + id + R"(", "name": "Help", "status": "active"}]})";
    };
    AnyFile one("feed.json", page(1, 3, "s1"));
    ASSERT_EQ(one.count(ProblemKind::PageOfMany), 1);
    EXPECT_EQ(one.first(ProblemKind::PageOfMany)->value, "1 / 3");
    AnyFile all(Files{{"1.json", page(1, 2, "s1")}, {"2.json", page(2, 2, "s2")}});
    EXPECT_EQ(all.end.report.servicesAfter, 2);
    EXPECT_EQ(all.count(ProblemKind::PageOfMany), 0);
    AnyFile next(
        "feed.json",
        R"({"count": 9, "next": "https://api.example/?page=2", "results": [{"id": "s1", )"
        R"("name": "Help", "status": "active"}]})");
    EXPECT_EQ(next.count(ProblemKind::PageOfMany), 1);
    AnyFile last("feed.json",
                 R"({"count": 1, "next": null, "results": [{"id": "s1", "name": "Help", "status": "active"}]})");
    EXPECT_EQ(last.count(ProblemKind::PageOfMany), 0);
}

TEST(Lists, OfTwoYearsInOneArchiveTheLaterIsReadAndTheOtherIsNamed)
{
    const auto tables = [](const std::string &folder, const std::string &name) {
        return std::vector<ZipEntry>{{folder + "services.csv", "id,name,status\ns1," + name + ",active\n", {}},
                                     {folder + "phones.csv", "id,service_id,number\np1,s1,415-555-0100\n", {}}};
    };
    std::vector<ZipEntry> both = tables("2025/", "Old Help");
    for (ZipEntry &entry : tables("2026/", "New Help"))
        both.push_back(std::move(entry));
    AnyFile file(both);
    EXPECT_EQ(file.service("s1").row.name, "New Help");
    EXPECT_EQ(file.count(ProblemKind::DuplicateFile), 2);
    EXPECT_EQ(file.count(ProblemKind::FileNotRead), 0) << "they hold tables, which were not read";
}

TEST(Lists, WordsThatSayThatHoursDoNotHoldMakeThemUnknown)
{
    for (const char *words : {"Closed until further notice", "Temporarily closed", "Second Monday only",
                              "First and third Mondays of the month", "Every other week", "Cerrado hasta nuevo aviso",
                              "Primer lunes del mes", "every other Monday"}) {
        for (const char *column : {"description", "notes"}) {
            Files files = mapleTables();
            files["schedules.csv"] = std::string("id,service_id,freq,byday,opens_at,closes_at,") + column
                                     + "\nh1,s1,WEEKLY,MO,09:00,17:00," + words + "\n";
            AnyFile file(files);
            EXPECT_EQ(file.service("s1").row.open.state, OpenState::Unknown) << words;
            EXPECT_EQ(file.count(ProblemKind::BadDays), 1) << words;
        }
    }
    for (const char *words : {"First come, first served", "Closed for lunch", "First Saturday of the month, too",
                              "Closed alternate Fridays", "Last appointment at 4", "Second floor"}) {
        Files files = mapleTables();
        files["schedules.csv"] = std::string("id,service_id,freq,byday,opens_at,closes_at,description\n"
                                             "h1,s1,WEEKLY,MO,09:00,17:00,\"")
                                 + words + "\"\n";
        AnyFile file(files);
        EXPECT_EQ(file.service("s1").row.open.state, OpenState::Open) << words;
    }
}
