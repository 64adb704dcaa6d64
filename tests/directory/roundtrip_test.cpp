#include "directory/exporter.h"
#include "directory/importer.h"
#include "directory/kept.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <random>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

/// Packages of one version after another, drawn by lot: with UUIDs for ids, so that an export keeps them, and texts that are hard to write.
class Lot {
public:
    explicit Lot(unsigned seed) : m_random(seed) {}
    Files package(int version);

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
        static constexpr const char *kTexts[] = {"Groceries, soup and bread", "Ask for \"Lantern\"", "Two lines\nof text", "Comidas calientes y caf\u00e9", "1 < 2 & more", "", "O'Sample", "semi;colon, comma",
                                                 "Ends with a stop.", "24/7", "\u00d1and\u00fa \u2014 dash", "=SUM(A1)", "tab\tinside"};
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
    f["organizations.csv"] = std::string("id,name,description,email,") + (version == 3 ? "website" : "url") + "\n";
    f["services.csv"] = std::string("id,organization_id,name,alternate_name,description,status,application_process,") + (version == 3 ? "fees_description,eligibility_description,assured_date,alert" : "fees")
                        + ",last_modified\n";
    f["locations.csv"] = "id,location_type,name,description,transportation,latitude,longitude\n";
    const std::string at = version == 3 ? "service_at_location.csv" : "services_at_location.csv", address = version == 3 ? "addresses.csv" : "physical_addresses.csv",
                      schedule = old ? "regular_schedules.csv" : "schedules.csv", term = old ? "taxonomy.csv" : "taxonomy_terms.csv",
                      attribute = old ? "services_taxonomy.csv" : middle ? "service_attributes.csv" : "attributes.csv";
    f[at] = "id,service_id,location_id,description\n";
    f[address] = std::string("id,location_id,address_1,address_2,city,region,state_province,postal_code,country") + (version == 3 ? ",address_type" : "") + "\n";
    f["phones.csv"] = "id,service_id,location_id,number,extension,type,description\n";
    f[schedule] = old ? "id,service_id,weekday,opens_at,closes_at\n" : "id,service_id,location_id,freq,byday,bymonthday,interval,dtstart,valid_from,valid_to,opens_at,closes_at,description\n";
    f["languages.csv"] = std::string("id,service_id,") + (old ? "language" : "name") + "\n";
    f[term] = std::string("id,") + (middle ? "term" : "name") + ",description,parent_id\n";
    f[attribute] = version == 3 ? "id,link_id,taxonomy_term_id,link_entity,value\n" : middle ? "id,service_id,taxonomy_term_id\n" : "id,service_id,taxonomy_id\n";
    f["service_areas.csv"] = std::string("id,service_id,") + (old ? "service_area" : "name") + "\n";
    f["required_documents.csv"] = "id,service_id,document\n";
    if (old) {
        f["holiday_schedules.csv"] = "id,service_id,closed,opens_at,closes_at,start_date,end_date\n";
        f["eligibility.csv"] = "id,service_id,eligibility\n";
    }
    const unsigned services = 3 + below(12);
    for (unsigned i = 0; i < 4; ++i) {
        f["organizations.csv"] += id('o', i) + ",Sample House " + std::to_string(i) + "," + text() + ",," + (oneIn(2) ? "https://example.org" : "") + "\n";
        f[term] += id('t', i) + ",Term " + std::to_string(i) + ",Made up," + (i > 0 && oneIn(2) ? id('t', i - 1) : "") + "\n";
    }
    for (unsigned i = 0; i < services; ++i) {
        const std::string s = id('s', i), l = id('l', i);
        f["services.csv"] += s + "," + (oneIn(5) ? id('o', 99) : id('o', below(4))) + ",Sample Service " + std::to_string(i) + "," + text() + "," + text() + "," + one(kStates) + "," + text() + "," + text()
                             + (version == 3 ? "," + text() + "," + date() + "," + text() : "") + "," + date() + "\n";
        f["locations.csv"] += l + ",physical,Place " + std::to_string(i) + "," + text() + "," + text() + "," + (oneIn(3) ? "," : "37.5" + std::to_string(i) + ",-122.25") + "\n";
        f[at] += id('a', i) + "," + s + "," + (oneIn(6) ? id('l', 99) : l) + "," + text() + "\n";
        f[address] += id('d', i) + "," + l + "," + std::to_string(i) + " Sample Street," + (oneIn(3) ? "Apt 3" : "") + ",Sampleton,,CA,94000,US" + (version == 3 ? oneIn(4) ? ",postal" : ",physical" : "") + "\n";
        f["phones.csv"] += id('p', i) + "," + (oneIn(3) ? "," + l : s + ",") + ",650-555-01" + std::to_string(10 + i) + "," + (oneIn(3) ? "7" : "") + "," + (oneIn(4) ? "fax" : "voice") + "," + text() + "\n";
        for (unsigned n = below(3); n > 0; --n) {
            const std::string h = id('h', i * 8 + n);
            if (old)
                f[schedule] += h + "," + s + "," + one(kWeekdays) + "," + one(kTimes) + "," + one(kEnds) + "\n";
            else if (oneIn(4))
                f[schedule] += h + "," + s + ",,MONTHLY," + (oneIn(2) ? "1MO," : ",15") + ",1,2026-01-01,,," + one(kTimes) + "," + one(kEnds) + "," + text() + "\n";
            else
                f[schedule] += h + "," + (oneIn(3) ? "," + l : s + ",") + ",WEEKLY," + one(kDays) + ",,,," + date() + ",," + one(kTimes) + "," + one(kEnds) + "," + text() + "\n";
        }
        f["languages.csv"] += id('g', i) + "," + s + "," + one(kLanguages) + "\n";
        f[attribute] += id('b', i) + "," + s + "," + id('t', below(4)) + (version == 3 ? ",service," : "") + "\n";
        f["service_areas.csv"] += id('r', i) + "," + s + ",Sample County\n";
        f["required_documents.csv"] += id('q', i) + "," + s + "," + quoted("ID, if you have one") + "\n";
        if (old && oneIn(2))
            f["holiday_schedules.csv"] += id('y', i) + "," + s + "," + (oneIn(2) ? "true,,," : "false,10:00,12:00,") + "2026-12-25,2026-12-25\n";
        if (old && oneIn(2))
            f["eligibility.csv"] += id('e', i) + "," + s + ",Families\n";
    }
    return f;
}

} // namespace

/// Whatever a package of any version says, it comes back the same from an export, and again from the export of that.
TEST(RoundTrip, GivesTheSameDirectoryForPackagesOfEveryVersion)
{
    for (unsigned seed = 0; seed < 24; ++seed) {
        const int version = static_cast<int>(seed % 3) + 1;
        SCOPED_TRACE("version " + std::to_string(version) + ", seed " + std::to_string(seed));
        const TempDir dir;
        const ImportEnd end = importPackage(writeFolder(dir / "in", Lot(seed).package(version)), dir / "a.db");
        ASSERT_TRUE(end.imported()) << static_cast<int>(end.refusal.kind) << end.refusal.file << end.refusal.column;
        const auto send = [&](const char *from, const char *through, const char *to) {
            auto db = openDirectory(dir / from);
            ASSERT_TRUE(exportDirectory(*db.value(), dir / through, {false, 1, {}}).ok());
            ASSERT_TRUE(importPackage(dir / through, dir / to).imported());
        };
        send("a.db", "first.zip", "b.db");
        send("b.db", "second", "c.db");
        const std::string first = allThatCanBeSeen(dir / "a.db");
        EXPECT_GT(first.size(), 500u);
        EXPECT_EQ(first, allThatCanBeSeen(dir / "b.db"));
        EXPECT_EQ(first, allThatCanBeSeen(dir / "c.db"));
    }
}
