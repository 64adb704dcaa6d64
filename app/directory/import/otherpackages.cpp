#include "directory/import/otherpackages.h"

#include "directory/import/columnnames.h"
#include "directory/import/csvreader.h"
#include "directory/import/decoder.h"
#include "directory/import/tables.h"
#include "directory/words/text.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>

// Two counties in one zip, each a folder.
namespace handrail::directory {
namespace {

using namespace detail;

constexpr std::size_t kMostPackages = 64;

/// "export 2025/" beside "export 2026/": the later one was chosen already.
bool isOtherYear(const std::string &one, const std::string &other)
{
    std::string bare[2];
    bool year = true;
    for (const std::string *folder : {&one, &other}) {
        std::string &out = bare[folder == &other ? 1 : 0];
        bool any = false;
        for (std::size_t at = 0; at < folder->size();) {
            const std::size_t end = std::min(folder->find_first_not_of("0123456789", at), folder->size());
            any |= end - at >= 4 && folder->compare(at, 2, "20") == 0;
            if (end == at)
                out.push_back((*folder)[at++]);
            at = std::max(at, end);
        }
        year &= any;
    }
    return year && bare[0] == bare[1];
}

/// What tells two tables of services apart.
struct Services {
    std::unordered_set<std::string> names, ids; ///< ids with their names
};

/// Reads the ids and the names of a table of services.
Refusal readServices(Package &package, const std::string &path, Services &into)
{
    const Table &table = *findTable("service");
    int id = -1, name = -1;
    bool heading = true;
    CsvReader reader(
        {},
        [&](CsvRow &row) {
            if (heading) {
                for (std::size_t i = 0; i < row.count; ++i) {
                    const int field = fieldOf(row.fields[i], table);
                    const std::string_view column =
                        field < 0 ? std::string_view() : table.fields[static_cast<std::size_t>(field)].column;
                    if (column == "id" && id < 0)
                        id = static_cast<int>(i);
                    if (column == "name" && name < 0)
                        name = static_cast<int>(i);
                }
                heading = id < 0 && name < 0 && row.line < 12; // a title may stand above it
                return true;
            }
            const auto at = [&](int i) {
                const auto index = static_cast<std::size_t>(i);
                return i >= 0 && index < row.count ? lowerAscii(trimmed(row.fields[index])) : std::string();
            };
            into.names.insert(at(name));
            into.ids.insert(at(id) + '\x1f' + at(name));
            return true;
        },
        '\0', '\0');
    std::optional<TextDecoder> decoder;
    Package::Visitor visitor;
    visitor.begin = [&](const PackageFile &) {
        decoder.emplace(std::string(), [&](std::string_view text) { return reader.feed(text); });
        return true;
    };
    visitor.bytes = [&](std::string_view bytes) { return decoder->feed(bytes); };
    visitor.end = [&] {
        if (decoder->finish())
            reader.finish();
        return true;
    };
    return package.read({path}, visitor); // what is wrong in the table is told when it is read
}

/// Half of the smaller one at least stand in both: a copy, or last year's.
bool isAnotherState(const Services &one, const Services &other)
{
    const auto shares = [](const std::unordered_set<std::string> &a, const std::unordered_set<std::string> &b) {
        const auto &small = a.size() < b.size() ? a : b, &large = a.size() < b.size() ? b : a;
        const auto common = std::count_if(small.begin(), small.end(), [&](const auto &x) { return large.contains(x); });
        return static_cast<std::size_t>(common) * 2 >= small.size();
    };
    return shares(one.ids, other.ids) || shares(one.names, other.names);
}

/// The tables that lie in @p folder.
std::vector<TableFile> tablesIn(const Package &package, const std::string &folder)
{
    auto part = std::make_shared<PackagePart>();
    part->folder = folder;
    std::vector<TableFile> found;
    for (const PackageFile &file : package.files()) {
        const std::string table =
            folderOf(file.path) == folder && !litter(file.path) ? tableOfFile(file.path) : std::string();
        const std::string named = stemOf(file.path);
        if (table.empty()
            || std::any_of(found.begin(), found.end(), [&](const TableFile &t) { return t.named == named; }))
            continue;
        found.push_back({file.path, table, named, {}, 0, part});
        part->tables.push_back(table);
    }
    return found;
}

} // namespace

bool detail::isAside(const std::string &folder)
{
    static constexpr std::string_view kAside =
        "old older backup backups bak archive archives archived previous test tests testing sample samples example examples "
        "template templates draft drafts trash deleted tmp temp copia respaldo anterior ejemplo ejemplos";
    for (std::size_t from = 0; from < folder.size();) {
        const std::size_t end = std::min(folder.find('/', from), folder.size());
        const std::string name = lowerAscii(folder.substr(from, end - from));
        if (name.starts_with('.') || inList(kAside, name))
            return true;
        from = end + 1;
    }
    return false;
}

Refusal detail::planOthers(Package &package, PackagePlan &plan)
{
    const auto first = std::find_if(plan.tables.begin(), plan.tables.end(),
                                    [](const TableFile &table) { return table.table == "service"; });
    if (first == plan.tables.end())
        return {};
    std::set<std::string> folders, taken;
    for (const TableFile &table : plan.tables)
        taken.insert(folderOf(table.path));
    std::vector<std::string> paths;
    for (const PackageFile &file : package.files())
        if (!litter(file.path) && !isAside(folderOf(file.path)) && tableOfFile(file.path) == "service"
            && !taken.contains(folderOf(file.path)) && folders.insert(folderOf(file.path)).second)
            paths.push_back(file.path);
    if (paths.empty() || paths.size() > kMostPackages)
        return {};
    std::vector<Services> known(1);
    if (const Refusal refusal = readServices(package, first->path, known.front()); refusal.kind != RefusalKind::None)
        return refusal;
    for (const std::string &path : paths) {
        if (isOtherYear(folderOf(path), folderOf(first->path)))
            continue;
        Services services;
        if (const Refusal refusal = readServices(package, path, services); refusal.kind != RefusalKind::None)
            return refusal;
        if (services.names.empty() || std::any_of(known.begin(), known.end(), [&](const Services &other) {
                return isAnotherState(services, other);
            }))
            continue;
        for (TableFile &table : tablesIn(package, folderOf(path)))
            plan.tables.push_back(std::move(table));
        known.push_back(std::move(services));
    }
    return {};
}

} // namespace handrail::directory
