#pragma once

#include "directory/packages.h"

#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace handrail::test {

/// What must be nowhere: each made of letters that occur in no other text.
struct Secret {
    std::string street, city, door;
    double latitude, longitude;
};

inline Secret secretOf(std::mt19937 &random)
{
    const auto word = [&] {
        std::string w = "Zq";
        for (int i = 0; i < 6; ++i)
            w.push_back(static_cast<char>('a' + random() % 26));
        return w;
    };
    return {std::to_string(100 + random() % 9000) + " " + word() + " Street", word() + "ville", word() + " door",
            38.0 + static_cast<double>(random() % 1000) / 997, -121.0};
}

/// One private service in one of the ways publishers say so, its address in every place where it slips out.
inline Files packageWith(const Secret &s, unsigned way)
{
    const std::string names[] = {"Harbor Women's Shelter", "Sample House",  "Safe House for battered women",
                                 "Transitional Housing",   "Sample Refuge", "Quiet Place"};
    const std::string texts[] = {"Shelter from domestic violence",
                                 "Confidential location",
                                 "A house",
                                 "For survivors of intimate partner violence",
                                 "Fleeing trafficking",
                                 "Rooms"};
    const bool flag = way == 5;
    // the street without its number, and without 'Street'
    const std::string bare = s.street.substr(s.street.find(' ') + 1, 8);
    const std::string say =
        " Come to " + s.street + ", " + s.city + ", CA 94001. Ask on " + bare + ", or at " + s.door + ".";
    char point[64];
    std::snprintf(point, sizeof point, "%.6f,%.6f", s.latitude, s.longitude);
    return {
        {"organizations.csv",
         "id,name,description,website\no-1,Sample Aid,\"Aid." + say + "\",https://maps.example/x\n"},
        {"cost_options.csv",
         "id,service_id,option,amount,amount_description\nk-1,x-1,\"Free." + say + "\",0,\"Free." + say + "\"\n"},
        {"service_areas.csv", "id,service_id,name,description\nv-1,x-1,\"North." + say + "\",\"North." + say + "\"\n"},
        {"url.csv", "id,service_id,label,url\nu-1,x-1,\"Map." + say + "\",https://example.org/" + bare + "\n"},
        {"languages.csv", "id,service_id,name,note\ng-1,x-1,Spanish,\"Spanish." + say + "\"\n"},
        {"services.csv",
         "id,organization_id,name,description,status,application_process,eligibility_description,fees_description,alert\nx-1,o-1,"
             + names[way] + ",\"" + texts[way] + say + "\",active,\"Call." + say + "\",\"Women." + say + "\",\"Free."
             + say + "\",\"Find us at " + std::string(point) + "\"\ny-1,,Open Pantry,Groceries,active,,,,\n"},
        {"locations.csv", "id,name,description,transportation,latitude,longitude,is_private\nl-1," + s.door + ",\""
                              + s.street + "\",Bus to " + s.city + "," + point + "," + (flag ? "1" : "0")
                              + "\nl-2,Pantry,,,37.5,-122.3,0\n"},
        {"service_at_location.csv",
         "id,service_id,location_id,description\na-1,x-1,l-1,\"Desk." + say + "\"\na-2,y-1,l-2,\n"},
        {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\nd-1,l-1,"
                              + s.street + "," + s.city + ",CA,94001,US,physical\n"},
        {"phones.csv", "id,service_id,location_id,number,description\np-1,x-1,,650-555-0101,\"Main." + say + "\"\n"},
        {"schedules.csv",
         "id,service_id,freq,byday,opens_at,closes_at,description\nh-1,x-1,WEEKLY,MO,09:00,17:00,\"Mondays." + say
             + "\"\n"},
        {"accessibility.csv", "id,location_id,description,details,url\nc-1,l-1,Ramp,\"Ramp." + say
                                  + "\",https://maps.example/" + point + "\n"},
        {"required_documents.csv", "id,service_id,document\nr-1,x-1,\"ID." + say + "\"\n"}};
}

/// By what anyone would find the door: none of it may stand anywhere. The town may be known.
inline std::vector<std::string> tracesOf(const Secret &secret)
{
    char latitude[32];
    std::snprintf(latitude, sizeof latitude, "%.4f", secret.latitude);
    return {secret.street.substr(secret.street.find(' ') + 1, 8), secret.door, latitude};
}

} // namespace handrail::test
