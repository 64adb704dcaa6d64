#include "directory/import/lettercode.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace handrail::directory {
namespace {

constexpr std::size_t kFewestPairs = 4, kFewestLetters = 8;

using Byte = std::uint8_t;

constexpr bool within(Byte byte, Byte low, Byte high) { return byte >= low && byte <= high; }

/// What a text is as pairs of bytes of some code.
struct Pairs {
    std::size_t all = 0, wrong = 0;
    std::size_t usual = 0; ///< of the part of the code in which everyday letters are
    std::size_t own = 0;   ///< that tell this code from another
    [[nodiscard]] bool fit() const { return wrong == 0 && all >= kFewestPairs && usual * 10 >= all * 8; }
};

/// @param is (lead, trail, pairs &) -> whether they are a pair
template <typename Is>
Pairs pairsOf(std::string_view bytes, Is is)
{
    Pairs pairs;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<Byte>(bytes[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        if (at + 1 == bytes.size()) // cut
            break;
        if (is(lead, static_cast<Byte>(bytes[at + 1]), pairs)) {
            ++pairs.all;
            at += 2;
        } else {
            ++pairs.wrong;
            ++at;
        }
    }
    return pairs;
}

bool chinese(Byte lead, Byte trail, Pairs &pairs)
{
    const bool usual = within(lead, 0xB0, 0xD7) && trail >= 0xA1;
    pairs.usual += usual || within(lead, 0xA1, 0xA3) ? 1 : 0;
    return within(lead, 0x81, 0xFE) && trail >= 0x40 && trail != 0x7F && trail != 0xFF;
}

bool korean(Byte lead, Byte trail, Pairs &pairs)
{
    pairs.own += within(lead, 0xB0, 0xC8) ? 1 : 0;
    pairs.usual += within(lead, 0xB0, 0xC8) || within(lead, 0xA1, 0xA3) ? 1 : 0;
    return within(lead, 0xA1, 0xFE) && within(trail, 0xA1, 0xFE);
}

bool taiwanese(Byte lead, Byte trail, Pairs &pairs)
{
    pairs.own += trail < 0x80 ? 1 : 0;
    pairs.usual += within(lead, 0xA1, 0xC6) ? 1 : 0;
    return within(lead, 0xA1, 0xF9) && (within(trail, 0x40, 0x7E) || within(trail, 0xA1, 0xFE));
}

bool japanese(Byte lead, Byte trail, Pairs &pairs)
{
    const bool kana = (lead == 0x82 && within(trail, 0x9F, 0xF1)) || (lead == 0x83 && within(trail, 0x40, 0x96));
    pairs.own += kana ? 1 : 0;
    pairs.usual += kana || lead == 0x81 || within(lead, 0x88, 0x97) ? 1 : 0;
    return (within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xEF)) && trail >= 0x40 && trail != 0x7F && trail <= 0xFC;
}

/// Words of Russian in one byte a letter: by a, o, i and other letters that are often there.
const char *cyrillic(std::string_view bytes)
{
    constexpr std::string_view kWindows = "\xE0\xE8\xED\xF1\xF0\xEB\xC0\xC8\xCD\xD1\xD0\xCB",
                               kKoi = "\xC1\xC9\xCF\xD4\xD3\xCC\xE1\xE9\xEF\xF4\xF3\xEC";
    constexpr std::size_t kShortest = 3; ///< letters with accents in a row in a Western word are fewer
    std::size_t letters = 0, high = 0, windows = 0, koi = 0, koiSmall = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = at;
        while (end < bytes.size() && static_cast<Byte>(bytes[end]) >= 0xC0)
            ++end;
        high += static_cast<Byte>(bytes[at]) >= 0x80 ? std::max<std::size_t>(end - at, 1) : 0;
        for (std::size_t i = at; end - at >= kShortest && i < end; ++i) {
            ++letters;
            windows += kWindows.find(bytes[i]) != std::string_view::npos ? 1 : 0;
            koi += kKoi.find(bytes[i]) != std::string_view::npos ? 1 : 0;
            koiSmall += static_cast<Byte>(bytes[i]) < 0xE0 ? 1 : 0;
        }
        at = std::max(end, at + 1);
    }
    if (letters < kFewestLetters || letters * 10 < high * 8)
        return nullptr;
    const auto sure = [&](std::size_t one, std::size_t other) { return one * 4 >= letters && one * 2 > other * 3; };
    if (sure(windows, koi))
        return "windows-1251";
    return sure(koi, windows) && koiSmall * 2 > letters ? "KOI8-R" : nullptr; // Greek has its small letters elsewhere
}

/// The value of a letter of base64; -1: none.
int base64(char c)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t at = kLetters.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// Whether base64 between '+' and '-' is letters: no signs of other planes, and nothing left over.
bool isLetters(std::string_view code)
{
    std::uint32_t bits = 0;
    int many = 0;
    for (const char c : code) {
        bits = bits << 6 | static_cast<std::uint32_t>(base64(c));
        many += 6;
        if (many < 16)
            continue;
        many -= 16;
        const std::uint32_t unit = bits >> many & 0xFFFF;
        bits &= (1u << many) - 1;
        if (unit < 0xA0 || (unit >= 0xD800 && unit < 0xF900) || unit > 0xFFE6)
            return false;
    }
    return many < 6 && bits == 0 && code.size() >= 3;
}

/// Bytes above ASCII, and how many of them are well-formed UTF-8: one bad byte does not make another code of a file.
bool mostlyUtf8(std::string_view bytes)
{
    std::size_t high = 0, good = 0;
    const auto follows = [&](std::size_t from, std::size_t many) {
        for (std::size_t i = from; i < from + many; ++i)
            if (i >= bytes.size() || !within(static_cast<Byte>(bytes[i]), 0x80, 0xBF))
                return false;
        return true;
    };
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<Byte>(bytes[at]);
        const std::size_t more = within(lead, 0xC2, 0xDF)   ? 1
                                 : within(lead, 0xE0, 0xEF) ? 2
                                 : within(lead, 0xF0, 0xF4) ? 3
                                                            : 0;
        const bool whole = more > 0 && follows(at + 1, more);
        high += lead < 0x80 ? 0 : whole ? more + 1 : 1;
        good += whole ? more + 1 : 0;
        at += whole ? more + 1 : 1;
    }
    return good * 2 > high;
}

} // namespace

const char *codeOfLetters(std::string_view bytes)
{
    if (mostlyUtf8(bytes))
        return nullptr;
    if (const char *code = cyrillic(bytes))
        return code;
    constexpr std::size_t kSurelyKorean = 6;
    if (const Pairs pairs = pairsOf(bytes, japanese); pairs.fit() && pairs.own * 5 >= pairs.all)
        return "Shift_JIS";
    if (const Pairs pairs = pairsOf(bytes, korean); pairs.fit() && pairs.own * 10 >= pairs.all * 9)
        return pairs.all >= kSurelyKorean ? "EUC-KR" : nullptr; // Chinese words of that half of the code, else
    if (pairsOf(bytes, chinese).fit())
        return "GB18030";
    if (const Pairs pairs = pairsOf(bytes, taiwanese); pairs.fit() && pairs.own > 0)
        return "Big5";
    return nullptr;
}

bool isUtf7(std::string_view bytes)
{
    constexpr std::size_t kFewest = 2;
    std::size_t found = 0;
    for (std::size_t at = bytes.find('+'); at != std::string_view::npos; at = bytes.find('+', at + 1)) {
        std::size_t end = at + 1;
        while (end < bytes.size() && base64(bytes[end]) >= 0)
            ++end;
        const std::string_view code = bytes.substr(at + 1, end - at - 1);
        if (code.empty() && end < bytes.size() && bytes[end] == '-') // a plus
            continue;
        const bool number = code.find_first_not_of("0123456789") == std::string_view::npos; // "+14155550100"
        if (number || !isLetters(code))
            return false;
        ++found;
        at = end - 1;
    }
    return found >= kFewest;
}

} // namespace handrail::directory
