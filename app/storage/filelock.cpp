#include "storage/filelock.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace handrail::storage {

namespace {

/// What somebody keeps in a folder is not ours to remove.
void moveOutOfTheWay(const std::filesystem::path &file)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::remove(file, error) && !error)
        return;
    fs::path aside = file.string() + ".not-a-file";
    for (int n = 2; fs::exists(fs::symlink_status(aside, error)); ++n)
        aside = file.string() + ".not-a-file-" + std::to_string(n);
    fs::rename(file, aside, error);
}

enum class Took { Yes, Busy, No };

Took lockWithin(int fd, std::chrono::steady_clock::time_point until)
{
    using namespace std::chrono_literals;
    for (;;) {
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
            return Took::Yes;
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return Took::No;
        if (std::chrono::steady_clock::now() >= until)
            return Took::Busy;
        std::this_thread::sleep_for(20ms);
    }
}

} // namespace

Result<FileLock> FileLock::take(const std::filesystem::path &file, std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    constexpr int kFlags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    int fd = ::open(file.c_str(), kFlags, 0600);
    if (fd < 0 && (errno == ELOOP || errno == EISDIR)) { // a link or a folder: it would let two programs in
        moveOutOfTheWay(file);
        fd = ::open(file.c_str(), kFlags, 0600);
    }
    if (fd < 0)
        return FileLock();
    FileLock lock(fd);
    Took took = lockWithin(fd, until);
    if (took == Took::Yes) {
        const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
        lock.m_folder = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (lock.m_folder < 0 || (took = lockWithin(lock.m_folder, until)) != Took::Busy)
            return lock; // a file system that locks no folders: the file alone holds
    }
    if (took == Took::Busy)
        return Failure{FailureKind::Busy, "another program has this folder"};
    return FileLock();
}

FileLock::~FileLock()
{
    for (const int fd : {m_folder, m_fd})
        if (fd >= 0)
            ::close(fd);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_folder(std::exchange(other.m_folder, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_folder, other.m_folder);
    return *this;
}

} // namespace handrail::storage
