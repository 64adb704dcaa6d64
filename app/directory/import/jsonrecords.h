#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace handrail::directory {

enum class RecordKind {
    Whole,
    Part, ///< some services of an organization that is too long to be held at once; the rest of it follows as Whole
    Rest  ///< what stands around the lists of a page; may hold lists of tables, too
};

/// Cuts a stream of JSON into its records, one in memory at a time: the elements of an array, those of "contents" in a
/// page of the API (or of a list under another known name, be it inside "data" or "result"), objects one after another,
/// or one object alone.
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
    /// Of the record at hand: what it is, the line it begins on, the name of the list it stands in ("" for none).
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] std::int64_t recordLine() const { return m_recordLine; }
    [[nodiscard]] const std::string &list() const { return m_list; }
    /// What stands before that list, its brackets not closed.
    [[nodiscard]] const std::string &before() const { return m_rest; }

private:
    bool take(char c);
    bool keep(char c);
    bool open(char c);
    bool close(char c);
    bool hand(RecordKind kind);
    [[nodiscard]] int base() const { return m_listDepth >= 0 ? m_listDepth : 0; }

    std::uint64_t m_limit;
    Sink m_sink;
    std::string m_record, m_string, m_key;
    std::string m_rest;    ///< what stood around the list that is open
    std::string m_list;
    int m_depth = 0;       ///< open brackets
    int m_listDepth = -1;  ///< depth inside the list whose elements are records; -1 outside of one
    int m_pageDepth = 1;   ///< depth at which names of lists are known
    int m_partDepth = -1;  ///< depth inside an organization's services; -1 outside
    std::size_t m_partFrom = 0; ///< where they begin in the record
    bool m_inString = false, m_escaped = false, m_listSeen = false, m_tooLarge = false, m_broken = false,
         m_skipComma = false;
    bool m_named = false; ///< the object that may be a page has an id or a name: it is a record
    RecordKind m_kind = RecordKind::Whole;
    std::int64_t m_line = 1, m_recordLine = 0; ///< 0: nothing has begun
};

/// Rows of one record: table by HSDS 3.0 name, and values by column.
using FlatRow = std::map<std::string, std::string>;
/// Begins the name of a value that is no field, whatever it is called: it is named in the report, and heeded.
inline constexpr char kUnreadMark = '\x02';
/// Whether a member of a record holds records of its own, which are read.
[[nodiscard]] bool isPart(std::string_view member);
using RowSink = std::function<void(const std::string &table, const FlatRow &row)>;

/// Where a record stands.
struct RecordPlace {
    RecordKind kind = RecordKind::Whole;
    std::string table = {}; ///< the table its file or list is named after, if any
};
struct Flattened {
    bool known = false;  ///< it was one of the known shapes
    int pages = 0;       ///< what stands around a list says that there are so many pages of it
    bool more = false;   ///< or that another follows
    bool mended = false; ///< it was not quite JSON
};

/// Lays a nested record flat: the shape of service, organization, location or service_at_location, a row of any table
/// in a list of its name, or a plain list of places with name, address and phone. Names of people are left out.
Flattened flatten(std::string_view record, const RowSink &sink, const RecordPlace &place = {});

} // namespace handrail::directory
