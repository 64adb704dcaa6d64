#pragma once

#include "directory/words/doorwords.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace handrail::directory {

/// What leads to places that peers keep private, for whoever writes rows of the directory into a file. Throws
/// SQLite::Exception.
class ExportDoors {
public:
    /// Also lets SQL ask is_withheld_place(key of location), as long as this lives.
    void read(SQLite::Database &db);
    /// Takes it out of a row that says something of such a place. @p kinds: per column, of what its value is the id;
    /// empty: of nothing
    void withhold(const std::vector<std::string> &kinds, const std::vector<std::string> &columns,
                  std::vector<std::string> &values) const;

private:
    static void isPlace(sqlite3_context *context, int, sqlite3_value **values);

    std::unordered_set<std::int64_t> m_places;
    std::unordered_map<std::string, DoorWords> m_doors; ///< by kind and id of what stands there
};

} // namespace handrail::directory
