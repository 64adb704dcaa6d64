// The note that is written while a visit is closed, over a real vault file.
#include "support/crisisfixture.h"
#include "support/vaultdeskfixture.h"

#include "crisis/pastvisit.h"
#include "view/now/closenote.h"
#include "view/now/visitmodel.h"

#include <gtest/gtest.h>

#include <QTest>

#include <optional>

using namespace handrail;
using namespace handrail::view;

namespace {

class CloseNoteTest : public testing::Test, protected test::VaultDeskFixture {
protected:
    /// The app between two starts, in the visit that is open.
    struct App {
        Settings settings;
        CrisisDesk crisis;
        VisitModel visit;
        CloseNote note;

        explicit App(CloseNoteTest &test)
            : settings(test.dir / "settings.json", test.desk.thread()), crisis(test.desk, test.clock),
              visit(crisis, test.now, settings), note(crisis)
        {
            crisis.restore();
            test.settle();
        }
    };
    CrisisContent now = test::CrisisFixture().content;

    void SetUp() override
    {
        setUpVault();
        App app(*this);
        app.visit.record("call.opened", "988");
        settle();
    }
    void lock()
    {
        inVault([](Keeping &keeping) { keeping.vault->lock(); });
    }
    void unlock()
    {
        inVault([](Keeping &keeping) { ASSERT_EQ(keeping.vault->unlock(kDeskPassphrase).result, vault::UnlockResult::Opened); });
    }
    QString readBack()
    {
        App app(*this);
        app.note.read();
        settle();
        return app.note.text();
    }
    std::optional<std::string> draft(const std::string &visit)
    {
        std::optional<std::string> held;
        inVault([&](Keeping &keeping) { held = keeping.journal->draft(crisis::visitNoteDraft(visit)).value(); });
        return held;
    }
    static void type(CloseNote &note, const QString &words)
    {
        for (int i = 1; i <= words.size(); ++i)
            note.edit(words.left(i));
    }
    void pause()
    {
        QTest::qWait(330);
        settle();
    }
};

TEST_F(CloseNoteTest, IsOnDiskWithinHalfASecondAndThereAfterAKill)
{
    auto *killed = new App(*this); // never ended in order
    EXPECT_FALSE(killed->note.isBegun()) << "looking begins none";
    type(killed->note, "canary wants to sleep at home");
    pause();
    EXPECT_EQ(readBack(), "canary wants to sleep at home");
    EXPECT_TRUE(holding(u"canary").empty()) << "sealed";
    killed->note.done();
    delete killed;
}

TEST_F(CloseNoteTest, WithLockedRecordsItIsSealedAndComesBackWithTheUnlock)
{
    lock();
    {
        App app(*this);
        app.note.read(); // as the page does
        settle();
        type(app.note, "canary in the dark");
        pause();
        EXPECT_EQ(app.note.text(), "canary in the dark");
    }
    EXPECT_EQ(readBack(), "") << "nobody reads it without the passphrase";
    EXPECT_TRUE(holding(u"canary").empty());
    unlock();
    EXPECT_EQ(readBack(), "canary in the dark");
}

TEST_F(CloseNoteTest, ALockInTheMiddleOfAWordLosesNoneOfIt)
{
    App app(*this);
    type(app.note, "half a wo");
    app.note.forget(); // the records lock right after this
    lock();
    EXPECT_EQ(app.note.text(), "");
    app.note.read();
    settle();
    type(app.note, "another thought");
    app.note.forget();
    settle();
    unlock();
    app.note.read();
    settle();
    EXPECT_EQ(app.note.text(), "half a wo\n\nanother thought") << "one does not take the place of the other";
}

TEST_F(CloseNoteTest, IsNoDraftAnyMoreOnceTheVisitIsClosedWithIt)
{
    App app(*this);
    const std::string visit = app.crisis.visit().id;
    type(app.note, "slept");
    pause();
    ASSERT_TRUE(draft(visit));
    app.note.done();
    app.visit.closing()->closeWith("stays", {}, {}, false, "slept");
    settle();
    EXPECT_FALSE(draft(visit));
    EXPECT_FALSE(app.note.isBegun()) << "the next visit begins with a clean page";
    inVault([&](Keeping &keeping) {
        EXPECT_EQ(crisis::pastVisit(visit, keeping.journal->entries(visit).value()).note.text, "slept");
    });
}

TEST_F(CloseNoteTest, OfAVisitThatEndsWithoutItIsTheDraftOfThatVisit)
{
    App app(*this);
    const std::string visit = app.crisis.visit().id;
    type(app.note, "slept at ho");
    app.visit.closing()->close("stays"); // from another page, before the pause was over
    settle();
    EXPECT_FALSE(app.note.isBegun());
    ASSERT_TRUE(draft(visit));
    EXPECT_NE(draft(visit)->find("slept at ho"), std::string::npos);
}

TEST(BothNotes, AreOneWhereOneHoldsTheOther)
{
    EXPECT_EQ(crisis::bothNotes("sealed", ""), "sealed");
    EXPECT_EQ(crisis::bothNotes(" \n", "draft"), "draft");
    EXPECT_EQ(crisis::bothNotes("he sat", "he sat up"), "he sat up");
    EXPECT_EQ(crisis::bothNotes("he sat up", "he sat"), "he sat up");
    EXPECT_EQ(crisis::bothNotes("second", "first"), "first\n\nsecond");
}

} // namespace
