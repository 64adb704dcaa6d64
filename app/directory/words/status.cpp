#include "directory/words/status.h"

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
        {"temp", "paused", "on hold", "on pause", "suspend", "seasonally closed", "pausad", "en pausa"});
    static constexpr auto kEnds = std::to_array<std::string_view>(
        {"inactiv",     "in active ",  "defunct",         "closed",    "close ",       "closing",   "closure",
         "archiv",      "delet",       "draft",           "pending",   "merged",       "unpublish", "discontinu",
         "expired",     "retired",     "removed",         "cancel",    "terminat",     "obsolete",  "duplicat",
         "reject",      "hidden",      "dissolv",         "deactiv",   "disabled",     "ended",     "ceased",
         "withdrawn",   "unavailable", "out of business", "shut",      "trash",        "test ",     "not ",
         "no longer",   "non active",  "nonactive",       "in review", "under review", "awaiting",  "former",
         "historic",    "cerrad",      "eliminad",        "borrad",    "archivad",     "pendiente", "descontinu",
         "desactiv",    "fusionad",    "cancelad",        "terminad",  "no activ",     "ya no",     "no disponible",
         "no publicad", "caducad",     "vencid",          "revision"});
    static constexpr auto kLetters =
        std::to_array<std::string_view>({" i ", " d ", " n ", " no ", " false ", " 0 ", " 0 0 "});
    const std::string words = plainWords(status);
    if (anyBegins(words, kPauses) && words.find(" permanent") == std::string::npos)
        return Standing::Paused;
    if (words.find(" not closed ") != std::string::npos || words.find(" not inactive ") != std::string::npos)
        return Standing::Offered;
    const bool ended = anyBegins(words, kEnds)
                       || std::find(kLetters.begin(), kLetters.end(), std::string_view(words)) != kLetters.end();
    return ended ? Standing::Ended : Standing::Offered;
}

} // namespace handrail::directory
