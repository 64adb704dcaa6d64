#pragma once

#include "directory/import/mapping.h"
#include "directory/import/package.h"
#include "directory/import/problems.h"

#include <list>
#include <vector>

namespace handrail::directory {

/// The mappings that a package's lists are read by: its own first, those that ship, and what plain columns mean.
class ListMappings {
public:
    /// The package's own mapping at @p path, if it has one.
    Refusal readOwn(Package &package, const std::string &path);
    /// The mapping that knows @p heading; null: none. It stays as long as this does. @p plain: columns whose names are
    /// plain words will do.
    const Mapping *of(const CsvRow &heading, bool plain);

private:
    std::vector<Mapping> m_own;
    std::list<Mapping> m_plain; ///< whose addresses stay
};

/// Says which column of a list is read as what.
void tellList(const Mapping &mapping, const MappedList &list, Problems &problems, const std::string &path);

} // namespace handrail::directory
