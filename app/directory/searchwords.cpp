#include "directory/searchwords.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace handrail::directory {
namespace {

/// Base letters of U+00C0 to U+017F; '.' where there is none (the signs for times and divided by).
constexpr std::string_view kLatin =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" // U+00C0
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" // U+0100
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Small letters and figures as themselves, capitals as small letters, other ASCII but the apostrophe as a gap, the rest 0.
constexpr auto kAscii = [] {
    std::array<char, 256> table{};
    for (int c = 0; c < 128; ++c) {
        const bool small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'), capital = c >= 'A' && c <= 'Z';
        table[static_cast<std::size_t>(c)] = static_cast<char>(small ? c : capital ? c + 32 : c == '\'' ? 0 : ' ');
    }
    return table;
}();

enum class Sign : char { Gap, Letter, Skip };

} // namespace

bool WordCursor::next()
{
    m_word.clear();
    // Nearly every word is plain ASCII between other plain ASCII.
    while (m_at < m_text.size() && kAscii[static_cast<unsigned char>(m_text[m_at])] == ' ')
        ++m_at;
    const std::size_t begin = m_at;
    while (m_at < m_text.size()) {
        const char folded = kAscii[static_cast<unsigned char>(m_text[m_at])];
        if (folded == ' ') {
            m_from = begin;
            m_to = m_at++;
            return true;
        }
        if (folded == 0)
            break;
        m_word.push_back(folded);
        ++m_at;
    }
    if (m_at == m_text.size() && !m_word.empty()) {
        m_from = begin;
        m_to = m_at;
        return true;
    }
    m_from = begin; // an apostrophe or a letter of another kind: the rest of the word by the long way
    m_to = m_at;
    while (m_at < m_text.size()) {
        const auto lead = static_cast<unsigned char>(m_text[m_at]);
        std::size_t length = 1;
        Sign sign = Sign::Gap;
        char folded = 0; // 0: the bytes as they are
        if (lead < 0x80) {
            const char c = m_text[m_at];
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                sign = Sign::Letter;
                folded = c;
            } else if (c >= 'A' && c <= 'Z') {
                sign = Sign::Letter;
                folded = static_cast<char>(c + 32);
            } else if (c == '\'') {
                sign = Sign::Skip;
            }
        } else {
            length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
            length = std::min(length, m_text.size() - m_at);
            const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(m_text[m_at + i])); };
            const std::uint32_t c = length == 2 ? (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F)
                                    : length == 3 ? (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F) : 0x10000;
            if (c >= 0xC0 && c < 0x180) {
                folded = kLatin[c - 0xC0];
                sign = folded == '.' ? Sign::Gap : Sign::Letter;
            } else if ((c >= 0x300 && c < 0x370) || c == 0x2019 || c == 0xAD) { // accents that stand alone, apostrophe, soft hyphen
                sign = Sign::Skip;
            } else if (length > 1 && c >= 0x180 && !(c >= 0x2000 && c < 0x2C00) && !(c >= 0x3000 && c < 0x3040) && !(c >= 0xE000 && c < 0xF900) && c != 0xFFFD) {
                sign = Sign::Letter;
            }
        }
        if (sign == Sign::Letter) {
            if (m_word.empty())
                m_from = m_at;
            if (folded != 0)
                m_word.push_back(folded);
            else
                m_word.append(m_text.substr(m_at, length));
            m_to = m_at + length;
        } else if (sign == Sign::Gap && !m_word.empty()) {
            m_at += length;
            return true;
        }
        m_at += length;
    }
    return !m_word.empty();
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    for (WordCursor cursor(text); cursor.next();)
        words.push_back(cursor.word());
    return words;
}

int editsToBeginning(std::string_view typed, std::string_view word, int limit)
{
    constexpr std::size_t kLongest = 24;
    if (typed.size() > kLongest)
        return limit + 1;
    word = word.substr(0, std::min(word.size(), typed.size() + static_cast<std::size_t>(limit)));
    std::array<int, kLongest + 4> before{}, last{}, row{};
    const std::size_t n = word.size();
    for (std::size_t j = 0; j <= n; ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= n; ++j) {
            int cost = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                cost = std::min(cost, before[j - 2] + 1);
            row[j] = cost;
            best = std::min(best, cost);
        }
        if (best > limit)
            return limit + 1;
        before = last;
        last = row;
    }
    return std::min(limit + 1, *std::min_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(n) + 1));
}

int forgivenEdits(std::string_view word)
{
    constexpr std::size_t kOne = 4, kTwo = 8;
    if (word.size() < kOne || std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    return word.size() < kTwo ? 1 : 2;
}

} // namespace handrail::directory
