#include "vault/recoverywords.h"
#include "vault/vault.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace handrail::vault;

namespace {

std::string joined(const std::vector<std::string> &words, const std::string &between)
{
    std::string out;
    for (const std::string &word : words)
        out += word + between;
    return out;
}

Secret allOf(unsigned char value)
{
    Secret secret(kRecoveryBytes);
    std::fill_n(secret.data(), secret.size(), value);
    return secret;
}

} // namespace

TEST(RecoveryWords, ComeBackInEitherLanguage)
{
    for (int i = 0; i < 50; ++i) {
        const Secret secret = Secret::random(kRecoveryBytes);
        for (const auto language : {WordLanguage::English, WordLanguage::Spanish}) {
            const auto words = recoveryWords(secret, language);
            ASSERT_EQ(words.size(), 24u);
            const auto back = recoveryFromWords(joined(words, " "));
            ASSERT_TRUE(back);
            EXPECT_EQ(back->view(), secret.view());
        }
    }
}

TEST(RecoveryWords, AreTakenInCapitalsNumberedAndShortened)
{
    const Secret secret = Secret::random(kRecoveryBytes);
    auto words = recoveryWords(secret, WordLanguage::English);
    std::string typed;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string word = words[i].substr(0, 4);
        std::ranges::transform(word, word.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
        typed += std::to_string(i + 1) + ". " + word + ",\n";
    }
    const auto back = recoveryFromWords(typed);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->view(), secret.view());
}

TEST(RecoveryWords, NoticeAWrongASwappedAndAMissingWord)
{
    const Secret secret = Secret::random(kRecoveryBytes);
    auto words = recoveryWords(secret, WordLanguage::English);
    while (words[3] == words[4])
        words = recoveryWords(Secret::random(kRecoveryBytes), WordLanguage::English);
    auto swapped = words;
    std::swap(swapped[3], swapped[4]);
    EXPECT_FALSE(recoveryFromWords(joined(swapped, " ")));
    auto wrong = words;
    wrong[7] = wrong[7] == "acorn" ? "actor" : "acorn";
    EXPECT_FALSE(recoveryFromWords(joined(wrong, " ")));
    words.pop_back();
    EXPECT_FALSE(recoveryFromWords(joined(words, " ")));
    EXPECT_FALSE(recoveryFromWords(""));
    EXPECT_FALSE(recoveryFromWords(std::string("\xff\x00zz", 4)));
}

TEST(RecoveryWords, AreToldApartByTheirFirstFourLetters)
{
    for (const auto language : {WordLanguage::English, WordLanguage::Spanish}) {
        std::set<std::string> seen;
        for (int value = 0; value < 256; ++value)
            seen.insert(recoveryWords(allOf(static_cast<unsigned char>(value)), language)[0].substr(0, 4));
        EXPECT_EQ(seen.size(), 256u);
    }
}

TEST(RecoveryWords, StayTheSameForTheSameBytes)
{
    // The lists are a format: people have these words on paper.
    EXPECT_EQ(joined(recoveryWords(allOf(0), WordLanguage::English), " ").substr(0, 12), "acorn acorn ");
    EXPECT_EQ(recoveryWords(allOf(255), WordLanguage::English)[0], "zebra");
    EXPECT_EQ(recoveryWords(allOf(0), WordLanguage::Spanish)[0], "abeja");
    EXPECT_EQ(recoveryWords(allOf(255), WordLanguage::Spanish)[0], "zapato");
}
