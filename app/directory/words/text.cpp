#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace handrail::directory {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Length of the well-formed sequence at the beginning of @p s, 0 when there is none (Unicode table 3-7).
std::size_t sequenceLength(std::string_view s)
{
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned b = byte(0);
    if (b == 0)
        return 0;
    if (b < 0x80)
        return 1;
    if (b >= 0xC2 && b <= 0xDF)
        return tail(1) ? 2 : 0;
    if (b >= 0xE0 && b <= 0xEF) {
        const bool second = b == 0xE0 ? byte(1) >= 0xA0 : b == 0xED ? byte(1) < 0xA0 : true;
        return second && tail(1) && tail(2) ? 3 : 0;
    }
    if (b >= 0xF0 && b <= 0xF4) {
        const bool second = b == 0xF0 ? byte(1) >= 0x90 : b == 0xF4 ? byte(1) < 0x90 : true;
        return second && tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

void appendUtf8(std::string &out, std::uint32_t c)
{
    const auto put = [&](std::uint32_t v) { out.push_back(static_cast<char>(v)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    }
}

struct Entity {
    std::string_view name;
    std::uint32_t letter;
};
constexpr std::array kEntities = std::to_array<Entity>({
    {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", ' '}, {"ndash", 0x2013},
    {"mdash", 0x2014}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"hellip", 0x2026},
    {"bull", 0x2022}, {"aacute", 0xE1}, {"eacute", 0xE9}, {"iacute", 0xED}, {"oacute", 0xF3}, {"uacute", 0xFA},
    {"ntilde", 0xF1}, {"Aacute", 0xC1}, {"Eacute", 0xC9}, {"Iacute", 0xCD}, {"Oacute", 0xD3}, {"Uacute", 0xDA},
    {"Ntilde", 0xD1}, {"uuml", 0xFC}, {"iquest", 0xBF}, {"iexcl", 0xA1}, {"copy", 0xA9}, {"reg", 0xAE}, {"deg", 0xB0},
});

/// The letter of the entity at the beginning of @p s ("&amp;…"); @p length gets its bytes, 0 when there is none.
std::uint32_t entityAt(std::string_view s, std::size_t &length)
{
    length = 0;
    const std::size_t end = s.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 3)
        return 0;
    const std::string_view body = s.substr(1, end - 1);
    std::uint32_t letter = 0;
    if (body[0] == '#') {
        const bool hex = body[1] == 'x' || body[1] == 'X';
        const std::string_view digits = body.substr(hex ? 2 : 1);
        if (digits.empty())
            return 0;
        for (const char c : digits) {
            const char low = static_cast<char>(c | 0x20);
            const std::uint32_t value = c >= '0' && c <= '9'              ? static_cast<std::uint32_t>(c - '0')
                                        : hex && low >= 'a' && low <= 'f' ? static_cast<std::uint32_t>(low - 'a' + 10)
                                                                          : 99u;
            if (value == 99u)
                return 0;
            letter = letter * (hex ? 16 : 10) + value;
        }
        if (letter < 9 || letter > 0x10FFFF || (letter >= 0xD800 && letter < 0xE000))
            return 0;
    } else {
        const auto found =
            std::find_if(kEntities.begin(), kEntities.end(), [&](const Entity &e) { return e.name == body; });
        if (found == kEntities.end())
            return 0;
        letter = found->letter;
    }
    length = end + 1;
    return letter;
}

/// Bytes of a script or a style at the beginning of @p s, with what stands in it; 0: it is none, or does not end.
std::size_t scriptAt(std::string_view s)
{
    for (const std::string_view name : {"script", "style"}) {
        if (lowerAscii(s.substr(1, name.size())) != name || s.size() < name.size() + 2
            || std::string_view(" >\t\r\n").find(s[name.size() + 1]) == std::string_view::npos)
            continue;
        constexpr std::size_t kMost = 64 * 1024;
        const std::string low = lowerAscii(s.substr(0, kMost));
        const std::size_t end = low.find("</" + std::string(name)),
                          close = end == std::string::npos ? end : low.find('>', end);
        return close == std::string::npos ? 0 : close + 1;
    }
    return 0;
}

/// Bytes of the tag at the beginning of @p s ("<br>"), 0 when it is only a less-than sign. @p breaks: it ends a line.
std::size_t tagAt(std::string_view s, bool &breaks)
{
    if (const std::size_t script = scriptAt(s); script > 0)
        return script;
    std::size_t at = 1;
    if (at < s.size() && (s[at] == '/' || s[at] == '!'))
        ++at;
    const auto letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    if (at >= s.size() || (!letter(s[at]) && s[at] != '-'))
        return 0;
    const std::size_t end = s.substr(0, 2000).find('>');
    if (end == std::string_view::npos || s.substr(1, end - 1).find('<') != std::string_view::npos)
        return 0;
    std::size_t stop = at;
    while (stop < end && (letter(s[stop]) || (s[stop] >= '0' && s[stop] <= '9')))
        ++stop;
    // "<3 people" is no tag, nor is "<Robin and others>": a name is followed by space, slash or the end, and is short.
    const std::string name = lowerAscii(s.substr(at, stop - at));
    static constexpr std::string_view kBreaking[] = {"br", "p",     "div", "li", "ul", "ol",
                                                     "tr", "table", "h1",  "h2", "h3", "h4"};
    static constexpr std::string_view kOther[] = {
        "a",     "b",    "i",   "u",   "em",    "strong", "span",   "font",   "td",    "th",     "tbody",
        "thead", "img",  "sup", "sub", "small", "big",    "hr",     "script", "style", "center", "blockquote",
        "pre",   "code", "h5",  "h6",  "html",  "body",   "iframe", "o",      "label"};
    breaks = std::find(std::begin(kBreaking), std::end(kBreaking), name) != std::end(kBreaking);
    const bool known =
        breaks || s[1] == '!' || std::find(std::begin(kOther), std::end(kOther), name) != std::end(kOther);
    return known ? end + 1 : 0;
}

std::uint32_t decode(std::string_view s, std::size_t length)
{
    const auto at = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(s[i])); };
    switch (length) {
    case 2: return (at(0) & 0x1F) << 6 | (at(1) & 0x3F);
    case 3: return (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
    case 4: return (at(0) & 0x07) << 18 | (at(1) & 0x3F) << 12 | (at(2) & 0x3F) << 6 | (at(3) & 0x3F);
    default: return at(0);
    }
}

/// Letters that never reach the directory: controls, bidirectional overrides (they can turn a number round on screen),
/// zero-width marks, and our own match marks.
bool unwanted(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
           || c == 0xFEFF || c == 0x200B || (c >= 0xE000 && c <= 0xE001);
}

/// Letters that cleaning leaves as they are, whatever stands beside them; the space among them, which may be one of
/// several.
constexpr auto kPlain = [] {
    std::array<bool, 256> plain{};
    for (int c = 0x20; c < 0x7F; ++c)
        plain[static_cast<std::size_t>(c)] = c != '<' && c != '&' && c != '#' && c != '\\';
    return plain;
}();

} // namespace

bool isPlain(std::string_view text)
{
    char before = ' ';
    for (const char c : text) {
        if (!kPlain[static_cast<unsigned char>(c)] || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return text.empty() || before != ' ';
}

std::size_t repairUtf8(std::string &text)
{
    std::size_t at = 0;
    while (at < text.size()) { // nearly every field is fine: no copy then
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = byte != 0 && byte < 0x80 ? 1 : sequenceLength(std::string_view(text).substr(at));
        if (length == 0)
            break;
        at += length;
    }
    if (at >= text.size())
        return 0;
    std::string out = text.substr(0, at);
    std::size_t replaced = 0;
    while (at < text.size()) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (const std::size_t length = sequenceLength(rest)) {
            out += rest.substr(0, length);
            at += length;
        } else {
            out += kReplacement;
            ++replaced;
            ++at;
        }
    }
    text = std::move(out);
    return replaced;
}

bool cleanText(std::string &text, bool lines)
{
    bool markup = repairMojibake(text);
    std::string out;
    out.reserve(text.size());
    int breaks = 0;     // line ends waiting
    bool space = false; // a space waiting
    const auto gap = [&] { // what waited between words
        if (!out.empty()) {
            if (breaks > 0 && lines)
                out.append(static_cast<std::size_t>(std::min(breaks, 2)), '\n');
            else if (breaks > 0 || space)
                out.push_back(' ');
        }
        breaks = 0;
        space = false;
    };
    const auto letter = [&](std::uint32_t c) {
        if (c == '\n' || c == 0x2028 || c == 0x2029 || c == 0x85) {
            ++breaks;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == 0xA0) {
            space = true;
        } else if (!unwanted(c)) {
            gap();
            appendUtf8(out, c);
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        const char c = rest[0];
        std::size_t length = 0;
        if (c != ' ' && kPlain[static_cast<unsigned char>(c)]) { // nearly all of it: a word at once
            while (++length < rest.size() && rest[length] != ' ' && kPlain[static_cast<unsigned char>(rest[length])]) {
            }
            gap();
            out.append(rest.substr(0, length));
            at += length;
            continue;
        }
        if (c == '<') {
            bool ends = false;
            length = tagAt(rest, ends);
            if (length > 0)
                letter(ends ? '\n' : ' ');
        } else if (c == '&') {
            const std::uint32_t found = entityAt(rest, length);
            if (length > 0)
                letter(found);
        } else if (c == '#' && rest.starts_with("###")) { // "###MON###": marks some exports leave in
            const std::size_t end = rest.find("###", 3);
            const auto mark = rest.substr(3, end == std::string_view::npos ? 0 : end - 3);
            if (!mark.empty() && mark.size() < 24 && std::all_of(mark.begin(), mark.end(), [](char l) {
                    return (l >= 'A' && l <= 'Z') || l == '_' || l == ' ';
                })) {
                length = end + 3;
                letter(' ');
            }
        } else if (c == '\\' && rest.size() > 1 && (rest[1] == 'n' || rest[1] == 'r')) {
            length = 2;
            letter(rest[1] == 'n' ? '\n' : ' ');
        }
        if (length > 0) {
            markup = true;
            at += length;
            continue;
        }
        length = std::max<std::size_t>(1, sequenceLength(rest));
        letter(decode(rest, length));
        at += length;
    }
    text = std::move(out);
    return markup;
}

std::string_view clipUtf8(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0u) == 0x80u)
        --bytes;
    return text.substr(0, bytes);
}

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const std::size_t from = text.find_first_not_of(kSpaces);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(kSpaces) - from + 1);
}

} // namespace handrail::directory
