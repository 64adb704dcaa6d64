#pragma once

#include "vault/copied.h"

#include <algorithm>
#include <random>
#include <set>

// What must hold of a vault and its folder whatever was done to them before: for tests that do things in an order
// nobody thought of.
namespace handrail::test {

struct Somebody {
    std::string id, word, planId, plan, visit; ///< `word` stands in all that is said about them
};
struct Opener {
    std::string id, passphrase, words;
};
/// What is known to be there.
struct Known {
    std::vector<Opener> peers;
    std::map<std::string, Somebody> people;
    std::vector<std::string> entries; ///< of the visit that is nobody's
};

inline std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += word + " ";
    return all;
}

/// The state of things, and what must hold of it whatever was done.
class Promises {
public:
    explicit Promises(unsigned seed) : m_random(seed) {}
    void look()
    {
        holds();
        oldSecretsOpenNothing();
        aCopyKeepsThePromises();
    }

    VaultHouse house;
    Known known;
    std::string done;

protected:
    std::size_t below(std::size_t end) { return m_random() % end; }
    void unlock()
    {
        const Opener &who = known.peers[below(known.peers.size())];
        house.reply = house->unlock(who.passphrase, who.id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
    }
    void unlockWhole()
    {
        unlock();
        const Integrity &found = house.reply.integrity;
        EXPECT_TRUE(found.whole()) << found.rowsMissing << found.draftsMissing << found.lockedMissing << found.strangers
                                   << found.putBack << found.trailCut << found.triesForgotten << found.witnessLost
                                   << " damaged " << found.damagedRows;
    }

    fs::path file() { return house.dir / "vault.db"; }

    std::vector<std::pair<std::string, std::string>> m_oldPassphrases; ///< peer, passphrase
    std::vector<std::string> m_oldWords;
    std::set<std::string> m_erased;
    std::set<fs::path> ruined; ///< copies that need not open any more

private:
    void holds()
    {
        EXPECT_TRUE(house->verify().value().whole());
        EXPECT_TRUE(house->audit().value().whole);
        EXPECT_EQ(house->peers().value().size(), known.peers.size());
        const auto people = house->heads("person");
        ASSERT_TRUE(people.ok());
        EXPECT_EQ(people.value().size(), known.people.size());
        for (const auto &[id, one] : known.people) {
            EXPECT_EQ(house->head(id).ok() ? house->head(id).value().body : "", one.word);
            EXPECT_EQ(house->head(one.planId).ok() ? house->head(one.planId).value().body : "", one.plan);
            EXPECT_EQ(bodies(*house, one.visit), std::vector{one.word});
        }
        EXPECT_EQ(known.entries.empty() ? known.entries : bodies(*house, kVisit), known.entries);
        for (const std::string &id : m_erased)
            EXPECT_FALSE(house->head(id).ok());
    }
    void oldSecretsOpenNothing()
    {
        if (m_oldPassphrases.empty() && m_oldWords.empty())
            return;
        house->lock();
        if (!m_oldPassphrases.empty()) {
            const auto &[peer, passphrase] = m_oldPassphrases[below(m_oldPassphrases.size())];
            EXPECT_NE(house->unlock(passphrase, peer).result, UnlockResult::Opened) << passphrase;
            house.clock.advance(3'600'000);
        }
        if (!m_oldWords.empty()) {
            EXPECT_NE(house->unlockWithRecovery(m_oldWords[below(m_oldWords.size())]).result, UnlockResult::Opened);
        }
        unlockWhole();
    }
    /// One of the copies beside the vault, alone with somebody who has the folder.
    void aCopyKeepsThePromises()
    {
        const auto all = Copies(file()).all();
        if (all.empty())
            return;
        const fs::path copy = all[below(all.size())];
        VaultHouse alone;
        fs::copy_file(copy, alone.dir / "vault.db");
        alone.clock.setWall(house.clock.now().wallMs);
        alone.open();
        for (const auto &[peer, passphrase] : m_oldPassphrases) {
            EXPECT_NE(alone->unlock(passphrase, peer).result, UnlockResult::Opened)
                << copy << " opens with " << passphrase;
            alone.clock.advance(3'600'000);
            if (alone->unlockOutlook(peer).triesLeft < 2)
                break;
        }
        for (const std::string &words : m_oldWords)
            EXPECT_NE(alone->unlockWithRecovery(words).result, UnlockResult::Opened) << copy << " opens with old words";
        if (ruined.contains(copy))
            return;
        alone.clock.advance(24 * 3'600'000);
        const Opener &who = known.peers[below(known.peers.size())];
        ASSERT_EQ(alone->unlockWithRecovery(who.words).result, UnlockResult::Opened) << copy;
        const auto people = alone->heads("person");
        ASSERT_TRUE(people.ok());
        for (const Record &person : people.value())
            EXPECT_FALSE(m_erased.contains(person.id)) << copy << " still knows " << person.body;
    }
    std::mt19937 m_random;
};

} // namespace handrail::test
