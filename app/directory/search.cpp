#include "directory/search.h"

#include "directory/matchwords.h"
#include "directory/places.h"
#include "directory/servicereader.h"
#include "directory/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace handrail::directory {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

/// A service that fits, before its row is read.
struct Candidate {
    std::int64_t service = 0, location = 0; ///< location: the nearest, else the first; 0 none
    double score = 0;     ///< bm25, smaller is better
    double metres = kFar;
    int tier = 0;
    std::string checked;
};

// Weights of bm25 by column: name, alternate name, organization, category, description.
#define HANDRAIL_BM25 "bm25(service_fts, 10.0, 8.0, 5.0, 3.0, 1.0)"
#define HANDRAIL_CHECKED "CASE WHEN s.assured_date <> '' THEN s.assured_date ELSE s.last_modified END"

constexpr const char *kByWords = "SELECT f.rowid, " HANDRAIL_BM25 ", " HANDRAIL_CHECKED
                                 " FROM service_fts f JOIN service s ON s.id = f.rowid WHERE service_fts MATCH ?1";
constexpr const char *kAll = "SELECT s.id, 0.0, " HANDRAIL_CHECKED " FROM service s ORDER BY s.name COLLATE NOCASE, s.id";
// MIN() picks the row: location_id is that of the nearest place.
constexpr const char *kNearest = "SELECT l.location_id, MIN(metres(?2, ?3, p.latitude, p.longitude)) FROM service_at_location l"
                                 " JOIN location p ON p.id = l.location_id WHERE l.service_id = ?1 AND p.latitude IS NOT NULL";
constexpr const char *kFirstPlace = "SELECT l.location_id FROM service_at_location l WHERE l.service_id = ?1 AND l.location_id IS NOT NULL"
                                    " ORDER BY l.id LIMIT 1";
constexpr const char *kInBox = "SELECT l.service_id, l.location_id, MIN(metres(?5, ?6, p.latitude, p.longitude)) AS m FROM location_area a"
                               " JOIN location p ON p.id = a.id JOIN service_at_location l ON l.location_id = p.id"
                               " WHERE a.south <= ?2 AND a.north >= ?1 AND a.west <= ?4 AND a.east >= ?3 AND l.service_id IS NOT NULL"
                               " GROUP BY l.service_id";

} // namespace

struct DirectorySearch::Inside {
    explicit Inside(storage::Database &d) : db(d), reader((addMetresFunction(d.sql()), d)), hours(d.sql()) {}

    std::vector<Candidate> byWords(const std::string &expression);
    std::vector<Candidate> everything();
    std::vector<Candidate> inBox(const Point &centre, double metres);
    void findPlaces(std::vector<Candidate> &candidates, const std::optional<Point> &near);
    void rank(std::vector<Candidate> &candidates, bool words, bool near);
    SearchPage find(const SearchQuery &query);

    storage::Database &db;
    ServiceReader reader;
    HoursReader hours;
};

std::vector<Candidate> DirectorySearch::Inside::byWords(const std::string &expression)
{
    SQLite::Statement rows(db.sql(), kByWords);
    rows.bind(1, expression);
    std::vector<Candidate> found;
    while (rows.executeStep())
        found.push_back({rows.getColumn(0).getInt64(), 0, rows.getColumn(1).getDouble(), kFar, 0, rows.getColumn(2).getString()});
    return found;
}

std::vector<Candidate> DirectorySearch::Inside::everything()
{
    SQLite::Statement rows(db.sql(), kAll);
    std::vector<Candidate> found;
    while (rows.executeStep())
        found.push_back({rows.getColumn(0).getInt64(), 0, 0, kFar, 0, rows.getColumn(2).getString()});
    return found;
}

std::vector<Candidate> DirectorySearch::Inside::inBox(const Point &centre, double metres)
{
    const Box box = boxAround(centre, metres);
    SQLite::Statement rows(db.sql(), kInBox);
    rows.bind(1, box.south);
    rows.bind(2, box.north);
    rows.bind(3, box.west);
    rows.bind(4, box.east);
    rows.bind(5, centre.latitude);
    rows.bind(6, centre.longitude);
    std::vector<Candidate> found;
    while (rows.executeStep()) {
        if (rows.getColumn(2).getDouble() <= metres)
            found.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), 0, rows.getColumn(2).getDouble(), 0, {}});
    }
    return found;
}

void DirectorySearch::Inside::findPlaces(std::vector<Candidate> &candidates, const std::optional<Point> &near)
{
    SQLite::Statement nearest(db.sql(), kNearest), first(db.sql(), kFirstPlace);
    for (Candidate &candidate : candidates) {
        if (near && candidate.location == 0) {
            nearest.reset();
            nearest.bind(1, candidate.service);
            nearest.bind(2, near->latitude);
            nearest.bind(3, near->longitude);
            if (nearest.executeStep() && !nearest.isColumnNull(0)) {
                candidate.location = nearest.getColumn(0).getInt64();
                candidate.metres = nearest.getColumn(1).getDouble();
            }
        }
        if (candidate.location == 0) {
            first.reset();
            first.bind(1, candidate.service);
            if (first.executeStep())
                candidate.location = first.getColumn(0).getInt64();
        }
    }
}

/// How well it matches comes in five steps, so that distance decides among those that match alike.
void DirectorySearch::Inside::rank(std::vector<Candidate> &candidates, bool words, bool near)
{
    constexpr double kTiers = 5;
    double best = 0;
    for (const Candidate &candidate : candidates)
        best = std::min(best, candidate.score);
    for (Candidate &candidate : candidates)
        candidate.tier = words && best < 0 ? static_cast<int>((1 - candidate.score / best) * kTiers) : 0;
    std::stable_sort(candidates.begin(), candidates.end(), [near](const Candidate &a, const Candidate &b) {
        if (a.tier != b.tier)
            return a.tier < b.tier;
        if (near && a.metres != b.metres)
            return a.metres < b.metres;
        if (!near && a.score != b.score)
            return a.score < b.score;
        return a.checked > b.checked; // ISO dates; unknown last
    });
}

SearchPage DirectorySearch::Inside::find(const SearchQuery &query)
{
    const std::string words = matchExpression(query.words), category = categoryExpression(query.category);
    const std::string expression = words.empty() || category.empty() ? words + category : "(" + words + ") AND (" + category + ")";
    const bool typed = !trimmed(query.words).empty();
    if ((typed && words.empty()) || (!query.category.empty() && category.empty()))
        return {}; // only signs were typed: nothing can match them
    std::vector<Candidate> candidates;
    if (!expression.empty())
        candidates = byWords(expression);
    else if (query.near && query.withinM > 0)
        candidates = inBox(*query.near, query.withinM);
    else
        candidates = everything();
    const bool placesNeeded = query.near || query.openNow;
    if (placesNeeded)
        findPlaces(candidates, query.near);
    if (query.near && query.withinM > 0)
        std::erase_if(candidates, [&](const Candidate &c) { return !(c.metres <= query.withinM); });
    if (query.openNow)
        std::erase_if(candidates, [&](const Candidate &c) { return hours.at(c.service, c.location, query.at).state != OpenState::Open; });
    if (!expression.empty() || query.near)
        rank(candidates, !words.empty(), query.near.has_value());

    SearchPage page;
    page.total = static_cast<std::int64_t>(candidates.size());
    const auto from = static_cast<std::size_t>(std::clamp<std::int64_t>(query.offset, 0, page.total));
    const auto to = std::min(candidates.size(), from + static_cast<std::size_t>(std::max(0, query.limit)));
    std::vector<Candidate> shown(candidates.begin() + static_cast<std::ptrdiff_t>(from), candidates.begin() + static_cast<std::ptrdiff_t>(to));
    if (!placesNeeded)
        findPlaces(shown, {});
    for (const Candidate &candidate : shown) {
        ServiceRow row = reader.row(candidate.service, candidate.location, expression, query.at);
        if (!row.confidential && std::isfinite(candidate.metres))
            row.distanceM = candidate.metres;
        page.rows.push_back(std::move(row));
    }
    return page;
}

const std::vector<std::string> &categoryKeys()
{
    return categoryNames();
}

DirectorySearch::DirectorySearch(storage::Database &db) : m_inside(std::make_unique<Inside>(db)) {}
DirectorySearch::~DirectorySearch() = default;

storage::Result<SearchPage> DirectorySearch::find(const SearchQuery &query)
{
    return storage::guarded([&] { return m_inside->find(query); });
}

storage::Result<Service> DirectorySearch::service(const std::string &id, const std::optional<LocalTime> &at, const std::optional<Point> &near)
{
    auto found = storage::guarded([&] { return m_inside->reader.service(id, at, near); });
    if (!found.ok())
        return found.failure();
    if (!found.value())
        return storage::Failure{storage::FailureKind::NotFound, "service"};
    return std::move(*found.value());
}

storage::Result<std::vector<SourcePackage>> DirectorySearch::packages()
{
    return storage::guarded([&] { return m_inside->reader.packages(); });
}

} // namespace handrail::directory
