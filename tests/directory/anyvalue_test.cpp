#include "directory/anyfile.h"

// Single values as programs write them: words for nothing, ids in several ways.
using namespace handrail::test;

TEST(AnyValue, TakesWordsForNothingAsNothingAndSaysSo)
{
    Files files = mapleTables();
    files["services.csv"] =
        "id,organization_id,name,status,description,url,email,fees,application_process,eligibility\n"
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
    AnyFile file(Files{
        {"services.csv", "id,name,description\ns1,NA,Narcotics Anonymous meets\ns2,None Too Soon,Nil by mouth\n"}});
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
    for (const Case &one : {Case{"12", "12.0"}, Case{"12.0", "12"}, Case{"1200", "1.2E+3"}, Case{"0012", "12"},
                            Case{"12", "0012"}, Case{" 12 ", "12.00"}, Case{"12", "+12"},
                            Case{"6F9619FF-8B86-D011-B42D-00C04FC964FF", "{6f9619ff-8b86-d011-b42d-00c04fc964ff}"}}) {
        Files files{{"services.csv", "id,name\n" + std::string(one.id) + ",Maple Food Table\n77,Cedar\n"},
                    {"phones.csv", "id,service_id,number\n1," + std::string(one.key) + ",415-555-0100\n"}};
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
    AnyFile file(Files{{"services.csv", "id,name\n012,Maple\n0012,Cedar\n"},
                       {"phones.csv", "id,service_id,number\n1,12,415-555-0100\n2,012,415-555-0101\n"}});
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(file.service("012").row.phone, "415-555-0101");
    EXPECT_EQ(file.service("0012").row.phone, "");
    EXPECT_EQ(file.count(ProblemKind::DanglingKey), 1);
}

TEST(AnyValue, NamesIdsThatASpreadsheetRounded)
{
    for (const char *id : {"1.23457E+11", "1.2E+12", "9,87654E+14"}) {
        AnyFile file(Files{{"services.csv", "id;name\n" + std::string(id) + ";Maple\n" + id + ";Cedar\n"},
                           {"phones.csv", "id;service_id;number\n1;123456700001;415-555-0101\n"}});
        ASSERT_TRUE(file.end.imported());
        ASSERT_EQ(file.count(ProblemKind::RoundedId), 2) << id;
        EXPECT_EQ(file.first(ProblemKind::RoundedId)->value, id);
        EXPECT_EQ(file.count(ProblemKind::DuplicateId), 0);
        EXPECT_EQ(file.count(ProblemKind::DanglingKey), 1);
    }
}

namespace {

/// Each service of a directory with its numbers and its organization: "Maple 415-555-0101 of Oak; …".
std::string servicesOf(AnyFile &file)
{
    std::string all;
    const SearchPage page = file.search->find({.limit = 50}).value();
    for (const ServiceRow &row : page.rows)
        all += row.name + (row.phone.empty() ? "" : ' ' + row.phone)
               + (row.organization.empty() ? "" : " of " + row.organization) + "; ";
    return all;
}

} // namespace

TEST(AnyValue, KeepsRowsApartWhoseIdsASpreadsheetRoundedToOne)
{
    const std::string heading = "id,name\n";
    // three services of one id, phones with the whole ids: every service is there, and none has a number that may be
    // another's
    {
        AnyFile file(Files{
            {"services.csv",
             heading + "1.23457E+11,Maple Food Table\n1.23457E+11,Cedar Food Table\n1.23457E+11,Birch Food Table\n"},
            {"phones.csv", "id,service_id,number\n1,123456700001,415-555-0101\n2,1.23457E+11,415-555-0102\n"}});
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(servicesOf(file), "Birch Food Table; Cedar Food Table; Maple Food Table; ");
        EXPECT_EQ(file.end.report.table("service")->refused, 0);
        EXPECT_EQ(file.count(ProblemKind::DanglingKey), 1);
        ASSERT_EQ(file.count(ProblemKind::RoundedId), 4);
        EXPECT_EQ(file.first(ProblemKind::RoundedId)->column, "service_id"); // phones.csv comes first
        EXPECT_EQ(file.first(ProblemKind::RoundedId)->line, 3);
    }
    { // where one row alone has the rounded id, what says the same means it; the others' whole ids still lead to them
        AnyFile file(
            Files{{"services.csv", heading + "1.00E+12,Maple\n2.00E+12,Cedar\n2.00E+12,Birch\n77,Oak\n"},
                  {"phones.csv",
                   "id,service_id,number\n1,1.00E+12,415-555-0101\n2,2.00E+12,415-555-0102\n3,77,415-555-0103\n"}});
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(servicesOf(file), "Birch; Cedar; Maple 415-555-0101; Oak 415-555-0103; ");
    }
    { // organizations and places, too
        AnyFile file(Files{
            {"organizations.csv", heading + "4.5E+14,Oak\n4.5E+14,Elm\n"},
            {"services.csv", "id,organization_id,name\n1,4.5E+14,Maple\n"},
            {"locations.csv", heading + "9.1E+13,Hall\n9.1E+13,Annex\n"},
            {"service_at_location.csv", "id,service_id,location_id\n1,1,9.1E+13\n"},
            {"addresses.csv",
             "id,location_id,address_1,city,state_province,postal_code,country,address_type\n1,9.1E+13,1 Maple Street,Napa,CA,94559,US,physical\n"}});
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(servicesOf(file), "Maple; ");
        EXPECT_EQ(file.service("1").places[0].addressLine, "");
        EXPECT_EQ(file.end.report.table("organization")->kept, 2);
        EXPECT_EQ(file.end.report.table("location")->kept, 2);
    }
}

TEST(AnyValue, GivesARowOfARoundedIdTheSameIdInTheNextImport)
{
    const Files first{{"services.csv", "id,name\n1.23457E+11,Maple\n1.23457E+11,Cedar\n1.23457E+11,Cedar\n"}};
    AnyFile file(first);
    const auto idOf = [&](const std::string &words) {
        return file.search->find({.words = words}).value().rows.at(0).id;
    };
    const std::string maple = idOf("maple"), cedar = idOf("cedar");
    EXPECT_NE(maple, cedar);
    file.take(writeFolder(
        file.dir / "again",
        {{"services.csv", "id,name\n1.23457E+11,Birch\n1.23457E+11,Cedar\n1.23457E+11,Cedar\n1.23457E+11,Maple\n"}}));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 4);
    EXPECT_EQ(file.end.report.servicesNew, 1);
    EXPECT_EQ(idOf("maple"), maple);
    EXPECT_EQ(idOf("cedar"), cedar);
}
