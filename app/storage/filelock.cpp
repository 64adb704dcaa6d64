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

} // namespace

Result<FileLock> FileLock::take(const std::filesystem::path &file, std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    constexpr int kFlags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    int fd = ::open(file.c_str(), kFlags, 0600);
    if (fd < 0 && (errno == ELOOP || errno == EISDIR)) { // a link or a folder: it would let two programs in
        moveOutOfTheWay(file);
        fd = ::open(file.c_str(), kFlags, 0600);
    }
    if (fd < 0)
        return FileLock();
    FileLock lock(fd);
    for (const auto until = std::chrono::steady_clock::now() + patience;;) {
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
            return lock;
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK || std::chrono::steady_clock::now() >= until)
            break;
        std::this_thread::sleep_for(20ms);
    }
    if (errno == EWOULDBLOCK)
        return Failure{FailureKind::Busy, "another program has this folder"};
    return FileLock();
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

FileLock::FileLock(FileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

} // namespace handrail::storage
