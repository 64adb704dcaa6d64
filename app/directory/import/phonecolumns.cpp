#include "directory/import/phonecolumns.h"

#include "directory/import/columnnames.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace handrail::directory {
namespace {

using Says = PhoneColumn::Says;

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// What can only be a number.
constexpr auto kVoice = std::to_array<std::string_view>(
    {"phone", "phones", "telephone", "telephones", "ph", "tel", "telefono", "telefonos", "tfno", "telf", "hotline",
     "helpline", "warmline", "crisisline", "tollfree", "phonenumber", "telephonenumber", "phonenum", "phoneno"});
constexpr auto kFax = std::to_array<std::string_view>({"fax", "facsimile", "telefax", "efax"});
constexpr auto kTty = std::to_array<std::string_view>({"tty", "tdd", "ttd"});
/// What is a number with one of kOf beside it: "Main Number", "Crisis Line".
constexpr auto kLine = std::to_array<std::string_view>({"line", "number", "num", "no", "nbr", "linea", "numero"});
constexpr auto kOf = std::to_array<std::string_view>(
    {"main", "crisis", "intake", "business", "office", "warm", "help", "hot", "afterhours", "allday", "public",
     "referral", "referrals", "admin", "administrative", "administration", "emergency", "local", "information", "info",
     "text", "appointment", "appointments", "principal", "oficina", "emergencia", "emergencias", "ayuda", "apoyo",
     "texto", "support", "toll"});
/// What may stand beside it.
constexpr auto kBeside = std::to_array<std::string_view>(
    {"primary",  "secondary", "other",   "alternate", "alt",          "alternative",  "additional", "general",
     "program",  "programa",  "agency",  "agencia",   "organization", "organizacion", "site",       "facility",
     "provider", "day",       "daytime", "night",     "evening",      "weekend",      "video",      "relay",
     "vp",       "spanish",   "english", "espanol",   "ingles",       "and",          "or",         "y",
     "o",        "de",        "la",      "del",       "para",         "the",          "for",        "service",
     "services", "servicio",  "client",  "clients",   "contact",      "contacto",     "location",   "shelter",
     "clinic",   "pantry",    "front",   "desk",      "reception",    "dispatch",     "direct",     "voice",
     "physical", "alterno",   "otro",    "otra",      "secundario",   "gratuita",     "gratuito",   "gratis",
     "noche",    "dia",       "free",    "llamar",    "call",         "to",           "publico",    "publica",
     "mental",   "health",    "county"});
/// Says nothing of which number it is.
constexpr auto kNeutral = std::to_array<std::string_view>(
    {"main", "primary", "principal", "public", "publico", "publica", "general", "program", "programa", "agency",
     "agencia", "organization", "organizacion", "site", "facility", "provider", "location", "contact", "contacto",
     "physical", "service", "servicio", "services", "shelter", "clinic", "pantry", "voice", "call", "to", "llamar",
     "other", "alternate", "alt", "additional", "secondary", "and", "or", "y", "o", "de", "la", "del", "para", "the",
     "for"});
constexpr auto kType = std::to_array<std::string_view>({"type", "kind", "tipo"});
constexpr auto kExtension = std::to_array<std::string_view>({"ext", "extension", "extn", "anexo"});
constexpr auto kWords = std::to_array<std::string_view>(
    {"name", "description", "desc", "descripcion", "label", "note", "notes", "comment", "comments", "nombre", "nota",
     "notas", "etiqueta"});
constexpr auto kPrivate =
    std::to_array<std::string_view>({"private", "confidential", "unlisted", "privado", "privada"});

bool isFigures(std::string_view word)
{
    return word.size() <= 2 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The words of a heading, figures apart from letters, what belongs together in one: "afterhours".
std::vector<std::string> partsOf(std::string_view heading)
{
    std::string words = nameWords(heading), apart;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (i > 0 && words[i] != ' ' && words[i - 1] != ' ' && isDigit(words[i]) != isDigit(words[i - 1]))
            apart.push_back(' ');
        apart.push_back(words[i]);
    }
    static constexpr auto kTogether = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{" after hours ", " afterhours "}, {" after hour ", " afterhours "}, {" toll free ", " tollfree "},
         {" 24 hours ", " allday "}, {" 24 hour ", " allday "}, {" 24 hrs ", " allday "}, {" 24 hr ", " allday "},
         {" 24 7 ", " allday "}, {" 24 h ", " allday "}, {" 24 horas ", " allday "}, {" e fax ", " fax "},
         {" phonenumber", " phone "}, {" telephonenumber", " phone "}, {" text line ", " textline "},
         {" text number ", " textline "}, {" sms number ", " textline "}, {" sms ", " textline "},
         {" text phone ", " textline "}, {" is private ", " private "},
         {" do not publish ", " private "}, {" dont publish ", " private "}, {" donotpublish ", " private "},
         {" do not share ", " private "}, {" do not list ", " private "}, {" do not display ", " private "},
         {" not public ", " private "}, {" not published ", " private "}, {" is hidden ", " private "},
         {" hidden ", " private "}, {" hide ", " private "}, {" no publicar ", " private "},
         {" suppress ", " private "}});
    for (const auto &[from, to] : kTogether)
        if (const std::size_t at = apart.find(from); at != std::string::npos)
            apart.replace(at, from.size(), std::string(to) + (from.back() == ' ' ? "" : " "));
    const auto parts = partedWords(apart);
    return {parts.begin(), parts.end()};
}

struct Read {
    PhoneColumn column;
    std::string key; ///< which number: "", "2", "crisis"
    bool contact = false;
};

/// Whether @p part is known to stand in the heading of a number. @p key gains what tells one number from another.
bool takePart(const std::string &part, Read &read, std::string &key)
{
    PhoneColumn &column = read.column;
    if (isOneOf(part, kType) || isOneOf(part, kExtension) || isOneOf(part, kWords) || isOneOf(part, kPrivate)) {
        column.says = isOneOf(part, kPrivate)     ? Says::Private
                      : isOneOf(part, kType)      ? Says::Type
                      : isOneOf(part, kExtension) ? Says::Extension
                                                  : Says::Words;
        return true;
    }
    if (isFigures(part)) {
        key += part == "1" ? "" : part + ' ';
        return true;
    }
    const bool own = part == "hotline" || part == "helpline" || part == "warmline" || part == "crisisline"
                     || part == "tollfree" || part == "textline";
    if (isOneOf(part, kFax) || isOneOf(part, kTty) || own || (isOneOf(part, kOf) && part != "main" && part != "public"))
        key += part + ' ';
    else if (isOneOf(part, kVoice) || isOneOf(part, kLine))
        return true;
    else if (!isOneOf(part, kBeside) && !isOneOf(part, kOf))
        return false;
    else if (!isOneOf(part, kNeutral) || part == "secondary" || part == "other" || part == "alternate" || part == "alt"
             || part == "additional")
        key += part + ' ';
    read.contact |= part == "contact" || part == "contacto";
    return true;
}

/// What a heading says of a number; nothing when it is of something else.
std::optional<Read> readHeading(std::string_view heading)
{
    const std::vector<std::string> parts = partsOf(heading);
    const auto any = [&](const auto &list) {
        return std::any_of(parts.begin(), parts.end(), [&](const std::string &part) { return isOneOf(part, list); });
    };
    const bool text = std::find(parts.begin(), parts.end(), "textline") != parts.end(), fax = any(kFax),
               tty = any(kTty), line = any(kLine) && any(kOf), voice = any(kVoice) || line,
               extension = parts.size() <= 2 && any(kExtension);
    if (!text && !fax && !tty && !voice && !extension)
        return {};
    Read read;
    std::string key;
    for (const std::string &part : parts)
        if (!takePart(part, read, key))
            return {};
    read.key = key;
    const bool mixed = heading.find_first_of("/&,|+\n") != std::string_view::npos
                       || std::any_of(parts.begin(), parts.end(), [](const std::string &part) {
                              return part == "and" || part == "or" || part == "y" || part == "o";
                          });
    if (mixed && voice && (fax || tty || text)) // "Phone/Fax": each cell says which is which
        read.key.clear();
    else
        read.column.type = fax ? "fax" : tty ? "tty" : text ? "text" : "";
    if (read.column.says == Says::Words && read.contact) // a person's name
        return {};
    if (!isFigures(std::string(trimmed(read.key))) || !read.column.type.empty())
        read.column.words = read.key.empty() ? std::string() : std::string(trimmed(heading));
    return read;
}

/// Each number its line: voices first, then as they stand.
void numberLines(std::vector<Read> &all)
{
    std::size_t next = 0;
    for (const bool silent : {false, true})
        for (Read &read : all)
            if (read.column.says == Says::Number && !read.column.type.empty() == silent)
                read.column.line = next++;
}

/// The number that @p read says something of: of its own name, else the nearest before it. -1: none
int numberOf(const std::vector<Read> &all, const Read &read)
{
    int same = -1, before = -1, count = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].column.says != Says::Number)
            continue;
        if (all[i].key == read.key) {
            ++count;
            if (same < 0 || all[i].column.at < read.column.at)
                same = static_cast<int>(i);
        }
        if (all[i].column.at < read.column.at)
            before = static_cast<int>(i);
    }
    return count > 0 ? same : read.key.empty() ? before : -1;
}

} // namespace

std::vector<PhoneColumn> phoneColumns(const std::vector<std::string> &headings, const std::vector<bool> &plain)
{
    constexpr std::size_t kMost = 9;
    std::vector<Read> all;
    bool person = false;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const std::string bare = bareName(headings[i]);
        person |= bare == "contactname" || bare == "contactperson" || bare == "contact" || bare == "nombredecontacto";
        std::optional<Read> read = i < plain.size() && plain[i] ? std::optional(Read{}) : readHeading(headings[i]);
        if (!read)
            continue;
        read->column.at = i;
        all.push_back(std::move(*read));
    }
    const bool others = std::any_of(all.begin(), all.end(), [](const Read &read) {
        return read.column.says == Says::Number && !read.contact && read.column.type != "fax";
    });
    std::erase_if(all, [&](const Read &read) { return read.contact && (others || person); });
    numberLines(all);
    std::vector<PhoneColumn> columns;
    for (const Read &read : all) {
        PhoneColumn column = read.column;
        if (column.says != Says::Number) {
            const int of = numberOf(all, read);
            if (of < 0)
                continue;
            column.line = all[static_cast<std::size_t>(of)].column.line;
        }
        if (column.line < kMost)
            columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace handrail::directory
