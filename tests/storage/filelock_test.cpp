#include "storage/filelock.h"

#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace handrail;
using storage::FailureKind;
using storage::FileLock;

TEST(FileLock, IsHeldByOneAndThenByTheNext)
{
    const test::TempDir dir;
    {
        const auto first = FileLock::take(dir / "lock");
        ASSERT_TRUE(first.ok());
        EXPECT_TRUE(first.value().held());
        EXPECT_EQ(FileLock::take(dir / "lock").failure().kind, FailureKind::Busy);
    }
    EXPECT_TRUE(FileLock::take(dir / "lock").ok()) << "the file that is left behind holds nobody off";
}

TEST(FileLock, IsLetGoOfWhenItsProgramIsKilled)
{
    const test::TempDir dir;
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto held = FileLock::take(dir / "lock");
        const char said = held.ok() && held.value().held() ? 'y' : 'n';
        (void)!write(ready[1], &said, 1);
        pause();
        _exit(0);
    }
    char said = 0;
    ASSERT_EQ(read(ready[0], &said, 1), 1);
    ASSERT_EQ(said, 'y');
    EXPECT_EQ(FileLock::take(dir / "lock").failure().kind, FailureKind::Busy);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    EXPECT_TRUE(FileLock::take(dir / "lock").ok());
    close(ready[0]);
    close(ready[1]);
}

TEST(FileLock, WaitsForOneThatIsJustEnding)
{
    const test::TempDir dir;
    auto first = FileLock::take(dir / "lock");
    std::jthread ending([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        first.value() = FileLock();
    });
    EXPECT_TRUE(FileLock::take(dir / "lock", std::chrono::minutes(1)).value().held());
}

TEST(FileLock, KeepsNobodyOutWhereNoneCanBeHad)
{
    const test::TempDir dir;
    const auto none = FileLock::take(dir / "no such folder" / "lock");
    ASSERT_TRUE(none.ok());
    EXPECT_FALSE(none.value().held());
}
