#pragma once

#include "directory/service/service.h"
#include "storage/database.h"

#include <memory>
#include <string>
#include <vector>

namespace handrail::directory {

struct SearchQuery {
    /// as typed; every word must match as the beginning of a word, by meaning or but for a slip
    std::string words = {};
    std::string category = {};    ///< a key of categoryKeys(); empty: all
    std::optional<Point> near = {}; ///< orders by distance among equal matches, fills distanceM
    double withinM = 0;        ///< with near: only this far; 0: any distance
    bool openNow = false;      ///< only what is surely open at `at`
    std::optional<LocalTime> at = {};
    int limit = 20;
    int offset = 0;
    std::vector<std::string> facets = {}; ///< keys of facets(): within a group any will do, between groups all must fit
    int checkedWithinDays = 0; ///< with at's date: only what was checked or changed so lately; 0: any
    bool counts = false;       ///< fill SearchPage::counts
};

/// The own categories (shared design, data section 5). Keys only: QML owns the words.
[[nodiscard]] const std::vector<std::string> &categoryKeys();

/// Reads of the directory: search, one service, the packages. Bound to one connection and its thread.
class DirectorySearch {
public:
    /// @p db must have the directory's schema (openDirectory) and outlive this.
    explicit DirectorySearch(storage::Database &db);
    ~DirectorySearch();

    /// Words rank by where they match (name, category, organization, whom it is for, description), then distance, then
    /// freshness. Without words: nearest first, or by name. Interrupted from another thread (interrupt()) it fails with
    /// Cancelled.
    [[nodiscard]] storage::Result<SearchPage> find(const SearchQuery &query);
    /// Stops the find() under way, from any thread.
    void interrupt() noexcept;
    /// The service with the publisher's id @p id. NotFound when it is not there any more.
    [[nodiscard]] storage::Result<Service> service(const std::string &id, const std::optional<LocalTime> &at,
                                                   const std::optional<Point> &near = {});
    [[nodiscard]] storage::Result<std::vector<SourcePackage>> packages();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace handrail::directory
