#include "madeup.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <string_view>

namespace handrail::bench {
namespace {

/// Numbers that are the same on every machine (SplitMix64; the standard's distributions are not).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    double part() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
    /// The first ones often, the last ones rarely.
    template <std::size_t N>
    std::string_view often(const std::array<std::string_view, N> &list)
    {
        const double u = part();
        return list[static_cast<std::size_t>(u * u * static_cast<double>(N))];
    }

private:
    std::uint64_t m_state;
};

struct City {
    std::string_view name;
    double latitude, longitude;
};
constexpr std::array kCities = std::to_array<City>(
    {{"Los Angeles", 34.05, -118.24},   {"San Diego", 32.72, -117.16},   {"San Jose", 37.34, -121.89},
     {"San Francisco", 37.77, -122.42}, {"Fresno", 36.74, -119.79},      {"Sacramento", 38.58, -121.49},
     {"Long Beach", 33.77, -118.19},    {"Oakland", 37.80, -122.27},     {"Bakersfield", 35.37, -119.02},
     {"Anaheim", 33.84, -117.91},       {"Stockton", 37.96, -121.29},    {"Riverside", 33.95, -117.40},
     {"Santa Ana", 33.75, -117.87},     {"Chula Vista", 32.64, -117.08}, {"San Bernardino", 34.11, -117.29},
     {"Modesto", 37.64, -121.00},       {"Santa Rosa", 38.44, -122.71},  {"Salinas", 36.68, -121.66},
     {"Redding", 40.59, -122.39},       {"Visalia", 36.33, -119.29},     {"Santa Maria", 34.95, -120.44},
     {"Merced", 37.30, -120.48},        {"Chico", 39.73, -121.84},       {"Eureka", 40.80, -124.16},
     {"El Centro", 32.79, -115.56},     {"Madera", 36.96, -120.06},      {"Ukiah", 39.15, -123.21},
     {"Bishop", 37.36, -118.40}});

struct Kind {
    std::string_view name, term, text, who;
};
constexpr std::array kKinds = std::to_array<Kind>(
    {{"Food Pantry", "Food Pantries",
      "Gives out groceries and fresh produce every week. Bring a bag. No questions about papers.",
      "Families and single adults with low income"},
     {"Counseling", "Mental Health Counseling",
      "Individual, couple and group counseling for depression, anxiety, grief and trauma by licensed therapists.",
      "Adults and youth"},
     {"Emergency Shelter", "Emergency Shelter",
      "Beds for the night, a warm meal, showers and lockers. Intake begins at five in the afternoon.",
      "Homeless adults 18 and over"},
     {"Medical Clinic", "Medical Care",
      "Primary care, vaccinations, prenatal visits and dental referrals on a sliding scale.",
      "Anyone without insurance"},
     {"Legal Aid", "Advocacy and Legal Aid",
      "Help with evictions, benefits denials, immigration papers and restraining orders.",
      "Low income tenants and immigrants"},
     {"Recovery Center", "Substance Use Treatment",
      "Outpatient groups, medication for opioid addiction, case management and relapse prevention.",
      "Adults with alcohol or drug problems"},
     {"Detox Program", "Detox", "A safe place to withdraw from alcohol and other drugs with nurses day and night.",
      "Adults, no referral needed"},
     {"Peer Support", "Peer Support",
      "People who have been there listen, share and walk along. Groups, warm line and a living room.",
      "Anyone in distress"},
     {"Housing Navigation", "Help Find Housing",
      "Helps to find an apartment, pay a deposit and keep the lease. Rental assistance while funds last.",
      "Households at risk of eviction"},
     {"Senior Center", "Senior Services", "Hot lunch, classes, rides to the doctor and help with forms.",
      "Older adults 60 and over"},
     {"Youth Program", "Youth Development", "After-school tutoring, sports, mentoring and summer jobs.",
      "Teens from 12 to 18"},
     {"Crisis Line", "Help Hotlines", "Trained listeners answer calls and texts about suicide, panic and loneliness.",
      "Anyone"},
     {"Domestic Violence Advocacy", "Help Escape Violence",
      "Safety planning, court accompaniment and counseling for survivors of intimate partner violence.",
      "Survivors of domestic violence"},
     {"Shower and Laundry", "Personal Hygiene", "Hot showers, towels, clean clothing and a washing machine.",
      "People without housing"},
     {"Job Training", "Job Training",
      "Resume writing, interviews, forklift certificates and placement with local employers.",
      "Unemployed adults and parolees"},
     {"Veterans Services", "Veterans Benefits",
      "Claims for disability compensation, housing vouchers and reentry support.", "Veterans and their families"},
     {"Naloxone Distribution", "Harm Reduction",
      "Free naloxone, test strips, clean syringes and a talk about safer use.", "Anyone"},
     {"Parenting Classes", "Parenting Education",
      "Evening classes on discipline, bonding and development with child care.", "Parents of young children"}});

constexpr std::array kFirst = std::to_array<std::string_view>(
    {"Lantern",  "Harbor",        "Sample",      "Bridge",    "Willow",      "Open Door", "Valley",    "Sierra",
     "Redwood",  "Saint Example", "Sunrise",     "River",     "Golden Hill", "Cypress",   "Mission",   "Poppy",
     "Granite",  "Bayview",       "Cornerstone", "Meadow",    "Summit",      "Delta",     "Oak Grove", "Pacific",
     "Mariposa", "Esperanza",     "Nueva Vida",  "Manzanita", "Horizon",     "Juniper",   "Madrone",   "Quail",
     "Heron",    "Sequoia",       "Larkspur",    "Buckeye",   "Alder",       "Toyon",     "Ceanothus", "Tamarack"});
constexpr std::array kSecond = std::to_array<std::string_view>(
    {"House",           "Community Center", "Family Services", "Foundation",  "Neighbors",  "Health Network",
     "Ministries",      "Alliance",         "Center",          "Partners",    "Collective", "Outreach",
     "Services",        "Project",          "Institute",       "Association", "Hope",       "Care",
     "Resource Center", "Coalition"});
constexpr std::array kExtra = std::to_array<std::string_view>(
    {"Se habla español.", "Wheelchair accessible.", "Call before you come.", "Closed on public holidays.",
     "Parking behind the building.", "Walk-ins are welcome in the morning.", "A waiting list may apply.",
     "Interpreters on request.", "Bus stop in front.", "Pets welcome in kennels.", "Comidas calientes al mediodía.",
     "Child care during groups.", "Funded by a county grant.", "Volunteers needed on weekends.",
     "Intake takes about one hour."});
constexpr std::array kLanguages = std::to_array<std::string_view>(
    {"Spanish", "Chinese", "Vietnamese", "Tagalog", "Korean", "Armenian", "Farsi", "Russian", "Arabic", "Hmong"});
constexpr std::array kStreets =
    std::to_array<std::string_view>({"Sample Street", "Main Street", "Lantern Avenue", "First Street", "Oak Street",
                                     "Harbor Boulevard", "Mission Road", "Second Avenue", "Park Way", "River Drive"});
constexpr std::array kDays =
    std::to_array<std::string_view>({"\"MO,TU,WE,TH,FR\"", "\"MO,TU,WE,TH,FR,SA,SU\"", "\"MO,WE,FR\"", "\"TU,TH\"",
                                     "\"MO,TU,WE,TH\"", "SA", "\"SA,SU\"", "WE", "\"MO,TU,WE,TH,FR,SA\""});

} // namespace

std::vector<std::string> typedWords()
{
    return {"shelter",   "food pantry",      "comida",   "detox fresno", "mental health",
            "counselng", "veterans housing", "naloxone", "refugio",      "lantern house"};
}

void writeMadeUp(const std::filesystem::path &folder, int services)
{
    std::filesystem::create_directories(folder);
    Dice dice(20261122);
    const auto open = [&](const char *name, const char *heading) {
        std::ofstream file(folder / name, std::ios::binary);
        file << heading << '\n';
        return file;
    };
    std::ofstream
        organization = open("organizations.csv", "id,name,description"),
        service = open(
            "services.csv",
            "id,organization_id,name,description,status,eligibility_description,application_process,fees_description,assured_date,last_modified"),
        location = open("locations.csv", "id,location_type,name,latitude,longitude"),
        at = open("service_at_location.csv", "id,service_id,location_id"),
        phone = open("phones.csv", "id,service_id,number,type"),
        address =
            open("addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type"),
        schedule = open("schedules.csv", "id,service_id,freq,byday,opens_at,closes_at"),
        language = open("languages.csv", "id,service_id,name"),
        attribute = open("attributes.csv", "id,link_id,taxonomy_term_id,link_entity");
    std::ofstream term = open("taxonomy_terms.csv", "id,name,description");
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        term << "t-" << i << ',' << kKinds[i].term << ",\n";
    std::string owner;
    for (int i = 0; i < services; ++i) {
        const City &city =
            kCities[static_cast<std::size_t>(dice.part() * dice.part() * static_cast<double>(kCities.size()))];
        if (i % 4 == 0) {
            owner = std::string(dice.often(kFirst)) + ' ' + std::string(dice.often(kSecond)) + " of "
                    + std::string(city.name);
            organization << "o-" << i << ',' << owner << ",Made up\n";
        }
        const int kind = static_cast<int>(dice.part() * dice.part() * static_cast<double>(kKinds.size()));
        const Kind &what = kKinds[static_cast<std::size_t>(kind)];
        // One in three carries a word that is nowhere else: names and places make real vocabularies long.
        const std::string rare =
            dice.oneIn(3) ? std::string(dice.often(kFirst)).substr(0, 4) + std::to_string(i % 5000) : std::string();
        service << "s-" << i << ",o-" << i / 4 * 4 << ',' << dice.often(kFirst) << ' ' << what.name
                << (rare.empty() ? "" : " ") << rare << ",\"" << what.text << ' ' << dice.often(kExtra) << ' '
                << dice.often(kExtra) << " Serves " << city.name << " and nearby towns.\",active," << what.who << ','
                << (dice.oneIn(2) ? "Walk in" : "Call for an appointment") << ','
                << (dice.oneIn(2) ? "Free" : "Sliding scale") << ','
                << (dice.oneIn(3) ? "2026-0" + std::to_string(1 + dice.below(9)) + "-15" : std::string()) << ",202"
                << dice.below(6) << "-05-01\n";
        location << "l-" << i << ",physical," << owner << ',' << city.latitude + (dice.part() - 0.5) * 0.2 << ','
                 << city.longitude + (dice.part() - 0.5) * 0.2 << '\n';
        at << "a-" << i << ",s-" << i << ",l-" << i << '\n';
        phone << "p-" << i << ",s-" << i << ",(" << 200 + dice.below(700) << ") 555-01" << dice.below(10)
              << dice.below(10) << ",voice\n";
        address << "d-" << i << ",l-" << i << ',' << 1 + dice.below(9000) << ' ' << dice.often(kStreets) << ','
                << city.name << ",CA,9" << 1000 + dice.below(9000) << ",US,physical\n";
        if (!dice.oneIn(4)) {
            const int opens = 7 + dice.below(4), closes = 15 + dice.below(6);
            schedule << "h-" << i << ",s-" << i << ",WEEKLY," << dice.often(kDays) << ','
                     << (dice.oneIn(12) ? std::string("00:00,23:59")
                                        : std::to_string(opens) + ":00," + std::to_string(closes) + ":30")
                     << '\n';
        }
        if (dice.oneIn(2))
            language << "g-" << i << ",s-" << i << ',' << dice.often(kLanguages) << '\n';
        attribute << "b-" << i << ",s-" << i << ",t-" << kind << ",service\n";
    }
}

} // namespace handrail::bench
