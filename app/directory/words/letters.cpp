#include "directory/words/letters.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>

namespace handrail::directory {
namespace {

const UNormalizer2 *decomposer()
{
    UErrorCode error = U_ZERO_ERROR;
    static const UNormalizer2 *const kNormalizer = unorm2_getNFKDInstance(&error);
    return kNormalizer;
}

/// A Chinese letter as it is simplified, by ICU's table: who types the one kind finds the other.
UChar32 simplified(UChar32 c)
{
    constexpr UChar32 kFirst = 0x3400, kEnd = 0xA000;
    if (c < kFirst || c >= kEnd)
        return c;
    struct Pair {
        UChar traditional, simple;
    };
    static constexpr auto kPairs = std::to_array<Pair>({
#include "simplified.inc" // by maketable.cpp
    });
    static const auto kKnown = [] {
        auto known = std::make_unique<std::array<UChar, static_cast<std::size_t>(kEnd - kFirst)>>();
        for (const Pair &pair : kPairs)
            (*known)[static_cast<std::size_t>(pair.traditional - kFirst)] = pair.simple;
        return known;
    }();
    const UChar to = (*kKnown)[static_cast<std::size_t>(c - kFirst)];
    return to == 0 ? c : to;
}

/// Letters that are one to whoever types them, though Unicode sees two.
UChar32 alike(UChar32 c)
{
    switch (c) {
    case 0x111: case 0x110: return 'd';   // Vietnamese
    case 0x142: case 0x141: return 'l';
    case 0xF8: case 0xD8: return 'o';
    case 0x131: return 'i';
    case 0x649: case 0x6CC: return 0x64A; // Arabic and Persian yeh
    case 0x6A9: return 0x643;             // and kaf
    case 0x629: case 0x6C1: return 0x647; // and heh
    case 0x671: return 0x627;             // and alef
    default: return simplified(c);
    }
}

/// Accents and vowel points that people leave out. Signs of Indic scripts, Thai or Khmer are part of a word.
bool isAccent(UChar32 c)
{
    if (c == 0x3099 || c == 0x309A)
        return false;
    const auto type = u_charType(c);
    if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK)
        return false;
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &error);
    return script == USCRIPT_INHERITED || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW
           || script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

bool isSkipped(UChar32 c)
{
    switch (c) {
    case 0xAD: case 0x2018: case 0x2019: case 0x2BB: case 0x2BC: case 0x640: case 0x5F3: case 0x5F4: return true;
    case 0x200B: return false; // a space without width parts words
    default: return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    }
}

void put(Letter &letter, const UChar *text, std::int32_t length)
{
    std::int32_t bytes = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strToUTF8(letter.folded, sizeof letter.folded, &bytes, text, length, &error);
    letter.bytes = U_SUCCESS(error) ? static_cast<std::uint8_t>(bytes) : std::uint8_t{0};
}

bool isHangul(UChar32 c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}

bool isKana(UChar32 c)
{
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA);
}

void fold(UChar32 c, Letter &letter)
{
    std::array<UChar, 40> parts{}, kept{}, small{};
    UErrorCode error = U_ZERO_ERROR;
    std::int32_t count =
        isHangul(c) || isKana(c)
            ? -1
            : unorm2_getDecomposition(decomposer(), c, parts.data(), static_cast<std::int32_t>(parts.size()), &error);
    if (count < 0 || U_FAILURE(error)) {
        count = 0;
        U16_APPEND_UNSAFE(parts.data(), count, c);
    }
    std::int32_t length = 0;
    for (std::int32_t at = 0; at < count;) {
        UChar32 part = 0;
        U16_NEXT(parts.data(), at, count, part);
        if (const std::int32_t digit = u_charDigitValue(part); digit >= 0 && u_charType(part) == U_DECIMAL_DIGIT_NUMBER)
            part = '0' + digit;
        if (isAccent(part) || !(u_isalnum(part) || (U_GET_GC_MASK(part) & U_GC_M_MASK) != 0))
            continue;
        part = alike(part);
        if (length + 2 < static_cast<std::int32_t>(kept.size()))
            U16_APPEND_UNSAFE(kept.data(), length, part);
    }
    error = U_ZERO_ERROR;
    const std::int32_t folded = u_strFoldCase(small.data(), static_cast<std::int32_t>(small.size()), kept.data(),
                                              length, U_FOLD_CASE_DEFAULT, &error);
    put(letter, small.data(), U_SUCCESS(error) ? folded : 0);
    if (letter.bytes == 0 && length > 0) { // longer than any word's letter: its beginning will do
        put(letter, kept.data(), 1);
        letter.bytes = letter.bytes == 0 ? std::uint8_t{1} : letter.bytes;
    }
}

Letter made(UChar32 c)
{
    Letter letter;
    const bool mark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
    if (isSkipped(c) || isAccent(c)) {
        letter.sign = Sign::Skip;
        return letter;
    }
    if (!u_isalnum(c) && !mark)
        return letter;
    letter.sign = Sign::Letter;
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &error);
    letter.joined = u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT || script == USCRIPT_HAN
                    || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || c == 0x30FC || c == 0x3099
                    || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
    const std::int32_t cluster = u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
    letter.begins = !mark && cluster != U_GCB_EXTEND && cluster != U_GCB_SPACING_MARK && c != 0x30FC;
    // vowels that Thai and Lao write before their letter
    letter.binds = c == 0x17D2 || c == 0x1039 || (c >= 0xE40 && c <= 0xE44) || (c >= 0xEC0 && c <= 0xEC4);
    fold(c, letter);
    const std::int32_t hangul = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
    letter.compose = mark || u_getCombiningClass(c) != 0 || hangul == U_HST_LEADING_JAMO || hangul == U_HST_VOWEL_JAMO
                     || hangul == U_HST_TRAILING_JAMO || c == 0xFF9E || c == 0xFF9F;
    if (letter.bytes == 0)
        letter.sign = Sign::Skip;
    return letter;
}

constexpr UChar32 kTable = 0x2000; ///< letters below it are looked up

const Letter &known(UChar32 c)
{
    static const std::unique_ptr<const std::array<Letter, kTable>> kLetters = [] {
        auto letters = std::make_unique<std::array<Letter, kTable>>();
        for (UChar32 code = 0; code < kTable; ++code)
            (*letters)[static_cast<std::size_t>(code)] = made(code);
        return letters;
    }();
    return (*kLetters)[static_cast<std::size_t>(c)];
}

} // namespace

const Letter &letterAt(std::string_view text, std::size_t at, std::size_t &length)
{
    static const Letter kGap{};
    static thread_local Letter other;
    const std::int32_t c = codeAt(text, at, length);
    if (c < 0 || (c >= 0xE000 && c < 0xF900) || c == 0xFFFD)
        return kGap;
    if (c < kTable)
        return known(c);
    other = made(c);
    return other;
}

std::int32_t codeAt(std::string_view text, std::size_t at, std::size_t &length)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    auto next = static_cast<std::int64_t>(at);
    UChar32 c = 0;
    U8_NEXT(bytes, next, static_cast<std::int64_t>(text.size()), c);
    length = static_cast<std::size_t>(next) - at;
    return c;
}

std::size_t letterCount(std::string_view text)
{
    std::size_t count = 0, length = 0;
    for (std::size_t at = 0; at < text.size(); at += length, ++count)
        static_cast<void>(codeAt(text, at, length));
    return count;
}

void composeLetters(std::string &folded)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *const composer = unorm2_getNFCInstance(&error);
    std::basic_string<UChar> wide(folded.size() + 1, u'\0');
    std::int32_t length = 0;
    u_strFromUTF8WithSub(wide.data(), static_cast<std::int32_t>(wide.size()), &length, folded.data(),
                         static_cast<std::int32_t>(folded.size()), 0xFFFD, nullptr, &error);
    std::basic_string<UChar> whole(static_cast<std::size_t>(length) * 3 + 1, u'\0');
    const std::int32_t composed =
        unorm2_normalize(composer, wide.data(), length, whole.data(), static_cast<std::int32_t>(whole.size()), &error);
    std::string out(static_cast<std::size_t>(std::max(0, composed)) * 3 + 1, '\0');
    u_strToUTF8(out.data(), static_cast<std::int32_t>(out.size()), &length, whole.data(), composed, &error);
    if (U_FAILURE(error))
        return;
    out.resize(static_cast<std::size_t>(length));
    folded = std::move(out);
}

void eachWordEnd(std::string_view run, void (*take)(void *, std::size_t), void *with)
{
    UErrorCode error = U_ZERO_ERROR;
    static thread_local const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), error));
    UText *text = utext_openUTF8(nullptr, run.data(), static_cast<std::int64_t>(run.size()), &error);
    if (U_SUCCESS(error) && breaks) {
        breaks->setText(text, error);
        for (std::int32_t end = breaks->next(); U_SUCCESS(error) && end != icu::BreakIterator::DONE;
             end = breaks->next())
            take(with, static_cast<std::size_t>(end));
    }
    utext_close(text);
}

} // namespace handrail::directory
