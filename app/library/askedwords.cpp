#include "library/askedwords.h"

#include "library/fold.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace handrail::library {
namespace {

constexpr std::size_t kMostWords = 12;   // of a query
constexpr std::size_t kLongestWord = 40; // bytes, folded

/// Words that say nothing of what is looked for, in both languages, folded; also what an apostrophe leaves: "won't".
const std::set<std::string_view> kSmallWords = {
    "a", "an", "and", "am", "are", "aren", "at", "be", "by", "can", "could", "couldn", "d", "did", "didn",
    "does", "doesn", "don", "for", "guy", "has", "hasn", "have", "he", "her", "hes", "him", "his", "i", "im",
    "in", "is", "isn", "it", "its", "just", "ll", "m", "me", "my", "of", "on", "or", "re", "s", "she", "shes",
    "so", "somebody", "someone", "t", "that", "the", "them", "there", "they", "theyre", "this", "to", "ve",
    "was", "wasn", "we", "with", "won", "wouldn", "you",
    "al", "alguien", "con", "de", "del", "e", "el", "ella", "ellos", "en", "es", "esta", "estan", "este",
    "estoy", "hay", "la", "las", "le", "les", "lo", "los", "mi", "muy", "o", "para", "por", "que", "se", "su",
    "te", "un", "una", "y"};
/// Words that turn the next one round.
const std::set<std::string_view> kNegations = {"cannot", "cant", "dont", "isnt", "never", "ni", "no",
                                               "not", "nunca", "sin", "without", "wont"};

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
std::string wordItself(const std::string &word)
{
    return '"' + word + '"';
}

} // namespace

std::string prefixOf(const std::string &word)
{
    return wordItself(word) + '*';
}

Asked askedBy(const std::string &typed)
{
    const auto words = queryWords(typed);
    const auto says = [](const std::string &w) { return kSmallWords.count(w) == 0 && kNegations.count(w) == 0; };
    const bool something = std::any_of(words.begin(), words.end(), says);
    Asked asked;
    for (const std::string &word : words) {
        if (something && kSmallWords.count(word) > 0)
            continue;
        asked.words.push_back(word);
        asked.whole.push_back(wordItself(word));
        asked.begun.push_back(something && kNegations.count(word) > 0 ? wordItself(word) : prefixOf(word));
    }
    return asked;
}

} // namespace handrail::library
