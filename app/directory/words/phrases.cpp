#include "directory/words/phrases.h"

#include "directory/words/plainwords.h"

#include <algorithm>

namespace handrail::directory {

Phrases::Phrases(std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        m_words.push_back(foldLetters(word));
}

Phrases::Found Phrases::first(std::string_view text, std::size_t from) const
{
    Found found;
    for (const std::string &word : m_words) {
        const std::size_t blank = word.front() == ' ' ? 1 : 0;
        const std::size_t start = from > 0 && blank > 0 ? from - 1 : from;
        const std::size_t at = text.find(word, start);
        if (at != std::string_view::npos && at + blank < found.at)
            found = {at + blank, std::string_view(word).substr(blank)};
    }
    return found;
}

Phrases::Found Phrases::any(std::string_view text) const
{
    for (const std::string &word : m_words)
        if (const std::size_t at = text.find(word); at != std::string_view::npos) {
            const std::size_t blank = word.front() == ' ' ? 1 : 0;
            return {at + blank, std::string_view(word).substr(blank)};
        }
    return {};
}

std::vector<Phrases::Found> Phrases::all(std::string_view text) const
{
    std::vector<Found> found;
    for (const std::string &word : m_words) {
        const std::size_t blank = word.front() == ' ' ? 1 : 0;
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
            found.push_back({at + blank, std::string_view(word).substr(blank)});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.at < b.at; });
    return found;
}

bool Phrases::is(std::string_view text) const
{
    return std::find(m_words.begin(), m_words.end(), text) != m_words.end();
}

} // namespace handrail::directory
