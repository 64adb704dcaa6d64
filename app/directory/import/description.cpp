#include "directory/import/decoder.h"
#include "directory/import/inlinedata.h"
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

/// A part of a resource that stands there or in a file of the package: "schema": "schema/service.json".
nlohmann::json partAt(const nlohmann::json &resource, const char *key, Package &package, const std::string &folder)
{
    const auto found = resource.find(key);
    if (found == resource.end() || found->is_object())
        return found == resource.end() ? nlohmann::json::object() : *found;
    constexpr std::uint64_t kMost = 1u << 20;
    const std::string path = found->is_string() ? folder + tidied(found->get<std::string>()) : std::string();
    const PackageFile *file = path.empty() || !staysInside(path) ? nullptr : fileAt(package, path);
    if (!file || file->bytes > kMost)
        return nlohmann::json::object();
    const auto text = package.readWhole(file->path, kMost);
    if (!std::holds_alternative<std::string>(text))
        return nlohmann::json::object();
    nlohmann::json part = parseLeniently(decodedWhole(std::get<std::string>(text)));
    return part.is_object() ? part : nlohmann::json::object();
}

/// "dialect": of version 1, or "csv" inside of it of version 2.
nlohmann::json inDialect(const nlohmann::json &dialect, const char *key)
{
    const auto csv = dialect.find("csv");
    for (const nlohmann::json *from : {&dialect, csv != dialect.end() && csv->is_object() ? &*csv : &dialect})
        if (const auto found = from->find(key); found != from->end())
            return *found;
    return nullptr;
}

char separatorOf(const nlohmann::json &dialect, const nlohmann::json &resource, const nlohmann::json &package)
{
    const nlohmann::json said = inDialect(dialect, "delimiter");
    for (const std::string &text : {said.is_string() ? said.get<std::string>() : std::string(),
                                    textAt(resource, "delimiter"), textAt(package, "delimiter")}) {
        if (text.size() == 1 && text[0] != '"' && text[0] != '\n' && text[0] != '\r')
            return text[0];
        if (text == "\\t" || lowerAscii(text) == "tab")
            return '\t';
    }
    return 0;
}

RowManner mannerOf(const nlohmann::json &dialect, const nlohmann::json &schema)
{
    RowManner manner;
    const auto fields = schema.find("fields"), missing = schema.find("missingValues");
    if (inDialect(dialect, "header") == nlohmann::json(false) && fields != schema.end() && fields->is_array())
        for (const auto &field : *fields)
            manner.heading.push_back(field.is_object() ? textAt(field, "name") : std::string());
    if (missing != schema.end() && missing->is_array())
        for (const auto &one : *missing) { // version 2: { "value": "-", "label": "…" }
            const std::string value = one.is_string() ? one.get<std::string>() : one.is_object() ? textAt(one, "value") : "";
            if (!value.empty())
                manner.missing.push_back(value);
        }
    const nlohmann::json comment = inDialect(dialect, "commentChar");
    if (comment.is_string() && comment.get<std::string>().size() == 1)
        manner.comment = comment.get<std::string>()[0];
    const nlohmann::json quote = inDialect(dialect, "quoteChar"), escape = inDialect(dialect, "escapeChar");
    if (quote.is_string() && quote.get<std::string>().size() < 2)
        manner.dialect.quote = quote.get<std::string>().empty() ? '\0' : quote.get<std::string>()[0];
    if (escape.is_string() && escape.get<std::string>().size() == 1)
        manner.dialect.escape = escape.get<std::string>()[0];
    manner.dialect.doubleQuote = inDialect(dialect, "doubleQuote") != nlohmann::json(false);
    if (manner.dialect.escape == manner.dialect.quote && manner.dialect.quote != 0) { // "\"" as escape: written twice
        manner.dialect.escape = 0;
        manner.dialect.doubleQuote = true;
    }
    return manner;
}

constexpr std::string_view kPacked = ".gz";

bool isPacked(const nlohmann::json &resource, const std::string &path)
{
    const std::string said = lowerAscii(textAt(resource, "compression"));
    return said == "gz" || said == "gzip" || lowerAscii(path).ends_with(kPacked);
}

std::string withoutPacking(const std::string &path)
{
    return lowerAscii(path).ends_with(kPacked) ? path.substr(0, path.size() - kPacked.size()) : path;
}

/// Unpacks a table of the package.
Refusal unpack(Package &package, const std::string &path)
{
    constexpr std::uint64_t kMost = 64u << 20;
    const auto bytes = package.readWhole(path, kMost);
    if (const auto *refused = std::get_if<Refusal>(&bytes))
        return *refused;
    auto text = unpackedTable(std::get<std::string>(bytes));
    if (const auto *why = std::get_if<Unpacking>(&text))
        return refuse(*why == Unpacking::Damaged ? RefusalKind::DamagedArchive : RefusalKind::ZipBomb, path);
    package.addMade(path, std::move(std::get<std::string>(text)));
    return {};
}

/// A resource whose rows stand in the description itself.
void addInline(Package &package, const std::string &file, const nlohmann::json &resource, const RowManner &manner,
               char separator, PackagePlan &plan)
{
    const std::string called = lowerAscii(textAt(resource, "name")), table = tableNamed(called);
    const auto rows = inlineRows(resource["data"]);
    const std::string path = file + '#' + called;
    if (table.empty() || !rows) {
        plan.unread.push_back(path);
        return;
    }
    package.addMade(path, *rows);
    detail::addTable(plan, {path, table, called, {}, resource["data"].is_string() ? separator : ',', {}, manner});
}

/// Tables without which a service says little: when a description names one that is not there, it is told. The
/// standard's own lists all tables, and a package holds those it uses.
bool matters(const std::string &table)
{
    constexpr std::string_view kTables[] = {"service", "organization", "location", "service_at_location",
                                            "phone",   "address",      "schedule"};
    return std::find(std::begin(kTables), std::end(kTables), table) != std::end(kTables);
}

void readNames(const nlohmann::json &json, PackagePlan &plan)
{
    plan.name = textAt(json, "title").empty() ? textAt(json, "name") : textAt(json, "title");
    for (const char *key : {"contributors", "sources"})
        if (const auto list = json.find(key); plan.publisher.empty() && list != json.end() && list->is_array()
            && !list->empty() && list->front().is_object())
            plan.publisher = textAt(list->front(), "title");
}

} // namespace

bool detail::holdsRows(const std::string &bytes)
{
    if (bytes.find("\"resources\"") == std::string::npos || bytes.find("\"data\"") == std::string::npos)
        return false;
    const nlohmann::json json = parseLeniently(decodedWhole(bytes));
    if (json.is_discarded() || !json.is_object() || !json.contains("resources") || !json["resources"].is_array())
        return false;
    return std::any_of(json["resources"].begin(), json["resources"].end(), [](const auto &resource) {
        return resource.is_object() && resource.contains("data") && !tableNamed(lowerAscii(textAt(resource, "name"))).empty();
    });
}

Refusal detail::readDescription(Package &package, const std::string &file, const std::string &bytes,
                                PackagePlan &plan)
{
    const nlohmann::json json = parseLeniently(decodedWhole(bytes));
    if (json.is_discarded() || !json.is_object() || !json.contains("resources") || !json["resources"].is_array())
        return refuse(RefusalKind::BadDescription, file);
    readNames(json, plan);
    const std::string folder = folderOf(file);
    std::vector<Problem> missing;
    for (const auto &resource : json["resources"]) {
        if (!resource.is_object())
            return refuse(RefusalKind::BadDescription, file);
        const std::string called = lowerAscii(textAt(resource, "name")), named = tableNamed(called);
        bool any = false;
        const nlohmann::json dialect = partAt(resource, "dialect", package, folder);
        const RowManner manner = mannerOf(dialect, partAt(resource, "schema", package, folder));
        const char separator = separatorOf(dialect, resource, json);
        if (resource.contains("data"))
            addInline(package, file, resource, manner, separator, plan);
        for (const std::string &given : pathsOf(resource)) {
            // which 3.0 calls its terms' lists
            const std::string path = tidied(given), plain = withoutPacking(path),
                              table = named.empty() || tableOfFile(plain) == "taxonomy" ? tableOfFile(plain) : named;
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
                const std::string unpacked = withoutPacking(found->path);
                const bool own = named.empty() || (called == table && tableOfFile(unpacked) == table);
                if (isPacked(resource, found->path))
                    if (Refusal bad = unpack(package, found->path); bad.kind != RefusalKind::None)
                        return bad;
                TableFile taken{found->path, table, own ? stemOf(unpacked) : called, textAt(resource, "encoding"), separator,
                                {}, manner};
                const bool goesOn = !wrong && std::exchange(any, true);
                taken.manner.goesOn = goesOn;
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
