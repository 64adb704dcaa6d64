#include "tour/sampledirectory.h"

#include "directory/import/importer.h"
#include "directory/import/signature.h"
#include "directory/living/peers.h"
#include "directory/schema.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <fstream>

namespace handrail {
namespace {

struct Table {
    const char *file, *rows;
};

// An HSDS 3.0 package. Near the place where the tour stands: a few blocks around, and one far off.
constexpr std::array kTables = std::to_array<Table>({
    {"organizations.csv", "id,name,description,website\n"
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
     "Walk in,No cost,2025-10-28\n"
     "county-benefits,o-3,Benefits and ID Help,\"Help with identification, Medi-Cal and CalFresh\",active,County residents,By appointment,No cost,2025-07-01\n"},
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
    {"languages.csv",
     "id,service_id,name\ng-1,lantern-detox,Spanish\ng-2,county-clinic,Spanish\ng-3,county-clinic,Tagalog\ng-4,harbor-kitchen,Spanish\n"},
    {"taxonomy_terms.csv",
     "id,name,description\nt-1,Detox,\nt-2,Emergency Shelter,\nt-3,Peer Support,\nt-4,Mental Health,\nt-5,Meals,\nt-6,Harm Reduction,\n"},
    {"attributes.csv",
     "id,link_id,taxonomy_term_id,link_entity\nb-1,lantern-detox,t-1,service\nb-2,harbor-shelter,t-2,service\nb-3,lantern-peer,t-3,service\n"
     "b-4,county-clinic,t-4,service\nb-5,harbor-kitchen,t-5,service\nb-6,county-naloxone,t-6,service\n"},
    {"required_documents.csv", "id,service_id,document\nr-1,county-clinic,ID if you have one\n"},
});

constexpr const char *kSigned = R"([{"id": "signed-warmline", "name": "Sample Warm Line", "status": "active", "assured_date": "2026-11-12",
"description": "Someone to talk to before it gets worse. Made up, and signed by who published it.",
"organization": {"id": "o-4", "name": "Sample County 211", "description": "Made up"},
"phones": [{"id": "p-9", "number": "(619) 555-0140", "type": "voice"}]}])";

using Bytes = std::basic_string<unsigned char>;

std::string base64(const Bytes &bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

/// A file that a made-up publisher signed as minisign does, with the key known here: pages then say who published it.
/// And what peers found out.
bool addSigned(const std::filesystem::path &dataDir, const directory::ImportOptions &options)
{
    const Bytes id{'s', 'a', 'm', 'p', 'l', 'e', '2', '1'}, seed(crypto_sign_SEEDBYTES, 7),
        body(reinterpret_cast<const unsigned char *>(kSigned), std::strlen(kSigned));
    Bytes pub(crypto_sign_PUBLICKEYBYTES, 0), secret(crypto_sign_SECRETKEYBYTES, 0), hash(64, 0), signature(64, 0),
        global(64, 0);
    if (sodium_init() < 0)
        return false;
    crypto_sign_seed_keypair(pub.data(), secret.data(), seed.data());
    crypto_generichash(hash.data(), hash.size(), body.data(), body.size(), nullptr, 0);
    crypto_sign_detached(signature.data(), nullptr, hash.data(), hash.size(), secret.data());
    const std::string comment = "sample";
    const Bytes all = signature + Bytes(comment.begin(), comment.end());
    crypto_sign_detached(global.data(), nullptr, all.data(), all.size(), secret.data());

    const std::filesystem::path file = dataDir / "sample-signed.json", beside = dataDir / "sample-signed.json.minisig";
    std::ofstream(file) << kSigned;
    std::ofstream(beside) << "untrusted comment: sample\n"
                          << base64(Bytes{'E', 'D'} + id + signature) << "\ntrusted comment: " << comment << '\n'
                          << base64(global) << '\n';
    if (auto db = directory::openDirectory(dataDir / "directory.db"); db.ok()) {
        auto key = directory::readPublicKey(base64(Bytes{'E', 'd'} + id + pub));
        if (!key)
            return false;
        key->name = "Sample County 211";
        directory::addTrustedKey(db.value()->sql(), *key, options.nowWallMs);
        constexpr std::int64_t kHourMs = 3'600'000;
        directory::PeerRepository peers(*db.value()); // what two peers found out
        static_cast<void>(peers.correct("county-clinic", "phone", "(619) 555-0139", options.nowWallMs - 26 * kHourMs));
        static_cast<void>(peers.noteCall("county-benefits", "wrong_number", {}, options.nowWallMs - 2 * kHourMs));
    }
    const bool added = directory::importPackage(file, dataDir / "directory.db", options).imported();
    std::error_code trouble;
    std::filesystem::remove(file, trouble);
    std::filesystem::remove(beside, trouble);
    return added;
}

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
    const bool added =
        directory::importPackage(package, dataDir / "directory.db", options).imported() && addSigned(dataDir, options);
    std::filesystem::remove_all(package, trouble);
    return added;
}

} // namespace handrail
