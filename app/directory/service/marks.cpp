#include "directory/service/marks.h"

#include "directory/words/otherway.h"
#include "directory/words/searchwords.h"

#include <algorithm>
#include <deque>

namespace handrail::directory {
namespace {

constexpr std::string_view kOpen = "\xEE\x80\x80", kClose = "\xEE\x80\x81";

} // namespace

/// So many bytes of the folded word are what was asked for; 0: none.
std::size_t Marker::fits(const std::string &word) const
{
    for (const AskedGroup &group : m_asked) {
        for (const AskedWord &asked : group.words) {
            if (asked.instead.empty()
                    ? word.starts_with(asked.beginning)
                    : std::find(asked.instead.begin(), asked.instead.end(), word) != asked.instead.end())
                return asked.instead.empty() ? asked.beginning.size() : word.size();
        }
        if (group.synonym
            && std::find(group.synonym->others.begin(), group.synonym->others.end(), word)
                   != group.synonym->others.end())
            return word.size();
    }
    return 0;
}

std::size_t Marker::fitsAt(std::string_view text, const WordCursor &cursor) const
{
    if (const std::size_t bytes = fits(cursor.word()); bytes > 0)
        return bytes;
    const std::string_view other = otherWay(text, cursor.from(), cursor.to(), cursor.word());
    return !other.empty() && fits(std::string(other)) > 0 ? cursor.word().size() : 0;
}

bool Marker::mark(std::string_view text, std::string &out) const
{
    std::size_t copied = 0;
    for (WordCursor cursor(text); cursor.next();) {
        // letters of a run without spaces overlap
        const std::size_t bytes = cursor.from() < copied ? 0 : fitsAt(text, cursor);
        if (bytes == 0)
            continue;
        if (copied == 0)
            out.clear();
        const std::size_t end = cursor.endOf(bytes);
        out.append(text.substr(copied, cursor.from() - copied))
            .append(kOpen)
            .append(text.substr(cursor.from(), end - cursor.from()))
            .append(kClose);
        copied = end;
    }
    if (copied == 0)
        return false;
    out.append(text.substr(copied));
    return true;
}

bool Marker::snippet(std::string_view text, std::string &out) const
{
    // a word is as long as three letters of a script without spaces
    constexpr std::size_t kBefore = 4, kWords = 14, kLetters = 3;
    std::deque<std::size_t> starts;
    std::size_t from = std::string_view::npos, to = 0, after = 0;
    for (WordCursor cursor(text); cursor.next();) {
        starts.push_back(cursor.from());
        if (from == std::string_view::npos) {
            if (starts.size() > kBefore + 1)
                starts.pop_front();
            const std::size_t bytes = fitsAt(text, cursor);
            if (bytes == 0)
                continue;
            from = starts.front();
            after = starts.size() * kLetters;
            to = cursor.endOf(bytes);
        }
        to = std::max(to, cursor.to());
        after += cursor.joined() ? 1 : kLetters;
        if (after > kWords * kLetters)
            break;
    }
    if (from == std::string_view::npos)
        return false;
    std::string piece;
    static_cast<void>(mark(text.substr(from, to - from), piece));
    out = (from > 0 ? "\xE2\x80\xA6" : "") + piece
          + (text.size() - to > 2 ? "\xE2\x80\xA6" : std::string(text.substr(to)));
    return true;
}

bool Marker::terms(std::string_view categories, std::string &out) const
{
    constexpr std::string_view kBetween = "; ";
    std::string found, one;
    for (std::size_t from = 0; from < categories.size();) {
        const std::size_t end = std::min(categories.find(kBetween, from), categories.size());
        if (mark(categories.substr(from, end - from), one))
            found += (found.empty() ? "" : "; ") + one;
        from = end + kBetween.size();
    }
    if (found.empty())
        return false;
    out = std::move(found);
    return true;
}

Facets Marker::meanings() const
{
    Facets all = 0;
    for (const AskedGroup &group : m_asked)
        all |= group.synonym ? group.synonym->meaning : 0;
    return all;
}

} // namespace handrail::directory
