#pragma once

#include "vault/copies.h"
#include "vault/filecopy.h"
#include "vault/schema.h"
#include "vault/snapshots.h"
#include "vault/vaultsupport.h"

namespace handrail::test {

using namespace handrail::vault;
namespace fs = std::filesystem;

inline constexpr const char *kBo = "another four plain words";
inline constexpr const char *kNew = "quite other words today";
inline const std::string kVisit = "11111111111111111111111111111111";

inline std::string blobIn(const fs::path &file, const std::string &sql)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement query(db, sql);
    return query.executeStep() ? blobOf(query.getColumn(0)) : std::string();
}

/// Whoever holds the folder: everything in it, and patience.
class Copied : public testing::Test {
protected:
    VaultHouse house;
    Progress progress;
    std::string bo;

    void SetUp() override
    {
        house.openSetUp();
        ASSERT_TRUE(house->noteRecoveryWords().ok());
    }
    fs::path file() { return house.dir / "vault.db"; }
    bool take() { return takeSnapshot(file(), house.clock.now().wallMs, progress).ok(); }
    fs::path snapshot() { return snapshotsOf(file()).front().file; }
    void addBo()
    {
        ASSERT_TRUE(house->addPeer("Bo", kBo, WordLanguage::English).ok());
        const auto all = house->peers();
        for (const Peer &peer : all.value())
            if (peer.label == "Bo")
                bo = peer.id;
    }
    void loseTheFile()
    {
        house.close();
        removeDatabase(file());
        house.open();
    }
    /// Every slot of every copy goes into the live file, over those that are there.
    void graft()
    {
        house.close();
        std::string sql;
        int n = 0;
        for (const fs::path &copy : Copies(file()).all()) {
            const std::string name = "c" + std::to_string(n++);
            sql += "ATTACH '" + copy.string() + "' AS " + name + "; INSERT OR IGNORE INTO peer SELECT * FROM " + name
                + ".peer; INSERT OR REPLACE INTO keyslot SELECT * FROM " + name + ".keyslot;";
        }
        house.meddle(sql + "DELETE FROM attempt");
        house.open();
    }
    bool anywhere(const std::string &bytes)
    {
        for (const auto &each : fs::recursive_directory_iterator(house.dir.path()))
            if (each.is_regular_file() && bytesOf(each.path()).find(bytes) != std::string::npos)
                return true;
        return false;
    }
};

} // namespace handrail::test
