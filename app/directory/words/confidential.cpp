#include "directory/words/confidential.h"

#include "directory/words/falsefriends.h"
#include "directory/words/phrases.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"
#include "directory/words/untold.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

// What names, categories and descriptions say of a place that must not be found. What stands in the place of an
// address: withheldaddress.cpp.
namespace handrail::directory {
namespace {

/// Not to be told.
const Phrases &quietWords()
{
    static const Phrases kWords = {
        " confidential", " confidencial", " undisclosed", " non disclosed", " nondisclosed", " not disclosed",
        " secret ", " secreta ", " secreto ", " withheld", " unlisted ", " unpublished ", " not published",
        " not public ", " no divulgad", " no revelad", " reservada ", " reservado ", " no publicad"};
    return kWords;
}

/// What is not told.
const Phrases &placeWords()
{
    static const Phrases kWords = {
        " location", " address", " shelter", " home ", " homes ", " house ", " houses ", " site ", " facility", " place ", " located",
        " housing", " refuge ", " refuges ", " ubicacion", " direccion", " domicilio", " lugar", " albergue",
        " refugio", " casa ", " residence", " hogar", " safe ", " stay ", " accommodation",
        " lodging", " apartment", " sanctuary", " haven "};
    return kWords;
}

/// What may stand between the two: "the location is kept strictly confidential".
constexpr auto kBetween = std::to_array<std::string_view>(
    {"is",       "are",       "kept",   "be",         "will",        "remain",     "remains", "strictly",
     "held",     "and",       "safe",   "secure",     "the",         "this",       "our",     "a",
     "of",       "its",       "highly", "totally",    "must",        "completely", "always",  "un",
     "una",      "es",        "la",     "el",         "de",          "muy",        "y",       "se",
     "mantiene", "permanece", "exact",  "physical",   "emergency",   "24",         "hour",    "due",
     "to",       "crisis",    "warm",   "supportive", "en",          "su",         "esta",    "estrictamente",
     "for",      "safety",    "short",  "term",       "residential", "in",         "at",
     "homeless", "youth",     "teen",   "womens",     "family",      "temporary",  "transitional"});

const Phrases &violenceWords()
{
    static const Phrases kWords = {
        " domestic violence", " dom viol", " domestic viol", " domestic abuse", " family violence", " battered",
        " intimate partner", " abused ",
        " spousal abuse", " spouse abuse", " partner abuse", " abusive ", " victims of abuse", " victim of abuse",
        " survivors of abuse", " survivor of abuse", " abuse victim", " abuse survivor", " abuse shelter",
        " an abuser", " their abuser", " her abuser", " the abuser", " from abuser", " partner violence",
        " violent home", " violent household", " violent partner", " violent relation", " violent spouse",
        " violent marriage", " from violence", " of violence", " trafficking", " trafficked", " human traffic",
        " sex traffic", " labor traffic", " traffickers", " sexual exploit", " sexually exploited", " exploited women",
        " commercially exploited", " sexual assault", " sexual violence", " victims of crime", " crime victims",
        " stalking", " dating violence", " women escaping", " fleeing abus", " fleeing viol", " fleeing domestic",
        " fleeing an abus", " escaping abus", " escaping domestic", " escaping viol", " relationship violence",
        " gender based viol", " gender violence", " honor based viol", " honor violence", " forced marriage", " dv ",
        " ipv ", " sv ", " gbv ", " ipsv ", " vaw ", " dvsa ", " dv sa ", " vawa ",
        " witness protection", " csec ", " batterer", " exploited minor", " exploited youth", " exploited child",
        " domestic and sexual violence",
        " violencia", " violento", " violenta", " maltratad", " maltrato", " mujeres golpeadas", " mujeres abusad",
        " mujeres victimas", " victimas de abuso", " victimas de trata", " abuso domestico", " abuso sexual",
        " trata de persona", " trata de mujer", " trata de blanca", " trata de menor", " trata de nina", " trata de nino",
        " trata de ser", " trata de adolescente", " trata de joven", " trata de migrante", " la trata de ",
        " trafico de persona", " trafico humano", " explotacion sexual", " pareja abusiva", " agresor",
        " abusador", " huyen de", " huye de", " karahasan", " pang aabuso", " pambubugbog", " inabus", " minaltrato",
        " inaabuso", "bạo hành", "bạo lực", "buôn người", "ngược đãi", "lạm dụng", "xâm hại", "家暴", "暴力", "受虐", "虐待",
        "性侵", "人口販運", "人口贩", "販賣人口", "贩卖人口", "跟蹤騷擾", "가정폭력", "폭력", "학대", "인신매매", "насили", "домашнего тиран",
        "торговли людьми", "բռնություն", "թրաֆիք", "خشونت", " آزار", "قاچاق انسان", "العنف", " عنف ", "الاتجار"};
    return kWords;
}

const Phrases &roofWords()
{
    static const Phrases kWords = {
        " shelter", " safe house", " safehouse", " refuge ", " refuges ", " transitional hous", " transitional home",
        " transitional liv", " safe home", " emergency hous", " emergency bed", " beds ", " bed nights",
        " safe place", " place to stay", " safe housing", " dv housing", " sa housing", " house dv ", " home dv ",
        " casa dv ", " dv house ", " dv home ", " housing program",
        " housing for", " apartments for", " transitional apart", " residential placement", " residential site",
        " sober living", " safe stay", " safe haven", " crisis house", " hotel ",
        " motel ", " hotels ", " motels ", " accommodation", " lodging", " temporary hous", " interim hous",
        " residential program", " house for", " home for", " live in ", " refugio", " albergue", " alojamiento",
        " hospedaje", " techo ", " acogida", " casa segura", " hogar seguro", " hogar temporal", " hogar para",
        " casa para", " casa hogar", " residencia para", " estancia ", " vivienda de emergencia", " vivienda trans",
        " vivienda de trans", " vivienda temporal", " casa de transicion", " lugar seguro", " womens house",
        " silungan", " kanlungan", " tuluyan", " tirahan", " bahay kanlungan", "nhà tạm", "nơi trú", "nơi tạm trú",
        "nhà an toàn", "chỗ ở", "tạm lánh", "lánh nạn", "mái ấm", "庇護", "庇护", "收容", "避難", "避难", "安全屋", "住所", "安置",
        "住宿", "中途之家", "過渡房屋", "过渡住房", "쉼터", "보호소", "피난", "숙소", "주거", "убежищ", "приют",
        "кризисный центр с проживанием", "ապաստ", "պատսպար", "پناهگاه", "خانه امن", "سرپناه", "مأوى", "ملجأ", "إيواء",
        "سكن"};
    return kWords;
}

/// Houses for women: most of them are such a refuge, unless they are said to be for people without a home.
const Phrases &womensHouses()
{
    static const Phrases kWords = {
        " womens shelter", " womens emergency shelter", " womens safe ", " womens safehouse", " womens refuge ", " womens crisis shelter",
        " shelter for women", " shelters for women", " shelter for mothers", " shelter to women", " refuge for women",
        " shelter for survivors", " housing for survivors",
        " refugio para victimas", " albergue para victimas", " casa para victimas", " hogar para victimas",
        " refugio para sobrevivientes", " women fleeing",
        " women in danger", " safe place for women", " safe home for women", " refugio para mujeres",
        " refugios para mujeres", " refugios de mujeres",
        " albergue para mujeres", " albergues para mujeres", " acogida para mujeres", " casa de acogida",
        " centro de acogida",
        " refugio de mujeres", " mujeres que huyen", " mujeres en peligro", " silungan ng kababaihan",
        " silungan para sa kababaihan", " silungan para sa mga kababaihan"};
    return kWords;
}

const Phrases &withoutAHome()
{
    static const Phrases kWords = {
        " homeless", " unhoused", " unsheltered", " experiencing housing", " sin hogar", " sin techo", " desampar",
        " walang tirahan", " winter ", " cold weather", " disaster", " wildfire", " flood", " of fire", " desastre",
        " incendio", " inundac", " suicid"};
    return kWords;
}

/// A house that is called so is not to be found.
const Phrases &safeHouses()
{
    static const Phrases kWords = {" safe house ", " safe houses ", " safehouse", " casa segura ", " casa refugio",
        " violence transitional",
                                   " dv transitional"};
    return kWords;
}

/// Where the word at @p found ends.
std::size_t endOf(std::string_view text, const Phrases::Found &found)
{
    return std::min(text.find(' ', found.at + found.word.size() - (found.word.ends_with(' ') ? 1 : 0)), text.size());
}

/// "home visits" are no place, and neither is "housing advice".
bool isPlace(std::string_view text, const Phrases::Found &where)
{
    static constexpr auto kDeeds =
        std::to_array<std::string_view>({" visit", " care", " health", " based", " test", " deliver"});
    static constexpr auto kAdvice = std::to_array<std::string_view>(
        {" counsel", " advice", " assist", " advoca", " search", " help", " information", " referral", " navigat",
         " rights", " mediation", " discriminat", " application", " voucher", " law"});
    const std::size_t end = endOf(text, where);
    if (where.word == "housing" && std::any_of(kAdvice.begin(), kAdvice.end(), [&](std::string_view one) {
            return text.substr(end).starts_with(one);
        }))
        return false;
    return std::none_of(kDeeds.begin(), kDeeds.end(),
                        [&](std::string_view deed) { return text.substr(end).starts_with(deed); });
}

std::string both(std::string_view one, std::string_view other)
{
    return std::string(trimmed(one)) + " / " + std::string(trimmed(other));
}

/// "confidential location", "the address is kept confidential", "safe and confidential home": in one sentence, as
/// scriptWords().
bool quietSentence(std::string_view text, std::string &why)
{
    constexpr std::size_t kMostBetween = 4, kFar = 60;
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
    for (auto quiet = quietWords().first(text); quiet; quiet = quietWords().first(text, quiet.at + 1)) {
        const std::size_t end = endOf(text, quiet);
        const bool mild = quiet.word.starts_with("confid"); // "safe, confidential" says how people talk there
        for (auto after = placeWords().first(text, end); after && after.at - end < kFar;
             after = placeWords().first(text, after.at + 1))
            if (isPlace(text, after) && !(mild && after.word == "safe ") && near(text.substr(end, after.at - end))) {
                why = both(quiet.word, after.word);
                return true;
            }
        for (auto before = placeWords().first(text, quiet.at > kFar ? quiet.at - kFar : 0);
             before && before.at < quiet.at; before = placeWords().first(text, before.at + 1)) {
            const std::size_t to = std::min(endOf(text, before), quiet.at);
            if (!(mild && before.word == "safe ") && near(text.substr(to, quiet.at - to))) {
                why = both(before.word, quiet.word);
                return true;
            }
        }
    }
    return false;
}

bool quietPlace(std::string_view text, std::string &why)
{
    constexpr std::size_t kLongest = 1000, kAgain = 200; // of a sentence, and of it what the next piece begins with
    const auto endsLine = [&](std::size_t at) { // not within a sentence that goes on in small letters
        return text[at] == '\n' && !(at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z');
    };
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = from;
        while (end < text.size() && end - from < kLongest && !endsLine(end) && text[end] != ';' && text[end] != '!'
               && text[end] != '?' && !(text[end] == '.' && (end + 1 == text.size() || text[end + 1] == ' ')))
            ++end;
        if (mayHide(text.substr(from, end - from))) {
            const std::string sentence = scriptWords(text.substr(from, end - from));
            if (quietSentence(sentence, why) || !(why = whyUntold(sentence)).empty())
                return true;
        }
        from = end - from < kLongest ? end + 1 : end - kAgain;
    }
    return false;
}

/// In the description alone: "shelter for battered women" close together.
std::string roofNearViolence(std::string_view text)
{
    constexpr std::size_t kNear = 80;
    const std::vector<Phrases::Found> roofs = roofWords().all(text), found = violenceWords().all(text);
    auto from = roofs.begin();
    for (const Phrases::Found &violence : found) {
        while (from != roofs.end() && from->at + kNear < violence.at)
            ++from;
        if (from != roofs.end() && from->at < violence.at + violence.word.size() + kNear)
            return both(from->word, violence.word);
    }
    return {};
}

/// A house for women of which nothing says that it is for people without a home.
std::string whyForWomen(std::string_view head, std::string_view text)
{
    for (const std::string_view said : {head, text})
        if (const auto found = womensHouses().any(said); found && !withoutAHome().in(head) && !withoutAHome().in(text))
            return std::string(trimmed(found.word));
    return {};
}

} // namespace

namespace {

/// Whether @p word stands before @p at, with whatever signs between.
bool followsWord(std::string_view text, std::size_t at, std::string_view word)
{
    const auto ofAWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    while (at > 0 && !ofAWord(text[at - 1]))
        --at;
    return at >= word.size() && lowerAscii(text.substr(at - word.size(), word.size())) == word;
}

std::string withoutApostrophes(std::string_view text)
{
    std::string without(text);
    std::erase(without, '\'');
    return without;
}

} // namespace

bool mayHide(std::string_view text)
{
    if (text.find('\'') != std::string_view::npos) // in a word it counts for nothing
        return mayHide(withoutApostrophes(text));
    // Each way to hide needs one of these; each word is known by three letters that are rare in other words.
    struct Anchor {
        std::string_view word;
        std::size_t letters; ///< where the three begin
        std::string_view before = {}; ///< the word before it
    };
    static constexpr auto kAnchors = std::to_array<Anchor>(
        {{"confiden", 3},  {"disclos", 4},     {"secret", 1},      {"viol", 0},   {"abus", 0},      {"battered", 0},
         {"intimate", 2},  {"traffic", 2},     {"stalking", 2},    {"escaping", 1}, {"withheld", 3},  {"publish", 1},
         {"publicad", 1},  {"unlisted", 2},    {"public", 2, "not"},  {"divulg", 2},   {"revelad", 3},   {"reservad", 4},
         {"maltrat", 2},   {"golpead", 1},     {"ctimas", 1},      {"trata", 1},    {"karahasan", 2}, {"pambubug", 2},
         {"aabuso", 0},    {"forced", 1}, {"fleeing", 0},  {"huye", 0},      {"exploit", 1},
         {"explotaci", 1}, {"assault", 2},     {"victim", 1},      {"agresor", 0},  {"women", 1},     {"mujer", 0},
         {"acogida", 2},   {"kababai", 4},     {"safe", 0},        {"segura", 2},   {"refugi", 0, "casa"},
         {"witness", 2}, {"csec", 0},   {"batterer", 0},    {"surviv", 2},   {"sobreviv", 2}});
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
        if (byte >= 0xC3 && byte != 0xE2) // letters with marks, and scripts beyond the Latin one
            return true;
        const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
        const auto third = static_cast<unsigned char>(at + 2 < text.size() ? text[at + 2] : 0);
        if ((byte == 0xC2 && next == 0xAD) || (byte == 0xE2 && next == 0x80 && third >= 0x8B && third <= 0x8F)
            || (byte == 0xE2 && (next == 0x81 || next >= 0x84))) // not seen inside of a word, or another kind of letter
            return true;
        // DV, D.V., IPV, SV, GBV
        if ((byte | 0x20) == 'v' && at > 0 && (at + 1 == text.size() || !inWord(text[at + 1]))) {
            const char before =
                static_cast<char>(text[at - 1] == '.' && at > 1 ? text[at - 2] | 0x20 : text[at - 1] | 0x20);
            if (before == 'd' || before == 'p' || before == 's' || before == 'b')
                return true;
        }
        const bool vaw = (byte | 0x20) == 'w' && at >= 2 && (text[at - 2] | 0x20) == 'v';
        if (vaw || (byte == 'A' && at > 0 && text[at - 1] == 'S')) // or DVSA
            return true;
        if (at < 2 || !kStarts[index(text[at - 2], text[at - 1], text[at])])
            continue;
        for (const Anchor &anchor : kAnchors) {
            const std::size_t before = anchor.letters + 2;
            if (at >= before && lowerAscii(text.substr(at - before, anchor.word.size())) == anchor.word
                && followsWord(text, at - before, anchor.before))
                return true;
        }
    }
    return mayBeUntold(text);
}

std::string whyHidden(std::string_view headline, std::string_view body)
{
    const std::string head = withoutFalseFriends(scriptWords(headline)), text = withoutFalseFriends(scriptWords(body));
    std::string why;
    if (quietPlace(headline, why) || quietPlace(body, why))
        return why;
    // A roof by name or category and violence anywhere, or the other way round.
    const auto headRoof = roofWords().any(head), headViolence = violenceWords().any(head);
    const auto violence = headViolence ? headViolence : violenceWords().any(text);
    if (headRoof && violence)
        return both(headRoof.word, violence.word);
    if (const auto roof = headViolence ? roofWords().any(text) : Phrases::Found())
        return both(roof.word, headViolence.word);
    if (why = roofNearViolence(text); !why.empty())
        return why;
    if (const auto safe = safeHouses().any(head))
        return std::string(trimmed(safe.word));
    return whyForWomen(head, text);
}

std::string whyQuiet(std::string_view text)
{
    std::string why;
    return quietPlace(text, why) ? why : std::string();
}

bool mustStayHidden(std::string_view headline, std::string_view body) { return !whyHidden(headline, body).empty(); }

bool speaksOfViolence(std::string_view words)
{
    return violenceWords().in(words) && violenceWords().in(withoutFalseFriends(std::string(words)));
}

} // namespace handrail::directory
