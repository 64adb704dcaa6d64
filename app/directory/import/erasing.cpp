#include "directory/import/erasing.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace handrail::directory {
namespace {

struct Said {
    std::string_view table, texts, links; ///< columns, a blank between them
};

constexpr auto kSaid = std::to_array<Said>({
    {"service", "name alternate_name description application_process eligibility_description fees_description alert"
                " wait_time interpretation_services keywords", "url email"},
    {"organization", "name alternate_name description", "website email"},
    {"location", "name alternate_name description transportation", "url"},
    {"address", "address_2", ""},
    {"service_at_location", "description", ""},
    {"phone", "description", ""},
    {"schedule", "description notes", ""},
    {"accessibility", "description details", "url"},
    {"language", "note", ""},
    {"required_document", "document", "uri"},
    {"cost_option", "option amount_description", ""},
    {"service_area", "name description", "uri"},
    {"attribute", "value label", ""},
    {"unit", "name", ""},
    {"organization_identifier", "identifier", ""},
    {"service_capacity", "description", ""},
    {"program", "name alternate_name description", ""},
    {"contact", "department", "email"},
    {"url", "label", "url"},
    {"funding", "source", ""},
    {"metadata", "previous_value replacement_value", ""},
});

} // namespace

std::string eraseElsewhere()
{
    std::string sql;
    const auto each = [](std::string_view columns, auto take) {
        for (std::size_t from = 0; from < columns.size();) {
            const std::size_t end = std::min(columns.find(' ', from), columns.size());
            take(std::string(columns.substr(from, end - from)));
            from = end + 1;
        }
    };
    for (const Said &said : kSaid) {
        std::string sets, changed; // rows of which nothing goes are not written
        const auto put = [&](const std::string &function, const std::string &column) {
            const std::string told = function + '(' + column + ')';
            sets += (sets.empty() ? "" : ", ") + column + " = " + told;
            changed += (changed.empty() ? "" : " OR ") + ('(' + column + " <> '' AND " + told + " <> " + column + ')');
        };
        each(said.texts, [&](const std::string &column) { put("passed", column); });
        each(said.links, [&](const std::string &column) { put("passed_link", column); });
        sql += "UPDATE " + std::string(said.table) + " SET " + sets + " WHERE " + changed + ";\n";
    }
    // Its own house stands at the beginning: the same number in another town is another door.
    return sql + "UPDATE address SET address_1 = passed(address_1) WHERE address_1 <> '' AND passed(address_1) <> address_1"
                 " AND passed(address_1) NOT LIKE '\xE2\x80\xA6%';\n";
}

} // namespace handrail::directory
