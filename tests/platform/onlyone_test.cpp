// OnlyOne: two starts on one folder, side by side in one process.
#include "platform/onlyone.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <future>
#include <optional>

using namespace handrail::platform;

namespace {

class TwoStarts : public ::testing::Test {
protected:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    /// A second start while this thread's events go on. @return whether it was told that there is one already
    bool startsAgain(const std::filesystem::path &where)
    {
        auto second = std::async(std::launch::async, [&] { return OnlyOne(where).isTaken(); });
        while (second.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return second.get();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(TwoStarts, TheSecondBringsTheFirstToTheFrontAndIsNotNeeded)
{
    OnlyOne first(folder());
    ASSERT_FALSE(first.isTaken());
    int came = 0;
    QByteArray with;
    first.onAsked([&](const QByteArray &token) {
        ++came;
        with = token;
    });
    qputenv("XDG_ACTIVATION_TOKEN", "a-tap-on-the-icon");
    EXPECT_TRUE(startsAgain(folder()));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    EXPECT_EQ(came, 1);
    EXPECT_EQ(with, "a-tap-on-the-icon");
    EXPECT_TRUE(startsAgain(folder() / "." / "")) << "the same folder by another path, and without a token";
    EXPECT_EQ(came, 2);
    EXPECT_EQ(with, "");
}

TEST_F(TwoStarts, OneThatStillStartsIsWaitedFor)
{
    OnlyOne first(folder());
    auto second = std::async(std::launch::async, [&] { return OnlyOne(folder()).isTaken(); });
    EXPECT_EQ(second.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
    first.onAsked([](const QByteArray &) {});
    while (second.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    EXPECT_TRUE(second.get());
}

TEST_F(TwoStarts, AnotherFolderAndTheTimeAfterTheFirstOnesEndAreFree)
{
    std::optional<OnlyOne> first(std::in_place, folder());
    first->onAsked([](const QByteArray &) { ADD_FAILURE() << "nobody asked for this one"; });
    const QTemporaryDir other;
    EXPECT_FALSE(startsAgain(other.path().toStdString()));
    first.reset();
    EXPECT_FALSE(startsAgain(folder()));
    EXPECT_FALSE(startsAgain(folder() / "nowhere")) << "a folder that cannot be made keeps nobody from a start";
}

} // namespace
