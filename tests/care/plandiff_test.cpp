#include "care/plandiff.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace handrail;
using care::ItemChange;

TEST(Diff, IsEmptyForTheSamePlan)
{
    EXPECT_TRUE(care::diff(test::samplePlan(), test::samplePlan()).empty());
}

TEST(Diff, NamesWhatWasAddedTakenOutAndChanged)
{
    auto after = care::addItem(test::samplePlan(), "ask", {.id = "k2", .text = "Kit Sample"});
    after = care::removeItem(after, "alone", "a2");
    auto gun = *after.item("safer", "m1");
    gun.detail.where = "with Uncle Ray";
    after = care::editItem(after, "safer", gun);
    const auto changes = care::diff(test::samplePlan(), after).items;
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].what, ItemChange::What::Removed);
    EXPECT_EQ(changes[0].before.text, "Hold something cold");
    EXPECT_EQ(changes[0].oldPlace, 1);
    EXPECT_EQ(changes[0].newPlace, -1);
    EXPECT_EQ(changes[1].what, ItemChange::What::Added);
    EXPECT_EQ(changes[1].newPlace, 1);
    EXPECT_EQ(changes[2].what, ItemChange::What::Changed);
    EXPECT_EQ(changes[2].before.detail.where, "in the closet");
    EXPECT_EQ(changes[2].after.detail.where, "with Uncle Ray");
}

TEST(Diff, ReadsASwapAsOneThingThatComesFirst)
{
    const auto after = care::moveItem(test::samplePlan(), "alone", "a2", 0);
    const auto changes = care::diff(test::samplePlan(), after).items;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].move, ItemChange::Move::First);
    EXPECT_EQ(changes[0].after.id, "a2");
    EXPECT_EQ(changes[0].what, ItemChange::What::Same);
}

TEST(Diff, TellsUpFromDown)
{
    auto changes = care::diff(test::samplePlan(), care::moveItem(test::samplePlan(), "alone", "a3", 1)).items;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].after.id, "a3");
    EXPECT_EQ(changes[0].move, ItemChange::Move::Up);
    changes = care::diff(test::samplePlan(), care::moveItem(test::samplePlan(), "alone", "a1", 2)).items;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].after.id, "a1");
    EXPECT_EQ(changes[0].move, ItemChange::Move::Down);
}

TEST(Diff, SeesAnItemThatWasReorderedAndRewordedAtOnce)
{
    auto after = care::moveItem(test::samplePlan(), "alone", "a3", 0);
    auto item = *after.item("alone", "a3");
    item.text = "Sing along to music";
    after = care::editItem(after, "alone", item);
    const auto changes = care::diff(test::samplePlan(), after).items;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].what, ItemChange::What::Changed);
    EXPECT_EQ(changes[0].move, ItemChange::Move::First);
}

TEST(Diff, DoesNotCallWhatSlidAsideMoved)
{
    const auto after = care::insertItem(test::samplePlan(), "alone", {.id = "new", .text = "Breathe out slowly"}, 0);
    const auto changes = care::diff(test::samplePlan(), after).items;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].what, ItemChange::What::Added);
    EXPECT_TRUE(care::diff(test::samplePlan(), care::removeItem(test::samplePlan(), "alone", "a1")).items[0].what
                == ItemChange::What::Removed);
}

TEST(Diff, NamesASectionThatWasPassedOnlyWhileNothingIsInIt)
{
    const auto empty = care::emptyPlan(test::sampleTemplate(), "p", "en", 0);
    const auto skipped = care::setSectionState(empty, "signs", care::SectionState::Skipped);
    auto changes = care::diff(empty, skipped).sections;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].after, care::SectionState::Skipped);
    EXPECT_TRUE(care::diff(skipped, care::addItem(skipped, "signs", {.text = "x"})).sections.empty());
}

TEST(Diff, ExplainsEveryRandomRewriteCompletely)
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const auto before = test::samplePlan();
        auto after = before;
        for (int step = 0; step < 5; ++step) {
            const auto &items = after.section("alone")->items;
            const std::string id = items.empty() ? "" : items[random() % items.size()].id;
            switch (random() % 4) {
            case 0: after = care::moveItem(after, "alone", id, static_cast<int>(random() % 4)); break;
            case 1: after = care::removeItem(after, "alone", id); break;
            case 2: after = care::insertItem(after, "alone", {.text = "n"}, static_cast<int>(random() % 4)); break;
            default:
                if (const auto *item = after.item("alone", id))
                    after = care::editItem(after, "alone", {.id = id, .text = item->text + "!"});
            }
        }
        // Undoing what the diff says leads back: items that are neither named added nor removed are the ones both have,
        // and those not called moved keep their order.
        const auto changes = care::diff(before, after).items;
        std::vector<std::string> kept;
        for (const auto &item : after.section("alone")->items) {
            const auto change =
                std::ranges::find_if(changes, [&](const auto &c) { return c.newPlace >= 0 && c.after.id == item.id; });
            if (change == changes.end()) {
                ASSERT_EQ(before.item("alone", item.id)->text, item.text);
                kept.push_back(item.id);
            } else if (change->what == ItemChange::What::Added) {
                ASSERT_EQ(before.item("alone", item.id), nullptr);
            } else if (change->move == ItemChange::Move::None) {
                kept.push_back(item.id);
            }
        }
        std::vector<std::string> expected;
        for (const auto &item : before.section("alone")->items) {
            if (std::ranges::find(kept, item.id) != kept.end())
                expected.push_back(item.id);
        }
        ASSERT_EQ(kept, expected);
        for (const auto &item : before.section("alone")->items) {
            const bool removed = std::ranges::any_of(
                changes, [&](const auto &c) { return c.what == ItemChange::What::Removed && c.before.id == item.id; });
            ASSERT_EQ(removed, after.item("alone", item.id) == nullptr);
        }
    }
}

namespace {

/// What one line of a plan says and where it stands; reviews are no change of a plan.
std::string said(const care::Plan &plan)
{
    std::string out;
    for (const auto &section : plan.sections) {
        out += section.id + (section.items.empty() ? std::to_string(static_cast<int>(section.state)) : "") + "\n";
        for (const auto &item : section.items)
            out += "  " + item.id + " " + item.text + " " + item.detail.phone + " " + item.detail.where + " "
                   + item.detail.barrier + " " + item.detail.date + (item.detail.done ? " done" : "")
                   + (item.detail.consent ? *item.detail.consent ? " yes" : " no" : "") + "\n";
    }
    return out;
}

care::Plan rewritten(care::Plan plan, std::mt19937 &random)
{
    const auto &sections = plan.sections;
    const std::string section = sections[random() % sections.size()].id;
    const auto &items = plan.section(section)->items;
    const std::string id = items.empty() ? "" : items[random() % items.size()].id;
    const int place = static_cast<int>(random() % 6);
    switch (random() % 6) {
    case 0: case 1: return care::moveItem(plan, section, id, place);
    case 2: return care::removeItem(plan, section, id);
    case 3: return care::insertItem(plan, section, {.text = "new " + std::to_string(random() % 100)}, place);
    case 4:
        return items.empty() ? care::setSectionState(plan, section, static_cast<care::SectionState>(random() % 3))
                             : plan;
    default:
        if (const care::Item *item = plan.item(section, id)) {
            care::Item edited = *item;
            switch (random() % 5) {
            case 0: edited.text += "!"; break;
            case 1: edited.detail.phone += "5"; break;
            case 2: edited.detail.consent = random() % 2 == 0; break;
            case 3: edited.detail.done = !edited.detail.done; break;
            default: edited.detail.barrier += "b"; edited.detail.date = "2026-12-01"; break;
            }
            return care::editItem(plan, section, edited);
        }
        return plan;
    }
}

} // namespace

TEST(Diff, AppliedToTheOldPlanGivesTheNewOneWhateverHappenedBetween)
{
    std::mt19937 random(20'26'11'22);
    for (int round = 0; round < 3000; ++round) {
        care::Plan before = test::samplePlan();
        for (auto steps = random() % 12; steps > 0; --steps)
            before = rewritten(before, random);
        care::Plan after = before;
        for (auto steps = random() % 15; steps > 0; --steps)
            after = rewritten(after, random);
        const care::PlanDiff changes = care::diff(before, after);
        ASSERT_EQ(said(care::applied(before, changes)), said(after)) << "round " << round << "\nfrom\n" << said(before);
        ASSERT_EQ(said(before) == said(after), changes.empty()) << "round " << round;
    }
}

TEST(Diff, ReadsBackwardsToo)
{
    std::mt19937 random(42);
    for (int round = 0; round < 500; ++round) {
        const care::Plan before = test::samplePlan();
        care::Plan after = before;
        for (int step = 0; step < 8; ++step)
            after = rewritten(after, random);
        ASSERT_EQ(said(care::applied(after, care::diff(after, before))), said(before)) << "round " << round;
    }
}

TEST(Diff, SaysNothingOfAReview)
{
    EXPECT_TRUE(
        care::diff(test::samplePlan(), care::reviewItem(test::samplePlan(), "alone", "a1", true, true)).empty());
}
