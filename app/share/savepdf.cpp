#include "share/planpdf.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
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

/// @return 0, or errno: EEXIST where something has that name. Half a file is never left.
int writeNew(const std::filesystem::path &path, const std::string &bytes)
{
    // Only the owner reads it; O_EXCL keeps every file that is there.
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return errno;
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
    if (error != 0)
        unlink(path.c_str());
    return error;
}

} // namespace

storage::Result<std::filesystem::path> savePdf(const std::string &bytes, const std::filesystem::path &folder,
                                               const std::string &extension, const std::string &stem)
{
    std::error_code ignored;
    // a folder that is there is what we want; else open() says why
    std::filesystem::create_directories(folder, ignored);
    for (int number = 1; number < 1000; ++number) {
        const auto path = folder / ((number == 1 ? stem : stem + "-" + std::to_string(number)) + extension);
        const int error = writeNew(path, bytes);
        if (error == 0)
            return path;
        if (error != EEXIST)
            return because(error);
    }
    return storage::Failure{storage::FailureKind::Other, "pdf names"};
}

storage::Result<std::filesystem::path> saveTogether(const std::vector<NewFile> &files,
                                                    const std::filesystem::path &folder, const std::string &stem)
{
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    for (int number = 1; number < 1000; ++number) {
        const auto made = folder / (number == 1 ? stem : stem + "-" + std::to_string(number));
        if (mkdir(made.c_str(), 0700) != 0) {
            if (errno == EEXIST)
                continue;
            return because(errno);
        }
        for (const NewFile &file : files) {
            const int error = writeNew(made / file.name, file.bytes);
            if (error != 0) {
                std::filesystem::remove_all(made, ignored); // made a moment ago, and by us
                return because(error);
            }
        }
        return made;
    }
    return storage::Failure{storage::FailureKind::Other, "pdf names"};
}

} // namespace handrail::share
