#include "view/plans/sweepmodel.h"

#include "support/planfixture.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

/// A plan whose every part is a step in a hard moment but the signs and the reasons.
struct SweepTest : testing::Test, test::PlanFixture {
    SweepTest()
    {
        content.form = [](const std::string &, const std::string &) -> storage::Result<library::PlanTemplate> {
            auto form = test::sampleTemplate();
            for (auto &section : form.sections)
                section.use = section.id == "signs" ? "notice" : section.id == "reasons" ? "keep" : "step";
            return form;
        };
    }
    std::unique_ptr<view::SweepModel> opened()
    {
        auto model = std::make_unique<view::SweepModel>(vault, content, clock);
        model->open(QString::fromStdString(plan));
        settle();
        return model;
    }
    /// The line with these words, as it stands.
    static QVariantMap line(view::SweepModel &sweep, const char *words)
    {
        for (const QVariantMap &row : sweep.rows()->rows()) {
            if (row[QStringLiteral("words")] == QLatin1String(words))
                return row;
        }
        return {};
    }
    static QString id(view::SweepModel &sweep, const char *words)
    {
        return line(sweep, words)[QStringLiteral("itemId")].toString();
    }
    const care::Item *item(const care::Plan &of, const char *words)
    {
        for (const care::Section &section : of.sections) {
            for (const care::Item &one : section.items) {
                if (one.text == words)
                    return &one;
            }
        }
        return nullptr;
    }
    static std::vector<std::string> wordsOf(const char *sectionId, const care::Plan &of)
    {
        std::vector<std::string> all;
        if (const care::Section *section = of.section(sectionId)) {
            for (const care::Item &one : section->items)
                all.push_back(one.text);
        }
        return all;
    }
    std::string plan = stored();
};

} // namespace

TEST_F(SweepTest, EachLineIsAnsweredWithATapAndTheSameTapTakesItBack)
{
    const auto sweep = opened();
    ASSERT_TRUE(sweep->loaded());
    sweep->answer(id(*sweep, "Walk around the block"), "helped");
    settle();
    EXPECT_EQ(line(*sweep, "Walk around the block")["answer"], "helped");
    EXPECT_TRUE(sweep->kept());
    const care::Plan after = onDisk(plan);
    ASSERT_NE(item(after, "Walk around the block"), nullptr);
    EXPECT_EQ(item(after, "Walk around the block")->used, true);
    EXPECT_EQ(item(after, "Walk around the block")->helped, true);
    sweep->answer(id(*sweep, "Walk around the block"), "unused");
    EXPECT_FALSE(sweep->kept()) << "that one is not on disk yet";
    settle();
    EXPECT_EQ(item(onDisk(plan), "Walk around the block")->used, false);
    EXPECT_EQ(item(onDisk(plan), "Walk around the block")->helped, std::nullopt);
    sweep->answer(id(*sweep, "Walk around the block"), "unused");
    settle();
    EXPECT_EQ(item(onDisk(plan), "Walk around the block")->used, std::nullopt);
}

TEST_F(SweepTest, NobodyAsksWhetherAPersonOrAGunWasUsed)
{
    const auto sweep = opened();
    for (const char *words : {"Ana Sample, my sister", "Gun"}) {
        ASSERT_FALSE(id(*sweep, words).isEmpty()) << words;
        EXPECT_EQ(line(*sweep, words)["asks"], false) << words;
        sweep->answer(id(*sweep, words), "helped");
        settle();
        EXPECT_EQ(item(onDisk(plan), words)->used, std::nullopt) << words;
    }
    EXPECT_FALSE(sweep->kept());
}

TEST_F(SweepTest, WhatIsTakenOutComesBackToItsPlaceWithWhatWasSaidOfIt)
{
    const auto sweep = opened();
    const care::Plan before = onDisk(plan);
    const QString walk = id(*sweep, "Walk around the block");
    sweep->answer(walk, "not");
    sweep->setOut(walk, true);
    settle();
    EXPECT_EQ(item(onDisk(plan), "Walk around the block"), nullptr);
    EXPECT_EQ(line(*sweep, "Walk around the block")["out"], true) << "it stands there, to be put back";
    sweep->setOut(walk, false);
    settle();
    const care::Plan after = onDisk(plan);
    ASSERT_NE(item(after, "Walk around the block"), nullptr);
    EXPECT_EQ(item(after, "Walk around the block")->helped, false);
    for (std::size_t i = 0; i < before.sections.size(); ++i) {
        ASSERT_EQ(after.sections[i].items.size(), before.sections[i].items.size());
        for (std::size_t k = 0; k < before.sections[i].items.size(); ++k)
            EXPECT_EQ(after.sections[i].items[k].text, before.sections[i].items[k].text) << "in its place";
    }
}

TEST_F(SweepTest, LinesThatWereTakenOutComeBackInTheirOrderWhicheverComesFirst)
{
    const std::vector<std::string> before = wordsOf("alone", onDisk(plan));
    ASSERT_GE(before.size(), 3U);
    const auto sweep = opened();
    for (const std::string &words : before)
        sweep->setOut(id(*sweep, words.c_str()), true);
    settle();
    EXPECT_TRUE(wordsOf("alone", onDisk(plan)).empty());
    for (const std::size_t next : {std::size_t{1}, before.size() - 1, std::size_t{0}})
        sweep->setOut(id(*sweep, before[next].c_str()), false);
    settle();
    EXPECT_EQ(wordsOf("alone", onDisk(plan)), (std::vector{before[0], before[1], before.back()}));
}

TEST_F(SweepTest, WhatWasSaidOnAnEarlierDayStandsBesideTheLineAndIsNoAnswerOfThisSweep)
{
    auto sweep = opened();
    const QString walk = id(*sweep, "Walk around the block");
    sweep->answer(walk, "helped");
    settle();
    sweep->open(QString::fromStdString(plan));
    settle();
    EXPECT_EQ(line(*sweep, "Walk around the block")["answer"], "helped") << "the same sitting is the same sweep";
    clock.advance(86'400'000);
    sweep->open(QString::fromStdString(plan));
    settle();
    EXPECT_EQ(line(*sweep, "Walk around the block")["answer"], "");
    EXPECT_EQ(line(*sweep, "Walk around the block")["before"], "helped");
    sweep->answer(walk, "helped"); // and it helped again
    settle();
    EXPECT_EQ(item(onDisk(plan), "Walk around the block")->helped, true);
    EXPECT_EQ(line(*sweep, "Walk around the block")["answer"], "helped");
    sweep->answer(walk, "unused");
    sweep->answer(walk, "unused"); // taken back: what stood there before does again
    settle();
    EXPECT_EQ(item(onDisk(plan), "Walk around the block")->helped, true);
    EXPECT_EQ(line(*sweep, "Walk around the block")["answer"], "");
    sweep->answer(walk, "maybe");
    settle();
    EXPECT_EQ(item(onDisk(plan), "Walk around the block")->helped, true) << "what is no answer changes nothing";
}

TEST_F(SweepTest, AWholeSweepIsOneVersionOfThePlan)
{
    clock.advance(86'400'000); // a day after the plan was made
    const auto sweep = opened();
    for (const QVariantMap &row : QVector<QVariantMap>(sweep->rows()->rows()))
        sweep->answer(row[QStringLiteral("itemId")].toString(), "helped");
    settle();
    const auto versions = care::PlanRepository(store->records, store->journal, clock).versions(plan);
    ASSERT_TRUE(versions.ok());
    EXPECT_EQ(versions.value().found.size(), 2U) << "the plan as it was, and this sitting";
}

TEST_F(SweepTest, ARefusedAnswerIsSaidAndIsOnDiskAfterARetry)
{
    const auto sweep = opened();
    store->records.room = 0;
    sweep->answer(id(*sweep, "Walk around the block"), "helped");
    settle();
    EXPECT_EQ(sweep->saveTrouble(), "full");
    EXPECT_FALSE(sweep->kept());
    store->records.room = -1;
    sweep->retry();
    settle();
    EXPECT_EQ(sweep->saveTrouble(), "");
    EXPECT_EQ(item(onDisk(plan), "Walk around the block")->used, true);
}

TEST_F(SweepTest, LockedItHoldsNothingAndReadsNothing)
{
    const auto sweep = opened();
    sweep->forget();
    EXPECT_EQ(sweep->rows()->count(), 0);
    EXPECT_FALSE(sweep->loaded());
    store->records.locked = true;
    sweep->open(QString::fromStdString(plan));
    settle();
    EXPECT_FALSE(sweep->loaded());
    EXPECT_FALSE(sweep->failed()) << "it opens after the unlock";
}
