#include "directory/anyfile.h"

#include <ctime>

// Numbers beside which other columns say what they are, and numbers that are called from or until a day to come: the row
// shows the one of today without a new import. Days are years from now, so that it is right whenever this runs.
using namespace handrail::test;

namespace {

Files phones(const std::string &rows)
{
    return {{"services.csv", "id,name,status\ns1,Maple Food Table,active\n"},
            {"phones.csv", "id,service_id,number,description,type\n" + rows}};
}

int year(int from)
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return local.tm_year + 1900 + from;
}

} // namespace

TEST(DayNumbers, ARowShowsTheNextOneWhenTheFirstHasEnded)
{
    const std::string next = std::to_string(year(2)), past = std::to_string(year(-2));
    AnyFile file(phones("p1,s1,650-555-0134,until June " + next + ",voice\np2,s1,650-555-0135,Main,voice\n"));
    EXPECT_EQ(file.search->find({.words = "maple"}).value().rows.at(0).phoneDial, "6505550134");
    // The day comes: what was to end has ended. The rows that were made at the import stay as they are.
    file.db->sql().exec("UPDATE phone SET description = 'until June " + past + "' WHERE number LIKE '%0134'");
    DirectorySearch later(*file.db);
    EXPECT_EQ(later.find({.words = "maple"}).value().rows.at(0).phoneDial, "6505550135");
    EXPECT_EQ(later.service("s1", {}).value().row.phoneDial, "6505550135");
    file.db->sql().exec("UPDATE phone SET description = 'disconnected since June " + past + ", until June " + past + "'");
    DirectorySearch none(*file.db);
    EXPECT_EQ(none.find({.words = "maple"}).value().rows.at(0).phoneDial, "") << "none is left";
}

TEST(DayNumbers, ARowShowsTheOneThatBegins)
{
    const std::string next = std::to_string(year(2)), past = std::to_string(year(-2));
    AnyFile file(phones("p1,s1,650-555-0134,starting January " + next + ",voice\n"));
    EXPECT_EQ(file.search->find({.words = "maple"}).value().rows.at(0).phoneDial, "") << "not there yet";
    EXPECT_FALSE(file.service("s1").phones.empty()) << "its words are on the page";
    file.db->sql().exec("UPDATE phone SET description = 'starting January " + past + "'");
    DirectorySearch later(*file.db);
    EXPECT_EQ(later.find({.words = "maple"}).value().rows.at(0).phoneDial, "6505550134");
}

TEST(DayNumbers, OfAPlaceCountTheSameWay)
{
    const std::string next = std::to_string(year(2)), past = std::to_string(year(-2));
    Files files = mapleTables();
    files["phones.csv"] = "id,location_id,number,description\np1,l1,650-555-0134,through " + next + "\np2,l1,650-555-0135,\n";
    AnyFile file(files);
    EXPECT_EQ(file.search->find({.words = "maple"}).value().rows.at(0).phoneDial, "6505550134");
    file.db->sql().exec("UPDATE phone SET description = 'through " + past + "' WHERE number LIKE '%0134'");
    DirectorySearch later(*file.db);
    EXPECT_EQ(later.find({.words = "maple"}).value().rows.at(0).phoneDial, "6505550135");
}

TEST(DayNumbers, AFaxOrAPagerIsNotCalledHoweverItIsSaid)
{
    for (const std::string row : {",Fax,", ",Fax line,", ",fax number,", ",,facsimile", ",,pager", ",Pager,", ",Intake fax,voice"}) {
        AnyFile file(phones("p1,s1,650-555-0134" + row + "\np2,s1,650-555-0135,,voice\n"));
        EXPECT_EQ(file.service("s1").row.phoneDial, "6505550135") << row;
        AnyFile alone(phones("p1,s1,650-555-0134" + row + "\n"));
        EXPECT_EQ(alone.service("s1").row.phoneDial, "") << row;
    }
    for (const std::string row : {",Phone and fax,", ",Call first to fax,", ",,voice fax", ",Paging Dr. Oak's desk,"})
        EXPECT_EQ(AnyFile(phones("p1,s1,650-555-0134" + row + "\n")).service("s1").row.phoneDial, "6505550134") << row;
    for (const std::string number : {"private: 650-555-0134", "Private 650-555-0134"})
        EXPECT_EQ(AnyFile(phones("p1,s1," + number + ",,\n")).service("s1").row.phone, "") << number;
}
