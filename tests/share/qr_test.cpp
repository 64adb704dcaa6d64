#include "share/plantext.h"
#include "share/qr.h"
#include "support/qrreader.h"
#include "support/sampleplan.h"

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

TEST(Qr, SaysThatItIsUtf8WhereAReaderCouldTakeItForSomethingElse)
{
    EXPECT_EQ(test::qrEncoding(share::qrModules("Mi plan: llamo a mi tía Ñeca, ¿sí?").value()), "UTF-8");
    const auto plain = share::qrModules("My plan").value();
    EXPECT_EQ(plain.size, 21) << "what is ASCII alone spends nothing on saying so";
    const std::string most = "ñ" + std::string(share::kBytesPerCode - 2, 'x');
    EXPECT_EQ(test::readQr(share::qrModules(most).value()), most) << "to the last byte";
}

TEST(Qr, IsReadByZbarWordForWordAtTheSizeItHasOnASmallPhone)
{
    for (const std::string &text :
         {std::string("Plan de seguridad\n1. Respiro despacio, ¿sí? Ñandú, pingüino, Cómo\n"),
          "ñ" + std::string(share::kBytesPerCode - 2, 'x'), std::string("My plan\n1. Walk around the block\n")}) {
        const auto code = share::qrModules(text).value();
        const int scale = 290 / (code.size + 8);
        ASSERT_GE(scale, 2);
        EXPECT_EQ(test::readQr(code, scale), text);
        EXPECT_EQ(test::readByZbar(code, scale), text);
        test::leaveForOthers(code, scale, "code-" + std::to_string(text.size()), text);
    }
}

TEST(QrPages, PartNoHeadingFromItsLineAndNoLineFromWhatIsSetInUnderIt)
{
    for (int words = 1; words < 40; ++words) {
        std::string text = "Safety plan\n\n";
        for (int part = 0; part < 9; ++part) {
            text += "My heading " + std::to_string(part) + "\n";
            for (int line = 1; line <= 4; ++line)
                text += std::to_string(line) + ". " + std::string(static_cast<std::size_t>(words + line), 'w') + "\n"
                        + (line == 3 ? "   rain \u2192 the mall\n" : "");
            text += "\n";
        }
        const auto parts = share::splitText(text, 260);
        std::string joined;
        for (const std::string &part : parts) {
            EXPECT_LE(part.size(), 260u);
            joined += part;
            const auto last = part.rfind('\n', part.size() - 2);
            const std::string line = part.substr(last == std::string::npos ? 0 : last + 1);
            EXPECT_FALSE(line.starts_with("My heading")) << part;
            EXPECT_FALSE(part.starts_with("   ")) << part;
        }
        EXPECT_EQ(joined, text);
    }
}

TEST(QrPages, APlanOfFourteenLinesIsOneCode)
{
    auto plan = care::emptyPlan(test::sampleTemplate(), "p", "es", 0);
    const std::vector<std::string> lines{"No duermo dos noches seguidas", "Camino de un lado a otro de noche",
                                         "Me alejo de la gente", "Caminar alrededor de la cuadra", "Una ducha tibia",
                                         "Música de mi abuela", "Sacar al perro", "Ana, mi hermana, 555-0142",
                                         "Mi tío Ray, 555-0117", "Kit, mi especialista, 555-0133",
                                         "Alguien de mi iglesia", "Llamar o escribir al 988",
                                         "Pastillas: alguien me da pocas cada vez", "Llaves del carro: con Ray"};
    for (std::size_t at = 0; at < lines.size(); ++at)
        plan = care::addItem(plan, at < 3 ? "signs" : at < 7 ? "alone" : at < 12 ? "ask" : "safer", {.text = lines[at]});
    const auto pages = share::qrPages(share::planText(plan, test::sampleTemplate()));
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(share::planCards(plan, test::sampleTemplate(), "Mi plan", "988", share::kBytesPerCode).size(), 1u);
    const int scale = 290 / (pages[0].code.size + 8);
    EXPECT_EQ(test::readByZbar(pages[0].code, scale), pages[0].text);
    EXPECT_EQ(test::readQr(pages[0].code, scale), pages[0].text);
    test::leaveForOthers(pages[0].code, scale, "plan-of-fourteen", pages[0].text);
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
    for (int line = 0; line < 90; ++line)
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
    for (int line = 0; line < 70; ++line)
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
