#include "view/lock/recoverywords.h"

#include "view/lock/lockask.h"

namespace handrail::view {

void RecoveryWords::show(const QStringList &words)
{
    if (words == m_list)
        return;
    m_list = words;
    emit changed();
}

void RecoveryWords::writtenDown()
{
    show({});
    m_door.askVault([](vault::Vault &vault) { return vault.noteRecoveryWords(); }, [](storage::Outcome) {});
}

} // namespace handrail::view
