#include "directory/reading.h"

#include "directory/decoder.h"
#include "directory/recordsintake.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace handrail::directory {
namespace {

Refusal refusalAt(RefusalKind kind, std::string file = {}, std::int64_t line = 0)
{
    Refusal out = refuse(kind, std::move(file));
    out.line = line;
    return out;
}

Refusal fromCsv(CsvFault fault, const std::string &file, std::int64_t line)
{
    switch (fault) {
    case CsvFault::FieldTooLarge:
    case CsvFault::RowTooLarge: return refusalAt(RefusalKind::FieldTooLarge, file, line);
    case CsvFault::TooManyColumns: return refusalAt(RefusalKind::TooManyColumns, file, line);
    case CsvFault::QuoteNotClosed: return refusalAt(RefusalKind::QuoteNotClosed, file, line);
    case CsvFault::None:
    case CsvFault::Stopped: break;
    }
    return refusalAt(RefusalKind::Cancelled);
}

} // namespace

void Reading::tell(ImportPhase phase, bool always)
{
    constexpr std::uint64_t kShare = 200; // at most so many reports while reading
    const std::uint64_t step = std::max<std::uint64_t>(64 * 1024, m_progress.bytesTotal / kShare);
    if (!m_options.progress || (!always && m_progress.bytesDone - m_toldBytes < step))
        return;
    m_toldBytes = m_progress.bytesDone;
    m_progress.phase = phase;
    m_options.progress(m_progress);
}

Refusal Reading::rows(Package &package, const PackagePlan &plan, Staging &staging)
{
    ImportReport &report = m_report;
    for (const Table &table : tables()) { // the report's order is HSDS's, whatever the package's is
        const auto holds = [&](const TableFile &file) { return file.table == table.name; };
        if (!plan.json.empty() || !plan.lists.empty() || std::any_of(plan.tables.begin(), plan.tables.end(), holds))
            report.tables.push_back({table.name});
    }
    if (!plan.lists.empty())
        return lists(package, plan, staging);
    if (!plan.json.empty())
        return records(package, plan, staging);
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
    std::optional<TextDecoder> decoder;
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
        const auto take = [&, heading = true](CsvRow &row) mutable {
            if (std::exchange(heading, false) && reader->separator() != ',') {
                m_problems.add(ProblemKind::OtherSeparator, path, row.line, {}, reader->separator() == '\t' ? std::string_view("tab") : std::string(1, reader->separator()));
                intake->takeDecimalComma();
            }
            ++m_progress.rowsDone;
            return intake->take(row);
        };
        reader.emplace(CsvLimits{limits.fieldBytes, limits.rowBytes, limits.columns}, take, '\0', named->separator);
        decoder.emplace(named->encoding, [&](std::string_view text) { return reader->feed(text); });
        return true;
    };
    const auto fault = [&] {
        stopped = reader->fault() == CsvFault::Stopped ? intake->refusal() : fromCsv(reader->fault(), path, reader->line());
        return false;
    };
    visitor.bytes = [&](std::string_view bytes) {
        if (m_options.stop.stop_requested()) {
            stopped = refuse(RefusalKind::Cancelled);
            return false;
        }
        fileBytes += bytes.size();
        m_progress.bytesDone += bytes.size();
        report.bytesRead += static_cast<std::int64_t>(bytes.size());
        if (!decoder->feed(bytes))
            return fault();
        tell(ImportPhase::Reading, false);
        return true;
    };
    visitor.end = [&] {
        if (!decoder->finish() || !reader->finish())
            return fault();
        if (!decoder->readAs().empty())
            m_problems.add(ProblemKind::Recoded, path, 0, {}, decoder->readAs());
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
Refusal Reading::records(Package &package, const PackagePlan &plan, Staging &staging)
{
    ImportReport &report = m_report;
    RecordsIntake intake(staging, report, m_problems);
    Refusal stopped;
    std::optional<JsonRecords> records;
    std::optional<TextDecoder> decoder;
    std::string path;
    const RowSink put = [&](const std::string &table, const FlatRow &values) {
        ++m_progress.rowsDone;
        intake.take(table, values, records->recordLine());
    };
    const auto take = [&](std::string_view record) {
        // A file, or a list in it, that is called as a table is holds that.
        const std::string list = tableNamed(records->list()), table = list.empty() ? tableNamed(detail::stemOf(path)) : list;
        const Flattened done = flatten(record, put, {records->kind(), table});
        if (done.mended)
            m_problems.add(ProblemKind::JsonMended, path, records->recordLine());
        if (!done.known)
            m_problems.add(ProblemKind::NotAService, path, records->recordLine());
        return !m_options.stop.stop_requested();
    };
    Package::Visitor visitor;
    visitor.begin = [&](const PackageFile &file) {
        path = file.path;
        intake.begin(path);
        records.emplace(m_options.limits.rowBytes, take);
        decoder.emplace(std::string(), [&](std::string_view text) { return records->feed(text); });
        return true;
    };
    const auto fault = [&] {
        stopped = refusalAt(records->tooLarge() ? RefusalKind::FieldTooLarge : records->broken() ? RefusalKind::BadJson : RefusalKind::Cancelled, path, records->line());
        return false;
    };
    visitor.bytes = [&](std::string_view bytes) {
        m_progress.bytesDone += bytes.size();
        report.bytesRead += static_cast<std::int64_t>(bytes.size());
        if (m_options.stop.stop_requested() || !decoder->feed(bytes))
            return fault();
        tell(ImportPhase::Reading, false);
        return true;
    };
    visitor.end = [&] {
        if (!decoder->finish() || !records->finish())
            return fault();
        if (!decoder->readAs().empty())
            m_problems.add(ProblemKind::Recoded, path, 0, {}, decoder->readAs());
        return true;
    };
    for (const std::string &file : plan.json)
        for (const PackageFile &listed : package.files())
            m_progress.bytesTotal += listed.path == file ? listed.bytes : 0;
    Refusal refused = package.read(plan.json, visitor);
    intake.end();
    std::erase_if(report.tables, [](const TableCount &count) { return count.read == 0; });
    return stopped.kind != RefusalKind::None ? stopped : refused;
}

} // namespace handrail::directory
