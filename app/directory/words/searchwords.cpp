#include "directory/words/searchwords.h"

#include "directory/words/letters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace handrail::directory {
namespace {

/// bytes of a word inside a run without spaces: more does not count in the index
constexpr std::size_t kLongestOfRun = 48;

/// Base letters of U+00C0 to U+017F; '.' where there is none (the signs for times and divided by).
constexpr std::string_view kLatin =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" // U+00C0
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" // U+0100
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Small letters and figures as themselves, capitals as small letters, other ASCII but the apostrophe as a gap, the
/// rest 0.
constexpr auto kAscii = [] {
    std::array<char, 256> table{};
    for (int c = 0; c < 128; ++c) {
        const bool small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'), capital = c >= 'A' && c <= 'Z';
        table[static_cast<std::size_t>(c)] = static_cast<char>(small ? c : capital ? c + 32 : c == '\'' ? 0 : ' ');
    }
    return table;
}();

constexpr bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

} // namespace

bool WordCursor::next()
{
    if (m_nextStart > 0 && nextOfRun())
        return true;
    m_joined = false;
    return plainWord() || anyWord();
}

/// Nearly every word is plain ASCII between other plain ASCII.
bool WordCursor::plainWord()
{
    m_word.clear();
    while (m_at < m_text.size() && kAscii[static_cast<unsigned char>(m_text[m_at])] == ' ')
        ++m_at;
    const std::size_t begin = m_at;
    while (m_at < m_text.size()) {
        const char folded = kAscii[static_cast<unsigned char>(m_text[m_at])];
        if (folded == ' ') {
            m_from = begin;
            m_to = m_at++;
            if (m_word.size() == 1 && m_text[m_to] == '.' && isSmall(m_word[0]))
                joinInitials();
            return true;
        }
        if (folded == 0)
            break;
        m_word.push_back(folded);
        ++m_at;
    }
    m_from = begin;
    m_to = m_at;
    return m_at == m_text.size() && !m_word.empty();
}

/// An apostrophe or a letter of another kind stands at m_at: the rest of the word by the long way.
bool WordCursor::anyWord()
{
    bool compose = false;
    std::size_t letters = m_word.size();
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\'') {
            ++m_at;
            continue;
        }
        std::size_t length = 1;
        const Letter &letter = letterAt(m_text, m_at, length);
        const std::int32_t code = length == 2 ? (c & 0x1F) << 6 | (m_text[m_at + 1] & 0x3F) : 0;
        if (letter.sign == Sign::Letter && letter.joined) {
            if (!m_word.empty())
                break; // another script's word ends here
            readRun();
            return nextOfRun();
        }
        if (letter.sign == Sign::Letter && code != 0xD7 && code != 0xF7) {
            if (m_word.empty())
                m_from = m_at;
            if (code >= 0xC0 && code < 0x180)
                m_word.push_back(kLatin[static_cast<std::size_t>(code - 0xC0)]);
            else
                m_word.append(letter.text());
            compose |= letter.compose;
            ++letters;
            m_to = m_at + length;
        } else if (letter.sign == Sign::Gap && !m_word.empty()) {
            break;
        }
        m_at += length;
    }
    if (m_word.empty())
        return false;
    if (compose)
        composeLetters(m_word);
    if (letters == 1 && m_to < m_text.size() && m_text[m_to] == '.' && !(m_word[0] >= '0' && m_word[0] <= '9'))
        joinInitials();
    return true;
}

/// "Y.M.C.A.": the first letter was read, a stop stands behind it.
void WordCursor::joinInitials()
{
    std::size_t length = 1;
    while (m_to + 1 < m_text.size() && m_text[m_to] == '.') {
        const Letter letter = letterAt(m_text, m_to + 1, length);
        const std::size_t after = m_to + 1 + length;
        std::size_t ignored = 0;
        const bool alone =
            after >= m_text.size() || (m_text[after] != '\'' && letterAt(m_text, after, ignored).sign == Sign::Gap);
        if (letter.sign != Sign::Letter || letter.joined || !alone
            || (letter.folded[0] >= '0' && letter.folded[0] <= '9'))
            break;
        m_word.append(letter.text());
        m_to = m_at = after;
    }
}

/// Folds the letters from m_at to where their script ends.
void WordCursor::readRun()
{
    m_run.clear();
    m_starts.clear();
    std::string cluster;
    bool compose = false, bound = false;
    const auto endCluster = [&] {
        if (compose)
            composeLetters(cluster);
        m_run += cluster;
        cluster.clear();
        compose = false;
    };
    std::size_t length = 0, end = m_at;
    for (; m_at < m_text.size(); m_at += length) {
        const Letter &letter = letterAt(m_text, m_at, length);
        if (letter.sign == Sign::Gap || (letter.sign == Sign::Letter && !letter.joined))
            break;
        if (letter.sign == Sign::Skip)
            continue;
        if (m_starts.empty() || (letter.begins && !bound)) {
            endCluster();
            m_starts.push_back({m_at, m_run.size()});
        }
        cluster.append(letter.text());
        compose |= letter.compose;
        bound = letter.binds;
        end = m_at + length;
    }
    endCluster();
    m_starts.push_back({end, m_run.size()});
    m_nextStart = 0;
}

bool WordCursor::nextOfRun()
{
    if (m_nextStart + 1 >= m_starts.size()) {
        m_nextStart = 0;
        return false;
    }
    const Start &start = m_starts[m_nextStart++];
    m_word.assign(m_run, start.folded, kLongestOfRun);
    m_from = start.from;
    m_to = m_starts[m_nextStart].from;
    m_joined = true;
    return true;
}

std::size_t WordCursor::endOf(std::size_t bytes) const
{
    if (!m_joined)
        return m_to;
    std::size_t i = m_nextStart;
    while (i + 1 < m_starts.size() && m_starts[i].folded < m_starts[m_nextStart - 1].folded + bytes)
        ++i;
    return m_starts[i].from;
}

void WordCursor::takeRun(std::vector<std::string> &words)
{
    struct Taking {
        const std::vector<Start> &starts;
        const std::string &run;
        std::vector<std::string> &words;
        std::size_t at = 0;
    } taking{m_starts, m_run, words};
    const std::size_t from = m_starts.front().from;
    const auto take = [](void *with, std::size_t end) {
        Taking &t = *static_cast<Taking *>(with);
        std::size_t next = t.at;
        while (next + 1 < t.starts.size() && t.starts[next].from < t.starts.front().from + end)
            ++next;
        if (next > t.at)
            t.words.push_back(t.run.substr(t.starts[t.at].folded, t.starts[next].folded - t.starts[t.at].folded));
        t.at = next;
    };
    eachWordEnd(m_text.substr(from, m_starts.back().from - from), take, &taking);
    if (taking.at + 1 < m_starts.size())
        words.push_back(m_run.substr(m_starts[taking.at].folded));
    m_nextStart = 0;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    for (WordCursor cursor(text); cursor.next();) {
        if (cursor.joined())
            cursor.takeRun(words);
        else
            words.push_back(cursor.word());
    }
    return words;
}

int editsToBeginning(std::string_view typed, std::string_view word, int limit)
{
    constexpr std::size_t kLongest = 24;
    std::array<std::int32_t, kLongest> a{};
    std::array<std::int32_t, kLongest + 4> b{};
    const auto spread = [](std::string_view text, auto &into, std::size_t most) {
        std::size_t count = 0, length = 1;
        for (std::size_t at = 0; at < text.size() && count < most; at += length, ++count) {
            length = 1;
            into[count] = static_cast<unsigned char>(text[at]) < 0x80 ? text[at] : codeAt(text, at, length);
        }
        return count;
    };
    if (typed.size() > kLongest && letterCount(typed) > kLongest)
        return limit + 1;
    const std::size_t m = spread(typed, a, kLongest),
                      n = spread(word, b, std::min(b.size(), m + static_cast<std::size_t>(limit)));
    std::array<int, kLongest + 5> before{}, last{}, row{};
    for (std::size_t j = 0; j <= n; ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= m; ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= n; ++j) {
            int cost = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
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
    std::size_t length = 0;
    const std::size_t letters = static_cast<unsigned char>(word[0]) < 0x80 ? word.size()
                                : letterAt(word, 0, length).joined         ? 0
                                                                           : letterCount(word);
    return letters < kOne ? 0 : letters < kTwo ? 1 : 2;
}

} // namespace handrail::directory
