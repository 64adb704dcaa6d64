#include "directory/words/untold.h"

#include "directory/words/phrases.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace handrail::directory {
namespace {

using Words = std::vector<std::string_view>;

template <std::size_t N>
bool among(std::string_view word, const std::array<std::string_view, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

template <std::size_t N>
bool begins(std::string_view word, const std::array<std::string_view, N> &list)
{
    return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return word.starts_with(one); });
}

bool isWhere(std::string_view word)
{
    static constexpr auto kWhere =
        std::to_array<std::string_view>({"address", "addresses", "addr", "location", "locations", "whereabouts",
                                         "direccion", "direcciones", "ubicacion", "ubicaciones", "domicilio",
                                         "lokasyon"});
    return among(word, kWhere);
}

/// "your address", "email address", "proof of address": not where the place is.
bool isOfAnother(const Words &words, std::size_t at)
{
    static constexpr auto kOwners = std::to_array<std::string_view>(
        {"your", "email", "e", "mail", "mailing", "web", "website", "ip", "client", "clients", "customer", "customers",
         "patient", "patients", "participant", "participants", "member", "members", "donor", "donors", "caller",
         "callers", "user", "users", "his", "billing", "return", "su", "sus", "tu", "tus", "same", "gps", "meeting",
         "job", "work", "convenient", "second", "new", "previous", "current"});
    static constexpr auto kPapers = std::to_array<std::string_view>(
        {"proof", "verification", "change", "evidence", "comprobante", "prueba", "cambio", "constancia", "statement"});
    if (at == 0)
        return false;
    return among(words[at - 1], kOwners)
           || (at > 1 && (words[at - 1] == "of" || words[at - 1] == "de") && among(words[at - 2], kPapers));
}

bool isNot(std::string_view word)
{
    static constexpr auto kNot = std::to_array<std::string_view>(
        {"not", "dont", "isnt", "arent", "never", "wont", "cannot", "cant", "no", "nunca", "neither", "nor", "jamas"});
    return among(word, kNot);
}

/// What is done with an address that is told; of one that is not, it is not done.
bool isTelling(std::string_view word)
{
    static constexpr auto kTelling = std::to_array<std::string_view>(
        {"shar", "post", "publish", "publici", "disclos", "releas", "reveal", "advertis", "display", "divulg", "revel",
         "compart", "publiq", "publica", "publico", "difund", "mostr", "muestr", "proporcion", "anunci", "distribut",
         "broadcast"});
    static constexpr auto kWhole =
        std::to_array<std::string_view>({"give", "given", "giving", "list", "listed", "print", "printed", "tell",
                                         "told", "show", "shown", "known", "dar", "damos", "da", "dan", "den"});
    return among(word, kWhole) || (begins(word, kTelling) && word != "postal" && word != "posters");
}

/// Words that may stand between an address and what is said of it.
bool isBetween(std::string_view word)
{
    static constexpr auto kBetween = std::to_array<std::string_view>(
        {"the", "our", "its", "this", "that", "their", "a", "an", "any", "out", "of", "to", "is", "are", "was", "be",
         "being", "been", "will", "must", "may", "shall", "kept", "keeps", "stays", "remains", "remain", "held",
         "shelter", "shelters", "house", "home", "homes", "program", "programs", "site", "facility", "agency", "exact",
         "physical", "street", "full", "actual", "only", "just", "for", "safety", "security", "reasons", "strictly",
         "always", "ever", "publicly", "openly", "currently", "intentionally", "purposely", "due", "privacy",
         "la", "el", "las", "los", "nuestra", "nuestro", "esta", "este", "de", "del", "se", "le", "les", "es", "sera",
         "exacta", "fisica", "por", "seguridad", "refugio", "albergue", "casa", "programa", "centro", "mantiene",
         "permanece", "ang", "ng", "our", "and", "s"});
    return among(word, kBetween);
}

/// Begins with the first of @p words behind @p at, forwards or backwards, that is not one of isBetween().
std::size_t past(const Words &words, std::size_t at, int step)
{
    constexpr int kMost = 5;
    for (int count = 0; count <= kMost; ++count) {
        const std::size_t next = at + static_cast<std::size_t>(step);
        if ((step < 0 && at == 0) || next >= words.size())
            return words.size();
        at = next;
        if (!isBetween(words[at]))
            return at;
    }
    return words.size();
}

/// "… is not shared", "… isn't published anywhere", "… no se comparte".
bool isNotTold(const Words &words, std::size_t at)
{
    if (at >= words.size() || !isNot(words[at]))
        return false;
    const std::size_t deed = past(words, at, 1);
    if (deed >= words.size())
        return false;
    if (words[deed] == "public") // "not public", but not "not public transit"
        return deed + 1 == words.size() || words[deed + 1] == "information" || words[deed + 1] == "knowledge"
               || words[deed + 1] == "record";
    return isTelling(words[deed]);
}

/// "… is given after screening", "… se proporciona al llamar".
bool isToldLater(const Words &words, std::size_t at)
{
    static constexpr auto kTold = std::to_array<std::string_view>(
        {"given", "provided", "shared", "disclosed", "released", "revealed", "told", "sent", "proporciona",
         "proporcionara", "da", "dara", "comparte", "compartira", "revela", "revelara", "indica", "indicara", "informa",
         "entrega"});
    static constexpr auto kWhen = std::to_array<std::string_view>(
        {"after", "upon", "once", "when", "during", "following", "only", "al", "cuando", "despues", "tras", "solo",
         "solamente", "durante", "unicamente"});
    static constexpr auto kAt =
        std::to_array<std::string_view>({"intake", "screening", "time", "referral", "admission", "enrollment",
            "booking"});
    constexpr std::size_t kNear = 4;
    if (at >= words.size() || !among(words[at], kTold))
        return false;
    for (std::size_t i = at + 1; i < std::min(words.size(), at + 1 + kNear); ++i)
        if (among(words[i], kWhen) || ((words[i] == "at" || words[i] == "by") && i + 1 < words.size()
                                       && (among(words[i + 1], kAt) || words[i + 1] == "phone")))
            return true;
    return false;
}

/// "keep the location private", "the whereabouts are kept secret".
bool isQuiet(const Words &words, std::size_t at)
{
    static constexpr auto kQuiet = std::to_array<std::string_view>(
        {"private", "secret", "hidden", "anonymous", "undisclosed", "confidential", "unlisted", "unpublished",
         "withheld",
         "guarded", "protected", "privada", "secreta", "oculta", "protegida", "reservada", "anonima", "confidencial",
         "suppressed", "redacted"});
    const std::size_t said = past(words, at, 1);
    if (said >= words.size() || !among(words[said], kQuiet))
        return false;
    return said > at + 1 || said + 1 == words.size(); // "location: Private Industry Council"
}

/// "do not share our address", "never posts the shelter's location", "no compartimos la dirección".
bool forbidsBefore(const Words &words, std::size_t at)
{
    constexpr std::size_t kNear = 3;
    const std::size_t deed = past(words, at, -1);
    if (deed >= words.size() || !isTelling(words[deed]))
        return false;
    for (std::size_t i = deed > kNear ? deed - kNear : 0; i < deed; ++i)
        if (isNot(words[i]))
            return true;
    return false;
}

/// The same in scripts and tongues in which words are not parted or stand in another order.
std::string inOtherTongues(std::string_view sentence)
{
    static const Phrases kWhere = {"địa chỉ", "địa điểm", "vị trí", "地址", "地點", "地点", "住址", "位置", "주소", "위치", "адрес",
                                   "местонахожд", "местополож", "հասցե", "آدرس", "نشانی", "عنوان", " lokasyon",
                                   " adresse", " ladresse", " endereco"};
    static const Phrases kQuiet = {"giữ kín", "bảo mật", "bí mật", "không công khai", "không công bố", "không tiết lộ",
                                   "không cung cấp", "保密", "不公開", "不公开", "不對外", "不对外", "不便透露", "不透露", "秘密", "機密",
                                   "机密", "隱藏", "隐藏", "비공개", "비밀", "공개하지", "не разглаша", "не раскрыва", "не публик",
                                   "не сообща", "скрыт", "секрет", "конфиденц", "գաղտնի", "چاپ نمی", "محرمانه", "مخفی",
                                   "سرية", " hindi isina", " hindi ipina",
                                   " hindi inilal", " hindi sinasabi", " hindi ibinibigay", " lihim", " confidentiel",
                                   " secrete ", " non divulgu", " pas divulgu", " vertraulich", " geheim", " sigilos",
                                   " سري ", "لا ينشر"};
    static const Phrases kYours = {"của bạn", "của quý", "của anh", "您的", "你的", "귀하", "고객", "ваш", "клиент", "ձեր",
        "شما",
                                   "عنوانك", "khách hàng", "客戶", "客户", "個人", "个人", "電郵", "电邮", "邮箱", "이메일", "электрон"};
    constexpr std::size_t kNear = 48; // bytes
    const auto quiet = kQuiet.all(sentence);
    for (const Phrases::Found &where : kWhere.all(sentence))
        for (const Phrases::Found &found : quiet) {
            const std::size_t from = std::min(where.at, found.at), to = std::max(where.at, found.at);
            const std::size_t left = from > kNear ? from - kNear : 0;
            if (to - from <= kNear && !kYours.in(sentence.substr(left, to - left)))
                return std::string(where.word) + " / " + std::string(found.word);
        }
    return {};
}

} // namespace

bool mayBeUntold(std::string_view text)
{
    // Without their first letter, which may be a capital.
    static constexpr auto kWhere =
        std::to_array<std::string_view>({"ddress", "ocation", "hereabout", "irecci", "bicaci", "omicili", "okasyon",
                                         "ia chi", "i tri", "ddr ", "DDR", "OCATION", "HEREABOUT", "IRECCI", "BICACI",
                                         "OMICILI"});
    static constexpr auto kTold = std::to_array<std::string_view>(
        {"shar", "post", "publi", "disclos", "releas", "reveal", "giv", "advertis", "display", "list", "print", "tell",
         "told", "show", "known", "provid", "sent", "divulg", "revel", "compart", "difund", "mostr", "muestr",
         "proporc",
         "anunci", "distribut", "broadcast", "da ", "dar", "dan ", "den ", "damos", "indic", "informa", "entreg", "kin",
         "mat", "kho"});
    static constexpr auto kNot = std::to_array<std::string_view>(
        {"not", "n't", "n\xE2\x80\x99t", "nt ", "never", "no ", "nunca", "cannot", "neither", "nor ", "jamas",
         "jam\xC3\xA1", "after", "upon",
         "once", "when", "during", "following", "only", " al ", "cuando", "despu", "tras ", "solo", "s\xC3\xB3lo",
         "solamente", "durante", "nicamente", " at ", "by phone", "kin", "mat", "kho"});
    static constexpr auto kQuiet = std::to_array<std::string_view>(
        {"private", "secret", "hidden", "anonym", "undisclosed", "confidential", "unlisted", "unpublished", "withheld",
         "guarded", "protected", "privada", "oculta", "protegida", "reservada", "an\xC3\xB3nim", "confidencial",
         "suppressed",
         "redacted", "hindi", "lihim"});
    const auto any = [](std::string_view in, const auto &list) {
        return std::any_of(list.begin(), list.end(),
            [&](std::string_view one) { return in.find(one) != std::string_view::npos; });
    };
    if (!any(text, kWhere))
        return false;
    const std::string low = lowerAscii(text);
    return any(low, kQuiet) || (any(low, kTold) && any(low, kNot));
}

std::string whyUntold(std::string_view sentence)
{
    const Words words = partedWords(sentence);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isWhere(words[at]) || isOfAnother(words, at))
            continue;
        const std::size_t said = past(words, at, 1);
        if (isNotTold(words, said) || isToldLater(words, said) || isQuiet(words, at) || forbidsBefore(words, at)
            || (at + 1 < words.size() && (isNotTold(words, at + 1) || isToldLater(words, at + 1))))
            return std::string(words[at]);
    }
    // scriptWords() takes the marks of Vietnamese off: "dia chi duoc giu kin"
    static constexpr auto kWithoutMarks =
        std::to_array<std::string_view>({" dia ", " vi tri ", " hindi ", " lihim ", "adresse ", " endereco "});
    const bool other = std::any_of(sentence.begin(), sentence.end(),
        [](char c) { return static_cast<unsigned char>(c) >= 0x80; })
                       || std::any_of(kWithoutMarks.begin(), kWithoutMarks.end(), [&](std::string_view one) {
                              return sentence.find(one) != std::string_view::npos;
                          });
    return other ? inOtherTongues(sentence) : std::string();
}

} // namespace handrail::directory
