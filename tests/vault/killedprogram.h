#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace handrail::test {

/// @p usually unless HANDRAIL_KILL_ROUNDS says another number.
inline int killRounds(int usually)
{
    const char *asked = std::getenv("HANDRAIL_KILL_ROUNDS");
    return asked != nullptr ? std::max(1, std::atoi(asked)) : usually;
}

struct Said {
    char what = 0;
    std::string where;
    int number = 0;
};

/// Starts the small program (killed.cpp), kills it @p afterUs microseconds past its first word, or before its @p stopAt
/// th write, sync, rename or removal (however slow the machine is), and gives what it had confirmed.
inline std::vector<Said> killOnce(const std::filesystem::path &folder, const char *mode, int seed, int afterUs,
                                  int stopAt = 0)
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const std::string seedText = std::to_string(seed);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        setenv("HANDRAIL_STOP_AT", std::to_string(stopAt).c_str(), 1);
        execl(HANDRAIL_KILLED, HANDRAIL_KILLED, folder.c_str(), mode, seedText.c_str(), static_cast<char *>(nullptr));
        _exit(127);
    }
    close(ends[1]);
    std::string said;
    char buffer[4096];
    ssize_t size = read(ends[0], buffer, sizeof buffer); // blocks until it is ready
    if (size > 0)
        said.append(buffer, static_cast<std::size_t>(size));
    if (stopAt == 0) {
        usleep(static_cast<useconds_t>(afterUs));
        kill(child, SIGKILL);
    }
    while ((size = read(ends[0], buffer, sizeof buffer)) > 0)
        said.append(buffer, static_cast<std::size_t>(size));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << mode << " stopped by itself with " << WEXITSTATUS(status);

    std::vector<Said> lines;
    for (std::size_t from = 0, end; (end = said.find('\n', from)) != std::string::npos; from = end + 1) {
        char what = 0, where[64] = {};
        int number = 0;
        if (std::sscanf(said.c_str() + from, "%c %63s %d", &what, where, &number) == 3)
            lines.push_back({what, where, number});
    }
    return lines;
}

struct Asked {
    char answer = 0; ///< 'Y' done, 'N' refused; 0: killed before it could say
    int steps = 0;   ///< what it asked of the disk
};

/// Has the small program do one deed and kills it before its @p stopAt th write, sync, rename or removal, or as soon as
/// it has answered. From @p fullAt on its disk takes no more. Zero: never.
inline Asked doOnce(const std::filesystem::path &folder, const char *deed, int stopAt, int fullAt = 0)
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const std::string stop = std::to_string(stopAt), full = std::to_string(fullAt);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        setenv("HANDRAIL_STOP_AT", stop.c_str(), 1);
        setenv("HANDRAIL_FULL_AT", full.c_str(), 1);
        execl(HANDRAIL_KILLED, HANDRAIL_KILLED, folder.c_str(), deed, "1", static_cast<char *>(nullptr));
        _exit(127);
    }
    close(ends[1]);
    Asked done;
    std::string said;
    char buffer[256];
    for (ssize_t size = 0; done.answer == 0 && (size = read(ends[0], buffer, sizeof buffer)) > 0;) {
        said.append(buffer, static_cast<std::size_t>(size));
        for (const char answer : {'Y', 'N'})
            if (const auto at = said.find(std::string("\n") + answer + ' ');
                at != std::string::npos && said.back() == '\n') {
                done.answer = answer;
                std::sscanf(said.c_str() + at, " %*c %*s %d", &done.steps);
            }
    }
    kill(child, SIGKILL);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << deed << " stopped by itself with " << WEXITSTATUS(status);
    return done;
}

} // namespace handrail::test
