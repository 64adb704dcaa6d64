#pragma once

#include "directory/importer.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace handrail::directory {

/// Cuts a stream of JSON into its records, one in memory at a time: the elements of an array, those of "contents" in a page of the
/// API (or of a list under another known name), objects one after another, or one object alone.
class JsonRecords {
public:
    /// Called with the text of each record; false stops.
    using Sink = std::function<bool(std::string_view record)>;
    JsonRecords(std::uint64_t recordBytes, Sink sink) : m_limit(recordBytes), m_sink(std::move(sink)) {}
    /// False once something is wrong or the sink stopped: see tooLarge() and broken().
    bool feed(std::string_view bytes);
    bool finish();
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool broken() const { return m_broken; }
    [[nodiscard]] std::int64_t line() const { return m_line; }

private:
    bool take(char c);
    bool keep(char c);

    std::uint64_t m_limit;
    Sink m_sink;
    std::string m_record, m_string, m_key;
    int m_depth = 0;       ///< open brackets
    int m_listDepth = -1;  ///< depth inside the list whose elements are records; -1 outside of one
    bool m_inString = false, m_escaped = false, m_listSeen = false, m_tooLarge = false, m_broken = false;
    std::int64_t m_line = 1;
};

/// Rows of one record: table by HSDS 3.0 name, and values by column.
using FlatRow = std::map<std::string, std::string>;
using RowSink = std::function<void(const std::string &table, const FlatRow &row)>;

/// Lays a nested record flat: the shape of service, organization, location or service_at_location, or a plain list of places with
/// name, address and phone. Names of people are left out. @return false when it is none of these or no JSON
bool flatten(std::string_view record, const RowSink &sink);

} // namespace handrail::directory
