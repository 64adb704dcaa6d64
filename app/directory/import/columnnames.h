#pragma once

#include "directory/import/tables.h"

#include <string>
#include <string_view>

/// What the headings of people's tables, and the names in their JSON, mean. Pure functions.
namespace handrail::directory {

/// How surely a heading means a field, the surest last.
enum class Fit {
    None,
    Slip,     ///< one letter is wrong, missing or too many
    Spelling, ///< another word for it, English or Spanish, that can mean nothing else in its table
    Gaps,     ///< the same but for its gaps: "address1"
    Other,    ///< one of the field's other names
    Own
};

/// "Service ID", "service-id" and "serviceId " as the standard writes them; "service_name" in the table of services is
/// "name".
[[nodiscard]] std::string headingOf(std::string_view text, const Table &table);
/// Without capitals, marks and gaps: "Dirección 1" gives "direccion1".
[[nodiscard]] std::string bareName(std::string_view text);
/// Its words between blanks, in small letters without marks: "isPrivate" gives " is private ".
[[nodiscard]] std::string nameWords(std::string_view text);
/// @p heading: as headingOf() has it; @p bare: as bareName() has it.
[[nodiscard]] Fit fits(const std::string &heading, const std::string &bare, const Field &field, const Table &table);
/// The field of @p table that @p text means best, -1 when it means none. @p how: how surely
[[nodiscard]] int fieldOf(std::string_view text, const Table &table, Fit *how = nullptr);
/// What a heading that means no free field looks like: "phone.number"; "" when it looks like nothing.
[[nodiscard]] std::string likeOf(std::string_view text, const Table &table);

} // namespace handrail::directory
