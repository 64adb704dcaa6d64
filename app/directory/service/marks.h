#pragma once

#include "directory/service/service.h"
#include "directory/words/asked.h"

#include <string>
#include <string_view>

namespace handrail::directory {

class WordCursor;

/// Marks what was asked for in the texts of a row: matches stand between U+E000 and U+E001.
class Marker {
public:
    explicit Marker(const Asked &asked) : m_asked(asked) {}
    /// @p out gets the text with marks. @return anything matched
    bool mark(std::string_view text, std::string &out) const;
    /// The piece of @p text around the first match, some fourteen words, marked. @return anything matched
    bool snippet(std::string_view text, std::string &out) const;
    [[nodiscard]] bool nothing() const { return m_asked.empty(); }
    /// Of "FOOD; *Shelter*/Refuge; Youth" only the terms that matched, marked. @return any did
    bool terms(std::string_view categories, std::string &out) const;
    /// The bits of the meanings that were asked for.
    [[nodiscard]] Facets meanings() const;

private:
    [[nodiscard]] std::size_t fits(const std::string &word) const;
    /// The same for the word at hand of @p text, however it may be written.
    [[nodiscard]] std::size_t fitsAt(std::string_view text, const WordCursor &cursor) const;
    const Asked &m_asked;
};

} // namespace handrail::directory
