#include "directory/indexing.h"

#include "directory/corrections.h"
#include "directory/places.h"
#include "directory/searchwords.h"
#include "directory/segment.h"

#include <algorithm>
#include <vector>

namespace handrail::directory {
namespace {

/// Reads what the index needs of a service, table by table, and feeds it to a builder.
class Indexer {
public:
    Indexer(SQLite::Database &db, std::int64_t source);
    void add(std::int64_t service, const Corrections *corrections);
    void flush() { m_builder.write(m_db, m_source); }

private:
    [[nodiscard]] bool any(const std::string &table) { return m_db.execAndGet("SELECT EXISTS (SELECT 1 FROM " + table + ")").getInt() != 0; }
    void addPlaces(std::int64_t service, bool confidential, std::string &placeWords, const Corrections *corrections);
    void texts(SQLite::Statement &rows, std::int64_t key, Scope scope);

    SQLite::Database &m_db;
    std::int64_t m_source;
    SegmentBuilder m_builder;
    SQLite::Statement m_service, m_places, m_city, m_languages, m_placeLanguages, m_accessibility, m_costs, m_areas, m_row;
    HoursReader m_hours;
    PhoneReader m_phones;
    bool m_hasLanguages, m_hasAccessibility, m_hasCosts, m_hasAreas, m_hasPlaces;
};

Indexer::Indexer(SQLite::Database &db, std::int64_t source)
    : m_db(db), m_source(source),
      m_service(db, "SELECT name, alternate_name, organization, category, description, eligibility_description, fees_description, application_process,"
                    " CASE WHEN assured_date <> '' THEN assured_date ELSE last_modified END, confidential, interpretation_services FROM service WHERE id = ?1"),
      m_places(db, "SELECT l.location_id, p.latitude, p.longitude, COALESCE(p.confidential, 0), COALESCE(p.name, '') FROM service_at_location l"
                   " LEFT JOIN location p ON p.id = l.location_id WHERE l.service_id = ?1 AND l.location_id IS NOT NULL ORDER BY l.id"),
      m_city(db, "SELECT city FROM address WHERE location_id = ?1 AND city <> '' ORDER BY address_type <> 'physical', id LIMIT 1"),
      m_languages(db, "SELECT name || ' ' || code FROM language WHERE service_id = ?1"),
      m_placeLanguages(db, "SELECT name || ' ' || code FROM language WHERE location_id = ?1"),
      m_accessibility(db, "SELECT description || ' ' || details FROM accessibility WHERE location_id = ?1"),
      m_costs(db, "SELECT option, amount FROM cost_option WHERE service_id = ?1"),
      m_areas(db, "SELECT name FROM service_area WHERE service_id = ?1 LIMIT 8"),
      m_row(db, "INSERT INTO search_row (source_id, service_id, location_id, city, number, extension, confidential) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_hours(db), m_phones(db), m_hasLanguages(any("language")), m_hasAccessibility(any("accessibility")), m_hasCosts(any("cost_option")),
      m_hasAreas(any("service_area")), m_hasPlaces(any("service_at_location"))
{
    m_row.bind(1, source);
}

void Indexer::texts(SQLite::Statement &rows, std::int64_t key, Scope scope)
{
    rows.tryReset();
    rows.bind(1, key);
    while (rows.executeStep())
        m_builder.text(scope, rows.getColumn(0).getText());
    rows.tryReset();
}

void Indexer::addPlaces(std::int64_t service, bool confidential, std::string &placeWords, const Corrections *corrections)
{
    struct Found {
        std::int64_t location = 0;
        std::optional<Point> point;
        bool confidential = false;
        std::string name;
    };
    std::vector<Found> places;
    if (m_hasPlaces) {
        m_places.tryReset();
        m_places.bind(1, service);
        while (m_places.executeStep()) {
            Found one{m_places.getColumn(0).getInt64(), {}, confidential || m_places.getColumn(3).getInt() != 0, m_places.getColumn(4).getString()};
            if (!one.confidential && !m_places.isColumnNull(1) && !m_places.isColumnNull(2))
                one.point = Point{m_places.getColumn(1).getDouble(), m_places.getColumn(2).getDouble()};
            places.push_back(std::move(one));
        }
        m_places.tryReset();
    }
    if (places.empty())
        places.push_back({0, {}, confidential, {}});
    for (const Found &one : places) {
        std::string city;
        if (one.location != 0 && !one.confidential) {
            m_city.tryReset();
            m_city.bind(1, one.location);
            if (m_city.executeStep())
                city = m_city.getColumn(0).getString();
            m_city.tryReset();
            placeWords += ' ' + city + ' ' + one.name;
        }
        if (one.location != 0) {
            if (m_hasLanguages)
                texts(m_placeLanguages, one.location, kLanguage);
            if (m_hasAccessibility)
                texts(m_accessibility, one.location, kAccessibility);
        }
        Phone call = m_phones.first(service, one.location);
        if (corrections)
            correctPhone(*corrections, call);
        m_row.tryReset();
        m_row.bind(2, service);
        one.location == 0 ? m_row.bind(3) : m_row.bind(3, one.location);
        m_row.bindNoCopy(4, city);
        m_row.bindNoCopy(5, call.number);
        m_row.bindNoCopy(6, call.extension);
        m_row.bind(7, one.confidential ? 1 : 0);
        m_row.exec();
        const bool silent = corrections && saysHours(*corrections); // a peer's words about hours: the publisher's no longer count
        m_builder.place(static_cast<std::uint32_t>(m_db.getLastInsertRowid()), one.point, silent ? packed(Hours{{}, {}, {}, {}, true}) : packed(m_hours.of(service, one.location)));
    }
}

void Indexer::add(std::int64_t service, const Corrections *corrections)
{
    m_service.tryReset();
    m_service.bind(1, service);
    if (!m_service.executeStep())
        return;
    std::string field[8];
    for (int i = 0; i < 8; ++i)
        field[i] = m_service.getColumn(i).getString();
    std::string checked = m_service.getColumn(8).getString();
    const bool confidential = m_service.getColumn(9).getInt() != 0;
    const std::string interpretation = m_service.getColumn(10).getString();
    m_service.tryReset();
    if (corrections) {
        constexpr const char *kFields[] = {"name", "alternate_name", "", "", "description", "eligibility_description", "fees_description", "application_process"};
        for (int i = 0; i < 8; ++i)
            correctText(*corrections, kFields[i], field[i]);
        checked = std::max(checked, verifiedDate(*corrections));
    }
    m_builder.beginDoc(static_cast<std::uint32_t>(service), field[0], dayNumber(checked));
    constexpr Scope kScopes[] = {kName, kAlternateName, kOrganization, kCategory, kDescription, kPopulation, kFees, kApplication};
    for (int i = 0; i < 8; ++i)
        m_builder.text(kScopes[i], field[i]);
    m_builder.text(kLanguage, interpretation);
    if (m_hasLanguages)
        texts(m_languages, service, kLanguage);
    if (m_hasCosts) {
        m_costs.tryReset();
        m_costs.bind(1, service);
        while (m_costs.executeStep()) {
            m_builder.text(kFees, m_costs.getColumn(0).getText());
            if (!m_costs.isColumnNull(1) && m_costs.getColumn(1).getDouble() == 0)
                m_builder.text(kFees, "free");
        }
        m_costs.tryReset();
    }
    std::string placeWords;
    addPlaces(service, confidential, placeWords, corrections);
    m_builder.text(kPlace, placeWords);
    if (m_hasAreas)
        texts(m_areas, service, kPlace);
    m_builder.endDoc(confidential);
    if (m_builder.docs() == kSegmentDocs)
        flush();
}

/// The services of a package in the order of their names.
std::vector<std::pair<std::string, std::int64_t>> inOrder(SQLite::Database &db, std::int64_t source)
{
    std::vector<std::pair<std::string, std::int64_t>> names;
    SQLite::Statement rows(db, "SELECT name, id FROM service WHERE source_id = ?");
    rows.bind(1, source);
    while (rows.executeStep()) {
        std::string key;
        for (WordCursor cursor(rows.getColumn(0).getText()); cursor.next();)
            key += cursor.word() + ' ';
        key.shrink_to_fit();
        names.emplace_back(std::move(key), rows.getColumn(1).getInt64());
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

void dropIndex(SQLite::Database &db, std::int64_t source)
{
    const std::string of = std::to_string(source);
    db.exec("DELETE FROM search_term WHERE segment_id IN (SELECT id FROM search_segment WHERE source_id = " + of + ")");
    db.exec("DELETE FROM search_segment WHERE source_id = " + of);
    db.exec("DELETE FROM search_row WHERE source_id = " + of);
}

void indexSource(SQLite::Database &db, std::int64_t source, const std::function<bool()> &goOn)
{
    Indexer indexer(db, source);
    for (const auto &[name, service] : inOrder(db, source)) {
        if (goOn && !goOn())
            throw SQLite::Exception("stopped", 9); // SQLITE_INTERRUPT
        indexer.add(service, nullptr);
    }
    indexer.flush();
}

void indexCorrected(SQLite::Database &db)
{
    dropIndex(db, 0);
    Indexer indexer(db, 0);
    std::vector<std::pair<std::string, std::int64_t>> services;
    SQLite::Statement rows(db, "SELECT DISTINCT s.name COLLATE NOCASE, s.id FROM service s WHERE s.hsds_id IN (SELECT hsds_id FROM peer_correction WHERE entity = 'service'"
                               " UNION SELECT service_hsds_id FROM peer_report WHERE kind = 'verified') ORDER BY 1, 2");
    while (rows.executeStep()) {
        const std::int64_t service = rows.getColumn(1).getInt64();
        const Corrections corrections = readCorrections(db, service);
        indexer.add(service, &corrections);
    }
    indexer.flush();
}

void indexWhatIsNot(SQLite::Database &db)
{
    const std::string without = "FROM source_package p WHERE p.services > 0 AND NOT EXISTS (SELECT 1 FROM search_segment g WHERE g.source_id = p.id AND g.version = "
                                + std::to_string(kIndexVersion) + ") AND EXISTS (SELECT 1 FROM service s WHERE s.source_id = p.id)";
    if (db.execAndGet("SELECT count(*) " + without).getInt() == 0)
        return;
    db.exec("BEGIN IMMEDIATE");
    try {
        std::vector<std::int64_t> sources;
        for (SQLite::Statement rows(db, "SELECT p.id " + without); rows.executeStep();)
            sources.push_back(rows.getColumn(0).getInt64());
        for (const std::int64_t source : sources) {
            dropIndex(db, source);
            indexSource(db, source);
        }
        indexCorrected(db);
        db.exec("COMMIT");
    } catch (...) {
        db.tryExec("ROLLBACK");
        throw;
    }
}

} // namespace handrail::directory
