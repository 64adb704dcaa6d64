#include "directory/index/search.h"

#include "directory/index/searchfilter.h"
#include "directory/index/searchindex.h"
#include "directory/service/marks.h"
#include "directory/service/places.h"
#include "directory/service/servicereader.h"
#include "directory/words/text.h"

#include <algorithm>
#include <cmath>

namespace handrail::directory {
namespace {

constexpr float kFar = std::numeric_limits<float>::infinity();
constexpr int kLatelyDays = 90;

/// A service that fits, before its row is read. The smaller key comes first. Small: a common word finds most of a
/// directory.
struct Candidate {
    std::uint64_t key = 0; ///< until rank(): metres << 16 | how long ago it was checked
    std::uint32_t place = 0, doc = 0; ///< indexes into the columns
    std::uint16_t segment = 0, score = 0;
};
constexpr std::uint64_t kMostM = (std::uint64_t{1} << 28) - 1; ///< any distance beyond, or none

/// Among equal keys the order of names.
struct Order {
    const std::vector<SearchIndex::Segment> &segments;

    bool operator()(const Candidate &a, const Candidate &b) const
    {
        if (a.key != b.key)
            return a.key < b.key;
        const Columns &left = segments[a.segment].columns, &right = segments[b.segment].columns;
        if (left.nameKey[a.doc] != right.nameKey[b.doc])
            return left.nameKey[a.doc] < right.nameKey[b.doc];
        if (left.nameRest[a.doc] != right.nameRest[b.doc])
            return left.nameRest[a.doc] < right.nameRest[b.doc];
        return a.segment != b.segment ? a.segment < b.segment : a.doc < b.doc;
    }
};

bool asksForBeds(const SearchQuery &query)
{
    return std::find(query.facets.begin(), query.facets.end(), "beds") != query.facets.end();
}

std::string questionOf(const SearchQuery &query)
{
    std::string all = query.words + '\x1f' + query.category + '\x1f' + (query.openNow ? "o" : "") + '\x1f'
                      + std::to_string(query.withinM) + '\x1f' + std::to_string(query.checkedWithinDays) + '\x1f';
    if (query.near)
        all += std::to_string(query.near->latitude) + ',' + std::to_string(query.near->longitude);
    for (const std::string &facet : query.facets)
        all += '\x1f' + facet;
    if (query.at && (query.openNow || asksForBeds(query)))
        all += '\x1f' + query.at->date + ' ' + std::to_string(query.at->weekday) + ' '
               + std::to_string(query.at->minuteOfDay);
    return all;
}

} // namespace

struct DirectorySearch::Inside {
    explicit Inside(storage::Database &d) : db(d), reader(d), index(d) {}

    SearchPage find(const SearchQuery &query);
    void collect(const SearchQuery &query);
    void collectFrom(std::uint32_t number, const SearchQuery &query, const Filter &filter, const FlatMap &map);
    void count(Facets of, std::uint16_t checked, bool open, int today);
    void rank(bool words, bool near);
    void order(std::size_t to);

    storage::Database &db;
    ServiceReader reader;
    SearchIndex index;
    // What the last question found: the next page of it need not be found again.
    std::string question;
    Asked asked;
    std::vector<Candidate> found;
    std::size_t sorted = 0; ///< so many of them are in order
    SearchPage counted;
    std::vector<std::uint16_t> scores;
    std::uint64_t facetCounts[64] = {};
};

void DirectorySearch::Inside::count(Facets of, std::uint16_t checked, bool open, int today)
{
    for (Facets bits = of & ~(kHiddenDoc | kConfidentialDoc); bits != 0; bits &= bits - 1)
        ++facetCounts[__builtin_ctzll(bits)];
    counted.openCount += open ? 1 : 0;
    counted.latelyCount += checked != 0 && today - checked <= kLatelyDays ? 1 : 0;
}

void DirectorySearch::Inside::collectFrom(std::uint32_t number, const SearchQuery &query, const Filter &filter,
                                          const FlatMap &map)
{
    SearchIndex::Segment &segment = index.segments()[number];
    const Columns &columns = segment.columns;
    index.score(segment, asked, scores);
    const bool needsOpen = query.at && (query.openNow || query.counts);
    const std::vector<OpenState> *open = needsOpen ? &index.openStates(segment, *query.at) : nullptr;
    const int today = query.at ? dayNumber(query.at->date) : 0;
    const auto isOpen = [&](std::uint32_t place) { return open && (*open)[columns.pattern[place]] == OpenState::Open; };
    const std::optional<std::int64_t> now = wallMsOf(query.at);
    static const Facets kBeds = facetBit("beds");
    for (std::uint32_t doc = 0; doc < columns.docs(); ++doc) {
        Facets of = columns.facets[doc];
        // told too long ago, or full since
        if ((of & kBeds) != 0 && reader.beds(columns.service[doc], now).free.value_or(0) <= 0)
            of &= ~kBeds;
        if (scores[doc] == 0 || !filter.fits(of))
            continue;
        const std::uint16_t checked = columns.checked[doc];
        if (query.checkedWithinDays > 0 && (checked == 0 || today - checked > query.checkedWithinDays))
            continue;
        Candidate one{0, columns.firstPlace[doc], doc, static_cast<std::uint16_t>(number), scores[doc]};
        float nearest = kFar;
        bool any = !query.openNow, anyOpen = false;
        const std::uint32_t last = columns.firstPlace[doc + 1];
        for (std::uint32_t place = columns.firstPlace[doc]; place < last; ++place) {
            const bool opens = isOpen(place);
            anyOpen |= opens;
            if (query.openNow && !opens)
                continue;
            if (!any)
                one.place = place;
            any = true;
            if (query.near) {
                const float metres = map.metres(columns.latitude[place], columns.longitude[place]);
                if (metres < nearest) { // false for a place without coordinates
                    nearest = metres;
                    one.place = place;
                }
            }
        }
        if (!any || (query.near && query.withinM > 0 && !(static_cast<double>(nearest) <= query.withinM)))
            continue;
        const std::uint64_t metres =
            std::isfinite(nearest) ? std::min(kMostM, static_cast<std::uint64_t>(nearest)) : kMostM;
        one.key = metres << 16 | (0xFFFFu - checked);
        found.push_back(one);
        if (query.counts)
            count(of, checked, anyOpen, today);
    }
}

/// How well it matches comes in five steps, so that distance decides among those that match alike.
void DirectorySearch::Inside::rank(bool words, bool near)
{
    unsigned best = 1;
    for (const Candidate &one : found)
        best = std::max<unsigned>(best, one.score);
    for (Candidate &one : found) {
        const std::uint64_t checked = one.key & 0xFFFF, metres = one.key >> 16;
        const std::uint64_t tier = words ? (best - one.score) * 5 / best : 0;
        if (near)
            one.key = tier << 60 | metres << 32 | checked << 16;
        else
            one.key = words ? tier << 60 | std::uint64_t{0xFFFFu - one.score} << 32 | checked << 16 : 0;
    }
}

void DirectorySearch::Inside::collect(const SearchQuery &query)
{
    found.clear();
    sorted = 0;
    counted = {};
    std::fill(std::begin(facetCounts), std::end(facetCounts), 0);
    asked = index.understand(query.words);
    const Filter filter(query);
    if (filter.impossible || (asked.empty() && !trimmed(query.words).empty()))
        return; // an unknown key, or only signs were typed: nothing can match them
    const FlatMap map(query.near);
    for (std::uint32_t i = 0; i < index.segments().size(); ++i) {
        index.check();
        collectFrom(i, query, filter, map);
    }
    rank(!asked.empty(), query.near.has_value());
    counted.total = static_cast<std::int64_t>(found.size());
    if (query.counts)
        counted.counts.assign(std::begin(facetCounts),
                              std::begin(facetCounts) + static_cast<std::ptrdiff_t>(facets().size()));
}

/// Puts the first @p to of what was found in order, and as many again: who scrolls on waits for no more than that.
void DirectorySearch::Inside::order(std::size_t to)
{
    constexpr std::size_t kFewPages = 400;
    const auto at = [&](std::size_t i) { return found.begin() + static_cast<std::ptrdiff_t>(i); };
    const Order smaller{index.segments()};
    const std::size_t until = std::min(found.size(), std::max(kFewPages, to * 2));
    if (sorted == 0 && until == kFewPages) {
        std::partial_sort(at(0), at(until), found.end(), smaller);
    } else {
        if (until < found.size())
            std::nth_element(at(sorted), at(until), found.end(), smaller);
        std::sort(at(sorted), at(until), smaller);
    }
    sorted = until;
}

SearchPage DirectorySearch::Inside::find(const SearchQuery &query)
{
    index.begin();
    const bool changed = index.refresh();
    reader.refresh(changed);
    const std::string asksFor = questionOf(query);
    if (changed || asksFor != question || (query.counts && counted.counts.empty())) {
        question.clear();
        collect(query);
        question = asksFor;
    }
    SearchPage page = counted;
    const auto from = static_cast<std::size_t>(std::clamp<std::int64_t>(query.offset, 0, page.total));
    const auto to = std::min(found.size(), from + static_cast<std::size_t>(std::max(0, query.limit)));
    if (to > sorted)
        order(to);
    const Marker marker(asked);
    for (std::size_t i = from; i < to; ++i) {
        index.check();
        const Candidate &one = found[i];
        const SearchIndex::Segment &segment = index.segments()[one.segment];
        ServiceRow row = reader.row(segment.columns.service[one.doc], segment.columns.at[one.place], marker,
                                    segment.columns.facets[one.doc]);
        if (query.at) {
            const std::string &pattern = segment.columns.patterns[segment.columns.pattern[one.place]];
            row.open = row.temporarilyClosed ? OpenInfo{OpenState::Closed, false, -1, -1, -1, false}
                                             : reader.openAt(pattern, *query.at);
        }
        row.beds = reader.beds(segment.columns.service[one.doc], wallMsOf(query.at));
        if (!row.confidential && query.near && std::isfinite(segment.columns.latitude[one.place]))
            row.distanceM =
                metresBetween(*query.near, {segment.columns.latitude[one.place], segment.columns.longitude[one.place]});
        page.rows.push_back(std::move(row));
    }
    return page;
}

const std::vector<std::string> &categoryKeys()
{
    static const std::vector<std::string> kKeys = facetKeys(groupBits(FacetGroup::Category), FacetGroup::Category);
    return kKeys;
}

DirectorySearch::DirectorySearch(storage::Database &db) : m_inside(std::make_unique<Inside>(db)) {}
DirectorySearch::~DirectorySearch() = default;

storage::Result<SearchPage> DirectorySearch::find(const SearchQuery &query)
{
    return storage::guarded([&] {
        try {
            return m_inside->find(query);
        } catch (...) {
            m_inside->index.rest();
            m_inside->reader.rest();
            throw;
        }
    });
}

void DirectorySearch::interrupt() noexcept
{
    m_inside->index.stop();
    m_inside->db.interrupt();
}

storage::Result<Service> DirectorySearch::service(const std::string &id, const std::optional<LocalTime> &at,
                                                  const std::optional<Point> &near)
{
    auto found = storage::guarded([&] {
        m_inside->reader.rest();
        return m_inside->reader.service(id, at, near);
    });
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
