#include "directory/words/falsefriends.h"

#include "directory/words/phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace handrail::directory {
namespace {

constexpr std::string_view kGap = "_";

/// The word before @p at.
std::string_view wordBefore(std::string_view words, std::size_t at)
{
    while (at > 0 && words[at - 1] == ' ')
        --at;
    const std::size_t blank = at == 0 ? std::string_view::npos : words.rfind(' ', at - 1);
    const std::size_t from = blank == std::string_view::npos ? 0 : blank + 1;
    return words.substr(from, at - from);
}

/// What is of another meaning wherever it stands.
const Phrases &others()
{
    static const Phrases kOthers = {
        " substance abuse", " drug abuse", " alcohol abuse", " drugs abuse", " abuse of alcohol", " abuse of drugs",
        " abused drugs", " abused alcohol", " abused substances", " abused opioids", " abused prescription",
        " abusive language", " abusive behav", " abusive conduct", " abusive remarks", " no history of violence",
        " no histories of violence", " without a history of violence", " without history of violence",
        " no record of violence", " animal abuse", " animal cruelty", " abused animals", " abused pets", " abused dogs",
        " abused cats", " abused horses", " abused and abandoned animals", " abused and abandoned pets",
        " abused and abandoned dogs", " abused and abandoned cats", " abused and neglected animals",
        " abused and neglected pets", " abused and neglected dogs", " abused and neglected cats",
        " abused or neglected animals", " abused or neglected pets", " abused wildlife", " animal shelter ",
        " animal shelters ", " dog shelter ", " cat shelter ", " pet shelter ", " bus shelter", " tax shelter",
        " shelter cove", " shelter bay", " shelter island", " shelter creek", " shelter ridge", " shelter harbor ",
        " hotel circle", " motel drive", " hotel drive", " womens refugee", " women refugee", " wildlife refuge",
        " se trata de ", " trata de ayudar", " trata de dar", " trata de ofrecer", " trata de brindar",
        " trata de proveer", " trata de prestar", " trata de evitar", " trata de prevenir", " trata de hacer",
        " trata de crear", " trata de apoyar", " trata de encontrar", " trata de reunir", " trata de lograr",
        " trata de mantener", " trata de que ", " abuso de drogas", " abuso de alcohol", " abuso de sustancias",
        " abuso del alcohol", " lenguaje abusivo", " sin antecedentes de violencia", " sin historial de violencia",
        " center for safety", " centre for safety", " institute for safety", " institute for security",
        " council for safety", " council for security", " office for safety", " office for security",
        " coalition for safety", " alliance for safety", " academy for safety", " foundation for safety",
        " centers for safety", " department for safety", " centro para seguridad",
        " pang aabuso sa droga", " pang aabuso ng droga", " pang aabuso sa alak", " pang aabuso sa sangkap",
        "lạm dụng ma túy", "lạm dụng rượu", "lạm dụng chất", "lạm dụng thuốc", "lạm dụng dược", "lạm dụng cần sa",
        "非暴力", "비폭력", "ненасил", "대학대학", "문학대회", "수학대회", "과학대회", "비밀번호", "手機密碼", "手机密码", "機密碼", "机密码"};
    return kOthers;
}

/// Rules of a house speak of them; whoever comes from them needs one.
const Phrases &deeds()
{
    static const Phrases kDeeds = {
        " acts of violence", " act of violence", " threats of violence", " threat of violence", " violence will not",
        " violence is not tolerated", " violence are not tolerated", " actos de violencia", " amenazas de violencia"};
    return kDeeds;
}

void cut(std::string &words, const Phrases &phrases, bool alone)
{
    static constexpr auto kOf = std::to_array<std::string_view>(
        {"of", "from", "by", "against", "fleeing", "escaping", "domestic", "family", "partner", "sexual", "de", "por"});
    for (std::size_t from = 0; const auto found = phrases.first(words, from);) {
        const bool needs = alone && std::find(kOf.begin(), kOf.end(), wordBefore(words, found.at)) != kOf.end();
        from = found.at + 1;
        if (needs)
            continue;
        const std::size_t size = found.word.size() - (found.word.ends_with(' ') ? 1 : 0);
        words.replace(found.at, size, kGap);
    }
}

/// "Refuge Road", "Safe Haven Blvd". Not every word for a street: shelters have courts, ways and drives, too.
void cutStreets(std::string &words)
{
    static const Phrases kRoofs = {" refuge ", " shelter ", " haven ", " harbor ", " hotel ", " motel ", " refugio "};
    static constexpr auto kStreets = std::to_array<std::string_view>(
        {"road", "rd", "blvd", "boulevard", "avenue", "ave", "lane", "ln", "parkway", "pkwy", "highway", "hwy"});
    for (std::size_t from = 0; const auto found = kRoofs.first(words, from);) {
        const std::size_t next = found.at + found.word.size();
        const std::string_view street = std::string_view(words).substr(next, words.find(' ', next) - next);
        from = found.at + 1;
        if (std::find(kStreets.begin(), kStreets.end(), street) != kStreets.end())
            words.replace(found.at, found.word.size() - 1, kGap);
    }
}

} // namespace

std::string withoutFalseFriends(std::string words)
{
    cut(words, others(), false);
    cut(words, deeds(), true);
    cutStreets(words);
    return words;
}

} // namespace handrail::directory
