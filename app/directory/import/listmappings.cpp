#include "directory/import/listmappings.h"

#include "directory/import/plainlist.h"

namespace handrail::directory {

Refusal ListMappings::readOwn(Package &package, const std::string &path)
{
    if (path.empty())
        return {};
    constexpr std::size_t kMost = 1u << 20;
    std::string yaml;
    const Refusal refused = package.read(
        {path}, {[](const PackageFile &) { return true; },
                 [&](std::string_view piece) { return (yaml += piece).size() <= kMost; }, [] { return true; }});
    if (refused.kind != RefusalKind::None)
        return refused;
    auto read = readMapping(yaml);
    if (const auto *faults = std::get_if<std::vector<MappingFault>>(&read)) {
        Refusal bad = refuse(RefusalKind::BadDescription, path);
        bad.line = faults->front().line;
        return bad;
    }
    m_own.push_back(std::move(std::get<Mapping>(read)));
    return {};
}

const Mapping *ListMappings::of(const CsvRow &heading, bool plain)
{
    for (const std::vector<Mapping> *mappings : {static_cast<const std::vector<Mapping> *>(&m_own), &shippedMappings()})
        for (const Mapping &mapping : *mappings)
            if (MappedList::knows(mapping, heading))
                return &mapping;
    if (!plain)
        return nullptr;
    auto found = plainList(heading);
    return found ? &m_plain.emplace_back(std::move(*found)) : nullptr;
}

void tellList(const Mapping &mapping, const MappedList &list, Problems &problems, const std::string &path)
{
    if (mapping.name == kPlainList)
        for (const Mapping::Part &part : mapping.parts)
            if (!part.columns.empty())
                problems.addColumn(ProblemKind::ColumnTaken, path, part.columns.front(), part.table + '.' + part.field,
                                   0);
    for (const auto &[name, as] : list.taken())
        problems.addColumn(ProblemKind::ColumnTaken, path, name, as, 0);
}

} // namespace handrail::directory
