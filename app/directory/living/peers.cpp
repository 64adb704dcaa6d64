#include "directory/living/peers.h"

#include "directory/index/indexing.h"
#include "directory/living/lastchecked.h"
#include "directory/service/closures.h"
#include "directory/service/corrections.h"
#include "directory/service/withheld.h"
#include "directory/words/text.h"
#include "directory/words/uuid.h"

#include <algorithm>

namespace handrail::directory {
namespace {

std::int64_t peersPackage(SQLite::Database &db, std::int64_t nowWallMs)
{
    SQLite::Statement found(db, "SELECT id FROM source_package WHERE peers = 1 LIMIT 1");
    if (found.executeStep())
        return found.getColumn(0).getInt64();
    SQLite::Statement make(
        db,
        "INSERT INTO source_package (name, publisher, file_name, imported_wall_ms, services, organizations, locations, peers)"
        " VALUES ('', '', '', ?, 0, 0, 0, 1)");
    make.bind(1, nowWallMs);
    make.exec();
    return db.getLastInsertRowid();
}

bool isPrivate(SQLite::Database &db, const std::string &service)
{
    if (isKeptPrivate(db, service) || isWithheld(readCorrections(db, service)))
        return true;
    const Withheld withheld = readWithheld(db);
    if (withheld.services.empty())
        return false;
    SQLite::Statement keys(db, "SELECT id FROM service WHERE hsds_id = ?");
    keys.bind(1, service);
    bool found = false;
    while (!found && keys.executeStep())
        found = withheld.there.contains(keys.getColumn(0).getInt64());
    return found;
}

void report(SQLite::Database &db, const std::string &service, const char *kind, const std::string &outcome,
            const std::string &words, std::int64_t nowWallMs)
{
    SQLite::Statement insert(
        db, "INSERT INTO peer_report (service_hsds_id, kind, outcome, words, made_wall_ms) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, service);
    insert.bind(2, kind);
    insert.bind(3, outcome);
    insert.bind(4, words);
    insert.bind(5, nowWallMs);
    insert.exec();
}

std::string clean(std::string text)
{
    constexpr std::size_t kMost = 4000;
    static_cast<void>(repairUtf8(text));
    static_cast<void>(cleanText(text, true));
    return std::string(clipUtf8(text, kMost));
}

} // namespace

const std::vector<std::string> &callOutcomes()
{
    static const std::vector<std::string> kOutcomes = {"reached",         "full",           "no_answer",
                                                       "wrong_number",    "would_not_take", "needs_referral",
                                                       "needs_documents", "closed_down"};
    return kOutcomes;
}

const std::vector<std::string> &correctableFields()
{
    static const std::vector<std::string> kFields = {"name",
                                                     "phone", "hours", "address", "description",
                                                     "eligibility_description", "application_process",
                                                     "fees_description", "url"};
    return kFields;
}

template <typename Work>
storage::Outcome PeerRepository::write(const std::string &service, Work work)
{
    const auto done = storage::guarded([&] {
        storage::Transaction transaction(m_db);
        SQLite::Statement there(m_db.sql(), "SELECT 1 FROM service WHERE hsds_id = ? LIMIT 1");
        there.bind(1, service);
        if (!there.executeStep())
            return false;
        there.reset();
        work(m_db.sql());
        transaction.commit();
        return true;
    });
    if (!done.ok())
        return done.failure();
    if (!done.value())
        return storage::Failure{storage::FailureKind::NotFound, "service"};
    return storage::Done{};
}

storage::Outcome PeerRepository::verify(const std::string &service, std::int64_t nowWallMs)
{
    return write(service, [&](SQLite::Database &db) {
        report(db, service, "verified", {}, {}, nowWallMs);
        indexCorrected(db); // freshness ranks
    });
}

storage::Outcome PeerRepository::noteCall(const std::string &service, const std::string &outcome,
                                          const std::string &words, std::int64_t nowWallMs)
{
    if (std::find(callOutcomes().begin(), callOutcomes().end(), outcome) == callOutcomes().end())
        return storage::Failure{storage::FailureKind::Other, "no such outcome"};
    return write(service, [&](SQLite::Database &db) {
        report(db, service, "call", outcome, isPrivate(db, service) ? std::string() : clean(words), nowWallMs);
        holdClosures(db);
    });
}

storage::Outcome PeerRepository::note(const std::string &service, const std::string &words, std::int64_t nowWallMs)
{
    return write(service, [&](SQLite::Database &db) {
        const std::string said = clean(words);
        if (!said.empty() && !isPrivate(db, service)) // words about a private place could give it away
            report(db, service, "note", {}, said, nowWallMs);
    });
}

storage::Outcome PeerRepository::correct(const std::string &service, const std::string &field, const std::string &value,
                                         std::int64_t nowWallMs)
{
    const bool known =
        std::find(correctableFields().begin(), correctableFields().end(), field) != correctableFields().end();
    const std::string said = clean(value);
    const bool freeText = field != "phone" && field != "name" && field != "url";
    bool refused = !known;
    const storage::Outcome done = write(service, [&](SQLite::Database &db) {
        refused |= (field == "address" || freeText) && !said.empty() && isPrivate(db, service);
        if (refused)
            return;
        SQLite::Statement remove(db,
                                 "DELETE FROM peer_correction WHERE entity = 'service' AND hsds_id = ? AND field = ?");
        remove.bind(1, service);
        remove.bind(2, field);
        remove.exec();
        if (!said.empty()) {
            SQLite::Statement insert(
                db,
                "INSERT INTO peer_correction (entity, hsds_id, field, value, made_wall_ms) VALUES ('service', ?, ?, ?, ?)");
            insert.bind(1, service);
            insert.bind(2, field);
            insert.bind(3, said);
            insert.bind(4, nowWallMs);
            insert.exec();
        }
        indexCorrected(db);
    });
    if (refused)
        return storage::Failure{storage::FailureKind::Other, "not taken"};
    return done;
}

storage::Outcome PeerRepository::withhold(const std::string &service, bool withheld, std::int64_t nowWallMs)
{
    return write(service, [&](SQLite::Database &db) {
        SQLite::Statement remove(
            db, "DELETE FROM peer_correction WHERE entity = 'service' AND hsds_id = ? AND field = 'withheld'");
        remove.bind(1, service);
        remove.exec();
        if (withheld) {
            SQLite::Statement insert(
                db,
                "INSERT INTO peer_correction (entity, hsds_id, field, value, made_wall_ms) VALUES ('service', ?, 'withheld', 'yes', ?)");
            insert.bind(1, service);
            insert.bind(2, nowWallMs);
            insert.exec();
        }
        indexCorrected(db); // a row of results must not be near where it is
    });
}

storage::Result<std::string> PeerRepository::add(const NewService &service, std::int64_t nowWallMs)
{
    return storage::guarded([&] {
        storage::Transaction transaction(m_db);
        SQLite::Database &db = m_db.sql();
        const std::int64_t source = peersPackage(db, nowWallMs);
        const std::string id = std::string(kPeerIds) + randomUuid().substr(9);
        const auto insert = [&](const char *sql, std::initializer_list<std::string> texts) {
            SQLite::Statement row(db, sql);
            row.bind(1, source);
            int at = 2;
            for (const std::string &text : texts)
                row.bind(at++, text);
            row.exec();
            return db.getLastInsertRowid();
        };
        const std::int64_t key = insert(
            "INSERT INTO service (source_id, hsds_id, name, description, alternate_name, organization, category, url, email, status,"
            " interpretation_services, application_process, wait_time, fees_description, eligibility_description, assured_date, last_modified, alert,"
            " confidential) VALUES (?1, ?2, ?3, ?4, '', '', '', '', '', 'active', '', '', '', '', '', '', '', '', 0)",
            {id, clean(service.name), clean(service.description)});
        const std::string hidden = service.confidential ? "1" : "0";
        db.exec("UPDATE service SET confidential = " + hidden + " WHERE id = " + std::to_string(key));
        const std::int64_t place = insert(
            "INSERT INTO location (source_id, hsds_id, location_type, name, alternate_name, description, transportation, url, confidential)"
            " VALUES (?1, ?2, 'physical', '', '', '', '', '', 0)",
            {randomUuid()});
        db.exec("UPDATE location SET confidential = " + hidden + " WHERE id = " + std::to_string(place));
        const std::string keys = std::to_string(key) + ", " + std::to_string(place);
        insert(
            ("INSERT INTO service_at_location (source_id, hsds_id, service_id, location_id, description) VALUES (?1, ?2, "
             + keys + ", '')")
                .c_str(),
            {randomUuid()});
        if (!service.confidential && !(service.addressLine + service.city).empty())
            insert(
                ("INSERT INTO address (source_id, hsds_id, location_id, address_1, city, address_2, region, state_province, postal_code, country, address_type)"
                 " VALUES (?1, ?2, "
                 + std::to_string(place) + ", ?3, ?4, '', '', 'CA', '', 'US', 'physical')")
                    .c_str(),
                {randomUuid(), clean(service.addressLine), clean(service.city)});
        if (!service.phone.empty())
            insert(
                ("INSERT INTO phone (source_id, hsds_id, service_id, number, extension, type, description) VALUES (?1, ?2, "
                 + std::to_string(key) + ", ?3, '', 'voice', '')")
                    .c_str(),
                {randomUuid(), clean(service.phone)});
        if (!service.hours.empty())
            insert(
                ("INSERT INTO schedule (source_id, hsds_id, service_id, description, freq, byday, bymonthday, byweekno, byyearday, valid_from, valid_to, dtstart, until, timezone,"
                 " notes, attending_type) VALUES (?1, ?2, "
                 + std::to_string(key) + ", ?3, '', '', '', '', '', '', '', '', '', '', '', '')")
                    .c_str(),
                {randomUuid(), clean(service.hours)});
        report(db, id, "verified", {}, {}, nowWallMs);
        db.exec("UPDATE source_package SET services = services + 1 WHERE id = " + std::to_string(source));
        dropIndex(db, source);
        indexSource(db, source);
        indexCorrected(db);
        transaction.commit();
        return id;
    });
}

storage::Result<std::vector<NeedsCheck>> PeerRepository::needsCheck(std::int64_t nowWallMs, int days, int limit)
{
    return storage::guarded([&] {
        std::vector<NeedsCheck> out;
        SQLite::Statement rows(
            m_db.sql(),
            "WITH last AS (SELECT service_hsds_id AS id, CASE held WHEN 1 THEN 'closed_waits' ELSE outcome END"
            "  AS outcome, MAX(made_wall_ms) FROM peer_report WHERE kind IN ('call', 'verified')"
            "  AND outcome <> 'no_answer' GROUP BY service_hsds_id),"
            " seen AS (SELECT s.hsds_id AS id, s.name AS name, " + kLastChecked + " AS checked,"
            "  COALESCE(l.outcome, '') AS outcome,"
            "  COALESCE(l.outcome, '') IN ('wrong_number', 'closed_down', 'closed_waits') AS heard"
            "  FROM service s LEFT JOIN last l ON l.id = s.hsds_id)"
            " SELECT id, name, checked, CASE WHEN heard THEN outcome WHEN checked = '' THEN 'never' ELSE 'old' END"
            " FROM seen WHERE heard OR checked < date(?1 / 1000, 'unixepoch', 'localtime', ?2)"
            " ORDER BY NOT heard, checked, name LIMIT ?3");
        rows.bind(1, nowWallMs);
        rows.bind(2, "-" + std::to_string(days) + " days");
        rows.bind(3, limit);
        while (rows.executeStep())
            out.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                           rows.getColumn(3).getString()});
        return out;
    });
}

storage::Result<std::int64_t> PeerRepository::makeList(const std::string &name, bool onKiosk, std::int64_t nowWallMs)
{
    return storage::guarded([&] {
        SQLite::Statement insert(m_db.sql(), "INSERT INTO saved_list (name, on_kiosk, made_wall_ms) VALUES (?, ?, ?)");
        insert.bind(1, clean(name));
        insert.bind(2, onKiosk ? 1 : 0);
        insert.bind(3, nowWallMs);
        insert.exec();
        return static_cast<std::int64_t>(m_db.sql().getLastInsertRowid());
    });
}

storage::Outcome PeerRepository::removeList(std::int64_t list)
{
    const auto done =
        storage::guarded([&] { return m_db.sql().exec("DELETE FROM saved_list WHERE id = " + std::to_string(list)); });
    return done.ok() ? storage::Outcome(storage::Done{}) : done.failure();
}

storage::Outcome PeerRepository::putIn(std::int64_t list, const std::string &service, bool in)
{
    return write(service, [&](SQLite::Database &db) {
        SQLite::Statement row(
            db,
            in ? "INSERT OR IGNORE INTO saved_service (list_id, service_hsds_id, name, place) SELECT ?1, ?2,"
                 " (SELECT name FROM service WHERE hsds_id = ?2), COALESCE(MAX(place), 0) + 1 FROM saved_service WHERE list_id = ?1"
               : "DELETE FROM saved_service WHERE list_id = ?1 AND service_hsds_id = ?2");
        row.bind(1, list);
        row.bind(2, service);
        row.exec();
    });
}

storage::Result<std::vector<PeerRepository::SavedList>> PeerRepository::lists(bool onlyKiosk)
{
    return storage::guarded([&] {
        std::vector<SavedList> out;
        SQLite::Statement rows(
            m_db.sql(),
            "SELECT id, name, on_kiosk, (SELECT count(*) FROM saved_service s WHERE s.list_id = l.id) FROM saved_list l"
            " WHERE on_kiosk = 1 OR ?1 = 0 ORDER BY made_wall_ms DESC, id DESC");
        rows.bind(1, onlyKiosk ? 1 : 0);
        while (rows.executeStep())
            out.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getString(), rows.getColumn(2).getInt() != 0,
                           rows.getColumn(3).getInt64()});
        return out;
    });
}

storage::Result<std::vector<std::string>> PeerRepository::inList(std::int64_t list)
{
    return storage::guarded([&] {
        std::vector<std::string> out;
        SQLite::Statement rows(
            m_db.sql(),
            "SELECT service_hsds_id FROM saved_service s WHERE list_id = ? AND EXISTS (SELECT 1 FROM service v WHERE v.hsds_id = s.service_hsds_id)"
            " ORDER BY place");
        rows.bind(1, list);
        while (rows.executeStep())
            out.push_back(rows.getColumn(0).getString());
        return out;
    });
}

} // namespace handrail::directory
