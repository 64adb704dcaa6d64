#include "support/planmodelfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace handrail;
using view::PlanModel;
using test::PlanModelTest;


TEST_F(PlanModelTest, ShowsQuestionItemsAndTheWholePlan)
{
    EXPECT_TRUE(model->loaded());
    EXPECT_EQ(model->about()->personName(), "Robin Sample");
    EXPECT_EQ(model->asked()->count(), 4);
    EXPECT_EQ(model->asked()->current(), 0);
    model->asked()->goTo(1);
    EXPECT_EQ(model->asked()->question(), "What can you do alone?");
    EXPECT_EQ(words(), QStringList({"Walk around the block", "Hold something cold", "Music"}));
    EXPECT_EQ(model->whole()->rows()[1].value("summary"), "Walk around the block. Hold something cold. Music");
    EXPECT_TRUE(model->whole()->rows()[1].value("here").toBool());
    EXPECT_EQ(model->savedPhase(), "");
}

TEST_F(PlanModelTest, KeepsEveryChangeAsARevisionAndSaysSaved)
{
    model->asked()->goTo(1);
    model->typing()->type("Pet the dog", 11);
    model->typing()->add();
    EXPECT_EQ(model->savedPhase(), "saving");
    settle();
    EXPECT_EQ(model->savedPhase(), "saved");
    EXPECT_EQ(onDisk(id).section("alone")->items.back().text, "Pet the dog");
    EXPECT_EQ(model->typing()->typed(), "");
    model->undo()->move(itemId(3), -3);
    settle();
    EXPECT_EQ(onDisk(id).section("alone")->items.front().text, "Pet the dog");
    model->typing()->addExample("Music"); // is an item already
    model->asked()->skip();
    settle();
    EXPECT_EQ(onDisk(id).section("alone")->items.size(), 4u);
    EXPECT_EQ(onDisk(id).section("alone")->state, care::SectionState::Open); // passed, but not empty
    EXPECT_EQ(model->asked()->current(), 2);
}

TEST_F(PlanModelTest, AnExampleThatIsAPhoneLineComesWithItsNumber)
{
    view::PlanContent lines = content;
    lines.form = [](const std::string &, const std::string &) -> storage::Result<library::PlanTemplate> {
        auto form = test::sampleTemplate();
        form.sections[2].examples = {{"line", "Call or text 988", false, "988"}, {"friend", "A friend"}};
        return form;
    };
    lines.line = [](const std::string &asked, const std::string &) -> storage::Result<library::Line> {
        library::Line line;
        line.id = line.phone = line.phoneShown = asked;
        return line;
    };
    PlanModel other(vault, lines, clock);
    other.open(QString::fromStdString(id));
    settle();
    other.asked()->goTo(2);
    other.typing()->addExample("Call or text 988");
    settle();
    EXPECT_EQ(onDisk(id).section("ask")->items.back().detail.phone, "988");
    EXPECT_EQ(onDisk(id).section("ask")->items.back().detail.origin, "line/988");
    other.typing()->addExample("A friend");
    settle();
    EXPECT_EQ(onDisk(id).section("ask")->items.back().detail.phone, "");
}

TEST_F(PlanModelTest, TakesAContactsNumberOutOfTheLine)
{
    model->asked()->goTo(2);
    model->typing()->type("Kit Sample 555-0177", 19);
    model->typing()->add();
    settle();
    EXPECT_EQ(onDisk(id).section("ask")->items.back().text, "Kit Sample");
    EXPECT_EQ(onDisk(id).section("ask")->items.back().detail.phone, "555-0177");
}

TEST_F(PlanModelTest, RecordsASkippedQuestionAsSkippedNotEmpty)
{
    model->undo()->remove(itemId(0));
    model->asked()->skip();
    settle();
    EXPECT_EQ(onDisk(id).section("signs")->state, care::SectionState::Skipped);
    model->asked()->goTo(0);
    EXPECT_TRUE(model->asked()->skipped());
}

TEST_F(PlanModelTest, PutsARemovedItemBackWhereItWas)
{
    model->asked()->goTo(1);
    model->undo()->remove(itemId(1));
    EXPECT_EQ(model->undo()->removedWords(), "Hold something cold");
    model->undo()->putBack();
    settle();
    EXPECT_EQ(words(), QStringList({"Walk around the block", "Hold something cold", "Music"}));
    EXPECT_EQ(model->undo()->removedWords(), "");
    EXPECT_EQ(onDisk(id).section("alone")->items.size(), 3u);
}

TEST_F(PlanModelTest, PutsWhatIsTypedOnDiskWithinHalfASecondWhileTyping)
{
    model->asked()->goTo(1);
    settle();
    QString text;
    std::map<QString, qint64> typedAt;
    QElapsedTimer clockwork;
    clockwork.start();
    qint64 worst = 0;
    QString onDiskText;
    for (int key = 0; key < 60; ++key) {
        text += QChar('a' + key % 26);
        typedAt[text] = clockwork.elapsed();
        model->typing()->type(text, static_cast<int>(text.size()));
        QTest::qWait(20);
        vault.thread().drain();
        const auto left = care::leftOpen(store->journal, onDisk(id)).value();
        onDiskText = left.drafts.empty() ? QString() : QString::fromStdString(left.drafts[0].text);
        // The oldest keystroke that is not on disk yet.
        const QString waiting = text.left(onDiskText.size() + 1);
        if (onDiskText != text)
            worst = std::max(worst, clockwork.elapsed() - typedAt[waiting]);
    }
    EXPECT_LT(worst, 500);
    EXPECT_LT(draftWrites(), 30) << "a pause between writes";
    QTest::qWait(2 * view::DraftKeeper::kPauseMs);
    vault.thread().drain();
    EXPECT_EQ(care::leftOpen(store->journal, onDisk(id)).value().drafts.at(0).text, text.toStdString())
        << "the last one always";
}

TEST_F(PlanModelTest, ComesBackToTheSameQuestionFieldAndCursorAfterAKill)
{
    model->asked()->goTo(1);
    model->typing()->type("Hold an ice cube", 7);
    model->flush();
    settle();
    clock.reboot(4 * 60'000);
    model = fresh(); // as if the process had died: nothing of the first model is asked
    EXPECT_EQ(model->asked()->current(), 1);
    EXPECT_EQ(model->typing()->typed(), "Hold an ice cube");
    EXPECT_EQ(model->typing()->cursor(), 7);
    EXPECT_TRUE(model->typing()->returned());
    EXPECT_EQ(model->typing()->minutesAgo(), 4);
    model->typing()->add();
    settle();
    EXPECT_FALSE(model->typing()->returned());
    model = fresh();
    EXPECT_EQ(model->typing()->typed(), "");
    EXPECT_FALSE(model->typing()->returned());
    EXPECT_EQ(model->asked()->current(), 1);
    EXPECT_EQ(words().back(), "Hold an ice cube");
}

TEST_F(PlanModelTest, ComesBackToAnItemThatWasBeingChanged)
{
    model->asked()->goTo(3);
    model->editor()->edit(itemId(0));
    model->editor()->typeEdit("text", "The gun", 7);
    model->editor()->typeEdit("where", "with Uncle Ray", 3);
    model->flush();
    settle();
    EXPECT_EQ(onDisk(id).section("safer")->items[0].text, "Gun");
    model = fresh();
    EXPECT_EQ(model->asked()->current(), 3);
    EXPECT_EQ(model->editor()->item()->text(), "The gun");
    EXPECT_EQ(model->editor()->item()->where(), "with Uncle Ray");
    EXPECT_TRUE(model->typing()->returned());
    model->editor()->endEdit();
    settle();
    EXPECT_EQ(onDisk(id).section("safer")->items[0].detail.where, "with Uncle Ray");
    model = fresh();
    EXPECT_EQ(model->editor()->editingId(), "");
}

TEST_F(PlanModelTest, NeverEmptiesAnItemByDeletingItsWords)
{
    model->asked()->goTo(1);
    model->editor()->edit(itemId(0));
    model->editor()->typeEdit("text", "", 0);
    model->editor()->endEdit();
    settle();
    EXPECT_EQ(onDisk(id).section("alone")->items[0].text, "Walk around the block");
}

TEST_F(PlanModelTest, KeepsADraftOfEachQuestionApart)
{
    model->typing()->type("first", 5);
    model->asked()->goTo(1);
    EXPECT_EQ(model->typing()->typed(), "");
    model->typing()->type("second", 6);
    model->asked()->goTo(0);
    EXPECT_EQ(model->typing()->typed(), "first");
    settle();
    model = fresh();
    EXPECT_EQ(model->asked()->current(), 0);
    EXPECT_EQ(model->typing()->typed(), "first");
    model->asked()->goTo(1);
    EXPECT_EQ(model->typing()->typed(), "second");
}

TEST_F(PlanModelTest, TellsThatNothingWasKeptAndKeepsItAtTheNextChance)
{
    model->asked()->goTo(1);
    settle();
    store->records.full = true;
    model->typing()->addExample("Music");
    model->undo()->remove(itemId(2));
    settle();
    EXPECT_EQ(model->savedPhase(), "failed");
    EXPECT_EQ(model->trouble(), PlanModel::DiskFull);
    EXPECT_EQ(onDisk(id).section("alone")->items.size(), 3u);
    store->records.full = false;
    model->retry();
    settle();
    EXPECT_EQ(model->savedPhase(), "saved");
    EXPECT_EQ(model->trouble(), PlanModel::None);
    EXPECT_EQ(onDisk(id).section("alone")->items.size(), 2u);
}

TEST_F(PlanModelTest, TellsThatTypedWordsAreNotOnDisk)
{
    store->journal.refuseAfter = 0;
    model->typing()->type("lost?", 5);
    settle();
    EXPECT_EQ(model->savedPhase(), "failed");
    store->journal.refuseAfter = -1;
    model->typing()->type("lost? no", 8);
    QTest::qWait(200);
    settle();
    EXPECT_EQ(model->savedPhase(), "saved");
    EXPECT_EQ(model->trouble(), PlanModel::None);
}

TEST_F(PlanModelTest, HoldsNobodysWordsOnceForgotten)
{
    model->typing()->type("secret", 6);
    model->flush();
    model->forget();
    EXPECT_FALSE(model->loaded());
    EXPECT_EQ(model->about()->personName(), "");
    EXPECT_EQ(model->typing()->typed(), "");
    EXPECT_EQ(model->asked()->items()->count(), 0);
    EXPECT_EQ(model->whole()->count(), 0);
    settle();
    model->open(QString::fromStdString(id));
    settle();
    EXPECT_EQ(model->typing()->typed(), "secret");
}

TEST_F(PlanModelTest, SaysThatRecordsAreLockedOrThatAPlanIsGone)
{
    store->records.locked = true;
    model->forget();
    model->open(QString::fromStdString(id));
    settle();
    EXPECT_EQ(model->trouble(), PlanModel::Locked);
    store->records.locked = false;
    model->open("nowhere");
    settle();
    EXPECT_EQ(model->trouble(), PlanModel::NotFound);
    EXPECT_FALSE(model->loaded());
}

TEST_F(PlanModelTest, LetsAnOvertakenAnswerGo)
{
    const std::string other = stored("Kit Sample");
    model->open(QString::fromStdString(other));
    model->open(QString::fromStdString(id));
    settle();
    EXPECT_EQ(model->about()->personName(), "Robin Sample");
    EXPECT_EQ(model->planId().toStdString(), id);
}
