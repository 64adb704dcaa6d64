#include "dial/number.h"

#include "dial/around.h"
#include "dial/shapes.h"
#include "dial/validity.h"

#include <algorithm>
#include <array>

namespace handrail::dial {
namespace {

/// Whether a number may begin at @p at: not inside a word, a longer run of figures or a price.
bool mayBegin(const Glyphs &glyphs, std::size_t at)
{
    const char c = glyphs.at(at), before = at == 0 ? ' ' : glyphs.at(at - 1);
    if (!figure(c) && c != '+' && c != '(' && c != '[')
        return false;
    if (letter(before) || figure(before) || before == '$' || before == '+' || before == '@' || before == '_'
        || before == '%')
        return false;
    return !((before == '-' || before == '.') && at > 1 && figure(glyphs.at(at - 2)));
}

/// "1-8oo-555-0100", "(41S) 555-0100": what stands before are figures, too, one of them misread as a letter.
bool hangsOnMisread(const Glyphs &glyphs, std::size_t at)
{
    static constexpr std::string_view kMisread = "oilsbzOILSBZ";
    constexpr std::size_t kArea = 3;
    while (at > 0 && std::string_view(" -.()").find(glyphs.at(at - 1)) != std::string_view::npos)
        --at;
    std::size_t from = at, figures = 0;
    while (from > 0 && (figure(glyphs.at(from - 1)) || kMisread.find(glyphs.at(from - 1)) != std::string_view::npos))
        figures += figure(glyphs.at(--from)) ? 1 : 0;
    const bool whole = from == 0 || (!letter(glyphs.at(from - 1)) && !figure(glyphs.at(from - 1)));
    return whole && at - from == kArea && figures > 0;
}

/// Whether the figures end at @p end: more that hang on them make the number unsure.
bool endsWell(const Glyphs &glyphs, std::size_t &end)
{
    const char c = glyphs.at(end), next = glyphs.at(end + 1);
    if (c == '.' && next == '0') { // a table keeps it as a fraction: "4155550100.0"
        std::size_t zeros = end + 1;
        while (glyphs.at(zeros) == '0')
            ++zeros;
        if (figure(glyphs.at(zeros)) || letter(glyphs.at(zeros)))
            return false;
        end = zeros;
        return true;
    }
    if ((c == '.' || c == '-' || c == '+' || c == '*') && figure(next))
        return false;
    if (c == '@' || c == '%' || c == '_' || c == '\'')
        return false;
    if (letter(c) && !letter(next)) { // a figure misread, or "E9"
        static constexpr std::string_view kMisread = "oilsbe";
        return kMisread.find(static_cast<char>(c | 0x20)) == std::string_view::npos;
    }
    return true;
}

std::optional<Shape> shapeAt(const Glyphs &glyphs, std::size_t at)
{
    if (auto found = ofACountry(glyphs, at); found && !found->digits.starts_with("+1"))
        return found;
    else if (found && glyphs.at(at) != '+') // "011 1 …", "001 …"
        return found;
    if (auto found = northAmerican(glyphs, at))
        return found;
    if (auto found = withLetters(glyphs, at))
        return found;
    if (auto found = atHome(glyphs, at))
        return found;
    if (hangsOnMisread(glyphs, at))
        return {};
    return ofSeven(glyphs, at, speaksOfIt(glyphs, at));
}

/// Whether the letter F at @p at of @p text is short for a fax: "F: 650-…", "(F)", "P 650-… / F 650-…". "Mon-F" is
/// a day, "Suite F 650-…" a door.
bool meansFax(std::string_view text, std::size_t at)
{
    const char left = at > 0 ? text[at - 1] : ' ', right = at + 1 < text.size() ? text[at + 1] : ' ';
    if (right == ':' || right == '=' || right == ')' || right == ']' || right == '.')
        return left != '-' && left != '.' && left != '/';
    const bool last = text.find_first_not_of(" -#", at + 1) == std::string_view::npos;
    return last && text.substr(0, at).find_first_not_of(" \n/,;|([") == std::string_view::npos;
}

/// What stands beside a number, in small letters, with one word for a fax.
std::string plainLabels(std::string_view text)
{
    static constexpr auto kFax = std::to_array<std::string_view>({"telefax", "facsimile", "facsimil", "fx", "efax"});
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && letter(text[end]))
            ++end;
        if (end == at) {
            out.push_back(text[at++]);
            continue;
        }
        const std::string_view word = text.substr(at, end - at);
        const bool fax = std::find(kFax.begin(), kFax.end(), word) != kFax.end() || (word == "f" && meansFax(text, at));
        out += fax ? std::string_view("fax") : word;
        at = end;
    }
    return out;
}

/// Whether what each number is stands in brackets before it: "(P) 650-… (F) 650-…".
bool isBracketed(std::string_view before)
{
    while (!before.empty() && (before.back() == ' ' || before.back() == ':'))
        before.remove_suffix(1);
    return before.ends_with(')') || before.ends_with(']');
}

/// What the words beside numbers make of them: "fax 650-…", "650-… (fax)", "TTY: 650-…".
void label(const Glyphs &glyphs, std::vector<Number> &numbers, const Stretches &where)
{
    static constexpr auto kVoices = std::to_array<std::string_view>({"voice", "phone", "tel"});
    const std::string text = low(glyphs.text);
    const bool bracketed = !where.empty() && isBracketed(std::string_view(text).substr(0, where[0].first));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::size_t from = i == 0 ? 0 : where[i - 1].second;
        std::string before = plainLabels(text.substr(from, where[i].first - from));
        const std::string all = before;
        if (const std::size_t sign = before.find_last_of(",;|/");
            sign != std::string::npos && before.find_first_of("abcdefghijklmnopqrstuvwxyz", sign) != std::string::npos)
            before.erase(0, sign + 1);
        // "… (fax) 650-…" speaks of the one before
        if (i > 0 && !bracketed && (before.starts_with(" (") || before.starts_with(" [")))
            before.erase(0, std::min(before.find_first_of(")]"), before.size()));
        const std::size_t to = i + 1 < numbers.size() ? where[i + 1].first : text.size();
        std::string after = plainLabels(text.substr(where[i].second, to - where[i].second));
        const std::size_t word = after.find_first_not_of(" ([-:");
        after = word == std::string::npos || (bracketed && i + 1 < numbers.size()) ? std::string() : after.substr(word);
        const auto hasVoice = [&](const std::string &of) {
            return std::any_of(kVoices.begin(), kVoices.end(),
                               [&](std::string_view voice) { return of.find(voice) != std::string::npos; });
        };
        const bool own =
            // else it speaks of the next
            i + 1 == numbers.size() || after.find_first_of(",;|/)]") != std::string::npos || hasVoice(after);
        const auto says = [&](std::string_view what) {
            return before.rfind(what) != std::string::npos || (own && after.starts_with(what));
        };
        const std::string &around = i == 0 && all.find_first_of(",;|") == std::string::npos ? all : before; // "Tel/Fax"
        const bool voice = (after.starts_with("v") && before.rfind("fax") == std::string::npos) || hasVoice(around);
        numbers[i].fax = says("fax") && !voice;
        numbers[i].tty = (says("tty") || says("tdd")) && !voice;
    }
}

/// @p where: their stretches of the glyphs.
std::vector<Number> read(const Glyphs &glyphs, Stretches &where)
{
    std::vector<Number> numbers;
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        if (!mayBegin(glyphs, at))
            continue;
        std::optional<Shape> shape;
        if (!(figure(glyphs.at(at)) && ofTheWord(glyphs, at)) && !followsFigures(glyphs, at))
            shape = shapeAt(glyphs, at);
        std::size_t end = shape ? shape->end : at;
        if (!shape || !endsWell(glyphs, end)) {
            while (figure(glyphs.at(at)) && figure(glyphs.at(at + 1))) // not from the middle of these figures
                ++at;
            continue;
        }
        Number number;
        number.digits = std::move(shape->digits);
        number.extension = extensionAt(glyphs, end);
        number.from = glyphs.from[at];
        number.to = glyphs.to[end - 1];
        where.emplace_back(at, end);
        numbers.push_back(std::move(number));
        at = end - 1;
    }
    label(glyphs, numbers, where);
    return numbers;
}

/// "2-1-1", "988": the first that is no emergency number, else that. @p most: figures it may have.
std::optional<Number> shortCode(const Glyphs &glyphs, bool texts)
{
    static constexpr auto kAbroad = std::to_array<std::string_view>({"111", "112", "999", "101", "116123"});
    std::optional<Number> found;
    bool other = false;
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        if (!mayBegin(glyphs, at) || !figure(glyphs.at(at)))
            continue;
        std::size_t end = at;
        std::string figures;
        while (figure(glyphs.at(end))
               || ((glyphs.at(end) == '-' || glyphs.at(end) == '.') && end == at + figures.size() * 2 - 1
                   && figure(glyphs.at(end + 1)) && !figure(glyphs.at(end + 2)))) {
            if (figure(glyphs.at(end)))
                figures.push_back(glyphs.at(end));
            ++end;
        }
        const bool alone = glyphs.spaces(0) == at && glyphs.spaces(end) == glyphs.size();
        const char next = glyphs.at(end);
        const bool clear =
            !letter(next) && !((next == '-' || next == '.' || next == '/' || next == ':') && figure(glyphs.at(end + 1)))
            && (at == 0 || (glyphs.at(at - 1) != '/' && glyphs.at(at - 1) != ':'))
            && !(at > 0 && glyphs.at(at - 1) == '*' && next != '*'); // "*611" is a command, "**988**" is bold
        const bool service =
            figures.size() == 3 && ((figures[0] >= '2' && figures.ends_with("11")) || figures == "988");
        const bool message =
            texts && (figures.size() == 5 || figures.size() == 6) && figures[0] >= '2' && figures.size() == end - at;
        if (clear && (service || message || (alone && among(figures, kAbroad))) && !ofTheWord(glyphs, at)) {
            Number number{figures, {}, glyphs.from[at], glyphs.to[end - 1], false, false};
            if (!found || (found->digits == "911" && figures != "911"))
                found = number;
        } else if (figures.size() >= 4) {
            other = true; // half of a number, perhaps
        }
        at = end - 1;
    }
    return other ? std::nullopt : found;
}

/// A short code in what stands behind numbers that are all over: "Old number 650-…, now 988".
std::optional<Number> codeBehind(Glyphs glyphs, std::string_view text, std::size_t end, const Day &on, bool texts)
{
    std::fill_n(glyphs.text.begin(), end, ' ');
    return saysEnd(glyphs, text, on) ? std::nullopt : shortCode(glyphs, texts);
}

std::optional<Number> best(std::string_view text, bool texts, const Day &on)
{
    const Glyphs glyphs(text);
    Stretches where;
    std::vector<Number> numbers = read(glyphs, where);
    if (numbers.empty())
        return codeBehind(glyphs, text, 0, on, texts);
    const std::vector<Validity> valid = validityOf(glyphs, text, where, on);
    for (const bool tty : {false, true})
        for (const Validity wanted : {Validity::New, Validity::Plain})
            for (std::size_t i = 0; i < numbers.size(); ++i)
                if (!numbers[i].fax && numbers[i].tty == tty && valid[i] == wanted)
                    return numbers[i];
    const bool over = std::all_of(valid.begin(), valid.end(), [](Validity one) { return one == Validity::Over; });
    return over ? codeBehind(glyphs, text, where.back().second, on, texts) : std::nullopt;
}

} // namespace

std::vector<Number> numbersIn(std::string_view text)
{
    Stretches where;
    return read(Glyphs(text), where);
}

std::optional<Number> numberIn(std::string_view text, const Day &on)
{
    return best(text, false, on);
}

std::string digitsIn(std::string_view text, const Day &on)
{
    const auto found = best(text, false, on);
    return found ? found->digits : std::string();
}

std::string textDigitsIn(std::string_view text, const Day &on)
{
    const auto found = best(text, true, on);
    return found ? found->digits : std::string();
}

bool saysOver(std::string_view remark, const Day &on)
{
    const Glyphs glyphs(remark);
    Stretches where;
    return read(glyphs, where).empty() && saysEnd(glyphs, remark, on);
}

std::vector<Term> termsIn(std::string_view text, const Day &on)
{
    const std::string words = low(Glyphs(text).text);
    std::vector<Term> found;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t end = at;
        const bool begins = letter(words[at]) && (at == 0 || !letter(words[at - 1]));
        if (const auto term = begins ? termAt(words, at, end, on) : std::nullopt)
            found.push_back(*term);
        at = std::max(at + 1, end);
    }
    return found;
}

bool leavesFigures(std::string_view text)
{
    const auto found = best(text, true, today());
    const Glyphs glyphs(text);
    for (std::size_t at = 0; found && at < glyphs.size(); ++at)
        if (figure(glyphs.at(at)) && (glyphs.from[at] < found->from || glyphs.to[at] > found->to))
            return true;
    return false;
}

bool plausible(std::string_view digits)
{
    const std::string_view plain = digits.starts_with('+') ? digits.substr(1) : digits;
    if (plain.empty() || plain.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    if (digits.starts_with('+'))
        return countryNumber(plain);
    if (plain[0] == '0')
        return plain.size() == 10 || plain.size() == 11;
    const bool one = plain.size() == 11 && plain[0] == '1';
    if (plain.size() == 10 || one) {
        const std::string_view ten = plain.substr(one ? 1 : 0);
        return areaCode(ten.substr(0, 3)) && exchange(ten.substr(0, 3), ten.substr(3, 3));
    }
    return plain.size() == 7 ? exchange({}, plain.substr(0, 3))
                             : plain.size() == 3 || plain.size() == 5 || plain.size() == 6;
}

} // namespace handrail::dial
