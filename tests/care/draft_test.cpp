#include "care/draft.h"
#include "support/memoryjournal.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

struct DraftTest : testing::Test {
    test::MemoryJournal journal;
    care::Plan plan = [] { auto p = test::samplePlan(); p.id = "plan-1"; return p; }();

    care::Draft draft(const char *text)
    {
        return {.planId = "plan-1",
                .personId = "person-1",
                .sectionId = "ask",
                .itemId = "next",
                .fresh = true,
                .text = text,
                .cursor = 3,
                .at = {1000, 50, "boot"}};
    }
    void keep(const care::Draft &d)
    {
        ASSERT_TRUE(journal.keepDraft(care::slotOf(d), care::toJson(d)).ok());
        ASSERT_TRUE(journal.keepDraft(care::placeSlot(d.planId), care::toJson(d)).ok());
    }
};

} // namespace

TEST_F(DraftTest, ComesBackWithFieldAndCursor)
{
    keep(draft("My cousin “Ñ” 🌊"));
    const auto left = care::leftOpen(journal, plan).value();
    ASSERT_TRUE(left.place);
    EXPECT_EQ(left.place->sectionId, "ask");
    EXPECT_EQ(left.place->text, "My cousin “Ñ” 🌊");
    EXPECT_EQ(left.place->cursor, 3);
    EXPECT_TRUE(left.place->fresh);
    EXPECT_EQ(left.place->itemId, "next");
    EXPECT_EQ(left.place->at.bootId, "boot");
    EXPECT_EQ(left.drafts.size(), 1u);
}

TEST_F(DraftTest, IsNeverOfferedOnAnotherPlanOrForAnotherPerson)
{
    auto strange = draft("secret");
    strange.planId = "plan-2";
    ASSERT_TRUE(journal.keepDraft(care::draftSlot("plan-1", "ask", {}), care::toJson(strange)).ok());
    EXPECT_TRUE(care::leftOpen(journal, plan).value().drafts.empty());
    strange = draft("secret");
    strange.personId = "person-2";
    keep(strange);
    EXPECT_TRUE(care::leftOpen(journal, plan).value().drafts.empty());
    EXPECT_FALSE(care::leftOpen(journal, plan).value().place);
    auto elsewhere = draft("secret"); // of this plan, but another section's
    ASSERT_TRUE(journal.keepDraft(care::draftSlot("plan-1", "alone", {}), care::toJson(elsewhere)).ok());
    ASSERT_TRUE(journal.dropDraft(care::draftSlot("plan-1", "ask", {})).ok());
    EXPECT_TRUE(care::leftOpen(journal, plan).value().drafts.empty());
}

TEST_F(DraftTest, IsGoneWhenTheItemWasKeptBeforeTheKill)
{
    keep(draft("Kit Sample"));
    plan = care::addItem(plan, "ask", {.id = "next", .text = "Kit Sample"});
    EXPECT_TRUE(care::leftOpen(journal, plan).value().drafts.empty());
}

TEST_F(DraftTest, OfAnEditIsOfferedWhileItSaysMoreThanThePlan)
{
    auto edit = draft("Ana Sample, my older sister");
    edit.itemId = "k1";
    edit.fresh = false;
    keep(edit);
    EXPECT_EQ(care::leftOpen(journal, plan).value().drafts.size(), 1u);
    plan = care::editItem(plan, "ask",
                          {.id = "k1", .text = "Ana Sample, my older sister", .detail = {.phone = "555-0142"}});
    EXPECT_EQ(care::leftOpen(journal, plan).value().drafts.size(), 1u); // the number was being taken out
    plan = care::editItem(plan, "ask", {.id = "k1", .text = "Ana Sample, my older sister"});
    EXPECT_TRUE(care::leftOpen(journal, plan).value().drafts.empty());
    EXPECT_TRUE(care::leftOpen(journal, plan).value().place);
    plan = care::removeItem(plan, "ask", "k1");
    EXPECT_TRUE(care::leftOpen(journal, plan).value().drafts.empty());
}

TEST_F(DraftTest, ThatCannotBeReadIsNone)
{
    for (const char *json : {"", "{", "[]", R"({"plan":"plan-1"})", R"({"plan":"plan-1","section":3})"}) {
        ASSERT_TRUE(journal.keepDraft(care::draftSlot("plan-1", "ask", {}), json).ok());
        EXPECT_TRUE(care::leftOpen(journal, plan).value().drafts.empty()) << json;
    }
}
