#include "directory/import/jsonpage.h"

#include "directory/import/jsonmend.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

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

void look(const json &j, Flattened &into, int depth)
{
    constexpr int kDeepest = 3, kMost = 1'000'000;
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
