#include "directory/index/searchindex.h"

#include "directory/words/letters.h"
#include "directory/words/searchwords.h"

#include <algorithm>
#include <bit>

// Words a slip away from what was typed.
namespace handrail::directory {
namespace {

std::uint32_t lettersOf(std::string_view word)
{
    std::uint32_t letters = 0;
    std::size_t length = 1;
    for (std::size_t at = 0; at < word.size(); at += length) {
        length = 1;
        const std::int32_t c = static_cast<unsigned char>(word[at]) < 0x80 ? word[at] : codeAt(word, at, length);
        letters |= std::uint32_t{1} << (static_cast<std::uint32_t>(c) & 31);
    }
    return letters;
}

} // namespace

void SearchIndex::readDictionary(Segment &segment)
{
    std::string_view all;
    if (!segment.dictionary.empty() || !exact(segment.id, std::string(1, kAllWords), all))
        return;
    while (!all.empty()) {
        const std::size_t end = std::min(all.find('\n'), all.size());
        segment.dictionary.push_back({std::string(all.substr(0, end)), lettersOf(all.substr(0, end))});
        all.remove_prefix(std::min(end + 1, all.size()));
    }
    m_exact.tryReset();
}

std::vector<std::string> SearchIndex::slips(const std::string &word)
{
    constexpr std::size_t kMost = 12;
    std::vector<std::string> nearest;
    int limit = forgivenEdits(word);
    if (limit == 0)
        return nearest;
    const std::uint32_t letters = lettersOf(word);
    // The first letter is rarely wrong; only when nothing is near with it, all words are looked at.
    for (const bool sameFirst : {true, false}) {
        for (Segment &segment : m_segments) {
            check();
            readDictionary(segment);
            auto from = segment.dictionary.cbegin(), to = segment.dictionary.cend();
            if (sameFirst) {
                const std::string next(1, static_cast<char>(word[0] + 1));
                const auto before = [](const Segment::Word &one, const std::string &other) { return one.text < other; };
                from = std::lower_bound(from, to, word.substr(0, 1), before);
                to = std::lower_bound(from, to, next, before);
            }
            for (; from != to; ++from) {
                // A letter that it does not have at all is an edit each: nearly all words are out by that.
                if (from->text.size() + static_cast<std::size_t>(limit) < word.size()
                    || std::popcount(letters & ~from->letters) > limit)
                    continue;
                const int edits = editsToBeginning(word, from->text, limit);
                if (edits > limit)
                    continue;
                if (edits < limit)
                    nearest.clear();
                limit = edits;
                if (nearest.size() < kMost && std::find(nearest.begin(), nearest.end(), from->text) == nearest.end())
                    nearest.push_back(from->text);
            }
        }
        if (!nearest.empty())
            break;
    }
    return nearest;
}

} // namespace handrail::directory
