#include "directory/words/doorwords.h"

#include "directory/words/confidential.h"
#include "directory/words/searchwords.h"
#include "directory/words/withheldaddress.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace handrail::directory {
namespace {

constexpr std::string_view kGone = "\xE2\x80\xA6";

struct Word {
    std::string folded;
    std::size_t from = 0, to = 0;
};

/// Of a script without spaces every letter begins a word: those are no streets here.
std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    for (WordCursor cursor(text); cursor.next();) {
        if (!cursor.joined())
            words.push_back({cursor.word(), cursor.from(), cursor.to()});
    }
    return words;
}

template <std::size_t N>
bool isOf(const std::array<std::string_view, N> &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool hasFigure(std::string_view word)
{
    return word.find_first_of("0123456789") != std::string_view::npos;
}

bool isHouseNumber(std::string_view word)
{
    const std::size_t figures = std::min(word.find_first_not_of("0123456789"), word.size());
    return figures > 0 && word.size() - figures <= 1; // "12b", not "5th"
}

bool isDirection(std::string_view word)
{
    static constexpr auto kDirections = std::to_array<std::string_view>({"n", "s", "e", "w", "ne", "nw", "se", "sw",
        "north", "south", "east", "west", "norte", "sur", "este", "oeste"});
    return isOf(kDirections, word);
}

bool isCalle(std::string_view word)
{
    static constexpr auto kCalles = std::to_array<std::string_view>({"calle", "avenida", "camino", "paseo", "callejon",
        "calzada", "carretera"});
    return isOf(kCalles, word);
}

/// What follows is a part of the house.
bool isUnit(std::string_view word)
{
    static constexpr auto kUnits = std::to_array<std::string_view>({"apt", "apartment", "suite", "ste", "unit", "floor",
        "fl", "room", "rm", "bldg", "building", "no", "num", "numero", "piso", "depto", "po", "box"});
    return isOf(kUnits, word);
}

/// Streets are called so, and so is much else: such a word alone gives no door away.
bool isCommon(std::string_view word)
{
    static constexpr auto kCommon = std::to_array<std::string_view>({"main", "first", "second", "third", "fourth",
        "fifth", "sixth", "park", "center", "centre", "church", "market", "mission", "hope", "grace",
        "home", "house", "school", "college", "university", "hospital", "union", "grand", "green", "river", "lake",
        "hill", "spring", "springs", "state", "county", "city", "center", "central", "high", "bay",
        "valley", "harbor", "mill", "front", "pleasant", "summit", "liberty", "independence", "peace", "health",
        "shelter", "family", "women", "children", "court", "bridge", "water", "public", "station",
        "long", "short", "new", "old", "north", "south", "east", "west", "day", "night", "the", "la", "el", "los",
        "las", "de"});
    return isOf(kCommon, word);
}

/// What a house is called behind the name of its street.
bool isHouse(std::string_view word)
{
    static constexpr auto kHouses =
        std::to_array<std::string_view>({"house", "home", "site", "shelter", "casa", "apts", "apartments"});
    return isOf(kHouses, word);
}

} // namespace

void DoorWords::addPhrase(std::vector<std::string> words, bool alone)
{
    constexpr std::size_t kMostWords = 6, kFewestBytes = 3;
    std::size_t bytes = 0;
    for (const std::string &word : words)
        bytes += word.size();
    if (words.empty() || words.size() > kMostWords || bytes < kFewestBytes)
        return;
    Phrase phrase{std::move(words), alone};
    if (std::find(m_phrases.begin(), m_phrases.end(), phrase) == m_phrases.end())
        m_phrases.push_back(std::move(phrase));
}

void DoorWords::addStreet(std::string_view line)
{
    for (std::size_t from = 0; from < line.size();) {
        const std::size_t end = std::min(line.find_first_of(",;:()\n#", from), line.size());
        const std::vector<Word> words = wordsOf(line.substr(from, end - from));
        from = end + 1;
        std::size_t at = 0;
        const bool numbered = at < words.size() && isHouseNumber(words[at].folded);
        at += numbered ? 1 : 0;
        while (at < words.size() && isDirection(words[at].folded) && at + 1 < words.size()
            && !isStreetWord(words[at + 1].folded))
            ++at;
        const bool calle = at < words.size() && isCalle(words[at].folded);
        at += calle ? 1 : 0;
        std::vector<std::string> name;
        bool street = numbered || calle;
        for (; at < words.size(); ++at) {
            const std::string &word = words[at].folded;
            if (!name.empty() && (isUnit(word) || (hasFigure(word) && !isStreetWord(name.back()))))
                break;
            if (!name.empty() && isStreetWord(word)) {
                street = true;
                break;
            }
            name.push_back(word); // "Highway 1" begins with its kind
        }
        if (street && !name.empty() && !isUnit(name.front()))
            addPhrase(name, name.size() > 1 || (!isCommon(name.front()) && !hasFigure(name.front())));
    }
}

void DoorWords::addPlace(std::string_view name)
{
    if (const std::size_t end = name.find_first_of(",;(|/\n"); end != std::string_view::npos && end > 0)
        addPlace(name.substr(0, end)); // "Rosa Annex (rear door)" is called Rosa Annex
    constexpr std::size_t kMostWords = 6, kFewestToTell = 2;
    std::vector<std::string> words;
    for (const Word &word : wordsOf(name))
        words.push_back(word.folded);
    if (addressIsWithheld(name))
        return;
    // "Rosa Annex & Co" is called Rosa Annex by whoever sends people there.
    const auto said = std::find_if(words.begin(), words.end(), [](const std::string &word) { return !isCommon(word)
        && !hasFigure(word); });
    const auto first = std::max(static_cast<std::size_t>(said - words.begin()) + 1,
        std::min(kFewestToTell, words.size()));
    for (std::size_t many = std::min(words.size(), kMostWords); many >= first && said != words.end(); --many)
        addPhrase({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(many)}, true);
}

void DoorWords::mayBeSaid(std::string_view name)
{
    for (const Word &word : wordsOf(name))
        m_said += word.folded + ' ';
    m_said += "| ";
}

void DoorWords::add(const DoorWords &other)
{
    for (const Phrase &phrase : other.m_phrases)
        addPhrase(phrase.words, phrase.alone);
    m_said += other.m_said.substr(1);
    m_unknown |= other.m_unknown;
}

bool DoorWords::isSaid(const std::vector<std::string> &words) const
{
    std::string phrase = " ";
    for (const std::string &word : words)
        phrase += word + ' ';
    return m_said.find(phrase) != std::string::npos;
}

std::string DoorWords::withoutNames(const std::string &text) const
{
    static constexpr auto kBefore = std::to_array<std::string_view>({"on", "off", "along"});
    static constexpr auto kNone = std::to_array<std::string_view>({"monday", "mondays", "tuesday", "tuesdays",
        "wednesday", "wednesdays", "thursday", "thursdays", "friday", "fridays", "saturday",
        "saturdays", "sunday", "sundays", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "christmas", "thanksgiving", "easter", "facebook", "instagram", "zoom",
        "medicaid", "medicare", "medi", "ssi", "snap", "calfresh", "calworks", "probation",
        "parole", "call", "site", "weekdays", "weekends", "holidays", "lunes", "martes"});
    const std::vector<Word> words = wordsOf(text);
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const Word &name = words[at + 1];
        const auto letter = static_cast<unsigned char>(text[name.from]);
        const bool capital = (letter >= 'A' && letter <= 'Z') || letter >= 0x80;
        if (!isOf(kBefore, words[at].folded) || !capital || name.folded.size() < 4 || isOf(kNone, name.folded)
            || isSaid({name.folded}))
            continue;
        out.append(text, copied, name.from - copied).append(kGone);
        copied = name.to;
    }
    return out.append(text, copied, std::string::npos);
}

std::string DoorWords::without(std::string_view text) const
{
    std::string rest = withoutAddress(text);
    if (m_unknown && !rest.empty())
        rest = withoutNames(rest);
    if (m_phrases.empty() || rest.empty())
        return rest;
    const std::vector<Word> words = wordsOf(rest);
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (const Phrase &phrase : m_phrases) {
            const std::size_t after = at + phrase.words.size();
            if (after > words.size() || !std::equal(phrase.words.begin(), phrase.words.end(), words.begin()
                + static_cast<std::ptrdiff_t>(at), [](const std::string &word,
                const Word &here) { return word == here.folded; }))
                continue;
            std::size_t first = at, last = after - 1;
            while (first > 0 && words[first - 1].from >= copied && (isDirection(words[first - 1].folded)
                || isCalle(words[first - 1].folded)))
                --first;
            const bool calle = first < at && isCalle(words[first].folded);
            const bool numbered = first > 0 && words[first - 1].from >= copied
                && isHouseNumber(words[first - 1].folded);
            first -= numbered ? 1 : 0;
            const bool kind = after < words.size() && isStreetWord(words[after].folded);
            last += kind ? 1 : 0;
            std::vector<std::string> name = phrase.words; // as a name would say it: "Main Place"
            if (kind)
                name.push_back(words[after].folded);
            if ((!calle && !numbered && !kind && !phrase.alone) || (!calle && !numbered && isSaid(name)))
                continue;
            out.append(rest, copied, words[first].from - copied).append(kGone);
            copied = words[last].to;
            at = last;
            break;
        }
    }
    return withoutGlued(out.append(rest, copied, std::string::npos));
}

/// A name whose letters are parted or that is glued to others: "Z a n z i", "elmwoodlane", "20elmwood".
std::string DoorWords::withoutGlued(std::string text) const
{
    constexpr std::size_t kFewest = 6;
    const std::vector<Word> words = wordsOf(text);
    std::string stream;          // letters of all words
    std::vector<std::size_t> of; // which word each is of
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const char c : words[i].folded)
            if (!hasFigure({&c, 1})) {
                stream.push_back(c);
                of.push_back(i);
            }
    std::vector<bool> gone(words.size());
    for (const Phrase &phrase : m_phrases) {
        std::string name;
        for (const std::string &word : phrase.words)
            name += word;
        if (!phrase.alone || name.size() < kFewest || isSaid(phrase.words))
            continue;
        for (std::size_t at = stream.find(name); at != std::string::npos; at = stream.find(name, at + 1)) {
            const std::size_t end = at + name.size(), first = of[at], last = of[end - 1];
            std::size_t begin = at, stop = end; // of the words that it touches
            while (begin > 0 && of[begin - 1] == first)
                --begin;
            while (stop < stream.size() && of[stop] == last)
                ++stop;
            const std::string_view before = std::string_view(stream).substr(begin, at - begin),
                                   behind = std::string_view(stream).substr(end, stop - end);
            bool parted = first != last && before.empty() && behind.empty();
            for (std::size_t i = first; parted && i < last; ++i) // small words, or none of them stands by itself
                parted = (words[i].folded.size() <= 2 && words[i + 1].folded.size() <= 2)
                         || text.find(' ', words[i].to) >= words[i + 1].from;
            if (parted
                || (first == last && before.empty() && (behind.empty() || isStreetWord(behind) || isHouse(behind))))
                std::fill(gone.begin() + static_cast<std::ptrdiff_t>(first),
                          gone.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
        }
    }
    std::string out;
    std::size_t copied = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!gone[i])
            continue;
        out.append(text, copied, words[i].from - copied).append(kGone);
        while (i + 1 < words.size() && gone[i + 1])
            ++i;
        copied = words[i].to;
    }
    return out.append(text, copied, std::string::npos);
}

void Doorsteps::add(std::string_view line)
{
    const std::vector<Word> words = wordsOf(line);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        std::size_t name = i + 1;
        while (name + 1 < words.size() && isDirection(words[name].folded))
            ++name;
        if (isHouseNumber(words[i].folded) && !hasFigure(words[name].folded) && !isUnit(words[name].folded)
            && !isStreetWord(words[name].folded))
            m_streets.emplace(words[i].folded, words[name].folded);
    }
}

std::string houseOf(std::string_view line)
{
    const std::vector<Word> words = wordsOf(line);
    std::size_t at = 0;
    while (at < words.size() && !isHouseNumber(words[at].folded))
        ++at;
    if (at == words.size())
        return {};
    std::string house = words[at].folded.substr(0, words[at].folded.find_first_not_of("0123456789"));
    ++at;
    const auto isStreet = [&](std::size_t i) { return i < words.size() && isStreetWord(words[i].folded); };
    while (at < words.size() && !isStreet(at + 1) // "77-79", "77 1/2", "77 B", "77 North"
           && (isDirection(words[at].folded) || isHouseNumber(words[at].folded) || words[at].folded.size() == 1))
        ++at;
    std::size_t name = 0;
    for (; at < words.size() && !isUnit(words[at].folded) && !(name > 0 && isStreetWord(words[at].folded)); ++at, ++name)
        house += ' ' + words[at].folded;
    return name == 0 ? std::string() : house;
}

void Doorsteps::addPoint(double latitude, double longitude)
{
    m_points.emplace_back(latitude, longitude);
}

bool Doorsteps::isAt(double latitude, double longitude) const
{
    constexpr double kNear = 0.0003; ///< some thirty metres
    return std::any_of(m_points.begin(), m_points.end(), [&](const auto &point) {
        return std::abs(point.first - latitude) < kNear && std::abs(point.second - longitude) < kNear;
    });
}

/// "37.7711,-122.4411" in a text or a link, the other way round, too.
std::string Doorsteps::withoutPoints(std::string_view text) const
{
    constexpr std::size_t kFewestPlaces = 3, kMostBetween = 16;
    struct Degrees {
        std::size_t from = 0, to = 0;
        double value = 0;
    } last;
    std::string out;
    std::size_t copied = 0;
    for (std::size_t point = text.find('.'); point != std::string_view::npos; point = text.find('.', point + 1)) {
        Degrees here{point, point + 1, 0};
        while (here.from > 0 && hasFigure(text.substr(here.from - 1, 1)))
            --here.from;
        while (here.to < text.size() && hasFigure(text.substr(here.to, 1)))
            ++here.to;
        if (here.to - point <= kFewestPlaces || here.from == point)
            continue;
        here.value = std::strtod(std::string(text.substr(here.from, here.to - here.from)).c_str(), nullptr);
        // west and south are a sign before, or a letter: what counts here is how far it is
        const auto is = [&](double latitude, double longitude) {
            return isAt(latitude, -longitude) || isAt(latitude, longitude);
        };
        if (last.to > 0 && here.from - last.to <= kMostBetween && (is(last.value, here.value) || is(here.value, last.value))) {
            out.append(text, copied, last.from - copied).append(kGone);
            copied = here.to;
        }
        last = here;
    }
    return out.append(text, copied, std::string_view::npos);
}

/// "77elmwoodlane" as one word.
bool Doorsteps::isGlued(std::string_view word) const
{
    constexpr std::size_t kFewest = 4;
    const std::size_t figures = std::min(word.find_first_not_of("0123456789"), word.size());
    if (figures == 0 || figures == word.size())
        return false;
    const auto [from, to] = m_streets.equal_range(word.substr(0, figures));
    return std::any_of(from, to, [&](const auto &step) {
        return step.second.size() >= kFewest && word.substr(figures).starts_with(step.second);
    });
}

std::string Doorsteps::link(std::string_view url) const
{
    std::string plain(url); // "77%20Elmwood"
    for (std::size_t at = plain.find("%20"); at != std::string::npos; at = plain.find("%20", at))
        plain.replace(at, 3, " ");
    return without(plain) == plain ? std::string(url) : std::string();
}

std::string Doorsteps::without(std::string_view given) const
{
    constexpr std::size_t kToKind = 3; ///< words of a street's name
    std::string out;
    std::size_t copied = 0;
    if (given.find_first_of("0123456789") == std::string_view::npos)
        return std::string(given);
    const std::string apart = m_points.empty() ? std::string(given) : withoutPoints(given);
    const std::string_view text = apart;
    const std::vector<Word> words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isGlued(words[i].folded)) {
            out.append(text, copied, words[i].from - copied).append(kGone);
            copied = words[i].to;
            continue;
        }
        if (i + 1 == words.size())
            break;
        const auto [from, to] = m_streets.equal_range(words[i].folded);
        std::size_t name = i + 1;
        while (from != to && name + 1 < words.size() && isDirection(words[name].folded))
            ++name;
        if (std::none_of(from, to, [&](const auto &step) { return step.second == words[name].folded; }))
            continue;
        std::size_t last = name;
        for (std::size_t kind = name + 1; kind < words.size() && kind <= name + kToKind; ++kind)
            if (isStreetWord(words[kind].folded)) {
                last = kind;
                break;
            }
        if (last == name && isCommon(words[name].folded)) // "400 County Center" is another's
            continue;
        out.append(text, copied, words[i].from - copied).append(kGone);
        copied = words[last].to;
        i = last;
    }
    return out.append(text, copied, std::string::npos);
}

std::string DoorWords::link(std::string_view url) const
{
    return without(url) == url ? std::string(url) : std::string();
}

} // namespace handrail::directory
