#include "directory/import/package.h"

#include <array>
#include <fstream>
#include <system_error>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

class FolderPackage final : public Package {
public:
    explicit FolderPackage(fs::path root) : m_root(std::move(root)) {}

    Refusal list(const ImportLimits &limits);
    void listOne(const std::string &name, std::uint64_t bytes)
    {
        m_files.push_back({name, bytes});
    }
    Refusal read(const std::vector<std::string> &wanted, const Visitor &visitor) override;

private:
    fs::path m_root;
};

Refusal FolderPackage::list(const ImportLimits &limits)
{
    constexpr int kDeepest = 4; // a package has its tables at the top or in data/: do not wander through a whole disk
    std::error_code error;
    fs::recursive_directory_iterator at(m_root, error);
    for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().lexically_relative(m_root).generic_string();
        const fs::file_status status = at->symlink_status(error);
        if (at->path().filename().string().front() == '.' || at.depth() >= kDeepest) {
            if (fs::is_directory(status))
                at.disable_recursion_pending();
            continue;
        }
        if (fs::is_directory(status))
            continue;
        if (!fs::is_regular_file(status)) // a link could lead out of the folder, a pipe would never end
            return refuse(RefusalKind::LinkInside, name);
        const std::uint64_t size = at->file_size(error);
        if (error)
            break;
        m_files.push_back({name, size});
        if (m_files.size() > limits.files)
            return refuse(RefusalKind::TooManyFiles);
    }
    if (error)
        return refuse(RefusalKind::CannotRead, {}, error.message());
    sortFiles();
    return {};
}

Refusal FolderPackage::read(const std::vector<std::string> &wanted, const Visitor &visitor)
{
    std::array<char, 64 * 1024> piece{};
    for (const std::string &path : wanted) {
        std::error_code error;
        PackageFile file{path, fs::file_size(m_root / path, error)};
        std::ifstream in(m_root / path, std::ios::binary);
        if (error || !in)
            return refuse(RefusalKind::CannotRead, path);
        if (!visitor.begin(file))
            return {};
        while (in) {
            in.read(piece.data(), piece.size());
            const auto got = static_cast<std::size_t>(in.gcount());
            if (got > 0 && !visitor.bytes({piece.data(), got}))
                return {};
        }
        if (in.bad())
            return refuse(RefusalKind::CannotRead, path);
        if (!visitor.end())
            return {};
    }
    return {};
}

class HeldPackage final : public Package {
public:
    HeldPackage(const std::string &name, std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes))
    {
        m_files.push_back({name, m_bytes->size()});
    }
    Refusal read(const std::vector<std::string> &wanted, const Visitor &visitor) override
    {
        if (wanted.size() == 1 && visitor.begin(m_files.front()) && visitor.bytes(*m_bytes))
            visitor.end();
        return {};
    }

private:
    std::shared_ptr<const std::string> m_bytes;
};

} // namespace

std::unique_ptr<Package> detail::openHeld(const std::string &name, std::shared_ptr<const std::string> bytes)
{
    return std::make_unique<HeldPackage>(name, std::move(bytes));
}

std::variant<std::unique_ptr<Package>, Refusal> detail::openFile(const fs::path &path)
{
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    auto package = std::make_unique<FolderPackage>(whole.parent_path());
    std::string name = path.filename().string();
    package->listOne(name, fs::file_size(path, error));
    return package;
}

std::variant<std::unique_ptr<Package>, Refusal> detail::openFolder(const fs::path &path, const ImportLimits &limits)
{
    auto package = std::make_unique<FolderPackage>(path);
    Refusal refusal = package->list(limits);
    if (refusal.kind != RefusalKind::None)
        return refusal;
    return package;
}

} // namespace handrail::directory
