#include "share/plantext.h"
#include "share/qr.h"
#include "support/qrreader.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

care::Plan spanish()
{
    auto plan = test::samplePlan();
    plan.language = "es";
    return care::addItem(plan, "alone", {.text = "Llamar a mi tía Ñeca; ¿me acompaña?, sí"});
}

library::PlanTemplate spanishForm()
{
    auto form = test::sampleTemplate();
    form.head.title = "Plan de seguridad";
    form.sections[1].heading = "Lo que puedo hacer a solas";
    form.footer = "En una emergencia llama al 911. Llama o escribe al 988 a toda hora.";
    return form;
}

std::string unescaped(const std::string &card)
{
    const auto begin = card.find("NOTE:") + 5;
    std::string out;
    for (std::size_t at = begin; at < card.find("\r\nEND:VCARD"); ++at) {
        if (card[at] == '\\')
            out += card[++at] == 'n' ? '\n' : card[at];
        else
            out += card[at];
    }
    return out;
}

} // namespace

TEST(PlanText, HoldsEveryLineUnderItsHeadingAndBothNumbers)
{
    EXPECT_EQ(share::planText(test::samplePlan(), test::sampleTemplate()),
              "Safety plan\n\n"
              "My warning signs\n1. I have not slept for two nights\n\n"
              "What I can do alone\n1. Walk around the block\n2. Hold something cold\n3. Music\n\n"
              "People I can ask\n1. Ana Sample, my sister, 555-0142\n\n"
              "Making it safer around me\n1. Gun (in the closet; Uncle Ray Sample; Friday)\n\n"
              "In an emergency call 911. Call or text 988 any time.\n");
}

TEST(PlanText, SaysUnderWhichLabelWhatStandsBesideSomethingPutOutOfReach)
{
    auto form = test::sampleTemplate();
    form.sections[3].labels = {{"where", "Where now"}, {"who", "Who holds it"}, {"when", "By when"}};
    const std::string line = "1. Gun (Where now: in the closet; Who holds it: Uncle Ray Sample; By when: Friday)\n";
    EXPECT_NE(share::planText(test::samplePlan(), form).find(line), std::string::npos);
    const auto cards = share::planCards(test::samplePlan(), form, "My plan", "988", share::kBytesPerCode);
    ASSERT_EQ(cards.size(), 1u);
    EXPECT_NE(unescaped(cards[0]).find(line), std::string::npos) << cards[0];
    EXPECT_NE(share::planText(test::samplePlan(), form).find("Ana Sample, my sister, 555-0142\n"), std::string::npos)
        << "a part without a label stands as it did";
}

TEST(PlanText, LeavesNoTraceOfWhatWasSkipped)
{
    auto plan = care::setSectionState(care::emptyPlan(test::sampleTemplate(), "p", "en", 0), "ask",
                                      care::SectionState::Declined);
    EXPECT_EQ(share::planText(plan, test::sampleTemplate()),
              "Safety plan\n\nIn an emergency call 911. Call or text 988 any time.\n");
}

TEST(PlanText, KeepsASectionItsTemplateNoLongerKnows)
{
    auto form = test::sampleTemplate();
    form.sections.erase(form.sections.begin());
    EXPECT_NE(share::planText(test::samplePlan(), form).find("I have not slept for two nights"), std::string::npos);
}

TEST(PlanText, IsReadFromTheScreenInTheLanguageOfThePlan)
{
    const std::string text = share::planText(spanish(), spanishForm());
    std::string read;
    for (const auto &page : share::qrPages(text))
        read += test::readQr(page.code).value_or("");
    EXPECT_EQ(read, text);
    EXPECT_NE(text.find("Lo que puedo hacer a solas"), std::string::npos);
}

TEST(PlanCards, SaveAsAContactWithTheCrisisNumberAndThePlanAsItsNote)
{
    const auto cards = share::planCards(spanish(), spanishForm(), "Mi plan", "988", share::kBytesPerCode);
    ASSERT_EQ(cards.size(), 1u);
    const std::string read = test::readQr(share::qrModules(cards[0]).value()).value_or("");
    EXPECT_EQ(read, cards[0]);
    EXPECT_TRUE(read.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Mi plan\r\nFN:Mi plan\r\nTEL:988\r\nNOTE:"));
    EXPECT_NE(unescaped(read).find("4. Llamar a mi tía Ñeca; ¿me acompaña?, sí\n"), std::string::npos);
}

TEST(PlanCards, AreNumberedAndLoseNothingWhenThereAreMany)
{
    auto plan = spanish();
    for (int line = 0; line < 160; ++line)
        plan = care::addItem(plan, "alone", {.text = "Línea, larga; número " + std::to_string(line)});
    const auto cards = share::planCards(plan, spanishForm(), "Mi plan", "988", share::kBytesPerCode);
    ASSERT_GT(cards.size(), 3u);
    std::string note;
    for (std::size_t at = 0; at < cards.size(); ++at) {
        EXPECT_LE(cards[at].size(), share::kBytesPerCode);
        EXPECT_TRUE(share::qrModules(cards[at]).ok());
        EXPECT_NE(cards[at].find("FN:Mi plan " + std::to_string(at + 1) + "/" + std::to_string(cards.size())),
                  std::string::npos);
        note += unescaped(cards[at]);
    }
    EXPECT_EQ("Plan de seguridad\n\n" + note, share::planText(plan, spanishForm()));
}

TEST(PlanCards, CarryTheNameThePersonChoseWhateverIsInIt)
{
    const auto cards =
        share::planCards(test::samplePlan(), test::sampleTemplate(), "Robin; \\ S., \nñ", "988", share::kBytesPerCode);
    ASSERT_EQ(cards.size(), 1u);
    EXPECT_NE(cards[0].find("\r\nFN:Robin\\; \\\\ S.\\, \\nñ\r\n"), std::string::npos) << cards[0];
    EXPECT_EQ(test::readQr(share::qrModules(cards[0]).value()), cards[0]);
}

TEST(PlanText, SaysWhatStandsBesideEveryKindOfLineAndWhatToDoWhenItIsHard)
{
    auto plan = test::samplePlan();
    care::Detail goal{.when = "by spring",
                      .done = true,
                      .measure = "three walks a week",
                      .progress = "two so far",
                      .date = "2027-03-01",
                      .barrier = "rain",
                      .instead = "walk in the mall"};
    plan = care::addItem(plan, "alone", {.text = "Walk more", .detail = goal});
    plan = care::addItem(
        plan, "ask",
        {.text = "The corner cafe", .detail = {.phone = "555-0199", .where = "12 Sample St", .when = "8 to 5"}});
    auto form = test::sampleTemplate();
    form.notice = "This is not a directive.";
    const std::string text = share::planText(plan, form);
    EXPECT_NE(
        text.find(
            "4. Walk more (\u2713; by spring; 2027-03-01; three walks a week; two so far)\n   rain \u2192 walk in the mall\n"),
        std::string::npos)
        << text;
    EXPECT_NE(text.find("2. The corner cafe, 555-0199 (12 Sample St; 8 to 5)\n"), std::string::npos);
    EXPECT_TRUE(text.starts_with("Safety plan\n\nThis is not a directive.\n\n"));
}

TEST(PlanText, AWorksheetThatLeavesSaysFirstWhatItIsNot)
{
    auto form = handrail::test::sampleTemplate();
    form.notice = "This is a worksheet. It is not a directive until you sign it and it is witnessed.";
    const auto text = handrail::share::planText(handrail::test::samplePlan(), form);
    EXPECT_EQ(text.find(form.notice), text.find("\n\n") + 2) << text;
    const auto nothing = handrail::care::emptyPlan(form, "p", "en", 0);
    EXPECT_TRUE(handrail::share::taken(nothing, form).empty());
}

TEST(PlanText, ASignLeavesWithItsStepAndWhomTheyTell)
{
    auto form = test::sampleTemplate();
    form.sections[0].labels = {{"instead", "Then I"}, {"who", "I tell"}};
    const auto plan =
        care::addItem(test::samplePlan(), "signs",
                      {.text = "Pacing", .detail = {.who = "Ana", .barrier = "pride", .instead = "lie down"}});
    const std::string text = share::planText(plan, form);
    EXPECT_NE(text.find("2. Pacing (Then I: lie down; I tell: Ana)\n   pride\n"), std::string::npos) << text;
    const std::string old = share::planText(plan, test::sampleTemplate());
    EXPECT_NE(old.find("2. Pacing (Ana)\n   pride \u2192 lie down\n"), std::string::npos) << old;
}
