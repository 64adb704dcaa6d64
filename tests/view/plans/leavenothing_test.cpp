#include "support/vaultdeskfixture.h"
#include "vault/passing.h"

#include "view/plans/leavenothingmodel.h"
#include "view/plans/planlistmodel.h"
#include "view/plans/planmodel.h"
#include "view/plans/takemodel.h"
#include "view/plans/usenowmodel.h"

#include "library/library.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail;

namespace {

/// A plan that leaves nothing, in front of a real vault.
struct LeaveNothingTest : testing::Test, test::VaultDeskFixture {
    bool wiped = false;
    view::Settings settings{dir / "settings.json", desk.thread()};
    view::LeaveNothingModel nothing{desk, content, clock};
    view::PlanModel plan{desk, content, clock};
    view::TakeModel take{desk, content, clock};

    QString start(const char *language = "en")
    {
        nothing.start("safety", language);
        settle();
        plan.open(nothing.planId());
        settle();
        return nothing.planId();
    }
};

} // namespace

TEST_F(LeaveNothingTest, BuildsGivesAndErasesAndNoFileEverHoldsAWord)
{
    setUpVault();
    take.paper()->setFolder(dir / "Documents");
    const QString id = start("es");
    ASSERT_TRUE(view::LeaveNothingModel::isPassing(id));
    plan.typing()->type("canaryitem mañana", 5);
    plan.typing()->add();
    plan.asked()->next();
    plan.typing()->type("canarydraft ñandú", 17);
    QTest::qWait(200);
    plan.flush();
    settle();
    EXPECT_EQ(plan.savedPhase(), "") << "nothing was saved, so nothing says so";
    take.open(id);
    settle();
    EXPECT_TRUE(take.passing());
    EXPECT_NE(take.codes()->text().find("canaryitem"), std::string::npos);
    take.paper()->save(view::TakePaper::LetterPage); // refused: nothing may be written here
    settle();
    EXPECT_EQ(take.paper()->savedFile(), "");
    EXPECT_FALSE(std::filesystem::exists(dir / "Documents"));
    for (const char16_t *word : {u"canaryitem", u"mañana", u"canarydraft", u"ñandú", u"passing-"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
    take.erasing()->erase();
    settle();
    EXPECT_FALSE(take.loaded());
    nothing.erase();
    settle();
    EXPECT_EQ(nothing.planId(), "");
    inVault([this](view::Keeping &keeping) { wiped = keeping.passing->empty(); });
    EXPECT_TRUE(wiped);
    plan.forget();
    plan.open(id);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::NotFound);
    for (const char16_t *word : {u"canaryitem", u"mañana", u"canarydraft", u"ñandú", u"passing-"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
}

TEST_F(LeaveNothingTest, TheScanWouldFindAWordThatWasWritten)
{
    std::ofstream(dir / "leak") << R"({"text":"ma\u00f1ana"})";
    EXPECT_FALSE(holding(u"mañana").empty());
}

TEST_F(LeaveNothingTest, WorksBeforeAnySetupAndWhileLockedAndStaysOutOfEveryList)
{
    const QString before = start();
    plan.typing()->type("one thing", 9);
    plan.typing()->add();
    settle();
    EXPECT_EQ(plan.asked()->items()->count(), 1);
    setUpVault();
    inVault([](view::Keeping &keeping) { keeping.vault->lock(); });
    plan.forget();
    plan.open(before);
    settle();
    EXPECT_EQ(plan.asked()->items()->count(), 1);
    view::UseNowModel use{desk, content, clock};
    use.open(before);
    settle();
    EXPECT_TRUE(use.loaded());
    use.next();
    settle();
    EXPECT_FALSE(use.unkept());
    inVault([](view::Keeping &keeping) { keeping.vault->unlock(kDeskPassphrase); });
    view::PlanListModel list{desk, content, settings, clock};
    list.refresh();
    settle();
    EXPECT_EQ(list.rowCount(), 0);
}

TEST_F(LeaveNothingTest, ANewOneWipesTheOneBefore)
{
    const QString first = start();
    plan.typing()->type("one thing", 9);
    plan.typing()->add();
    settle();
    const QString second = start();
    EXPECT_NE(first, second);
    EXPECT_EQ(plan.asked()->items()->count(), 0);
    plan.forget();
    plan.open(first);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::NotFound);
}

namespace {

/// Over the content that ships: every template there is.
struct EveryTemplateLeavesNothing : LeaveNothingTest {
    library::Library library = std::move(library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db").value());

    EveryTemplateLeavesNothing()
    {
        content.form = [this](const std::string &id, const std::string &lang) {
            return library.planTemplate(id, lang);
        };
        content.fact = [this](const std::string &id, const std::string &lang) { return library.fact(id, lang); };
    }
};

} // namespace

TEST_F(EveryTemplateLeavesNothing, WhateverIsMadeGivenAndErased)
{
    setUpVault();
    const auto kinds = library.heads("plan", "en");
    ASSERT_GE(kinds.size(), 6u);
    for (const char *language : {"en", "es"}) {
        for (const auto &kind : kinds) {
            view::LeaveNothingModel made{desk, content, clock};
            view::PlanModel model{desk, content, clock};
            view::TakeModel give{desk, content, clock};
            made.start(QString::fromStdString(kind.id), language);
            settle();
            const QString id = made.planId();
            ASSERT_TRUE(view::LeaveNothingModel::isPassing(id));
            model.open(id);
            settle();
            for (int at = 0; at < model.asked()->count(); ++at) {
                model.asked()->goTo(at);
                if (model.asked()->field() == "choice") {
                    model.typing()->choose(model.asked()->options()->word(0, "optionId").toString(), true);
                    continue;
                }
                model.typing()->type("canarywort ñandú " + QString::number(at), 3);
                model.typing()->add();
                settle();
                model.editor()->edit(model.asked()->items()->word(0, "itemId").toString());
                for (const char *part : {"phone", "where", "who", "measure", "progress", "barrier"})
                    model.editor()->typeEdit(part, "canarydetail", 3);
                model.editor()->endEdit();
            }
            model.flush();
            settle();
            give.open(id);
            settle();
            EXPECT_NE(give.codes()->text().find("canarywort"), std::string::npos) << kind.id << language;
            give.erasing()->erase();
            made.erase();
            settle();
            inVault([this](view::Keeping &keeping) { wiped = keeping.passing->empty(); });
            EXPECT_TRUE(wiped);
        }
    }
    for (const char16_t *word : {u"canarywort", u"canarydetail", u"ñandú", u"passing-"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
}

TEST_F(LeaveNothingTest, IsWipedAfterTheAnnouncedTimeLockedOrNotAndNoFileHoldsAWord)
{
    setUpVault();
    const QString id = start();
    QSignalSpy lapsed(&nothing, &view::LeaveNothingModel::lapsedNow);
    plan.typing()->type("canaryidle ñandú", 3);
    plan.typing()->add();
    settle();
    inVault([](view::Keeping &keeping) { keeping.vault->lock(); });
    clock.advance(std::int64_t{view::QuietCountdown::kQuietS} * 1000);
    nothing.lookAtTheTime();
    inVault([this](view::Keeping &keeping) { wiped = keeping.passing->empty(); });
    EXPECT_FALSE(wiped) << "it asks first";
    clock.advance(std::int64_t{view::QuietCountdown::kAskS} * 1000);
    nothing.lookAtTheTime();
    settle();
    EXPECT_EQ(lapsed.size(), 1);
    EXPECT_TRUE(nothing.lapsed());
    inVault([this](view::Keeping &keeping) { wiped = keeping.passing->empty(); });
    EXPECT_TRUE(wiped);
    plan.forget();
    plan.open(id);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::NotFound);
    for (const char16_t *word : {u"canaryidle", u"ñandú", u"passing-"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
    nothing.noteLapse();
    EXPECT_FALSE(nothing.lapsed());
}
