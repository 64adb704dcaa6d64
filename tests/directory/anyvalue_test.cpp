#include "directory/anyfile.h"

// Single values as programs write them: words for nothing, ids in several ways.
using namespace handrail::test;

TEST(AnyValue, TakesWordsForNothingAsNothingAndSaysSo)
{
    Files files = mapleTables();
    files["services.csv"] = "id,organization_id,name,status,description,url,email,fees,application_process,eligibility\n"
                            "s1,o1,Maple Food Table,active,NULL,NULL,N/A,\\N,nan,None\ns2,NULL,Cedar,,<null>,null,#N/A,NaN,-,.\ns3,n/a,Birch,(null),nil,undefined,#REF!,None,NA,--\n";
    files["phones.csv"] = "id,service_id,number\np1,s1,NULL\np2,s1,415-555-0100\np3,s2,nan\np4,s3,N/A\n";
    AnyFile file(files);
    expectMaple(file);
    for (const char *id : {"s1", "s2", "s3"}) {
        const Service s = file.service(id);
        EXPECT_EQ(s.description + s.url + s.email + s.applicationProcess + s.eligibility, "") << id;
        EXPECT_EQ(s.fees, std::string(id) == "s3" ? "None" : ""); // a fee of none is free
    }
    EXPECT_EQ(file.service("s2").row.phone, "");
    EXPECT_EQ(file.service("s2").row.organization, "");
    EXPECT_EQ(file.count(ProblemKind::MissingValue), 3); // phones without a number
    EXPECT_GT(file.count(ProblemKind::NullWord), 20);
    EXPECT_EQ(file.count(ProblemKind::DanglingKey), 0);
}

TEST(AnyValue, LeavesNamesThatLookLikeNothing)
{
    AnyFile file(Files{{"services.csv", "id,name,description\ns1,NA,Narcotics Anonymous meets\ns2,None Too Soon,Nil by mouth\n"}});
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(file.service("s1").row.name, "NA");
    EXPECT_EQ(file.service("s2").row.name, "None Too Soon");
    EXPECT_EQ(file.service("s2").description, "Nil by mouth");
    EXPECT_EQ(file.count(ProblemKind::NullWord), 0);
}

TEST(AnyValue, TakesTwoWaysToWriteAnIdAsOne)
{
    struct Case {
        const char *id, *key;
    };
    for (const Case &one : {Case{"12", "12.0"}, Case{"12.0", "12"}, Case{"1200", "1.2E+3"}, Case{"0012", "12"}, Case{"12", "0012"}, Case{" 12 ", "12.00"}, Case{"12", "+12"},
                            Case{"6F9619FF-8B86-D011-B42D-00C04FC964FF", "{6f9619ff-8b86-d011-b42d-00c04fc964ff}"}}) {
        Files files{{"services.csv", "id,name\n" + std::string(one.id) + ",Maple Food Table\n77,Cedar\n"}, {"phones.csv", "id,service_id,number\n1," + std::string(one.key) + ",415-555-0100\n"}};
        AnyFile file(files);
        ASSERT_TRUE(file.end.imported());
        const SearchPage page = file.search->find({.words = "maple"}).value();
        ASSERT_EQ(page.rows.size(), 1u);
        EXPECT_EQ(page.rows[0].phone, "415-555-0100") << one.id << ' ' << one.key;
        EXPECT_EQ(file.count(ProblemKind::DanglingKey), 0) << one.key;
        ASSERT_EQ(file.count(ProblemKind::LinkMended), 1) << one.key;
        EXPECT_EQ(file.first(ProblemKind::LinkMended)->value, one.key);
        EXPECT_EQ(file.first(ProblemKind::LinkMended)->line, 2);
    }
}

TEST(AnyValue, GuessesNoIdWhereTwoCouldBeMeant)
{
    AnyFile file(Files{{"services.csv", "id,name\n012,Maple\n0012,Cedar\n"}, {"phones.csv", "id,service_id,number\n1,12,415-555-0100\n2,012,415-555-0101\n"}});
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(file.service("012").row.phone, "415-555-0101");
    EXPECT_EQ(file.service("0012").row.phone, "");
    EXPECT_EQ(file.count(ProblemKind::DanglingKey), 1);
}

TEST(AnyValue, NamesIdsThatASpreadsheetRounded)
{
    for (const char *id : {"1.23457E+11", "1.2E+12", "9,87654E+14"}) {
        AnyFile file(Files{{"services.csv", "id;name\n" + std::string(id) + ";Maple\n" + id + ";Cedar\n"}, {"phones.csv", "id;service_id;number\n1;123456700001;415-555-0101\n"}});
        ASSERT_TRUE(file.end.imported());
        ASSERT_EQ(file.count(ProblemKind::RoundedId), 2) << id;
        EXPECT_EQ(file.first(ProblemKind::RoundedId)->value, id);
        EXPECT_EQ(file.count(ProblemKind::DuplicateId), 1);
        EXPECT_EQ(file.count(ProblemKind::DanglingKey), 1);
    }
}
