#pragma once

#include "storage/failure.h"

#include <QObject>
#include <QTimer>

#include <string>

namespace handrail::view {

class VaultDesk;

/// Puts the words of one form on disk while they are typed, as a draft in a slot of its own: at most one write every
/// kPauseMs, the last one always. A plan's words go through DraftKeeper, which knows of fields and places.
class WordKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kPauseMs = 150;

    WordKeeper(VaultDesk &vault, QObject *parent = nullptr);

    /// The newest state of the form in @p slot; empty @p words drop it. Another slot's pending words are written first.
    void keep(const std::string &slot, std::string words);
    /// Writes what is pending now: the focus left, the records lock.
    void flush();
    /// Lets pending words go: they were kept elsewhere, and whoever kept them dropped the slot.
    void forget();

signals:
    void refused(handrail::storage::FailureKind why);
    void wrote(); ///< the words are on disk

private:
    void write();

    VaultDesk &m_vault;
    QTimer m_pause;
    std::string m_slot, m_words;
    bool m_pending = false;
};

} // namespace handrail::view
