#include "directory/import/workbookpackage.h"

#include "directory/import/sheettext.h"
#include "directory/sheets/workbook.h"
#include "directory/words/text.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>

namespace handrail::directory {
namespace {

using detail::BookKind;

/// The parts of a workbook, out of the zip or the file that it is.
class PackageParts final : public BookParts {
public:
    explicit PackageParts(std::unique_ptr<Package> package) : m_package(std::move(package)) {}
    [[nodiscard]] std::string named(const std::string &part) const override
    {
        const PackageFile *file = find(part);
        return file ? file->path : std::string();
    }
    [[nodiscard]] std::uint64_t bytesOf(const std::string &part) const override
    {
        const PackageFile *file = find(part);
        return file ? file->bytes : 0;
    }
    BookFault read(const std::string &part, const Piece &piece) override
    {
        m_refusal = m_package->read({part}, {[](const PackageFile &) { return true; }, piece, [] { return true; }});
        return m_refusal.kind == RefusalKind::None ? BookFault::None : BookFault::Source;
    }
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }
    [[nodiscard]] std::string first() const
    {
        return m_package->files().empty() ? std::string() : m_package->files().front().path;
    }

private:
    [[nodiscard]] const PackageFile *find(const std::string &part) const
    {
        const std::string low = lowerAscii(part);
        const auto found = std::find_if(m_package->files().begin(), m_package->files().end(),
                                        [&](const PackageFile &file) { return lowerAscii(file.path) == low; });
        return found == m_package->files().end() ? nullptr : &*found;
    }

    std::unique_ptr<Package> m_package;
    Refusal m_refusal;
};

class WorkbookPackage final : public Package {
public:
    WorkbookPackage(std::unique_ptr<Package> parts, std::string name, std::uint64_t packedBytes,
                    const ImportLimits &limits)
        : m_parts(std::move(parts)), m_name(std::move(name)), m_packedBytes(packedBytes), m_limits(limits)
    {
    }
    Refusal open(BookKind kind);
    Refusal read(const std::vector<std::string> &wanted, const Visitor &visitor) override;

private:
    [[nodiscard]] Refusal of(BookFault fault) const;
    void list();

    PackageParts m_parts;
    std::string m_name;
    std::uint64_t m_packedBytes;
    ImportLimits m_limits;
    std::unique_ptr<Workbook> m_book;
    std::map<std::string, std::size_t> m_sheets; ///< by path
};

Refusal WorkbookPackage::of(BookFault fault) const
{
    Refusal out = refuse(RefusalKind::OtherKind, m_name);
    switch (fault) {
    case BookFault::None:
    case BookFault::Stopped:
        return {};
    case BookFault::Source:
        if (m_parts.refusal().kind != RefusalKind::DamagedArchive)
            return m_parts.refusal();
        [[fallthrough]];
    case BookFault::Broken:
        out.column = "brokenBook";
        break;
    case BookFault::Harmful:
        out.column = "oddBook";
        break;
    case BookFault::TooLarge:
        out.column = "largeBook";
        break;
    }
    return out;
}

/// A sheet's name as that of a file: with no folder in it, and its own.
void WorkbookPackage::list()
{
    std::set<std::string> names;
    for (std::size_t at = 0; at < m_book->sheets().size(); ++at) {
        const BookSheet &sheet = m_book->sheets()[at];
        std::string name = sheet.name.empty() ? "#" + std::to_string(at + 1) : sheet.name;
        std::replace(name.begin(), name.end(), '/', '-');
        if (!names.insert(lowerAscii(name)).second)
            names.insert(lowerAscii(name += " (" + std::to_string(at + 1) + ')'));
        const std::string path = name + std::string(kSheetEnding);
        if (sheet.hidden) {
            m_asides.push_back({ProblemKind::HiddenSheet, path, 0, {}, {}});
            continue;
        }
        m_sheets.emplace(path, at);
        m_files.push_back({path, sheet.bytes, true});
    }
}

Refusal WorkbookPackage::open(BookKind kind)
{
    const std::string first = kind == BookKind::Office               ? officeBookIn(m_parts)
                              : m_parts.named("content.xml").empty() ? m_parts.first()
                                                                     : m_parts.named("content.xml");
    m_book = kind == BookKind::Office ? officeBook(m_parts, first)
             : kind == BookKind::Open ? openBook(m_parts, first)
                                      : xmlBook(m_parts, first);
    if (const Refusal refused = of(first.empty() ? BookFault::Broken : m_book->open());
        refused.kind != RefusalKind::None)
        return refused;
    list();
    if (!m_files.empty())
        return {};
    Refusal none = refuse(RefusalKind::OtherKind, m_name);
    none.column = "emptyBook";
    return none;
}

Refusal WorkbookPackage::read(const std::vector<std::string> &wanted, const Visitor &visitor)
{
    std::vector<std::size_t> sheets;
    for (const std::string &path : wanted)
        if (const auto found = m_sheets.find(path); found != m_sheets.end())
            sheets.push_back(found->second);
    std::optional<SheetText> text;
    std::uint64_t left =
        std::min(m_limits.unpackedBytes, std::max(m_limits.ratioFromBytes, m_limits.ratio * m_packedBytes));
    const auto pathOf = [&](std::size_t sheet) {
        return std::find_if(m_sheets.begin(), m_sheets.end(), [&](const auto &one) { return one.second == sheet; })
            ->first;
    };
    Workbook::Visitor each;
    each.begin = [&](std::size_t sheet) {
        left -= text ? text->bytes() : 0;
        text.emplace(m_book->sheets()[sheet].facts, m_limits.columns, left, visitor);
        return visitor.begin({pathOf(sheet), m_book->sheets()[sheet].bytes, true});
    };
    each.row = [&](const SheetRow &row) { return text->row(row); };
    each.end = visitor.end;
    const BookFault fault = m_book->read(sheets, each);
    return text && text->isTooMuch() ? refuse(RefusalKind::ZipBomb, m_name) : of(fault);
}

} // namespace

BookKind detail::bookKindOf(std::string_view head)
{
    return head.find("urn:oasis:names:tc:opendocument") != std::string_view::npos ? BookKind::Open : BookKind::Xml;
}

BookKind detail::bookKindOf(Package &package, const std::string &name)
{
    bool content = false, mimetype = false, office = false;
    for (const PackageFile &file : package.files()) {
        const std::string low = lowerAscii(file.path);
        content |= low == "content.xml";
        mimetype |= low == "mimetype";
        office |= low.starts_with("xl/workbook") && low.ends_with(".xml");
    }
    if (office)
        return BookKind::Office;
    if (!content)
        return BookKind::None;
    constexpr std::uint64_t kMost = 200;
    if (!mimetype)
        return lowerAscii(name).ends_with(".ods") ? BookKind::Open : BookKind::None;
    const auto said = package.readWhole("mimetype", kMost);
    const auto *text = std::get_if<std::string>(&said);
    return text && text->find("spreadsheet") != std::string::npos ? BookKind::Open : BookKind::None;
}

std::variant<std::unique_ptr<Package>, Refusal> detail::openWorkbook(std::unique_ptr<Package> parts, BookKind kind,
                                                                     const std::string &name, std::uint64_t packedBytes,
                                                                     const ImportLimits &limits)
{
    auto package = std::make_unique<WorkbookPackage>(std::move(parts), name, packedBytes, limits);
    Refusal refused = package->open(kind);
    if (refused.kind != RefusalKind::None)
        return refused;
    return package;
}

bool detail::isLockedBook(const std::filesystem::path &path)
{
    constexpr std::size_t kHeader = 512, kSector = 4096;
    std::ifstream file(path, std::ios::binary);
    std::string head(kHeader, '\0'), folder(kSector, '\0');
    if (!file.read(head.data(), kHeader))
        return false;
    const auto at = [&](std::size_t from) { return static_cast<unsigned char>(head[from]); };
    const std::uint64_t first = at(48) | at(49) << 8 | at(50) << 16 | static_cast<std::uint64_t>(at(51)) << 24;
    const std::uint64_t sector = at(30) == 12 ? kSector : kHeader; // where its list of contents begins
    file.seekg(static_cast<std::streamoff>((first + 1) * sector));
    file.read(folder.data(), static_cast<std::streamsize>(kSector));
    folder.resize(static_cast<std::size_t>(file.gcount()));
    std::string name;
    for (const char c : std::string_view("EncryptedPackage"))
        (name += c) += '\0';
    return folder.find(name) != std::string::npos;
}

} // namespace handrail::directory
