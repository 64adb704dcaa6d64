#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <regex>
#include <string>
#include <vector>

namespace handrail::test {

/// HL7's own JSON schema of FHIR R4 (tests/data/fhir-r4), with what it leaves to the words of the specification:
/// elements that must be there though they are primitive, codes that a status may have, no empty part, and references
/// that lead somewhere.
class R4Schema {
public:
    R4Schema();

    /// What is not as R4 has it, each with its path; empty: nothing.
    [[nodiscard]] std::vector<std::string> problems(const nlohmann::json &bundle);

private:
    using Json = nlohmann::json;
    void check(const Json &schema, const Json &value, const std::string &path);
    void checkObject(const Json &schema, const Json &value, const std::string &path);
    void checkOne(const Json &choices, const Json &value, const std::string &path);
    void checkWords(const Json &value, const std::string &path);
    void checkReferences(const Json &bundle);
    void say(const std::string &path, const std::string &what) { m_problems.push_back(path + ": " + what); }

    Json m_schema;
    std::map<std::string, std::regex> m_forms; ///< patterns, made once: there are few, and they are asked often
    std::vector<std::string> m_problems;
};

} // namespace handrail::test
