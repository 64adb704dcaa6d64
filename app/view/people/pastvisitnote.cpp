#include "view/people/pastvisitnote.h"

#include "crisis/crisislog.h"
#include "crisis/notedraft.h"
#include "library/notewords.h"
#include "peer/ownnotes.h"
#include "vault/vault.h"
#include "view/desk/daytext.h"
#include "view/desk/vaultdesk.h"
#include "view/people/pastvisitmodel.h"

namespace handrail::view {

PastVisitNote::PastVisitNote(PastVisitModel &visit)
    : QObject(&visit), m_visit(visit), m_keeper(visit.vault()), m_added({"text", "why", "by", "when"})
{
    connect(&m_keeper, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        m_visit.refused().told(storage::Failure{why, {}}, [this] { settle(); });
        emit m_visit.changed();
    });
    connect(&m_keeper, &WordKeeper::wrote, this, [this] {
        if (m_visit.refused().trouble().isEmpty())
            return;
        m_visit.refused().clear();
        emit m_visit.changed();
    });
}

bool PastVisitNote::begun() const { return m_visit.past().note.begun() || !m_text.trimmed().isEmpty(); }
bool PastVisitNote::finished() const { return m_visit.past().note.finished(); }
QString PastVisitNote::by() const { return QString::fromStdString(m_visit.past().note.by); }

QString PastVisitNote::when() const
{
    const crisis::VisitNote &note = m_visit.past().note;
    const std::int64_t at = note.finished() ? note.finishedMs : note.changedMs;
    return at > 0 ? m_visit.maker().day(at) + QStringLiteral(", ") + m_visit.maker().time(at) : QString();
}

void PastVisitNote::show(const std::optional<std::string> &draft)
{
    const bool typing = m_visit.loaded() && m_text != m_onDisk; // since it was asked for: newer than what was read
    m_onDisk = QString::fromStdString(m_visit.past().note.text);
    if (!typing || finished())
        m_text = draft && !finished() ? QString::fromStdString(*draft) : m_onDisk;
}

void PastVisitNote::arrange()
{
    const StoryRows &maker = m_visit.maker();
    QVector<QVariantMap> added;
    for (const crisis::Addendum &each : m_visit.past().note.added)
        added.append({{QStringLiteral("text"), QString::fromStdString(each.text)},
                      {QStringLiteral("why"), QString::fromStdString(each.why)},
                      {QStringLiteral("by"), QString::fromStdString(each.by)},
                      {QStringLiteral("when"),
                       maker.day(each.wallMs) + QStringLiteral(", ") + maker.time(each.wallMs)}});
    m_added.set(std::move(added));
}

void PastVisitNote::forget()
{
    m_keeper.forget();
    m_text.clear();
    m_onDisk.clear();
    m_added.set({});
}

std::string PastVisitNote::slot() const { return crisis::visitNoteDraft(m_visit.argument().toStdString()); }

void PastVisitNote::type(const QString &text)
{
    if (!m_visit.loaded() || finished() || text == m_text)
        return;
    m_text = text;
    m_visit.refused().letBe(); // words were changed since: a refused 'finish' does not close over them
    const crisis::NoteDraft draft{.personId = m_visit.whom()->id(), .text = text.toStdString()};
    m_keeper.keep(slot(), crisis::toJson(draft));
    emit changed();
}

void PastVisitNote::settle()
{
    if (m_visit.loaded() && !finished() && m_text != m_onDisk)
        keep(crisis::kNoteBegun, m_text, {});
}

QString PastVisitNote::bannedIn(const QString &text) const
{
    return QString::fromStdString(library::bannedDiagnosis(text.toStdString()));
}

void PastVisitNote::finish()
{
    if (m_visit.loaded() && !finished() && !m_text.trimmed().isEmpty() && !m_visit.busy())
        keep(crisis::kNoteFinished, m_text.trimmed(), {});
}

void PastVisitNote::add(const QString &text, const QString &why, const QStringList &about)
{
    if (m_visit.loaded() && finished() && !text.trimmed().isEmpty() && !m_visit.busy())
        keep(crisis::kNoteAdded, text.trimmed(), why.trimmed(), about);
}

void PastVisitNote::keep(const char *kind, const QString &text, const QString &why, const QStringList &about)
{
    m_keeper.forget();
    m_visit.refused().letBe();
    if (m_visit.past().visit.id.empty())
        m_visit.past().visit.id = crisis::randomId();
    m_onDisk = m_text;
    m_visit.setBusy(kind != crisis::kNoteBegun);
    std::vector<std::string> events;
    for (const QString &event : about)
        events.push_back(event.toStdString());
    m_visit.vault().ask(
        this,
        [kind, alone = m_visit.alone(), visit = m_visit.past().visit.id, person = m_visit.whom()->id(),
         text = text.toStdString(), why = why.toStdString(), events = std::move(events), drafts = slot(),
         now = m_visit.clock().now()](Keeping &keeping) -> storage::Outcome {
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
        [this, kind, text, why, about, visit = m_visit.past().visit.id](const storage::Outcome &written) {
            if (written)
                emit m_visit.kept();
            if (visit != m_visit.past().visit.id)
                return; // locked meanwhile, or another one is read
            m_visit.setBusy(false);
            if (!written) {
                // tried again when the page is left, or with the next tap
                m_onDisk = QString::fromStdString(m_visit.past().note.text);
                if (kind == crisis::kNoteBegun)
                    m_visit.refused().told(written, [this] { settle(); });
                else // until the sheet that asked for it is closed: letBe()
                    m_visit.refused().told(written, [this, kind, text, why, about] { keep(kind, text, why, about); });
                return emit m_visit.changed();
            }
            m_visit.refused().clear();
            const bool done = kind != crisis::kNoteBegun;
            m_visit.reopen(); // a note that was new has a place from here on
            if (done)
                emit kept();
        });
}

} // namespace handrail::view
