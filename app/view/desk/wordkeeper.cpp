#include "view/desk/wordkeeper.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

WordKeeper::WordKeeper(VaultDesk &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WordKeeper::flush);
}

void WordKeeper::keep(const std::string &slot, std::string words)
{
    if (slot != m_slot)
        flush();
    m_slot = slot;
    m_words = std::move(words);
    m_pending = true;
    if (!m_pause.isActive())
        write();
}

void WordKeeper::flush()
{
    if (m_pending)
        write();
}

void WordKeeper::forget()
{
    m_pending = false;
    m_words.clear();
}

void WordKeeper::write()
{
    m_pending = false;
    m_pause.start();
    m_vault.ask(this, [slot = m_slot, words = m_words](Keeping &keeping) {
        return words.empty() ? keeping.journal->dropDraft(slot) : keeping.journal->keepDraft(slot, words);
    }, [this](const storage::Outcome &kept) {
        if (!kept && kept.failure().kind != storage::FailureKind::NotFound)
            emit refused(kept.failure().kind);
        else
            emit wrote();
    });
}

} // namespace handrail::view
