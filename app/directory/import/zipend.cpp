#include "directory/import/zipend.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <istream>

namespace handrail::directory {
namespace {

constexpr std::uint64_t kEnd = 22, kLocator = 20, kEnd64 = 56, kEntry = 46, kLongestComment = 65535;

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t length)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < length && at + i < bytes.size(); ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

std::string bytesAt(std::istream &file, std::uint64_t at, std::uint64_t count)
{
    std::string bytes(count, '\0');
    file.clear();
    file.seekg(static_cast<std::streamoff>(at));
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return bytes;
}

/// Where the directory begins and how long it says it is.
struct Directory {
    std::uint64_t from = 0, bytes = 0;
    std::int64_t says = -1; ///< how many entries the end counts
};

Directory directoryOf(std::istream &file, std::uint64_t size)
{
    Directory out;
    const std::uint64_t from = size > kEnd + kLongestComment ? size - kEnd - kLongestComment : 0;
    const std::string tail = bytesAt(file, from, size - from);
    const std::size_t end = tail.rfind("PK\x05\x06");
    if (end == std::string::npos || end + kEnd > tail.size())
        return out;
    out.says = static_cast<std::int64_t>(number(tail, end + 10, 2));
    out.bytes = number(tail, end + 12, 4);
    out.from = number(tail, end + 16, 4);
    std::uint64_t before = from + end; // where the directory ends
    // An end of the larger kind stands before this one.
    const std::string locator = before >= kLocator ? bytesAt(file, before - kLocator, kLocator) : std::string();
    if (locator.starts_with("PK\x06\x07")) {
        const std::uint64_t at = number(locator, 8, 8);
        const std::string end64 = at < size ? bytesAt(file, at, kEnd64) : std::string();
        if (end64.starts_with("PK\x06\x06")) {
            out.says = static_cast<std::int64_t>(std::min<std::uint64_t>(number(end64, 32, 8), INT64_MAX));
            out.bytes = number(end64, 40, 8);
            out.from = number(end64, 48, 8);
            before = at;
        }
    }
    // Something may stand before the zip, as in one that unpacks itself: then the directory still ends where its end
    // begins.
    if (out.bytes <= before && bytesAt(file, before - out.bytes, 4) == "PK\x01\x02")
        out.from = before - out.bytes;
    return out;
}

} // namespace

std::int64_t countedEntries(std::istream &file, std::size_t most)
{
    file.seekg(0, std::ios::end);
    const std::streamoff size = file.tellg();
    if (!file || size < 0)
        return -1;
    const Directory directory = directoryOf(file, static_cast<std::uint64_t>(size));
    if (directory.says < 0)
        return -1;
    std::int64_t count = 0;
    for (std::uint64_t at = directory.from; count <= static_cast<std::int64_t>(most);) {
        constexpr std::uint64_t kPiece = 64 * 1024;
        const std::string piece = bytesAt(file, at, kPiece);
        std::uint64_t used = 0;
        while (used + kEntry <= piece.size() && std::string_view(piece).substr(used, 4) == "PK\x01\x02"
               && count <= static_cast<std::int64_t>(most)) {
            used += kEntry + number(piece, used + 28, 2) + number(piece, used + 30, 2) + number(piece, used + 32, 2);
            ++count;
        }
        if (used == 0)
            break;
        at += used;
    }
    return count;
}

std::string fromDos(std::string_view name)
{
    UErrorCode error = U_ZERO_ERROR;
    std::string out(name.size() * 3 + 1, '\0');
    const std::int32_t length = ucnv_convert("UTF-8", "ibm-437", out.data(), static_cast<std::int32_t>(out.size()),
                                             name.data(), static_cast<std::int32_t>(name.size()), &error);
    if (U_FAILURE(error))
        return std::string(name);
    out.resize(static_cast<std::size_t>(length));
    return out;
}

} // namespace handrail::directory
