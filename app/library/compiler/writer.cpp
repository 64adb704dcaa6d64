#include "library/compiler/writer.h"

#include "library/fold.h"
#include "library/kindsjson.h"
#include "library/schema.h"
#include "storage/database.h"

#include <SQLiteCpp/VariadicBind.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <map>
#include <set>
#include <vector>

#include <sys/types.h>
#include <unistd.h>

namespace handrail::library::compiler {
namespace {

/// Words a misspelt query may mean: those of titles, summaries and synonyms.
void addWords(std::set<std::string> &words, const std::string &text)
{
    for (const std::string &word : foldedWords(text)) {
        if (lengthOf(word) >= 4)
            words.insert(word);
    }
}

void writeEntries(SQLite::Database &db, const Content &content)
{
    std::map<std::string, std::string> alsoCalled; // lang/kind/id to synonyms
    for (const auto &s : content.synonyms)
        alsoCalled[s.lang + '/' + s.kind + '/' + s.id] += s.phrase + "\n";

    // A head stands once, in its own column: the reader lays it back into the body.
    const auto withoutHead = [](const Entry &e) {
        if (e.head.empty())
            return e.body;
        auto json = nlohmann::json::parse(e.body);
        json.erase("head");
        return json.dump();
    };
    SQLite::Statement item(
        db, "INSERT INTO item (kind, id, lang, grp, phase, ord, head, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    std::map<std::string, SQLite::Statement> find;
    std::map<std::string, std::set<std::string>> words;
    for (const std::string &lang : content.registers.languages)
        find.emplace(
            lang,
            SQLite::Statement(
                db, "INSERT INTO " + findTable(lang)
                        + " (title, synonyms, summary, body, kind, id, place, icon) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const Entry &e : content.entries) {
        if (!e.body.empty()) {
            SQLite::bind(item, e.kind, e.id, e.lang, e.group, e.phase, e.order, e.head, withoutHead(e));
            item.exec();
            item.reset();
        }
        if (e.kind == "framework")
            continue;
        const std::string &also = alsoCalled[e.lang + '/' + e.kind + '/' + e.id];
        auto &into = find.at(e.lang);
        SQLite::bind(into, e.title, also, e.summary, e.search, e.kind, e.id, e.place, e.icon);
        into.exec();
        into.reset();
        addWords(words[e.lang], e.title + ' ' + e.summary + ' ' + also);
    }
    SQLite::Statement word(db, "INSERT INTO word (lang, word) VALUES (?, ?)");
    for (const auto &[lang, set] : words) {
        for (const std::string &w : set) {
            SQLite::bind(word, lang, w);
            word.exec();
            word.reset();
        }
    }
}

void writeRest(SQLite::Database &db, const Content &content)
{
    SQLite::Statement meta(db, "INSERT INTO meta (key, value) VALUES (?, ?)");
    std::string languages;
    for (const std::string &lang : content.registers.languages)
        languages += (languages.empty() ? "" : " ") + lang;
    SQLite::bind(meta, "languages", languages);
    meta.exec();
    SQLite::Statement fact(db, "INSERT INTO fact (id, lang, body) VALUES (?, ?, ?)");
    for (const auto &[id, entry] : content.registers.facts) {
        for (const std::string &lang : content.registers.languages) {
            const nlohmann::json json = content.registers.fact(id, lang).value();
            SQLite::bind(fact, id, lang, json.dump());
            fact.exec();
            fact.reset();
        }
    }
    SQLite::Statement synonym(db, "INSERT INTO synonym (lang, phrase, kind, id, urgent) VALUES (?, ?, ?, ?, ?)");
    for (const auto &s : content.synonyms) {
        SQLite::bind(synonym, s.lang, s.phrase, s.kind, s.id, s.urgent ? 1 : 0);
        synonym.exec();
        synonym.reset();
    }
}

/// Between the name of the file and the number of the process that is writing it. Two builds never share a half file:
/// one that outlives its killed cmake would move the other's half into place.
constexpr const char *kHalf = ".half-";

/// Takes away what killed builds left beside @p file; half files of builds that still run stay.
void clearAway(const std::filesystem::path &file)
{
    std::error_code ignored;
    const std::string half = file.filename().string() + kHalf;
    std::vector<std::filesystem::path> left;
    for (std::filesystem::directory_iterator at(file.has_parent_path() ? file.parent_path() : ".", ignored), end;
         at != end; at.increment(ignored)) {
        const std::string name = at->path().filename().string();
        if (name.compare(0, half.size(), half) != 0)
            continue;
        const long process = std::atol(name.c_str() + half.size()); // SQLite's journal has the number and '-journal'
        if (process <= 0 || process == getpid() || (kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH))
            left.push_back(at->path());
    }
    for (const auto &path : left)
        std::filesystem::remove(path, ignored);
}

} // namespace

storage::Outcome write(const Content &content, const std::filesystem::path &file)
{
    clearAway(file);
    const std::filesystem::path fresh = file.string() + kHalf + std::to_string(getpid());
    std::error_code ignored;
    auto written = storage::guarded([&] {
        SQLite::Database db(fresh.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("PRAGMA journal_mode = DELETE; PRAGMA page_size = 4096; PRAGMA temp_store = MEMORY");
        SQLite::Transaction transaction(db);
        db.exec(kSchema);
        for (const std::string &lang : content.registers.languages)
            db.exec(findSchema(lang));
        writeEntries(db, content);
        writeRest(db, content);
        for (const std::string &lang : content.registers.languages)
            db.exec("INSERT INTO " + findTable(lang) + "(" + findTable(lang) + ") VALUES ('optimize')");
        transaction.commit();
        db.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion) + "; VACUUM");
        return storage::Done{};
    });
    if (!written) {
        std::filesystem::remove(fresh, ignored);
        return written;
    }
    std::error_code error;
    std::filesystem::rename(fresh, file, error);
    if (error) {
        std::filesystem::remove(fresh, ignored);
        return storage::Failure{storage::FailureKind::CannotOpen, error.message()};
    }
    return written;
}

} // namespace handrail::library::compiler
