#include "view/lock/lockfindings.h"

#include "view/lock/lockask.h"

namespace handrail::view {
namespace {

QStringList changesOf(const vault::Integrity &found)
{
    QStringList changes;
    if (found.rowsMissing || found.draftsMissing || found.lockedMissing > 0 || found.putBack || found.trailCut)
        changes << QStringLiteral("missing");
    if (found.strangers > 0)
        changes << QStringLiteral("added");
    if (found.triesForgotten)
        changes << QStringLiteral("tries");
    if (found.witnessLost)
        changes << QStringLiteral("witness");
    return changes;
}

} // namespace

void LockFindings::setDamaged(bool damaged)
{
    m_damaged = damaged;
    emit changed();
}

void LockFindings::take(int joined, const vault::Integrity &found)
{
    m_joined = joined;
    m_changes = changesOf(found);
    emit changed();
}

void LockFindings::forget()
{
    m_joined = 0;
    m_changes.clear();
    emit changed();
}

void LockFindings::acceptLoss()
{
    m_door.askVault([](vault::Vault &vault) { return vault.acceptLoss(); },
                    [this, asked = m_door.locks()](const storage::Outcome &) {
                        if (asked != m_door.locks())
                            return;
                        m_changes.clear(); // whatever the disk says: one that is full keeps nobody out of what is left
                        emit changed();
                    });
}

} // namespace handrail::view
