#include "directory/words/plainwords.h"

#include "directory/words/letters.h"

#include <algorithm>

namespace handrail::directory {
namespace {

/// U+00C0 to U+00FF without their marks; a blank for what is no letter.
constexpr std::string_view kLatin = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";

bool plainLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string plainWords(std::string_view text)
{
    std::string out = " ";
    const auto put = [&out](char c) {
        if (c != ' ' || out.back() != ' ')
            out.push_back(c);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
        if (byte < 0x80) {
            const char c = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : static_cast<char>(byte);
            const std::size_t size = out.size();
            const bool initial = c == '.' && size >= 2 && plainLetter(out[size - 1])
                                 && (size < 3 || !plainLetter(out[size - 2]) || (at >= 2 && text[at - 2] == '.'))
                                 && ((next | 0x20) >= 'a' && (next | 0x20) <= 'z')
                                 && (at + 2 >= text.size() || text[at + 2] == '.'
                                     || !plainLetter(static_cast<char>(text[at + 2] | 0x20)));
            if (plainLetter(c))
                put(c);
            else if (c != '\'' && !initial)
                put(' ');
        } else if (byte == 0xC3 && next >= 0x80 && next <= 0xBF) {
            put(kLatin[next - 0x80u]);
            ++at;
        } else if (byte == 0xCC || (byte == 0xCD && next <= 0xAF)) { // a mark on the letter before
            ++at;
        } else if (byte == 0xC2) { // signs and the no-break space
            put(' ');
            ++at;
        } else if (byte == 0xE2 && next == 0x80) {
            const auto third = static_cast<unsigned char>(at + 2 < text.size() ? text[at + 2] : 0);
            if (third != 0x99 && third != 0x98 && third != 0x8B) // not an apostrophe, not a blank without width
                put(' ');
            at += 2;
        } else {
            out.push_back(static_cast<char>(byte));
        }
    }
    put(' ');
    return out;
}

std::string foldLetters(std::string_view text)
{
    constexpr std::int32_t kNoWidth = 0x200B;
    std::string out;
    bool compose = false;
    for (std::size_t at = 0, length = 1; at < text.size(); at += length) {
        length = 1;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            out.push_back(text[at]);
            continue;
        }
        const Letter &letter = letterAt(text, at, length);
        length = std::max<std::size_t>(length, 1);
        compose |= letter.compose;
        std::size_t bytes = 0;
        if (letter.sign == Sign::Letter)
            out += letter.text();
        else if (letter.sign == Sign::Gap && codeAt(text, at, bytes) != kNoWidth)
            out.push_back(' ');
    }
    if (compose)
        composeLetters(out);
    return out;
}

std::string scriptWords(std::string_view text)
{
    const bool ascii =
        std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return plainWords(ascii ? std::string(text) : foldLetters(text));
}

std::vector<std::string_view> partedWords(std::string_view words)
{
    std::vector<std::string_view> out;
    for (std::size_t at = words.find_first_not_of(' '); at < words.size(); at = words.find_first_not_of(' ', at)) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        out.push_back(words.substr(at, end - at));
        at = end;
    }
    return out;
}

} // namespace handrail::directory
