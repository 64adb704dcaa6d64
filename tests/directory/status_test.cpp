#include "directory/anyfile.h"
#include "directory/words/status.h"

// What a status says in codes, flags and half sentences. What is not understood is listed, and told.
using namespace handrail::test;

TEST(Status, OfAFlagOrACodeIsReadAsYesOrNo)
{
    for (const char *text :
         {"0", "0.0", "00", "-1", "false", "FALSE", "Falso", "F", "N", "No", "n", "off", "OFF", "apagado", "Disabled", "disable",
          "inactive = 1", "inactive:1", "Inactive=Yes", "is_inactive: true", "INACTIVE (1)", "active = 0", "active: no",
          "Active=false", "is active: N", "activo = no", "open: no", "published=0", "enabled: off", "visible: 0", "not live",
          "0 - Inactive", "2 = closed", "3 (archived)", "deleted: true", "I", "D", "nope", "dead", "blocked",
          "deshabilitado", "no", "Inactivo", "baja", "de baja", "cerrada", "Frozen", "decommissioned", "unlisted"})
        EXPECT_EQ(standingOf(text), Standing::Ended) << text;
    for (const char *text :
         {"", "1", "1.0", "01", "true", "TRUE", "Verdadero", "T", "Y", "Yes", "yes", "si", "S\xC3\xAD", "on", "ON", "Enabled",
          "Active", "ACTIVO", "A", "Live", "current", "Published", "approved", "open", "Abierto", "operational",
          "inactive = 0", "inactive: no", "Inactive=false", "closed: no", "deleted: false", "archived=0", "active = 1",
          "active: yes", "1 - Active", "2 = open", "Open to the public", "In operation", "accepting referrals", "OK",
          "Vigente", "verified 2026", "Year-round", "Seasonal", "running", "in service", "Available", "disponible",
          "Active - waitlist", "Complete", "public", "licensed", "Funded", "Currently offered", "营业中", "hoạt động",
          "действует", "운영 중", "فعال"})
        EXPECT_EQ(standingOf(text), Standing::Offered) << text;
    for (const char *text : {"paused", "On hold", "temporarily closed = 1", "pausado", "temp closed: yes"})
        EXPECT_EQ(standingOf(text), Standing::Paused) << text;
    for (const char *text : {"2", "7", "99", "P", "X", "Q3", "Tier 2", "zeta", "blue", "phase two", "unknown", "?", "S",
                             "4.0", "A1", "desconocido", "see notes", "TBD"})
        EXPECT_EQ(standingOf(text), Standing::Unknown) << text;
}

TEST(Status, ThatIsNotUnderstoodIsListedAndTold)
{
    AnyFile file(Files{{"services.csv", "id,name,status\ns1,Maple Food Table,active\ns2,Maple Clinic,7\n"
                                        "s3,Maple Pantry,off\ns4,Maple Beds,inactive = 1\ns5,Maple Closet,blue\n"
                                        "s6,Maple Room,FALSE\ns7,Maple Desk,0\ns8,Maple Bus,N\ns9,Maple Door,\n"}});
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.found("maple"), 4);
    EXPECT_EQ(file.count(ProblemKind::Inactive), 5);
    ASSERT_EQ(file.count(ProblemKind::UnknownStatus), 2);
    EXPECT_EQ(file.first(ProblemKind::UnknownStatus)->line, 3);
    EXPECT_EQ(file.first(ProblemKind::UnknownStatus)->value, "7");
}

TEST(Status, OfJsonMayBeABoolOrANumber)
{
    AnyFile file("list.json", R"([{"id": "s1", "name": "Maple A", "status": true, "organization": {"id": "o", "name": "Maple"}},
        {"id": "s2", "name": "Maple B", "status": false, "organization": {"id": "o", "name": "Maple"}},
        {"id": "s3", "name": "Maple C", "status": 0, "organization": {"id": "o", "name": "Maple"}},
        {"id": "s4", "name": "Maple D", "status": 1, "organization": {"id": "o", "name": "Maple"}},
        {"id": "s5", "name": "Maple E", "status": null, "organization": {"id": "o", "name": "Maple"}},
        {"id": "s6", "name": "Maple F", "status": 3, "organization": {"id": "o", "name": "Maple"}}])");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.found("maple"), 4);
    EXPECT_EQ(file.count(ProblemKind::Inactive), 2);
    EXPECT_EQ(file.count(ProblemKind::UnknownStatus), 1);
}

TEST(Status, MayStandInAColumnOfAnotherName)
{
    for (const auto &[heading, no, yes] : std::vector<std::tuple<std::string, std::string, std::string>>{
             {"inactive", "1", "0"}, {"is_active", "0", "1"}, {"active", "off", "on"}, {"enabled", "N", "Y"},
             {"is_deleted", "true", "false"}, {"archived", "X", ""}, {"expired", "yes", "no"},
             {"record_status", "I", "A"}, {"program status", "false", "true"}, {"is_closed", "1.0", "0.0"}}) {
        AnyFile file(Files{{"services.csv", "id,name," + heading + "\ns1,Maple Food Table," + yes + "\ns2,Maple Clinic,"
                                                + no + "\n"}});
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(file.found("maple"), 1) << heading;
    }
}
