#include "directory/import/columnnames.h"

#include "directory/words/plainwords.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

/// Other words for a field, bare. They count in @p tables alone, or wherever there is such a field.
struct Spelling {
    std::string_view field, tables, names;
};
constexpr auto kSpellings = std::to_array<Spelling>({
    {"id", "", "uuid guid recordid uniqueid identificador"},
    {"name", "service",
     "title nombre titulo programname servicetitle nombredelservicio nombreservicio nombreprograma nombredelprograma"},
    {"name", "organization",
     "title nombre titulo agency agencyname orgname companyname nombredelaorganizacion nombreorganizacion agencia nombreagencia"},
    {"name", "location", "title nombre titulo site sitename placename nombredellugar nombrelugar lugar sitio"},
    {"name", "", "nombre"},
    {"name", "language", "nombre idioma lengua"},
    {"description", "", "descripcion desc descr"},
    {"description", "service organization", "longdescription shortdescription"},
    {"eligibility", "eligibility", "name"},
    {"alternate_name", "", "aka alsoknownas altname othername otronombre nombrealternativo nombrealterno"},
    {"email", "", "mail emailaddress correo correoelectronico"},
    {"website", "", "homepage web webpage websiteurl weblink webaddress websiteaddress sitioweb paginaweb"},
    {"url", "service location",
     "homepage web webpage websiteurl weblink webaddress websiteaddress sitioweb paginaweb enlace"},
    {"status", "", "estatus servicestatus recordstatus programstatus currentstatus listingstatus activestatus"},
    {"status", "service organization", "estado"},
    {"fees_description", "", "fee cost costs costo costos tarifa tarifas precio feestructure"},
    {"eligibility_description", "",
     "elegibilidad requisitos eligibilitycriteria eligibilityrequirements criteriosdeelegibilidad"},
    {"application_process", "",
     "intakeprocess intakeprocedure applicationprocedure howtoapply comoaplicar comosolicitar comoinscribirse procesodesolicitud"},
    {"wait_time", "", "tiempodeespera waitingtime"},
    {"minimum_age", "", "minage agemin ageminimum edadminima"},
    {"maximum_age", "", "maxage agemax agemaximum edadmaxima"},
    {"assured_date", "",
     "lastassured lastverified dateverified verifieddate lastverifieddate verifiedon datelastverified fechadeverificacion fechaverificacion"},
    {"last_modified", "",
     "lastupdated lastupdate updatedat updatedon modifiedat modifiedon datemodified fechadeactualizacion"},
    {"alert", "", "alerta aviso"},
    {"organization_id", "", "agencyid orgid idorganizacion organizacionid iddelaorganizacion idagencia"},
    {"service_id", "", "servicioid idservicio iddelservicio"},
    {"location_id", "", "siteid placeid lugarid idlugar ubicacionid idubicacion sitioid idsitio"},
    {"latitude", "", "lat latitud ycoord ycoordinate"},
    {"longitude", "", "lon lng long longitud xcoord xcoordinate"},
    {"number", "phone",
     "telephone telephonenumber telephoneno tel telno phone phoneno telefono numero numerodetelefono numerotelefono"},
    {"phone", "",
     "phones phonenumber telephone telephonenumber tel mainphone phonemain telefono telefonos numerodetelefono"},
    {"extension", "", "ext phoneext extn extnumber anexo"},
    {"type", "phone", "tipo"},
    {"description", "phone", "etiqueta label servicetype"},
    {"address_1", "",
     "street street1 streetaddress streetaddress1 streetline1 address addressline1 addr addr1 line1 physicaladdress address1line direccion direccion1 calle domicilio"},
    {"address_2", "", "street2 streetaddress2 streetline2 addressline2 addr2 line2 direccion2"},
    {"city", "", "town municipality locality ciudad municipio localidad addresscity"},
    {"state_province", "address", "state province stateprov stateabbr estado provincia"},
    {"state_province", "location service", "state stateprov stateabbr"},
    {"postal_code", "", "zip zipcode zip5 postcode postal zippostalcode codigopostal cp"},
    {"country", "", "pais countrycode"},
    {"address_type", "address", "tipodedireccion"},
    {"freq", "", "frecuencia"},
    {"byday", "", "day weekdays daysofweek dia dias diadelasemana diasdelasemana"},
    {"opens_at", "",
     "opens opentime openingtime openat opensat openfrom hourfrom starttime timestart opening abre apertura horadeapertura horaapertura"},
    {"closes_at", "",
     "closes closetime closingtime closeat hourto endtime timeend closing cierra cierre horadecierre horacierre"},
    {"valid_from", "", "fechadeinicio fechainicio"},
    {"valid_to", "", "fechadefin fechafin"},
    {"timezone", "", "tz zonahoraria husohorario"},
    {"description", "schedule",
     "hours originaltext hoursofoperation openinghours operatinghours hourstext hoursdescription horario horarios horas scheduletext scheduledescription"},
    {"notes", "schedule", "note nota notas comments comentarios"},
    {"note", "language", "notes nota notas"},
    {"is_private", "",
     "isprivate privado privada esprivado esprivada confidencial esconfidencial oculto oculta nopublicar donotpublish donotlist donotdisplay donotshare dnp"},
    {"document", "", "documents documento documentos"},
    {"option", "cost_option", "opcion"},
    {"amount", "cost_option", "price cost monto precio costo"},
    {"currency", "", "moneda"},
    {"code", "", "codigo isocode"},
    {"available", "service_capacity", "free freebeds bedsavailable availablebeds open disponible disponibles"},
    {"maximum", "service_capacity", "total totalbeds capacity beds maximo capacidad camas"},
});

/// A part of a heading that tells what it may be about.
struct Hint {
    std::string_view part, like;
};
constexpr auto kHints = std::to_array<Hint>({{" status ", "status"},  {" estatus ", "status"},
    {" phone", "phone.number"},  {" telefono", "phone.number"}, {" telephone", "phone.number"},
    {" hotline", "phone.number"}, {" mobile ", "phone.number"}, {" cell ", "phone.number"}, {" address",
    "address.address_1"}, {" street", "address.address_1"}, {" direccion", "address.address_1"},
    {" domicilio", "address.address_1"}, {" hours", "schedule.description"}, {" horario", "schedule.description"},
    {" email", "email"}, {" e mail", "email"}, {" correo", "email"}, {" website", "url"},
    {" homepage", "url"}, {" city ", "address.city"}, {" ciudad ", "address.city"}, {" zip", "address.postal_code"},
    {" codigo postal", "address.postal_code"}, {" latitud", "location.latitude"},
    {" longitud", "location.longitude"}, {" language", "language.name"}, {" idioma", "language.name"}, {" fee ",
    "fees_description"}, {" fees ", "fees_description"}, {" cost ", "fees_description"},
    {" eligib", "eligibility_description"}, {" elegib", "eligibility_description"}, {" requisito",
    "eligibility_description"}, {" descrip", "description"}, {" beds ", "service_capacity.available"},
    {" camas ", "service_capacity.available"}});

bool isFigure(char c)
{
    return c >= '0' && c <= '9';
}

/// One letter is another, missing, too many, or two changed places; figures are the same: address_2 is not address_1.
bool isSlip(std::string_view a, std::string_view b)
{
    constexpr std::size_t kShortest = 6;
    std::string figuresA, figuresB;
    std::copy_if(a.begin(), a.end(), std::back_inserter(figuresA), isFigure);
    std::copy_if(b.begin(), b.end(), std::back_inserter(figuresB), isFigure);
    if (a.size() < kShortest || b.size() < kShortest || figuresA != figuresB || a.size() > b.size() + 1
        || b.size() > a.size() + 1)
        return false;
    std::size_t same = 0, tail = 0;
    while (same < std::min(a.size(), b.size()) && a[same] == b[same])
        ++same;
    while (tail < std::min(a.size(), b.size()) - same && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const std::string_view restA = a.substr(same, a.size() - same - tail), restB = b.substr(same,
        b.size() - same - tail);
    return (restA.size() <= 1 && restB.size() <= 1) || (restA.size() == 2 && restB.size() == 2 && restA[0] == restB[1]
        && restA[1] == restB[0]);
}

bool isSpelling(std::string_view bare, const Field &field, const Table &table)
{
    for (const Spelling &one : kSpellings)
        if (one.field == field.column && (one.tables.empty() || inList(one.tables, table.name))
            && inList(one.names, bare))
            return true;
    const std::string own = bareName(table.name);
    return bare.starts_with(own) && bare.substr(own.size()) == bareName(field.column); // "phone_number"
}

} // namespace

namespace {

/// "Name (required)", "Hours [optional]": without what a form says of the field.
std::string withoutNotes(std::string_view heading)
{
    static constexpr auto kNotes = std::to_array<std::string_view>(
        {" required", " optional", " if any", " if known", " if applicable", " obligatori", " opcional", " requerid",
         " max ", " maximum ", " characters", " format", " yyyy", " select ", " choose ", " e g ", " example", " text ",
         " recommended", " see "});
    std::string out(heading);
    for (const auto &[opens, closes] : {std::pair{'(', ')'}, std::pair{'[', ']'}}) {
        const std::size_t from = out.find(opens), to = out.find(closes, from == std::string::npos ? 0 : from);
        if (from == std::string::npos || from == 0 || to == std::string::npos)
            continue;
        const std::string words = plainWords(out.substr(from + 1, to - from - 1));
        if (std::any_of(kNotes.begin(), kNotes.end(),
                        [&](std::string_view note) { return words.find(note) != std::string::npos; }))
            out.erase(from, to - from + 1);
    }
    return out;
}

} // namespace

std::string headingOf(std::string_view given, const Table &table)
{
    const std::string text = withoutNotes(given);
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool noBreak = text.compare(i, 2, "\xC2\xA0") == 0;
        if (noBreak || c == ' ' || c == '-' || c == '.' || c == '\t') {
            name.push_back('_');
            i += noBreak ? 1 : 0;
            continue;
        }
        const bool capital = c >= 'A' && c <= 'Z', afterSmall = i > 0 && text[i - 1] >= 'a' && text[i - 1] <= 'z';
        if (capital && afterSmall)
            name.push_back('_');
        if (c != '"' && c != '*' && c != '\'')
            name.push_back(capital ? static_cast<char>(c + 32) : c);
    }
    std::string tidy;
    for (const char c : name)
        if (c != '_' || (!tidy.empty() && tidy.back() != '_'))
            tidy.push_back(c);
    while (tidy.ends_with('_'))
        tidy.pop_back();
    const std::string own = std::string(table.name) + '_';
    if (table.unique && tidy.starts_with(own)) {
        const std::string rest = tidy.substr(own.size());
        const bool known = std::any_of(table.fields.begin(), table.fields.end(),
            [&](const Field &field) { return tidy == field.column || inList(field.otherNames, tidy); });
        if (!known && std::any_of(table.fields.begin(), table.fields.end(),
            [&](const Field &field) { return rest == field.column; }))
            return rest;
    }
    return tidy;
}

std::string bareName(std::string_view text)
{
    std::string words = plainWords(withoutNotes(text));
    std::erase(words, ' ');
    return words;
}

std::string nameWords(std::string_view text)
{
    std::string parted;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i] >= 'A' && text[i] <= 'Z' && text[i - 1] >= 'a' && text[i - 1] <= 'z')
            parted.push_back(' ');
        parted.push_back(text[i]);
    }
    return plainWords(parted);
}

Fit fits(const std::string &heading, const std::string &bare, const Field &field, const Table &table)
{
    if (heading == field.column)
        return Fit::Own;
    if (inList(field.otherNames, heading))
        return Fit::Other;
    if (bare.empty())
        return Fit::None;
    const std::string own = bareName(field.column);
    if (bare == own)
        return Fit::Gaps;
    if (isSpelling(bare, field, table))
        return Fit::Spelling;
    return field.kind != FieldKind::Key && isSlip(bare, own) ? Fit::Slip : Fit::None;
}

int fieldOf(std::string_view text, const Table &table, Fit *how)
{
    const std::string heading = headingOf(text, table), bare = bareName(text);
    int best = -1;
    Fit surest = Fit::None;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const Fit fit = fits(heading, bare, table.fields[i], table);
        if (fit > surest)
            surest = fit, best = static_cast<int>(i);
    }
    if (how)
        *how = surest;
    return best;
}

std::string likeOf(std::string_view text, const Table &table)
{
    if (const int field = fieldOf(text, table); field >= 0)
        return table.fields[static_cast<std::size_t>(field)].column;
    // What the standard has and Handrail shows nowhere, and what is of people and not of services.
    static constexpr std::string_view kNone =
        "logo uri taxstatus taxid legalstatus yearincorporated licenses accreditations assureremail assurername attention maritalstatus "
        "immigrationstatus citizenshipstatus veteranstatus incomestatus employmentstatus insurancestatus disabilitystatus schedulelink";
    const std::string words = nameWords(text);
    if (words.ends_with(" id ") || words.find(" fax") != std::string::npos || inList(kNone, bareName(text)))
        return {};
    const auto hint = std::find_if(kHints.begin(), kHints.end(),
        [&](const Hint &one) { return words.find(one.part) != std::string::npos; });
    return hint == kHints.end() ? std::string() : std::string(hint->like);
}

} // namespace handrail::directory
