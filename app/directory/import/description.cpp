#include "directory/import/decoder.h"
#include "directory/import/jsonmend.h"
#include "directory/import/package.h"
#include "directory/import/tables.h"
#include "directory/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

// datapackage.json: which file holds which table, in what letters and parted by what.
namespace handrail::directory {
namespace {

using detail::baseOf;
using detail::folderOf;
using detail::stemOf;
using detail::tableOfFile;

/// The paths of one resource: a string, or a list of strings (one table in several files is not in HSDS: the first
/// counts).
std::vector<std::string> pathsOf(const nlohmann::json &resource)
{
    std::vector<std::string> paths;
    for (const char *key : {"path", "url"}) { // "url" is how the first versions of the standard named it
        const auto found = resource.find(key);
        if (found == resource.end() || !paths.empty())
            continue;
        if (found->is_string())
            paths.push_back(found->get<std::string>());
        else if (found->is_array())
            for (const auto &one : *found)
                if (one.is_string())
                    paths.push_back(one.get<std::string>());
    }
    return paths;
}

std::string textAt(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// "https://…", "ftp://…", "s3://…": a table that is not in the package. Nothing is fetched.
bool isElsewhere(std::string_view path)
{
    const std::size_t mark = path.find("://");
    return mark != std::string_view::npos && mark >= 2 && mark < 12
           && std::all_of(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(mark), [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+';
              });
}

/// A path as another system or a web page writes it: "data\phones.csv", "./phones.csv", "my%20tables/phones.csv".
std::string tidied(std::string path)
{
    if (path.size() < 2 || path[1] != ':')
        std::replace(path.begin(), path.end(), '\\', '/');
    while (path.starts_with("./"))
        path.erase(0, 2);
    for (std::size_t at = path.find("%20"); at != std::string::npos; at = path.find("%20", at))
        path.replace(at, 3, " ");
    return std::string(trimmed(path));
}

/// The file at @p path, or but for capital letters the only one there.
const PackageFile *fileAt(const Package &package, const std::string &path)
{
    const PackageFile *alike = nullptr;
    const std::string low = lowerAscii(path);
    for (const PackageFile &file : package.files()) {
        if (file.path == path)
            return &file;
        if (!detail::litter(file.path) && lowerAscii(file.path) == low)
            alike = &file;
    }
    return alike;
}

/// Where no path leads to a table: the file whose name is the table's, beside the description first.
const PackageFile *fileNamed(const Package &package, const std::string &folder, const std::string &path,
                             const std::string &table)
{
    const PackageFile *found = nullptr;
    int best = 0;
    for (const PackageFile &file : package.files()) {
        if (detail::litter(file.path) || (!folder.empty() && !file.path.starts_with(folder)))
            continue;
        const bool sameName = lowerAscii(baseOf(file.path)) == lowerAscii(baseOf(path)),
                   sameTable = tableOfFile(file.path) == table;
        const int fit = !sameTable ? 0 : sameName ? 4 : folderOf(file.path) == folder ? 3 : 1;
        if (fit > best) {
            best = fit;
            found = &file;
        }
    }
    return found;
}

char separatorOf(const nlohmann::json &resource, const nlohmann::json &package)
{
    for (const nlohmann::json *from : {&resource, &package}) {
        const auto dialect = from->find("dialect");
        const std::string text =
            dialect != from->end() && dialect->is_object() ? textAt(*dialect, "delimiter") : textAt(*from, "delimiter");
        if (text.size() == 1 && text[0] != '"' && text[0] != '\n' && text[0] != '\r')
            return text[0];
        if (text == "\\t" || lowerAscii(text) == "tab")
            return '\t';
    }
    return 0;
}

/// Tables without which a service says little: when a description names one that is not there, it is told. The
/// standard's own lists all tables, and a package holds those it uses.
bool matters(const std::string &table)
{
    constexpr std::string_view kTables[] = {"service", "organization", "location", "service_at_location",
                                            "phone",   "address",      "schedule"};
    return std::find(std::begin(kTables), std::end(kTables), table) != std::end(kTables);
}

} // namespace

Refusal detail::readDescription(const Package &package, const std::string &file, const std::string &bytes,
                                PackagePlan &plan)
{
    const nlohmann::json json = parseLeniently(decodedWhole(bytes));
    if (json.is_discarded() || !json.is_object() || !json.contains("resources") || !json["resources"].is_array())
        return refuse(RefusalKind::BadDescription, file);
    plan.name = textAt(json, "title").empty() ? textAt(json, "name") : textAt(json, "title");
    for (const char *key : {"contributors", "sources"}) {
        if (plan.publisher.empty() && json.contains(key) && json[key].is_array() && !json[key].empty()
            && json[key][0].is_object())
            plan.publisher = textAt(json[key][0], "title");
    }
    const std::string folder = folderOf(file);
    std::vector<Problem> missing;
    for (const auto &resource : json["resources"]) {
        if (!resource.is_object())
            return refuse(RefusalKind::BadDescription, file);
        const std::string called = lowerAscii(textAt(resource, "name")), named = tableNamed(called);
        bool any = false;
        for (const std::string &given : pathsOf(resource)) {
            // which 3.0 calls its terms' lists
            const std::string path = tidied(given),
                              table = named.empty() || tableOfFile(path) == "taxonomy" ? tableOfFile(path) : named;
            if (isElsewhere(given)) {
                plan.problems.push_back({ProblemKind::TableElsewhere, file, 0, table.empty() ? called : table, given});
                continue;
            }
            if (!staysInside(path))
                return refuse(RefusalKind::PathClimbs, path);
            if (table.empty())
                continue;
            const PackageFile *found = fileAt(package, folder + path);
            const bool wrong = !found || found->path != folder + path;
            if (!found)
                found = fileNamed(package, folder, path, table);
            if (wrong && (found || matters(table)))
                missing.push_back({ProblemKind::WrongPath, file, 0, table, given});
            if (found && std::none_of(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) {
                    return t.path == found->path;
                })) {
                // "physical_addresses" says more than "address"
                const bool own = named.empty() || (called == table && tableOfFile(found->path) == table);
                TableFile taken{found->path, table, own ? stemOf(found->path) : called, textAt(resource, "encoding"),
                                separatorOf(resource, json)};
                const bool goesOn = !wrong && std::exchange(any, true);
                if (goesOn) // one table in several files
                    plan.tables.push_back(std::move(taken));
                else
                    addTable(plan, taken);
            }
        }
    }
    if (!plan.tables.empty()) // else it describes another package altogether
        plan.problems.insert(plan.problems.end(), missing.begin(), missing.end());
    return {};
}

} // namespace handrail::directory
