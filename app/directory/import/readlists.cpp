#include "directory/import/reading.h"

#include "directory/import/mapping.h"
#include "directory/import/recordsintake.h"
#include "directory/service/hours.h"
#include "directory/words/text.h"

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
    std::string path;
    const auto takeHeading = [&](const CsvRow &row) {
        for (const std::vector<Mapping> *mappings : {&std::as_const(own), &shippedMappings()})
            for (const Mapping &mapping : *mappings)
                if (!list && MappedList::knows(mapping, row))
                    list.emplace(mapping, row, dateOf(m_options.nowWallMs));
        if (!list)
            stopped = refuse(RefusalKind::NotAPackage, path);
        else if (reader->separator() != ',')
            noteSeparator(*reader, path, row.line);
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
    TextReader text;
    text.begin = [&](const PackageFile &file) {
        path = file.path;
        list.reset();
        intake.begin(path);
        reader.emplace(CsvLimits{m_options.limits.fieldBytes, m_options.limits.rowBytes, m_options.limits.columns}, take, '\0', '\0');
        return std::string();
    };
    text.feed = [&](std::string_view part) { return reader->feed(part); };
    text.finish = [&] { return reader->finish(); };
    text.fault = [&] { return stopped.kind != RefusalKind::None ? stopped : csvRefusal(*reader, path); };
    const Refusal refused = texts(package, plan.lists, text);
    intake.end();
    std::erase_if(m_report.tables, [](const TableCount &count) { return count.read == 0; });
    return refused;
}

} // namespace handrail::directory
