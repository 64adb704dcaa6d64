#include "dial/around.h"

#include "dial/shapes.h"

namespace handrail::dial {
namespace {

/// The word before @p at, with nothing but blanks, points, colons and number signs between.
std::string wordBefore(const Glyphs &glyphs, std::size_t at)
{
    while (at > 0 && std::string_view(" .:#").find(glyphs.at(at - 1)) != std::string_view::npos) {
        if (glyphs.at(at - 1) == '#')
            return "#";
        --at;
    }
    std::size_t from = at;
    while (from > 0 && letter(glyphs.at(from - 1)))
        --from;
    return low(std::string_view(glyphs.text).substr(from, at - from));
}

} // namespace

std::string low(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = capital(c) ? static_cast<char>(c | 0x20) : c;
    return out;
}

bool ofTheWord(const Glyphs &glyphs, std::size_t at)
{
    static constexpr auto kPlaces = std::to_array<std::string_view>(
        {"room", "rm",      "suite",  "ste",   "apt", "apartment", "unit",  "bldg", "building", "floor", "fl", "box",
         "piso", "oficina", "cuarto", "depto", "zip", "line",      "route", "bed",  "bus",      "cama",  "#"});
    static constexpr auto kPapers =
        std::to_array<std::string_view>({"case", "npi", "mrn", "ssn", "id", "ein", "fein", "license", "lic", "acct",
                                         "account", "policy", "member", "ref", "dob", "caso", "licencia"});
    std::size_t end = at;
    while (figure(glyphs.at(end)))
        ++end;
    const std::string word = wordBefore(glyphs, at);
    const char next = glyphs.at(end);
    return (among(word, kPlaces) && end - at <= 5 && (next == ' ' || next == ',' || next == '\0' || letter(next)))
           || among(word, kPapers);
}

bool followsFigures(const Glyphs &glyphs, std::size_t at)
{
    std::size_t from = at;
    while (from > 0 && (glyphs.at(from - 1) == ' ' || glyphs.at(from - 1) == ')' || glyphs.at(from - 1) == '('))
        --from;
    if (from == at || from == 0 || !figure(glyphs.at(from - 1)))
        return false;
    while (from > 0 && figure(glyphs.at(from - 1)))
        --from;
    if (ofTheWord(glyphs, from))
        return false;
    while (from > 0 && (glyphs.at(from - 1) == ' ' || glyphs.at(from - 1) == '('))
        --from;
    return from == 0
           || (!letter(glyphs.at(from - 1)) && glyphs.at(from - 1) != '/' && glyphs.at(from - 1) != ':'
               && glyphs.at(from - 1) != '-');
}

std::string extensionAt(const Glyphs &glyphs, std::size_t &end)
{
    static constexpr auto kWords = std::to_array<std::string_view>(
        {"extension", "extensi", "ext", "exten", "extn", "xt", "ex", "x", "option", "opt", "opci", "press",
         "then press", "oprima", "marque", "anexo", "interno", "int", "#"});
    std::size_t at = end;
    while (std::string_view(" ,;.-(").find(glyphs.at(at)) != std::string_view::npos && at - end < 4
           && at < glyphs.size())
        ++at;
    std::size_t to = at;
    while (letter(glyphs.at(to)) || (glyphs.at(to) == '#' && to == at)
           || (glyphs.at(to) == ' ' && low(std::string_view(glyphs.text).substr(at, to - at)) == "then"))
        ++to;
    std::string word = low(std::string_view(glyphs.text).substr(at, to - at));
    if (word.starts_with("extensi") || word.starts_with("opci"))
        word = word[0] == 'e' ? "extensi" : "opci";
    if (!among(word, kWords))
        return {};
    while (std::string_view(" .:#-").find(glyphs.at(to)) != std::string_view::npos && to < glyphs.size())
        ++to;
    if (northAmerican(glyphs, to)) // "…, marque 650-555-0101": another number
        return {};
    std::string figures;
    while (figure(glyphs.at(to)) && figures.size() < 8)
        figures.push_back(glyphs.at(to++));
    if (figures.empty() || figures.size() > 7 || letter(glyphs.at(to)))
        return {};
    end = to + (glyphs.at(to) == ')' && glyphs.text.find('(', end) < at ? 1 : 0);
    return figures;
}

bool speaksOfIt(const Glyphs &glyphs, std::size_t at)
{
    static constexpr auto kWords = std::to_array<std::string_view>(
        {"tel",    "telephone", "phone",   "ph",     "call",    "cell",  "cel",    "home",
         "work",   "mobile",    "celular", "casa",   "trabajo", "llame", "llamar", "al",
         "number", "fono",      "movil",   "office", "main",    "voice", "text"});
    return at == 0 || glyphs.spaces(0) == at || among(wordBefore(glyphs, at), kWords);
}

} // namespace handrail::dial
