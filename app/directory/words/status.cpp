#include "directory/words/status.h"

#include "directory/words/phrases.h"
#include "directory/words/plainwords.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

/// Whether a word of @p words begins with one of @p beginnings.
template <std::size_t N>
bool anyBegins(const std::string &words, const std::array<std::string_view, N> &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view one) { return words.find(' ' + std::string(one)) != std::string::npos; });
}

} // namespace

Standing standingOf(std::string_view status)
{
    static constexpr auto kPauses = std::to_array<std::string_view>(
        {"temp", "paused", "on hold", "on pause", "suspend", "seasonally closed", "pausad", "en pausa", "pansamantala",
         "closed for renovation", "closed for repair", "closed for the season", "closed for construction"});
    static constexpr auto kEnds = std::to_array<std::string_view>(
        {"inactiv",     "in active ",  "defunct",         "closed",    "close ",       "closing",   "closure",
         "archiv",      "delet",       "draft",           "pending",   "merged",       "unpublish", "discontinu",
         "expired",     "retired",     "removed",         "cancel",    "terminat",     "obsolete",  "duplicat",
         "reject",      "hidden",      "dissolv",         "deactiv",   "disabled",     "ended",     "ceased",
         "withdrawn",   "unavailable", "out of business", "shut",      "trash",        "test ",     "not ",
         "no longer",   "non active",  "nonactive",       "in review", "under review", "awaiting",  "former",
         "historic",    "cerrad",      "eliminad",        "borrad",    "archivad",     "pendiente", "descontinu",
         "desactiv",    "fusionad",    "cancelad",        "terminad",  "no activ",     "ya no",     "no disponible",
         "no publicad", "caducad",     "vencid",          "revision",   "coming soon",   "proposed", "planned",   "quarantin", "private ",
         "sarado",      "ferme ",      "fechad",          "proximamente", "in development", "under development",
         "under construction", "opening soon", "opening in", "opening 20", "opens soon", "opens in", "opens 20",
         "en desarrollo", "en construccion", "proxima apertura"});
    static const Phrases kTongues = {"đóng cửa", "ngừng", "không còn", "已关闭", "已關閉", "关闭", "關閉", "停止", "停业", "停業",
                                     "закрыт", "не работа", "прекращ", "폐쇄", "폐업", "종료", "중단", "փակ", "مغلق", "بسته",
                                     "تعطیل", "ปิด", "បិទ"};
    static const Phrases kForNow = {"tạm", "暂时", "暫時", "временно", "임시", "일시", "موقت", "ժամանակավոր", "ชั่วคราว"};
    static constexpr auto kLetters =
        std::to_array<std::string_view>({" i ", " d ", " n ", " no ", " false ", " 0 ", " 0 0 "});
    const std::string words = plainWords(status);
    const std::string script = std::any_of(status.begin(), status.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })
                                   ? scriptWords(status)
                                   : std::string();
    if (!script.empty() && kTongues.in(script))
        return kForNow.in(script) ? Standing::Paused : Standing::Ended;
    // "Open - waitlist closed", "Closed to new clients": it is there.
    static constexpr auto kOpen = std::to_array<std::string_view>(
        {"waitlist closed", "waiting list closed", "wait list closed", "intake closed", "closed to new", "closed to walk",
         "lista de espera cerrada", "closed sun", "closed sat", "closed weekend", "closed holiday", "closed mon"});
    if (anyBegins(words, kOpen))
        return Standing::Offered;
    if (anyBegins(words, kPauses) && words.find(" permanent") == std::string::npos)
        return Standing::Paused;
    if (words.find(" not closed ") != std::string::npos || words.find(" not inactive ") != std::string::npos)
        return Standing::Offered;
    const bool ended = anyBegins(words, kEnds)
                       || std::find(kLetters.begin(), kLetters.end(), std::string_view(words)) != kLetters.end();
    return ended ? Standing::Ended : Standing::Offered;
}

} // namespace handrail::directory
