#include "share/qr.h"
#include "support/qrreader.h"

#include <gtest/gtest.h>

using namespace handrail;

TEST(Qr, IsReadByteForByteInEnglishAndSpanish)
{
    for (const std::string text : {"Safety plan\n1. Walk around the block\n",
                                   "Plan de seguridad\n1. Respiro despacio, ¿sí? Ñandú, pingüino, Á É Í Ó Ú\n", "a",
                                   "tel:988", "🌊 — “quoted”"}) {
        const auto code = share::qrModules(text);
        ASSERT_TRUE(code.ok()) << text;
        EXPECT_EQ(test::readQr(code.value()), text);
    }
}

TEST(Qr, FillsItsLargestCodeToTheLastByteAndRefusesOneMore)
{
    const std::string text(share::kBytesPerCode, 'x');
    const auto code = share::qrModules(text);
    ASSERT_TRUE(code.ok());
    EXPECT_EQ(code.value().size, 17 + 4 * share::kLargestVersion);
    EXPECT_EQ(test::readQr(code.value()), text);
    EXPECT_FALSE(share::qrModules(text + "x").ok());
    EXPECT_FALSE(share::qrModules("").ok());
}

TEST(Qr, GivesItsRowsAsTheScreenDrawsThem)
{
    const auto code = share::qrModules("988").value();
    const std::string rows = code.rows();
    EXPECT_EQ(rows.size(), static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size + 1) - 1);
    EXPECT_EQ(rows.substr(0, 8), "11111110"); // the finder's top and the light column beside it
}

TEST(QrPages, KeepsAShortTextInOneCodeAsItIs)
{
    const auto pages = share::qrPages("Plan\n");
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(pages[0].text, "Plan\n");
    EXPECT_TRUE(share::qrPages("").empty());
}

TEST(QrPages, SplitsALongTextBetweenLinesAndNumbersTheParts)
{
    std::string text;
    for (int line = 0; line < 60; ++line)
        text += std::to_string(line) + ". Añado una línea más, con acentos é í ó\n";
    const auto pages = share::qrPages(text);
    ASSERT_GT(pages.size(), 2u);
    std::string joined;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const std::string read = test::readQr(pages[at].code).value_or("");
        EXPECT_EQ(read, pages[at].text);
        const std::string count = std::to_string(at + 1) + "/" + std::to_string(pages.size()) + "\n";
        ASSERT_TRUE(read.starts_with(count));
        EXPECT_EQ(read.back(), '\n');
        joined += read.substr(count.size());
    }
    EXPECT_EQ(joined, text);
}

TEST(QrPages, NeverCutsThroughACharacter)
{
    std::string text;
    while (text.size() < 3000)
        text += "🌊ñ";
    std::string joined;
    for (const auto &part : share::splitText(text, 101)) {
        EXPECT_LE(part.size(), 101u);
        EXPECT_NE(static_cast<unsigned char>(part[0]) & 0xC0, 0x80);
        joined += part;
    }
    EXPECT_EQ(joined, text);
    for (const auto &page : share::qrPages(text))
        EXPECT_EQ(test::readQr(page.code), page.text);
}

TEST(QrPages, GetsThroughStrayBytes)
{
    const std::string stray(2000, '\x80');
    std::size_t bytes = 0;
    for (const auto &part : share::splitText(stray, 100)) {
        ASSERT_FALSE(part.empty());
        bytes += part.size();
    }
    EXPECT_EQ(bytes, stray.size());
}

TEST(QrPages, SaysWhichPartItIsInTheLanguageOfTheText)
{
    std::string text;
    for (int line = 0; line < 40; ++line)
        text += std::to_string(line) + ". Añado una línea más; con acentos: é í ó\n";
    for (const std::string &count : {std::string("%1 of %2"), std::string("Parte %1 de %2")}) {
        const auto pages = share::qrPages(text, count);
        ASSERT_GT(pages.size(), 2u);
        const std::string last = std::to_string(pages.size());
        std::string joined;
        for (std::size_t at = 0; at < pages.size(); ++at) {
            const std::string head = (count[0] == '%' ? "" : "Parte ") + std::to_string(at + 1)
                                     + (count[0] == '%' ? " of " : " de ") + last + "\n";
            const std::string read = test::readQr(pages[at].code).value_or("");
            ASSERT_TRUE(read.starts_with(head)) << read;
            joined += read.substr(head.size());
        }
        EXPECT_EQ(joined, text);
    }
}
