#include "directory/import/quietowners.h"

#include "directory/words/confidential.h"
#include "directory/words/doorwords.h"

#include <algorithm>

namespace handrail::directory {

QuietOwners::QuietOwners(Staging &staging, Problems &problems, const std::string &file) : m_staging(staging)
{
    findOwners(problems, file);
    if (m_owners.empty())
        return;
    const Map map = readMap();
    findOwnPlaces(map);
    findServices(map);
}

void QuietOwners::findOwners(Problems &problems, const std::string &file)
{
    SQLite::Statement rows(m_staging.sql(), "SELECT row, name || '. ' || alternate_name || '. ' || description, line"
                                            " FROM organization WHERE maybe = 1");
    while (rows.executeStep()) {
        const std::string why = whyQuiet(rows.getColumn(1).getString());
        if (why.empty())
            continue;
        m_owners.push_back(static_cast<std::uint32_t>(rows.getColumn(0).getInt64()));
        m_apart[m_owners.back()] = false;
        problems.add(ProblemKind::Withheld, file, rows.getColumn(2).getInt64(), "description", why);
    }
}

QuietOwners::Map QuietOwners::readMap() const
{
    Map map;
    const Keys &keys = m_staging.keys();
    SQLite::Statement lines(m_staging.sql(), "SELECT location_id, address_1, address_2 FROM address");
    while (lines.executeStep())
        for (const int column : {1, 2})
            if (const std::string line = lines.getColumn(column).getString(); !houseOf(line).empty())
                map.streets[keys.map(Target::Location).row(lines.getColumn(0).getText())].push_back(line);
    SQLite::Statement links(m_staging.sql(), "SELECT service_id, location_id FROM service_at_location");
    while (links.executeStep()) {
        const std::uint32_t place = keys.map(Target::Location).row(links.getColumn(1).getText());
        if (place == 0)
            continue;
        map.used[place] = true;
        map.placesOf[keys.map(Target::Service).row(links.getColumn(0).getText())].push_back(place);
    }
    return map;
}

void QuietOwners::findOwnPlaces(const Map &map)
{
    SQLite::Statement own(m_staging.sql(), "SELECT row, organization_id FROM location WHERE organization_id <> ''");
    while (own.executeStep()) {
        const auto place = static_cast<std::uint32_t>(own.getColumn(0).getInt64());
        const auto owner = m_apart.find(m_staging.keys().map(Target::Organization).row(own.getColumn(1).getText()));
        if (owner == m_apart.end() || map.used.contains(place))
            continue;
        m_places.push_back(place);
        owner->second = true;
    }
}

/// Another place than its organization's own, or one of which the service's own words name the street and those of its
/// organization do not. Else, in doubt, it stands with it.
bool QuietOwners::isPublished(const std::vector<std::string> &streets, std::uint32_t owner, const std::string &words,
                              const std::string &owned) const
{
    return m_apart.at(owner) || std::any_of(streets.begin(), streets.end(), [&](const std::string &street) {
               Doorsteps door;
               door.add(street);
               return door.without(words) != words && door.without(owned) == owned;
           });
}

void QuietOwners::findServices(const Map &map)
{
    SQLite::Statement rows(
        m_staging.sql(), "SELECT s.row, s.organization_id, s.description || char(10) || s.application_process ||"
                         " char(10) || s.alert, o.description FROM service s"
                         " JOIN organization o ON o.row = row_of(0, s.organization_id)");
    while (rows.executeStep()) {
        const std::uint32_t owner = m_staging.keys().map(Target::Organization).row(rows.getColumn(1).getText());
        if (!m_apart.contains(owner))
            continue;
        const auto service = static_cast<std::uint32_t>(rows.getColumn(0).getInt64());
        bool any = false;
        if (const auto places = map.placesOf.find(service); places != map.placesOf.end())
            for (const std::uint32_t place : places->second) {
                const auto at = map.streets.find(place);
                if (at != map.streets.end()
                    && isPublished(at->second, owner, rows.getColumn(2).getString(), rows.getColumn(3).getString()))
                    any = true;
                else
                    m_places.push_back(place);
            }
        if (!any)
            m_services.push_back(service);
    }
}

} // namespace handrail::directory
