#include "directory/import/lettercode.h"

#include "directory/import/familiarletters.h"
#include "directory/import/lettershape.h"
#include "directory/words/letters.h"

#include <unicode/ucsdet.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

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
    std::size_t followed = 0; ///< that stand right behind another one
    [[nodiscard]] bool fit() const { return wrong == 0 && all >= kFewestPairs && usual * 10 >= all * 8; }
};

/// @param is (lead, trail, pairs &) -> whether they are a pair
template <typename Is>
Pairs pairsOf(std::string_view bytes, Is is)
{
    Pairs pairs;
    std::size_t behind = std::string_view::npos; // the last pair
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
            pairs.followed += behind == at ? 1 : 0;
            at += 2;
            behind = at;
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
    pairs.own += trail < 0x80 ? 1 : 0; // and yet not all of them: letters of DOS stand before a to z
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

/// Japanese without any kana, as names are: whole words of pairs that Chinese codes have no everyday letters for. An
/// apostrophe of Windows before an s is such a pair, too, but stands alone.
bool isKanji(std::string_view bytes)
{
    const Pairs pairs = pairsOf(bytes, japanese), other = pairsOf(bytes, chinese);
    return pairs.fit() && pairs.followed * 2 >= pairs.all && other.usual * 2 < other.all;
}

/// Fields with letters beyond ASCII, of which the code is seen; the rest of a table would outweigh them.
std::string lettersOf(std::string_view bytes)
{
    constexpr std::size_t kEnough = 16 * 1024;
    std::string letters;
    for (std::size_t at = 0; at < bytes.size() && letters.size() < kEnough;) {
        std::size_t end = std::min(bytes.find_first_of(",;\t|\r\n", at), bytes.size());
        while (end > at && end < bytes.size() && bytes[end] == '|' && static_cast<Byte>(bytes[end - 1]) >= 0x80)
            end = std::min(bytes.find_first_of(",;\t|\r\n", end + 1), bytes.size()); // the second half of a letter
        const std::string_view field = bytes.substr(at, end - at);
        if (std::any_of(field.begin(), field.end(), [](char c) { return static_cast<Byte>(c) >= 0x80; }))
            (letters += field.substr(0, kEnough)) += ' ';
        at = end + 1;
    }
    return letters;
}

/// Letters of one script, as a text has them that was read in its own code.
struct Script {
    std::size_t letters = 0, of = 0, often = 0;
    bool mixed = false; ///< a word of two scripts, or letters that nothing of it explains
};

Script scriptOf(std::string_view utf8, UScriptCode script)
{
    static const std::u32string_view kOften = U"оеаинтсрвлкмОЕАИНТСРВЛКМ";
    Script out;
    UScriptCode before = USCRIPT_COMMON;
    std::size_t length = 0;
    for (std::size_t at = 0; at < utf8.size(); at += length) {
        const std::int32_t c = codeAt(utf8, at, length);
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode here = c < 0 ? USCRIPT_UNKNOWN : uscript_getScript(c, &error);
        if (here == USCRIPT_COMMON || here == USCRIPT_INHERITED) {
            before = USCRIPT_COMMON;
            continue;
        }
        out.mixed |= (before != USCRIPT_COMMON && here != before) || (c >= 0x80 && here != script);
        out.letters += c >= 0x80 ? 1 : 0;
        out.of += here == script ? 1 : 0;
        out.often += kOften.find(static_cast<char32_t>(c)) != std::u32string_view::npos ? 1 : 0;
        before = here;
    }
    return out;
}

bool isWholly(const Script &script)
{
    return !script.mixed && script.of >= kFewestLetters && script.of == script.letters;
}

/// The code in which all of it is Russian, or nearest to it, by how often letters are.
const char *cyrillic(std::string_view letters)
{
    const char *best = nullptr;
    double most = 0, next = 0;
    for (const char *code : {"windows-1251", "KOI8-U", "IBM866", "ISO-8859-5"}) {
        const std::string text = readIn(code, letters);
        const Script script = scriptOf(text, USCRIPT_CYRILLIC);
        if (!isWholly(script) || shapeOf(text).odd > 0)
            continue;
        const double often = static_cast<double>(script.often) / static_cast<double>(script.letters);
        next = std::max(next, std::min(often, most));
        if (often > most) {
            most = often;
            best = code;
        }
    }
    constexpr double kRussian = 0.45, kAhead = 1.2;
    return most >= kRussian && most >= next * kAhead ? best : nullptr;
}

/// What ICU's detector says; null: nothing. Its names are its own and stay.
const char *icusWord(std::string_view bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
    const UCharsetMatch *match = U_SUCCESS(error) ? ucsdet_detect(detector.get(), &error) : nullptr;
    const char *name = match ? ucsdet_getName(match, &error) : nullptr;
    return U_SUCCESS(error) ? name : nullptr;
}

bool known1255(std::string_view said, std::string_view letters)
{
    const bool greek = said == "ISO-8859-7" || said == "windows-1253";
    return greek && std::all_of(letters.begin(), letters.end(), [](char c) {
               return static_cast<Byte>(c) < 0x80 || within(static_cast<Byte>(c), 0xE0, 0xFA);
           })
           && isWholly(scriptOf(readIn("windows-1255", letters), USCRIPT_HEBREW));
}

/// What ICU's detector says of letters in one byte, and of Japanese, where what it says reads as one script.
const char *detected(std::string_view letters)
{
    struct Known {
        std::string_view said; ///< ISO's codes are read as the larger ones of Windows
        const char *code;
        UScriptCode script;
    };
    static constexpr auto kKnown = std::to_array<Known>({{"ISO-8859-5", "ISO-8859-5", USCRIPT_CYRILLIC},
                                                         {"windows-1251", "windows-1251", USCRIPT_CYRILLIC},
                                                         {"KOI8-R", "KOI8-U", USCRIPT_CYRILLIC},
                                                         {"ISO-8859-6", "ISO-8859-6", USCRIPT_ARABIC},
                                                         {"windows-1256", "windows-1256", USCRIPT_ARABIC},
                                                         {"ISO-8859-7", "windows-1253", USCRIPT_GREEK},
                                                         {"windows-1253", "windows-1253", USCRIPT_GREEK},
                                                         {"ISO-8859-8", "windows-1255", USCRIPT_HEBREW},
                                                         {"ISO-8859-8-I", "windows-1255", USCRIPT_HEBREW},
                                                         {"windows-1255", "windows-1255", USCRIPT_HEBREW}});
    const char *name = icusWord(letters);
    if (!name)
        return nullptr;
    if (std::string_view(name) == "EUC-JP") {
        const std::string text = readIn(name, letters);
        return scriptOf(text, USCRIPT_HIRAGANA).of + scriptOf(text, USCRIPT_KATAKANA).of >= kFewestPairs
                       && shapeOf(text).odd == 0
                   ? "EUC-JP"
                   : nullptr;
    }
    // Greek has an accent in each word, Hebrew none: without any it is Hebrew in the place of Greek small letters.
    if (known1255(name, letters))
        return "windows-1255";
    for (const Known &known : kKnown)
        if (known.said == name) {
            const std::string text = readIn(known.code, letters);
            return isWholly(scriptOf(text, known.script)) && shapeOf(text).odd == 0 ? known.code : nullptr;
        }
    return nullptr;
}

bool isThai(std::string_view letters)
{
    const std::string text = readIn("windows-874", letters);
    constexpr std::string_view kSigns = "\xD1\xD4\xD5\xD6\xD7\xD8\xD9\xDA\xE7\xE8\xE9\xEA\xEB\xEC"; // over and under
    const auto signs = std::count_if(letters.begin(), letters.end(),
                                     [&](char c) { return kSigns.find(c) != std::string_view::npos; });
    const Script script = scriptOf(text, USCRIPT_THAI);
    return isWholly(script) && shapeOf(text).odd == 0 && static_cast<std::size_t>(signs) * 10 >= script.of;
}

/// Letters in Windows-1252 that are Hungarian in another code: an o with a tilde that no Portuguese word has, beside
/// accents as Hungarian has them and none that it has not.
bool isHungarian(std::string_view letters)
{
    const std::string text = readIn("windows-1252", letters);
    bool tilde = false, acute = false;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); at += length) {
        const std::int32_t c = codeAt(text, at, length);
        const auto sign = static_cast<char32_t>(c);
        static constexpr std::u32string_view kAcute = U"áéíóúÁÉÍÓÚ",
                                             kOther = U"öüÖÜûÛ";
        if (c == 0xF5 || c == 0xD5) {
            const char next = at + length < text.size() ? text[at + length] : ' ';
            if (next == 'e' || next == 'E')
                return false;
            tilde = true;
        } else if (kAcute.find(sign) != std::u32string_view::npos) {
            acute = true;
        } else if (c >= 0xC0 && c <= 0xFF && kOther.find(sign) == std::u32string_view::npos) {
            return false;
        }
    }
    return tilde && acute;
}

/// A code of Western letters, where Windows-1252 reads them as no language has them.
const char *western(std::string_view letters)
{
    constexpr std::size_t kFar = 4, kMostInARow = 4; // of letters with accents
    for (std::size_t at = 0, run = 0; at < letters.size(); ++at) {
        run = static_cast<Byte>(letters[at]) >= 0x80 ? run + 1 : 0;
        if (run > kMostInARow)
            return nullptr;
    }
    if (isHungarian(letters))
        return "windows-1250";
    const std::size_t odd = shapeOf(readIn("windows-1252", letters)).odd;
    const char *best = nullptr;
    LetterShape shape{odd, 0};
    for (const char *code :
         {"windows-1258", "macintosh", "IBM850", "IBM437", "windows-1250", "windows-1254",
          "ISO-8859-2"}) { // the first of equals
        const LetterShape here = shapeOf(readIn(code, letters));
        if (here.odd * kFar < odd && (!best || here.odd < shape.odd || (here.odd == shape.odd && here.usual > shape.usual))) {
            best = code;
            shape = here;
        }
    }
    return best;
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
    return good * 4 > high * 3; // of Japanese some pairs look so, too
}

/// The code of China, Japan or Korea in which most letters are such as names and services have, where no other comes
/// near: few cells are enough for that, where counts of bytes need more.
const char *eastern(std::string_view letters)
{
    struct Code {
        const char *name;
        Tongue tongue;
    };
    static constexpr auto kCodes = std::to_array<Code>({{"Shift_JIS", Tongue::Japanese},
                                                        {"EUC-JP", Tongue::Japanese},
                                                        {"GB18030", Tongue::Chinese},
                                                        {"Big5", Tongue::Traditional},
                                                        {"EUC-KR", Tongue::Korean}});
    constexpr std::size_t kFewest = 3;
    constexpr double kMost = 0.5, kAhead = 1.6;
    const char *best = nullptr;
    double most = 0, next = 0;
    for (const Code &code : kCodes) {
        const Familiar found = familiarOf(readIn(code.name, letters), code.tongue);
        if (found.letters < kFewest)
            continue;
        next = std::max(next, std::min(most, found.share()));
        if (found.share() > most) {
            most = found.share();
            best = code.name;
        }
    }
    return most >= kMost && most >= next * kAhead ? best : nullptr;
}

} // namespace

const char *codeOfLetters(std::string_view bytes)
{
    if (mostlyUtf8(bytes))
        return nullptr;
    const std::string letters = lettersOf(bytes);
    if (const char *code = eastern(letters))
        return code;
    const char *said = detected(letters);
    // Hebrew stands where KOI8 has its capitals, kana where Chinese codes have them, too.
    if (said && (std::string_view(said) == "EUC-JP" || std::string_view(said) == "windows-1255"))
        return said;
    if (const char *code = cyrillic(letters))
        return code;
    constexpr std::size_t kSurelyKorean = 6;
    if (const Pairs pairs = pairsOf(bytes, japanese); pairs.fit() && pairs.own * 5 >= pairs.all)
        return "Shift_JIS";
    if (isKanji(bytes))
        return "Shift_JIS";
    if (const Pairs pairs = pairsOf(bytes, korean); pairs.fit() && pairs.own * 10 >= pairs.all * 9)
        return pairs.all >= kSurelyKorean ? "EUC-KR" : nullptr; // Chinese words of that half of the code, else
    if (pairsOf(bytes, chinese).fit())
        return "GB18030";
    if (const Pairs pairs = pairsOf(bytes, taiwanese); pairs.fit() && pairs.own > 0 && pairs.own * 5 < pairs.all * 4)
        return "Big5";
    return said ? said : isThai(letters) ? "windows-874" : western(letters);
}

const char *codeOfEscapes(std::string_view bytes)
{
    if (bytes.find("\x1B$") == std::string_view::npos)
        return nullptr;
    const char *said = icusWord(bytes);
    return said && std::string_view(said).starts_with("ISO-2022") ? said : nullptr;
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
