#include "directory/words/confidential.h"

#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

// Words are compared without marks, capitals and hyphens (plainWords), and so are the lists: of Vietnamese only the
// letters that Latin 1 has lose theirs. Other scripts are as they are written.
namespace handrail::directory {
namespace {

using Words = std::string_view;

/// Where a word of @p words stands in @p text, as the beginning of one, or anywhere when it is not Latin.
std::size_t findAny(std::string_view text, std::span<const Words> words, std::size_t from, Words &found)
{
    std::size_t first = std::string_view::npos;
    for (const Words word : words) {
        const bool latin = word[0] == ' ';
        const std::size_t at = text.find(word, from);
        if (at != std::string_view::npos && at + (latin ? 1 : 0) < first) {
            first = at + (latin ? 1 : 0);
            found = latin ? word.substr(1) : word;
        }
    }
    return first;
}

bool holds(std::string_view text, std::span<const Words> words, Words &found)
{
    return findAny(text, words, 0, found) != std::string_view::npos;
}

/// Not to be told.
constexpr auto kQuiet = std::to_array<Words>(
    {" confidential", " confidencial", " undisclosed", " non disclosed", " nondisclosed", " not disclosed", " secret ",
     " secreta ", " secreto ", " withheld", " unlisted ", " unpublished ", " not published", " not public ",
     " no divulgad", " no revelad", " reservada ", " reservado ", " no publicad"});
/// What is not told.
constexpr auto kWhere = std::to_array<Words>(
    {" location", " address",  " shelter", " safe",    " home",      " house",     " site ",     " facility",
     " place ",   " located",  " housing", " refuge ", " refuges ",  " ubicacion", " direccion", " domicilio",
     " lugar",    " albergue", " refugio", " casa ",   " residence", " hogar"});
/// What may stand between the two: "the location is kept strictly confidential".
constexpr auto kBetween = std::to_array<Words>(
    {"is",       "are",       "kept",   "be",         "will",        "remain",     "remains", "strictly",
     "held",     "and",       "safe",   "secure",     "the",         "this",       "our",     "a",
     "of",       "its",       "highly", "totally",    "must",        "completely", "always",  "un",
     "una",      "es",        "la",     "el",         "de",          "muy",        "y",       "se",
     "mantiene", "permanece", "exact",  "physical",   "emergency",   "24",         "hour",    "due",
     "to",       "crisis",    "warm",   "supportive", "en",          "su",         "esta",    "estrictamente",
     "for",      "safety",    "short",  "term",       "residential", "in",         "at"});
constexpr auto kViolence = std::to_array<Words>({" domestic violence",
                                                 " domestic abuse", " family violence", " battered",
                                                 " intimate partner", " abused wom", " abused person", " abused part",
                                                 " abused spouse", " spousal abuse", " spouse abuse", " partner abuse",
                                                 " partner violence", " trafficking", " trafficked", " stalking",
                                                 " dating violence", " women escaping", " fleeing abus",
                                                 " fleeing viol", " fleeing domestic", " escaping abus",
                                                 " escaping domestic", " escaping viol", " abusive relation",
                                                 " abusive partner", " abusive home", " relationship violence",
                                                 " gender based viol", " gender violence", " honor based viol",
                                                 " forced marriage", " dv ", " ipv ", " sv ", " gbv ", " ipsv ",
                                                 " vaw ", " dv sa ", " violencia dom", " violencia fam",
                                                 " violencia intra", " violencia de gen", " violencia de pareja",
                                                 " violencia en el hogar", " violencia contra", " violencia sex",
                                                 " maltratad", " mujeres golpeadas", " mujeres abusad",
                                                 " mujeres victimas", " victimas de abuso", " abuso domestico",
                                                 " trata de persona", " pareja abusiva",
                                                 " domestic and sexual violence", " karahasan", " pang aabuso",
                                                 " pambubugbog", "bạo hanh", "bạo lực", "buon người", "家暴", "家庭暴力",
                                                 "受虐", "人口販運", "人口贩", "가정폭력", "가정 폭력", "насили", "насилия",
                                                 "բռնություն", "خشونت خانگی", "العنف"});
constexpr auto kRoof = std::to_array<Words>({" shelter",
                                             " safe house", " safehouse", " refuge ", " refuges ", " transitional hous",
                                             " transitional home", " safe home", " emergency hous",
                                             " safe place to stay", " safe housing", " safe haven", " crisis house",
                                             " hotel voucher", " refugio", " albergue", " casa segura", " hogar seguro",
                                             " hogar temporal", " vivienda de emergencia", " vivienda trans",
                                             " vivienda de trans", " vivienda temporal", " casa de transicion",
                                             " womens house", " silungan", " bahay kanlungan",
                                             " pansamantalang tirahan", "nha tạm", "nơi tru", "nơi tạm tru",
                                             "nha an toan", "庇護", "庇护", "收容所", "쉼터", "보호소", "убежищ", "приют", "Приют",
                                             "Убежищ", "ապաստ", "پناهگاه", "خانه امن", "مأوى", "ملجأ"});

/// "home visits" are no place.
bool isPlace(std::string_view text, std::size_t at, Words where)
{
    static constexpr auto kDeeds = std::to_array<Words>({" visit", " care", " health", " based", " test", " deliver"});
    const std::size_t end = std::min(text.find(' ', at + where.size() - (where.ends_with(' ') ? 1 : 0)), text.size());
    return std::none_of(kDeeds.begin(), kDeeds.end(), [&](Words deed) { return text.substr(end).starts_with(deed); });
}

/// "confidential location", "the address is kept confidential", "safe and confidential home": in one sentence, as
/// plainWords.
bool quietSentence(std::string_view text, std::string &why)
{
    constexpr std::size_t kMostBetween = 4;
    const auto near = [&](std::string_view between) { // from the end of one word to the beginning of the other
        std::size_t words = 0;
        for (std::size_t at = between.find_first_not_of(' '); at != std::string_view::npos;
             at = between.find_first_not_of(' ', at)) {
            const std::size_t end = std::min(between.find(' ', at), between.size());
            const std::string_view word = between.substr(at, end - at);
            if (++words > kMostBetween || std::find(kBetween.begin(), kBetween.end(), word) == kBetween.end())
                return false;
            at = end;
        }
        return true;
    };
    Words quiet, where;
    for (std::size_t at = findAny(text, kQuiet, 0, quiet); at != std::string_view::npos;
         at = findAny(text, kQuiet, at, quiet)) {
        const std::size_t end =
            std::min(text.find(' ', at + quiet.size() - (quiet.ends_with(' ') ? 1 : 0)), text.size());
        if (const std::size_t after = findAny(text, kWhere, end, where);
            after != std::string_view::npos && after - end < 60 && isPlace(text, after, where)
            && near(text.substr(end, after - end))) {
            why = std::string(trimmed(quiet)) + " / " + std::string(trimmed(where));
            return true;
        }
        const std::size_t from = at > 60 ? at - 60 : 0;
        for (std::size_t before = findAny(text, kWhere, from, where); before != std::string_view::npos && before < at;
             before = findAny(text, kWhere, before, where)) {
            const std::size_t to = std::min(text.find(' ', before + where.size() - (where.ends_with(' ') ? 1 : 0)), at);
            if (near(text.substr(to, at - to))) {
                why = std::string(trimmed(where)) + " / " + std::string(trimmed(quiet));
                return true;
            }
        }
    }
    return false;
}

bool quietPlace(std::string_view text, std::string &why)
{
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = from;
        while (end < text.size() && text[end] != '\n' && text[end] != ';' && text[end] != '!' && text[end] != '?'
               && !(text[end] == '.' && (end + 1 == text.size() || text[end + 1] == ' ')))
            ++end;
        if (mayHide(text.substr(from, end - from)) && quietSentence(plainWords(text.substr(from, end - from)), why))
            return true;
        from = end + 1;
    }
    return false;
}

std::string both(Words roof, Words violence)
{
    return std::string(trimmed(roof)) + " / " + std::string(trimmed(violence));
}

/// Whether a word of @p address begins as one that withholds it does: only those are read closely.
bool mayWithhold(std::string_view address)
{
    static constexpr auto kStarts = std::to_array<std::string_view>(
        {"con", "und", "not", "non", "pub", "dis", "wit", "sup", "unl", "unp", "req", "int",
         "ref", "scr", "cal", "sec", "pri", "hid", "pro", "red", "giv", "div", "rev", "com",
         "res", "lla", "ocu", "sol", "kum", "kon", "lih", "rel", "sha", "lis", "ple", "wil"});
    char last = ' ';
    for (std::size_t at = 0; at < address.size(); ++at) {
        const char c = static_cast<char>(address[at] | 0x20);
        if (static_cast<unsigned char>(address[at]) >= 0xC3 && static_cast<unsigned char>(address[at]) != 0xE2)
            return true;
        if (c >= 'a' && c <= 'z' && !(last >= 'a' && last <= 'z') && address.size() - at >= 3
            && std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view one) {
                   return one[0] == c && one[1] == (address[at + 1] | 0x20) && one[2] == (address[at + 2] | 0x20);
               }))
            return true;
        last = c;
    }
    return false;
}

} // namespace

bool mayHide(std::string_view text)
{
    // Each way to hide needs one of these; each word is known by three letters that are rare in other words.
    struct Anchor {
        std::string_view word;
        std::size_t letters; ///< where the three begin
    };
    static constexpr auto kAnchors = std::to_array<Anchor>(
        {{"confiden", 3}, {"disclos", 4},     {"secret", 1},     {"violen", 0},   {"abus", 0},      {"battered", 0},
         {"intimate", 2}, {"traffick", 2},    {"stalking", 2},   {"escaping", 1}, {"withheld", 3},  {"publish", 1},
         {"publicad", 1}, {"unlisted", 2},    {"not public", 6}, {"divulg", 2},   {"revelad", 3},   {"reservad", 4},
         {"maltrat", 2},  {"golpead", 1},     {"ctimas", 1},     {"trata de", 1}, {"karahasan", 2}, {"pambubug", 2},
         {"aabuso", 0},   {"forced marr", 1}, {"forced-marr", 1}});
    constexpr auto index = [](char a, char b, char c) {
        return static_cast<std::size_t>((a & 31) << 10 | (b & 31) << 5 | (c & 31));
    };
    static const auto kStarts = [&] {
        std::array<bool, 32 * 32 * 32> starts{};
        for (const Anchor &anchor : kAnchors)
            starts[index(anchor.word[anchor.letters], anchor.word[anchor.letters + 1],
                         anchor.word[anchor.letters + 2])] = true;
        return starts;
    }();
    const auto inWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0xCC && byte != 0xE2) // marks apart from their letters, and scripts beyond the Latin one
            return true;
        // DV, D.V., IPV, SV, GBV
        if ((byte | 0x20) == 'v' && at > 0 && (at + 1 == text.size() || !inWord(text[at + 1]))) {
            const char before =
                static_cast<char>(text[at - 1] == '.' && at > 1 ? text[at - 2] | 0x20 : text[at - 1] | 0x20);
            if (before == 'd' || before == 'p' || before == 's' || before == 'b')
                return true;
        }
        if (((byte | 0x20) == 'w' && at >= 2 && (text[at - 2] | 0x20) == 'v')
            || (byte == 'A' && at > 0 && text[at - 1] == 'S')) // VAW, DVSA
            return true;
        if (at < 2 || !kStarts[index(text[at - 2], text[at - 1], text[at])])
            continue;
        for (const Anchor &anchor : kAnchors) {
            const std::size_t before = anchor.letters + 2;
            if (at >= before && lowerAscii(text.substr(at - before, anchor.word.size())) == anchor.word)
                return true;
        }
    }
    return false;
}

bool addressIsWithheld(std::string_view address)
{
    static constexpr auto kSays = std::to_array<Words>({" confidential",
                                                        " confidencial", " undisclosed", " not disclosed",
                                                        " non disclosed", " nondisclosed", " do not disclose",
                                                        " not published", " unpublished", " do not publish",
                                                        " dont publish", " not for publication", " do not share",
                                                        " do not list", " do not release", " withheld", " suppressed",
                                                        " not public ", " not listed ", " unlisted ", " upon request",
                                                        " on request", " by request", " upon intake", " at intake",
                                                        " upon referral", " by referral", " after screening",
                                                        " after intake", " to callers", " call for ", " call to ",
                                                        " call us ", " call first", " please call", " contact for ",
                                                        " contact us", " contact agency", " call agency",
                                                        " call program", " contact program", " secret location",
                                                        " secret address", " private address", " private location",
                                                        " private residence", " hidden location", " address hidden",
                                                        " address private", " location private", " protected address",
                                                        " address protected", " redacted", " not given",
                                                        " not provided", " location provided", " address provided",
                                                        " will be provided", " given when", " no publicar",
                                                        " no publique", " no divulg", " no revel", " no compartir",
                                                        " reservad", " llame para", " llamar para", " llame al",
                                                        " direccion privada", " ubicacion secreta", " direccion oculta",
                                                        " domicilio privado", " a solicitud", " solicitar",
                                                        " direccion secreta", " kumpidensyal", " konpidensyal",
                                                        " lihim", "bảo mật", "bi mật", "khong cong bố", "khong tiết lộ",
                                                        "保密", "不公開", "不公开", "机密", "機密", "비공개", "비밀", "онфиденц",
                                                        "секрет", "գաղտնի", "محرمانه", "سري"});
    if (!mayWithhold(address))
        return false;
    static constexpr auto kAlone = std::to_array<std::string_view>(
        {" private ", " hidden ", " secret ", " privado ", " privada ", " oculto ", " secreto ", " secreta ",
         " protected ", " restricted ", " call ", " llame ", " llamar "});
    const std::string words = plainWords(address);
    Words found;
    return holds(words, kSays, found)
           || std::find(kAlone.begin(), kAlone.end(), std::string_view(words)) != kAlone.end();
}

bool isUntold(std::string_view text)
{
    static constexpr auto kSays = std::to_array<Words>({" do not publish",
                                                        " dont publish",
                                                        " do not disclose",
                                                        " dont disclose",
                                                        " do not list ",
                                                        " dont list ",
                                                        " do not share address",
                                                        " do not share location",
                                                        " do not share the address",
                                                        " do not share the location",
                                                        " do not give out",
                                                        " dont give out",
                                                        " do not release",
                                                        " do not display",
                                                        " dont display",
                                                        " do not print",
                                                        " not for publication",
                                                        " not for public",
                                                        " undisclosed",
                                                        " nondisclosed",
                                                        " not disclosed",
                                                        " address withheld",
                                                        " location withheld",
                                                        " withhold address",
                                                        " withhold location",
                                                        " unlisted address",
                                                        " unpublished address",
                                                        " keep address private",
                                                        " keep location private",
                                                        " keep confidential",
                                                        " private address",
                                                        " hidden location",
                                                        " secret location",
                                                        " secret address",
                                                        " confidential address",
                                                        " confidential location",
                                                        " address confidential",
                                                        " location confidential",
                                                        " address is confidential",
                                                        " location is confidential",
                                                        " hide address",
                                                        " hide location",
                                                        " hide street",
                                                        " suppress address",
                                                        " no publicar",
                                                        " no publique",
                                                        " no divulg",
                                                        " no revel",
                                                        " no compartir la direccion",
                                                        " no compartir direccion",
                                                        " no mostrar",
                                                        " direccion confidencial",
                                                        " ubicacion confidencial",
                                                        " direccion reservada",
                                                        " direccion privada",
                                                        " ocultar direccion",
                                                        " ocultar la direccion",
                                                        "保密",
                                                        "不公開",
                                                        "不公开",
                                                        "비공개",
                                                        "bảo mật"});
    static constexpr auto kAlone =
        std::to_array<std::string_view>({" confidential ", " confidencial ", " undisclosed ", " withheld ", " dnp ",
                                         " hidden ", " unlisted ", " unpublished "});
    const std::string words = plainWords(text);
    Words found;
    return holds(words, kSays, found)
           || std::find(kAlone.begin(), kAlone.end(), std::string_view(words)) != kAlone.end();
}

std::string whyHidden(std::string_view headline, std::string_view body)
{
    const std::string head = plainWords(headline), text = plainWords(body);
    std::string why;
    if (quietPlace(headline, why) || quietPlace(body, why))
        return why;
    // A roof by name or category and violence anywhere, or the other way round.
    Words roof, violence, other;
    const bool headRoof = holds(head, kRoof, roof), headViolence = holds(head, kViolence, violence);
    if (headRoof && (headViolence || holds(text, kViolence, violence)))
        return both(roof, violence);
    if (headViolence && holds(text, kRoof, roof))
        return both(roof, violence);
    // In the description alone: "shelter for battered women" close together.
    constexpr std::size_t kNear = 80;
    for (std::size_t at = findAny(text, kViolence, 0, violence); at != std::string::npos;
         at = findAny(text, kViolence, at, other), violence = other) {
        const std::size_t from = at > kNear ? at - kNear : 0;
        if (holds(std::string_view(text).substr(from, 2 * kNear + violence.size()), kRoof, roof))
            return both(roof, violence);
    }
    return {};
}

bool mustStayHidden(std::string_view headline, std::string_view body)
{
    return !whyHidden(headline, body).empty();
}

} // namespace handrail::directory
