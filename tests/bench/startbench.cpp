#include "benches.h"

#include "support/tempdir.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <optional>
#include <thread>
#include <unistd.h>

namespace handrail::bench {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A running program whose first words on stdout can be waited for.
struct Started {
    pid_t pid = -1;
    int out = -1;
    Clock::time_point at;
};

std::optional<Started> start(const std::vector<std::string> &command)
{
    int ends[2];
    if (access(command[0].c_str(), X_OK) != 0 || pipe2(ends, O_CLOEXEC) != 0)
        return std::nullopt;
    std::vector<char *> arguments;
    for (const std::string &part : command)
        arguments.push_back(const_cast<char *>(part.c_str()));
    arguments.push_back(nullptr);
    Started started{-1, ends[0], Clock::now()};
    started.pid = fork();
    if (started.pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDERR_FILENO);
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    return started;
}

struct FirstFrame {
    double wallUs = 0;      ///< exec to the first frame
    double processorUs = 0; ///< of the whole short life: steadier than the wall where others share the machine
};

std::optional<FirstFrame> firstFrame(const std::vector<std::string> &command)
{
    auto started = start(command);
    if (!started)
        return std::nullopt;
    char letter = 0;
    const bool said = read(started->out, &letter, 1) == 1;
    const auto wall = Clock::now() - started->at;
    while (read(started->out, &letter, 1) == 1) {}
    close(started->out);
    int status = 0;
    rusage used{};
    wait4(started->pid, &status, 0, &used);
    if (!said || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    const auto us = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) * 1e6 + static_cast<double>(t.tv_usec);
    };
    return FirstFrame{std::chrono::duration<double, std::micro>(wall).count(), us(used.ru_utime) + us(used.ru_stime)};
}

/// Resident kilobytes of @p pid by the kernel's book.
long residentKb(pid_t pid)
{
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6));
    }
    return 0;
}

/// Starts it, waits until its memory has stood still for half a second, and ends it.
double megabytesAtRest(const std::vector<std::string> &command)
{
    auto started = start(command);
    if (!started)
        return 0;
    long last = -1;
    auto since = Clock::now();
    const auto end = since + 20s;
    while (Clock::now() < end && Clock::now() - since < 500ms) {
        std::this_thread::sleep_for(50ms);
        const long now = residentKb(started->pid);
        if (now != last || now < 10'000) { // less is a program that has not begun
            last = now;
            since = Clock::now();
        }
    }
    kill(started->pid, SIGKILL);
    waitpid(started->pid, nullptr, 0);
    close(started->out);
    return static_cast<double>(last) / 1024;
}

std::vector<std::string> app(const Setting &setting, const std::filesystem::path &data)
{
    return {(setting.bin / "handrail").string(), "--data", data.string(), "--position", "none"};
}

} // namespace

double startUs(const Setting &setting, const std::filesystem::path &data)
{
    std::vector<std::string> command = app(setting, data);
    command.emplace_back("--first-frame");
    const auto frame = firstFrame(command);
    return frame ? frame->wallUs : 0;
}

double homeMegabytes(const Setting &setting, const std::filesystem::path &data)
{
    return megabytesAtRest(app(setting, data));
}

void measureStart(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    std::vector<std::string> ours = app(setting, dir.path()),
                             empty{(setting.bin / "handrail-bench-empty").string(), "--first-frame"}, line = empty;
    line.emplace_back("--line");
    ours.emplace_back("--first-frame");
    if (!firstFrame(ours) || !firstFrame(empty)) // and once unmeasured: the disk's cache is warm afterwards for both
        return report.note(
            "The start was not measured: handrail or handrail-bench-empty is not beside this program, or did not show a frame.");
    std::vector<std::string> whole = app(setting, dir.path());
    whole.emplace_back("--whole-home");
    Times wall, wallEmpty, wallLine, wallWhole, work, workEmpty;
    for (int i = 0; i < setting.runs; ++i) { // in turn, so that what else the machine does falls on both
        const auto a = firstFrame(ours), b = firstFrame(empty), c = firstFrame(line), d = firstFrame(whole);
        if (!a || !b || !c || !d)
            return report.note("The start was not measured: a run showed no frame.");
        wall.addUs(a->wallUs);
        wallEmpty.addUs(b->wallUs);
        wallLine.addUs(c->wallUs);
        wallWhole.addUs(d->wallUs);
        work.addUs(a->processorUs);
        workEmpty.addUs(b->processorUs);
    }
    const double part = 0.5;
    report.add({"Start to first frame, median of " + std::to_string(setting.runs), inWords(wall.at(part)),
                "empty Qt Quick window " + inWords(wallEmpty.at(part)), wall.at(part) / wallEmpty.at(part), "1.3"});
    report.add({"The same against a window with one line of text", inWords(wall.at(part)),
                "that window " + inWords(wallLine.at(part)), wall.at(part) / wallLine.at(part), ""});
    report.add({"Start until places and what waits are on the screen too", inWords(wallWhole.at(part)),
                "empty Qt Quick window " + inWords(wallEmpty.at(part)), wallWhole.at(part) / wallEmpty.at(part), ""});
    report.add({"The first frame, processor time", inWords(work.at(part)),
                "empty Qt Quick window " + inWords(workEmpty.at(part)), work.at(part) / workEmpty.at(part), ""});
}

void measureMemory(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    const double ours = megabytesAtRest(app(setting, dir.path())),
                 empty = megabytesAtRest({(setting.bin / "handrail-bench-empty").string()});
    if (ours <= 0 || empty <= 0)
        return report.note("Memory was not measured: handrail or handrail-bench-empty is not beside this program.");
    report.add({"Memory at Home (resident)", oneDecimal(ours) + " MB",
                "empty Qt Quick window " + oneDecimal(empty) + " MB", ours / empty, ""});
}

} // namespace handrail::bench
