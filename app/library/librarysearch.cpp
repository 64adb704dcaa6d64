#include "library/librarysearch.h"

#include "library/askedwords.h"
#include "library/fold.h"
#include "library/schema.h"

#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>

namespace handrail::library {
namespace {

constexpr std::size_t kForgivenFrom = 4; // letters a word needs before a typo in it is forgiven
constexpr std::size_t kPhraseForgivenFrom = 6; // letters of an urgent phrase before a slip in it is forgiven
constexpr std::size_t kPhraseForgivenTwiceFrom = 12;

const std::string kOpen = "\xEE\x80\x80", kClose = "\xEE\x80\x81"; // U+E000, U+E001

std::string joined(const std::vector<std::string> &parts, const char *with)
{
    std::string out;
    for (const std::string &part : parts)
        out += (out.empty() ? "" : with) + part;
    return out;
}

Hit hitFrom(SQLite::Statement &row)
{
    Hit hit{row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(),
            row.getColumn(3).getString(), row.getColumn(5).getString(), row.getColumn(4).getString()};
    if (hit.snippet.find(kOpen) == std::string::npos)
        hit.snippet = row.getColumn(6).getString(); // nothing found in the body: the summary says more
    return hit;
}

std::vector<Hit> match(SQLite::Database &db, const std::string &query, const std::string &lang, int limit)
{
    const std::string table = findTable(lang);
    SQLite::Statement rows(db, "SELECT id, kind, place, title, icon, snippet(" + table
                                   + ", 3, ?1, ?2, '…', 14), highlight(" + table + ", 2, ?1, ?2) FROM " + table
                                   + " WHERE " + table + " MATCH ?3 ORDER BY bm25(" + table
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

/// What was typed, cut once for all the phrases it is held against.
struct Typed {
    std::string text, padded;        ///< padded: with a space on both sides, as Synonym::padded
    std::vector<std::string> begins; ///< each word after a space

    explicit Typed(const std::string &words) : text(words), padded(' ' + words + ' ')
    {
        for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
            end = std::min(text.find(' ', at), text.size());
            begins.push_back(padded.substr(at, end - at + 1));
        }
    }
};

/// Whether what was typed means the phrase: it holds it as whole words. Or, where a beginning counts, it is the
/// beginning of it (from two letters on); or, where it counts @p loosely, each word begins a word of it, from four
/// letters on: "brea" one of "not breathing". What is urgent counts loosely: better once too often than not at all.
bool means(const Typed &typed, const Synonym &s, bool byBeginning, bool loosely)
{
    const auto begins = [&s](const std::string &word) { return s.padded.find(word) != std::string::npos; };
    if (typed.padded.size() >= s.padded.size() && typed.padded.find(s.padded) != std::string::npos)
        return true;
    if (byBeginning && typed.text.size() >= 2 && startsWith(s.phrase, typed.text))
        return true;
    return loosely && typed.text.size() >= 4 && std::all_of(typed.begins.begin(), typed.begins.end(), begins);
}

/// Items that synonyms lead to, the phrase closest in length to what was typed first: "danger to self" before "danger".
std::vector<std::pair<std::string, std::string>> meant(const std::vector<Synonym> &synonyms, const Typed &typed,
                                                       bool urgent)
{
    std::vector<std::pair<std::size_t, const Synonym *>> found;
    // What stands for something else as it is means nothing urgent by its beginning: "agua" is water, and not "ya no
    // aguanta".
    const bool other = urgent && std::any_of(synonyms.begin(), synonyms.end(), [&](const Synonym &s) {
                           return !s.urgent && s.phrase == typed.text;
                       });
    for (const Synonym &s : synonyms) {
        if (s.urgent == urgent && means(typed, s, !other, urgent && !other))
            found.emplace_back(
                std::max(s.phrase.size(), typed.text.size()) - std::min(s.phrase.size(), typed.text.size()), &s);
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

/// @p words without the s of a plural: "shelters" is asked as "shelter" is, "albergues" as "albergue".
std::string singular(const std::vector<std::string> &words)
{
    std::vector<std::string> out = words;
    for (std::string &word : out) {
        if (word.size() > kForgivenFrom && word.back() == 's')
            word.pop_back();
    }
    return joined(out, " ");
}

std::u32string withoutSpaces(std::string text)
{
    std::erase(text, ' ');
    return codePoints(text);
}

/// The urgent item whose phrase @p typed is a slip of, the spaces among the letters that may be wrong: "nt breathing",
/// "quieremorir". One word alone is left to slips(): "trans" is a word of its own and no slip of "tranq". So is what
/// means something as it stands: "box breathing".
std::vector<std::pair<std::string, std::string>> meantBySlip(const std::vector<Synonym> &synonyms,
                                                             const std::string &typed)
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

/// Words of the content, in any language, that @p word may be a slip of: one edit up to seven letters, two from eight;
/// the first word found nearest.
std::vector<std::string> slips(SQLite::Database &db, const std::string &word)
{
    const auto wanted = codePoints(word);
    if (wanted.size() < kForgivenFrom || std::any_of(wanted.begin(), wanted.end(), isDigit))
        return {};
    int best = wanted.size() >= 8 ? 2 : 1;
    // others are further away than that
    SQLite::Statement known(db, "SELECT DISTINCT word FROM word WHERE length(word) BETWEEN ?1 AND ?2");
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
    const bool there =
        std::any_of(hits.begin(), hits.end(), [&hit](const Hit &h) { return h.kind == hit.kind && h.id == hit.id; });
    if (!there)
        hits.push_back(std::move(hit));
}

/// How far a hit stands back where something urgent is meant.
int waits(const Hit &hit)
{
    return hit.kind == "protocol" ? 0 : hit.kind == "practice" ? 2 : 1;
}

void addItems(std::vector<Hit> &hits, SQLite::Database &db,
              const std::vector<std::pair<std::string, std::string>> &items, const std::string &lang)
{
    for (const auto &[kind, id] : items) {
        SQLite::Statement row(db, "SELECT id, kind, place, title, icon, '', summary FROM " + findTable(lang)
                                      + " WHERE kind = ?1 AND id = ?2");
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
                            rows.getColumn(3).getString(), rows.getColumn(4).getInt() != 0, {}, {}});
        synonyms.back().padded = ' ' + synonyms.back().phrase + ' ';
        if (synonyms.back().urgent)
            synonyms.back().joined = withoutSpaces(synonyms.back().phrase);
    }
    return synonyms;
}

std::vector<Hit> searchLibrary(SQLite::Database &db, const std::vector<Synonym> &synonyms, const std::string &typed,
                               const std::string &lang, int limit)
{
    const Asked asked = askedBy(typed);
    if (asked.words.empty() || limit <= 0)
        return {};

    // What may save a life stands first, in whichever language it was typed.
    const auto all = foldedWords(typed.substr(0, 4000));
    const Typed whole(joined(all, " ")), single(singular(all));
    std::vector<Hit> urgent, hits;
    addItems(urgent, db, meant(synonyms, whole, true), lang);
    addItems(urgent, db, meantBySlip(synonyms, whole.text), lang);
    addItems(hits, db, meant(synonyms, whole, false), lang);
    if (urgent.empty() && hits.empty() && single.text != whole.text) {
        addItems(urgent, db, meant(synonyms, single, true), lang);
        addItems(hits, db, meant(synonyms, single, false), lang);
    }
    const auto begun = match(db, joined(asked.begun, " AND "), lang, limit);
    if (!begun.empty()) { // a word that stands there as it was typed, before one it only begins
        for (const Hit &hit : match(db, joined(asked.whole, " AND "), lang, limit))
            addHit(hits, hit);
        for (const Hit &hit : begun)
            addHit(hits, hit);
    } else {
        // A slip of the finger: each word that nothing begins with is read as the nearest word the content has.
        std::vector<std::string> mended;
        for (std::size_t at = 0; at < asked.words.size(); ++at) {
            std::vector<std::string> either{asked.begun[at]};
            for (const std::string &near : slips(db, asked.words[at])) {
                either.push_back(prefixOf(near));
                auto instead = asked.words; // of "convusion" the urgent one is "convulsion", not "confusion"
                instead[at] = near;
                addItems(urgent, db, meant(synonyms, Typed(joined(instead, " ")), true), lang);
                addItems(hits, db, meant(synonyms, Typed(joined(instead, " ")), false), lang);
            }
            mended.push_back('(' + joined(either, " OR ") + ')');
        }
        for (const Hit &hit : match(db, joined(mended, " AND "), lang, limit))
            addHit(hits, hit);
        if (hits.empty() && urgent.empty() && mended.size() > 1) {
            for (const Hit &hit : match(db, joined(mended, " OR "), lang, limit))
                addHit(hits, hit);
        }
    }
    if (!urgent.empty()) // where a life may be at stake, steps come before everything else and exercises after it
        std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return waits(a) < waits(b); });
    for (const Hit &hit : hits)
        addHit(urgent, hit);
    if (urgent.size() > static_cast<std::size_t>(limit))
        urgent.resize(static_cast<std::size_t>(limit));
    return urgent;
}

} // namespace handrail::library
