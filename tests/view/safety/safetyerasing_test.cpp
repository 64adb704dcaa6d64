#include "view/safety/safetyfixture.h"

#include "platform/paperport.h"
#include "share/qr.h"
#include "support/fulldisk.h"
#include "support/qrreader.h"
#include "view/safety/erasingmodel.h"
#include "view/safety/mishapmodel.h"

#include <QSignalSpy>

#include <fstream>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

namespace {

struct Paper final : platform::PaperPort {
    bool there = true;
    std::string pdf;
    void print(const std::string &bytes, std::function<void(bool)> done) override
    {
        pdf = bytes;
        done(there);
    }
    bool show(const std::string &) override { return false; }
};

struct ErasingModelTest : SafetyTest {
    Paper paper;
    ErasingModel erasing{desk, settings, &paper};
    const QStringList words{"Erased from this device", "November 22", "2 records"};
    std::string robin;

    void SetUp() override
    {
        SafetyTest::SetUp();
        robin = person("Robin Sample");
        (void)plan(robin);
        erasing.paper()->setFolder(dir / "Documents");
        erasing.refresh();
        settle();
    }
    void erase()
    {
        erasing.erase(QString::fromStdString(robin));
        settle();
    }
};

struct MishapModelTest : SafetyTest {
    std::unique_ptr<MishapModel> mishap;

    void look()
    {
        mishap = std::make_unique<MishapModel>(desk, *lock, settings);
        settle();
    }
};

} // namespace

TEST_F(ErasingModelTest, NobodyIsErasedForAnotherOfTheSameName)
{
    clock.advance(60'000);
    const std::string other = person("ROBIN SAMPLE");
    erasing.refresh();
    settle();
    ASSERT_EQ(erasing.people()->count(), 2);
    QStringList names{erasing.people()->word(0, "name").toString(), erasing.people()->word(1, "name").toString()};
    EXPECT_EQ(names.filter("(1)").size(), 1) << names.join(", ").toStdString();
    EXPECT_EQ(names.filter("(2)").size(), 1) << names.join(", ").toStdString();
    erase();
    ASSERT_EQ(erasing.people()->count(), 1);
    EXPECT_EQ(erasing.people()->word(0, "name"), "ROBIN SAMPLE");
    EXPECT_EQ(erasing.people()->word(0, "id_").toString().toStdString(), other);
}

TEST_F(ErasingModelTest, ErasesAPersonAndGivesAReceiptThatNamesNobody)
{
    ASSERT_EQ(erasing.people()->count(), 1);
    QSignalSpy erased(&erasing, &ErasingModel::erased);
    erase();
    EXPECT_EQ(erased.count(), 1);
    ASSERT_TRUE(erasing.hasReceipt());
    EXPECT_EQ(erasing.records(), 2);
    EXPECT_TRUE(erasing.scrubbed());
    EXPECT_TRUE(erasing.unreached().isEmpty());
    EXPECT_EQ(erasing.people()->count(), 0);
    erasing.setWords(words);
    ASSERT_FALSE(erasing.modules().isEmpty());
    const auto code = share::qrModules(erasing.codeText());
    EXPECT_EQ(readQr(code.value()), "Erased from this device\nNovember 22\n2 records");
}

TEST_F(ErasingModelTest, SavesAndPrintsTheReceiptUnderANameThatSaysNothing)
{
    erase();
    erasing.setWords(words);
    erasing.save();
    EXPECT_TRUE(erasing.paper()->isMaking()) << "off the thread that draws";
    settle();
    EXPECT_EQ(erasing.paper()->state(), PaperOut::Saved);
    EXPECT_EQ(erasing.paper()->savedFile(), "receipt.pdf");
    EXPECT_TRUE(std::filesystem::exists(dir / "Documents" / "receipt.pdf"));
    erasing.print();
    settle();
    EXPECT_EQ(erasing.paper()->state(), PaperOut::Printed);
    EXPECT_TRUE(paper.pdf.starts_with("%PDF"));
    paper.there = false;
    erasing.print();
    settle();
    EXPECT_EQ(erasing.paper()->state(), PaperOut::NoPrinter);
    erasing.paper()->setFolder("/proc/nowhere");
    erasing.save();
    settle();
    EXPECT_EQ(erasing.paper()->state(), PaperOut::CannotWrite);
}

TEST_F(ErasingModelTest, BringsTheReceiptOfWhoWasErasedElsewhereOnce)
{
    QSignalSpy erased(&erasing, &ErasingModel::erased);
    erasing.bringReceipt();
    settle();
    EXPECT_EQ(erased.count(), 0) << "nobody was erased";
    (void)on([this](vault::Vault &vault) { return vault.erasePerson(robin); });
    erasing.bringReceipt();
    settle();
    EXPECT_EQ(erased.count(), 1);
    erasing.bringReceipt(); // a plan that was never written down was closed since
    settle();
    EXPECT_EQ(erased.count(), 1);
    erasing.forget();
    EXPECT_FALSE(erasing.hasReceipt());
}

TEST_F(ErasingModelTest, SaysWhenNobodyWasErased)
{
    erasing.erase("nobody");
    settle();
    EXPECT_TRUE(erasing.failed());
    EXPECT_FALSE(erasing.hasReceipt());
}

TEST_F(MishapModelTest, HasNothingToSayWhenNothingHappened)
{
    look();
    EXPECT_FALSE(mishap->damaged());
    EXPECT_FALSE(mishap->erased());
    EXPECT_EQ(mishap->eraseAfter(), 0);
}

TEST_F(MishapModelTest, ErasingAfterWrongTriesIsChosenAndSaidOnceItHappened)
{
    look();
    mishap->setEraseAfter(3); // fewer than is allowed
    settle();
    EXPECT_TRUE(mishap->failed());
    EXPECT_EQ(mishap->eraseAfter(), 0);
    mishap->setEraseAfter(5);
    settle();
    EXPECT_FALSE(mishap->failed());
    EXPECT_EQ(mishap->eraseAfter(), 5);
    lock->lock();
    settle();
    wrong(5);
    EXPECT_EQ(lock->problem(), LockModel::Erased);
    EXPECT_EQ(lock->state(), LockModel::NoVault);
    EXPECT_TRUE(mishap->erased());
    EXPECT_FALSE(mishap->erasedWhen().isEmpty());
    look(); // and after a restart
    EXPECT_TRUE(mishap->erased());
    {
        FullDisk full(1);
        mishap->noteErased();
        settle();
        EXPECT_FALSE(mishap->erased()) << "'Begin anew' does nothing";
    }
    look();
    EXPECT_TRUE(mishap->erased()) << "said again: it was not written down";
    mishap->noteErased();
    settle();
    EXPECT_FALSE(mishap->erased());
}

TEST_F(MishapModelTest, TellsOfADamagedFileBeforeTheLockOpensUntilSomeoneHasReadIt)
{
    (void)person("Robin Sample");
    (void)on([](vault::Vault &vault) -> storage::Outcome { vault.lock(); return storage::Done{}; });
    const auto size = std::filesystem::file_size(dir / "vault.db");
    const std::filesystem::path copy = dir / "damaged" / "vault.db";
    std::filesystem::create_directories(copy.parent_path());
    std::filesystem::copy_file(dir / "vault.db", copy);
    ASSERT_GT(size, 8192u);
    {
        std::fstream file(copy, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(4096 * 3);
        file << std::string(4096, '\xff');
    }
    std::filesystem::copy_file(dir / "device-state.key", copy.parent_path() / "device-state.key");
    platform::FileKeyStore keys(copy.parent_path());
    view::VaultDesk damagedDesk([&]() -> storage::Result<Keeping> {
        std::shared_ptr<vault::Vault> opened = vault::Vault::open(copy, {keys, nullptr, clock}, {1, 8192}).vault;
        return Keeping{opened, opened.get(), opened.get(), opened.get()};
    });
    LockModel damagedLock(damagedDesk, settings, clock);
    MishapModel told(damagedDesk, damagedLock, settings);
    const auto done = [&] {
        for (int i = 0; i < 10; ++i) {
            damagedDesk.thread().drain();
            QCoreApplication::sendPostedEvents();
        }
    };
    done();
    ASSERT_TRUE(told.damaged());
    EXPECT_EQ(damagedLock.state(), LockModel::Locked) << "known before anybody opens it";
    EXPECT_TRUE(told.keptAs().startsWith("vault.db.damaged-"));
    EXPECT_GT(told.rowsRead(), 0);
    EXPECT_FALSE(told.damagedWhen().isEmpty());
    {
        FullDisk full(1);
        told.noteDamage();
        done();
        EXPECT_FALSE(told.damaged()) << "a full disk keeps the records behind the report";
    }
    {
        MishapModel again(damagedDesk, damagedLock, settings);
        done();
        EXPECT_TRUE(again.damaged()) << "what was not written down is said again at the next start";
    }
    told.noteDamage();
    done();
    MishapModel last(damagedDesk, damagedLock, settings);
    done();
    EXPECT_FALSE(last.damaged());
}

TEST_F(MishapModelTest, ASettingThatCannotBeReadIsNotCalledOff)
{
    look();
    mishap->setEraseAfter(5);
    settle();
    const auto rename = [&](const char *from, const char *to) {
        SQLite::Database db((dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        db.setBusyTimeout(2000);
        db.exec(std::string("PRAGMA legacy_alter_table = ON; ALTER TABLE ") + from + " RENAME TO " + to);
    };
    rename("header", "elsewhere");
    mishap->refresh();
    settle();
    EXPECT_TRUE(mishap->unread());
    EXPECT_EQ(mishap->eraseAfter(), 5);
    rename("elsewhere", "header");
    mishap->refresh();
    settle();
    EXPECT_FALSE(mishap->unread());
    EXPECT_EQ(mishap->eraseAfter(), 5);
}
