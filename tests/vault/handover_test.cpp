#include "vault/keyslots.h"
#include "vault/packing.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <unistd.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

/// A peer with two people, a plan each, and a peer's own note about the first.
class HandedOver : public testing::Test {
protected:
    VaultHouse house;
    std::string robin, sam, plan, note, samsPlan, mine;

    void SetUp() override
    {
        Vault &vault = house.openSetUp();
        robin = vault.addPerson(R"({"name":"Robin Sample"})").value();
        sam = vault.addPerson(R"({"name":"Sam Example"})").value();
        plan = vault.append({.id = {}, .personId = robin, .kind = "plan", .deviceId = {}, .body = "robin's plan"})
                   .value()
                   .id;
        note = vault.append({.id = {}, .personId = robin, .kind = "note", .deviceId = {}, .body = "about robin"})
                   .value()
                   .id;
        samsPlan =
            vault.append({.id = {}, .personId = sam, .kind = "plan", .deviceId = {}, .body = "sam's plan"}).value().id;
        mine = vault.append({.id = {}, .personId = {}, .kind = "note", .deviceId = {}, .body = "of nobody"}).value().id;
    }
    void handOver() { ASSERT_TRUE(house->narrowTo({robin, {plan}}).ok()); }
    FailureKind kindOf(const auto &result)
    {
        return result.ok() ? FailureKind::Other : result.failure().kind;
    }
};

/// How often @p key lies anywhere in this process's memory. The copy that is looked for is kept turned over.
int timesInMemory(const std::string &turned)
{
    std::string key = turned;
    int found = 0;
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    std::ifstream maps("/proc/self/maps");
    std::vector<std::pair<std::uint64_t, std::uint64_t>> regions;
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0, to = 0;
        char mode[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, mode) == 3 && mode[0] == 'r' && mode[1] == 'w')
            regions.emplace_back(from, to);
    }
    static std::vector<char> block(std::size_t{1} << 20);
    const auto mine = reinterpret_cast<std::uint64_t>(block.data());
    for (const auto &[from, to] : regions)
        for (std::uint64_t at = from; at < to; at += block.size() - 64) {
            const auto size =
                ::pread(memory, block.data(), std::min<std::uint64_t>(block.size(), to - at), static_cast<off_t>(at));
            for (ssize_t i = 0; i < size; ++i)
                block[static_cast<std::size_t>(i)] = static_cast<char>(~block[static_cast<std::size_t>(i)]);
            const std::string_view seen(block.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
            for (auto hit = seen.find(key); hit != std::string_view::npos; hit = seen.find(key, hit + 1))
                found += at + hit < mine || at + hit >= mine + block.size() ? 1 : 0;
        }
    ::close(memory);
    return found;
}

std::string turnedOver(const Secret &secret)
{
    std::string turned;
    for (std::size_t i = 0; i < secret.size(); ++i)
        turned.push_back(static_cast<char>(~secret.data()[i]));
    return turned;
}

} // namespace

TEST_F(HandedOver, ReadsThePlanAndNothingElse)
{
    handOver();
    EXPECT_EQ(house->state(), State::HandedOver);
    EXPECT_EQ(house->head(plan).value().body, "robin's plan");
    EXPECT_EQ(house->head(robin).value().body, R"({"name":"Robin Sample"})");
    for (const std::string &other : {note, samsPlan, sam, mine}) {
        EXPECT_EQ(kindOf(house->head(other)), FailureKind::Locked);
        EXPECT_EQ(kindOf(house->revisions(other)), FailureKind::Locked);
    }
    for (const char *kind : {"plan", "person", "note"})
        for (const std::string &person : {std::string(), robin, sam}) {
            const auto heads = house->heads(kind, person).value();
            for (const Record &record : heads)
                EXPECT_TRUE(record.id == plan || record.id == robin) << kind;
        }
    EXPECT_EQ(house->heads("plan").value().size(), 1u);
    EXPECT_EQ(house->heads("person").value().size(), 1u);
}

TEST_F(HandedOver, RefusesEverythingThatNeedsTheWholeVault)
{
    ASSERT_TRUE(house->append(mark("visit", "before")).ok());
    handOver();
    EXPECT_EQ(kindOf(house->addPerson("{}")), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->erasePerson(robin)), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->erasePerson(sam)), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->entries("visit")), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->joinVisit("visit", robin)), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->changePassphrase(kPassphrase, "another long one")), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->renewRecoveryWords(WordLanguage::English)), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->noteRecoveryWords()), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->verify()), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->acceptLoss()), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->endHandOver()), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->narrowTo({sam, {samsPlan}})), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->narrowTo({robin, {note}})), FailureKind::Locked);
    for (const auto &[id, person] :
         {std::pair{note, robin}, {samsPlan, sam}, {samsPlan, robin}, {sam, sam}, {mine, std::string()}})
        EXPECT_FALSE(
            house->append({.id = id, .personId = person, .kind = "plan", .deviceId = {}, .body = "over it"}).ok());
    EXPECT_FALSE(house->append({.id = {}, .personId = sam, .kind = "plan", .deviceId = {}, .body = "a new one"}).ok());
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(samsPlan).value().body, "sam's plan");
    EXPECT_EQ(house->head(note).value().body, "about robin");
    EXPECT_TRUE(house->verify().value().whole());
}

TEST_F(HandedOver, KeepsWhatThePersonWritesMeanwhile)
{
    ASSERT_TRUE(house->keepDraft("plan/" + plan + "/calm", "half a sen").ok());
    ASSERT_TRUE(house->keepDraft("plan/" + samsPlan + "/calm", "sam's half").ok());
    handOver();
    EXPECT_EQ(house->draft("plan/" + plan + "/calm").value(), "half a sen");
    EXPECT_FALSE(house->draft("plan/" + samsPlan + "/calm").value());
    ASSERT_TRUE(
        house->append({.id = plan, .personId = robin, .kind = "plan", .deviceId = {}, .body = "in robin's hands"})
            .ok());
    const std::string made =
        house->append({.id = {}, .personId = robin, .kind = "plan", .deviceId = {}, .body = "a second"}).value().id;
    EXPECT_EQ(house->head(made).value().body, "a second");
    ASSERT_TRUE(house->keepDraft("plan/" + plan + "/calm", "half a sentence").ok());
    ASSERT_TRUE(house->keepDraft("plan/" + plan + "/people", "my aunt").ok());
    ASSERT_TRUE(house->append(mark("visit", "a call was opened")).ok());
    house->lock(); // thirty seconds without a touch

    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(plan).value().body, "in robin's hands");
    EXPECT_EQ(house->head(made).value().body, "a second");
    EXPECT_EQ(house->draft("plan/" + plan + "/calm").value(), "half a sentence");
    EXPECT_EQ(house->draft("plan/" + plan + "/people").value(), "my aunt");
    EXPECT_EQ(house->draft("plan/" + samsPlan + "/calm").value(), "sam's half");
    EXPECT_EQ(bodies(*house, "visit"), std::vector<std::string>{"a call was opened"});
    EXPECT_TRUE(house->verify().value().whole());
    EXPECT_EQ(house.ask("SELECT count(*) FROM hand_draft"), 0);
}

TEST_F(HandedOver, IsUnderWayStillAfterAKill)
{
    EXPECT_FALSE(house->handOver().value());
    handOver();
    house.open(); // as after a kill: nothing was said to the vault
    EXPECT_EQ(house->state(), State::Locked);
    const auto under = house->handOver().value();
    ASSERT_TRUE(under);
    EXPECT_EQ(under->personId, robin);
    EXPECT_EQ(under->recordIds, std::vector<std::string>{plan});
    EXPECT_EQ(under->sinceMs, house.clock.now().wallMs);
    EXPECT_EQ(kindOf(house->head(plan)), FailureKind::Locked);
    EXPECT_EQ(kindOf(house->endHandOver()), FailureKind::Locked);
    EXPECT_NE(house->unlock("not the passphrase").result, UnlockResult::Opened);
    EXPECT_TRUE(house->handOver().value());

    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_TRUE(house->handOver().value()) << "until someone says that it is over";
    ASSERT_TRUE(house->endHandOver().ok());
    house.open();
    EXPECT_FALSE(house->handOver().value());
}

TEST_F(HandedOver, IsUnderWayAlsoWhenTheDeviceKeyWasLost)
{
    handOver();
    house.close();
    ASSERT_TRUE(house.local.erase("state").ok());
    house.open();
    const auto under = house->handOver().value();
    ASSERT_TRUE(under);
    EXPECT_TRUE(under->personId.empty());
}

TEST_F(HandedOver, AWrongPassphraseIsCountedAndGivesNothing)
{
    handOver();
    EXPECT_EQ(house->unlockOutlook().result, UnlockResult::Ready);
    EXPECT_EQ(house->unlock("not the passphrase").result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->state(), State::HandedOver);
    EXPECT_EQ(house->unlockOutlook().triesLeft, 9);
    EXPECT_EQ(house->head(plan).value().body, "robin's plan");
    EXPECT_EQ(kindOf(house->head(samsPlan)), FailureKind::Locked);
}

TEST_F(HandedOver, OnlyThePersonsKeyIsLeftInMemory)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP()
        << "AddressSanitizer's shadow is terabytes of readable memory: searching it takes hours. Every other build looks.";
#endif
    std::string vaultKey, samsKey, robinsKey;
    {
        auto file = storage::Database::open(house.dir / "vault.db", vaultSchema());
        ASSERT_TRUE(file.ok());
        storage::Database &db = *file.value();
        const std::string id = headerValue(db, "vault id");
        const SlotOpening opening =
            openPassphraseSlot(*readSlot(db, peerIds(db).front(), kPassphraseSlot), kPassphrase, nullptr, id);
        ASSERT_EQ(opening.result, SlotResult::Opened);
        vaultKey = turnedOver(opening.vaultKey);
        const Secret wrapping = subkey(opening.vaultKey, 1);
        for (const auto &[person, into] : {std::pair{robin, &robinsKey}, {sam, &samsKey}}) {
            SQLite::Statement query(db.sql(), "SELECT wrapped_key FROM person WHERE id = ?");
            query.bind(1, person);
            ASSERT_TRUE(query.executeStep());
            Packer bound("person.key.v1");
            *into = turnedOver(*unwrap(wrapping, blobOf(query.getColumn(0)), bound.text(person).bytes()));
        }
    }
    EXPECT_GT(timesInMemory(vaultKey), 0);
    EXPECT_GT(timesInMemory(samsKey), 0);
    EXPECT_GT(timesInMemory(robinsKey), 0);
    handOver();
    EXPECT_EQ(timesInMemory(vaultKey), 0);
    EXPECT_EQ(timesInMemory(samsKey), 0);
    EXPECT_GT(timesInMemory(robinsKey), 0);
    house->lock();
    EXPECT_EQ(timesInMemory(robinsKey), 0);
}

TEST_F(HandedOver, ErasingThePersonTakesTheirHandedDraftsToo)
{
    handOver();
    ASSERT_TRUE(house->keepDraft("plan/" + plan + "/calm", "words").ok());
    // A disk that was full at unlock leaves them where they were.
    house.close();
    ASSERT_EQ(house.ask("SELECT count(*) FROM hand_draft"), 1);
    house.reopenUnlocked();
    ASSERT_TRUE(house->erasePerson(robin).ok());
    EXPECT_EQ(house.ask("SELECT (SELECT count(*) FROM hand_draft) + (SELECT count(*) FROM draft)"), 0);
}
