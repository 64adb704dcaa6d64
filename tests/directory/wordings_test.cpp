#include "directory/anyfile.h"
#include "directory/words/confidential.h"
#include "directory/words/withheldaddress.h"

// What publishers write where a street must not stand, and of houses that must not be found, in words of their own.
using namespace handrail::test;

namespace {

using Pairs = std::initializer_list<std::pair<const char *, const char *>>;

void expectHidden(Pairs texts, bool hidden)
{
    for (const auto &[head, body] : texts) {
        EXPECT_EQ(mustStayHidden(head, body), hidden) << head << " | " << body << " | " << whyHidden(head, body);
        if (hidden) {
            EXPECT_TRUE(mayHide(head) || mayHide(body)) << head << " | " << body;
        }
    }
}

} // namespace

TEST(Wordings, AStreetIsWithheldHoweverThatIsSaid)
{
    for (const char *text : {"Please phone for address",
                             "Phone for location",
                             "Call hotline for directions",
                             "Location given after phone screening",
                             "Not available to the public",
                             "Address on file",
                             "Not for public disclosure",
                             "Secured location",
                             "Safe location",
                             "Classified",
                             "CONF.",
                             "(conf)",
                             "Confid. address",
                             "Addr. conf.",
                             "C O N F I D E N T I A L",
                             "Con\xEF\xAC\x81"
                             "dential",
                             "Con\xC2\xAD"
                             "fidential",
                             "Confidental",
                             "12 Hidden Lane - not for public release",
                             "12 Hidden Lane [internal use only]",
                             "12 Hidden Lane (staff only)",
                             "12 Hidden Lane, DO NOT GIVE OUT",
                             "12 Hidden Lane (do not post)",
                             "12 Hidden Lane - don't share",
                             "12 Hidden Lane **keep private**",
                             "Clients only: 12 Hidden Lane",
                             "XXXXXX",
                             "*****",
                             "Referral only - call",
                             "N/A - domestic violence",
                             "See case manager for address",
                             "Provided to clients only",
                             "Safe house",
                             "Protected by Safe at Home program",
                             "Location disclosed upon acceptance",
                             "Location shared once enrolled",
                             "Will be given after assessment",
                             "Discreet location",
                             "Se proporciona al llamar",
                             "Dirección no disponible al público",
                             "Por seguridad no se publica",
                             "Lugar secreto",
                             "Lugar seguro, 12 Hidden Lane",
                             "Tawagan para sa address",
                             "Tumawag para sa lokasyon",
                             "Hindi isinasapubliko",
                             "Địa chỉ được giữ kín",
                             "Gọi để biết địa chỉ",
                             "Dia chi bao mat",
                             "Không công khai",
                             "請致電查詢地址",
                             "请致电询问地址",
                             "地址不對外公開",
                             "不便公開",
                             "秘密地点",
                             "전화 문의",
                             "Адрес не разглашается",
                             "Адрес по телефону"})
        EXPECT_TRUE(streetIsWithheld(text)) << text;
}

TEST(Wordings, AStreetThatIsGivenIsShown)
{
    for (const char *text : {"12 Main Street",
                             "1234 Broadway",
                             "100 Call Street",
                             "Golden Gate Park, Hall of Flowers",
                             "No. 12 Post Street",
                             "No 5 Da Vinci Way",
                             "Corner of Main St and 2nd Ave",
                             "P.O. Box 12",
                             "1 Contact Lane",
                             "Various locations",
                             "City Hall",
                             "Multiple sites",
                             "Avenida de la Paz 12",
                             "350 Confluence Way",
                             "12 Secret Ravine Pkwy",
                             "Conf. Room 3, 12 Main Street",
                             "456 Calle Segura",
                             "Mobile unit",
                             "Đường Mẫu 12",
                             "12 San Jos\xC3\xA9 Avenue",
                             "24 Protected Cove Road",
                             "X Street and 12th"})
        EXPECT_FALSE(streetIsWithheld(text)) << text;
    EXPECT_FALSE(addressIsWithheld("Call Center")) << "the name of a house may have such words in it";
    EXPECT_FALSE(addressIsWithheld("Referral and Intake Office"));
}

TEST(Wordings, ARefugeIsHiddenHoweverItIsDescribed)
{
    expectHidden({{"Harbor House", "A safe place for women and children leaving violent homes"},
                  {"La Casa de las Madres", "Emergency shelter for women"},
                  {"Women\xE2\x80\x99s Emergency Shelter", "For women and their children fleeing an abuser"},
                  {"Esperanza House", "Residential program for survivors of IPV"},
                  {"Rose House", "Transitional living for victims of human trafficking"},
                  {"Haven", "Emergency accommodation for victims of partner violence"},
                  {"Casa", "Alojamiento de emergencia para víctimas de violencia doméstica"},
                  {"Casa", "Techo y apoyo para mujeres que huyen de la violencia"},
                  {"Casa", "Centro de acogida para mujeres"},
                  {"Elder Abuse Shelter", ""},
                  {"Bahay ni Maria", "Pansamantalang tirahan para sa mga inabusong kababaihan"},
                  {"Kanlungan", "Tuluyan para sa biktima ng human trafficking"},
                  {"House of Ruth", "House for victims of abuse"},
                  {"WEAVE safe house", ""},
                  {"Dove Program", "Hotel stays for those escaping a violent partner"},
                  {"Lodge", "Lodging for persons who left abusive marriages"},
                  {"Program", "Bed nights and beds for survivors of gender-based violence"},
                  {"Refugio", "Albergue para víctimas de trata"},
                  {"妇女之家", "为受虐妇女提供临时住所"},
                  {"Ngôi nhà Bình An", "Chỗ ở cho phụ nữ bị bạo hành"},
                  {"Domes\xC2\xADtic Viol\xC2\xAD"
                   "ence Shelter",
                   ""},
                  {"خانه امن", "پناهگاه برای زنان قربانی خشونت"}},
                 true);
    expectHidden({{"Food Pantry", "Confidential and free services"},
                  {"Winter Shelter", "Beds for men and women"},
                  {"Women's Shelter", "Beds for homeless women, first come"},
                  {"Rape crisis counselling", "Counselling for survivors"},
                  {"Batterer intervention", "52-week classes against domestic violence"},
                  {"Family Justice Center", "Services for victims of domestic violence at one place"},
                  {"Traffic school", "Classes"},
                  {"Women's Clinic", "Prenatal care, in a safe and friendly place"}},
                 false);
}

/// An import of such a file went on for ever.
TEST(Wordings, ViolenceThatStandsFarFromARoofInAnotherScriptEndsTheLooking)
{
    for (const char *body : {"为受虐妇女提供咨询", "상담: 가정폭력", "Помощь при насилии", "مشاوره خشونت خانگی",
                             "Tư vấn bạo lực gia đình"}) {
        EXPECT_EQ(whyHidden("Counsel", body), "") << body;
        AnyFile file(
            Files{{"services.csv", std::string("id,name,description,status\ns1,Counsel,") + body + ",active\n"}});
        EXPECT_EQ(file.ending(), "imported") << body;
    }
}

TEST(Wordings, AFileOfSuchWordsAloneIsRead)
{
    std::string text;
    while (text.size() < 900'000)
        text += "dv confidential 暴力 ";
    EXPECT_EQ(whyHidden("Counsel", text), "");
    EXPECT_NE(whyHidden("Counsel", text + "shelter"), "");
}

TEST(Wordings, TheTownAndThePhoneOfAStreetThatIsAskedForStay)
{
    Files files = mapleTables();
    files["addresses.csv"] = "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                             "d1,l1,Location given after phone screening,San Francisco,CA,94103,US,physical\n";
    AnyFile file(files);
    const Service s = file.service("s1");
    EXPECT_TRUE(s.row.confidential);
    EXPECT_EQ(s.row.city, "San Francisco");
    EXPECT_EQ(s.row.phoneDial, "4155550100");
    EXPECT_FALSE(s.places.at(0).point);
    ASSERT_EQ(file.count(ProblemKind::Withheld), 1);
    EXPECT_EQ(file.first(ProblemKind::Withheld)->line, 2);
}
