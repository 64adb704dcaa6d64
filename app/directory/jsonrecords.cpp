#include "directory/jsonrecords.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

constexpr std::array kLists = std::to_array<std::string_view>({"contents", "services", "organizations", "data", "results", "items", "records", "service_at_locations"});

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

bool JsonRecords::take(char c)
{
    m_line += c == '\n' ? 1 : 0;
    const bool inRecord = m_listDepth >= 0 ? m_depth > m_listDepth : m_depth > 0;
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
        if (m_depth == 1)
            m_key = m_string;
        return !inRecord || keep(c);
    case '{':
    case '[': {
        const bool topList = m_depth == 0 && c == '[';
        const bool known = m_listDepth < 0 && m_depth == 1 && c == '[' && std::find(kLists.begin(), kLists.end(), m_key) != kLists.end();
        // A page of the API, not a service with lists of its own: those name themselves before.
        const bool page = known && m_record.find("\"name\"") == std::string::npos && m_record.find("\"id\"") == std::string::npos;
        ++m_depth;
        if (topList || page) {
            m_listDepth = m_depth;
            m_listSeen = true;
            m_record.clear();
            return true;
        }
        if (m_depth > 200)
            m_broken = true;
        return !m_broken && keep(c);
    }
    case '}':
    case ']':
        if (m_depth == 0) {
            m_broken = true;
            return false;
        }
        if (m_listDepth == m_depth) { // the list ends
            --m_depth;
            m_listDepth = -1;
            m_record.clear();
            return true;
        }
        --m_depth;
        if (!keep(c))
            return false;
        if (m_depth == std::max(0, m_listDepth)) {
            const std::string record = std::move(m_record);
            m_record.clear();
            const bool rest = m_listDepth < 0 && m_listSeen; // what is left of a page after its list
            return rest || m_sink(record);
        }
        return true;
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
