#include "vault/thieves.h"

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::UnorderedElementsAreArray;

namespace {

int asked(const char *name, int otherwise)
{
    const char *value = std::getenv(name);
    return value != nullptr ? std::atoi(value) : otherwise;
}

class Thieves : public testing::Test {
protected:
    static void SetUpTestSuite() { s_moments = new Moments; }
    static void TearDownTestSuite() { delete std::exchange(s_moments, nullptr); }
    static Moments &all() { return *s_moments; }

    /// For so many seeds: @p visit looks at one folder as it is now, and at who had it.
    template <typename Visit>
    void forEachSeed(int usually, Visit visit)
    {
        const int from = asked("HANDRAIL_THIEVES_FROM", 1), count = asked("HANDRAIL_THIEVES", usually);
        for (int seed = from; seed < from + count; ++seed) {
            Thief thief(all(), static_cast<unsigned>(seed));
            VaultHouse house;
            copyNow(house);
            house.clock.setWall(all().wallMs + 48 * 3'600'000);
            visit(house, thief, static_cast<unsigned>(seed));
            EXPECT_TRUE(thief.outsideIsAsItWas()) << "what stands outside the folder was changed";
            ASSERT_FALSE(HasFailure()) << "seed " << seed << ": " << thief.done;
        }
    }
    static void copyNow(const VaultHouse &house)
    {
        fs::copy(all().folder[Moments::kNow].path(), house.dir.path(),
                 fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }
    static std::set<std::string> bodiesIn(VaultHouse &house)
    {
        const auto entries = house->entries(kVisit);
        std::set<std::string> found;
        if (entries)
            for (const Entry &entry : entries.value())
                found.insert(entry.body);
        return found;
    }
    /// What is there differs from what was left there.
    static bool differs(VaultHouse &house, std::set<std::string> expected)
    {
        const auto people = house->heads("person"), plans = house->heads("plan");
        const auto own = house->own("me/1"), draft = house->draft("d");
        return !people || people.value().size() != 1 || people.value()[0].body != "robin" || !plans
               || plans.value().size() != 1 || plans.value()[0].body != "plan 3" || !own || own.value() != "own 3"
               || !draft || draft.value() != "draft 3" || bodiesIn(house) != expected;
    }
    static void nobodyElseGetsIn(VaultHouse &house)
    {
        house->lock();
        for (const auto &[passphrase, peer] : {std::pair{kPassphrase, all().peer}, std::pair{kBo, all().bo}}) {
            EXPECT_NE(house->unlock(passphrase, peer).result, UnlockResult::Opened) << passphrase;
            house.clock.advance(24 * 3'600'000);
        }
        EXPECT_NE(house->unlockWithRecovery(all().oldWords).result, UnlockResult::Opened);
    }

private:
    static inline Moments *s_moments = nullptr;
};

} // namespace

TEST_F(Thieves, WhatIsPutTogetherFromManyMomentsIsToldAndTakesNothingThatWasStillThere)
{
    forEachSeed(20, [&](VaultHouse &house, Thief &thief, unsigned seed) {
        thief.workOn(house.dir.path(), true);
        const Patience patience(seed, thief.done);
        switch (thief.below(4)) {
        case 0: house.clock.setWall(house.clock.now().wallMs - 4LL * 365 * 24 * 3'600'000); break;
        case 1: house.clock.reboot(60'000); break;
        default: break;
        }
        house.open();
        EXPECT_TRUE(!house.trouble || thief.vaultTouched) << house.trouble->detail;
        ASSERT_FALSE(house.trouble && !thief.foreign)
            << "there is a way on from all of this: " << house.trouble->detail;
        std::set<std::string> expected = all().entries;
        if (!house.trouble) {
            ASSERT_TRUE(house->append(mark(kVisit, "dose")).ok())
                << "what is done now is kept, whatever the folder is like";
            expected.insert("dose");
        }
        const bool damaged = house->damageReport() && house->damageReport().value();
        house.reply = house->unlock(kNew, all().peer);
        const bool opened = house.reply.result == UnlockResult::Opened;
        EXPECT_TRUE(opened || thief.vaultTouched) << "the file itself is as it was";
        EXPECT_TRUE(opened || thief.snapshotsTouched || thief.foreign) << "there is a copy of today";
        if (!opened)
            return;
        const bool different = differs(house, expected);
        const bool told = !house.reply.integrity.whole() || damaged || !house->verify().value().whole();
        EXPECT_TRUE(thief.vaultTouched || !different);
        EXPECT_TRUE(told || !different) << "less or other than was there, and nobody is told";
        EXPECT_TRUE(bodiesIn(house).contains("dose"));
        if (!thief.foreign) {
            EXPECT_FALSE(house->head(all().erased).ok());
            nobodyElseGetsIn(house);
            house.clock.advance(24 * 3'600'000);
            ASSERT_EQ(house->unlock(kNew, all().peer).result, UnlockResult::Opened);
        }
        ASSERT_TRUE(house->acceptLoss().ok());
        ASSERT_TRUE(house->noteDamage().ok());
        ASSERT_TRUE(house->append(mark(kVisit, "after")).ok());
        house.open();
        house.reply = house->unlock(kNew, all().peer);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
        EXPECT_TRUE(bodiesIn(house).contains("after"));
        EXPECT_FALSE(house.reply.integrity.changed()) << "told again after somebody took note";
    });
}

TEST_F(Thieves, WhatIsPutBesideARunningAppTakesNothingAndLeavesNoOldSecretIn)
{
    forEachSeed(12, [&](VaultHouse &house, Thief &thief, unsigned seed) {
        house.open();
        ASSERT_EQ(house->unlock(kNew, all().peer).result, UnlockResult::Opened);
        const std::string robin = house->heads("person").value().front().id;
        ASSERT_TRUE(house->addPeer("Cy", kBo, WordLanguage::English).ok());
        const std::string cy = house->peers().value().back().id;
        thief.workOn(house.dir.path(), false); // while it runs
        const Patience patience(seed, thief.done);
        const bool removed = house->removePeer(cy).ok();
        const bool changed = house->changePassphrase(kNew, kPassphrase).ok();
        const auto receipt = house->erase(robin);
        ASSERT_TRUE(receipt.ok()) << "nobody is kept from being erased";
        ASSERT_TRUE(house->append(mark(kVisit, "after")).ok());
        house->lock();
        ASSERT_TRUE(house->append(mark(kVisit, "dose")).ok());
        house.open();
        ASSERT_FALSE(house.trouble) << house.trouble->detail;
        EXPECT_EQ(house->unlock(changed ? kNew : kPassphrase, all().peer).result, UnlockResult::WrongSecret);
        house.clock.advance(24 * 3'600'000);
        house.reply = house->unlock(changed ? kPassphrase : kNew, all().peer);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
        EXPECT_EQ(house->peers().value().size(), removed ? 1u : 2u);
        EXPECT_FALSE(house->head(robin).ok());
        EXPECT_TRUE(house->verify().value().whole() || thief.witnessTouched);
        std::set<std::string> expected = all().entries;
        expected.insert({"after", "dose"});
        EXPECT_EQ(bodiesIn(house), expected);
        house.close();
        for (const fs::path &copy : Copies(house.dir / "vault.db").all()) {
            if (!fs::is_regular_file(fs::symlink_status(copy)))
                continue;
            VaultHouse alone;
            fs::copy_file(copy, alone.dir / "vault.db");
            alone.open();
            if (changed) {
                EXPECT_NE(alone->unlock(kNew, all().peer).result, UnlockResult::Opened) << copy;
            }
            if (removed) {
                EXPECT_NE(alone->unlock(kBo, cy).result, UnlockResult::Opened) << copy;
            }
        }
    });
}

TEST_F(Thieves, PartsThatMayOnlyBeReadForAWhileLoseNothing)
{
    constexpr uid_t kNobodyAccount = 65534; // root writes everywhere
    const bool root = geteuid() == 0;
    forEachSeed(5, [&](VaultHouse &house, Thief &thief, unsigned seed) {
        std::vector<fs::path> parts{house.dir.path()};
        for (const auto &each : fs::recursive_directory_iterator(house.dir.path()))
            parts.push_back(each.path());
        std::ranges::sort(parts);
        for (const fs::path &part : parts)
            if (root) {
                ASSERT_EQ(chown(part.c_str(), kNobodyAccount, kNobodyAccount), 0);
            }
        for (const fs::path &part : parts)
            if (thief.below(3) == 0) {
                thief.done += part.filename().string() + " ";
                fs::permissions(part, fs::is_directory(part) ? fs::perms::owner_read | fs::perms::owner_exec
                                                             : fs::perms::owner_read);
            }
        const Patience patience(seed, thief.done);
        ASSERT_EQ(seteuid(root ? kNobodyAccount : geteuid()), 0);
        std::set<std::string> expected = all().entries;
        house.open();
        if (house->append(mark(kVisit, "dose")).ok())
            expected.insert("dose");
        const bool opened = house->unlock(kNew, all().peer).result == UnlockResult::Opened;
        if (opened) {
            EXPECT_FALSE(differs(house, expected));
        }
        const bool changed = opened && house->changePassphrase(kNew, kPassphrase).ok();
        if (house->append(mark(kVisit, "after")).ok())
            expected.insert("after");
        house.close();
        for (const fs::path &part : parts)
            if (fs::exists(part))
                fs::permissions(part, fs::is_directory(part) ? fs::perms::owner_all
                                                             : fs::perms::owner_read | fs::perms::owner_write);
        house.open();
        house.clock.advance(24 * 3'600'000);
        house.reply = house->unlock(changed ? kPassphrase : kNew, all().peer);
        EXPECT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_FALSE(differs(house, expected));
        house.close();
        ASSERT_EQ(seteuid(root ? 0 : geteuid()), 0);
    });
}

TEST_F(Thieves, ACopyOnASecondDeviceGoesOnByItselfAndIsToldWhenItComesBack)
{
    VaultHouse first, second;
    for (VaultHouse *each : {&first, &second}) {
        copyNow(*each);
        each->clock.setWall(all().wallMs + 3'600'000);
        each->open();
        ASSERT_EQ((*each)->unlock(kNew, all().peer).result, UnlockResult::Opened);
        ASSERT_TRUE((*each)->append(mark(kVisit, each == &first ? "first's" : "second's")).ok());
        if (each == &first) {
            ASSERT_TRUE((*each)->keepOwn("me/1", "one thing more").ok());
        } // one that came just as far is not told: vault.md says so
        (*each)->lock();
        ASSERT_TRUE((*each)->append(mark(kVisit, "dose")).ok());
        each->open();
        each->reply = (*each)->unlock(kNew, all().peer);
        ASSERT_EQ(each->reply.result, UnlockResult::Opened);
        EXPECT_TRUE(each->reply.integrity.whole());
    }
    first.close();
    second.close();
    fs::copy_file(second.dir / "vault.db", first.dir / "vault.db", fs::copy_options::overwrite_existing);
    first.open();
    first.reply = first->unlock(kNew, all().peer);
    ASSERT_EQ(first.reply.result, UnlockResult::Opened);
    EXPECT_TRUE(first.reply.integrity.changed()) << "what the first wrote is gone, and it is said";
}

TEST_F(Thieves, ABackupThatIsRestoredTwiceIsTheSameAndAlarmsNobody)
{
    VaultHouse house;
    Progress progress;
    copyNow(house);
    house.clock.setWall(all().wallMs + 3'600'000);
    house.open();
    ASSERT_EQ(house->unlock(kNew, all().peer).result, UnlockResult::Opened);
    ASSERT_TRUE(writeBackup(house.dir / "vault.db", house.dir / "paper.handrail", kBo, kCheap, 1, progress).ok());
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(house->append(mark(kVisit, "between")).ok());
        ASSERT_TRUE(prepareRestore(house.dir / "paper.handrail", house.dir / "vault.db", kBo, progress).ok());
        ASSERT_TRUE(house->adoptRestored().ok());
        ASSERT_TRUE(house->append(mark(kVisit, "dose " + std::to_string(time))).ok());
        house.reply = house->unlock(kNew, all().peer);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        std::set<std::string> expected = all().entries;
        expected.insert("dose " + std::to_string(time));
        EXPECT_FALSE(differs(house, expected));
        EXPECT_FALSE(house->head(all().erased).ok());
    }
    nobodyElseGetsIn(house);
}

TEST_F(Thieves, ALockFileThatNamesALivingProgramKeepsNobodyOut)
{
    VaultHouse house;
    copyNow(house);
    std::ofstream(house.dir / "vault.lock") << getpid() << "\n"; // of a program that died; the number is another's now
    house.clock.setWall(all().wallMs + 3'600'000);
    house.open();
    EXPECT_FALSE(house.trouble);
    EXPECT_EQ(house->unlock(kNew, all().peer).result, UnlockResult::Opened);
}
