#include "vault/filecopy.h"

#include "storage/database.h"

#include <SQLiteCpp/Backup.h>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <thread>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;
using storage::Failure;
using storage::FailureKind;
using namespace std::chrono_literals;

constexpr int kPagesAStep = 256;

bool syncPath(const fs::path &path, int flags)
{
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

} // namespace

void createPrivately(const fs::path &file)
{
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd >= 0)
        ::close(fd);
}

bool isFile(const fs::path &file)
{
    std::error_code error;
    return fs::is_regular_file(fs::symlink_status(file, error));
}

bool isNoFile(const fs::path &file)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(file, error);
    return fs::exists(status) && !fs::is_regular_file(status);
}

fs::path nameForNoFile(const fs::path &file, std::int64_t wallMs)
{
    const std::string stem = file.parent_path() / ("not-a-file-" + std::to_string(wallMs));
    fs::path name = stem;
    std::error_code error;
    for (int n = 2; fs::exists(fs::symlink_status(name, error)); ++n)
        name = stem + "-" + std::to_string(n);
    return name;
}

bool syncFile(const fs::path &file)
{
    return syncPath(file, O_RDONLY)
           && syncPath(file.parent_path().empty() ? fs::path(".") : file.parent_path(), O_RDONLY | O_DIRECTORY);
}

std::vector<std::function<bool()>> moveSteps(const fs::path &file, const fs::path &to)
{
    std::vector<std::function<bool()>> steps;
    std::vector<fs::path> old{file.string() + "-shm"}; // an index of the log: whoever opens the file makes it anew
    for (const char *suffix : {"-wal", "-journal"}) {
        const fs::path log = file.string() + suffix, there = to.string() + suffix;
        steps.emplace_back([log, there, to] {
            std::error_code error;
            if (!fs::exists(to, error))
                fs::remove(there, error); // of a move that was cut short, or of a file that is gone
            if (!fs::exists(log, error))
                return true;
            fs::create_hard_link(log, there, error);
            if (error) { // a file system that knows no such links
                error.clear();
                fs::copy_file(log, there, error);
                if (error || !syncFile(there))
                    return false;
            }
            return true;
        });
        old.push_back(log);
    }
    steps.emplace_back([file, to] {
        std::error_code error;
        fs::rename(file, to, error);
        if (error) // all is as it was
            for (const char *suffix : {"-wal", "-journal"}) {
                std::error_code ignored;
                fs::remove(to.string() + suffix, ignored);
            }
        return !error;
    });
    for (const fs::path &each : old)
        steps.emplace_back([each] {
            std::error_code ignored;
            fs::remove(each, ignored);
            return true;
        });
    return steps;
}

bool moveDatabase(const fs::path &file, const fs::path &to)
{
    return std::ranges::all_of(moveSteps(file, to), [](const auto &step) { return step(); });
}

void removeOrphans(const fs::path &file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        removeDatabase(file);
}

void removeDatabase(const fs::path &file)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove_all(file.string() + suffix, ignored); // a folder that somebody put there, too; of a link, the link
}

storage::Outcome copyDatabase(const fs::path &from, const fs::path &to, Progress &progress)
{
    if (isFile(to) || isNoFile(to))
        return Failure{FailureKind::BadInput, "the copy is there already"};
    auto copied = storage::guarded([&]() -> storage::Done {
        createPrivately(to);
        storage::dropStrangeJournal(from);
        storage::dropStrangeJournal(to);
        SQLite::Database source(from.string(), SQLite::OPEN_READWRITE, 5000); // writable: a log may have to be read
        SQLite::Database target(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        target.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF"); // synced as a whole below
        SQLite::Backup backup(target, source);
        for (;;) {
            if (progress.cancel)
                throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
            const int rc = backup.executeStep(kPagesAStep);
            progress.total = backup.getTotalPageCount();
            progress.done = progress.total - backup.getRemainingPageCount();
            if (rc == SQLITE_DONE)
                break;
            if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
                std::this_thread::sleep_for(10ms);
        }
        return {};
    });
    if (copied && !syncFile(to)) // gone: somebody who must not be in it any more was taken out of every copy meanwhile
        copied = Failure{fs::exists(to) ? FailureKind::DiskFull : FailureKind::Cancelled, "sync"};
    if (!copied)
        removeDatabase(to);
    return copied;
}

} // namespace handrail::vault
