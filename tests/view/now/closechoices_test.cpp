// What is chosen while a visit is closed, over a real vault file.
#include "support/crisisfixture.h"
#include "support/vaultdeskfixture.h"

#include "view/now/closechoices.h"
#include "view/now/visitmodel.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::view;

namespace {

class CloseChoicesTest : public testing::Test, protected test::VaultDeskFixture {
protected:
    /// The app between two starts.
    struct App {
        Settings settings;
        CrisisDesk crisis;
        VisitModel visit;
        CloseChoices choices;

        explicit App(CloseChoicesTest &test)
            : settings(test.dir / "settings.json", test.desk.thread()), crisis(test.desk, test.clock),
              visit(crisis, test.now, settings), choices(crisis)
        {
            crisis.restore();
            test.settle();
        }
    };
    CrisisContent now = test::CrisisFixture().content;

    void SetUp() override { setUpVault(); }
};

TEST_F(CloseChoicesTest, StandThereAgainAfterAKill)
{
    {
        App app(*this);
        app.visit.record("call.opened", "988");
        app.choices.choose("hospital");
        app.choices.handTo("ems", true);
        app.choices.handTo("family", true);
        app.choices.handTo("ems", false);
        app.choices.followUp(24, false);
        app.choices.tellSupervisor(true);
        settle();
    }
    App app(*this);
    EXPECT_EQ(app.choices.outcome(), "hospital");
    EXPECT_EQ(app.choices.handedTo(), QStringList{"family"});
    EXPECT_EQ(app.choices.followUps(), QList<int>{72});
    EXPECT_EQ(app.choices.hours(), QList<int>{72});
    EXPECT_TRUE(app.choices.supervisor());
}

TEST_F(CloseChoicesTest, TheNextVisitBeginsWithNone)
{
    App app(*this);
    app.visit.record("call.opened", "988");
    app.choices.choose("died");
    app.choices.handTo("police", true);
    app.choices.was("p1", "Robin Sample");
    app.choices.feel("child", true);
    EXPECT_EQ(app.choices.hardKinds(false), (QStringList{"death", "child"}));
    app.visit.closing()->closeWith("died", app.choices.handedTo(), app.choices.hours(), false, {});
    settle();
    app.visit.record("call.opened", "988");
    settle();
    EXPECT_EQ(app.choices.outcome(), QString());
    EXPECT_EQ(app.choices.handedTo(), QStringList());
    EXPECT_EQ(app.choices.followUps(), (QList<int>{24, 72}));
    EXPECT_EQ(app.choices.personId(), QString());
    EXPECT_EQ(app.choices.hardKinds(false), QStringList());
}

/// A name and the peer's own go with a lock; the rest is ids and stays.
TEST_F(CloseChoicesTest, ALockTakesTheNameAndWhatIsThePeers)
{
    App app(*this);
    app.visit.record("call.opened", "988");
    app.choices.choose("home");
    app.choices.was("p1", "Robin Sample");
    app.choices.feel("known", true);
    app.choices.forget();
    EXPECT_EQ(app.choices.person(), QString());
    EXPECT_EQ(app.choices.hard(), QStringList());
    EXPECT_EQ(app.choices.outcome(), "home");
}

/// The state that is readable while locked holds neither a name nor a feeling.
TEST_F(CloseChoicesTest, NoNameIsInTheStateThatIsReadableWhileLocked)
{
    App app(*this);
    app.visit.record("call.opened", "988");
    app.choices.choose("home");
    app.choices.was("person-id-4711", "Robin Sample");
    app.choices.feel("known", true);
    settle();
    std::string state;
    inVault([&](Keeping &keeping) { state = keeping.journal->state(crisis::kVisitSlot).value().value(); });
    EXPECT_NE(state.find("\"closing\""), std::string::npos) << state;
    for (const char *secret : {"Robin", "4711", "known"})
        EXPECT_EQ(state.find(secret), std::string::npos) << state;
}

} // namespace
