#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Cleaning of text that publishers send. Pure functions.
namespace handrail::directory {

/// Whether @p text is plain: ASCII without controls, markup, entities, backslashes and number signs, no space at its
/// ends or beside another. Then repairUtf8() and cleanText() would leave it as it is. Nearly all fields are.
[[nodiscard]] bool isPlain(std::string_view text);
/// Replaces every byte sequence that is not UTF-8 (and NUL) by U+FFFD. @return how many bytes were replaced.
std::size_t repairUtf8(std::string &text);

/// Letters that went through a wrong code on their way ("\u00e2\u20ac\u2122" or "G\u00c7\u00d6" for an apostrophe) put
/// right. @return something was.
bool repairMojibake(std::string &text);

/// Plain text from what may hold HTML, entities or a literal backslash n: tags are dropped (line breaks kept when
/// @p lines), spaces folded, the ends trimmed. Control characters, bidirectional overrides and the private-use letters
/// that mark matches (U+E000, U+E001) are removed. @return true when markup was there.
bool cleanText(std::string &text, bool lines);

/// The first @p bytes at most, never inside a letter.
[[nodiscard]] std::string_view clipUtf8(std::string_view text, std::size_t bytes);

[[nodiscard]] std::string lowerAscii(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace handrail::directory
