#pragma once

#include <span>
#include <string_view>

/// What an export writes, table by table.
namespace handrail::directory {

/// One table of the package: its columns and where they come from. A column that begins with '@' is the id of another
/// table's row.
struct Sheet {
    const char *table, *file;
    /// as written, parted by blanks; "@service:service_id" is service_id, made a UUID as service ids are
    const char *columns;
    const char *select;
    const char *ofChanged; ///< WHERE, for a change file; empty: not in it
    /// columns that HSDS wants filled though a publisher may not have; '@': a row without it says nothing and is left
    const char *required;
};
[[nodiscard]] std::span<const Sheet> sheets();

} // namespace handrail::directory
