#include "directory/sheets/celltext.h"

#include "directory/words/text.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace handrail::directory {

std::optional<std::pair<int, std::int64_t>> cellNamed(std::string_view name)
{
    int column = 0;
    std::size_t at = 0;
    for (; at < name.size() && column <= kLastColumn; ++at) {
        const char c = static_cast<char>(name[at] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    std::int64_t row = 0;
    const auto [end, error] = std::from_chars(name.data() + at, name.data() + name.size(), row);
    if (column < 1 || column > kLastColumn || error != std::errc() || end != name.data() + name.size() || row < 1
        || row > kLastRow)
        return {};
    return std::pair(column - 1, row);
}

std::string columnName(int column)
{
    std::string name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name;
}

std::string unescaped(std::string text)
{
    constexpr std::size_t kLength = 7; // _x000D_
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at)) {
        unsigned code = 0;
        const char *from = text.data() + at + 2;
        if (at + kLength > text.size() || text[at + kLength - 1] != '_'
            || std::from_chars(from, from + 4, code, 16).ptr != from + 4) {
            ++at;
            continue;
        }
        std::string sign;
        if (code == '\r')
            sign = text.compare(at + kLength, 1, "\n") == 0 ? "" : "\n";
        else if (code < ' ')
            sign = code == '\n' || code == '\t' ? std::string(1, static_cast<char>(code)) : " ";
        else if (code < 0x80)
            sign = static_cast<char>(code);
        else if (code < 0x800)
            sign = {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
        else if (code >= 0xD800 && code < 0xE000)
            sign = "\xEF\xBF\xBD";
        else
            sign = {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
                    static_cast<char>(0x80 | (code & 0x3F))};
        text.replace(at, kLength, sign);
        at += sign.size();
    }
    return text;
}

void addTo(std::string &text, std::string_view more)
{
    constexpr std::size_t kMost = (1u << 20) + 1; // one above what a field may have: told where it is read
    text.append(more.substr(0, kMost - std::min(kMost, text.size())));
}

std::string clockOf(std::string_view duration)
{
    if (!duration.starts_with("PT"))
        return {};
    long hours = 0, minutes = 0, number = 0;
    for (const char c : duration.substr(2)) {
        if (c >= '0' && c <= '9' && number < 100'000)
            number = number * 10 + (c - '0');
        else if (c == 'H')
            hours = std::exchange(number, 0);
        else if (c == 'M')
            minutes = std::exchange(number, 0);
        else
            break; // seconds
    }
    const auto two = [](long value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(hours) + ':' + two(minutes);
}

} // namespace handrail::directory
