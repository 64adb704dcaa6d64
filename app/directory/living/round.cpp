#include "directory/living/round.h"

#include "directory/index/indexing.h"
#include "directory/living/lastchecked.h"
#include "directory/service/closures.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace handrail::directory {
namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr int kOldDays = 365;
constexpr auto kOutcomes =
    std::to_array<std::string_view>({"", "reached", "wrong_number", "full", "closed_down", "skipped"});

Round read(SQLite::Database &db, std::int64_t id)
{
    Round round;
    SQLite::Statement head(db, "SELECT id, ended_wall_ms IS NOT NULL FROM check_round WHERE id = ?");
    head.bind(1, id);
    if (!head.executeStep())
        return round;
    round.id = id;
    round.ended = head.getColumn(1).getInt() != 0;
    // what an import has taken away since is not called
    SQLite::Statement stops(db, "SELECT s.service_hsds_id, s.outcome, COALESCE(r.held, 0) FROM check_stop s"
                                " LEFT JOIN peer_report r ON r.id = s.report_id WHERE s.round_id = ?"
                                " AND EXISTS (SELECT 1 FROM service v WHERE v.hsds_id = s.service_hsds_id)"
                                " ORDER BY s.place");
    stops.bind(1, id);
    while (stops.executeStep())
        round.stops.push_back(
            {stops.getColumn(0).getString(), stops.getColumn(1).getString(), stops.getColumn(2).getInt() != 0});
    return round;
}

std::int64_t lastId(SQLite::Database &db, bool open)
{
    return db
        .execAndGet(std::string("SELECT COALESCE(MAX(id), 0) FROM check_round")
                    + (open ? " WHERE ended_wall_ms IS NULL" : ""))
        .getInt64();
}

/// The services that are called: with a number, not heard of within a day, never checked first, then the oldest.
std::vector<std::string> due(SQLite::Database &db, std::int64_t nowWallMs, int many)
{
    SQLite::Statement rows(
        db,
        "SELECT id FROM (SELECT s.hsds_id AS id, s.name AS name, " + kLastChecked + " AS checked"
        " FROM service s WHERE EXISTS (SELECT 1 FROM search_row w WHERE w.service_id = s.id AND w.number <> '')"
        " AND NOT EXISTS (SELECT 1 FROM peer_report r WHERE r.service_hsds_id = s.hsds_id AND r.kind = 'call'"
        "  AND r.made_wall_ms > ?1 - ?2)"
        " AND COALESCE((SELECT r.outcome FROM peer_report r WHERE r.service_hsds_id = s.hsds_id"
        "  AND r.kind IN ('call', 'verified') AND r.outcome <> 'no_answer'"
        "  ORDER BY r.made_wall_ms DESC, r.id DESC LIMIT 1), '') <> 'closed_down'"
        " AND NOT EXISTS (SELECT 1 FROM check_stop k JOIN check_round c ON c.id = k.round_id"
        "  WHERE k.service_hsds_id = s.hsds_id AND k.outcome = 'skipped' AND c.begun_wall_ms > ?1 - ?2))"
        " WHERE checked < date(?1 / 1000, 'unixepoch', 'localtime', ?3) GROUP BY id ORDER BY checked, name LIMIT ?4");
    rows.bind(1, nowWallMs);
    rows.bind(2, kDayMs);
    rows.bind(3, "-" + std::to_string(kOldDays) + " days");
    rows.bind(4, many);
    std::vector<std::string> services;
    while (rows.executeStep())
        services.push_back(rows.getColumn(0).getString());
    return services;
}

std::int64_t report(SQLite::Database &db, const std::string &service, const char *kind, const std::string &outcome,
                    std::int64_t nowWallMs)
{
    SQLite::Statement insert(
        db, "INSERT INTO peer_report (service_hsds_id, kind, outcome, words, made_wall_ms) VALUES (?, ?, ?, '', ?)");
    insert.bind(1, service);
    insert.bind(2, kind);
    insert.bind(3, outcome);
    insert.bind(4, nowWallMs);
    insert.exec();
    return db.getLastInsertRowid();
}

storage::Outcome outcomeOf(const storage::Result<bool> &done)
{
    if (!done.ok())
        return done.failure();
    if (!done.value())
        return storage::Failure{storage::FailureKind::NotFound, "round"};
    return storage::Done{};
}

} // namespace

storage::Result<Round> Rounds::last()
{
    return storage::guarded([&] { return read(m_db.sql(), lastId(m_db.sql(), false)); });
}

storage::Result<Round> Rounds::begin(std::int64_t nowWallMs, int many)
{
    return storage::guarded([&] {
        storage::Transaction transaction(m_db);
        SQLite::Database &db = m_db.sql();
        if (const Round open = read(db, lastId(db, true));
            std::ranges::any_of(open.stops, [](const RoundStop &stop) { return stop.outcome.empty(); }))
            return open;
        db.exec("UPDATE check_round SET ended_wall_ms = begun_wall_ms WHERE ended_wall_ms IS NULL");
        const std::vector<std::string> services = due(db, nowWallMs, many);
        if (services.empty()) {
            transaction.commit();
            return Round{};
        }
        SQLite::Statement begin(db, "INSERT INTO check_round (begun_wall_ms) VALUES (?)");
        begin.bind(1, nowWallMs);
        begin.exec();
        const std::int64_t id = db.getLastInsertRowid();
        SQLite::Statement stop(db, "INSERT INTO check_stop (round_id, place, service_hsds_id) VALUES (?, ?, ?)");
        for (std::size_t i = 0; i < services.size(); ++i) {
            stop.reset();
            stop.bind(1, id);
            stop.bind(2, static_cast<std::int64_t>(i));
            stop.bind(3, services[i]);
            stop.exec();
        }
        Round round = read(db, id);
        transaction.commit();
        return round;
    });
}

storage::Outcome Rounds::mark(std::int64_t round, const std::string &service, const std::string &outcome,
                              std::int64_t nowWallMs)
{
    if (std::find(kOutcomes.begin(), kOutcomes.end(), std::string_view(outcome)) == kOutcomes.end())
        return storage::Failure{storage::FailureKind::Other, "no such outcome"};
    return outcomeOf(storage::guarded([&] {
        storage::Transaction transaction(m_db);
        SQLite::Database &db = m_db.sql();
        SQLite::Statement there(
            db, "SELECT report_id, verified_id FROM check_stop WHERE round_id = ?1 AND service_hsds_id = ?2"
                " AND EXISTS (SELECT 1 FROM service WHERE hsds_id = ?2)");
        there.bind(1, round);
        there.bind(2, service);
        if (!there.executeStep())
            return false;
        for (const int column : {0, 1}) { // what was said before
            SQLite::Statement gone(db, "DELETE FROM peer_report WHERE id = ?");
            gone.bind(1, there.getColumn(column).getInt64());
            gone.exec();
        }
        there.reset();
        const bool called = !outcome.empty() && outcome != "skipped";
        const std::int64_t call = called ? report(db, service, "call", outcome, nowWallMs) : 0,
                           check = outcome == "reached" ? report(db, service, "verified", {}, nowWallMs) : 0;
        SQLite::Statement write(db, "UPDATE check_stop SET outcome = ?1, report_id = NULLIF(?2, 0), verified_id ="
                                    " NULLIF(?3, 0) WHERE round_id = ?4 AND service_hsds_id = ?5");
        write.bind(1, outcome);
        write.bind(2, call);
        write.bind(3, check);
        write.bind(4, round);
        write.bind(5, service);
        write.exec();
        SQLite::Statement ended(
            db, "UPDATE check_round SET ended_wall_ms = CASE WHEN EXISTS (SELECT 1 FROM check_stop k WHERE"
                " k.round_id = ?1 AND k.outcome = '' AND EXISTS (SELECT 1 FROM service v WHERE v.hsds_id ="
                " k.service_hsds_id)) THEN NULL ELSE ?2 END WHERE id = ?1");
        ended.bind(1, round);
        ended.bind(2, nowWallMs);
        ended.exec();
        holdClosures(db);
        indexCorrected(db); // freshness ranks
        transaction.commit();
        return true;
    }));
}

storage::Outcome Rounds::end(std::int64_t round, std::int64_t nowWallMs)
{
    return outcomeOf(storage::guarded([&] {
        SQLite::Statement write(m_db.sql(), "UPDATE check_round SET ended_wall_ms = ? WHERE id = ?");
        write.bind(1, nowWallMs);
        write.bind(2, round);
        return write.exec() > 0;
    }));
}

} // namespace handrail::directory
