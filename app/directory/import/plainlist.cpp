#include "directory/import/plainlist.h"

#include "directory/import/columnnames.h"

#include <algorithm>
#include <array>

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
    {"phone.number",
     "phone phonenumber telephone telephonenumber tel mainphone primaryphone publicphone facilityphone programphone telefono telefonoprincipal numerodetelefono phone1"},
    {"phone2.number",
     "phone2 otherphone alternatephone altphone secondaryphone hotline crisisline helpline telefono2 otrotelefono lineadecrisis"},
    {"address.address_1",
     "address address1 street streetaddress addressline1 physicaladdress locationaddress siteaddress programaddress facilityaddress fulladdress direccion direccion1 calle domicilio"},
    {"address.address_2", "address2 addressline2 suite unit direccion2"},
    {"address.city", "city town ciudad municipio physicalcity"},
    {"address.state_province", "state stateprovince estado provincia physicalstate"},
    {"address.postal_code", "zip zipcode postalcode codigopostal cp physicalzip"},
    {"location.latitude", "latitude lat latitud ycoordinate"},
    {"location.longitude", "longitude lon lng long longitud xcoordinate"},
    {"service.description",
     "description servicedescription programdescription services servicesoffered servicesprovided descripcion servicios serviciosofrecidos details summary about"},
    {"schedule.description",
     "hours hoursofoperation openinghours operatinghours businesshours schedule officehours horario horarios horariodeatencion horas"},
    {"service.url", "website url web webpage websiteurl homepage sitioweb paginaweb"},
    {"service.email", "email emailaddress programemail correo correoelectronico"},
    {"service.eligibility_description",
     "eligibility eligibilitycriteria eligibilityrequirements whoitsfor populationserved populationsserved targetpopulation elegibilidad requisitos poblacionatendida"},
    {"service.fees_description", "fees fee cost costs costo costos tarifas"},
    {"service.application_process",
     "intake intakeprocess intakeprocedure howtoapply howtoaccess referralprocess applicationprocess comosolicitar comoinscribirse"},
    {"language.name", "languages language languagesspoken idiomas idioma"},
    {"service_area.name", "servicearea areaserved areasserved countyserved areadeservicio"},
    {"taxonomy_term.name", "category servicetype programtype facilitytype type categoria tipo tipodeservicio"},
    {"service.status", "status programstatus servicestatus estatus"},
});
/// Of lists of people: staff, clients, volunteers.
constexpr auto kPeople = std::to_array<std::string_view>({"firstname", "lastname", "surname", "middlename", "dob",
    "dateofbirth", "birthdate", "ssn", "employeeid", "clientid", "patientid", "patientname", "clientname", "staffname",
    "employeename", "mrn", "jobtitle", "supervisor", "homephone", "homeaddress", "nombres", "apellido", "apellidos",
    "fechadenacimiento", "empleado", "paciente", "cliente", "puesto"});

} // namespace

std::optional<Mapping> plainList(const CsvRow &heading)
{
    std::vector<std::string> bare;
    for (std::size_t i = 0; i < heading.count; ++i)
        bare.push_back(bareName(heading.fields[i]));
    if (std::any_of(bare.begin(), bare.end(), [](const std::string &name) { return std::find(kPeople.begin(),
        kPeople.end(), name) != kPeople.end(); }))
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
    for (const Meaning &meaning : kMeanings) {
        for (std::size_t i = 0; i < bare.size(); ++i) {
            if (!inList(meaning.names, bare[i]))
                continue;
            put(meaning.part, heading.fields[i]);
            reached |= meaning.part == "phone.number" || meaning.part == "address.address_1";
            told |= meaning.part != "phone.number" && meaning.part != "service.email"
                && meaning.part != "phone2.number";
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
