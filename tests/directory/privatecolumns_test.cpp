#include "directory/anyfile.h"

#include <nlohmann/json.hpp>

// A column that nobody foresaw and that says that a place must not be found hides its street, in every form of a list.
using namespace handrail::test;

namespace {

/// "hidden", "shown", or "none" where the row was left out, of a row with @p says under @p heading: as CSV, as a map,
/// as JSON.
std::string becomes(const std::string &heading, const std::string &says)
{
    using nlohmann::json;
    const json row{{"Facility", "Alder House"}, {"Address", "44 Hidden Ln"}, {"City", "Eureka"},
                   {"Phone", "707-555-0101"}, {heading, says}};
    json named{{"name", "Alder House"}, {"address", "44 Hidden Ln"}, {"city", "Eureka"}, {"phone", "707-555-0101"},
               {"latitude", 40.8}, {"longitude", -124.1}, {heading, says}};
    const json map{{"type", "FeatureCollection"},
                   {"features", {{{"type", "Feature"},
                                  {"properties", row},
                                  {"geometry", {{"type", "Point"}, {"coordinates", {-124.1, 40.8}}}}}}}};
    std::string all;
    for (const auto &[name, bytes] : std::vector<std::pair<std::string, std::string>>{
             {"list.csv", "Facility,Address,City,Phone,Latitude,Longitude,\"" + heading + "\"\n"
                          "Alder House,44 Hidden Ln,Eureka,707-555-0101,40.8,-124.1,\"" + says + "\"\n"},
             {"list.geojson", map.dump()},
             {"list.json", json::array({named}).dump()}}) {
        AnyFile file(name, bytes);
        const auto found = file.search->find({.limit = 2});
        if (found.value().rows.empty()) {
            all += "none ";
            continue;
        }
        const Service s = file.service(found.value().rows[0].id);
        const bool shown = s.places.at(0).addressLine.find("Hidden") != std::string::npos || s.places[0].point;
        all += shown ? "shown " : "hidden ";
        EXPECT_EQ(s.row.phoneDial, "7075550101") << heading;
    }
    return all;
}

} // namespace

TEST(PrivateColumns, HideTheStreet)
{
    for (const auto &[heading, says] : std::vector<std::pair<std::string, std::string>>{
             {"OK to list address", "No"}, {"Okay to publish location?", "no"}, {"May address be shared?", "No"},
             {"Restricted", "Yes"}, {"Restricted Address", "X"}, {"Sensitive Location", "Y"}, {"Sensitive", "TRUE"},
             {"Address Display", "Hide"}, {"Do Not Map", "X"}, {"Don't map", "yes"}, {"Secure Location", "Yes"},
             {"Location Disclosed", "No"}, {"Address not disclosed", "Yes"}, {"Nondisclosed location", "1"},
             {"Exclude From Website", "Yes"}, {"Exclude from Directory", "Y"}, {"Internal Use Only", "Yes"},
             {"Share Address", "Never"}, {"Share location", "No"}, {"Display Address", "Internal only"},
             {"Do not disclose", "Yes"}, {"Do not give out address", "x"}, {"No divulgar dirección", "Sí"},
             {"Compartir dirección", "No"}, {"Location is secret", "yes"}, {"Address Visibility", "Staff only"}})
        EXPECT_EQ(becomes(heading, says), "hidden hidden hidden ") << heading << '=' << says;
    for (const auto &[heading, says] : std::vector<std::pair<std::string, std::string>>{
             {"Visibility", "Internal"}, {"Public?", "N"}, {"Publish", "Never"}, {"Visible", "hidden"}})
        EXPECT_EQ(becomes(heading, says), "none none none ") << heading << '=' << says;
}

TEST(PrivateColumns, OthersHideNothing)
{
    for (const auto &[heading, says] :
         std::vector<std::pair<std::string, std::string>>{{"Restricted", "No"},
                                                          {"Restricted Population", "Women"},
                                                          {"Age Restricted", "Yes"},
                                                          {"Sensitive", ""},
                                                          {"Exclude from mailing list", "Yes"},
                                                          {"Shared Rooms", "No"},
                                                          {"Shared", "No"},
                                                          {"Share Costs", "No"},
                                                          {"Secure Parking", "Yes"},
                                                          {"Secure Location", "No"},
                                                          {"Display Order", "0"},
                                                          {"Public Transit", "No"},
                                                          {"Public Housing", "No"},
                                                          {"OK to list address", "Yes"},
                                                          {"Share Address", "Yes"},
                                                          {"Visibility", "Public"},
                                                          {"Address Display", "Show"},
                                                          {"Do Not Map", "No"},
                                                          {"Exclude From Website", "No"},
                                                          {"Location Disclosed", "Yes"},
                                                          {"Restricted", "By appointment"},
                                                          {"List of documents", "No"},
                                                          {"Can be reached by bus", "No"},
                                                          {"Sensitive to scents", "Yes"}})
        EXPECT_EQ(becomes(heading, says), "shown shown shown ") << heading << '=' << says;
}

namespace {

/// How many are offered of a row with @p says under @p heading.
std::int64_t offered(const std::string &heading, const std::string &says)
{
    AnyFile file("list.csv", "Program Name,Address,City,Phone," + heading
                                 + "\nAlder House,1 Elm St,Eureka,707-555-0101,\"" + says
                                 + "\"\nBirch House,2 Elm St,Eureka,707-555-0102,\n");
    EXPECT_EQ(file.found("birch"), 1) << heading;
    EXPECT_EQ(file.count(ProblemKind::Inactive), 1 - file.found("alder")) << heading;
    return file.found("alder");
}

} // namespace

TEST(EndedColumns, LeaveOutAndSaySo)
{
    for (const auto &[heading, says] :
         std::vector<std::pair<std::string, std::string>>{{"Currently Operating", "No"},
                                                          {"In Operation", "N"},
                                                          {"Open?", "No"},
                                                          {"Is Open", "FALSE"},
                                                          {"Still Operating?", "no"},
                                                          {"Record State", "Deleted"},
                                                          {"Workflow State", "Draft"},
                                                          {"Lifecycle", "Retired"},
                                                          {"Review Status", "Draft"},
                                                          {"Deactivated", "Yes"},
                                                          {"Deactivated", "2020-01-01"},
                                                          {"Deactivation Date", "2020-01-01"},
                                                          {"Date Retired", "1/1/2020"},
                                                          {"Out of Business", "Yes"},
                                                          {"Program Closed", "Y"},
                                                          {"Site Closed", "2020-05-01"},
                                                          {"Test Record", "Yes"},
                                                          {"Notes", "CLOSED as of 6/1/2025"},
                                                          {"Notes", "Closed since 2024"},
                                                          {"Remarks", "This program has closed"},
                                                          {"Notes", "No longer in service"},
                                                          {"Comments", "Program no longer exists."},
                                                          {"Notes", "This agency no longer exists"},
                                                          {"Notas", "Ya no existe"}})
        EXPECT_EQ(offered(heading, says), 0) << heading << '=' << says;
}

TEST(EndedColumns, OthersLeaveNothingOut)
{
    for (const auto &[heading, says] :
         std::vector<std::pair<std::string, std::string>>{{"Open?", "Yes"},
                                                          {"Open", "9:00 AM"},
                                                          {"Open", "Mon-Fri"},
                                                          {"Currently Operating", "Yes"},
                                                          {"Out of Business", "No"},
                                                          {"Deactivation Date", ""},
                                                          {"Deactivation Date", "2090-01-01"},
                                                          {"Site Closed", "Holidays"},
                                                          {"Notes", "CLOSED as of 6/1/2090"},
                                                          {"Notes", "No longer available on weekends"},
                                                          {"Notes", "Closed since the flood, reopened in May"},
                                                          {"Notes", "No longer in service area 5"},
                                                          {"Lifecycle", "Active"},
                                                          {"Accepting Clients", "No"},
                                                          {"Test Record", "No"},
                                                          {"Program Closed", "Sundays"}})
        EXPECT_EQ(offered(heading, says), 1) << heading << '=' << says;
}

namespace {

/// Whether a service of that name is offered, from a package as HSDS has it.
bool isOffered(const std::string &name)
{
    Files files = mapleTables();
    files["services.csv"] += "s2,o1,\"" + name + "\",active,Alder\n";
    AnyFile file(files);
    EXPECT_EQ(file.found("maple"), file.found("alder") + 1) << name; // the other is there
    EXPECT_EQ(file.count(ProblemKind::Inactive), 1 - file.found("alder")) << name;
    return file.found("alder") == 1;
}

} // namespace

TEST(EndedNames, LeaveOutAndSaySo)
{
    for (const std::string name : {"Warm Room (CLOSED)",
                                   "CLOSED - Warm Room",
                                   "Closed: Warm Room",
                                   "*INACTIVE* Warm Room",
                                   "**CLOSED** Warm Room",
                                   "[Inactive] Warm Room",
                                   "Warm Room [DISCONTINUED]",
                                   "DO NOT USE - Warm Room",
                                   "Warm Room - DO NOT USE",
                                   "ZZZ Warm Room",
                                   "zzzWarm Room",
                                   "Warm Room - Closed",
                                   "Warm Room (permanently closed)",
                                   "Warm Room *CLOSED*",
                                   "Warm Room (Duplicate)",
                                   "INACTIVE: Warm Room",
                                   "Warm Room \xE2\x80\x93 CLOSED",
                                   "(Cerrado) Warm Room",
                                   "Warm Room (no longer available)",
                                   "DELETED - Warm Room",
                                   "Warm Room (CLOSED 6/2024)"})
        EXPECT_FALSE(isOffered(name)) << name;
}

TEST(EndedNames, OthersLeaveNothingOut)
{
    for (const std::string name :
         {"Closed Door Ministries", "Closed Captioning", "The Duplicate Bridge Club", "Warm Room (closed Sundays)",
          "Warm Room - Closed Caption TV", "Warm Room (temporarily closed)", "Inactive Duty Legal Help",
          "Zzz Sleep Center", "Zumba", "Use Less - Do Not Drink", "Warm Room (closed group)",
          "Closed-head injury support", "Warm Room - open", "Archived Memories"})
        EXPECT_TRUE(isOffered(name)) << name;
}
