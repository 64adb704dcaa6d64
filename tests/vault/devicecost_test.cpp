#include "vault/backup.h"
#include "vault/devicecost.h"
#include "vault/vaultsupport.h"

#include <algorithm>
#include <sstream>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

constexpr std::size_t kMib = std::size_t{1} << 20;

/// A line of /proc/self/status, in bytes.
std::size_t memory(const std::string &name)
{
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(name + ":"))
            return std::stoull(line.substr(name.size() + 1)) * 1024;
    return 0;
}

/// How much more than now was held at once while @p work ran.
std::size_t peakOf(const std::function<void()> &work)
{
    std::ofstream("/proc/self/clear_refs") << "5"; // the highest mark starts again from what is held now
    const std::size_t before = memory("VmRSS");
    work();
    return memory("VmHWM") - std::min(before, memory("VmHWM"));
}

std::string headAsking(std::uint64_t passes, std::uint64_t memoryBytes)
{
    std::string head = "Handrail backup\n";
    for (const std::uint64_t number : {std::uint64_t{1}, passes, memoryBytes})
        for (int i = 0; i < 8; ++i)
            head += static_cast<char>(number >> (56 - 8 * i) & 0xff);
    return head + std::string(kBackupHeadBytes - head.size(), 's') + std::string(4096, 'x');
}

} // namespace

TEST(DeviceCost, IsNeverUnderTheFloorAndNeverMoreThanAnotherDeviceBears)
{
    for (const double msPerMib : {0.0, 1e-9, 0.05, 0.5, 1.0, 3.0, 50.0, 1e9})
        for (const std::size_t device : {std::size_t{0}, 300 * kMib, 1000 * kMib, 2000 * kMib, 64'000 * kMib}) {
            const KdfCost cost = costFor(msPerMib, device);
            EXPECT_GE(cost.passes, 3u);
            EXPECT_LE(cost.passes, 8u);
            EXPECT_EQ(cost.memoryBytes, device != 0 && device < 1536 * kMib ? 64 * kMib : 128 * kMib);
        }
    EXPECT_GT(costFor(0.5, 4000 * kMib).passes, costFor(1.5, 4000 * kMib).passes)
        << "a quicker device does more in the same time";
}

TEST(DeviceCost, IsChosenWhenAPassphraseIsSetAndToldToWhoHasItOpen)
{
    VaultHouse house;
    const auto opened = Vault::open(house.dir / "vault.db", {house.local, nullptr, house.clock});
    Vault &vault = *opened.vault;
    EXPECT_EQ(vault.passphraseCost().failure().kind, FailureKind::Locked);
    ASSERT_TRUE(vault.setUp(kPassphrase, WordLanguage::English).ok());
    const KdfCost chosen = vault.passphraseCost().value();
    EXPECT_GE(chosen.passes, 3u);
    EXPECT_LE(chosen.passes, 8u);
    EXPECT_GE(chosen.memoryBytes, 64 * kMib);
    EXPECT_EQ(chosen.memoryBytes, costForDevice().memoryBytes);
    EXPECT_GT(deriveMs(chosen), 0);
    ASSERT_TRUE(vault.addPeer("Kit", "another passphrase of theirs", WordLanguage::English).ok());
    // One slot after the other, whoever asks: never two of them in memory at once.
    const std::size_t most = chosen.memoryBytes + 24 * kMib;
    EXPECT_GT(peakOf([&] { EXPECT_TRUE(vault.changePassphrase(kPassphrase, "a third one of plain words").ok()); }),
              chosen.memoryBytes / 2)
        << "what is measured is there";
    EXPECT_LT(peakOf([&] { EXPECT_TRUE(vault.changePassphrase("a third one of plain words", kPassphrase).ok()); }),
              most);
    vault.lock();
    EXPECT_LT(peakOf([&] {
                  EXPECT_EQ(vault.unlock(kPassphrase, vault.peers().value().front().id).result, UnlockResult::Opened);
              }),
              most);
}

TEST(DeviceCost, OfABackupIsKnownBeforeAnythingIsDerivedAndHostileHeadsAreRefused)
{
    VaultHouse house;
    const std::string file = house.dir / "b.handrail";
    const auto says = [&](const std::string &bytes) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        return backupCost(file);
    };
    const auto cost = says(headAsking(4, 100 * kMib));
    ASSERT_TRUE(cost.ok());
    EXPECT_EQ(cost.value().passes, 4u);
    EXPECT_EQ(cost.value().memoryBytes, 100 * kMib);
    const std::pair<std::uint64_t, std::uint64_t> hostile[] = {{0, 8192},
                                                               {13, 8192},
                                                               {std::uint64_t{1} << 63, 8192},
                                                               {~std::uint64_t{0}, 8192},
                                                               {1, 0},
                                                               {1, 8191},
                                                               {1, 256 * kMib + 1},
                                                               {1, std::uint64_t{1} << 63},
                                                               {1, ~std::uint64_t{0}},
                                                               {64, std::uint64_t{1} << 30}};
    for (const auto &[passes, bytes] : hostile) {
        Progress progress;
        EXPECT_EQ(says(headAsking(passes, bytes)).failure().kind, FailureKind::BadInput) << passes << " " << bytes;
        EXPECT_EQ(prepareRestore(file, house.dir / "vault.db", kPassphrase, progress).failure().kind,
                  FailureKind::BadInput);
        EXPECT_EQ(progress.keyMs.load(), 0);
    }
    EXPECT_EQ(says("Handrail backup\n").failure().kind, FailureKind::BadInput);
    EXPECT_EQ(says({}).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(backupCost(house.dir / "nothing").failure().kind, FailureKind::CannotOpen);
    EXPECT_FALSE(bears(512 * kMib, {1, 256 * kMib})) << "taken from what is not there, the system would end the app";
    EXPECT_TRUE(bears(2000 * kMib, {12, 256 * kMib}));
}

TEST(DeviceCost, WhoCancelsBeforeOrWhileTheKeyIsMadeFindsNothingTouched)
{
    VaultHouse house;
    house.openSetUp();
    house.close();
    Progress made;
    ASSERT_TRUE(
        writeBackup(house.dir / "vault.db", house.dir / "b.handrail", "words of a backup", kCheap, 1, made).ok());
    const std::string before = bytesOf(house.dir / "vault.db");
    Progress progress;
    progress.cancel = true;
    EXPECT_EQ(
        prepareRestore(house.dir / "b.handrail", house.dir / "vault.db", "words of a backup", progress).failure().kind,
        FailureKind::Cancelled);
    EXPECT_EQ(writeBackup(house.dir / "vault.db", house.dir / "c.handrail", "words of a backup", kCheap, 1, progress)
                  .failure()
                  .kind,
              FailureKind::Cancelled);
    EXPECT_EQ(progress.total.load(), 0) << "the file was not begun";
    EXPECT_EQ(bytesOf(house.dir / "vault.db"), before);
    for (const auto &each : std::filesystem::directory_iterator(house.dir.path()))
        EXPECT_TRUE(each.path().extension() != ".incoming" && each.path().filename() != "c.handrail") << each.path();
}
