#include "directory/import/package.h"

#include "directory/import/fileshape.h"
#include "directory/import/otherkind.h"
#include "directory/import/otherpackages.h"
#include "directory/import/tables.h"
#include "directory/words/text.h"

#include <algorithm>
#include <utility>

namespace handrail::directory {
namespace {

using namespace detail;

constexpr std::string_view kDescription = "datapackage.json";

bool isList(const std::string &path)
{
    const std::string base = lowerAscii(baseOf(path));
    return base.ends_with(".csv") || base.ends_with(".tsv") || base.ends_with(".txt") || base.ends_with(kSheetEnding);
}

/// "Services (1).csv", "services_2026-11-01.csv", "Copy of hsds_services.csv": the name that was meant. "" when it is
/// none of a table.
std::string looseName(const std::string &path)
{
    static constexpr std::string_view kMore[] = {"copy",     "of",    "kopie", "copia", "de",     "hsds", "export",
                                                 "exported", "data",  "final", "new",   "latest", "dbo",  "public",
                                                 "tbl",      "table", "csv",   "ohana", "v"};
    const std::string base = lowerAscii(baseOf(path));
    if (!isList(base) || litter(path))
        return {};
    const std::string stem = stemOf(path);
    std::string name;
    for (std::size_t at = 0; at < stem.size();) {
        std::size_t end = at;
        while (end < stem.size() && stem[end] != '_' && stem[end] != '-' && stem[end] != ' ' && stem[end] != '.'
               && stem[end] != '(' && stem[end] != ')')
            ++end;
        std::string word = stem.substr(at, end - at);
        while (!word.empty() && word.back() >= '0' && word.back() <= '9')
            word.pop_back();
        if (!word.empty() && std::find(std::begin(kMore), std::end(kMore), word) == std::end(kMore))
            name += (name.empty() ? "" : "_") + word;
        at = end + 1;
    }
    return tableNamed(name).empty() ? std::string() : name;
}

/// Tables that are called not quite as they should, beside those that are, or beside the first services.
void planLoosely(const Package &package, PackagePlan &plan)
{
    const PackageFile *first = nullptr;
    for (const PackageFile &file : package.files())
        if (!first && tableNamed(looseName(file.path)) == "service")
            first = &file;
    if (plan.tables.empty() && !first)
        return;
    const std::string folder = folderOf(plan.tables.empty() ? first->path : plan.tables.front().path);
    for (const PackageFile &file : package.files()) {
        const std::string name = folderOf(file.path) == folder ? looseName(file.path) : std::string();
        const bool known =
            std::any_of(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) { return t.path == file.path; })
            || std::find(plan.doubles.begin(), plan.doubles.end(), file.path) != plan.doubles.end();
        if (!name.empty() && !known)
            addTable(plan, {file.path, tableNamed(name), name});
    }
}

/// "2026/" after "2025/", "export-02/" after "export-01/".
bool isLater(const std::string &folder, const std::string &than)
{
    const auto dated = [](const std::string &name) { return name.find_first_of("0123456789") != std::string::npos; };
    return dated(folder) && dated(than) && folder > than;
}

void planByName(const Package &package, PackagePlan &plan)
{
    // The folder nearest the top that has a table of services; a backup beside it is not it, whatever its name.
    std::string folder;
    std::pair<bool, std::ptrdiff_t> place{true, -1};
    for (const PackageFile &file : package.files()) {
        if (litter(file.path) || tableOfFile(file.path) != "service")
            continue;
        const std::string own = folderOf(file.path);
        const std::pair here{isAside(own), std::count(file.path.begin(), file.path.end(), '/')};
        if (place.second < 0 || here < place || (here == place && isLater(own, folder))) {
            place = here;
            folder = own;
        }
    }
    if (place.second < 0)
        return;
    for (const PackageFile &file : package.files()) {
        const std::string table =
            folderOf(file.path) == folder && !litter(file.path) ? tableOfFile(file.path) : std::string();
        if (!table.empty())
            addTable(plan, {file.path, table, stemOf(file.path)});
    }
}

/// Tables that lie beside those of the description without being in it are tables all the same.
void addUnlisted(const Package &package, PackagePlan &plan)
{
    if (plan.tables.empty())
        return;
    const std::string folder = folderOf(plan.tables.front().path);
    for (const PackageFile &file : package.files()) {
        const std::string table =
            folderOf(file.path) == folder && !litter(file.path) ? tableOfFile(file.path) : std::string();
        const bool known = table.empty()
                           || std::any_of(plan.tables.begin(), plan.tables.end(),
                                          [&](const TableFile &t) { return t.path == file.path || t.table == table; });
        if (!known)
            addTable(plan, {file.path, table, stemOf(file.path)});
    }
}

Refusal planTables(Package &package, PackagePlan &plan)
{
    if (plan.tables.empty()) // no description, or one that names files that are elsewhere
        planByName(package, plan);
    else
        addUnlisted(package, plan);
    planLoosely(package, plan);
    return planOthers(package, plan);
}

bool holdsRecords(const std::string &base)
{
    return base != kDescription && isNamedAsRecords(base);
}

/// Files of which nothing is read; those that are called as a table that is there are second ones.
void nameTheRest(const Package &package, PackagePlan &plan)
{
    const auto among = [](const std::vector<std::string> &paths, const std::string &path) {
        return std::find(paths.begin(), paths.end(), path) != paths.end();
    };
    for (const PackageFile &file : package.files()) {
        const auto used = [&](const TableFile &t) { return t.path == file.path; };
        if (std::any_of(plan.tables.begin(), plan.tables.end(), used) || among(plan.doubles, file.path)
            || among(plan.json, file.path) || among(plan.lists, file.path) || file.path == plan.mapping
            || litter(file.path) || lowerAscii(baseOf(file.path)) == kDescription)
            continue;
        const std::string table = tableOfFile(file.path);
        const bool second = !table.empty()
                            && std::any_of(plan.tables.begin(), plan.tables.end(),
                                           [&](const TableFile &t) { return t.table == table; });
        (second ? plan.doubles : plan.unread).push_back(file.path);
    }
}

} // namespace

std::string detail::folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

std::string detail::baseOf(const std::string &path)
{
    return path.substr(folderOf(path).size());
}

bool detail::litter(const std::string &path)
{
    return path.starts_with("__MACOSX/") || path.find("/__MACOSX/") != std::string::npos
           || (baseOf(path).starts_with('.') && !path.ends_with(kSheetEnding));
}

bool detail::isReadAsList(const std::string &base)
{
    return isList(base) || isNamedAsRecords(base);
}

std::string detail::stemOf(const std::string &path)
{
    const std::string base = lowerAscii(baseOf(path));
    return base.substr(0, base.rfind('.'));
}

std::string detail::tableOfFile(const std::string &path)
{
    const std::string base = lowerAscii(baseOf(path));
    const std::size_t dot = base.rfind('.');
    constexpr std::string_view kEndings[] = {".csv", ".tsv", ".tab", ".txt", kSheetEnding};
    if (dot == std::string::npos
        || std::find(std::begin(kEndings), std::end(kEndings), base.substr(dot)) == std::end(kEndings))
        return {};
    return tableNamed(base.substr(0, dot));
}

void detail::addTable(PackagePlan &plan, const TableFile &table)
{
    const bool there = std::any_of(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) {
        return t.table == table.table && t.named == table.named;
    });
    if (there)
        plan.doubles.push_back(table.path);
    else
        plan.tables.push_back(table);
}

void Package::sortFiles() { std::ranges::stable_sort(m_files, {}, &PackageFile::path); }

Refusal Package::readAll(const std::vector<std::string> &wanted, const Visitor &visitor)
{
    bool stopped = false;
    const auto go = [&stopped](bool on) {
        stopped |= !on;
        return on;
    };
    const Visitor noted{[&](const PackageFile &file) { return go(visitor.begin(file)); },
                        [&](std::string_view bytes) { return go(visitor.bytes(bytes)); },
                        [&] { return go(visitor.end()); }, visitor.remark};
    std::vector<std::string> real;
    for (const std::string &path : wanted)
        if (!m_made.contains(path))
            real.push_back(path);
    if (!real.empty())
        if (const Refusal refused = read(real, noted); refused.kind != RefusalKind::None)
            return refused;
    constexpr std::size_t kPiece = 64 * 1024;
    for (const std::string &path : wanted) {
        const auto made = m_made.find(path);
        if (stopped || made == m_made.end() || !noted.begin({path, made->second.size()}))
            continue;
        for (std::size_t at = 0; !stopped && at < made->second.size(); at += kPiece)
            noted.bytes(std::string_view(made->second).substr(at, kPiece));
        if (!stopped)
            noted.end();
    }
    return {};
}

std::variant<std::string, Refusal> Package::readWhole(const std::string &path, std::uint64_t most)
{
    std::string bytes;
    bool more = false;
    const Refusal refused = read({path}, {[](const PackageFile &) { return true; },
                                          [&](std::string_view piece) {
                                              bytes += piece;
                                              more = bytes.size() > most;
                                              return !more;
                                          },
                                          [] { return true; }});
    if (refused.kind != RefusalKind::None)
        return refused;
    if (more)
        return refuse(RefusalKind::ZipBomb, path);
    return bytes;
}

bool staysInside(std::string_view path)
{
    if (path.empty() || path.front() == '/' || path.find('\\') != path.npos || path.find('\0') != path.npos
        || path.find(':') != path.npos)
        return false;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t slash = std::min(path.find('/', from), path.size());
        if (path.substr(from, slash - from) == "..")
            return false;
        from = slash + 1;
    }
    return true;
}

namespace {

constexpr std::uint64_t kDescriptionBytes = 8u << 20;

/// One file of JSON that is a description with rows inside of it.
bool isDescription(Package &package, const PackageFile &only)
{
    if (only.bytes > kDescriptionBytes)
        return false;
    const auto text = package.readWhole(only.path, kDescriptionBytes);
    return std::holds_alternative<std::string>(text) && holdsRows(std::get<std::string>(text));
}

Refusal takeDescription(Package &package, const PackageFile &description, PackagePlan &plan)
{
    if (description.bytes > kDescriptionBytes)
        return refuse(RefusalKind::BadDescription, description.path);
    const auto bytes = package.readWhole(description.path, kDescriptionBytes);
    if (const auto *refusal = std::get_if<Refusal>(&bytes))
        return refusal->kind == RefusalKind::ZipBomb ? refuse(RefusalKind::BadDescription, description.path) : *refusal;
    return readDescription(package, description.path, std::get<std::string>(bytes), plan);
}

} // namespace

std::variant<PackagePlan, Refusal> planPackage(Package &package)
{
    PackagePlan plan;
    plan.problems = package.asides();
    const PackageFile *description = nullptr;
    bool nested = false;
    for (const PackageFile &file : package.files()) {
        const std::string base = lowerAscii(baseOf(file.path));
        nested |= package.single() == Package::Single::No && isNamedAsArchive(base) && !litter(file.path);
        if (base == kDescription && !litter(file.path) && (!description || file.path.size() < description->path.size()))
            description = &file;
    }
    const bool json = package.single() == Package::Single::Json, list = package.single() == Package::Single::List;
    if (!description && json && package.files().size() == 1 && isDescription(package, package.files().front()))
        description = &package.files().front();
    if (description)
        if (const Refusal bad = takeDescription(package, *description, plan); bad.kind != RefusalKind::None)
            return bad;
    if (const Refusal refusal = planTables(package, plan); refusal.kind != RefusalKind::None)
        return refusal;
    const auto tableThere = [&](const char *name) {
        return std::any_of(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) { return t.table == name; });
    };
    if (!tableThere("service")) { // a package of answers in JSON
        for (const PackageFile &file : package.files()) {
            const std::string base = lowerAscii(baseOf(file.path));
            if ((list || (isList(base) && !json)) && !litter(file.path) && !description)
                plan.lists.push_back(file.path);
            else if ((base == "mapping.yaml" || base == "mapping.yml") && !litter(file.path))
                plan.mapping = file.path;
            else if (json || (holdsRecords(base) && !litter(file.path)))
                plan.json.push_back(file.path);
        }
        std::sort(plan.json.begin(), plan.json.end());
        std::sort(plan.lists.begin(), plan.lists.end());
        if (!plan.json.empty())
            plan.lists.clear();
        if (!plan.json.empty() || !plan.lists.empty())
            plan.tables.clear();
    }
    if (!tableThere("service") && plan.json.empty() && plan.lists.empty() && !description && !nested) {
        for (const PackageFile &file : package.files()) {
            const std::string base = lowerAscii(baseOf(file.path));
            const bool sheet = isNamedAsWorkbook(base);
            if ((sheet || base.ends_with(".pdf")) && !litter(file.path)) {
                Refusal refusal = refuse(RefusalKind::OtherKind, file.path);
                refusal.column = sheet ? "spreadsheet" : "pdf";
                return refusal;
            }
        }
    }
    if (!tableThere("service") && plan.json.empty() && plan.lists.empty())
        return refuse(description               ? RefusalKind::BadDescription
                      : nested                  ? RefusalKind::NestedArchive
                      : package.files().empty() ? RefusalKind::Empty
                                                : RefusalKind::NotAPackage);
    nameTheRest(package, plan);
    return plan;
}

} // namespace handrail::directory
