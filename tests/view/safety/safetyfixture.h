#pragma once

#include "view/lock/lockfixture.h"

#include "care/person.h"
#include "vault/vault.h"
#include "view/desk/rowsmodel.h"

namespace handrail::test {

/// An opened vault with people in it, for the models under Records and safety.
class SafetyTest : public LockModelTest {
protected:
    static constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

    void SetUp() override { setUpVault(); }

    /// @p job (vault::Vault &) on the vault's thread; waits.
    template <typename Job>
    auto on(Job job) -> std::invoke_result_t<Job, vault::Vault &>
    {
        std::optional<std::invoke_result_t<Job, vault::Vault &>> answer;
        QObject here;
        desk.ask(&here, [job, &answer](Keeping &keeping) -> storage::Outcome {
            answer.emplace(job(*keeping.vault));
            return storage::Done{};
        }, [](const storage::Outcome &) {});
        settle();
        return std::move(*answer);
    }
    std::string person(const std::string &name)
    {
        return on([&](vault::Vault &vault) { return vault.addPerson(care::toJson(care::Person{.name = name})); })
            .value();
    }
    std::string plan(const std::string &personId)
    {
        return on([&](vault::Vault &vault) {
                   return vault.append(
                       vault::Record{.id = {}, .personId = personId, .kind = "plan", .deviceId = {}, .body = "{}"});
               })
            .value()
            .id;
    }
    std::string peer(const std::string &label)
    {
        (void)on([&](vault::Vault &vault) {
            return vault.addPeer(label, "a passphrase of " + label, vault::WordLanguage::English);
        });
        return on([](vault::Vault &vault) { return vault.peers(); }).value().back().id;
    }
    void lockAndOpenAs(const std::string &peerId, const std::string &passphrase)
    {
        (void)on([&](vault::Vault &vault) -> storage::Outcome {
            vault.lock();
            (void)vault.unlock(passphrase, peerId);
            return storage::Done{};
        });
    }
    static QVariant cell(view::RowsModel *rows, int row, const char *role)
    {
        return rows->word(row, QString::fromLatin1(role));
    }
};

} // namespace handrail::test
