#pragma once

#include "directory/sheets/cellformat.h"
#include "directory/sheets/workbook.h"

#include <map>
#include <string>
#include <vector>

namespace handrail::directory {

/// What the parts of an Office package point at, by id.
struct OfficeLink {
    std::string target; ///< a part, or an address outside
    std::string type;   ///< "worksheet", "sharedStrings"
    bool outside = false;
};
using OfficeLinks = std::map<std::string, OfficeLink, std::less<>>;
[[nodiscard]] BookFault readLinks(BookParts &parts, const std::string &of, OfficeLinks &links);

/// The texts that the cells of all sheets share. Memory: all of them, up to a bound.
class SharedTexts {
public:
    [[nodiscard]] BookFault read(BookParts &parts, const std::string &part);
    /// Nothing when there is no such one.
    [[nodiscard]] bool at(std::string_view index, std::string &text) const;
    static constexpr std::size_t kMostBytes = 48u << 20;
    static constexpr std::size_t kMostTexts = 2'000'000;

private:
    friend class SharedTextReader;
    std::vector<std::string> m_blocks; ///< of many texts each
    std::vector<std::uint64_t> m_ends; ///< as if the blocks were one
    std::size_t m_bytes = 0;
};

/// The formats of cells, by the number that a cell names.
[[nodiscard]] BookFault readFormats(BookParts &parts, const std::string &part, std::vector<CellFormat> &formats);

} // namespace handrail::directory
