#include "directory/import/pins.h"

#include "directory/import/keys.h"
#include "directory/import/tables.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace handrail::directory {
namespace {

/// Where the states and the territories of the United States are, each a little larger than it is.
struct Box {
    double south, north, west, east;
};
constexpr auto kStates = std::to_array<Box>({{24, 49.6, -125.5, -66.5},    // between Canada and Mexico
                                             {51, 71.8, -180, -129},       // Alaska
                                             {51, 54, 172, 180},           // its last islands
                                             {18, 29, -179, -154},         // Hawaii
                                             {17.4, 18.8, -68.2, -64.2},   // Puerto Rico, Virgin Islands
                                             {13, 21, 144, 147},           // Guam, Northern Marianas
                                             {-15, -10.5, -172, -167.5}}); // American Samoa

bool isInStates(double latitude, double longitude)
{
    return std::any_of(kStates.begin(), kStates.end(), [&](const Box &box) {
        return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
    });
}

bool saysStates(const std::string &country, const std::string &state, const std::string &zip)
{
    static constexpr std::string_view kCountry =
        "us usa u.s. u.s.a. united_states united_states_of_america estados_unidos ee.uu.";
    static constexpr std::string_view kCodes =
        "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa "
        "ri sc sd tn tx ut vt va wa wv wi wy pr gu vi as mp california oregon nevada arizona washington texas florida new_york "
        "hawaii alaska idaho utah colorado illinois";
    const auto plain = [](const std::string &text) {
        std::string word = lowerAscii(trimmed(text));
        std::replace(word.begin(), word.end(), ' ', '_');
        return word;
    };
    if (!country.empty())
        return inList(kCountry, plain(country));
    const std::string_view five = trimmed(zip);
    const bool isZip = five.size() >= 5 && five.substr(0, 5).find_first_not_of("0123456789") == std::string_view::npos
                       && (five.size() == 5 || five[5] == '-');
    return isZip && inList(kCodes, plain(state));
}

/// Rows of places that lie elsewhere than in the country that their own address says, with their lines.
std::vector<std::pair<std::int64_t, std::int64_t>> elsewhere(Staging &staging)
{
    std::unordered_map<std::int64_t, std::int64_t> outside;
    SQLite::Statement places(staging.sql(),
                             "SELECT row, line, latitude, longitude FROM location WHERE latitude IS NOT NULL"
                             " AND NOT (latitude BETWEEN 24 AND 49.6 AND longitude BETWEEN -125.5 AND -66.5)");
    while (places.executeStep())
        if (!isInStates(places.getColumn(2).getDouble(), places.getColumn(3).getDouble()))
            outside.emplace(places.getColumn(0).getInt64(), places.getColumn(1).getInt64());
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    if (outside.empty())
        return found;
    SQLite::Statement rows(staging.sql(), "SELECT location_id, country, state_province, postal_code FROM address"
                                          " WHERE location_id <> '' AND (country <> '' OR state_province <> '')");
    while (rows.executeStep()) {
        const auto place = outside.find(
            static_cast<std::int64_t>(staging.keys().map(Target::Location).row(rows.getColumn(0).getText())));
        if (place == outside.end()
            || !saysStates(rows.getColumn(1).getString(), rows.getColumn(2).getString(), rows.getColumn(3).getString()))
            continue;
        found.emplace_back(*place);
        outside.erase(place);
    }
    return found;
}

} // namespace

void noteCoordinates(Staging &staging, const std::string &file, Problems &problems, TableCount *count)
{
    if (!staging.filled("location", "latitude") && !staging.filled("location", "longitude"))
        return;
    // 0,0 lies in the sea off Africa: what an export writes when it knows nothing.
    constexpr const char *kBad =
        "((latitude IS NULL) <> (longitude IS NULL) OR ABS(latitude) > 90 OR ABS(longitude) > 180"
        " OR (latitude = 0 AND longitude = 0))";
    const auto note = [&](std::int64_t line) {
        problems.add(ProblemKind::BadCoordinates, file, line, "latitude");
        if (count)
            ++count->repaired;
    };
    SQLite::Statement bad(staging.sql(), std::string("SELECT line FROM location WHERE ") + kBad);
    bool any = false;
    while (bad.executeStep()) {
        any = true;
        note(bad.getColumn(0).getInt64());
    }
    bad.reset();
    if (any)
        staging.sql().exec(std::string("UPDATE location SET latitude = NULL, longitude = NULL WHERE ") + kBad);
    SQLite::Statement forget(staging.sql(), "UPDATE location SET latitude = NULL, longitude = NULL WHERE row = ?");
    for (const auto &[row, line] : elsewhere(staging)) {
        forget.reset();
        forget.bind(1, row);
        forget.exec();
        note(line);
    }
}

void noteAges(Staging &staging, const std::string &file, Problems &problems, TableCount *count)
{
    if (!staging.filled("service", "minimum_age") || !staging.filled("service", "maximum_age"))
        return;
    SQLite::Statement rows(staging.sql(),
                           "UPDATE service SET minimum_age = NULL, maximum_age = NULL WHERE minimum_age > maximum_age"
                           " RETURNING line");
    while (rows.executeStep()) {
        problems.add(ProblemKind::BadNumber, file, rows.getColumn(0).getInt64(), "minimum_age");
        if (count)
            ++count->repaired;
    }
}

} // namespace handrail::directory
