#include "library/compiler/compiler.h"

#include "library/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace handrail::library::compiler {
namespace {

namespace fs = std::filesystem;

const std::array<std::string, 8> kKinds{"guide", "checklist", "protocol", "walk",
                                        "card",  "practice",  "plan",     "competency"};
// product.md: every language is whole; these two always are there
const std::array<std::string, 2> kLanguages{"en", "es"};

std::string folderOf(const std::string &kind)
{
    return kind == "competency" ? "competencies" : kind + 's';
}

/// Plain files of @p folder with one of @p endings, sorted by name, relative to @p root.
std::vector<fs::path> filesIn(const fs::path &root, const fs::path &folder, const std::vector<std::string> &endings)
{
    std::vector<fs::path> out;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(root / folder, ignored)) {
        const std::string ending = entry.path().extension().string();
        if (entry.is_regular_file(ignored) && std::find(endings.begin(), endings.end(), ending) != endings.end())
            out.push_back(folder / entry.path().filename());
    }
    std::sort(out.begin(), out.end());
    return out;
}

bool isLanguageName(const std::string &name)
{
    return (name.size() == 2 || name.size() == 3)
           && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Folders that name a language, and those that always are one; a folder nobody reads is a problem.
std::vector<std::string> languagesIn(const fs::path &root, Problems &problems)
{
    std::set<std::string> found(kLanguages.begin(), kLanguages.end());
    std::set<std::string> known{"facts", "lines", "places"};
    for (const std::string &kind : kKinds)
        known.insert(folderOf(kind));
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(root, error)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_directory() || known.contains(name) || name.starts_with('.'))
            continue;
        if (isLanguageName(name))
            found.insert(name);
        else
            problems.add((root / name).generic_string(), 0, "a folder that is no kind of content and no language",
                         "move its files to a folder named in content/README.md");
    }
    if (error)
        problems.add(root.generic_string(), 0, "the folder cannot be read", "give the folder that holds sources.yaml");
    return {found.begin(), found.end()};
}

struct Run {
    Content &content;
    std::set<std::string> used; ///< wording files some structure asked for

    [[nodiscard]] std::optional<YAML::Node> load(const fs::path &path, bool required, const std::string &cure)
    {
        const auto &all = content.registers;
        used.insert(path.generic_string());
        const auto text = readFile(all.root / path);
        if (!text) {
            if (required)
                content.problems.add(all.shown(path), 0, "the file is missing", cure);
            return std::nullopt;
        }
        return parseYaml(*text, all.shown(path), 1, content.problems);
    }

    void item(const std::string &kind, const fs::path &path);
    void linesFile(const fs::path &path);
    void places();
    void strangers();
    void synonyms();
    void oneFactSet(const std::map<std::string, std::set<std::string>> &facts,
                    const std::map<std::string, std::string> &files);
};

void Run::oneFactSet(const std::map<std::string, std::set<std::string>> &facts,
                     const std::map<std::string, std::string> &files)
{
    std::set<std::string> all;
    for (const auto &[lang, used_] : facts)
        all.insert(used_.begin(), used_.end());
    for (const auto &[lang, mine] : facts) {
        for (const std::string &id : all) {
            if (!mine.contains(id))
                content.problems.add(files.at(lang), 0, "{fact:" + id + "} is used in another language and not here",
                                     "say the same number in every language");
        }
    }
}

void Run::item(const std::string &kind, const fs::path &path)
{
    auto &all = content.registers;
    auto &problems = content.problems;
    const std::string id = path.stem().string();
    const auto node = load(path, true, "");
    if (!node)
        return;
    std::map<std::string, std::set<std::string>> facts;
    std::map<std::string, std::string> files;
    for (const std::string &lang : all.languages) {
        YamlMap structure(*node, all.shown(path), 1, "the " + kind + " '" + id + "'", problems);
        Head head = readHead(structure, kind, id, all);
        Wording wording(lang, all, problems);
        if (kind != "plan") // the times of a plan are the person's choices, not claims
            wording.wantFactsForTimes(false);
        const fs::path words = fs::path(lang) / folderOf(kind) / (id + (kind == "guide" ? ".md" : ".yaml"));
        files[lang] = all.shown(words);
        const std::string cure =
            "write the wording of '" + id + "' in " + lang + " there, under the ids of " + all.shown(path);
        if (kind == "guide") {
            used.insert(words.generic_string());
            const auto text = readFile(all.root / words);
            if (!text)
                problems.add(all.shown(words), 0, "the file is missing", cure);
            else
                content.entries.push_back(compileGuide(head, structure, all.shown(words), *text, wording));
            if (text)
                facts[lang] = wording.facts();
            continue;
        }
        const auto wordsNode = load(words, true, cure);
        if (!wordsNode)
            continue;
        YamlMap said(*wordsNode, all.shown(words), 1, words.filename().string(), problems);
        if (kind == "checklist")
            content.entries.push_back(compileChecklist(head, structure, said, wording));
        else if (kind == "protocol")
            content.entries.push_back(compileProtocol(head, structure, said, wording));
        else if (kind == "walk")
            content.entries.push_back(compileWalk(head, structure, said, wording));
        else if (kind == "card")
            content.entries.push_back(compileCard(head, structure, said, wording));
        else if (kind == "practice")
            content.entries.push_back(compilePractice(head, structure, said, wording));
        else if (kind == "plan")
            content.entries.push_back(compilePlan(head, structure, said, wording));
        else
            for (Entry &entry : compileCompetencies(head, structure, said, wording))
                content.entries.push_back(std::move(entry));
        facts[lang] = wording.facts();
    }
    oneFactSet(facts, files);
}

void Run::linesFile(const fs::path &path)
{
    auto &all = content.registers;
    const auto node = load(path, true, "");
    if (!node)
        return;
    for (const std::string &lang : all.languages) {
        const fs::path words = fs::path(lang) / path;
        const auto wordsNode = load(words, true, "write the wording of these lines in " + lang + " there");
        if (!wordsNode)
            continue;
        YamlMap structure(*node, all.shown(path), 1, path.filename().string(), content.problems);
        YamlMap said(*wordsNode, all.shown(words), 1, path.filename().string(), content.problems);
        Wording wording(lang, all, content.problems);
        for (Entry &entry : compileLines(structure, said, wording))
            content.entries.push_back(std::move(entry));
    }
}

void Run::places()
{
    auto &all = content.registers;
    std::vector<std::string> found;
    for (const auto &[id, place] : all.places) {
        if (place.find)
            found.push_back(id);
    }
    if (found.empty())
        return;
    for (const std::string &lang : all.languages) {
        const fs::path path = fs::path(lang) / "places.yaml";
        const auto node = load(path, true, "word the places that places.yaml marks 'find: true'");
        if (!node)
            continue;
        YamlMap words(*node, all.shown(path), 1, "places.yaml", content.problems);
        Wording wording(lang, all, content.problems);
        int order = 0;
        for (const std::string &id : found) {
            auto text = words.map(id, true);
            if (!text)
                continue;
            const std::string title = wording.take(*text, "title");
            const std::string summary = wording.take(*text, "summary");
            text->finish();
            content.entries.push_back(
                {"place", id, lang, {}, {}, id, all.places.at(id).icon, title, summary, {}, {}, {}, order++});
        }
        words.finish();
        wording.judge(all.shown(path), "peer");
    }
}

void Run::strangers()
{
    const auto &all = content.registers;
    const auto refuse = [this, &all](const fs::path &folder, const std::string &ending, const std::string &structure) {
        for (const fs::path &path : filesIn(all.root, folder, {".yaml", ".yml", ".md", ".txt"})) {
            if (!used.contains(path.generic_string()))
                content.problems.add(all.shown(path), 0, "no structure file asks for this wording",
                                     "add " + all.shown(structure) + "/" + path.stem().string()
                                         + ".yaml, or name the file as its structure with " + ending);
        }
    };
    for (const std::string &lang : all.languages) {
        for (const std::string &kind : kKinds)
            refuse(fs::path(lang) / folderOf(kind), kind == "guide" ? ".md" : ".yaml", folderOf(kind));
        refuse(fs::path(lang) / "lines", ".yaml", "lines");
    }
}

void Run::synonyms()
{
    auto &all = content.registers;
    for (const SynonymEntry &synonym : all.synonyms) {
        std::set<std::pair<std::string, std::string>> meant;
        for (const Entry &entry : content.entries) {
            if (entry.kind != "framework" && (entry.id == synonym.item || entry.kind + '/' + entry.id == synonym.item))
                meant.emplace(entry.kind, entry.id);
        }
        if (meant.empty())
            content.problems.add(all.shown("synonyms.yaml"), synonym.line, "there is no item '" + synonym.item + "'",
                                 "write the id of an item, or kind/id");
        if (meant.size() > 1)
            content.problems.add(all.shown("synonyms.yaml"), synonym.line,
                                 "'" + synonym.item + "' is the id of more than one item",
                                 "write kind/id, for example " + meant.begin()->first + '/' + synonym.item);
        for (const auto &[lang, phrases] : synonym.phrases) {
            for (const std::string &phrase : phrases) {
                if (meant.size() == 1)
                    content.synonyms.push_back(
                        {lang, folded(phrase), meant.begin()->first, meant.begin()->second, synonym.urgent});
            }
        }
    }
}

} // namespace

Content compile(const fs::path &root)
{
    Content content;
    try {
        auto languages = languagesIn(root, content.problems);
        content.registers = readRegisters(root, std::move(languages), content.problems);
        Run run{content, {}};
        for (const std::string &kind : kKinds) {
            for (const fs::path &path : filesIn(root, folderOf(kind), {".yaml"}))
                run.item(kind, path);
        }
        for (const fs::path &path : filesIn(root, "lines", {".yaml"}))
            run.linesFile(path);
        run.places();
        run.strangers();
        std::stable_sort(content.entries.begin(), content.entries.end(), [](const Entry &a, const Entry &b) {
            return std::tie(a.kind, a.lang, a.order, a.id) < std::tie(b.kind, b.lang, b.order, b.id);
        });
        run.synonyms();
        checkReferences(content, content.problems);
        checkCoverage(content, content.problems);
        checkEnds(content, content.problems);
    } catch (const std::exception &error) {
        content.problems.add(root.generic_string(), 0, std::string("reading stopped: ") + error.what(),
                             "report this with the file you changed last");
    }
    return content;
}

} // namespace handrail::library::compiler
