#include "view/lock/passphrasemodel.h"

#include "view/desk/typedsecret.h"
#include "view/lock/lockask.h"
#include "view/lock/lockpeers.h"

#include "vault/devicecost.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

PassphraseModel::PassphraseModel(LockDoor &door, const LockPeers &peers, QObject *parent)
    : QObject(parent), m_door(door), m_peers(peers)
{
}

void PassphraseModel::setNeeded(bool needed)
{
    if (needed == m_needed && !m_refused)
        return;
    m_needed = needed;
    m_refused = false;
    emit neededChanged();
}

void PassphraseModel::later()
{
    if (!m_refused)
        return;
    m_door.say(LockDoor::NoProblem);
    setNeeded(false);
}

bool PassphraseModel::fits(const QString &passphrase, const QString &again)
{
    const auto secret = secretOf(passphrase);
    switch (vault::passphraseFault(secret->view(), m_peers.pinAllowed())) {
    case vault::PassphraseFault::TooShort: m_door.say(LockDoor::TooShort); return false;
    case vault::PassphraseFault::TooPlain: m_door.say(LockDoor::TooPlain); return false;
    case vault::PassphraseFault::None: break;
    }
    if (passphrase != again)
        m_door.say(LockDoor::Differ);
    return passphrase == again;
}

void PassphraseModel::choose(const QString &passphrase, const QString &again)
{
    if (m_door.busy() || !fits(passphrase, again))
        return;
    m_door.say(LockDoor::NoProblem);
    m_door.setBusy(true);
    m_door.askVault([secret = secretOf(passphrase)](vault::Vault &vault) {
        return vault.changePassphrase({}, secret->view());
    }, [this, asked = m_door.locks()](storage::Outcome changed) {
        m_door.setBusy(false);
        if (asked != m_door.locks())
            return; // the next unlock shows which one it is
        if (changed)
            return setNeeded(false);
        m_refused = true;
        emit neededChanged();
        m_door.failed(changed.failure());
    });
}

void PassphraseModel::weigh()
{
    using Weight = std::pair<vault::KdfCost, std::int64_t>;
    m_door.askVault([](vault::Vault &vault) -> storage::Result<Weight> {
        const auto cost = vault.passphraseCost();
        return cost ? storage::Result<Weight>(Weight{cost.value(), vault::deriveMs(cost.value())}) : cost.failure();
    }, [this](const storage::Result<Weight> &weight) {
        m_tryMegabytes = weight ? static_cast<int>((weight.value().first.memoryBytes + (1 << 20) - 1) >> 20) : 0;
        m_tryTenths = weight ? static_cast<int>(std::max<std::int64_t>(1, (weight.value().second + 50) / 100)) : 0;
        emit weighed();
    });
}

void PassphraseModel::change(const QString &current, const QString &passphrase, const QString &again)
{
    if (m_door.busy() || m_door.state() != LockDoor::Unlocked)
        return;
    if (current.isEmpty())
        return m_door.say(LockDoor::WrongSecret);
    if (!fits(passphrase, again))
        return;
    m_door.say(LockDoor::NoProblem);
    m_door.setBusy(true);
    m_door.askVault([old = secretOf(current), secret = secretOf(passphrase)](vault::Vault &vault) {
        return vault.changePassphrase(old->view(), secret->view());
    }, [this, asked = m_door.locks()](const storage::Outcome &outcome) {
        m_door.setBusy(false);
        if (asked != m_door.locks())
            return; // the next unlock shows which one it is
        if (!outcome)
            return m_door.failed(outcome.failure());
        weigh(); // the new one may take more: the device is asked each time
        emit changed();
    });
}

} // namespace handrail::view
