#include "directory/anyfile.h"

// Every column of a list that holds numbers is read as what it is: a fax is never the number that is called.
using namespace handrail::test;

namespace {

/// The one service of a list.
Service only(AnyFile &file)
{
    EXPECT_TRUE(file.end.imported()) << file.ending();
    if (!file.end.imported())
        return {};
    const auto found = file.search->find({.limit = 10});
    EXPECT_EQ(found.value().rows.size(), 1u);
    return found.value().rows.empty() ? Service{} : file.service(found.value().rows[0].id);
}

std::string listOf(const std::string &headings, const std::string &values)
{
    return "Agency Name,Program Name,Address,City," + headings + ",Services\nAlder,Alder House,1 Elm St,Eureka,"
           + values + ",Beds\n";
}

/// What its Call button dials.
std::string dialOf(const Service &service)
{
    return service.row.phoneDial;
}

/// Each number of it: what it is called, its kind, its extension, what it dials.
std::string numbersOf(const Service &service)
{
    std::string all;
    for (const auto &phone : service.phones)
        all +=
            phone.number + '|' + phone.type + '|' + phone.extension + '|' + phone.description + '|' + phone.dial + '\n';
    return all;
}

} // namespace

TEST(NumberColumns, AFaxIsNeverTheOneThatIsCalled)
{
    for (const auto &[headings, values] : std::vector<std::pair<std::string, std::string>>{
             {"Phone 1,Phone 1 Type,Phone 2,Phone 2 Type", "707-555-0101,Fax,707-555-0102,Main"},
             {"Phone,Phone Type,Phone 2,Phone 2 Type", "707-555-0101,FAX,707-555-0102,Voice"},
             {"Phone1Number,Phone1Type,Phone2Number,Phone2Type", "707-555-0101,fax line,707-555-0102,Office"},
             {"Telephone,Telephone Type,Main Number", "707-555-0101,Telefax,707-555-0102"},
             {"Fax Number,Main Number", "707-555-0101,707-555-0102"},
             {"Fax,Business Phone", "707-555-0101,707-555-0102"},
             {"Phone/Fax", "P: 707-555-0102 F: 707-555-0101"},
             {"Phone/Fax", "F 707-555-0101 / P 707-555-0102"},
             {"Tel. / Fax", "\"T 707-555-0102\nF 707-555-0101\""},
             {"Phone & Fax", "Fax 707-555-0101; Phone 707-555-0102"}}) {
        AnyFile file("list.csv", listOf(headings, values));
        const Service service = only(file);
        EXPECT_EQ(dialOf(service), "7075550102") << headings << '\n' << numbersOf(service);
        for (const auto &phone : service.phones)
            EXPECT_NE(phone.dial, "7075550101") << headings << '\n' << numbersOf(service);
    }
    for (const std::string heading : {"Fax", "Fax Number", "Phone/Fax"}) {
        AnyFile file("list.csv", listOf(heading, "F 707-555-0101"));
        EXPECT_EQ(dialOf(only(file)), "") << heading;
    }
}

TEST(NumberColumns, EveryNumberIsThereWithWhatItIs)
{
    AnyFile file("list.csv", listOf("Phone 1,Ext 1,Phone 2,Phone 3,Crisis Line,After Hours Phone,Toll Free,TTY,Fax",
                                    "707-555-0101,12,707-555-0102,707-555-0103,707-555-0104,707-555-0105,"
                                    "800-555-0106,707-555-0107,707-555-0108"));
    EXPECT_EQ(numbersOf(only(file)), "707-555-0101||12||7075550101\n"
                                     "707-555-0102||||7075550102\n"
                                     "707-555-0103||||7075550103\n"
                                     "707-555-0104|||Crisis Line|7075550104\n"
                                     "707-555-0105|||After Hours Phone|7075550105\n"
                                     "800-555-0106|||Toll Free|8005550106\n"
                                     "707-555-0107|tty||TTY|7075550107\n"
                                     "707-555-0108|fax||Fax|\n");
    EXPECT_EQ(file.count(ProblemKind::ColumnNotRead) + file.count(ProblemKind::ColumnLooksLike), 0);
}

TEST(NumberColumns, AListIsOneHoweverItsNumberIsCalled)
{
    for (const std::string heading :
         {"24 Hour Crisis Line", "Business Line", "PhoneNumberHotline", "Phone1Number", "Main Number", "Intake Number",
          "Warm Line", "Toll-Free Number", "Ph.", "Tel. No.", "Office Phone #", "Línea de crisis",
          "Teléfono de oficina", "Contact Phone", "Crisis/Hotline Number"}) {
        AnyFile file("list.csv", "Agency,City," + heading + ",Services\nAlder House,Eureka,707-555-0101,Beds\n");
        EXPECT_EQ(dialOf(only(file)), "7075550101") << heading;
    }
}

TEST(NumberColumns, TwoOfOneNameAreTwoNumbers)
{
    AnyFile file("list.csv", listOf("Phone,Phone,Phone", ",707-555-0102,707-555-0103"));
    EXPECT_EQ(numbersOf(only(file)), "707-555-0102||||7075550102\n707-555-0103||||7075550103\n");
}

TEST(NumberColumns, WhatIsNobodysToCallStaysOut)
{
    AnyFile file("list.csv",
                 listOf("Phone,Contact Name,Contact Phone,Phone 2,Phone 2 Is Private,Director Cell,Bus Line,"
                        "Phone Verified,Tax Number,Staff Phone",
                        "707-555-0101,Robin Sample,707-555-0102,707-555-0103,Yes,707-555-0104,707-555-0105,"
                        "707-555-0106,707-555-0107,707-555-0108"));
    EXPECT_EQ(numbersOf(only(file)), "707-555-0101||||7075550101\n");
}

TEST(NumberColumns, APrivateNumberHidesNoStreet)
{
    AnyFile file("list.csv", listOf("Phone1Number,Phone1IsPrivate,Phone2Number,Phone2IsPrivate",
                                    "707-555-0101,No,707-555-0102,Yes"));
    const Service service = only(file);
    EXPECT_EQ(numbersOf(service), "707-555-0101||||7075550101\n");
    ASSERT_EQ(service.places.size(), 1u);
    EXPECT_EQ(service.places[0].addressLine, "1 Elm St");
}

TEST(NumberColumns, JsonOfPlacesHasThemToo)
{
    for (
        const std::string json :
        {R"([{"name":"Alder House","address":"1 Elm St","city":"Eureka","phone":"707-555-0101","phone2":"707-555-0102",)"
         R"("Fax":"707-555-0103","Crisis Line":"707-555-0104"}])",
         R"([{"name":"Alder House","address":"1 Elm St","city":"Eureka","Phone 1":"707-555-0101",)"
         R"("Phone 2":"707-555-0102","fax_number":"707-555-0103","crisis_line":"707-555-0104"}])",
         R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[-124.1,)"
         R"(40.8]},"properties":{"name":"Alder House","ADDRESS":"1 Elm St","CITY":"Eureka","PHONE":"707-555-0101",)"
         R"("PHONE2":"707-555-0102","FAX":"707-555-0103","CRISIS_LINE":"707-555-0104"}}]})"}) {
        AnyFile file("list.json", json);
        const Service service = only(file);
        EXPECT_EQ(dialOf(service), "7075550101") << json;
        std::vector<std::string> all;
        for (const auto &phone : service.phones)
            all.push_back(phone.dial);
        std::sort(all.begin(), all.end());
        const std::vector<std::string> expected{"", "7075550101", "7075550102", "7075550104"}; // no fax is called
        EXPECT_EQ(all, expected) << json << '\n' << numbersOf(service);
    }
}

TEST(NumberColumns, ACarolListsNamedLinesAreRead)
{
    AnyFile file("list.csv",
                 "ResourceAgencyNum,PublicName,AgencyStatus,PhysicalAddress1,Phone1Number,PhoneNumberHotline,"
                 "PhoneTTY,PhoneFax,Phone2Number,Phone2IsPrivate\n"
                 "7,Alder House,Active,1 Elm St,,707-555-0102,707-555-0103,707-555-0104,707-555-0105,Yes\n");
    EXPECT_EQ(numbersOf(only(file)), "707-555-0102|||Hotline|7075550102\n707-555-0103|tty|||7075550103\n"
                                     "707-555-0104|fax|||\n");
}
