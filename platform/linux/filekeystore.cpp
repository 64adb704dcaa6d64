#include "platform/linux/filekeystore.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace handrail::platform {
namespace {

using storage::Failure;
using storage::FailureKind;
using vault::Secret;

constexpr std::size_t kMostBytes = 64 * 1024; ///< more is none of ours

Failure failureFrom(int error)
{
    switch (error) {
    case EROFS: return {FailureKind::ReadOnly, "key file"};
    case ENOSPC: case EDQUOT: case EFBIG: return {FailureKind::DiskFull, "key file"};
    case EIO: return {FailureKind::ReadOnly, "key file"}; // a card that fails is no full disk
    default: return {FailureKind::CannotOpen, "key file"};
    }
}

class File {
public:
    // a pipe in its place is not waited for
    File(const std::filesystem::path &path, int flags)
        : m_fd(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600))
    {
    }
    ~File() { if (m_fd >= 0) ::close(m_fd); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    [[nodiscard]] bool ok() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    bool writeAll(const unsigned char *bytes, std::size_t size) const
    {
        for (std::size_t done = 0; done < size;) {
            const ssize_t wrote = ::write(m_fd, bytes + done, size - done);
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote <= 0)
                return false;
            done += static_cast<std::size_t>(wrote);
        }
        return ::fsync(m_fd) == 0;
    }

private:
    int m_fd;
};

/// The name of a file is on disk only when its folder is.
void syncFolder(const std::filesystem::path &folder)
{
    const File opened(folder, O_RDONLY | O_DIRECTORY);
    if (opened.ok())
        ::fsync(opened.fd());
}

} // namespace

std::filesystem::path FileKeyStore::fileFor(const std::string &name) const
{
    return m_folder / ("device-" + name + ".key");
}

storage::Result<std::optional<Secret>> FileKeyStore::read(const std::string &name)
{
    const File file(fileFor(name), O_RDONLY);
    if (!file.ok() && (errno == ENOENT || errno == ELOOP)) // a link is none of ours: the next write takes its place
        return std::optional<Secret>();
    if (!file.ok())
        return failureFrom(errno);
    struct stat info{};
    if (::fstat(file.fd(), &info) == 0 && !S_ISREG(info.st_mode)) // nor is a folder or a pipe
        return std::optional<Secret>();
    // What is too large was written over by something else. Nothing in it can be a secret, and a refusal would hold for
    // good: the device could seal nothing any more.
    if (info.st_size <= 0 || static_cast<std::size_t>(info.st_size) > kMostBytes)
        return std::optional<Secret>();
    Secret secret(static_cast<std::size_t>(info.st_size));
    if (secret.empty() || ::read(file.fd(), secret.data(), secret.size()) != static_cast<ssize_t>(secret.size()))
        return Failure{FailureKind::Damaged, "key file"};
    return std::optional<Secret>(std::move(secret));
}

storage::Outcome FileKeyStore::write(const std::string &name, const Secret &secret)
{
    const std::filesystem::path file = fileFor(name);
    const std::filesystem::path fresh = file.string() + ".new";
    std::error_code ignored;
    std::filesystem::remove_all(fresh, ignored);
    {
        const File out(fresh, O_WRONLY | O_CREAT | O_EXCL);
        if (!out.ok() || !out.writeAll(secret.data(), secret.size())) {
            const int error = errno;
            ::unlink(fresh.c_str());
            return failureFrom(error);
        }
    }
    if (std::filesystem::is_directory(std::filesystem::symlink_status(file, ignored))) { // nobody's secret
        const std::filesystem::path aside = file.string() + ".not-a-file";
        std::filesystem::remove_all(aside, ignored);
        std::filesystem::rename(file, aside, ignored);
    }
    if (::rename(fresh.c_str(), file.c_str()) != 0)
        return failureFrom(errno);
    syncFolder(m_folder);
    return storage::Done{};
}

storage::Outcome FileKeyStore::erase(const std::string &name)
{
    const std::filesystem::path file = fileFor(name);
    {
        const File out(file, O_WRONLY);
        if (!out.ok())
            return errno == ENOENT ? storage::Outcome(storage::Done{}) : failureFrom(errno);
        struct stat info{};
        ::fstat(out.fd(), &info);
        const Secret noise = Secret::random(kMostBytes);
        if (!out.writeAll(noise.data(), std::min(kMostBytes, static_cast<std::size_t>(info.st_size))))
            return failureFrom(errno);
    }
    if (::unlink(file.c_str()) != 0)
        return failureFrom(errno);
    syncFolder(m_folder);
    return storage::Done{};
}

} // namespace handrail::platform
