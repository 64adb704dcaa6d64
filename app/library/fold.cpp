#include "library/fold.h"

#include <algorithm>
#include <cstdlib>

namespace handrail::library {
namespace {

/// Base letters of U+00C0 to U+017F; '.' where there is none (× and ÷), upper and lower case alike.
constexpr std::string_view kLatin =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" // U+00C0
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" // U+0100
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

} // namespace

std::u32string codePoints(std::string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t more = lead < 0x80                   ? 0
                                 : lead >= 0xF0 && lead < 0xF5 ? 3
                                 : lead >= 0xE0 && lead < 0xF0 ? 2
                                 : lead >= 0xC2 && lead < 0xE0 ? 1
                                                               : 4;
        if (more == 4 || i + more >= text.size() + (more == 0 ? 1 : 0)) {
            ++i;
            continue;
        }
        char32_t c = more == 0 ? lead : lead & (0x3Fu >> more);
        bool whole = true;
        for (std::size_t k = 1; k <= more && whole; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            whole = (next & 0xC0) == 0x80;
            c = c << 6 | (next & 0x3Fu);
        }
        const bool valid = whole && c <= 0x10FFFF && !(c >= 0xD800 && c < 0xE000);
        if (valid)
            out.push_back(c);
        i += whole ? more + 1 : 1;
    }
    return out;
}

std::string utf8(std::u32string_view text)
{
    std::string out;
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    for (const char32_t c : text) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | c >> 12);
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }
    return out;
}

std::size_t lengthOf(std::string_view text)
{
    return codePoints(text).size();
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    if (c < 0xC0)
        return c == 0xAA || c == 0xBA;
    if (c == 0xD7 || c == 0xF7)
        return false;
    const bool punctuation =
        (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xE000 && c <= 0xF8FF) || c >= 0x1F000;
    return !punctuation;
}

char32_t foldLetter(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if (c >= 0xC0 && c < 0xC0 + kLatin.size() && kLatin[c - 0xC0] != '.')
        return static_cast<char32_t>(kLatin[c - 0xC0]);
    return c;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    std::u32string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(utf8(word));
        word.clear();
    };
    for (const char32_t c : codePoints(text)) {
        const bool mark = c >= 0x300 && c < 0x370; // a combining accent belongs to the letter before it and is dropped
        if ((c == U'\'' || c == 0x2019 || mark) && !word.empty())
            continue;
        if (isLetter(c) || isDigit(c))
            word.push_back(foldLetter(c));
        else
            end();
    }
    end();
    return words;
}

std::string folded(std::string_view text)
{
    std::string out;
    for (const std::string &word : foldedWords(text))
        out += out.empty() ? word : ' ' + word;
    return out;
}

int editDistance(std::u32string_view a, std::u32string_view b, int limit)
{
    const auto width = b.size() + 1;
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > limit)
        return limit + 1;
    std::vector<int> before(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int best = now[0];
        for (std::size_t j = 1; j < width; ++j) {
            const int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            best = std::min(best, now[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last.back(), limit + 1);
}

} // namespace handrail::library
