#include "directory/index/segmentfeed.h"

namespace handrail::directory {

void SegmentFeed::note(Note note, std::string_view text)
{
    if (!m_notes)
        m_notes = m_conveyor.empty();
    note.from = m_notes->text.size();
    note.bytes = text.size();
    m_notes->text.append(text);
    m_notes->notes.push_back(note);
}

void SegmentFeed::beginDoc(std::uint32_t service, std::string_view name, int checked)
{
    note({Note::Begin, checked, service}, name);
    ++m_docs;
}

void SegmentFeed::text(Scope scope, std::string_view text)
{
    if (!text.empty())
        note({Note::Text, scope}, text);
}

void SegmentFeed::place(std::uint32_t at, std::optional<Point> point, std::string_view hours)
{
    note({Note::Place, 0, at, 0, 0, point}, hours);
}

void SegmentFeed::endDoc(bool confidential)
{
    constexpr std::size_t kText = 128 * 1024;
    note({Note::End, confidential ? 1 : 0}, {});
    if (m_notes->text.size() > kText)
        m_conveyor.put(std::move(m_notes));
}

void SegmentFeed::replay(const Notes &notes)
{
    for (const Note &one : notes.notes) {
        const std::string_view text = std::string_view(notes.text).substr(one.from, one.bytes);
        switch (one.kind) {
        case Note::Begin: m_builder.beginDoc(one.key, text, one.value); break;
        case Note::Text: m_builder.text(static_cast<Scope>(one.value), text); break;
        case Note::Place: m_builder.place(one.key, one.point, std::string(text)); break;
        case Note::End: m_builder.endDoc(one.value != 0); break;
        case Note::Finish: {
            SegmentBuilder::Finished segment = m_builder.finish();
            const std::lock_guard lock(m_mutex);
            m_finished.push_back(std::move(segment));
            break;
        }
        }
    }
}

void SegmentFeed::writeFinished(SQLite::Database &db, std::int64_t source)
{
    std::vector<SegmentBuilder::Finished> finished;
    {
        const std::lock_guard lock(m_mutex);
        finished.swap(m_finished);
    }
    for (const SegmentBuilder::Finished &segment : finished)
        segment.write(db, source);
}

void SegmentFeed::next(SQLite::Database &db, std::int64_t source)
{
    note({Note::Finish}, {});
    m_conveyor.put(std::move(m_notes));
    m_docs = 0;
    writeFinished(db, source);
}

void SegmentFeed::write(SQLite::Database &db, std::int64_t source)
{
    note({Note::Finish}, {});
    m_conveyor.drain();
    replay(*m_notes); // the last few, or all there were: no thread for those
    m_notes->clear();
    m_docs = 0;
    writeFinished(db, source);
}

} // namespace handrail::directory
