#include "share/calendar.h"

#include <array>
#include <ctime>
#include <string_view>

namespace handrail::share {
namespace {

std::string utc(std::int64_t wallMs)
{
    const std::time_t seconds = wallMs / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> words{};
    const std::size_t length = std::strftime(words.data(), words.size(), "%Y%m%dT%H%M%SZ", &parts);
    return {words.data(), length};
}

/// Words as a value: what the format means something by is escaped, what no calendar shows is left out.
std::string escaped(std::string_view words)
{
    std::string out;
    for (const char c : words) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            out += c;
    }
    return out;
}

/// A line, folded where it is longer than 75 octets, never inside a character.
void addLine(std::string &out, std::string_view line)
{
    std::size_t room = 75;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 1 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            --end;
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = 74; // the space is one of them
    }
    out.append(line).append("\r\n");
}

std::string digitsOf(const std::string &day)
{
    std::string digits;
    for (const char c : day) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

} // namespace

std::string calendarOf(const std::vector<CalendarEvent> &events, std::int64_t nowMs)
{
    std::string out;
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Handrail//Handrail//EN", "METHOD:PUBLISH"})
        addLine(out, line);
    for (const CalendarEvent &event : events) {
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + escaped(event.uid) + "@handrail.invalid");
        addLine(out, "DTSTAMP:" + utc(nowMs));
        if (event.day.empty()) {
            addLine(out, "DTSTART:" + utc(event.startMs));
            addLine(out, "DURATION:PT15M");
        } else {
            addLine(out, "DTSTART;VALUE=DATE:" + digitsOf(event.day));
        }
        addLine(out, "SUMMARY:" + escaped(event.title));
        if (!event.note.empty())
            addLine(out, "DESCRIPTION:" + escaped(event.note));
        addLine(out, "CLASS:PRIVATE");
        addLine(out, "TRANSP:TRANSPARENT");
        if (event.day.empty()) {
            addLine(out, "BEGIN:VALARM");
            addLine(out, "ACTION:DISPLAY");
            addLine(out, "TRIGGER:PT0S");
            addLine(out, "DESCRIPTION:" + escaped(event.title));
            addLine(out, "END:VALARM");
        }
        addLine(out, "END:VEVENT");
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace handrail::share
