#include "directory/import/jsonpage.h"

#include "directory/import/jsonmend.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

// What an answer of an API says of its pages.
namespace handrail::directory {
namespace {
using nlohmann::json;

constexpr auto kTotals = std::to_array<std::string_view>(
    {"total_pages", "totalPages", "page_count", "pageCount", "last_page", "lastPage", "num_pages"});
constexpr auto kNext = std::to_array<std::string_view>(
    {"next", "next_page", "nextPage", "next_url", "next_page_url", "nextLink", "@odata.nextLink", "nextPageToken"});
constexpr auto kAround = std::to_array<std::string_view>(
    {"meta", "links", "_links", "pagination", "paging", "page", "page_info", "pageInfo", "response", "result", "data"});

template <std::size_t N>
bool among(const std::array<std::string_view, N> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), std::string_view(name)) != names.end();
}

/// The number under the first of @p names that is there; 0: none.
template <std::size_t N>
double numberAt(const json &j, const std::array<std::string_view, N> &names)
{
    for (const std::string_view name : names)
        if (const auto found = j.find(std::string(name)); found != j.end() && found->is_number())
            return found->get<double>();
    return 0;
}

/// "total": 300, "limit": 50: how many pages that makes.
int pagesOf(const json &j)
{
    static constexpr auto kAll = std::to_array<std::string_view>(
        {"total", "total_count", "totalCount", "total_items", "totalItems", "totalElements", "total_results",
         "totalResults"});
    static constexpr auto kOnOne = std::to_array<std::string_view>(
        {"limit", "per_page", "perPage", "page_size", "pageSize", "size", "itemsPerPage"});
    constexpr double kMost = 1'000'000;
    const double all = numberAt(j, kAll), one = numberAt(j, kOnOne);
    return one < 1 || all <= one ? 0 : static_cast<int>(std::min(kMost, std::ceil(all / one)));
}

void look(const json &j, Flattened &into, int depth)
{
    constexpr int kDeepest = 3, kMost = 1'000'000;
    into.pages = std::max(into.pages, pagesOf(j));
    for (const auto &[key, value] : j.items()) {
        if (value.is_number() && among(kTotals, key))
            into.pages = std::max(into.pages, static_cast<int>(std::clamp(value.get<double>(), 0.0, 1.0 * kMost)));
        else if (among(kNext, key))
            into.more |= (value.is_string() && !value.get<std::string>().empty())
                         || (value.is_object() && value.contains("href") && !value["href"].is_null());
        else if (value.is_boolean() && (key == "has_more" || key == "hasNextPage" || key == "hasMore"))
            into.more |= value.get<bool>();
        else if (value.is_object() && among(kAround, key) && depth < kDeepest)
            look(value, into, depth + 1);
    }
}

} // namespace

void readPages(std::string_view rest, Flattened &into)
{
    if (const json j = parseLeniently(rest); j.is_object())
        look(j, into, 0);
}

} // namespace handrail::directory
