#include "directory/import/lettershape.h"

#include "directory/words/letters.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace handrail::directory {
namespace {

constexpr std::u32string_view kVowels = U"aeiou", kUsual = U"áéíóúñüàèìòùâêîôûäöëïçãõßœæåøÁÉÍÓÚÑÜÀÈÂÊÔÄÖÇÃÕ¿¡ąćęłńśźżŁŚŻığşİŞ",
                              kRare = U"ƒþÞðÐ", kInWords = U"\u00A0\u00AD\u00B7\u2010\u2011\u2026",
                              kBehind = U"®©™°ªº", kOpening = U"¿¡‚„«";

bool isIn(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

bool letter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool small(char32_t c)
{
    return u_islower(static_cast<UChar32>(c)) != 0;
}

bool large(char32_t c)
{
    return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

/// A text with a space at both ends, so that every sign has neighbours.
struct Text {
    std::vector<char32_t> signs;

    explicit Text(std::string_view utf8)
    {
        signs.assign(2, U' ');
        std::size_t length = 0;
        for (std::size_t at = 0; at < utf8.size(); at += length) {
            const std::int32_t c = codeAt(utf8, at, length);
            signs.push_back(c < 0 ? U'\uFFFD' : static_cast<char32_t>(c));
        }
        signs.insert(signs.end(), 2, U' ');
    }
    [[nodiscard]] bool smallWordBegins(std::size_t at) const { return small(signs[at - 1]) && small(signs[at - 2]); }
    [[nodiscard]] bool ends(std::size_t at) const { return !letter(signs[at + 1]); }
};

/// A dash or an apostrophe where a letter belongs: "Pe–a", "Atenci—n", "Mar’a". Between words of English they are not
/// so.
bool isOddJoint(const Text &text, std::size_t at)
{
    const char32_t c = text.signs[at], before = text.signs[at - 1], after = text.signs[at + 1];
    if (c == U'–') // n with a tilde
        return isIn(kVowels, before) && isIn(kVowels, after);
    if (c == U'—') // o with an accent
        return before == U'i' && after == U'n' && text.ends(at + 1);
    return text.smallWordBegins(at) && isIn(U"ao", after) // i with an accent
           && (text.ends(at + 1) || (text.signs[at + 2] == U's' && text.ends(at + 2)));
}

bool isOddLetter(const Text &text, std::size_t at)
{
    const char32_t c = text.signs[at], before = text.signs[at - 1], after = text.signs[at + 1];
    if (isIn(kRare, c) || (large(c) && small(before)))
        return true;
    if (isIn(kBehind, c))
        return letter(before) && letter(after);
    if (small(c) && large(before) && (large(after) || large(text.signs[at - 2])))
        return c != U'ß';
    return c == U'œ' && letter(before) && !isIn(U"utid", after);
}

bool isOddSign(const Text &text, std::size_t at)
{
    const char32_t c = text.signs[at];
    const bool before = letter(text.signs[at - 1]), after = letter(text.signs[at + 1]);
    if (c == U'–' || c == U'—' || c == U'’')
        return isOddJoint(text, at);
    if (isIn(kInWords, c) || isIn(kBehind, c))
        return isIn(kBehind, c) && before && after;
    const std::uint32_t kind = U_GET_GC_MASK(static_cast<UChar32>(c));
    if ((kind & (U_GC_CC_MASK | U_GC_CN_MASK | U_GC_CO_MASK)) != 0 || c == U'\uFFFD')
        return true;
    const bool drawn = (kind & (U_GC_SO_MASK | U_GC_SM_MASK)) != 0 && c > 0xFF; // lines and sums
    return drawn || (before && (after || isIn(kOpening, c) || (kind & U_GC_S_MASK) != 0));
}

} // namespace

LetterShape shapeOf(std::string_view utf8)
{
    LetterShape shape;
    const Text text(utf8);
    for (std::size_t at = 2; at + 2 < text.signs.size(); ++at) {
        const char32_t c = text.signs[at];
        if (c < 0x80)
            continue;
        const bool odd = isMark(c) ? !letter(text.signs[at - 1]) && !isMark(text.signs[at - 1])
                         : letter(c) ? isOddLetter(text, at)
                                     : isOddSign(text, at);
        shape.odd += odd ? 1 : 0;
        shape.usual += !odd && isIn(kUsual, c) ? 1 : 0;
    }
    return shape;
}

std::string readIn(const char *name, std::string_view bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    std::string text(bytes.size() * 4 + 16, '\0');
    const std::int32_t size = ucnv_convert("UTF-8", name, text.data(), static_cast<std::int32_t>(text.size()),
                                           bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
    text.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(size));
    return text;
}

} // namespace handrail::directory
