#include "directory/index/searchindex.h"

#include "directory/service/corrections.h"
#include "directory/words/searchwords.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

/// What a word is worth by where it stands: the best of its places counts.
constexpr std::array<std::uint8_t, 256> weights(int wholeWord)
{
    std::array<std::uint8_t, 256> all{};
    for (int mask = 1; mask < 256; ++mask) {
        int value = 1; // description
        const auto raise = [&](int bit, int to) { value = (mask & bit) != 0 && to > value ? to : value; };
        raise(kPopulation, 4);
        raise(kPlace, 5);
        raise(kOrganization, 6);
        raise(kCategory, 8);
        raise(kAlternateName, 10);
        raise(kName, 13);
        raise(kNameBegins, 16);
        all[static_cast<std::size_t>(mask)] = static_cast<std::uint8_t>(value + (value > 1 ? wholeWord : 0));
    }
    return all;
}
constexpr auto kBeginning = weights(0), kWhole = weights(3);
constexpr std::uint8_t kMeaning = 7;   // a service that is of the kind: nearly as a category's own word
constexpr int kSlipPart = 2;           // a forgiven word is worth half

constexpr std::uint8_t kFirstUtf8 = 0xFF; // sorts after every byte of UTF-8

std::string_view blobOf(SQLite::Statement &row, int column)
{
    const SQLite::Column blob = row.getColumn(column);
    return {static_cast<const char *>(blob.getBlob()), static_cast<std::size_t>(blob.getBytes())};
}

void bindBytes(SQLite::Statement &statement, int parameter, std::string_view bytes)
{
    statement.bind(parameter, static_cast<const void *>(bytes.data()), static_cast<int>(bytes.size()));
}

std::string after(std::string beginning)
{
    beginning.push_back(static_cast<char>(kFirstUtf8));
    return beginning;
}

} // namespace

SearchIndex::SearchIndex(storage::Database &db)
    : m_db(db), m_version(db.sql(), "PRAGMA data_version"),
      m_exact(db.sql(), "SELECT posting FROM search_term WHERE segment_id = ?1 AND term = ?2"),
      m_range(db.sql(), "SELECT term, posting FROM search_term WHERE segment_id = ?1 AND term >= ?2 AND term < ?3"),
      m_begins(db.sql(), "SELECT 1 FROM search_term WHERE segment_id = ?1 AND term >= ?2 AND term < ?3 LIMIT 1")
{
}

void SearchIndex::check() const
{
    if (m_stop)
        throw SQLite::Exception("interrupted", SQLITE_INTERRUPT);
}

void SearchIndex::rest() noexcept
{
    for (SQLite::Statement *statement : {&m_version, &m_exact, &m_range, &m_begins})
        statement->tryReset();
}

bool SearchIndex::refresh()
{
    m_version.tryReset();
    // data_version tells what others wrote, total_changes what this connection did.
    const std::int64_t now =
        (m_version.executeStep() ? m_version.getColumn(0).getInt64() : 0) * 1'000'003 + m_db.sql().getTotalChanges();
    m_version.tryReset();
    if (now == m_seen)
        return false;
    m_seen = -1;
    read();
    m_seen = now;
    return true;
}

void SearchIndex::read()
{
    m_segments.clear();
    SQLite::Statement rows(m_db.sql(),
                           "SELECT id, source_id, columns FROM search_segment WHERE version = ? ORDER BY id");
    rows.bind(1, kIndexVersion);
    while (rows.executeStep()) {
        Segment segment;
        segment.id = rows.getColumn(0).getInt64();
        segment.source = rows.getColumn(1).getInt64();
        if (!segment.columns.unpack(blobOf(rows, 2)))
            throw SQLite::Exception("the search index is damaged", SQLITE_CORRUPT);
        m_segments.push_back(std::move(segment));
    }
    // What peers corrected is found as they wrote it, and no longer as it was.
    std::vector<std::uint32_t> corrected;
    for (const Segment &segment : m_segments) {
        if (segment.source == 0)
            corrected.insert(corrected.end(), segment.columns.service.begin(), segment.columns.service.end());
    }
    std::sort(corrected.begin(), corrected.end());
    const std::vector<std::int64_t> closed = closedServices(m_db.sql());
    for (Segment &segment : m_segments) {
        for (std::size_t doc = 0; !closed.empty() && doc < segment.columns.docs(); ++doc)
            if (std::binary_search(closed.begin(), closed.end(), std::int64_t{segment.columns.service[doc]}))
                segment.columns.facets[doc] |= kHiddenDoc;
        for (std::size_t doc = 0; segment.source != 0 && !corrected.empty() && doc < segment.columns.docs(); ++doc) {
            if (std::binary_search(corrected.begin(), corrected.end(), segment.columns.service[doc]))
                segment.columns.facets[doc] |= kHiddenDoc;
        }
    }
}

bool SearchIndex::anyBegins(const std::string &beginning)
{
    for (const Segment &segment : m_segments) {
        m_begins.tryReset();
        m_begins.bind(1, segment.id);
        bindBytes(m_begins, 2, beginning);
        bindBytes(m_begins, 3, after(beginning));
        const bool found = m_begins.executeStep();
        m_begins.tryReset();
        if (found)
            return true;
    }
    return false;
}

Asked SearchIndex::understand(const std::string &words)
{
    std::vector<std::string> typed = foldedWords(words);
    for (std::string &word : typed)
        word.resize(std::min(word.size(), kLongestWord));
    Asked asked;
    for (std::size_t at = 0; at < typed.size();) {
        AskedGroup group;
        std::size_t length = 1;
        group.synonym = synonymAt(typed, at, length);
        if (!group.synonym)
            length = 1;
        for (std::size_t i = 0; i < length; ++i)
            group.words.push_back({typed[at + i], {}});
        if (!group.synonym && !anyBegins(typed[at])) {
            group.words[0].instead = slips(typed[at]);
            if (group.words[0].instead.empty()) // 'refujio' is near no word of English data, but 'refugio' is known
                group.synonym = synonymNear(typed[at]);
        }
        at += length;
        asked.push_back(std::move(group));
    }
    return asked;
}

bool SearchIndex::exact(std::int64_t segment, const std::string &term, std::string_view &bytes)
{
    m_exact.tryReset();
    m_exact.bind(1, segment);
    bindBytes(m_exact, 2, term);
    if (!m_exact.executeStep())
        return false;
    bytes = blobOf(m_exact, 0);
    return true;
}

void SearchIndex::spread(Segment &segment, const AskedWord &word, std::vector<std::uint8_t> &best)
{
    std::fill(best.begin(), best.end(), std::uint8_t{0});
    const auto take = [&](std::string_view bytes, const std::array<std::uint8_t, 256> &weight, int part) {
        forEachPosting(bytes, best.size(), [&](std::size_t doc, std::uint8_t mask) {
            const auto worth = static_cast<std::uint8_t>(std::max(1, weight[mask] / part));
            best[doc] = std::max(best[doc], worth);
        });
    };
    std::string_view bytes;
    for (const std::string &other : word.instead) {
        if (exact(segment.id, other, bytes))
            take(bytes, kBeginning, kSlipPart);
    }
    if (word.instead.empty()) {
        if (word.beginning.size() <= kListedLetters && exact(segment.id, kListed + word.beginning, bytes)) {
            take(bytes, kBeginning, 1);
            if (exact(segment.id, word.beginning, bytes))
                take(bytes, kWhole, 1);
        } else {
            m_range.tryReset();
            m_range.bind(1, segment.id);
            bindBytes(m_range, 2, word.beginning);
            bindBytes(m_range, 3, after(word.beginning));
            while (m_range.executeStep())
                take(blobOf(m_range, 1),
                     m_range.getColumn(0).getBytes() == static_cast<int>(word.beginning.size()) ? kWhole : kBeginning,
                     1);
            m_range.tryReset();
        }
    }
    m_exact.tryReset();
}

void SearchIndex::score(Segment &segment, const Asked &asked, std::vector<std::uint16_t> &scores)
{
    const std::size_t docs = segment.columns.docs();
    scores.assign(docs, 1); // nothing asked: all fit alike
    m_best.resize(docs);
    m_group.resize(docs);
    for (const AskedGroup &group : asked) {
        check();
        std::fill(m_group.begin(), m_group.end(), std::uint8_t{0});
        for (std::size_t i = 0; i < group.words.size(); ++i) {
            spread(segment, group.words[i], m_best);
            if (i == 0)
                m_group.swap(m_best);
            else
                for (std::size_t doc = 0; doc < docs; ++doc)
                    m_group[doc] = m_best[doc] == 0 ? std::uint8_t{0} : std::min(m_group[doc], m_best[doc]);
            m_best.resize(docs);
        }
        if (group.synonym) {
            for (std::size_t doc = 0; doc < docs; ++doc) {
                if ((segment.columns.facets[doc] & group.synonym->meaning) != 0)
                    m_group[doc] = std::max(m_group[doc], kMeaning);
            }
            for (const std::string &other : group.synonym->others) {
                std::string_view bytes;
                if (exact(segment.id, other, bytes))
                    forEachPosting(bytes, docs, [&](std::size_t doc, std::uint8_t mask) {
                        m_group[doc] =
                            std::max(m_group[doc], static_cast<std::uint8_t>(std::max(1, kBeginning[mask] * 3 / 4)));
                    });
            }
            m_exact.tryReset();
        }
        for (std::size_t doc = 0; doc < docs; ++doc)
            scores[doc] = m_group[doc] == 0 || scores[doc] == 0
                              ? std::uint16_t{0}
                              : static_cast<std::uint16_t>(scores[doc] + m_group[doc]);
    }
}

const std::vector<OpenState> &SearchIndex::openStates(Segment &segment, const LocalTime &at)
{
    std::string time = at.date + ' ' + std::to_string(at.weekday) + ' ' + std::to_string(at.minuteOfDay);
    if (at.utcOffsetMinutes)
        time += ' ' + std::to_string(*at.utcOffsetMinutes);
    if (segment.openTime == time)
        return segment.open;
    if (segment.hours.size() != segment.columns.patterns.size()) {
        segment.hours.clear();
        for (const std::string &pattern : segment.columns.patterns)
            segment.hours.push_back(unpackedHours(pattern));
    }
    segment.openTime.clear();
    segment.open.clear();
    for (const Hours &hours : segment.hours) {
        check();
        segment.open.push_back(openAt(hours, at).state);
    }
    segment.openTime = std::move(time);
    return segment.open;
}

} // namespace handrail::directory
