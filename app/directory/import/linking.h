#pragma once

#include "directory/import/categories.h"
#include "directory/import/package.h"
#include "directory/import/staging.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <stop_token>

namespace handrail::directory {

/// Second phase of an import, on the staging file: who belongs to whom, what is left out, what stays private. @return
/// what each service is, for the third. Throws SQLite::Exception.
[[nodiscard]] Categories linkStaged(Staging &staging, const PackagePlan &plan, Problems &problems,
                                    ImportReport &report);
/// Of that: rows whose ids a spreadsheet rounded to one get ids of their own, made from their names so that the next
/// export of the same gives the same. What points at the rounded id may mean any of them and is linked to none: a
/// number must not stand with another service.
void separate(Staging &staging);
/// Of that: the number and the address that a flat table says in the row of a service or a place become rows of their
/// own.
void unfoldFlat(Staging &staging);
/// ZIP codes that a spreadsheet took for numbers, in states whose codes begin with 0: "2134" in MA is 02134.
void giveNoughtsBack(Staging &staging, const std::string &file, Problems &problems);
/// Of that: what HSDS 3.1 brought (contacts, metadata, capacities, areas of a service at one place).
void linkNewerTables(Staging &staging, const PackagePlan &plan, Problems &problems, ImportReport &report);
/// Of that: keeps a publisher's own changes of texts that are kept here. Addresses, contacts and what peers noted
/// elsewhere are not among them.
void linkMetadata(Staging &staging);
/// Of that: takes out of the staging file what leads to private places but their town, and lists each with why it is
/// hidden.
/// @p fileOf: the path of a table. @return how many there are. Throws SQLite::Exception.
std::int64_t hidePrivate(Staging &staging, const Categories &categories, Problems &problems,
                         const std::function<std::string(const std::string &)> &fileOf);
/// Of that: which organizations, services and places must be hidden because of what stands in columns that are not
/// read. Lists each with why, and hands its row to @p hide.
void heedAsides(Staging &staging, const Categories &categories, Problems &problems,
                const std::function<void(Target target, std::uint32_t row)> &hide);
/// Reads the ids of services at locations, which few packages point at, from @p schema of @p db. Throws
/// SQLite::Exception.
void readAtKeys(SQLite::Database &db, const std::string &schema, Keys &keys);
/// The file of the package that holds @p table.
[[nodiscard]] std::string fileOf(const PackagePlan &plan, const std::string &table);
/// Lists the keys of the staged @p table (attached as "incoming") that lead nowhere. Throws SQLite::Exception.
void noteDangling(SQLite::Database &db, Keys &keys, const std::string &table, const PackagePlan &plan,
                  Problems &problems);

struct SwapInput {
    std::string packageName, publisher, fileName;
    std::int64_t nowWallMs = 0;
    std::string signer;
    Staging &staging;
    Categories &categories;
    const PackagePlan &plan;
    Problems &problems;
    std::function<bool()> goOn = {}; ///< asked while the index is made
    bool shrink = false;             ///< fewer than half of the services that are replaced may be left
};

/// Third phase: copies the staged rows into the directory on @p db (staging is attached as "incoming") in one
/// transaction and removes an earlier import of the same package. @return false when it would shrink the directory and
/// may not: then, as when it throws SQLite::Exception, nothing has changed.
[[nodiscard]] bool swapIn(SQLite::Database &db, const SwapInput &input, ImportReport &report);

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
