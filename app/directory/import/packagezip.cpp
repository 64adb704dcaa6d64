#include "directory/import/package.h"

#include "directory/import/zipend.h"
#include "directory/words/text.h"

#include <archive.h>
#include <archive_entry.h>

#include <locale.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace handrail::directory {
namespace {
using detail::ArchiveSource;

struct ArchiveCloser {
    void operator()(archive *a) const { archive_read_free(a); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveCloser>;

/// A zip by its central directory alone: the other reader would take the readable half of a truncated file. Of the
/// other packings those whose memory is bounded by their kind, not by what the file asks for.
ArchiveHandle openArchive(const ArchiveSource &source, int &status)
{
    constexpr std::size_t kBlockBytes = 64 * 1024;
    ArchiveHandle a(archive_read_new());
    if (source.packedAs.empty()) {
        archive_read_support_format_zip_seekable(a.get());
    } else {
        archive_read_support_filter_gzip(a.get());
        archive_read_support_filter_bzip2(a.get());
        archive_read_support_format_tar(a.get());
        archive_read_support_format_raw(a.get());
    }
    status = source.bytes ? archive_read_open_memory(a.get(), source.bytes->data(), source.bytes->size())
                          : archive_read_open_filename(a.get(), source.path.c_str(), kBlockBytes);
    return a;
}

std::string messageOf(archive *a)
{
    const char *text = archive_error_string(a);
    return text ? text : "";
}

/// What does not unpack; column "packed": it was no zip.
Refusal damaged(const ArchiveSource &source, const std::string &path, archive *a)
{
    Refusal out = refuse(RefusalKind::DamagedArchive, path, messageOf(a));
    out.column = source.packedAs.empty() ? "" : "packed";
    return out;
}

/// While it lives, libarchive gives names in UTF-8 on this thread, whatever the program's locale: in "C" it gives none
/// beyond ASCII.
class Utf8Names {
public:
    Utf8Names() : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{}))
    {
        if (m_locale != locale_t{})
            m_before = uselocale(m_locale);
    }
    ~Utf8Names()
    {
        if (m_locale == locale_t{})
            return;
        uselocale(m_before);
        freelocale(m_locale);
    }
    Utf8Names(const Utf8Names &) = delete;
    Utf8Names &operator=(const Utf8Names &) = delete;

private:
    locale_t m_locale, m_before = locale_t{};
};

/// An entry's name with '/' between folders, as UTF-8: what is none is in the code page that zips had before.
std::string nameOf(archive *a, archive_entry *entry, const ArchiveSource &source)
{
    if (archive_format(a) == ARCHIVE_FORMAT_RAW) // one file without a name of its own
        return source.packedAs;
    const char *raw = archive_entry_pathname(entry);
    if (!raw)
        raw = archive_entry_pathname_utf8(entry);
    std::string name = raw ? raw : "";
    std::string copy = name;
    if (repairUtf8(copy) > 0)
        name = fromDos(name);
    std::replace(name.begin(), name.end(), '\\', '/');
    return name;
}

class ArchivePackage final : public Package {
public:
    ArchivePackage(ArchiveSource source, const ImportLimits &limits) : m_source(std::move(source)), m_limits(limits) {}

    Refusal list();
    Refusal read(const std::vector<std::string> &wanted, const Visitor &visitor) override;

private:
    Refusal readEntry(archive *a, const PackageFile &file, const Visitor &visitor, bool &stopped);
    [[nodiscard]] bool bomb(std::uint64_t unpacked) const
    {
        return unpacked > m_limits.unpackedBytes
               || (unpacked > m_limits.ratioFromBytes && unpacked / m_limits.ratio > m_packedBytes);
    }

    [[nodiscard]] Refusal weigh();

    ArchiveSource m_source;
    ImportLimits m_limits;
    std::uint64_t m_packedBytes = 0, m_unpacked = 0;
};

/// How large it is, and of a zip whether its directory is one that can be held.
Refusal ArchivePackage::weigh()
{
    std::error_code error;
    m_packedBytes = m_source.bytes ? m_source.bytes->size() : std::filesystem::file_size(m_source.path, error);
    if (error)
        return refuse(RefusalKind::CannotRead);
    if (!m_source.packedAs.empty())
        return {};
    std::unique_ptr<std::istream> file;
    if (m_source.bytes)
        file = std::make_unique<std::istringstream>(*m_source.bytes);
    else
        file = std::make_unique<std::ifstream>(m_source.path, std::ios::binary);
    const std::int64_t counted = countedEntries(*file, m_limits.files);
    if (counted < 0)
        return refuse(RefusalKind::Truncated);
    return counted > static_cast<std::int64_t>(m_limits.files) ? refuse(RefusalKind::TooManyFiles) : Refusal{};
}

Refusal ArchivePackage::list()
{
    if (const Refusal refusal = weigh(); refusal.kind != RefusalKind::None)
        return refusal;
    const Utf8Names names;
    int status = ARCHIVE_OK;
    const ArchiveHandle a = openArchive(m_source, status);
    if (status != ARCHIVE_OK)
        return damaged(m_source, {}, a.get());
    archive_entry *entry = nullptr;
    std::uint64_t declared = 0;
    while ((status = archive_read_next_header(a.get(), &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN) {
        const std::string path = nameOf(a.get(), entry, m_source);
        if (m_files.size() >= m_limits.files)
            return refuse(RefusalKind::TooManyFiles);
        if (!staysInside(path))
            return refuse(RefusalKind::PathClimbs, path);
        const auto type = archive_entry_filetype(entry);
        if (type == AE_IFDIR || path.ends_with('/'))
            continue;
        if (type != AE_IFREG || archive_entry_hardlink(entry) || archive_entry_symlink(entry))
            return refuse(RefusalKind::LinkInside, path);
        if (archive_entry_is_encrypted(entry))
            return refuse(RefusalKind::Encrypted, path);
        const std::int64_t size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
        m_files.push_back({path, static_cast<std::uint64_t>(std::max<std::int64_t>(0, size))});
        declared += m_files.back().bytes;
        if (bomb(declared))
            return refuse(RefusalKind::ZipBomb, path);
    }
    if (status != ARCHIVE_EOF)
        return damaged(m_source, {}, a.get());
    sortFiles();
    return {};
}

Refusal ArchivePackage::readEntry(archive *a, const PackageFile &file, const Visitor &visitor, bool &stopped)
{
    std::array<char, 64 * 1024> piece{};
    for (;;) {
        const la_ssize_t got = archive_read_data(a, piece.data(), piece.size());
        if (got < 0) // ARCHIVE_WARN included: a wrong checksum is a wrong file
            return damaged(m_source, file.path, a);
        if (got == 0)
            return {};
        m_unpacked += static_cast<std::uint64_t>(got);
        if (bomb(m_unpacked)) // a declared size may lie
            return refuse(RefusalKind::ZipBomb, file.path);
        if (!visitor.bytes({piece.data(), static_cast<std::size_t>(got)})) {
            stopped = true;
            return {};
        }
    }
}

Refusal ArchivePackage::read(const std::vector<std::string> &wanted, const Visitor &visitor)
{
    const Utf8Names names;
    int status = ARCHIVE_OK;
    const ArchiveHandle a = openArchive(m_source, status);
    if (status != ARCHIVE_OK)
        return damaged(m_source, {}, a.get());
    std::vector<std::string> open = wanted;
    archive_entry *entry = nullptr;
    m_unpacked = 0;
    while (!open.empty()
           && ((status = archive_read_next_header(a.get(), &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN)) {
        const auto found = std::find(open.begin(), open.end(), nameOf(a.get(), entry, m_source));
        if (found == open.end())
            continue;
        PackageFile file{*found, 0};
        for (const PackageFile &listed : m_files) {
            if (listed.path == file.path)
                file = listed;
        }
        open.erase(found);
        bool stopped = !visitor.begin(file);
        if (!stopped) {
            const Refusal refusal = readEntry(a.get(), file, visitor, stopped);
            if (refusal.kind != RefusalKind::None)
                return refusal;
        }
        if (stopped || !visitor.end())
            return {};
    }
    if (!open.empty())
        return damaged(m_source, open.front(), a.get());
    return {};
}

} // namespace

std::variant<std::unique_ptr<Package>, Refusal> detail::openArchived(ArchiveSource source, const ImportLimits &limits)
{
    auto package = std::make_unique<ArchivePackage>(std::move(source), limits);
    Refusal refusal = package->list();
    if (refusal.kind != RefusalKind::None)
        return refusal;
    return package;
}

} // namespace handrail::directory
