#include "view/people/circlesaving.h"

#include "view/desk/savetrouble.h"
#include "view/desk/vaultdesk.h"
#include "view/people/circlemodel.h"

#include <utility>

namespace handrail::view {

CircleSaving::CircleSaving(CircleModel &circle) : QObject(&circle), m_circle(circle)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(3'000); // as CrisisDesk: a full disk is not freed faster
    connect(&m_pause, &QTimer::timeout, this, &CircleSaving::retry);
}

void CircleSaving::watch(WordKeeper &words)
{
    connect(&words, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        m_wordsRefused = true;
        say(saveTroubleOf(why));
    });
    connect(&words, &WordKeeper::wrote, this, [this] {
        if (std::exchange(m_wordsRefused, false) && m_waiting.empty())
            say({});
    });
}

void CircleSaving::forgetWords()
{
    m_wordsRefused = false;
    if (m_waiting.empty())
        forget();
    else
        say(m_trouble);
}

void CircleSaving::forget()
{
    m_wordsRefused = false;
    m_waiting.clear();
    m_trouble.clear();
    m_pause.stop();
}

void CircleSaving::keep(const care::Contact &contact, const std::string &dropSlot)
{
    m_circle.vault().ask(this, [contact, dropSlot](Keeping &keeping) -> storage::Outcome {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto kept = care::CircleRepository(*keeping.records).keep(contact);
        if (!kept)
            return kept.failure();
        if (!dropSlot.empty())
            static_cast<void>(keeping.journal->dropDraft(dropSlot)); // the revision holds the words now
        return storage::Done{};
    }, [this, contact, dropSlot](const storage::Outcome &kept) {
        if (m_circle.id().empty())
            return; // locked meanwhile: what was typed is a draft of the vault's
        if (!kept) {
            // not read again: its draft would open as somebody to be written anew
            m_waiting.emplace_back(contact, dropSlot);
            return say(saveTroubleOf(kept.failure().kind));
        }
        if (m_waiting.empty() && !m_wordsRefused)
            say({});
        if (contact.personId == m_circle.id())
            m_circle.read();
    });
}

void CircleSaving::say(const QString &trouble)
{
    m_trouble = trouble;
    if (trouble.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    emit m_circle.changed();
}

void CircleSaving::retry()
{
    for (const auto &[contact, dropSlot] : std::exchange(m_waiting, {}))
        keep(contact, dropSlot);
    if (m_wordsRefused && m_circle.edit()->on())
        m_circle.edit()->keepAgain();
    else if (std::exchange(m_wordsRefused, false) && m_waiting.empty()) {
        say({}); // they went with the contact
    }
}

} // namespace handrail::view
