#include "directory/anyfile.h"

#include "directory/import/decoder.h"
#include "directory/import/lettercode.h"

#include <unicode/ucnv.h>

#include <random>

// A table in English with a few cells of China, Japan or Korea, in a code that nothing names.
using namespace handrail::test;

namespace {

std::string in(const char *code, const std::string &utf8)
{
    UErrorCode error = U_ZERO_ERROR;
    std::string out(utf8.size() * 4 + 16, '\0');
    const std::int32_t size = ucnv_convert(code, "UTF-8", out.data(), static_cast<std::int32_t>(out.size()), utf8.data(),
                                           static_cast<std::int32_t>(utf8.size()), &error);
    out.resize(static_cast<std::size_t>(std::max(size, 0)));
    return out;
}

std::string table(const std::vector<std::string> &cells)
{
    std::string text = "id,name,status,description\n";
    for (int i = 0; i < 6; ++i)
        text += "s" + std::to_string(i) + ",Maple House " + std::to_string(i) + ",active,Food and rest\n";
    for (std::size_t i = 0; i < cells.size(); ++i)
        text += "t" + std::to_string(i) + "," + cells[i] + ",active,Help\n";
    return text;
}

std::string decoded(const std::string &bytes)
{
    return decodedWhole(bytes);
}

struct Tongues {
    const char *code;
    std::vector<std::string> names;
};

const std::vector<Tongues> &tongues()
{
    static const std::vector<std::string> kJapan = {"大阪市立図書館", "青少年育成会議", "中央区保健所", "労働組合事務所",
                                                    "聖路加国際病院", "自殺予防電話", "在宅介護支援", "消費生活相談",
                                                    "渡辺小児科", "緑町公民館", "家庭裁判所", "被害者支援室", "緊急宿泊所"},
                                          kChina = {"金山社会服务处", "粤语心理咨询", "唐人街老人食堂", "妇幼保健院",
                                                    "就业培训学校", "海外华人协会", "公共卫生局", "家庭暴力求助",
                                                    "免费中医门诊", "租房补助申请", "北区图书馆", "青少年夏令营"},
                                          kTaiwan = {"金山社會服務處", "粵語心理諮詢", "唐人街長者食堂", "婦幼保健院",
                                                     "就業培訓學校", "海外華人協會", "公共衛生局", "家庭暴力求助",
                                                     "免費中醫門診", "租屋補助申請", "北區圖書館", "青少年夏令營"},
                                          kKorea = {"한국어 상담 전화", "무료 진료소", "가정 폭력 상담", "노숙인 쉼터",
                                                    "푸드 뱅크", "이민자 법률 구조", "청소년 수련관", "보건소", "한인 교회",
                                                    "장애인 복지관", "주거 지원 센터", "자살 예방 센터"};
    static const std::vector<Tongues> kAll = {{"EUC-JP", kJapan}, {"Shift_JIS", kJapan}, {"GB18030", kChina},
                                              {"GB18030", kTaiwan}, {"Big5", kTaiwan}, {"EUC-KR", kKorea}};
    return kAll;
}

} // namespace

TEST(FewCells, OfOneToFiveNamesAreReadInTheirCode)
{
    std::mt19937 random(20261130);
    for (const Tongues &tongue : tongues())
        for (const std::size_t cells : {1u, 2u, 3u, 5u}) {
            int right = 0, told = 0;
            constexpr int kRounds = 60;
            for (int round = 0; round < kRounds; ++round) {
                std::vector<std::string> names;
                for (std::size_t i = 0; i < cells; ++i)
                    names.push_back(tongue.names[random() % tongue.names.size()]);
                const std::string text = table(names), bytes = in(tongue.code, text);
                right += decoded(bytes) == text ? 1 : 0;
                told += codeOfLetters(bytes) != nullptr ? 1 : 0;
            }
            EXPECT_GE(right, cells == 1 ? kRounds * 8 / 10 : kRounds * 98 / 100) << tongue.code << ' ' << cells;
            EXPECT_LE(told - right, kRounds / 15) << tongue.code << ' ' << cells << ": a wrong code";
        }
}

TEST(FewCells, AreFoundAndTold)
{
    for (const Tongues &tongue : tongues()) {
        AnyFile file(Files{{"services.csv", in(tongue.code, table({tongue.names[0], tongue.names[1]}))}});
        ASSERT_TRUE(file.end.imported()) << tongue.code << file.ending();
        EXPECT_EQ(file.service("t0").row.name, tongue.names[0]) << tongue.code;
        EXPECT_EQ(file.service("t1").row.name, tongue.names[1]) << tongue.code;
        ASSERT_GE(file.count(ProblemKind::LettersGuessed), 1) << tongue.code;
        EXPECT_EQ(file.first(ProblemKind::LettersGuessed)->value, tongue.code);
    }
}

TEST(FewCells, OfTwoLettersThatMayBeAnyCodeAreTold)
{
    for (const auto &[code, name] : std::vector<std::pair<const char *, std::string>>{
             {"EUC-JP", "愛"}, {"GB18030", "蝶"}, {"EUC-KR", "꽃"}, {"Big5", "蝶"}, {"Shift_JIS", "鶴"}}) {
        AnyFile file(Files{{"services.csv", in(code, table({name}))}});
        ASSERT_TRUE(file.end.imported()) << code << file.ending();
        EXPECT_GE(file.count(ProblemKind::LettersGuessed) + file.count(ProblemKind::Recoded)
                      + file.count(ProblemKind::NotUtf8),
                  1)
            << code;
    }
}

TEST(FewCells, OfTheWestAreNotTakenForTheEast)
{
    for (const std::string &text : std::vector<std::string>{
             "Jos\xE9 Mu\xF1oz", "Ni\xF1os y ni\xF1" "as, a\xF1o nuevo, ma\xF1" "ana", "Caf\xE9 \x96 d\xE9" "j\xE0 vu \x93ok\x94",
             "Stra\xDF" "e M\xFCller \xD6" "ffnung", "S\xE3o Jo\xE3o, informa\xE7\xF5" "es", "\xC9\xC8\xCA \xE9\xE8\xEA \xFC\xFB"}) {
        const char *code = codeOfLetters(table({text}));
        const std::string name = code ? code : "";
        EXPECT_TRUE(name != "GB18030" && name != "Big5" && name != "EUC-JP" && name != "EUC-KR" && name != "Shift_JIS")
            << text << ' ' << name;
    }
}
