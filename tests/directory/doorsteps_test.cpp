#include "directory/anyfile.h"
#include "directory/export/exporter.h"
#include "directory/words/confidential.h"
#include "directory/words/doorwords.h"
#include "directory/words/text.h"

// A street that is withheld, in the disguises in which it still slips out.
using namespace handrail::test;

namespace {

/// A shelter in Elmwood Lane, and a pantry that knows of it, with @p more in the place of what stands there.
Files shelterIn(const Files &more)
{
    Files files = mapleTables();
    files["services.csv"] = "id,organization_id,name,status,description\n"
                            "s1,o1,Maple Haven,active,Emergency shelter for women fleeing domestic violence\n"
                            "s2,o1,Maple Pantry,active,Groceries\n";
    files["addresses.csv"] = "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                             "d1,l1,77 Elmwood Lane,San Francisco,CA,94103,US,physical\n";
    for (const auto &[name, bytes] : more)
        files[name] = bytes;
    return files;
}

/// All that an export of @p file says.
std::string exported(AnyFile &file)
{
    EXPECT_TRUE(exportDirectory(*file.db, file.dir / "out", {}).ok());
    std::string all;
    for (const auto &entry : std::filesystem::directory_iterator(file.dir / "out")) {
        std::ifstream in(entry.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(in), {});
    }
    return all;
}

DoorWords elmwood()
{
    DoorWords door;
    door.addStreet("77 Elmwood Lane");
    return door;
}

} // namespace

TEST(Doorsteps, TheNameOfAStreetIsKnownHoweverItsLettersArePartedOrGlued)
{
    for (const char *text :
         {"E l m w o o d Lane", "elmwoodlane", "77elmwood", "77%20Elmwood%20Lane", "elm-wood", "///elm.wood.lane",
          "elmwood77@example.org", "ELMWOODHOUSE", "https://x.example/77elmwoodln"})
        EXPECT_EQ(lowerAscii(elmwood().without(text)).find("elmwood"), std::string::npos) << text;
    EXPECT_EQ(elmwood().without("E l m w o o d and more"), "\xE2\x80\xA6 and more");
    for (const char *text : {"The elm would be cut", "elmwoodsmen", "Help with wood", "An elm. Wooden beds"})
        EXPECT_EQ(elmwood().without(text), text);
    EXPECT_EQ(elmwood().link("elmwood@example.org"), "");
    EXPECT_EQ(elmwood().link("help@example.org"), "help@example.org");
    DoorWords named = elmwood();
    named.mayBeSaid("Elmwood");
    EXPECT_EQ(named.link("info@elmwood.example"), "info@elmwood.example") << "the town is called so, too";
}

TEST(Doorsteps, APointIsKnownHoweverItIsWritten)
{
    for (const char *point :
         {"37.7711, -122.4411", "N37.7711 W122.4411", "37.7711N 122.4411W", "37.7711 N, 122.4411 W",
          "37°46'16\"N 122°26'28\"W", "37° 46′ 16.5″ N, 122° 26′ 28.1″ W", "N 37°46.276' W 122°26.466'",
          "37.7711, long -122.4411", "37.7711&lon=-122.4411", "37.77112/-122.44113"})
        EXPECT_EQ(withoutAddress("Find us: " + std::string(point) + "."), "Find us: \xE2\x80\xA6.") << point;
    for (const char *text : {"Open 8.5 to 17.5", "Keep it at 37.5 degrees", "Grants of 12.125 and more",
                             "E 12 and W 14", "Beds: 12, 14", "5'10\" tall", "65° outside"})
        EXPECT_EQ(withoutAddress(text), text);
}

TEST(Doorsteps, WhatElseIsSaidInTheDirectoryDoesNotNameOne)
{
    const std::string to = "Behind the shelter at 77 Elmwood Ln, ask at 77 N. Elmwood";
    AnyFile file(shelterIn(
        {{"services.csv", "id,organization_id,name,status,description,application_process,alert\n"
                          "s1,o1,Maple Haven,active,Emergency shelter for women fleeing domestic violence,,\n"
                          "s2,o1,Maple Pantry,active,\""
                              + to + "\",\"" + to + "\",\"" + to
                              + "\"\n"
                                "s3,,Elmwood Clinic,active,Doctors at 12 Elmwood Lane for 77 people,,\n"},
         {"organizations.csv", "id,name,description,email\no1,Maple Help,\"" + to + "\",elmwood@example.org\n"}}));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const std::string all = exported(file);
    EXPECT_EQ(all.find("77 "), all.find("77 people")) << all;
    EXPECT_EQ(file.service("s2").description, "Behind the shelter at \xE2\x80\xA6, ask at \xE2\x80\xA6");
    EXPECT_EQ(file.service("s3").description, "Doctors at 12 Elmwood Lane for 77 people") << "another door";
}

TEST(Doorsteps, AStreetOfAnEverydayNameIsKnownByItsKind)
{
    Doorsteps steps;
    steps.add("400 County Street");
    steps.add("12 N. Main St, Apt 4");
    EXPECT_EQ(steps.without("At 400 County St and 12 Main Street"), "At \xE2\x80\xA6 and \xE2\x80\xA6");
    for (const char *text : {"The board meets in 400 County Center", "12 main meals", "400 people", "4 County Street"})
        EXPECT_EQ(steps.without(text), text);
}

TEST(Doorsteps, AddressesOfMailAndOtherFieldsDoNotNameOne)
{
    AnyFile file(shelterIn(
        {{"services.csv", "id,organization_id,name,status,description,email\n"
                          "s1,o1,Maple Haven,active,Shelter from domestic violence,elmwood@example.org\n"},
         {"organizations.csv", "id,name,description,email\no1,77 Elmwood,Help,77elmwood@example.org\n"},
         {"organization_identifiers.csv", "id,organization_id,identifier_scheme,identifier_type,identifier\n"
                                          "i1,o1,Parcel,Parcel,77 Elmwood Lane\n"},
         {"contacts.csv", "id,service_id,department,email\nc1,s1,Office,elmwoodlane@example.org\n"},
         {"units.csv", "id,name\nu1,bed at Elmwood\n"},
         {"service_capacities.csv", "id,service_id,unit_id,available,maximum,updated\nq1,s1,u1,2,5,2026-11-29\n"}}));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(lowerAscii(exported(file)).find("elmwood"), std::string::npos);
    EXPECT_EQ(file.found("Maple Haven"), 1);
    EXPECT_EQ(file.service("s1").row.phone, "415-555-0100");
}

TEST(Doorsteps, ARefugeIsKnownByWhatItIsFor)
{
    for (const char *words :
         {"VAWA-funded housing program", "DV/SA housing", "Refugio para víctimas", "Albergue para víctimas y sus hijos",
          "Witness protection lodging", "CSEC residential placement", "Safe haven for exploited minors",
          "Batterer-free transitional apartments", "Housing for persons leaving abusive relationships",
          "Emergency shelter for survivors and their children", "Sober living for youth at risk of honor violence",
          "Refugio para sobrevivientes"})
        EXPECT_TRUE(mustStayHidden("Maple Place", words) && mayHide(words)) << words;
    for (const char *words :
         {"Refugio para víctimas de incendios", "Shelter for survivors of the wildfire", "Housing program for veterans",
          "Apartments for seniors", "Group for survivors of suicide loss", "Sober living for men",
          "Residential placement for adults with disabilities", "Housing for students"})
        EXPECT_FALSE(mustStayHidden("Maple Place", words)) << words;
}
