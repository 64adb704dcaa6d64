#include "library/librarysearch.h"

#include "library/fold.h"
#include "library/schema.h"

#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>
#include <sstream>

namespace handrail::library {
namespace {

constexpr std::size_t kMostWords = 12;   // of a query; a pasted page is cut, not refused
constexpr std::size_t kLongestWord = 40; // bytes, folded
constexpr std::size_t kForgivenFrom = 4; // letters a word needs before a typo in it is forgiven
constexpr std::size_t kPhraseForgivenFrom = 6; // letters of an urgent phrase before a slip in it is forgiven
constexpr std::size_t kPhraseForgivenTwiceFrom = 12;

const std::string kOpen = "\xEE\x80\x80", kClose = "\xEE\x80\x81"; // U+E000, U+E001

/// Words as FTS5 cuts them: an apostrophe separates there.
std::vector<std::string> queryWords(const std::string &typed)
{
    std::string spaced = typed.substr(0, 4000);
    std::replace(spaced.begin(), spaced.end(), '\'', ' ');
    for (auto at = spaced.find("\xE2\x80\x99"); at != std::string::npos; at = spaced.find("\xE2\x80\x99"))
        spaced.replace(at, 3, " ");
    auto words = foldedWords(spaced);
    if (words.size() > kMostWords)
        words.resize(kMostWords);
    std::erase_if(words, [](const std::string &w) { return w.size() > kLongestWord; });
    return words;
}

/// Only letters and digits are left in @p word, so the quotes cannot be closed from inside.
std::string prefixOf(const std::string &word)
{
    return '"' + word + "\"*";
}

std::string joined(const std::vector<std::string> &parts, const char *with)
{
    std::string out;
    for (const std::string &part : parts)
        out += (out.empty() ? "" : with) + part;
    return out;
}

Hit hitFrom(SQLite::Statement &row)
{
    Hit hit{row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getString(),
            row.getColumn(5).getString(), row.getColumn(4).getString()};
    if (hit.snippet.find(kOpen) == std::string::npos)
        hit.snippet = row.getColumn(6).getString(); // nothing found in the body: the summary says more
    return hit;
}

std::vector<Hit> match(SQLite::Database &db, const std::string &query, const std::string &lang, int limit)
{
    const std::string table = findTable(lang);
    SQLite::Statement rows(db, "SELECT id, kind, place, title, icon, snippet(" + table + ", 3, ?1, ?2, '…', 14), highlight(" + table
                                   + ", 2, ?1, ?2) FROM " + table + " WHERE " + table + " MATCH ?3 ORDER BY bm25(" + table
                                   + ", 12.0, 8.0, 4.0, 1.0), rowid LIMIT ?4");
    SQLite::bind(rows, kOpen, kClose, query, limit);
    std::vector<Hit> hits;
    while (rows.executeStep())
        hits.push_back(hitFrom(rows));
    return hits;
}

bool startsWith(const std::string &text, const std::string &start)
{
    return text.compare(0, start.size(), start) == 0;
}

/// Whether each word of @p typed begins a word of @p phrase: "brea" begins one of "not breathing".
bool touches(const std::string &typed, const std::string &phrase)
{
    std::istringstream words(typed);
    for (std::string word; words >> word;) {
        if ((' ' + phrase).find(' ' + word) == std::string::npos)
            return false;
    }
    return true;
}

/// Whether what was typed means @p phrase: it is the beginning of it (from two letters on), or it holds it as whole words. What is
/// urgent (@p loosely) is also meant by words from its middle, from four letters on: better once too often than not at all.
bool means(const std::string &typed, const std::string &phrase, bool loosely)
{
    if (loosely && typed.size() >= 4 && touches(typed, phrase))
        return true;
    if (typed.size() >= 2 && startsWith(phrase, typed))
        return true;
    return (' ' + typed + ' ').find(' ' + phrase + ' ') != std::string::npos;
}

/// Items that synonyms lead to, the phrase closest in length to what was typed first: "danger to self" before "danger".
std::vector<std::pair<std::string, std::string>> meant(const std::vector<Synonym> &synonyms, const std::string &typed, bool urgent)
{
    std::vector<std::pair<std::size_t, const Synonym *>> found;
    // What stands for something else as it is means nothing by its beginning: "agua" is water, and not "ya no aguanta".
    const bool loosely = urgent && std::none_of(synonyms.begin(), synonyms.end(), [&](const Synonym &s) { return !s.urgent && s.phrase == typed; });
    for (const Synonym &s : synonyms) {
        if (s.urgent == urgent && means(typed, s.phrase, loosely))
            found.emplace_back(std::max(s.phrase.size(), typed.size()) - std::min(s.phrase.size(), typed.size()), &s);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::pair<std::string, std::string>> items;
    for (const auto &[apart, s] : found) {
        const auto item = std::pair{s->kind, s->id};
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    }
    return items;
}

std::u32string withoutSpaces(std::string text)
{
    std::erase(text, ' ');
    return codePoints(text);
}

/// The urgent item whose phrase @p typed is a slip of, the spaces among the letters that may be wrong: "nt breathing", "quieremorir". One
/// word alone is left to slips(): "trans" is a word of its own and no slip of "tranq". So is what means something as it stands: "box breathing".
std::vector<std::pair<std::string, std::string>> meantBySlip(const std::vector<Synonym> &synonyms, const std::string &typed)
{
    const std::u32string letters = withoutSpaces(typed);
    if (letters.size() < kPhraseForgivenFrom || std::any_of(letters.begin(), letters.end(), isDigit))
        return {};
    const bool oneWord = typed.find(' ') == std::string::npos;
    int best = letters.size() < kPhraseForgivenTwiceFrom ? 1 : 2;
    const Synonym *nearest = nullptr;
    for (const Synonym &s : synonyms) {
        if (s.phrase == typed)
            return {};
        if (s.joined.empty() || (oneWord && s.phrase.size() == s.joined.size()))
            continue;
        const int edits = editDistance(letters, s.joined, best);
        if (edits < best || (edits == best && !nearest)) {
            best = edits;
            nearest = &s;
        }
    }
    if (!nearest)
        return {};
    return {{nearest->kind, nearest->id}};
}

/// Words of the content, in any language, that @p word may be a slip of: one edit up to seven letters, two from eight; the first word found nearest.
std::vector<std::string> slips(SQLite::Database &db, const std::string &word)
{
    const auto wanted = codePoints(word);
    if (wanted.size() < kForgivenFrom || std::any_of(wanted.begin(), wanted.end(), isDigit))
        return {};
    int best = wanted.size() >= 8 ? 2 : 1;
    SQLite::Statement known(db, "SELECT DISTINCT word FROM word WHERE length(word) BETWEEN ?1 AND ?2"); // others are further away than that
    SQLite::bind(known, static_cast<int>(wanted.size()) - best, static_cast<int>(wanted.size()) + best);
    std::vector<std::string> found;
    while (known.executeStep()) {
        const std::string candidate = known.getColumn(0).getString();
        const int edits = editDistance(wanted, codePoints(candidate), best);
        if (edits > best)
            continue;
        if (edits < best)
            found.clear();
        best = edits;
        if (found.size() < 8)
            found.push_back(candidate);
    }
    return found;
}

void addHit(std::vector<Hit> &hits, Hit hit)
{
    const bool there = std::any_of(hits.begin(), hits.end(), [&hit](const Hit &h) { return h.kind == hit.kind && h.id == hit.id; });
    if (!there)
        hits.push_back(std::move(hit));
}

void addItems(std::vector<Hit> &hits, SQLite::Database &db, const std::vector<std::pair<std::string, std::string>> &items, const std::string &lang)
{
    for (const auto &[kind, id] : items) {
        SQLite::Statement row(db, "SELECT id, kind, place, title, icon, '', summary FROM " + findTable(lang) + " WHERE kind = ?1 AND id = ?2");
        SQLite::bind(row, kind, id);
        if (row.executeStep())
            addHit(hits, hitFrom(row));
    }
}

} // namespace

std::vector<Synonym> readSynonyms(SQLite::Database &db)
{
    std::vector<Synonym> synonyms;
    SQLite::Statement rows(db, "SELECT lang, phrase, kind, id, urgent FROM synonym ORDER BY rowid");
    while (rows.executeStep()) {
        synonyms.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                            rows.getColumn(3).getString(), rows.getColumn(4).getInt() != 0, {}});
        if (synonyms.back().urgent)
            synonyms.back().joined = withoutSpaces(synonyms.back().phrase);
    }
    return synonyms;
}

std::vector<Hit> searchLibrary(SQLite::Database &db, const std::vector<Synonym> &synonyms, const std::string &typed, const std::string &lang, int limit)
{
    std::vector<Hit> hits;
    const auto words = queryWords(typed);
    if (words.empty() || limit <= 0)
        return hits;
    std::vector<std::string> prefixes;
    for (const std::string &word : words)
        prefixes.push_back(prefixOf(word));

    // What may save a life stands first, in whichever language it was typed.
    const std::string whole = joined(foldedWords(typed.substr(0, 4000)), " ");
    addItems(hits, db, meant(synonyms, whole, true), lang);
    addItems(hits, db, meantBySlip(synonyms, whole), lang);
    const auto found = match(db, joined(prefixes, " AND "), lang, limit);
    addItems(hits, db, meant(synonyms, whole, false), lang);
    for (const Hit &hit : found)
        addHit(hits, hit);

    if (found.empty()) {
        // A slip of the finger: each word that nothing begins with is read as the nearest word the content has.
        std::vector<std::string> mended;
        for (std::size_t at = 0; at < words.size(); ++at) {
            std::vector<std::string> either{prefixOf(words[at])};
            for (const std::string &near : slips(db, words[at])) {
                either.push_back(prefixOf(near));
                auto instead = words; // of "convusion" the urgent one is "convulsion", not "confusion"
                instead[at] = near;
                addItems(hits, db, meant(synonyms, joined(instead, " "), true), lang);
            }
            mended.push_back('(' + joined(either, " OR ") + ')');
        }
        for (const Hit &hit : match(db, joined(mended, " AND "), lang, limit))
            addHit(hits, hit);
        if (hits.empty() && words.size() > 1) {
            for (const Hit &hit : match(db, joined(mended, " OR "), lang, limit))
                addHit(hits, hit);
        }
    }
    if (hits.size() > static_cast<std::size_t>(limit))
        hits.resize(static_cast<std::size_t>(limit));
    return hits;
}

} // namespace handrail::library
