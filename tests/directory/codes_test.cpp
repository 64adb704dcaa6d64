#include "directory/anyfile.h"
#include "directory/import/keys.h"
#include "directory/import/lettercode.h"

#include <unicode/ucnv.h>

// Lists in the codes and the tongues of a county's people, as their own programs save them.
using namespace handrail::test;

namespace {

/// @p utf8 in the code @p name.
std::string inCode(const char *name, const std::string &utf8)
{
    UErrorCode error = U_ZERO_ERROR;
    std::string out(utf8.size() * 6 + 16, '\0');
    const std::int32_t size = ucnv_convert(name, "UTF-8", out.data(), static_cast<std::int32_t>(out.size()),
                                           utf8.data(), static_cast<std::int32_t>(utf8.size()), &error);
    EXPECT_TRUE(U_SUCCESS(error)) << name;
    out.resize(static_cast<std::size_t>(std::max(size, 0)));
    return out;
}

struct Listed {
    const char *code, *name, *city;
};

std::string listOf(const Listed &one)
{
    return "Name,Address,City,Phone,Hours\n" + std::string(one.name) + ",1 Maple Street," + one.city
           + ",415-555-0100,9-5\nMaple Clinic,3 Elm Street,San Mateo,415-555-0101,9-5\n";
}

void expectRead(const std::string &bytes, const Listed &one)
{
    AnyFile file("list.csv", bytes);
    ASSERT_TRUE(file.end.imported()) << one.code << ' ' << one.name << ' ' << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2) << one.code;
    const SearchPage page = file.search->find({.words = "415"}).value();
    const SearchPage all = file.search->find({}).value();
    const auto at = std::ranges::find_if(all.rows, [&](const ServiceRow &row) { return row.name == one.name; });
    ASSERT_NE(at, all.rows.end()) << one.code << ": " << all.rows.at(0).name << " | " << all.rows.at(1).name;
    EXPECT_EQ(at->city, one.city) << one.code;
    EXPECT_EQ(at->phoneDial, "4155550100") << one.code;
}

} // namespace

TEST(Codes, AListIsReadInTheCodeInWhichItsLettersAre)
{
    for (const Listed &one :
         {Listed{"GB18030", "光明食物银行和社区服务中心", "旧金山"}, Listed{"GB18030", "和谐心理咨询中心", "圣何塞"},
          Listed{"Big5", "光明食物銀行及社區服務中心", "舊金山"}, Listed{"Big5", "平安家庭服務處", "聖荷西"},
          Listed{"Shift_JIS", "食料支援センターひかり", "サンノゼ"},
          Listed{"EUC-KR", "한인 식품 은행 봉사 센터", "샌프란시스코"},
          Listed{"windows-1251", "Продовольственный банк", "Сан-Франциско"},
          Listed{"windows-1251", "ЦЕНТР ПОМОЩИ", "Сан-Хосе"},
          Listed{"KOI8-R", "Продовольственный банк", "Сан-Франциско"}, Listed{"KOI8-R", "Центр помощи семье", "Окленд"},
          Listed{"UTF-7", "Comedor Niño José", "San José"}, Listed{"UTF-7", "光明食物银行", "旧金山"},
          Listed{"UTF-16LE", "光明食物银行", "旧金山"}, Listed{"UTF-16BE", "Trung tâm Hòa Bình", "San José"},
          Listed{"UTF-32LE", "Comedor Niño", "San José"}, Listed{"UTF-32BE", "Comedor Niño", "San José"}})
        expectRead(inCode(one.code, listOf(one)), one);
}

TEST(Codes, AListOfChineseHeadingsIsReadThoughNoMarkSaysThatItIsUtf16)
{
    const std::string table = "名称,地址,城市,电话\n光明食物银行,中山路一号,旧金山,415-555-0100\n"
                              "平安诊所,解放路三号,旧金山,415-555-0101\n";
    for (const char *code : {"UTF-16LE", "UTF-16BE", "GB18030"}) {
        AnyFile file("list.csv", inCode(code, table));
        ASSERT_TRUE(file.end.imported()) << code << ' ' << file.ending();
        EXPECT_EQ(file.found("光明"), 1) << code;
        EXPECT_EQ(file.found("平安"), 1) << code;
    }
}

TEST(Codes, WhatLeavesADoubtIsNoOtherCode)
{
    for (const std::string bytes :
         {"Caf\xE9 Pe\xF1"
          "a, Ni\xF1os y Ni\xF1"
          "as, Jos\xE9, M\xE1laga",
          "\x93Hi\x94 \x96 O\x92"
          "Brien",
          "\xC4\xD6\xDC STRASSE", "Caf\xC3\xA9, Ni\xC3\xB1os, \xE4\xB8\xAD\xE5\xBF\x83, Jos\xE9"})
        EXPECT_EQ(codeOfLetters(bytes), nullptr) << bytes;
    for (const char *text : {"A,+14155550100\nB,+14155550101\n", "a C+ grade, +1 (415) 555-0100, x+y", "C++ and A+",
                             "+ADM+ one", "no plus at all", "+52-55-5555-0100 or +52 55 5555 0101"})
        EXPECT_FALSE(isUtf7(text)) << text;
}

TEST(Codes, AListIsReadByItsHeadingsInTheTonguesOfACounty)
{
    for (const char *heading :
         {"Tên,Địa chỉ,Thành phố,Điện thoại,Giờ mở cửa", "TÊN CƠ QUAN,ĐỊA CHỈ,THÀNH PHỐ,SỐ ĐIỆN THOẠI,GIỜ LÀM VIỆC",
          "機構名稱,地址,城市,電話,服務時間", "机构名称,地址,城市,联系电话,营业时间",
          "Pangalan,Tirahan,Lungsod,Telepono,Oras", "기관명,주소,도시,전화번호,운영시간",
          "Название,Адрес,Город,Телефон,Часы работы", "Nom de l’organisme,Adresse,Ville,Téléphone,Heures d’ouverture",
          "Nome,Endereço,Cidade,Telefone,Horário", "الاسم,العنوان,المدينة,الهاتف,ساعات العمل",
          "نام,آدرس,شهر,تلفن,ساعات کاری", "Անվանում,Հասցե,Քաղաք,Հեռախոս,Աշխատանքային ժամեր"}) {
        AnyFile file("list.csv",
                     std::string(heading) + "\nMaple Food Table,1 Maple Street,San Jose,415-555-0100,M-F 9-5\n");
        ASSERT_TRUE(file.end.imported()) << heading << ' ' << file.ending();
        const SearchPage page = file.search->find({.words = "Maple Food"}).value();
        ASSERT_EQ(page.total, 1) << heading;
        EXPECT_EQ(page.rows[0].phoneDial, "4155550100") << heading;
        EXPECT_EQ(page.rows[0].city, "San Jose") << heading;
        EXPECT_EQ(file.service(page.rows[0].id).places.at(0).addressLine, "1 Maple Street") << heading;
    }
    for (const char *heading :
         {"姓名,地址,城市,電話,服務時間", "Họ và tên,Địa chỉ,Thành phố,Điện thoại", "이름,주소,도시,전화번호"}) {
        AnyFile people("people.csv", std::string(heading) + "\nRobin Sample,1 Maple Street,San Jose,415-555-0100\n");
        EXPECT_FALSE(people.end.imported()) << "a list of people: " << heading;
    }
}

TEST(Codes, LettersOfDosAndMacsAreReadAndToldAsGuessed)
{
    for (const Listed &one :
         {Listed{"macintosh", "Comedor Niño Jesús", "San José"}, Listed{"macintosh", "Peña y Muñoz", "Cañada"},
          Listed{"macintosh", "Clínica “Nueva Visión”", "Los Ángeles"},
          Listed{"macintosh", "CENTRO DE ATENCIÓN PSICOLÓGICA", "SAN JOSÉ"},
          Listed{"macintosh", "Pública Salud María", "San José"}, Listed{"IBM437", "Comedor Niño Jesús", "San José"},
          Listed{"IBM437", "Peña y Muñoz", "Cañada"}, Listed{"IBM850", "Clínica Señora", "Los Ángeles"},
          Listed{"IBM850", "Associação São João", "San José"}, Listed{"macintosh", "Hôpital Général", "Montréal"},
          Listed{"IBM866", "Центр помощи семье", "Окленд"}, Listed{"ISO-8859-5", "Центр помощи", "Окленд"},
          Listed{"KOI8-U", "Український центр допомоги", "Сакраменто"}, Listed{"EUC-JP", "日本語いのちの電話", "サンノゼ"},
          Listed{"ISO-2022-JP", "日本語いのちの電話", "サンノゼ"}, Listed{"windows-1253", "Ελληνική Κοινότητα", "Σαν Χοσέ"},
          Listed{"windows-1255", "מרכז עזרה לקהילה", "סן חוזה"}, Listed{"windows-1256", "مركز المساعدة", "سان خوسيه"},
          Listed{"windows-874", "ศูนย์ช่วยเหลือชุมชน", "ลอสแอนเจลิส"}, Listed{"windows-1250", "Polski Ośrodek Pomocy", "Łódź"}}) {
        const std::string bytes = inCode(one.code, listOf(one));
        expectRead(bytes, one);
        AnyFile file("list.csv", bytes);
        ASSERT_EQ(file.count(ProblemKind::LettersGuessed), 1) << one.code << ' ' << one.name;
        EXPECT_EQ(file.first(ProblemKind::LettersGuessed)->line, 0);
    }
}

// Written by a person's keyboard in Windows-1258, a tone is a letter of its own.
TEST(Codes, VietnameseWhoseTonesStandAloneIsReadWhole)
{
    const std::string list = "Name,Address,City,Phone\nTrung t\xE2m H\x6F\xCC" "a B\x69\xCCnh,1 Maple Street,San Jos\xE9,415-555-0100\n";
    AnyFile file("list.csv", list);
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const SearchPage page = file.search->find({}).value();
    EXPECT_EQ(page.rows.at(0).name, "Trung tâm Hòa Bình");
    EXPECT_EQ(file.found("hoa binh"), 1);
    EXPECT_EQ(file.count(ProblemKind::LettersGuessed), 1);
}

TEST(Codes, WesternLettersOfWindowsAreNoGuess)
{
    for (const std::string name :
         {"Caf\xE9 Pe\xF1" "a", "Mon\x96" "Fri help", "food\x97shelter", "O\x92" "Brien\x92s", "l\x92" "\x9Cuvre", "Smith\x99 \x80" "5",
          "\xBFQui\xE9n?", "JOS\xC9 MU\xD1OZ", "Stra\xDF" "e", "3\xAA Calle", "M\xFCnchen\x85", "drop\x96in", "El \x93Ni\xF1o\x94"}) {
        AnyFile file("list.csv", "Name,Address,City,Phone\n" + name + ",1 Maple Street,San Mateo,415-555-0100\n");
        ASSERT_TRUE(file.end.imported()) << name;
        EXPECT_EQ(file.count(ProblemKind::LettersGuessed), 0) << name;
        EXPECT_EQ(file.count(ProblemKind::Recoded), 1) << name;
    }
}

TEST(Codes, OneLetterThatFitsNoCodeIsToldInItsRow)
{
    AnyFile file("list.csv", "Name,Address,City,Phone\nCaf\xE9 Pe\xF1" "a,1 Maple Street,San Jos\xE9,415-555-0100\n"
                             "Peque\xF1os de Ni\xA4os y M\xE1s,2 Maple Street,San Jos\xE9,415-555-0101\n");
    ASSERT_TRUE(file.end.imported());
    ASSERT_EQ(file.count(ProblemKind::LettersGuessed), 1);
    EXPECT_EQ(file.first(ProblemKind::LettersGuessed)->line, 3);
    EXPECT_EQ(file.found("Cafe Pena"), 1);
}

TEST(Codes, OneBrokenByteLeavesTheRestOfUtf8AsItIs)
{
    AnyFile file("list.csv", "Name,Address,City,Phone\nCafé Peña,1 Maple Street,San José,415-555-0100\n"
                             "Niñ\xF1os y Más,2 Maple Street,San José,415-555-0101\n中心\xE9,3 Maple Street,Cañada,415-555-0102\n");
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(file.found("Café Peña"), 1);
    EXPECT_EQ(file.found("中心"), 1);
    EXPECT_EQ(file.count(ProblemKind::LettersGuessed) + file.count(ProblemKind::Recoded)
                  + file.count(ProblemKind::NotUtf8),
              2);
}

// Each file's letter code is seen by itself: an id and the link to it may be read as different letters.
TEST(Codes, AnIdAndItsLinkMeetAcrossTwoLetterCodes)
{
    KeyMap keys;
    ASSERT_TRUE(keys.add("refugio-añil-71", 1));
    ASSERT_TRUE(keys.add("refugio-sol-72", 2));
    ASSERT_TRUE(keys.add("casa-ñ-9", 3));
    ASSERT_TRUE(keys.add("casa-é-9", 4));
    ASSERT_TRUE(keys.add("一号", 5));
    bool otherwise = false;
    EXPECT_EQ(keys.row("refugio-añil-71", &otherwise), 1u);
    EXPECT_FALSE(otherwise);
    EXPECT_EQ(keys.row("refugio-aсил-71", &otherwise), 0u); // more is different than letters beyond ASCII
    EXPECT_EQ(keys.row("refugio-aЯil-71", &otherwise), 1u);
    EXPECT_TRUE(otherwise) << "and the report tells it";
    EXPECT_EQ(keys.row("refugio-aГ±il-71"), 1u); // two letters for one
    EXPECT_EQ(keys.row("casa-Ñ-9"), 0u) << "two rows could be meant";
    EXPECT_EQ(keys.row("二号"), 0u) << "nothing else to tell it by";
}
