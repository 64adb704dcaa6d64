#include "directory/words/otherway.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace handrail::directory {
namespace {

struct Ways {
    std::string_view brief, whole;
};
constexpr auto kWays = std::to_array<Ways>({{"st", "saint"}, {"ste", "sainte"}, {"mt", "mount"}, {"ft", "fort"}});

/// Whom places and hospitals are named after; the s behind it does not count.
constexpr auto kSaints = std::to_array<std::string_view>(
    {"agne",    "alban",       "ambrose",  "andrew",     "ann",       "anne",     "anthony", "augustine",  "barbara",
     "barnaba", "basil",       "benedict", "bernadette", "bernard",   "boniface", "brigid",  "catherine",  "cecilia",
     "charle",  "christopher", "clair",    "clare",      "clement",   "cloud",    "columba", "croix",      "david",
     "dominic", "elizabeth",   "elmo",     "fidelis",    "franci",    "frances",  "gabriel", "george",     "gertrude",
     "gregory", "helena",      "helen",    "hilary",     "ignatiu",   "isidore",  "jame",    "jerome",     "joachim",
     "joan",    "john",        "joseph",   "jude",       "kitt",      "lawrence", "leo",     "loui",       "lucia",
     "lucie",   "lucy",        "luke",     "margaret",   "marie",     "mark",     "martha",  "martin",     "mary",
     "matthew", "michael",     "monica",   "nichola",    "patrick",   "paul",     "peter",   "petersburg", "philip",
     "raphael", "raymond",     "rita",     "rose",       "sebastian", "simon",    "stephen", "teresa",     "theresa",
     "thoma",   "timothy",     "vincent",  "xavier"});

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The word behind @p to, with nothing but a stop and blanks between.
std::string_view wordBehind(std::string_view text, std::size_t to)
{
    std::size_t at = to;
    while (at < text.size() && (text[at] == '.' || text[at] == ' '))
        ++at;
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return at == to ? std::string_view() : text.substr(at, end - at);
}

/// Whether a name may begin at @p from: nothing before it, a sign, or a word in small letters.
bool mayBegin(std::string_view text, std::size_t from)
{
    std::size_t end = from;
    while (end > 0 && text[end - 1] == ' ')
        --end;
    if (end == 0)
        return true;
    if (const char sign = text[end - 1]; std::string_view(",;:/-(&\n").find(sign) != std::string_view::npos)
        return true;
    std::size_t begin = end;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n')
        --begin;
    return text[begin] >= 'a' && text[begin] <= 'z'; // "5th St" and "Oak St" are streets
}

bool isSaint(std::string_view name)
{
    std::string low = lowerAscii(name);
    if (low.size() > 3 && low.back() == 's')
        low.pop_back();
    return std::find(kSaints.begin(), kSaints.end(), std::string_view(low)) != kSaints.end();
}

} // namespace

std::string_view otherWay(std::string_view text, std::size_t from, std::size_t to, std::string_view word)
{
    constexpr std::size_t kLongest = 6;
    if (word.size() < 2 || word.size() > kLongest || (word[0] != 's' && word[0] != 'm' && word[0] != 'f'))
        return {};
    const auto ways = std::find_if(kWays.begin(), kWays.end(),
                                   [&](const Ways &one) { return one.brief == word || one.whole == word; });
    if (ways == kWays.end())
        return {};
    if (ways->whole == word)
        return ways->brief;
    const std::string_view name = wordBehind(text, to);
    if (name.size() < 3)
        return {};
    if (ways->brief == "st" && isSaint(name))
        return ways->whole;
    const bool capital = (name[0] >= 'A' && name[0] <= 'Z') && !(name[1] >= 'A' && name[1] <= 'Z');
    return capital && mayBegin(text, from) ? ways->whole : std::string_view();
}

} // namespace handrail::directory
