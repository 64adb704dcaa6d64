#include "directory/anyfile.h"

// Ordinary strange files, as spreadsheets, 211 programs and half-finished exports write them, with what each must give
// written down before it was tried.
using namespace handrail::test;

namespace {

struct Want {
    const char *what;
    Files files;
    std::int64_t services;
    std::vector<std::string> facts; ///< "id.fact=value"
};

std::string fact(AnyFile &file, const std::string &id, const std::string &of)
{
    const Service s = file.service(id);
    const Place place = s.places.empty() ? Place() : s.places.front();
    if (of == "name") return s.row.name;
    if (of == "dial") return s.row.phoneDial;
    if (of == "ext") return s.phones.empty() ? "" : s.phones.front().extension;
    if (of == "desc") return s.description;
    if (of == "org") return s.row.organization;
    if (of == "street") return place.addressLine;
    if (of == "city") return place.city;
    if (of == "zip") return place.postalCode;
    if (of == "url") return s.url;
    if (of == "fees") return s.fees;
    if (of == "hours") return place.hoursText.empty() ? "" : place.hoursText.front();
    if (of == "pin") return place.point ? "yes" : "no";
    if (of == "private") return s.row.confidential ? "yes" : "no";
    if (of == "closed") return s.row.temporarilyClosed ? "yes" : "no";
    if (of == "open") return std::to_string(static_cast<int>(s.row.open.state));
    if (of == "langs") { std::string all; for (const auto &l : s.languages) all += (all.empty() ? "" : ",") + l; return all; }
    if (of == "cats") { std::string all; for (const auto &l : s.categories) all += (all.empty() ? "" : ",") + l; return all; }
    if (of == "spans") return std::to_string(place.spans.size());
    return "?";
}

void hold(const std::vector<Want> &wants)
{
    for (const Want &want : wants) {
        SCOPED_TRACE(want.what);
        auto file = want.files.size() == 1 && !want.files.begin()->first.starts_with("services")
                        ? std::make_unique<AnyFile>(want.files.begin()->first, want.files.begin()->second)
                        : std::make_unique<AnyFile>(want.files);
        if (want.services < 0) {
            EXPECT_FALSE(file->end.imported());
            continue;
        }
        EXPECT_TRUE(file->end.imported()) << file->ending();
        if (!file->end.imported())
            continue;
        EXPECT_EQ(file->end.report.servicesAfter, want.services);
        for (const std::string &one : want.facts) {
            const std::size_t point = one.find('.'), equal = one.find('=');
            std::string id = one.substr(0, point);
            if (id == "first") {
                const auto page = file->search->find({.words = {}});
                id = page.ok() && !page.value().rows.empty() ? page.value().rows.front().id : "none";
            }
            EXPECT_EQ(fact(*file, id, one.substr(point + 1, equal - point - 1)), one.substr(equal + 1)) << one;
        }
    }
}

const std::string kHead = "id,name,status,description\n";

} // namespace

TEST(Ordinary, SpreadsheetsWriteTablesSo)
{
    hold({{"a formula's quote before figures", {{"services.csv", "id,name,status,phone\ns1,Maple,active,'650-555-0101\n"}}, 1, {"s1.dial=6505550101"}},
          {"=\"…\" around figures", {{"services.csv", "id,name,status,phone\n=\"s1\",Maple,active,=\"6505550101\"\n"}}, 1, {"s1.dial=6505550101"}},
          {"a phone as a rounded number", {{"services.csv", "id,name,status,phone\ns1,Maple,active,6.51E+09\n"}}, 1, {"s1.dial="}},
          {"a phone with a fraction", {{"services.csv", "id,name,status,phone\ns1,Maple,active,6505550101.0\n"}}, 1, {"s1.dial=6505550101"}},
          {"a ZIP code with a fraction", {{"services.csv", "id,name,status,address,city,state,zip\ns1,Maple,active,1 Oak St,Millbrae,CA,94030.0\n"}}, 1, {"s1.zip=94030"}},
          {"columns without a heading at the end", {{"services.csv", "id,name,status,description,,,\ns1,Maple,active,Food,,,\n"}}, 1, {"s1.desc=Food"}},
          {"an index column without a heading", {{"services.csv", ",id,name,status\n0,s1,Maple,active\n1,s2,Oak,active\n"}}, 2, {"s1.name=Maple"}},
          {"Unnamed: 0", {{"services.csv", "Unnamed: 0,id,name,status\n0,s1,Maple,active\n"}}, 1, {"s1.name=Maple"}},
          {"the heading again in the middle", {{"services.csv", kHead + "s1,Maple,active,a\n" + kHead + "s2,Oak,active,b\n"}}, 2, {"s2.name=Oak"}},
          {"headings with line ends in them", {{"services.csv", "\"id\",\"Service\nName\",\"status\"\ns1,Maple,active\n"}}, 1, {"s1.name=Maple"}},
          {"headings with stars and notes", {{"services.csv", "id*,name* (required),status,description (optional)\ns1,Maple,active,Food\n"}}, 1, {"s1.name=Maple", "s1.desc=Food"}},
          {"headings in capitals with blanks", {{"services.csv", " ID , NAME , STATUS , DESCRIPTION \ns1,Maple,active,Food\n"}}, 1, {"s1.name=Maple", "s1.desc=Food"}},
          {"no-break blanks in headings", {{"services.csv", "id,\xC2\xA0name,status\xC2\xA0\ns1,Maple,active\n"}}, 1, {"s1.name=Maple"}},
          {"a sum below", {{"services.csv", kHead + "s1,Maple,active,a\nTotal,1,,\n"}}, 1, {}},
          {"a row of dashes below the heading", {{"services.csv", kHead + "---,---,---,---\ns1,Maple,active,a\n"}}, 1, {}},
          {"CRLF inside of a field", {{"services.csv", kHead + "s1,Maple,active,\"a\r\nb\"\r\n"}}, 1, {"s1.desc=a\nb"}},
          {"blanks around all", {{"services.csv", "id, name, status, description\n s1 , Maple , active , Food \n"}}, 1, {"s1.name=Maple", "s1.desc=Food"}},
          {"_x000D_ of a workbook", {{"services.csv", kHead + "s1,Maple,active,a_x000D_\n"}}, 1, {"s1.desc=a"}},
          {"#REF! in a cell", {{"services.csv", kHead + "s1,Maple,active,#REF!\n"}}, 1, {"s1.desc="}}});
}

TEST(Ordinary, AirtableAndGoogleWriteTablesSo)
{
    hold({{"an attachment's address in brackets", {{"list.csv", "Name,Phone,Website\nMaple,650-555-0101,maple.pdf (https://example.org/maple.pdf)\n"}}, 1, {"first.name=Maple"}},
          {"check marks", {{"services.csv", "id,name,active,description\ns1,Maple,checked,Food\ns2,Oak,,Food\n"}}, 2, {"s1.name=Maple"}},
          {"a linked list in one cell", {{"services.csv", "id,name,status,languages\ns1,Maple,active,\"English,Spanish\"\n"}}, 1, {"s1.langs=English,Spanish"}},
          {"TRUE of a check box", {{"services.csv", "id,name,is_active\ns1,Maple,TRUE\ns2,Oak,FALSE\n"}}, 1, {"s1.name=Maple"}},
          {"a time stamp of a form first", {{"list.csv", "Timestamp,Program Name,Phone,City\n3/4/2026 10:11:12,Maple,650-555-0101,Millbrae\n"}}, 1, {"first.name=Maple", "first.dial=6505550101"}},
          {"questions as headings", {{"list.csv", "Timestamp,What is the name of your program?,What is your phone number?,What city are you in?\n3/4/2026,Maple,650-555-0101,Millbrae\n"}}, -1, {}}, // guesses of what people ask would be guesses
          {"records of its API", {{"feed.json", R"({"records": [{"id": "rec1", "createdTime": "2026-01-01T00:00:00.000Z", "fields": {"Name": "Maple", "Phone": "650-555-0101", "City": "Millbrae"}}]})"}}, 1, {"rec1.name=Maple", "rec1.dial=6505550101"}},
          {"records of its API, more to come", {{"feed.json", R"({"records": [{"id": "rec1", "fields": {"Name": "Maple", "Phone": "650-555-0101"}}], "offset": "itr/rec1"})"}}, 1, {"rec1.name=Maple"}},
          {"a sheet's values", {{"feed.json", R"({"range": "Sheet1!A1:C3", "majorDimension": "ROWS", "values": [["Name", "Phone", "City"], ["Maple", "650-555-0101", "Millbrae"], ["Oak", "650-555-0102"]]})"}}, 2, {}},
          {"a map's features", {{"map.geojson", R"({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [-122.4, 37.6]}, "properties": {"Name": "Maple", "Phone": "650-555-0101", "Address": "1 Oak Street", "City": "Millbrae"}}]})"}}, 1, {"first.name=Maple", "first.pin=yes"}},
          {"an ArcGIS answer", {{"arc.json", R"({"displayFieldName": "NAME", "fields": [{"name": "NAME"}], "features": [{"attributes": {"OBJECTID": 1, "NAME": "Maple", "PHONE": "650-555-0101", "ADDRESS": "1 Oak Street", "CITY": "Millbrae"}, "geometry": {"x": -122.4, "y": 37.6}}]})"}}, 1, {"first.name=Maple", "first.dial=6505550101"}},
          {"a Socrata answer", {{"rows.json", R"([{"name": "Maple", "phone": "650-555-0101", "location": {"latitude": "37.6", "longitude": "-122.4", "human_address": "{\"address\": \"1 Oak Street\", \"city\": \"Millbrae\"}"}}])"}}, 1, {"first.name=Maple", "first.dial=6505550101"}}});
}

TEST(Ordinary, ResourceProgramsWriteTablesSo)
{
    hold({{"iCarol's own names", {{"list.csv", "ResourceAgencyNum,PublicName,AgencyDescription,PhysicalAddress1,PhysicalCity,PhysicalStateProvince,PhysicalPostalCode,Phone1Number,HoursOfOperation,AgencyStatus\n12,Maple,Food,1 Oak Street,Millbrae,CA,94030,650-555-0101,Mon-Fri 9am-5pm,Active\n13,Oak,Food,2 Oak Street,Millbrae,CA,94030,650-555-0102,,Inactive\n"}}, 1, {"first.name=Maple", "first.dial=6505550101", "first.city=Millbrae"}},
          {"two organizations of one program", {{"services.csv", "id,organization,program,status\ns1,Maple Agency,Food Table,active\n"}}, -1, {}},
          {"ServicePoint's names", {{"list.csv", "Provider Name,Provider Id,Main Phone,Street Address,City,State,Zip,Program Description\nMaple,77,650-555-0101,1 Oak Street,Millbrae,CA,94030,Food\n"}}, 1, {"first.name=Maple", "first.dial=6505550101", "first.street=1 Oak Street"}},
          {"agency and site names", {{"list.csv", "Agency Name,Site Name,Program Name,Phone,Site Address,Site City\nMaple Agency,North,Food Table,650-555-0101,1 Oak Street,Millbrae\n"}}, 1, {"first.dial=6505550101", "first.city=Millbrae"}},
          {"taxonomy codes in a cell", {{"services.csv", "id,name,status,taxonomy\ns1,Maple,active,Food Pantries; Detoxification\n"}}, 1, {"s1.name=Maple"}},
          {"hours a day in a column", {{"list.csv", "Program Name,Phone,Address,City,Monday,Tuesday\nMaple,650-555-0101,1 Oak Street,Millbrae,9-5,9-5\n"}}, 1, {"first.name=Maple"}},
          {"phones by number", {{"list.csv", "Program Name,Phone 1,Phone 2,Fax,Address,City\nMaple,650-555-0101,650-555-0102,650-555-0103,1 Oak Street,Millbrae\n"}}, 1, {"first.dial=6505550101"}},
          {"an extension of its own", {{"services.csv", "id,name,status\ns1,Maple,active\n"}, {"phones.csv", "id,service_id,number,extension\np1,s1,650-555-0101,x12\n"}}, 1, {"s1.dial=6505550101"}},
          {"an area code of its own in brackets", {{"services.csv", "id,name,status\ns1,Maple,active\n"}, {"phones.csv", "id,service_id,number\np1,s1,\"(650)555-0101 , ext 12\"\n"}}, 1, {"s1.dial=6505550101"}},
          {"private by a word", {{"services.csv", "id,name,status,description\ns1,Maple House,active,Emergency shelter for survivors of domestic violence\n"}, {"locations.csv", "id,name\nl1,x\n"}, {"service_at_location.csv", "id,service_id,location_id\na,s1,l1\n"}, {"addresses.csv", "id,location_id,address_1,city\nd,l1,1 Oak Street,Millbrae\n"}}, 1, {"s1.private=yes", "s1.street=", "s1.city=Millbrae"}}});
}

TEST(Ordinary, OpenReferralHasManyDialects)
{
    const std::string uk = R"({"id": "s1", "name": "Maple", "description": "Food", "status": "active", "organization": {"id": "o1", "name": "Maple Agency"})";
    hold({{"UK: one service", {{"one.json", uk + R"(, "service_at_locations": [{"id": "a1", "location": {"id": "l1", "name": "Hall", "latitude": 51.5, "longitude": -0.1, "physical_addresses": [{"id": "d1", "address_1": "1 Oak Road", "city": "Leeds", "postal_code": "LS1 1AA", "country": "GB"}]}}]})"}}, 1, {"s1.org=Maple Agency", "s1.city=Leeds"}},
          {"UK: a page", {{"page.json", R"({"totalElements": 1, "totalPages": 1, "number": 1, "size": 1, "first": true, "last": true, "content": [)" + uk + "}]}"}}, 1, {"s1.name=Maple"}},
          {"UK 3: contents", {{"page.json", R"({"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "first_page": true, "last_page": true, "empty": false, "contents": [)" + uk + "}]}"}}, 1, {"s1.name=Maple"}},
          {"an organization with its services", {{"org.json", R"({"id": "o1", "name": "Maple Agency", "services": [{"id": "s1", "name": "Maple", "status": "active"}, {"id": "s2", "name": "Oak", "status": "defunct"}]})"}}, 1, {"s1.org=Maple Agency"}},
          {"a line a record", {{"feed.jsonl", uk + "}\n" + R"({"id": "s2", "name": "Oak", "status": "active"})" + "\n"}}, 2, {"s1.name=Maple"}},
          {"under data", {{"feed.json", R"({"data": [)" + uk + "}]}"}}, 1, {"s1.name=Maple"}},
          {"JSON:API", {{"feed.json", R"({"data": [{"type": "services", "id": "s1", "attributes": {"name": "Maple", "description": "Food", "status": "active", "phone": "650-555-0101"}}]})"}}, 1, {"s1.name=Maple", "s1.dial=6505550101"}},
          {"a GraphQL answer", {{"feed.json", R"({"data": {"services": {"edges": [{"node": {"id": "s1", "name": "Maple", "status": "active"}}]}}})"}}, 1, {"s1.name=Maple"}},
          {"Ohana's API", {{"feed.json", R"([{"id": 5, "name": "Maple", "description": "Food", "status": "active", "phones": [{"number": "650-555-0101"}], "location": {"id": 6, "name": "Hall", "address": {"address_1": "1 Oak Street", "city": "Millbrae"}}}])"}}, 1, {"5.name=Maple", "5.dial=6505550101"}},
          {"HSDS 1: services beside locations", {{"services.csv", "id,location_id,name,status\ns1,l1,Maple,active\n"}, {"locations.csv", "id,organization_id,name\nl1,o1,Hall\n"}, {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code\nd1,l1,1 Oak Street,Millbrae,CA,94030\n"}, {"organizations.csv", "id,name\no1,Maple Agency\n"}}, 1, {"s1.city=Millbrae"}},
          {"HSDS 1: regular_schedules", {{"services.csv", "id,name,status\ns1,Maple,active\n"}, {"regular_schedules.csv", "id,service_id,weekday,opens_at,closes_at\nr1,s1,Monday,09:00,17:00\n"}}, 1, {"s1.spans=1"}},
          {"HSDS 2: physical_addresses", {{"services.csv", "id,name,status\ns1,Maple,active\n"}, {"locations.csv", "id,name\nl1,Hall\n"}, {"services_at_location.csv", "id,service_id,location_id\na1,s1,l1\n"}, {"physical_addresses.csv", "id,location_id,address_1,city\nd1,l1,1 Oak Street,Millbrae\n"}}, 1, {"s1.street=1 Oak Street"}},
          {"HSDS 3 with names in camel case", {{"feed.json", R"([{"id": "s1", "name": "Maple", "status": "active", "serviceAtLocations": [{"location": {"id": "l1", "name": "Hall", "addresses": [{"address1": "1 Oak Street", "city": "Millbrae"}]}}]}])"}}, 1, {"s1.city=Millbrae"}},
          {"half migrated: 3 beside 1", {{"services.csv", "id,name,status\ns1,Maple,active\n"}, {"service.csv", "id,name,status\ns2,Oak,active\n"}}, 2, {"s1.name=Maple"}},
          {"schedules as a text", {{"feed.json", R"([{"id": "s1", "name": "Maple", "status": "active", "schedules": "Mon-Fri 9-5", "organization": {"id": "o", "name": "M"}}])"}}, 1, {"s1.name=Maple"}},
          {"phones as texts", {{"feed.json", R"([{"id": "s1", "name": "Maple", "status": "active", "phones": ["650-555-0101"], "organization": {"id": "o", "name": "M"}}])"}}, 1, {"s1.dial=6505550101"}},
          {"a phone as an object", {{"feed.json", R"([{"id": "s1", "name": "Maple", "status": "active", "phones": {"number": "650-555-0101"}, "organization": {"id": "o", "name": "M"}}])"}}, 1, {"s1.dial=6505550101"}},
          {"languages as texts", {{"feed.json", R"([{"id": "s1", "name": "Maple", "status": "active", "languages": ["English", "Spanish"], "organization": {"id": "o", "name": "M"}}])"}}, 1, {"s1.langs=English,Spanish"}},
          {"a status as an object", {{"feed.json", R"([{"id": "s1", "name": "Maple", "status": {"id": 2, "name": "Inactive"}, "organization": {"id": "o", "name": "M"}}, {"id": "s2", "name": "Oak", "status": {"id": 1, "name": "Active"}, "organization": {"id": "o", "name": "M"}}])"}}, 1, {"s2.name=Oak"}},
          {"names by language", {{"feed.json", R"([{"id": "s1", "name": {"en": "Maple", "es": "Arce"}, "status": "active", "organization": {"id": "o", "name": "M"}}])"}}, 1, {"s1.name=Maple"}},
          {"ShelterTech: a resource", {{"feed.json", R"({"resources": [{"id": 1, "name": "Maple Agency", "services": [{"id": 2, "name": "Maple", "status": "approved", "long_description": "Food"}], "phones": [{"number": "650-555-0101"}], "addresses": [{"id": 3, "address_1": "1 Oak Street", "city": "Millbrae", "state_province": "CA"}]}]})"}}, 1, {"2.name=Maple", "2.dial=6505550101"}}});
}

TEST(Ordinary, PeopleWriteStatusesTimesAndPlacesSo)
{
    const auto hours = [](const std::string &row) {
        return Files{{"services.csv", "id,name,status\ns1,Maple,active\n"},
                     {"schedules.csv", "id,service_id,byday,opens_at,closes_at,description\nh1,s1," + row + "\n"}};
    };
    const auto status = [](const std::string &value) {
        return Files{{"services.csv", "id,name,status\ns1,Maple,active\ns2,Oak," + value + "\n"}};
    };
    hold({{"times of noon", hours("MO,noon,5pm,"), 1, {"s1.spans=1"}},
          {"times with points", hours("MO,9 a.m.,5 p.m.,"), 1, {"s1.spans=1"}},
          {"times as a workbook's fraction", hours("MO,0.375,0.708333333,"), 1, {"s1.spans=1"}},
          {"times as 1899", hours("MO,1899-12-30T09:00:00,1899-12-30T17:00:00,"), 1, {"s1.spans=1"}},
          {"times as military ones", hours("MO,0900,1700,"), 1, {"s1.spans=1"}},
          {"closing at midnight", hours("MO,18:00,24:00,"), 1, {"s1.spans=1"}},
          {"days as figures in brackets", hours("\"[1,2,3]\",09:00,17:00,"), 1, {}},
          {"days in Spanish", hours("\"lunes, martes\",09:00,17:00,"), 1, {"s1.spans=2"}},
          {"by appointment", hours(",,,By appointment only"), 1, {"s1.spans=0", "s1.hours=By appointment only"}},
          {"retired", status("Retired"), 1, {}},
          {"in review", status("In Review"), 1, {}},
          {"archived by date", status("Archived 2024"), 1, {}},
          {"a code", status("4"), 2, {}},
          {"closed for winter", status("Closed for the season"), 2, {"s2.closed=yes"}},
          {"active in Spanish", status("ACTIVO"), 2, {"s2.closed=no"}},
          {"latitude and longitude swapped", {{"services.csv", "id,name,status,address,city,state,latitude,longitude\ns1,Maple,active,1 Oak St,Millbrae,CA,-122.4,37.6\n"}}, 1, {"s1.pin=no"}},
          {"no point in a degree", {{"services.csv", "id,name,status,address,city,state,latitude,longitude\ns1,Maple,active,1 Oak St,Millbrae,CA,0,0\n"}}, 1, {"s1.pin=no"}},
          {"all in one cell", {{"list.csv", "Program,Phone,Full Address\nMaple,650-555-0101,\"1 Oak Street, Millbrae, CA 94030\"\n"}}, 1, {"first.name=Maple"}},
          {"a web address without a scheme", {{"services.csv", "id,name,status,url\ns1,Maple,active,www.example.org\n"}}, 1, {"s1.name=Maple"}},
          {"a mail address as a web address", {{"services.csv", "id,name,status,url\ns1,Maple,active,mailto:a@example.org\n"}}, 1, {"s1.name=Maple"}},
          {"fees of nothing", {{"services.csv", "id,name,status,fees\ns1,Maple,active,None\n"}}, 1, {"s1.name=Maple"}},
          {"a name in capitals", {{"services.csv", "id,name,status\ns1,MAPLE HOUSE,ACTIVE\n"}}, 1, {"s1.name=MAPLE HOUSE"}},
          {"HTML in a name", {{"services.csv", "id,name,status\ns1,Maple &amp; Oak<br>,active\n"}}, 1, {"s1.name=Maple & Oak"}}});
}
