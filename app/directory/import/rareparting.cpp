#include "directory/import/rareparting.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

using Text = std::string_view;

/// Longer ones first: "~|~" is one sign.
constexpr auto kSigns = std::to_array<Text>({"~|~", "^|^", "|~|", "|^|", "||", "::", "@@", "##", "~~", "^^", ";;",
                                             "\xC2\xA6", "\xC2\xA7", "\xC2\xAC", "^", "~", "\x1F", "\x01", "\xA6"});
constexpr Text kUsual = ",;\t|";

std::vector<Text> linesOf(Text head)
{
    constexpr std::size_t kMost = 60;
    constexpr Text kMark = "\xEF\xBB\xBF";
    if (head.starts_with(kMark))
        head.remove_prefix(kMark.size());
    std::vector<Text> lines;
    while (!head.empty() && lines.size() < kMost) {
        const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
        if (!trimmed(head.substr(0, end)).empty())
            lines.push_back(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return lines;
}

/// How often @p sign stands in @p line outside of quotes.
std::size_t countOf(Text line, Text sign)
{
    std::size_t count = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        quoted ^= line[at] == '"' && (quoted || at == 0 || (at >= sign.size() && line.substr(at - sign.size(), sign.size()) == sign));
        if (!quoted && line.substr(at).starts_with(sign)) {
            ++count;
            at += sign.size() - 1;
        }
    }
    return count;
}

bool hasUsual(Text line, Text but)
{
    std::string rest(line);
    for (std::size_t at = rest.find(but); !but.empty() && at != std::string::npos; at = rest.find(but, at))
        rest.erase(at, but.size());
    return rest.find_first_of(kUsual) != std::string::npos;
}

/// Whether it parts the heading, and the next row alike.
bool parts(const std::vector<Text> &lines, Text sign)
{
    constexpr std::size_t kFewest = 2;
    const std::size_t count = countOf(lines[0], sign);
    constexpr Text kOfOneByte = "\xA6"; // the broken bar of Windows-1252; in UTF-8 it ends letters
    if (sign == kOfOneByte && std::any_of(lines.begin(), lines.end(), [&](Text line) {
            const std::size_t at = line.find(kOfOneByte);
            return at != Text::npos && at > 0 && static_cast<unsigned char>(line[at - 1]) >= 0xC2;
        }))
        return false;
    if (count == 0 || hasUsual(lines[0], sign))
        return false;
    if (lines.size() == 1)
        return count >= kFewest;
    // a field may go on over lines: then the next has less
    const std::size_t next = countOf(lines[1], sign);
    return next == count || (count >= kFewest && next > 0 && next < count && lines[1].find('"') != Text::npos);
}

/// Letters of a line, each where it begins.
std::vector<std::size_t> lettersOf(Text line)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < line.size(); ++at)
        if ((static_cast<unsigned char>(line[at]) & 0xC0) != 0x80)
            starts.push_back(at);
    return starts;
}

bool isRule(Text line)
{
    return line.find('-') != Text::npos && line.find_first_not_of("-= +") == Text::npos;
}

/// Whether @p line has a blank before letter @p at, or ends before it.
bool isFree(Text line, const std::vector<std::size_t> &letters, std::size_t at)
{
    return at == 0 || at > letters.size() || line[letters[at - 1]] == ' ';
}

/// Where columns begin: as a rule of dashes says, or where words of the heading do and no row says otherwise.
std::vector<std::size_t> columnsOf(const std::vector<Text> &lines)
{
    constexpr std::size_t kFewest = 3, kSurely = 2;
    if (lines.size() < 2 || lines[0].find_first_of(kUsual) != Text::npos)
        return {};
    const bool rule = isRule(lines[1]);
    const Text first = rule ? lines[1] : lines[0];
    const std::vector<std::size_t> letters = lettersOf(first);
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const bool begins = first[letters[at]] != ' ' && (at == 0 || first[letters[at - 1]] == ' ');
        const bool wide = at < kSurely || first[letters[at - kSurely]] == ' ';
        if (!begins)
            continue;
        std::size_t rows = 0, here = 0; // that there are, that have something there
        bool free = true;
        for (std::size_t i = rule ? 2 : 1; i < lines.size() && (free || at == 0); ++i) {
            const std::vector<std::size_t> of = lettersOf(lines[i]);
            free &= isFree(lines[i], of, at);
            ++rows;
            here += at < of.size() && lines[i][of[at]] != ' ' ? 1 : 0;
        }
        if (rule || at == 0 || (free && (wide || (rows >= kFewest && here > 0))))
            starts.push_back(at);
        else if (wide)
            return {}; // a heading that does not stand over its column
    }
    return starts.size() >= kFewest ? starts : std::vector<std::size_t>();
}

} // namespace

RareParting RareParting::by(std::string sign)
{
    RareParting out;
    out.m_name = sign == "\x1F" || sign == "\x01" ? "\\x" + std::string(sign == "\x1F" ? "1F" : "01") : sign;
    out.m_sign = std::move(sign);
    return out;
}

std::optional<RareParting> RareParting::seen(std::string_view head)
{
    const std::vector<Text> lines = linesOf(head);
    if (lines.empty())
        return {};
    for (const Text sign : kSigns)
        if (parts(lines, sign))
            return by(std::string(sign));
    RareParting fixed;
    if (head.find('\n') != std::string_view::npos)
        fixed.m_starts = columnsOf(lines);
    fixed.m_name = "fixed";
    return fixed.m_starts.empty() ? std::nullopt : std::optional(std::move(fixed));
}

void RareParting::turnSigns(std::string_view text, bool last, std::string &out)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (m_state != State::Quoted) {
            if (text.substr(at).starts_with(m_sign)) {
                out.push_back(kSign);
                at += m_sign.size();
                m_state = State::Start;
                continue;
            }
            if (!last && m_sign.starts_with(text.substr(at))) // half of it, perhaps
                break;
        }
        if (c == '"' && (m_state == State::Start || m_state == State::QuoteInQuoted))
            m_state = State::Quoted;
        else if (m_state == State::Quoted)
            m_state = c == '"' ? State::QuoteInQuoted : State::Quoted;
        else
            m_state = c == '\n' || c == '\r' ? State::Start : State::Plain;
        out.push_back(c);
        ++at;
    }
    m_rest = text.substr(at);
}

void RareParting::turnLine(std::string_view line, std::string &out) const
{
    if (isRule(line))
        return;
    const std::vector<std::size_t> letters = lettersOf(line);
    const auto byteAt = [&](std::size_t letter) { return letter < letters.size() ? letters[letter] : line.size(); };
    for (std::size_t i = 0; i < m_starts.size(); ++i) {
        const std::size_t from = byteAt(m_starts[i]),
                          to = i + 1 < m_starts.size() ? byteAt(m_starts[i + 1]) : line.size();
        const Text field = trimmed(line.substr(from, to - from));
        if (i > 0)
            out.push_back(kSign);
        if (field.find('"') == Text::npos) {
            out += field;
            continue;
        }
        out.push_back('"');
        for (const char c : field)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        out.push_back('"');
    }
}

std::string RareParting::turned(std::string_view bytes, bool last)
{
    std::string text = std::move(m_rest), out;
    m_rest.clear();
    text += bytes;
    if (m_starts.empty()) {
        turnSigns(text, last, out);
        return out;
    }
    constexpr std::size_t kLongest = 1u << 20; // then it is no line
    std::size_t at = 0;
    for (;;) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string::npos && !last && text.size() - at < kLongest)
            break;
        const Text whole = Text(text).substr(at, std::min(end, text.size()) - at);
        const Text line = whole.ends_with('\r') ? whole.substr(0, whole.size() - 1) : whole;
        if (!trimmed(line).empty())
            turnLine(line, out);
        if (end == std::string::npos) {
            at = text.size();
            break;
        }
        out.push_back('\n');
        at = end + 1;
    }
    m_rest = text.substr(at);
    return out;
}

} // namespace handrail::directory
