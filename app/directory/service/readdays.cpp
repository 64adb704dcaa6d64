#include "directory/service/fieldvalues.h"

#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <vector>

// Days of the week as publishers, programs and people write them, as RRULE writes them.
namespace handrail::directory {
namespace {

constexpr std::array<std::string_view, 7> kCodes = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// 0 Monday … 6 Sunday; -1: no day, or one that may be two ("T").
int dayOf(const std::string &word)
{
    static constexpr auto kNames = std::to_array<std::string_view>(
        {"monday lunes m mo mon lu lun l 1", "tuesday martes tu tue tues ma mar 2",
         "wednesday miercoles w we wed weds mi mie x 3", "thursday jueves th thu thur thurs ju jue j 4",
         "friday viernes f fr fri vi vie v 5", "saturday sabado sa sat sab 6", "sunday domingo su sun do dom 7"});
    std::string plain = word;
    for (int turn = 0; turn < 2; ++turn) {
        for (std::size_t i = 0; i < kNames.size(); ++i)
            if ((' ' + std::string(kNames[i]) + ' ').find(' ' + plain + ' ') != std::string::npos)
                return static_cast<int>(i);
        if (plain.size() < 5 || plain.back() != 's') // "Mondays", "sábados"
            return -1;
        plain.pop_back();
    }
    return -1;
}

std::string ordinalOf(const std::string &word)
{
    static constexpr auto kOrdinals = std::to_array<std::string_view>(
        {"first 1st primer primero 1o 1er", "second 2nd segundo 2o", "third 3rd tercer tercero 3o 3er",
         "fourth 4th cuarto 4o", "fifth 5th quinto 5o"});
    for (std::size_t i = 0; i < kOrdinals.size(); ++i)
        if ((' ' + std::string(kOrdinals[i]) + ' ').find(' ' + word + ' ') != std::string::npos)
            return std::to_string(i + 1);
    return word == "last" || word == "ultimo" ? "-1" : "";
}

/// "2tu", "-1fr", "+3mo".
bool codeOf(std::string_view word, std::string &out)
{
    std::size_t at = word.starts_with('-') || word.starts_with('+') ? 1 : 0;
    const std::size_t figures = at;
    while (at < word.size() && word[at] >= '0' && word[at] <= '9')
        ++at;
    if (at == figures || at - figures > 2 || word.size() != at + 2)
        return false;
    for (const std::string_view code : kCodes) {
        if (lowerAscii(code) == word.substr(at)) {
            out = std::string(word.substr(word.starts_with('+') ? 1 : 0, at - (word.starts_with('+') ? 1 : 0)))
                  + std::string(code);
            return word.substr(figures, at - figures).find_first_not_of('0') != std::string_view::npos;
        }
    }
    return false;
}

/// Days that are said in one word.
std::string groupOf(const std::string &words)
{
    static constexpr auto kGroups =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"weekdays", "MO,TU,WE,TH,FR"},
                                                                      {"weekday", "MO,TU,WE,TH,FR"},
                                                                      {"business days", "MO,TU,WE,TH,FR"},
                                                                      {"working days", "MO,TU,WE,TH,FR"},
                                                                      {"entre semana", "MO,TU,WE,TH,FR"},
                                                                      {"dias laborables", "MO,TU,WE,TH,FR"},
                                                                      {"dias de semana", "MO,TU,WE,TH,FR"},
                                                                      {"weekends", "SA,SU"},
                                                                      {"weekend", "SA,SU"},
                                                                      {"fin de semana", "SA,SU"},
                                                                      {"fines de semana", "SA,SU"},
                                                                      {"daily", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"every day", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"everyday", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"all days", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"all week", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"7 days", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"7 days a week", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"seven days a week", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"24 7", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"diario", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"a diario", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"todos los dias", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"cada dia", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"mwf", "MO,WE,FR"},
                                                                      {"tth", "TU,TH"},
                                                                      {"tuth", "TU,TH"},
                                                                      {"tr", "TU,TH"},
                                                                      {"mw", "MO,WE"},
                                                                      {"mtwthf", "MO,TU,WE,TH,FR"},
                                                                      {"mtwrf", "MO,TU,WE,TH,FR"},
                                                                      {"mtwtf", "MO,TU,WE,TH,FR"},
                                                                      {"mtwth", "MO,TU,WE,TH"},
                                                                      {"mtwr", "MO,TU,WE,TH"},
                                                                      {"mtwtfss", "MO,TU,WE,TH,FR,SA,SU"},
                                                                      {"mtwthfss", "MO,TU,WE,TH,FR,SA,SU"}});
    for (const auto &[said, codes] : kGroups)
        if (words == said)
            return std::string(codes);
    return {};
}

} // namespace

std::optional<std::string> weekdayCodes(std::string_view given)
{
    std::string text = lowerAscii(trimmed(given));
    if (text.empty())
        return std::string();
    for (const std::string_view scheme : {"https://schema.org/", "http://schema.org/", "schema:"})
        for (std::size_t at = text.find(scheme); at != std::string::npos; at = text.find(scheme))
            text.erase(at, scheme.size());
    const std::string words(trimmed(plainWords(text)));
    if (std::string group = groupOf(words); !group.empty())
        return group;
    // One token after another; a dash or a word parts the ends of a range.
    std::string spaced;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at], next = at + 1 < text.size() ? text[at + 1] : ' ';
        const bool dash = c == '-' || text.substr(at, 3) == "\xE2\x80\x93" || text.substr(at, 3) == "\xE2\x80\x94"
                          || text.substr(at, 3) == "\xE2\x80\x90" || text.substr(at, 3) == "\xE2\x80\x91";
        const bool ofCode = c == '-' && next >= '1' && next <= '9' && at + 2 < text.size() && text[at + 2] >= 'a'
                            && text[at + 2] <= 'z' && (at == 0 || text[at - 1] == ',' || text[at - 1] == ' ');
        if (dash && !ofCode) {
            spaced += " - ";
            at += c == '-' ? 0 : 2;
        } else {
            spaced.push_back(c == ',' || c == ';' || c == '/' || c == '&' || c == '|' || c == '[' || c == ']'
                                     || c == '{' || c == '}' || c == '"' || c == '(' || c == ')' || c == '\t'
                                     || c == '\n'
                                 ? ' '
                                 : c);
        }
    }
    std::vector<std::string> out, ordinals;
    int rangeFrom = -1, last = -1, kinds = 0; // 1: "2", 2: "Tuesday"
    const auto put = [&](const std::string &code) {
        if (std::find(out.begin(), out.end(), code) == out.end())
            out.push_back(code);
    };
    for (std::size_t at = 0; at < spaced.size();) {
        const std::size_t end = std::min(spaced.find(' ', at), spaced.size());
        std::string raw = spaced.substr(at, end - at), word = std::string(trimmed(plainWords(raw)));
        at = end + 1;
        if (raw.empty() || word == "and" || word == "y" || word == "e" || word == "los" || word == "las" || word == "el"
            || word == "every" || word == "each" || word == "on" || word == "of" || word == "the" || word == "month"
            || word == "del" || word == "mes" || word == "cada" || word == "from" || word == "de")
            continue;
        if (raw == "-" || word == "to" || word == "thru" || word == "through" || word == "a" || word == "al"
            || word == "until" || word == "hasta") {
            if (last < 0 || rangeFrom >= 0)
                return {};
            rangeFrom = last;
            continue;
        }
        std::string code;
        if (codeOf(raw, code)) {
            if (rangeFrom >= 0)
                return {};
            put(code);
            continue;
        }
        if (const std::string ordinal = ordinalOf(word); !ordinal.empty()) {
            ordinals.push_back(ordinal);
            continue;
        }
        const int day = dayOf(word);
        if (day < 0)
            return {};
        kinds |= word[0] >= '0' && word[0] <= '9' ? 1 : 2;
        if (!ordinals.empty()) { // "1st & 3rd Monday"
            if (rangeFrom >= 0)
                return {};
            for (const std::string &ordinal : ordinals)
                put(ordinal + std::string(kCodes[static_cast<std::size_t>(day)]));
            ordinals.clear();
            continue;
        }
        for (int i = rangeFrom < 0 ? day : rangeFrom;; i = (i + 1) % 7) {
            put(std::string(kCodes[static_cast<std::size_t>(i)]));
            if (i == day)
                break;
        }
        rangeFrom = -1;
        last = day;
    }
    if (out.empty() || rangeFrom >= 0 || !ordinals.empty() || kinds == 3) // "TU (2)" may be a second Tuesday
        return {};
    std::string joined;
    for (const std::string &code : out)
        joined += (joined.empty() ? "" : ",") + code;
    return joined;
}

std::string ruleDays(const std::string &text)
{
    return weekdayCodes(text).value_or(text);
}

} // namespace handrail::directory
