#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace handrail::vault {

enum class Shape {
    Own,     ///< the tables of one of our schemas, and nothing else
    Turned,  ///< ours, but for the number of its schema
    Newer,   ///< of a Handrail that came later
    Changed, ///< our tables, and others, or triggers, views, columns that somebody added, or some are not there
    Strange  ///< another program's file
};

/// Whose file it is, by what it is made of. Before anything of it runs or is brought to today's schema. Reads nothing
/// but names.
[[nodiscard]] Shape shapeOf(SQLite::Database &db);

/// Name in the header of the number of the schema, a second time: a step to a newer one changes both in one
/// transaction, so that a number in the head of the file which stands alone was turned and is no newer Handrail's.
inline constexpr const char *kSchemaNumber = "schema";

/// No trigger, no view, and no virtual table.
[[nodiscard]] bool holdsTablesOnly(SQLite::Database &db);

} // namespace handrail::vault
