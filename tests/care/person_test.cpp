#include "care/person.h"
#include "care/toldapart.h"

#include <gtest/gtest.h>

using namespace handrail;

TEST(Person, IsShownByTheFirstLettersOfFirstAndLastWord)
{
    EXPECT_EQ(care::initials("Robin Sample"), "RS");
    EXPECT_EQ(care::initials("robin"), "R");
    EXPECT_EQ(care::initials("  Ana María  Ejemplo "), "AE");
    EXPECT_EQ(care::initials("álvaro ñandú"), "ÁÑ");
    EXPECT_EQ(care::initials("17-B"), "17");
    EXPECT_EQ(care::initials(""), "");
    EXPECT_EQ(care::initials("\xC3"), "\xC3"); // a torn character does not reach past the end
}

TEST(Person, KeepsWhatANewerHandrailWrote)
{
    const auto read = care::personFromJson(R"({"name":"Robin","language":"es","pronouns":"they","since_ms":5})");
    ASSERT_TRUE(read.ok());
    const auto again = care::personFromJson(care::toJson(read.value()));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value().language, "es");
    EXPECT_EQ(again.value().sinceMs, 5);
    EXPECT_EQ(again.value().rest.at("pronouns"), "they");
}

TEST(Person, WithoutANameIsDamaged)
{
    for (const char *body : {"", "[]", "{", R"({"name":""})", R"({"name":7})", "null"})
        EXPECT_FALSE(care::personFromJson(body).ok()) << body;
}

TEST(Person, TwoWhoAreCalledTheSameAreToldApartInTheOrderTheyCame)
{
    const auto told = care::toldApart({{.id = "c", .name = "jr", .sinceMs = 30},
                                       {.id = "a", .name = "J.R.", .sinceMs = 20},
                                       {.id = "b", .name = "J R", .sinceMs = 20},
                                       {.id = "d", .name = "J.R.S.", .sinceMs = 1},
                                       {.id = "e", .name = "José", .sinceMs = 1},
                                       {.id = "f", .name = "JOSE", .sinceMs = 2},
                                       {.id = "g", .name = "☺", .sinceMs = 1},
                                       {.id = "h", .name = "☹", .sinceMs = 1},
                                       {.id = "i", .name = "☺", .sinceMs = 2}});
    const std::map<std::string, std::string> expected{{"a", "J.R. (1)"}, {"b", "J R (2)"}, {"c", "jr (3)"},
                                                      {"d", "J.R.S."},   {"e", "José (1)"}, {"f", "JOSE (2)"},
                                                      {"g", "☺ (1)"},    {"h", "☹"},        {"i", "☺ (2)"}};
    EXPECT_EQ(told, expected);
    EXPECT_TRUE(care::toldApart({}).empty());
}
