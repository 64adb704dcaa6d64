#include "dial/number.h"

#include <gtest/gtest.h>

using namespace handrail;

// Numbers that the words beside them say are over, or not there yet. The day is 30 November 2026.
namespace {

constexpr dial::Day kToday{2026, 11, 30};
constexpr const char *kOld = "6505550100", *kNew = "6505550101";

void all(const char *digits, std::initializer_list<const char *> texts)
{
    for (const char *text : texts)
        EXPECT_EQ(dial::digitsIn(text, kToday), digits) << text;
}

} // namespace

TEST(NumberThatIsOver, IsNotDialledWhenItsDayHasPassed)
{
    all(kNew, {"650-555-0100 until June 2025, then 650-555-0101",
               "650-555-0100 until 6/30/2025, after that 650-555-0101",
               "Until June 30, 2025: 650-555-0100. Then 650-555-0101",
               "(650) 555-0100 (through 31 Dec 2025); (650) 555-0101",
               "650-555-0100 till end of 2025 / 650-555-0101",
               "650-555-0100 valid until 2025-12-31; 650-555-0101 from 2026-01-01",
               "650-555-0100 hasta junio de 2025, luego 650-555-0101",
               "Hasta el 30 de junio de 2025 650-555-0100; despu\xC3\xA9s 650-555-0101",
               "650.555.0100 thru Spring 2026, 650.555.0101 afterwards",
               "650-555-0100 (expired 3/1/2026) 650-555-0101",
               "650-555-0100 until Nov 29, 2026; then 650-555-0101",
               "650-555-0100; starting July 1, 2025 call 650-555-0101",
               "650-555-0100. Effective 10/1/2026: 650-555-0101",
               "650-555-0100, a partir del 1 de octubre de 2026: 650-555-0101"});
    all("", {"650-555-0100 until June 2025", "Until 6/30/25 650-555-0100", "650-555-0100, hasta diciembre de 2024",
             "650-555-0100 (through 2025)", "650-555-0100 expires 2026-06-01"});
}

TEST(NumberThatIsOver, IsStillDialledBeforeItsDay)
{
    all(kOld, {"650-555-0100 until June 2027, then 650-555-0101",
               "650-555-0100 until Nov 30, 2026; then 650-555-0101",
               "650-555-0100 (through 12/31/2026); 650-555-0101",
               "650-555-0100 hasta enero de 2027, luego 650-555-0101",
               "650-555-0100; starting January 4, 2027 call 650-555-0101",
               "650-555-0100. New number from 2/1/2027: 650-555-0101",
               "New number effective 1 March 2027: 650-555-0101. Until then 650-555-0100"});
    all(kNew, {"New number: 650-555-0101 (old number 650-555-0100 until June 2027)"});
}

TEST(NumberThatIsOver, IsNotTakenForHoursOrASeason)
{
    all(kOld, {"650-555-0100 until 5pm, then 650-555-0101", "650-555-0100 until 17:00; 650-555-0101 after hours",
               "650-555-0100 until further notice", "650-555-0100 until midnight", "Open until 9: 650-555-0100",
               "650-555-0100 Mon through Fri", "650-555-0100 June through August", "650-555-0100 hasta las 5",
               "650-555-0100 until I calm down", "650-555-0100 M-F until 2030", "Crisis line since 1985 650-555-0100",
               "650-555-0100 (checked as of 6/2024), 650-555-0101", "650-555-0100 hasta el viernes"});
}

TEST(NumberThatIsOver, IsNotTheOneThatIsCalled)
{
    all(kNew, {"Old number: 650-555-0100, new number: 650-555-0101",
               "650-555-0101 (formerly 650-555-0100)",
               "Formerly 650-555-0100; now 650-555-0101",
               "650-555-0100 is no longer in service, call 650-555-0101",
               "650-555-0100 (disconnected), 650-555-0101",
               "650-555-0100 disconnected; use 650-555-0101",
               "Old 650-555-0100 / New 650-555-0101",
               "650-555-0100. New number: 650-555-0101",
               "650-555-0100 has changed to 650-555-0101",
               "650-555-0100 is now 650-555-0101",
               "650-555-0100 -> now 650-555-0101",
               "was 650-555-0100, now 650-555-0101",
               "650-555-0101 (was 650-555-0100)",
               "Changed from 650-555-0100 to 650-555-0101",
               "650-555-0100 replaced by 650-555-0101",
               "650-555-0101 replaces 650-555-0100",
               "Please call 650-555-0101 instead of 650-555-0100",
               "Do not call 650-555-0100, call 650-555-0101",
               "No longer in service: 650-555-0100\nNew: 650-555-0101",
               "previous number 650-555-0100 | current number 650-555-0101",
               "650-555-0100 (old) 650-555-0101 (new)",
               "Discontinued 650-555-0100. Please use 650-555-0101"});
    all(kNew, {"antes 650-555-0100, ahora 650-555-0101",
               "650-555-0101 (antes 650-555-0100)",
               "650-555-0100 ya no sirve, llame al 650-555-0101",
               "N\xC3\xBAmero anterior 650-555-0100; n\xC3\xBAmero nuevo 650-555-0101",
               "650-555-0100 (fuera de servicio) 650-555-0101",
               "N\xC3\xBAmero viejo: 650-555-0100, nuevo: 650-555-0101",
               "650-555-0100 ya no est\xC3\xA1 en servicio. Nuevo n\xC3\xBAmero: 650-555-0101",
               "El n\xC3\xBAmero 650-555-0100 cambi\xC3\xB3 a 650-555-0101",
               "No marque 650-555-0100, marque 650-555-0101",
               "antiguo: 650-555-0100 / actual: 650-555-0101",
               "650-555-0101 reemplaza al 650-555-0100",
               "650-555-0100 desconectado; 650-555-0101"});
    all(kNew, {"\xE6\x97\xA7\xE5\x8F\xB7\xE7\xA0\x81 650-555-0100, \xE6\x96\xB0\xE5\x8F\xB7\xE7\xA0\x81 650-555-0101",
               "S\xE1\xBB\x91 c\xC5\xA9: 650-555-0100; s\xE1\xBB\x91 m\xE1\xBB\x9Bi: 650-555-0101",
               "\xD1\x81\xD1\x82\xD0\xB0\xD1\x80\xD1\x8B\xD0\xB9 \xD0\xBD\xD0\xBE\xD0\xBC\xD0\xB5\xD1\x80 650-555-0100, "
               "\xD0\xBD\xD0\xBE\xD0\xB2\xD1\x8B\xD0\xB9 650-555-0101",
               "Dating numero: 650-555-0100. Bagong numero: 650-555-0101"});
    all("", {"formerly 650-555-0100", "650-555-0100 (previously)", "old number 650-555-0100", "was 650-555-0100",
             "650-555-0100 ya no sirve", "antes: 650-555-0100", "650-555-0100 NO LONGER IN SERVICE",
             "Disconnected - 650-555-0100", "650-555-0100, this number has been disconnected",
             "Old numbers: 650-555-0100, 650-555-0101", "650-555-0100 / 650-555-0101 both disconnected",
             "650-555-0100 has been changed", "n\xC3\xBAmero dado de baja 650-555-0100", "650-555-0100 out of order",
             "Formerly 650-555-0100, 650-555-0101", "650-555-0100 (not a working number)"});
}

TEST(NumberThatIsOver, IsNotFoundInWordsAboutSomethingElse)
{
    all(kOld, {"My old friend Ann 650-555-0100", "Oak House (formerly Elm House) 650-555-0100",
               "650-555-0100, new clients 650-555-0101",
               "Llame antes de ir: 650-555-0100", "Call before 5pm 650-555-0100", "Do not call before 9am: 650-555-0100",
               "Mom 650-555-0100, Ann was here", "650-555-0100 New Hope House", "650-555-0100, 650-555-0101",
               "650-555-0100 ask for the old building", "Former foster youth line 650-555-0100",
               "Previously homeless? 650-555-0100", "650-555-0100 now open", "650-555-0100 (antes de las 5)",
               "650-555-0100; Newark office 650-555-0101", "The one who was kind 650-555-0100"} );
}

TEST(NumberThatIsOver, LeavesAShortCodeAlone)
{
    EXPECT_EQ(dial::digitsIn("Old number 650-555-0100, now 988", kToday), "988");
    EXPECT_EQ(dial::digitsIn("211 is not in service", kToday), "");
    EXPECT_EQ(dial::textDigitsIn("741741 no longer works", kToday), "");
    EXPECT_EQ(dial::textDigitsIn("Text HOME to 741741", kToday), "741741");
}

TEST(NumberThatIsOver, IsOneWhoseRemarkSaysSo)
{
    for (const char *remark : {"Disconnected", "old number", "No longer in service as of May", "until June 2025",
                               "Formerly", "Ya no sirve", "n\xC3\xBAmero anterior", "hasta junio de 2025", "(old)", "Antes",
                               "previous", "do not use"})
        EXPECT_TRUE(dial::saysOver(remark, kToday)) << remark;
    for (const char *remark : {"Main", "until 5pm", "until June 2027", "Old Town office", "Former foster youth line",
                               "After hours", "New clients", "Use after 5", "Llame antes de las 5", "", "Previously homeless",
                               "Do not call before 9am", "Old number 650-555-0100"})
        EXPECT_FALSE(dial::saysOver(remark, kToday)) << remark;
}
