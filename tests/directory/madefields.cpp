#include "directory/madefields.h"

namespace handrail::test {
namespace {

std::string twoFigures(int n)
{
    return std::string(n < 10 ? "0" : "") + std::to_string(n);
}

} // namespace

std::string Dice::word()
{
    std::string word = "Zq";
    for (int i = 0; i < 6; ++i)
        word.push_back(static_cast<char>('a' + below(26)));
    return word;
}

std::string Dice::text(const std::string &words)
{
    static const std::vector<std::string> kMore = {"",
                                                   "",
                                                   "",
                                                   "",
                                                   " é",
                                                   ", Inc.",
                                                   " \"24/7\"",
                                                   " & Co",
                                                   "; and more",
                                                   " <b>now</b>",
                                                   " – ñ",
                                                   " 中文",
                                                   "\nSecond line",
                                                   " 'til late",
                                                   " | x",
                                                   "\tand",
                                                   " &amp; so",
                                                   " (a, b)",
                                                   " \xE2\x80\x99s",
                                                   "  twice",
                                                   " 100%",
                                                   " =1+1",
                                                   " @home",
                                                   "\r\nThird"};
    return words + of(kMore);
}

MadePhone madePhone(Dice &dice)
{
    const std::string last = twoFigures(dice.below(100)), other = twoFigures(dice.below(100));
    const std::string plain = "41555501" + last, second = "41555501" + other;
    struct Way {
        const char *text; ///< # the last two figures, % those of a second number
        std::vector<std::string> may;
    };
    const std::vector<Way> kWays = {{"415-555-01#", {plain}},
                                    {"(415) 555-01#", {plain}},
                                    {"415.555.01#", {plain}},
                                    {"415 555 01#", {plain}},
                                    {"+1 415 555 01#", {plain}},
                                    {"1-415-555-01#", {plain}},
                                    {"tel:+1415555 01#", {plain}},
                                    {"41555501#.0", {plain}},
                                    {"415\xE2\x80\x91"
                                     "555\xE2\x80\x91"
                                     "01#",
                                     {plain}},
                                    {"415\xC2\xA0"
                                     "555\xC2\xA0"
                                     "01#",
                                     {plain}},
                                    {"415-555-01# x45", {plain}},
                                    {"415-555-01# ext. 4512", {plain}},
                                    {"415-555-01#, option 2", {plain}},
                                    {"415-555-01# press 9", {plain}},
                                    {"415-555-01# 24hrs", {plain}},
                                    {"415-555-01# (9am-5pm)", {plain}},
                                    {"415-555-01# M-F 8:30-17:00", {plain}},
                                    {"24 hr line 415-555-01#", {plain}},
                                    {"24/7: 415-555-01#", {plain}},
                                    {"7 days a week 415-555-01#", {plain}},
                                    {"Lun-Vie 9 a 5, 415-555-01#", {plain}},
                                    {"Suite 200, 415-555-01#", {plain}},
                                    {"since 2019: 415-555-01#", {plain}},
                                    {"415-555-01# (until 12/31/2026)", {plain}},
                                    {"Intake 415-555-01# / Desk 415-555-01%", {plain, second}},
                                    {"415-555-01# or 415-555-01%", {plain, second}},
                                    {"415-555-01#/01%", {plain, second}},
                                    {"415-555-01#; 415-555-01%", {plain, second}},
                                    {"415-555-01# 415-555-01%", {plain, second}},
                                    {"Fax 415-555-01#", {plain}},
                                    {"Fax: 415-555-01# Tel: 415-555-01%", {second}},
                                    {"1-800-555-HELP", {"8005554357"}},
                                    {"1-800-555-HELP (4357)", {"8005554357"}},
                                    {"1 (800) 555-HELP / 415-555-01#", {"8005554357", plain}},
                                    {"800.555.TALK (8255), 24 hours", {"8005558255"}},
                                    {"988", {"988"}},
                                    {"Dial 2-1-1", {"211"}},
                                    {"988 (press 1)", {"988"}},
                                    {"Text HOME to 741741", {"741741"}},
                                    {"+44 (0)20 7946 01#", {"4420794601" + last}},
                                    {"+52 55 5555 01#", {"525555550" + ("1" + last).substr(0)}},
                                    {"555-01#", {"55501" + last}},
                                    {"415-555-01", {}},
                                    {"415-555-01#3", {}},
                                    {"415-555-01#33", {}},
                                    {"(415) 555-", {}},
                                    {"TBD", {}},
                                    {"call office", {}},
                                    {"N/A", {}},
                                    {"disconnected 415-555-01#", {}},
                                    {"old number: 415-555-01#, now 415-555-01%", {second}},
                                    {"415-555-01# (disconnected)", {}},
                                    {"000-000-0000", {}},
                                    {"2026-11-29", {}},
                                    {"94123-4567", {}},
                                    {"info@example.org", {}},
                                    {"555-55-5555", {}},
                                    {"4.16E+09", {}},
                                    {"ext 4512", {}},
                                    {"M-F 9-5", {}},
                                    {"24/7", {}},
                                    {"F: 415-555-01# T: 415-555-01%", {second}},
                                    {"1-8oo-555-01#", {}},
                                    {"(41S) 555-01#", {}},
                                    {"\xE2\x80\x9C"
                                     "415-555-01#"
                                     "\xE2\x80\x9D",
                                     {plain}},
                                    {"\xF0\x9F\x93\x9E 415-555-01#", {plain}},
                                    {"*611", {}},
                                    {"suspended: 415-555-01#", {}},
                                    {"\"415-555-01#\"", {plain}},
                                    {"'415-555-01#", {plain}},
                                    {"=\"415-555-01#\"", {plain}},
                                    {"\xEF\xBC\x94\xEF\xBC\x91\xEF\xBC\x95-555-01#", {plain}}};
    const Way &way = dice.of(kWays);
    MadePhone phone;
    for (const char *c = way.text; *c != '\0'; ++c)
        *c == '#' ? void(phone.text += last) : *c == '%' ? void(phone.text += other) : phone.text.push_back(*c);
    phone.may = {way.may.begin(), way.may.end()};
    return phone;
}

std::vector<std::pair<std::string, std::string>> madeHours(Dice &dice, MadeHours &hours)
{
    static const std::vector<std::array<std::string, 2>> kDays = {
        {"MO", "0"}, {"mo", "0"},     {"TU", "1"}, {"Wednesday", "2"}, {"Thu", "3"},
        {"FR", "4"}, {"Sábado", "5"}, {"SU", "6"}, {"Lunes", "0"},     {"tues", "1"}};
    static const std::vector<std::array<std::string, 2>> kTimes = {{"09:00", "17:00"},
                                                                   {"9:00", "17:00"},
                                                                   {"9 AM", "5 PM"},
                                                                   {"9:00 a.m.", "5:00 p.m."},
                                                                   {"09:00:00", "17:00:00"},
                                                                   {"0900", "1700"},
                                                                   {"9:00AM", "5:00PM"},
                                                                   {"09:00-08:00", "17:00-08:00"},
                                                                   {"9am", "5pm"},
                                                                   {"0.375", "0.708333333"},
                                                                   {"9:00\xC2\xA0"
                                                                    "AM",
                                                                    "5:00\xC2\xA0PM"},
                                                                   {"09.00", "17.00"}};
    const auto day = dice.of(kDays);
    const auto times = dice.of(kTimes);
    std::map<std::string, std::string> columns{{"freq", dice.of<std::string>({"WEEKLY", "WEEKLY", "weekly", "Weekly"})},
                                               {"byday", day[0]},
                                               {"opens_at", times[0]},
                                               {"closes_at", times[1]},
                                               {"valid_from", ""},
                                               {"valid_to", ""}};
    hours.weekday = std::stoi(day[1]);
    hours.understood = !dice.oneIn(2);
    if (!hours.understood) {
        static const std::vector<std::array<std::string, 2>> kSpoilt = {{"opens_at", "noonish"},
                                                                        {"notes", "Closed until further notice"},
                                                                        {"notes", "Cerrado hasta nuevo aviso"},
                                                                        {"notes", "Cada dos semanas"},
                                                                        {"closes_at", "late"},
                                                                        {"opens_at", "25:00"},
                                                                        {"closes_at", "17:75"},
                                                                        {"byday", "every other Tuesday"},
                                                                        {"byday", "sometimes"},
                                                                        {"byday", "XX"},
                                                                        {"byday", "by appointment"},
                                                                        {"freq", "FORTNIGHTLY"},
                                                                        {"freq", "now and then"},
                                                                        {"freq", "MINUTELY"},
                                                                        {"valid_to", "2025-06-30"},
                                                                        {"valid_to", "06/30/2025"},
                                                                        {"valid_to", "30.06.2025"},
                                                                        {"valid_to", "June 30, 2025"},
                                                                        {"valid_to", "6/30/25"},
                                                                        {"until", "20250630T000000Z"},
                                                                        {"until", "2025-06-30"},
                                                                        {"valid_to", "end of June"},
                                                                        {"valid_to", "13/13/2025"},
                                                                        {"valid_to", "45838"},
                                                                        {"valid_from", "2031-01-01"},
                                                                        {"valid_from", "next spring"},
                                                                        {"valid_from", "1 Jan 2031"},
                                                                        {"opens_at", "call"},
                                                                        {"interval", "two"},
                                                                        {"bysetpos", "maybe"},
                                                                        {"bymonthday", "5th or so"},
                                                                        {"byweekno", "odd"},
                                                                        {"byday", "MO,TU except holidays"},
                                                                        {"byday", "not MO"},
                                                                        {"byday", "2MO,sometimes"},
                                                                        {"opens_at", "0:00 to"},
                                                                        {"opens_at", "sunrise"},
                                                                        {"closed", "yes"},
                                                                        {"closed", "TRUE"},
                                                                        {"opens_at", "closed"},
                                                                        {"byday", "MO-"},
                                                                        {"byday", "first of the month"},
                                                                        {"freq", "YEARLY"},
                                                                        {"count", "3"}};
        const auto spoil = dice.of(kSpoilt);
        columns[spoil[0]] = spoil[1];
        if (spoil[0] == "freq" && spoil[1] == "YEARLY")
            columns["bymonthday"] = "31", columns["byday"] = "";
        if (spoil[0] == "count")
            columns["dtstart"] = "2025-01-06";
    }
    return {columns.begin(), columns.end()};
}

} // namespace handrail::test
