#include "view/people/pastvisitevents.h"

#include "crisis/crisislog.h"
#include "crisis/notedraft.h"
#include "view/desk/nowdue.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"
#include "view/people/pastvisitmodel.h"

#include <algorithm>
#include <optional>

namespace handrail::view {

PastVisitEvents::PastVisitEvents(PastVisitModel &visit)
    : QObject(&visit), m_visit(visit),
      m_rows({"eventId", "kind", "at", "of", "says", "sealed", "person", "due", "n", "outable", "unproven"}),
      m_out({"eventId", "kind", "at", "of", "says", "sealed", "person", "due", "n", "outable", "unproven", "noteTells"})
{
}

QVariantMap PastVisitEvents::row(const crisis::VisitEvent &event) const
{
    const crisis::PastVisit &past = m_visit.past();
    const StoryRows &maker = m_visit.maker();
    const auto words = past.words.find(event.id);
    return {{QStringLiteral("eventId"), QString::fromStdString(event.id)},
            {QStringLiteral("kind"), QString::fromStdString(event.kind)},
            {QStringLiteral("at"), maker.time(event.at.wallMs)},
            {QStringLiteral("of"), maker.wording().of(event)},
            {QStringLiteral("says"),
             words == past.words.end() ? maker.wording().says(event) : QString::fromStdString(words->second)},
            {QStringLiteral("sealed"), false},
            {QStringLiteral("person"), event.person},
            {QStringLiteral("due"),
             event.dueMs > 0 ? dueDayText(event.dueMs, m_visit.settings().language()) : QString()},
            {QStringLiteral("n"), event.n},
            {QStringLiteral("outable"), crisis::canBeTakenOut(event)},
            {QStringLiteral("unproven"), past.unproven.contains(event.id)},
            {QStringLiteral("noteTells"), past.noteTells.contains(event.id)}};
}

void PastVisitEvents::arrange()
{
    QVector<QVariantMap> rows, out;
    for (const crisis::VisitEvent &event : m_visit.past().visit.events)
        (event.out ? out : rows).append(row(event));
    m_rows.set(std::move(rows));
    m_out.set(std::move(out));
}

void PastVisitEvents::forget()
{
    m_rows.set({});
    m_out.set({});
}

void PastVisitEvents::mark(const QString &eventId, bool out, const QString &sentence)
{
    const crisis::PastVisit &past = m_visit.past();
    PastVisitNote &noted = *m_visit.note();
    const auto event = std::ranges::find(past.visit.events, eventId.toStdString(), &crisis::VisitEvent::id);
    if (!m_visit.loaded() || m_visit.busy() || event == past.visit.events.end() || event->out.has_value() == out
        || !crisis::canBeTakenOut(*event))
        return;
    m_visit.setBusy(true);
    m_visit.refused().letBe();
    const storage::Moment now = m_visit.clock().now();
    std::vector<vault::Entry> entries;
    crisis::VisitEvent change{{}, out ? "event.out" : "event.back", event->id, {}, 0, now};
    std::optional<std::string> note; // as it stands then, where it changes with the event
    std::string struck;
    const auto line = past.struck.find(event->id);
    const auto without = crisis::withoutSentence(noted.text().toStdString(), sentence.toStdString());
    if (out && without && !noted.finished()) {
        note = without->first;
        struck = std::to_string(without->second);
    } else if (!out && line != past.struck.end() && !without && !noted.finished()) { // a kill may have left it there
        note = crisis::withSentence(noted.text().toStdString(), sentence.toStdString(), line->second);
    }
    entries = crisis::change(past.visit.id, change, struck.empty() ? "" : crisis::kStruck, struck).entries;
    if (note) {
        noted.letWordsGo(); // what is typed and not kept yet goes with it
        entries.push_back(crisis::noteEntry(crisis::kNoteBegun, past.visit.id, *note, {}, now));
    }
    m_visit.vault().ask(
        this,
        [visit = past.visit.id, entries = std::move(entries), drafts = noted.slot(),
         words = note.has_value()](Keeping &keeping) -> storage::Outcome {
            if (const auto open = keeping.journal->entries(visit); !open)
                return open.failure();
            for (const vault::Entry &entry : entries) {
                if (const auto written = keeping.journal->append(entry); !written)
                    return written;
            }
            if (words)
                static_cast<void>(keeping.journal->dropDraft(drafts)); // the entry holds the words now
            return storage::Done{};
        },
        [this, eventId, out, sentence, note, visit = past.visit.id](const storage::Outcome &marked) {
            if (marked)
                emit m_visit.kept();
            if (visit != m_visit.past().visit.id)
                return;
            m_visit.setBusy(false);
            if (marked && note)
                m_visit.note()->set(QString::fromStdString(*note));
            m_visit.refused().told(marked, [this, eventId, out, sentence] { mark(eventId, out, sentence); });
            marked ? m_visit.reopen() : emit m_visit.changed();
        });
}

} // namespace handrail::view
