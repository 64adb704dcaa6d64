#include "platform/ports.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Dies of a signal in a folder of its own, where the system would leave a picture of its memory.
/// @return whether it left one
bool leavesAPicture(bool prepared)
{
    char folder[] = "/tmp/handrail-core-XXXXXX";
    if (!mkdtemp(folder))
        return true;
    const pid_t child = fork();
    if (child == 0) {
        rlimit all{};
        getrlimit(RLIMIT_CORE, &all);
        all.rlim_cur = all.rlim_max; // as a system that keeps them sets it
        setrlimit(RLIMIT_CORE, &all);
        if (prepared)
            handrail::platform::prepareProcess();
        if (chdir(folder) == 0) {
            std::signal(SIGABRT, SIG_DFL);
            std::abort();
        }
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child died as a crash does";
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return WCOREDUMP(status);
}

TEST(Process, AsksForNoPictureOfTheMemoryAndCannotBeMadeToAgain)
{
    const pid_t child = fork();
    if (child == 0) {
        handrail::platform::prepareProcess();
        rlimit asked{};
        getrlimit(RLIMIT_CORE, &asked);
        _exit(asked.rlim_cur == 1 && asked.rlim_max == 1 ? 0 : 1); // at 0 a pipe is handed the picture all the same
    }
    int status = -1;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

TEST(Process, ACrashLeavesNoPictureOfTheMemoryOnTheDisk)
{
    if (!leavesAPicture(false))
        GTEST_SKIP() << "this system keeps none of any program";
    EXPECT_FALSE(leavesAPicture(true));
}

} // namespace
