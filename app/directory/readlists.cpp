#include "directory/reading.h"

#include "directory/decoder.h"
#include "directory/hours.h"
#include "directory/mapping.h"
#include "directory/recordsintake.h"
#include "directory/text.h"

#include <algorithm>
#include <ctime>
#include <optional>
#include <utility>

// Lists that are no HSDS: a county's licensed facilities, an agency's export.
namespace handrail::directory {
namespace {

std::string dateOf(std::int64_t wallMs)
{
    const std::time_t at = wallMs > 0 ? static_cast<std::time_t>(wallMs / 1000) : std::time(nullptr);
    std::tm local{};
    localtime_r(&at, &local);
    char text[16] = {};
    std::strftime(text, sizeof text, "%Y-%m-%d", &local);
    return text;
}

} // namespace

Refusal Reading::lists(Package &package, const PackagePlan &plan, Staging &staging)
{
    std::vector<Mapping> own;
    Refusal stopped;
    if (!plan.mapping.empty()) {
        constexpr std::size_t kMost = 1u << 20;
        std::string yaml;
        const Refusal refused =
            package.read({plan.mapping}, {[](const PackageFile &) { return true; },
                                          [&](std::string_view piece) { return (yaml += piece).size() <= kMost; }, [] { return true; }});
        if (refused.kind != RefusalKind::None)
            return refused;
        auto read = readMapping(yaml);
        if (const auto *faults = std::get_if<std::vector<MappingFault>>(&read)) {
            stopped = refuse(RefusalKind::BadDescription, plan.mapping);
            stopped.line = faults->front().line;
            return stopped;
        }
        own.push_back(std::move(std::get<Mapping>(read)));
    }
    RecordsIntake intake(staging, m_report, m_problems);
    std::optional<MappedList> list;
    std::optional<CsvReader> reader;
    std::optional<TextDecoder> decoder;
    std::string path;
    const auto takeHeading = [&](const CsvRow &row) {
        for (const std::vector<Mapping> *mappings : {&std::as_const(own), &shippedMappings()})
            for (const Mapping &mapping : *mappings)
                if (!list && MappedList::knows(mapping, row))
                    list.emplace(mapping, row, dateOf(m_options.nowWallMs));
        if (!list)
            stopped = refuse(RefusalKind::NotAPackage, path);
        else if (reader->separator() != ',')
            m_problems.add(ProblemKind::OtherSeparator, path, row.line, {},
                           reader->separator() == '\t' ? std::string_view("tab") : std::string(1, reader->separator()));
        return list.has_value();
    };
    const auto take = [&](CsvRow &row) {
        if (!list)
            return takeHeading(row);
        ++m_progress.rowsDone;
        if (row.count < 2 && trimmed(row.fields.front()).empty())
            return true;
        list->put(row, [&](const std::string &table, const FlatRow &values) { intake.take(table, values, row.line); });
        return true;
    };
    Package::Visitor visitor;
    visitor.begin = [&](const PackageFile &file) {
        path = file.path;
        list.reset();
        intake.begin(path);
        reader.emplace(CsvLimits{m_options.limits.fieldBytes, m_options.limits.rowBytes, m_options.limits.columns}, take, '\0', '\0');
        decoder.emplace(std::string(), [&](std::string_view text) { return reader->feed(text); });
        return true;
    };
    const auto fault = [&] {
        if (stopped.kind == RefusalKind::None) {
            stopped = refuse(reader->fault() == CsvFault::QuoteNotClosed   ? RefusalKind::QuoteNotClosed
                             : reader->fault() == CsvFault::TooManyColumns ? RefusalKind::TooManyColumns
                                                                           : RefusalKind::FieldTooLarge,
                             path);
            stopped.line = reader->line();
        }
        return false;
    };
    visitor.bytes = [&](std::string_view bytes) {
        if (m_options.stop.stop_requested()) {
            stopped = refuse(RefusalKind::Cancelled);
            return false;
        }
        m_progress.bytesDone += bytes.size();
        m_report.bytesRead += static_cast<std::int64_t>(bytes.size());
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
        return true;
    };
    for (const PackageFile &listed : package.files())
        m_progress.bytesTotal += std::find(plan.lists.begin(), plan.lists.end(), listed.path) != plan.lists.end() ? listed.bytes : 0;
    const Refusal refused = package.read(plan.lists, visitor);
    intake.end();
    std::erase_if(m_report.tables, [](const TableCount &count) { return count.read == 0; });
    return stopped.kind != RefusalKind::None ? stopped : refused;
}

} // namespace handrail::directory
