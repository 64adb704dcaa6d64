// An import that does not come to its end: cancelled, killed, in the way of another.
#include "directory/keptdirectory.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

using namespace handrail::directory;
using namespace handrail::test;

using InterruptedImport = KeptDirectory;

TEST_F(InterruptedImport, LeavesEverythingAsItWasWhenCancelledHalfWay)
{
    for (const ImportPhase when : {ImportPhase::Reading, ImportPhase::Linking, ImportPhase::Swapping}) {
        std::stop_source stop;
        ImportOptions options;
        options.stop = stop.get_token();
        options.progress = [&](const ImportProgress &p) {
            if (p.phase == when && (when != ImportPhase::Reading || p.bytesDone * 2 > p.bytesTotal))
                stop.request_stop();
        };
        expectRefused(zip(manyServices(20'000)), RefusalKind::Cancelled, options);
    }
}

TEST_F(InterruptedImport, StopsInTheMiddleOfALongStatement)
{
    for (const ImportPhase when : {ImportPhase::Linking, ImportPhase::Swapping}) {
        std::stop_source stop;
        std::thread later;
        ImportOptions options;
        options.stop = stop.get_token();
        options.progress = [&](const ImportProgress &p) {
            if (p.phase == when && !later.joinable())
                later = std::thread([&] {
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                    stop.request_stop();
                });
        };
        expectRefused(zip(manyServices(40'000)), RefusalKind::Cancelled, options);
        later.join();
    }
}

TEST_F(InterruptedImport, LeavesEverythingAsItWasWhenKilledHalfWay)
{
    const fs::path package = zip(manyServices(20'000));
    for (const ImportPhase when : {ImportPhase::Reading, ImportPhase::Linking, ImportPhase::Swapping}) {
        const pid_t child = fork();
        if (child == 0) {
            ImportOptions options;
            options.progress = [&](const ImportProgress &p) {
                if (p.phase == when && (when != ImportPhase::Reading || p.bytesDone * 2 > p.bytesTotal))
                    kill(getpid(), SIGKILL);
            };
            importPackage(package, db(), options);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        EXPECT_EQ(contents(), m_before);
    }
    // What the killed one left does not stand in the way.
    EXPECT_TRUE(fs::exists(db().string() + ".importing"));
    EXPECT_TRUE(importPackage(package, db()).imported());
    EXPECT_FALSE(fs::exists(db().string() + ".importing"));
}

TEST_F(InterruptedImport, LeavesEverythingAsItWasWhenKilledInTheMiddleOfTheSwap)
{
    const fs::path package = zip(manyServices(60'000));
    for (const int delayMs : {5, 30, 80}) {
        int ready[2] = {};
        ASSERT_EQ(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            ImportOptions options;
            options.progress = [&](const ImportProgress &p) {
                if (p.phase == ImportPhase::Swapping && write(ready[1], "x", 1) != 1)
                    _exit(2);
            };
            importPackage(package, db(), options);
            _exit(0);
        }
        char byte = 0;
        ASSERT_EQ(read(ready[0], &byte, 1), 1);
        usleep(static_cast<useconds_t>(delayMs) * 1000);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        close(ready[0]);
        close(ready[1]);
        const std::string now = contents();
        if (WIFSIGNALED(status)) {
            EXPECT_EQ(now, m_before) << delayMs;
        }
    }
}

TEST_F(InterruptedImport, SaysThatAnotherImportIsRunning)
{
    ImportOptions outer;
    ImportEnd inner;
    bool asked = false;
    outer.progress = [&](const ImportProgress &) {
        if (!asked) {
            asked = true;
            inner = importPackage(m_dir / "sample.zip", db());
        }
    };
    EXPECT_TRUE(importPackage(zip(manyServices(20'000)), db(), outer).imported());
    EXPECT_EQ(inner.refusal.kind, RefusalKind::Storage);
    EXPECT_EQ(inner.refusal.storage, handrail::storage::FailureKind::Busy);
}

TEST_F(InterruptedImport, LetsReadersGoOnWhileItRuns)
{
    auto reader = openDirectory(db());
    ImportOptions options;
    int reads = 0;
    options.progress = [&](const ImportProgress &) {
        reads += reader.value()->sql().execAndGet("SELECT count(*) FROM service").getInt() == 3 ? 1 : 1000;
    };
    EXPECT_TRUE(importPackage(zip(manyServices(20'000)), db(), options).imported());
    EXPECT_GT(reads, 3);
    EXPECT_LT(reads, 1000);
    EXPECT_EQ(reader.value()->sql().execAndGet("SELECT count(*) FROM service").getInt(), 20'003);
}

TEST_F(InterruptedImport, LeavesADirectoryOfANewerHandrailAlone)
{
    {
        auto opened = openDirectory(db());
        opened.value()->sql().exec("PRAGMA user_version = 99");
    }
    const ImportEnd end = importPackage(m_dir / "sample.zip", db());
    EXPECT_EQ(end.refusal.kind, RefusalKind::Storage);
    EXPECT_EQ(end.refusal.storage, handrail::storage::FailureKind::TooNew);
}

/// No file may grow beyond so many bytes: the disk is full while the package is read, while it is swapped in, at the
/// very end.
TEST_F(InterruptedImport, LeavesEverythingAsItWasWhenTheDiskIsFull)
{
    const fs::path package = zip(manyServices(20'000));
    int refused = 0, imported = 0;
    for (const rlim_t bytes : {rlim_t{200} << 10, rlim_t{1} << 20, rlim_t{2} << 20, rlim_t{3} << 20, rlim_t{5} << 20}) {
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{bytes, bytes};
            setrlimit(RLIMIT_FSIZE, &limit);
            const ImportEnd end = importPackage(package, db());
            _exit(end.imported() ? 3
                  : end.refusal.kind == RefusalKind::Storage
                          && end.refusal.storage == handrail::storage::FailureKind::DiskFull
                      ? 4
                      : 5);
        }
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFEXITED(status)) << bytes;
        ASSERT_NE(WEXITSTATUS(status), 5) << bytes;
        if (WEXITSTATUS(status) == 3) {
            ++imported;
            break;
        }
        ++refused;
        EXPECT_EQ(contents(), m_before) << bytes;
        EXPECT_FALSE(fs::exists(db().string() + ".importing"));
    }
    EXPECT_GE(refused, 3);
    EXPECT_LE(imported, 1);
    EXPECT_TRUE(importPackage(package, db()).imported()); // with room again
}
