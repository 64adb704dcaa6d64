#include "share/qr.h"

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <stdexcept>

namespace handrail::share {
namespace {

// two numbers of up to three figures, in the place of %1 and %2, and a line break
constexpr std::size_t kCountBytes = 6;
constexpr long kUtf8 = 26; // its ECI assignment

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

std::string countLine(std::string count, std::size_t part, std::size_t parts)
{
    for (const auto &[sign, number] : {std::pair("%1", part), std::pair("%2", parts)}) {
        if (const auto at = count.find(sign); at != std::string::npos)
            count.replace(at, 2, std::to_string(number));
    }
    return count + "\n";
}

std::size_t lineBefore(const std::string &text, std::size_t end) // where the line that ends at @p end begins
{
    const auto before = end < 2 ? std::string::npos : text.rfind('\n', end - 2);
    return before == std::string::npos ? 0 : before + 1;
}

/// @p cut, or an earlier line end after @p at: behind it stands no heading without its line, and before it no line
/// without what is set in under it.
std::size_t withItsLine(const std::string &text, std::size_t at, std::size_t cut)
{
    for (std::size_t end = cut; end > at;) {
        const std::size_t line = lineBefore(text, end);
        const bool heading = line >= 2 && text[line - 1] == '\n' && text[line - 2] == '\n' && text[line] != '\n'
                             && end < text.size() && text[end] != '\n';
        const bool setIn = end < text.size() && text[end] == ' ';
        if (!heading && !setIn)
            return end;
        if (line <= at)
            break; // it is all there is: parted it is better than not at all
        end = line;
    }
    return cut;
}

/// Length of the longest piece of @p text from @p at that fits into @p room and ends where a reader would break.
std::size_t pieceBytes(const std::string &text, std::size_t at, std::size_t room)
{
    if (text.size() - at <= room)
        return text.size() - at;
    if (const auto line = text.rfind('\n', at + room - 1); line != std::string::npos && line >= at)
        return withItsLine(text, at, line + 1) - at;
    if (const auto word = text.rfind(' ', at + room - 1); word != std::string::npos && word > at)
        return word + 1 - at;
    std::size_t end = at + room;
    while (end > at + 1 && continues(text[end]))
        --end;
    return end - at;
}

qrcodegen::QrCode encoded(std::string_view text)
{
    using qrcodegen::QrSegment;
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    std::vector<QrSegment> segments;
    if (std::ranges::any_of(bytes, [](std::uint8_t byte) { return byte > 0x7F; }))
        segments.push_back(QrSegment::makeEci(kUtf8));
    segments.push_back(QrSegment::makeBytes(bytes));
    using Code = qrcodegen::QrCode;
    try {
        return Code::encodeSegments(segments, Code::Ecc::MEDIUM, Code::MIN_VERSION, kLargestOfLevelM);
    } catch (const std::length_error &) {
        return Code::encodeSegments(segments, Code::Ecc::LOW, Code::MIN_VERSION, kLargestVersion);
    }
}

} // namespace

std::string QrCode::rows() const
{
    std::string out;
    for (int y = 0; y < size; ++y) {
        if (y > 0)
            out += '\n';
        for (int x = 0; x < size; ++x)
            out += at(x, y) ? '1' : '0';
    }
    return out;
}

storage::Result<QrCode> qrModules(std::string_view text)
{
    if (text.empty() || text.size() > kBytesPerCode)
        return storage::Failure{storage::FailureKind::BadInput, "qr"};
    try {
        const auto made = encoded(text);
        QrCode code;
        code.size = made.getSize();
        code.dark.reserve(static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size));
        for (int y = 0; y < code.size; ++y) {
            for (int x = 0; x < code.size; ++x)
                code.dark.push_back(made.getModule(x, y));
        }
        return code;
    } catch (const std::length_error &) {
        return storage::Failure{storage::FailureKind::BadInput, "qr"};
    }
}

std::vector<std::string> splitText(const std::string &text, std::size_t roomBytes)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = pieceBytes(text, at, roomBytes);
        parts.push_back(text.substr(at, bytes));
        at += bytes;
    }
    return parts;
}

std::vector<QrPage> qrPages(const std::string &text, const std::string &count)
{
    std::vector<QrPage> pages;
    const bool one = text.size() <= kBytesPerCode;
    const auto parts = splitText(text, one ? kBytesPerCode : kBytesPerCode - kCountBytes - count.size());
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::string whole = (one ? std::string() : countLine(count, at + 1, parts.size())) + parts[at];
        auto code = qrModules(whole);
        if (code) // always: the parts were cut to fit
            pages.push_back({whole, std::move(code.value())});
    }
    return pages;
}

} // namespace handrail::share
