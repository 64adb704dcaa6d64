#include "r4schema.h"

#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace handrail::test {
namespace {

using Json = nlohmann::json;

/// http://hl7.org/fhir/R4: what is 1..1 and primitive, and the codes of required bindings that the schema does not
/// list.
const std::map<std::string, std::map<std::string, std::set<std::string>>> &mandatory()
{
    static const std::set<std::string> kRequest{"draft",     "active",           "on-hold", "revoked",
                                                "completed", "entered-in-error", "unknown"};
    static const std::map<std::string, std::map<std::string, std::set<std::string>>> all{
        {"Bundle",
         {{"type",
           {"document", "message", "transaction", "transaction-response", "batch", "batch-response", "history",
            "searchset", "collection"}}}},
        {"CarePlan", {{"status", kRequest}, {"intent", {"proposal", "plan", "order", "option"}}}},
        {"Goal",
         {{"lifecycleStatus",
           {"proposed", "planned", "accepted", "active", "on-hold", "completed", "cancelled", "entered-in-error",
            "rejected"}}}},
        {"Encounter",
         {{"status",
           {"planned", "arrived", "triaged", "in-progress", "onleave", "finished", "cancelled", "entered-in-error",
            "unknown"}}}},
        {"ServiceRequest",
         {{"status", kRequest},
          {"intent",
           {"proposal", "plan", "directive", "order", "original-order", "reflex-order", "filler-order",
            "instance-order", "option"}}}},
        {"Task",
         {{"status",
           {"draft", "requested", "received", "accepted", "rejected", "ready", "cancelled", "in-progress", "on-hold",
            "failed", "completed", "entered-in-error"}},
          {"intent",
           {"unknown", "proposal", "plan", "order", "original-order", "reflex-order", "filler-order", "instance-order",
            "option"}}}},
        {"Consent", {{"status", {"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"}}}},
        {"DocumentReference", {{"status", {"current", "superseded", "entered-in-error"}}}},
        {"CarePlan_Detail",
         {{"status",
           {"not-started", "scheduled", "in-progress", "on-hold", "completed", "cancelled", "stopped", "unknown",
            "entered-in-error"}}}},
        {"DocumentReference_RelatesTo", {{"code", {"replaces", "transforms", "signs", "appends"}}}},
        {"Extension", {{"url", {}}}},
        {"Annotation", {{"text", {}}}},
        {"Consent_Verification", {{"verified", {}}}}};
    return all;
}

bool isOf(const std::string &type, const Json &value)
{
    return type == "array"     ? value.is_array()
           : type == "string"  ? value.is_string()
           : type == "number"  ? value.is_number()
           : type == "boolean" ? value.is_boolean()
                               : value.is_object();
}

} // namespace

R4Schema::R4Schema()
{
    std::ifstream file(HANDRAIL_SOURCE_DIR "/tests/data/fhir-r4/r4.schema.json");
    m_schema = Json::parse(file);
}

std::vector<std::string> R4Schema::problems(const Json &bundle)
{
    m_problems.clear();
    check(Json{{"$ref", "#/definitions/Bundle"}}, bundle, "Bundle");
    checkWords(bundle, "Bundle");
    checkReferences(bundle);
    return m_problems;
}

void R4Schema::check(const Json &schema, const Json &value, const std::string &path)
{
    if (const auto ref = schema.find("$ref"); ref != schema.end()) {
        const std::string name = ref->get<std::string>().substr(sizeof("#/definitions/") - 1);
        check(m_schema.at("definitions").at(name), value, path);
        const auto must = mandatory().find(name);
        if (must != mandatory().end() && value.is_object()) {
            for (const auto &[key, codes] : must->second) {
                if (!value.contains(key))
                    say(path, name + " has no " + key);
                else if (!codes.empty() && !codes.contains(value[key].get<std::string>()))
                    say(path + "." + key, "'" + value[key].get<std::string>() + "' is none of its codes");
            }
        }
        return;
    }
    if (schema.contains("oneOf"))
        return checkOne(schema["oneOf"], value, path);
    if (schema.contains("const") && schema["const"] != value)
        say(path, value.dump() + " is not " + schema["const"].dump());
    if (schema.contains("enum")
        && std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        say(path, value.dump() + " is none of " + schema["enum"].dump());
    if (schema.contains("type") && !isOf(schema["type"], value))
        return say(path, value.dump() + " is no " + schema["type"].get<std::string>());
    if (schema.contains("pattern") && value.is_string()) {
        const std::string form = schema["pattern"];
        if (!std::regex_search(value.get<std::string>(), m_forms.try_emplace(form, form).first->second))
            say(path, value.dump() + " is not of the form " + form);
    }
    if (schema.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i)
            check(schema["items"], value[i], path + "[" + std::to_string(i) + "]");
    }
    if (schema.contains("properties"))
        checkObject(schema, value, path);
}

void R4Schema::checkObject(const Json &schema, const Json &value, const std::string &path)
{
    if (!value.is_object())
        return say(path, value.dump() + " is no object");
    for (const auto &[key, each] : value.items()) {
        const auto known = schema["properties"].find(key);
        if (known != schema["properties"].end())
            check(*known, each, path + "." + key);
        else
            say(path, "R4 knows no " + key);
    }
    for (const Json &key : schema.value("required", Json::array())) {
        if (!value.contains(key.get<std::string>()))
            say(path, "has no " + key.get<std::string>());
    }
}

void R4Schema::checkOne(const Json &choices, const Json &value, const std::string &path)
{
    const std::string type = value.is_object() ? value.value("resourceType", std::string()) : std::string();
    for (const Json &choice : choices) {
        if (choice.value("$ref", std::string()) == "#/definitions/" + type)
            return check(choice, value, path + "(" + type + ")");
    }
    say(path, "'" + type + "' is none of the resources");
}

void R4Schema::checkWords(const Json &value, const std::string &path)
{
    if ((value.is_structured() && value.empty()) || value.is_null()
        || (value.is_string() && value.get_ref<const std::string &>().empty()))
        say(path, "is empty");
    if (value.is_structured()) {
        for (const auto &[key, each] : value.items())
            checkWords(each, path + "." + key);
    }
}

void R4Schema::checkReferences(const Json &bundle)
{
    std::map<std::string, std::string> there;
    for (const Json &entry : bundle.at("entry")) {
        const std::string url = entry.at("fullUrl");
        if (!there.emplace(url, entry.at("resource").at("resourceType")).second)
            say(url, "stands twice");
        if (url != "urn:uuid:" + entry["resource"].value("id", std::string()))
            say(url, "is not the resource's id");
        if (!std::regex_match(url, std::regex("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")))
            say(url, "is no UUID");
    }
    static const std::map<std::string, std::string> kTargets{
        {"subject", "Patient"},      {"patient", "Patient"},      {"for", "Patient"},
        {"focus", "ServiceRequest"}, {"encounter", "Encounter"},  {"goal", "Goal"},
        {"careTeam", "CareTeam"},    {"member", "RelatedPerson"}, {"target", "DocumentReference"}};
    const auto follow = [&](const auto &self, const Json &value, const std::string &key) -> void {
        if (value.is_object() && value.contains("reference") && value["reference"].is_string()) {
            const auto found = there.find(value["reference"]);
            const auto wanted = kTargets.find(key);
            if (found == there.end())
                say(key, value["reference"].get<std::string>() + " leads nowhere");
            else if (wanted != kTargets.end() && wanted->second != found->second)
                say(key, "leads to a " + found->second);
        }
        if (value.is_structured()) {
            for (const auto &[name, each] : value.items())
                self(self, each, value.is_array() ? key : name);
        }
    };
    follow(follow, bundle, "");
}

} // namespace handrail::test
