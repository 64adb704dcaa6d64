#include "library/compiler/wording.h"

#include "library/fold.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <sstream>

namespace handrail::library::compiler {
namespace {

/// The known id nearest to a misspelt one, for the cure.
std::string nearest(const std::map<std::string, FactEntry> &facts, const std::string &id)
{
    std::string best;
    int bestEdits = 4;
    const auto wanted = codePoints(id);
    for (const auto &[known, entry] : facts) {
        const int edits = editDistance(wanted, codePoints(known), 3);
        if (edits < bestEdits) {
            bestEdits = edits;
            best = known;
        }
    }
    return best;
}

bool sameWord(const std::string &bad, const std::string &said)
{
    return said == bad || said == bad + 's' || said == bad + "es";
}

std::vector<BadWord> saidOf(const std::vector<BadWord> &list, const std::string &text)
{
    const auto said = foldedWords(text);
    std::vector<BadWord> out;
    std::copy_if(list.begin(), list.end(), std::back_inserter(out), [&said](const BadWord &bad) {
        return std::search(said.begin(), said.end(), bad.words.begin(), bad.words.end(),
                           [](const std::string &s, const std::string &b) { return sameWord(b, s); }) != said.end();
    });
    return out;
}

std::string oneDecimal(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", number);
    return text;
}

} // namespace

Wording::Wording(std::string lang, const Registers &registers, Problems &problems)
    : m_lang(std::move(lang)), m_registers(&registers), m_problems(&problems)
{
}

std::string Wording::filled(const std::string &raw, const std::string &file, int line, const std::string &name,
                            const WordingRule &rule)
{
    std::string out;
    bool digitSaid = rule.digits;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '{' || c == '}') {
            if (rule.counter && raw.compare(i, 3, "{n}") == 0) {
                out += "{n}";
                i += 2;
                continue;
            }
            const std::size_t end = raw.find('}', i);
            if (raw.compare(i, 6, "{fact:") != 0 || end == std::string::npos) {
                m_problems->add(file, line, name + " has a stray '" + c + "'",
                                "spell a number {fact:id}, or remove it");
                continue;
            }
            const std::string id = raw.substr(i + 6, end - i - 6);
            if (const auto fact = m_registers->fact(id, m_lang)) {
                out += fact->value;
                useFact(id);
            } else {
                const std::string near = nearest(m_registers->facts, id);
                m_problems->add(file, line, name + " names the fact '" + id + "', which is not in content/facts",
                                near.empty() ? "add it there with its source, or correct the id"
                                             : "did you mean '" + near + "'? otherwise add it there with its source");
            }
            i = end;
            continue;
        }
        if (c >= '0' && c <= '9' && !digitSaid) {
            digitSaid = true;
            m_problems->add(file, line,
                            name + " holds a bare number: '" + raw.substr(i, raw.find_first_of(" \n", i) - i) + "'",
                            "add the number to content/facts and write {fact:its-id} here");
        }
        if (c == '<' && i + 1 < raw.size()
            && (isLetter(static_cast<unsigned char>(raw[i + 1])) || raw[i + 1] == '/' || raw[i + 1] == '!'))
            m_problems->add(file, line, name + " holds HTML", "write plain text");
        out.push_back(c);
    }
    return out;
}

void Wording::useFact(const std::string &id)
{
    m_facts.insert(id);
    if (const auto fact = m_registers->facts.find(id); fact != m_registers->facts.end())
        // a rule's numbers are shown behind the tap too
        m_facts.insert(fact->second.names.begin(), fact->second.names.end());
}

void Wording::refuseWords(const std::string &text, const std::string &file, int line) const
{
    const auto list = m_registers->badWords.find(m_lang);
    if (list == m_registers->badWords.end())
        return;
    for (const BadWord &bad : saidOf(list->second, text))
        m_problems->add(file, line, "'" + bad.written + "' is a word we do not use", "write '" + bad.better + "'");
}

void Wording::refuseUnchecked(const std::string &text, const std::string &file, int line) const
{
    const auto list = m_registers->unchecked.find(m_lang);
    if (list == m_registers->unchecked.end())
        return;
    for (const BadWord &bad : saidOf(list->second, text))
        m_problems->add(file, line, "'" + bad.written + "' claims what the caller may not have looked at",
                        "write '" + bad.better + "'");
}

void Wording::refuseSpelledTimes(const std::string &text, const std::string &file, int line) const
{
    static const std::set<std::string> counts{
        "half", "one",    "two",     "three",  "four",    "five",     "six",    "seven", "eight", "nine",
        "ten",  "twelve", "fifteen", "twenty", "thirty",  "forty",    "sixty",  "an",    "medio", "media",
        "un",   "una",    "dos",     "tres",   "cuatro",  "cinco",    "seis",   "siete", "ocho",  "nueve",
        "diez", "doce",   "quince",  "veinte", "treinta", "cuarenta", "sesenta"};
    static const std::set<std::string> units{"second", "seconds", "minute", "minutes", "hour",     "hours",  "day",
                                             "days",   "week",    "weeks",  "segundo", "segundos", "minuto", "minutos",
                                             "hora",   "horas",   "dia",    "dias",    "semana",   "semanas"};
    static const std::set<std::string> ones{"half", "one", "an", "medio", "media", "un", "una"};
    if (!m_timesAreFacts)
        return;
    const auto said = foldedWords(text);
    for (std::size_t i = 1; i < said.size(); ++i) {
        if (units.contains(said[i]) && counts.contains(said[i - 1]) && (m_oneIsATime || !ones.contains(said[i - 1])))
            m_problems->add(file, line, "a time is spelled: '" + said[i - 1] + ' ' + said[i] + "'",
                            "add the number to content/facts and write {fact:its-id} here");
    }
}

void Wording::remember(const std::string &text, int line, bool measured, bool searched)
{
    if (text.empty())
        return;
    if (measured)
        m_passages.push_back({text, line});
    if (searched)
        m_search += (m_search.empty() ? "" : "\n") + text;
}

std::string Wording::take(YamlMap &map, const std::string &key, const WordingRule &rule)
{
    const std::string raw = rule.optional ? map.textOr(key) : map.text(key);
    const int line = map.lineOf(key);
    const std::string name = "'" + key + "' of " + map.name();
    const std::string text = filled(raw, map.file(), line, name, rule);
    refuseWords(text, map.file(), line);
    refuseSpelledTimes(text, map.file(), line);
    if (rule.aloud)
        refuseUnchecked(text, map.file(), line);
    if (const auto length = static_cast<int>(lengthOf(text)); rule.limit > 0 && length > rule.limit)
        map.problem(line,
                    name + " is " + std::to_string(length) + " characters long, the limit is "
                        + std::to_string(rule.limit),
                    "shorten it");
    remember(text, line, rule.measured, rule.searched);
    return text;
}

std::string Wording::takeMarkdown(const std::string &text, const std::string &file, int line)
{
    std::istringstream in(text);
    std::string row, passage, out;
    int at = line, passageLine = line;
    const auto end = [&] {
        refuseWords(passage, file, passageLine);
        refuseSpelledTimes(passage, file, passageLine);
        remember(passage, passageLine, true);
        passage.clear();
    };
    for (; std::getline(in, row); ++at) {
        if (!row.empty() && row.back() == '\r')
            row.pop_back();
        const auto first = row.find_first_not_of(" \t");
        if (first != std::string::npos && row[first] == '#')
            m_problems->add(file, at, "a heading inside a section",
                            "begin a section with '## id: Title', or write a paragraph");
        if (row.find("](") != std::string::npos || row.find("://") != std::string::npos)
            m_problems->add(file, at, "a link", "remove it: sources and actions carry addresses");
        const std::string said = filled(row, file, at, "the text", {});
        out += said + '\n';
        std::string plain;
        for (const char c : said.substr(std::min(first, said.size()))) {
            if (c != '*' && c != '`')
                plain.push_back(c);
        }
        const bool entry = plain.rfind("- ", 0) == 0;
        if (plain.empty() || entry)
            end();
        if (entry)
            plain.erase(0, 2);
        if (passage.empty())
            passageLine = at;
        if (!plain.empty())
            passage += (passage.empty() ? "" : " ") + plain;
    }
    end();
    while (!out.empty() && (out.back() == '\n' || out.back() == ' '))
        out.pop_back();
    return out.substr(std::min(out.find_first_not_of('\n'), out.size()));
}

void Wording::judge(const std::string &file, const std::string &audience) const
{
    if (m_lang != "en" && m_lang != "es")
        return; // no measure agreed for the language yet
    const Reading reading = measure(m_passages, m_lang);
    if (easyEnough(reading, m_lang, audience))
        return;
    const std::string limit = m_lang == "es" ? (audience == "person" ? "65 at least" : "55 at least")
                                             : (audience == "person" ? "6 at most" : "8 at most");
    const std::string measureName = m_lang == "es" ? "INFLESZ " : "grade ";
    m_problems->add(file, reading.hardestLine,
                    "reads at " + measureName + oneDecimal(reading.score) + ", for a " + audience + " it is " + limit,
                    "use shorter words and sentences, first here: '" + reading.hardest + "'");
}

} // namespace handrail::library::compiler
