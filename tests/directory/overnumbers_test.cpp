#include "directory/anyfile.h"

#include "dial/number.h"

// A number that its own words or its remark say is over is not the one that is called. What is called on a day is
// tests/dial/over_test.cpp; here are dates that have passed whatever day it is.
using namespace handrail::test;

namespace {

Files phones(const std::string &rows)
{
    return {{"services.csv", "id,name,status\ns1,Maple Food Table,active\n"},
            {"phones.csv", "id,service_id,number,description,type\n" + rows}};
}

} // namespace

TEST(OverNumbers, AreNotCalledFromTheRowOrThePage)
{
    const std::vector<std::pair<std::string, std::string>> kCases = {
        {"p1,s1,650-555-0134,Old number,voice\np2,s1,650-555-0135,,voice\n", "6505550135"},
        {"p1,s1,650-555-0134,No longer in service,voice\np2,s1,650-555-0135,Main,voice\n", "6505550135"},
        {"p1,s1,650-555-0134,until June 2025,voice\np2,s1,650-555-0135,from June 2025,voice\n", "6505550135"},
        {"p1,s1,650-555-0134,Ya no sirve,voice\np2,s1,650-555-0135,,voice\n", "6505550135"},
        {"p1,s1,\"650-555-0134 until June 2025, then 650-555-0135\",,voice\n", "6505550135"},
        {"p1,s1,650-555-0135 (formerly 650-555-0134),,voice\n", "6505550135"},
        {"p1,s1,Old: 650-555-0134 New: 650-555-0135,,\n", "6505550135"},
        {"p1,s1,antes 650-555-0134 / ahora 650-555-0135,,\n", "6505550135"},
        {"p1,s1,650-555-0134,Disconnected,voice\n", ""},
        {"p1,s1,650-555-0134,number until 12/31/2025,voice\n", ""},
        {"p1,s1,650-555-0134 (no longer in service),,voice\n", ""},
        {"p1,s1,650-555-0134,until 5 pm,voice\n", "6505550134"},
        {"p1,s1,650-555-0134,Old Town office,voice\n", "6505550134"}};
    for (const auto &[rows, dial] : kCases) {
        AnyFile file(phones(rows));
        ASSERT_TRUE(file.end.imported()) << file.ending();
        const Service s = file.service("s1");
        EXPECT_EQ(s.row.phoneDial, dial) << rows;
        for (const Phone &phone : s.phones)
            EXPECT_TRUE(phone.dial.empty() || phone.dial == dial) << rows;
        ASSERT_FALSE(s.phones.empty()) << rows; // the words stay
    }
}
