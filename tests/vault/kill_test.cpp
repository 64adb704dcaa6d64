#include "vault/killedlines.h"
#include "vault/killedprogram.h"
#include "vault/vaultsupport.h"

#include <algorithm>
#include <map>
#include <random>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

namespace {

struct Confirmed {
    std::vector<int> entries;             ///< in order
    std::map<std::string, int> revisions; ///< last of each record
    std::map<std::string, int> drafts;
    int state = -1;
    int lines = 0;
    bool setUp = false;
};

Confirmed confirmedBy(const std::vector<Said> &lines)
{
    Confirmed confirmed;
    for (const auto &[what, where, number] : lines) {
        ++confirmed.lines;
        switch (what) {
        case 'E': confirmed.entries.push_back(number); break;
        case 'R': confirmed.revisions[where] = number; break;
        case 'D': confirmed.drafts[where] = number; break;
        case 'S': confirmed.state = number; break;
        case 'U': confirmed.setUp = true; break;
        default: break;
        }
    }
    return confirmed;
}

/// One more may have been committed than was said: the kill can fall between the commit and the word.
bool isOrNext(const std::string &body, int number)
{
    return body == bodyFor(number) || body == bodyFor((number + 1) & 0xffffff);
}

} // namespace

TEST(Kill, LosesNothingConfirmedAndOpensEveryTime)
{
    VaultHouse house;
    ASSERT_TRUE(house.openSetUp().addPerson("{}").ok());
    house.close();
    std::mt19937 random(std::random_device{}());
    std::vector<int> written;
    int lines = 0;
    for (int round = 0; round < killRounds(300); ++round) {
        const bool locked = round % 3 == 2;
        house.close();
        const Confirmed confirmed =
            confirmedBy(killOnce(house.dir.path(), locked ? "locked" : "unlocked",
                                 static_cast<int>(random() & 0xffffff), static_cast<int>(random() % 40'000)));
        lines += confirmed.lines;
        house.reopenUnlocked();
        ASSERT_FALSE(house.damagedKeptAt) << "round " << round;
        ASSERT_TRUE(house.reply.integrity.whole()) << "round " << round;
        for (const auto &[id, number] : confirmed.revisions)
            ASSERT_TRUE(isOrNext(house->head(id).value().body, number)) << "round " << round;
        for (const auto &[id, number] : confirmed.drafts)
            ASSERT_TRUE(isOrNext(house->draft("plan/" + id).value().value_or(""), number)) << "round " << round;
        if (confirmed.state >= 0) {
            ASSERT_TRUE(isOrNext(house->state("run/a").value().value_or(""), confirmed.state)) << "round " << round;
        }
        const std::vector<std::string> all = bodies(*house, "visit");
        const std::size_t before = written.size();
        ASSERT_GE(all.size(), before + confirmed.entries.size()) << "round " << round;
        ASSERT_LE(all.size(), before + confirmed.entries.size() + 1) << "round " << round;
        for (std::size_t i = 0; i < confirmed.entries.size(); ++i)
            ASSERT_EQ(all[before + i], bodyFor(confirmed.entries[i])) << "round " << round;
        written.resize(all.size());
    }
    EXPECT_TRUE(house->verify().value().whole());
    RecordProperty("confirmations", lines);
    std::printf("%d rounds, %d confirmations, none lost\n", killRounds(300), lines);
    EXPECT_GT(lines, killRounds(300));
}

TEST(Kill, LosesNothingAroundTheFirstSetup)
{
    std::mt19937 random(std::random_device{}());
    int before = 0, after = 0;
    for (int round = 0; round < std::max(1, killRounds(300) / 3); ++round) {
        VaultHouse house;
        const Confirmed confirmed = confirmedBy(killOnce(
            house.dir.path(), "setup", static_cast<int>(random() & 0xffffff), static_cast<int>(random() % 250'000)));
        house.open();
        ASSERT_FALSE(house.damagedKeptAt);
        if (house->state() == State::NoVault) {
            ++before;
            ASSERT_FALSE(confirmed.setUp);
            ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
        } else {
            ++after;
            ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
        }
        EXPECT_FALSE(house.local.read("provisional").value());
        const std::vector<std::string> all = bodies(*house, "visit");
        ASSERT_GE(all.size(), confirmed.entries.size());
        ASSERT_LE(all.size(), confirmed.entries.size() + 1);
        for (std::size_t i = 0; i < confirmed.entries.size(); ++i)
            ASSERT_EQ(all[i], bodyFor(confirmed.entries[i]));
        EXPECT_TRUE(house->verify().value().whole());
    }
    std::printf("killed %d times before setup was done, %d times after\n", before, after);
}
