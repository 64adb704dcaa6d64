#include "directory/index/indexing.h"

#include "directory/index/segmentfeed.h"
#include "directory/index/stream.h"
#include "directory/service/beds.h"
#include "directory/service/corrections.h"
#include "directory/service/fieldvalues.h"
#include "directory/service/places.h"
#include "directory/service/withheld.h"
#include "directory/words/confidential.h"
#include "directory/words/searchwords.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace handrail::directory {
namespace {

/// Reads what the index needs of services, in the order of their keys, for a builder.
class Indexer {
public:
    /// @p withheld: nullptr where what peers keep private is indexed elsewhere
    Indexer(SQLite::Database &db, std::int64_t source, const Withheld *withheld = nullptr);
    /// All services of the package among these keys.
    void addAll(std::int64_t first, std::int64_t last, const std::function<bool()> &goOn);
    void addOne(std::int64_t service, const Corrections &corrections);
    void flush() { m_builder.write(m_db, m_source); }

private:
    struct Found {
        std::int64_t id = 0, location = 0;
        std::optional<Point> point;
        bool confidential = false;
        std::string name, city;
    };
    [[nodiscard]] bool any(const std::string &what)
    {
        return m_db.execAndGet("SELECT EXISTS (SELECT 1 FROM " + what + ")").getInt() != 0;
    }
    void start(std::int64_t first, std::int64_t last);
    void add(SQLite::Statement &row, const Corrections *corrections);
    void addPlaces(std::int64_t service, bool confidential, std::string &placeWords, const Corrections *corrections);
    [[nodiscard]] Phone phoneOf(std::int64_t service, std::int64_t location, const std::optional<Phone> &own);
    [[nodiscard]] bool anyDated(std::int64_t service, std::int64_t location);
    [[nodiscard]] std::string hoursOf(std::int64_t service, std::int64_t location);
    void texts(SQLite::Statement &rows, std::int64_t key, Scope scope);
    /// As it may be found: words that are not shown are not found either.
    void text(Scope scope, const std::string &words)
    {
        m_door ? m_builder.text(scope, m_door->without(words)) : m_builder.text(scope, words);
    }

    SQLite::Database &m_db;
    std::int64_t m_source;
    const Withheld *m_withheld;
    const DoorWords *m_door = nullptr; ///< of the service at hand, when a peer keeps it private
    SegmentFeed m_builder;
    SQLite::Statement m_services, m_placeLanguages, m_accessibility, m_row;
    Stream m_places, m_languages, m_costs, m_areas, m_ownPhones, m_schedules, m_capacities;
    HoursReader m_hours;
    PhoneReader m_phones;
    std::vector<std::pair<std::int64_t, ScheduleRule>> m_rules; ///< of the service at hand, with the place they are for
    std::unordered_map<std::string, std::string> m_packed;      ///< packed hours by the text of the rules: few differ
    bool m_hasPlaceLanguages, m_hasAccessibility, m_hasOtherHours;
};

Indexer::Indexer(SQLite::Database &db, std::int64_t source, const Withheld *withheld)
    : m_db(db), m_source(source), m_withheld(withheld),
      m_services(
          db,
          "SELECT id, name, alternate_name, organization, category, description, eligibility_description, fees_description, application_process,"
          " CASE WHEN assured_date <> '' THEN assured_date ELSE last_modified END, confidential, interpretation_services FROM service"
          " WHERE id BETWEEN ?1 AND ?2 AND (source_id = ?3 OR ?3 = 0) ORDER BY id"),
      m_placeLanguages(db, "SELECT name || ' ' || code FROM language WHERE location_id = ?1"),
      m_accessibility(db, "SELECT description || ' ' || details FROM accessibility WHERE location_id = ?1"),
      m_row(
          db,
          "INSERT INTO search_row (source_id, service_id, location_id, city, number, extension, confidential, dated)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      m_places(
          db,
          "SELECT l.service_id, l.id, l.location_id, p.latitude, p.longitude, COALESCE(p.confidential, 0), COALESCE(p.name, ''),"
          " COALESCE((SELECT city FROM address WHERE location_id = l.location_id AND address_type = 'physical' AND city <> '' LIMIT 1),"
          "  (SELECT city FROM address WHERE location_id = l.location_id AND city <> '' LIMIT 1), '')"
          " FROM service_at_location l INDEXED BY service_at_location_service LEFT JOIN location p ON p.id = l.location_id"
          " WHERE l.service_id BETWEEN ?1 AND ?2 AND l.location_id IS NOT NULL ORDER BY l.service_id"),
      m_languages(
          db,
          "SELECT service_id, name || ' ' || code FROM language INDEXED BY language_service WHERE service_id BETWEEN ?1 AND ?2 ORDER BY service_id"),
      m_costs(
          db,
          "SELECT service_id, option, amount FROM cost_option INDEXED BY cost_option_service WHERE service_id BETWEEN ?1 AND ?2 ORDER BY service_id"),
      m_areas(
          db,
          "SELECT service_id, name FROM service_area INDEXED BY service_area_service WHERE service_id BETWEEN ?1 AND ?2 ORDER BY service_id"),
      m_ownPhones(
          db,
          "SELECT service_id, number, extension, type, description FROM phone INDEXED BY phone_service WHERE service_id BETWEEN ?1 AND ?2 ORDER BY service_id"),
      m_schedules(db, "SELECT h.service_id, h.location_id, " HANDRAIL_SCHEDULE_COLUMNS
                      " FROM schedule h INDEXED BY schedule_service"
                      " WHERE h.service_id BETWEEN ?1 AND ?2 ORDER BY h.service_id"),
      m_capacities(
          db,
          "SELECT c.service_id, COALESCE(u.name, ''), COALESCE(u.identifier, ''), c.description FROM service_capacity c INDEXED BY service_capacity_service"
          " LEFT JOIN unit u ON u.id = c.unit_id WHERE c.service_id BETWEEN ?1 AND ?2 AND c.available > 0 ORDER BY c.service_id"),
      m_hours(db), m_phones(db), m_hasPlaceLanguages(any("language WHERE location_id IS NOT NULL")),
      m_hasAccessibility(any("accessibility")), m_hasOtherHours(any("schedule WHERE service_id IS NULL"))
{
    m_row.bind(1, source);
}

void Indexer::start(std::int64_t first, std::int64_t last)
{
    for (Stream *stream : {&m_places, &m_languages, &m_costs, &m_areas, &m_ownPhones, &m_schedules, &m_capacities})
        stream->start(first, last);
    m_services.tryReset();
    m_services.bind(1, first);
    m_services.bind(2, last);
    m_services.bind(3, m_source);
}

void Indexer::texts(SQLite::Statement &rows, std::int64_t key, Scope scope)
{
    rows.tryReset();
    rows.bind(1, key);
    while (rows.executeStep())
        text(scope, rows.getColumn(0).getText());
    rows.tryReset();
}

Phone Indexer::phoneOf(std::int64_t service, std::int64_t location, const std::optional<Phone> &own)
{
    return own ? inARow(*own) : m_phones.called(service, location);
}

bool Indexer::anyDated(std::int64_t service, std::int64_t location)
{
    const std::vector<Phone> phones = m_phones.of(service, location);
    return std::any_of(phones.begin(), phones.end(), dependsOnTheDay);
}

std::string Indexer::hoursOf(std::int64_t service, std::int64_t location)
{
    if (m_hasOtherHours)
        return packed(m_hours.of(service, location));
    std::string text;
    for (const auto &[place, rule] : m_rules) {
        if (place != 0 && location != 0 && place != location)
            continue;
        for (const std::string *part : {&rule.freq, &rule.byday, &rule.bymonthday, &rule.byweekno, &rule.byyearday,
                                        &rule.dtstart, &rule.until, &rule.validFrom, &rule.validTo, &rule.timezone})
            text += *part + '\x1f';
        for (const int part : {rule.interval, rule.count, rule.opensMinute.value_or(-1), rule.closesMinute.value_or(-1),
                               int{rule.holiday}, int{rule.closed}})
            text += std::to_string(part) + '\x1f';
    }
    constexpr std::size_t kMost = 20'000;
    if (m_packed.size() > kMost)
        m_packed.clear();
    const auto [known, added] = m_packed.try_emplace(text);
    if (added) {
        Hours hours;
        for (const auto &[place, rule] : m_rules) {
            if (place == 0 || location == 0 || place == location)
                hours.add(rule);
        }
        known->second = packed(hours);
    }
    return known->second;
}

void Indexer::addPlaces(std::int64_t service, bool confidential, std::string &placeWords,
                        const Corrections *corrections)
{
    std::vector<Found> places;
    m_places.of(service, [&](SQLite::Statement &row) {
        Found one{row.getColumn(1).getInt64(),
                  row.getColumn(2).getInt64(),
                  {},
                  confidential || row.getColumn(5).getInt() != 0,
                  row.getColumn(6).getString(),
                  row.getColumn(7).getString()};
        one.confidential |= m_withheld && m_withheld->places.contains(one.location);
        if (m_door && one.confidential)
            one.city = townOf(one.city);
        if (!one.confidential && !row.isColumnNull(3) && !row.isColumnNull(4))
            one.point = Point{row.getColumn(3).getDouble(), row.getColumn(4).getDouble()};
        places.push_back(std::move(one));
    });
    if (places.empty())
        places.push_back({0, 0, {}, confidential, {}, {}});
    std::sort(places.begin(), places.end(), [](const Found &a, const Found &b) { return a.id < b.id; });
    std::optional<Phone> own;
    bool dated = false; // a day to come may change which one is called
    m_ownPhones.of(service, [&](SQLite::Statement &row) {
        Phone phone{row.getColumn(1).getString(), {}, row.getColumn(2).getString(), row.getColumn(3).getString(),
                    row.getColumn(4).getString()};
        dated |= dependsOnTheDay(phone);
        if (!own && canCall(phone))
            own = std::move(phone);
    });
    m_rules.clear();
    m_schedules.of(service, [&](SQLite::Statement &row) {
        m_rules.emplace_back(row.getColumn(1).getInt64(), scheduleAt(row, 2));
    });
    // a peer's words about hours: the publisher's no longer count
    const bool silent = corrections && saysHours(*corrections);
    for (Found &one : places) {
        if (one.location == 0)
            one.city.clear();
        else
            // of a private place the town may be known
            placeWords += ' ' + one.city + ' ' + (one.confidential ? std::string() : one.name);
        if (one.location != 0) {
            if (m_hasPlaceLanguages)
                texts(m_placeLanguages, one.location, kLanguage);
            if (m_hasAccessibility)
                texts(m_accessibility, one.location, kAccessibility);
        }
        Phone call = phoneOf(service, one.location, own);
        if (corrections)
            correctPhone(*corrections, call);
        m_row.tryReset();
        m_row.bind(2, service);
        one.location == 0 ? m_row.bind(3) : m_row.bind(3, one.location);
        m_row.bindNoCopy(4, one.city);
        m_row.bindNoCopy(5, call.number);
        m_row.bindNoCopy(6, call.extension);
        m_row.bind(7, one.confidential ? 1 : 0);
        m_row.bind(8, dated || (!own && anyDated(service, one.location)) ? 1 : 0);
        m_row.exec();
        m_builder.place(static_cast<std::uint32_t>(m_db.getLastInsertRowid()), one.point,
                        silent ? packed(Hours{{}, {}, {}, {}, true}) : hoursOf(service, one.location));
    }
}

void Indexer::add(SQLite::Statement &row, const Corrections *corrections)
{
    const std::int64_t service = row.getColumn(0).getInt64();
    std::string field[8];
    for (int i = 0; i < 8; ++i)
        field[i] = row.getColumn(i + 1).getString();
    std::string checked = row.getColumn(9).getString();
    m_door = m_withheld ? m_withheld->of(service) : nullptr;
    const bool confidential = row.getColumn(10).getInt() != 0 || (corrections && isWithheld(*corrections));
    if (corrections) {
        constexpr const char *kFields[] = {"name",
                                           "alternate_name", "", "", "description", "eligibility_description",
                                           "fees_description", "application_process"};
        for (int i = 0; i < 8; ++i)
            correctText(*corrections, kFields[i], field[i]);
        checked = std::max(checked, verifiedDate(*corrections));
    }
    if (m_door)
        field[0] = m_door->without(field[0]);
    m_builder.beginDoc(static_cast<std::uint32_t>(service), field[0], dayNumber(checked));
    constexpr Scope kScopes[] = {kName,        kAlternateName, kOrganization, kCategory,
                                 kDescription, kPopulation,    kFees,         kApplication};
    for (int i = 0; i < 8; ++i)
        text(kScopes[i], field[i]);
    text(kLanguage, row.getColumn(11).getText());
    m_languages.of(service, [&](SQLite::Statement &one) { m_builder.text(kLanguage, one.getColumn(1).getText()); });
    m_costs.of(service, [&](SQLite::Statement &one) {
        text(kFees, one.getColumn(1).getText());
        if (!one.isColumnNull(2) && one.getColumn(2).getDouble() == 0)
            m_builder.text(kFees, "free");
    });
    m_capacities.of(service, [&](SQLite::Statement &one) {
        if (countsBeds(one.getColumn(1).getText(), one.getColumn(2).getText(), one.getColumn(3).getText()))
            m_builder.text(kCapacity, "beds");
    });
    std::string placeWords;
    addPlaces(service, confidential, placeWords, corrections);
    m_builder.text(kPlace, placeWords);
    int areas = 0;
    m_areas.of(service, [&](SQLite::Statement &one) {
        constexpr int kMostAreas = 8;
        if (++areas <= kMostAreas)
            text(kPlace, one.getColumn(1).getText());
    });
    m_builder.endDoc(confidential);
    if (m_builder.docs() == kSegmentDocs)
        m_builder.next(m_db, m_source);
}

void Indexer::addAll(std::int64_t first, std::int64_t last, const std::function<bool()> &goOn)
{
    start(first, last);
    while (m_services.executeStep()) {
        if (goOn && !goOn())
            throw SQLite::Exception("stopped", 9); // SQLITE_INTERRUPT
        add(m_services, nullptr);
    }
}

void Indexer::addOne(std::int64_t service, const Corrections &corrections)
{
    start(service, service);
    if (m_services.executeStep())
        add(m_services, &corrections);
}

} // namespace

void indexSource(SQLite::Database &db, std::int64_t source, const std::function<bool()> &goOn)
{
    SQLite::Statement range(db, "SELECT COALESCE(MIN(id), 0), COALESCE(MAX(id), -1) FROM service WHERE source_id = ?");
    range.bind(1, source);
    range.executeStep(); // always a row
    const std::int64_t first = range.getColumn(0).getInt64(), last = range.getColumn(1).getInt64();
    range.reset();
    Indexer indexer(db, source);
    indexer.addAll(first, last, goOn);
    indexer.flush();
}

void indexCorrected(SQLite::Database &db)
{
    dropIndex(db, 0);
    const Withheld withheld = readWithheld(db);
    std::set<std::int64_t> services;
    // those at a place that is kept private for another's sake, too
    for (const auto &[service, door] : withheld.services)
        services.insert(service);
    SQLite::Statement rows(
        db,
        "SELECT s.id FROM service s WHERE s.hsds_id IN (SELECT hsds_id FROM peer_correction WHERE entity = 'service'"
        " UNION SELECT service_hsds_id FROM peer_report WHERE kind = 'verified')");
    while (rows.executeStep())
        services.insert(rows.getColumn(0).getInt64());
    Indexer indexer(db, 0, &withheld);
    for (const std::int64_t service : services)
        indexer.addOne(service, readCorrections(db, service));
    indexer.flush();
}

} // namespace handrail::directory
