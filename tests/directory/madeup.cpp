#include "directory/madeup.h"

#include "directory/madefields.h"

#include <algorithm>

// What stands in a made-up directory. How it is written: madefiles.cpp.
namespace handrail::test {

std::string MadeRow::of(const std::string &column) const
{
    for (const auto &[name, value] : values)
        if (name == column)
            return value;
    return {};
}

namespace {

class Maker {
public:
    explicit Maker(std::uint32_t seed) : m_dice(seed) { m_made.seed = seed; }
    MadeUp make()
    {
        const int organizations = m_dice.below(4), places = m_dice.below(6), services = 1 + m_dice.below(7);
        m_ids = m_dice.below(5);
        m_broken = m_dice.oneIn(2);
        for (int i = 0; i < organizations; ++i)
            organization(i);
        for (int i = 0; i < places; ++i)
            place(i);
        for (int i = 0; i < services; ++i)
            service(i, organizations, places);
        if (m_broken)
            breakSome();
        writeFiles(m_made, m_dice);
        return std::move(m_made);
    }

private:
    std::string id(const std::string &kind, int i)
    {
        switch (m_ids) {
        case 0: return kind + "-" + std::to_string(i);
        case 1: return std::to_string(i + 1);
        case 2: return "00" + std::to_string(i + 7);
        case 3: return "Ñ " + kind + "/" + std::to_string(i);
        default: {
            char text[40];
            std::snprintf(text, sizeof text, "%08x-8b86-4011-b42d-00c04fc9%04x",
                          static_cast<unsigned>(kind[0] * 256 + kind[1]), static_cast<unsigned>(i));
            return text;
        }
        }
    }
    MadeRow &add(const std::string &table, MadeRow row)
    {
        auto &rows = m_made.tables[table];
        rows.push_back(std::move(row));
        return rows.back();
    }
    void organization(int i)
    {
        const std::string token = m_dice.word();
        add("organization", {{{"id", id("og", i)},
                              {"name", m_dice.text("House " + token)},
                              {"description", m_dice.maybe(m_dice.text("Made up"))}},
                             token,
                             {},
                             0});
    }
    void place(int i)
    {
        const std::string token = m_dice.word(), street = m_dice.word(),
                          number = std::to_string(10 + m_dice.below(8000));
        static const std::vector<std::string> kYes = {"1", "true", "TRUE", "Yes",     "y",           "x",
                                                      "X", "Sí",   "1.0",  "private", "confidential"};
        static const std::vector<std::string> kNo = {"", "0", "false", "No", "n", "0.0", "N/A", "NULL"};
        static const std::vector<std::string> kSays = {"Confidential",
                                                       "Call for location",
                                                       "CONFIDENTIAL - call",
                                                       "Undisclosed",
                                                       "Do not publish: {}",
                                                       "{} (do not publish)",
                                                       "Dirección confidencial",
                                                       "Not disclosed",
                                                       "{} (staff only)",
                                                       "Phone for location",
                                                       "{}, DO NOT GIVE OUT",
                                                       "C O N F I D E N T I A L",
                                                       "{} - not for public release",
                                                       "Location given after phone screening",
                                                       "Gọi để biết địa chỉ",
                                                       "請致電查詢地址",
                                                       "Tumawag para sa lokasyon",
                                                       "Con\xC2\xAD"
                                                       "fidential"};
        static const std::vector<std::string> kKinds = {"Street", "St",   "St.",  "Ave", "Avenue",
                                                        "Blvd.",  "Road", "Lane", "Way", "Dr"};
        const int hide = m_dice.below(6); // 0: by a flag, 1: by what the address says, else not
        const std::string kind = m_dice.of(kKinds), line = number + " " + street + " " + kind;
        std::string address = line;
        if (hide == 1) {
            address = m_dice.of(kSays);
            if (const std::size_t at = address.find("{}"); at != std::string::npos)
                address.replace(at, 2, line);
            else
                m_dice.oneIn(2) ? void(address += ", " + line) : void();
        }
        const bool hidden = hide < 2;
        char point[32];
        std::snprintf(point, sizeof point, "37.%05d", 10000 + m_dice.below(80000));
        MadeRow row{{{"id", id("lc", i)},
                     {"name", m_dice.text("Hall " + token)},
                     {"latitude", point},
                     {"longitude", "-122.31"},
                     {"is_private", hide == 0 ? m_dice.of(kYes) : m_dice.of(kNo)}},
                    hidden ? std::string() : token,
                    {},
                    0};
        if (m_dice.oneIn(3))
            row.values.emplace_back("description", "At " + line);
        if (m_dice.oneIn(4))
            row.values.emplace_back("transportation", "Bus to " + street + " " + kind);
        add("location", std::move(row));
        m_doors[i] = {line, street, "Hall " + token, token, point};
        if (hidden)
            hidePlace(i);
        const std::string city = m_dice.of<std::string>({"Sampleton", "San Ejemplo", "Cañada", "Đường Mẫu"});
        add("address", {{{"id", id("ad", i)},
                         {"location_id", id("lc", i)},
                         {"address_1", address},
                         {"address_2", m_dice.maybe("Apt 4")},
                         {"city", city},
                         {"state_province", "CA"},
                         {"postal_code", "94123"},
                         {"country", "US"},
                         {"address_type", "physical"}},
                        hidden ? std::string() : street,
                        {},
                        0});
    }
    void hidePlace(int i)
    {
        const auto &[line, street, house, token, point] = m_doors[i];
        m_made.secrets.insert(m_made.secrets.end(), {street, token, point});
        m_hidden[i] = {line, street, house};
        for (const char *table : {"location", "address"})
            for (MadeRow &row : m_made.tables[table])
                if (row.token == token || row.token == street)
                    row.token.clear();
    }
    /// A service that must not be found, by what its name and its description say.
    std::array<std::string, 2> refuge()
    {
        static const std::vector<std::array<std::string, 2>> kRefuges = {
            {"DV Shelter", "Beds."},
            {"Harbor", "A safe place for women leaving violent homes."},
            {"Women's Shelter", "Help of a kind."},
            {"Lodge", "Lodging for persons who left abusive marriages."},
            {"Casa", "Alojamiento para víctimas de violencia doméstica."},
            {"Kanlungan", "Tuluyan para sa biktima ng human trafficking."},
            {"Nhà Bình An", "Chỗ ở cho phụ nữ bị bạo hành."},
            {"平安之家", "为受虐妇女提供临时住所。"},
            {"Haven safe house", "Help of a kind."}};
        return m_dice.of(kRefuges);
    }
    void service(int i, int organizations, int places)
    {
        const std::string token = m_dice.word(), self = id("sv", i);
        std::string description = m_dice.text("Help of a kind");
        const int at = places > 0 ? m_dice.below(places) : -1;
        std::string name = m_dice.text("Service " + token);
        if (at >= 0 && m_dice.oneIn(6)) {
            const auto [called, does] = refuge();
            name = called + ' ' + token;
            description = does;
            if (!m_hidden.contains(at))
                hidePlace(at);
        }
        const auto hidden = m_hidden.find(at);
        MadeRow row{{{"id", self}, {"name", name}}, token, {}, 0};
        if (organizations > 0 && m_dice.oneIn(2))
            row.values.emplace_back("organization_id", id("og", m_dice.below(organizations)));
        const auto say = [&]() -> std::string { // where the publisher's own words give the door away
            return hidden == m_hidden.end() || m_dice.oneIn(2)
                       ? ""
                       : m_dice.of<std::string>({" Come to " + hidden->second[0] + ".",
                                                 " On " + hidden->second[1] + ", by the park.",
                                                 " Ask at " + hidden->second[2] + "."});
        };
        row.values.emplace_back("description", description + say());
        row.values.emplace_back("status",
                                m_dice.of<std::string>({"active", "active", "Active", "", "temporarily closed"}));
        row.values.emplace_back("fees_description", m_dice.maybe("Free." + say()));
        row.values.emplace_back("application_process", m_dice.maybe(m_dice.text("Walk in.") + say()));
        row.values.emplace_back("assured_date",
                                m_dice.of<std::string>({"", "2026-10-01", "10/13/2026", "13 Oct 2026", "soon"}));
        add("service", std::move(row));
        if (at >= 0)
            add("service_at_location", {{{"id", id("at", i)},
                                         {"service_id", self},
                                         {"location_id", id("lc", at)},
                                         {"description", m_dice.maybe("Desk." + say())}},
                                        {},
                                        {},
                                        0});
        const int phones = m_dice.below(3);
        for (int p = 0; p < phones; ++p) {
            MadePhone phone = madePhone(m_dice);
            phone.service = self;
            add("phone", {{{"id", id("ph", i * 3 + p)},
                           {"service_id", self},
                           {"number", phone.text},
                           {"type", m_dice.of<std::string>({"voice", "", "voice"})},
                           {"description", m_dice.maybe("Main." + say())}},
                          {},
                          {},
                          0});
            m_made.phones.push_back(std::move(phone));
        }
        if (m_dice.oneIn(2)) {
            MadeHours hours;
            hours.service = self;
            MadeRow schedule{madeHours(m_dice, hours), {}, {}, 0};
            schedule.values.insert(schedule.values.begin(), {{"id", id("sc", i)}, {"service_id", self}});
            if (const std::string words = say(); !words.empty())
                schedule.values.emplace_back("description", "Mondays." + words);
            add("schedule", std::move(schedule));
            m_made.hours.push_back(hours);
        }
        if (m_dice.oneIn(3))
            add("required_document", {{{"id", id("rd", i)},
                                       {"service_id", self},
                                       {"document", m_dice.text("Paper " + (m_token = m_dice.word())) + say()}},
                                      m_token,
                                      {},
                                      0});
        if (m_dice.oneIn(3))
            add("language",
                {{{"id", id("ln", i)},
                  {"service_id", self},
                  {"name", m_dice.of<std::string>({"Spanish", "Español", "Tiếng Việt", "中文", "Հայերեն"})}},
                 {},
                 {},
                 0});
        if (m_dice.oneIn(4))
            add("cost_option", {{{"id", id("ct", i)},
                                 {"service_id", self},
                                 {"option", "Free." + say()},
                                 {"amount", m_dice.of<std::string>({"0", "12.50", "12,50", "free", "$5"})}},
                                {},
                                {},
                                0});
    }
    /// Some rows as people and programs spoil them.
    void breakSome()
    {
        static const std::vector<std::string> kTables = {
            "organization",        "service",           "location", "phone", "address",
            "service_at_location", "required_document", "schedule"};
        for (int times = 1 + m_dice.below(3); times > 0; --times) {
            const std::string table = m_dice.of(kTables);
            auto &rows = m_made.tables[table];
            if (rows.size() < 2) // something must be left
                continue;
            const std::size_t at = 1 + static_cast<std::size_t>(m_dice.below(static_cast<int>(rows.size()) - 1));
            if (!rows[at].why.empty()) // spoilt twice it may be a blank row, which is none
                continue;
            const auto put = [&](const std::string &column, const std::string &value) {
                for (auto &[name, old] : rows[at].values)
                    if (name == column)
                        old = value;
            };
            switch (m_dice.below(4)) {
            case 0:
                put("id", "");
                rows[at].why = "no id";
                break;
            case 1:
                put("id", rows[0].of("id"));
                rows[at].why = "doubled id";
                break;
            case 2:
                put(table == "service_at_location" ? "location_id" : "service_id", "nowhere-9");
                rows[at].why = "link cut";
                break;
            default:
                put("name", "");
                rows[at].why = "no name";
                if (table == "location") // it needs none, and its word stood there alone
                    rows[at].token.clear();
            }
        }
    }

    Dice m_dice;
    MadeUp m_made;
    std::map<int, std::array<std::string, 3>> m_hidden; ///< by place: line, street, house
    std::map<int, std::array<std::string, 5>> m_doors;  ///< of each place: those, its word, its latitude
    std::string m_token;
    int m_ids = 0;
    bool m_broken = false;
};

} // namespace

MadeUp madeUp(std::uint32_t seed)
{
    return Maker(seed).make();
}

} // namespace handrail::test
