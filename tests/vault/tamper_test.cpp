#include "vault/vaultsupport.h"

#include "vault/packing.h"
#include "vault/sealing.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::ElementsAre;

namespace {

/// Two people with a plan each of two revisions, and a visit.
struct Peopled : VaultHouse {
    std::string robin, sam, robins, sams;
    Peopled()
    {
        robin = openSetUp().addPerson("robin").value();
        sam = (*this)->addPerson("sam").value();
        robins = plan(robin, "r1").id;
        sams = plan(sam, "s1").id;
        plan(robin, "r2", robins);
        plan(sam, "s2", sams);
        for (const char *body : {"1", "2", "3"})
            EXPECT_TRUE((*this)->append(mark("v", body)).ok());
    }
    Record plan(const std::string &person, const std::string &body, const std::string &id = {})
    {
        return (*this)
            ->append(Record{.id = id, .personId = person, .kind = "plan", .deviceId = {}, .body = body})
            .value();
    }
};

constexpr const char *kFlip =
    "CAST(substr(sealed, 1, %) || CASE substr(sealed, % + 1, 1) WHEN x'5a' THEN x'a5' ELSE x'5a' END"
    " || substr(sealed, % + 2) AS BLOB)";

std::string flipAt(int byte)
{
    std::string sql = kFlip;
    for (std::size_t at; (at = sql.find('%')) != std::string::npos;)
        sql.replace(at, 1, std::to_string(byte));
    return sql;
}

} // namespace

TEST(Tamper, FindsAFlippedByteAnywhereInARowAndReadsTheRest)
{
    Peopled house;
    house.close();
    for (const int byte : {0, 23, 24, 39, 40, 70, 103}) { // nonce, tag, text
        const std::string file = house.dir / "vault.db";
        std::filesystem::copy_file(file, file + ".kept", std::filesystem::copy_options::overwrite_existing);
        house.meddle("UPDATE revision SET sealed = " + flipAt(byte) + " WHERE record_id = '" + house.robins
                     + "' AND revision = 2");
        house.reopenUnlocked();
        const auto whole = house->verify();
        EXPECT_EQ(whole.value().damagedRows, 1) << byte;
        const Record head = house->head(house.robins).value();
        EXPECT_EQ(head.body, "r1");
        EXPECT_TRUE(head.newerDamaged); // an older revision is never passed off as the newest
        const auto heads = house->heads("plan").value();
        ASSERT_EQ(heads.size(), 2u);
        EXPECT_EQ(heads[0].body, "s2");
        EXPECT_FALSE(heads[0].newerDamaged);
        EXPECT_EQ(heads[1].body, "r1");
        EXPECT_TRUE(heads[1].newerDamaged);
        house.close();
        std::filesystem::copy_file(file + ".kept", file, std::filesystem::copy_options::overwrite_existing);
    }
}

TEST(Tamper, FindsARowThatWasCutShortOrMadeLongerAndReadsTheRest)
{
    Peopled house;
    house.close();
    const std::string file = house.dir / "vault.db";
    std::filesystem::copy_file(file, file + ".kept");
    for (const char *cut : {"substr(sealed, 1, length(sealed) - 1)", "substr(sealed, 1, 40)", "substr(sealed, 1, 23)",
                            "substr(sealed, 2)", "x''", "sealed || x'00'"}) {
        const std::string set = std::string(" SET sealed = CAST(") + cut + " AS BLOB) ";
        house.meddle("UPDATE revision" + set + "WHERE record_id = '" + house.robins + "' AND revision = 2;"
                     "UPDATE entry" + set + "WHERE seq = (SELECT max(seq) FROM entry)");
        house.reopenUnlocked();
        EXPECT_EQ(house->verify().value().damagedRows, 2) << cut;
        EXPECT_EQ(house->head(house.robins).value().body, "r1") << cut;
        EXPECT_TRUE(house->head(house.robins).value().newerDamaged) << cut;
        EXPECT_EQ(house->head(house.sams).value().body, "s2") << cut;
        EXPECT_EQ(house->entries("v").value().size(), 2u) << cut;
        house.close();
        std::filesystem::copy_file(file + ".kept", file, std::filesystem::copy_options::overwrite_existing);
    }
}

TEST(Sealing, NoticesEveryFlippedByteAndEveryCut)
{
    const Secret key = Secret::random();
    const std::string sealed = seal(key, std::string(100, 'w'), "bound");
    ASSERT_TRUE(unseal(key, sealed, "bound"));
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string flipped = sealed;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        EXPECT_FALSE(unseal(key, flipped, "bound")) << at;
        EXPECT_FALSE(unseal(key, sealed.substr(0, at), "bound")) << at;
    }
}

TEST(Tamper, GoesOnWritingARecordWhoseNewestRevisionIsDamaged)
{
    Peopled house;
    house.meddle("UPDATE revision SET sealed = " + flipAt(50) + " WHERE record_id = '" + house.robins
                 + "' AND revision = 2");
    house.reopenUnlocked();
    EXPECT_EQ(house.plan(house.robin, "r3", house.robins).revision, 3);
    EXPECT_EQ(house->head(house.robins).value().body, "r3");
    EXPECT_FALSE(house->head(house.robins).value().newerDamaged);
}

TEST(Tamper, FindsRowsSwappedBetweenRecords)
{
    Peopled house; // same person, same key, same kind, same revision: only the record's id tells them apart
    const std::string one = house.plan(house.robin, "one").id;
    const std::string two = house.plan(house.robin, "two").id;
    house.meddle("UPDATE revision SET sealed = (SELECT sealed FROM revision WHERE record_id = '" + two
                 + "') WHERE record_id = '" + one + "'");
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing); // one row's seal is gone, another's is there twice
    EXPECT_EQ(house->verify().value().damagedRows, 1);
    EXPECT_EQ(house->head(one).failure().kind, FailureKind::Damaged);
    EXPECT_EQ(house->head(two).value().body, "two");
}

TEST(Tamper, FindsRowsCopiedToAnotherPerson)
{
    Peopled house;
    house.meddle("UPDATE revision SET person_id = '" + house.sam + "' WHERE record_id = '" + house.robins + "'");
    house.reopenUnlocked();
    EXPECT_EQ(house->verify().value().damagedRows, 2);
    EXPECT_EQ(house->heads("plan", house.sam).value().size(), 1u);
    EXPECT_EQ(house->head(house.robins).failure().kind, FailureKind::Damaged);
}

TEST(Tamper, FindsRevisionsThatWereRenumbered)
{
    Peopled house;
    house.meddle("UPDATE revision SET revision = 9 WHERE record_id = '" + house.robins + "' AND revision = 1");
    house.reopenUnlocked();
    EXPECT_EQ(house->verify().value().damagedRows, 1);
    EXPECT_EQ(house->head(house.robins).value().body, "r2");
}

TEST(Tamper, FindsARowOfAnotherKind)
{
    Peopled house;
    house.meddle("UPDATE revision SET kind_tag = (SELECT kind_tag FROM revision WHERE record_id = '" + house.robin
                 + "') WHERE record_id = '" + house.robins + "'");
    house.reopenUnlocked();
    EXPECT_EQ(house->verify().value().damagedRows, 2);
    EXPECT_EQ(house->heads("person").value().size(), 2u);
}

TEST(Tamper, FindsAPersonsKeyPutInThePlaceOfAnother)
{
    Peopled house;
    house.meddle("UPDATE person SET wrapped_key = (SELECT wrapped_key FROM person WHERE id = '" + house.sam
                 + "') WHERE id = '" + house.robin + "'");
    house.reopenUnlocked();
    EXPECT_EQ(house->heads("plan").value().size(), 1u);
    EXPECT_EQ(house->head(house.robins).failure().kind, FailureKind::Damaged);
}

TEST(Tamper, NoticesARecordPutBackByOneRevision)
{
    Peopled house;
    house.meddle("DELETE FROM revision WHERE record_id = '" + house.robins + "' AND revision = 2");
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
    EXPECT_EQ(house->head(house.robins).value().body, "r1");
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing); // said until someone takes note
    house.plan(house.sam, "s3", house.sams);
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
    ASSERT_TRUE(house->acceptLoss().ok());
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.whole());
}

TEST(Tamper, NoticesAnEarlierStateOfARowPlayedBack)
{
    // Save the row as revision 2 once had it, let revision 2 be erased and written again, put the old one back.
    Peopled house;
    std::ofstream(house.dir / "thief").flush(); // SQLite takes an empty file for an empty database
    const std::string aside = "ATTACH '" + (house.dir / "thief").string() + "' AS t; ";
    house.meddle(aside + "CREATE TABLE t.thief AS SELECT * FROM revision");
    house.reopenUnlocked();
    house.plan(house.robin, "r3", house.robins);
    house.meddle(aside + "DELETE FROM revision WHERE record_id = '" + house.robins + "'; "
                 "INSERT INTO revision SELECT * FROM t.thief WHERE record_id = '" + house.robins + "'");
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
    EXPECT_EQ(house->head(house.robins).value().body, "r2");
}

TEST(Tamper, NoticesALedgerThatWasRemovedOrPutBack)
{
    Peopled house;
    std::ofstream(house.dir / "thief").flush(); // SQLite takes an empty file for an empty database
    const std::string aside = "ATTACH '" + (house.dir / "thief").string() + "' AS t; ";
    house.meddle(aside + "CREATE TABLE t.thief AS SELECT value FROM header WHERE name = 'ledger'");
    house.reopenUnlocked();
    house.plan(house.robin, "r3", house.robins);
    house.meddle(aside + "UPDATE header SET value = (SELECT value FROM t.thief) WHERE name = 'ledger'");
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
    ASSERT_TRUE(house->acceptLoss().ok());
    house.meddle("DELETE FROM header WHERE name = 'ledger'");
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
    EXPECT_EQ(house->head(house.robins).value().body, "r3");
}

TEST(Tamper, DoesNotHideAMissingRowBehindAnErasure)
{
    Peopled house;
    house.reopenUnlocked();
    house.meddle("DELETE FROM revision WHERE record_id = '" + house.sams + "' AND revision = 2");
    house.open();
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    ASSERT_TRUE(house->erasePerson(house.robin).ok());
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
}

TEST(Tamper, FindsEntriesOfAVisitSwappedRemovedOrFlipped)
{
    Peopled house;
    house.meddle(
        "UPDATE entry SET seq = seq + 100; UPDATE entry SET seq = CASE seq WHEN 101 THEN 2 WHEN 102 THEN 1 ELSE 3 END");
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("3"));
    EXPECT_EQ(house->verify().value().damagedRows, 2);

    Peopled flipped;
    flipped.meddle("UPDATE entry SET sealed = " + flipAt(60) + " WHERE seq = 2");
    flipped.reopenUnlocked();
    EXPECT_THAT(bodies(*flipped, "v"), ElementsAre("1", "3"));
    EXPECT_EQ(flipped->verify().value().damagedRows, 1);

    Peopled removed;
    removed.meddle("DELETE FROM entry WHERE seq = 3");
    removed.reopenUnlocked();
    EXPECT_TRUE(removed.reply.integrity.rowsMissing);
}

TEST(Tamper, SurvivesGarbageInEveryColumn)
{
    Peopled house;
    house.meddle(
        "UPDATE revision SET sealed = x''; UPDATE entry SET sealed = x'01'; UPDATE visit_key SET wrapped_key = x'02';"
        "UPDATE person SET wrapped_key = zeroblob(5000); UPDATE inbox_key SET sealed_secret = x'', public_half = x'';"
        "UPDATE header SET value = x'00' WHERE name = 'ledger'; INSERT INTO draft VALUES (x'00', x'00');"
        "INSERT INTO state (tag, sealed) VALUES (x'00', x'00'); INSERT INTO attempt VALUES ('no peer', -5, -1, 99999999999, 'x');"
        "UPDATE attempt SET failures = -5, boot_ms = 99999999999999; UPDATE peer SET device_label = x'', vault_label = x'03'");
    house.reopenUnlocked();
    EXPECT_TRUE(house->heads("plan").value().empty());
    EXPECT_TRUE(bodies(*house, "w").empty());
    EXPECT_EQ(house->entries("v").failure().kind, FailureKind::Damaged);
    EXPECT_TRUE(house->states("").value().empty());
    EXPECT_TRUE(house->addPerson("still works").ok());
    house->lock();
    EXPECT_TRUE(house->append(mark("v", "x")).ok()) << "the unlock made a key for what is written from here on";
    house.meddle("UPDATE keyslot SET salt = x'', wrapped = x''");
    EXPECT_NE(house.open().unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::SlotDamaged);
}

TEST(Sealing, TellsFieldsApartHoweverTheyAreCut)
{
    EXPECT_NE(Packer().text("ab").text("c").bytes(), Packer().text("a").text("bc").bytes());
    const std::string packed = Packer().text("ab").number(-7).take();
    Unpacker in(packed);
    EXPECT_EQ(in.text(), "ab");
    EXPECT_EQ(in.number(), -7);
    EXPECT_TRUE(in.finished());
}

TEST(Sealing, ReadsAnyBytesWithoutHarm)
{
    ASSERT_TRUE(sodiumReady());
    for (std::size_t size = 0; size < 200; ++size) {
        const std::string noise = randomBytes(size);
        Unpacker in(noise);
        for (int i = 0; i < 5; ++i) {
            (void)in.text();
            (void)in.number();
        }
        EXPECT_FALSE(in.finished());
        EXPECT_FALSE(unseal(Secret::random(), noise, "x"));
        EXPECT_FALSE(unwrap(Secret::random(), noise, "x"));
    }
}
