#pragma once

#include "view/me/ownkit.h"

#include "support/vaultdeskfixture.h"
#include "view/desk/settings.h"

#include <QTest>

namespace handrail::test {
using namespace view;

inline constexpr const char *kOther = "a second sentence of words";

/// Two peers on one real vault, and the models of their own half as the app wires them.
struct OwnTest : testing::Test, VaultDeskFixture {
    Settings settings{dir / "settings.json", desk.thread()};
    std::unique_ptr<OwnKit> kit;
    std::string first, second;

    void SetUp() override
    {
        settings.setLanguage("en");
        setUpVault();
        inVault([this](Keeping &keeping) {
            first = keeping.vault->currentPeer();
            ASSERT_TRUE(keeping.vault->labelPeer(first, "JR").ok());
            ASSERT_TRUE(keeping.vault->addPeer("CD", kOther, vault::WordLanguage::English).ok());
            second = keeping.vault->peers().value().back().id;
        });
        start();
    }
    /// A program that was started again: nothing of the one before is in memory.
    void start()
    {
        kit = std::make_unique<OwnKit>(desk, settings, clock, nullptr);
        kit->load();
        settle();
    }
    /// As LockModel does it: what is typed goes out, everything is forgotten, the keys are wiped.
    void lock()
    {
        kit->flush();
        kit->forget();
        inVault([](Keeping &keeping) { keeping.vault->lock(); });
        kit->forget();
    }
    void unlock(bool other = false)
    {
        inVault([&](Keeping &keeping) {
            ASSERT_EQ(keeping.vault->unlock(other ? kOther : kDeskPassphrase, other ? second : first).result,
                      vault::UnlockResult::Opened);
        });
        kit->load();
        settle();
    }
    peer::Own onDisk()
    {
        peer::Own own;
        inVault([&](Keeping &keeping) { own = peer::OwnNotes(*keeping.vault).all().value(); });
        return own;
    }
    static QString cell(RowsModel *rows, int row, const char *role)
    {
        return rows->word(row, QString::fromLatin1(role)).toString();
    }
};

} // namespace handrail::test
