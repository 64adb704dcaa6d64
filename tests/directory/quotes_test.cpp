#include "directory/anyfile.h"
#include "directory/import/townline.h"

// Lists and tables whose rows are parted and quoted as no rule of CSV has it. Nothing vanishes unsaid.
using namespace handrail::test;

namespace {

constexpr const char *kTwoNames = "Food Help | Bed Help";

/// The two services of a list, however it is written.
void expectTwo(AnyFile &file, const std::string &what)
{
    ASSERT_TRUE(file.end.imported()) << what << ' ' << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2) << what;
    for (const auto &[name, street, phone] :
         {std::tuple("Food Help", "12 Main St, Suite 4", "4155550100"), {"Bed Help", "14 Main St", "4155550101"}}) {
        const SearchPage page = file.search->find({.words = name}).value();
        ASSERT_EQ(page.total, 1) << what << ": " << name << " of " << kTwoNames;
        EXPECT_EQ(page.rows[0].name, name) << what;
        EXPECT_EQ(page.rows[0].phoneDial, phone) << what;
        EXPECT_EQ(page.rows[0].city, "San Mateo") << what;
        EXPECT_EQ(file.service(page.rows[0].id).places.at(0).addressLine, street) << what;
    }
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

TEST(Quotes, ARowInsideOfOnePairOfQuotesIsReadAsARow)
{
    for (const std::string sign : {",", ";", "\t", "|"}) {
        const std::string rows = "\"Food Help," "\"\"12 Main St, Suite 4\"\"" ",San Mateo,415-555-0100\"\r\n"
                                 "\"Bed Help,14 Main St,San Mateo,415-555-0101\"\r\n";
        std::string text = "\"Program Name,Address,City,Phone\"\r\n" + rows;
        text = replaced(text, ",", sign);
        text = replaced(text, "St" + sign + " Suite", "St, Suite");
        AnyFile all("list.csv", text);
        expectTwo(all, text);
        EXPECT_EQ(all.count(ProblemKind::OtherQuotes), 1) << "told once: all are so";
    }
    AnyFile one("list.csv", "Program Name,Address,City,Phone\n\"Food Help,\"\"12 Main St, Suite 4\"\",San Mateo,415-555-0100\"\n"
                            "Bed Help,14 Main St,San Mateo,415-555-0101\n");
    expectTwo(one, "one row alone");
    ASSERT_EQ(one.count(ProblemKind::OtherQuotes), 1);
    EXPECT_EQ(one.first(ProblemKind::OtherQuotes)->line, 2);
    Files tables = mapleTables();
    for (auto &[name, bytes] : tables)
        bytes = '"' + replaced(bytes.substr(0, bytes.size() - 1), "\n", "\"\n\"") + "\"\n";
    AnyFile table(tables);
    expectMaple(table);
}

TEST(Quotes, CurlyAndSingleQuotesPartFieldsAsStraightOnesDo)
{
    const std::string plain = "\"Program Name\",\"Address\",\"City\",\"Phone\"\n"
                              "\"Food Help\",\"12 Main St, Suite 4\",\"San Mateo\",\"415-555-0100\"\n"
                              "\"Bed Help\",\"14 Main St\",\"San Mateo\",\"415-555-0101\"\n";
    for (const auto &[open, close] :
         {std::pair<std::string, std::string>("“", "”"), {"'", "'"}, {"‘", "’"}, {"\x93", "\x94"}, {"«", "»"}, {"`", "`"}, {"„", "“"}}) {
        for (const bool headToo : {true, false}) {
            std::string text;
            bool opens = true;
            for (const char c : plain) {
                if (c != '"') {
                    text += c;
                    continue;
                }
                text += opens ? open : close;
                opens = !opens;
            }
            if (!headToo)
                text = "Program Name,Address,City,Phone" + text.substr(text.find('\n'));
            AnyFile file("list.csv", text);
            ASSERT_TRUE(file.end.imported()) << text << file.ending();
            EXPECT_GE(file.count(ProblemKind::OtherQuotes), 1) << text;
            if (headToo)
                expectTwo(file, text);
            else // what has no comma in it keeps its signs
                EXPECT_EQ(file.found("12 Main St, Suite 4"), 0);
        }
    }
    AnyFile names("list.csv", "Program Name,Address,City,Phone\n'Til Dawn,1 Main St,San Mateo,415-555-0100\n"
                              "“Hope” House,2 Main St,San Mateo,415-555-0101\nO'Brien's,3 Main St,San Mateo,415-555-0102\n");
    EXPECT_EQ(names.end.report.servicesAfter, 3);
    EXPECT_EQ(names.count(ProblemKind::OtherQuotes), 0);
    EXPECT_EQ(names.search->find({.words = "Til Dawn"}).value().rows.at(0).name, "'Til Dawn");
}

TEST(Quotes, AQuoteBehindABackslashIsOne)
{
    AnyFile file("list.csv", "Program Name,Address,City,Phone\n\"The \\\"Best\\\" Help, Inc\",12 Main St,San Mateo,415-555-0100\n");
    const SearchPage page = file.search->find({}).value();
    ASSERT_EQ(page.total, 1);
    EXPECT_EQ(page.rows[0].name, "The \"Best\" Help, Inc");
    EXPECT_EQ(page.rows[0].phoneDial, "4155550100");
    EXPECT_EQ(file.count(ProblemKind::QuoteInside), 1);
}

TEST(Quotes, TheLineThatNamesTheSeparatorIsReadHoweverItIsWritten)
{
    for (const char *line : {"sep=;", "\"sep=;\"", "Sep=;", "SEP=;", "sep=;;;;", "sep=; ", "\xEF\xBB\xBFsep=;"})
        for (const char *end : {"\n", "\r\n", "\r"}) {
            AnyFile file("list.csv", std::string(line) + end + "Program Name;Address;City;Phone" + end
                                         + "Food Help;12 Main St, Suite 4;San Mateo;415-555-0100" + end
                                         + "Bed Help;14 Main St;San Mateo;415-555-0101" + end);
            expectTwo(file, line);
        }
    AnyFile tab("list.csv", "sep=\\t\nProgram Name\tAddress\tCity\tPhone\nFood Help\t12 Main St, Suite 4\tSan Mateo\t415-555-0100\n"
                            "Bed Help\t14 Main St\tSan Mateo\t415-555-0101\n");
    expectTwo(tab, "tab");
}

TEST(Quotes, SeparatorsAtTheEndOfARowAreNoFields)
{
    AnyFile file("list.csv", "Program Name,Address,City,Phone\nFood Help,\"12 Main St, Suite 4\",San Mateo,415-555-0100,,,\n"
                             "Bed Help,14 Main St,San Mateo,415-555-0101, ,\n,,,,,\n,,\n");
    expectTwo(file, "rows");
    EXPECT_EQ(file.count(ProblemKind::RowLong), 0);
    AnyFile head("list.csv", "Program Name,Address,City,Phone,,,\nFood Help,\"12 Main St, Suite 4\",San Mateo,415-555-0100\n"
                             "Bed Help,14 Main St,San Mateo,415-555-0101\n");
    expectTwo(head, "heading");
    EXPECT_EQ(head.count(ProblemKind::RowShort), 0);
    AnyFile more("list.csv", "Program Name,Address,City,Phone\nFood Help,1 Main St,San Mateo,415-555-0100,,x\n");
    EXPECT_EQ(more.count(ProblemKind::RowLong), 1) << "what is left is told";
}

TEST(Quotes, AHeadingThatStandsThereAgainIsNoRow)
{
    for (const char *again : {"PROGRAM NAME,ADDRESS,CITY,PHONE\n", "Program Name,Address,City,Phone,,\n", "program_name, address,city,phone\n",
                              "\xEF\xBB\xBFProgram Name,Address,City,Phone\n", "\xEF\xBB\xBF\"Program Name\",\"Address\",City,Phone\n"}) {
        AnyFile file("list.csv", std::string("Program Name,Address,City,Phone\nFood Help,\"12 Main St, Suite 4\",San Mateo,415-555-0100\n") + again
                                     + "Bed Help,14 Main St,San Mateo,415-555-0101\n");
        expectTwo(file, again);
        EXPECT_EQ(file.count(ProblemKind::NotAService), 1) << again;
    }
    Files tables = mapleTables();
    tables["services.csv"] += "\xEF\xBB\xBFid,organization_id,name,status,description\n\xEF\xBB\xBFs2,o1,Maple Beds,active,Beds\n";
    tables["phones.csv"] += "p2,s2,415-555-0101\n";
    AnyFile table(tables);
    expectMaple(table);
    EXPECT_EQ(table.service("s2").row.phone, "415-555-0101");
}

TEST(Quotes, ZerosInAFileOfLettersAreLeftAndLettersStay)
{
    using namespace std::string_literals;
    Files tables = mapleTables();
    tables["services.csv"] = "id,organization_id,name,status,description\ns1\0\0\0,o1\0,Maple Food Table\0\0,active\0,Hot meals\0\0\n"s;
    tables["phones.csv"] = "id\0,service_id\0,number\0\np1,s1\0,415-555-0100\0\0\0\n"s;
    AnyFile file(tables);
    expectMaple(file);
    EXPECT_EQ(file.service("s1").description, "Hot meals");
}

TEST(Quotes, TownStateAndZipInOneColumnAreParted)
{
    struct Said {
        const char *in, *city, *state, *zip;
    };
    for (const Said &said : {Said{"San Mateo, CA 94401", "San Mateo", "CA", "94401"}, {"San Mateo CA 94401-1234", "San Mateo", "CA", "94401-1234"},
                             {"San Mateo, CA, 94401", "San Mateo", "CA", "94401"}, {"San Mateo, California", "San Mateo", "CA", ""},
                             {"San Mateo, 94401", "San Mateo", "", "94401"}, {"La Cañada, Ca. 91011", "La Cañada", "CA", "91011"},
                             {"San Mateo / CA / 94401", "San Mateo", "CA", "94401"}, {"San Mateo", "San Mateo", "", ""},
                             {"CA", "CA", "", ""}, {"94401", "94401", "", ""}, {"San Mateo, CA 94401, USA", "San Mateo", "CA", "94401"}}) {
        FlatRow address{{"city", said.in}};
        partTown(address);
        EXPECT_EQ(address["city"], said.city) << said.in;
        EXPECT_EQ(address["state_province"], said.state) << said.in;
        EXPECT_EQ(address["postal_code"], said.zip) << said.in;
    }
    FlatRow street{{"address_1", "12 Main St, Suite 4, San Mateo, CA 94401"}};
    partTown(street);
    EXPECT_EQ(street["address_1"], "12 Main St, Suite 4");
    EXPECT_EQ(street["city"], "San Mateo");
    for (const char *unsure : {"12 Main St San Mateo CA 94401", "12 Main St, Suite 4", "Main St, Apt 5, CA 94401", "PO Box 94401", "Confidential"}) {
        FlatRow address{{"address_1", unsure}};
        partTown(address);
        EXPECT_EQ(address["address_1"], unsure);
        EXPECT_EQ(address["city"], "") << unsure;
    }
    for (const char *heading : {"\"City, State, Zip\"", "City/State/Zip", "City State ZIP", "CityStateZip", "\"City, ST ZIP\""}) {
        AnyFile file("list.csv", std::string("Program Name,Address,") + heading + ",Phone\nFood Help,\"12 Main St, Suite 4\",\"San Mateo, CA 94401\",415-555-0100\n"
                                     "Bed Help,14 Main St,\"San Mateo, CA 94402\",415-555-0101\n");
        expectTwo(file, heading);
    }
    AnyFile whole("list.csv", "Program Name,Address,Phone\nFood Help,\"12 Main St, Suite 4, San Mateo, CA 94401\",415-555-0100\n"
                              "Bed Help,\"14 Main St, San Mateo, CA 94402\",415-555-0101\n");
    expectTwo(whole, "in the street");
    AnyFile json("list.json", R"([{"name": "Food Help", "address": "12 Main St, Suite 4", "city_state_zip": "San Mateo, CA 94401", "phone": "415-555-0100"},)"
                              R"({"name": "Bed Help", "address": "14 Main St, San Mateo, CA 94402", "phone": "415-555-0101"}])");
    expectTwo(json, "json");
}
