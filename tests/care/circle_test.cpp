#include "care/circle.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

bool asksForPeople(const std::string &, const std::string &section) { return section == "ask" || section == "agent"; }

care::Plan other(const char *id, const char *person)
{
    care::Plan plan = test::samplePlan();
    plan.id = id;
    plan.personId = person;
    return plan;
}

} // namespace

TEST(Circle, HoldsThePeopleOfThePersonsOtherPlansOnceEach)
{
    care::Plan open = other("open", "robin");
    open = care::removeItem(open, "ask", "k1");
    care::Plan second = other("second", "robin");
    second = care::addItem(second, "ask", {.id = "k2", .text = "ana sample, my sister", .detail = {.phone = "555-0142", .consent = true, .barrier = "shy"}});
    second = care::addItem(second, "ask", {.id = "k3", .text = "A friend", .example = "friend"});
    const care::Plan strangers = care::addItem(other("third", "wren"), "ask", {.id = "w", .text = "Wren’s own uncle"});
    const auto found = care::circle({open, second, strangers}, open, "ask", asksForPeople);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].text, "Ana Sample, my sister");
    EXPECT_EQ(found[0].detail.phone, "555-0142");
    EXPECT_EQ(found[0].detail.origin, "circle/k1");
    EXPECT_TRUE(found[0].id.empty()) << "it becomes an item of its own";
    EXPECT_TRUE(found[0].detail.barrier.empty());
}

TEST(Circle, LeavesOutWhoStandsInTheSectionAlready)
{
    const care::Plan open = other("open", "robin");
    EXPECT_TRUE(care::circle({open, other("second", "robin")}, open, "ask", asksForPeople).empty());
}

TEST(Circle, SeesWhatIsOpenAndNotYetStored)
{
    const care::Plan stored = other("open", "robin");
    care::Plan open = stored;
    open.sections.push_back({.id = "agent"});
    open = care::addItem(open, "agent", {.id = "n", .text = "Kit Sample"});
    const auto found = care::circle({stored}, open, "ask", asksForPeople);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].text, "Kit Sample");
}

TEST(Circle, TakesTheNumberWhereOneOfTwoHasIt)
{
    care::Plan open = other("open", "robin");
    open = care::removeItem(open, "ask", "k1");
    care::Plan a = care::editItem(other("a", "robin"), "ask", {.id = "k1", .text = "Kit Sample"});
    care::Plan b = care::editItem(other("b", "robin"), "ask", {.id = "k1", .text = "Kit Sample", .detail = {.phone = "555-0177"}});
    const auto found = care::circle({a, b}, open, "ask", asksForPeople);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].detail.phone, "555-0177");
}
