#include "directory/words/withheldaddress.h"

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

// What stands in the place of an address, or in any column, when it is not to be told.
namespace handrail::directory {
namespace {

/// Whether a word of @p address begins as one that withholds it does: only those are read closely.
bool mayWithhold(std::string_view address)
{
    static constexpr auto kStarts = std::to_array<std::string_view>(
        {"abu", "dnp", "add", "adr", "age", "ano", "ask", "bat", "bie", "cal", "cas", "cla", "cli", "com", "con", "dia",
         "dir", "dis", "div", "dom", "don", "do ", "dv ", "enq", "fam", "fle", "for", "gia", "giv", "goi", "hid",
         "hin", "hot", "ima", "inq", "int", "ipv", "kee", "kho", "kon", "kum", "law", "lie", "lih", "lis", "lla",
         "loc", "lok", "lug", "mal", "mem", "nev", "no ", "non", "not", "ocu", "off", "onl", "par", "per", "pho",
         "ple", "por", "pre", "pri", "pro", "pub", "red", "ref", "rel", "req", "res", "rev", "saf", "scr", "sec",
         "see", "sex", "sha", "sit", "sol", "spo", "sta", "sto", "sup", "sur", "taw", "tel", "tra", "tum", "ubi",
         "und", "unl", "unp", "upo", "uso", "vi ", "vic", "nfp", "pol", "nyo", "zai", "qar", "giz", "pou", "ris",
         "ver", "geh", "nak", "vio", "wil", "wit", "xin", "agr", "can", "dvs", "esc",
         "exp", "gbv", "huy", "ina", "ips", "ita", "kar", "mak", "min", "nun", "pam", "sv ", "vaw"});
    char last = ' ';
    std::size_t single = 0, masks = 0;
    for (std::size_t at = 0; at < address.size(); ++at) {
        const char c = static_cast<char>(address[at] | 0x20);
        const auto byte = static_cast<unsigned char>(address[at]);
        if (byte >= 0x80)
            return true;
        masks += c == 'x' || address[at] == '*' || address[at] == '#' ? 1 : 0;
        const bool letter = c >= 'a' && c <= 'z', begins = letter && !(last >= 'a' && last <= 'z');
        const bool ends = at + 1 == address.size() || address[at + 1] == ' ' || address[at + 1] == '.';
        single += begins && ends ? 1 : 0;
        if (begins && address.size() - at >= 3
            && std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view one) {
                   return one[0] == c && one[1] == (address[at + 1] | 0x20)
                          && (one[2] == ' ' || one[2] == (address[at + 2] | 0x20));
               }))
            return true;
        last = c;
    }
    return single >= 2 || masks >= 3;
}

/// "C O N F I D E N T I A L" as one word.
std::string joined(const std::string &words)
{
    constexpr std::size_t kFewest = 6;
    std::string out, run;
    static constexpr auto kShort = std::to_array<std::string_view>({"dv", "ipv", "sv", "gbv", "ipsv", "vaw"});
    const auto flush = [&] { // "I.P.V." too
        if (run.size() < kFewest && std::find(kShort.begin(), kShort.end(), std::string_view(run)) == kShort.end())
            for (const char c : run)
                (out += c) += ' ';
        else
            out += run + ' ';
        run.clear();
    };
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end - at == 1 && words[at] >= 'a' && words[at] <= 'z') {
            run.push_back(words[at]);
        } else {
            flush();
            out += words.substr(at, end - at) + ' ';
        }
        at = end + 1;
    }
    flush();
    return out;
}

/// Whether within three words behind one of @p nots stands one of @p deeds.
bool follow(std::string_view words, const Phrases &nots, const Phrases &deeds)
{
    constexpr int kMostBetween = 3;
    for (const Phrases::Found &found : nots.all(words)) {
        const std::size_t from = found.at + found.word.size() - 1;
        std::size_t end = from + 1;
        for (int count = 0; count < kMostBetween && end < words.size(); ++count)
            end = std::min(words.find(' ', end), words.size()) + 1;
        if (deeds.in(words.substr(from, std::min(end, words.size()) - from)))
            return true;
    }
    return false;
}

/// "do not give the address out", "no se publica".
bool forbids(std::string_view words)
{
    static const Phrases kNot = {
        " do not ", " dont ", " not to be ", " not be ", " never ", " must not ", " shall not ", " cannot be ",
        " can not be ", " will not "};
    static const Phrases kDeeds = {
        " give ", " given ", " giving ", " gave ", " share", " post ", " posted ", " posting ", " list ", " listed ",
        " listing ", " releas", " print ", " printed ", " printing ", " display", " disclos", " show ", " shown ",
        " showing ", " distribut", " map ", " advertis", " tell ", " told ", " reveal", " provide ", " provided ",
        " providing ", " publish", " publici", " publication ", " broadcast ", " make public", " made public",
        " it public ", " address public ", " location public ", " go public "};
    static const Phrases kNo = {" no ", " nunca "};
    static const Phrases kHechos = {
        " publicar", " se publica ", " publique", " divulg", " revel", " compart", " mostrar", " muestr", " difund",
        " entregar la direcc", " entregar direcc", " entregue la direcc", " entregar la ubicac", " entregar ubicac",
        " entregar el domicil", " entregar domicil", " indica", " proporcion"};
    static const Phrases kTogether = {
        " no publica ", " not be public ", " not to be public ", " not for public ", " not made public "};
    return kTogether.in(words) || follow(words, kNot, kDeeds) || follow(words, kNo, kHechos);
}

/// Letters that differ, or stand one place off, between @p one and @p other; more than @p most: most + 1.
std::size_t slipsBetween(std::string_view one, std::string_view other, std::size_t most)
{
    if (one.size() > other.size() + most || other.size() > one.size() + most)
        return most + 1;
    std::vector<std::size_t> before(other.size() + 1), here(other.size() + 1), last;
    for (std::size_t j = 0; j <= other.size(); ++j)
        here[j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        last = before;
        before = here;
        here[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            here[j] = std::min({before[j] + 1, here[j - 1] + 1, before[j - 1] + (one[i - 1] == other[j - 1] ? 0u : 1u)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                here[j] = std::min(here[j], last[j - 2] + 1);
        }
    }
    return here.back();
}

/// "Confidentail", "Undiclosed": long words that are rare in an address, with a slip or two in them.
bool isMisspelt(std::string_view words)
{
    static constexpr auto kLong = std::to_array<std::string_view>(
        {"confidential", "confidencial", "undisclosed", "unpublished", "nondisclosed", "confidentiality"});
    constexpr std::size_t kFewest = 8, kLonger = 10;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        const std::string_view word = words.substr(at, end - at);
        const std::size_t most = word.size() >= kLonger ? 2 : 1;
        if (word.size() >= kFewest && std::any_of(kLong.begin(), kLong.end(), [&](std::string_view one) {
                return slipsBetween(word, one, most) <= most;
            }))
            return true;
        at = end + 1;
    }
    return false;
}

/// What alone, where a street should stand or apart from it, withholds it.
const Phrases &wordsAlone()
{
    static const Phrases kAlone = {
        " private ", " hidden ", " secret ", " privado ", " privada ", " oculto ", " secreto ", " secreta ",
        " protected ", " restricted ", " classified ", " conf ", " call ", " llame ", " llamar ", " dnp ",
        " unlisted ", " internal ", " dv ", " dv site ", " dv shelter ", " ipv ", " direccion protegida ",
        " ubicacion protegida ", " domicilio protegido "};
    return kAlone;
}

/// "12 Oak Street [PRIVATE]", "Hidden: 12 Oak Street": one of them in brackets or parted from the street by a sign.
bool standsApart(std::string_view given)
{
    std::string address(given);
    for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94"})
        for (std::size_t at = address.find(dash); at != std::string::npos; at = address.find(dash, at))
            address.replace(at, dash.size(), " - ");
    constexpr std::string_view kSigns = "()[]{}<>:;,|/*#!=\"";
    for (std::size_t from = 0; from < address.size();) {
        std::size_t end = std::min(address.find_first_of(kSigns, from), address.size());
        for (std::size_t dash = address.find(" - ", from); dash < end; dash = address.find(" - ", dash + 1))
            end = dash; // not the one of "Two-Rivers Street"
        if (end < address.size() || from > 0)
            if (const std::string words = joined(scriptWords(std::string_view(address).substr(from, end - from)));
                words.size() > 1 && wordsAlone().is(words))
                return true;
        from = end + (address.compare(end, 3, " - ") == 0 ? 3 : 1);
    }
    return false;
}

/// What withholds an address wherever it stands, be the street beside it or not.
bool saysWithheld(const std::string &words)
{
    static const Phrases kSays = {
        " confidential", " confidencial", " confidenti", " confid ", " confiden ", " confident location",
        " confident address", " confident site", " undisclosed", " not disclosed", " non disclosed", " nondisclosed",
        " not published", " witheld", " withheald", " with held", " staff use ", " staff access only",
        " unpublished", " not for publication", " withheld", " suppressed", " not public ", " not listed ",
        " unlisted ", " upon request", " on request", " by request", " upon intake", " at intake", " upon referral",
        " by referral", " after screening", " after intake", " to callers", " call for ", " call to ", " call us ",
        " call first", " please call", " contact for ", " contact us", " contact agency", " call agency",
        " call program", " contact program", " phone for ", "gọi để biết", "xin gọi", "liên hệ để biết", "請致電", "请致电",
        "致电询问", "電話查詢", "电话查询", " tumawag para", " tawagan para", "전화 문의", "адрес по телефону", " secret location",
        " secret address", " private address", " private location", " private residence", " keep private",
        " hidden location", " address hidden", " address private", " location private", " protected address",
        " address protected", " redacted", " not given", " not provided", " location provided", " address provided",
        " will be provided", " will be given", " given when", " safe house ", " safe houses ", " safehouse",
        " safe at home",
        " address confidentiality", " staff only", " internal use", " internal only", " clients only", " client only",
        " participants only", " survivors only", " agency use only", " for safety", " for security",
        " safety reasons", " not for public", " not available to public", " not available to the public",
        " public release", " addr conf ", " address conf ", " location conf ", " reservad", " llame para",
        " llamar para", " llame al", " direccion privada", " direccion protegida", " ubicacion protegida",
        " ubicacion secreta", " direccion oculta",
        " domicilio privado", " a solicitud", " solicitar", " direccion secreta", " casa segura", " lugar seguro",
        " sitio seguro", " por seguridad", " uso interno", " solo clientes", " solo personal",
        " no disponible al publico", " kumpidensyal", " konpidensyal", " lihim", " hindi isina", " hindi ipina",
        " hindi inilal", " hindi sinasabi", " hindi ibinibigay", " hindi pampubliko", "bảo mật", "bí mật", "giữ kín",
        "không công", "không tiết lộ", "không phổ biến", "không cung cấp", "保密", "不公開", "不公开", "不便公", "不對外", "不对外",
        "不公布", "不便透露", "不提供", "机密", "機密", "秘密地", "隱藏", "隐藏", "비공개", "비밀", "공개하지", "конфиденц", " секрет ", " секретн",
        "не разглаша", "не раскрыва", "не публик", "не указан", " скрыт", "գաղտնի", "չի հրապարակվում", "محرمانه",
        "مخفی", " سري ", " سرية ", " السري ", " السرية ", "غير معلن", "لا ينشر", " casa refugio", " conf location ",
        " conf site ", " not for print",
        " available to clients", " not available for public", " law enforcement only", " police only", " nfp ",
        " zais cia", " nyob zais", " qarsoodi", " konfid", " gizli", " poufn", " riservat", " vertraulich",
        " geheim ", " geheime", " geheimgehalten ",
        " nakatago", "非公開", "非公开", "未公開", "未公开", "미공개", "대외비", "ความลับ", "ไม่เปิดเผย", "ปกปิด", "សម្ងាត់", "លាក់",
        "ຄວາມລັບ", "गोपनीय", " गुप्त ", "गोप्य", " ਗੁਪਤ ", "ਗੋਪਨੀਯ", "গোপন", "ሚስጥር", "конфіденц", "не розголош",
        "прихован",
        "پنهان", "خفیہ", "חסוי", " סודי", " הסודי"};
    return (kSays.in(words) && kSays.in(withoutFalseFriends(words))) || wordsAlone().is(words) || forbids(words)
           || isMisspelt(words);
}

/// A field full of one sign: "XXXXXX", "*****".
bool isMasked(std::string_view address)
{
    if (trimmed(address).starts_with("\xE2\x96\x88")) // a black box
        return true;
    std::string text = lowerAscii(trimmed(address));
    if (const std::size_t end = text.find(' '); end != std::string::npos && isStreetWord(text.substr(end + 1)))
        text.resize(end); // "XXXX Street"
    return text.size() >= 3 && (text[0] == 'x' || text[0] == '*' || text[0] == '#')
           && text.find_first_not_of(text[0]) == std::string::npos;
}

/// Words that would be odd in an address and are not beside one: whom to ask, and when it is told.
bool asksInstead(const std::string &words)
{
    static const Phrases kAsk = {
        " call ", " calls ", " caller", " calling ", " phone ", " telephone", " contact", " ask ", " inquire",
        " enquire", " request", " hotline",
        " intake", " screening", " referral", " see case", " see your", " case manager", " secret ", " secreto ",
        " secreta ", " discreet",
        " llame", " llamar", " llamada", " llamen", " llama al ", " llama para ", " llama a ", " contacte",
        " pregunt", " solicit", " comuniquese", " al llamar", " tawag", " tumawag", " itanong",
        " makipag ugnayan", "gọi", "liên hệ", "致電", "致电", "來電", "来电", "電話", "电话", "打電", "打电", "查詢", "查询", "詢問", "询问",
        "聯絡", "联系", "전화", "문의", "телефон", "позвон", " звони", " զանգահ", " զանգել", " զանգեք", " զանգ ", "تماس",
        "تلفن", "اتصل", "الاتصال"};
    static const Phrases kWhere = {
        " address", " location", " addr ", " directions", " direccion", " ubicacion", " domicilio", " lokasyon",
        " site ",
        " facility", "địa chỉ", "địa điểm", "vị trí", "地址", "地點", "地点", "位置", "住址", "주소", "위치", "장소", "адрес",
        "հասցե", "آدرس", "نشانی", "عنوان"};
    static const Phrases kTold = {
        " given", " provided", " shared", " disclosed", " released", " revealed", " told ", " sent ", " after ",
        " upon ", " once ", " on file", " safe ", " secure", " anonym", " private", " protect", " kept ", " hidden",
        " se da ", " se proporciona", " se dara", " segur", " no se ", " no dispon", " oculta", " privad",
        " ibibigay", " sasabihin", "biết", "kín", "không", "不", "密", "비", "не "};
    return kAsk.in(words) || (kWhere.in(words) && kTold.in(words)) || speaksOfViolence(words);
}

/// "given after screening": when it is told, be a street beside it or not.
bool isToldLater(const std::string &words)
{
    static const Phrases kGiven = {" given ", " provided ", " shared ", " disclosed ", " released ", " revealed "};
    static const Phrases kWhen = {
        " after ", " upon ", " once ", " to client", " with client", " only ", " at time ", " by phone", " by staff",
        " when "};
    return kGiven.in(words) && kWhen.in(words);
}

} // namespace

bool addressIsWithheld(std::string_view address)
{
    return mayWithhold(address) && (saysWithheld(joined(scriptWords(address))) || standsApart(address));
}

bool streetIsWithheld(std::string_view street)
{
    if (!mayWithhold(street))
        return false;
    const std::string words = joined(scriptWords(street));
    if (saysWithheld(words) || isToldLater(words) || isMasked(street) || standsApart(street))
        return true;
    const bool number = !street.empty() && trimmed(street).find_first_of("0123456789") == 0;
    return !number && withoutAddress(street) == street && asksInstead(words);
}

bool isUntold(std::string_view text)
{
    static const Phrases kSays = {
        " do not publish", " dont publish", " do not disclose", " dont disclose", " do not list ", " dont list ",
        " do not share address", " do not share location", " do not share the address", " do not share the location",
        " do not give out", " dont give out", " do not release", " do not display", " dont display", " do not print",
        " not for publication", " not for public", " undisclosed", " nondisclosed", " not disclosed",
        " address withheld", " location withheld", " address suppressed", " location suppressed", " suppressed address",
        " address redacted", " non public site", " non public address", " non public location", " do not show address",
        " do not share the site", " do not reveal", " dont reveal", " do not map", " withhold address",
        " withhold location", " unlisted address",
        " unpublished address", " keep address private", " keep location private", " keep confidential",
        " private address", " hidden location", " secret location", " secret address", " confidential address",
        " confidential location", " address confidential", " location confidential", " address is confidential",
        " location is confidential", " hide address", " hide location", " hide street", " suppress address",
        " no publicar", " no publique", " no divulg", " no revel", " no compartir la direccion",
        " no compartir direccion", " no mostrar", " direccion confidencial", " ubicacion confidencial",
        " direccion reservada", " direccion privada", " ocultar direccion", " ocultar la direccion", "保密", "不公開",
        "不公开", "비공개", "bảo mật", " do not post ", " dont post ", " staff only", " internal use only", " keep private",
        " no se publica", " no se divulga", "不對外", "不对外", "giữ kín", "không công khai"};
    static const Phrases kAlone = {
        " confidential ", " confidencial ", " undisclosed ", " withheld ", " dnp ", " hidden ", " unlisted ",
        " unpublished "};
    const std::string words = scriptWords(text);
    return kSays.in(words) || kAlone.is(words) || !whyUntold(words).empty();
}

bool numberIsWithheld(std::string_view text)
{
    static const Phrases kSays = {
        " do not give", " dont give", " do not publish", " dont publish", " do not share", " dont share",
        " do not list ", " dont list ", " do not release", " do not display", " do not disclose", " do not post",
         " not for public", " not public ", " non public ", " nonpublic ", " not published",
        " unpublished ", " unlisted ", " staff only", " staff line", " staff use", " internal use", " internal only",
        " internal number", " internal line", " back line ", " backline ", " personal cell", " private cell",
        " private number", " private line ", " home number", " no publicar", " no publique", " no compart",
        " no divulg",
        " no dar ", " no difund", " uso interno", " solo personal", " linea interna", " celular personal",
        " numero privado", " no es publico", "không công khai", "不公開", "不公开", "비공개"};
    // Nearly all say nothing of it.
    static constexpr auto kParts = std::to_array<std::string_view>(
        {"not", "n't", "only", "staff", "publi", "list", "intern", "back", "cell", "private", "home", "no ", "solo",
         "celular",
         "privado"});
    const std::string low = lowerAscii(text);
    const bool may = std::any_of(low.begin(), low.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })
                     || std::any_of(kParts.begin(), kParts.end(),
                                    [&](std::string_view part) { return low.find(part) != std::string::npos; });
    if (!may)
        return false;
    const std::string words = scriptWords(text);
    std::string bare; // "Private: 650-555-0100"
    for (const char c : words)
        if ((c < '0' || c > '9') && !(c == ' ' && bare.ends_with(' ')))
            bare.push_back(c);
    return kSays.in(words) || bare == " private " || bare == " privado ";
}

} // namespace handrail::directory
