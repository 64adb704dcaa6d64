#include "directory/words/confidential.h"
#include "directory/words/withheldaddress.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

// Words that only look like one that keeps a place private hide nothing; beside each stands the word itself, which does.
using namespace handrail::directory;

TEST(FalseFriends, OfAStreetAreShown)
{
    for (const char *street :
         {"12 Confidence Drive", "Confidence Way & 4th", "7 Confident Court", "45 Refuge Road", "1 Safe Haven Blvd",
          "300 Refugio Road", "Refugio Valley Rd at Sycamore", "5 Safe Harbor Way", "Callan Blvd and Serramonte",
          "Calle Real at Fairview", "Callaghan Hall", "22 Call Street", "Secretariat Way at Derby Lane",
          "Secretary of State Building", "Llamas Ranch", "Hotel Circle North", "18 Reservation Road",
          "9 Reservoir Avenue", "Do not use Google Maps, 12 Oak Street, rear door",
          "12 Oak Street, we do not have showers", "12 Oak Street (do not use public entrance)",
          "Do not enter on Providence, 12 Oak Street", "12 Oak Street - do not block printer's gate",
          "Calle 5 #12, no hay entrada publica", "Calle 5 #12, no hay mostrador",
          "Calle 5 #12, no se entregan paquetes", "100 Safe Household Lane", "12 Privada Road", "14 Secretan Place",
          "Секретариат, 12 Oak Street",
          "12 Geheimrat-Bauer-Weg",
          // "family services centre", "fast lane", "elementary school", "Gupta colony" in Arabic, Hebrew, Hindi, Punjabi
          "12 شارع الخدمات الأسرية", "12 شارع السريان", "מרכז בית ספר יסודי, 12 Oak Street", "12 गुप्ता कॉलोनी",
          "12 ਗੁਪਤਾ ਕਲੋਨੀ", "12 Oak Street, 비밀번호 1234", "12 Oak Street, 手機密碼 1234", "Зангезурская улица 12",
          "Զանգեզուրի փողոց 12", "Звонкая улица"}) {
        EXPECT_FALSE(streetIsWithheld(street)) << street;
        EXPECT_FALSE(addressIsWithheld(street)) << street;
    }
    for (const char *street :
         {"Confidential", "12 Oak Street (confidential)", "Confidentiality required", "Confidental", "CONFIDENCIAL",
          "Ubicación confidencial", "Confid. location", "Call for location", "call for address", "Secret location",
          "Llame para la dirección", "Reservado", "Do not map", "Do not show on map", "Do not print",
          "Not to be published", "Do not make public", "Must not be public", "No se publica", "No publicar",
          "No entregar la dirección", "No mostrar", "Safe house", "Casa Refugio",
          "секретно", "Секретный адрес", "скрыт", "geheim", "سري", "عنوان سري", "العنوان السري", "סודי", "כתובת סודית",
          "गुप्त", "गुप्त पता", "ਗੁਪਤ", "비밀", "机密", "機密", "Զանգահարեք", "Позвоните"}) {
        EXPECT_TRUE(streetIsWithheld(street)) << street;
    }
}

TEST(FalseFriends, OfAPlacesNameAreShown)
{
    for (const char *name : {"Confidence Elementary", "Confidence Building Center", "Center for Safety Education",
                             "Institute for Security Studies", "Safe Household Products Exchange", "Refuge Road Library",
                             "City of Refuge Church", "Safe Haven Blvd Clinic", "Refugio Park", "Callahan Center",
                             "مركز الإرشاد الأسري", "בית ספר יסודי", "Секретариат округа"})
        EXPECT_FALSE(addressIsWithheld(name)) << name;
    for (const char *name : {"Confidential Location", "Hidden for safety", "Withheld for security", "Safe House North",
                             "Undisclosed", "موقع سري", "Секретное место"})
        EXPECT_TRUE(addressIsWithheld(name)) << name;
}

TEST(FalseFriends, OfANameOrADescriptionHideNothing)
{
    const std::vector<std::pair<std::string, std::string>> kShown = {
        {"Confidence Drive Clinic", "Counseling for survivors of domestic violence and others."},
        {"Refuge Road Food Pantry", "Food. Referrals for domestic violence and rent."},
        {"Shelter Cove Family Center", "Parenting, domestic violence classes, food."},
        {"Safe Haven Blvd Health Center", "Clinic. Screens for domestic violence."},
        {"Hotel Circle Counseling", "Anger management, domestic violence classes."},
        {"County Animal Shelter", "Adopt a dog. We take in abused animals and lost pets."},
        {"Safe Haven Cat Shelter", "Shelter for abused and abandoned cats."},
        {"Women's Refugee Health Program", "Checkups for newly arrived families."},
        {"Women's Safety Class", "Self-defense for everyone."},
        {"Safe Household Hazardous Waste", "Drop off paint and batteries."},
        {"Teen Clinic", "Safe, confidential counseling for teens."},
        {"Youth Line", "A safe and confidential space to talk."},
        {"Outreach Team", "Free and confidential homeless outreach."},
        {"Renters Help", "Free, confidential housing counseling and advice."},
        {"Day Center", "Confidential household budgeting."},
        {"Winter Beds", "Emergency shelter for people who have abused drugs or alcohol."},
        {"Oak Transitional Housing", "For people leaving substance abuse treatment."},
        {"Oak Emergency Shelter", "No history of violence. Abusive language is not tolerated."},
        {"Elm Emergency Shelter", "Acts of violence end a stay."},
        {"Albergue El Roble", "Se trata de un albergue para personas sin hogar."},
        {"Albergue El Olmo", "El programa trata de ayudar a quien no tiene techo."},
        {"Nhà tạm trú Hoa Sen", "Dành cho người đang cai lạm dụng ma túy."},
        {"쉼터 안내", "한국대학대학원 옆 노숙인 쉼터"},
        {"سرپناه بازار", "سرپناه شبانه برای همه"},
        {"Приют для всех", "Занятия по ненасильственному общению."},
        {"住宿服務", "非暴力溝通課程"},
        {"Oak House", "A nonviolent communication class and housing for veterans."},
        {"Oak Street Lodge", "Housing for anyone. Domestic animals welcome."}};
    for (const auto &[name, text] : kShown)
        EXPECT_EQ(whyHidden(name, text), "") << name << ": " << text;
    const std::vector<std::pair<std::string, std::string>> kHidden = {
        {"Refuge House", "For survivors of domestic violence."},
        {"Safe Haven", "Shelter for people fleeing domestic violence."},
        {"Oak Shelter", "For abused women and their pets."},
        {"Women's Refuge", ""},
        {"Women's Safe House", ""},
        {"Safe House", ""},
        {"House of Hope", "A safe and confidential home for teens."},
        {"Hope Program", "Housed at a confidential location."},
        {"Hope Program", "Confidential housing for survivors."},
        {"Hope Program", "Confidential shelter."},
        {"Hope Program", "Free and confidential homeless shelter."},
        {"Hope Program", "Clients stay somewhere safe and undisclosed."},
        {"Hope Program", "Safe, confidential accommodation for a month."},
        {"Hope Program", "A confidential safe haven."},
        {"Albergue La Luz", "Para víctimas de la trata de personas."},
        {"Refugio La Luz", "Contra la trata de mujeres."},
        {"Nhà tạm trú Hoa Sen", "Cho phụ nữ bị bạo hành."},
        {"쉼터", "가정폭력 피해자를 위한 쉼터"},
        {"쉼터", "아동학대 피해 아동"},
        {"Приют", "Для женщин, пострадавших от насилия."},
        {"خانه امن", "برای زنان قربانی آزار"},
        {"住宿服務", "為家暴受害者"},
        {"Oak Shelter", "For women in abusive relationships. Substance abuse help on site."},
        {"Elm Shelter", "Women with a history of violence at home."},
        {"Animal-friendly Shelter", "Domestic violence shelter that takes pets."},
        {"Shelter Cove House", "Emergency shelter for battered women."}};
    for (const auto &[name, text] : kHidden)
        EXPECT_NE(whyHidden(name, text), "") << name << ": " << text;
}
