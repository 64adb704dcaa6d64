// Runs over the real vault: sealed rows, a real file, locked and before any setup.
#include "crisis/crisislog.h"
#include "support/samplecontent.h"
#include "vault/vaultsupport.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

using namespace handrail;
using namespace handrail::crisis;

namespace {

class VaultLogTest : public testing::Test {
protected:
    test::VaultHouse house;
    library::Protocol protocol = test::sampleProtocol();
    Visit visit;
    crisis::Run run;

    void keep(crisis::Run next)
    {
        Changes changed = changes(run, next, house.clock.now());
        for (auto &event : changed.events)
            visit = record(visit, event);
        run = std::move(next);
        Unsaved unsaved{std::move(changed.entries), {{runSlot(run), toJson(run)}, {kVisitSlot, toJson(visit)}}, {}};
        const auto outcome = commit(*house, unsaved);
        ASSERT_TRUE(outcome.ok()) << outcome.failure().detail;
    }
    void happen(const Event &event)
    {
        house.clock.advance(20'000);
        keep(apply(protocol, run, event, house.clock.now()));
    }
    void toDoseOne()
    {
        visit = openVisit(randomId(), house.clock.now());
        keep(begin(protocol, randomId(), visit.id, house.clock.now()));
        for (int i = 0; i < 3; ++i)
            happen(Act{});
    }
    std::vector<std::string> kinds()
    {
        std::vector<std::string> out;
        const auto entries = house->entries(visit.id);
        if (entries.ok()) {
            for (const auto &entry : entries.value())
                out.push_back(entry.kind);
        }
        return out;
    }
};

TEST_F(VaultLogTest, ARunBeforeAnySetupComesBackAndJoinsTheVaultLater)
{
    house.open();
    toDoseOne();
    house.close();
    house.clock.reboot(30'000);
    house.open();
    const auto restored = restore(*house);
    ASSERT_TRUE(restored.ok());
    ASSERT_EQ(restored.value().runs.size(), 1u);
    EXPECT_EQ(restored.value().runs[0].step, "breathe");
    EXPECT_EQ(elapsedMs(restored.value().runs[0], house.clock.now()), 90'000);
    EXPECT_EQ(restored.value().visit.id, visit.id);

    ASSERT_TRUE(house->setUp(test::kPassphrase, vault::WordLanguage::English).ok());
    EXPECT_EQ(kinds(), (std::vector<std::string>{"run.started", "run.step", "run.mark", "run.step", "run.mark",
                                                 "run.step", "run.mark", "run.step"}));
}

TEST_F(VaultLogTest, MarksOfALockedVaultAreReadableAfterUnlockOnlyAndInOrder)
{
    house.openSetUp();
    house->lock();
    toDoseOne();
    happen(Write{"dose"});
    EXPECT_FALSE(house->entries(visit.id).ok());
    EXPECT_EQ(restore(*house).value().runs.size(), 1u) << "the run itself is back without an unlock";
    house.reopenUnlocked();
    const auto entries = house->entries(visit.id);
    ASSERT_TRUE(entries.ok());
    ASSERT_EQ(entries.value().size(), 9u);
    EXPECT_NE(entries.value().back().body.find("\"n\":2"), std::string::npos);
}

TEST_F(VaultLogTest, NoMarkReachesTheDiskInTheClear)
{
    house.open();
    toDoseOne();
    house.close();
    for (const auto &file : std::filesystem::recursive_directory_iterator(house.dir.path())) {
        if (!file.is_regular_file())
            continue;
        std::stringstream bytes;
        bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
        for (const char *word : {"called_911", "breathe", "run.mark", "seen_no_answer"})
            EXPECT_EQ(bytes.str().find(word), std::string::npos) << word << " in " << file.path();
    }
}

} // namespace
