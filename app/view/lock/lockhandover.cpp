#include "view/lock/lockask.h"

/// The hand-over's part of LockModel.
namespace handrail::view {

QString LockModel::handOverRecord() const
{
    return m_handOver && !m_handOver->recordIds.empty() ? QString::fromStdString(m_handOver->recordIds.front())
                                                        : QString();
}

void LockModel::setHandOver(std::optional<vault::HandOver> handOver)
{
    const auto ids = [](const std::optional<vault::HandOver> &one) {
        return one ? std::pair(one->personId, one->recordIds) : std::pair(std::string(), std::vector<std::string>());
    };
    const bool same = m_handOver.has_value() == handOver.has_value() && ids(m_handOver) == ids(handOver);
    m_handOver = std::move(handOver);
    if (!same)
        emit handOverChanged();
}

void LockModel::handOver(const QString &personId, const QString &recordId)
{
    if (m_state != Unlocked || m_busy || personId.isEmpty())
        return;
    emit aboutToLock();
    emit locked();
    setBusy(true);
    vault::HandOver what{.personId = personId.toStdString(), .recordIds = {}, .sinceMs = 0};
    if (!recordId.isEmpty())
        what.recordIds.push_back(recordId.toStdString());
    // "consent:…": what it is comes first and is known after a kill, its id is what is reached
    if (const auto colon = recordId.indexOf(u':'); colon > 0)
        what.recordIds.push_back(recordId.mid(colon + 1).toStdString());
    askVault([what](vault::Vault &vault) { return vault.narrowTo(what); },
             [this, what, asked = m_locks](const storage::Outcome &narrowed) {
                 setBusy(false);
                 if (asked != m_locks)
                     return refresh(); // locked meanwhile; what is under way is on disk
                 if (!narrowed) {
                     failed(narrowed.failure());
                     emit unlocked(); // the models forgot; it is still open
                     return;
                 }
                 say(NoProblem);
                 setHandOver(what);
                 setState(HandedOver);
                 emit handedOver();
             });
}

void LockModel::endHandOver()
{
    if (m_state != Unlocked)
        return;
    askVault([](vault::Vault &vault) { return vault.endHandOver(); },
             [this, asked = m_locks](const storage::Outcome &ended) {
                 if (ended)
                     setHandOver(std::nullopt);
                 else if (asked == m_locks)
                     failed(ended.failure());
             });
}

} // namespace handrail::view
