#pragma once

#include "directory/import/jsonrecords.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace handrail::directory {

/// Columns of a list that hold hours day by day: "Monday" … "Sunday", "Mon Open" and "Mon Close", "Weekday Hours", or
/// "Days Open" beside "Open Time" and "Close Time".
class WeekColumns {
public:
    explicit WeekColumns(const std::vector<std::string> &headings);
    [[nodiscard]] bool uses(std::size_t column) const;
    /// What a row says in them, as rows of schedules without the service's id. @p value: of a column
    [[nodiscard]] std::vector<FlatRow> hours(const std::function<std::string(std::size_t)> &value) const;

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    /// Columns of the same days: one with all of their hours, or two.
    struct Span {
        std::string days;  ///< "MO" or "MO,TU"; empty: another column says them
        std::string which; ///< of several spans of one day: "2"
        std::string said;  ///< the days as the heading has them
        std::size_t whole = kNone, opens = kNone, closes = kNone;
    };
    void takeDay(std::size_t at, std::string heading);
    void takeTimes(const std::vector<std::string> &headings);

    std::vector<Span> m_spans;
    std::size_t m_days = kNone; ///< the column that says the days
};

} // namespace handrail::directory
