#include "directory/index/segment.h"

#include <algorithm>
#include <cstring>

// The columns of a segment as bytes and back.
namespace handrail::directory {
namespace {

template <typename T>
void putColumn(std::string &out, const std::vector<T> &column)
{
    const std::uint64_t count = column.size();
    out.append(reinterpret_cast<const char *>(&count), sizeof count);
    out.append(reinterpret_cast<const char *>(column.data()), count * sizeof(T));
}

template <typename T>
bool takeColumn(std::string_view &bytes, std::vector<T> &column)
{
    std::uint64_t count = 0;
    if (bytes.size() < sizeof count)
        return false;
    std::memcpy(&count, bytes.data(), sizeof count);
    bytes.remove_prefix(sizeof count);
    if (count > bytes.size() / sizeof(T))
        return false;
    column.resize(count);
    if (count > 0) // an empty vector has no data()
        std::memcpy(column.data(), bytes.data(), count * sizeof(T));
    bytes.remove_prefix(count * sizeof(T));
    return true;
}

} // namespace

std::string Columns::pack() const
{
    std::string out;
    putColumn(out, service);
    putColumn(out, facets);
    putColumn(out, checked);
    putColumn(out, nameKey);
    putColumn(out, nameRest);
    putColumn(out, firstPlace);
    putColumn(out, at);
    putColumn(out, latitude);
    putColumn(out, longitude);
    putColumn(out, pattern);
    std::string joined;
    for (const std::string &one : patterns)
        joined += one + '\x1d';
    putColumn(out, std::vector<char>(joined.begin(), joined.end()));
    return out;
}

bool Columns::unpack(std::string_view bytes)
{
    std::vector<char> joined;
    if (!(takeColumn(bytes, service) && takeColumn(bytes, facets) && takeColumn(bytes, checked)
          && takeColumn(bytes, nameKey) && takeColumn(bytes, nameRest) && takeColumn(bytes, firstPlace)
          && takeColumn(bytes, at) && takeColumn(bytes, latitude) && takeColumn(bytes, longitude)
          && takeColumn(bytes, pattern) && takeColumn(bytes, joined)))
        return false;
    patterns.clear();
    for (auto from = joined.begin(), end = joined.end(); from != end;) {
        const auto to = std::find(from, end, '\x1d');
        patterns.emplace_back(from, to);
        from = to == end ? end : to + 1;
    }
    const std::size_t n = docs(), places = at.size();
    return n <= kSegmentDocs && facets.size() == n && checked.size() == n && nameKey.size() == n && nameRest.size() == n
           && firstPlace.size() == n + 1 && firstPlace.back() == places
           && std::is_sorted(firstPlace.begin(), firstPlace.end()) && latitude.size() == places
           && longitude.size() == places && pattern.size() == places
           && std::all_of(pattern.begin(), pattern.end(), [&](std::uint32_t p) { return p < patterns.size(); });
}

} // namespace handrail::directory
