#include "care/circle.h"
#include "support/memoryrecords.h"
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
    second = care::addItem(second, "ask",
                           {.id = "k2",
                            .text = "ana sample, my sister",
                            .detail = {.phone = "555-0142", .consent = true, .barrier = "shy"}});
    second = care::addItem(second, "ask", {.id = "k3", .text = "A friend", .example = "friend"});
    const care::Plan strangers = care::addItem(other("third", "wren"), "ask", {.id = "w", .text = "Wren’s own uncle"});
    const auto found = care::proposed({}, {open, second, strangers}, open, "ask", asksForPeople);
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
    EXPECT_TRUE(care::proposed({}, {open, other("second", "robin")}, open, "ask", asksForPeople).empty());
}

TEST(Circle, SeesWhatIsOpenAndNotYetStored)
{
    const care::Plan stored = other("open", "robin");
    care::Plan open = stored;
    open.sections.push_back({.id = "agent"});
    open = care::addItem(open, "agent", {.id = "n", .text = "Kit Sample"});
    const auto found = care::proposed({}, {stored}, open, "ask", asksForPeople);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].text, "Kit Sample");
}

TEST(Circle, TakesTheNumberWhereOneOfTwoHasIt)
{
    care::Plan open = other("open", "robin");
    open = care::removeItem(open, "ask", "k1");
    care::Plan a = care::editItem(other("a", "robin"), "ask", {.id = "k1", .text = "Kit Sample"});
    care::Plan b =
        care::editItem(other("b", "robin"), "ask", {.id = "k1", .text = "Kit Sample", .detail = {.phone = "555-0177"}});
    const auto found = care::proposed({}, {a, b}, open, "ask", asksForPeople);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].detail.phone, "555-0177");
}

namespace {

care::Contact ana(std::optional<bool> consent)
{
    return {.id = "c1", .personId = "robin", .name = "Ana Sample, my sister", .phone = "555-0142", .consent = consent};
}

care::Plan without() { return care::removeItem(other("open", "robin"), "ask", "k1"); }

} // namespace

TEST(Circle, ItsRecordsComeFirstAndAPlanThatNamesThemToo)
{
    const auto found =
        care::proposed({ana(true)}, {without(), other("second", "robin")}, without(), "ask", asksForPeople);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].detail.origin, "circle/c1");
    EXPECT_EQ(found[0].detail.consent, true);
}

TEST(Circle, WhoeverSaidNoIsNotProposedFromTheCircleNorFromAPlanThatNamesThem)
{
    EXPECT_TRUE(
        care::proposed({ana(false)}, {without(), other("second", "robin")}, without(), "ask", asksForPeople).empty());
    care::Plan said = care::editItem(other("second", "robin"), "ask",
                                     {.id = "k1", .text = "Kit Sample", .detail = {.consent = false}});
    EXPECT_TRUE(care::proposed({}, {without(), said}, without(), "ask", asksForPeople).empty());
}

TEST(Circle, SomebodyElsesCircleIsNeverShown)
{
    care::Contact wrens = ana(true);
    wrens.personId = "wren";
    EXPECT_TRUE(care::proposed({wrens}, {without()}, without(), "ask", asksForPeople).empty());
}

TEST(Circle, AnAnswerAboutConsentCarriesItsDayAndTheSameAnswerKeepsIt)
{
    care::Contact contact = care::consented(ana({}), true, 1000);
    EXPECT_EQ(contact.consentMs, 1000);
    EXPECT_EQ(care::consented(contact, true, 2000).consentMs, 1000);
    contact = care::consented(contact, false, 3000);
    EXPECT_EQ(contact.consent, false);
    EXPECT_EQ(contact.consentMs, 3000);
}

TEST(Circle, AnEditOfALineIsKnownAsOneOfTheSamePersonAndCanBeTakenBack)
{
    const std::vector<care::Contact> circle{ana(true)};
    care::Item line = care::itemOf(circle[0]);
    EXPECT_FALSE(care::differs(circle[0], line));
    line.text = "Ana";
    line.detail.phone = "555-0150";
    ASSERT_EQ(care::contactOf(circle, line), &circle[0]) << "by where it was picked";
    EXPECT_TRUE(care::differs(circle[0], line));
    const care::Contact after = care::contactFrom(circle[0], line, 5000);
    EXPECT_EQ(after.id, "c1");
    EXPECT_EQ(after.phone, "555-0150");
    EXPECT_EQ(after.consentMs, 0) << "nothing was said about consent";
    EXPECT_EQ(care::contactOf(circle, {.text = "ana sample, my sister"}), &circle[0]) << "or by the name alone";
    EXPECT_EQ(care::contactOf(circle, {.text = "ana sample, my sister", .detail = {.phone = "555-0199"}}), nullptr)
        << "another number, another Ana";
}

TEST(Circle, KeepsEveryPartAndWhatANewerHandrailWrote)
{
    test::MemoryRecords records;
    care::CircleRepository repository(records);
    EXPECT_FALSE(repository.keep({.personId = "robin", .name = " "}).ok());
    care::Contact contact = care::consented({.personId = "robin",
                                             .name = "Kit",
                                             .relation = "neighbor",
                                             .phone = "555-0177",
                                             .other = "Tuesdays at the library",
                                             .mayKnow = "that I had a hard week",
                                             .origin = "directory/s1",
                                             .rest = {{"colour", "green"}}},
                                            true, 42);
    const auto kept = repository.keep(contact).value();
    const auto read = repository.of("robin").value().found;
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(care::toJson(read[0]), care::toJson(contact));
    EXPECT_EQ(read[0].rest["colour"], "green");
    EXPECT_EQ(repository.load(kept.id).value().mayKnow, "that I had a hard week");
    contact.id = kept.id;
    contact.outMs = 99;
    ASSERT_TRUE(repository.keep(contact).ok());
    EXPECT_TRUE(repository.of("robin").value().found.empty()) << "out of the circle";
    for (const char *bad : {"", "[]", "{}", R"({"kind":"plan","name":"x"})"})
        EXPECT_FALSE(care::contactFromJson(bad).ok()) << bad;
}
