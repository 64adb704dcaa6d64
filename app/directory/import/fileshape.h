#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace handrail::directory {

/// So many of a file's first bytes tell what it is.
inline constexpr std::size_t kHeadBytes = 1024;

/// What one file is, by its first bytes; its name decides only where these do not.
struct FileShape {
    enum class Kind {
        Unknown, ///< bytes that are no text
        Other,   ///< of a kind that is called by its name: see otherKindOf
        Json,
        List,    ///< text
        Workbook, ///< of a spreadsheet program, in one file of XML
        Zip,
        EmptyZip,
        Packed   ///< by gzip or bzip2
    };
    Kind kind = Kind::Unknown;
    std::string other = {}; ///< "pdf", "spreadsheet"
};

[[nodiscard]] FileShape shapeOf(std::string_view head, const std::string &name);

/// Whether a name is one of records in JSON.
[[nodiscard]] bool isNamedAsRecords(const std::string &base);
/// Whether a name is one of an archive that can be read: "export.zip", "list.csv.gz".
[[nodiscard]] bool isNamedAsArchive(const std::string &base);
/// Whether a name is one of a workbook of a spreadsheet program.
[[nodiscard]] bool isNamedAsWorkbook(const std::string &base);
/// What the one file in an archive is called: "list.csv.gz" gives "list.csv".
[[nodiscard]] std::string unpackedName(const std::string &base);

} // namespace handrail::directory
