#pragma once

#include "directory/service/hours.h"
#include "directory/words/facets.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// The search index: segments of at most 65,536 services. A segment holds, for each word, the services it stands in and
/// where (search_term), and columns with one value a service that filters and ranking need (search_segment). Rooms
/// above ask DirectorySearch; nothing else reads these tables.
namespace handrail::directory {

/// Grows when segments of an older shape must be made anew; openDirectory does that.
inline constexpr int kIndexVersion = 5;
inline constexpr std::size_t kSegmentDocs = 65'536;
/// Bytes of a word beyond it do not count.
inline constexpr std::size_t kLongestWord = 40;
/// Longest beginning of words that has a list of its own, written after this letter; see SegmentBuilder.
inline constexpr std::size_t kListedLetters = 4;
inline constexpr char kListed = '\x01';
/// Under this letter alone: all words of the segment, one a line, for what is typed with a slip.
inline constexpr char kAllWords = '\x02';

/// left out: a peers' version of it stands in another segment
inline constexpr Facets kHiddenDoc = Facets{1} << 63;
inline constexpr Facets kConfidentialDoc = Facets{1} << 62;

/// What is in memory of a segment: about 70 bytes a service.
struct Columns {
    std::vector<std::uint32_t> service;   ///< key of table service; docs are in the order of names
    std::vector<Facets> facets;
    std::vector<std::uint16_t> checked;   ///< dayNumber() of the last check or change, 0 unknown
    std::vector<std::uint64_t> nameKey;   ///< first eight letters of the folded name: order across segments
    std::vector<std::uint64_t> nameRest;  ///< the next eight
    /// docs + 1 of them: a doc's places are firstPlace[doc] … firstPlace[doc + 1] - 1
    std::vector<std::uint32_t> firstPlace;
    std::vector<std::uint32_t> at;        ///< key of search_row
    std::vector<float> latitude, longitude; ///< NaN: none, or private
    std::vector<std::uint32_t> pattern;   ///< into patterns
    std::vector<std::string> patterns;    ///< packed Hours; [0] is that of no hours

    [[nodiscard]] std::size_t docs() const { return service.size(); }
    [[nodiscard]] std::string pack() const;
    /// False when @p bytes are not whole: then the index is made anew.
    [[nodiscard]] bool unpack(std::string_view bytes);
};

/// Collects services in any order, puts them in that of their names and writes one segment.
class SegmentBuilder {
public:
    void beginDoc(std::uint32_t service, std::string_view name, int checked);
    void text(Scope scope, std::string_view text);
    void place(std::uint32_t at, std::optional<Point> point, const std::string &hours);
    void endDoc(bool confidential);
    [[nodiscard]] std::size_t docs() const { return m_columns.docs(); }
    /// A whole segment, as it goes into the file.
    struct Finished {
        std::size_t docs = 0;
        std::string columns;
        std::vector<std::pair<std::string, std::string>> terms; ///< and postings, in order
        /// Writes search_segment and search_term rows; nothing without services. Throws SQLite::Exception.
        void write(SQLite::Database &db, std::int64_t source) const;
    };
    /// What was collected; the builder is empty again.
    [[nodiscard]] Finished finish();

private:
    using Entries = std::vector<std::uint32_t>; ///< doc << 8 | mask
    struct Term {
        std::string word;
        std::size_t hash = 0;
        Entries entries;
    };
    using Terms = std::vector<const Term *>;
    void put(std::string_view word, std::uint8_t mask);
    Term &termOf(std::string_view word);
    /// Puts the columns in the order of the names. @return the new place of each doc
    std::vector<std::uint32_t> sortDocs();
    void finishTerms(Finished &segment, const std::vector<std::uint32_t> &placeOf);
    [[nodiscard]] std::string listOf(Terms::const_iterator from, Terms::const_iterator to);

    Columns m_columns;
    Classifier m_classifier;
    std::vector<std::string> m_names; ///< folded, per doc
    std::deque<Term> m_terms;
    /// by hash, open addressing: place in m_terms + 1, 0 free. Every word of a package passes here.
    std::vector<std::uint32_t> m_slots;
    std::vector<std::uint8_t> m_masks; ///< kept storage of listOf()
    std::unordered_map<std::string, std::uint32_t> m_patternOf;
};

/// Adds a doc's mask to a posting's bytes.
void appendPosting(std::string &bytes, std::uint32_t distance, std::uint8_t mask);

/// Calls @p take(doc, mask) for each entry of a posting of a segment of @p docs; stops at what is not whole.
template <typename Take>
void forEachPosting(std::string_view bytes, std::size_t docs, Take take)
{
    std::size_t doc = 0;
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = at + bytes.size();
    while (at < end) {
        std::size_t distance = *at & 0x7F;
        int shift = 7;
        while ((*at & 0x80) != 0 && shift < 28) {
            if (++at == end)
                return;
            distance |= static_cast<std::size_t>(*at & 0x7F) << shift;
            shift += 7;
        }
        if (++at == end)
            return;
        doc += distance;
        if (doc >= docs)
            return;
        take(doc, *at++);
    }
}

} // namespace handrail::directory
