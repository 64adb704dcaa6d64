#include "directory/words/text.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace handrail::directory {
namespace {

/// Windows-1252's bytes 0x80 to 0x9F as code points (0: none); the rest of the upper half is Latin-1.
constexpr std::array<std::uint16_t, 32> kWindows = {0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0,      0x17D,  0,
                                                    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0,      0x17E,  0x178};

/// UTF-8 read as the old code of DOS, its first byte often flattened to a G: as 211 exports have it.
constexpr auto kDos =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"\xC3\x87\xC3\x96", "\xE2\x80\x99"},
                                                                  {"\xC3\x87\xC3\xBF", "\xE2\x80\x98"},
                                                                  {"\xC3\x87\xC2\xA3", "\xE2\x80\x9C"},
                                                                  {"\xC3\x87\xC2\xA5", "\xE2\x80\x9D"},
                                                                  {"\xC3\x87\xC3\xB4", "\xE2\x80\x93"},
                                                                  {"\xC3\x87\xC3\xB6", "\xE2\x80\x94"},
                                                                  {"\xC3\x87\xC2\xAA", "\xE2\x80\xA6"},
                                                                  {"\xC3\x87\xC3\xB3", "\xE2\x80\xA2"}});

/// The letter at @p at as the byte it was before it was misread; -1 when it cannot have been one. @p length gets its
/// bytes.
int byteBefore(std::string_view s, std::size_t at, std::size_t &length)
{
    const auto byte = [&](std::size_t i) {
        return at + i < s.size() ? static_cast<unsigned>(static_cast<unsigned char>(s[at + i])) : 0u;
    };
    length = byte(0) >= 0xE0 ? 3 : byte(0) >= 0xC2 ? 2 : 1;
    if (at + length > s.size() || length == 1)
        return -1;
    const unsigned c = length == 2 ? (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F)
                                   : (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (c >= 0x80 && c <= 0xFF)
        return static_cast<int>(c);
    for (std::size_t i = 0; i < kWindows.size(); ++i) {
        if (kWindows[i] == c)
            return static_cast<int>(0x80 + i);
    }
    return -1;
}

} // namespace

bool repairMojibake(std::string &text)
{
    // Nearly every text has none of the letters that could begin one.
    if (text.find("\xC3") == std::string::npos)
        return false;
    std::string out;
    bool repaired = false;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t plain = at; // what cannot begin one, at once
        while (plain < text.size() && static_cast<unsigned char>(text[plain]) < 0x80 && text[plain] != 'G')
            ++plain;
        if (plain > at) {
            out.append(text, at, plain - at);
            at = plain;
            continue;
        }
        const std::string_view rest = std::string_view(text).substr(at);
        // "G", Greek Gamma or O circumflex, then two letters of the table.
        const std::size_t head = rest[0] == 'G'                                                 ? 1
                                 : rest.starts_with("\xCE\x93") || rest.starts_with("\xC3\x94") ? 2
                                                                                                : 0;
        bool found = false;
        for (const auto &[wrong, right] : kDos) {
            if (head > 0 && !found && rest.substr(head).starts_with(wrong)) {
                out += right;
                at += head + wrong.size();
                found = repaired = true;
            }
        }
        if (found)
            continue;
        std::size_t length = 1, used = 0;
        std::string bytes;
        const int lead = byteBefore(text, at, length);
        const std::size_t more = lead >= 0xC3 && lead <= 0xDF   ? 1
                                 : lead >= 0xE1 && lead <= 0xEF ? 2
                                 : lead >= 0xF0 && lead <= 0xF4 ? 3
                                 : lead == 0xC2                 ? 1
                                                                : 0;
        if (more > 0) {
            bytes.push_back(static_cast<char>(lead));
            used = length;
            for (std::size_t i = 0; i < more; ++i) {
                std::size_t step = 1;
                const int next = byteBefore(text, at + used, step);
                if (next < 0x80 || next > 0xBF)
                    break;
                bytes.push_back(static_cast<char>(next));
                used += step;
            }
        }
        std::string copy = bytes;
        if (more > 0 && bytes.size() == more + 1 && repairUtf8(copy) == 0) {
            out += bytes;
            at += used;
            repaired = true;
        } else {
            const auto first = static_cast<unsigned char>(text[at]);
            const std::size_t whole = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
            out += text.substr(at, whole);
            at += whole;
        }
    }
    if (repaired)
        text = std::move(out);
    return repaired;
}

} // namespace handrail::directory
