#include "sampledirectory.h"

#include "directory/importer.h"

#include <array>
#include <fstream>

namespace handrail {
namespace {

struct Table {
    const char *file, *rows;
};

// An HSDS 3.0 package. Near the place where the tour stands: a few blocks around, and one far off.
constexpr std::array kTables = std::to_array<Table>({
    {"organizations.csv",
     "id,name,description,website\n"
     "o-1,Sample Lantern House,A made-up organization,https://example.org/lantern\n"
     "o-2,Sample Harbor,Made up too,\n"
     "o-3,Sample County Behavioral Health,Made up as well,https://example.org/county\n"},
    {"services.csv",
     "id,organization_id,name,description,status,eligibility_description,application_process,fees_description,assured_date\n"
     "lantern-detox,o-1,Lantern Detox,\"A quiet place to get through withdrawal, day and night, with nurses and peers. Bring nothing but yourself.\","
     "active,Adults 18 and over,Walk in or call,No cost,2026-11-02\n"
     "lantern-peer,o-1,Lantern Peer Living Room,\"Sit, talk or rest with people who have been there. No referral and no diagnosis needed.\","
     "active,Adults,Walk in,No cost,2026-10-19\n"
     "harbor-shelter,o-2,Harbor Night Shelter,\"Beds, a warm meal and lockers. Pets are welcome. Doors close at 9 pm.\",active,Adults 18 and over,"
     "Call before 5 pm,No cost,2026-09-30\n"
     "harbor-safe,o-2,Harbor Safe House,Shelter and advocacy for people fleeing domestic violence,active,Anyone in danger at home,Call first,No cost,2026-10-05\n"
     "harbor-kitchen,o-2,Harbor Kitchen,\"Hot meals and café, every weekday. Comidas calientes.\",active,,,No cost,2025-03-12\n"
     "harbor-showers,o-2,Harbor Showers and Laundry,\"Showers, clothing and a place to wash what you wear\",active,,Sign up at the door,No cost,2026-08-14\n"
     "county-clinic,o-3,Sample Mental Health Walk-in Clinic,\"Assessment, medication and counseling the same day. Interpreters on request.\","
     "active,County residents,Walk in,Sliding scale,2026-11-10\n"
     "county-naloxone,o-3,Naloxone and Syringe Services,\"Free naloxone, test strips and clean supplies. Harm reduction without questions.\",active,,"
     "Walk in,No cost,2026-10-28\n"
     "county-benefits,o-3,Benefits and ID Help,\"Help with identification, Medi-Cal and CalFresh\",active,County residents,By appointment,No cost,2026-07-01\n"},
    {"locations.csv",
     "id,location_type,name,latitude,longitude\n"
     "l-1,physical,Lantern House,32.7362,-117.1478\nl-2,physical,Harbor Night Shelter,32.7291,-117.1532\nl-3,physical,Harbor Kitchen,32.7310,-117.1502\n"
     "l-4,physical,Walk-in Clinic,32.7420,-117.1390\nl-5,physical,Harbor door,32.7000,-117.1000\nl-6,physical,County Annex,32.8120,-117.1211\n"},
    {"service_at_location.csv",
     "id,service_id,location_id\na-1,lantern-detox,l-1\na-2,lantern-peer,l-1\na-3,harbor-shelter,l-2\na-4,harbor-kitchen,l-3\n"
     "a-5,county-clinic,l-4\na-6,harbor-safe,l-5\na-7,county-naloxone,l-4\na-8,county-benefits,l-6\na-9,harbor-showers,l-3\n"},
    {"phones.csv",
     "id,service_id,number,type\np-1,lantern-detox,(619) 555-0110,voice\np-2,lantern-peer,(619) 555-0111,voice\np-3,harbor-shelter,619-555-0120,voice\n"
     "p-4,harbor-safe,619-555-0121,voice\np-5,county-clinic,(619) 555-0130 x2,voice\np-6,county-naloxone,(619) 555-0131,voice\n"
     "p-7,county-benefits,(619) 555-0132,voice\n"},
    {"addresses.csv",
     "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
     "d-1,l-1,100 Sample Street,Sampleton,CA,00000,US,physical\nd-2,l-2,12 Example Wharf,Sampleton,CA,00000,US,physical\n"
     "d-3,l-3,14 Example Wharf,Sampleton,CA,00000,US,physical\nd-4,l-4,500 Illustration Avenue,Sampleton,CA,00000,US,physical\n"
     "d-5,l-5,1 Hidden Lane,Sampleton,CA,00000,US,physical\nd-6,l-6,9000 Sample Boulevard,Sampleton,CA,00000,US,physical\n"},
    {"schedules.csv",
     "id,service_id,location_id,freq,byday,opens_at,closes_at,description\n"
     "h-1,lantern-detox,,WEEKLY,\"MO,TU,WE,TH,FR,SA,SU\",00:00,23:59,\nh-2,lantern-peer,,WEEKLY,\"MO,TU,WE,TH,FR,SA,SU\",10:00,20:00,\n"
     "h-3,harbor-shelter,,WEEKLY,\"MO,TU,WE,TH,FR,SA,SU\",17:00,21:00,Intake\nh-4,harbor-kitchen,,WEEKLY,\"MO,TU,WE,TH,FR\",11:30,13:00,Lunch\n"
     "h-5,county-clinic,,WEEKLY,\"MO,TU,WE,TH,FR\",08:00,17:00,\nh-6,county-naloxone,,WEEKLY,\"TU,TH\",13:00,18:00,\n"},
    {"languages.csv", "id,service_id,name\ng-1,lantern-detox,Spanish\ng-2,county-clinic,Spanish\ng-3,county-clinic,Tagalog\ng-4,harbor-kitchen,Spanish\n"},
    {"taxonomy_terms.csv", "id,name,description\nt-1,Detox,\nt-2,Emergency Shelter,\nt-3,Peer Support,\nt-4,Mental Health,\nt-5,Meals,\nt-6,Harm Reduction,\n"},
    {"attributes.csv",
     "id,link_id,taxonomy_term_id,link_entity\nb-1,lantern-detox,t-1,service\nb-2,harbor-shelter,t-2,service\nb-3,lantern-peer,t-3,service\n"
     "b-4,county-clinic,t-4,service\nb-5,harbor-kitchen,t-5,service\nb-6,county-naloxone,t-6,service\n"},
    {"required_documents.csv", "id,service_id,document\nr-1,county-clinic,ID if you have one\n"},
});

} // namespace

bool addSampleDirectory(const std::filesystem::path &dataDir, std::int64_t nowWallMs)
{
    const std::filesystem::path package = dataDir / "sample-county";
    std::error_code trouble;
    std::filesystem::create_directories(package, trouble);
    for (const Table &table : kTables)
        std::ofstream(package / table.file) << table.rows;
    directory::ImportOptions options;
    options.nowWallMs = nowWallMs;
    const bool added = directory::importPackage(package, dataDir / "directory.db", options).imported();
    std::filesystem::remove_all(package, trouble);
    return added;
}

} // namespace handrail
