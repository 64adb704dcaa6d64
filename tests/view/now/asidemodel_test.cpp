// What was sealed apart can be read again, copied into the open visit, or put away, and a trace of that stays.
#include "support/crisisfixture.h"

#include "view/now/asidemodel.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::view;

namespace {

class KeptApart : public testing::Test, protected test::CrisisFixture {
protected:
    CrisisDesk desk{vault, clock};
    AsideModel model{desk, content, settings};

    void setAside(const char *words)
    {
        const std::string visit = desk.visitId();
        journal->never = "bad";
        desk.keep(crisis::change(visit, {{}, "bad", {}, {}, 0, clock.now()}, "text", words), {});
        settle();
        journal->never.clear();
    }
    void keepApart(const char *body)
    {
        ASSERT_TRUE(journal->append({crisis::randomId(), crisis::kAsideVisit, "aside", clock.now(), body}));
    }
    void look()
    {
        model.refresh();
        settle();
    }
    [[nodiscard]] QString word(int row, const char *role)
    {
        return model.things()->word(row, QString::fromLatin1(role)).toString();
    }
};

TEST_F(KeptApart, NothingIsSaidBeforeItWasLookedFor)
{
    EXPECT_FALSE(model.known());
    look();
    EXPECT_TRUE(model.known());
    EXPECT_EQ(model.things()->count(), 0);
}

TEST_F(KeptApart, TheWordsAreReadAgainWithTheirTime)
{
    setAside("sister has the keys");
    look();
    ASSERT_EQ(model.things()->count(), 1);
    EXPECT_EQ(word(0, "words"), "sister has the keys");
    EXPECT_EQ(word(0, "kind"), "") << "nobody knows what it was";
    EXPECT_FALSE(word(0, "when").isEmpty());
}

TEST_F(KeptApart, ItIsFoundAfterAStartAndAfterAnotherVisitWasOpened)
{
    setAside("sister has the keys");
    CrisisDesk again(vault, clock); // another visit: this one was never restored
    static_cast<void>(again.visitId());
    settle();
    ASSERT_NE(again.visit().id, desk.visit().id);
    AsideModel other(again, content, settings);
    other.refresh();
    settle();
    EXPECT_EQ(other.things()->count(), 1);
}

TEST_F(KeptApart, ACopyIsANoteOfTheOpenVisitAndTheThingLeavesTheList)
{
    setAside("sister has the keys");
    look();
    ASSERT_TRUE(model.copy(word(0, "asideId"), word(0, "words")));
    settle();
    EXPECT_EQ(model.things()->count(), 0);
    const auto note = std::ranges::find(journal->written, std::string("note"), &vault::Entry::kind);
    ASSERT_NE(note, journal->written.end());
    EXPECT_NE(note->body.find("sister has the keys"), std::string::npos);
    EXPECT_EQ(note->visitId, desk.visit().id);
    EXPECT_EQ(std::ranges::count(journal->written, std::string("aside"), &vault::Entry::kind), 1)
        << "what was set aside is still there";
}

TEST_F(KeptApart, WithoutAnOpenVisitNothingIsCopiedAndNoneIsOpened)
{
    setAside("sister has the keys");
    CrisisDesk none(vault, clock);
    AsideModel other(none, content, settings);
    other.refresh();
    settle();
    ASSERT_EQ(other.things()->count(), 1);
    EXPECT_FALSE(other.copy(other.things()->word(0, "asideId").toString(), QStringLiteral("words")));
    settle();
    EXPECT_FALSE(crisis::isOpen(none.visit()));
    other.refresh();
    settle();
    EXPECT_EQ(other.things()->count(), 1);
}

TEST_F(KeptApart, WhatWasPutAwayLeavesTheListForGoodAndATraceStays)
{
    setAside("sister has the keys");
    look();
    model.putAway(word(0, "asideId"));
    settle();
    EXPECT_EQ(model.things()->count(), 0);
    look();
    EXPECT_EQ(model.things()->count(), 0);
    EXPECT_EQ(journal->written.back().kind, "aside.away");
}

TEST_F(KeptApart, AMarkIsToldAsOnTheTimelineAndNotAsItWasWritten)
{
    keepApart(R"({"kind":"run.mark","body":"{\"protocol\":\"sample\",\"mark\":\"dose\",\"n\":2,\"person\":2}"})");
    look();
    ASSERT_EQ(model.things()->count(), 1);
    EXPECT_EQ(word(0, "kind"), "run.mark");
    EXPECT_EQ(word(0, "says"), "Dose 2 given");
    EXPECT_EQ(word(0, "person"), "2");
    EXPECT_EQ(word(0, "words"), "");
}

TEST_F(KeptApart, EveryWordOfAPersonIsShownWhereverItStoodAndNoName)
{
    keepApart(R"({"slot":"service","state":"{\"step\":\"look\",\"id\":\"x1\",\"words\":{\"hours\":\"closed\",\"more\":[\"ask for Wren\"]}}"})");
    keepApart(R"({"kind":"of-a-newer-version","body":"not json at all"})");
    look();
    ASSERT_EQ(model.things()->count(), 2);
    EXPECT_EQ(word(0, "kind"), "state");
    EXPECT_EQ(word(0, "words"), "closed\nask for Wren");
    EXPECT_EQ(word(1, "words"), "not json at all");
}

TEST_F(KeptApart, ALockTakesTheWordsOffTheScreen)
{
    setAside("sister has the keys");
    look();
    model.forget();
    EXPECT_FALSE(model.known());
    EXPECT_EQ(model.things()->count(), 0);
}

} // namespace
