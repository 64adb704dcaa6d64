#pragma once

#include "directory/import/scheduletext.h"
#include "directory/import/tablecolumns.h"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace handrail::directory {

/// What becomes of the rows of one file: which fields it has, and what some of them mean.
struct RowLayout {
    std::shared_ptr<const std::string> insert; ///< line, left_out, maybe, then the fields that the file has
    std::vector<std::size_t> fields;           ///< which those are
    std::vector<std::size_t> hinting;          ///< of them: those whose words may speak of a hidden place
    std::vector<std::size_t> hiding;           ///< of them: flags that hide the row
    std::vector<std::size_t> streets;          ///< of them: where an address may say that it is withheld
    std::vector<std::size_t> spoken;           ///< of them: words that may say that a number is not for the public
    int name = -1; ///< of a service or an organization
    int target = -1, status = -1, place = -1;  ///< what others point at; of them: status, an address's location_id
    /// of hours: fields that plainSchedule() writes anew
    std::vector<std::pair<std::size_t, std::string ScheduleText::*>> restated;
};

/// What the file does not have needs no writing: the columns' defaults stand for it.
[[nodiscard]] RowLayout layoutOf(const Table &table, const TableColumns &columns);

} // namespace handrail::directory
