#include "directory/import/decoder.h"

#include "directory/import/lettercode.h"
#include "directory/import/lettershape.h"
#include "directory/words/letters.h"
#include "directory/words/text.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

constexpr std::size_t kLook = 512; ///< bytes from which an encoding without a mark is seen

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Whether all of @p bytes is UTF-8, but for a sequence that its end may cut.
bool allUtf8(std::string_view bytes)
{
    std::string copy(bytes.substr(0, 64 * 1024));
    while (!copy.empty() && isHigh(copy.back()) && bytes.size() - copy.size() < 3)
        copy.pop_back();
    return repairUtf8(copy) == 0;
}

/// "UTF-16LE" by the zeros of ASCII letters, of which the heading of a table is nearly always made; where it is of
/// another script, by those of its commas and line ends.
const char *seenByZeros(std::string_view head)
{
    std::size_t zeros[4] = {0, 0, 0, 0}, pairs = head.size() / 2;
    for (std::size_t i = 0; i < head.size() / 4 * 4; ++i)
        zeros[i % 4] += head[i] == '\0' ? 1 : 0;
    const std::size_t even = zeros[0] + zeros[2], odd = zeros[1] + zeros[3];
    if (pairs < 2)
        return nullptr;
    if (const std::size_t quads = pairs / 2; quads >= 4) {
        const auto most = [&](std::size_t a, std::size_t b) { return (zeros[a] + zeros[b]) * 10 > quads * 19; };
        if (most(2, 3) && zeros[0] == 0)
            return "UTF-32LE";
        if (most(0, 1) && zeros[3] == 0)
            return "UTF-32BE";
    }
    if (odd * 10 > pairs * 6 && even * 10 < pairs)
        return "UTF-16LE";
    if (even * 10 > pairs * 6 && odd * 10 < pairs)
        return "UTF-16BE";
    constexpr std::size_t kFewest = 3, kTimes = 5;
    if (odd + even < kFewest || allUtf8(head)
        || std::all_of(head.begin(), head.end(), [](char c) { return !isHigh(c) && (c >= ' ' || std::string_view("\0\t\r\n", 4).find(c) != std::string_view::npos); }))
        return nullptr; // of ASCII, with zeros in it
    return odd >= even * kTimes ? "UTF-16LE" : even >= odd * kTimes ? "UTF-16BE" : nullptr;
}

} // namespace

struct TextDecoder::Converter {
    explicit Converter(const char *encoding)
    {
        UErrorCode error = U_ZERO_ERROR;
        from = ucnv_open(encoding, &error);
        to = ucnv_open("UTF-8", &error);
        good = U_SUCCESS(error);
    }
    ~Converter()
    {
        ucnv_close(from);
        ucnv_close(to);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    UConverter *from = nullptr, *to = nullptr;
    std::array<UChar, 2048> pivot{};
    UChar *pivotFrom = pivot.data(), *pivotTo = pivot.data();
    bool good = false, begun = false;
};

TextDecoder::TextDecoder(std::string declared, Sink sink)
    : m_declared(lowerAscii(trimmed(declared))), m_sink(std::move(sink))
{
    if (m_declared == "utf-8" || m_declared == "utf8" || m_declared == "utf-8-sig" || m_declared == "ascii"
        || m_declared == "us-ascii")
        m_declared.clear();
}

TextDecoder::~TextDecoder() = default;

void TextDecoder::use(const char *encoding)
{
    auto converter = std::make_unique<Converter>(encoding);
    if (!converter->good) {
        m_state = State::Plain;
        return;
    }
    m_converter = std::move(converter);
    m_readAs = encoding;
    m_state = State::Converting;
}

/// With the beginning of the file, or all of it, at hand.
bool TextDecoder::decide()
{
    std::string head = std::move(m_head);
    m_head.clear();
    struct Mark {
        std::string_view bytes;
        const char *encoding;
    };
    static constexpr Mark kMarks[] = {{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                      {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                      {"\xFF\xFE", "UTF-16LE"},
                                      {"\xFE\xFF", "UTF-16BE"}};
    m_state = head.starts_with("\xEF\xBB\xBF") || m_declared.empty() ? State::Plain : State::Declared;
    const char *encoding = nullptr;
    for (const Mark &mark : kMarks) {
        if (!encoding && head.starts_with(mark.bytes)) {
            encoding = mark.encoding;
            head.erase(0, mark.bytes.size());
        }
    }
    if (!encoding)
        encoding = seenByZeros(head);
    if (!encoding && m_declared.empty() && std::none_of(head.begin(), head.end(), isHigh)) {
        encoding = isUtf7(head) ? "UTF-7" : codeOfEscapes(head);
        m_guess = encoding != nullptr;
    }
    if (encoding)
        use(encoding);
    return pass(head);
}

bool TextDecoder::pass(std::string_view bytes)
{
    if (m_state == State::Plain && !m_sawHigh && std::any_of(bytes.begin(), bytes.end(), isHigh)) {
        m_sawHigh = true;
        if (const char *code = allUtf8(bytes) ? nullptr : codeOfLetters(bytes)) {
            use(code);
            m_guess = true;
        }
    }
    if (m_state == State::Declared) {
        const auto high = std::find_if(bytes.begin(), bytes.end(), isHigh);
        if (high != bytes.end()) {
            const auto plain = static_cast<std::size_t>(high - bytes.begin());
            if (plain > 0 && !m_sink(bytes.substr(0, plain)))
                return false;
            bytes.remove_prefix(plain);
            if (allUtf8(bytes)) // a template's word: the file is UTF-8 all the same
                m_state = State::Plain;
            else
                use(m_declared.c_str());
        }
    }
    return m_state == State::Converting ? convert(bytes, false) : bytes.empty() || m_sink(bytes);
}

bool TextDecoder::convert(std::string_view bytes, bool last)
{
    std::array<char, 8192> out{};
    Converter &c = *m_converter;
    const char *from = bytes.data(), *const end = from + bytes.size();
    for (;;) {
        UErrorCode error = U_ZERO_ERROR;
        char *to = out.data();
        ucnv_convertEx(c.to, c.from, &to, out.data() + out.size(), &from, end, c.pivot.data(), &c.pivotFrom, &c.pivotTo,
                       c.pivot.data() + c.pivot.size(), !c.begun, last, &error);
        c.begun = true;
        std::string piece(out.data(), static_cast<std::size_t>(to - out.data()));
        if (m_readAs == "windows-1258") // its tones stand behind their letters
            composeLetters(piece);
        if (!piece.empty() && !m_sink(piece))
            return false;
        if (error != U_BUFFER_OVERFLOW_ERROR)
            return true;
    }
}

bool TextDecoder::feed(std::string_view bytes)
{
    if (m_state != State::Looking)
        return pass(bytes);
    m_head += bytes;
    return m_head.size() < kLook || decide();
}

bool TextDecoder::finish()
{
    if (m_state == State::Looking && !decide())
        return false;
    return m_state != State::Converting || convert({}, true);
}

std::string decodedWhole(std::string_view bytes)
{
    std::string all;
    TextDecoder decoder({}, [&](std::string_view piece) {
        all += piece;
        return true;
    });
    static_cast<void>(decoder.feed(bytes) && decoder.finish());
    return all;
}

namespace {

/// A database pads its fields so. @return how many there were of a field that was nothing else
std::size_t dropZeros(std::string &text)
{
    const std::size_t size = text.size();
    for (const bool atEnd : {true, false})
        while (!text.empty() && (atEnd ? text.back() : text.front()) == '\0')
            text.erase(atEnd ? text.size() - 1 : 0, 1);
    return text.empty() ? size : 0;
}

/// Windows-1252's bytes 0x80 to 0x9F as code points (0: none); the rest of the upper half is Latin-1.
constexpr std::array<std::uint16_t, 32> kWindows = {
    0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0,      0x17D,  0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0,      0x17E,  0x178};

} // namespace

MendedBytes mendBytes(std::string &text, bool utf8)
{
    constexpr UChar32 kMark = 0xFEFF;
    constexpr std::size_t kRun = 4; ///< a Western word has fewer accents in a row
    MendedBytes mended;
    mended.replaced = dropZeros(text);
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    const auto size = static_cast<std::int32_t>(text.size());
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto replace = [&](std::size_t count) {
        for (mended.replaced += count; count > 0; --count)
            out += "\xEF\xBF\xBD";
    };
    for (std::int32_t at = 0; at < size;) {
        std::int32_t next = at;
        UChar32 letter = 0;
        U8_NEXT(bytes, next, size, letter);
        if (letter > 0) {
            if (letter != kMark) // files that were put together have it in their midst
                out.append(text, static_cast<std::size_t>(at), static_cast<std::size_t>(next - at));
            at = next;
            continue;
        }
        if (letter == 0) {
            replace(1);
            at = next;
            continue;
        }
        std::int32_t end = at; // bytes in a row that are no UTF-8
        while (end < size && isHigh(text[static_cast<std::size_t>(end)])) {
            std::int32_t after = end;
            U8_NEXT(bytes, after, size, letter);
            if (letter >= 0)
                break;
            ++end;
        }
        const auto run = static_cast<std::size_t>(end - at);
        if (run > kRun || (utf8 && end == size && bytes[at] >= 0xC2)) {
            replace(run);
            at = end;
            continue;
        }
        for (; at < end; ++at) {
            const std::uint8_t byte = bytes[at];
            letter = byte >= 0xA0 ? byte : kWindows[byte - 0x80u];
            if (letter == 0) {
                replace(1);
                continue;
            }
            char encoded[U8_MAX_LENGTH];
            std::int32_t length = 0;
            U8_APPEND_UNSAFE(encoded, length, letter);
            out.append(encoded, static_cast<std::size_t>(length));
            ++mended.windows;
        }
    }
    text = std::move(out);
    mended.odd = mended.windows > 0 && shapeOf(text).odd > 0;
    return mended;
}

} // namespace handrail::directory
