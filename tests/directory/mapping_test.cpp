#include "directory/anyfile.h"
#include "directory/import/mapping.h"

#include <random>

// Lists under an agency's own column names. All of them are made up.
using namespace handrail::test;

namespace {

std::string faultsOf(const std::string &yaml)
{
    const auto read = readMapping(yaml);
    std::string all;
    if (const auto *faults = std::get_if<std::vector<MappingFault>>(&read))
        for (const MappingFault &fault : *faults)
            all += std::to_string(fault.line) + ": " + fault.what + ". " + fault.cure + '\n';
    return all;
}

constexpr const char *kCounty =
    "name: Our county\nwhen: [Prog, Street]\nid: Nr\nfields:\n  service.name: Prog\n  address.address_1: Street\n  phone.number: Tel\n";

} // namespace

TEST(Mapping, EveryOneThatShipsIsUnderstood)
{
    EXPECT_EQ(shippedMappings().size(), 4u);
    for (const Mapping &mapping : shippedMappings())
        EXPECT_FALSE(mapping.name.empty() || mapping.when.empty());
}

TEST(Mapping, ReadsLicensedFacilitiesAndLeavesOutWhatIsClosed)
{
    AnyFile file(
        "hcai.csv",
        "OSHPD_ID,FACILITY_NAME,LICENSE_CATEGORY_DESC,FACILITY_STATUS_DESC,DBA_ADDRESS1,DBA_CITY,DBA_ZIP_CODE,COUNTY_NAME,"
        "LATITUDE,LONGITUDE\n"
        "106000001,Maple Psychiatric Hospital,Acute Psychiatric Hospital,Open,1 Maple Street,Napa,94559,Napa,38.3,-122.3\n"
        "106000002,Cedar Hospital,General Acute Care Hospital,Closed,2 Cedar Street,Napa,94559,Napa,38.3,-122.3\n"
        "106000003,Birch Hospital,General Acute Care Hospital,Suspense,3 Birch Street,Napa,94559,Napa,38.3,-122.3\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const Service s = file.service("106000001");
    EXPECT_EQ(s.row.name, "Maple Psychiatric Hospital");
    EXPECT_TRUE(file.end.report.unread.empty());
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_EQ(s.places[0].addressLine + ' ' + s.places[0].city + ' ' + s.places[0].state, "1 Maple Street Napa CA");
    EXPECT_TRUE(s.places[0].point);
    EXPECT_EQ(s.categories, std::vector<std::string>{"Acute Psychiatric Hospital"});
    EXPECT_EQ(s.areas, std::vector<std::string>{"Napa"});
    EXPECT_EQ(file.end.report.servicesAfter, 1);
    ASSERT_EQ(file.count(ProblemKind::Inactive), 2);
    EXPECT_EQ(file.first(ProblemKind::Inactive)->line, 3);
    EXPECT_EQ(file.first(ProblemKind::Inactive)->value, "Closed");
    EXPECT_EQ(file.end.report.table("service")->leftOut, 2);
}

TEST(Mapping, LeavesOutALicenceThatHasExpiredAndSaysSo)
{
    AnyFile file(
        "dhcs.csv",
        "Record ID,Facility Name,Service Type,Physical Address,Physical City,Physical Zip,County Code,Facility Phone,Expiration Date\n"
        "1,Maple House,Psychiatric Health Facility,1 Maple Street,Napa,94559,28,(415) 555-0100,12/31/2099\n"
        "2,Cedar House,Mental Health Rehabilitation Center,2 Cedar Street,Napa,94559,28,415-555-0101,1/31/2020\n"
        "3,Birch House,Psychiatric Health Facility,3 Birch Street,Napa,94559,28,415-555-0102,\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2);
    EXPECT_EQ(file.service("1").row.phoneDial, "4155550100");
    ASSERT_EQ(file.count(ProblemKind::Inactive), 1);
    EXPECT_EQ(file.first(ProblemKind::Inactive)->value, "expired 2020-01-31");
    EXPECT_EQ(file.first(ProblemKind::Inactive)->line, 3);
}

TEST(Mapping, ReadsAResourceExportAndKeepsPrivateWhatItMarks)
{
    AnyFile file(
        "export.csv",
        "ResourceAgencyNum,PublicName,ParentAgency,ParentAgencyNum,AgencyStatus,AgencyDescription,PhysicalAddress1,PhysicalCity,"
        "PhysicalAddressIsPrivate,Latitude,Longitude,"
        "Phone1Number,Phone1Name,Phone1IsPrivate,Phone2Number,Phone2IsPrivate,HoursOfOperation,TaxonomyTerm,ExcludeFromWebsite,"
        "LanguagesOffered\n"
        "7,Maple Table,Maple Help,1,Active,Hot meals,1 Maple "
        "Street,Napa,No,38.3,-122.3,415-555-0100,Office,No,415-555-0199,Yes,Monday to Friday 9 to 5,Food Pantries,No,Spanish\n"
        "8,Cedar House,Maple Help,1,Active,A home,2 Hidden Lane,Napa,Yes,38.4,-122.4,415-555-0101,,No,,,,,No,\n"
        "9,Old Table,Maple Help,1,Inactive,Gone,3 Birch Street,Napa,No,38.3,-122.3,415-555-0102,,No,,,,,No,\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2);
    const Service s = file.service("7");
    EXPECT_EQ(s.row.organization, "Maple Help");
    ASSERT_EQ(s.phones.size(), 1u); // the second is private
    EXPECT_EQ(s.phones[0].number + ' ' + s.phones[0].description, "415-555-0100 Office");
    EXPECT_EQ(s.places.at(0).hoursText, std::vector<std::string>{"Monday to Friday 9 to 5"});
    EXPECT_EQ(s.languages, std::vector<std::string>{"Spanish"});
    const Service hidden = file.service("8");
    EXPECT_TRUE(hidden.row.confidential);
    EXPECT_EQ(hidden.places.at(0).addressLine, "");
    EXPECT_FALSE(hidden.places.at(0).point);
    EXPECT_EQ(hidden.row.phone, "415-555-0101");
}

TEST(Mapping, ReadsAListOfTreatmentFacilitiesWithoutIds)
{
    AnyFile file(
        "list.csv",
        "name1,name2,street1,street2,city,state,zip,phone,intake1,website,latitude,longitude\n"
        "Maple Clinic,Outpatient,1 Maple Street,,Napa,CA,94559,415-555-0100,415-555-0101,https://example.org,38.3,-122.3\n"
        "Maple Clinic,Outpatient,9 Cedar Street,,Napa,CA,94559,415-555-0102,,,38.4,-122.3\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2);
    const SearchPage page = file.search->find({.words = "maple outpatient"}).value();
    ASSERT_EQ(page.rows.size(), 2u);
    EXPECT_EQ(page.rows[0].name, "Maple Clinic, Outpatient");
}

TEST(Mapping, TakesACountysOwnFromBesideItsList)
{
    AnyFile file(Files{
        {"mapping.yaml", kCounty},
        {"programs of ours.csv",
         "Nr;Prog;Street;Tel\n1;Maple Table;1 Maple Street;415-555-0100\n1;Cedar Table;2 Cedar Street;415-555-0101\n"}});
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2); // two rows of one number: both stay
    EXPECT_EQ(file.service("1").row.phone, "415-555-0100");
    AnyFile broken(Files{{"mapping.yaml", "name: x\nwhen: [Prog]\nfields:\n  service.nme: Prog\n"},
                         {"list.csv", "Prog\nMaple\n"}});
    EXPECT_EQ(broken.end.refusal.kind, RefusalKind::BadDescription);
    EXPECT_EQ(broken.end.refusal.file, "mapping.yaml");
    AnyFile unknown(Files{{"list.csv", "Prog,Street\nMaple,1 Maple Street\n"}});
    EXPECT_EQ(unknown.end.refusal.kind, RefusalKind::NotAPackage);
    EXPECT_EQ(unknown.end.refusal.file, "list.csv");
}

TEST(Mapping, NamesEachFaultByLineWithItsCure)
{
    EXPECT_EQ(faultsOf(kCounty), "");
    const std::string faults =
        faultsOf("name: Ours\nwhn: [Prog]\nfields:\n  service.name: Prog\n  service.nme: Prog\n  people.name: "
                 "Who\n  address.address_1: []\nleave_out:\n  - {column: Ends}\n");
    for (const char *says : {"2: \"whn\" is not known. Write one of name, when,",
                             "1: when is missing. Write columns by which such a list is known",
                             "5: service has no field \"nme\". Write one of name, alternate_name,",
                             "6: \"people.name\" names no table. Begin with one of organization,",
                             "7: address.address_1 is empty.", "9: leave_out does not say when."})
        EXPECT_NE(faults.find(says), std::string::npos) << says << '\n' << faults;
    EXPECT_NE(faultsOf("name: [x\nwhen: y\n").find("this is not YAML"), std::string::npos);
    EXPECT_NE(faultsOf("- a\n").find("this is no mapping"), std::string::npos);
    EXPECT_NE(faultsOf("when: [a]\nfields:\n  service.name: a\n").find("neither a number nor a street is given"),
              std::string::npos);
}

TEST(Mapping, AnyYamlIsAMappingOrAListOfFaults)
{
    std::mt19937 random(20261129);
    const std::string pieces[] = {"name",   ": ",   "\n",     "  ",           "- ",    "[",  "]",         "{",
                                  "}",      "when", "fields", "service.name", "phone", ".",  "leave_out", "column",
                                  "unless", "past", "'",      "\"",           "\t",    "&a", "*a",        "\xFF",
                                  "1",      "~",    "|",      "!!x"};
    for (int round = 0; round < 3'000; ++round) {
        std::string yaml;
        for (auto count = random() % 20; count > 0; --count)
            yaml += pieces[random() % std::size(pieces)];
        const auto read = readMapping(yaml);
        const auto *faults = std::get_if<std::vector<MappingFault>>(&read);
        ASSERT_TRUE(!faults || !faults->empty()) << yaml;
    }
}
