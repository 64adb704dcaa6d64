#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

// What could hurt somebody, from files as counties hand them over: a number to call.
using namespace handrail::directory;
using namespace handrail::test;

namespace {

/// What the Call button of each service dials, by id.
std::map<std::string, std::string> called(const std::string &phones, int services)
{
    const TempDir dir;
    std::string rows = "id,organization_id,name,status\n";
    for (int i = 0; i < services; ++i)
        rows += "s" + std::to_string(i) + ",o1,Line " + std::to_string(i) + ",active\n";
    const ImportEnd end = importPackage(
        writeFolder(dir / "in", {{"services.csv", rows},
                                 {"organizations.csv", "id,name,description\no1,Maple Street Help,Made up\n"},
                                 {"phones.csv", phones}}),
        dir / "a.db");
    EXPECT_TRUE(end.imported());
    auto db = openDirectory(dir / "a.db");
    DirectorySearch search(*db.value());
    std::map<std::string, std::string> out;
    for (int i = 0; i < services; ++i) {
        const std::string id = 's' + std::to_string(i);
        const Service service = search.service(id, LocalTime{0, 600, "2026-11-30"}, {}).value();
        out[id] = service.row.phoneDial;
    }
    return out;
}

} // namespace

TEST(Line, DialsWhatThePublisherMeantOrNothing)
{
    const auto dials = called(
        "id,service_id,number\np0,s0,1-800-273-TALK (8255)\np1,s1,1-888-555-CARE\np2,s2,415-555-0100 (9am-5pm)\np3,s3,415-555-0100 24hrs\n"
        "p4,s4,1-415-555-0100 (24 hrs)\np5,s5,4155550100.0\np6,s6,\"415-555-0100, ext. 24\"\np7,s7,Fax: 415-555-0101\n",
        8);
    EXPECT_EQ(dials, (std::map<std::string, std::string>{{"s0", "18002738255"},
                                                         {"s1", "18885552273"}, {"s2", "4155550100"},
                                                         {"s3", "4155550100"}, {"s4", "14155550100"},
                                                         {"s5", "4155550100"}, {"s6", "4155550100"},
                                                         {"s7", ""}}));
}

TEST(Line, CallsAVoiceBeforeATeletypewriterAndNeverAFax)
{
    const auto dials = called(
        "id,service_id,number,type\np0,s0,415-555-0100,fax\np1,s0,415-555-0101,tty\np2,s0,415-555-0102,voice\np3,s1,415-555-0103,Fax\np4,s2,741741,text\n",
        3);
    EXPECT_EQ(dials.at("s0"), "4155550102");
    EXPECT_EQ(dials.at("s1"), "");
    EXPECT_EQ(dials.at("s2"), ""); // it takes texts
}
