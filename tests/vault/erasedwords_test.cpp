// Unlike words through every kind of thing that is kept of a person, in any order, with locks, snapshots, a backup and
// kills between; then the person is erased. No word of anybody stands in any file as it lies, and none of the erased
// person's comes out of the file, or of any copy, by whoever has the passphrase.
#include "vault/backup.h"
#include "vault/copied.h"
#include "vault/sealing.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <random>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

namespace {

struct ErasedWords : Copied {
    std::mt19937 random;
    int count = 0;
    struct Theirs {
        std::string id, plan;
        std::vector<std::string> visits, said;
    } gone, stays;
    std::vector<std::string> records, slots;

    std::string word(Theirs &of)
    {
        of.said.push_back("zq" + std::to_string(random() % 1'000'000) + "wug" + std::to_string(++count));
        return of.said.back();
    }
    Record record(const Theirs &of, const char *kind, const std::string &body, const std::string &id = {})
    {
        return {.id = id, .personId = of.id, .kind = kind, .deviceId = {}, .body = body};
    }
    void keep(const Record &one)
    {
        const auto kept = house->append(one);
        ASSERT_TRUE(kept.ok()) << kept.failure().detail;
        records.push_back(kept.value().id);
    }
    void type(const std::string &slot, const std::string &words)
    {
        ASSERT_TRUE(house->keepDraft(slot, "{\"text\":\"" + words + "\"}").ok());
        slots.push_back(slot);
    }
    void begin(Theirs &of)
    {
        of.id = house->addPerson(word(of)).value();
        keep(record(of, "plan", word(of)));
        of.plan = records.back();
    }
    std::string visit(Theirs &of, bool locked)
    {
        const std::string id = randomId();
        if (locked)
            house->lock();
        EXPECT_TRUE(house->append(mark(id, word(of))).ok());
        if (locked) {
            EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
        }
        EXPECT_TRUE(house->joinVisit(id, of.id).ok());
        of.visits.push_back(id);
        return id;
    }
    void deed(Theirs &of)
    {
        house.clock.advance(60'000);
        switch (random() % 12) {
        case 0: keep(record(of, "plan", word(of), of.plan)); break;
        case 1: keep(record(of, "followup", word(of))); break;
        case 2: keep(record(of, "referral", word(of))); break;
        case 3: keep(record(of, "contact", word(of))); break;
        case 4: keep(record(of, "consent", word(of))); break;
        case 5: visit(of, false); break;
        case 6: visit(of, true); break;
        case 7: type("plan/" + of.plan, word(of)); break;
        case 8: type("draft/visitnote/" + visit(of, false), word(of)); break;
        case 9: type("circle/" + of.id, word(of)); break;
        case 10: ASSERT_TRUE(house->handOn(of.id, bo, word(of)).ok()); break;
        default: ASSERT_TRUE(take()); break;
        }
        if (random() % 9 == 0)
            house.reopenUnlocked();
    }
    /// All that whoever unlocked can read.
    std::string readable()
    {
        std::string all;
        for (const std::string &id : records) {
            const auto revisions = house->revisions(id);
            for (const Record &one : revisions ? revisions.value() : std::vector<Record>())
                all += one.body + "\n";
        }
        for (const char *kind : {"person", "plan", "followup", "referral", "contact", "consent"}) {
            const auto heads = house->heads(kind);
            for (const Record &one : heads ? heads.value() : std::vector<Record>())
                all += one.body + "\n";
        }
        for (const Theirs *of : {&gone, &stays}) {
            for (const std::string &id : of->visits) {
                const auto entries = house->entries(id);
                for (const Entry &one : entries ? entries.value() : std::vector<Entry>())
                    all += one.body + "\n";
            }
        }
        for (const std::string &slot : slots) {
            const auto draft = house->draft(slot);
            all += draft && draft.value() ? *draft.value() + "\n" : std::string();
        }
        const auto handed = house->handedOn();
        for (const HandedOn &one : handed ? handed.value() : std::vector<HandedOn>())
            all += one.what + "\n";
        return all;
    }
    void nothingOfTheGone(const char *where)
    {
        const std::string all = readable();
        for (const std::string &word : gone.said)
            EXPECT_EQ(all.find(word), std::string::npos) << where;
    }
    void noWordLies(const char *when)
    {
        for (const auto &each : fs::recursive_directory_iterator(house.dir.path())) {
            const std::string bytes = each.is_regular_file() ? bytesOf(each.path()) : std::string();
            for (const Theirs *of : {&gone, &stays}) {
                for (const std::string &word : of->said) {
                    std::string wide;
                    for (const char c : word)
                        wide += {c, '\0'};
                    EXPECT_EQ(bytes.find(word), std::string::npos) << when << ": " << each.path();
                    EXPECT_EQ(bytes.find(wide), std::string::npos) << when << ": " << each.path();
                }
            }
        }
    }
    void oneLife(unsigned seed)
    {
        random.seed(seed);
        addBo();
        begin(gone);
        begin(stays);
        for (int i = 0; i < 30; ++i)
            deed(random() % 2 != 0 ? gone : stays);
        ASSERT_TRUE(take());
        ASSERT_TRUE(writeBackup(file(), house.dir / "paper.handrail", kBo, kCheap, 1, progress).ok());
        noWordLies("before");
        const std::string before = readable();
        EXPECT_NE(before.find(gone.said.front()), std::string::npos) << "the search finds what is there";
        ASSERT_TRUE(house->erase(gone.id).ok());
        nothingOfTheGone("at once");
        for (const std::string &slot : std::vector(slots)) // a page that is still open types on
            if (const auto draft = house->draft(slot); draft && !draft.value())
                type(slot, gone.said.back());
        nothingOfTheGone("typed on");
        house->lock();
        noWordLies("locked");
        house.reopenUnlocked();
        nothingOfTheGone("after a start");
        const std::string after = readable();
        for (const std::string &word : stays.said)
            EXPECT_EQ(after.find(word) != std::string::npos, before.find(word) != std::string::npos)
                << "who stays keeps every word";
        fs::remove(house.dir / "paper.handrail");
        for (std::size_t n = snapshotsOf(file()).size(); n > 0; --n) { // the newest comes back, then the one before it
            loseTheFile();
            ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
            nothingOfTheGone("from a snapshot");
            removeDatabase(snapshotsOf(file()).front().file);
        }
    }
};

} // namespace

TEST_F(ErasedWords, ComeOutOfNoFileAndNoCopyWhateverWasDoneBefore)
{
    const char *from = std::getenv("HANDRAIL_ERASED_FROM");
    oneLife(from != nullptr ? static_cast<unsigned>(std::atoi(from)) : 1);
}

TEST_F(ErasedWords, ComeOutOfNoFileInAnotherOrder)
{
    oneLife(std::random_device{}());
}
