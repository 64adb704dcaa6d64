#pragma once

#include "vault/backup.h"
#include "vault/copies.h"
#include "vault/filecopy.h"
#include "vault/killedlines.h"
#include "vault/killedprogram.h"
#include "vault/snapshots.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

// A deed is done again and again on the same folder, each time killed one write, sync, rename or removal later, or with
// a disk that is full from there on. HANDRAIL_KILL_ROUNDS=N stops at N places of each, spread evenly; without it at a
// few.
namespace handrail::test {

using namespace handrail::vault;
namespace fs = std::filesystem;

inline const std::string kVisit = "11111111111111111111111111111111";

struct Steps : testing::Test {
    VaultHouse base;
    std::string robin, bo;
    Progress progress;

    void SetUp() override
    {
        base.clock.setWall(1'780'000'000'000);
        robin = base.openSetUp().addPerson("robin").value();
        ASSERT_TRUE(base->noteRecoveryWords().ok());
        ASSERT_TRUE(
            base->append(Record{.id = {}, .personId = robin, .kind = "plan", .deviceId = {}, .body = "plan"}).ok());
        ASSERT_TRUE(base->append(mark(kVisit, "seen")).ok());
        ASSERT_TRUE(base->joinVisit(kVisit, robin).ok());
        ASSERT_TRUE(base->keepOwn("me/1", "slept well").ok());
        ASSERT_TRUE(base->addPeer("Bo", kBo, WordLanguage::Spanish).ok());
        bo = base->peers().value().back().id;
        ASSERT_TRUE(takeSnapshot(base.dir / "vault.db", base.clock.now().wallMs, progress).ok());
        base->lock();
        ASSERT_TRUE(base->append(mark(kVisit, "while locked")).ok());
        base.close();
    }

    /// A copy of the folder for one time of doing it.
    struct Again : VaultHouse {
        explicit Again(const VaultHouse &from)
        {
            fs::copy(from.dir.path(), dir.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
            fs::remove(dir / "vault.lock");
            clock.setWall(1'790'000'000'000);
        }
    };
    using Look = std::function<void(Again &house, const Asked &deed)>;

    /// @p deed killed at each step (@p full: with a disk full from each step on); @p holds looks at what was left,
    /// every time.
    void atEachStep(const char *deed, bool full, const Look &holds, const std::function<void(Again &)> &before = {})
    {
        const auto doOne = [&](int step) {
            Again house(base);
            if (before)
                before(house);
            const Asked done = doOnce(house.dir.path(), deed, full ? 0 : step, full ? step : 0);
            if (step > 0)
                holds(house, done);
            return done;
        };
        const Asked whole = doOne(0);
        ASSERT_EQ(whole.answer, 'Y') << deed;
        ASSERT_GT(whole.steps, 10) << deed;
        const int places = std::min(killRounds(5), whole.steps);
        for (int i = 0; i < places && !HasFatalFailure(); ++i) {
            const int step = 1 + static_cast<int>(static_cast<std::int64_t>(i) * whole.steps / places);
            SCOPED_TRACE(std::string(deed) + (full ? ", full from step " : ", killed at step ") + std::to_string(step)
                         + " of " + std::to_string(whole.steps));
            doOne(step);
        }
        std::printf("%s: %d of %d steps, %s\n", deed, places, whole.steps, full ? "disk full from there on" : "killed");
    }

    /// It opens, with everything that was in it.
    static void wholeFor(Again &house, const std::string &passphrase)
    {
        house.open();
        ASSERT_FALSE(house.trouble) << house.trouble->detail;
        ASSERT_FALSE(house.damagedKeptAt);
        house.reply = house->unlock(passphrase, house->peers().value().front().id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_EQ(house->heads("person").value().size(), 1u);
        EXPECT_EQ(house->heads("plan").value().front().body, "plan");
        EXPECT_THAT(bodies(*house, kVisit), testing::ElementsAre("seen", "while locked"));
        EXPECT_EQ(house->own("me/1").value(), "slept well");
        EXPECT_TRUE(house->verify().value().whole());
        EXPECT_TRUE(house->audit().value().whole);
    }
    static bool opens(Again &house, const std::string &passphrase, const std::string &peer)
    {
        house.open();
        const auto result = house->unlock(passphrase, peer).result;
        house.clock.advance(3'600'000);
        house->lock();
        return result == UnlockResult::Opened;
    }
    /// Whether any copy beside the vault opens for it, the vault itself gone.
    static bool anyCopyOpens(Again &house, const std::string &passphrase, const std::string &peer)
    {
        house.close();
        for (const fs::path &copy : Copies(house.dir / "vault.db").all()) {
            if (!fs::is_regular_file(copy))
                continue;
            VaultHouse alone;
            fs::copy_file(copy, alone.dir / "vault.db");
            alone.open();
            if (alone->unlock(passphrase, peer).result == UnlockResult::Opened)
                return true;
        }
        return false;
    }
};

} // namespace handrail::test
