#include "directory/import/jsonrecords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace handrail::directory {
namespace {

constexpr std::array kLists = std::to_array<std::string_view>(
    {"contents", "content", "services", "organizations", "locations", "data", "results", "items", "records",
     "service_at_locations", "services_at_location", "service_at_location", "features", "value", "rows", "values",
     "hits", "documents", "docs", "entries", "entry", "list", "resources", "agencies", "providers", "listings", "programs",
     "edges", "nodes", "objects", "elements", "result", "response", "payload", "facilities", "sites", "servicios"});
/// So deep may a list stand in objects around it.
constexpr int kDeepestPage = 8;

template <std::size_t N>
bool among(const std::array<std::string_view, N> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// From so many bytes on, services of an organization are handed on in parts.
constexpr std::size_t kPartBytes = 1u << 20;

} // namespace

bool JsonRecords::keep(char c)
{
    if (m_record.size() >= m_limit) {
        m_tooLarge = true;
        return false;
    }
    m_record.push_back(c);
    return true;
}

bool JsonRecords::hand(RecordKind kind)
{
    m_kind = kind;
    const std::string record = std::move(m_record);
    m_record.clear();
    return m_sink(record);
}

bool JsonRecords::open(char c)
{
    // A page of the API, not a service with lists of its own: those name themselves before.
    const bool page = m_listDepth < 0 && m_depth == m_pageDepth && !m_named;
    const bool topList = m_depth == 0 && c == '[', list = topList || (page && c == '[' && among(kLists, m_key));
    if (m_depth == base())
        m_recordLine = m_line;
    m_named &= m_depth > 0;
    ++m_depth;
    if (page && c == '{' && m_depth > 1 && m_depth <= kDeepestPage && (m_key == "page" || m_key == "services" || m_key == "organizations" || m_key == "locations" || !isPart(m_key)))
        m_pageDepth = m_depth; // whatever it is called, but for what a record has
    if (list) {
        m_listDepth = m_depth;
        m_listSeen = !topList;
        m_list = topList ? std::string() : m_key;
        m_rest = std::move(m_record);
        if (!topList)
            m_rest.push_back('[');
        m_record.clear();
        return true;
    }
    if (m_depth > 200)
        m_broken = true;
    if (m_broken || !keep(c))
        return false;
    if (c == '[' && m_partDepth < 0 && m_depth == base() + 2 && m_key == "services"
        && m_record.find("\"id\"") != std::string::npos) {
        m_partDepth = m_depth;
        m_partFrom = m_record.size();
    }
    return true;
}

bool JsonRecords::close(char c)
{
    if (m_depth == 0) {
        m_broken = m_recordLine > 0; // before all else: what keeps a page from being run as a script, ")]}'"
        return !m_broken;
    }
    if (m_listDepth == m_depth) { // the list ends
        const bool topList = m_depth == 1 && m_rest.empty();
        --m_depth;
        m_listDepth = -1;
        m_list.clear();
        m_record = std::move(m_rest);
        m_rest.clear();
        return topList || keep(c);
    }
    if (m_partDepth == m_depth)
        m_partDepth = -1;
    m_skipComma = false;
    --m_depth;
    m_named &= m_depth >= m_pageDepth; // what an object around a list is called is no name of a record
    m_pageDepth = std::max(1, std::min(m_pageDepth, m_depth));
    if (!keep(c))
        return false;
    if (m_depth == base()) {
        const bool rest = m_depth == 0 && std::exchange(m_listSeen, false);
        return hand(rest ? RecordKind::Rest : RecordKind::Whole);
    }
    if (m_partDepth == m_depth && m_record.size() - m_partFrom > kPartBytes) {
        const std::string begun = m_record.substr(0, m_partFrom);
        m_record += "]}";
        const bool go = hand(RecordKind::Part);
        m_record = begun;
        m_skipComma = true;
        return go;
    }
    return true;
}

bool JsonRecords::take(char c)
{
    m_line += c == '\n' ? 1 : 0;
    const bool inRecord = m_depth > base();
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        if (m_inString && m_string.size() < 64)
            m_string.push_back(c);
        return !inRecord || keep(c);
    }
    switch (c) {
    case '"':
        m_inString = true;
        m_string.clear();
        return !inRecord || keep(c);
    case ':':
        if (m_depth == m_pageDepth || m_depth == base() + 1)
            m_key = m_string;
        m_named |= m_listDepth < 0 && m_depth == m_pageDepth && (m_string == "id" || m_string == "name");
        return !inRecord || keep(c);
    case '{':
    case '[': return open(c);
    case '}':
    case ']': return close(c);
    case ',':
        if (m_skipComma) { // after a part: what follows begins the list anew
            m_skipComma = false;
            return true;
        }
        return !inRecord || keep(c);
    default:
        return !inRecord || keep(c);
    }
}

bool JsonRecords::feed(std::string_view bytes)
{
    for (const char c : bytes) {
        if (!take(c))
            return false;
    }
    return true;
}

bool JsonRecords::finish()
{
    m_broken |= m_depth != 0 || m_inString;
    return !m_broken;
}

} // namespace handrail::directory
