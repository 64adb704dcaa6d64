#include "directory/index/indexing.h"

#include "directory/index/segment.h"

#include <string>
#include <vector>

namespace handrail::directory {

void dropIndex(SQLite::Database &db, std::int64_t source)
{
    const std::string of = std::to_string(source);
    db.exec("DELETE FROM search_term WHERE segment_id IN (SELECT id FROM search_segment WHERE source_id = " + of + ")");
    db.exec("DELETE FROM search_segment WHERE source_id = " + of);
    db.exec("DELETE FROM search_row WHERE source_id = " + of);
}

void indexWhatIsNot(SQLite::Database &db)
{
    const std::string without =
        "FROM source_package p WHERE p.services > 0 AND NOT EXISTS (SELECT 1 FROM search_segment g WHERE g.source_id = p.id AND g.version = "
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
