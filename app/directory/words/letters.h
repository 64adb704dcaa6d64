#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Letters of every script as the directory's search sees them, by ICU's tables.
namespace handrail::directory {

enum class Sign : std::uint8_t {
    Gap,    ///< between words
    Letter,
    Skip    ///< inside a word without being of it: an apostrophe, an accent that stands alone, a joiner
};

struct Letter {
    Sign sign = Sign::Gap;
    bool joined = false;  ///< of a script without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese
    bool begins = false;  ///< what is typed may begin here inside of one: no vowel or tone sign of the letter before
    bool binds = false;   ///< the letter after it is of the same cluster (a sign for a stack of letters)
    bool compose = false; ///< several in a row may be one letter: to be put together at the end
    std::uint8_t bytes = 0;
    char folded[14] = {}; ///< small, without accents

    [[nodiscard]] std::string_view text() const { return {folded, bytes}; }
};

/// What the letter at @p at in @p text is; @p length gets its bytes. Bytes that are no text are a gap.
[[nodiscard]] const Letter &letterAt(std::string_view text, std::size_t at, std::size_t &length);
/// Puts letters and their signs together in the one order that Unicode has for them.
void composeLetters(std::string &folded);
/// The number of letters, and the letter at @p at with its bytes in @p length.
[[nodiscard]] std::size_t letterCount(std::string_view text);
[[nodiscard]] std::int32_t codeAt(std::string_view text, std::size_t at, std::size_t &length);
/// Ends of words in @p run, which is of a script without spaces, in bytes; by ICU's dictionaries.
void eachWordEnd(std::string_view run, void (*take)(void *, std::size_t), void *with);

} // namespace handrail::directory
