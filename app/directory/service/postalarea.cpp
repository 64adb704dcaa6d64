#include "directory/service/postalarea.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cctype>
#include <vector>

namespace handrail::directory {
namespace {

constexpr std::size_t kDigits = 5;

double middle(std::vector<double> &values)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, at);
    return *at;
}

} // namespace

storage::Result<std::optional<Point>> middleOfPostalCode(storage::Database &db, const std::string &postalCode)
{
    using Found = std::optional<Point>;
    const std::string code = postalCode.substr(0, kDigits);
    const bool plain = code.size() == kDigits && std::ranges::all_of(code, [](unsigned char c) { return std::isdigit(c); });
    if (!plain || (postalCode.size() > kDigits && postalCode[kDigits] != '-'))
        return Found();
    return storage::guarded([&]() -> Found {
        SQLite::Statement rows(db.sql(), "SELECT l.latitude, l.longitude FROM address a"
                                         " JOIN location l ON l.id = a.location_id"
                                         " WHERE substr(a.postal_code, 1, 5) = ?1 AND l.latitude IS NOT NULL"
                                         " AND l.longitude IS NOT NULL AND l.confidential = 0");
        rows.bind(1, code);
        std::vector<double> latitudes, longitudes;
        while (rows.executeStep()) {
            latitudes.push_back(rows.getColumn(0).getDouble());
            longitudes.push_back(rows.getColumn(1).getDouble());
        }
        if (latitudes.empty())
            return std::nullopt;
        return Point{middle(latitudes), middle(longitudes)};
    });
}

} // namespace handrail::directory
