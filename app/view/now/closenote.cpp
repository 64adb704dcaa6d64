#include "view/now/closenote.h"

#include "view/desk/readingmodel.h"
#include "view/desk/crisisdesk.h"
#include "view/desk/vaultdesk.h"

#include "crisis/notedraft.h"
#include "crisis/pastvisit.h"

#include <optional>
#include <utility>

namespace handrail::view {
namespace {

constexpr int kPauseMs = 300; ///< and the write itself: within half a second of the last letter

QString wordsOfNote(const std::string &json)
{
    const auto draft = crisis::noteDraftFromJson(json);
    return draft ? QString::fromStdString(draft->text) : QString();
}

} // namespace

CloseNote::CloseNote(CrisisDesk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_keeper(desk.vault())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CloseNote::seal);
    connect(&m_keeper, &WordKeeper::wrote, this, [this] { m_unsealed = false; });
    connect(&m_keeper, &WordKeeper::refused, this, [this](storage::FailureKind) {
        // Locked, or a disk that takes nothing: the desk keeps it until it is written, and says so meanwhile.
        m_sealing = true;
        seal();
    });
    connect(&m_desk, &CrisisDesk::visitChanged, this, &CloseNote::follow);
    follow();
}

void CloseNote::follow()
{
    const crisis::Visit &visit = m_desk.visit();
    const std::string now = crisis::isOpen(visit) ? visit.id : std::string();
    if (now == m_visit)
        return;
    forget();
    m_visit = now;
}

void CloseNote::edit(const QString &text)
{
    if (m_visit.empty() || (m_begun && text == m_text))
        return;
    m_text = text;
    m_begun = m_unsealed = true;
    if (!m_sealing)
        m_keeper.keep(crisis::visitNoteDraft(m_visit),
                      crisis::toJson(crisis::NoteDraft{.text = text.toStdString(), .closing = true}));
    else if (!m_pause.isActive()) // not restarted by each letter: a fast typist must not push the write ahead of them
        m_pause.start();
    emit changed();
}

void CloseNote::seal()
{
    m_pause.stop();
    if (!std::exchange(m_unsealed, false) || m_visit.empty())
        return;
    crisis::Changes begun;
    begun.entries.push_back(
        crisis::noteEntry(crisis::kNoteBegun, m_visit, m_text.toStdString(), {}, m_desk.clock().now()));
    m_desk.keep(begun, {});
}

void CloseNote::read()
{
    if (m_visit.empty())
        return;
    using Words = std::optional<QString>;
    m_sealing = false; // asked anew whether they are open
    m_desk.vault().ask(this, [visit = m_visit](Keeping &keeping) -> storage::Result<Words> {
        const auto entries = keeping.journal->entries(visit);
        if (!entries)
            return entries.failure();
        Words sealed; // while records were locked
        for (const vault::Entry &entry : entries.value()) {
            if (entry.kind == crisis::kNoteBegun && !entry.unproven) // a stranger's is read, and told, with the visit
                sealed = wordsOfNote(entry.body);
        }
        const auto draft = keeping.journal->draft(crisis::visitNoteDraft(visit));
        if (const auto why = diskFailure(draft))
            return *why;
        if (!draft || !draft.value())
            return sealed;
        const std::string both =
            crisis::bothNotes(sealed.value_or(QString()).toStdString(), wordsOfNote(*draft.value()).toStdString());
        return Words(QString::fromStdString(both));
    }, [this, visit = m_visit](const storage::Result<Words> &words) {
        if (visit != m_visit)
            return;
        m_sealing = m_sealing || (!words && words.failure().kind == storage::FailureKind::Locked);
        if (!words || !words.value() || m_begun)
            return;
        m_text = *words.value();
        m_begun = true;
        emit changed();
    });
}

void CloseNote::done()
{
    if (m_begun && !m_visit.empty() && !m_sealing)
        m_keeper.keep(crisis::visitNoteDraft(m_visit), {});
    m_unsealed = false;
    clear();
}

void CloseNote::forget()
{
    m_keeper.flush();
    if (m_sealing)
        seal();
    clear();
}

void CloseNote::clear()
{
    m_pause.stop();
    m_text.clear();
    m_begun = m_sealing = m_unsealed = false;
    emit changed();
}

} // namespace handrail::view
