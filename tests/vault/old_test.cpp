#include "vault/backup.h"
#include "vault/oldvault.h"
#include "vault/snapshots.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::ElementsAre;

namespace {

void fill(VaultHouse &house)
{
    house.clock.setWall(1'780'000'000'000);
    house.openSetUp();
    ASSERT_TRUE(house->noteRecoveryWords().ok());
    ASSERT_TRUE(house->addPeer("Bo", kBo, WordLanguage::Spanish).ok());
    const std::string robin = house->addPerson("Robin Madeup").value();
    const std::string gone = house->addPerson("Gone Madeup").value();
    const std::string plan =
        house->append(Record{.id = {}, .personId = robin, .kind = "plan", .deviceId = {}, .body = "plan, first"})
            .value()
            .id;
    ASSERT_TRUE(
        house->append(Record{.id = plan, .personId = robin, .kind = "plan", .deviceId = {}, .body = "plan, second"})
            .ok());
    for (const char *body : {"one", "two"})
        ASSERT_TRUE(house->append(mark(kVisit, body)).ok());
    ASSERT_TRUE(house->joinVisit(kVisit, robin).ok());
    ASSERT_TRUE(house->append(mark(kOther, "nobody's")).ok());
    ASSERT_TRUE(house->keepOwn("me/1", "slept well").ok());
    ASSERT_TRUE(house->keepDraft("plan/" + plan, "half a line").ok());
    ASSERT_TRUE(house->keepState("run/a", "{\"step\":3}").ok());
    ASSERT_TRUE(house->setLimits({{"plan", 365}}).ok());
    ASSERT_TRUE(house->handOn(robin, house->peers().value()[1].id, "call back").ok());
    ASSERT_TRUE(house->erase(gone).ok());
}

} // namespace

TEST(Old, DISABLED_IsMade)
{
    const char *to = std::getenv("HANDRAIL_MAKE_OLD_VAULTS");
    ASSERT_NE(to, nullptr);
    const auto keep = [&](VaultHouse &house, const char *name) {
        house.close();
        fs::copy(house.dir.path(), fs::path(to) / name, fs::copy_options::recursive);
    };
    Progress progress;
    fs::create_directories(to);
    VaultHouse filled;
    fill(filled);
    ASSERT_TRUE(takeSnapshot(filled.dir / "vault.db", filled.clock.now().wallMs, progress).ok());
    ASSERT_TRUE(writeBackup(filled.dir / "vault.db", filled.dir / "paper.handrail", kPaper, kCheap, 1, progress).ok());
    filled->lock();
    for (int i = 0; i < 2; ++i)
        ASSERT_EQ(filled->unlock("wrong wrong wrong").result, UnlockResult::WrongSecret);
    for (const char *body : {"locked one", "locked two"})
        ASSERT_TRUE(filled->append(mark(kVisit, body)).ok());
    keep(filled, "filled");

    VaultHouse early;
    early.open();
    for (const char *body : {"early one", "early two"})
        ASSERT_TRUE(early->append(mark(kVisit, body)).ok());
    ASSERT_TRUE(early->keepState("run/a", "{\"step\":1}").ok());
    keep(early, "never-set-up");

    VaultHouse handed;
    fill(handed);
    const std::string robin = handed->heads("person").value().front().id;
    const std::string plan = handed->heads("plan").value().front().id;
    ASSERT_TRUE(handed->narrowTo({.personId = robin, .recordIds = {plan}}).ok());
    ASSERT_TRUE(handed->keepDraft("plan/" + plan, "typed by Robin").ok());
    ASSERT_TRUE(handed->append(mark(kVisit, "while handed over")).ok());
    keep(handed, "handed-over");

    VaultHouse marked; // a stranger's entry has joined, and nobody has taken note
    fill(marked);
    marked->lock();
    ASSERT_TRUE(marked->append(mark(kVisit, "locked one")).ok());
    marked.close();
    forgeInto(marked.dir / "vault.db", mark(kVisit, "nobody's word"));
    marked.reopenUnlocked();
    ASSERT_EQ(marked.reply.integrity.strangers, 1);
    keep(marked, "marked");
}

TEST(Old, AFilledVaultOpensWithEverythingInIt)
{
    ASSERT_FALSE(generations().empty());
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        Old house(generation / "filled");
        EXPECT_EQ(house->unlockOutlook().triesLeft, 8) << "wrong tries are not forgotten";
        EXPECT_EQ(house->state("run/a").value(), "{\"step\":3}");
        ASSERT_EQ(house->peers().value().size(), 2u);
        EXPECT_EQ(house->peers().value()[1].label, "Bo");
        house.reply = house->unlock(kPassphrase, house->peers().value()[0].id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_EQ(house.reply.joined, 2);
        const std::string robin = house.personCalled("Robin Madeup");
        EXPECT_EQ(house->heads("person").value().size(), 1u);
        const Record plan = house->heads("plan", robin).value().front();
        EXPECT_EQ(plan.body, "plan, second");
        EXPECT_EQ(house->revisions(plan.id).value().front().body, "plan, first");
        EXPECT_THAT(bodies(*house, kVisit), ElementsAre("one", "two", "locked one", "locked two"));
        EXPECT_THAT(bodies(*house, kOther), ElementsAre("nobody's"));
        EXPECT_EQ(house->own("me/1").value(), "slept well");
        EXPECT_EQ(house->draft("plan/" + plan.id).value(), "half a line");
        EXPECT_EQ(house->handedOn().value().front().what, "call back");
        EXPECT_EQ(house->limits().value()[1].days, 365);
        EXPECT_TRUE(house->audit().value().whole);
        EXPECT_TRUE(house->verify().value().whole());
        EXPECT_EQ(
            house->append(Record{.id = plan.id, .personId = robin, .kind = "plan", .deviceId = {}, .body = "third"})
                .value()
                .revision,
            3);
        house.reopenUnlocked();
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_EQ(house->head(plan.id).value().body, "third");
        house.open();
        ASSERT_EQ(house->unlock(kBo, house->peers().value()[1].id).result, UnlockResult::Opened);
        EXPECT_TRUE(house->verify().value().whole());
    }
}

TEST(Old, WhatWasWrittenBeforeAnySetUpJoins)
{
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        Old house(generation / "never-set-up");
        EXPECT_EQ(house->state("run/a").value(), "{\"step\":1}");
        ASSERT_TRUE(house->append(mark(kVisit, "by today's build")).ok());
        ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
        EXPECT_THAT(bodies(*house, kVisit), ElementsAre("early one", "early two", "by today's build"));
        house.reopenUnlocked();
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_TRUE(house->verify().value().whole());
    }
}

TEST(Old, AHandOverThatWasUnderWayComesBackIntoTheRightHands)
{
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        Old house(generation / "handed-over");
        const auto under = house->handOver().value();
        ASSERT_TRUE(under);
        house.reply = house->unlock(kPassphrase, house->peers().value()[0].id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_EQ(house->draft("plan/" + under->recordIds.front()).value(), "typed by Robin");
        EXPECT_THAT(bodies(*house, kVisit), ElementsAre("one", "two", "while handed over"));
        ASSERT_TRUE(house->endHandOver().ok());
        EXPECT_TRUE(house->verify().value().whole());
    }
}

TEST(Old, WhatAStrangerAddedStaysMarked)
{
    int looked = 0;
    for (const fs::path &generation : generations()) {
        if (!fs::exists(generation / "marked"))
            continue; // from before there were chains
        SCOPED_TRACE(generation.filename());
        ++looked;
        Old house(generation / "marked");
        house.reply = house->unlock(kPassphrase, house->peers().value()[0].id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_THAT(bodies(*house, kVisit), ElementsAre("one", "two", "locked one", "nobody's word"));
        const auto allEntry = house->entries(kVisit);
        for (const Entry &entry : allEntry.value())
            EXPECT_EQ(entry.unproven, entry.body == "nobody's word") << entry.body;
        EXPECT_TRUE(house->audit().value().whole);
        EXPECT_TRUE(house->verify().value().whole());
    }
    EXPECT_GT(looked, 0);
}

TEST(Old, OfTodaysFormatIsKeptToo)
{
    const int today = vaultSchema().back().toVersion;
    EXPECT_TRUE(fs::exists(fs::path(HANDRAIL_SOURCE_DIR "/tests/data") / ("vault-" + std::to_string(today)) / "filled"
                           / "vault.db"))
        << "the schema has grown: make a set with Old.DISABLED_IsMade and keep it";
}

TEST(Old, ABackupIsRestored)
{
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        VaultHouse house;
        house.open();
        Progress progress;
        ASSERT_TRUE(
            prepareRestore(generation / "filled" / "paper.handrail", house.dir / "vault.db", kPaper, progress).ok());
        ASSERT_TRUE(house->adoptRestored().ok());
        house.reply = house->unlock(kPassphrase, house->peers().value()[0].id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_EQ(house->heads("plan").value().front().body, "plan, second");
        EXPECT_EQ(house->own("me/1").value(), "slept well");
        EXPECT_TRUE(house->verify().value().whole());
    }
}

TEST(Old, ADamagedOneIsRescuedWithWhatWasWrittenWhileLocked)
{
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        Old house(generation / "filled");
        house.close();
        fs::remove_all(house.dir / "vault.db");
        fs::copy_file(generation / "filled" / "vault.db", house.dir / "vault.db");
        { // one page of one table goes: the rest of the file still reads
            SQLite::Database db((house.dir / "vault.db").string(), SQLite::OPEN_READONLY);
            const int root = db.execAndGet("SELECT rootpage FROM sqlite_master WHERE name = 'audit'").getInt();
            const int page = db.execAndGet("PRAGMA page_size").getInt();
            std::fstream file(house.dir / "vault.db", std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(static_cast<std::streamoff>(root - 1) * page);
            file << std::string(static_cast<std::size_t>(page), '\xff');
        }
        const std::string found = bytesOf(house.dir / "vault.db");
        house.open();
        ASSERT_TRUE(house.damagedKeptAt);
        EXPECT_EQ(bytesOf(*house.damagedKeptAt), found)
            << "put aside as it was found, not brought to today's schema first";
        house.reply = house->unlock(kPassphrase, house->peers().value()[0].id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_EQ(house.reply.joined, 2);
        EXPECT_THAT(bodies(*house, kVisit), ElementsAre("one", "two", "locked one", "locked two"));
        EXPECT_EQ(house->heads("plan").value().front().body, "plan, second");
        EXPECT_EQ(house->own("me/1").value(), "slept well");
    }
}
