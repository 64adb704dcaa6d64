#include "dial/number.h"

#include <gtest/gtest.h>

#include <random>

using namespace handrail;

namespace {

struct Case {
    const char *text, *digits; ///< "": nothing can be called
};

void all(std::initializer_list<Case> cases)
{
    for (const Case &one : cases)
        EXPECT_EQ(dial::digitsIn(one.text), one.digits) << one.text;
}

} // namespace

TEST(Number, IsReadAsPublishersWriteIt)
{
    all({{"(650) 555-0100", "6505550100"},
         {"650.555.0100", "6505550100"},
         {"650/555-0100", "6505550100"},
         {"6505550100", "6505550100"},
         {"1 (650) 555-0100", "16505550100"},
         {"+1 650-555-0100", "16505550100"},
         {"(1) 650 555 0100", "16505550100"},
         {"650 \xE2\x80\x93 555 \xE2\x80\x93 0100", "6505550100"},
         {"(650)\xC2\xA0"
          "555\xE2\x80\x91"
          "0100",
          "6505550100"},
         {"tel:+1-650-555-0100", "16505550100"},
         {"4155550100.0", "4155550100"},
         {"Tel. 650-555-0100", "6505550100"},
         {"Home: 650 555 0100", "6505550100"},
         {"cell 650-555-0100", "6505550100"},
         {"Llame al (650) 555-0100", "6505550100"},
         {"Tel\xC3\xA9"
          "fono: 650-555-0100",
          "6505550100"},
         {"[650] 555-0100", "6505550100"},
         {"555-0142", "5550142"},
         {"call 555 0142", "5550142"},
         {"650-555-0100V", "6505550100"}});
}

TEST(Number, IsNotMixedWithHoursAndRemarks)
{
    all({{"415-555-0100 24hrs", "4155550100"},
         {"415-555-0100 (9am-5pm)", "4155550100"},
         {"1-415-555-0100 (24 hrs)", "14155550100"},
         {"24/7 415-555-0100", "4155550100"},
         {"24 hours: 415-555-0100", "4155550100"},
         {"415-555-0100 M-F 8-5", "4155550100"},
         {"9-5: 415-555-0100", "4155550100"},
         {"415-555-0100 / 24 horas", "4155550100"},
         {"L\xC3\xADnea de crisis 24 horas 415-555-0100", "4155550100"},
         {"Room 302 415-555-0100", "4155550100"},
         {"Suite 211, 415-555-0100", "4155550100"},
         {"415-555-0100, ages 12-24", "4155550100"},
         {"415-555-0100 (Spanish)", "4155550100"},
         {"415-555-0100 Lun-Vie 9-17", "4155550100"}});
}

TEST(Number, OfLettersIsTheOneThatTheirKeysDial)
{
    all({{"1-800-273-TALK (8255)", "18002738255"},
         {"1-800-273-TALK", "18002738255"},
         {"1-888-555-CARE", "18885552273"},
         {"(800) 273-TALK", "8002738255"},
         {"1-800-273-talk", "18002738255"},
         {"1.800.273.TALK", "18002738255"},
         {"800-CALL-NOW", "8002255669"},
         {"1 800 LIFENET", "18005433638"},
         {"1-866-4-U-TREVOR", "18664887386"},
         {"1-877-8-HOPENY", "18778467369"},
         {"1-877-8HOPENY (846-7369)", "18778467369"},
         {"1-800-273-TALK (1-800-273-8255)", "18002738255"},
         {"1-800-656-HOPE x2", "18006564673"},
         {"1-800-4-A-CHILD", "18004224453"},
         {"1-800-799-7233 (SAFE)", "18007997233"},
         {"1-800-273-TALK/8255", "18002738255"}});
}

TEST(Number, ThatIsNotSureIsNone)
{
    all({{"1-800-273-TALK (8256)", ""},
         {"1-800-CALL", ""},
         {"415-555-XXXX", ""},
         {"415-555-O1OO", ""},
         {"415-555-010O", ""},
         {"415-555-OOOO", ""},
         {"415 555 ext 12", ""},
         {"415-555-01001", ""},
         {"4.155550100E9", ""},
         {"123-456-7890", ""},
         {"999-999-9999", ""},
         {"555-555-5555", ""},
         {"000-000-0000", ""},
         {"see website", ""},
         {"12", ""},
         {"24 hours", ""},
         {"N/A", ""},
         {"415-555-NONE", ""},
         {"+415 555 0100", ""},
         {"+4155550100", ""},
         {"52 415 555 0100", ""},
         {"94103-1234", ""},
         {"2025-12-31", ""},
         {"900-1700", ""},
         {"9:00-17:00", ""},
         {"$200-2000", ""},
         {"415-555-0100-12", ""},
         {"4155550100@example.org", ""},
         {"415-555-0100 is disconnected", ""},
         {"n\xC3\xBAmero equivocado 415-555-0100", ""},
         {"415-555-0100 (old)", ""},
         {"(former) 415-555-0100", ""},
         {"415-555-0100 (Inactive since May)", ""},
         {"415555", ""},
         {"1-415-555-010", ""},
         {"Case 4155550100", ""},
         {"", ""},
         {"273-TALK", ""}});
}

TEST(Number, StopsBeforeAnExtensionAndKnowsIt)
{
    for (const char *text :
         {"650-555-0100 x12", "650-555-0100x12", "650-555-0100, ext. 12", "650-555-0100 Ext 12",
          "650-555-0100 extension 12", "650-555-0100 #12", "650-555-0100 (ext. 12)", "650-555-0100 ext: 12",
          "650-555-0100; x 12", "650-555-0100, press 12", "650-555-0100 EXT12", "650-555-0100 extensi\xC3\xB3n 12",
          "650-555-0100 opci\xC3\xB3n 12"}) {
        const auto found = dial::numberIn(text);
        ASSERT_TRUE(found) << text;
        EXPECT_EQ(found->digits, "6505550100") << text;
        EXPECT_EQ(found->extension, "12") << text;
    }
}

TEST(Number, AmongSeveralIsTheFirstThatIsNoFax)
{
    all({{"650-555-0100 / 650-555-0101", "6505550100"},
         {"650-555-0100 or 650-555-0101", "6505550100"},
         {"650-555-0100; 650-555-0101", "6505550100"},
         {"650-555-0100/0101", "6505550100"},
         {"650-555-0100 or 0101", "6505550100"},
         {"650-555-0100 o 650-555-0101", "6505550100"},
         {"Fax 650-555-0101, 650-555-0100", "6505550100"},
         {"650-555-0101 (fax), 650-555-0100", "6505550100"},
         {"650-555-0100 Fax 650-555-0101", "6505550100"},
         {"650-555-0100, fax: 650-555-0101", "6505550100"},
         {"Fax: 650-555-0101", ""},
         {"650-555-0101 fax", ""},
         {"TTY 650-555-0101; voice 650-555-0100", "6505550100"},
         {"650-555-0100 (V/TTY)", "6505550100"},
         {"911 or 650-555-0100", "6505550100"},
         {"988 or 1-800-273-8255", "18002738255"},
         {"Tel/Fax 650-555-0100", "6505550100"},
         {"650-555-0101 fax and phone 650-555-0100", "6505550100"}});
}

TEST(Number, OfACountryKeepsItsPlus)
{
    all({{"+44 (0)20 7946 0958", "+442079460958"},
         {"+44 1234 555010", "+441234555010"},
         {"0044 1234 555010", "+441234555010"},
         {"011 44 1234 555010", "+441234555010"},
         {"+44 (0) 1234 555010 24 hours", "+441234555010"},
         {"+52 55 1234 5678", "+525512345678"},
         {"+63 2 8123 4567", "+63281234567"},
         {"0151 496 0100", "01514960100"},
         {"(0151) 496 0100", "01514960100"},
         {"+999 123", ""},
         {"+1 123 456 7890", ""}});
}

TEST(Number, MayBeAShortCode)
{
    all({{"988", "988"},
         {"211", "211"},
         {"2-1-1", "211"},
         {"Dial 2-1-1", "211"},
         {"988, then press 1", "988"},
         {"Call 988 24/7", "988"},
         {"911 or 988", "988"},
         {"Call 911", "911"},
         {"9-1-1", "911"},
         {"Room 211", ""},
         {"741741", ""},
         {"300", ""},
         {"211-555", ""},
         {"1988", ""}});
    EXPECT_EQ(dial::textDigitsIn("741741"), "741741");
    EXPECT_EQ(dial::textDigitsIn("Text HOME to 741741"), "741741");
    EXPECT_EQ(dial::textDigitsIn("Text 650-555-0100"), "6505550100");
    EXPECT_EQ(dial::textDigitsIn("Env\xC3\xAD" "e AYUDA al 741741"), "741741");
}

/// Whatever is written: what comes back can be a telephone's, and its figures stand in the text at their place.
TEST(Number, OfAnyTextIsPlausibleOrNone)
{
    std::mt19937 random(20261129);
    const std::vector<std::string> pieces = {"415",
                                             "555",
                                             "0100",
                                             "1",
                                             "0",
                                             "-",
                                             " ",
                                             " ",
                                             ".",
                                             "(",
                                             ")",
                                             "+",
                                             "/",
                                             ",",
                                             ";",
                                             "x",
                                             "ext. ",
                                             "TALK",
                                             "fax ",
                                             "24",
                                             "7",
                                             "hrs",
                                             "9am",
                                             "988",
                                             "(0)",
                                             "44",
                                             "20",
                                             "7946",
                                             "\xE2\x80\x93",
                                             "\xC2\xA0",
                                             "Room ",
                                             "or",
                                             "650-555-0101",
                                             "1-800-",
                                             "HELP",
                                             "O",
                                             "\xFF",
                                             "#",
                                             "12",
                                             "o",
                                             "011 ",
                                             "\n",
                                             "2025",
                                             ":",
                                             "800"};
    for (int round = 0; round < 60'000; ++round) {
        std::string text;
        for (auto count = random() % 12; count > 0; --count)
            text += pieces[random() % pieces.size()];
        for (const std::string &digits : {dial::digitsIn(text), dial::textDigitsIn(text)})
            ASSERT_TRUE(digits.empty() || dial::plausible(digits)) << text << " gives " << digits;
        std::size_t last = 0;
        for (const dial::Number &number : dial::numbersIn(text)) {
            ASSERT_LE(last, number.from) << text;
            ASSERT_LT(number.from, number.to) << text;
            ASSERT_LE(number.to, text.size()) << text;
            last = number.to;
        }
    }
}

TEST(Number, HangsOnNoFigureThatWasMisreadAsALetter)
{
    all({{"1-8oo-555-0100", ""},
         {"(41S) 555-0100", ""},
         {"4l5.555.0100", ""},
         {"24h 555-0100", "5550100"},
         {"cell 555-0100", "5550100"}});
}

TEST(Number, TakesAnFForAFaxAndNotForADay)
{
    all({{"F: 650-555-0199 T: 650-555-0100", "6505550100"},
         {"Fx 650-555-0199", ""},
         {"650-555-0199 (F), 650-555-0100", "6505550100"},
         {"P 650-555-0100, F. 650-555-0199", "6505550100"},
         {"Mon-F: 650-555-0100", "6505550100"}});
}

TEST(Number, StandsBetweenSignsOfAnyKind)
{
    all({{"\xE2\x80\x9C"
          "650-555-0100"
          "\xE2\x80\x9D",
          "6505550100"},
         {"\xF0\x9F\x93\x9E"
          "650-555-0100",
          "6505550100"},
         {"\xE2\x98\x8E\xEF\xB8\x8F 650-555-0100", "6505550100"},
         {"\xE3\x80\x90"
          "650-555-0100"
          "\xE3\x80\x91",
          "6505550100"},
         {"Main (650-555-0100)", "6505550100"},
         {"\xC2\xAB"
          "988"
          "\xC2\xBB",
          "988"}});
}

TEST(Number, IsNoCommandOfATelephoneAndNotDead)
{
    all({{"*611", ""},
         {"**988**", "988"},
         {"suspended: 650-555-0100", ""},
         {"Not available until 2027-01-05, 650-555-0100", ""},
         {"650-555-0100 (ya no funciona)", ""},
         {"Ann, who was at 650-555-0100", "6505550100"}});
}

TEST(Number, LeavesNoFigureBesideItInAFieldForOne)
{
    for (const char *one : {"650-555-0100", "  650 555 0100 ", "(650) 555-0100 ext. 12", "1-800-273-TALK (8255)",
                            "+44 (0)20 7946 0958", "4155550100.0", "2-1-1", "741741", "", "Sam", "12"})
        EXPECT_FALSE(dial::leavesFigures(one)) << one;
    for (const char *more : {"650 555 0142 999 888", "650-555-0100 or 650-555-0101", "650-555-0100 or -0101",
                             "650-555-0100 9-5", "650 555 0142 7", "988, press 2"})
        EXPECT_TRUE(dial::leavesFigures(more)) << more;
}

// However the two are told apart, and in whatever order: the fax is never the one that is called.
TEST(Number, TheFaxIsNeverTheOneThatIsCalled)
{
    const std::string voice = "650-555-0100", fax = "650-555-0199";
    std::string wrong;
    for (const std::string called :
         {"P", "p", "Ph", "Phone", "Office", "Main", "Voice", "V", "O", "T", "Tel", "Oficina"})
        for (const std::string faxed : {"F", "f", "Fx", "Fax", "FAX", "Facsimile", "Telefax", "Fax No"})
            for (const std::string shape :
                 {"(C) 1 (F) 2", "(F) 2 (C) 1", "[C] 1 [F] 2", "[F] 2 [C] 1", "C: 1 F: 2", "F: 2 C: 1", "C: 1, F: 2",
                  "F: 2; C: 1", "C 1 / F 2", "F 2 / C 1", "1 (C) 2 (F)", "2 (F) 1 (C)", "1 (C), 2 (F)", "2 (F), 1 (C)",
                  "C-1, F-2", "F-2, C-1", "C=1; F=2", "F=2; C=1", "C. 1 F. 2", "C: 1\nF: 2", "F: 2\nC: 1", "1 2 (F)",
                  "1 / 2 (F)", "1, F: 2", "1 F: 2", "F: 2, 1"}) {
                std::string text;
                for (const char c : std::string(shape))
                    text += c == 'C'   ? called
                            : c == 'F' ? faxed
                            : c == '1' ? voice
                            : c == '2' ? fax
                                       : std::string(1, c);
                if (const std::string digits = dial::digitsIn(text); digits == "6505550199")
                    wrong += text + '\n';
                else if (digits.empty() && called.size() > 1 && faxed.size() > 1)
                    wrong += text + " (none)\n";
            }
    EXPECT_EQ(wrong, "");
}
