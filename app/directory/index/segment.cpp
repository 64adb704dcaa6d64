#include "directory/index/segment.h"

#include "directory/words/otherway.h"
#include "directory/words/searchwords.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace handrail::directory {
namespace {

constexpr std::size_t kListedFrom = 12;  // a beginning gets its own list when so many words share it

std::string foldedName(std::string_view name)
{
    std::string letters;
    for (WordCursor cursor(name); cursor.next();) {
        if (cursor.inside())
            continue;
        if (!letters.empty())
            letters.push_back(' ');
        letters += cursor.word();
    }
    return letters;
}

/// Eight letters of a folded name from @p from as a number that sorts as they do.
std::uint64_t keyOfName(const std::string &folded, std::size_t from)
{
    std::uint64_t key = 0;
    for (std::size_t i = from; i < from + 8; ++i)
        key = key << 8 | (i < folded.size() ? static_cast<unsigned char>(folded[i]) : 0u);
    return key;
}

/// @p column with its values moved to where @p order says.
template <typename T>
void reorder(std::vector<T> &column, const std::vector<std::uint32_t> &order)
{
    std::vector<T> moved;
    moved.reserve(column.size());
    for (const std::uint32_t from : order)
        moved.push_back(column[from]);
    column = std::move(moved);
}

std::string encoded(const std::vector<std::uint32_t> &entries)
{
    std::string bytes;
    bytes.reserve(entries.size() * 3);
    std::uint32_t last = 0;
    for (const std::uint32_t entry : entries) {
        appendPosting(bytes, (entry >> 8) - last, static_cast<std::uint8_t>(entry & 0xFF));
        last = entry >> 8;
    }
    return bytes;
}

} // namespace

void appendPosting(std::string &bytes, std::uint32_t distance, std::uint8_t mask)
{
    for (; distance >= 0x80; distance >>= 7)
        bytes.push_back(static_cast<char>((distance & 0x7F) | 0x80));
    bytes.push_back(static_cast<char>(distance));
    bytes.push_back(static_cast<char>(mask));
}

void SegmentBuilder::beginDoc(std::uint32_t service, std::string_view name, int checked)
{
    if (m_columns.patterns.empty()) {
        m_columns.patterns.emplace_back();
        m_patternOf[{}] = 0;
        m_columns.firstPlace.push_back(0);
    }
    m_columns.service.push_back(service);
    m_names.push_back(foldedName(name));
    m_columns.nameKey.push_back(keyOfName(m_names.back(), 0));
    m_columns.nameRest.push_back(keyOfName(m_names.back(), 8));
    m_columns.checked.push_back(static_cast<std::uint16_t>(checked));
    m_classifier.begin();
}

SegmentBuilder::Term &SegmentBuilder::termOf(std::string_view word)
{
    constexpr std::size_t kFirst = 4096;
    const std::size_t hash = std::hash<std::string_view>{}(word);
    const auto slotOf = [&](std::size_t of, auto &&same) {
        std::size_t at = of & (m_slots.size() - 1);
        while (m_slots[at] != 0 && !same(m_terms[m_slots[at] - 1]))
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    };
    if (m_terms.size() * 2 >= m_slots.size()) { // half empty at least
        m_slots.assign(std::max(kFirst, m_slots.size() * 2), 0);
        for (std::size_t i = 0; i < m_terms.size(); ++i)
            m_slots[slotOf(m_terms[i].hash, [](const Term &) { return false; })] = static_cast<std::uint32_t>(i + 1);
    }
    std::uint32_t &slot =
        m_slots[slotOf(hash, [&](const Term &term) { return term.hash == hash && term.word == word; })];
    if (slot == 0) {
        m_terms.push_back({std::string(word), hash, {}});
        slot = static_cast<std::uint32_t>(m_terms.size());
    }
    return m_terms[slot - 1];
}

void SegmentBuilder::put(std::string_view word, std::uint8_t mask)
{
    const auto doc = static_cast<std::uint32_t>(m_columns.docs() - 1);
    Entries &entries = termOf(word.substr(0, kLongestWord)).entries;
    if (!entries.empty() && entries.back() >> 8 == doc)
        entries.back() |= mask;
    else
        entries.push_back(doc << 8 | mask);
}

void SegmentBuilder::text(Scope scope, std::string_view text)
{
    m_classifier.beginField(scope);
    bool first = scope == kName;
    for (WordCursor cursor(text); cursor.next();) {
        m_classifier.word(cursor.word());
        if (scope <= kPlace)
            put(cursor.word(), static_cast<std::uint8_t>(scope | (first ? kNameBegins : 0)));
        if (const std::string_view other = otherWay(text, cursor.from(), cursor.to(), cursor.word());
            scope <= kPlace && !other.empty())
            put(other, static_cast<std::uint8_t>(scope | (first ? kNameBegins : 0)));
        first = false;
    }
}

void SegmentBuilder::place(std::uint32_t at, std::optional<Point> point, const std::string &hours)
{
    constexpr float kNowhere = std::numeric_limits<float>::quiet_NaN();
    m_columns.at.push_back(at);
    m_columns.latitude.push_back(point ? static_cast<float>(point->latitude) : kNowhere);
    m_columns.longitude.push_back(point ? static_cast<float>(point->longitude) : kNowhere);
    const auto [known, added] = m_patternOf.try_emplace(hours, static_cast<std::uint32_t>(m_columns.patterns.size()));
    if (added)
        m_columns.patterns.push_back(hours);
    m_columns.pattern.push_back(known->second);
}

void SegmentBuilder::endDoc(bool confidential)
{
    m_columns.facets.push_back(m_classifier.found() | (confidential ? kConfidentialDoc : 0));
    m_columns.firstPlace.push_back(static_cast<std::uint32_t>(m_columns.at.size()));
}

std::vector<std::uint32_t> SegmentBuilder::sortDocs()
{
    const std::size_t n = docs();
    std::vector<std::uint32_t> order(n), placeOf(n);
    for (std::uint32_t i = 0; i < n; ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int names = m_names[a].compare(m_names[b]);
        return names != 0 ? names < 0 : m_columns.service[a] < m_columns.service[b];
    });
    std::vector<std::uint32_t> places, firstPlace{0};
    for (std::uint32_t i = 0; i < n; ++i) {
        placeOf[order[i]] = i;
        for (std::uint32_t place = m_columns.firstPlace[order[i]]; place < m_columns.firstPlace[order[i] + 1]; ++place)
            places.push_back(place);
        firstPlace.push_back(static_cast<std::uint32_t>(places.size()));
    }
    reorder(m_columns.service, order);
    reorder(m_columns.facets, order);
    reorder(m_columns.checked, order);
    reorder(m_columns.nameKey, order);
    reorder(m_columns.nameRest, order);
    reorder(m_columns.at, places);
    reorder(m_columns.latitude, places);
    reorder(m_columns.longitude, places);
    reorder(m_columns.pattern, places);
    m_columns.firstPlace = std::move(firstPlace);
    return placeOf;
}

/// One posting of several words: where any of them stands.
std::string SegmentBuilder::listOf(Terms::const_iterator from, Terms::const_iterator to)
{
    std::size_t count = 0;
    for (auto term = from; term != to; ++term)
        count += (*term)->entries.size();
    Entries merged;
    if (count < docs() / 8) { // few: sorted together
        for (auto term = from; term != to; ++term)
            merged.insert(merged.end(), (*term)->entries.begin(), (*term)->entries.end());
        std::sort(merged.begin(), merged.end());
        std::size_t kept = 0;
        for (std::size_t i = 0; i < merged.size(); ++i) {
            if (kept > 0 && merged[kept - 1] >> 8 == merged[i] >> 8)
                merged[kept - 1] |= merged[i] & 0xFF;
            else
                merged[kept++] = merged[i];
        }
        merged.resize(kept);
        return encoded(merged);
    }
    m_masks.assign(docs(), 0);
    for (auto term = from; term != to; ++term)
        for (const std::uint32_t entry : (*term)->entries)
            m_masks[entry >> 8] |= static_cast<std::uint8_t>(entry & 0xFF);
    for (std::uint32_t doc = 0; doc < m_masks.size(); ++doc) {
        if (m_masks[doc] != 0)
            merged.push_back(doc << 8 | m_masks[doc]);
    }
    return encoded(merged);
}

void SegmentBuilder::finishTerms(Finished &segment, const std::vector<std::uint32_t> &placeOf)
{
    Terms sorted;
    sorted.reserve(m_terms.size());
    for (Term &term : m_terms) {
        for (std::uint32_t &entry : term.entries)
            entry = placeOf[entry >> 8] << 8 | (entry & 0xFF);
        std::sort(term.entries.begin(), term.entries.end());
        sorted.push_back(&term);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Term *a, const Term *b) { return a->word < b->word; });
    // A beginning that many words share is asked for at the first keystrokes: its list is made now. It sorts before all
    // words.
    for (std::size_t letters = 1; letters <= kListedLetters; ++letters) {
        for (auto from = sorted.cbegin(); from != sorted.cend();) {
            const std::string beginning = (*from)->word.substr(0, letters);
            auto to = from;
            while (to != sorted.cend() && (*to)->word.compare(0, letters, beginning) == 0)
                ++to;
            if (static_cast<std::size_t>(to - from) >= kListedFrom && beginning.size() == letters)
                segment.terms.emplace_back(kListed + beginning, listOf(from, to));
            from = to;
        }
    }
    std::sort(segment.terms.begin(), segment.terms.end());
    std::string all;
    for (const Term *term : sorted)
        all += term->word + '\n';
    segment.terms.emplace_back(std::string(1, kAllWords), std::move(all));
    for (const Term *term : sorted)
        segment.terms.emplace_back(term->word, encoded(term->entries));
}

SegmentBuilder::Finished SegmentBuilder::finish()
{
    Finished segment;
    segment.docs = docs();
    if (segment.docs == 0)
        return segment;
    const std::vector<std::uint32_t> placeOf = sortDocs();
    segment.columns = m_columns.pack();
    finishTerms(segment, placeOf);
    m_columns = {};
    m_names.clear();
    m_terms.clear();
    m_slots.clear();
    m_patternOf.clear();
    return segment;
}

void SegmentBuilder::Finished::write(SQLite::Database &db, std::int64_t source) const
{
    if (docs == 0)
        return;
    SQLite::Statement head(db, "INSERT INTO search_segment (source_id, version, docs, columns) VALUES (?, ?, ?, ?)");
    head.bind(1, source);
    head.bind(2, kIndexVersion);
    head.bind(3, static_cast<std::int64_t>(docs));
    head.bindNoCopy(4, static_cast<const void *>(columns.data()), static_cast<int>(columns.size()));
    head.exec();
    SQLite::Statement insert(db, "INSERT INTO search_term (segment_id, term, posting) VALUES (?, ?, ?)");
    insert.bind(1, db.getLastInsertRowid());
    for (const auto &[term, posting] : terms) {
        insert.tryReset();
        insert.bindNoCopy(2, static_cast<const void *>(term.data()), static_cast<int>(term.size()));
        insert.bindNoCopy(3, static_cast<const void *>(posting.data()), static_cast<int>(posting.size()));
        insert.exec();
    }
}

} // namespace handrail::directory
