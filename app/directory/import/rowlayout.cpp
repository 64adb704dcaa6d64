#include "directory/import/rowlayout.h"

#include "directory/import/keys.h"

#include <algorithm>
#include <iterator>

namespace handrail::directory {
namespace {

constexpr std::pair<std::string_view, std::string ScheduleText::*> kRestated[] = {
    {"freq", &ScheduleText::freq},
    {"byday", &ScheduleText::byday},
    {"bymonthday", &ScheduleText::bymonthday},
    {"byweekno", &ScheduleText::byweekno},
    {"byyearday", &ScheduleText::byyearday},
    {"bysetpos", &ScheduleText::bysetpos},
    {"interval", &ScheduleText::interval},
    {"count", &ScheduleText::count},
    {"valid_from", &ScheduleText::validFrom},
    {"valid_to", &ScheduleText::validTo},
    {"dtstart", &ScheduleText::dtstart},
    {"until", &ScheduleText::until},
    {"timezone", &ScheduleText::timezone},
    {"opens_at", &ScheduleText::opensAt},
    {"closes_at", &ScheduleText::closesAt},
    {"description", &ScheduleText::description},
    {"holiday", &ScheduleText::holiday},
    {"closed", &ScheduleText::closed},
    {"exdate", &ScheduleText::exdate},
    {"notes", &ScheduleText::notes}};

} // namespace

RowLayout layoutOf(const Table &table, const TableColumns &columns)
{
    const std::string_view name = table.name;
    const bool hints = name == "organization" || name == "service" || name == "location" || name == "taxonomy_term";
    RowLayout layout;
    std::string sql = "INSERT INTO " + std::string(name) + " (line, left_out, maybe", values = "?, ?, ?";
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const std::string_view column = table.fields[i].column;
        const auto restated = std::find_if(std::begin(kRestated), std::end(kRestated),
                                           [&](const auto &one) { return name == "schedule" && one.first == column; });
        if (restated != std::end(kRestated))
            layout.restated.emplace_back(i, restated->second);
        else if (!columns.has(i))
            continue;
        sql += ", \"" + std::string(column) + '"';
        values += ", ?";
        layout.fields.push_back(i);
        if (hints
            && (column == "name" || column == "alternate_name" || column == "description" || column == "keywords"
                || column == "alert" || column == "application_process"))
            layout.hinting.push_back(i);
        if (column == "is_private" && name != "location" && name != "address")
            layout.hiding.push_back(i);
        if (column == "name" && (name == "service" || name == "organization"))
            layout.name = static_cast<int>(i);
        if (column == "status")
            layout.status = static_cast<int>(i);
        if (name == "address" && (column == "address_1" || column == "address_2" || column == "city"))
            layout.streets.push_back(i);
        if (name == "phone" && (column == "number" || column == "description" || column == "type"))
            layout.spoken.push_back(i);
        if (name == "address" && column == "location_id")
            layout.place = static_cast<int>(i);
    }
    layout.target = table.unique ? targetOf(name) : -1;
    layout.insert = std::make_shared<const std::string>(sql + ") VALUES (" + values + ")");
    return layout;
}

} // namespace handrail::directory
