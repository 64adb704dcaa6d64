#include "directory/anyfile.h"
#include "directory/export/exporter.h"
#include "directory/living/peers.h"
#include "directory/words/doorwords.h"
#include "directory/words/text.h"

// Public rows at the doorstep of a place that must not be found: they give no street away either.
using namespace handrail::test;

namespace {

constexpr std::int64_t kNow = 1'795'334'400'000; // 2026-11-22

/// A refuge in Elmwood Lane (s1 at l1), a pantry at l2 and a clinic far away at l3; @p more replaces tables.
Files refugeAnd(const Files &more, const char *refuge = "Emergency shelter for women fleeing domestic violence")
{
    Files files{{"organizations.csv", "id,name,description\no1,Maple Street Help,Made-up organization\n"},
                {"services.csv", std::string("id,organization_id,name,status,description\ns1,o1,Maple Haven,active,") + refuge
                                     + "\ns2,o1,Maple Pantry,active,Groceries\ns3,,Far Clinic,active,Doctors\n"},
                {"locations.csv", "id,name,latitude,longitude\nl1,Haven,37.7711,-122.4411\nl2,Pantry,37.7800,-122.4500\nl3,Clinic,37.5,-122.1\n"},
                {"service_at_location.csv", "id,service_id,location_id\na1,s1,l1\na2,s2,l2\na3,s3,l3\n"},
                {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                                  "d1,l1,77 Elmwood Lane,San Francisco,CA,94103,US,physical\n"
                                  "d2,l2,1 Maple Street,San Francisco,CA,94103,US,physical\n"
                                  "d3,l3,9 Far Road,San Mateo,CA,94401,US,physical\n"},
                {"phones.csv", "id,service_id,number\np1,s1,415-555-0100\np2,s2,415-555-0100\np3,s3,415-555-0109\n"}};
    for (const auto &[name, bytes] : more)
        files[name] = bytes;
    return files;
}

std::string exportsOf(AnyFile &file, const char *name)
{
    std::string all;
    const auto read = [&](const std::filesystem::path &path) {
        std::ifstream in(path, std::ios::binary);
        all.append(std::istreambuf_iterator<char>(in), {});
    };
    EXPECT_TRUE(exportDirectory(*file.db, file.dir / name, {}).ok());
    EXPECT_TRUE(exportDirectory(*file.db, file.dir / (std::string(name) + "-changes"), {true, kNow, {}}).ok());
    for (const char *folder : {"", "-changes"})
        for (const auto &entry : std::filesystem::directory_iterator(file.dir / (std::string(name) + folder)))
            read(entry.path());
    for (const char *format : {"geojson", "csv", "api-page"}) {
        const std::string to = (file.dir / (std::string(name) + '.' + format)).string();
        const std::string command = std::string(HANDRAIL_DIRECTORY_TOOL) + " export " + to + " --db "
                                    + (file.dir / "a.db").string() + " --format " + format + " > /dev/null 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0) << command;
        read(to);
    }
    return all;
}

/// Everything that is said of the directory: pages, rows of searches, exports.
std::string allSaid(AnyFile &file, const char *name)
{
    std::string all = exportsOf(file, name);
    const Point door{37.7711, -122.4411};
    for (const char *id : {"s1", "s2", "s3"}) {
        const auto found = file.search->service(id, LocalTime{0, 600, "2026-11-30"}, door);
        if (!found.ok())
            continue;
        const Service &s = found.value();
        all += s.row.name + s.alternateName + s.description + s.organizationDescription + s.url + s.email + s.alert
               + s.fees + s.eligibility + s.applicationProcess + s.row.organization + s.program;
        for (const Place &place : s.places)
            all += place.name + place.description + place.transportation + place.addressLine + place.postalCode;
        for (const Link &one : s.links)
            all += one.label + one.url;
    }
    for (const char *words : {"", "maple", "groceries", "clinic"}) {
        const SearchPage page = file.search->find({.words = words, .near = door}).value();
        for (const ServiceRow &row : page.rows) {
            all += row.name + row.snippet + row.city;
            if (row.distanceM && *row.distanceM < 300)
                all += "elmwood is near " + row.id;
        }
    }
    return lowerAscii(all);
}

} // namespace

TEST(SameDoor, AHouseIsTheSameHoweverItIsWritten)
{
    for (const char *line : {"77 Elmwood Lane", "77 Elmwood Ln.", "77 N. Elmwood Lane, Apt 4", "77-A Elmwood Ln", "77A ELMWOOD LANE",
                             "77 1/2 Elmwood Ln", "Maple Hall, 77 Elmwood Lane", "77 elmwood lane #3", "77-79 Elmwood Lane", "77, Elmwood Lane"})
        EXPECT_EQ(houseOf(line), "77 elmwood") << line;
    EXPECT_EQ(houseOf("12 San Juan Blvd"), "12 san juan");
    for (const char *none : {"Elmwood Lane", "PO Box 77", "Confidential", "", "77"})
        EXPECT_TRUE(houseOf(none).empty() || houseOf(none) != "77 elmwood") << none;
    EXPECT_NE(houseOf("78 Elmwood Lane"), houseOf("77 Elmwood Lane"));
    EXPECT_NE(houseOf("77 Elm Lane"), houseOf("77 Elmwood Lane"));
}

TEST(SameDoor, WhoeverStandsInTheSameHouseIsKeptPrivateTooAndThatIsTold)
{
    for (const char *street : {"77 Elmwood Lane", "77 Elmwood Ln, Suite 9", "77A N Elmwood Lane", "77 ELMWOOD LANE REAR"}) {
        AnyFile file(refugeAnd({{"addresses.csv", std::string("id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                                                  "d1,l1,77 Elmwood Lane,San Francisco,CA,94103,US,physical\n"
                                                  "d2,l2,\"") + street + "\",San Francisco,CA,94103,US,physical\n"
                                                  "d3,l3,77 Elmwood Lane,San Mateo,CA,94401,US,physical\n"}}));
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_TRUE(file.service("s2").row.confidential) << street;
        EXPECT_EQ(file.service("s2").row.phone, "415-555-0100");
        EXPECT_EQ(file.service("s2").row.city, "San Francisco");
        ASSERT_EQ(file.count(ProblemKind::SameDoor), 1) << street;
        EXPECT_EQ(file.first(ProblemKind::SameDoor)->line, 3);
        EXPECT_EQ(file.service("s3").places.at(0).addressLine, "77 Elmwood Lane") << "of another town";
    }
}

TEST(SameDoor, AnOfficeOfItsOrganizationAndAPinAloneAreSoToo)
{
    AnyFile office(refugeAnd(
        {{"locations.csv", "id,organization_id,name,latitude,longitude\nl1,,Haven,37.7711,-122.4411\nl2,,Pantry,37.78,-122.45\n"
                           "l3,,Clinic,37.5,-122.1\nl4,o1,Office,,\n"},
         {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                           "d1,l1,77 Elmwood Lane,San Francisco,CA,94103,US,physical\nd4,l4,77 Elmwood Ln,San Francisco,CA,94103,US,postal\n"}}));
    EXPECT_EQ(allSaid(office, "out").find("elmwood"), std::string::npos);
    AnyFile pin(refugeAnd({{"locations.csv", "id,name,latitude,longitude\nl1,Haven,37.7711,-122.4411\nl2,Pantry,37.77113,-122.44108\nl3,Clinic,37.5,-122.1\n"},
                           {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                                             "d1,l1,77 Elmwood Lane,San Francisco,CA,94103,US,physical\n"}}));
    EXPECT_TRUE(pin.service("s2").row.confidential);
    EXPECT_EQ(allSaid(pin, "out").find("37.771"), std::string::npos);
    AnyFile other(refugeAnd({{"locations.csv", "id,name,latitude,longitude\nl1,Haven,37.7711,-122.4411\nl2,Pantry,37.7711,-122.4411\nl3,Clinic,37.5,-122.1\n"}}));
    EXPECT_EQ(other.service("s2").places.at(0).addressLine, "1 Maple Street") << "pinned to the middle of the town";
}

TEST(SameDoor, NoFieldOfAnotherRowNamesTheHouse)
{
    const std::string to = "at 77 Elmwood Ln";
    struct Leak {
        const char *file;
        std::string bytes;
    };
    const auto service = [&](const std::string &column, const std::string &value) {
        return Leak{"services.csv", "id,organization_id,name,status,description," + column
                                        + "\ns1,o1,Maple Haven,active,Shelter from domestic violence,\ns2,o1,Maple Pantry,active,Groceries,\"" + value
                                        + "\"\ns3,,Far Clinic,active,Doctors,\"" + value + "\"\n"};
    };
    for (const Leak &leak :
         {service("alternate_name", "Pantry " + to), service("url", "https://maps.example/?q=77+Elmwood+Lane"),
          service("url", "https://77elmwoodlane.example"), service("url", "https://www.google.com/maps/@37.7711,-122.4411,17z"),
          service("url", "https://maps.example/77%20Elmwood%20Ln"), service("email", "77elmwood@example.org"),
          service("fees_description", "Pay " + to), service("wait_time", "Wait " + to), service("alert", "Moved behind 37.7711, -122.4411"),
          service("application_process", "Ask " + to), service("interpretation_services", "Ask " + to), service("keywords", "pantry " + to),
          Leak{"locations.csv", "id,name,alternate_name,description,transportation,url\nl1,Haven,,,,\nl2,Pantry " + to + ",House " + to + ",Door " + to + ",Bus stops " + to
                                    + ",https://77elmwood.example\nl3,Clinic,,,,\n"},
          Leak{"addresses.csv", "id,location_id,address_1,address_2,city,state_province,postal_code,country,address_type\n"
                                "d1,l1,77 Elmwood Lane,,San Francisco,CA,94103,US,physical\n"
                                "d3,l3,9 Far Road,across from 77 Elmwood Ln,San Mateo,CA,94401,US,physical\n"},
          Leak{"attributes.csv", "id,link_id,link_entity,taxonomy_term_id,value,label\nt1,s3,service,x9,\"Door " + to + "\",\"Door " + to + "\"\n"},
          Leak{"metadata.csv", "id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\n"
                               "m1,s3,service,2026-01-01,update,description,\"was " + to + "\",\"is " + to + "\",publisher\n"},
          Leak{"url.csv", "id,service_id,label,url\nu1,s3,\"Map " + to + "\",https://77elmwood.example/x\n"},
          Leak{"organizations.csv", "id,name,alternate_name,description,email,website\no1,Maple Street Help,,Made up,,\n"
                                    "o2,Far Office,\"Office " + to + "\",\"Office " + to + "\",77elmwood@example.org,https://77-elmwood.example\n"},
          Leak{"contacts.csv", "id,service_id,department,email\nc1,s3,\"Desk " + to + "\",77elmwood@example.org\n"},
          Leak{"required_documents.csv", "id,service_id,document\nr1,s3,\"Bring to 77 Elmwood Ln\"\n"},
          Leak{"cost_options.csv", "id,service_id,option,amount,amount_description\nk1,s3,\"Pay " + to + "\",1,\"Pay " + to + "\"\n"},
          Leak{"service_areas.csv", "id,service_id,name,description\nv1,s3,\"Around 77 Elmwood Lane\",\"Around 77 Elmwood Lane\"\n"},
          Leak{"accessibility.csv", "id,location_id,description,details\nx1,l3,\"Ramp " + to + "\",\"Ramp " + to + "\"\n"},
          Leak{"languages.csv", "id,service_id,name,note\ng1,s3,Spanish,\"Ask " + to + "\"\n"},
          Leak{"phones.csv", "id,service_id,number,description\np1,s1,415-555-0100,\np3,s3,415-555-0109,\"Desk " + to + "\"\n"},
          Leak{"schedules.csv", "id,service_id,freq,byday,opens_at,closes_at,description\nh3,s3,WEEKLY,MO,09:00,17:00,\"Mondays " + to + "\"\n"},
          Leak{"programs.csv", "id,organization_id,name,alternate_name,description\nq1,o1,\"Help " + to + "\",x,\"Help " + to + "\"\n"},
          Leak{"funding.csv", "id,service_id,source\nf1,s3,\"Owner of 77 Elmwood Lane\"\n"}}) {
        AnyFile file(refugeAnd({{leak.file, leak.bytes}}));
        ASSERT_TRUE(file.end.imported()) << leak.file << file.ending();
        const std::string all = allSaid(file, "out");
        for (const char *trace : {"elmwood", "37.7711"})
            EXPECT_EQ(all.find(trace), std::string::npos) << leak.bytes << '\n' << all.substr(all.find(trace) - std::min<std::size_t>(all.find(trace), 80), 160);
        EXPECT_EQ(file.found("Far Clinic"), 1);
        std::ifstream raw(file.dir / "a.db", std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(raw), {});
        EXPECT_EQ(lowerAscii(bytes).find("elmwood"), std::string::npos) << leak.bytes;
    }
}

TEST(SameDoor, WhatAPeerKeepsPrivateIsToldByNobodyAtTheSameDoor)
{
    AnyFile file(refugeAnd(
        {{"services.csv", "id,organization_id,name,status,description\ns1,o1,Maple Haven,active,Beds\ns2,o1,Maple Pantry,active,Groceries\n"
                          "s3,,Far Clinic,active,Doctors. Their beds are at 77 Elmwood Ln\n"},
         {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                           "d1,l1,77 Elmwood Lane,San Francisco,CA,94103,US,physical\n"
                           "d2,l2,\"77 Elmwood Ln, Rear\",San Francisco,CA,94103,US,physical\n"
                           "d3,l3,9 Far Road,San Mateo,CA,94401,US,physical\n"}},
        "Beds"));
    ASSERT_NE(allSaid(file, "before").find("elmwood"), std::string::npos);
    PeerRepository peers(*file.db);
    ASSERT_TRUE(peers.withhold("s1", true, kNow).ok());
    EXPECT_EQ(allSaid(file, "after").find("elmwood"), std::string::npos);
    EXPECT_EQ(file.found("elmwood"), 0);
    EXPECT_TRUE(file.service("s2").row.confidential);
    EXPECT_FALSE(file.service("s3").row.confidential) << "it stands elsewhere";
    EXPECT_EQ(file.service("s3").places.at(0).addressLine, "9 Far Road");
    EXPECT_FALSE(peers.correct("s2", "address", "77 Elmwood Lane", kNow).ok());
    EXPECT_TRUE(peers.note("s3", "Kind people", kNow).ok());
    EXPECT_EQ(file.service("s3").notes.size(), 1u);
    ASSERT_TRUE(peers.withhold("s1", false, kNow).ok());
    EXPECT_NE(allSaid(file, "again").find("elmwood"), std::string::npos) << "it can be taken back";
}
