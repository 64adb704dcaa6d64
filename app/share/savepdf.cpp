#include "share/planpdf.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace handrail::share {
namespace {

storage::Failure because(int error)
{
    using storage::FailureKind;
    const auto kind = error == ENOSPC || error == EDQUOT ? FailureKind::DiskFull
        : error == EROFS || error == EACCES || error == EPERM ? FailureKind::ReadOnly : FailureKind::CannotOpen;
    return {kind, "pdf"};
}

} // namespace

storage::Result<std::filesystem::path> savePdf(const std::string &bytes, const std::filesystem::path &folder,
                                               const std::string &extension, const std::string &stem)
{
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored); // a folder that is there is what we want; else open() says why
    for (int number = 1; number < 1000; ++number) {
        const auto path = folder / ((number == 1 ? stem : stem + "-" + std::to_string(number)) + extension);
        // Only the owner reads it; O_EXCL keeps every file that is there.
        const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file < 0) {
            if (errno == EEXIST)
                continue;
            return because(errno);
        }
        std::size_t written = 0;
        int error = 0;
        while (written < bytes.size() && error == 0) {
            const ssize_t count = write(file, bytes.data() + written, bytes.size() - written);
            if (count >= 0)
                written += static_cast<std::size_t>(count);
            else if (errno != EINTR)
                error = errno;
        }
        if (error == 0 && fsync(file) != 0)
            error = errno;
        close(file);
        if (error == 0)
            return path;
        unlink(path.c_str());
        return because(error);
    }
    return storage::Failure{storage::FailureKind::Other, "pdf names"};
}

} // namespace handrail::share
