#pragma once

#include "directory/import/jsonrecords.h"
#include "directory/import/listmappings.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace handrail::directory {

/// Records of JSON whose members are an agency's own columns ({"Agency Name": …, "Program": …}): the same list as a
/// CSV with that heading, by the same mapping.
class JsonList {
public:
    /// @p told: which column is read as what
    JsonList(ListMappings &mappings, MappedIds &ids, std::string today,
             std::function<void(const Mapping &, const MappedList &)> told)
        : m_mappings(mappings), m_ids(ids), m_today(std::move(today)), m_told(std::move(told))
    {
    }
    /// Another file, or another list in it, begins.
    void begin();
    /// Whether @p record was one; its rows went to @p sink. @p plain: see ListMappings.
    bool take(std::string_view record, std::int64_t line, bool plain, const RowSink &sink);

private:
    ListMappings &m_mappings;
    MappedIds &m_ids;
    std::string m_today;
    std::function<void(const Mapping &, const MappedList &)> m_told;
    CsvRow m_heading;
    std::optional<MappedList> m_list;
    const Mapping *m_mapping = nullptr;
    int m_misses = 0; ///< records that were none
};

} // namespace handrail::directory
