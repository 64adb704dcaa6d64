// The session as a whole, over a real vault and the content that ships: what Hide leaves, and what an erased person
// leaves.
#include "support/handfeed.h"
#include "support/recordingdialer.h"
#include "support/vaultdeskfixture.h"

#include "library/library.h"
#include "view/session/appsession.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::view;

namespace {

class Session : public testing::Test, protected test::VaultDeskFixture {
protected:
    library::Library library = std::move(library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db").value());
    test::RecordingDialer dialer;
    test::HandFeed feed;
    Settings settings{dir / "settings.json", desk.thread()};
    std::unique_ptr<AppSession> app;

    void SetUp() override
    {
        settings.setVolatile();
        app = std::make_unique<AppSession>(Rooms{clock, library, desk, dialer, feed, dir.path()}, &settings);
        app->restore();
        (void)app->lock(); // made, so that it looks for a vault
        settle();
        app->lock()->setUp(QString::fromLatin1(kDeskPassphrase), QString::fromLatin1(kDeskPassphrase));
        settle();
        app->lock()->words()->writtenDown();
        settle();
    }
    void TearDown() override { app.reset(); }
    void answer(const char *walk)
    {
        app->now()->walk()->open(QString::fromLatin1(walk));
        clock.advance(5'000);
        WalkModel &asked = *app->now()->walk();
        asked.answer(asked.asked()->answers()->word(0, QStringLiteral("answerId")).toString());
        settle();
        ASSERT_EQ(app->now()->walk()->given()->count(), 1) << walk;
    }
    bool veils(const char *route, const char *argument = "")
    {
        return app->hiding()->veils(QString::fromLatin1(route), QString::fromLatin1(argument));
    }
};

TEST_F(Session, AfterHideNoAnswerTickOrChoiceOfTheVisitShowsWhereverItStood)
{
    answer("now/suicide");
    answer("now/trafficking");
    app->now()->checklist()->open(QStringLiteral("now/calm"));
    app->now()->checklist()->next();
    app->now()->cards()->open({});
    app->now()->cards()->toggle(app->now()->cards()->cards()->word(0, QStringLiteral("cardId")).toString());
    ASSERT_EQ(app->now()->cards()->chosen(), 1);
    app->reading()->search()->setText(QStringLiteral("canary shelter"));
    app->router()->open(QStringLiteral("now/trafficking"));
    app->hiding()->setHidden(true);
    settle();
    app->hiding()->setHidden(false); // 'Come back'
    EXPECT_TRUE(app->hiding()->veiled());
    for (const char *place : {"now/suicide", "now/trafficking", "now/calm", "now/visit", "now/close"})
        EXPECT_TRUE(veils(place)) << place;
    for (const char *place : {"now/holds", "now/safety-check", "now/overdose", "now/call", "now/people"})
        EXPECT_FALSE(veils(place)) << place << ": help does not wait";
    EXPECT_EQ(app->now()->cards()->chosen(), 0);
    EXPECT_EQ(app->reading()->search()->text(), "");
    answer("now/holds");
    EXPECT_FALSE(veils("now/holds")) << "begun since";
    app->lock()->unlock(QString::fromLatin1(kDeskPassphrase));
    settle();
    EXPECT_FALSE(veils("now/suicide"));
    app->now()->walk()->open(QStringLiteral("now/suicide"));
    EXPECT_EQ(app->now()->walk()->given()->count(), 1);
}

TEST_F(Session, AfterHideAPlanThatLeavesNothingWaitsForAPeerAndIsWholeThen)
{
    app->plans()->leaveNothing()->start(QStringLiteral("safety"), QStringLiteral("en"));
    settle();
    const QByteArray plan = app->plans()->leaveNothing()->planId().toUtf8();
    ASSERT_FALSE(plan.isEmpty());
    EXPECT_FALSE(veils("plans/plan", plan)) << "it has no lock of its own";
    app->hiding()->setHidden(true);
    settle();
    app->hiding()->setHidden(false);
    for (const char *place : {"plans/plan", "plans/use", "plans/take", "plans/whole"})
        EXPECT_TRUE(veils(place, plan)) << place;
    app->lock()->unlock(QString::fromLatin1(kDeskPassphrase));
    settle();
    EXPECT_FALSE(veils("plans/plan", plan));
    EXPECT_EQ(app->plans()->leaveNothing()->planId().toUtf8(), plan);
}

TEST_F(Session, ALockTakesTheWordsOfAVisitsNotesWhicheverPageIsOpen)
{
    VisitModel &visit = *app->now()->visit();
    visit.record(QStringLiteral("call.opened"), QStringLiteral("988"));
    visit.notes()->add(QStringLiteral("canarynote"));
    settle();
    const auto words = [&visit] {
        QString all = visit.notes()->draft();
        for (int row = 0; row < visit.count(); ++row)
            all += visit.data(visit.index(row), VisitModel::SaysRole).toString();
        return all;
    };
    visit.notes()->read(); // its page was looked at, and left
    settle();
    ASSERT_TRUE(words().contains(QStringLiteral("canarynote")));
    visit.notes()->edit(QStringLiteral("canarydraft"));
    app->lock()->lock();
    settle();
    visit.notes()->read(); // its page again, while records are locked
    settle();
    EXPECT_EQ(words(), QString());
    EXPECT_EQ(visit.notes()->sealed(), 1);
    app->lock()->unlock(QString::fromLatin1(kDeskPassphrase));
    settle();
    visit.notes()->read();
    settle();
    EXPECT_TRUE(words().contains(QStringLiteral("canarynote")));
    EXPECT_TRUE(words().contains(QStringLiteral("canarydraft"))) << "what was typed is kept";
}

TEST_F(Session, ADoubleTapAddsAMissingServiceOnce)
{
    NewServiceModel &fresh = *app->directory()->upkeep()->fresh();
    QStringList ids;
    QObject::connect(&fresh, &NewServiceModel::added, &fresh, [&](const QString &id) { ids << id; });
    fresh.type(QStringLiteral("name"), QStringLiteral("Sample Bench"));
    fresh.add();
    fresh.add();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ids.isEmpty(); }));
    QTest::qWait(200);
    EXPECT_EQ(ids.size(), 1);
    EXPECT_FALSE(fresh.begun());
}

TEST_F(Session, AfterHideNoPageOfAPersonHoldsAWordOfTheirsUntilTheyAreOpenedAgain)
{
    QString kit;
    QObject::connect(app->people()->list(), &PeopleModel::added, [&](const QString &personId) { kit = personId; });
    app->people()->list()->add(QStringLiteral("Kit Sample"), QStringLiteral("en"));
    settle();
    app->now()->visit()->record(QStringLiteral("call.opened"), QStringLiteral("988"));
    app->now()->visit()->notes()->add(QStringLiteral("canarynote"));
    app->now()->visit()->closing()->closeWith(QStringLiteral("stays"), {}, {}, false, QStringLiteral("canarybegun"),
        kit);
    settle();
    StoriesSession &stories = *app->stories();
    stories.visits()->refresh();
    settle();
    const QString visit = stories.visits()->rows()->word(0, QStringLiteral("key")).toString();
    const auto holds = [&] {
        return QList<bool>{!stories.person()->about()->name().isEmpty(),
                           stories.person()->done()->rows()->count() > 0,
                           stories.person()->openRows()->count() > 0,
                           stories.visits()->rows()->count() > 0,
                           !stories.visits()->words().isEmpty(),
                           stories.visit()->events()->rows()->count() > 0,
                           !stories.visit()->note()->text().isEmpty(),
                           !stories.visit()->whom()->name().isEmpty()};
    };
    const auto look = [&] {
        stories.person()->open(kit);
        stories.visits()->refresh();
        stories.visits()->setWords(QStringLiteral("canary"));
        stories.visit()->open(visit);
        settle();
    };
    look();
    EXPECT_EQ(holds(), QList<bool>(8, true));
    app->hiding()->setHidden(true);
    settle();
    EXPECT_EQ(holds(), QList<bool>(8, false));
    app->hiding()->setHidden(false); // 'Come back': what stood there asks for the passphrase
    look();
    EXPECT_EQ(stories.person()->done()->rows()->count() + stories.visits()->rows()->count()
                  + stories.visit()->events()->rows()->count(),
              0);
    EXPECT_EQ(stories.person()->about()->name() + stories.visit()->note()->text() + stories.visit()->whom()->name(),
              QString());
    app->lock()->unlock(QString::fromLatin1(kDeskPassphrase));
    settle();
    look();
    EXPECT_EQ(holds(), QList<bool>(8, true));
}

TEST_F(Session, APassphraseOnItsWayAtHideOpensNothing)
{
    app->lock()->lock();
    settle();
    app->lock()->unlock(QString::fromLatin1(kDeskPassphrase));
    app->hiding()->setHidden(true);
    settle();
    EXPECT_EQ(app->lock()->state(), LockModel::Locked);
    EXPECT_TRUE(app->hiding()->veiled());
}

/// Who is erased leaves every list, whichever way: on a page of its own, when their plan was taken along, past a limit.
class SessionErasing : public Session, public testing::WithParamInterface<const char *> {
protected:
    static bool says(RowsModel *rows)
    {
        for (int i = 0; i < rows->count(); ++i)
            if (rows->word(i, QStringLiteral("name")) == QStringLiteral("Kit Sample"))
                return true;
        return false;
    }
};

TEST_P(SessionErasing, AnErasedPersonLeavesEveryList)
{
    const std::string way = GetParam();
    app->people()->list()->startPlan(QStringLiteral("safety"), QStringLiteral("Kit Sample"), QStringLiteral("en"));
    settle();
    app->plans()->list()->refresh();
    settle();
    const QString plan = app->plans()->list()->newest();
    app->plans()->plan()->open(plan);
    settle();
    const QString kit = app->plans()->plan()->about()->personId();
    ASSERT_FALSE(kit.isEmpty());
    app->people()->list()->refresh();
    app->safety()->shift()->refresh();
    app->safety()->erasing()->refresh();
    app->people()->circle()->open(kit);
    app->plans()->useNow()->open(plan);
    settle();
    StoriesSession &stories = *app->stories();
    stories.visits()->refresh();
    stories.person()->open(kit);
    stories.visit()->open(QStringLiteral("new:") + kit);
    settle();
    const bool begun = way != "limit"; // what is begun keeps its person: nothing of theirs is past its limit then
    if (begun)
        stories.visit()->note()->type(QStringLiteral("Half a thou"));
    stories.visit()->note()->flush();
    settle();
    const auto left = [&] {
        return QList<bool>{stories.person()->about()->name() == QStringLiteral("Kit Sample"),
                           stories.person()->done()->rows()->count() > 0,
                           !stories.visit()->note()->text().isEmpty(),
                           app->plans()->list()->newest() == plan,
                           app->people()->list()->count() > 0,
                           app->plans()->plan()->about()->personId() == kit,
                           app->people()->circle()->personName() == QStringLiteral("Kit Sample"),
                           app->plans()->useNow()->planId() == plan,
                           says(app->safety()->erasing()->people()),
                           says(app->safety()->shift()->people())};
    };
    QList<bool> all(10, true);
    all[2] = begun;
    EXPECT_EQ(left(), all);
    if (way == "page") {
        app->safety()->erasing()->erase(kit);
    } else if (way == "taken") {
        app->plans()->take()->open(plan);
        settle();
        app->plans()->take()->erasing()->erase();
    } else {
        clock.advance(40 * std::int64_t{86'400'000});
        app->safety()->retention()->refresh();
        settle();
        app->safety()->retention()->setLimit(QStringLiteral("person"), 30);
        settle();
        app->safety()->retention()->eraseDue();
    }
    settle();
    EXPECT_EQ(left(), QList<bool>(10, false)) << way;
    stories.person()->open(kit); // Back may lead to their page
    stories.visit()->open(QStringLiteral("new:") + kit);
    settle();
    EXPECT_EQ(left(), QList<bool>(10, false)) << way;
    EXPECT_TRUE(app->safety()->erasing()->hasReceipt());
}

INSTANTIATE_TEST_SUITE_P(Ways, SessionErasing, testing::Values("page", "taken", "limit"));

TEST_F(Session, APassphraseIsChangedByWhoKnowsItAndTheOldOneStaysUntilThen)
{
    LockModel &lock = *app->lock();
    const QString old = QString::fromLatin1(kDeskPassphrase), next = QStringLiteral("other plain words");
    int changed = 0;
    QObject::connect(lock.passphrase(), &PassphraseModel::changed, [&changed] { ++changed; });
    lock.passphrase()->change(QStringLiteral("not this one"), next, next);
    settle();
    EXPECT_EQ(lock.problem(), LockModel::WrongSecret);
    lock.passphrase()->change(old, next, QStringLiteral("other plain wordz"));
    EXPECT_EQ(lock.problem(), LockModel::Differ);
    lock.passphrase()->change(old, QStringLiteral("short"), QStringLiteral("short"));
    EXPECT_EQ(lock.problem(), LockModel::TooShort);
    EXPECT_EQ(changed, 0);
    lock.passphrase()->change(old, next, next);
    EXPECT_TRUE(lock.busy());
    settle();
    EXPECT_EQ(changed, 1);
    EXPECT_EQ(lock.problem(), LockModel::NoProblem);
    lock.lock();
    settle();
    lock.unlock(old);
    settle();
    EXPECT_EQ(lock.problem(), LockModel::WrongSecret);
    lock.unlock(next);
    settle();
    EXPECT_EQ(lock.state(), LockModel::Unlocked);
    lock.passphrase()->change(next, old, old);
    lock.lock(); // at any moment
    settle();
    EXPECT_EQ(lock.state(), LockModel::Locked);
    EXPECT_EQ(changed, 1) << "a lock came first: nobody is told";
    lock.unlock(old);
    settle();
    EXPECT_EQ(lock.state(), LockModel::Unlocked) << "and one of the two opens it";
}

TEST_F(Session, TheKindOfEmergencyThatWasChosenIsThereAfterARestartAndOpeningTheSheetAgainOpensNoSecond)
{
    app->router()->open(QStringLiteral("now/call"), QStringLiteral("911"));
    app->router()->keepChosen(QStringLiteral("911/breathing"));
    app->router()->open(QStringLiteral("now/call"), QStringLiteral("911"));
    EXPECT_EQ(app->router()->depth(), 2);
    std::string kept;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            desk.ask(
                app.get(), [](Keeping &keeping) { return keeping.journal->state("route"); },
                [&kept](const storage::Result<std::optional<std::string>> &state) {
                    kept = state.ok() ? state.value().value_or("") : "";
                });
            settle();
            return kept.find("911/breathing") != std::string::npos;
        },
        5000));
    app = std::make_unique<AppSession>(Rooms{clock, library, desk, dialer, feed, dir.path()}, &settings);
    QStringList pushed;
    QObject::connect(
        app->router(), &Router::pushed, app.get(),
        [&pushed](const QString &route, const QString &argument) { pushed += route + QLatin1Char(' ') + argument; });
    app->restore();
    settle();
    EXPECT_EQ(pushed, QStringList{QStringLiteral("now/call 911/breathing")});
    app->router()->open(QStringLiteral("now/call"), QStringLiteral("911")); // the emergency bar
    EXPECT_EQ(app->router()->depth(), 2) << "the sheet is there already";
    app->router()->keepChosen(QStringLiteral("911"));
    EXPECT_EQ(app->router()->stack().last().chosen, QString()) << "taken back";
}

} // namespace
