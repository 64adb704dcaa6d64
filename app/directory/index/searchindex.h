#pragma once

#include "directory/index/segment.h"
#include "directory/words/asked.h"
#include "storage/database.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace handrail::directory {

/// The search index in use: columns in memory, words read from the file as they are asked for. Bound to one connection
/// and its thread; stop() may come from any. Throws SQLite::Exception.
class SearchIndex {
public:
    struct Segment {
        std::int64_t id = 0, source = 0;
        Columns columns;
        std::vector<Hours> hours;     ///< per pattern
        std::vector<OpenState> open;  ///< per pattern, at `openTime`
        std::string openTime;
        struct Word {
            std::string text;
            std::uint32_t letters = 0; ///< which letters it has, a bit each
        };
        std::vector<Word> dictionary; ///< its words, read at the first slip
    };

    explicit SearchIndex(storage::Database &db);
    /// Reads what changed on disk since. @return something did
    bool refresh();
    [[nodiscard]] std::vector<Segment> &segments() { return m_segments; }
    /// What was typed, word by word, with synonyms found and slips forgiven.
    [[nodiscard]] Asked understand(const std::string &words);
    /// How well each service of a segment fits all of @p asked: 0 not at all.
    void score(Segment &segment, const Asked &asked, std::vector<std::uint16_t> &scores);
    /// Open or not at @p at, per pattern of hours; reckoned once a minute.
    const std::vector<OpenState> &openStates(Segment &segment, const LocalTime &at);

    void stop() noexcept { m_stop = true; }
    void begin() noexcept { m_stop = false; }
    /// Throws when stop() was called.
    void check() const;
    /// After a question that ended early: a statement left in the middle would keep SQLite's interruption alive for the
    /// next one.
    void rest() noexcept;

private:
    void read();
    bool anyBegins(const std::string &beginning);
    std::vector<std::string> slips(const std::string &word);
    void readDictionary(Segment &segment);
    void spread(Segment &segment, const AskedWord &word, std::vector<std::uint8_t> &best);
    bool exact(std::int64_t segment, const std::string &term, std::string_view &bytes);

    storage::Database &m_db;
    SQLite::Statement m_version, m_exact, m_range, m_begins;
    std::vector<Segment> m_segments;
    std::int64_t m_seen = -1;
    std::atomic<bool> m_stop = false;
    std::vector<std::uint8_t> m_best, m_group;
};

} // namespace handrail::directory
