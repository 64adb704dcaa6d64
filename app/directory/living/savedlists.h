#pragma once

#include "storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace handrail::directory {

/// What can be done with a saved list ('tonight in the south of the county') beyond making one and putting services in,
/// which is PeerRepository's. Lists hold the publisher's ids, so that they stand when a package is imported again.
class SavedLists {
public:
    explicit SavedLists(storage::Database &db) : m_db(db) {}

    /// One service as it was put in.
    struct Entry {
        std::string service; ///< the publisher's id
        std::string name;    ///< as it was called when it was put in: shown when the directory no longer has it
        bool there = false;  ///< still in the directory
    };
    /// In their order. A service that a newer file left out is listed as not there, never silently gone.
    storage::Result<std::vector<Entry>> entries(std::int64_t list);
    /// Moves a service by @p steps (negative: up), as far as there is room. NotFound when the list does not hold it.
    storage::Outcome move(std::int64_t list, const std::string &service, int steps);
    /// Takes a service out, also one that the directory no longer has.
    storage::Outcome takeOut(std::int64_t list, const std::string &service);
    /// BadInput for a blank name, NotFound without such a list.
    storage::Outcome rename(std::int64_t list, const std::string &name);
    storage::Outcome setOnKiosk(std::int64_t list, bool on);
    /// Ids of the lists that hold @p service.
    storage::Result<std::vector<std::int64_t>> holding(const std::string &service);

private:
    storage::Database &m_db;
};

} // namespace handrail::directory
