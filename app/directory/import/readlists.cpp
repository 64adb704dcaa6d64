#include "directory/import/reading.h"

#include "directory/service/hours.h"
#include "directory/import/mapping.h"
#include "directory/import/plainlist.h"
#include "directory/import/recordsintake.h"
#include "directory/words/text.h"

#include <algorithm>
#include <list>
#include <optional>
#include <utility>

// Lists that are no HSDS: a county's licensed facilities, an agency's export.
namespace handrail::directory {

Refusal Reading::lists(Package &package, const PackagePlan &plan, Staging &staging)
{
    std::vector<Mapping> own;
    Refusal stopped;
    if (!plan.mapping.empty()) {
        constexpr std::size_t kMost = 1u << 20;
        std::string yaml;
        const Refusal refused =
            package.read({plan.mapping}, {[](const PackageFile &) { return true; },
                                          [&](std::string_view piece) { return (yaml += piece).size() <= kMost; },
                                          [] { return true; }});
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
    std::list<Mapping> plainLists; // whose addresses stay
    std::string path, unknown;
    bool any = false;
    int above = 0; ///< rows that stood above the heading
    const auto takeHeading = [&](const CsvRow &row) {
        for (const std::vector<Mapping> *mappings : {&std::as_const(own), &shippedMappings()})
            for (const Mapping &mapping : *mappings)
                if (!list && MappedList::knows(mapping, row))
                    list.emplace(mapping, row, staging.today());
        if (!list)
            if (auto plain = plainList(row)) {
                list.emplace(plainLists.emplace_back(std::move(*plain)), row, staging.today());
                for (const Mapping::Part &part : plainLists.back().parts)
                    m_problems.addColumn(ProblemKind::ColumnTaken, path, part.columns.front(),
                                         part.table + '.' + part.field, 0);
            }
        if (list && above > 0)
            m_problems.add(ProblemKind::LateHeading, path, row.line);
        if (list && reader->separator() != ',')
            noteSeparator(*reader, path, row.line);
        any |= list.has_value();
        return true;
    };
    const auto take = [&](CsvRow &row) {
        constexpr int kMostAbove = 12;
        if (std::all_of(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count),
                        [](const std::string &field) { return trimmed(field).empty(); }))
            return true; // what a spreadsheet has under its table
        if (!list)
            return above > kMostAbove || (takeHeading(row), above += list ? 0 : 1, true);
        ++m_progress.rowsDone;
        list->put(row, [&](const std::string &table, const FlatRow &values) { intake.take(table, values, row.line); });
        return true;
    };
    TextReader text;
    text.begin = [&](const PackageFile &file) {
        path = file.path;
        list.reset();
        above = 0;
        intake.begin(path);
        reader.emplace(CsvLimits{m_options.limits.fieldBytes, m_options.limits.rowBytes, m_options.limits.columns},
                       take, '\0', '\0');
        return std::string();
    };
    text.feed = [&](std::string_view part) { return reader->feed(part); };
    text.finish = [&] { return reader->finish(); };
    text.done = [&](std::uint64_t) {
        if (!list) {
            m_problems.add(ProblemKind::FileNotRead, path, 0);
            unknown = unknown.empty() ? path : unknown;
        }
        return true;
    };
    text.fault = [&] { return stopped.kind != RefusalKind::None ? stopped : csvRefusal(*reader, path); };
    const Refusal refused = texts(package, plan.lists, text);
    intake.end();
    if (refused.kind == RefusalKind::None && !any)
        return refuse(RefusalKind::NotAPackage, unknown);
    std::erase_if(m_report.tables, [](const TableCount &count) { return count.read == 0; });
    return refused;
}

} // namespace handrail::directory
