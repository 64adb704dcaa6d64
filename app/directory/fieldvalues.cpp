#include "directory/fieldvalues.h"

#include "directory/text.h"

#include <algorithm>
#include <cstdio>

namespace handrail::directory {

std::string isoDate(std::string_view text)
{
    const auto figure = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 99; };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') { // as nearly all are written
        const int month = figure(5) * 10 + figure(6), day = figure(8) * 10 + figure(9), year = figure(0) + figure(1) + figure(2) + figure(3);
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1 && year <= 36)
            return std::string(text);
    }
    static constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
    int a = 0, b = 0, c = 0;
    char month[16] = {};
    const std::string copy(text.substr(0, 40));
    const auto iso = [](int year, int m, int day) {
        char out[40] = {}; // room for any three numbers: the compiler does not know the ranges below
        if (m >= 1 && m <= 12 && day >= 1 && day <= 31 && year >= 1 && year <= 9999)
            std::snprintf(out, sizeof out, "%04d-%02d-%02d", year, m, day);
        return std::string(out);
    };
    if (std::sscanf(copy.c_str(), "%4d-%2d-%2d", &a, &b, &c) == 3 && copy.size() >= 10 && copy[4] == '-')
        return iso(a, b, c);
    if (std::sscanf(copy.c_str(), "%2d/%2d/%4d", &a, &b, &c) == 3)
        return iso(c < 100 ? c + 2000 : c, a, b);
    if (std::sscanf(copy.c_str(), "%15[A-Za-z] %2d, %4d", month, &a, &b) == 3 && std::string_view(month).size() >= 3) {
        const std::size_t at = kMonths.find(lowerAscii(std::string_view(month).substr(0, 3)));
        if (at != std::string_view::npos && at % 3 == 0)
            return iso(b, static_cast<int>(at / 3) + 1, a);
    }
    return {};
}

std::string ruleDays(const std::string &text)
{
    if (text.empty() || (text.find_first_not_of(",ADEFHMORSTUVWZ") == std::string::npos && text.size() % 3 == 2)) {
        bool codes = true; // "MO,TU": already as RRULE has it
        for (std::size_t i = 0; i < text.size(); ++i)
            codes &= (text[i] == ',') == (i % 3 == 2);
        if (codes)
            return text;
    }
    static constexpr std::string_view kNames[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    static constexpr std::string_view kCodes[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    std::string out;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(",;/ ", from), text.size());
        std::string word = text.substr(from, end - from);
        const std::string low = lowerAscii(word);
        for (std::size_t i = 0; low.size() >= 3 && i < 7; ++i) {
            if (kNames[i].starts_with(low) || low == std::string(kNames[i]) + "s" || (low.size() > 3 && kNames[i].starts_with(low.substr(0, low.size() - 1))))
                word = kCodes[i];
        }
        if (!word.empty())
            out += (out.empty() ? "" : ",") + word;
        from = end + 1;
    }
    return out;
}

std::optional<bool> readFlag(std::string_view text)
{
    const std::string word = lowerAscii(trimmed(text));
    static constexpr std::string_view kYes[] = {"1", "true", "t", "yes", "y", "x", "private", "confidential", "hidden", "excluded"};
    static constexpr std::string_view kNo[] = {"", "0", "false", "f", "no", "n", "public", "visible", "full"};
    if (std::find(std::begin(kYes), std::end(kYes), word) != std::end(kYes))
        return true;
    if (std::find(std::begin(kNo), std::end(kNo), word) != std::end(kNo))
        return false;
    return {};
}

} // namespace handrail::directory
