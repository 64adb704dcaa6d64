#include "view/lock/lockask.h"

#include "view/desk/settings.h"
#include "view/lock/lockanswer.h"

#include "vault/devicecost.h"

#include <algorithm>
#include <utility>

/// New passphrases: that part of LockModel.
namespace handrail::view {

bool LockModel::passphraseFits(const QString &passphrase, const QString &again)
{
    const auto secret = secretOf(passphrase);
    switch (vault::passphraseFault(secret->view(), m_pinAllowed)) {
    case vault::PassphraseFault::TooShort: say(TooShort); return false;
    case vault::PassphraseFault::TooPlain: say(TooPlain); return false;
    case vault::PassphraseFault::None: break;
    }
    if (passphrase != again)
        say(Differ);
    return passphrase == again;
}

vault::WordLanguage LockModel::wordLanguage() const
{
    return m_settings.language() == QLatin1String("es") ? vault::WordLanguage::Spanish : vault::WordLanguage::English;
}

void LockModel::newPassphrase(const QString &passphrase, const QString &again)
{
    if (m_busy || !passphraseFits(passphrase, again))
        return;
    say(NoProblem);
    setBusy(true);
    askVault([secret = secretOf(passphrase)](vault::Vault &vault) {
        return vault.changePassphrase({}, secret->view());
    }, [this, asked = m_locks](storage::Outcome changed) {
        setBusy(false);
        if (asked != m_locks)
            return; // the next unlock shows which one it is
        if (!changed)
            return failed(changed.failure());
        m_needsPassphrase = false;
        emit wordsChanged();
    });
}

void LockModel::weighTry()
{
    using Weight = std::pair<vault::KdfCost, std::int64_t>;
    askVault([](vault::Vault &vault) -> storage::Result<Weight> {
        const auto cost = vault.passphraseCost();
        return cost ? storage::Result<Weight>(Weight{cost.value(), vault::deriveMs(cost.value())}) : cost.failure();
    }, [this](const storage::Result<Weight> &weight) {
        m_tryMegabytes = weight ? static_cast<int>((weight.value().first.memoryBytes + (1 << 20) - 1) >> 20) : 0;
        m_tryTenths = weight ? static_cast<int>(std::max<std::int64_t>(1, (weight.value().second + 50) / 100)) : 0;
        emit tryChanged();
    });
}

void LockModel::changePassphrase(const QString &current, const QString &passphrase, const QString &again)
{
    if (m_busy || m_state != Unlocked)
        return;
    if (current.isEmpty())
        return say(WrongSecret);
    if (!passphraseFits(passphrase, again))
        return;
    say(NoProblem);
    setBusy(true);
    askVault([old = secretOf(current), secret = secretOf(passphrase)](vault::Vault &vault) {
        return vault.changePassphrase(old->view(), secret->view());
    }, [this, asked = m_locks](const storage::Outcome &changed) {
        setBusy(false);
        if (asked != m_locks)
            return; // the next unlock shows which one it is
        if (!changed)
            return failed(changed.failure());
        weighTry(); // the new one may take more: the device is asked each time
        emit passphraseChanged();
    });
}

} // namespace handrail::view
