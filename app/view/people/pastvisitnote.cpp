// What PastVisitModel keeps: its note, and whom it was with.
#include "view/people/pastvisitmodel.h"

#include "care/planrepository.h"
#include "care/visitgiving.h"
#include "crisis/crisislog.h"
#include "crisis/notedraft.h"
#include "library/notewords.h"
#include "peer/ownnotes.h"
#include "vault/vault.h"
#include "view/desk/daytext.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {

std::string PastVisitModel::slot() const { return crisis::visitNoteDraft(m_argument); }

void PastVisitModel::typeNote(const QString &note)
{
    if (!m_loaded || noteFinished() || note == m_note)
        return;
    m_note = note;
    m_refused.letBe(); // words were changed since: a refused 'finish' does not close over them
    m_keeper.keep(slot(), crisis::toJson(crisis::NoteDraft{.personId = m_personId, .text = note.toStdString()}));
    emit noteChanged();
}

void PastVisitModel::settle()
{
    if (m_loaded && !noteFinished() && m_note != m_noteKept)
        keepNote(crisis::kNoteBegun, m_note, {});
}

QString PastVisitModel::bannedIn(const QString &note) const
{
    return QString::fromStdString(library::bannedDiagnosis(note.toStdString()));
}

void PastVisitModel::finishNote()
{
    if (m_loaded && !noteFinished() && !m_note.trimmed().isEmpty() && !m_busy)
        keepNote(crisis::kNoteFinished, m_note.trimmed(), {});
}

void PastVisitModel::addToNote(const QString &text, const QString &why, const QStringList &about)
{
    if (m_loaded && noteFinished() && !text.trimmed().isEmpty() && !m_busy)
        keepNote(crisis::kNoteAdded, text.trimmed(), why.trimmed(), about);
}

void PastVisitModel::keepNote(const char *kind, const QString &text, const QString &why, const QStringList &about)
{
    m_keeper.forget();
    m_refused.letBe();
    if (m_past.visit.id.empty())
        m_past.visit.id = crisis::randomId();
    m_noteKept = m_note;
    m_busy = kind != crisis::kNoteBegun;
    std::vector<std::string> events;
    for (const QString &event : about)
        events.push_back(event.toStdString());
    m_vault.ask(
        this,
        [kind, alone = m_alone, visit = m_past.visit.id, person = m_personId, text = text.toStdString(),
         why = why.toStdString(), events = std::move(events), drafts = slot(),
         now = m_clock.now()](Keeping &keeping) -> storage::Outcome {
            if (!keeping.vault)
                return storage::Failure{storage::FailureKind::Locked, {}};
            const auto before = keeping.journal->entries(visit);
            if (!before) // an entry would be taken while locked, and nobody knew whose it is
                return before.failure();
            if (alone && before.value().empty()) { // theirs before a word of it is written
                if (const auto theirs = keeping.vault->joinVisit(visit, person); !theirs)
                    return theirs;
            }
            const std::string by = peer::signature(*keeping.vault, {isoDay(now.wallMs), now.wallMs});
            if (auto written = keeping.journal->append(crisis::noteEntry(kind, visit, text, by, now, why, events));
                !written)
                return written;
            if (kind != crisis::kNoteAdded)
                static_cast<void>(keeping.journal->dropDraft(drafts)); // the entry holds the words now
            return storage::Done{};
        },
        [this, kind, text, why, about, visit = m_past.visit.id](const storage::Outcome &written) {
            if (written)
                emit kept();
            if (visit != m_past.visit.id)
                return; // locked meanwhile, or another one is read
            m_busy = false;
            if (!written) {
                // tried again when the page is left, or with the next tap
                m_noteKept = QString::fromStdString(m_past.note.text);
                if (kind == crisis::kNoteBegun)
                    m_refused.told(written, [this] { settle(); });
                else // until the sheet that asked for it is closed: letBe()
                    m_refused.told(written, [this, kind, text, why, about] { keepNote(kind, text, why, about); });
                return emit changed();
            }
            m_refused.clear();
            const bool done = kind != crisis::kNoteBegun;
            m_argument = m_past.visit.id; // a note that was new has a place from here on
            open(argument());
            if (done)
                emit noteKept();
        });
}

void PastVisitModel::letBe()
{
    if (!m_refused.waits() || m_busy)
        return;
    m_refused.clear();
    emit changed();
    settle(); // what stands in the field is still to be kept
}

void PastVisitModel::joinTo(const QString &personId)
{
    join(std::make_shared<care::Person>(care::Person{.id = personId.toStdString()}));
}

void PastVisitModel::joinNew(const QString &name, const QString &language)
{
    if (!name.trimmed().isEmpty())
        join(std::make_shared<care::Person>(
            care::Person{.name = name.trimmed().toStdString(), .language = language.toStdString()}));
}

/// @p person is the vault thread's while it is asked: a new one who was added is not added again at the next try.
void PastVisitModel::join(const std::shared_ptr<care::Person> &person)
{
    if (!m_loaded || !m_personId.empty() || m_past.visit.id.empty() || m_busy)
        return;
    settle();
    m_busy = true;
    m_refused.letBe();
    m_vault.ask(
        this,
        [person, visit = m_past.visit.id, died = m_past.visit.outcome == "died",
         &clock = m_clock](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records || !keeping.vault)
                return storage::Failure{storage::FailureKind::Locked, {}};
            if (person->id.empty()) {
                auto added = care::PlanRepository(*keeping.records, *keeping.journal, clock).addPerson(*person);
                if (!added)
                    return added.failure();
                *person = std::move(added.value());
            }
            return care::giveVisit(*keeping.records, *keeping.journal, keeping.vault,
                                   {visit, person->id, died, clock.now().wallMs});
        },
        [this, person, visit = m_past.visit.id](const storage::Outcome &given) {
            if (given)
                emit kept();
            if (visit != m_past.visit.id)
                return; // locked meanwhile, or another visit is read
            m_busy = false;
            m_refused.told(given, [this, person] { join(person); });
            if (!given)
                return emit changed();
            open(argument());
            emit joined();
        });
}

void PastVisitModel::mark(const QString &eventId, bool out, const QString &sentence)
{
    const auto event = std::ranges::find(m_past.visit.events, eventId.toStdString(), &crisis::VisitEvent::id);
    if (!m_loaded || m_busy || event == m_past.visit.events.end() || event->out.has_value() == out
        || !crisis::canBeTakenOut(*event))
        return;
    m_busy = true;
    m_refused.letBe();
    const storage::Moment now = m_clock.now();
    std::vector<vault::Entry> entries;
    crisis::VisitEvent change{{}, out ? "event.out" : "event.back", event->id, {}, 0, now};
    std::optional<std::string> note; // as it stands then, where it changes with the event
    std::string struck;
    const auto line = m_past.struck.find(event->id);
    const auto without = crisis::withoutSentence(m_note.toStdString(), sentence.toStdString());
    if (out && without && !noteFinished()) {
        note = without->first;
        struck = std::to_string(without->second);
    } else if (!out && line != m_past.struck.end() && !without && !noteFinished()) { // a kill may have left it there
        note = crisis::withSentence(m_note.toStdString(), sentence.toStdString(), line->second);
    }
    entries = crisis::change(m_past.visit.id, change, struck.empty() ? "" : crisis::kStruck, struck).entries;
    if (note) {
        m_keeper.forget(); // what is typed and not kept yet goes with it
        entries.push_back(crisis::noteEntry(crisis::kNoteBegun, m_past.visit.id, *note, {}, now));
    }
    m_vault.ask(
        this,
        [visit = m_past.visit.id, entries = std::move(entries), drafts = slot(),
         noted = note.has_value()](Keeping &keeping) -> storage::Outcome {
            if (const auto open = keeping.journal->entries(visit); !open)
                return open.failure();
            for (const vault::Entry &entry : entries) {
                if (const auto written = keeping.journal->append(entry); !written)
                    return written;
            }
            if (noted)
                static_cast<void>(keeping.journal->dropDraft(drafts)); // the entry holds the words now
            return storage::Done{};
        },
        [this, eventId, out, sentence, note, visit = m_past.visit.id](const storage::Outcome &marked) {
            if (marked)
                emit kept();
            if (visit != m_past.visit.id)
                return;
            m_busy = false;
            if (marked && note)
                m_note = m_noteKept = QString::fromStdString(*note);
            m_refused.told(marked, [this, eventId, out, sentence] { mark(eventId, out, sentence); });
            marked ? open(argument()) : emit changed();
        });
}

} // namespace handrail::view
