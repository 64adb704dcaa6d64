#include "directory/import/mapping.h"

#include "directory/import/plainplace.h"
#include "directory/import/tables.h"
#include "directory/service/fieldvalues.h"
#include "directory/words/status.h"
#include "directory/words/text.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace handrail::directory {
namespace {

constexpr std::string_view kRows[] = {"organization", "service",  "location",     "address",           "phone",
                                      "schedule",     "language", "service_area", "required_document", "accessibility",
                                      "taxonomy_term"};

std::string listed(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

class Reader {
public:
    std::variant<Mapping, std::vector<MappingFault>> read(const std::string &yaml);

private:
    void fault(const YAML::Node &at, std::string what, std::string cure)
    {
        m_faults.push_back({at.Mark().line + 1, std::move(what), std::move(cure)});
    }
    std::vector<std::string> words(const YAML::Node &node, const std::string &of);
    void part(const YAML::Node &key, const YAML::Node &value, bool fixed);
    void ending(const YAML::Node &node);
    void whole(const YAML::Node &root);

    Mapping m_mapping;
    std::vector<MappingFault> m_faults;
};

std::vector<std::string> Reader::words(const YAML::Node &node, const std::string &of)
{
    std::vector<std::string> all;
    if (node.IsScalar())
        return {node.Scalar()};
    if (node.IsSequence()) {
        for (const YAML::Node &one : node) {
            if (one.IsScalar())
                all.push_back(one.Scalar());
            else
                fault(one, of + " holds something that is no name",
                      "Write names alone, as [Phone1Name, Phone1Description]");
        }
    }
    if (all.empty())
        fault(node, of + " is empty", "Write the name of a column, or several in [ ]");
    return all;
}

void Reader::part(const YAML::Node &key, const YAML::Node &value, bool fixed)
{
    const std::string name = key.IsScalar() ? key.Scalar() : std::string();
    const std::size_t point = name.find('.');
    Mapping::Part part;
    part.row = name.substr(0, point);
    part.table = part.row.substr(0, part.row.find_last_not_of("0123456789") + 1);
    part.field = point == std::string::npos ? std::string() : name.substr(point + 1);
    if (std::find(std::begin(kRows), std::end(kRows), part.table) == std::end(kRows)) {
        fault(key, "\"" + name + "\" names no table",
              "Begin with one of " + listed({std::begin(kRows), std::end(kRows)}) + ", then a point and a field");
        return;
    }
    std::vector<std::string> fields;
    for (const Field &field : findTable(part.table)->fields)
        if (const std::string_view column = field.column;
            column == "id" ? part.table == "organization" : field.kind != FieldKind::Key)
            fields.emplace_back(column);
    if (std::find(fields.begin(), fields.end(), part.field) == fields.end()) {
        fault(key, part.table + " has no field \"" + part.field + "\"", "Write one of " + listed(fields));
        return;
    }
    if (fixed && !value.IsScalar())
        fault(value, name + " is no text", "Write what every row has there");
    else if (fixed)
        part.fixed = value.Scalar();
    else
        part.columns = words(value, name);
    m_mapping.parts.push_back(std::move(part));
}

void Reader::ending(const YAML::Node &node)
{
    const bool map = node.IsMap();
    Mapping::Ending ending;
    if (map && node["column"] && node["column"].IsScalar())
        ending.column = node["column"].Scalar();
    if (map && node["unless"])
        ending.unless = words(node["unless"], "unless");
    if (map && node["past"] && node["past"].IsScalar())
        ending.past = readFlag(node["past"].Scalar()).value_or(false);
    if (ending.column.empty() || ending.past == !ending.unless.empty())
        fault(node, "leave_out does not say when",
              "Write column and either unless: [what a row that is offered says] or past: yes");
    m_mapping.endings.push_back(std::move(ending));
}

void Reader::whole(const YAML::Node &root)
{
    if (!root.IsMap()) {
        m_faults.push_back({1, "this is no mapping", "Begin with name:, when: and fields:"});
        return;
    }
    static constexpr std::string_view kKeys[] = {"name", "when", "id", "fields", "fixed", "leave_out"};
    for (const auto &entry : root) {
        const YAML::Node &key = entry.first, &value = entry.second;
        const std::string name = key.IsScalar() ? key.Scalar() : std::string();
        if (std::find(std::begin(kKeys), std::end(kKeys), name) == std::end(kKeys))
            fault(key, "\"" + name + "\" is not known", "Write one of " + listed({std::begin(kKeys), std::end(kKeys)}));
        else if (name == "name")
            m_mapping.name = value.IsScalar() ? value.Scalar() : std::string();
        else if (name == "when")
            m_mapping.when = words(value, name);
        else if (name == "id")
            m_mapping.id = words(value, name);
        else if (name == "leave_out" && value.IsSequence())
            for (const YAML::Node &one : value)
                ending(one);
        else if (!value.IsMap())
            fault(value, name + " is no list of fields", "Write one a line, as service.name: FACILITY_NAME");
        else
            for (const auto &field : value)
                part(field.first, field.second, name == "fixed");
    }
    const auto has = [&](const char *table, const char *field) {
        return std::any_of(m_mapping.parts.begin(), m_mapping.parts.end(), [&](const Mapping::Part &part) {
            return part.row == table && part.field == field && !part.columns.empty();
        });
    };
    if (m_mapping.when.empty())
        fault(root, "when is missing",
              "Write columns by which such a list is known, as when: [OSHPD_ID, FACILITY_NAME]");
    if (!has("service", "name"))
        fault(root, "no column is the name of a service", "Write service.name: and the column under fields:");
    if (!has("phone", "number") && !has("address", "address_1"))
        fault(root, "neither a number nor a street is given",
              "Write phone.number: or address.address_1: under fields:");
}

std::variant<Mapping, std::vector<MappingFault>> Reader::read(const std::string &yaml)
{
    try {
        whole(YAML::Load(yaml));
    } catch (const YAML::Exception &error) {
        m_faults.push_back({error.mark.line + 1, "this is not YAML: " + error.msg,
                            "Check spaces, colons and quotes on this line and the one before"});
    }
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const MappingFault &a, const MappingFault &b) { return a.line < b.line; });
    if (!m_faults.empty())
        return m_faults;
    return m_mapping;
}

constexpr const char *kShipped[] = {
#include "shippedmappings.inc"
};

} // namespace

std::variant<Mapping, std::vector<MappingFault>> readMapping(const std::string &yaml)
{
    return Reader().read(yaml);
}

const std::vector<Mapping> &shippedMappings()
{
    static const auto kMappings = [] {
        std::vector<Mapping> all;
        for (const char *yaml : kShipped)
            if (auto read = readMapping(yaml); auto *mapping = std::get_if<Mapping>(&read))
                all.push_back(std::move(*mapping));
        return all;
    }();
    return kMappings;
}

} // namespace handrail::directory
