#pragma once

#include "view/lock/lockmodel.h"

#include "platform/linux/filekeystore.h"
#include "support/fixedclock.h"
#include "support/tempdir.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace handrail::test {

inline const QString kPassphrase = QStringLiteral("four plain words");

using view::Keeping;
using view::LockModel;

/// A lock over a real vault with a cheap key.
class LockModelTest : public testing::Test {
protected:
    TempDir dir;
    FixedClock clock;
    platform::FileKeyStore local{dir.path()};
    view::VaultDesk desk{[this]() -> storage::Result<Keeping> {
        std::shared_ptr<vault::Vault> opened =
            vault::Vault::open(dir / "vault.db", {local, nullptr, clock}, {1, 8192}).vault;
        return Keeping{opened, opened.get(), opened.get(), opened.get()};
    }};
    view::Settings settings{dir / "settings.json", desk.thread()};
    std::unique_ptr<LockModel> lock = std::make_unique<LockModel>(desk, settings, clock);

    void settle()
    {
        for (int i = 0; i < 10; ++i) {
            desk.thread().drain();
            QCoreApplication::sendPostedEvents();
        }
    }
    void setUpVault()
    {
        settle();
        lock->setUp(kPassphrase, kPassphrase);
        settle();
        lock->words()->writtenDown();
        settle();
    }
    void wrong(int times)
    {
        for (int i = 0; i < times; ++i) {
            clock.advance(std::int64_t{lock->retryAfterS()} * 1000);
            QMetaObject::invokeMethod(lock.get(), &LockModel::refresh);
            settle();
            lock->unlock(QStringLiteral("not this one at all"));
            settle();
        }
    }
};

} // namespace handrail::test
