#include "vault/backup.h"
#include "vault/promises.h"
#include "vault/sealing.h"

#include <cstdlib>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

// What peers and whoever has the folder may do, in any order nobody thought of, from a seed. After each deed all
// promises are looked at. HANDRAIL_DEEDS=N: N orders instead of a few; HANDRAIL_DEEDS_FROM=S: seeds from S on. A
// failure names its seed and what was done.
namespace {

class Deeds : public Promises {
public:
    explicit Deeds(unsigned seed) : Promises(seed)
    {
        house.clock.setWall(1'780'000'000'000);
        house.openSetUp();
        EXPECT_TRUE(house->noteRecoveryWords().ok());
        known.peers.push_back({house->currentPeer(), kPassphrase, house.recovery()});
    }

    void one()
    {
        static const std::pair<const char *, void (Deeds::*)()> kAll[] = {
            {"add a peer", &Deeds::addPeer},
            {"remove a peer", &Deeds::removePeer},
            {"renew words", &Deeds::renewWords},
            {"another passphrase", &Deeds::newPassphrase},
            {"opened by words", &Deeds::byWords},
            {"add a person", &Deeds::addPerson},
            {"add a person", &Deeds::addPerson},
            {"erase a person", &Deeds::erase},
            {"write on", &Deeds::writeOn},
            {"write while locked", &Deeds::whileLocked},
            {"snapshot", &Deeds::snapshot},
            {"lose the file", &Deeds::loseTheFile},
            {"put back an old file", &Deeds::putBack},
            {"keep the file for that", &Deeds::keepOld},
            {"back up", &Deeds::backUp},
            {"restore", &Deeds::restore},
            {"start again", &Deeds::startAgain},
            {"a kill", &Deeds::kill},
            {"something turned in the file", &Deeds::turn},
            {"a ruined page", &Deeds::ruin},
            {"a ruined copy", &Deeds::ruinACopy}};
        const auto &[name, deed] = kAll[below(std::size(kAll))];
        house.clock.advance(static_cast<std::int64_t>(below(30)) * 3'600'000 + 1000);
        done += std::string(done.empty() ? "" : ", ") + name;
        (this->*deed)();
    }

private:
    std::string fresh(const char *what)
    {
        return std::string(what) + " made up " + std::to_string(++m_count) + " for this";
    }
    Opener &me()
    {
        const auto at = std::ranges::find(known.peers, house->currentPeer(), &Opener::id);
        EXPECT_NE(at, known.peers.end());
        return at == known.peers.end() ? known.peers.front() : *at;
    }
    void retire(const std::string &passphrase, const std::string &peer)
    {
        m_oldPassphrases.emplace_back(peer, passphrase);
    }

    void addPeer()
    {
        if (known.peers.size() > 3)
            return;
        const std::string passphrase = fresh("peer");
        const auto words = house->addPeer(fresh("Bo"), passphrase, WordLanguage::English);
        ASSERT_TRUE(words.ok());
        known.peers.push_back({house->peers().value().back().id, passphrase, joined(words.value())});
    }
    void removePeer()
    {
        if (known.peers.size() < 2)
            return;
        const auto gone = known.peers.begin() + static_cast<std::ptrdiff_t>(below(known.peers.size()));
        const bool self = gone->id == house->currentPeer();
        retire(gone->passphrase, gone->id);
        m_oldWords.push_back(gone->words);
        ASSERT_TRUE(house->removePeer(gone->id).ok());
        known.peers.erase(gone);
        if (self)
            unlockWhole();
    }
    void renewWords()
    {
        const auto words = house->renewRecoveryWords(below(2) == 0 ? WordLanguage::English : WordLanguage::Spanish);
        ASSERT_TRUE(words.ok());
        m_oldWords.push_back(std::exchange(me().words, joined(words.value())));
        EXPECT_TRUE(house->noteRecoveryWords().ok());
    }
    void newPassphrase()
    {
        const std::string next = fresh("passphrase");
        ASSERT_TRUE(house->changePassphrase(me().passphrase, next).ok());
        retire(std::exchange(me().passphrase, next), house->currentPeer());
    }
    void byWords()
    {
        house->lock();
        Opener &who = known.peers[below(known.peers.size())];
        ASSERT_EQ(house->unlockWithRecovery(who.words).result, UnlockResult::Opened);
        const std::string next = fresh("forgotten");
        ASSERT_TRUE(house->changePassphrase({}, next).ok());
        retire(std::exchange(who.passphrase, next), who.id);
    }
    void addPerson()
    {
        Somebody one{.id = {}, .word = fresh("word"), .planId = {}, .plan = {}, .visit = randomId()};
        one.plan = one.word + ", first";
        one.id = house->addPerson(one.word).value();
        one.planId =
            house->append(Record{.id = {}, .personId = one.id, .kind = "plan", .deviceId = {}, .body = one.plan})
                .value()
                .id;
        ASSERT_TRUE(house->append(mark(one.visit, one.word)).ok());
        ASSERT_TRUE(house->joinVisit(one.visit, one.id).ok());
        ASSERT_TRUE(house->keepDraft("plan/" + one.planId, one.word).ok());
        known.people[one.id] = one;
    }
    Somebody *anybody()
    {
        if (known.people.empty())
            return nullptr;
        return &std::next(known.people.begin(), static_cast<std::ptrdiff_t>(below(known.people.size())))->second;
    }
    void erase()
    {
        const Somebody *one = anybody();
        if (one == nullptr)
            return;
        const auto receipt = house->erase(one->id);
        ASSERT_TRUE(receipt.ok());
        EXPECT_TRUE(receipt.value().unreached.empty());
        m_erased.insert(one->id);
        known.people.erase(one->id);
    }
    void writeOn()
    {
        Somebody *one = anybody();
        if (one == nullptr)
            return;
        one->plan = one->word + ", " + std::to_string(++m_count);
        ASSERT_TRUE(house
                        ->append(Record{
                            .id = one->planId, .personId = one->id, .kind = "plan", .deviceId = {}, .body = one->plan})
                        .ok());
    }
    void whileLocked()
    {
        house->lock();
        for (std::size_t left = 1 + below(3); left > 0; --left) {
            known.entries.push_back(fresh("entry"));
            ASSERT_TRUE(house->append(mark(kVisit, known.entries.back())).ok());
            if (below(3) == 0)
                house.open();
        }
        unlockWhole();
    }
    void snapshot() { ASSERT_TRUE(takeSnapshot(file(), house.clock.now().wallMs, m_progress).ok()); }
    void startAgain()
    {
        house.open();
        unlockWhole();
    }
    /// The folder as a kill leaves it: nothing was closed.
    void kill()
    {
        TempDir folder;
        fs::copy(house.dir.path(), folder.path(), fs::copy_options::recursive);
        house.close();
        putFolder(folder.path());
        startAgain();
    }
    /// What stands in the clear, turned while it is locked: nobody and nothing is lost, and it is told, or mended.
    void turn()
    {
        house->lock();
        const Somebody *one = anybody();
        const std::string whose = one == nullptr ? std::string(32, '7') : one->id;
        const std::string turns[] = {
            "INSERT OR IGNORE INTO erased VALUES ('" + whose + "', 1)",
            "INSERT OR REPLACE INTO header VALUES ('erasing all', x'31')",
            "INSERT OR REPLACE INTO sqlite_sequence (rowid, name, seq) SELECT rowid, name, 9223372036854775807 FROM"
            " sqlite_sequence",
            "UPDATE inbox_key SET public_half = zeroblob(32)",
            "DELETE FROM inbox_key",
            "DROP INDEX revision_by_person; CREATE INDEX revision_by_person ON revision (person_id) WHERE revision < 0",
            "PRAGMA user_version = 400",
            "UPDATE attempt SET failures = -5"};
        const std::string &sql = turns[below(std::size(turns))];
        done += " (" + sql + ")";
        house.meddle(sql);
        house.open();
        known.entries.push_back(fresh("entry"));
        ASSERT_TRUE(house->append(mark(kVisit, known.entries.back())).ok());
        unlock();
        ASSERT_TRUE(house->acceptLoss().ok());
        ASSERT_TRUE(house->noteDamage().ok());
        m_old.clear(); // what is told of it may be told of already
    }
    /// A page of the file that the disk does not give back. Less may be there, but never without a word; then the
    /// folder is as it was.
    void ruin()
    {
        if (snapshotsOf(file()).empty())
            return;
        house.close();
        {
            SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        TempDir folder;
        fs::copy(house.dir.path(), folder.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        const auto pages = static_cast<std::size_t>(fs::file_size(file()) / 4096);
        std::fstream stream(file(), std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(static_cast<std::streamoff>(below(pages) * 4096));
        stream << std::string(4096, 'x');
        stream.close();
        const Known before = known;
        comesBack();
        known = before;
        house.close();
        putFolder(folder.path());
        startAgain();
    }
    void ruinACopy()
    {
        const auto all = snapshotsOf(file());
        const auto isRuined = [this](const Snapshot &each) { return ruined.contains(each.file); };
        if (all.size() < 2 || std::ranges::any_of(all, isRuined))
            return; // one that is sound is left
        ruined.insert(all.front().file);
        std::fstream stream(all.front().file, std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(static_cast<std::streamoff>(below(9000)));
        stream << std::string(1 + below(3000), 'x');
    }
    void putFolder(const fs::path &from)
    {
        for (const auto &each : fs::directory_iterator(house.dir.path()))
            fs::remove_all(each.path());
        fs::copy(from, house.dir.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }
    /// Comes back from a snapshot: less may be there, but never without a word, and never more.
    void loseTheFile()
    {
        if (snapshotsOf(file()).empty())
            return;
        house.close();
        removeDatabase(file());
        comesBack();
    }
    void comesBack()
    {
        house.open();
        unlock();
        const bool told = !house.reply.integrity.whole() || house->damageReport().value();
        ASSERT_TRUE(house->acceptLoss().ok());
        ASSERT_TRUE(house->noteDamage().ok());
        const Known before = known;
        readAnew();
        EXPECT_TRUE(told || (before.people.size() == known.people.size() && before.entries == known.entries));
    }
    /// What is there after a loss that was told; nobody who was erased, nothing that was never written.
    void readAnew()
    {
        const auto left = house->entries(kVisit);
        std::vector<std::string> entries;
        if (left)
            for (const Entry &entry : left.value())
                entries.push_back(entry.body);
        EXPECT_TRUE(std::ranges::includes(std::set(known.entries.begin(), known.entries.end()),
                                          std::set(entries.begin(), entries.end())));
        known.entries = entries;
        const auto people = house->heads("person");
        ASSERT_TRUE(people.ok());
        std::map<std::string, Somebody> there;
        for (const Record &person : people.value()) {
            EXPECT_FALSE(m_erased.contains(person.id)) << "an erased person is back";
            const auto plans = house->heads("plan", person.id);
            const auto at = known.people.find(person.id);
            if (at == known.people.end() || !plans || plans.value().empty())
                continue;
            there[person.id] = at->second;
            there[person.id].plan = plans.value().front().body;
        }
        known.people = there;
    }
    void keepOld()
    {
        house.close();
        fs::copy_file(file(), m_aside / "vault.db", fs::copy_options::overwrite_existing);
        m_old = known.peers;
        m_oldAt = done;
        startAgain();
    }
    /// Told, whatever was done since; then the folder is as it was.
    void putBack()
    {
        if (m_old.empty())
            return;
        whileLocked(); // something was
        house.close();
        TempDir folder;
        fs::copy(house.dir.path(), folder.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        removeDatabase(file());
        fs::copy_file(m_aside / "vault.db", file());
        house.open();
        const UnlockReply reply = house->unlock(m_old.front().passphrase, m_old.front().id);
        if (reply.result == UnlockResult::Opened) {
            EXPECT_TRUE(reply.integrity.changed()) << "kept at: " << m_oldAt;
        }
        house.close();
        putFolder(folder.path());
        startAgain();
    }
    void backUp()
    {
        ASSERT_TRUE(writeBackup(file(), m_aside / "paper.handrail", kNew, kCheap, 1, m_progress).ok());
        m_backedUp = known;
    }
    void restore()
    {
        if (m_backedUp.peers.empty())
            return;
        ASSERT_TRUE(prepareRestore(m_aside / "paper.handrail", file(), kNew, m_progress).ok());
        ASSERT_TRUE(house->adoptRestored().ok());
        known.people = m_backedUp.people; // who opens it stays as it is today
        known.entries = m_backedUp.entries;
        std::erase_if(known.people, [&](const auto &each) { return m_erased.contains(each.first); });
        m_old.clear();
        unlockWhole();
    }

    int m_count = 0;
    Progress m_progress;
    TempDir m_aside;
    std::vector<Opener> m_old; ///< of the file that was kept aside to be put back
    std::string m_oldAt;
    Known m_backedUp;
};

int asked(const char *name, int otherwise)
{
    const char *value = std::getenv(name);
    return value != nullptr ? std::atoi(value) : otherwise;
}

} // namespace

TEST(Deeds, InAnyOrderLeaveEveryPromiseStanding)
{
    const int from = asked("HANDRAIL_DEEDS_FROM", 1), orders = asked("HANDRAIL_DEEDS", 2);
    for (int seed = from; seed < from + orders; ++seed) {
        Deeds deeds(static_cast<unsigned>(seed));
        for (int i = 0; i < 30 && !testing::Test::HasFailure(); ++i) {
            deeds.one();
            if (!testing::Test::HasFailure())
                deeds.look();
        }
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed << ": " << deeds.done;
    }
}
