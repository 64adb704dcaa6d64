#include "directory/importer.h"

#include "directory/linking.h"
#include "directory/package.h"
#include "directory/recordsintake.h"
#include "directory/schema.h"
#include "directory/signature.h"
#include "directory/staging.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

class Import {
public:
    Import(const fs::path &package, const fs::path &directoryFile, const ImportOptions &options)
        : m_path(package), m_directoryFile(directoryFile), m_options(options), m_problems(m_end.report) {}
    ImportEnd run();

private:
    Refusal work();
    Refusal readTables(Package &package, const PackagePlan &plan, Staging &staging);
    Refusal readRecords(Package &package, const PackagePlan &plan, Staging &staging);
    Refusal swap(Staging &staging, Categories &categories, const PackagePlan &plan);
    Refusal checkSignature();
    void tell(ImportPhase phase, bool always);
    [[nodiscard]] static Refusal refusal(RefusalKind kind, std::string file = {}, std::int64_t line = 0);
    [[nodiscard]] static Refusal fromStorage(const storage::Failure &failure);
    [[nodiscard]] static Refusal fromCsv(CsvFault fault, const std::string &file, std::int64_t line);

    fs::path m_path, m_directoryFile;
    const ImportOptions &m_options;
    ImportEnd m_end;
    Problems m_problems;
    ImportProgress m_progress;
    std::uint64_t m_toldBytes = 0;
};

Refusal Import::refusal(RefusalKind kind, std::string file, std::int64_t line)
{
    Refusal out;
    out.kind = kind;
    out.file = std::move(file);
    out.line = line;
    return out;
}

Refusal Import::fromCsv(CsvFault fault, const std::string &file, std::int64_t line)
{
    switch (fault) {
    case CsvFault::FieldTooLarge:
    case CsvFault::RowTooLarge: return refusal(RefusalKind::FieldTooLarge, file, line);
    case CsvFault::TooManyColumns: return refusal(RefusalKind::TooManyColumns, file, line);
    case CsvFault::QuoteNotClosed: return refusal(RefusalKind::QuoteNotClosed, file, line);
    case CsvFault::None:
    case CsvFault::Stopped: break;
    }
    return refusal(RefusalKind::Cancelled);
}

Refusal Import::fromStorage(const storage::Failure &failure)
{
    Refusal out = refusal(failure.kind == storage::FailureKind::Cancelled ? RefusalKind::Cancelled : RefusalKind::Storage);
    out.storage = failure.kind;
    out.detail = failure.detail;
    return out;
}

void Import::tell(ImportPhase phase, bool always)
{
    constexpr std::uint64_t kShare = 200; // at most so many reports while reading
    const std::uint64_t step = std::max<std::uint64_t>(64 * 1024, m_progress.bytesTotal / kShare);
    if (!m_options.progress || (!always && m_progress.bytesDone - m_toldBytes < step))
        return;
    m_toldBytes = m_progress.bytesDone;
    m_progress.phase = phase;
    m_options.progress(m_progress);
}

Refusal Import::readTables(Package &package, const PackagePlan &plan, Staging &staging)
{
    ImportReport &report = m_end.report;
    for (const Table &table : tables()) { // the report's order is HSDS's, whatever the package's is
        const auto holds = [&](const TableFile &file) { return file.table == table.name; };
        if (!plan.json.empty() || std::any_of(plan.tables.begin(), plan.tables.end(), holds))
            report.tables.push_back({table.name});
    }
    if (!plan.json.empty())
        return readRecords(package, plan, staging);
    std::vector<std::string> wanted;
    for (const TableFile &file : plan.tables) {
        wanted.push_back(file.path);
        for (const PackageFile &listed : package.files()) {
            if (listed.path == file.path)
                m_progress.bytesTotal += listed.bytes;
        }
    }
    Refusal stopped;
    std::optional<TableIntake> intake;
    std::optional<CsvReader> reader;
    std::string path;
    std::uint64_t fileBytes = 0;
    const ImportLimits &limits = m_options.limits;

    Package::Visitor visitor;
    visitor.begin = [&](const PackageFile &file) {
        path = file.path;
        fileBytes = 0;
        const auto named = std::find_if(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) { return t.path == path; });
        const auto count = std::find_if(report.tables.begin(), report.tables.end(), [&](const TableCount &c) { return c.table == named->table; });
        intake.emplace(staging, *findTable(named->table), path, m_problems, *count);
        intake->imply(named->named);
        reader.emplace(CsvLimits{limits.fieldBytes, limits.rowBytes, limits.columns}, [&](CsvRow &row) {
            ++m_progress.rowsDone;
            return intake->take(row);
        });
        return true;
    };
    const auto fault = [&] {
        stopped = reader->fault() == CsvFault::Stopped ? intake->refusal() : fromCsv(reader->fault(), path, reader->line());
        return false;
    };
    visitor.bytes = [&](std::string_view bytes) {
        if (m_options.stop.stop_requested()) {
            stopped = refusal(RefusalKind::Cancelled);
            return false;
        }
        fileBytes += bytes.size();
        m_progress.bytesDone += bytes.size();
        report.bytesRead += static_cast<std::int64_t>(bytes.size());
        if (!reader->feed(bytes))
            return fault();
        tell(ImportPhase::Reading, false);
        return true;
    };
    visitor.end = [&] {
        if (!reader->finish())
            return fault();
        if (!intake->finish(fileBytes)) {
            stopped = intake->refusal();
            return false;
        }
        return true;
    };
    const Refusal refused = package.read(wanted, visitor);
    return stopped.kind != RefusalKind::None ? stopped : refused;
}

/// JSON: each record is laid flat into rows of tables.
Refusal Import::readRecords(Package &package, const PackagePlan &plan, Staging &staging)
{
    ImportReport &report = m_end.report;
    RecordsIntake intake(staging, report, m_problems);
    Refusal stopped;
    std::optional<JsonRecords> records;
    std::string path;
    const RowSink put = [&](const std::string &table, const FlatRow &values) {
        ++m_progress.rowsDone;
        intake.take(table, values, records->line());
    };
    Package::Visitor visitor;
    visitor.begin = [&](const PackageFile &file) {
        path = file.path;
        intake.begin(path);
        records.emplace(m_options.limits.rowBytes, [&](std::string_view record) {
            if (!flatten(record, put))
                m_problems.add(ProblemKind::NotAService, path, records->line());
            return !m_options.stop.stop_requested();
        });
        return true;
    };
    const auto fault = [&] {
        stopped = refusal(records->tooLarge() ? RefusalKind::FieldTooLarge : records->broken() ? RefusalKind::BadJson : RefusalKind::Cancelled, path, records->line());
        return false;
    };
    visitor.bytes = [&](std::string_view bytes) {
        m_progress.bytesDone += bytes.size();
        report.bytesRead += static_cast<std::int64_t>(bytes.size());
        if (m_options.stop.stop_requested() || !records->feed(bytes))
            return fault();
        tell(ImportPhase::Reading, false);
        return true;
    };
    visitor.end = [&] { return records->finish() || fault(); };
    for (const std::string &file : plan.json)
        for (const PackageFile &listed : package.files())
            m_progress.bytesTotal += listed.path == file ? listed.bytes : 0;
    Refusal refused = package.read(plan.json, visitor);
    intake.end();
    std::erase_if(report.tables, [](const TableCount &count) { return count.read == 0; });
    return stopped.kind != RefusalKind::None ? stopped : refused;
}

Refusal Import::swap(Staging &staging, Categories &categories, const PackagePlan &plan)
{
    auto db = openDirectory(m_directoryFile);
    if (!db.ok())
        return fromStorage(db.failure());
    const StopWatch watch(db.value()->sql(), m_options.stop);
    // The indexes are filled in no order: room for their pages. Each row's package is the one that is added here: no need to look.
    db.value()->sql().exec("PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF");
    SwapInput input{m_end.report.packageName, plan.publisher, fs::absolute(m_path).lexically_normal().filename().string(),
                    m_options.nowWallMs, m_end.report.signer, staging, categories, plan, m_problems, [this] { return !m_options.stop.stop_requested(); }};
    swapIn(db.value()->sql(), input, m_end.report);
    return {};
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

Refusal Import::work()
{
    auto opened = Package::open(m_path, m_options.limits);
    if (auto *refused = std::get_if<Refusal>(&opened))
        return *refused;
    Package &package = *std::get<std::unique_ptr<Package>>(opened);
    auto planned = planPackage(package);
    if (auto *refused = std::get_if<Refusal>(&planned))
        return *refused;
    const PackagePlan &plan = std::get<PackagePlan>(planned);
    if (const Refusal unsigned_ = checkSignature(); unsigned_.kind != RefusalKind::None)
        return unsigned_;
    ImportReport &report = m_end.report;
    report.packageName = plan.name.empty() ? fs::absolute(m_path).lexically_normal().stem().string() : plan.name;
    report.unread = plan.unread;
    for (const std::string &path : plan.doubles)
        m_problems.add(ProblemKind::DuplicateFile, path, 0);
    // Made before the reading: a directory that cannot be written is told at once, and a newer one is left alone.
    if (auto db = openDirectory(m_directoryFile); !db.ok())
        return fromStorage(db.failure());
    Staging staging(m_directoryFile);
    if (const Refusal refused = readTables(package, plan, staging); refused.kind != RefusalKind::None)
        return refused;
    staging.endRows();
    const TableCount *services = report.table("service");
    if (!services || services->read - services->refused == 0)
        return refusal(RefusalKind::Empty, !services || plan.tables.empty() ? std::string() : plan.tables.front().path);
    tell(ImportPhase::Linking, true);
    Categories categories = [&] {
        const StopWatch watch(staging.sql(), m_options.stop);
        return linkStaged(staging, plan, m_problems, report);
    }();
    staging.close();
    tell(ImportPhase::Swapping, true);
    if (m_options.stop.stop_requested())
        return refusal(RefusalKind::Cancelled);
    return swap(staging, categories, plan);
}

ImportEnd Import::run()
{
    const auto begun = std::chrono::steady_clock::now();
    auto result = storage::guarded([this] { return work(); });
    m_end.refusal = result.ok() ? result.value() : fromStorage(result.failure());
    std::stable_sort(m_end.report.problems.begin(), m_end.report.problems.end(), [](const Problem &a, const Problem &b) {
        return a.file != b.file ? a.file < b.file : a.line < b.line;
    });
    m_end.report.tookMs = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun).count();
    return std::move(m_end);
}

} // namespace

const TableCount *ImportReport::table(const std::string &name) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const TableCount &count) { return count.table == name; });
    return found == tables.end() ? nullptr : &*found;
}

ImportEnd importPackage(const fs::path &package, const fs::path &directoryFile, const ImportOptions &options)
{
    return Import(package, directoryFile, options).run();
}

} // namespace handrail::directory
