#include "directory/words/confidential.h"

#include "directory/words/text.h"
#include "directory/words/withheldaddress.h"

#include <algorithm>
#include <array>

// By hand and not with std::regex, whose matcher calls itself once a letter: a long description of a hostile file would
// end the app. Each matcher looks a bounded way ahead.
namespace handrail::directory {
namespace {

constexpr std::size_t kLongestWord = 60;

bool figure(char c)
{
    return c >= '0' && c <= '9';
}

bool letterOrFigure(char c)
{
    return figure(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
           || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t figuresAt(std::string_view text, std::size_t at)
{
    std::size_t to = at;
    while (to < text.size() && figure(text[to]))
        ++to;
    return to - at;
}

std::size_t gapAt(std::string_view text, std::size_t at, std::string_view of)
{
    return std::min(text.find_first_not_of(of, at), text.size()) - at;
}

/// A word of an address: letters, figures, point, apostrophe, number sign, hyphen.
std::size_t wordAt(std::string_view text, std::size_t at)
{
    std::size_t to = at;
    while (to < text.size() && to - at <= kLongestWord
           && (letterOrFigure(text[to]) || text[to] == '.' || text[to] == '\'' || text[to] == '#' || text[to] == '-'))
        ++to;
    return to - at > kLongestWord ? 0 : to - at;
}

bool isStreet(std::string_view word)
{
    std::size_t letters = 0;
    while (letters < word.size() && letterOrFigure(word[letters]))
        ++letters;
    return isStreetWord(lowerAscii(word.substr(0, letters)));
}

/// "99 Hidden Lane, Secretville, CA 94001-1234": bytes of it at @p at, 0 when there is none.
std::size_t streetAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t kMostFigures = 6, kMostWords = 5, kZip = 5, kToZip = 60;
    const std::size_t figures = figuresAt(text, at);
    std::size_t to = at + figures;
    if (figures == 0 || figures > kMostFigures)
        return 0;
    if (to < text.size() && letterOrFigure(text[to])) // "12B"
        ++to;
    for (std::size_t words = 0; words < kMostWords; ++words) {
        const std::size_t gap = gapAt(text, to, " ,");
        const std::size_t word = gap == 0 ? 0 : wordAt(text, to + gap);
        if (word == 0)
            return 0;
        const bool found = words > 0 && isStreet(text.substr(to + gap, word));
        to += gap + word;
        if (!found)
            continue;
        const std::size_t line = std::min({text.find('\n', to), text.size(), to + kToZip});
        for (std::size_t zip = to; zip < line; ++zip) {
            const std::size_t many = figure(text[zip]) && !letterOrFigure(text[zip - 1]) ? figuresAt(text, zip) : 0;
            if (many != kZip)
                continue;
            to = zip + many;
            if (to < text.size() && text[to] == '-' && figuresAt(text, to + 1) == 4)
                to += 5;
            break;
        }
        return to - at;
    }
    return 0;
}

/// "on Hidden Lane", "near the old Elm Street": what stands behind the little word, when it is written as a name.
/// @return bytes of it from @p at
std::size_t namedStreetAt(std::string_view text, std::size_t at, std::size_t &lead)
{
    static constexpr auto kBefore =
        std::to_array<std::string_view>({"on", "at", "near", "off", "along", "behind", "between", "opposite", "@"});
    constexpr std::size_t kMostWords = 4;
    std::size_t to = at + wordAt(text, at);
    if (std::find(kBefore.begin(), kBefore.end(), lowerAscii(text.substr(at, to - at))) == kBefore.end())
        return 0;
    lead = to - at;
    for (std::size_t words = 0; words < kMostWords; ++words) {
        const std::size_t gap = gapAt(text, to, " ");
        const std::size_t word = gap == 0 ? 0 : wordAt(text, to + gap);
        if (word == 0)
            return 0;
        if (words == 0 && streetAt(text, to + gap) > 0)
            return 0; // with its number, and with all that follows
        const std::string_view here = text.substr(to + gap, word);
        const bool name =
            (here[0] >= 'A' && here[0] <= 'Z') || figure(here[0]) || static_cast<unsigned char>(here[0]) >= 0x80;
        if (!name && !(words == 0 && lowerAscii(here) == "the"))
            return 0;
        to += gap + word;
        if (words > 0 && isStreet(here))
            return to - at;
    }
    return 0;
}

/// "calle Hidden #45", "Avenida de la Paz no. 12".
std::size_t calleAt(std::string_view text, std::size_t at)
{
    static constexpr auto kCalles = std::to_array<std::string_view>({"calle", "avenida", "camino", "paseo"});
    constexpr int kMostWords = 4;
    std::size_t to = at + wordAt(text, at);
    if (std::find(kCalles.begin(), kCalles.end(), lowerAscii(text.substr(at, to - at))) == kCalles.end())
        return 0;
    for (int words = 0; words <= kMostWords;) {
        const std::size_t gap = gapAt(text, to, " ,");
        const std::size_t word = gap == 0 ? 0 : wordAt(text, to + gap);
        if (word == 0)
            return 0;
        const std::string low = lowerAscii(text.substr(to + gap, word));
        const std::size_t sign = low.starts_with("#")      ? 1
                                 : low.starts_with("num.") ? 4
                                 : low.starts_with("no.")  ? 3
                                                           : 0;
        to += gap + word;
        if (words > 0 && sign < low.size() && figure(low[sign]))
            return to - at;
        words += low == "#" || low == "no" || low == "no." || low == "num" || low == "num." ? 0 : 1;
    }
    return 0;
}

/// N, S, E, W: the side of a coordinate, with nothing of a word on its other side.
bool sideAt(std::string_view text, std::size_t at)
{
    return at < text.size() && std::string_view("NSEWnsew").find(text[at]) != std::string_view::npos;
}

/// The minutes and seconds behind a sign of degrees: "46'16.5\"". @return bytes of them
std::size_t minutesAt(std::string_view text, std::size_t at)
{
    static constexpr auto kMarks = std::to_array<std::string_view>(
        {"''", "'", "\"", "\xE2\x80\xB2", "\xE2\x80\xB3", "\xE2\x80\x99", "\xE2\x80\x9D", "\xC2\xB4"});
    std::size_t to = at;
    for (int part = 0; part < 2; ++part) {
        std::size_t next = to + gapAt(text, to, " ");
        const std::size_t figures = figuresAt(text, next);
        if (figures == 0 || figures > 2)
            break;
        next += figures;
        if (next < text.size() && text[next] == '.')
            next += 1 + figuresAt(text, next + 1);
        const auto mark = std::find_if(kMarks.begin(), kMarks.end(),
                                       [&](std::string_view one) { return text.substr(next).starts_with(one); });
        if (mark == kMarks.end())
            break;
        to = next + mark->size();
    }
    return to - at;
}

/// A number with at least three places after its point, or with minutes, as coordinates have them: "37.7711",
/// "N37.7711", "37\u00B046'16\"N".
std::size_t degreesAt(std::string_view text, std::size_t at)
{
    std::size_t to = at;
    if (sideAt(text, to))
        to += 1 + gapAt(text, to + 1, " ");
    to += to < text.size() && text[to] == '-' ? 1 : 0;
    const std::size_t whole = figuresAt(text, to);
    if (whole == 0 || whole > 3)
        return 0;
    to += whole;
    bool exact = false;
    if (to < text.size() && text[to] == '.') {
        const std::size_t places = figuresAt(text, to + 1);
        exact = places >= 3;
        to += 1 + places;
    }
    if (text.substr(to).starts_with("\xC2\xB0") || text.substr(to).starts_with("\xC2\xBA")) {
        const std::size_t minutes = minutesAt(text, to + 2);
        exact |= minutes > 0;
        to += 2 + minutes;
    }
    if (!exact)
        return 0;
    const std::size_t side = to + gapAt(text, to, " ");
    return (sideAt(text, side) && (side + 1 >= text.size() || !letterOrFigure(text[side + 1])) ? side + 1 : to) - at;
}

/// Two of them: "37.7711, -122.4411", "lat=37.7711&lon=-122.4411" from its first figure.
std::size_t pointAt(std::string_view text, std::size_t at)
{
    static constexpr auto kNames =
        std::to_array<std::string_view>({"longitude", "longitud", "long", "lng", "lon", "y", "x"});
    const std::size_t first = degreesAt(text, at);
    std::size_t to = at + first + (first == 0 ? 0 : gapAt(text, at + first, " ,;/|&"));
    if (first == 0 || to == at + first)
        return 0;
    for (const std::string_view name : kNames) {
        const std::size_t sign = to + name.size();
        if (lowerAscii(text.substr(to, name.size())) != name || gapAt(text, sign, " :=.") == 0)
            continue;
        to = sign + gapAt(text, sign, " :=.");
        break;
    }
    const std::size_t second = degreesAt(text, to);
    return second == 0 ? 0 : to + second - at;
}

/// A link to a map, a geo: address, a plus code.
bool leadsToAMap(std::string_view token)
{
    static constexpr auto kMaps =
        std::to_array<std::string_view>({"map.", "maps.", "/map", "goo.gl", "plus.codes", "what3words", "geo:"});
    constexpr std::string_view kCode = "23456789CFGHJMPQRVWX";
    const std::string low = lowerAscii(token);
    if (std::any_of(kMaps.begin(), kMaps.end(),
                    [&](std::string_view map) { return low.find(map) != std::string::npos; }))
        return true;
    const std::size_t plus = token.find('+');
    const auto isCode = [&](std::string_view part) {
        return part.size() >= 2
               && part.substr(0, part.find_first_of(".,;)")).find_first_not_of(kCode) == std::string_view::npos;
    };
    return plus != std::string_view::npos && plus >= 4 && plus <= 8 && isCode(token.substr(0, plus))
           && isCode(token.substr(plus + 1));
}

} // namespace

bool isStreetWord(std::string_view word)
{
    static constexpr auto kStreets = std::to_array<std::string_view>(
        {"street",  "st",       "avenue",  "ave",   "av",      "road",  "rd",     "boulevard",  "blvd",
         "drive",   "dr",       "lane",    "ln",    "way",     "court", "ct",     "place",      "pl",
         "highway", "hwy",      "parkway", "pkwy",  "terrace", "terr",  "circle", "cir",        "square",
         "sq",      "alley",    "plaza",   "plz",   "trail",   "trl",   "loop",   "expressway", "freeway",
         "fwy",     "crescent", "camino",  "calle", "avenida"});
    return std::find(kStreets.begin(), kStreets.end(), word) != kStreets.end();
}

std::string townOf(std::string_view city)
{
    return addressIsWithheld(city) || city.find_first_of("0123456789") != std::string_view::npos ? std::string()
                                                                                                 : withoutAddress(city);
}

std::string withoutAddress(std::string_view text)
{
    constexpr std::string_view kGone = "\xE2\x80\xA6", kSpaces = " \t\r\n", kOpening = "([{<\"'";
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char before = at == 0 ? ' ' : text[at - 1];
        std::size_t gone = 0;
        if (kSpaces.find(before) != std::string_view::npos) { // a new token
            const std::size_t end = std::min(text.find_first_of(kSpaces, at), text.size());
            const std::size_t lead = std::min(gapAt(text, at, kOpening), end - at);
            if (leadsToAMap(text.substr(at + lead, end - at - lead))) {
                out += text.substr(at, lead);
                out += kGone;
                at = end;
                continue;
            }
        }
        if (!letterOrFigure(before) && before != '.') {
            if (figure(text[at]) || text[at] == '-' || sideAt(text, at))
                gone = pointAt(text, at);
            if (gone == 0 && figure(text[at]) && before != '$')
                gone = streetAt(text, at);
            if (gone == 0 && !figure(text[at]) && letterOrFigure(text[at]))
                gone = calleAt(text, at);
            if (std::size_t lead = 0; gone == 0) {
                if (const std::size_t named = namedStreetAt(text, at, lead); named > 0) { // the little word stays
                    out.append(text.substr(at, lead)).push_back(' ');
                    gone = named;
                }
            }
        }
        if (gone > 0)
            out += kGone;
        else
            out.push_back(text[at]);
        at += std::max<std::size_t>(gone, 1);
    }
    return out;
}

} // namespace handrail::directory
