#include "directory/import/fileshape.h"

#include "directory/import/otherkind.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

template <std::size_t N>
bool endsWithAny(const std::string &base, const std::array<std::string_view, N> &endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return base.ends_with(ending); });
}

constexpr auto kRecords = std::to_array<std::string_view>({".json", ".jsonl", ".ndjson", ".geojson", ".geojsonl",
                                                           ".topojson"});
constexpr auto kLists = std::to_array<std::string_view>({".csv", ".tsv", ".tab", ".txt"});
constexpr auto kWorkbooks = std::to_array<std::string_view>(
    {".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".ots", ".fods"});
constexpr auto kPacked = std::to_array<std::string_view>({".gz", ".bz2"});

/// Text in some code: no sign of control but those of lines and columns. UTF-16 and 32 tell themselves by their mark.
bool isText(std::string_view head)
{
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return true;
    return std::none_of(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\f' && c != '\x1A';
    });
}

/// Excel's XML of 2003, or OpenDocument in one file. A web page that Excel saved says that it is one.
bool isBookOfXml(std::string_view head)
{
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n\xEF\xBB\xBF"), head.size()));
    const auto holds = [&](std::string_view what) { return head.find(what) != std::string_view::npos; };
    const std::string begins = lowerAscii(head.substr(0, 16));
    if (!begins.starts_with('<') || begins.starts_with("<html") || begins.starts_with("<!doctype html"))
        return false;
    return (holds("urn:schemas-microsoft-com:office:spreadsheet") && holds("Workbook"))
           || (holds("urn:oasis:names:tc:opendocument") && holds(":document") && !holds("opendocument.text"));
}

} // namespace

bool isNamedAsRecords(const std::string &base)
{
    return endsWithAny(lowerAscii(base), kRecords);
}

bool isNamedAsArchive(const std::string &base)
{
    const std::string low = lowerAscii(base);
    return low.ends_with(".zip") || low.ends_with(".tgz") || endsWithAny(low, kPacked);
}

bool isNamedAsWorkbook(const std::string &base)
{
    return endsWithAny(lowerAscii(base), kWorkbooks);
}

std::string unpackedName(const std::string &base)
{
    const std::string low = lowerAscii(base);
    return endsWithAny(low, kPacked) ? base.substr(0, base.rfind('.')) : base;
}

FileShape shapeOf(std::string_view head, const std::string &name)
{
    using enum FileShape::Kind;
    if (head.empty())
        return {Other, "nothing"};
    if (head.starts_with("\x1f\x8b") || head.starts_with("BZh"))
        return {Packed};
    if (isBookOfXml(head))
        return {Workbook};
    if (std::string kind = otherKindOf(head, name); !kind.empty())
        return {Other, std::move(kind)};
    constexpr std::string_view kBefore(" \t\r\n\0\xEF\xBB\xBF\xFF\xFE", 10); // spaces and byte order marks of any kind
    const std::size_t first = head.find_first_not_of(kBefore);
    if (first != std::string_view::npos && (head[first] == '{' || head[first] == '['))
        return {Json};
    const std::string low = lowerAscii(name);
    const bool list = endsWithAny(low, kLists);
    // A comment, a call or a guard may stand before the first bracket.
    const std::string_view begins = head.substr(0, 64);
    if ((isNamedAsRecords(low) || low.ends_with(".js")
         || begins.find("google.visualization.Query.setResponse(") != std::string_view::npos)
        && begins.find_first_of("{[") != std::string_view::npos)
        return {Json};
    if (head.starts_with("PK\x05\x06") && head.find_first_not_of('\0', 4) == std::string_view::npos)
        return {EmptyZip}; // the end of a zip without one file
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06") || head.starts_with("PK\x07\x08")
        || head.starts_with("PK00PK\x03\x04"))
        return {Zip};
    return {list || isText(head) ? List : Unknown};
}

} // namespace handrail::directory
