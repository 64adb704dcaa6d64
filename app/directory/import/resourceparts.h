#pragma once

#include "directory/import/jsonrecords.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <vector>

namespace handrail::directory {

/// What a resource of ShelterTech's API says otherwise than HSDS: addresses with their points at the organization,
/// hours as days of a schedule, categories by name. A service has its organization's places unless it has its own, and
/// its hours where it says so.
class ResourceParts {
public:
    explicit ResourceParts(const RowSink &sink) : m_sink(sink) {}
    /// Whether @p value is such a part, under @p key of a record.
    [[nodiscard]] static bool isOne(const std::string &key, const nlohmann::json &value);
    void ofOrganization(const nlohmann::json &j, const std::string &id);
    void ofService(const nlohmann::json &j, const std::string &id, const std::string &organization);

private:
    [[nodiscard]] std::vector<std::string> places(const nlohmann::json &j);
    void hours(const nlohmann::json &j, const std::string &service);

    const RowSink &m_sink;
    std::string m_organization; ///< the last one
    std::vector<std::string> m_places;
    std::string m_schedule;     ///< its hours, as JSON
};

} // namespace handrail::directory
