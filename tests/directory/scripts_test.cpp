#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/words/needwords.h"
#include "directory/words/plainwords.h"
#include "directory/words/searchwords.h"
#include "directory/words/synonyms.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <random>
#include <set>

// A name is found in every script, however its letters are put together.
using namespace handrail::directory;
using namespace handrail::test;

namespace {

class Named {
public:
    explicit Named(const std::vector<std::string> &names)
    {
        std::string services = "id,name,description,status\n";
        for (std::size_t i = 0; i < names.size(); ++i)
            services += "s" + std::to_string(i) + ",\"" + names[i] + "\",,active\n";
        EXPECT_TRUE(importPackage(writeFolder(m_dir / "in", {{"services.csv", services}}), m_dir / "a.db").imported());
        m_db = std::move(openDirectory(m_dir / "a.db").value());
        m_search = std::make_unique<DirectorySearch>(*m_db);
    }
    [[nodiscard]] std::set<std::string> found(const std::string &words)
    {
        std::set<std::string> ids;
        const auto page = m_search->find({.words = words, .limit = 10'000});
        EXPECT_TRUE(page.ok());
        for (const ServiceRow &row : page.value().rows)
            ids.insert(row.id);
        return ids;
    }
    [[nodiscard]] std::string marked(const std::string &words)
    {
        const auto page = m_search->find({.words = words});
        std::string text = page.value().rows.empty() ? std::string() : page.value().rows[0].nameMarked;
        for (const auto &[mark, sign] : {std::pair("\xEE\x80\x80", "["), {"\xEE\x80\x81", "]"}})
            for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
                text.replace(at, 3, sign);
        return text;
    }

private:
    TempDir m_dir;
    std::unique_ptr<handrail::storage::Database> m_db;
    std::unique_ptr<DirectorySearch> m_search;
};

std::string utf8(const icu::UnicodeString &text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

std::string decomposed(const std::string &text)
{
    UErrorCode error = U_ZERO_ERROR;
    return utf8(icu::Normalizer2::getNFDInstance(error)->normalize(icu::UnicodeString::fromUTF8(text), error));
}

/// The oracle's own way to fold: another than the index's.
icu::UnicodeString plainly(const std::string &text)
{
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString wide = icu::Normalizer2::getNFDInstance(error)->normalize(
                           icu::UnicodeString::fromUTF8(text).foldCase(), error),
                       out;
    for (std::int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1)) {
        const UChar32 c = wide.char32At(i);
        if (c >= 0x300 && c < 0x370)
            continue;
        out.append(c == 0x111 ? UChar32{'d'} : c);
    }
    return icu::Normalizer2::getNFCInstance(error)->normalize(out, error);
}

struct Script {
    const char *name;
    std::vector<const char *> letters;
    bool joined; ///< written without spaces
};

const std::vector<Script> &scripts()
{
    static const std::vector<Script> kScripts = {
        {"Latin", {"b", "k", "m", "R", "V", "z", "o", "a"}, false},
        {"Vietnamese", {"Đ", "ư", "ờ", "ng", "ạ", "ế", "ộ", "Th", "ỳ", "ă"}, false},
        {"Cyrillic", {"Ж", "щ", "ё", "й", "Д", "ы", "к", "Р", "а"}, false},
        {"Greek", {"Ά", "ώ", "Σ", "δ", "θ", "ϊ", "κ", "Π"}, false},
        {"Armenian", {"Ա", "բ", "Գ", "ը", "լ", "Ճ", "ն", "ռ"}, false},
        {"Hangul", {"가", "힣", "쉼", "터", "정", "신", "밥"}, false},
        {"Han", {"山", "水", "健", "康", "饭", "院", "屋", "心"}, true},
        {"Thai", {"ก", "ข้", "นา", "เม", "สุ", "ผู้", "ดี", "ทำ"}, true},
        {"Khmer", {"ក", "ខ្ម", "ញុំ", "សី", "ទៅ", "ប៉", "រ"}, true},
    };
    return kScripts;
}

} // namespace

TEST(Scripts, FindsVietnameseWithoutMarksAndHoweverItsLettersArePutTogether)
{
    const std::vector<std::string> names = {"Đường Mới Center", "Trung tâm Sức khỏe Việt", decomposed("Đường Mới Nhà"),
                                            decomposed("Sức khỏe Tâm thần"), "Peña Family"};
    Named named(names);
    for (const std::string &words : {std::string("duong"), std::string("đường"), decomposed("Đường"),
                                     std::string("DUONG MOI"), std::string("Đưong")})
        EXPECT_EQ(named.found(words), (std::set<std::string>{"s0", "s2"})) << words;
    for (const std::string &words :
         {std::string("suc khoe"), std::string("sức khỏe"), decomposed("SỨC KHỎE"), std::string("sức khoẻ")})
        EXPECT_EQ(named.found(words), (std::set<std::string>{"s1", "s3"})) << words;
    EXPECT_EQ(named.found("pena"), std::set<std::string>{"s4"});
    EXPECT_EQ(named.marked("duong moi center"), "[Đường] [Mới] [Center]");
}

TEST(Scripts, FindsInsideANameWithoutSpaces)
{
    Named named({"旧金山华人健康中心", "平安福利中心 Oakland", "ศูนย์สุขภาพชุมชน", "មជ្ឈមណ្ឌលសុខភាពសហគមន៍", "さくら保健センター", "健康24小时"});
    for (const char *words : {"旧金山", "华人", "健康中心", "华人健康", "人健"})
        EXPECT_EQ(named.found(words), std::set<std::string>{"s0"}) << words;
    EXPECT_EQ(named.found("中心"), (std::set<std::string>{"s0", "s1"}));
    EXPECT_EQ(named.found("福利中心 oakland"), std::set<std::string>{"s1"});
    for (const char *words : {"สุขภาพ", "ชุมชน", "ศูนย์", "สุขภาพชุมชน"})
        EXPECT_EQ(named.found(words), std::set<std::string>{"s2"}) << words;
    for (const char *words : {"សុខភាព", "សហគមន៍", "មជ្ឈមណ្ឌល"})
        EXPECT_EQ(named.found(words), std::set<std::string>{"s3"}) << words;
    for (const char *words : {"保健", "センター", "さくら"})
        EXPECT_EQ(named.found(words), std::set<std::string>{"s4"}) << words;
    EXPECT_EQ(named.found("24小时"), std::set<std::string>{"s5"});
    EXPECT_EQ(named.marked("健康中心"), "旧金山华人[健康][中心]");
    EXPECT_EQ(named.marked("华人"), "旧金山[华人]健康中心");
}

TEST(Scripts, TakesCapitalsAndAccentsOfEveryAlphabetAlike)
{
    Named named({"ПРИЮТ Надежда", "ՀՈՒՅՍ կենտրոն", "ΕΛΠΊΔΑ Κέντρο", "Ёлка Дом", "İSTANBUL EVİ", "ﻋﻴﺎﺩﺓ الأمل",
                 "مرکز کمک", "쉼터 서울"});
    EXPECT_EQ(named.found("приют"), std::set<std::string>{"s0"});
    EXPECT_EQ(named.found("НАДЕЖДА"), std::set<std::string>{"s0"});
    EXPECT_EQ(named.found("հույս"), std::set<std::string>{"s1"});
    EXPECT_EQ(named.found("ԿԵՆՏՐՈՆ"), std::set<std::string>{"s1"});
    EXPECT_EQ(named.found("ελπιδα"), std::set<std::string>{"s2"});
    EXPECT_EQ(named.found("ΚΕΝΤΡΟ"), std::set<std::string>{"s2"});
    EXPECT_EQ(named.found("елка"), std::set<std::string>{"s3"});
    EXPECT_EQ(named.found("istanbul evi"), std::set<std::string>{"s4"});
    EXPECT_EQ(named.found("الامل"), std::set<std::string>{"s5"});
    EXPECT_EQ(named.found("مركز كمك"), std::set<std::string>{"s6"}); // Arabic kaf for the Persian one
    EXPECT_EQ(named.found(decomposed("쉼터")), std::set<std::string>{"s7"});
}

TEST(Scripts, ReadsInitialsAsOneWord)
{
    Named named({"Y.M.C.A. of the Peninsula", "YMCA Downtown", "U.S. Vets", "St. John's", "Plan B.", "А.А. группа"});
    for (const char *words : {"ymca", "Y.M.C.A.", "y.m.c.a", "YMC"})
        EXPECT_EQ(named.found(words), (std::set<std::string>{"s0", "s1"})) << words;
    EXPECT_EQ(named.found("us vets"), std::set<std::string>{"s2"});
    EXPECT_EQ(named.found("st johns"), std::set<std::string>{"s3"});
    EXPECT_EQ(named.found("plan b"), std::set<std::string>{"s4"});
    EXPECT_EQ(named.found("аа группа"), std::set<std::string>{"s5"});
    EXPECT_EQ(named.marked("y.m.c.a. peninsula"), "[Y.M.C.A]. of the [Peninsula]");
}

TEST(Scripts, ForgivesASlipInLettersNotInBytes)
{
    Named named({"Приют Надежда", "Առողջություն", "健康中心", "Đường Mới"});
    EXPECT_EQ(named.found("надежщда"), std::set<std::string>{"s0"});
    EXPECT_EQ(named.found("надижда"), std::set<std::string>{"s0"});
    EXPECT_EQ(named.found("առողջւթյուն"), std::set<std::string>{"s1"});
    EXPECT_EQ(named.found("健庚"), std::set<std::string>{});
}

/// The index against a scan of all names, over random words of every script.
TEST(Scripts, FindsWhatAScanOfAllNamesFinds)
{
    std::mt19937 random(20261129);
    for (const Script &script : scripts()) {
        std::vector<std::string> names, words;
        const auto word = [&] {
            std::string text;
            for (unsigned n = 2 + static_cast<unsigned>(random() % 5); n > 0; --n)
                text += script.letters[random() % script.letters.size()];
            return text;
        };
        for (int i = 0; i < 150; ++i) {
            std::string name;
            for (unsigned n = 1 + static_cast<unsigned>(random() % 3); n > 0; --n)
                name += (name.empty() ? "" : " ") + (random() % 4 == 0 ? decomposed(word()) : word());
            names.push_back(name);
        }
        Named named(names);
        int asked = 0;
        for (int round = 0; round < 120; ++round) {
            // A word of some name, or its beginning; of a script without spaces, any part of it.
            const std::string &name = names[random() % names.size()];
            const std::string one = name.substr(0, name.find(' '));
            const icu::UnicodeString whole = plainly(one);
            std::string typed;
            if (!script.joined) {
                icu::UnicodeString part = icu::UnicodeString::fromUTF8(one);
                part.truncate(part.moveIndex32(
                    0, 1 + static_cast<std::int32_t>(random() % static_cast<unsigned>(part.countChar32()))));
                typed = utf8(random() % 2 == 0 ? part.toUpper() : part);
            } else {
                typed = script.letters[random() % script.letters.size()];
                typed += random() % 2 == 0 ? script.letters[random() % script.letters.size()] : "";
            }
            const icu::UnicodeString sought = plainly(typed);
            std::set<std::string> scanned;
            for (std::size_t i = 0; i < names.size(); ++i) {
                const icu::UnicodeString text = plainly(names[i]);
                for (std::int32_t at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
                    if (script.joined || at == 0 || text.charAt(at - 1) == ' ')
                        scanned.insert("s" + std::to_string(i));
            }
            if (scanned.empty())
                continue;
            ++asked;
            const std::set<std::string> got = named.found(typed);
            if (!script.joined)
                EXPECT_EQ(got, scanned) << script.name << ' ' << typed;
            else // parted by a dictionary, each part is sought: all that hold the whole are among them
                EXPECT_TRUE(std::includes(got.begin(), got.end(), scanned.begin(), scanned.end()))
                    << script.name << ' ' << typed;
        }
        EXPECT_GT(asked, 50) << script.name;
    }
}

TEST(Scripts, KnowsNeedsInEightMoreLanguages)
{
    const std::vector<std::string> names = {"Open Door Shelter",     "Corner Food Pantry", "Maple Detox",
                                            "County Crisis Hotline", "Valley Clinic",      "Counseling Center"};
    Named named(names);
    for (const auto &[words, id] : std::vector<std::pair<const char *, const char *>>{
             {"nơi trú ẩn", "s0"},    {"noi tru an", "s0"},     {"vô gia cư", "s0"},
             {"收容所", "s0"},        {"庇護所", "s0"},         {"쉼터", "s0"},
             {"ապաստարան", "s0"},     {"приют", "s0"},          {"ПРИЮТ", "s0"},
             {"پناهگاه", "s0"},       {"ملجأ", "s0"},           {"kanlungan", "s0"},
             {"thực phẩm", "s1"},     {"食物", "s1"},           {"pagkain", "s1"},
             {"음식", "s1"},          {"սնունդ", "s1"},         {"еда", "s1"},
             {"غذا", "s1"},           {"طعام", "s1"},           {"cai nghiện", "s2"},
             {"戒毒", "s2"},          {"детокс", "s2"},         {"危机热线", "s3"},
             {"горячая линия", "s3"}, {"đường dây nóng", "s3"}, {"خط ساخن", "s3"},
             {"诊所", "s4"},          {"клиника", "s4"},        {"phòng khám", "s4"},
             {"心理健康", "s5"},      {"정신건강", "s5"},       {"sức khỏe tâm thần", "s5"}})
        EXPECT_TRUE(named.found(words).contains(id)) << words;
}

TEST(Scripts, HasTwentyNeedsInEachOfEightLanguagesAndMarksWhatNobodyHasRead)
{
    std::map<std::string, std::set<std::string>> needs;
    for (const NeedWords &line : needWords()) {
        EXPECT_NE(facetBit(line.need), 0u) << line.need;
        EXPECT_STREQ(line.readBy, "") << "a reader is named by role and day";
        needs[line.language].insert(line.need);
        std::size_t length = 0;
        const std::vector<std::string> words =
            foldedWords(std::string_view(line.words).substr(0, std::string_view(line.words).find(',')));
        EXPECT_NE(synonymAt(words, 0, length), nullptr) << line.words;
        EXPECT_EQ(length, words.size()) << line.words;
    }
    for (const char *language : {"vi", "zh", "tl", "ko", "hy", "ru", "fa", "ar"})
        EXPECT_GE(needs[language].size(), 20u) << language;
}

TEST(Scripts, ChineseLettersAreSimplifiedAsIcuDoesWithoutAskingIt)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<const icu::Transliterator> table(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    ASSERT_TRUE(table);
    int pairs = 0;
    for (UChar32 c = 0x3400; c < 0xA000; ++c) {
        icu::UnicodeString one(c), simple(c);
        table->transliterate(simple);
        std::string given, wanted;
        one.toUTF8String(given);
        (simple.length() == 1 ? simple : one).toUTF8String(wanted);
        pairs += given != wanted ? 1 : 0;
        if (u_isalnum(c) != 0) {
            ASSERT_EQ(foldLetters(given), wanted);
        }
    }
    EXPECT_GT(pairs, 2000);
}
