#include "view/me/ownfixture.h"

#include <fstream>

namespace handrail::test {
namespace {

constexpr const char *kBag = "a bag of plain words";

struct CarryTest : OwnTest {
    std::filesystem::path folder;

    CarryModel &carry() { return *kit->self()->carry(); }
    void SetUp() override
    {
        OwnTest::SetUp();
        folder = dir / "given";
        place();
    }
    void place() { carry().setPlace({folder}, kCheap); }
    bool ended()
    {
        return QTest::qWaitFor(
            [this] {
                settle();
                return carry().state() != CarryModel::Running;
            },
            20'000);
    }
    void write(const char *words)
    {
        kit->self()->supports()->open({});
        kit->self()->supports()->write("words", QString::fromUtf8(words));
    }
    void make()
    {
        carry().make(kBag, kBag);
        ASSERT_TRUE(ended());
        ASSERT_EQ(carry().state(), CarryModel::Done) << carry().problem();
    }
    QString made() { return QString::fromStdString((folder / carry().fileName().toStdString()).string()); }
    void read(const QString &file, const char *words = kBag)
    {
        carry().ask(file);
        ASSERT_TRUE(ended());
        carry().open(QString::fromUtf8(words));
        ASSERT_TRUE(ended());
    }
};

TEST_F(CarryTest, AFileOfOnePeerIsReadInByAnotherUnderTheirOwnKey)
{
    write("canaryana"); // still on its way to the disk
    make();
    const QString file = made();
    EXPECT_TRUE(holding(u"canary").empty()) << "neither the vault nor the file says a word";
    lock();
    unlock(true);
    EXPECT_EQ(kit->self()->supports()->all()->count(), 0);
    carry().look();
    ASSERT_EQ(carry().files()->count(), 1);
    read(file);
    EXPECT_EQ(carry().state(), CarryModel::Done);
    EXPECT_EQ(carry().added(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        settle();
        return kit->loaded() && kit->self()->supports()->all()->count() == 1;
    }));
    EXPECT_EQ(cell(kit->self()->supports()->all(), 0, "words"), QStringLiteral("canaryana"));
    lock();
    unlock();
    EXPECT_EQ(kit->count(), 1) << "whose it was keeps theirs";
}

TEST_F(CarryTest, EachEndIsToldAndNothingIsLost)
{
    carry().make("short", "short");
    EXPECT_EQ(carry().problem(), CarryModel::TooShort);
    carry().make("1234567890", "1234567890");
    EXPECT_EQ(carry().problem(), CarryModel::TooPlain);
    carry().make(kBag, "another bag of words");
    EXPECT_EQ(carry().problem(), CarryModel::Differ);
    carry().make(kBag, kBag);
    ASSERT_TRUE(ended());
    EXPECT_EQ(carry().problem(), CarryModel::Nothing);
    write("Ana");
    settle();
    std::ofstream(folder) << "a file where the folder should be";
    carry().make(kBag, kBag);
    ASSERT_TRUE(ended());
    EXPECT_EQ(carry().problem(), CarryModel::CannotOpen);
    std::filesystem::remove(folder);
    make();
    const QString file = made();
    read(file, "not the bag of words");
    EXPECT_EQ(carry().problem(), CarryModel::WrongSecret);
    EXPECT_EQ(kit->count(), 1);
    std::filesystem::resize_file(file.toStdString(), std::filesystem::file_size(file.toStdString()) - 3);
    read(file);
    EXPECT_EQ(carry().problem(), CarryModel::Damaged);
    std::ofstream(file.toStdString(), std::ios::trunc) << "something else";
    carry().ask(file);
    ASSERT_TRUE(ended());
    EXPECT_EQ(carry().problem(), CarryModel::NoFile);
    EXPECT_EQ(onDisk().count(), 1);
}

TEST_F(CarryTest, ALockStopsItAndForgetsTheFile)
{
    write("Ana");
    make();
    carry().ask(made());
    ASSERT_TRUE(ended());
    EXPECT_NE(carry().asked(), QString());
    carry().open(kBag);
    lock();
    EXPECT_EQ(carry().state(), CarryModel::Idle);
    EXPECT_EQ(carry().asked(), QString());
    unlock(true);
    QTest::qWait(1); // what was on its way is nobody's
    settle();
    EXPECT_EQ(kit->count(), 0) << "it comes to nobody who unlocks later";
}

} // namespace
} // namespace handrail::test
