#include "dial/saidover.h"

#include "dial/around.h"

#include <algorithm>
#include <array>

namespace handrail::dial {
namespace {

using Words = std::string_view;

template <std::size_t N>
bool anyIn(Words text, const std::array<Words, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](Words one) { return text.find(one) != Words::npos; });
}

/// The last word of @p words, which is cut off.
Words popped(Words &words)
{
    while (!words.empty() && words.back() == ' ')
        words.remove_suffix(1);
    const std::size_t blank = words.rfind(' ');
    const Words word = words.substr(blank == Words::npos ? 0 : blank + 1);
    words.remove_suffix(word.size());
    return word;
}

/// Words that only say that a number is one.
bool isFiller(Words word)
{
    static constexpr auto kFillers = std::to_array<Words>(
        {"number", "numbers", "no", "num", "phone", "telephone", "tel", "line", "cell", "mobile", "hotline", "ph", ":",
         "is", "are", "n\x01mero", "n\x01meros", "numero", "numeros", "tel\x01" "fono", "telefono", "l\x01nea", "linea",
         "celular", "fono", "es", "del", "de", "al", "el", "era", "the", "our", "its", "su", "nuestro", "this",
         "este"});
    return among(word, kFillers);
}

/// The last word of @p words that is none of these.
Words lastSaid(Words &words)
{
    Words word = popped(words);
    while (isFiller(word))
        word = popped(words);
    return word;
}

bool isOld(Words word)
{
    static constexpr auto kOld = std::to_array<Words>(
        {"old", "older", "former", "formerly", "previous", "previously", "prior", "was", "were", "ex", "antes",
         "anterior",
         "anteriores", "anteriormente", "viejo", "vieja", "viejos", "antiguo", "antigua", "dati", "defunct", "inactive",
         "dead", "outdated", "inactivo", "inactiva"});
    return among(word, kOld);
}

bool isNew(Words word)
{
    static constexpr auto kNew =
        std::to_array<Words>({"new", "newer", "now", "current", "nuevo", "nueva", "ahora", "actual", "bago", "bagong",
                              "updated", "correct", "actualizado", "correcto"});
    return among(word, kNew);
}

/// "call ahead": "llame antes", "call before".
bool isAhead(Words before)
{
    static constexpr auto kCalls = std::to_array<Words>(
        {"llame", "llamar", "ll\x01menos", "llamenos", "ll\x01me", "llama", "avise", "avisar", "call", "poco", "mucho",
         "mejor", "cuanto"});
    return among(popped(before), kCalls);
}

/// "do not call", but not "do not call before 9 am".
bool forbids(Words words)
{
    static constexpr auto kNot = std::to_array<Words>(
        {" do not call ", " dont call ", " do not use ", " dont use ", " do not dial ", " dont dial ", " never call ",
         " no llame ", " no llamar ", " no marque ", " no marcar ", " no use ", " no usar ", " no lo use "});
    static constexpr auto kWhen = std::to_array<Words>(
        {"before", "after", "on", "between", "if", "unless", "late", "past", "at", "during", "until", "antes",
         "despu\x01s",
         "despues", "los", "entre", "si", "tarde", "when", "from", "~"});
    for (const Words no : kNot)
        if (const std::size_t at = words.find(no); at != Words::npos) {
            const Words rest = words.substr(at + no.size());
            if (!among(rest.substr(0, rest.find(' ')), kWhen))
                return true;
        }
    return false;
}

} // namespace

bool saysOver(Words words, Words original)
{
    static constexpr auto kOver = std::to_array<Words>(
        {" disconnected ", " out of service ", " out of order ", " not in service ", " not working ", " not a working ",
         " not valid ", " not in use ", " not active ", " not functional ", " not functioning ", " doesnt work ",
         " does not work ", " invalid number ", " wrong number ", " suspended ", " discontinued ", " deactivated ",
         " decommissioned ", " not available until ", " not available ~ ", " has changed ", " has been changed ",
         " was changed ", " number changed ", " defunct ", " obsolete ", " permanently closed ", " closed permanently ",
         " closed for good ", " has been replaced ", " was replaced ", " has ended ", " has expired ",
         " retired number ",
         " number retired ", " shut off ", " turned off ", " inactive ", " used to be ", " unassigned "});
    static constexpr auto kHechos = std::to_array<Words>(
        {" desconectad", " fuera de servicio ", " equivocado ", " equivocada ", " no funciona", " no sirve",
         " suspendid",
         " dado de baja ", " dada de baja ", " descontinuad", " desactivad", " inv\x01lido ", " invalido ", " vencido ",
         " no es v\x01lido ", " no es valido ", " cancelado ", " ya no es ", " ya no est", " ya no se ",
         " ya no existe ",
         " ya no funciona", " ya no sirve", " ya no contesta", " ya no vale ", " ya no opera ", " ya no atiende",
         " ya no lo ",
         " no est\x01 en servicio ", " no esta en servicio ", " cambi\x01 ", " ha cambiado ", " fue cambiado ",
         " dejo de funcionar ", " dej\x01 de funcionar ", " dejo de servir ", " dej\x01 de servir ", " dating numero ",
         " hindi na gumagana ", " hindi na ginagamit ", " wala nang "});
    static constexpr auto kNoLonger = std::to_array<Words>({" no longer ", " any longer ", " anymore ", " any more "});
    static constexpr auto kWorks = std::to_array<Words>(
        {" service ", " work", " valid ", " active ", " use ", " used ", " ours ", " available ", " answered ",
         " monitored ",
         " connected ", " correct ", " good ", " functional ", " operat", " staffed ", " exist", " assigned ",
         " number ",
         " reach"});
    static constexpr auto kOther = std::to_array<Words>(
        {"\xE6\x97\xA7\xE5\x8F\xB7", "\xE8\x88\x8A\xE8\x99\x9F", "\xE6\x97\xA7\xE7\x94\xB5", "\xE8\x88\x8A\xE9\x9B\xBB",
         "\xE5\x81\x9C\xE7\x94\xA8", "\xE7\xA9\xBA\xE5\x8F\xB7", "\xE7\xA9\xBA\xE8\x99\x9F",
         "\xE4\xB8\x8D\xE5\x86\x8D\xE4\xBD\xBF\xE7\x94\xA8", "\xE5\xB7\xB2\xE5\xA4\xB1\xE6\x95\x88",
         "s\xE1\xBB\x91 c\xC5\xA9", "S\xE1\xBB\x91 c\xC5\xA9", "kh\xC3\xB4ng c\xC3\xB2n",
         "ng\xE1\xBB\xABng ho\xE1\xBA\xA1t",
         "\xD1\x82\xD0\xB0\xD1\x80\xD1\x8B\xD0\xB9",
         "\xD0\xBD\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD0\xB0\xD0\xB5\xD1\x82",
         "\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87", "\xEC\x98\x88\xEC\xA0\x84 \xEB\xB2\x88\xED\x98\xB8",
         "\xEC\x9D\xB4\xEC\xA0\x84 \xEB\xB2\x88\xED\x98\xB8", "\xEA\xB2\xB0\xEB\xB2\x88"});
    return anyIn(words, kOver) || anyIn(words, kHechos) || forbids(words) || anyIn(original, kOther)
           || (anyIn(words, kNoLonger) && anyIn(words, kWorks));
}

bool saysBoth(Words words)
{
    static constexpr auto kBoth = std::to_array<Words>({" both ", " all ", " ambos ", " todos ", " these "});
    return anyIn(words, kBoth);
}

bool endsOld(Words words)
{
    return isOld(lastSaid(words)) && !isAhead(words);
}

bool isOldLabel(Words words)
{
    bool old = false;
    for (Words word = popped(words); !word.empty(); word = popped(words)) {
        if (!isOld(word) && !isFiller(word))
            return false;
        old |= isOld(word);
    }
    return old;
}

bool beginsOld(Words words)
{
    static constexpr auto kBegins = std::to_array<Words>({" old ", " former ", " inactive ", " dead ", " anterior "});
    return std::any_of(kBegins.begin(), kBegins.end(), [&](Words one) { return words.starts_with(one); });
}

bool endsNew(Words words, Words original)
{
    static constexpr auto kOther = std::to_array<Words>(
        {"\xE6\x96\xB0\xE5\x8F\xB7", "\xE6\x96\xB0\xE8\x99\x9F", "\xE6\x96\xB0\xE7\x94\xB5", "\xE6\x96\xB0\xE9\x9B\xBB",
         "s\xE1\xBB\x91 m\xE1\xBB\x9Bi", "S\xE1\xBB\x91 m\xE1\xBB\x9Bi", "\xD0\xBE\xD0\xB2\xD1\x8B\xD0\xB9",
         "\xEC\x83\x88 \xEB\xB2\x88\xED\x98\xB8"});
    return isNew(lastSaid(words)) || anyIn(original, kOther);
}

bool isNewLabel(Words words)
{
    bool fresh = false;
    for (Words word = popped(words); !word.empty(); word = popped(words)) {
        if (!isNew(word) && !isFiller(word) && word != "~")
            return false;
        fresh |= isNew(word);
    }
    return fresh;
}

bool saysNoMore(Words words)
{
    static constexpr auto kMore =
        std::to_array<Words>({"#", "~", "call", "use", "dial", "please", "llame", "marque", "on", "and", "y", "then"});
    for (Words word = popped(words); !word.empty(); word = popped(words))
        if (!isNew(word) && !isFiller(word) && !among(word, kMore))
            return false;
    return true;
}

bool saysChangedTo(Words words)
{
    static constexpr auto kTo = std::to_array<Words>(
        {" changed to ", " replaced by ", " replaced with ", " is now ", " now is ", " moved to ", " superseded by ",
         " became ", " cambi\x01 a ", " cambi\x01 al ", " cambi\x01 por ", " cambiado a ", " cambiado por ",
         " reemplazado por ", " sustituido por ", " ahora es ", " pas\x01 a ser "});
    return anyIn(words, kTo);
}

bool saysInstead(Words words)
{
    static constexpr auto kInstead = std::to_array<Words>(
        {" replaces ", " replacing ", " replaced ", " instead of ", " in place of ", " rather than ", " supersedes ",
         " reemplaza ", " reemplaza al ", " sustituye ", " en vez de ", " en vez del ", " en lugar de ",
         " en lugar del "});
    return anyIn(words, kInstead) || words == " not ";
}

bool endsChangedFrom(Words words)
{
    static constexpr auto kFrom = std::to_array<Words>(
        {" changed from ", " change from ", " moved from ", " cambi\x01 de ", " cambi\x01 del ", " cambio de ",
         " cambio del "});
    return std::any_of(kFrom.begin(), kFrom.end(), [&](Words one) { return words.ends_with(one); });
}

} // namespace handrail::dial
