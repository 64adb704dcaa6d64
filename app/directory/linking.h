#pragma once

#include "directory/package.h"
#include "directory/staging.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <stop_token>

namespace handrail::directory {

/// Second phase of an import, on the staging file: who belongs to whom, what is left out, what stays private, weekly hours,
/// keys that lead nowhere. Throws SQLite::Exception.
void linkStaged(Staging &staging, const PackagePlan &plan, Problems &problems, ImportReport &report);

struct SwapInput {
    std::string packageName, publisher, fileName;
    std::int64_t nowWallMs = 0;
    std::string signer = {};
    std::function<bool()> goOn = {}; ///< asked while the index is made
};

/// Third phase: copies the staged rows into the directory on @p db (staging is attached as "incoming") in one transaction and
/// removes an earlier import of the same package. Throws SQLite::Exception; then nothing has changed.
void swapIn(SQLite::Database &db, const std::filesystem::path &stagingFile, const SwapInput &input, ImportReport &report);

/// While it lives, statements on @p db stop (SQLITE_INTERRUPT) soon after a stop was asked for.
class StopWatch {
public:
    StopWatch(SQLite::Database &db, std::stop_token stop);
    ~StopWatch();
    StopWatch(const StopWatch &) = delete;
    StopWatch &operator=(const StopWatch &) = delete;

private:
    SQLite::Database &m_db;
    std::stop_token m_stop;
};

} // namespace handrail::directory
