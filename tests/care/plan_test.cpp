#include "support/sampleplan.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

std::string texts(const care::Plan &plan, const char *section)
{
    std::string out;
    for (const auto &item : plan.section(section)->items)
        out += (out.empty() ? "" : " | ") + item.text;
    return out;
}

} // namespace

TEST(Plan, BeginsWithTheSectionsOfItsTemplateAndNothingInThem)
{
    const auto plan = care::emptyPlan(test::sampleTemplate(), "p", "es", 7);
    EXPECT_EQ(plan.sections.size(), 4u);
    EXPECT_EQ(care::itemCount(plan), 0);
    EXPECT_EQ(plan.templateVersion, 3);
    EXPECT_EQ(plan.language, "es");
    EXPECT_FALSE(plan.sitting.empty());
    EXPECT_FALSE(care::answered(plan));
}

TEST(Plan, FitsANewerTemplateAndLosesNothingOfAnOlderOne)
{
    auto form = test::sampleTemplate();
    std::swap(form.sections[0], form.sections[1]);
    form.sections.pop_back(); // the newer form has no 'safer' …
    form.sections.push_back({"reasons", "Reasons", "Why?", "", "", "item", {}}); // … and asks something new
    const auto plan = care::inForm(test::samplePlan(), form);
    std::string order;
    for (const auto &section : plan.sections)
        order += section.id + " ";
    EXPECT_EQ(order, "alone signs ask reasons safer ");
    EXPECT_EQ(care::itemCount(plan), 6);
    EXPECT_EQ(plan.item("safer", "m1")->text, "Gun");
}

TEST(Plan, AddsTrimmedWordsAtTheEndAndNothingForBlanks)
{
    auto plan = care::addItem(test::samplePlan(), "alone", {.text = "  Pet the dog \n"});
    EXPECT_EQ(texts(plan, "alone"), "Walk around the block | Hold something cold | Music | Pet the dog");
    EXPECT_EQ(plan.section("alone")->items.back().id.size(), 32u);
    plan = care::addItem(plan, "alone", {.text = " \t\n"});
    plan = care::addItem(plan, "nowhere", {.text = "x"});
    EXPECT_EQ(care::itemCount(plan), 7);
}

TEST(Plan, DoesNotTakeTheSameItemTwice)
{
    const auto plan = care::addItem(test::samplePlan(), "alone", {.id = "a1", .text = "again"});
    EXPECT_EQ(plan.section("alone")->items.size(), 3u);
}

TEST(Plan, EditsWordsButNeverToNothing)
{
    auto item = *test::samplePlan().item("alone", "a2");
    item.text = " Hold ice ";
    auto plan = care::editItem(test::samplePlan(), "alone", item);
    EXPECT_EQ(plan.item("alone", "a2")->text, "Hold ice");
    item.text = "  ";
    plan = care::editItem(plan, "alone", item);
    EXPECT_EQ(plan.item("alone", "a2")->text, "Hold ice");
}

TEST(Plan, MovesItemsAndClampsThePlace)
{
    EXPECT_EQ(texts(care::moveItem(test::samplePlan(), "alone", "a3", 0), "alone"),
              "Music | Walk around the block | Hold something cold");
    EXPECT_EQ(texts(care::moveItem(test::samplePlan(), "alone", "a1", 99), "alone"),
              "Hold something cold | Music | Walk around the block");
    EXPECT_EQ(texts(care::moveItem(test::samplePlan(), "alone", "a3", -5), "alone"),
              "Music | Walk around the block | Hold something cold");
    EXPECT_EQ(texts(care::moveItem(test::samplePlan(), "alone", "none", 0), "alone"),
              texts(test::samplePlan(), "alone"));
}

TEST(Plan, PutsARemovedItemBackWhereItWas)
{
    const auto before = test::samplePlan();
    const auto item = *before.item("alone", "a2");
    auto plan = care::removeItem(before, "alone", "a2");
    EXPECT_EQ(texts(plan, "alone"), "Walk around the block | Music");
    plan = care::insertItem(plan, "alone", item, 1);
    EXPECT_EQ(texts(plan, "alone"), texts(before, "alone"));
    EXPECT_EQ(care::toJson(plan), care::toJson(before));
}

TEST(Plan, RecordsASkipUntilSomethingIsWritten)
{
    auto plan = care::setSectionState(care::emptyPlan(test::sampleTemplate(), "p", "en", 0), "signs",
                                      care::SectionState::Skipped);
    EXPECT_EQ(plan.section("signs")->state, care::SectionState::Skipped);
    plan = care::addItem(plan, "signs", {.text = "Pacing"});
    EXPECT_EQ(plan.section("signs")->state, care::SectionState::Open);
}

TEST(Plan, IsAnsweredWhenEverySectionHasAnItemOrWasPassed)
{
    auto plan = care::emptyPlan(test::sampleTemplate(), "p", "en", 0);
    plan = care::setSectionState(plan, "signs", care::SectionState::Skipped);
    plan = care::setSectionState(plan, "ask", care::SectionState::Declined);
    plan = care::addItem(plan, "alone", {.text = "Walk"});
    EXPECT_FALSE(care::answered(plan));
    plan = care::addItem(plan, "safer", {.text = "Pills"});
    EXPECT_TRUE(care::answered(plan));
}

TEST(Plan, TakesAnExampleOnceAndTheChipLeavesTheCloud)
{
    const auto section = test::sampleTemplate().sections[1];
    auto plan = care::emptyPlan(test::sampleTemplate(), "p", "en", 0);
    EXPECT_EQ(care::examplesLeft(plan, section).size(), 3u);
    plan = care::addExample(plan, section, "cold");
    plan = care::addExample(plan, section, "cold");
    plan = care::addExample(plan, section, "none");
    EXPECT_EQ(texts(plan, "alone"), "Hold something cold");
    EXPECT_EQ(care::examplesLeft(plan, section).size(), 2u);
    plan = care::addItem(plan, "alone", {.text = "Music"}); // the same words, typed
    EXPECT_EQ(care::examplesLeft(plan, section).size(), 1u);
    auto item = plan.section("alone")->items[0];
    item.text = "Hold an ice cube";
    plan = care::editItem(plan, "alone", item); // reworded: the chip does not come back
    EXPECT_EQ(care::examplesLeft(plan, section).size(), 1u);
}

TEST(Contact, IsTakenApartIntoWordsAndNumber)
{
    const auto is = [](const char *line, const char *text, const char *phone) {
        const auto item = care::contactFromLine(line);
        EXPECT_EQ(item.text, text) << line;
        EXPECT_EQ(item.detail.phone, phone) << line;
    };
    is("Ana Sample, my sister, 555-0142", "Ana Sample, my sister", "555-0142");
    is("Uncle Ray (650) 555-0167", "Uncle Ray", "(650) 555-0167");
    is("Kit 650.555.0199 after 5 pm", "Kit after 5 pm", "650.555.0199");
    is("Dr. Muestra: +1 650 555 0101", "Dr. Muestra", "+1 650 555 0101");
    is("Uncle Ray Sample", "Uncle Ray Sample", "");
    is("Call or text 988", "Call or text 988", ""); // three digits are said as they are
    is("Room 12", "Room 12", "");
    is("555-0142", "555-0142", "");
    is("", "", "");
    // No word is torn, and the number is a right one or none.
    is("Old lifeline 1-800-273-TALK", "Old lifeline", "1-800-273-TALK");
    is("Old lifeline 1-800-273-TALK (8255)", "Old lifeline", "1-800-273-TALK (8255)");
    is("Night desk 415-555-0100 (9pm-5am)", "Night desk (9pm-5am)", "415-555-0100");
    is("Clinic 415-555-0100 24hrs", "Clinic 24hrs", "415-555-0100");
    is("Team 24/7 415-555-0188", "Team 24/7", "415-555-0188");
    is("Room 302 415-555-0100", "Room 302", "415-555-0100");
    is("Clinic 415-555-0100 ext. 12", "Clinic", "415-555-0100 ext. 12");
    is("Tía Rosa +52 55 1234 5678", "Tía Rosa", "+52 55 1234 5678");
    is("Ana (cell 650-555-0100)", "Ana (cell 650-555-0100)", "650-555-0100");
    is("Ana 650-555-0100 or 650-555-0101", "Ana 650-555-0100 or 650-555-0101", "650-555-0100");
    is("Office fax 650-555-0100", "Office fax 650-555-0100", "");
    // A day decides, each time that it is called: the number keeps its words.
    is("Ana 650-555-0100 until June 2091", "Ana 650-555-0100 until June 2091", "Ana 650-555-0100 until June 2091");
    is("Ray until June 2025, 650-555-0100", "Ray until June 2025, 650-555-0100", "");
    is("Half a number 415-555-01", "Half a number 415-555-01", "");
    is("Case 4155550100", "Case 4155550100", "");
}
