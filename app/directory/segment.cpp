#include "directory/segment.h"

#include "directory/searchwords.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace handrail::directory {
namespace {

constexpr std::size_t kLongestWord = 40; // letters beyond it do not count
constexpr std::size_t kListedFrom = 12;  // a beginning gets its own list when so many words share it

template <typename T>
void putColumn(std::string &out, const std::vector<T> &column)
{
    const std::uint64_t count = column.size();
    out.append(reinterpret_cast<const char *>(&count), sizeof count);
    out.append(reinterpret_cast<const char *>(column.data()), count * sizeof(T));
}

template <typename T>
bool takeColumn(std::string_view &bytes, std::vector<T> &column)
{
    std::uint64_t count = 0;
    if (bytes.size() < sizeof count)
        return false;
    std::memcpy(&count, bytes.data(), sizeof count);
    bytes.remove_prefix(sizeof count);
    if (count > bytes.size() / sizeof(T))
        return false;
    column.resize(count);
    std::memcpy(column.data(), bytes.data(), count * sizeof(T));
    bytes.remove_prefix(count * sizeof(T));
    return true;
}

/// The first eight letters of a name as a number that sorts as they do.
std::uint64_t keyOfName(std::string_view name)
{
    std::string letters;
    for (WordCursor cursor(name); letters.size() < 8 && cursor.next();)
        letters += (letters.empty() ? "" : " ") + cursor.word();
    letters.resize(8, '\0');
    std::uint64_t key = 0;
    for (const char c : letters)
        key = key << 8 | static_cast<unsigned char>(c);
    return key;
}

} // namespace

void appendPosting(std::string &bytes, std::uint32_t distance, std::uint8_t mask)
{
    for (; distance >= 0x80; distance >>= 7)
        bytes.push_back(static_cast<char>((distance & 0x7F) | 0x80));
    bytes.push_back(static_cast<char>(distance));
    bytes.push_back(static_cast<char>(mask));
}

std::string Columns::pack() const
{
    std::string out;
    putColumn(out, service);
    putColumn(out, facets);
    putColumn(out, checked);
    putColumn(out, nameKey);
    putColumn(out, firstPlace);
    putColumn(out, at);
    putColumn(out, latitude);
    putColumn(out, longitude);
    putColumn(out, pattern);
    std::string joined;
    for (const std::string &one : patterns)
        joined += one + '\x1d';
    putColumn(out, std::vector<char>(joined.begin(), joined.end()));
    return out;
}

bool Columns::unpack(std::string_view bytes)
{
    std::vector<char> joined;
    if (!(takeColumn(bytes, service) && takeColumn(bytes, facets) && takeColumn(bytes, checked) && takeColumn(bytes, nameKey) && takeColumn(bytes, firstPlace)
          && takeColumn(bytes, at) && takeColumn(bytes, latitude) && takeColumn(bytes, longitude) && takeColumn(bytes, pattern) && takeColumn(bytes, joined)))
        return false;
    patterns.clear();
    for (auto from = joined.begin(), end = joined.end(); from != end;) {
        const auto to = std::find(from, end, '\x1d');
        patterns.emplace_back(from, to);
        from = to == end ? end : to + 1;
    }
    const std::size_t n = docs(), places = at.size();
    return n <= kSegmentDocs && facets.size() == n && checked.size() == n && nameKey.size() == n && firstPlace.size() == n + 1 && firstPlace.back() == places
           && std::is_sorted(firstPlace.begin(), firstPlace.end()) && latitude.size() == places && longitude.size() == places && pattern.size() == places
           && std::all_of(pattern.begin(), pattern.end(), [&](std::uint32_t p) { return p < patterns.size(); });
}

void SegmentBuilder::beginDoc(std::uint32_t service, std::string_view name, int checked)
{
    if (m_columns.patterns.empty()) {
        m_columns.patterns.emplace_back();
        m_patternOf[{}] = 0;
        m_columns.firstPlace.push_back(0);
    }
    m_columns.service.push_back(service);
    m_columns.nameKey.push_back(keyOfName(name));
    m_columns.checked.push_back(static_cast<std::uint16_t>(checked));
    m_classifier.begin();
}

void SegmentBuilder::put(const std::string &word, std::uint8_t mask)
{
    const auto doc = static_cast<std::uint32_t>(m_columns.docs() - 1);
    Posting &posting = m_terms[word.size() > kLongestWord ? word.substr(0, kLongestWord) : word];
    if (posting.begun && posting.lastDoc == doc) {
        posting.bytes.back() = static_cast<char>(posting.bytes.back() | static_cast<char>(mask));
        return;
    }
    appendPosting(posting.bytes, doc - posting.lastDoc, mask);
    posting.lastDoc = doc;
    posting.begun = true;
}

void SegmentBuilder::text(Scope scope, std::string_view text)
{
    m_classifier.beginField(scope);
    bool first = scope == kName;
    for (WordCursor cursor(text); cursor.next();) {
        m_classifier.word(cursor.word());
        if (scope <= kPlace)
            put(cursor.word(), static_cast<std::uint8_t>(scope | (first ? kNameBegins : 0)));
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

void SegmentBuilder::writeTerms(SQLite::Database &db, std::int64_t segment)
{
    std::vector<const std::pair<const std::string, Posting> *> sorted;
    sorted.reserve(m_terms.size());
    for (const auto &term : m_terms)
        sorted.push_back(&term);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    SQLite::Statement insert(db, "INSERT INTO search_term (segment_id, term, posting) VALUES (?, ?, ?)");
    insert.bind(1, segment);
    const auto write = [&](const std::string &term, const std::string &bytes) {
        insert.tryReset();
        insert.bindNoCopy(2, static_cast<const void *>(term.data()), static_cast<int>(term.size()));
        insert.bindNoCopy(3, static_cast<const void *>(bytes.data()), static_cast<int>(bytes.size()));
        insert.exec();
    };
    // A beginning that many words share is asked for at the first keystrokes: its list is made now. It sorts before all words.
    std::vector<std::pair<std::string, std::string>> lists;
    std::vector<std::uint8_t> masks(m_columns.docs());
    for (std::size_t letters = 1; letters <= kListedLetters; ++letters) {
        for (std::size_t from = 0; from < sorted.size();) {
            const std::string beginning = sorted[from]->first.substr(0, letters);
            std::size_t to = from;
            while (to < sorted.size() && sorted[to]->first.compare(0, letters, beginning) == 0)
                ++to;
            if (to - from >= kListedFrom && beginning.size() == letters) {
                std::fill(masks.begin(), masks.end(), std::uint8_t{0});
                for (std::size_t i = from; i < to; ++i)
                    forEachPosting(sorted[i]->second.bytes, masks.size(), [&](std::size_t doc, std::uint8_t mask) { masks[doc] |= mask; });
                std::string bytes;
                std::uint32_t last = 0;
                for (std::uint32_t doc = 0; doc < masks.size(); ++doc) {
                    if (masks[doc] == 0)
                        continue;
                    appendPosting(bytes, doc - last, masks[doc]);
                    last = doc;
                }
                lists.emplace_back(kListed + beginning, std::move(bytes));
            }
            from = std::max(to, from + 1);
        }
    }
    std::sort(lists.begin(), lists.end());
    for (const auto &[term, bytes] : lists)
        write(term, bytes);
    for (const auto *term : sorted)
        write(term->first, term->second.bytes);
}

void SegmentBuilder::write(SQLite::Database &db, std::int64_t source)
{
    if (docs() == 0)
        return;
    const std::string columns = m_columns.pack();
    SQLite::Statement insert(db, "INSERT INTO search_segment (source_id, version, docs, columns) VALUES (?, ?, ?, ?)");
    insert.bind(1, source);
    insert.bind(2, kIndexVersion);
    insert.bind(3, static_cast<std::int64_t>(docs()));
    insert.bindNoCopy(4, static_cast<const void *>(columns.data()), static_cast<int>(columns.size()));
    insert.exec();
    writeTerms(db, db.getLastInsertRowid());
    m_columns = {};
    m_terms.clear();
    m_patternOf.clear();
}

} // namespace handrail::directory
