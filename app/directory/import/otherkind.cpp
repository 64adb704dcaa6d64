#include "directory/import/otherkind.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>

namespace handrail::directory {

namespace {

/// The lines above a message, as mail programs write them: two at least, one of which nothing else has.
bool isMail(std::string_view head)
{
    static constexpr auto kSure = std::to_array<std::string_view>(
        {"mime-version:", "message-id:", "received:", "return-path:", "delivered-to:", "x-mozilla-status:"});
    static constexpr auto kOther = std::to_array<std::string_view>(
        {"from:", "to:", "subject:", "content-type:", "reply-to:", "x-", "dkim-signature:", "authentication-results:"});
    const std::string low = lowerAscii(head);
    int sure = 0, other = 0;
    for (std::size_t at = 0; at < low.size();) {
        const std::size_t end = std::min(low.find('\n', at), low.size());
        const std::string_view line = std::string_view(low).substr(at, end - at);
        const auto begins = [&](std::string_view with) { return line.starts_with(with); };
        if (trimmed(line).empty())
            break; // the message itself begins
        sure += std::any_of(kSure.begin(), kSure.end(), begins) ? 1 : 0;
        other += std::any_of(kOther.begin(), kOther.end(), begins) ? 1 : 0;
        at = end + 1;
    }
    return sure + other > 1 && (sure > 0 || low.starts_with("from:"));
}

} // namespace

std::string otherKindOf(std::string_view head, std::string_view name)
{
    struct Magic {
        std::string_view bytes;
        const char *kind;
    };
    static constexpr auto kMagics = std::to_array<Magic>({{"%PDF", "pdf"}, {"SQLite format 3", "database"},
        {"{\\rtf", "document"}, {"7z\xBC\xAF", "archive"}, {"Rar!\x1a", "archive"},
        {"\xFD" "7zXZ", "archive"}, {"\x89PNG", "picture"}, {"\xFF\xD8\xFF", "picture"}, {"GIF8",
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
    const std::string begins = lowerAscii(text.substr(0, 512));
    const auto is = [&begins](std::string_view tag) { return begins.starts_with(tag); };
    if (begins.find("<kml") != std::string::npos || begins.find("<gpx") != std::string::npos)
        return "map";
    // A table of a web page or XML that a program saved for Excel is opened there, and saved as text.
    const bool excel = begins.find("urn:schemas-microsoft-com:office:") != std::string::npos
                       || begins.find("excel.sheet") != std::string::npos
                       || begins.find("mso-number-format") != std::string::npos
                       || begins.find("opendocument.spreadsheet") != std::string::npos;
    if (begins.starts_with('<') && (excel || low.ends_with(".xls") || low.ends_with(".xlsx") || low.ends_with(".fods")))
        return "spreadsheet";
    if (!begins.starts_with("<?xml") && begins.starts_with('<') && begins.find("<table") != std::string::npos)
        return "webtable";
    if (is("<!doctype html") || is("<html") || is("<head") || is("<body") || is("<script") || is("<table")
        || is("<meta") || is("<style") || is("<div"))
        return "webpage";
    if (is("<?xml") || is("<!doctype") || is("<!--") || is("<workbook"))
        return "xml";
    return isMail(text) ? "mail" : "";
}

std::string otherKindInZip(std::string_view path)
{
    if (path == "xl/workbook.xml" || path == "xl/workbook.bin" || path == "Index/Document.iwa")
        return "spreadsheet";
    if (path.ends_with(".kml"))
        return "map";
    return path == "word/document.xml" || path == "content.xml" || path == "ppt/presentation.xml" ? "document" : "";
}

} // namespace handrail::directory
