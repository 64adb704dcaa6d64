#include "directory/anyfile.h"

// Columns that nobody told Handrail of: read where it is sure what they mean, else named with how much stands in them;
// and what they say of safety is heeded either way.
using namespace handrail::test;

namespace {

/// mapleTables() with one column more in the table @p file, @p value in its first row.
Files with(const std::string &file, const std::string &heading, const std::string &value)
{
    Files files = mapleTables();
    std::string &bytes = files.at(file);
    const std::size_t line = bytes.find('\n');
    bytes.insert(bytes.find('\n', line + 1), ",\"" + value + '"');
    bytes.insert(line, ',' + heading);
    return files;
}

/// mapleTables() with @p heading in place of @p column.
Files called(const std::string &file, const std::string &column, const std::string &heading)
{
    Files files = mapleTables();
    std::string &bytes = files.at(file);
    bytes.replace(bytes.find(column), column.size(), heading);
    return files;
}

const Problem *columnOf(const AnyFile &file, const std::string &heading)
{
    for (const Problem &problem : file.end.report.problems)
        if (problem.column == heading && (problem.kind == ProblemKind::ColumnNotRead
            || problem.kind == ProblemKind::ColumnLooksLike))
            return &problem;
    return nullptr;
}

bool isHidden(AnyFile &file)
{
    const Service s = file.service("s1");
    return s.row.confidential && (s.places.empty() || s.places[0].addressLine.empty());
}

} // namespace

TEST(Columns, EachThatIsNotReadIsNamedWithItsFileAndHowManyRowsHaveSomethingThere)
{
    AnyFile file(with("services.csv", "Grant Cycle", "2026 to 2027"));
    expectMaple(file);
    const Problem *one = columnOf(file, "Grant Cycle");
    ASSERT_TRUE(one);
    EXPECT_EQ(one->kind, ProblemKind::ColumnNotRead);
    EXPECT_EQ(one->file, "services.csv");
    EXPECT_EQ(one->rows, 1);
    AnyFile none(with("phones.csv", "carrier", " "));
    ASSERT_TRUE(columnOf(none, "carrier"));
    EXPECT_EQ(columnOf(none, "carrier")->rows, 0);
    AnyFile twice(with("phones.csv", "number", "415-555-0199"));
    expectMaple(twice);
    ASSERT_TRUE(columnOf(twice, "number")) << "a second column of one name";
    AnyFile bare(with("phones.csv", "", "x"));
    ASSERT_TRUE(columnOf(bare, "#4")) << "without a heading it is named by its place";
    AnyFile plain(mapleTables());
    EXPECT_EQ(plain.count(ProblemKind::ColumnNotRead) + plain.count(ProblemKind::ColumnLooksLike), 0);
}

TEST(Columns, MembersOfRecordsAreNamedToo)
{
    AnyFile file("feed.json", R"([{"id": "s1", "name": "Maple Food Table", "status": "active", "x_grant": "A", "phones": [{"number": "415-555-0100", "carrier": "Sample Mobile"}], "tiers": [{"a": 1}]},
                                  {"id": "s2", "name": "Maple Clinic", "status": "active", "x_grant": "B",
                                  "x_empty": ""}])");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    ASSERT_TRUE(columnOf(file, "service.x_grant"));
    EXPECT_EQ(columnOf(file, "service.x_grant")->rows, 2);
    ASSERT_TRUE(columnOf(file, "phone.carrier"));
    EXPECT_EQ(columnOf(file, "phone.carrier")->rows, 1);
    ASSERT_TRUE(columnOf(file, "service.tiers")) << "a list that nobody reads";
    AnyFile places("places.geojson.json", R"({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [-122.42, 37.77]},
        "properties": {"name": "Maple Food Table", "address": "1 Maple Street", "phone": "415-555-0100",
        "council_district": 4}}]})");
    ASSERT_TRUE(places.end.imported()) << places.ending();
    EXPECT_TRUE(columnOf(places, "council_district"));
    EXPECT_FALSE(columnOf(places, "type"));
}

TEST(Columns, AColumnThatAMappingDoesNotUseIsNamed)
{
    AnyFile file(
        "licensed.csv",
        "OSHPD_ID,FACILITY_NAME,LICENSE_CATEGORY_DESC,FACILITY_STATUS_DESC,DBA_ADDRESS1,DBA_CITY,DBA_ZIP_CODE,COUNTY_NAME,TOTAL_NUMBER_BEDS\n"
        "106010001,MAPLE HOSPITAL,General Acute Care Hospital,Open,1 MAPLE STREET,SAN FRANCISCO,94103,SAN FRANCISCO,12\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    ASSERT_TRUE(columnOf(file, "TOTAL_NUMBER_BEDS"));
    EXPECT_EQ(columnOf(file, "TOTAL_NUMBER_BEDS")->rows, 1);
    EXPECT_FALSE(columnOf(file, "FACILITY_NAME"));
    EXPECT_FALSE(columnOf(file, "FACILITY_STATUS_DESC"));
}

TEST(Columns, AKnownOneUnderAnotherSpellingIsRead)
{
    for (const auto &[table, column, heading] : std::vector<std::array<std::string,
        3>>{{"phones.csv", "number", "Telephone"}, {"phones.csv", "number", "Phone Number"},
        {"phones.csv", "number", "Teléfono"},
             {"phones.csv", "number", "Número de teléfono"}, {"addresses.csv", "address_1", "Street Address"},
             {"addresses.csv", "address_1", "Dirección"}, {"addresses.csv", "address_1", "adress_1"},
             {"addresses.csv", "address_1", "Calle"}, {"locations.csv", "latitude", "Lat"}, {"locations.csv",
             "longitude", "Longitud"}, {"locations.csv", "latitude", "lattitude"},
             {"services.csv", "name", "Nombre"}, {"services.csv", "name", "Program Name"}, {"services.csv",
             "organization_id", "Agency ID"}, {"organizations.csv", "name", "Agency Name"},
             {"service_at_location.csv", "location_id", "Site ID"}, {"phones.csv", "service_id", "id_servicio"}}) {
        AnyFile file(called(table, column, heading));
        SCOPED_TRACE(heading);
        expectMaple(file);
        EXPECT_FALSE(columnOf(file, heading));
    }
    AnyFile slip(called("addresses.csv", "address_1", "addres_1"));
    EXPECT_EQ(slip.count(ProblemKind::ColumnTaken), 1) << "a slip is told";
    AnyFile other(with("addresses.csv", "address_3", "Rear door"));
    EXPECT_EQ(other.count(ProblemKind::ColumnTaken), 0) << "another figure is no slip";
}

TEST(Columns, TablesWithSpanishNamesAndHeadingsAreRead)
{
    AnyFile file(Files{
        {"organizaciones.csv", "id,nombre,descripción\no1,Maple Street Help,Made-up organization\n"},
        {"servicios.csv", "id,id_organización,nombre,estado,descripción\ns1,o1,Maple Food Table,active,Hot meals\n"},
        {"ubicaciones.csv", "id,nombre,latitud,longitud\nl1,Maple Hall,37.77,-122.42\n"},
        {"service_at_location.csv", "id,id_servicio,id_ubicación\na1,s1,l1\n"},
        {"direcciones.csv",
         "id,id_lugar,dirección,ciudad,estado,código postal,país\nd1,l1,1 Maple Street,San Francisco,CA,94103,US\n"},
        {"teléfonos.csv", "id,id_servicio,número\np0,s1,415-555-0100\n"},
        {"telefonos.csv", "id,id_servicio,número\np1,s1,415-555-0100\n"}});
    expectMaple(file);
}

TEST(Columns, ANumberAndAnAddressInTheRowItselfAreRead)
{
    AnyFile file(Files{
        {"services.csv",
         "id,name,status,phone,address,city,zip\ns1,Maple Food Table,active,415-555-0100,1 Maple Street,San Francisco,94103\n"
         "s2,Maple Refuge,active,415-555-0101,Undisclosed,San Francisco,94103\n"}});
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const Service s = file.service("s1");
    EXPECT_EQ(s.row.phone, "415-555-0100");
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_EQ(s.places[0].addressLine, "1 Maple Street");
    EXPECT_EQ(s.places[0].city, "San Francisco");
    const Service refuge = file.service("s2");
    EXPECT_EQ(refuge.row.phone, "415-555-0101");
    EXPECT_TRUE(refuge.places.empty() || refuge.places[0].addressLine.empty());
    EXPECT_EQ(file.count(ProblemKind::Withheld), 1);
    Files flat = mapleTables();
    flat.erase("addresses.csv");
    flat.erase("phones.csv");
    flat["locations.csv"] =
        "id,name,latitude,longitude,Street,Town,Telephone\nl1,Maple Hall,37.77,-122.42,1 Maple Street,San Francisco,415-555-0100\n";
    AnyFile places(flat);
    expectMaple(places);
}

TEST(Columns, OneThatLooksLikeAnotherIsNamedAsThat)
{
    for (const auto &[table, heading, value, like] : std::vector<std::array<std::string,
        4>>{{"organizations.csv", "After hours hotline", "415-555-0123", "phone.number"},
        {"services.csv", "who2call", "415-555-0123", "phone.number"},
             {"locations.csv", "Mailing Street", "1 Maple Street", "address.address_1"}, {"services.csv", "stelle",
             "12 Cedar Avenue", "address.address_1"}, {"services.csv", "contact_mail", "info@example.org", "email"},
             {"organizations.csv", "more_on", "https://example.org/x", "url"}, {"services.csv", "Horario de atención",
             "9 a 5", "schedule.description"}}) {
        AnyFile file(with(table, heading, value));
        const Problem *one = columnOf(file, heading);
        ASSERT_TRUE(one) << heading;
        EXPECT_EQ(one->kind, ProblemKind::ColumnLooksLike) << heading;
        EXPECT_EQ(one->value, like) << heading;
    }
    for (const auto &[table, heading, value] : std::vector<std::array<std::string,
        3>>{{"phones.csv", "fax_line", "415-555-0123"}, {"services.csv", "marital_status", "any"},
        {"organizations.csv", "tax_status", "501c3"}}) {
        AnyFile file(with(table, heading, value));
        ASSERT_TRUE(columnOf(file, heading)) << heading;
        EXPECT_EQ(columnOf(file, heading)->kind, ProblemKind::ColumnNotRead) << heading << ' ' << columnOf(file,
            heading)->value;
    }
}

TEST(Columns, WhatOneSaysOfPrivacyHidesTheStreetAndKeepsTheNumber)
{
    for (const auto &[table, heading, value] : std::vector<std::array<std::string,
        3>>{{"services.csv", "privacy_notes", "Call before you tell anybody"}, {"locations.csv", "Privacy", "Yes"},
        {"services.csv", "internal_notes", "Do NOT publish the address"},
             {"locations.csv", "staff remarks", "Undisclosed location"}, {"organizations.csv", "confidentiality",
             "High"}, {"addresses.csv", "hide_street", "x"}, {"addresses.csv", "Publish address", "No"},
             {"locations.csv", "display_on_map", "0"}, {"services.csv", "address_confidential", "TRUE"},
             {"addresses.csv", "observaciones", "No publicar"}, {"service_at_location.csv", "note", "Confidential"},
             {"services.csv", "target_group", "Shelter for people fleeing domestic violence"}, {"accessibility.csv", "",
             ""}, {"schedules.csv", "", ""}}) {
        if (value.empty())
            continue;
        AnyFile file(with(table, heading, value));
        ASSERT_TRUE(file.end.imported()) << heading;
        EXPECT_TRUE(isHidden(file)) << table << ' ' << heading << ": " << value;
        EXPECT_EQ(file.service("s1").row.phone, "415-555-0100") << heading;
        EXPECT_GE(file.count(ProblemKind::Withheld), 1) << heading;
        bool why = false;
        for (const Problem &problem : file.end.report.problems)
            why |= problem.kind == ProblemKind::Withheld && problem.column == heading;
        EXPECT_TRUE(why) << "the report names the column: " << heading;
    }
    AnyFile file("feed.json", R"([{"name": "Maple Food Table", "address": "1 Maple Street", "phone": "415-555-0100", "confidential": true}])");
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(allBytes(file.dir.path()).find("1 Maple Street"),
        allBytes(file.dir.path()).find("1 Maple Street\", \"phone")) << "in the file alone";
}

TEST(Columns, WhatSaysNothingOfPrivacyHidesNothing)
{
    for (const auto &[table, heading, value] :
         std::vector<std::array<std::string, 3>>{{"services.csv", "private_insurance", "Yes"},
                                                 {"services.csv", "privacy_policy", "https://example.org/privacy"},
                                                 {"locations.csv", "Privacy", "No"},
                                                 {"locations.csv", "is_confidential_flag", "N"},
                                                 {"services.csv", "Publish address", "Yes"},
                                                 {"services.csv", "public_transit", "No"},
                                                 {"services.csv", "referral_notes", "By referral, call first"},
                                                 {"locations.csv", "Private parking", ""},
                                                 {"services.csv", "hiv_testing", "Confidential testing"},
                                                 {"organizations.csv", "confidentiality", "Standard"},
                                                 {"phones.csv", "private_line", "415-555-0177"},
                                                 {"services.csv", "dv_services", "No"},
                                                 {"organizations.csv", "publications", "None"}}) {
        AnyFile file(with(table, heading, value));
        SCOPED_TRACE(heading + ": " + value);
        expectMaple(file);
        EXPECT_FALSE(file.service("s1").row.confidential);
    }
}

TEST(Columns, WhatHasEndedByOneIsLeftOutAndSaid)
{
    for (const auto &[table, heading, value] : std::vector<std::array<std::string,
        3>>{{"services.csv", "Listing Status", "Permanently closed"}, {"services.csv", "is_active", "FALSE"},
        {"services.csv", "Closed", "Yes"},
             {"services.csv", "date_closed", "2025-06-30"}, {"services.csv", "internal_note",
             "Program discontinued June 2025"}, {"organizations.csv", "active", "No"},
             {"services.csv", "deleted_at", "2025-01-01T00:00:00Z"},
             {"services.csv", "observaciones", "Cerrado permanentemente"}, {"services.csv", "Display on website",
             "No"}}) {
        AnyFile file(with(table, heading, value));
        EXPECT_FALSE(file.search && file.search->service("s1", {}).ok()) << heading << ": " << value;
        bool said = false;
        for (const Problem &problem : file.end.report.problems)
            said |= (problem.kind == ProblemKind::Inactive || problem.kind == ProblemKind::Private)
                && problem.column == heading;
        EXPECT_TRUE(said) << heading;
    }
    AnyFile phone(with("phones.csv", "line_note", "Disconnected"));
    ASSERT_TRUE(phone.end.imported());
    EXPECT_EQ(phone.service("s1").row.phone, "");
}

TEST(Columns, WhatOnlySpeaksOfAnEndEndsNothing)
{
    for (const auto &[heading, value] : std::vector<std::array<std::string, 2>>{
             {"immigration_status", "Not required"},
             {"date_closed", "2031-06-30"},
             {"is_active", "Yes"},
             {"is_active", "NULL"},
             {"Closed", "No"},
             {"Closed", "on holidays"},
             {"internal_note",
              "The Oak Street office of this agency is permanently closed since 2024, the table moved here"},
             {"verification_status", "Not verified"},
             {"active_since", "2019"}}) {
        AnyFile file(with("services.csv", heading, value));
        SCOPED_TRACE(heading + ": " + value);
        expectMaple(file);
    }
}
