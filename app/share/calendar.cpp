#include "share/calendar.h"

#include <libical/ical.h>

#include <memory>

namespace handrail::share {
namespace {

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

/// Without what no calendar shows; a break stays.
std::string shown(const std::string &words)
{
    std::string out;
    for (const char c : words) {
        if (c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f))
            out += c;
    }
    return out;
}

icaltimetype utc(std::int64_t wallMs)
{
    return icaltime_from_timet_with_zone(wallMs / 1000, 0, icaltimezone_get_utc_timezone());
}

icaltimetype wholeDay(const std::string &day)
{
    std::string digits = day;
    std::erase(digits, '-');
    return icaltime_from_string(digits.c_str());
}

icalcomponent *reminder(const std::string &title)
{
    icaltriggertype atOnce{};
    atOnce.time = icaltime_null_time();
    atOnce.duration = icaldurationtype_from_int(0);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_trigger(atOnce), icalproperty_new_description(title.c_str()), nullptr);
}

icalcomponent *eventOf(const CalendarEvent &event, std::int64_t nowMs)
{
    const bool hour = event.day.empty();
    const std::string title = shown(event.title), note = shown(event.note);
    const std::string uid = shown(event.uid) + "@handrail.invalid";
    icalcomponent *const made = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.c_str()), icalproperty_new_dtstamp(utc(nowMs)),
        icalproperty_new_dtstart(hour ? utc(event.startMs) : wholeDay(event.day)), nullptr);
    if (hour)
        icalcomponent_add_property(made, icalproperty_new_duration(icaldurationtype_from_int(15 * 60)));
    icalcomponent_add_property(made, icalproperty_new_summary(title.c_str()));
    if (!note.empty())
        icalcomponent_add_property(made, icalproperty_new_description(note.c_str()));
    icalcomponent_add_property(made, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_property(made, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (hour)
        icalcomponent_add_component(made, reminder(title));
    return made;
}

} // namespace

std::string calendarOf(const std::vector<CalendarEvent> &events, std::int64_t nowMs)
{
    const Component calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                                 icalproperty_new_prodid("-//Handrail//Handrail//EN"),
                                                 icalproperty_new_method(ICAL_METHOD_PUBLISH), nullptr));
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), eventOf(event, nowMs));
    const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace handrail::share
