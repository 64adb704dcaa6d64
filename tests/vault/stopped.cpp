#include "vault/stopped.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

int gCounted = -1;

int numberIn(const char *name)
{
    const char *asked = std::getenv(name);
    return asked != nullptr ? std::atoi(asked) : 0;
}

/// @return false when the disk is full by now.
bool step(bool writes)
{
    if (gCounted < 0)
        return true;
    ++gCounted;
    static const int kStop = numberIn("HANDRAIL_STOP_AT"), kFull = numberIn("HANDRAIL_FULL_AT");
    if (kStop > 0 && gCounted >= kStop) {
        kill(getpid(), SIGKILL);
        for (;;)
            pause();
    }
    if (!writes || kFull == 0 || gCounted < kFull)
        return true;
    errno = ENOSPC;
    return false;
}

} // namespace

namespace handrail::test {

void countFromHere() { gCounted = 0; }
int countedSoFar() { return gCounted; }

} // namespace handrail::test

extern "C" {

ssize_t write(int fd, const void *bytes, size_t size)
{
    return fd <= STDERR_FILENO || step(true) ? syscall(SYS_write, fd, bytes, size) : -1;
}
ssize_t writev(int fd, const iovec *parts, int count)
{
    return step(true) ? syscall(SYS_writev, fd, parts, count) : -1;
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    return step(true) ? syscall(SYS_pwrite64, fd, bytes, size, at) : -1;
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
    return step(true) ? syscall(SYS_pwrite64, fd, bytes, size, at) : -1;
}
int fsync(int fd) { return step(false) ? static_cast<int>(syscall(SYS_fsync, fd)) : -1; }
int fdatasync(int fd) { return step(false) ? static_cast<int>(syscall(SYS_fdatasync, fd)) : -1; }
int ftruncate(int fd, off_t size) noexcept
{
    return step(false) ? static_cast<int>(syscall(SYS_ftruncate, fd, size)) : -1;
}
int ftruncate64(int fd, off64_t size) noexcept
{
    return step(false) ? static_cast<int>(syscall(SYS_ftruncate, fd, size)) : -1;
}
int rename(const char *from, const char *to) noexcept
{
    return step(false) ? static_cast<int>(syscall(SYS_rename, from, to)) : -1;
}
int link(const char *from, const char *to) noexcept
{
    return step(false) ? static_cast<int>(syscall(SYS_link, from, to)) : -1;
}
int unlink(const char *file) noexcept { return step(false) ? static_cast<int>(syscall(SYS_unlink, file)) : -1; }
int remove(const char *file) noexcept
{
    if (!step(false))
        return -1;
    const long gone = syscall(SYS_unlink, file);
    return gone == 0 || errno != EISDIR ? static_cast<int>(gone) : static_cast<int>(syscall(SYS_rmdir, file));
}

} // extern "C"
