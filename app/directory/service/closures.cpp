#include "directory/service/closures.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace handrail::directory {
namespace {

struct Closure {
    std::int64_t id = 0, madeWallMs = 0;
    std::string service;
    bool held = false, hold = false;
};

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

} // namespace

void holdClosures(SQLite::Database &db)
{
    std::vector<Closure> all;
    SQLite::Statement rows(
        db, "SELECT id, made_wall_ms, service_hsds_id, held FROM peer_report"
            " WHERE kind = 'call' AND outcome = 'closed_down' AND confirmed = 0 ORDER BY made_wall_ms, id");
    while (rows.executeStep())
        all.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getString(),
                       rows.getColumn(3).getInt() != 0, false});
    rows.reset();
    std::map<std::string, int> within; // services of the day that ends with the report at hand
    std::size_t first = 0, held = 0;
    for (std::size_t last = 0; last < all.size(); ++last) {
        ++within[all[last].service];
        for (; all[last].madeWallMs - all[first].madeWallMs >= kDayMs; ++first)
            if (--within[all[first].service] == 0)
                within.erase(all[first].service);
        if (within.size() > static_cast<std::size_t>(kClosedADay))
            for (held = std::max(held, first); held <= last; ++held)
                all[held].hold = true;
    }
    SQLite::Statement write(db, "UPDATE peer_report SET held = ? WHERE id = ?");
    for (const Closure &one : all) {
        if (one.held == one.hold)
            continue;
        write.reset();
        write.bind(1, one.hold ? 1 : 0);
        write.bind(2, one.id);
        write.exec();
    }
}

storage::Result<int> waitingClosures(storage::Database &db)
{
    return storage::guarded([&] {
        return db.sql().execAndGet("SELECT count(DISTINCT service_hsds_id) FROM peer_report WHERE held = 1").getInt();
    });
}

storage::Outcome confirmClosures(storage::Database &db)
{
    const auto done = storage::guarded([&] {
        storage::Transaction transaction(db);
        db.sql().exec("UPDATE peer_report SET confirmed = 1, held = 0 WHERE held = 1");
        holdClosures(db.sql());
        transaction.commit();
        return true;
    });
    return done.ok() ? storage::Outcome(storage::Done{}) : done.failure();
}

} // namespace handrail::directory
