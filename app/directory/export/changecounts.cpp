#include "directory/export/changecounts.h"

namespace handrail::directory {

storage::Result<ChangeCounts> changeCounts(storage::Database &db)
{
    return storage::guarded([&] {
        const auto count = [&db](const char *sql) { return db.sql().execAndGet(sql).getInt64(); };
        ChangeCounts counts;
        counts.services = count(
            "SELECT count(*) FROM (SELECT hsds_id FROM peer_correction WHERE entity = 'service'"
            " UNION SELECT service_hsds_id FROM peer_report WHERE held = 0)");
        counts.corrections = count("SELECT count(*) FROM peer_correction");
        counts.calls = count("SELECT count(*) FROM peer_report WHERE kind = 'call' AND held = 0");
        counts.notes = count("SELECT count(*) FROM peer_report WHERE kind = 'note'");
        counts.added =
            count("SELECT count(*) FROM service s JOIN source_package p ON p.id = s.source_id WHERE p.peers = 1");
        counts.checks = count("SELECT count(*) FROM peer_report WHERE kind = 'verified'") - counts.added;
        return counts;
    });
}

} // namespace handrail::directory
