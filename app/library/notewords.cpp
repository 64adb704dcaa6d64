#include "library/notewords.h"

#include "library/fold.h"

#include <array>

namespace handrail::library {
namespace {

/// Words to look for, not words anybody reads: the notice shows them as the peer's own.
constexpr std::array kBanned{"excited delirium", "agitated delirium",    "hyperactive delirium", "exhaustive mania",
                             "delirio excitado", "delirio agitado",      "delirio hiperactivo",  "delirium excitado",
                             "delirium agitado", "delirium hiperactivo", "manía exhaustiva"};

/// Ends what is said as one: '“Excited” delirium' and 'excited-delirium' are one thing, 'he was excited. Delirium …'
/// are two.
bool endsWords(std::u32string_view all, std::size_t at)
{
    static constexpr std::u32string_view kEnds = U".,;:!?()[]\u2026\u00bf\u00a1\u2013\u2014\u2022\u3002";
    if (all[at] != U'\n')
        return kEnds.find(all[at]) != std::u32string_view::npos;
    // a wrapped line goes on, an empty one or an item of a list does not
    const auto next = all.find_first_not_of(U" \t\r", at + 1);
    return next == std::u32string_view::npos
           || std::u32string_view(U"\n-*").find(all[next]) != std::u32string_view::npos;
}

} // namespace

std::string bannedDiagnosis(std::string_view text)
{
    const std::u32string all = codePoints(text);
    for (std::size_t begin = 0, at = 0; at <= all.size(); ++at) {
        if (at < all.size() && !endsWords(all, at))
            continue;
        const std::string part = ' ' + folded(utf8(std::u32string_view(all).substr(begin, at - begin))) + ' ';
        for (const char *words : kBanned) {
            if (part.find(' ' + folded(words) + ' ') != std::string::npos)
                return words;
        }
        begin = at + 1;
    }
    return {};
}

} // namespace handrail::library
