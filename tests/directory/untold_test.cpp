#include "directory/anyfile.h"
#include "directory/words/confidential.h"
#include "directory/words/untold.h"

// What a description, an alert or the words on how to get in say of an address that is not told, and what only looks so.
using namespace handrail::test;

TEST(Untold, APlaceOfWhichItsTextsSayThatItIsNotToldIsHidden)
{
    for (const char *text :
         {"Location disclosed after screening.", "We do not share our address.", "We don't give out the address.",
          "Help for teens. Our location is not published.", "The exact location will be given once you are enrolled.",
          "Address provided by phone only.", "The shelter's whereabouts are kept secret.",
          "Residents sign an agreement to keep the location private.", "For your safety our location isn't published.",
          "Please do not post address.", "Staff never reveal the location of the house.", "The address is never disclosed.",
          "Address given upon intake.", "Our addresses are not listed.", "Location will not be shared with anyone.",
          "We will not release the location.", "No compartimos la direcci\xC3\xB3n.", "No se comparte la ubicaci\xC3\xB3n.",
          "La ubicaci\xC3\xB3n se proporciona al llamar.", "La direcci\xC3\xB3n no se publica por seguridad.",
          "El domicilio se da solo a clientes.", "\xC4\x90\xE1\xBB\x8B" "a ch\xE1\xBB\x89 \xC4\x91\xC6\xB0\xE1\xBB\xA3" "c gi\xE1\xBB\xAF k\xC3\xADn.",
          "Dia chi duoc giu kin.", "地址保密。", "地點不對外公開", "주소 비공개", "адрес не разглашается",
          "Точный адрес мы не сообщаем", "Hindi isinasapubliko ang lokasyon.", "L'adresse est confidentielle.",
          "The location of our home is kept\nprivate.", "We don\xE2\x80\x99t share our address."}) {
        EXPECT_NE(whyHidden("Hope House", text), "") << text;
        EXPECT_TRUE(mayHide(text)) << text;
        for (const std::string column : {"description", "alert", "application_process"}) {
            Files files = mapleTables();
            files["services.csv"] = "id,organization_id,name,status," + column + "\ns1,o1,Maple Food Table,active,\"" + text + "\"\n";
            AnyFile file(files);
            ASSERT_TRUE(file.end.imported()) << file.ending();
            const Service s = file.service("s1");
            EXPECT_TRUE(s.row.confidential) << column << ": " << text;
            EXPECT_EQ(s.places.at(0).addressLine, "") << column << ": " << text;
            EXPECT_EQ(s.row.phoneDial, "4155550100");
            EXPECT_EQ(file.count(ProblemKind::Withheld), 1);
        }
    }
}

TEST(Untold, APlacesOwnDescriptionCounts)
{
    for (const char *text : {"Do not disclose", "not for publication", "address suppressed", "Confidencial",
                             "Non-public site", "hide address", "Confidential", "Please don't share the location"}) {
        Files files = mapleTables();
        files["locations.csv"] = std::string("id,name,description,latitude,longitude\nl1,Maple Hall,") + text + ",37.77,-122.42\n";
        AnyFile file(files);
        EXPECT_EQ(file.service("s1").places.at(0).addressLine, "") << text;
        EXPECT_FALSE(file.service("s1").places.at(0).point) << text;
    }
    for (const char *text : {"Ring twice", "Confidential HIV testing on the second floor", "Do not park in front",
                             "Behind the library, not the public entrance"}) {
        Files files = mapleTables();
        files["locations.csv"] = std::string("id,name,description,latitude,longitude\nl1,Maple Hall,\"") + text + "\",37.77,-122.42\n";
        EXPECT_EQ(AnyFile(files).service("s1").places.at(0).addressLine, "1 Maple Street") << text;
    }
}

TEST(Untold, AnAddressThatIsYoursIsNotThePlaces)
{
    for (const char *text :
         {"We never share your address.", "Bring proof of address, given after a move.", "Call for locations and times.", "Locations and hours vary.",
          "Our new location is open.", "Location: Private Industry Council, first floor.", "The location has private rooms.",
          "We do not give legal advice at this location.",
          "Our address is 12 Oak Street, shared with the library.", "Meals are given out at each location.",
          "Do not list your address on the form.", "No cambie de direcci\xC3\xB3n sin avisar.",
          "Traiga comprobante de direcci\xC3\xB3n.", "Location changes each week; call for this week's.",
          "您的地址和資料保密", "Th\xC3\xB4ng tin v\xC3\xA0 \xC4\x91\xE1\xBB\x8B" "a ch\xE1\xBB\x89 c\xE1\xBB\xA7" "a b\xE1\xBA\xA1n \xC4\x91\xC6\xB0\xE1\xBB\xA3" "c gi\xE1\xBB\xAF k\xC3\xADn",
          "Same location as the food bank; no appointment is needed."})
        EXPECT_EQ(whyHidden("Oak Desk", text), "") << text;
}

TEST(Untold, ANameWithASlipOrShortenedIsAShelterStill)
{
    for (const char *name : {"Domestic Violnce Shelter", "Dom. Viol. Shelter", "Domestic Violance Emergency Housing",
                             "Domestic Violence Transitional Program", "Shelters for Women", "Refugios para mujeres"}) {
        EXPECT_NE(whyHidden(name, ""), "") << name;
        EXPECT_TRUE(mayHide(name)) << name;
    }
    for (const char *street : {"77 Oak Road (DV site)", "77 Oak Road (DNP)", "Witheld 77 Oak Road", "77 Oak Road (staff use only)",
                               "Direcci\xC3\xB3n protegida: 77 Oak Road"}) {
        Files files = mapleTables();
        files["addresses.csv"] = std::string("id,location_id,address_1,city,state_province,postal_code,country\nd1,l1,") + street + ",San Francisco,CA,94103,US\n";
        EXPECT_EQ(AnyFile(files).service("s1").places.at(0).addressLine, "") << street;
    }
}
