#include "directory/import/importer.h"

#include "directory/import/linking.h"
#include "directory/import/package.h"
#include "directory/import/reading.h"
#include "directory/import/signature.h"
#include "directory/import/staging.h"
#include "directory/schema.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

class Import {
public:
    Import(const fs::path &package, const fs::path &directoryFile, const ImportOptions &options)
        : m_path(package), m_directoryFile(directoryFile), m_options(options), m_problems(m_end.report),
          m_reading(options, m_end.report, m_problems) {}
    ImportEnd run();

private:
    Refusal work();
    /// The rows of @p package, in @p rows. A sheet of its own that is called as the table of services is, and has not
    /// its columns, is read as the list that it is: @p plan then says so.
    Refusal readInto(std::optional<Staging> &rows, Package &package, PackagePlan &plan);
    /// Sheets are told by their names, and that they are sheets.
    void nameSheets();
    Refusal swap(Staging &staging, Categories &categories, const PackagePlan &plan);
    Refusal checkSignature();
    [[nodiscard]] static Refusal refusal(RefusalKind kind, std::string file = {}, std::int64_t line = 0);
    [[nodiscard]] static Refusal fromStorage(const storage::Failure &failure);

    fs::path m_path, m_directoryFile;
    const ImportOptions &m_options;
    ImportEnd m_end;
    Problems m_problems;
    Reading m_reading;
};

Refusal Import::refusal(RefusalKind kind, std::string file, std::int64_t line)
{
    Refusal out;
    out.kind = kind;
    out.file = std::move(file);
    out.line = line;
    return out;
}

Refusal Import::fromStorage(const storage::Failure &failure)
{
    Refusal out =
        refusal(failure.kind == storage::FailureKind::Cancelled ? RefusalKind::Cancelled : RefusalKind::Storage);
    out.storage = failure.kind;
    out.detail = failure.detail;
    return out;
}

Refusal Import::swap(Staging &staging, Categories &categories, const PackagePlan &plan)
{
    auto db = openDirectory(m_directoryFile);
    if (!db.ok())
        return fromStorage(db.failure());
    const StopWatch watch(db.value()->sql(), m_options.stop);
    // The indexes are filled in no order: room for their pages. Each row's package is the one that is added here: no
    // need to look.
    db.value()->sql().exec("PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF");
    SwapInput input{m_end.report.packageName,
                    plan.publisher,
                    fs::absolute(m_path).lexically_normal().filename().string(),
                    m_options.nowWallMs, m_end.report.signer, staging, categories, plan, m_problems,
                    [this] { return !m_options.stop.stop_requested(); },
                    m_options.shrink};
    return swapIn(db.value()->sql(), input, m_end.report) ? Refusal() : refuse(RefusalKind::Shrinks);
}

/// A package with a signature beside it must have a good one by a publisher whose key was added here.
Refusal Import::checkSignature()
{
    std::error_code error;
    const fs::path beside = fs::path(m_path).concat(".minisig");
    if (!fs::is_regular_file(m_path, error) || !fs::exists(beside, error))
        return {};
    auto db = openDirectory(m_directoryFile);
    if (!db.ok())
        return fromStorage(db.failure());
    const std::vector<TrustedKey> keys = trustedKeys(db.value()->sql());
    const Verdict verdict = checkFile(m_path, beside, keys);
    m_end.report.signer = verdict.signer;
    switch (verdict.state) {
    case Verdict::Good: return {};
    case Verdict::Foreign: return refusal(RefusalKind::ForeignSignature, verdict.keyId);
    case Verdict::Broken: break;
    }
    return refusal(RefusalKind::BadSignature);
}

Refusal Import::readInto(std::optional<Staging> &rows, Package &package, PackagePlan &plan)
{
    const auto read = [&](const PackagePlan &as) {
        rows.reset();
        rows.emplace(m_directoryFile);
        rows->setToday(dayOf(m_options.nowWallMs));
        return m_reading.rows(package, as, *rows);
    };
    const Refusal asTable = read(plan);
    const bool sheets = !plan.tables.empty() && plan.tables.front().path.ends_with(kSheetEnding);
    if (asTable.kind != RefusalKind::MissingColumn || (plan.tables.size() != 1 && !sheets) || !plan.json.empty())
        return asTable;
    PackagePlan list = plan;
    list.lists.clear();
    for (const TableFile &table : plan.tables)
        list.lists.push_back(table.path);
    for (const std::vector<std::string> *rest : {&plan.doubles, &plan.unread})
        std::copy_if(rest->begin(), rest->end(), std::back_inserter(list.lists),
                     [](const std::string &path) { return path.ends_with(kSheetEnding); });
    list.tables.clear();
    m_end.report.tables.clear();
    if (read(list).kind != RefusalKind::None)
        return asTable; // what it is called is the best that can be said of it
    plan = std::move(list);
    return {};
}

Refusal Import::work()
{
    auto opened = Package::open(m_path, m_options.limits);
    if (auto *refused = std::get_if<Refusal>(&opened))
        return *refused;
    Package &package = *std::get<std::unique_ptr<Package>>(opened);
    auto planned = planPackage(package);
    if (auto *refused = std::get_if<Refusal>(&planned))
        return *refused;
    PackagePlan &plan = std::get<PackagePlan>(planned);
    if (const Refusal unsigned_ = checkSignature(); unsigned_.kind != RefusalKind::None)
        return unsigned_;
    ImportReport &report = m_end.report;
    report.packageName = plan.name.empty() ? fs::absolute(m_path).lexically_normal().stem().string() : plan.name;
    report.unread = plan.unread;
    for (const Problem &problem : plan.problems)
        m_problems.add(problem.kind, problem.file, problem.line, problem.column, problem.value);
    for (const std::string &path : plan.doubles)
        m_problems.add(ProblemKind::DuplicateFile, path, 0);
    for (const std::string &path : plan.unread)
        m_problems.add(ProblemKind::FileNotRead, path, 0);
    // Made before the reading: a directory that cannot be written is told at once, and a newer one is left alone.
    if (auto db = openDirectory(m_directoryFile); !db.ok())
        return fromStorage(db.failure());
    std::optional<Staging> rows;
    if (const Refusal refused = readInto(rows, package, plan); refused.kind != RefusalKind::None)
        return refused;
    Staging &staging = *rows;
    staging.endRows();
    const TableCount *services = report.table("service");
    if (!services || services->read - services->refused == 0)
        return refusal(RefusalKind::Empty, !services || plan.tables.empty() ? std::string() : plan.tables.front().path);
    m_reading.tell(ImportPhase::Linking, true);
    Categories categories = [&] {
        const StopWatch watch(staging.sql(), m_options.stop);
        return linkStaged(staging, plan, m_problems, report);
    }();
    staging.close();
    m_reading.tell(ImportPhase::Swapping, true);
    if (m_options.stop.stop_requested())
        return refusal(RefusalKind::Cancelled);
    return swap(staging, categories, plan);
}

void Import::nameSheets()
{
    const auto name = [](std::string &file) {
        const bool sheet = file.ends_with(kSheetEnding);
        if (sheet)
            file.erase(file.size() - kSheetEnding.size());
        return sheet;
    };
    for (Problem &problem : m_end.report.problems)
        problem.sheet = name(problem.file);
    for (std::string &file : m_end.report.unread)
        name(file);
    m_end.refusal.sheet = name(m_end.refusal.file);
}

ImportEnd Import::run()
{
    const auto begun = std::chrono::steady_clock::now();
    auto result = storage::guarded([this] { return work(); });
    m_end.refusal = result.ok() ? result.value() : fromStorage(result.failure());
    nameSheets();
    std::stable_sort(
        m_end.report.problems.begin(), m_end.report.problems.end(),
        [](const Problem &a, const Problem &b) { return a.file != b.file ? a.file < b.file : a.line < b.line; });
    m_end.report.tookMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun).count();
    return std::move(m_end);
}

} // namespace

const TableCount *ImportReport::table(const std::string &name) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const TableCount &count) { return count.table == name; });
    return found == tables.end() ? nullptr : &*found;
}

ImportEnd importPackage(const fs::path &package, const fs::path &directoryFile, const ImportOptions &options)
{
    return Import(package, directoryFile, options).run();
}

} // namespace handrail::directory
