#include "view/safety/safetyfixture.h"

#include "view/safety/backupmodel.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

namespace {

struct BackupModelTest : SafetyTest {
    BackupModel backup{desk, settings, dir / "vault.db", clock, {1, 8192}};

    BackupModelTest() { backup.setFolders({dir / "given"}); }
    void finish()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return backup.state() != BackupModel::Running; }, 20'000));
        settle();
    }
    QString made()
    {
        backup.make("words of a backup", "words of a backup");
        finish();
        EXPECT_EQ(backup.state(), BackupModel::Done);
        EXPECT_TRUE(QTest::qWaitFor([this] { return backup.files()->count() > 0; }, 20'000));
        return cell(backup.files(), 0, "path").toString();
    }
};

} // namespace

TEST_F(BackupModelTest, WeighsThePassphraseBeforeAnythingIsWritten)
{
    backup.make("short", "short");
    EXPECT_EQ(backup.problem(), BackupModel::TooShort);
    backup.make("aaaaaaaaaaaa", "aaaaaaaaaaaa");
    EXPECT_EQ(backup.problem(), BackupModel::TooPlain);
    backup.make("words of a backup", "words of a bakcup");
    EXPECT_EQ(backup.problem(), BackupModel::Differ);
    EXPECT_FALSE(std::filesystem::exists(dir / "given"));
}

TEST_F(BackupModelTest, MakesOneAndBringsItBackAndCanGoBackToBefore)
{
    const std::string robin = person("Robin Sample");
    const QString path = made();
    ASSERT_TRUE(path.endsWith(".handrail"));
    EXPECT_TRUE(cell(backup.files(), 0, "when").toString().contains(", 2026, "))
        << "in words: " << cell(backup.files(), 0, "when").toString().toStdString();
    const std::string kit = person("Kit Sample");
    QSignalSpy restored(&backup, &BackupModel::restored);
    backup.restore(path, "words of a backup");
    finish();
    EXPECT_EQ(backup.state(), BackupModel::Done);
    EXPECT_EQ(restored.count(), 1);
    ASSERT_TRUE(backup.canUndo());
    const auto has = [this](const std::string &id) {
        return on([id](vault::Vault &vault) { return vault.head(id); }).ok();
    };
    lockAndOpenAs({}, kPassphrase.toStdString());
    EXPECT_TRUE(has(robin));
    EXPECT_FALSE(has(kit));
}

TEST_F(BackupModelTest, GoesBackToBeforeWhileTheRestoredOneWasNotOpened)
{
    const QString path = made();
    const std::string kit = person("Kit Sample");
    backup.restore(path, "words of a backup");
    finish();
    ASSERT_TRUE(backup.canUndo());
    backup.undo();
    settle();
    EXPECT_FALSE(backup.canUndo());
    lockAndOpenAs({}, kPassphrase.toStdString());
    EXPECT_TRUE(on([kit](vault::Vault &vault) { return vault.head(kit); }).ok());
}

TEST_F(BackupModelTest, TheTrailSaysThatOneWasMade)
{
    (void)made();
    EXPECT_EQ(on([](vault::Vault &vault) { return vault.audit(); }).value().entries.front().deed,
              vault::Deed::BackedUp);
}

TEST_F(BackupModelTest, AWrongPassphraseAndADamagedFileChangeNothing)
{
    const std::string robin = person("Robin Sample");
    const QString path = made();
    backup.restore(path, "not the right words");
    finish();
    EXPECT_EQ(backup.problem(), BackupModel::WrongSecret);
    std::ofstream(path.toStdString(), std::ios::binary | std::ios::app) << "x";
    backup.restore(path, "words of a backup");
    finish();
    EXPECT_EQ(backup.problem(), BackupModel::Damaged);
    std::ofstream(path.toStdString(), std::ios::binary)
        << "no backup at all, but long enough to be read as the head of one: " << std::string(400, 'x');
    backup.restore(path, "words of a backup");
    finish();
    EXPECT_EQ(backup.problem(), BackupModel::NotABackup);
    backup.restore(path + "-elsewhere", "words of a backup");
    finish();
    EXPECT_EQ(backup.problem(), BackupModel::CannotOpen);
    EXPECT_TRUE(on([robin](vault::Vault &vault) { return vault.head(robin); }).ok());
}

TEST_F(BackupModelTest, SaysWhyWhereItCannotBeWritten)
{
    backup.setFolders({"/proc/nowhere"});
    backup.make("words of a backup", "words of a backup");
    finish();
    EXPECT_EQ(backup.state(), BackupModel::Refused);
    EXPECT_EQ(backup.problem(), BackupModel::CannotOpen);
}

TEST_F(BackupModelTest, SaysWhatACopyAsksForBeforeAnythingOfItIsDone)
{
    const QString path = made();
    const auto weigh = [this](const QString &which) {
        backup.weigh(which);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return !backup.weight()->file().isEmpty() || backup.state() == BackupModel::Refused; }, 20'000));
    };
    weigh(path);
    EXPECT_EQ(backup.weight()->file(), path);
    EXPECT_EQ(backup.weight()->megabytes(), 1);
    EXPECT_EQ(backup.weight()->seconds(), 1);
    backup.weigh({});
    EXPECT_TRUE(backup.weight()->file().isEmpty()) << "asked about no more";
    std::ofstream(path.toStdString(), std::ios::binary) << "no backup at all";
    weigh(path);
    EXPECT_EQ(backup.problem(), BackupModel::NotABackup);
    EXPECT_TRUE(backup.weight()->file().isEmpty());
    weigh(path + "-elsewhere");
    EXPECT_EQ(backup.problem(), BackupModel::CannotOpen);
}

TEST_F(BackupModelTest, StopsAtOnceForWhoLooksWhileAKeyIsMadeAndTakesTheNextThing)
{
    const std::string robin = person("Robin Sample");
    BackupModel heavy{desk, settings, dir / "vault.db", clock, {12, std::size_t{64} << 20}};
    heavy.setFolders({dir / "heavy"});
    heavy.make("words of a backup", "words of a backup");
    heavy.cancel();
    EXPECT_EQ(heavy.state(), BackupModel::Idle) << "nobody waits for the key";
    QSignalSpy restored(&heavy, &BackupModel::restored);
    heavy.make("words of a backup", "words of a backup");
    ASSERT_TRUE(QTest::qWaitFor([&] { return heavy.progress()->deriving(); }, 20'000)) << "and says what it is at";
    EXPECT_LT(heavy.progress()->part(), 0.5);
    heavy.cancel();
    EXPECT_EQ(heavy.state(), BackupModel::Idle);
    EXPECT_FALSE(heavy.progress()->deriving());
    heavy.restore(made(), "words of a backup"); // waits behind what is thrown away
    ASSERT_TRUE(QTest::qWaitFor([&] { return heavy.state() != BackupModel::Running; }, 20'000));
    settle();
    EXPECT_EQ(heavy.state(), BackupModel::Done);
    EXPECT_EQ(restored.count(), 1);
    int files = 0;
    for (const auto &each : std::filesystem::directory_iterator(dir / "heavy"))
        files += each.is_regular_file() ? 1 : 0;
    EXPECT_EQ(files, 0) << "neither of the two that were stopped";
}
