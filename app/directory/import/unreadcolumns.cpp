#include "directory/import/unreadcolumns.h"

#include "directory/import/columnnames.h"
#include "directory/words/confidential.h"
#include "directory/service/fieldvalues.h"
#include "directory/words/plainwords.h"
#include "directory/import/staging.h"
#include "directory/words/nullwords.h"
#include "directory/words/status.h"
#include "directory/words/text.h"
#include "directory/words/withheldaddress.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

using Words = std::string_view;

template <std::size_t N>
bool anyIn(std::string_view words, const std::array<Words, N> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](Words part) { return words.find(part) != Words::npos; });
}

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<Words, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Whether all of @p words are in @p list.
template <std::size_t N>
bool allIn(std::string_view words, const std::array<Words, N> &list)
{
    const auto all = partedWords(words);
    return std::all_of(all.begin(), all.end(), [&](std::string_view word) { return isOneOf(word, list); });
}

bool isOfAStreet(std::string_view words)
{
    static constexpr auto kStreet = std::to_array<Words>({" address", " street", " location", " direccion",
        " domicilio", " ubicacion", " map "});
    return anyIn(words, kStreet);
}

/// "privacy_notes", "confidentiality", "do not display" — and not "private_insurance".
bool isOfPrivacy(std::string_view words)
{
    static constexpr auto kPrivacy = std::to_array<Words>({" priva", " confiden", " hidden", " hide ", " suppress",
        " withh", " unlisted", " secret ", " secreto ", " oculta", " oculto", " reservad",
        " no publicar", " do not publish", " dont publish", " do not display", " dont display", " do not list",
        " do not show", " do not share", " dont share", " do not print", " do not release", " dnp ",
        " internal only", " internal use ", " do not map", " dont map", " do not disclose", " do not give",
        " do not reveal", " not disclosed", " nondisclosed", " non disclosed", " no divulgar", " no compartir",
        " not public ", " not for public", " undisclosed", " excluded ", " redact"});
    static constexpr auto kOther = std::to_array<Words>({" insur", " pay ", " payer", " room", " policy", " practice",
        " test", " sector", " nonprofit", " profit", " transport", " school", " funding",
        " owner", " duty", " nurs", " url ", " link ", " seguro", " politica", " habitacion", " aviso"});
    static constexpr auto kElsewhere = std::to_array<Words>({" mailing", " report", " statistic", " newsletter",
        " billing", " survey"});
    const bool excluded = words.find(" exclude from ") != Words::npos && !anyIn(words, kElsewhere);
    return (excluded || anyIn(words, kPrivacy)) && !anyIn(words, kOther);
}

/// "publish", "show on website", "display_address": yes is the usual, no hides.
bool isOfPublishing(std::string_view words)
{
    static constexpr auto kCore = std::to_array<Words>({" publish", " public ", " publicly ", " display", " show ",
        " shown ", " visible", " visibility ", " listed ", " publicar ", " publicado ", " mostrar "});
    static constexpr auto kOfWhat = std::to_array<Words>({" disclosed ", " share ", " shared ", " ok to ", " okay to ",
        " compartir ", " divulgar "}); // a street or a record: else of a room, or a cost
    static constexpr auto kMay = std::to_array<Words>({"is", "ok", "to", "for", "on", "in", "the", "web", "website",
        "online", "publish", "published", "public", "publicly", "display", "displayed", "show", "shown",
        "visible", "visibility", "listed", "list", "address", "street", "location", "map", "service", "program", "site",
        "agency", "record", "phone", "number", "can", "may", "be", "share", "shared",
        "publicar", "publicado", "mostrar", "en", "sitio", "direccion", "directory", "approved", "release", "flag",
        "allowed", "okay", "disclosed", "we", "compartir", "divulgar", "puede", "se", "la", "map", "shelter", "with",
        "public", "others", "clients"});
    static constexpr auto kRecord =
        std::to_array<Words>({" public", " publish", " web", " online", " list ", " release", " record", " listing"});
    return (anyIn(words, kCore) || (anyIn(words, kOfWhat) && (isOfAStreet(words) || anyIn(words, kRecord))))
           && allIn(words, kMay);
}

/// "Restricted", "Sensitive location", "Secure address": yes hides, and no other words do.
bool isOfSecrecy(std::string_view words)
{
    static constexpr auto kCore = std::to_array<Words>({" restricted ", " sensitive ", " secure ", " secured ",
        " protected ", " restringido ", " restringida ", " sensible ", " protegido ", " protegida "});
    static constexpr auto kMay = std::to_array<Words>({"restricted", "sensitive", "secure", "secured", "protected",
        "restringido", "restringida", "sensible", "protegido", "protegida", "address", "location", "site", "street",
        "record", "listing", "place", "is", "the", "data", "info", "information", "flag", "direccion", "ubicacion",
        "lugar", "sitio", "es"});
    return anyIn(words, kCore) && allIn(words, kMay);
}

/// What a column of publishing says, other than no, where nothing is to be published.
bool saysNever(std::string_view value)
{
    static constexpr auto kNever = std::to_array<Words>(
        {" never ",      " hide ",       " hidden ",     " internal ",    " internal only ", " internal use only ",
         " private ",    " staff ",      " staff only ", " unpublished ", " not published ", " withheld ",
         " restricted ", " suppressed ", " suppress ",   " off ",         " unlisted ",      " not listed ",
         " not public ", " nunca ",      " oculto ",     " oculta ",      " privado ",       " privada ",
         " interno ",    " no publicar "});
    return isOneOf(plainWords(value), kNever);
}

constexpr auto kStatus = std::to_array<Words>(
    {"status",           "servicestatus",     "recordstatus",       "programstatus",     "sitestatus",
     "locationstatus",   "agencystatus",      "organizationstatus", "orgstatus",         "listingstatus",
     "facilitystatus",   "providerstatus",    "resourcestatus",     "entrystatus",       "currentstatus",
     "operatingstatus",  "operationalstatus", "publicationstatus",  "publishstatus",     "activestatus",
     "phonestatus",      "estatus",           "situacion",          "estadodelservicio", "lifecyclestatus",
     "lifecycle",        "lifecyclestate",    "recordstate",        "workflowstate",     "reviewstatus",
     "publicationstate", "entrystate",        "operatingstate",     "statusdesc",        "statusdescription",
     "statuscode",       "facilitystatusdesc"});
constexpr auto kActive = std::to_array<Words>({"active",
                                               "isactive",
                                               "activo",
                                               "activa",
                                               "enabled",
                                               "isenabled",
                                               "operational",
                                               "isoperational",
                                               "inservice",
                                               "vigente",
                                               "estaactivo",
                                               "activeflag",
                                               "currentlyoperating",
                                               "operating",
                                               "isoperating",
                                               "stilloperating",
                                               "inoperation",
                                               "isopen",
                                               "open",
                                               "currentlyopen",
                                               "stillopen",
                                               "currentlyactive",
                                               "stillactive",
                                               "enoperacion",
                                               "abierto"});
constexpr auto kEnded = std::to_array<Words>({"closed", "isclosed", "inactive", "isinactive", "archived", "isarchived",
    "deleted", "isdeleted", "discontinued", "isdiscontinued", "defunct", "retired",
    "permanentlyclosed", "closedpermanently", "terminated", "isdraft", "draft", "duplicate", "isduplicate", "obsolete",
    "isobsolete", "disconnected", "outofservice", "cerrado", "inactivo", "eliminado",
    "archivado", "descontinuado", "borrado", "inactiveflag", "deletedflag", "expired", "isexpired", "removed", "isremoved",
    "deactivated", "isdeactivated", "outofbusiness", "nolongeroperating", "nolongeractive", "nolongerinservice",
    "testrecord", "istest", "istestrecord", "programclosed", "siteclosed", "serviceclosed", "locationclosed",
    "agencyclosed", "facilityclosed", "programended", "serviceended", "desactivado",
    "isdisabled", "isterminated", "isretired", "isdefunct", "ispermanentlyclosed", "softdeleted", "vencido"});
constexpr auto kEndDates = std::to_array<Words>({"closedate", "closeddate", "dateclosed", "closedon", "closedat",
    "closingdate", "enddate", "dateended", "endedon", "endedat", "terminationdate",
    "dateterminated", "discontinueddate", "datediscontinued", "inactivedate", "dateinactive", "inactivatedat",
    "deactivationdate", "deactivatedat", "deactivatedon", "datedeactivated", "retiredat", "dateretired", "retireddate",
    "retirementdate", "archivedat", "archiveddate", "deletedat", "deleteddate", "datedeleted", "deletedon",
    "removedat", "fechadecierre", "fechacierre", "fechadebaja", "fechabaja"});

/// "Program End Date", "Closure Date"; of a contract or a licence it is another's end.
bool isOfAnEnd(std::string_view words)
{
    static constexpr auto kEnds = std::to_array<Words>({"end", "ended", "ends", "close", "closed", "closure", "closing",
        "termination", "terminated", "discontinued", "discontinuation", "last", "inactivation", "cierre", "baja"});
    static constexpr auto kDay = std::to_array<Words>({"date", "day", "on", "at", "fecha"});
    static constexpr auto kBeside = std::to_array<Words>(
        {"program", "service", "services", "site",    "location", "agency",   "facility",  "organization",
         "listing", "record",  "resource", "shelter", "pantry",   "clinic",   "operation", "operations",
         "of",      "the",     "de",       "del",     "programa", "servicio", "sitio",     "permanent"});
    bool ends = false, day = false;
    for (const std::string_view word : partedWords(words)) {
        const bool isEnd = isOneOf(word, kEnds), isDay = isOneOf(word, kDay);
        if (!isEnd && !isDay && !isOneOf(word, kBeside))
            return false;
        ends |= isEnd;
        day |= isDay;
    }
    return ends && day;
}

/// The value alone says that it has ended.
bool saysEnded(std::string_view value)
{
    constexpr std::size_t kShort = 60;
    static constexpr auto kSays = std::to_array<Words>({" permanently closed", " closed permanently",
        " closed for good", " out of business", " no longer in operation", " no longer operat",
        " no longer in business",
        " no longer offered", " program closed", " program ended", " program discontinued", " service discontinued",
        " service ended", " discontinued ", " defunct ", " agency closed", " site closed",
        " number disconnected", " disconnected ", " cerrado permanentemente", " cerrado definitivamente",
        " cierre definitivo", " ya no existe", " ya no se ofrece", " programa cerrado", " servicio descontinuado"});
    // These are of a service only where nothing follows but the year.
    static constexpr auto kWhole = std::to_array<Words>({" this program has closed ", " program has closed ",
        " this program is closed ", " this site has closed ", " this site is closed ", " this agency has closed ",
        " this service has ended ", " this program has ended ", " program has ended ", " service has ended ",
        " no longer in service ", " no longer exists ", " program no longer exists ", " this program no longer exists ",
        " agency no longer exists ", " this agency no longer exists ", " site no longer exists ",
        " service no longer exists ", " no longer active ", " no longer operating ", " no longer available ",
        " closed since ", " este programa cerro ", " el programa cerro ", " programa terminado "});
    if (value.size() > kShort)
        return false;
    std::string words = plainWords(value);
    const std::size_t last = words.find_last_not_of("0123456789 ");
    if (last != std::string::npos && isOneOf(Words(words.substr(0, last + 1) + ' '), kWhole))
        return true;
    return std::any_of(kSays.begin(), kSays.end(), [&](Words one) { return words.starts_with(one); });
}

/// "CLOSED as of 6/1/2025": a day that has come.
bool saysEndedOn(std::string_view value, const std::string &today)
{
    const std::string low = lowerAscii(trimmed(value));
    for (const std::string_view begins : {"closed as of ", "closed effective ", "closed on ", "ended as of ",
                                          "ended on ", "closed since ", "cerrado desde "})
        if (low.starts_with(begins)) {
            const std::string day = isoDate(std::string_view(low).substr(begins.size()));
            return !day.empty() && day <= today;
        }
    return false;
}

/// What a column of privacy says where there is nothing private.
bool saysOpen(std::string_view value)
{
    static constexpr auto kOpen = std::to_array<Words>(
        {" low ", " standard ", " normal ", " open ", " unrestricted ", " not applicable ", " general ", " ok ",
         " ok to share ", " ok to publish ", " can be shared ", " may be shared ", " not confidential ",
         " not private ", " publicly available ", " baja ", " normal ", " no aplica "});
    return isOneOf(plainWords(value), kOpen);
}

/// Rows that name people, or say nothing of a place.
bool isOfNoPlace(std::string_view table)
{
    static constexpr auto kNone = std::to_array<Words>({"contact", "metadata", "funding", "program", "unit", "taxonomy",
        "taxonomy_term", "organization_identifier", "attribute", "url"});
    return isOneOf(table, kNone);
}

bool mayEnd(std::string_view table)
{
    static constexpr auto kMay = std::to_array<Words>({"organization", "service", "location", "service_at_location",
        "phone"});
    return isOneOf(table, kMay);
}

} // namespace

UnreadColumns::About UnreadColumns::aboutOf(std::string_view heading) const
{
    if (isOfNoPlace(m_table.name))
        return About::Nobody;
    const std::string words = nameWords(heading), bare = bareName(heading);
    const bool street = isOfAStreet(words);
    if (isOfPrivacy(words))
        return street ? About::PrivateStreet : About::Private;
    if (isOfPublishing(words))
        return street ? About::PublishStreet : About::Publish;
    if (isOfSecrecy(words))
        return About::Secret;
    if (isOneOf(bare, kStatus))
        return About::Status;
    if (isOneOf(bare, kActive))
        return About::Active;
    if (isOneOf(bare, kEnded))
        return About::Ended;
    if (isOneOf(bare, kEndDates) || isOfAnEnd(words))
        return About::EndDate;
    return anyIn(words, std::to_array<Words>({" dv ", " domestic violence", " violencia domestica", " ipv "}))
        ? About::Violence : About::Anything;
}

std::size_t UnreadColumns::add(std::string_view heading)
{
    constexpr std::size_t kBytes = 60;
    const std::string_view plain = trimmed(heading);
    Column column;
    column.heading = plain.empty() ? '#' + std::to_string(m_columns.size() + 1) : std::string(clipUtf8(plain, kBytes));
    column.about = aboutOf(plain);
    column.ofStreet = isOfAStreet(nameWords(plain));
    m_columns.push_back(std::move(column));
    return m_columns.size() - 1;
}

std::size_t UnreadColumns::of(const std::string &name)
{
    constexpr std::size_t kMost = 1000;
    if (const auto found = m_byName.find(name); found != m_byName.end())
        return found->second;
    const bool member = name.starts_with('.');
    const std::size_t column = m_columns.size() < kMost ? add(std::string_view(name).substr(member ? 1 : 0))
        : m_columns.size() == kMost ? add("\xE2\x80\xA6") : kMost;
    m_columns[column].ofRecord = member;
    if (m_byName.size() < kMost)
        m_byName.emplace(name, column);
    return column;
}

void UnreadColumns::sample(Column &column, std::string_view value)
{
    constexpr int kSample = 40;
    constexpr std::size_t kLongestNumber = 40, kFewestFigures = 10;
    if (column.seen >= kSample)
        return;
    ++column.seen;
    const std::string_view text = trimmed(value);
    const std::string low = lowerAscii(text);
    const std::size_t at = low.find('@');
    if (at != std::string::npos && low.find('.', at) != std::string::npos && low.find(' ') == std::string::npos)
        ++column.mails;
    else if (low.starts_with("http://") || low.starts_with("https://") || low.starts_with("www."))
        ++column.links;
    else if (text.size() <= kLongestNumber && dialDigits(text).size() >= kFewestFigures && isoDate(text).empty())
        ++column.numbers;
    else if (withoutAddress(text) != text)
        ++column.streets;
}

std::string UnreadColumns::likeOfValues(const Column &column)
{
    const auto most = [&](int many) { return column.seen > 0 && many * 5 >= column.seen * 4; };
    if (nameWords(column.heading).find(" fax") != std::string::npos)
        return {};
    return most(column.numbers) ? "phone.number" : most(column.mails) ? "email" : most(column.links) ? "url"
        : most(column.streets) ? "address.address_1" : "";
}

UnreadColumns::Heed UnreadColumns::heedOf(const Column &column, std::string_view value, const std::string &today) const
{
    if (column.about == About::Nobody)
        return {};
    const std::optional<bool> flag = readFlag(value);
    const bool link = value.find("://") != std::string_view::npos;
    const bool phone = std::string_view(m_table.name) == "phone";
    const Heed hide{phone ? Heed::LeaveOut : Heed::Hide, {}, {}};
    switch (column.about) {
    case About::Private:
    case About::PrivateStreet: // a word that we do not know: better a call too many, but for a number that people need
        if (flag.value_or(!link && !phone && !saysOpen(value)))
            return hide;
        break;
    case About::Publish:
    case About::PublishStreet: {
        const Heed out{column.about == About::Publish && mayEnd(m_table.name)
            && std::string_view(m_table.name) != "location" ? Heed::LeaveOut : hide.what, {}, {}};
        if ((flag && !*flag && lowerAscii(trimmed(value)) != "public" && lowerAscii(trimmed(value)) != "visible"
            && lowerAscii(trimmed(value)) != "full") || isUntold(value) || saysNever(value))
            return out;
        break;
    }
    case About::Secret:
        if (flag.value_or(lowerAscii(value) == "x"))
            return hide;
        break;
    case About::Violence:
        if (flag.value_or(false))
            return {Heed::Words, {}, column.heading + ": domestic violence"};
        break;
    case About::Status:
        if (mayEnd(m_table.name) && standingOf(value) == Standing::Ended)
            return {Heed::Ended, {}, {}};
        break;
    case About::Active:
        if (mayEnd(m_table.name) && flag && !*flag && isoDate(value).empty())
            return {Heed::Ended, {}, {}};
        break;
    case About::Ended:
    case About::EndDate: {
        const std::string day = isoDate(value);
        if (mayEnd(m_table.name) && ((!day.empty() && day <= today) || (day.empty() && column.about == About::Ended
            && flag.value_or(false))))
            return {Heed::Ended, {}, {}};
        break;
    }
    default: break;
    }
    if (mayEnd(m_table.name) && (saysEnded(value) || saysEndedOn(value, today)))
        return {Heed::Ended, {}, {}};
    if (isUntold(value) || (column.ofStreet && addressIsWithheld(value)))
        return hide;
    if (mayHide(value)) {
        constexpr std::size_t kBytes = 2000;
        return {Heed::Words, {}, std::string(clipUtf8(value, kBytes))};
    }
    return {};
}

UnreadColumns::Heed UnreadColumns::look(std::size_t index, std::string_view value, const std::string &today)
{
    const std::string_view text = trimmed(value);
    if (text.empty() || standsForNothing(text, {}))
        return {};
    Column &column = m_columns[index];
    ++column.filled;
    sample(column, text);
    return heedOf(column, text, today);
}

void UnreadColumns::tell(Problems &problems, const std::string &file)
{
    std::stable_sort(m_columns.begin(), m_columns.end(),
                     [](const auto &a, const auto &b) { return a.filled > b.filled; });
    for (const Column &column : m_columns) {
        const std::string named = likeOf(column.heading, m_table), like = named.empty() ? likeOfValues(column) : named;
        problems.addColumn(
            like.empty() || column.filled == 0 ? ProblemKind::ColumnNotRead : ProblemKind::ColumnLooksLike, file,
            column.ofRecord ? std::string(m_table.name) + '.' + column.heading : column.heading, like, column.filled);
    }
    m_columns.clear();
    m_byName.clear();
}

} // namespace handrail::directory
