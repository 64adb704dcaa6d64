#include "directory/import/jsonmend.h"

#include "directory/import/decoder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <system_error>

namespace handrail::directory {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
           || c == '+' || c == '-' || c == '.';
}

/// A word that stands where a value or a key stands, as JSON has it.
std::string wordOf(std::string_view word, bool isKey)
{
    if (isKey)
        return '"' + std::string(word) + '"';
    if (word == "true" || word == "True" || word == "TRUE")
        return "true";
    if (word == "false" || word == "False" || word == "FALSE")
        return "false";
    for (const std::string_view nothing : {"null", "NaN", "nan", "NAN", "-NaN", "Infinity", "-Infinity", "+Infinity",
                                           "inf", "-inf", "None", "undefined", "NULL", "Null", "NA"})
        if (word == nothing)
            return "null";
    double value = 0; // "1e400" is no number that a program can hold: its letters are kept
    if (std::from_chars(word.data() + (word.starts_with('+') ? 1 : 0), word.data() + word.size(), value).ec
        == std::errc::result_out_of_range)
        return '"' + std::string(word) + '"';
    std::string number(word.substr(word.starts_with('+') ? 1 : 0));
    if (number.starts_with('.'))
        number.insert(0, 1, '0');
    if (number.ends_with('.'))
        number.push_back('0');
    return number;
}

/// What "\u" and its figures at @p at are: four of them, or a pair that makes one letter. 0: half of a pair, or no
/// figures at all.
std::size_t lettersAt(std::string_view text, std::size_t at)
{
    const auto unit = [&](std::size_t from) -> int {
        int value = 0;
        for (std::size_t i = from + 2; i < from + 6; ++i) {
            const char c = i < text.size() ? text[i] : ' ';
            const int figure = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
            if (figure < 0)
                return -1;
            value = value * 16 + figure;
        }
        return value;
    };
    const int first = unit(at);
    if (first < 0xD800 || first > 0xDFFF)
        return first < 0 ? 0 : 6;
    const bool pair = first < 0xDC00 && text.substr(at + 6).starts_with("\\u");
    const int second = pair ? unit(at + 6) : -1;
    return second >= 0xDC00 && second <= 0xDFFF ? 12 : 0;
}

/// Takes the string at @p at, in either kind of quotes. @return where it ends
std::size_t takeString(std::string_view text, std::size_t at, std::string &out)
{
    const char quote = text[at++];
    out.push_back('"');
    for (; at < text.size() && text[at] != quote; ++at) {
        const char c = text[at];
        if (c == '\\' && at + 1 < text.size()) {
            const char next = text[++at];
            if (next == 'u') {
                const std::size_t size = lettersAt(text, at - 1);
                const bool half = size == 0 && text.size() - at > 4
                                  && text.substr(at + 1, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
                out += size > 0 ? text.substr(at - 1, size) : half ? std::string_view("\xEF\xBF\xBD") : std::string_view("u");
                at += size > 0 ? size - 2 : half ? 4 : 0;
                continue;
            }
            if (next == '\'' || next == '\n' || std::string_view("\"\\/bfnrtu").find(next) == std::string_view::npos)
                out += next == '\n'  ? ""
                       : next == '"' ? "\\\""
                                     : std::string(1, next); // an escape that JSON does not have: the letter itself
            else
                out.append({'\\', next});
        } else if (c == '"') {
            out += "\\\"";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out.push_back(' ');
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
    return at + 1;
}

} // namespace

std::string mendedJson(std::string_view given)
{
    std::string text(given), out;
    mendBytes(text, false);
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            at = takeString(text, at, out);
        } else if (c == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*')) {
            const std::size_t end = text[at + 1] == '/' ? text.find('\n', at) : text.find("*/", at);
            at = end == std::string::npos ? text.size() : end + (text[at + 1] == '/' ? 0 : 2);
        } else if (c == ',') {
            std::size_t next = at + 1;
            while (next < text.size() && (isSpace(text[next]) || text[next] == ','))
                ++next;
            if (next < text.size() && text[next] != '}' && text[next] != ']')
                out.push_back(',');
            at = next;
        } else if (isWordLetter(c)) {
            std::size_t end = at;
            while (end < text.size() && isWordLetter(text[end]))
                ++end;
            std::size_t next = end;
            while (next < text.size() && isSpace(text[next]))
                ++next;
            out += wordOf(std::string_view(text).substr(at, end - at), next < text.size() && text[next] == ':');
            at = end;
        } else {
            out.push_back(c);
            ++at;
        }
    }
    return out;
}

nlohmann::json parseLeniently(std::string_view text, bool *mended)
{
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_discarded())
        return json;
    if (mended)
        *mended = true;
    return nlohmann::json::parse(mendedJson(text), nullptr, false);
}

} // namespace handrail::directory
