#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::ElementsAre;

namespace {

/// Oldest first.
std::vector<Deed> deeds(Vault &vault)
{
    const auto trail = vault.audit();
    EXPECT_TRUE(trail.ok());
    std::vector<Deed> all;
    if (trail.ok())
        for (const AuditEntry &entry : trail.value().entries)
            all.insert(all.begin(), entry.deed);
    return all;
}

/// Three lines by one who used it: set up, opened a person's record, exported it.
std::string used(VaultHouse &house)
{
    const std::string person = house.openSetUp().addPerson("{}").value();
    EXPECT_TRUE(house->head(person).ok());
    EXPECT_TRUE(house->note(Deed::Exported, person, "pdf").ok());
    return person;
}

} // namespace

TEST(Audit, SaysWhoDidWhatToWhomAndWhen)
{
    VaultHouse house;
    const std::string person = used(house);
    const std::string me = house->currentPeer();
    house.clock.advance(60'000);
    EXPECT_TRUE(house->revisions(person).ok()); // the same record again: one line an unlock is enough
    ASSERT_TRUE(house->erasePerson(person).ok());
    const AuditTrail trail = house->audit().value();
    EXPECT_TRUE(trail.whole);
    ASSERT_THAT(deeds(*house), ElementsAre(Deed::SetUp, Deed::Opened, Deed::Exported, Deed::Erased));
    const AuditEntry &erased = trail.entries.front();
    EXPECT_EQ(erased.peerId, me);
    EXPECT_EQ(erased.personId, person);
    EXPECT_EQ(erased.wallMs, house.clock.now().wallMs);
    EXPECT_EQ(trail.entries[1].detail, "pdf");
    EXPECT_EQ(trail.entries[1].wallMs, house.clock.now().wallMs - 60'000);
}

TEST(Audit, KeepsWrongTriesAndWhatHappensInHandOverUntilUnlock)
{
    VaultHouse house;
    const std::string person = used(house);
    ASSERT_TRUE(house->narrowTo({person, {}}).ok());
    ASSERT_TRUE(house->note(Deed::Exported, person, "qr").ok());
    EXPECT_EQ(house->audit().failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->unlock("not the passphrase").result, UnlockResult::WrongSecret);
    house.open();
    EXPECT_EQ(house->audit().failure().kind, FailureKind::Locked);
    house.reopenUnlocked();
    EXPECT_EQ(house.reply.joined, 0) << "no entry of a visit";
    ASSERT_TRUE(house->endHandOver().ok());
    EXPECT_THAT(deeds(*house), ElementsAre(Deed::SetUp, Deed::Opened, Deed::Exported, Deed::HandedOver, Deed::Exported,
                                           Deed::WrongSecret, Deed::Unlocked, Deed::HandedBack));
    EXPECT_TRUE(house->audit().value().whole);
}

TEST(Audit, IsSealed)
{
    VaultHouse house;
    const std::string person = used(house);
    house.close();
    SQLite::Database db((house.dir / "vault.db").string(), SQLite::OPEN_READONLY);
    SQLite::Statement query(db, "SELECT sealed FROM audit");
    while (query.executeStep())
        EXPECT_EQ(query.getColumn(0).getString().find(person), std::string::npos);
}

TEST(Audit, NoticesALineThatWasRemovedChangedSwappedOrCutOff)
{
    const std::pair<const char *, int> cases[] = {
        {"DELETE FROM audit WHERE seq = 2", 2},
        {"UPDATE audit SET sealed = (SELECT sealed FROM audit WHERE seq = 1) WHERE seq = 2", 2},
        {"UPDATE audit SET sealed = CAST(substr(sealed, 1, 60) || x'00' || substr(sealed, 62) AS BLOB) WHERE seq = 2",
         2},
        {"UPDATE audit SET seq = 9 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 9",
         2},
        {"DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)", 0},
        {"DELETE FROM audit", 0},
        {"DELETE FROM audit; DELETE FROM header WHERE name = 'audit head'", 0},
    };
    for (const auto &[sql, at] : cases) {
        VaultHouse house;
        used(house);
        house.meddle(sql);
        house.reopenUnlocked();
        const AuditTrail trail = house->audit().value();
        EXPECT_FALSE(trail.whole) << sql;
        if (at > 0) {
            EXPECT_EQ(trail.brokenAt, at) << sql;
            EXPECT_EQ(trail.entries.front().deed, Deed::Unlocked) << "the rest stays readable: " << sql;
        }
        EXPECT_TRUE(house->note(Deed::Exported).ok());
        EXPECT_FALSE(house->audit().value().whole) << "and stays broken: " << sql;
    }
}

TEST(Audit, NoticesALostHead)
{
    VaultHouse house;
    used(house);
    house.meddle("DELETE FROM header WHERE name = 'audit head'");
    house.reopenUnlocked();
    EXPECT_FALSE(house->audit().value().whole);
}
