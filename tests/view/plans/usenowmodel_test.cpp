#include "view/plans/usenowmodel.h"

#include "support/planfixture.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

struct UseNowTest : testing::Test, test::PlanFixture {
    UseNowTest()
    {
        content.form = [](const std::string &, const std::string &) -> storage::Result<library::PlanTemplate> {
            auto form = test::sampleTemplate();
            for (auto &section : form.sections)
                section.use = section.id == "signs" ? "notice" : section.id == "reasons" ? "keep" : "step";
            return form;
        };
    }
    std::unique_ptr<view::UseNowModel> made()
    {
        auto model = std::make_unique<view::UseNowModel>(vault, content, clock);
        model->open(QString::fromStdString(plan));
        settle();
        return model;
    }
    std::vector<care::PlanUse> kept()
    {
        settle();
        return care::PlanUseRepository(store->records).of(plan, onDisk(plan).personId).value();
    }
    std::string plan = stored();
};

} // namespace

TEST_F(UseNowTest, GoesStepByStepAndEndsWithSomeoneToTalkTo)
{
    const auto use = made();
    EXPECT_EQ(use->step()->words(), "Walk around the block");
    EXPECT_EQ(use->step()->heading(), "What I can do alone");
    EXPECT_EQ(use->notice(), QStringLiteral("I have not slept for two nights"));
    EXPECT_EQ(use->count(), 6); // five steps and 988
    for (int step = 0; step < 3; ++step)
        use->next();
    EXPECT_EQ(use->step()->words(), "Ana Sample, my sister");
    EXPECT_TRUE(use->step()->contact());
    EXPECT_EQ(use->step()->callArgument(), "plan|5550142|555-0142|Ana Sample, my sister");
    use->next();
    EXPECT_EQ(use->step()->where(), "in the closet");
    EXPECT_EQ(use->step()->callArgument(), "");
    use->next();
    EXPECT_EQ(use->phase(), view::UseNowModel::Last);
    use->next(); // nothing is beyond
    EXPECT_EQ(use->phase(), view::UseNowModel::Last);
    use->back();
    EXPECT_EQ(use->step()->words(), "Gun");
}

TEST_F(UseNowTest, KeepsWhatHelpedUnderThePersonsOwnKey)
{
    const auto use = made();
    use->next();
    use->thatHelped();
    EXPECT_EQ(use->phase(), view::UseNowModel::Helped);
    EXPECT_EQ(use->helped(), QStringList("Hold something cold"));
    use->end();
    const auto uses = kept();
    ASSERT_EQ(uses.size(), 1u); // one record, three revisions
    EXPECT_TRUE(uses[0].ended);
    EXPECT_EQ(uses[0].personId, onDisk(plan).personId);
    ASSERT_EQ(uses[0].answers.size(), 2u);
    EXPECT_FALSE(uses[0].answers[0].helped);
    EXPECT_EQ(uses[0].answers[1].itemId, "a2");
    EXPECT_TRUE(uses[0].answers[1].helped);
    EXPECT_FALSE(use->unkept());
}

TEST_F(UseNowTest, ComesBackToTheStepAfterAKillAndBeginsAnewAfterTheMoment)
{
    made()->next();
    settle();
    {
        const auto back = made();
        EXPECT_EQ(back->step()->words(), "Hold something cold");
        back->next();
        EXPECT_EQ(kept().size(), 1u);
    }
    clock.advance(31 * 60 * 1000);
    const auto later = made();
    EXPECT_EQ(later->step()->words(), "Walk around the block");
    later->next();
    EXPECT_EQ(kept().size(), 2u);
}

TEST_F(UseNowTest, StartsAgainAsAUseOfItsOwn)
{
    const auto use = made();
    use->thatHelped();
    use->startAgain(); // while the first one is still on its way to the disk
    EXPECT_EQ(use->step()->words(), "Walk around the block");
    EXPECT_TRUE(use->helped().empty());
    use->next();
    const auto uses = kept();
    ASSERT_EQ(uses.size(), 2u);
    EXPECT_NE(uses[0].answers[0].helped, uses[1].answers[0].helped);
}

TEST_F(UseNowTest, GoesOnAndSaysSoWhenTheDiskTakesNothing)
{
    const auto use = made();
    store->records.full = true;
    use->next();
    settle();
    EXPECT_EQ(use->step()->words(), "Hold something cold");
    EXPECT_TRUE(use->unkept());
    store->records.full = false;
    use->next();
    EXPECT_EQ(kept().at(0).answers.size(), 2u); // both, in one revision
    EXPECT_FALSE(use->unkept());
}

TEST_F(UseNowTest, WhatWasSaidJustBeforeALockIsKept)
{
    const auto use = made();
    use->next(); // on its way to the disk, and so is nothing yet that has an id
    use->next();
    use->thatHelped();
    use->forget(); // records lock
    const auto uses = kept();
    ASSERT_EQ(uses.size(), 1u) << "one use";
    EXPECT_EQ(uses[0].answers.size(), 3u);
}

TEST_F(UseNowTest, ForgetsEveryWordWhenRecordsLock)
{
    const auto use = made();
    use->forget();
    EXPECT_FALSE(use->loaded());
    EXPECT_EQ(use->step()->words(), "");
    EXPECT_EQ(use->personName(), "");
    EXPECT_TRUE(use->notice().isEmpty());
    store->records.locked = true;
    use->open(QString::fromStdString(plan));
    settle();
    EXPECT_TRUE(use->failed());
    EXPECT_FALSE(use->loaded());
}

TEST_F(UseNowTest, DialsOnlyFiguresAndLeavesAnExtensionToThePerson)
{
    care::PlanRepository repository(store->records, store->journal, clock);
    auto changed = onDisk(plan);
    changed = care::removeItem(changed, "ask", "k1");
    for (const char *phone : {"(650) 555-0100 x12", "no number", "55", "+1 650 555 0101"})
        changed = care::addItem(changed, "ask", {.text = "Kit | Sample/me", .detail = {.phone = phone}});
    ASSERT_TRUE(repository.save(changed).ok());
    const auto use = made();
    for (int step = 0; step < 3; ++step)
        use->next();
    EXPECT_TRUE(use->step()->callArgument().startsWith("plan|6505550100|"));
    EXPECT_EQ(use->step()->callArgument().count('|'), 3);
    use->next();
    EXPECT_EQ(use->step()->callArgument(), "");
    use->next();
    EXPECT_EQ(use->step()->callArgument(), "");
    use->next();
    const QString last = use->step()->callArgument();
    EXPECT_TRUE(last.startsWith("plan|6505550101|") || last.startsWith("plan|16505550101|")) << last.toStdString();
}
