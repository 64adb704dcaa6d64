#include "directory/package.h"

#include "directory/tables.h"
#include "directory/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

constexpr std::string_view kDescription = "datapackage.json";

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

std::string baseOf(const std::string &path)
{
    return path.substr(folderOf(path).size());
}

/// Things an archiver or a desktop leaves behind.
bool litter(const std::string &path)
{
    return path.rfind("__MACOSX/", 0) == 0 || baseOf(path).rfind(".", 0) == 0;
}

std::string tableOfFile(const std::string &path)
{
    const std::string base = lowerAscii(baseOf(path));
    const std::size_t dot = base.rfind('.');
    if (dot == std::string::npos || base.substr(dot) != ".csv")
        return {};
    return tableNamed(base.substr(0, dot));
}

std::string stemOf(const std::string &path)
{
    const std::string base = lowerAscii(baseOf(path));
    return base.substr(0, base.rfind('.'));
}

void addTable(PackagePlan &plan, const std::string &path, const std::string &table, const std::string &named)
{
    const bool there = std::any_of(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) { return t.table == table && t.named == named; });
    if (there)
        plan.doubles.push_back(path);
    else
        plan.tables.push_back({path, table, named});
}

/// The paths of one resource: a string, or a list of strings (one table in several files is not in HSDS: the first counts).
std::vector<std::string> pathsOf(const nlohmann::json &resource)
{
    std::vector<std::string> paths;
    const auto found = resource.find("path");
    if (found == resource.end())
        return paths;
    if (found->is_string())
        paths.push_back(found->get<std::string>());
    else if (found->is_array())
        for (const auto &one : *found)
            if (one.is_string())
                paths.push_back(one.get<std::string>());
    return paths;
}

std::string textAt(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Refusal readDescription(const Package &package, const std::string &file, const std::string &bytes, PackagePlan &plan)
{
    const nlohmann::json json = nlohmann::json::parse(bytes, nullptr, false);
    if (json.is_discarded() || !json.is_object() || !json.contains("resources") || !json["resources"].is_array())
        return refuse(RefusalKind::BadDescription, file);
    plan.name = textAt(json, "title").empty() ? textAt(json, "name") : textAt(json, "title");
    for (const char *key : {"contributors", "sources"}) {
        if (plan.publisher.empty() && json.contains(key) && json[key].is_array() && !json[key].empty() && json[key][0].is_object())
            plan.publisher = textAt(json[key][0], "title");
    }
    const std::string folder = folderOf(file);
    const auto listed = [&](const std::string &path) {
        const auto &files = package.files();
        return std::any_of(files.begin(), files.end(), [&](const PackageFile &f) { return f.path == path; });
    };
    for (const auto &resource : json["resources"]) {
        if (!resource.is_object())
            return refuse(RefusalKind::BadDescription, file);
        const std::string called = lowerAscii(textAt(resource, "name")), named = tableNamed(called);
        for (const std::string &path : pathsOf(resource)) {
            if (!staysInside(path))
                return refuse(RefusalKind::PathClimbs, path);
            const std::string table = named.empty() ? tableOfFile(path) : named;
            // The standard's own description lists all tables; a package holds those it uses. Only what it cannot do without counts.
            if (!table.empty() && listed(folder + path))
                addTable(plan, folder + path, table, named.empty() ? stemOf(path) : called);
        }
    }
    return {};
}

void planByName(const Package &package, PackagePlan &plan)
{
    // The folder nearest the top that has a table of services.
    std::string folder;
    std::ptrdiff_t depth = -1;
    for (const PackageFile &file : package.files()) {
        if (litter(file.path) || tableOfFile(file.path) != "service")
            continue;
        const std::ptrdiff_t here = std::count(file.path.begin(), file.path.end(), '/');
        if (depth < 0 || here < depth) {
            depth = here;
            folder = folderOf(file.path);
        }
    }
    if (depth < 0)
        return;
    for (const PackageFile &file : package.files()) {
        const std::string table = folderOf(file.path) == folder && !litter(file.path) ? tableOfFile(file.path) : std::string();
        if (!table.empty())
            addTable(plan, file.path, table, stemOf(file.path));
    }
}

} // namespace

bool staysInside(std::string_view path)
{
    if (path.empty() || path.front() == '/' || path.find('\\') != path.npos || path.find('\0') != path.npos || path.find(':') != path.npos)
        return false;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t slash = std::min(path.find('/', from), path.size());
        if (path.substr(from, slash - from) == "..")
            return false;
        from = slash + 1;
    }
    return true;
}

std::variant<std::unique_ptr<Package>, Refusal> Package::open(const fs::path &path, const ImportLimits &limits)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status))
        return detail::openFolder(path, limits);
    if (!fs::is_regular_file(status))
        return refuse(RefusalKind::CannotRead);
    if (path.filename() == kDescription)
        return detail::openFolder(path.has_parent_path() ? path.parent_path() : fs::path("."), limits);
    std::ifstream file(path, std::ios::binary);
    char magic[4] = {};
    file.read(magic, sizeof magic);
    if (!file.is_open() || file.bad())
        return refuse(RefusalKind::CannotRead);
    if (file.gcount() == 0)
        return refuse(RefusalKind::Empty);
    const std::string_view head(magic, static_cast<std::size_t>(file.gcount()));
    const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != std::string_view::npos && (head[first] == '{' || head[first] == '['))
        return detail::openFile(path);
    if (head != "PK\x03\x04" && head != "PK\x05\x06")
        return refuse(RefusalKind::NotAPackage);
    return detail::openZip(path, limits);
}

std::variant<PackagePlan, Refusal> planPackage(Package &package)
{
    constexpr std::uint64_t kDescriptionBytes = 8u << 20;
    PackagePlan plan;
    const PackageFile *description = nullptr;
    bool nested = false;
    for (const PackageFile &file : package.files()) {
        const std::string base = lowerAscii(baseOf(file.path));
        nested |= base.size() > 4 && base.substr(base.size() - 4) == ".zip";
        if (base == kDescription && !litter(file.path) && (!description || file.path.size() < description->path.size()))
            description = &file;
    }
    if (description) {
        if (description->bytes > kDescriptionBytes)
            return refuse(RefusalKind::BadDescription, description->path);
        std::string bytes;
        const Refusal refusal = package.read({description->path}, {[](const PackageFile &) { return true; },
                                                                   [&](std::string_view piece) {
                                                                       bytes += piece;
                                                                       return bytes.size() <= kDescriptionBytes;
                                                                   },
                                                                   [] { return true; }});
        if (refusal.kind != RefusalKind::None)
            return refusal;
        const Refusal bad = readDescription(package, description->path, bytes, plan);
        if (bad.kind != RefusalKind::None)
            return bad;
    }
    if (plan.tables.empty()) // no description, or one that names files that are elsewhere
        planByName(package, plan);
    const auto tableThere = [&](const char *name) {
        return std::any_of(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) { return t.table == name; });
    };
    if (!tableThere("service")) { // a package of answers in JSON
        for (const PackageFile &file : package.files()) {
            const std::string base = lowerAscii(baseOf(file.path));
            if (package.isRecord() || (base.ends_with(".json") && base != kDescription && !litter(file.path)))
                plan.json.push_back(file.path);
        }
        std::sort(plan.json.begin(), plan.json.end());
        if (!plan.json.empty())
            plan.tables.clear();
    }
    if (!tableThere("service") && plan.json.empty())
        return refuse(description ? RefusalKind::BadDescription : nested ? RefusalKind::NestedArchive : package.files().empty() ? RefusalKind::Empty : RefusalKind::NotAPackage);
    for (const PackageFile &file : package.files()) {
        const auto used = [&](const TableFile &t) { return t.path == file.path; };
        const bool isDouble = std::find(plan.doubles.begin(), plan.doubles.end(), file.path) != plan.doubles.end();
        if (std::none_of(plan.tables.begin(), plan.tables.end(), used) && !isDouble && std::find(plan.json.begin(), plan.json.end(), file.path) == plan.json.end() && !litter(file.path)
            && lowerAscii(baseOf(file.path)) != kDescription)
            plan.unread.push_back(file.path);
    }
    return plan;
}

} // namespace handrail::directory
