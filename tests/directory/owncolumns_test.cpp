#include "directory/books.h"

#include <nlohmann/json.hpp>

// Records of JSON under an agency's own columns are the list that a CSV with these columns is; what lies beside a list
// is named.
using namespace handrail::test;

namespace {

std::string jsonOf(const SheetTable &rows)
{
    nlohmann::json all = nlohmann::json::array();
    for (std::size_t r = 1; r < rows.size(); ++r) {
        nlohmann::json one = nlohmann::json::object();
        for (std::size_t c = 0; c < rows[r].size() && c < rows[0].size(); ++c)
            one[rows[0][c]] = rows[r][c];
        all.push_back(one);
    }
    return all.dump();
}

std::string linesOf(const SheetTable &rows)
{
    std::string out;
    for (const auto &one : nlohmann::json::parse(jsonOf(rows)))
        out += one.dump() + '\n';
    return out;
}

std::string told(AnyFile &file)
{
    std::string all = file.ending() + '\n';
    if (!file.end.imported())
        return all;
    std::vector<std::string> each;
    const auto found = file.search->find({.limit = 100});
    for (const auto &row : found.value().rows) {
        const Service s = file.service(row.id);
        each.push_back(
            s.row.name + '|' + s.row.organization + '|' + s.row.phone + '|' + s.description + '|' + s.status + '|'
            + (s.places.empty() ? "" : s.places[0].addressLine + ',' + s.places[0].city + ',' + s.places[0].postalCode)
            + '\n');
    }
    std::sort(each.begin(), each.end());
    for (const std::string &one : each)
        all += one;
    return all;
}

const std::vector<SheetTable> kLists = {
    {{"Agency Name", "Program Name", "Physical Address", "City", "Zip Code", "Main Phone", "Services Offered"},
     {"Alder House", "Alder Shelter", "12 Alder St", "Redwood", "94063", "650-555-0101", "A bed"},
     {"Birch Center", "Birch Pantry", "34 Birch Ave", "Redwood", "94063", "650-555-0102", "Groceries"}},
    {{"Agency Name", "Street Address", "Telephone", "Hours of Operation"},
     {"Cedar Clinic", "5 Cedar Rd", "650-555-0103", "Mon-Fri 9am-5pm"}},
    {{"Nombre del programa", "Dirección", "Teléfono", "Horario"},
     {"Comedor Roble", "7 Roble St", "650-555-0104", "lunes 9-12"}},
    {{"Record ID", "Facility Name", "Service Type", "Physical Address", "Physical City", "Physical Zip", "County Code",
      "Facility Phone", "Expiration Date"},
     {"R1", "Elm Recovery", "Residential", "9 Elm St", "Redwood", "94063", "41", "650-555-0105", "12/31/2027"},
     {"R2", "Fir Recovery", "Residential", "11 Fir St", "Redwood", "94063", "41", "650-555-0106", "12/31/2020"}},
    {{"OSHPD_ID", "FACILITY_NAME", "LICENSE_CATEGORY_DESC", "FACILITY_STATUS_DESC", "DBA_ADDRESS1", "DBA_CITY",
      "DBA_ZIP_CODE", "COUNTY_NAME"},
     {"106", "Ginkgo Hospital", "Acute Psychiatric Hospital", "Open", "1 Ginkgo Way", "Redwood", "94063", "San Mateo"},
     {"107", "Hazel Hospital", "Acute Psychiatric Hospital", "Closed", "2 Hazel Way", "Redwood", "94063", "San Mateo"}},
};

} // namespace

TEST(OwnColumns, JsonUnderThemIsTheListThatACsvWithThemIs)
{
    for (const SheetTable &list : kLists) {
        AnyFile csv("list.csv", csvOf(list));
        const std::string as = told(csv);
        EXPECT_TRUE(csv.end.imported()) << as;
        for (const auto &[name, bytes] : std::vector<std::pair<std::string, std::string>>{
                 {"list.json", jsonOf(list)},
                 {"list.jsonl", linesOf(list)},
                 {"list.json", R"({"count": 2, "data": )" + jsonOf(list) + "}"}}) {
            AnyFile json(name, bytes);
            EXPECT_EQ(told(json), as) << list[0][0] << ' ' << name << bytes.substr(0, 30);
        }
        AnyFile book("list.xlsx", officeBook({{"List", list}}));
        EXPECT_EQ(told(book), as);
    }
}

TEST(OwnColumns, AListOfPeopleIsNoneInJsonEither)
{
    AnyFile file("list.json", jsonOf({{"First Name", "Last Name", "Home Phone", "Home Address", "Notes"},
                                      {"Robin", "Sample", "650-555-0101", "1 Sample St", "x"}}));
    EXPECT_EQ(file.found("robin"), 0);
    EXPECT_FALSE(file.end.imported());
}

TEST(OwnColumns, AZipBesideAListIsNamedAndTheListIsRead)
{
    const std::string list = csvOf(twoPrograms()), inner = zipBytes({{"more.csv", list}});
    for (const std::string beside : {"more.zip", "more.csv.gz", "old.xlsx", "letter.pdf"}) {
        AnyFile file(std::vector<ZipEntry>{{"list.csv", list, {}}, {beside, inner, {}}});
        expectTwo(file, beside);
        ASSERT_EQ(file.count(ProblemKind::FileNotRead), 1) << beside;
        EXPECT_EQ(file.first(ProblemKind::FileNotRead)->file, beside);
    }
    AnyFile folder(Files{{"list.csv", list}, {"more.zip", inner}});
    expectTwo(folder, "a folder");
    AnyFile json(std::vector<ZipEntry>{{"list.json", jsonOf(kLists[0]), {}}, {"more.zip", inner, {}}});
    EXPECT_TRUE(json.end.imported()) << json.ending();
    EXPECT_EQ(json.count(ProblemKind::FileNotRead), 1);
}

TEST(OwnColumns, WhatGzipPackedAndIsCutIsNoZip)
{
    AnyFile broken("list.csv.gz", "\x1F\x8B\x08 and so on");
    EXPECT_EQ(broken.end.refusal.kind, RefusalKind::DamagedArchive);
    EXPECT_EQ(broken.end.refusal.column, "packed");
}

namespace {

/// The rows of @p list as a county's map has them. @p esri: as its server's own answer does
std::string mapOf(const SheetTable &rows, bool esri)
{
    nlohmann::json all = nlohmann::json::array();
    for (const auto &one : nlohmann::json::parse(jsonOf(rows))) {
        if (esri)
            all.push_back({{"attributes", one}, {"geometry", {{"x", -122.2}, {"y", 37.5}}}});
        else
            all.push_back({{"type", "Feature"},
                           {"properties", one},
                           {"geometry", {{"type", "Point"}, {"coordinates", {-122.2, 37.5}}}}});
    }
    return nlohmann::json{{"type", "FeatureCollection"}, {"features", all}}.dump();
}

} // namespace

TEST(OwnColumns, AMapsPlacesAreTheListThatACsvWithTheirColumnsIs)
{
    for (const SheetTable &list : kLists) {
        AnyFile csv("list.csv", csvOf(list));
        const std::string as = told(csv);
        for (const bool esri : {false, true}) {
            AnyFile map(esri ? "map.json" : "map.geojson", mapOf(list, esri));
            EXPECT_EQ(told(map), as) << list[0][0];
            ASSERT_TRUE(map.end.imported()) << list[0][0];
            const std::string id = map.search->find({.limit = 1}).value().rows.at(0).id;
            ASSERT_EQ(map.service(id).places.size(), 1u);
            ASSERT_TRUE(map.service(id).places[0].point) << list[0][0];
            EXPECT_NEAR(map.service(id).places[0].point->latitude, 37.5, 1e-6);
        }
    }
}

TEST(OwnColumns, APinThatIsNotInDegreesIsNoneAndIsSaid)
{
    AnyFile map("map.json", R"({"spatialReference":{"wkid":102100},"features":[{"attributes":{"OBJECTID":1,)"
                            R"("FACILITY":"Warm Room","ADDRESS":"1 Elm St","CITY":"Eureka","PHONE":"707-555-0101"},)"
                            R"("geometry":{"x":-13821400.2,"y":4980200.1}}]})");
    ASSERT_TRUE(map.end.imported()) << map.ending();
    const std::string id = map.search->find({.limit = 1}).value().rows.at(0).id;
    EXPECT_EQ(map.service(id).row.phoneDial, "7075550101");
    EXPECT_FALSE(map.service(id).places.at(0).point);
    EXPECT_EQ(map.count(ProblemKind::ColumnNotRead), 2); // the geometry and the map's own number
}
