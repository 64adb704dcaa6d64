#include "directory/import/reading.h"

#include "directory/import/decoder.h"
#include "directory/import/intake.h"
#include "directory/import/jsonlist.h"
#include "directory/import/jsontable.h"
#include "directory/import/recordsintake.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <optional>
#include <utility>

namespace handrail::directory {

Refusal Reading::csvRefusal(const CsvReader &reader, const std::string &file)
{
    RefusalKind kind = RefusalKind::Cancelled;
    switch (reader.fault()) {
    case CsvFault::FieldTooLarge:
    case CsvFault::RowTooLarge: kind = RefusalKind::FieldTooLarge; break;
    case CsvFault::TooManyColumns: kind = RefusalKind::TooManyColumns; break;
    case CsvFault::QuoteNotClosed: kind = RefusalKind::QuoteNotClosed; break;
    case CsvFault::None:
    case CsvFault::Stopped: return refuse(kind);
    }
    Refusal out = refuse(kind, file);
    out.line = reader.line();
    return out;
}

std::string dayOf(std::int64_t wallMs)
{
    const std::time_t at = wallMs > 0 ? static_cast<std::time_t>(wallMs / 1000) : std::time(nullptr);
    std::tm local{};
    localtime_r(&at, &local);
    char text[16] = {};
    std::strftime(text, sizeof text, "%Y-%m-%d", &local);
    return text;
}

void Reading::beginRows(std::optional<CsvReader> &reader, const PackageFile &file, CsvReader::Sink take, char declared)
{
    const ImportLimits &limits = m_options.limits;
    reader.emplace(CsvLimits{limits.fieldBytes, limits.rowBytes, limits.columns, file.sheet}, std::move(take),
                   file.sheet ? ',' : '\0', declared);
}

void Reading::noteSeparator(const CsvReader &reader, const std::string &file, std::int64_t line)
{
    m_problems.add(ProblemKind::OtherSeparator, file, line, {}, reader.separatorName());
}

void Reading::mendQuotes(std::optional<RowQuotes> &quotes, const CsvReader &reader, CsvRow &row,
                         const std::string &file)
{
    if (!quotes)
        quotes.emplace(reader.separator());
    if (quotes->mend(row))
        m_problems.add(ProblemKind::OtherQuotes, file, row.line);
}

namespace {

/// Before the first row of a file that has no heading: the one that its description tells, or of the file before.
/// @param heading of that, and of this where it has one
bool takeHeading(const TableFile &file, const CsvRow &row, std::vector<std::string> &heading, TableIntake &intake)
{
    const std::vector<std::string> here(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count));
    const bool same = file.manner.goesOn
                      && std::any_of(here.begin(), here.end(), [&](const std::string &field) {
                             return std::find(heading.begin(), heading.end(), field) != heading.end() && !field.empty();
                         });
    if (file.manner.heading.empty() && (!file.manner.goesOn || same || heading.empty())) {
        heading = here;
        return true;
    }
    CsvRow head;
    head.fields = file.manner.heading.empty() ? heading : file.manner.heading;
    head.count = head.fields.size();
    head.line = row.line;
    return intake.take(head);
}

/// Values that stand for nothing.
void dropMissing(CsvRow &row, const std::vector<std::string> &missing)
{
    for (std::size_t i = 0; !missing.empty() && i < row.count; ++i)
        if (std::find(missing.begin(), missing.end(), row.fields[i]) != missing.end())
            row.fields[i].clear();
}

} // namespace

void Reading::tell(ImportPhase phase, bool always)
{
    constexpr std::uint64_t kShare = 200; // at most so many reports while reading
    const std::uint64_t step = std::max<std::uint64_t>(
        {64 * 1024, m_progress.bytesTotal / kShare, m_toldBytes / 16}); // what is packed may not say how long it is
    if (!m_options.progress || (!always && m_progress.bytesDone - m_toldBytes < step))
        return;
    m_toldBytes = m_progress.bytesDone;
    m_progress.phase = phase;
    m_options.progress(m_progress);
}

Refusal Reading::texts(Package &package, const std::vector<std::string> &files, const TextReader &reader)
{
    for (const PackageFile &listed : package.files())
        m_progress.bytesTotal += std::find(files.begin(), files.end(), listed.path) != files.end() ? listed.bytes : 0;
    Refusal stopped;
    std::optional<TextDecoder> decoder;
    std::string path;
    std::uint64_t fileBytes = 0;
    const auto fault = [&] {
        stopped = reader.fault();
        return false;
    };
    Package::Visitor visitor;
    visitor.begin = [&](const PackageFile &file) {
        path = file.path;
        fileBytes = 0;
        decoder.emplace(reader.begin(file), reader.feed);
        return true;
    };
    visitor.bytes = [&](std::string_view bytes) {
        if (m_options.stop.stop_requested()) {
            stopped = refuse(RefusalKind::Cancelled);
            return false;
        }
        fileBytes += bytes.size();
        m_progress.bytesDone += bytes.size();
        m_report.bytesRead += static_cast<std::int64_t>(bytes.size());
        if (!decoder->feed(bytes))
            return fault();
        tell(ImportPhase::Reading, false);
        return true;
    };
    visitor.end = [&] {
        if (!decoder->finish() || !reader.finish())
            return fault();
        if (!decoder->readAs().empty())
            m_problems.add(decoder->isGuess() ? ProblemKind::LettersGuessed : ProblemKind::Recoded, path, 0, {},
                           decoder->readAs());
        return !reader.done || reader.done(fileBytes) || fault();
    };
    visitor.remark = [&](ProblemKind kind, std::int64_t line, const std::string &column) {
        m_problems.add(kind, path, line, column);
    };
    const Refusal refused = package.readAll(files, visitor);
    return stopped.kind != RefusalKind::None ? stopped : refused;
}

namespace {

/// The report's order is HSDS's, whatever the package's is.
void expectTables(const PackagePlan &plan, ImportReport &report)
{
    for (const Table &table : tables()) {
        const auto holds = [&](const TableFile &file) { return file.table == table.name; };
        if (!plan.json.empty() || !plan.lists.empty() || std::any_of(plan.tables.begin(), plan.tables.end(), holds))
            report.tables.push_back({table.name});
    }
}

/// What stands between the bytes of @p file and @p reader, where a description names other quotes.
void setDialect(std::optional<DialectReader> &dialect, const TableFile &file, CsvReader &reader)
{
    dialect.reset();
    if (!file.manner.dialect.usual())
        dialect.emplace(file.manner.dialect, file.separator == 0 ? ',' : file.separator,
                        [&reader](std::string_view part) { return reader.feed(part); });
}

} // namespace

Refusal Reading::rows(Package &package, const PackagePlan &plan, Staging &staging)
{
    ImportReport &report = m_report;
    expectTables(plan, report);
    if (!plan.lists.empty())
        return lists(package, plan, staging);
    if (!plan.json.empty())
        return records(package, plan, staging);
    std::vector<std::string> wanted, more;
    for (const TableFile &file : plan.tables)
        (file.manner.goesOn ? more : wanted).push_back(file.path);
    std::map<std::string, std::vector<std::string>> headings; // by table, for files that go on
    std::optional<TableIntake> intake;
    std::optional<CsvReader> reader;
    std::optional<RowQuotes> quotes;
    std::optional<DialectReader> dialect;
    std::string path;
    TextReader text;
    text.begin = [&](const PackageFile &file) {
        path = file.path;
        const auto named =
            std::find_if(plan.tables.begin(), plan.tables.end(), [&](const TableFile &t) { return t.path == path; });
        const auto count = std::find_if(report.tables.begin(), report.tables.end(),
                                        [&](const TableCount &c) { return c.table == named->table; });
        intake.emplace(staging, *findTable(named->table), path, m_problems, *count);
        intake->imply(named->named);
        if (named->part)
            intake->takePart(*named->part);
        quotes.reset();
        const auto take = [&, named, sheet = file.sheet](CsvRow &row) {
            if (named->manner.comment != 0 && row.fields[0].starts_with(named->manner.comment))
                return true;
            const bool first = !quotes;
            if (!quotes && !sheet && reader->separator() != ',') {
                noteSeparator(*reader, path, row.line);
                intake->takeDecimalComma();
            }
            mendQuotes(quotes, *reader, row, path);
            if (first && !takeHeading(*named, row, headings[named->table + '\n' + named->named], *intake))
                return false;
            if (!first)
                dropMissing(row, named->manner.missing);
            ++m_progress.rowsDone;
            const bool taken = intake->take(row);
            quotes->setWidth(intake->width());
            return taken;
        };
        beginRows(reader, file, take, named->separator);
        setDialect(dialect, *named, *reader);
        return named->encoding;
    };
    text.feed = [&](std::string_view part) { return dialect ? dialect->feed(part) : reader->feed(part); };
    text.finish = [&] { return (!dialect || dialect->finish()) && reader->finish(); };
    text.done = [&](std::uint64_t bytes) { return intake->finish(bytes); };
    text.fault = [&] {
        return intake->refusal().kind != RefusalKind::None ? intake->refusal() : csvRefusal(*reader, path);
    };
    const Refusal refused = texts(package, wanted, text);
    return refused.kind != RefusalKind::None || more.empty() ? refused : texts(package, more, text);
}

namespace {

Refusal jsonRefusal(const JsonRecords &records, const std::string &path)
{
    Refusal out = refuse(records.tooLarge()  ? RefusalKind::FieldTooLarge
                         : records.broken() ? RefusalKind::BadJson
                                            : RefusalKind::Cancelled,
                         path);
    out.line = records.line();
    return out;
}

/// How many of an answer's pages are here.
struct PagesSeen {
    int pages = 0, read = 0; ///< that there are, of which some are here
    std::string first;       ///< the file of the first

    void take(const Flattened &done, const std::string &path)
    {
        if (done.pages <= 1 && !done.more && pages <= 1)
            return;
        first = first.empty() ? path : first;
        pages = std::max(pages, done.pages);
        ++read;
    }
    void tell(Problems &problems, std::size_t files) const
    {
        if (read < pages || (pages == 0 && read > 0 && read == static_cast<int>(files)))
            problems.add(ProblemKind::PageOfMany, first, 0, {},
                         pages == 0 ? std::string() : std::to_string(read) + " / " + std::to_string(pages));
    }
};

} // namespace

/// JSON: each record is laid flat into rows of tables.
Refusal Reading::records(Package &package, const PackagePlan &plan, Staging &staging)
{
    RecordsIntake intake(staging, m_report, m_problems);
    std::optional<JsonRecords> records;
    std::string path;
    JsonTable table;
    ListMappings mappings;
    if (const Refusal stopped = mappings.readOwn(package, plan.mapping); stopped.kind != RefusalKind::None)
        return stopped;
    MappedIds ids;
    JsonList list(mappings, ids, staging.today(), [&](const Mapping &mapping, const MappedList &mapped) {
        tellList(mapping, mapped, m_problems, path);
    });
    PagesSeen pages;
    const RowSink put = [&](const std::string &ofTable, const FlatRow &values) {
        ++m_progress.rowsDone;
        intake.take(ofTable, values, records->recordLine());
    };
    const auto take = [&](std::string_view record) {
        std::string made;
        if (JsonTable::isRow(record)) {
            made = table.record(record, records->before());
            if (made.empty() && table.known())
                return !m_options.stop.stop_requested();
        }
        // A file, or a list in it, that is called as a table is holds that.
        const std::string called = tableNamed(records->list()),
                          named = called.empty() ? tableNamed(detail::stemOf(path)) : called;
        const std::string_view one = made.empty() ? record : made;
        const bool alone = records->kind() != RecordKind::Rest && records->kind() != RecordKind::Part;
        if (alone && list.take(one, records->recordLine(), false, put))
            return !m_options.stop.stop_requested();
        Flattened done = flatten(one, put, {records->kind(), named});
        if (!done.known && alone)
            done.known = list.take(one, records->recordLine(), true, put);
        if (records->kind() == RecordKind::Rest)
            pages.take(done, path);
        if (done.mended)
            m_problems.add(ProblemKind::JsonMended, path, records->recordLine());
        if (!done.known && !(records->kind() == RecordKind::Rest && table.known())) // columns, and what is said of them
            m_problems.add(ProblemKind::NotAService, path, records->recordLine());
        return !m_options.stop.stop_requested();
    };
    TextReader text;
    text.begin = [&](const PackageFile &file) {
        path = file.path;
        intake.begin(path);
        records.emplace(m_options.limits.rowBytes, take);
        table.begin();
        list.begin();
        return std::string();
    };
    text.feed = [&](std::string_view part) { return records->feed(part); };
    text.finish = [&] { return records->finish(); };
    text.fault = [&] { return jsonRefusal(*records, path); };
    const Refusal refused = texts(package, plan.json, text);
    intake.end();
    pages.tell(m_problems, plan.json.size());
    std::erase_if(m_report.tables, [](const TableCount &count) { return count.read == 0; });
    return refused;
}

} // namespace handrail::directory
