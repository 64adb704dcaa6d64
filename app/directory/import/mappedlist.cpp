#include "directory/import/mapping.h"

#include "directory/import/columnnames.h"
#include "directory/import/footing.h"
#include "directory/import/plainlist.h"
#include "directory/import/plainplace.h"
#include "directory/import/tables.h"
#include "directory/import/townline.h"
#include "directory/service/fieldvalues.h"
#include "directory/words/status.h"
#include "directory/words/text.h"

#include <algorithm>
#include <map>

// The rows of a list that a mapping knows.
namespace handrail::directory {
namespace {

/// "Record ID", "record_id" and "RecordId" alike.
std::string plainColumn(std::string_view column)
{
    std::string out;
    for (const char c : lowerAscii(trimmed(column)))
        if (c != ' ' && c != '_' && c != '-' && c != '.' && c != '"')
            out.push_back(c);
    return out;
}

} // namespace

MappedList::MappedList(const Mapping &mapping, const CsvRow &heading, std::string today, MappedIds *ids)
    : m_mapping(mapping), m_today(std::move(today)), m_ids(ids), m_number(++(ids ? *ids : m_own).lists)
{
    const auto isIn = [](const std::vector<std::string> &columns, const std::string &plain) {
        return std::any_of(columns.begin(), columns.end(),
            [&](const std::string &column) { return plainColumn(column) == plain; });
    };
    for (std::size_t i = 0; i < heading.count; ++i) {
        const std::string &plain = m_heading.emplace_back(plainColumn(heading.fields[i]));
        const bool used = isIn(mapping.id, plain) || std::any_of(mapping.parts.begin(), mapping.parts.end(),
            [&](const Mapping::Part &part) { return part.at ? *part.at == i : isIn(part.columns, plain); })
                          || std::any_of(mapping.endings.begin(), mapping.endings.end(),
                              [&](const Mapping::Ending &ending) { return plainColumn(ending.column) == plain; });
        const bool again = std::find(m_heading.begin(), m_heading.end() - 1, plain) != m_heading.end() - 1,
                   placed = std::any_of(mapping.parts.begin(), mapping.parts.end(),
                                        [&](const Mapping::Part &part) { return part.at == i; });
        if (!used || (again && !placed))
            m_unused.emplace_back(i, heading.fields[i].empty() ? '#' + std::to_string(i + 1) : heading.fields[i]);
    }
    takeOthers();
    takeWeek();
}

/// Hours day by day, which no mapping has a name for.
void MappedList::takeWeek()
{
    std::vector<std::string> headings(m_heading.size());
    for (const auto &[at, heading] : m_unused)
        headings[at] = heading;
    m_week = WeekColumns(headings);
    std::erase_if(m_unused, [&](const auto &unused) { return m_week.uses(unused.first); });
}

/// A publisher renames a column from one year to the next: where one that is missing has exactly one that can be meant,
/// that is read.
void MappedList::takeOthers()
{
    const auto isMissing = [&](const std::string &column) {
        return std::find(m_heading.begin(), m_heading.end(), plainColumn(column)) == m_heading.end();
    };
    const auto take = [&](const std::string &column, const std::string &as, const auto &means) {
        const auto found = std::find_if(m_unused.begin(), m_unused.end(), means);
        if (found == m_unused.end() || std::find_if(found + 1, m_unused.end(), means) != m_unused.end())
            return;
        m_others.emplace(plainColumn(column), found->first);
        m_taken.emplace_back(found->second, as);
        m_unused.erase(found);
    };
    using Unused = std::pair<std::size_t, std::string>;
    for (const Mapping::Part &part : m_mapping.parts) {
        const Table *table = findTable(part.table);
        if (!table || part.row != part.table || part.columns.size() != 1 || !isMissing(part.columns[0]))
            continue;
        take(part.columns[0], part.table + '.' + part.field, [&](const Unused &unused) {
            const int field = fieldOf(unused.second, *table);
            return field >= 0 && part.field == table->fields[static_cast<std::size_t>(field)].column;
        });
    }
    for (const Mapping::Ending &ending : m_mapping.endings)
        if (isMissing(ending.column))
            take(ending.column, ending.column, [&](const Unused &unused) {
                const std::string plain = plainColumn(unused.second);
                return plain.find(plainColumn(ending.column)) != std::string::npos
                       || (ending.past ? plain.find("expir") != std::string::npos
                                       : fieldOf(unused.second, *findTable("service")) >= 0
                                             && plain.ends_with("status"));
            });
}

bool MappedList::knows(const Mapping &mapping, const CsvRow &heading)
{
    return std::all_of(mapping.when.begin(), mapping.when.end(), [&](const std::string &column) {
        return std::any_of(heading.fields.begin(), heading.fields.begin() + static_cast<std::ptrdiff_t>(heading.count),
                           [&](const std::string &one) { return plainColumn(one) == plainColumn(column); });
    });
}

bool MappedList::isNone(const CsvRow &row, const CsvRow &heading) const
{
    if (m_mapping.name != kPlainList)
        return false;
    const auto phone = std::find_if(m_mapping.parts.begin(), m_mapping.parts.end(), [](const Mapping::Part &part) {
        return part.row == "phone" && part.field == "number" && !part.columns.empty();
    });
    const auto at = phone == m_mapping.parts.end()
                        ? m_heading.end()
                        : std::find(m_heading.begin(), m_heading.end(), plainColumn(phone->columns.front()));
    return isPartsName(row, heading)
           || (row.line == heading.line + 1 && isSecondHeading(row, static_cast<std::size_t>(at - m_heading.begin())));
}

std::string MappedList::value(const std::string &column, const CsvRow &row) const
{
    const std::string plain = plainColumn(column);
    if (const auto other = m_others.find(plain); other != m_others.end())
        return other->second < row.count ? std::string(trimmed(row.fields[other->second])) : std::string();
    const auto found = std::find(m_heading.begin(), m_heading.end(), plain);
    const auto i = static_cast<std::size_t>(found - m_heading.begin());
    return found != m_heading.end() && i < row.count ? std::string(trimmed(row.fields[i])) : std::string();
}

std::string MappedList::valueOf(const Mapping::Part &part, const CsvRow &row) const
{
    if (part.at)
        return *part.at < row.count ? std::string(trimmed(row.fields[*part.at])) : std::string();
    return part.columns.empty() ? part.fixed : joined(part.columns, row);
}

std::string MappedList::joined(const std::vector<std::string> &columns, const CsvRow &row) const
{
    std::string all;
    for (const std::string &column : columns)
        if (const std::string one = value(column, row); !one.empty())
            all += (all.empty() ? "" : ", ") + one;
    return all;
}

/// What says that it is not offered any more; empty when it is.
std::string MappedList::endOf(const CsvRow &row) const
{
    for (const Mapping::Ending &ending : m_mapping.endings) {
        const std::string says = value(ending.column, row);
        if (says.empty())
            continue;
        if (ending.past) {
            if (const std::string day = isoDate(says); !day.empty() && day < m_today)
                return "expired " + day;
            continue;
        }
        const bool offered = std::any_of(ending.unless.begin(), ending.unless.end(),
                                         [&](const std::string &one) { return lowerAscii(one) == lowerAscii(says); });
        if (!offered)
            return standingOf(says) == Standing::Ended ? says : "closed: " + says;
    }
    return {};
}

namespace {

/// What hangs on a service, or on its place where it has one.
void putParts(std::map<std::string, FlatRow> &rows, const std::string &id, bool place, const RowSink &sink)
{
    for (auto &[name, values] : rows) {
        const std::string table = name.substr(0, name.find_last_not_of("0123456789") + 1);
        if (table == "organization" || table == "service" || table == "location")
            continue;
        const bool ofPlace = table == "address" || table == "accessibility";
        const char *needs = table == "phone"                                  ? "number"
                            : table == "required_document"                    ? "document"
                            : table == "schedule" || table == "accessibility" ? "description"
                                                                              : "name";
        if (table == "address" ? !place : (ofPlace && !place) || values[needs].empty())
            continue;
        if (table != "taxonomy_term")
            values[ofPlace ? "location_id" : "service_id"] = id;
        if (table == "address")
            values["address_type"] = "physical";
        if (table == "taxonomy_term") {
            values["id"] = madeUpId("term|" + lowerAscii(values["name"]));
            sink("attribute", {{"link_id", id}, {"link_entity", "service"}, {"taxonomy_term_id", values["id"]}});
        }
        sink(table, values);
    }
}

} // namespace

void MappedList::put(const CsvRow &row, const RowSink &sink)
{
    std::map<std::string, FlatRow> rows; // by Part::row
    for (const Mapping::Part &part : m_mapping.parts) {
        const std::string says = valueOf(part, row);
        if (!says.empty())
            rows[part.row][part.field] = says;
    }
    FlatRow &service = rows["service"];
    if (service["name"].empty()) // an agency's only program needs no name of its own
        service["name"] = rows["organization"]["name"];
    std::string id = joined(m_mapping.id, row);
    if (id.empty())
        id = madeUpId(service["name"] + '|' + rows["address"]["address_1"] + '|' + rows["address"]["city"] + '|'
            + rows["phone"]["number"]);
    auto &taken = (m_ids ? *m_ids : m_own).taken;
    const auto [first, added] = taken.try_emplace(id, MappedIds::Taken{m_number, service["name"]});
    // Two rows of one id: neither takes the other's place. The same program on two lists is one.
    if (!added && (first->second.list == m_number || first->second.name != service["name"]))
        id += '~' + madeUpId(service["name"] + '|' + rows["address"]["address_1"] + '|' + std::to_string(row.line));
    service["id"] = id;
    for (const auto &[at, heading] : m_unused)
        service[kUnreadMark + heading] = at < row.count ? row.fields[at] : std::string();
    if (const std::string end = endOf(row); !end.empty())
        service["status"] = end;
    if (FlatRow &organization = rows["organization"]; !organization["name"].empty()) {
        if (organization["id"].empty())
            organization["id"] = madeUpId(organization["name"]);
        service["organization_id"] = organization["id"];
        sink("organization", organization);
    }
    sink("service", service);
    if (service["name"].empty()) // it is refused, and named
        return;
    for (FlatRow &hours :
         m_week.hours([&](std::size_t at) { return at < row.count ? row.fields[at] : std::string(); })) {
        hours["service_id"] = id;
        sink("schedule", hours);
    }
    partTown(rows["address"]);
    FlatRow &location = rows["location"];
    const bool place = !rows["address"]["address_1"].empty() || !rows["address"]["city"].empty()
        || !location["latitude"].empty();
    if (place) {
        location["id"] = id;
        location["location_type"] = "physical";
        sink("location", location);
        sink("service_at_location", {{"service_id", id}, {"location_id", id}});
    }
    putParts(rows, id, place, sink);
}

} // namespace handrail::directory
