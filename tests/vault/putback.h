#pragma once

#include "vault/inbox.h"
#include "vault/packing.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/vaultsupport.h"

// Whoever has the folder for a while, changes something in it and gives it back. Each test is one such change.
namespace handrail::test {

using namespace handrail::vault;
namespace fs = std::filesystem;

inline const std::string kPutBackVisit = "22222222222222222222222222222222";

/// What was never written on this device, put among what was written while it was locked.
inline void forgeInto(const std::string &file, const Entry &entry)
{
    SQLite::Database db(file, SQLite::OPEN_READWRITE);
    SQLite::Statement key(db, "SELECT id, public_half FROM inbox_key WHERE current = 1");
    ASSERT_TRUE(key.executeStep());
    SQLite::Statement put(db, "INSERT INTO inbox (key_id, sealed) VALUES (?, ?)");
    put.bind(1, key.getColumn(0).getString());
    bindBlob(put, 2, boxSeal(blobOf(key.getColumn(1)), packEntry(entry)));
    put.exec();
}

class PutBack : public testing::Test {
protected:
    VaultHouse house;
    std::string robin;

    /// A first state, kept aside as the stranger's copy; then more is written, and three doses while it is locked.
    void SetUp() override
    {
        robin = house.openSetUp().addPerson("robin, first").value();
        ASSERT_TRUE(house->noteRecoveryWords().ok());
        ASSERT_TRUE(house->keepOwn("me/1", "own, first").ok());
        ASSERT_TRUE(house->keepDraft("f/1", "draft, first").ok());
        ASSERT_TRUE(house->setLimits({{"plan", 30}}).ok());
        house.close();
        fs::copy_file(file(), old());
        fs::copy_file(outside(), old() + ".witness");
        house.reopenUnlocked();
        ASSERT_TRUE(house
                        ->append(Record{
                            .id = robin, .personId = robin, .kind = "person", .deviceId = {}, .body = "robin, second"})
                        .ok());
        ASSERT_TRUE(house->append(mark(kPutBackVisit, "seen")).ok());
        ASSERT_TRUE(house->joinVisit(kPutBackVisit, robin).ok());
        ASSERT_TRUE(house->keepOwn("me/1", "own, second").ok());
        ASSERT_TRUE(house->keepDraft("f/1", "draft, second").ok());
        ASSERT_TRUE(house->setLimits({{"plan", 365}}).ok());
        ASSERT_TRUE(house->setEraseAfter(5).ok());
        ASSERT_TRUE(house->handOn(robin, house->currentPeer(), "call").ok());
        house->lock();
        for (const char *body : {"dose 1", "dose 2", "dose 3"})
            ASSERT_TRUE(house->append(mark(kPutBackVisit, body)).ok());
        house.close();
    }
    std::string file() { return house.dir / "vault.db"; }
    std::string old() { return house.dir / "stranger"; }
    std::string outside() { return house.dir / "device-witness.key"; }
    /// @p sql on the file, with the copy of before as `o`.
    void change(const std::string &sql) { house.meddle("ATTACH '" + old() + "' AS o; " + sql); }
    /// The next unlock, and what it says.
    const Integrity &said()
    {
        house.reopenUnlocked();
        return house.reply.integrity;
    }
    void forge(const Entry &entry) { forgeInto(file(), entry); }
    /// Told at unlock and by verify(), until someone takes note.
    void staysToldUntilNoted()
    {
        EXPECT_FALSE(house->verify().value().whole());
        EXPECT_FALSE(said().whole());
        ASSERT_TRUE(house->acceptLoss().ok());
        EXPECT_TRUE(house->verify().value().whole());
        EXPECT_TRUE(said().whole());
    }
};

} // namespace handrail::test
