#pragma once

#include "directory/index/conveyor.h"
#include "directory/index/segment.h"

#include <mutex>
#include <string>
#include <vector>

namespace handrail::directory {

/// Feeds a SegmentBuilder on a thread of its own: words are found and sorted there while the next services are read
/// here. Takes what the builder takes, in the same order, and the segments come out the same.
class SegmentFeed {
public:
    SegmentFeed() : m_conveyor([this](Notes &notes) { replay(notes); }) {}
    void beginDoc(std::uint32_t service, std::string_view name, int checked);
    void text(Scope scope, std::string_view text);
    void place(std::uint32_t at, std::optional<Point> point, std::string_view hours);
    void endDoc(bool confidential);
    [[nodiscard]] std::size_t docs() const { return m_docs; }
    /// The segment is full: another begins. Writes here what was finished there since. Throws SQLite::Exception.
    void next(SQLite::Database &db, std::int64_t source);
    /// The last of the source: waits for its words and writes all that is left.
    void write(SQLite::Database &db, std::int64_t source);

private:
    struct Note {
        enum Kind : std::uint8_t { Begin, Text, Place, End, Finish } kind;
        int value = 0;         ///< checked, scope, confidential
        std::uint32_t key = 0; ///< service, at
        std::size_t from = 0, bytes = 0;
        std::optional<Point> point = {};
    };
    struct Notes {
        std::vector<Note> notes;
        std::string text;
        void clear()
        {
            notes.clear();
            text.clear();
        }
    };
    void note(Note note, std::string_view text);
    void replay(const Notes &notes);
    void writeFinished(SQLite::Database &db, std::int64_t source);

    SegmentBuilder m_builder;
    std::unique_ptr<Notes> m_notes;
    std::size_t m_docs = 0;
    std::mutex m_mutex;
    std::vector<SegmentBuilder::Finished> m_finished; ///< under m_mutex
    Conveyor<Notes> m_conveyor; ///< last: its thread ends first
};

} // namespace handrail::directory
