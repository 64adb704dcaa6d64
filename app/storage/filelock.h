#pragma once

#include "storage/failure.h"

#include <chrono>
#include <filesystem>

namespace handrail::storage {

/// That one program and no second has a folder. Held by the kernel for as long as the object lives: a crash or a kill
/// lets go of it, and the file that is left behind means nothing.
class FileLock {
public:
    FileLock() = default;
    /// Makes @p file where there is none. Busy: another program (or another object of this one) holds it. Where the
    /// file system knows no locks, or the folder cannot be written, nothing is held and it is no failure: that must
    /// keep nobody from their records.
    /// @p patience how long to wait for another to let go: a program that was killed holds it until the kernel has
    /// cleared it away.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path &file,
                                               std::chrono::milliseconds patience = {});
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    [[nodiscard]] bool held() const { return m_fd >= 0; }

private:
    explicit FileLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
    int m_folder = -1; ///< held as well: the file can be removed while it is held, and then keeps nobody out
};

} // namespace handrail::storage
