#include "view/now/visitmodel.h"

#include "support/crisisfixture.h"
#include "view/now/runmodel.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <semaphore>

using namespace handrail;
using namespace handrail::view;

namespace {

class VisitModelTest : public testing::Test, protected test::CrisisFixture {
protected:
    CrisisDesk desk{vault, clock};
    VisitModel model{desk, content, settings};

    QVariant at(VisitModel &of, int row, VisitModel::Role role) { return of.data(of.index(row), role); }
};

TEST_F(VisitModelTest, IsEmptyUntilSomethingIsDone)
{
    EXPECT_FALSE(model.isOpen());
    EXPECT_EQ(model.count(), 0);
    model.record("call.opened", "911");
    EXPECT_TRUE(model.isOpen());
    EXPECT_EQ(at(model, 1, VisitModel::KindRole).toString(), "call.opened");
    clock.advance(39 * 60'000);
    EXPECT_EQ(model.minutesOpen(), 39);
}

TEST_F(VisitModelTest, TellsARunInTheWordsOfTheContent)
{
    RunModel run(desk, content, settings);
    desk.restore();
    settle();
    run.start("sample");
    run.marks()->write("dose");
    run.marks()->undo();
    ASSERT_EQ(model.count(), 4);
    EXPECT_EQ(at(model, 1, VisitModel::OfRole).toString(), "Sample run");
    EXPECT_EQ(at(model, 2, VisitModel::SaysRole).toString(), "Dose 1 given");
    EXPECT_EQ(at(model, 3, VisitModel::KindRole).toString(), "run.undo");
}

TEST_F(VisitModelTest, ANoteIsToldAsKeptOnceTheDiskHasIt)
{
    journal->locked = true;
    journal->refuseAfter = 0;
    QStringList told; // of the row of the note, whenever a page would read it
    const auto look = [&] { told << (model.count() > 1 ? at(model, 1, VisitModel::KindRole).toString() : QString()); };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, look);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, look);
    model.notes()->add("canary words");
    settle();
    EXPECT_FALSE(told.contains("note")) << "it is in memory alone";
    EXPECT_EQ(told.last(), "note.saving");
    EXPECT_EQ(model.saving()->phase(), "failed");
    journal->refuseAfter = -1;
    model.saving()->retry();
    settle();
    EXPECT_EQ(told.last(), "note");
    EXPECT_EQ(model.saving()->phase(), "saved");
}

TEST_F(VisitModelTest, ADiskThatDoesNotAnswerIsSaidAndNotWhenItDoes)
{
    std::binary_semaphore answers{0};
    vault.thread().post([&answers] { answers.acquire(); });
    model.record("call.opened", "911");
    EXPECT_EQ(model.saving()->phase(), "saving");
    EXPECT_EQ(model.saving()->trouble(), "");
    EXPECT_TRUE(QTest::qWaitFor([this] { return model.saving()->trouble() == "slow"; }, DeskSaving::kSlowMs + 3000));
    answers.release();
    settle();
    EXPECT_EQ(model.saving()->trouble(), "");
    EXPECT_EQ(model.saving()->phase(), "saved");
}

TEST_F(VisitModelTest, ANoteIsReadableOnceRecordsAreOpenAndInNoSlot)
{
    journal->locked = true;
    model.notes()->add("  canary words  ");
    model.notes()->add("   ");
    settle();
    ASSERT_EQ(model.count(), 2);
    EXPECT_TRUE(at(model, 1, VisitModel::SealedRole).toBool());
    EXPECT_EQ(at(model, 1, VisitModel::SaysRole).toString(), "");
    EXPECT_EQ(model.notes()->sealed(), 1);
    for (const auto &slot : journal->kept)
        EXPECT_EQ(slot.second.find("canary"), std::string::npos);

    journal->locked = false;
    model.notes()->read();
    settle();
    EXPECT_EQ(at(model, 1, VisitModel::SaysRole).toString(), "canary words");
    EXPECT_EQ(model.notes()->sealed(), 0);
    model.notes()->forget();
    EXPECT_EQ(at(model, 1, VisitModel::SaysRole).toString(), "");
}

TEST_F(VisitModelTest, ANoteBegunStandsOnEveryPageThatShowsItUntilALockTakesItOff)
{
    model.record("call.opened", "911");
    QSignalSpy told(model.notes(), &VisitNotes::draftChanged);
    model.notes()->edit("canary be");
    EXPECT_EQ(model.notes()->draft(), "canary be") << "for the page that is opened next";
    model.notes()->edit("canary begun");
    model.notes()->edit("canary begun");
    EXPECT_EQ(told.count(), 2);
    model.notes()->read();
    settle();
    EXPECT_EQ(model.notes()->draft(), "canary begun");
    told.clear();
    model.notes()->forget();
    EXPECT_EQ(model.notes()->draft(), "");
    EXPECT_EQ(told.count(), 1) << "or the field would go on showing it";
    model.notes()->read();
    settle();
    EXPECT_EQ(model.notes()->draft(), "canary begun") << "what was typed is on disk";
}

TEST_F(VisitModelTest, ANoteBegunIsSealedWithinHalfASecondAndComesBackAfterAnUnlock)
{
    model.record("call.opened", "911");
    model.notes()->edit("canary be");
    model.notes()->edit("canary begun");
    QTest::qWait(320);
    settle();
    for (const auto &slot : journal->kept)
        EXPECT_EQ(slot.second.find("canary"), std::string::npos);

    CrisisDesk desk2(vault, clock);
    VisitModel again(desk2, content, settings);
    desk2.restore();
    settle();
    journal->locked = true;
    again.notes()->read();
    settle();
    EXPECT_EQ(again.notes()->draft(), "");
    journal->locked = false;
    again.notes()->read();
    settle();
    EXPECT_EQ(again.notes()->draft(), "canary begun");
    again.notes()->add(again.notes()->draft() + " and added");
    settle();
    again.notes()->read();
    settle();
    EXPECT_EQ(again.notes()->draft(), "") << "an added note leaves no draft";
    EXPECT_EQ(at(again, 2, VisitModel::SaysRole).toString(), "canary begun and added");
}

TEST_F(VisitModelTest, ClosingEmptiesTheTimeline)
{
    model.record("call.opened", "911");
    model.closing()->close("nobody_there");
    settle();
    EXPECT_FALSE(model.isOpen());
    EXPECT_EQ(model.count(), 0);
    EXPECT_NE(journal->written.back().body.find("nobody_there"), std::string::npos);
}

TEST_F(VisitModelTest, WhatIsTakenOutLeavesTimelineAndCardAndComesBackWhenPutBack)
{
    RunModel run(desk, content, settings);
    desk.restore();
    settle();
    run.start("sample");
    clock.advance(1000);
    run.marks()->write("dose");
    clock.advance(60'000);
    model.record("supervisor", {}, "told");
    ASSERT_EQ(model.count(), 4); // opened, begun, dose, supervisor
    ASSERT_TRUE(at(model, 2, VisitModel::OutableRole).toBool());
    EXPECT_FALSE(at(model, 0, VisitModel::OutableRole).toBool()) << "a visit that is open was opened";

    model.takeOut(2);
    EXPECT_EQ(model.count(), 3);
    EXPECT_EQ(at(model, 2, VisitModel::KindRole).toString(), "supervisor");
    EXPECT_EQ(run.doses()->given(), 0);
    EXPECT_EQ(run.handoff()->doses()->count(), 0) << "nor does it stand on the EMS card";
    ASSERT_EQ(model.takenOut()->count(), 1);
    EXPECT_EQ(model.takenOut()->rows()[0]["says"].toString(), "Dose 1 given");
    settle();
    EXPECT_EQ(std::ranges::count_if(journal->written, [](const auto &e) { return e.kind == "run.mark"; }), 1)
        << "the trace stays";

    model.putBack(model.takenOut()->rows()[0]["eventId"].toString());
    EXPECT_EQ(model.count(), 4);
    EXPECT_EQ(run.doses()->given(), 1);
    EXPECT_EQ(run.handoff()->doses()->count(), 1);
    model.takeOut(3);
    EXPECT_FALSE(model.closing()->supervisorCalled());
}

TEST_F(VisitModelTest, TimesSayWhetherItIsMorningOrEvening)
{
    settings.setLanguage("en");
    model.record("supervisor", {}, "told");
    EXPECT_TRUE(at(model, 1, VisitModel::TimeRole).toString().endsWith('M'));
    settings.setLanguage("es");
    EXPECT_TRUE(at(model, 1, VisitModel::TimeRole).toString().endsWith("m."));
}

} // namespace
