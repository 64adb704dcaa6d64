#include "directory/import/otherkind.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>

namespace handrail::directory {

std::string otherKindOf(std::string_view head, std::string_view name)
{
    struct Magic {
        std::string_view bytes;
        const char *kind;
    };
    static constexpr auto kMagics = std::to_array<Magic>({{"%PDF", "pdf"}, {"SQLite format 3", "database"},
        {"{\\rtf", "document"}, {"\x1f\x8b", "archive"}, {"7z\xBC\xAF", "archive"}, {"Rar!\x1a", "archive"},
        {"\xFD" "7zXZ", "archive"}, {"BZh", "archive"}, {"\x89PNG", "picture"}, {"\xFF\xD8\xFF", "picture"}, {"GIF8",
        "picture"}});
    for (const Magic &magic : kMagics)
        if (head.starts_with(magic.bytes))
            return magic.kind;
    const std::string low = lowerAscii(name);
    if (head.starts_with("\xD0\xCF\x11\xE0")) // of older office programs
        return low.ends_with(".doc") ? "document" : low.ends_with(".mdb") ? "database" : "spreadsheet";
    if (head.size() > 8 && head.substr(4).starts_with("Standard ") && (head.find("Jet DB") != std::string_view::npos
        || head.find("ACE DB") != std::string_view::npos))
        return "database";
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    std::string_view text = head.substr(head.starts_with(kMark) ? kMark.size() : 0);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const std::string begins = lowerAscii(text.substr(0, 64));
    if (begins.starts_with("<!doctype html") || begins.starts_with("<html") || begins.starts_with("<head")
        || begins.starts_with("<body") || begins.starts_with("<script"))
        return "webpage";
    return begins.starts_with("<?xml") || begins.starts_with("<!doctype") ? "xml" : "";
}

std::string otherKindInZip(std::string_view path)
{
    if (path == "xl/workbook.xml" || path == "xl/workbook.bin" || path == "Index/Document.iwa")
        return "spreadsheet";
    return path == "word/document.xml" || path == "content.xml" || path == "ppt/presentation.xml" ? "document" : "";
}

} // namespace handrail::directory
