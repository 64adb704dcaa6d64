#include "directory/words/status.h"

#include "dial/number.h"
#include "directory/words/phrases.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace handrail::directory {
namespace {

/// Whether a word of @p words begins with one of @p beginnings.
template <std::size_t N>
bool anyBegins(const std::string &words, const std::array<std::string_view, N> &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view one) { return words.find(' ' + std::string(one)) != std::string::npos; });
}

constexpr auto kOffered = std::to_array<std::string_view>(
    {"activ",      "open",     "abiert",    "live",        "current",   "publish",    "publicad", "approv",   "aprobad",
     "verif",      "enabl",    "operat",    "operac",      "in service", "running",   "ongoing",  "offer",    "ofrec",
     "online",     "available", "disponib", "accept",      "acept",     "vigent",     "en vigor", "licens",   "certif",
     "accredit",   "fund",     "year round", "seasonal",   "complet",   "public",     "review",   "revisad",  "updat",
     "actualiz",   "final",    "confirm",   "listed",      "visible",   "display",    "function", "funciona",
     "habilitad",
     "ok ",        "okay ",    "good ",     "normal",      "regular",   "existing",   "valid",    "registered", "new ",
     "nuev",       "reopen",   "reabiert",  "fully",       "limited",   "by appointment", "full ", "aktibo", "bukas",
     "aktif",      "actif",    "ouvert",    "ativ",        "standard",  "permanent",  "yes ",     "si ",      "true ",
     "on ",        "in effect", "in force", "in operation", "recruit",  "enrol",      "taking",   "wait",     "reduced",
     "virtual",    "hybrid",   "remote",    "in person",   "serving",   "established", "in progress", "on schedule"});

enum class Flag { None, Yes, No };

/// A number, a bool or the letter for one, alone.
Flag flagOf(std::string_view word)
{
    static constexpr auto kYes = std::to_array<std::string_view>(
        {"1", "true", "t", "yes", "y", "si", "s\xC3\xAD", "s", "on", "verdadero", "a", "x"});
    static constexpr auto kNo = std::to_array<std::string_view>(
        {"0", "false", "f", "no", "n", "off", "falso", "i", "d", "nope", "apagado"});
    const bool sure = word != "s" && word != "x" && word != "a"; // a word's own letter only behind that word
    if (sure && std::find(kYes.begin(), kYes.end(), word) != kYes.end())
        return Flag::Yes;
    return std::find(kNo.begin(), kNo.end(), word) != kNo.end() ? Flag::No : Flag::None;
}

/// "0", "-1", "1.0": whether it says no; nothing where it is a code of the publisher's own.
std::optional<Standing> ofNumber(std::string_view text)
{
    const std::string number(trimmed(text));
    if (number.empty() || number.find_first_not_of("+-0123456789.,") != std::string::npos
        || number.find_first_of("0123456789") == std::string::npos)
        return {};
    const double value = std::strtod(number.c_str(), nullptr);
    return value <= 0 ? Standing::Ended : value == 1 ? Standing::Offered : Standing::Unknown;
}

Standing ofWords(const std::string &words)
{
    static constexpr auto kPauses = std::to_array<std::string_view>(
        {"temp", "paused", "on hold", "on pause", "suspend", "seasonally closed", "pausad", "en pausa", "pansamantala",
         "closed for renovation", "closed for repair", "closed for the season", "closed for construction"});
    static constexpr auto kEnds = std::to_array<std::string_view>(
        {"inactiv",     "in active ",  "defunct",         "closed",    "close ",       "closing",   "closure",
         "archiv",      "delet",       "draft",           "pending",   "merged",       "unpublish", "discontinu",
         "expired",     "retired",     "removed",         "cancel",    "terminat",     "obsolete",  "duplicat",
         "reject",      "hidden",      "dissolv",         "deactiv",   "disabl",     "ended",     "ceased",
         "withdrawn",   "unavailable", "out of business", "shut",      "trash",        "test ",     "not ", "sample ",
         "dummy", "demo ", "placeholder", "sunset",
         "no longer",   "non active",  "nonactive",       "in review", "under review", "awaiting",  "former",
         "historic",    "cerrad",      "eliminad",        "borrad",    "archivad",     "pendiente", "descontinu",
         "desactiv",    "fusionad",    "cancelad",        "terminad",  "no activ",     "ya no",     "no disponible",
         "no publicad", "caducad",     "vencid",          "revision",   "coming soon",   "proposed", "planned",
         "quarantin", "private ",
         "sarado",      "ferme ",      "fechad",          "proximamente", "in development", "under development",
         "dead ", "blocked", "frozen", "decommission", "unlisted", "deshabilitad", "baja ", "de baja",
         "apagad", "offline", "under construction", "opening soon", "opening in", "opening 20", "opens soon",
         "opens in", "opens 20", "opening jan", "opening feb", "opening mar", "opening apr", "opening jun",
         "opening jul", "opening aug", "opening sep", "opening oct", "opening nov", "opening dec", "opening spring",
         "opening summer", "opening fall", "opening winter", "abre en ", "abrira",
         "en desarrollo", "en construccion", "proxima apertura"});
    // "Open - waitlist closed", "Closed to new clients": it is there.
    static constexpr auto kOpen = std::to_array<std::string_view>(
        {"waitlist closed", "waiting list closed", "wait list closed", "intake closed", "closed to new",
         "closed to walk",
         "lista de espera cerrada", "closed sun", "closed sat", "closed weekend", "closed holiday", "closed mon"});
    if (anyBegins(words, kOpen))
        return Standing::Offered;
    if (anyBegins(words, kPauses) && words.find(" permanent") == std::string::npos)
        return Standing::Paused;
    if (words.find(" not closed ") != std::string::npos || words.find(" not inactive ") != std::string::npos)
        return Standing::Offered;
    if (anyBegins(words, kEnds))
        return Standing::Ended;
    return words.size() <= 1 || anyBegins(words, kOffered) ? Standing::Offered : Standing::Unknown;
}

/// "inactive = 1", "closed: no", "active (0)": the word and the flag behind it.
std::optional<Standing> withFlag(std::string words)
{
    for (const std::string_view point : {" 1 0 ", " 0 0 "})
        if (words.ends_with(point))
            words.resize(words.size() - 2);
    const std::size_t blank = words.size() < 2 ? 0 : words.rfind(' ', words.size() - 2);
    if (blank == 0 || blank == std::string::npos)
        return {};
    const Flag flag = flagOf(std::string_view(words).substr(blank + 1, words.size() - blank - 2));
    if (flag == Flag::None)
        return {};
    const Standing of = ofWords(words.substr(0, blank + 1));
    if (of == Standing::Unknown || flag == Flag::Yes)
        return of;
    return of == Standing::Offered ? Standing::Ended : Standing::Offered;
}

} // namespace

Standing standingOf(std::string_view status)
{
    static const Phrases kTongues = {"đóng cửa", "ngừng", "không còn", "已关闭", "已關閉", "关闭", "關閉", "停止", "停业", "停業",
        "停用", "下架", "暫停", "暂停",
                                     "закрыт", "не работа", "прекращ", "폐쇄", "폐업", "종료", "중단", "փակ", "مغلق", "بسته",
                                     "تعطیل", "ปิด", "បិទ"};
    static const Phrases kForNow = {"tạm", "暂时", "暫時", "暫停", "暂停", "временно", "임시", "일시", "موقت", "ժամանակավոր",
        "ชั่วคราว"};
    static const Phrases kThere = {"hoạt động", "营业", "營業", "开放", "開放", "正常", "有效", "可用", "действ", "работает",
                                   "активн", "открыт", "운영", "활성", "이용 가능", "영업", "գործ", "ակտիվ", "فعال", "نشط",
                                   "مفتوح", "باز ", "เปิด", "បើក"};
    if (const auto number = ofNumber(status))
        return *number;
    std::string words = plainWords(status);
    const std::string script = std::any_of(status.begin(), status.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })
                                   ? scriptWords(status)
                                   : std::string();
    if (!script.empty() && kTongues.in(script))
        return kForNow.in(script) ? Standing::Paused : Standing::Ended;
    if (!script.empty() && kThere.in(script))
        return Standing::Offered;
    if (const Flag flag = words.size() > 2 ? flagOf(std::string_view(words).substr(1, words.size() - 2)) : Flag::None;
        flag != Flag::None)
        return flag == Flag::Yes ? Standing::Offered : Standing::Ended;
    if (words == " a ")
        return Standing::Offered;
    if (const auto found = withFlag(words))
        return *found;
    const std::size_t code = words.find_first_not_of("0123456789 "); // "2 - closed"
    if (words.size() > 1 && code != std::string::npos && code > 1 && words[code - 1] == ' ')
        words.erase(1, code - 1);
    // "Active until 12/31/2025", "Opening January 2027"
    const bool dated = status.find_first_of("0123456789") != std::string_view::npos;
    const auto terms = dated ? dial::termsIn(status) : std::vector<dial::Term>();
    if (std::any_of(terms.begin(), terms.end(),
                    [](dial::Term term) { return term == dial::Term::Over || term == dial::Term::Later; })
        && ofWords(words) == Standing::Offered)
        return Standing::Ended;
    const bool said = std::any_of(status.begin(), status.end(), [](char c) { return c != ' '; });
    return words.size() <= 1 && said ? Standing::Unknown : ofWords(words);
}

namespace {

/// Words that stand beside a name and are no part of it; a year may follow.
bool isEndBeside(std::string_view part)
{
    static constexpr auto kSays = std::to_array<std::string_view>(
        {" closed ", " permanently closed ", " closed permanently ", " inactive ", " discontinued ", " do not use ",
         " dont use ", " duplicate ", " defunct ", " archived ", " deleted ", " no longer available ",
         " no longer in service ", " no longer operating ", " no longer exists ", " out of business ", " cerrado ",
         " cerrada ", " inactivo ", " inactiva ", " descontinuado ", " no usar "});
    std::string words = plainWords(part);
    words.resize(words.find_last_not_of("0123456789 ") + 1);
    return std::find(kSays.begin(), kSays.end(), std::string_view(words + ' ')) != kSays.end();
}

} // namespace

bool nameSaysEnded(std::string_view name)
{
    name = trimmed(name);
    const std::string low = lowerAscii(name);
    // "ZZZ" sorts it to the end of other programs' lists
    if (low.starts_with("zzz") && !name.starts_with("Zzz") && low.find_first_not_of('z') != std::string::npos)
        return true;
    // "Warm Room (CLOSED)", "*INACTIVE* Warm Room"
    for (std::size_t at = low.find_first_of("([*"); at < low.size(); at = low.find_first_of("([*", at + 1)) {
        const std::size_t end = low.find(low[at] == '(' ? ')' : low[at] == '[' ? ']' : '*', at + 1);
        if (end != std::string::npos && isEndBeside(std::string_view(low).substr(at + 1, end - at - 1)))
            return true;
    }
    for (const std::string_view dash : {" - ", ": ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
        const std::size_t first = low.find(dash), last = low.rfind(dash);
        if (first != std::string::npos
            && (isEndBeside(std::string_view(low).substr(0, first))
                || isEndBeside(std::string_view(low).substr(last + dash.size()))))
            return true;
    }
    return false;
}

} // namespace handrail::directory
