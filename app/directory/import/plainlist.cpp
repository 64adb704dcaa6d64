#include "directory/import/plainlist.h"

#include "directory/import/columnnames.h"
#include "directory/import/formquestions.h"
#include "directory/import/phonecolumns.h"
#include "directory/import/weekcolumns.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace handrail::directory {
namespace {

struct Meaning {
    std::string_view part, names; ///< the surest first
};
/// What a program is called, the nearest to what is offered first; the next one that is there is its organization.
constexpr auto kNames = std::to_array<std::string_view>({"programname", "servicename", "program", "service",
    "nombredelprograma", "programa", "servicio", "facilityname", "facility", "sitename", "site",
    "locationname", "name", "nombre", "resourcename", "resource", "recurso", "shelter", "shelterlocation", "clinic",
    "clinicname", "pantry", "pantryname", "agencyname", "agency", "organizationname",
    "organization", "organisation", "orgname", "provider", "providername", "agencia", "organizacion", "proveedor",
    "title", "titulo"});
constexpr auto kMeanings = std::to_array<Meaning>({
    {"phone.number", "phone phonenumber telephone telephonenumber tel mainphone primaryphone publicphone facilityphone "
                     "programphone telefono telefonoprincipal numerodetelefono phone1"},
    {"address.address_1",
     "address address1 street streetaddress addressline1 physicaladdress locationaddress siteaddress "
     "programaddress facilityaddress fulladdress physicaladdress1 siteaddress1 programaddress1 "
     "facilityaddress1 locationaddress1 agencyaddress1 street1 streetaddress1 physicalstreet direccion "
     "direccion1 calle domicilio"},
    {"address.address_2", "address2 addressline2 suite unit direccion2"},
    {"address.city",
     "city town ciudad municipio physicalcity sitecity programcity facilitycity servicecity locationcity "
     "agencycity providercity citystatezip citystatezipcode citystzip citystate cityst cityzip citystateandzip "
     "cityandstate ciudadestadocodigopostal ciudadestado locality localidad"},
    {"address.state_province",
     "state st stateprovince estado provincia physicalstate sitestate programstate facilitystate servicestate agencystate"},
    {"address.postal_code",
     "zip zipcode postalcode codigopostal cp physicalzip sitezip sitezipcode programzip facilityzip servicezip agencyzip"},
    {"location.latitude", "latitude lat latitud ycoordinate"},
    {"location.longitude", "longitude lon lng long longitud xcoordinate"},
    {"service.description",
     "description servicedescription programdescription services servicesoffered servicesprovided descripcion "
     "servicios serviciosofrecidos details summary about"},
    {"schedule.description",
     "hours hoursofoperation openinghours operatinghours businesshours schedule officehours horario horarios "
     "horariodeatencion horas"},
    {"service.url", "website url web webpage websiteurl homepage sitioweb paginaweb"},
    {"service.email", "email emailaddress programemail correo correoelectronico"},
    {"service.eligibility_description",
     "eligibility eligibilitycriteria eligibilityrequirements whoitsfor populationserved populationsserved "
     "targetpopulation population populations agesserved ageserved ages agerange agegroup elegibilidad requisitos poblacionatendida"},
    {"service.minimum_age", "minage minimumage agemin ageminimum edadminima"},
    {"service.maximum_age", "maxage maximumage agemax agemaximum edadmaxima"},
    {"required_document.document",
     "documentsrequired requireddocuments documents documentation requireddocumentation documentosrequeridos documentos"},
    {"accessibility.description",
     "accessibility adaaccessible adaaccess wheelchairaccess wheelchairaccessible disabilityaccess accesibilidad"},
    {"service.fees_description", "fees fee cost costs costo costos tarifas"},
    {"service.application_process",
     "intake intakeprocess intakeprocedure howtoapply howtoaccess referralprocess applicationprocess "
     "comosolicitar comoinscribirse"},
    {"language.name", "languages language languagesspoken idiomas idioma"},
    {"service_area.name", "servicearea areaserved areasserved countyserved areadeservicio"},
    {"taxonomy_term.name", "category servicetype programtype facilitytype type categoria tipo tipodeservicio"},
    {"service.status", "status programstatus servicestatus estatus"},
});
/// The same as the people of a county write them in their own languages.
constexpr auto kTongues = std::to_array<Meaning>({
    {"name",
     "tên chương trình|tên dịch vụ|tên cơ quan|tên|機構名稱|机构名称|服務名稱|服务名称|項目名稱|项目名称|名稱|名称|機構|机构|単位|施設名|"
     "名前|pangalan ng programa|pangalan|programa|serbisyo|기관명|프로그램명|서비스명|기관 이름|название|название организации|"
     "наименование|организация|programme|nom du programme|nom de l'organisme|organisme|nom|nome do programa|nome|"
     "الاسم|اسم البرنامج|اسم المنظمة|نام|نام برنامه|نام سازمان|անվանում|անուն"},
    {"phone.number",
     "điện thoại|số điện thoại|電話|电话|電話號碼|电话号码|聯絡電話|联系电话|電話番号|telepono|numero ng telepono|전화|전화번호|"
     "연락처|телефон|номер телефона|téléphone|numéro de téléphone|telefone|الهاتف|هاتف|رقم الهاتف|تلفن|"
     "شماره تلفن|հեռախոս|հեռախոսահամար"},
    {"address.address_1", "địa chỉ|地址|住址|住所|tirahan|주소|адрес|adresse|endereço|العنوان|عنوان|آدرس|نشانی|հասցե"},
    {"address.city", "thành phố|城市|市|都市|lungsod|siyudad|도시|город|ville|cidade|المدينة|شهر|քաղաք"},
    {"address.postal_code",
     "mã bưu điện|mã bưu chính|郵編|郵遞區號|邮编|邮政编码|郵便番号|우편번호|индекс|почтовый индекс|code postal|cep|"
     "الرمز البريدي|کد پستی"},
    {"schedule.description",
     "giờ mở cửa|giờ làm việc|服務時間|服务时间|營業時間|营业时间|開放時間|开放时间|辦公時間|办公时间|oras|운영시간|운영 시간|"
     "영업시간|часы работы|время работы|режим работы|heures|heures d'ouverture|horaires|"
     "ساعات العمل|ساعات کاری|աշխատանքային ժամեր"},
    {"service.description",
     "mô tả|服務內容|服务内容|說明|说明|描述|簡介|简介|paglalarawan|설명|서비스 내용|описание|descrição|الوصف|"
     "توضیحات|նկարագրություն"},
});

/// What a heading in one of those languages means; empty: none of these.
std::string_view tongueOf(std::string_view heading)
{
    static const auto kKnown = [] {
        std::map<std::string, std::string_view, std::less<>> known;
        for (const Meaning &meaning : kTongues)
            for (std::size_t from = 0; from < meaning.names.size();) {
                const std::size_t end = std::min(meaning.names.find('|', from), meaning.names.size());
                known.emplace(scriptWords(meaning.names.substr(from, end - from)), meaning.part);
                from = end + 1;
            }
        return known;
    }();
    const auto found = kKnown.find(scriptWords(heading));
    return found == kKnown.end() ? std::string_view() : found->second;
}

/// Of lists of people: staff, clients, volunteers.
constexpr auto kPeople = std::to_array<std::string_view>({"firstname", "lastname", "surname", "middlename", "dob",
    "dateofbirth", "birthdate", "ssn", "employeeid", "clientid", "patientid", "patientname", "clientname", "staffname",
    "employeename", "mrn", "jobtitle", "supervisor", "homephone", "homeaddress", "nombres", "apellido", "apellidos",
    "fechadenacimiento", "empleado", "paciente", "cliente", "puesto", "birthday", "diagnosis", "diagnoses",
    "medication",
    "medications", "emergencycontact", "emergencycontactname", "emergencyphone", "hiredate", "admissiondate",
    "dateofadmission", "dischargedate", "volunteername", "volunteer", "pronouns", "maritalstatus", "allergies",
    "diagnostico", "medicamentos", "contactodeemergencia", "voluntario", "participantname", "residentname",
    "membername",
    "attendee", "guestname", "caseworkername", "casenumber", "last4ssn"});
/// The same where the names are called no more than that, and nothing says what is offered: who else has a gender?
constexpr auto kOfPeople = std::to_array<std::string_view>({"age", "gender", "sex", "race", "ethnicity", "shift",
    "position", "department", "edad", "genero", "sexo", "turno", "raza", "etnia", "household", "householdsize",
    "casemanager", "room", "roomnumber", "bed", "bednumber", "hometown", "employer", "school", "grade", "cell",
    "cellphone", "mobile", "celular"});

/// Whether a list is one of people, whose names and numbers are nobody's business here.
bool isOfPeople(const std::vector<std::string> &bare)
{
    static constexpr auto kNamed = std::to_array<std::string_view>({"name", "fullname", "nombre", "nombrecompleto"});
    static constexpr auto kOffered = std::to_array<std::string_view>(
        {"description", "services", "servicesoffered", "servicesprovided", "hours", "schedule", "website", "url",
         "fees",
         "eligibility", "category", "program", "programname", "service", "servicename", "agency", "agencyname",
         "organization", "organizationname", "facility", "facilityname", "latitude", "horario", "servicios", "programa",
         "organizacion", "agencia"});
    const auto any = [&](const auto &list) {
        return std::any_of(bare.begin(), bare.end(),
                           [&](const std::string &name) { return std::find(list.begin(), list.end(),
                               name) != list.end(); });
    };
    return any(kPeople) || (any(kNamed) && any(kOfPeople) && !any(kOffered));
}

/// Whether a heading means something here as it stands.
bool isKnown(const std::string &bare)
{
    return std::find(kNames.begin(), kNames.end(), std::string_view(bare)) != kNames.end()
           || std::any_of(kMeanings.begin(), kMeanings.end(), [&](const Meaning &meaning) {
                  return bare == meaning.part || inList(meaning.names, bare);
              });
}

} // namespace

namespace {

/// What a heading means, "name" for all names; empty: nothing here.
std::string_view meaningOf(const std::string &bare)
{
    if (std::find(kNames.begin(), kNames.end(), std::string_view(bare)) != kNames.end())
        return "name";
    const auto found = std::find_if(kMeanings.begin(), kMeanings.end(), [&](const Meaning &meaning) {
        return bare == meaning.part || inList(meaning.names, bare);
    });
    return found == kMeanings.end() ? std::string_view() : found->part;
}

/// What a heading says in two languages, "Phone / Teléfono", in one of them; empty where its parts do not mean the
/// same.
std::string saidTwice(std::string_view heading)
{
    std::string first;
    std::size_t parts = 0;
    for (std::size_t at = 0; at < heading.size();) {
        const std::size_t end = std::min(heading.find_first_of("/|\n()-", at), heading.size());
        const std::string_view part = trimmed(heading.substr(at, end - at));
        at = end + 1;
        if (part.empty())
            continue;
        const std::string_view known = tongueOf(part);
        const std::string bare = known.empty() ? bareName(part) : std::string(known);
        if (meaningOf(bare).empty() || (parts > 0 && meaningOf(bare) != meaningOf(first)))
            return {};
        if (parts++ == 0)
            first = bare;
    }
    return parts > 1 ? first : std::string();
}

/// What each column is called, as kNames and kMeanings have it.
std::vector<std::string> namesOf(const CsvRow &heading, const WeekColumns &week)
{
    std::vector<std::string> bare;
    for (std::size_t i = 0; i < heading.count; ++i) {
        const std::string_view known = tongueOf(heading.fields[i]);
        bare.push_back(known.empty() ? bareName(heading.fields[i]) : std::string(known));
        if (const std::string twice = isKnown(bare.back()) ? std::string() : saidTwice(heading.fields[i]);
            !twice.empty())
            bare.back() = twice;
        else if (const std::string asked = isKnown(bare.back()) ? std::string()
            : askedFor(heading.fields[i]); !asked.empty())
            bare.back() = asked;
        if (isOfWhoAnswered(heading, i) || week.uses(i)) // who answered a form; hours of a day
            bare.back().clear();
    }
    return bare;
}

/// The columns of numbers, each with what others say of it.
void putNumbers(const CsvRow &heading, const std::vector<std::string> &bare, Mapping &mapping)
{
    const auto known = std::find_if(kMeanings.begin(), kMeanings.end(),
                                    [](const Meaning &meaning) { return meaning.part == "phone.number"; });
    std::vector<std::string> headings(heading.fields.begin(),
                                      heading.fields.begin() + static_cast<std::ptrdiff_t>(heading.count));
    std::vector<bool> plain;
    for (std::size_t i = 0; i < bare.size(); ++i) {
        plain.push_back(bare[i] == known->part || (inList(known->names, bare[i]) && bare[i] != "phone1"));
        if (bare[i].empty()) // who answered a form
            headings[i].clear();
    }
    for (const PhoneColumn &column : phoneColumns(headings, plain)) {
        Mapping::Part part;
        part.table = "phone";
        part.row = column.line == 0 ? part.table : part.table + std::to_string(column.line + 1);
        const auto put = [&](const char *field, std::string fixed) {
            part.field = field;
            part.fixed = std::move(fixed);
            part.columns = part.fixed.empty() ? std::vector{heading.fields[column.at]} : std::vector<std::string>{};
            part.at = part.fixed.empty() ? std::optional(column.at) : std::nullopt;
            mapping.parts.push_back(part);
        };
        switch (column.says) {
        case PhoneColumn::Says::Number:
            put("number", {});
            if (!column.type.empty())
                put("type", column.type);
            if (!column.words.empty())
                put("description", column.words);
            break;
        case PhoneColumn::Says::Type: put("type", {}); break;
        case PhoneColumn::Says::Extension: put("extension", {}); break;
        case PhoneColumn::Says::Words: put("description", {}); break;
        case PhoneColumn::Says::Private: put("is_private", {}); break;
        }
    }
}

/// The column that says the days of which another says the hours.
std::string daysBeside(const CsvRow &heading, const WeekColumns &week)
{
    for (std::size_t i = 0; i < heading.count; ++i)
        if (inList("days daysopen daysofoperation operatingdays daysoftheweek daysofweek daysavailable dias "
                   "diasdeatencion",
                   bareName(heading.fields[i]))
            && !week.uses(i))
            return heading.fields[i];
    return {};
}

} // namespace

std::optional<Mapping> plainList(const CsvRow &heading)
{
    if (heading.count > 0 && heading.fields.front().starts_with("{\"")) // a line of JSON
        return {};
    const WeekColumns week(
        {heading.fields.begin(), heading.fields.begin() + static_cast<std::ptrdiff_t>(heading.count)});
    const std::vector<std::string> bare = namesOf(heading, week);
    if (isOfPeople(bare))
        return {};
    Mapping mapping;
    mapping.name = kPlainList;
    const auto put = [&](std::string_view part, const std::string &column) {
        const std::size_t point = part.find('.');
        Mapping::Part one;
        one.row = std::string(part.substr(0, point));
        one.table = one.row.substr(0, one.row.find_last_not_of("0123456789") + 1);
        one.field = std::string(part.substr(point + 1));
        one.columns = {column};
        mapping.parts.push_back(std::move(one));
    };
    bool named = false, owned = false, reached = false, told = false;
    for (const std::string_view name : kNames) {
        const auto at = std::find(bare.begin(), bare.end(), name);
        if (at == bare.end() || owned)
            continue;
        put(named ? "organization.name" : "service.name", heading.fields[static_cast<std::size_t>(at - bare.begin())]);
        owned = named;
        named = true;
    }
    const auto site = std::find_if(bare.begin(), bare.end(), [](const std::string &one) {
        return inList("location place lugar ubicacion", one);
    });
    if (!named && site != bare.end() && std::any_of(bare.begin(), bare.end(), [](const std::string &one) {
            return meaningOf(one) == "address.address_1";
        })) { // not the street itself
        put("service.name", heading.fields[static_cast<std::size_t>(site - bare.begin())]);
        named = true;
    }
    putNumbers(heading, bare, mapping);
    reached = std::any_of(mapping.parts.begin(), mapping.parts.end(), [](const Mapping::Part &part) {
        return part.row == "phone" && part.field == "number";
    });
    for (const Meaning &meaning : kMeanings) {
        for (std::size_t i = 0; i < bare.size() && meaning.part != "phone.number"; ++i) {
            if (bare[i] != meaning.part && !inList(meaning.names, bare[i]))
                continue;
            put(meaning.part, heading.fields[i]);
            if (const std::string days =
                    meaning.part == "schedule.description" ? daysBeside(heading, week) : std::string();
                !days.empty())
                mapping.parts.back().columns = {days, heading.fields[i]};
            reached |= meaning.part == "address.address_1";
            told |= meaning.part != "service.email";
            break;
        }
    }
    if (!named || !reached || !told) // a name, a number and a mail address alone may be somebody's
        return {};
    for (const std::string_view name : {"id", "recordid", "programid", "serviceid", "resourceid"})
        if (const auto at = std::find(bare.begin(), bare.end(), name); at != bare.end() && mapping.id.empty())
            mapping.id = {heading.fields[static_cast<std::size_t>(at - bare.begin())]};
    return mapping;
}

} // namespace handrail::directory
