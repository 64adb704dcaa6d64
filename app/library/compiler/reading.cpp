#include "library/compiler/reading.h"

#include "library/fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace handrail::library::compiler {
namespace {

constexpr std::size_t kLabelWords = 3;   // shorter pieces without a closing mark are labels
constexpr int kEnoughWords = 30;         // running text under this: the labels count too

bool vowelEn(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// Words whose vowels group otherwise than they sound, and that content uses.
const std::map<std::string, int, std::less<>> &exceptionsEn()
{
    static const std::map<std::string, int, std::less<>> words{
        {"suicide", 3},     {"suicidal", 4},  {"persuade", 2},   {"fluid", 2},     {"ruin", 2},      {"naloxone", 3},
        {"someone", 2},     {"something", 2}, {"sometimes", 2},  {"somewhere", 2}, {"everyone", 3},  {"everything", 3},
        {"every", 2},       {"people", 2},    {"safety", 2},     {"being", 2},     {"doing", 2},     {"going", 2},
        {"seeing", 2},      {"area", 3},      {"idea", 3},       {"ideas", 3},     {"quiet", 2},     {"science", 2},
        {"diet", 2},        {"client", 2},    {"violent", 3},    {"violence", 3},  {"poem", 2},      {"lion", 2},
        {"period", 3},      {"create", 2},    {"created", 3},    {"real", 1},      {"helpline", 2},  {"lifeline", 2},
        {"themselves", 2},  {"ourselves", 2}, {"yourselves", 2}, {"riot", 2},      {"hour", 1},      {"hours", 1},
        {"our", 1},         {"trial", 2},     {"medication", 4}, {"business", 2},  {"different", 3}, {"evening", 2},
        {"involuntary", 5}, {"alcohol", 3},   {"cooperate", 4},  {"react", 2},     {"reassure", 3},  {"coordinate", 4},
        {"reenter", 3},     {"caregiver", 3}, {"caretaker", 3},  {"wholesome", 2}, {"whoever", 3},   {"rehearse", 2},
        {"video", 3},       {"radio", 3},     {"audio", 3}};
    return words;
}

int groupsEn(std::string_view w)
{
    int groups = 0;
    for (std::size_t i = 0; i < w.size(); ++i) {
        if (vowelEn(w[i]) && (i == 0 || !vowelEn(w[i - 1])))
            ++groups;
    }
    return groups;
}

bool ends(std::string_view w, std::string_view tail)
{
    return w.size() >= tail.size() && w.substr(w.size() - tail.size()) == tail;
}

/// Endings whose e is silent: "stayed", "makes", "make", but "table", "wanted", "places".
int silentEnding(std::string_view w)
{
    const auto before = [&w](std::size_t fromEnd) { return w.size() > fromEnd ? w[w.size() - 1 - fromEnd] : ' '; };
    if (ends(w, "ed") && w.size() > 3)
        return before(2) == 't' || before(2) == 'd' || vowelEn(before(2))
                       || (before(2) == 'l' && !vowelEn(before(3)) && before(3) != 'l')
                   ? 0
                   : 1;
    if (ends(w, "es") && w.size() > 3) {
        const std::string_view hissing = "szxc";
        const bool spoken = hissing.find(before(2)) != std::string_view::npos || ends(w, "shes") || ends(w, "ches")
                            || ends(w, "ges") || vowelEn(before(2)) || (before(2) == 'l' && !vowelEn(before(3)));
        return spoken ? 0 : 1;
    }
    if (ends(w, "e") && w.size() > 2)
        return vowelEn(before(1)) || (before(1) == 'l' && !vowelEn(before(2))) ? 0 : 1;
    return 0;
}

/// Neighbouring vowels that are two syllables: "violence", "situation" keeps tio as one.
int hiatusEn(std::string_view w)
{
    int more = 0;
    constexpr std::array<std::string_view, 6> pairs{"ia", "io", "iu", "eo", "ua", "uo"};
    for (std::size_t i = 0; i + 1 < w.size(); ++i) {
        const auto pair = w.substr(i, 2);
        if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end())
            continue;
        const char before = i > 0 ? w[i - 1] : ' ';
        // nation, special, vision, anxious
        const bool soft =
            pair[0] == 'i' && (before == 't' || before == 'c' || before == 's' || before == 'g' || before == 'x');
        const bool glide = pair[0] == 'u' && (before == 'q' || before == 'g');                 // quality, guard
        // people
        const bool joined = pair == "eo" && before == 'p';
        if (!soft && !glide && !joined && before != ' ' && !vowelEn(before))
            ++more;
    }
    return more;
}

std::string asciiFolded(std::string_view word)
{
    std::string out;
    for (const char32_t c : codePoints(word)) {
        const char32_t f = foldLetter(c);
        if (f < 0x80 && isLetter(f))
            out.push_back(static_cast<char>(f));
    }
    return out;
}

} // namespace

int syllablesEn(std::string_view word)
{
    const std::string w = asciiFolded(word);
    if (w.empty())
        return 1;
    if (const auto known = exceptionsEn().find(w); known != exceptionsEn().end())
        return known->second;
    // The silent e of "safe" stays silent in "safely", that of "home" in "homeless".
    for (const std::string_view tail : {"less", "ness", "ful", "ly", "ment"}) {
        if (ends(w, tail) && w.size() >= tail.size() + 4 && w[w.size() - tail.size() - 1] == 'e')
            return syllablesEn(w.substr(0, w.size() - tail.size())) + 1;
        if (tail == "ness" && ends(w, tail) && w.size() > 8) // homelessness
            return syllablesEn(w.substr(0, w.size() - tail.size())) + 1;
    }
    int count = groupsEn(w) - silentEnding(w) + hiatusEn(w);
    if (ends(w, "sm"))
        ++count; // trauma-tism, criticism
    return std::max(1, count);
}

int syllablesEs(std::string_view word)
{
    // Letters as lower case with their accents; h is silent, u after q and before e or i after g is silent.
    std::u32string w;
    for (const char32_t c : codePoints(word))
        w.push_back(c >= U'A' && c <= U'Z' ? c + 32 : c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 32 : c);
    const auto strong = [](char32_t c) {
        return std::u32string_view(U"aeoáéóíú").find(c) != std::u32string_view::npos;
    };
    const auto weak = [](char32_t c) { return c == U'i' || c == U'u' || c == U'ü'; };
    int count = 0;
    bool open = false;       // inside a group of vowels
    bool openStrong = false; // that has its strong vowel
    for (std::size_t i = 0; i < w.size(); ++i) {
        const char32_t c = w[i];
        const char32_t next = i + 1 < w.size() ? w[i + 1] : U' ';
        const bool yVowel = c == U'y' && !isLetter(next);
        const bool silentU =
            c == U'u' && i > 0
            && (w[i - 1] == U'q'
                || (w[i - 1] == U'g' && std::u32string_view(U"eiéí").find(next) != std::u32string_view::npos));
        if (silentU)
            continue;
        if (strong(c)) {
            if (!open || openStrong)
                ++count;
            open = openStrong = true;
            // í and ú stand alone after a strong vowel (counted above) and let no strong vowel join them: "tenía",
            // "actúa".
        } else if (weak(c) || yVowel) {
            if (!open)
                ++count;
            open = true;
        } else {
            open = openStrong = false;
        }
    }
    return std::max(1, count);
}

namespace {

struct Sentence {
    std::string text;
    int line;
    int words;
    int syllables;
};

void splitPassage(const Passage &passage, const std::string &lang, std::vector<Sentence> &out)
{
    const auto points = codePoints(passage.text);
    std::u32string word, sentence;
    Sentence now{{}, passage.line, 0, 0};
    const auto endWord = [&] {
        if (!word.empty()) {
            const bool number = std::all_of(word.begin(), word.end(), isDigit);
            ++now.words;
            now.syllables += number ? 1 : lang == "es" ? syllablesEs(utf8(word)) : syllablesEn(utf8(word));
        }
        word.clear();
    };
    const auto endSentence = [&] {
        endWord();
        if (now.words > 0) {
            now.text = utf8(sentence);
            out.push_back(now);
        }
        now = Sentence{{}, passage.line, 0, 0};
        sentence.clear();
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const char32_t next = i + 1 < points.size() ? points[i + 1] : U' ';
        const bool inside = !word.empty() && (isLetter(next) || isDigit(next));
        if (!(sentence.empty() && c == U' '))
            sentence.push_back(c);
        if (isLetter(c) || isDigit(c)) {
            word.push_back(c);
        } else if (inside && (c == U'\'' || c == 0x2019 || (isDigit(word.back()) && c != U' '))) {
            // can't; 2.5 and 1-800-555-0100 are one word
        } else if ((c == U'.' || c == U'!' || c == U'?' || c == 0x2026) && !isLetter(next) && !isDigit(next)) {
            endSentence();
        } else {
            endWord();
        }
    }
    endSentence();
}

bool isLabel(const Passage &passage)
{
    const auto points = codePoints(passage.text);
    const bool closed =
        !points.empty() && std::u32string_view(U".!?…").find(points.back()) != std::u32string_view::npos;
    return !closed && foldedWords(passage.text).size() <= kLabelWords;
}

double scoreOf(int sentences, int words, int syllables, const std::string &lang)
{
    const double perSentence = sentences > 0 ? static_cast<double>(words) / sentences : 0;
    const double perWord = words > 0 ? static_cast<double>(syllables) / words : 0;
    if (lang == "es") // Szigriszt Pazos 1993
        return words > 0 ? 206.835 - 62.3 * perWord - perSentence : 206.835;
    return words > 0 ? 0.39 * perSentence + 11.8 * perWord - 15.59 : 0; // Kincaid and others 1975
}

} // namespace

Reading measure(const std::vector<Passage> &passages, const std::string &lang)
{
    std::vector<Sentence> running, labels;
    for (const Passage &passage : passages)
        splitPassage(passage, lang, isLabel(passage) ? labels : running);
    int words = 0;
    for (const Sentence &s : running)
        words += s.words;
    if (words < kEnoughWords)
        running.insert(running.end(), labels.begin(), labels.end());

    Reading reading;
    double worst = 0;
    for (const Sentence &s : running) {
        ++reading.sentences;
        reading.words += s.words;
        reading.syllables += s.syllables;
        const double score = scoreOf(1, s.words, s.syllables, lang);
        const double weight = (lang == "es" ? 206.835 - score : score) * s.words;
        if (weight > worst) {
            worst = weight;
            const auto points = codePoints(s.text);
            reading.hardest = points.size() > 80 ? utf8(points.substr(0, 79)) + "…" : s.text;
            reading.hardestLine = s.line;
        }
    }
    reading.score = scoreOf(reading.sentences, reading.words, reading.syllables, lang);
    return reading;
}

bool easyEnough(const Reading &reading, const std::string &lang, const std::string &audience)
{
    if (reading.words == 0)
        return true;
    const bool person = audience == "person";
    if (lang == "es")
        return reading.score >= (person ? 65.0 : 55.0);
    return reading.score <= (person ? 6.0 : 8.0);
}

} // namespace handrail::library::compiler
