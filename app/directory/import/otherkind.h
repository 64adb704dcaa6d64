#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// What a file is that is given in the place of tables, by its first bytes: "spreadsheet", "document", "pdf",
/// "webpage", "xml", "database", "archive", "picture"; "" when it may hold tables or records. @p name decides between
/// kinds that begin alike.
[[nodiscard]] std::string otherKindOf(std::string_view head, std::string_view name);
/// The same for a zip, by the path of one file in it.
[[nodiscard]] std::string otherKindInZip(std::string_view path);

} // namespace handrail::directory
