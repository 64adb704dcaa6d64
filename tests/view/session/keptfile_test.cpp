// The small files beside the vault: what the disk refuses, and what could not be read.
#include "support/fulldisk.h"
#include "support/tempdir.h"

#include "storage/storagethread.h"
#include "view/call/programnumbers.h"
#include "view/desk/keptfile.h"
#include "view/desk/settings.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

using namespace handrail;
using namespace handrail::view;

namespace {

class KeptFiles : public testing::Test {
protected:
    test::TempDir dir;
    storage::StorageThread thread;

    /// Written into it nothing can be, until it is there.
    [[nodiscard]] std::filesystem::path folder() const { return dir / "not yet"; }
    void settle()
    {
        thread.drain();
        QCoreApplication::processEvents();
    }
    static std::string in(const std::filesystem::path &file)
    {
        std::ifstream stream(file);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static void put(const std::filesystem::path &file, const std::string &text) { std::ofstream(file) << text; }
};

TEST_F(KeptFiles, WhatTheDiskRefusesIsSaidAndWrittenAsSoonAsItCanBe)
{
    KeptFile file(folder() / "kept", thread);
    QSignalSpy told(&file, &KeptFile::troubleChanged);
    file.keep("one");
    settle();
    EXPECT_EQ(file.trouble(), "unwritable");
    file.keep("two");
    settle();
    EXPECT_EQ(told.count(), 1);
    std::filesystem::create_directory(folder());
    ASSERT_TRUE(QTest::qWaitFor([&] { return file.trouble().isEmpty(); }, 8'000)); // by itself
    EXPECT_EQ(in(folder() / "kept"), "two") << "the newest, not the one that was refused first";
    EXPECT_EQ(told.count(), 2);
}

TEST_F(KeptFiles, AFullDiskCutsNothingShortThatWasWhole)
{
    KeptFile file(dir / "kept", thread);
    file.keep("what was there before");
    settle();
    {
        const test::FullDisk full(4); // the file opens, some of it fits
        file.keep("what comes after it");
        settle();
        EXPECT_EQ(file.trouble(), "full");
        EXPECT_EQ(in(dir / "kept"), "what was there before");
    }
    file.retry();
    settle();
    EXPECT_EQ(file.trouble(), "");
    EXPECT_EQ(in(dir / "kept"), "what comes after it");
}

TEST_F(KeptFiles, WhatCouldNotBeReadIsPutAsideOnceAndNeverWrittenOver)
{
    put(dir / "kept", "a newer Handrail wrote more than this one reads");
    put(dir / "kept.unread", "from another time");
    KeptFile file(dir / "kept", thread);
    (void)file.read(10);
    EXPECT_TRUE(file.isUnread());
    file.keep("mine");
    file.keep("mine again");
    settle();
    EXPECT_FALSE(file.isUnread());
    EXPECT_EQ(in(dir / "kept"), "mine again");
    EXPECT_EQ(in(dir / "kept.unread"), "from another time");
    EXPECT_EQ(in(dir / "kept.unread2"), "a newer Handrail wrote more than this one reads");
    EXPECT_FALSE(std::filesystem::exists(dir / "kept.unread3"));
}

TEST_F(KeptFiles, AFolderInItsPlaceHoldsNobodyUp)
{
    std::filesystem::create_directory(dir / "kept");
    put(dir / "kept" / "inside", "x");
    KeptFile file(dir / "kept", thread);
    EXPECT_TRUE(file.exists());
    EXPECT_FALSE(file.read(10));
    file.remove();
    settle();
    EXPECT_EQ(file.trouble(), "");
    EXPECT_FALSE(file.exists());
    EXPECT_EQ(in(dir / "kept.unread" / "inside"), "x");
}

TEST_F(KeptFiles, AChoiceThatIsNotOnDiskHoldsAndIsSaid)
{
    Settings settings(folder() / "settings.json", thread);
    settings.setTheme(QStringLiteral("night"));
    settle();
    EXPECT_EQ(settings.theme(), "night");
    EXPECT_EQ(settings.saveTrouble(), "unwritable");
    std::filesystem::create_directory(folder());
    settings.retry();
    settle();
    EXPECT_EQ(settings.saveTrouble(), "");
    EXPECT_EQ(Settings(folder() / "settings.json", thread).theme(), "night");
}

TEST_F(KeptFiles, NumbersThatCannotBeReadAreNoneAndStay)
{
    for (const std::string damaged : {"{\"numbers\": [{\"id\": \"a1\", \"name\": \"Made-up Sup", "", "[1, 2]"}) {
        put(dir / "program.json", damaged);
        {
            ProgramNumbers numbers(dir / "program.json", thread);
            EXPECT_TRUE(numbers.isUnread()) << damaged;
            EXPECT_TRUE(numbers.add(QStringLiteral("Made-up Peer"), QStringLiteral("415-555-0100"), false));
            settle();
            EXPECT_TRUE(numbers.isUnread()) << "said until the app starts again";
        }
        EXPECT_EQ(in(dir / "program.json.unread"), damaged);
        ProgramNumbers numbers(dir / "program.json", thread);
        EXPECT_FALSE(numbers.isUnread());
        EXPECT_EQ(numbers.numbers()->count(), 1);
        std::filesystem::remove(dir / "program.json.unread");
    }
}

} // namespace
