#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/kept.h"
#include "directory/living/peers.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <random>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

/// Packages of one version after another, drawn by lot: with UUIDs for ids, so that an export keeps them, and texts
/// that are hard to write.
class Lot {
public:
    explicit Lot(unsigned seed) : m_random(seed) {}
    Files package(int version);
    /// The same as JSON. Shape 0: an array of services; 1: organizations with their services; 2: an API page of
    /// services.
    std::string json(int shape);

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(m_random() % n); }
    bool oneIn(unsigned n) { return below(n) == 0; }
    std::string id(char kind, unsigned number)
    {
        char text[40];
        std::snprintf(text, sizeof text, "%08x-0000-4000-8000-0000000000%02x", number, static_cast<unsigned>(kind));
        return text;
    }
    template <std::size_t N>
    std::string one(const char *const (&list)[N]) { return list[below(N)]; }
    static std::string quoted(const std::string &text)
    {
        std::string out = "\"";
        for (const char c : text)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        return out + '"';
    }
    std::string text()
    {
        static constexpr const char *kTexts[] = {"Groceries, soup and bread",
                                                 "Ask for \"Lantern\"", "Two lines\nof text",
                                                 "Comidas calientes y caf\u00e9", "1 < 2 & more", "", "O'Sample",
                                                 "semi;colon, comma", "Ends with a stop.", "24/7",
                                                 "\u00d1and\u00fa \u2014 dash", "=SUM(A1)", "tab\tinside"};
        return quoted(one(kTexts));
    }
    std::string date()
    {
        static constexpr const char *kDates[] = {"", "2026-01-31", "2024-02-29", "2019-12-01"};
        return one(kDates);
    }

    std::mt19937 m_random;
};

Files Lot::package(int version)
{
    static constexpr const char *kDays[] = {"MO", "TU", "SA"};
    static constexpr const char *kWeekdays[] = {"Monday", "Tuesday", "Saturday"};
    static constexpr const char *kTimes[] = {"09:00", "00:00", "22:30"};
    static constexpr const char *kEnds[] = {"17:00", "23:59", "02:00"};
    static constexpr const char *kStates[] = {"active", "active", "", "temporarily closed"};
    static constexpr const char *kLanguages[] = {"Spanish", "Hmong", "English"};
    const bool old = version == 1, middle = version == 2;
    Files f;
    f["organizations.csv"] = std::string("id,name,description,email,") + (version >= 3 ? "website" : "url") + "\n";
    f["services.csv"] = std::string("id,organization_id,name,alternate_name,description,status,application_process,")
                        + (version >= 3 ? "fees_description,eligibility_description,assured_date,alert" : "fees")
                        + ",last_modified\n";
    f["locations.csv"] = "id,location_type,name,description,transportation,latitude,longitude\n";
    const std::string at = version >= 3 ? "service_at_location.csv" : "services_at_location.csv",
                      address = version >= 3 ? "addresses.csv" : "physical_addresses.csv",
                      schedule = old ? "regular_schedules.csv" : "schedules.csv",
                      term = old ? "taxonomy.csv" : "taxonomy_terms.csv",
                      attribute = old      ? "services_taxonomy.csv"
                                  : middle ? "service_attributes.csv"
                                           : "attributes.csv";
    f[at] = "id,service_id,location_id,description\n";
    f[address] = std::string("id,location_id,address_1,address_2,city,region,state_province,postal_code,country")
                 + (version >= 3 ? ",address_type" : "") + "\n";
    f["phones.csv"] = "id,service_id,location_id,number,extension,type,description\n";
    f[schedule] =
        old ? "id,service_id,weekday,opens_at,closes_at\n"
            : "id,service_id,location_id,freq,byday,bymonthday,interval,dtstart,valid_from,valid_to,opens_at,closes_at,description\n";
    f["languages.csv"] = std::string("id,service_id,") + (old ? "language" : "name") + "\n";
    f[term] = std::string("id,") + (middle ? "term" : "name") + ",description,parent_id\n";
    f[attribute] = version >= 3 ? "id,link_id,taxonomy_term_id,link_entity,value\n"
                   : middle     ? "id,service_id,taxonomy_term_id\n"
                                : "id,service_id,taxonomy_id\n";
    f["service_areas.csv"] = std::string("id,service_id,") + (old ? "service_area" : "name") + "\n";
    f["required_documents.csv"] = "id,service_id,document\n";
    if (old) {
        f["holiday_schedules.csv"] = "id,service_id,closed,opens_at,closes_at,start_date,end_date\n";
        f["eligibility.csv"] = "id,service_id,eligibility\n";
    }
    const unsigned services = 3 + below(12);
    for (unsigned i = 0; i < 4; ++i) {
        f["organizations.csv"] += id('o', i) + ",Sample House " + std::to_string(i) + "," + text() + ",,"
                                  + (oneIn(2) ? "https://example.org" : "") + "\n";
        f[term] +=
            id('t', i) + ",Term " + std::to_string(i) + ",Made up," + (i > 0 && oneIn(2) ? id('t', i - 1) : "") + "\n";
    }
    for (unsigned i = 0; i < services; ++i) {
        const std::string s = id('s', i), l = id('l', i);
        f["services.csv"] += s + "," + (oneIn(5) ? id('o', 99) : id('o', below(4))) + ",Sample Service "
                             + std::to_string(i) + "," + text() + "," + text() + "," + one(kStates) + "," + text() + ","
                             + text() + (version >= 3 ? "," + text() + "," + date() + "," + text() : "") + "," + date()
                             + "\n";
        f["locations.csv"] += l + ",physical,Place " + std::to_string(i) + "," + text() + "," + text() + ","
                              + (oneIn(3) ? "," : "37.5" + std::to_string(i) + ",-122.25") + "\n";
        f[at] += id('a', i) + "," + s + "," + (oneIn(6) ? id('l', 99) : l) + "," + text() + "\n";
        f[address] += id('d', i) + "," + l + "," + std::to_string(i) + " Sample Street," + (oneIn(3) ? "Apt 3" : "")
                      + ",Sampleton,,CA,94000,US" + (version >= 3 ? oneIn(4) ? ",postal" : ",physical" : "") + "\n";
        f["phones.csv"] += id('p', i) + "," + (oneIn(3) ? "," + l : s + ",") + ",650-555-01" + std::to_string(10 + i)
                           + "," + (oneIn(3) ? "7" : "") + "," + (oneIn(4) ? "fax" : "voice") + "," + text() + "\n";
        for (unsigned n = below(3); n > 0; --n) {
            const std::string h = id('h', i * 8 + n);
            if (old)
                f[schedule] += h + "," + s + "," + one(kWeekdays) + "," + one(kTimes) + "," + one(kEnds) + "\n";
            else if (oneIn(4))
                f[schedule] += h + "," + s + ",,MONTHLY," + (oneIn(2) ? "1MO," : ",15") + ",1,2026-01-01,,,"
                               + one(kTimes) + "," + one(kEnds) + "," + text() + "\n";
            else
                f[schedule] += h + "," + (oneIn(3) ? "," + l : s + ",") + ",WEEKLY," + one(kDays) + ",,,," + date()
                               + ",," + one(kTimes) + "," + one(kEnds) + "," + text() + "\n";
        }
        f["languages.csv"] += id('g', i) + "," + s + "," + one(kLanguages) + "\n";
        f[attribute] += id('b', i) + "," + s + "," + id('t', below(4)) + (version >= 3 ? ",service," : "") + "\n";
        f["service_areas.csv"] += id('r', i) + "," + s + ",Sample County\n";
        f["required_documents.csv"] += id('q', i) + "," + s + "," + quoted("ID, if you have one") + "\n";
        if (old && oneIn(2))
            f["holiday_schedules.csv"] +=
                id('y', i) + "," + s + "," + (oneIn(2) ? "true,,," : "false,10:00,12:00,") + "2026-12-25,2026-12-25\n";
        if (old && oneIn(2))
            f["eligibility.csv"] += id('e', i) + "," + s + ",Families\n";
    }
    if (version == 4) { // 3.1: more columns, and capacity in a table that is passed over
        f["service_capacity.csv"] = "id,service_id,unit_id,available,maximum,updated\n" + id('c', 1) + "," + id('s', 1)
                                    + "," + id('u', 1) + ",3,12,2026-11-01T10:00:00Z\n";
        f["units.csv"] = "id,name\n" + id('u', 1) + ",Beds\n";
        f["urls.csv"] = "id,label,url,organization_id,service_id\n" + id('w', 1) + ",Other,https://example.org/other,"
                        + id('o', 1) + ",\n";
        f["attributes.csv"] = "id,link_id,taxonomy_term_id,link_entity,value,label\n";
        f["cost_options.csv"] = "id,service_id,option,amount,currency,amount_description,valid_from,valid_to\n";
        for (unsigned i = 0; i < services; ++i) {
            f["attributes.csv"] +=
                id('b', i) + "," + id('s', i) + "," + id('t', below(4)) + ",service,," + text() + "\n";
            f["cost_options.csv"] += id('k', i) + "," + id('s', i) + "," + text() + "," + (oneIn(2) ? "12.5" : "")
                                     + ",USD," + text() + "," + date() + ",\n";
        }
    }
    return f;
}

std::string Lot::json(int shape)
{
    using Json = nlohmann::json;
    const auto plain = [&] {
        std::string quoted = text().substr(1);
        quoted.pop_back();
        for (std::size_t at = quoted.find("\"\""); at != std::string::npos; at = quoted.find("\"\"", at + 1))
            quoted.erase(at, 1);
        return quoted;
    };
    const auto organization = [&](unsigned i) {
        return Json{{"id", id('o', i)},
                    {"name", "Sample House " + std::to_string(i)},
                    {"description", "Made up"},
                    {"website", "https://example.org"}};
    };
    Json services = Json::array(), organizations = Json::array();
    const unsigned count = 4 + below(6);
    for (unsigned i = 0; i < count; ++i) {
        Json s{{"id", id('s', i)},
               {"name", "Sample Service " + std::to_string(i)}, {"description", plain()}, {"status", "active"},
               {"fees_description", plain()}, {"minimum_age", below(30)},
               {"organization", organization(i % 2)}};
        s["phones"] = Json::array({{{"id", id('p', i)},
                                    {"number", "650-555-01" + std::to_string(10 + i)},
                                    {"type", "voice"},
                                    {"description", plain()}}});
        s["schedules"] = Json::array({{{"id", id('h', i)},
                                       {"freq", "WEEKLY"},
                                       {"byday", "MO,WE"},
                                       {"opens_at", "09:00"},
                                       {"closes_at", "17:00"},
                                       {"description", plain()}}});
        s["languages"] = Json::array({{{"id", id('g', i)}, {"name", "Spanish"}, {"code", "es"}}});
        s["cost_options"] =
            Json::array({{{"id", id('k', i)}, {"option", plain()}, {"amount", 2.5}, {"currency", "USD"}}});
        s["required_documents"] = Json::array({{{"id", id('q', i)}, {"document", "ID, if you have one"}}});
        s["service_areas"] = Json::array({{{"id", id('r', i)}, {"name", "Sample County"}, {"extent_type", "other"}}});
        s["attributes"] = Json::array(
            {{{"id", id('b', i)},
              {"taxonomy_term",
               {{"id", id('t', i % 3)}, {"name", "Term " + std::to_string(i % 3)}, {"description", "Made up"}}},
              {"value", plain()}}});
        Json place{{"id", id('l', i)},
                   {"location_type", "physical"},
                   {"name", "Place"},
                   {"latitude", 37.5},
                   {"longitude", -122.25}};
        place["addresses"] = Json::array({{{"id", id('d', i)},
                                           {"address_1", "1 Sample Street"}, {"city", "Sampleton"},
                                           {"state_province", "CA"}, {"postal_code", "94000"}, {"country", "US"},
                                           {"address_type", "physical"}}});
        place["accessibility"] = Json::array({{{"id", id('x', i)}, {"description", "Ramp"}, {"details", plain()}}});
        s["service_at_locations"] = Json::array({{{"id", id('a', i)}, {"description", plain()}, {"location", place}}});
        services.push_back(s);
    }
    if (shape == 0)
        return services.dump();
    if (shape == 2)
        return Json{{"total_items", services.size()},
                    {"total_pages", 1},
                    {"page_number", 1},
                    {"empty", false},
                    {"contents", services}}
            .dump();
    for (unsigned o = 0; o < 2; ++o) {
        organizations.push_back(organization(o));
        for (Json &s : services) {
            if (s["organization"]["id"] == id('o', o))
                organizations.back()["services"].push_back(s);
        }
    }
    return organizations.dump();
}

} // namespace

namespace {

/// What HSDS wants a word for: an export writes it where a package had none.
const std::map<std::string, std::string> kWords = {{"service.status", "active"},
                                                   {"location.location_type", "physical"},
                                                   {"address.address_type", "physical"},
                                                   {"attribute.link_entity", "service"}};

/// Exports @p from through a package and imports that as @p to.
void send(const std::filesystem::path &from, const std::filesystem::path &through, const std::filesystem::path &to)
{
    auto db = openDirectory(from);
    const auto done = exportDirectory(*db.value(), through, {false, 1, {}});
    ASSERT_TRUE(done.ok()) << done.failure().detail;
    const ImportEnd end = importPackage(through, to);
    ASSERT_TRUE(end.imported()) << static_cast<int>(end.refusal.kind) << end.refusal.file << end.refusal.column;
}

/// Import, export, import, export, import: every table comes back with the same content, and so does all that a person
/// sees.
void expectTheSameAfterTwoRounds(const std::filesystem::path &package)
{
    const TempDir dir;
    const ImportEnd end = importPackage(package, dir / "a.db");
    ASSERT_TRUE(end.imported()) << static_cast<int>(end.refusal.kind) << end.refusal.file << end.refusal.column;
    send(dir / "a.db", dir / "first.zip", dir / "b.db");
    send(dir / "b.db", dir / "second", dir / "c.db");
    const std::string first = allThatCanBeSeen(dir / "a.db");
    EXPECT_GT(first.size(), 200u);
    EXPECT_EQ(first, allThatCanBeSeen(dir / "b.db"));
    EXPECT_EQ(everyRow(dir / "a.db", kWords), everyRow(dir / "b.db", kWords));
    EXPECT_EQ(everyRow(dir / "b.db"), everyRow(dir / "c.db"));
}

} // namespace

/// Whatever a package of any version says, it comes back the same from an export, and again from the export of that.
TEST(RoundTrip, GivesTheSameDirectoryForPackagesOfEveryVersion)
{
    for (unsigned seed = 0; seed < 12; ++seed) {
        const int version = static_cast<int>(seed % 4) + 1; // 4: HSDS 3.1
        SCOPED_TRACE("version " + std::to_string(version) + ", seed " + std::to_string(seed));
        const TempDir dir;
        expectTheSameAfterTwoRounds(writeFolder(dir / "in", Lot(seed).package(version)));
    }
}

TEST(RoundTrip, GivesTheSameDirectoryForJsonOfEveryShape)
{
    for (unsigned seed = 0; seed < 6; ++seed) {
        SCOPED_TRACE(seed);
        const TempDir dir;
        std::ofstream(dir / "page.json", std::ios::binary) << Lot(seed).json(static_cast<int>(seed % 3));
        expectTheSameAfterTwoRounds(dir / "page.json");
    }
}

/// What peers put right stands in an export as if the publisher had said it, and beside it what was said before.
TEST(RoundTrip, CarriesWhatPeersPutRight)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", Lot(2).package(3)), dir / "a.db").imported());
    constexpr std::int64_t kNow = 1'795'334'400'000;
    std::string id;
    {
        auto db = openDirectory(dir / "a.db");
        id =
            db.value()
                ->sql()
                .execAndGet(
                    "SELECT s.hsds_id FROM service s JOIN service_at_location l ON l.service_id = s.id JOIN address a ON a.location_id = l.location_id ORDER BY s.id LIMIT 1")
                .getString();
        PeerRepository peers(*db.value());
        for (const auto &[field, value] : {std::pair("name", "Beacon Pantry"),
                                           {"phone", "650-555-0188"},
                                           {"hours", "Only mornings this month"},
                                           {"address", "77 Sample Street"},
                                           {"fees_description", "Free now"}})
            ASSERT_TRUE(peers.correct(id, field, value, kNow).ok()) << field;
        ASSERT_TRUE(peers.verify(id, kNow).ok());
        ASSERT_TRUE(peers
                        .add({"Night Kitchen", "650-555-0111", "Soup after dark", "5 Sample Street", "Sampleton",
                              "Every night", false},
                             kNow)
                        .ok());
    }
    send(dir / "a.db", dir / "first.zip", dir / "b.db");
    send(dir / "b.db", dir / "second.zip", dir / "c.db");
    EXPECT_EQ(everyRow(dir / "b.db"), everyRow(dir / "c.db"));
    auto seenIn = [&](const char *file) {
        auto db = openDirectory(dir / file);
        DirectorySearch search(*db.value());
        const Service s = search.service(id, LocalTime{0, 600, "2026-11-23"}).value();
        EXPECT_EQ(search.find({.words = "night kitchen"}).value().total, 1) << file;
        return s.row.name + '|' + s.row.phone + '|' + s.phones.at(0).number + '|' + s.places.at(0).hoursText.at(0) + '|'
               + s.places.at(0).addressLine + '|' + s.fees + '|' + s.row.checkedDate;
    };
    const std::string mine = seenIn("a.db");
    EXPECT_TRUE(mine.starts_with(
        "Beacon Pantry|650-555-0188|650-555-0188|Only mornings this month|77 Sample Street|Free now|2026-11-"))
        << mine;
    EXPECT_EQ(seenIn("b.db"), mine);
    EXPECT_EQ(seenIn("c.db"), mine);
}

/// The real ones, where they lie beside the clone.
TEST(RoundTrip, GivesTheSameDirectoryForEveryRealOne)
{
    const auto data = std::filesystem::path(HANDRAIL_SHARED_DIR) / "data";
    if (!std::filesystem::exists(data))
        GTEST_SKIP() << "no ../shared/data";
    for (const char *path : {"hsds-spec/3.0/examples/csv", "hsds-spec/3.0/examples/service_full.json",
                             "hsds-spec/3.1-dev/examples/csv", "hsds-spec/3.1-dev/examples/service_full.json",
                             "hsds3-api-pages/organization_full.json", "san-mateo-hsds3/san-mateo-2014-hsds3.zip"}) {
        SCOPED_TRACE(path);
        expectTheSameAfterTwoRounds(data / path);
    }
}
