#include "dial/glyphs.h"

#include <algorithm>
#include <cstdint>

namespace handrail::dial {
namespace {

struct Letter {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};

/// The letter at @p at; a byte that begins none is one of its own.
Letter letterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    const std::size_t bytes = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (bytes == 1)
        return {first < 0x80 ? first : 0xFFFDu, 1};
    if (at + bytes > text.size())
        return {0xFFFD, 1};
    std::uint32_t code = first & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {0xFFFD, 1};
        code = code << 6 | (byte(at + i) & 0x3Fu);
    }
    return {code, bytes};
}

constexpr char kNothing = '\x02';

char alike(std::uint32_t c)
{
    const auto among = [c](std::uint32_t first, std::uint32_t last) { return c >= first && c <= last; };
    if (c == 0xA0 || among(0x2000, 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 || c == '\t' || c == '\r')
        return ' ';
    if (among(0xFE00, 0xFE0F) || among(0x200B, 0x200F) || among(0x202A, 0x202E) || among(0x2060, 0x2069) || c == 0xFEFF
        || c == 0xAD)
        return kNothing;
    if (among(0x2010, 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D || c == 0x2011)
        return '-';
    for (const std::uint32_t zero : {0xFF10u, 0x0660u, 0x06F0u, 0x0966u})
        if (among(zero, zero + 9))
            return static_cast<char>('0' + (c - zero));
    if (among(0xFF01, 0xFF5E)) // the wide forms of ASCII
        return static_cast<char>(c - 0xFF01 + '!');
    if (c == 0xB7 || c == 0x2022 || c == 0x2024)
        return '.';
    if (c == 0x2044 || c == 0x2215)
        return '/';
    if (among(0x2018, 0x201F) || c == 0xAB || c == 0xBB || among(0x2039, 0x203A) || among(0x3008, 0x300F))
        return '"';
    if (c == 0x3010 || c == 0x3014)
        return '(';
    if (c == 0x3011 || c == 0x3015)
        return ')';
    if (c == 0x3001 || c == 0x3002)
        return ',';
    if (among(0x2190, 0x2BFF) || among(0x1F000, 0x1FAFF)) // arrows, boxes, pictures of telephones
        return ' ';
    if (c == '\n')
        return ';';
    return c < 0x20 ? ' ' : c < 0x7F ? static_cast<char>(c) : '\x01';
}

} // namespace

Glyphs::Glyphs(std::string_view original)
{
    constexpr std::size_t kMost = 2000; // nobody writes a number behind so many words
    original = original.substr(0, kMost);
    for (std::size_t at = 0; at < original.size();) {
        const Letter letter = letterAt(original, at);
        if (const char c = alike(letter.code); c != kNothing) {
            text.push_back(c);
            from.push_back(at);
            to.push_back(at + letter.bytes);
        }
        at += letter.bytes;
    }
}

} // namespace handrail::dial
