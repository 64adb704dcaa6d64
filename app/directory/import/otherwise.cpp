#include "directory/import/otherwise.h"

#include "dial/number.h"
#include "directory/service/fieldvalues.h"
#include "directory/words/phrases.h"
#include "directory/words/plainwords.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace handrail::directory {
namespace {

/// "june august", "nov 15 mar 31", "de junio a agosto": from one month to another.
bool namesMonths(const std::string &words)
{
    static const Phrases kMonths = {
        " jan ", " january ", " feb ", " february ", " mar ", " march ", " apr ", " april ", " may ", " jun ", " june ",
        " jul ", " july ", " aug ", " august ", " sep ", " sept ", " september ", " oct ", " october ", " nov ",
        " november ", " dec ", " december ", " ene ", " enero ", " febrero ", " marzo ", " abr ", " abril ", " mayo ",
        " junio ", " julio ", " ago ", " agosto ", " septiembre ", " setiembre ", " octubre ", " noviembre ", " dic ",
        " diciembre "};
    static constexpr auto kBetween = std::to_array<std::string_view>(
        {"to", "through", "thru", "until", "till", "and", "a", "al", "hasta", "y", "de", "del", "el", "the", "of"});
    const std::vector<Phrases::Found> found = kMonths.all(words);
    for (std::size_t i = 0; i + 1 < found.size(); ++i) {
        const std::size_t from = found[i].at + found[i].word.size() - 1;
        bool only = true;
        for (std::size_t at = from + 1; only && at < found[i + 1].at;) {
            const std::size_t end = std::min(words.find(' ', at), words.size());
            const std::string word = words.substr(at, end - at);
            only = word.empty() || std::find(kBetween.begin(), kBetween.end(), std::string_view(word)) != kBetween.end()
                   || word.find_first_not_of("0123456789stndrh") == std::string::npos;
            at = end + 1;
        }
        if (only)
            return true;
    }
    return false;
}

/// Over, not yet begun or interrupted, in the words of people.
bool saysPaused(const std::string &words)
{
    static const Phrases kSays = {
        " suspended", " on hold ", " on hiatus", " on pause", " paused ", " discontinued", " has ended", " ended ",
        " no longer open", " no longer offered", " no longer available", " no longer operat", " no longer runn",
        " no longer held", " not currently open", " not currently offered", " not currently operat",
        " not currently available", " not currently runn", " currently not ", " not operating", " not in operation",
        " canceled", " cancelled", " suspendid", " en pausa", " pausad", " cancelad", " ya no se ", " ya no hay",
        " ya no est", " ya no abre", " ya no ofrece", " descontinuad", " fuera de servicio", "tạm đóng", "tạm ngừng",
        "tạm ngưng", "đóng cửa tạm", "đã đóng cửa", "ngừng hoạt động", "không còn", "暫停", "暂停", "停止服", "停止營", "停止营",
        "已關閉", "已关闭", "停業", "停业", "暫時關", "暂时关", "временно", "не работает", "закрыт на", "закрыто на", "임시 휴",
        "휴관", "휴업", "중단", "폐쇄", "운영하지", "موقتا", "تعطیل", "مغلق", "ժամանակավոր"};
    return kSays.in(words);
}

/// Hours that hang on the sun, the weather or the school.
bool hangsOnSomething(const std::string &words)
{
    static const Phrases kSays = {
        " sunrise to", " to sunset", " until sunset", " till sunset", " dawn to", " to dusk", " until dusk",
        " till dusk",
        " at dusk", " daylight hours", " daylight only", " de sol a sol", " amanecer", " atardecer", " anochecer",
        " weather permitting", " below freezing", " freezing temp", " when temperature", " if temperature",
        " temperatures below", " temperature below", " temperature is below", " temperatures are below", " degrees or",
        " degrees and", " degrees only", " below 3", " below 4", " above 9", " above 10", " cold weather",
        " cold nights", " cold night", " hot weather",
        " heat wave", " extreme heat", " extreme cold", " extreme weather", " rainy ", " if raining", " when raining",
        " unless raining", " unless it rains", " when it rains", " if it rains", " when activated", " if activated",
        " activation only", " upon activation", " si llueve", " cuando llueve", " hace frio", " clima frio",
        " ola de calor",
        " calor extremo", " si el clima", " school days", " school breaks", " school break", " school is in session",
        " school in session", " school vacation", " when school", " while school", " days of school", " dias de clase",
        " dias escolares", " vacaciones escolares"};
    return kSays.in(words);
}

/// "until June 2026", "starting January 5": a date from or until which they hold, unless it was from one that has
/// passed.
bool hasItsTerm(const std::string &text)
{
    const auto terms = dial::termsIn(text, dial::today());
    return std::any_of(terms.begin(), terms.end(), [](dial::Term term) { return term != dial::Term::Begun; });
}

/// The code of one day; empty: the word is none.
std::string dayCode(std::string_view word)
{
    return word.size() > 2 && (word[0] < '0' || word[0] > '9') // "15th" is no Thursday
               ? weekdayCodes(word).value_or(std::string()) : std::string();
}

/// "closed Tuesdays", "except Tuesday and Friday", "cerrado los martes", of a day of @p byday.
bool leavesADayOut(const std::vector<std::string_view> &words, const std::string &byday)
{
    static constexpr auto kWithout = std::to_array<std::string_view>(
        {"closed", "except", "excepting", "excluding", "exclude", "not", "no", "cerrado", "cerrada", "cerramos",
         "excepto",
         "salvo", "menos", "closes", "cierra"});
    static constexpr auto kBetween = std::to_array<std::string_view>(
        {"on", "every", "all", "the", "los", "el", "each", "for", "and", "y", "or", "o", "day", "open"});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (std::find(kWithout.begin(), kWithout.end(), words[i]) == kWithout.end() || words[i].starts_with("closes")
            || words[i] == "cierra")
            continue;
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            const std::string code = dayCode(words[j]);
            if (!code.empty() && (byday.empty() || byday.find(code) != std::string::npos))
                return true;
            if (code.empty() && std::find(kBetween.begin(), kBetween.end(), words[j]) == kBetween.end())
                break;
        }
    }
    return words.size() > 1 && words.back() == "closed" && !dayCode(words[words.size() - 2]).empty()
           && (byday.empty() || byday.find(dayCode(words[words.size() - 2])) != std::string::npos);
}

/// "the first and third week", "1st and 15th of the month", with no day of the week: of some weeks alone.
bool namesSomeWeeks(const std::string &words, const std::vector<std::string_view> &parts)
{
    static const Phrases kMonth = {" of the month", " of each month", " of every month", " of month ", " del mes ",
                                   " de cada mes", " de mes "};
    static const Phrases kWeeks = {
        " first week", " second week", " third week", " fourth week", " last week", " 1st week", " 2nd week",
        " 3rd week",
        " 4th week", " 1st and 3rd", " 2nd and 4th", " first and third", " second and fourth", " 1st 3rd", " 2nd 4th",
        " primera semana", " segunda semana", " tercera semana", " cuarta semana", " ultima semana", " odd weeks",
        " even weeks", " alternate ", " alternating ", " every second ", " every third "};
    const bool day = std::any_of(parts.begin(), parts.end(),
        [](std::string_view word) { return !dayCode(word).empty(); });
    return !day && (kMonth.in(words) || kWeeks.in(words));
}

} // namespace

bool saysOtherwise(const std::string &text, const std::string &byday)
{
    static const Phrases kSays = {
        " closed until", " temporarily closed", " currently closed", " closed temporarily", " closed for the season",
        " closed indefinitely", " once a month", " twice a month", " every other week ", " every two weeks",
        " alternate weeks", " alternating weeks", " biweekly", " bi weekly", " cerrado temporalmente",
        " temporalmente cerrad", " cerrado hasta", " una vez al mes", " cada dos semanas", " quincenal",
        " cada quince dias", " semana por medio", " seasonal", " summer only", " winter only", " spring only",
        " fall only", " only in summer", " only in winter", " only in the summer", " only in the winter",
        " in summer only", " summer hours", " winter hours", " school year", " during school", " estacional",
        " solo en verano", " solo en invierno", " solo verano", " solo invierno", " solamente en verano",
        " eastern time", " eastern standard", " eastern daylight", " times eastern", " hours eastern", " est ", " edt ",
        " central time", " central standard", " cst ", " cdt ", " mountain time", " mountain standard", " mst ",
        " mdt ",
        " pm et ", " pm ct ", " pm mt ", " hora del este", " hora del centro", " hora de la montana",
        " solamente en invierno", " horario de verano", " horario de invierno", " ano escolar", " ciclo escolar"};
    static const Phrases kAtNoon = {
        " closed for lunch", " closed during lunch", " closed at lunch", " closed lunch", " lunch closure",
        " closed from 1", " closed between 1", " closed 12 1 ", " closed 12 to 1", " closed noon to",
        " closed from noon", " cerrado de 1", " cerrado entre ", " cerrado a mediodia", " cerrado al mediodia",
        " cierra a mediodia", " cierra al mediodia", " cerrado para almorzar", " cerrado por almuerzo",
        " cerrado durante el almuerzo", " cierra para almorzar", " cierra por almuerzo", " cierra de 1"};
    static const Phrases kWhich = {
        " first ", " second ", " third ", " fourth ", " fifth ", " 1st ", " 2nd ", " 3rd ", " 4th ", " 5th ",
        " last ", " every other ", " alternate ", " primer ", " segundo ", " tercer ", " cuarto ", " quinto ",
        " ultimo "};
    const std::string words = scriptWords(text);
    // "Closed for lunch" does not say when; "closed for lunch 12-1" does, and the hours hold no more.
    const std::vector<std::string_view> parts = partedWords(words);
    if (kSays.in(words) || namesMonths(words) || saysPaused(words) || hangsOnSomething(words) || hasItsTerm(text)
        || leavesADayOut(parts, byday) || namesSomeWeeks(words, parts)
        || (kAtNoon.in(words)
            && (words.find_first_of("0123456789") != std::string::npos || words.find("noon") != std::string::npos)))
        return true;
    const std::vector<Phrases::Found> found = kWhich.all(words);
    return std::any_of(found.begin(), found.end(), [&](const Phrases::Found &which) {
        const std::size_t from = which.at + which.word.size(); // "first Tuesday", not "first aid"
        const std::string day = words.substr(from, words.find(' ', from) - from), code = dayCode(day);
        return !code.empty() && (byday.empty() || byday.find(code) != std::string::npos);
    });
}

} // namespace handrail::directory
