#include "view/desk/draftkeeper.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

DraftKeeper::DraftKeeper(VaultDesk &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_pending)
            write();
    });
}

void DraftKeeper::keep(care::Draft draft)
{
    if (m_pending && care::slotOf(*m_pending) != care::slotOf(draft))
        write();
    m_pending = std::move(draft);
    if (!m_pause.isActive())
        write();
    else
        emit settledChanged();
}

void DraftKeeper::keepPlace(const care::Draft &place)
{
    flush();
    m_place = care::slotOf(place);
    m_vault.ask(this, [slot = care::placeSlot(place.planId), json = care::toJson(place)](Keeping &keeping) {
        return keeping.journal->keepDraft(slot, json);
    }, [](const storage::Outcome &) {
        // Not kept: the next place or word tries again, and words say so when they are refused.
    });
}

void DraftKeeper::flush()
{
    if (m_pending)
        write();
}

void DraftKeeper::forget(const std::string &slot)
{
    if (m_pending && care::slotOf(*m_pending) == slot) {
        m_pending.reset();
        emit settledChanged();
    }
}

void DraftKeeper::write()
{
    const care::Draft draft = std::move(*m_pending);
    m_pending.reset();
    m_pause.start();
    const std::string slot = care::slotOf(draft);
    const bool moved = slot != m_place;
    m_place = slot;
    ++m_writing;
    emit settledChanged();
    m_vault.ask(
        this,
        [slot, moved, place = care::placeSlot(draft.planId),
         json = care::toJson(draft)](Keeping &keeping) -> storage::Outcome {
            auto kept = keeping.journal->keepDraft(slot, json);
            if (kept && moved)
                kept = keeping.journal->keepDraft(place, json);
            return kept;
        },
        [this](const storage::Outcome &outcome) {
            --m_writing;
            if (outcome) {
                emit kept();
            } else {
                m_place.clear();
                emit refused(outcome.failure().kind);
            }
            emit settledChanged();
        });
}

} // namespace handrail::view
