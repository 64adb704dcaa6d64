#include "vault/beside.h"
#include "vault/copied.h"
#include "vault/found.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

// Whatever a folder can hold when the app starts in it. Nothing crashes, nothing that was there is lost, what happens
// now is kept, and what is told is true.
using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

std::string noise(std::size_t size, unsigned seed)
{
    std::string bytes(size, '\0');
    for (char &c : bytes)
        c = static_cast<char>((seed = seed * 1'103'515'245 + 12'345) >> 16);
    return bytes;
}

void put(const fs::path &at, const std::string &bytes)
{
    std::ofstream(at, std::ios::binary | std::ios::trunc) << bytes;
}

/// Folders as a kill leaves them. One before anything was set up: all of it is in the log alone. And one with a vault
/// of one person and a mark, of which the newest is in the log.
class Killed {
public:
    TempDir early, folder;
    Killed()
    {
        VaultHouse house;
        house.open();
        EXPECT_TRUE(house->append(mark(kVisit, "dose 0")).ok());
        fs::copy(house.dir.path(), early.path(), fs::copy_options::recursive);
        house.openSetUp();
        person = house->addPerson("robin").value();
        EXPECT_TRUE(house->append(mark(kVisit, "dose 1")).ok());
        fs::copy(house.dir.path(), folder.path(), fs::copy_options::recursive); // open, so with its log
        EXPECT_GT(fs::file_size(folder / "vault.db-wal"), 0u);
    }
    std::string person;
};

struct Folder {
    const char *name;
    std::function<void(const fs::path &)> make;
    std::optional<Found> told{};                    ///< none: nothing is to be told
    State state = State::NoVault;
    std::optional<FailureKind> trouble{};
    const char *holds = nullptr; ///< what was noted before is there again
};

Killed &killed()
{
    static Killed one;
    return one;
}

fs::path of(const char *name) { return killed().folder / name; }

/// The log of the early one, with the key of the device that goes with it.
void earlyLog(const fs::path &to)
{
    fs::copy_file(killed().early / "vault.db-wal", to / "vault.db-wal");
    fs::copy_file(killed().early / "device-provisional.key", to / "device-provisional.key");
}

void sql(const fs::path &at, const std::string &text)
{
    SQLite::Database(at.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(text);
}

/// A vault nobody set up, closed.
void fresh(const fs::path &at)
{
    VaultHouse house;
    house.open();
    house.close();
    fs::copy_file(house.dir / "vault.db", at);
}

const std::vector<Folder> &folders()
{
    static const std::vector<Folder> kAll{
        {"GarbageLog", [](const fs::path &d) { put(d / "vault.db-wal", noise(70'000, 1)); }, Found::Remains},
        {"AShortText", [](const fs::path &d) { put(d / "vault.db-wal", "shopping: rice, beans\n"); }, Found::Remains},
        {"GarbageIndex", [](const fs::path &d) { put(d / "vault.db-shm", noise(32'768, 2)); }, Found::Remains},
        {"GarbageJournal", [](const fs::path &d) { put(d / "vault.db-journal", noise(9'000, 3)); }, Found::Remains},
        {"AllThreeOfThem",
         [](const fs::path &d) {
             for (const char *each : {"vault.db-wal", "vault.db-shm", "vault.db-journal"})
                 put(d / each, noise(5'000, 4) + each);
         },
         Found::Remains},
        {"EmptyLogs",
         [](const fs::path &d) {
             for (const char *each : {"vault.db-wal", "vault.db-shm", "vault.db-journal"})
                 put(d / each, "");
         }},
        {"FoldersUnderTheNamesOfLogs",
         [](const fs::path &d) {
             fs::create_directories(d / "vault.db-wal" / "in it");
             fs::create_symlink("/nowhere", d / "vault.db-journal");
             EXPECT_EQ(mkfifo((d / "vault.db-shm").c_str(), 0600), 0);
         },
         Found::Remains},
        {"TheLogOfAFileThatIsGone", earlyLog, Found::Remains, State::NoVault, {}, "dose 0"},
        {"TheNewestLogOfAFileThatIsGone", [](const fs::path &d) { fs::copy_file(of("vault.db-wal"), d / "vault.db-wal"); },
         Found::Remains},
        {"AFileOfNoBytesWithTheLogOfTheVault",
         [](const fs::path &d) {
             put(d / "vault.db", "");
             earlyLog(d);
         },
         Found::Empty, State::NoVault, {}, "dose 0"},
        {"AFolderWithTheLogOfTheVault",
         [](const fs::path &d) {
             fs::create_directories(d / "vault.db" / "copy");
             earlyLog(d);
         },
         Found::NoFile, State::NoVault, {}, "dose 0"},
        {"NoBytes", [](const fs::path &d) { put(d / "vault.db", ""); }},
        {"OneByte", [](const fs::path &d) { put(d / "vault.db", "x"); }, Found::Broken},
        {"Noise", [](const fs::path &d) { put(d / "vault.db", noise(40'960, 5)); }, Found::Broken},
        {"ZerosOnly", [](const fs::path &d) { put(d / "vault.db", std::string(8'192, '\0')); }, Found::Broken},
        {"ALink", [](const fs::path &d) { fs::create_symlink("/etc/passwd", d / "vault.db"); }, Found::NoFile},
        {"APipe", [](const fs::path &d) { EXPECT_EQ(mkfifo((d / "vault.db").c_str(), 0600), 0); }, Found::NoFile},
        {"ASocket",
         [](const fs::path &d) {
             sockaddr_un name{.sun_family = AF_UNIX, .sun_path = {}};
             (d / "vault.db").string().copy(name.sun_path, sizeof name.sun_path - 1);
             const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
             EXPECT_EQ(bind(fd, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
             ::close(fd);
         },
         Found::NoFile},
        {"AnotherProgramsDatabase",
         [](const fs::path &d) { sql(d / "vault.db", "CREATE TABLE moz_places (url TEXT); INSERT INTO moz_places"
                                                     " VALUES ('a'); PRAGMA user_version = 3"); },
         Found::Stranger},
        {"AnotherProgramsDatabaseOfAHighVersion",
         [](const fs::path &d) { sql(d / "vault.db", "CREATE TABLE moz_places (url TEXT); PRAGMA user_version = 75"); },
         Found::Stranger},
        {"AnotherProgramsDatabaseOfNoVersion",
         [](const fs::path &d) { sql(d / "vault.db", "CREATE TABLE header (name TEXT, value TEXT); CREATE TABLE notes (a)"); },
         Found::Stranger},
        {"TheCopyThatWasCutInHalf",
         [](const fs::path &d) {
             const std::string whole = bytesOf(of("vault.db"));
             put(d / "vault.db", whole.substr(0, whole.size() / 2));
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
         },
         Found::Broken},
        {"TheVaultWithItsLog",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
         },
         std::nullopt, State::Locked, {}, "dose 1"},
        {"TheVaultWithAnIndexThatAKillCutShort",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             put(d / "vault.db-shm", std::string(8'192, '\0')); // SQLite makes it a page at a time
         },
         std::nullopt, State::Locked, {}, "dose 1"},
        {"TheVaultWithAnIndexThatAKillCutShortAfterItsHead",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             put(d / "vault.db-shm", std::string("\x18\xe2\x2d\0", 4) + std::string(16'380, '\0'));
         },
         std::nullopt, State::Locked, {}, "dose 1"},
        {"TheVaultWithAnIndexThatAKillLeftAtThreeBytes", // to which SQLite cuts it before it makes it anew
         [](const fs::path &d) {
             for (const char *each : {"vault.db", "vault.db-wal"}) fs::copy_file(of(each), d / each);
             put(d / "vault.db-shm", "\x18\xe2\x2d"); }, std::nullopt, State::Locked, {}, "dose 1"},
        {"TheVaultWithAnIndexThatIsNone",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             put(d / "vault.db-shm", noise(1'000, 6));
         },
         Found::Beside, State::Locked, {}, "dose 1"},
        {"AVaultWithGarbageForALog",
         [](const fs::path &d) {
             fresh(d / "vault.db");
             put(d / "vault.db-wal", noise(40'000, 7));
         },
         Found::Beside},
        {"AVaultWithALogWhoseHeadIsFlipped",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             std::string log = bytesOf(of("vault.db-wal"));
             log[17] = static_cast<char>(log[17] ^ 4);
             put(d / "vault.db-wal", log);
         },
         Found::Beside, State::Locked},
        {"AVaultWithTheJournalOfAnother",
         [](const fs::path &d) {
             fresh(d / "vault.db");
             // as SQLite leaves it when it is killed: it says that the file had one page, and which
             std::string journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\xff\xff\xff\xff\0\0\0\0\0\0\0\1\0\0\2\0\0\0\x10\0", 28);
             put(d / "vault.db-journal", journal + std::string(512 - 28, '\0') + noise(4'104, 8));
         },
         Found::Beside},
        {"AVaultOfANewerHandrail",
         [](const fs::path &d) {
             fresh(d / "vault.db");
             sql(d / "vault.db", "CREATE TABLE tomorrow (a); PRAGMA user_version = 41");
         },
         std::nullopt, State::Unavailable, FailureKind::TooNew},
        {"AVaultWithATrigger",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             sql(d / "vault.db", "CREATE TRIGGER t AFTER INSERT ON inbox BEGIN DELETE FROM inbox; END");
         },
         Found::Broken, State::Locked},
        {"AVaultWithAViewForATable",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             sql(d / "vault.db", "ALTER TABLE state RENAME TO was; CREATE VIEW state AS WITH RECURSIVE n(i) AS (SELECT 1"
                                 " UNION ALL SELECT i + 1 FROM n) SELECT i AS seq, x'00' AS tag, x'00' AS sealed FROM n");
         },
         Found::Broken, State::Locked},
        {"AVaultWithAGeneratedColumn",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             sql(d / "vault.db", "ALTER TABLE audit ADD COLUMN more BLOB AS (zeroblob(9)) VIRTUAL");
         },
         Found::Broken, State::Locked},
        {"AVaultWhoseVersionIsFromYesterday",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             sql(d / "vault.db", "PRAGMA user_version = 2");
         },
         Found::Broken, State::Locked},
        {"AVaultWithoutOneOfItsTables",
         [](const fs::path &d) {
             fs::copy_file(of("vault.db"), d / "vault.db");
             fs::copy_file(of("vault.db-wal"), d / "vault.db-wal");
             sql(d / "vault.db", "DROP TABLE audit");
         },
         Found::Broken, State::Locked},
        {"AVaultInAnotherEncodingAndLargePages",
         [](const fs::path &d) {
             SQLite::Database db((d / "vault.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
             db.exec("PRAGMA page_size = 65536; PRAGMA encoding = 'UTF-16'");
             for (const auto &step : vaultSchema())
                 db.exec(step.sql);
             db.exec("PRAGMA user_version = " + std::to_string(vaultSchema().back().toVersion));
         }},
        {"ThousandsOfFiles",
         [](const fs::path &d) {
             fs::create_directories(d / "snapshots");
             for (int i = 0; i < 3'000; ++i) {
                 put(d / ("vault.db" + std::to_string(i)), "x");
                 put(d / "snapshots" / ("copy of vault-" + std::to_string(i) + "-1.db"), "y");
             }
         }},
        {"NamesOfOddBytes",
         [](const fs::path &d) {
             put(d / "vault.db\xff\xfe", "x");
             put(d / "vault.db-wal ", "x");
             put(d / "vault.db.\x1b[2J\n", noise(100, 9));
             put(d / "%76ault.db?immutable=1", "x");
             fs::create_directories(d / "snapshots" / "vault-1-1.db");
             put(d / "snapshots" / "vault--1-5.db", "x");
             put(d / "snapshots" / "vault-99999999999999999999-5.db", "x");
             put(d / "snapshots" / "vault-3-\xc3\x28.db", "x");
         }},
        {"SnapshotsThatAreNone",
         [](const fs::path &d) {
             fs::create_directories(d / "snapshots");
             put(d / "snapshots" / "vault-1-1.db", noise(5'000, 10));
             put(d / "snapshots" / "vault-2-1.db", "");
             sql(d / "snapshots" / "vault-3-1.db", "CREATE TABLE keyslot (a); INSERT INTO keyslot VALUES (1)");
         },
         Found::Gone},
        {"ASnapshotOfAVaultWithAStrangeJournal",
         [](const fs::path &d) {
             fs::create_directories(d / "snapshots");
             VaultHouse house;
             house.openSetUp();
             Progress progress;
             EXPECT_TRUE(takeSnapshot(house.dir / "vault.db", 5, progress).ok());
             fs::copy_file(house.dir / "snapshots" / "vault-1-5.db", d / "snapshots" / "vault-1-5.db");
             fresh(d / "vault.db");
             put(d / "snapshots" / "vault-1-5.db-journal", noise(4'000, 11));
             put(d / "snapshots" / "vault-1-5.db-wal", noise(4'000, 12));
         },
         Found::Unbegun, State::Locked},
        {"AFolderForEachKey",
         [](const fs::path &d) {
             for (const char *name : {"state", "witness", "provisional"})
                 fs::create_directories(d / ("device-" + std::string(name) + ".key") / "kept");
         }},
        {"ASocketForTheLock",
         [](const fs::path &d) {
             sockaddr_un name{.sun_family = AF_UNIX, .sun_path = {}};
             (d / "vault.lock").string().copy(name.sun_path, sizeof name.sun_path - 1);
             const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
             EXPECT_EQ(bind(fd, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
             ::close(fd);
         }},
    };
    return kAll;
}

/// What each file holds, by its bytes. Not what is the app's own and changes.
std::multiset<std::string> heldIn(const fs::path &folder)
{
    std::multiset<std::string> held;
    for (const auto &each : fs::recursive_directory_iterator(folder))
        if (isFile(each.path()) && each.file_size() > 0)
            held.insert(bytesOf(each.path()));
    return held;
}

class Folders : public testing::TestWithParam<Folder> {};

} // namespace

TEST_P(Folders, EndInATrueSentenceWithNothingLost)
{
    const Folder &param = GetParam();
    for (const std::int64_t wallMs : {std::int64_t{1'780'000'000'000}, std::int64_t{-5}}) { // and before the build
        VaultHouse house;
        house.clock.setWall(wallMs);
        param.make(house.dir.path());
        const std::multiset<std::string> before = heldIn(house.dir.path());
        const bool vaultGoesOn = !param.told || param.told == Found::Beside;
        const std::string vault = isFile(house.dir / "vault.db") ? bytesOf(house.dir / "vault.db") : "";
        const std::string log = isFile(house.dir / "vault.db-wal") ? bytesOf(house.dir / "vault.db-wal") : "";
        const fs::path ofLog = house.dir / "vault.db-shm"; // SQLite's own to make anew, where nothing is told
        const std::string index = !param.told && isFile(ofLog) ? bytesOf(ofLog) : "";
        house.open();
        EXPECT_EQ(house->state(), param.state);
        ASSERT_EQ(house.trouble ? std::optional(house.trouble->kind) : std::nullopt, param.trouble);
        if (param.trouble) {
            house.close();
            EXPECT_EQ(bytesOf(house.dir / "vault.db"), vault);
            continue;
        }
        const auto report = house->damageReport().value();
        ASSERT_EQ(report.has_value(), param.told.has_value());
        if (report) {
            EXPECT_EQ(foundOf(*report), *param.told) << static_cast<int>(foundOf(*report));
            EXPECT_EQ(report->keptAs.empty(), param.told == Found::Gone);
            std::stringstream names(report->keptAs);
            for (std::string name; std::getline(names, name, ',');)
                EXPECT_TRUE(fs::exists(fs::symlink_status(house.dir / name.substr(name.starts_with(' ') ? 1 : 0)))) << name;
        }
        EXPECT_TRUE(house->append(mark(kVisit, "now")).ok()) << "Now goes on";
        const auto after = heldIn(house.dir.path());
        for (const std::string &bytes : before)
            if (!vaultGoesOn || (bytes != vault && bytes != index && (bytes != log || !param.holds))) {
                EXPECT_TRUE(after.contains(bytes)) << bytes.size() << " bytes are lost: " << bytes.substr(0, 40);
            }
        if (param.state == State::Locked) {
            EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
        } else {
            ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
        }
        EXPECT_THAT(bodies(*house, kVisit), testing::Contains("now"));
        if (param.holds != nullptr) {
            EXPECT_THAT(bodies(*house, kVisit), testing::Contains(param.holds));
        }
        EXPECT_TRUE(house->noteDamage().ok());
        house.reopenUnlocked();
        EXPECT_FALSE(house->damageReport().value()) << "told once";
        EXPECT_THAT(bodies(*house, kVisit), testing::Contains("now"));
    }
}

INSTANTIATE_TEST_SUITE_P(Any, Folders, testing::ValuesIn(folders()),
                         [](const auto &each) { return std::string(each.param.name); });

TEST(FoldersLog, ThatWasPutAsideLosesWhoIsErased)
{
    VaultHouse house;
    fs::copy(killed().folder.path(), house.dir.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    std::string log = bytesOf(house.dir / "vault.db-wal");
    log[17] = static_cast<char>(log[17] ^ 4); // read by nothing any more, and full of what was written
    std::string key;
    {
        TempDir whole;
        for (const char *name : {"vault.db", "vault.db-wal"})
            fs::copy_file(of(name), whole / name);
        key = blobIn(whole / "vault.db", "SELECT wrapped_key FROM person WHERE id = '" + killed().person + "'");
    }
    ASSERT_NE(log.find(key), std::string::npos);
    house.reopenUnlocked(); // replays the log as it was
    house.close();
    put(house.dir / "vault.db-wal", log);
    fs::remove(house.dir / "vault.db-shm");
    house.reopenUnlocked();
    ASSERT_EQ(foundOf(*house->damageReport().value()), Found::Beside);
    const auto receipt = house->erase(killed().person);
    ASSERT_TRUE(receipt.ok());
    EXPECT_TRUE(receipt.value().unreached.empty());
    house.close();
    for (const auto &each : fs::recursive_directory_iterator(house.dir.path()))
        EXPECT_TRUE(!isFile(each.path()) || bytesOf(each.path()).find(key) == std::string::npos) << each.path();
}

TEST(FoldersLog, AKillAtAnyMomentOfItsRescueLeavesItToTheNextStart)
{
    for (int step = 0; step < 6; ++step) {
        VaultHouse house;
        earlyLog(house.dir.path());
        house.open();
        house.close();
        ASSERT_TRUE(fs::exists(house.dir / "vault.db"));
        // as each move leaves it, from the last back
        const fs::path log = house.dir / "vault.db-wal";
        fs::path there;
        for (const auto &each : fs::directory_iterator(house.dir.path()))
            if (each.path().filename().string().ends_with("-log"))
                there = each.path();
        ASSERT_FALSE(there.empty());
        if (step >= 1)
            fs::rename(house.dir / "vault.db", house.dir / "vault.db.incoming");
        if (step >= 2)
            fs::rename(there, log);
        if (step >= 3)
            fs::rename(house.dir / "vault.db.incoming", house.dir / "vault.db.rescuing");
        if (step >= 4)
            fs::resize_file(house.dir / "vault.db.rescuing", 4096);
        if (step >= 5)
            put(house.dir / "vault.db.copying", std::string(4096, '\0'));
        house.open();
        ASSERT_FALSE(house.trouble);
        EXPECT_EQ(foundOf(*house->damageReport().value()), Found::Remains) << step;
        ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
        EXPECT_THAT(bodies(*house, kVisit), testing::Contains("dose 0")) << step;
    }
}

TEST(FoldersLog, OfAMoveThatWasCutShortIsNoStrangersAndGoes)
{
    VaultHouse house;
    fs::copy(killed().folder.path(), house.dir.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    for (const bool link : {true, false}) { // a file system without links copies it
        const fs::path aside = house.dir / ("vault.db.damaged-" + std::to_string(link));
        fs::copy_file(of("vault.db"), house.dir / "vault.db", fs::copy_options::overwrite_existing);
        fs::copy_file(of("vault.db-wal"), house.dir / "vault.db-wal", fs::copy_options::overwrite_existing);
        const auto steps = moveSteps(house.dir / "vault.db", aside);
        for (std::size_t i = 0; i < 3; ++i) // to the file's own step, and no further
            ASSERT_TRUE(steps[i]());
        if (!link) {
            const std::string bytes = bytesOf(house.dir / "vault.db-wal");
            fs::remove(house.dir / "vault.db-wal");
            put(house.dir / "vault.db-wal", bytes);
        }
        house.open();
        EXPECT_FALSE(house->damageReport().value());
        EXPECT_EQ(house->state(), State::NoVault);
        house.close();
        fs::remove(house.dir / "vault.db");
    }
}

TEST(FoldersSnapshots, OfAVaultThatStoodHereBeforeAreNotPrunedByAnothers)
{
    VaultHouse house, other;
    Progress progress;
    house.openSetUp();
    ASSERT_TRUE(house->addPerson("robin").ok());
    ASSERT_TRUE(takeSnapshot(house.dir / "vault.db", 1, progress).ok());
    const std::string theirs = bytesOf(snapshotsOf(house.dir / "vault.db").front().file);
    house.close();
    other.openSetUp();
    other.close();
    removeDatabase(house.dir / "vault.db");
    fs::copy_file(other.dir / "vault.db", house.dir / "vault.db"); // somebody else's, by mistake
    house.open();
    for (int day = 2; day < 12; ++day)
        ASSERT_TRUE(takeSnapshot(house.dir / "vault.db", day, progress).ok());
    const auto all = snapshotsOf(house.dir / "vault.db");
    EXPECT_EQ(all.size(), kSnapshotsKept + 1);
    EXPECT_TRUE(std::ranges::any_of(all, [&](const auto &each) { return bytesOf(each.file) == theirs; }));
}
