#include "library/compiler/registers.h"

#include "library/compiler/yamlmap.h"
#include "library/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace handrail::library::compiler {

namespace fs = std::filesystem;

bool isIsoDate(const std::string &date)
{
    if (date.size() != 10 || date[4] != '-' || date[7] != '-')
        return false;
    const auto part = [&date](std::size_t at, std::size_t size, int &out) {
        const auto [end, error] = std::from_chars(date.data() + at, date.data() + at + size, out);
        return error == std::errc{} && end == date.data() + at + size;
    };
    int y = 0, m = 0, d = 0;
    if (!part(0, 4, y) || !part(5, 2, m) || !part(8, 2, d) || m < 1 || d < 1)
        return false;
    return std::chrono::year_month_day{std::chrono::year{y}, std::chrono::month{static_cast<unsigned>(m)},
                                       std::chrono::day{static_cast<unsigned>(d)}}.ok();
}

std::optional<Fact> Registers::fact(const std::string &id, const std::string &lang) const
{
    const auto found = facts.find(id);
    if (found == facts.end())
        return std::nullopt;
    const FactEntry &entry = found->second;
    const auto in = [&lang](const std::map<std::string, std::string> &texts) {
        const auto text = texts.find(lang);
        return text == texts.end() ? std::string() : text->second;
    };
    Fact fact{id, in(entry.value), in(entry.says), {}, {}, entry.date, entry.checked, entry.status};
    if (const auto source = sources.find(entry.source); source != sources.end()) {
        fact.source = source->second.title;
        fact.publisher = source->second.publisher;
    }
    return fact;
}

namespace {

/// Reads one register: a list of entries, alone in its file or under @p key.
std::vector<YamlMap> entriesOf(const Registers &all, const fs::path &path, const std::string &key, Problems &problems)
{
    std::vector<YamlMap> entries;
    const std::string shown = all.shown(path);
    const auto text = readFile(all.root / path);
    if (!text)
        return entries;
    const auto node = parseYaml(*text, shown, 1, problems);
    if (!node || node->IsNull())
        return entries;
    if (node->IsSequence()) {
        for (const auto &entry : *node)
            entries.emplace_back(entry, shown, 1, "an entry of " + path.filename().string(), problems);
        return entries;
    }
    YamlMap whole(*node, shown, 1, path.filename().string(), problems);
    entries = whole.maps(key, true);
    whole.finish();
    return entries;
}

/// A text alike in every language, or one for each.
std::map<std::string, std::string> texts(YamlMap &entry, const std::string &key,
                                         const std::vector<std::string> &languages)
{
    std::map<std::string, std::string> out;
    const YAML::Node node = entry.raw(key);
    if (!node.IsDefined() || !node.IsMap()) {
        const std::string alike = entry.text(key);
        for (const std::string &lang : languages)
            out[lang] = alike;
        return out;
    }
    YamlMap each = entry.as(node, "'" + key + "'");
    for (const std::string &lang : languages)
        out[lang] = each.text(lang);
    each.finish();
    return out;
}

void readSources(Registers &all, Problems &problems)
{
    for (YamlMap &entry : entriesOf(all, "sources.yaml", "sources", problems)) {
        Source s;
        s.id = entry.text("id");
        s.title = entry.text("title");
        s.publisher = entry.text("publisher");
        s.date = entry.text("date");
        s.address = entry.textOr("address");
        entry.finish();
        if (!s.id.empty() && !all.sources.emplace(s.id, s).second)
            entry.problem(entry.line(), "source '" + s.id + "' stands twice", "keep one, or give the other its own id");
    }
}

void readFact(Registers &all, YamlMap &entry)
{
    static const std::array<std::string, 4> statuses{"verified", "secondary", "unverified", "disputed"};
    FactEntry f;
    const std::string id = entry.text("id");
    f.value = texts(entry, "value", all.languages);
    f.says = texts(entry, "says", all.languages);
    for (const auto &[number, line] : entry.list("seconds")) {
        double seconds = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), seconds);
        if (error != std::errc{} || end != number.data() + number.size() || !(seconds > 0) || seconds > 604'800)
            entry.problem(line, "seconds of fact '" + id + "' holds '" + number + "'",
                          "write seconds, more than 0 and at most 604800, a week");
        else
            f.seconds.push_back(seconds);
    }
    f.source = entry.text("source");
    f.date = entry.text("date");
    f.checked = entry.text("checked");
    f.status = entry.text("status");
    f.file = entry.file();
    f.line = entry.line();
    entry.finish();
    if (!f.source.empty() && !all.sources.contains(f.source))
        entry.problem(entry.lineOf("source"),
                      "fact '" + id + "' names the source '" + f.source + "', which is not in sources.yaml",
                      "add it there or correct the id");
    if (!f.checked.empty() && !isIsoDate(f.checked))
        entry.problem(entry.lineOf("checked"), "checked of fact '" + id + "' is '" + f.checked + "'",
                      "write the day of the check as YYYY-MM-DD");
    if (!f.status.empty() && std::find(statuses.begin(), statuses.end(), f.status) == statuses.end())
        entry.problem(entry.lineOf("status"), "status of fact '" + id + "' is '" + f.status + "'",
                      "write verified, secondary, unverified or disputed");
    if (!id.empty() && !all.facts.emplace(id, f).second)
        entry.problem(entry.line(), "fact '" + id + "' stands twice", "keep one of them");
}

/// Puts the numbers that a rule names into its text. One level is enough, and no circle can form.
void spellRules(Registers &all, Problems &problems)
{
    const auto raw = all.facts;
    for (auto &[id, fact] : all.facts) {
        for (auto &[lang, value] : fact.value) {
            for (std::size_t at = value.find("{fact:"); at != std::string::npos; at = value.find("{fact:", at)) {
                const std::size_t end = std::min(value.find('}', at), value.size() - 1);
                const std::string named = value.substr(at + 6, end - at - 6);
                const auto found = raw.find(named);
                const bool number =
                    found != raw.end() && found->second.value.at(lang).find("{fact:") == std::string::npos;
                if (!number)
                    problems.add(fact.file, fact.line,
                                 "fact '" + id + "' names '" + named + "', which is no number of content/facts",
                                 "name a fact whose value names no other");
                const std::string said = number ? found->second.value.at(lang) : std::string();
                value.replace(at, end - at + 1, said);
                fact.names.insert(named);
            }
        }
    }
}

void readWords(const Registers &all, const char *file, std::map<std::string, std::vector<BadWord>> &into,
               Problems &problems)
{
    const auto text = readFile(all.root / file);
    if (!text)
        return;
    const auto node = parseYaml(*text, all.shown(file), 1, problems);
    if (!node || node->IsNull())
        return;
    YamlMap whole(*node, all.shown(file), 1, file, problems);
    for (const std::string &lang : all.languages) {
        for (YamlMap &entry : whole.maps(lang, true)) {
            BadWord bad;
            bad.written = entry.text("word");
            bad.better = entry.text("better");
            bad.words = foldedWords(bad.written);
            entry.finish();
            if (!bad.words.empty())
                into[lang].push_back(bad);
        }
    }
    whole.finish();
}

void readPlaces(Registers &all, Problems &problems)
{
    static const std::set<std::string> kDeeds{"asked", "referred", "written", "noted", "planned", "reported", "done"};
    for (YamlMap &entry : entriesOf(all, "places.yaml", "places", problems)) {
        const std::string id = entry.text("id");
        const PlaceEntry place{entry.textOr("icon"), entry.flag("find"), entry.textOr("page"), entry.textOr("deed"),
                               entry.line()};
        entry.finish();
        if (!place.page.empty() && place.page != "tool" && place.page != "list")
            entry.problem(entry.lineOf("page"), "page of place '" + id + "' is '" + place.page + "'",
                          "write tool, or list where it only leads on");
        if (!place.deed.empty() && !kDeeds.contains(place.deed))
            entry.problem(entry.lineOf("deed"), "deed of place '" + id + "' is '" + place.deed + "'",
                          "write asked, referred, written, noted, planned, reported or done");
        if (!id.empty() && !all.places.emplace(id, place).second)
            entry.problem(entry.line(), "place '" + id + "' stands twice", "keep one of them");
    }
}

void readSynonyms(Registers &all, Problems &problems)
{
    for (YamlMap &entry : entriesOf(all, "synonyms.yaml", "synonyms", problems)) {
        SynonymEntry synonym;
        synonym.item = entry.text("item");
        synonym.urgent = entry.flag("urgent");
        synonym.line = entry.line();
        for (const std::string &lang : all.languages) {
            for (const auto &[phrase, line] : entry.list(lang)) {
                if (foldedWords(phrase).empty())
                    entry.problem(line, "'" + phrase + "' has no letter to search for", "write words");
                synonym.phrases[lang].push_back(phrase);
            }
            if (synonym.phrases[lang].empty())
                entry.problem(entry.line(), "'" + synonym.item + "' has no synonyms in " + lang,
                              "add '" + lang + ": [one, two]'");
        }
        entry.finish();
        all.synonyms.push_back(synonym);
    }
}

} // namespace

Registers readRegisters(const fs::path &root, std::vector<std::string> languages, Problems &problems)
{
    Registers all;
    all.root = root;
    all.languages = std::move(languages);
    readSources(all, problems);
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(root / "facts", ignored)) {
        if (entry.path().extension() == ".yaml")
            files.push_back(fs::path("facts") / entry.path().filename());
    }
    std::sort(files.begin(), files.end());
    for (const fs::path &file : files) {
        for (YamlMap &entry : entriesOf(all, file, "facts", problems))
            readFact(all, entry);
    }
    spellRules(all, problems);
    checkFacts(all, problems);
    readWords(all, "words.yaml", all.badWords, problems);
    readWords(all, "unchecked.yaml", all.unchecked, problems);
    readPlaces(all, problems);
    readSynonyms(all, problems);
    return all;
}

} // namespace handrail::library::compiler
