#pragma once

#include "directory/import/csvreader.h"
#include "directory/import/jsonrecords.h"
#include "directory/import/weekcolumns.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

/// Lists that counties really have, under an agency's own column names: a small YAML, which a county can edit, says
/// what each is in HSDS.
namespace handrail::directory {

/// What is wrong with a mapping, where, and what to do. English, for whoever edits it.
struct MappingFault {
    int line = 0;
    std::string what, cure;
};

struct Mapping {
    struct Part {
        std::string row;   ///< "phone", "phone2": two rows of one table
        std::string table; ///< HSDS 3.0 name
        std::string field;
        std::vector<std::string> columns; ///< joined by ", "; empty: fixed
        std::string fixed;
        std::optional<std::size_t> at = {}; ///< the column's place, where its name is not its alone
    };
    /// A column that says that a row is not to be offered.
    struct Ending {
        std::string column;
        std::vector<std::string> unless; ///< what it says of one that is
        bool past = false;               ///< it is a date, and that day is over
    };
    std::string name;
    std::vector<std::string> when; ///< columns by which a list is known
    std::vector<std::string> id;   ///< columns that name a row; none: its name, street and number do
    std::vector<Part> parts;
    std::vector<Ending> endings;
};

[[nodiscard]] std::variant<Mapping, std::vector<MappingFault>> readMapping(const std::string &yaml);
/// Those that ship (app/directory/mappings).
[[nodiscard]] const std::vector<Mapping> &shippedMappings();

/// The ids of all lists of a package: lists that number their rows anew do not take each other's place.
struct MappedIds {
    struct Taken {
        int list = 0;
        std::string name; ///< of the program
    };
    std::unordered_map<std::string, Taken> taken;
    int lists = 0;
};

/// One list, row by row.
class MappedList {
public:
    /// @p today: ISO date, after which what expired is left out. @p ids: of the lists before it; null: it is alone.
    MappedList(const Mapping &mapping, const CsvRow &heading, std::string today, MappedIds *ids = nullptr);
    /// Whether all columns by which @p mapping knows its lists are in @p heading, however they are capitalized or
    /// parted.
    [[nodiscard]] static bool knows(const Mapping &mapping, const CsvRow &heading);
    /// Rows of tables that @p row is. What has ended comes with a status that says so.
    void put(const CsvRow &row, const RowSink &sink);
    /// Headings that are not as the mapping has them and can mean nothing else, with what they are read as.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>> &taken() const { return m_taken; }
    /// Whether @p row of a list that is known by its columns alone is no program: see footing.h.
    [[nodiscard]] bool isNone(const CsvRow &row, const CsvRow &heading) const;

private:
    [[nodiscard]] std::string value(const std::string &column, const CsvRow &row) const;
    [[nodiscard]] std::string valueOf(const Mapping::Part &part, const CsvRow &row) const;
    [[nodiscard]] std::string joined(const std::vector<std::string> &columns, const CsvRow &row) const;
    [[nodiscard]] std::string endOf(const CsvRow &row) const;
    void takeOthers();
    void takeWeek();

    const Mapping &m_mapping;
    std::string m_today;
    std::vector<std::string> m_heading; ///< plain
    std::vector<std::pair<std::size_t, std::string>> m_unused; ///< columns that the mapping does not use, as written
    WeekColumns m_week{{}};                                    ///< of the columns that the mapping does not use
    std::map<std::string, std::size_t> m_others;               ///< columns of the mapping under other names, plain
    std::vector<std::pair<std::string, std::string>> m_taken;
    MappedIds m_own;
    MappedIds *m_ids; ///< null: its own
    int m_number;
};

} // namespace handrail::directory
