#pragma once

#include "directory/words/doorwords.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace handrail::directory {

/// What leads to places that peers keep private, for whoever writes rows of the directory into a file. Throws
/// SQLite::Exception.
class ExportDoors {
public:
    void read(SQLite::Database &db);
    /// Takes it out of a row that says something of such a place. @p kinds: per column, of what its value is the id;
    /// empty: of nothing
    void withhold(const std::vector<std::string> &kinds, const std::vector<std::string> &columns,
                  std::vector<std::string> &values) const;

private:
    std::unordered_map<std::string, DoorWords> m_doors; ///< by kind and id of what stands there
};

} // namespace handrail::directory
