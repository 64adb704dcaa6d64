#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace handrail::share {

/// One thing in a calendar file. Its words are QML's; nobody's name belongs in them.
struct CalendarEvent {
    std::string uid{}; ///< the same in every file, so that a calendar moves it and does not show it twice
    std::string title{}, note{};
    std::int64_t startMs = 0; ///< wall clock
    std::string day{};        ///< "2026-11-29": the whole of that day, and no hour of it
};

/// A calendar file (RFC 5545: UTF-8, CRLF, lines of 75 octets at most), written by libical. An event with an hour lasts a quarter of one
/// and reminds when it begins; one of a whole day does not.
[[nodiscard]] std::string calendarOf(const std::vector<CalendarEvent> &events, std::int64_t nowMs);

} // namespace handrail::share
