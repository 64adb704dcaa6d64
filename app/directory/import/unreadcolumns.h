#pragma once

#include "directory/import/tables.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace handrail::directory {

class Problems;

/// The columns of one table, or the members of its records in JSON, that are not read: how many rows have something
/// there, what it looks like, and what in it must be heeded although the rest is left: that a place must not be found,
/// that a service has ended.
class UnreadColumns {
public:
    explicit UnreadColumns(const Table &table) : m_table(table) {}

    /// What a value asks for.
    struct Heed {
        enum What {
            Nothing,
            Words,    ///< may speak of a hidden place: to be read with the row's name (words)
            Hide,     ///< the street must not be told (why: words of our own lists; empty: the heading says it)
            LeaveOut, ///< the row must not be shown
            Ended     ///< what it is of has ended
        } what = Nothing;
        std::string why, words;
    };

    /// @return which it is from now on
    std::size_t add(std::string_view heading);
    /// The one that is called so; after a thousand names the rest is one. ".member": of records of the table, and told
    /// so.
    std::size_t of(const std::string &name);
    /// Counts @p value and reads it for what must be heeded. @p today: ISO date.
    Heed look(std::size_t column, std::string_view value, const std::string &today);
    [[nodiscard]] const std::string &heading(std::size_t column) const { return m_columns[column].heading; }
    [[nodiscard]] bool empty() const { return m_columns.empty(); }
    /// Names each in the report, and forgets them.
    void tell(Problems &problems, const std::string &file);

private:
    /// What the heading says that its values are about.
    enum class About {
        Anything,
        Nobody,
        Private,
        PrivateStreet,
        Publish,
        PublishStreet,
        Secret,
        Violence,
        Status,
        Active,
        Ended,
        EndDate
    };
    struct Column {
        std::string heading;
        About about = About::Anything;
        bool ofStreet = false, ofRecord = false;
        std::int64_t filled = 0;
        int seen = 0, numbers = 0, mails = 0, links = 0, streets = 0; ///< of the first values
    };
    [[nodiscard]] About aboutOf(std::string_view heading) const;
    static void sample(Column &column, std::string_view value);
    [[nodiscard]] static std::string likeOfValues(const Column &column);
    [[nodiscard]] Heed heedOf(const Column &column, std::string_view value, const std::string &today) const;

    const Table &m_table;
    std::vector<Column> m_columns;
    std::unordered_map<std::string, std::size_t> m_byName;
};

} // namespace handrail::directory
