#include "directory/import/reading.h"

#include "directory/service/hours.h"
#include "directory/import/columnnames.h"
#include "directory/import/footing.h"
#include "directory/import/listmappings.h"
#include "directory/import/mapping.h"
#include "directory/import/plainlist.h"
#include "directory/import/recordsintake.h"
#include "directory/import/tablecolumns.h"
#include "directory/words/phrases.h"
#include "directory/words/text.h"

#include <algorithm>
#include <optional>
#include <utility>

// Lists that are no HSDS: a county's licensed facilities, an agency's export.
namespace handrail::directory {

namespace {

/// What is wrong with @p row. @return it is none of a program at all
bool tellRow(const CsvRow &row, const CsvRow &heading, const MappedList &list, Problems &problems,
             const std::string &path)
{
    const bool none = isFooting(row, heading) || list.isNone(row, heading);
    if (none)
        problems.add(ProblemKind::NotAService, path, row.line);
    else if (const auto wrong = lengthOf(row, heading))
        problems.add(*wrong, path, row.line);
    if (!none && row.quoteInside)
        problems.add(ProblemKind::QuoteInside, path, row.line);
    return none;
}

/// Whether a line that nothing parts has headings in it, and is no letter.
bool areHeadings(std::string_view line)
{
    static const Phrases kHeadings = {
        " id ", " name ", " phone ", " address ", " city ", " state ", " zip ", " status ", " program ", " agency ",
        " service ", " description ", " hours ", " website ", " url ", " email ", " organization ", " nombre ",
        " telefono ", " direccion ", " ciudad ", " programa ", " horario "};
    constexpr std::size_t kFewest = 2;
    return hasSeveralWords(line) && kHeadings.all(nameWords(line)).size() >= kFewest;
}

/// None of the lists is known.
Refusal ofUnknown(const std::string &file, bool parted)
{
    Refusal none = refuse(parted ? RefusalKind::NotAPackage : RefusalKind::OtherKind, file);
    none.column = parted ? std::string() : "notParted";
    return none;
}

bool isBlank(const CsvRow &row)
{
    return std::all_of(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count),
                       [](const std::string &field) { return trimmed(field).empty(); });
}

} // namespace

Refusal Reading::lists(Package &package, const PackagePlan &plan, Staging &staging)
{
    ListMappings mappings;
    if (const Refusal stopped = mappings.readOwn(package, plan.mapping); stopped.kind != RefusalKind::None)
        return stopped;
    MappedIds ids;
    RecordsIntake intake(staging, m_report, m_problems);
    std::optional<MappedList> list;
    std::optional<CsvReader> reader;
    std::optional<RowQuotes> quotes;
    std::string path, unknown;
    bool any = false, parted = false;
    int above = 0; ///< rows that stood above the heading
    CsvRow heading;
    const auto takeHeading = [&](const CsvRow &row) {
        if (const Mapping *mapping = list ? nullptr : mappings.of(row, true)) {
            list.emplace(*mapping, row, staging.today(), &ids);
            tellList(*mapping, *list, m_problems, path);
        }
        if (list && above > 0)
            m_problems.add(ProblemKind::LateHeading, path, row.line);
        if (list && reader->separator() != ',')
            noteSeparator(*reader, path, row.line);
        any |= list.has_value();
        heading = row;
    };
    const auto take = [&](CsvRow &row) {
        constexpr int kMostAbove = 12;
        mendQuotes(quotes, *reader, row, path);
        if (isBlank(row))
            return true; // what a spreadsheet has under its table
        parted |= row.count > 1 || (!list && above == 0 && !areHeadings(row.fields.front()));
        if (!list)
            return above > kMostAbove
                   || (takeHeading(row), above += list ? 0 : 1, quotes->setWidth(list ? row.count : 0), true);
        if (tellRow(row, heading, *list, m_problems, path))
            return true;
        ++m_progress.rowsDone;
        list->put(row, [&](const std::string &table, const FlatRow &values) { intake.take(table, values, row.line); });
        return true;
    };
    TextReader text;
    text.begin = [&](const PackageFile &file) {
        path = file.path;
        list.reset();
        quotes.reset();
        above = 0;
        intake.begin(path);
        beginRows(reader, file, take, '\0');
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
    text.fault = [&] { return csvRefusal(*reader, path); };
    const Refusal refused = texts(package, plan.lists, text);
    intake.end();
    if (refused.kind == RefusalKind::None && !any)
        return ofUnknown(unknown, parted);
    std::erase_if(m_report.tables, [](const TableCount &count) { return count.read == 0; });
    return refused;
}

} // namespace handrail::directory
