#include "directory/export/exportparts.h"

#include "directory/index/search.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdio>
#include <utility>

// A service at a place as a line or a feature. All of it comes through DirectorySearch, which holds back what is
// private.
namespace handrail::directory {
namespace {

using nlohmann::ordered_json;

std::string joined(const std::vector<std::string> &parts, const char *between)
{
    std::string all;
    for (const std::string &part : parts)
        all += (all.empty() || part.empty() ? "" : between) + part;
    return all;
}

std::string clockTime(int minute)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60 % 24, minute % 60);
    return text;
}

/// The publisher's words, or the days of the week as HSDS writes them: "MO 09:00-17:00; TU 09:00-12:00".
std::string hoursOf(const Place &place)
{
    if (!place.hoursText.empty())
        return joined(place.hoursText, "; ");
    constexpr const char *kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    constexpr int kDay = 1440;
    std::vector<std::string> spans;
    for (const OpenSpan &span : place.spans)
        if (span.toMinute > span.fromMinute && span.validFrom.empty() && span.validTo.empty())
            spans.push_back(std::string(kDays[span.fromMinute / kDay % 7]) + ' ' + clockTime(span.fromMinute % kDay)
                            + '-' + clockTime(span.toMinute % kDay));
    return joined(spans, "; ");
}

std::string number(double value)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

/// The columns of a line and the properties of a feature, in their order.
std::vector<std::pair<const char *, std::string>> valuesOf(const Service &service, const Place &place)
{
    return {{"id", service.row.id},
            {"name", service.row.name},
            {"organization", service.row.organization},
            {"category", service.row.category},
            {"description", service.description},
            {"phone", service.row.phone},
            {"address", place.addressLine},
            {"city", place.city},
            {"state", place.state},
            {"zipcode", place.postalCode},
            {"latitude", place.point ? number(place.point->latitude) : std::string()},
            {"longitude", place.point ? number(place.point->longitude) : std::string()},
            {"address_private", place.confidential ? "yes" : ""},
            {"website", service.url},
            {"email", service.email},
            {"hours", hoursOf(place)},
            {"eligibility", service.eligibility},
            {"fees", service.fees},
            {"application_process", service.applicationProcess},
            {"languages", joined(service.languages, ", ")},
            {"status", service.status},
            {"alert", service.alert},
            {"checked", service.row.checkedDate}};
}

/// A spreadsheet reckons with what begins like a formula, behind blanks and in wide letters, too: an apostrophe makes
/// words of it.
std::string harmless(const std::string &value)
{
    const std::size_t first = value.find_first_not_of(" \t\r\n");
    const std::string_view rest =
        first == std::string::npos ? std::string_view() : std::string_view(value).substr(first);
    bool formula = value.starts_with('\t') || value.starts_with('\r') || value.starts_with('\n');
    for (const char *sign : {"=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})
        formula |= rest.starts_with(sign);
    double plain = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), plain);
    return formula && !(error == std::errc() && end == value.data() + value.size()) ? '\'' + value : value;
}

void putLine(std::ostream &out, const std::vector<std::pair<const char *, std::string>> &values, bool headings)
{
    const char *between = "";
    for (const auto &[name, value] : values) {
        out << std::exchange(between, ",") << '"';
        for (const char c : headings ? std::string(name) : harmless(value))
            c == '"' ? out << "\"\"" : out << c;
        out << '"';
    }
    out << "\r\n";
}

void putFeature(std::ostream &out, const std::vector<std::pair<const char *, std::string>> &values, const Place &place)
{
    ordered_json feature{{"type", "Feature"}, {"geometry", nullptr}, {"properties", ordered_json::object()}};
    if (place.point)
        feature["geometry"] = {{"type", "Point"}, {"coordinates", {place.point->longitude, place.point->latitude}}};
    for (const auto &[name, value] : values)
        if (!value.empty() && std::string_view(name) != "latitude" && std::string_view(name) != "longitude")
            feature["properties"][name] = value;
    out << feature.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace

void writePlaces(storage::Database &db, std::ostream &out, bool geoJson, const ExportOptions &options,
                 ExportReport &report)
{
    std::vector<std::string> ids;
    for (SQLite::Statement rows(db.sql(), "SELECT DISTINCT hsds_id FROM service ORDER BY name COLLATE NOCASE, hsds_id");
         rows.executeStep();)
        ids.push_back(rows.getColumn(0).getString());
    DirectorySearch search(db);
    if (geoJson)
        out << "{\"type\": \"FeatureCollection\", \"features\": [";
    else
        putLine(out << "\xEF\xBB\xBF", valuesOf({}, {}), true); // by the mark a spreadsheet knows that it is UTF-8
    for (const std::string &id : ids) {
        if (options.stop.stop_requested())
            throw SQLite::Exception("stopped", 9); // SQLITE_INTERRUPT
        const auto service = search.service(id, {});
        if (!service.ok())
            continue;
        ++report.services;
        for (const Place &place : service.value().places) {
            const auto values = valuesOf(service.value(), place);
            if (geoJson)
                putFeature(out << (report.rows > 0 ? ",\n" : "\n"), values, place);
            else
                putLine(out, values, false);
            ++report.rows;
        }
    }
    if (geoJson)
        out << "\n]}\n";
}

} // namespace handrail::directory
