#pragma once

#include "vault/backup.h"
#include "vault/copied.h"

#include <gmock/gmock.h>

#include <csignal>
#include <cstring>
#include <random>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

// Somebody who has the folder again and again, keeps parts of it, and puts together what never stood together. A
// machine chooses; the seed names the choice. HANDRAIL_THIEVES=N: so many instead of a few; HANDRAIL_THIEVES_FROM=S:
// seeds from S on.
namespace handrail::test {

inline constexpr const char *kOtherVault = "a wholly other passphrase";

/// A story of one device in four moments, each kept as somebody with the folder would have copied it, and the folder of
/// another device.
class Moments {
public:
    static constexpr std::size_t kNow = 3, kOther = 4, kAll = 5;
    TempDir folder[kAll];
    std::string peer, bo, erased, oldWords, words;
    std::set<std::string> entries; ///< all that was ever written
    std::int64_t wallMs = 0;

    Moments()
    {
        house.clock.setWall(1'780'000'000'000);
        house.open();
        say("early");
        keep(0);
        house.openSetUp();
        oldWords = house.recovery();
        peer = house->currentPeer();
        EXPECT_TRUE(house->noteRecoveryWords().ok());
        robin = house->addPerson("robin").value();
        erased = house->addPerson("erin").value();
        EXPECT_TRUE(house->addPeer("Bo", kBo, WordLanguage::Spanish).ok());
        bo = house->peers().value().back().id;
        write(1);
        keep(1);
        unlock(kPassphrase);
        EXPECT_TRUE(house->changePassphrase(kPassphrase, kNew).ok());
        words = joined(house->renewRecoveryWords(WordLanguage::English).value());
        EXPECT_TRUE(house->noteRecoveryWords().ok());
        write(2);
        keep(2);
        unlock(kNew);
        EXPECT_TRUE(house->removePeer(bo).ok());
        EXPECT_TRUE(house->erase(erased).ok());
        write(3);
        keep(kNow);
        wallMs = house.clock.now().wallMs;
        VaultHouse other;
        other.open();
        EXPECT_TRUE(other->setUp(kOtherVault, WordLanguage::English).ok());
        EXPECT_TRUE(other->addPerson("somebody else's").ok());
        EXPECT_TRUE(takeSnapshot(other.dir / "vault.db", 9, progress).ok());
        other->lock();
        EXPECT_TRUE(other->append(mark(kVisit, "of another device")).ok());
        fs::copy(other.dir.path(), folder[kOther].path(), fs::copy_options::recursive);
    }
    static std::string joined(const std::vector<std::string> &all)
    {
        std::string text;
        for (const std::string &word : all)
            text += word + " ";
        return text;
    }

private:
    void say(const std::string &body)
    {
        EXPECT_TRUE(house->append(mark(kVisit, body)).ok());
        entries.insert(body);
    }
    void write(int moment)
    {
        const std::string which = " " + std::to_string(moment);
        plan =
            house->append(Record{.id = plan, .personId = robin, .kind = "plan", .deviceId = {}, .body = "plan" + which})
                .value()
                .id;
        say("seen" + which);
        EXPECT_TRUE(house->keepOwn("me/1", "own" + which).ok() && house->keepDraft("d", "draft" + which).ok());
        EXPECT_TRUE(house->keepState("run/a", "state" + which).ok());
        EXPECT_TRUE(takeSnapshot(house.dir / "vault.db", house.clock.now().wallMs, progress).ok());
        house->lock();
        say("locked" + which);
        say("locked too" + which);
    }
    void unlock(const char *passphrase)
    {
        house.clock.advance(24 * 3'600'000);
        EXPECT_EQ(house->unlock(passphrase, peer).result, UnlockResult::Opened);
    }
    /// While it is open: with its log.
    void keep(std::size_t moment) { fs::copy(house.dir.path(), folder[moment].path(), fs::copy_options::recursive); }

    VaultHouse house;
    Progress progress;
    std::string robin, plan;
};

/// What is done to a folder, drawn from a seed.
class Thief {
public:
    Thief(const Moments &moments, unsigned seed) : m_moments(moments), m_random(seed)
    {
        std::ofstream(m_outside / "notes.txt") << "nobody's business of this app's";
        fs::copy_file(moments.folder[Moments::kOther] / "vault.db", m_outside / "vault.db");
        fs::create_directory(m_outside / "folder");
        std::ofstream(m_outside / "folder" / "kept") << "kept";
        m_before = outside();
    }
    std::size_t below(std::size_t end) { return m_random() % end; }

    std::string done;            ///< in words
    bool vaultTouched = false;   ///< vault.db or its log
    bool snapshotsTouched = false;
    bool witnessTouched = false; ///< what is kept outside the file
    bool stateTouched = false;
    bool foreign = false;        ///< an older or a stranger's part came in

    /// @p vaultToo: vault.db as well; without it only what stands beside.
    void workOn(const fs::path &folder, bool vaultToo)
    {
        static const char *const kPieces[] = {"device-witness.key",
                                              "device-state.key",
                                              "snapshots",
                                              "newest",
                                              "vault.lock",
                                              "plant",
                                              "plant",
                                              "vault.db",
                                              "vault.db+",
                                              "vault.db-wal",
                                              "vault.db-shm",
                                              "vault.db-journal"};
        for (std::size_t left = 1 + below(3); left > 0; --left)
            one(folder, kPieces[below(vaultToo ? std::size(kPieces) : 7)]);
    }
    [[nodiscard]] bool outsideIsAsItWas() const { return outside() == m_before; }

private:
    void one(const fs::path &folder, const std::string &piece)
    {
        if (piece == "plant") {
            static const char *const kNames[] = {
                "vault.db.incoming",        "vault.db.rescuing",      "vault.db.restoring",
                "vault.db.restored",        "vault.db.copying",       "vault.db.mending",
                "snapshots/vault.part",     "vault.db.damaged-7",     "vault.db.before-restore-7",
                "snapshots/vault-999-1.db", "device-witness.key.new", "vault.db.incoming-wal",
                "vault.db.undone"};
            const std::string name = kNames[below(std::size(kNames))];
            snapshotsTouched = snapshotsTouched || name.starts_with("snapshots/vault-");
            return put(folder / name, "vault.db", 1 + below(9));
        }
        const bool whole = piece == "vault.db+";
        const std::string name = whole ? "vault.db" : piece == "newest" ? newest(folder) : piece;
        vaultTouched = vaultTouched || name.starts_with("vault.db");
        snapshotsTouched = snapshotsTouched || name.starts_with("snapshots");
        witnessTouched = witnessTouched || name == "device-witness.key";
        stateTouched = stateTouched || name == "device-state.key";
        const std::size_t how = below(11);
        put(folder / name, piece == "newest" ? "vault.db" : name, how);
        if (whole) // with the log it had, or without one
            put(folder / "vault.db-wal", "vault.db-wal", how > 3 ? 4 : how);
    }
    static std::string newest(const fs::path &folder)
    {
        const auto all = snapshotsOf(folder / "vault.db");
        return all.empty() ? "snapshots/vault-999-1.db" : "snapshots/" + all.front().file.filename().string();
    }
    void put(const fs::path &at, const std::string &piece, std::size_t how)
    {
        static const char *const kHow[] = {
            "of moment 0", "of moment 1", "of moment 2", "of another device",           "gone",  "empty",
            "any bytes",   "its half",    "a folder",    "a link to a vault elsewhere", "a pipe"};
        done += (done.empty() ? "" : ", ") + at.filename().string() + ": " + kHow[how];
        const std::string held = fs::is_regular_file(at) ? bytesOf(at) : std::string(5000, 'h');
        if (!fs::exists(at.parent_path()))
            return;
        fs::remove_all(at);
        if (how <= 3) {
            foreign = true;
            const fs::path from = m_moments.folder[how == 3 ? Moments::kOther : how] / piece;
            if (fs::exists(from))
                fs::copy(from, at, fs::copy_options::recursive);
        } else if (how == 5 || how == 6 || how == 7) {
            const std::string bytes = how == 5   ? ""
                                      : how == 6 ? std::string(9000, 'x')
                                                 : held.substr(0, held.size() / 2);
            std::ofstream(at, std::ios::binary) << bytes;
        } else if (how == 8) {
            fs::create_directory(at);
            if (below(2) == 0)
                std::ofstream(at / "kept") << "kept";
        } else if (how == 9) {
            static const char *const kTargets[] = {"vault.db", "notes.txt", "folder", "not there"};
            fs::create_symlink(m_outside / kTargets[below(4)], at);
        } else if (how == 10) {
            EXPECT_EQ(mkfifo(at.c_str(), 0600), 0);
        }
    }
    [[nodiscard]] std::string outside() const
    {
        std::set<std::string> all;
        for (const auto &each : fs::recursive_directory_iterator(m_outside.path()))
            all.insert(each.path().string() + (each.is_regular_file() ? bytesOf(each.path()) : std::string()));
        std::string text;
        for (const std::string &each : all)
            text += each;
        return text;
    }

    const Moments &m_moments;
    std::mt19937 m_random;
    TempDir m_outside;
    std::string m_before;
};

/// Ends the test with the choice in words when something is waited for that never comes.
class Patience {
public:
    Patience(unsigned seed, const std::string &what)
    {
        std::snprintf(text(), 1000, "\nseed %u waits for ever: %s\n", seed, what.c_str());
        std::signal(SIGALRM, [](int) {
            const ssize_t written = ::write(STDERR_FILENO, text(), std::strlen(text()));
            _exit(written > 0 ? 9 : 8);
        });
        alarm(60);
    }
    ~Patience() { alarm(0); }
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

private:
    static char *text()
    {
        static char words[1000];
        return words;
    }
};

} // namespace handrail::test
