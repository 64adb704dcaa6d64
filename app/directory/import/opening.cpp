#include "directory/import/opening.h"

#include "directory/import/fileshape.h"
#include "directory/import/otherkind.h"
#include "directory/import/workbookpackage.h"
#include "directory/words/text.h"

#include <algorithm>
#include <fstream>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

using namespace detail;
using Opened = std::variant<std::unique_ptr<Package>, Refusal>;

constexpr std::uint64_t kMostInside = 64u << 20; ///< of a file in another, which is held in memory

Refusal other(const std::string &file, const std::string &kind)
{
    Refusal refusal = refuse(RefusalKind::OtherKind, file);
    refusal.column = kind;
    return refusal;
}

/// The first bytes of @p path in @p package.
std::variant<std::string, Refusal> headOf(Package &package, const std::string &path)
{
    std::string head;
    const Refusal refused = package.read({path}, {[](const PackageFile &) { return true; },
                                                  [&](std::string_view piece) {
                                                      head += piece.substr(0, kHeadBytes - head.size());
                                                      return head.size() < kHeadBytes;
                                                  },
                                                  [] { return true; }});
    if (refused.kind != RefusalKind::None)
        return refused;
    return head;
}

std::uint64_t bytesOf(const ArchiveSource &source)
{
    std::error_code error;
    const std::uintmax_t bytes = source.bytes ? source.bytes->size() : fs::file_size(source.path, error);
    return error ? 0 : bytes;
}

/// A zip, or what gzip packed: an office program's own zip is called by its kind, one file is what its bytes say.
Opened openPacked(const ArchiveSource &source, const std::string &name, const ImportLimits &limits)
{
    Opened opened = openArchived(source, limits);
    auto *package = std::get_if<std::unique_ptr<Package>>(&opened);
    if (!package)
        return opened;
    if (const BookKind kind = bookKindOf(**package, name); kind != BookKind::None)
        return openWorkbook(std::move(*package), kind, name, bytesOf(source), limits);
    for (const PackageFile &inside : (*package)->files())
        if (const std::string kind = otherKindInZip(inside.path); !kind.empty())
            return other(name, kind);
    if ((*package)->files().size() != 1 || (*package)->files().front().path != source.packedAs)
        return opened;
    const auto head = headOf(**package, source.packedAs);
    if (const auto *refusal = std::get_if<Refusal>(&head))
        return *refusal;
    const FileShape shape = shapeOf(std::get<std::string>(head), source.packedAs);
    switch (shape.kind) {
    case FileShape::Kind::Json:
        (*package)->setSingle(Package::Single::Json);
        return opened;
    case FileShape::Kind::List:
        (*package)->setSingle(Package::Single::List);
        return opened;
    case FileShape::Kind::Workbook:
        return openWorkbook(std::move(*package), bookKindOf(std::get<std::string>(head)), name, bytesOf(source),
                            limits);
    case FileShape::Kind::Other:
        return other(name, shape.other);
    case FileShape::Kind::Unknown:
        return refuse(RefusalKind::NotAPackage);
    case FileShape::Kind::Packed: { // it only begins as what gzip packs
        Refusal damaged = refuse(RefusalKind::DamagedArchive);
        damaged.column = "packed";
        return damaged;
    }
    default:
        return refuse(RefusalKind::NestedArchive);
    }
}

/// What was opened inside of a package: one, or several workbooks, of each its sheets in a folder of its name.
class Bundle final : public Package {
public:
    /// @p folder: with '/' at its end; empty: it is the only one
    void add(const std::string &folder, std::unique_ptr<Package> package)
    {
        if (folder.empty())
            setSingle(package->single());
        for (const PackageFile &file : package->files())
            m_files.push_back({folder + file.path, file.bytes, file.sheet});
        for (Problem problem : package->asides()) {
            problem.file.insert(0, folder);
            m_asides.push_back(std::move(problem));
        }
        m_parts.emplace_back(folder, std::move(package));
    }
    Refusal read(const std::vector<std::string> &wanted, const Visitor &visitor) override
    {
        bool stopped = false;
        for (const auto &[folder, package] : m_parts) {
            std::vector<std::string> own;
            for (const std::string &path : wanted)
                if (path.starts_with(folder))
                    own.push_back(path.substr(folder.size()));
            Visitor within = visitor;
            within.begin = [&, at = &folder](const PackageFile &file) {
                const bool on = visitor.begin({*at + file.path, file.bytes, file.sheet});
                stopped |= !on;
                return on;
            };
            within.bytes = [&](std::string_view bytes) {
                const bool on = visitor.bytes(bytes);
                stopped |= !on;
                return on;
            };
            within.end = [&] {
                const bool on = visitor.end();
                stopped |= !on;
                return on;
            };
            if (own.empty() || stopped)
                continue;
            if (const Refusal refused = package->read(own, within); refused.kind != RefusalKind::None)
                return refused;
        }
        return {};
    }
    /// Something lies beside them that is not read.
    void leave(const std::string &path) { m_asides.push_back({ProblemKind::FileNotRead, path, 0, {}, {}}); }
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }

private:
    std::vector<std::pair<std::string, std::unique_ptr<Package>>> m_parts;
};

/// What lies in a package: lists that are read as they are, and what has to be opened first.
struct Inside {
    std::vector<std::string> archives, books, others;
    bool lists = false;
};

Inside insideOf(const Package &package)
{
    Inside inside;
    for (const PackageFile &file : package.files()) {
        const std::string base = baseOf(file.path);
        if (litter(file.path))
            continue;
        if (isNamedAsArchive(base))
            inside.archives.push_back(file.path);
        else if (isNamedAsWorkbook(base))
            inside.books.push_back(file.path);
        else if (isReadAsList(base))
            inside.lists = true;
        else
            inside.others.push_back(file.path);
    }
    return inside;
}

void leaveRest(const Inside &inside, Bundle &read)
{
    for (const std::string &path : inside.others)
        read.leave(path);
    for (const std::string &path : inside.archives)
        if (!inside.books.empty())
            read.leave(path);
}

/// One file of @p outer that is an archive or a workbook.
Opened openInside(Package &outer, const std::string &path, const ImportLimits &limits)
{
    const std::string name = baseOf(path);
    auto bytes = outer.readWhole(path, kMostInside);
    if (const auto *refusal = std::get_if<Refusal>(&bytes))
        return refuse(refusal->kind == RefusalKind::ZipBomb ? RefusalKind::NestedArchive : refusal->kind, path);
    ArchiveSource source{name, std::make_shared<const std::string>(std::move(std::get<std::string>(bytes)))};
    const std::string_view head = std::string_view(*source.bytes).substr(0, kHeadBytes);
    const FileShape shape = shapeOf(head, name);
    switch (shape.kind) {
    case FileShape::Kind::Packed:
        source.packedAs = unpackedName(name);
        break;
    case FileShape::Kind::Zip:
        break;
    case FileShape::Kind::Other:
        return other(path, shape.other);
    case FileShape::Kind::Workbook:
        return openWorkbook(openHeld(name, source.bytes), bookKindOf(head), name, bytesOf(source), limits);
    default:
        return refuse(RefusalKind::NotAPackage, path);
    }
    return openPacked(source, name, limits);
}

/// A package in which nothing lies but another one is that one: a mail program or a web page packed it once more. Of
/// workbooks there may be several. What lies beside them is told.
Opened unwrapped(Opened outer, const ImportLimits &limits)
{
    constexpr std::size_t kMostBooks = 20;
    auto *package = std::get_if<std::unique_ptr<Package>>(&outer);
    if (!package)
        return outer;
    const Inside inside = insideOf(**package);
    if (inside.lists || (inside.books.empty() && inside.archives.size() != 1) || inside.books.size() > kMostBooks)
        return outer;
    const bool books = !inside.books.empty();
    auto bundle = std::make_unique<Bundle>();
    Opened last = refuse(RefusalKind::NotAPackage);
    for (const std::string &path : books ? inside.books : inside.archives) {
        last = openInside(**package, path, limits);
        auto *opened = std::get_if<std::unique_ptr<Package>>(&last);
        if (!opened && inside.books.size() > 1) {
            bundle->leave(path); // the others are read
            continue;
        }
        if (!opened)
            return std::get<Refusal>(last).kind == RefusalKind::NotAPackage ? std::move(outer) : std::move(last);
        bundle->add(inside.books.size() < 2 ? std::string() : stemOf(path) + '/', std::move(*opened));
    }
    if (bundle->isEmpty())
        return last;
    leaveRest(inside, *bundle);
    return bundle;
}

} // namespace

std::variant<std::unique_ptr<Package>, Refusal> detail::openAny(const fs::path &path, const ImportLimits &limits)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status))
        return unwrapped(openFolder(path, limits), limits);
    if (!fs::is_regular_file(status))
        return refuse(RefusalKind::CannotRead);
    if (path.filename() == "datapackage.json")
        return openFolder(path.has_parent_path() ? path.parent_path() : fs::path("."), limits);
    std::ifstream file(path, std::ios::binary);
    std::string head(kHeadBytes, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (!file.is_open() || file.bad())
        return refuse(RefusalKind::CannotRead);
    head.resize(static_cast<std::size_t>(file.gcount()));
    const std::string name = path.filename().string();
    const FileShape shape = shapeOf(head, name);
    switch (shape.kind) {
    case FileShape::Kind::Other:
        return other(name, head.starts_with("\xD0\xCF\x11\xE0") && isLockedBook(path) ? "lockedBook" : shape.other);
    case FileShape::Kind::EmptyZip:
        return refuse(RefusalKind::Empty);
    case FileShape::Kind::Unknown:
        return refuse(RefusalKind::NotAPackage);
    case FileShape::Kind::Zip:
        return unwrapped(openPacked({path}, name, limits), limits);
    case FileShape::Kind::Packed:
        return openPacked({path, {}, unpackedName(name)}, name, limits);
    case FileShape::Kind::Workbook:
    case FileShape::Kind::Json:
    case FileShape::Kind::List:
        break;
    }
    Opened opened = openFile(path);
    auto *one = std::get_if<std::unique_ptr<Package>>(&opened);
    if (one && shape.kind == FileShape::Kind::Workbook)
        return openWorkbook(std::move(*one), bookKindOf(head), name, bytesOf({path}), limits);
    if (one)
        (*one)->setSingle(shape.kind == FileShape::Kind::Json ? Package::Single::Json : Package::Single::List);
    return opened;
}

std::variant<std::unique_ptr<Package>, Refusal> Package::open(const fs::path &path, const ImportLimits &limits)
{
    return openAny(path, limits);
}

} // namespace handrail::directory
