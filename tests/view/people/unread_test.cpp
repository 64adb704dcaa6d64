// A read that fails is told, and never looks like a list on which nothing is. Over the real vault, from which a table
// is taken away while it is open: as with a disk that fails, every read of it ends in an error.
#include "view/people/storyfixture.h"

#include "view/directory/servicedraftsmodel.h"
#include "view/me/ownkit.h"
#include "view/me/selfkit.h"
#include "view/me/teamsheetmodel.h"
#include "view/now/asidemodel.h"
#include "view/people/circlemodel.h"
#include "view/people/consentmodel.h"
#include "view/people/consentsmodel.h"
#include "view/people/duelistmodel.h"
#include "view/people/followupmodel.h"
#include "view/people/followupsmodel.h"
#include "view/people/outmodel.h"
#include "view/safety/erasingmodel.h"
#include "view/safety/retentionmodel.h"
#include "view/safety/shiftmodel.h"
#include "view/safety/trailmodel.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace handrail;
using namespace handrail::view;
using test::StoryTest;

namespace {

struct UnreadTest : StoryTest {
    PlanListModel plans{desk, content, settings, clock};
    OutModel out{desk, rows(), content, settings, clock};
    ConsentsModel consents{desk, settings, clock};
    FollowUpsModel followUps{desk, settings, clock};
    DueListModel due{desk, clock};
    TrailModel trail{desk, settings};
    RetentionModel retention{desk, settings, clock};
    ShiftModel shift{desk, settings};
    ErasingModel erasing{desk, settings, nullptr};
    AsideModel aside{crisisDesk, crisis, settings};
    OwnKit own{desk, settings, clock, nullptr};
    std::string visitId;

    void SetUp() override
    {
        StoryTest::SetUp();
        visitId = over(robin);
        refer(visitId, robin);
    }
    void rename(const std::string &table, const std::string &to)
    {
        SQLite::Database db((dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        db.setBusyTimeout(2000);
        db.exec("PRAGMA legacy_alter_table = ON; ALTER TABLE " + table + " RENAME TO " + to);
    }
    /// @return the id of a follow-up that waits for Robin.
    std::string waiting()
    {
        const care::FollowUp one{.personId = robin, .visitId = visitId, .hours = 24,
                                 .dueMs = clock.now().wallMs};
        std::string id;
        inVault([&](Keeping &keeping) {
            id = care::FollowUpRepository(*keeping.records, *keeping.journal).keep(one).value().id;
        });
        return id;
    }
    struct Page {
        const char *what;
        const char *table;
        std::function<void()> read;
        std::function<bool()> unread;
        std::function<int()> shown;
    };
    std::vector<Page> pages()
    {
        const QString who = QString::fromStdString(robin);
        return {
            {"people", "revision", [this] { people.refresh(); }, [this] { return people.unread(); },
             [this] { return people.count(); }},
            {"plans", "revision", [this] { plans.refresh(); }, [this] { return plans.unread(); },
             [this] { return plans.count(); }},
            {"visits", "visit_key", [this] { visits.refresh(); }, [this] { return visits.unread(); },
             [this] { return visits.rows()->count(); }},
            {"visits' words", "entry", [this] { visits.refresh(); }, [this] { return visits.unread(); },
             [this] { return visits.rows()->count(); }},
            {"a person", "revision", [this, who] { person.open(who); }, [this] { return person.unread(); },
             [this] { return int{person.loaded()}; }},
            {"a person's visits", "visit_key", [this, who] { person.open(who); }, [this] { return person.unread(); },
             [this] { return int{person.loaded()}; }},
            {"what goes out", "revision", [this, who] { out.open(who); }, [this] { return out.unread(); },
             [this] { return out.counts().referrals; }},
            {"consents", "revision", [this, who] { consents.open(who); }, [this] { return consents.unread(); },
             [this] { return int{consents.loaded()}; }},
            {"follow-ups", "revision", [this] { followUps.refresh(); }, [this] { return followUps.unread(); },
             [this] { return followUps.count(); }},
            {"what is due", "revision", [this] { due.refresh(); }, [this] { return due.unread(); },
             [this] { return due.rows()->count(); }},
            {"the trail", "audit", [this] { trail.refresh(); }, [this] { return trail.unread(); },
             [this] { return trail.lines()->count(); }},
            {"whom the trail is about", "revision", [this] { trail.refresh(); }, [this] { return trail.unread(); },
             [this] { return trail.lines()->count(); }},
            {"limits", "revision", [this] { retention.refresh(); }, [this] { return retention.unread(); },
             [this] { return retention.limits()->count(); }},
            {"the list of a shift", "revision", [this] { shift.refresh(); }, [this] { return shift.unread(); },
             [this] { return shift.people()->count(); }},
            {"who may be erased", "revision", [this] { erasing.refresh(); }, [this] { return erasing.unread(); },
             [this] { return erasing.people()->count(); }},
            {"what is kept apart", "entry", [this] { aside.refresh(); }, [this] { return aside.unread(); },
             [this] { return aside.things()->count(); }},
            {"the team's sheet", "entry", [this] { own.self()->team()->refresh(); },
             [this] { return own.self()->team()->unread(); }, [this] { return own.self()->team()->rows()->count(); }},
            {"the team's referrals", "revision", [this] { own.self()->team()->refresh(); },
             [this] { return own.self()->team()->unread(); }, [this] { return own.self()->team()->rows()->count(); }},
        };
    }
};

} // namespace

TEST_F(UnreadTest, AReadThatFailsIsToldTakesNothingAwayAndGoesWhenItWorksAgain)
{
    for (const Page &page : pages()) {
        SCOPED_TRACE(page.what);
        page.read();
        settle();
        EXPECT_FALSE(page.unread());
        const int shown = page.shown();
        rename(page.table, "elsewhere");
        page.read();
        settle();
        EXPECT_TRUE(page.unread()) << "nobody is told";
        EXPECT_EQ(page.shown(), shown) << "what was read before is taken away by a read that failed";
        rename("elsewhere", page.table);
        page.read();
        settle();
        EXPECT_FALSE(page.unread());
        EXPECT_EQ(page.shown(), shown);
    }
}

TEST_F(UnreadTest, RecordsThatAreShutAreNoFailure)
{
    inVault([](Keeping &keeping) { keeping.vault->lock(); });
    for (const Page &page : pages()) {
        page.read();
        settle();
        EXPECT_FALSE(page.unread()) << page.what;
    }
}

TEST_F(UnreadTest, OwnNotesThatCannotBeReadAreToldAndAreReadAtTheNextLook)
{
    rename("own", "elsewhere");
    own.load();
    settle();
    EXPECT_FALSE(own.loaded());
    EXPECT_TRUE(own.unread());
    rename("elsewhere", "own");
    own.load();
    settle();
    EXPECT_TRUE(own.loaded());
    EXPECT_FALSE(own.unread());
}

TEST_F(UnreadTest, ADayThatIsAddedToDaysThatCouldNotBeReadTakesNoneOfThemAway)
{
    TeamSheetModel &team = *own.self()->team();
    team.refresh();
    settle();
    team.screened(9);
    settle();
    ASSERT_EQ(team.screenings()->count(), 1);
    OwnKit other(desk, settings, clock, nullptr);
    TeamSheetModel &again = *other.self()->team();
    rename("state", "elsewhere");
    again.refresh();
    settle();
    rename("elsewhere", "state");
    again.screened(2);
    settle();
    again.refresh();
    settle();
    EXPECT_EQ(again.screenings()->count(), 2) << "the day that was on disk";
}

TEST_F(UnreadTest, WordsThatCannotBeReadAreNotTakenForNone)
{
    FollowUpModel followUp{desk, content, settings, clock};
    CircleModel circle{desk, settings, clock};
    ConsentModel consent{desk, settings, clock, nullptr};
    const std::string one = waiting();
    struct Opened {
        const char *what;
        const char *table;
        std::function<void()> open;
        std::function<bool()> shown;
    };
    const QString who = QString::fromStdString(robin);
    const std::vector<Opened> all{
        {"words of a follow-up", "draft", [&] { followUp.open(QString::fromStdString(one)); },
         [&] { return followUp.loaded(); }},
        {"whom to follow up", "revision", [&] { followUp.open(QString::fromStdString(one)); },
         [&] { return followUp.loaded(); }},
        {"words of a note", "draft", [&] { past.open(QString::fromStdString(visitId)); },
         [&] { return past.loaded(); }},
        {"whose a visit is", "visit_key", [&] { past.open(QString::fromStdString(visitId)); },
         [&] { return past.loaded(); }},
        {"words about a contact", "draft", [&] { circle.open(who); }, [&] { return circle.loaded(); }},
        {"words of a consent", "draft", [&] { consent.open(QStringLiteral("new:") + who); },
         [&] { return consent.loaded(); }},
    };
    for (const Opened &page : all) {
        SCOPED_TRACE(page.what);
        for (const bool works : {true, false, true}) {
            if (!works)
                rename(page.table, "elsewhere");
            followUp.forget(), past.forget(), circle.forget(), consent.forget();
            page.open();
            settle();
            EXPECT_EQ(page.shown(), works) << "a field that looks empty is typed over what is on disk";
            if (!works)
                rename("elsewhere", page.table);
        }
    }
}

TEST_F(UnreadTest, ListsWhoseWordsCannotBeReadAreToldAsUnread)
{
    for (const auto &[what, read, unread] :
         std::vector<std::tuple<const char *, std::function<void()>, std::function<bool()>>>{
             {"people", [this] { people.refresh(); }, [this] { return people.unread(); }},
             {"a person", [this] { look(); }, [this] { return person.unread(); }},
             {"visits", [this] { visits.refresh(); }, [this] { return visits.unread(); }},
             {"consents", [this] { consents.open(QString::fromStdString(robin)); },
              [this] { return consents.unread(); }}}) {
        rename("draft", "elsewhere");
        read();
        settle();
        EXPECT_TRUE(unread()) << what;
        rename("elsewhere", "draft");
        read();
        settle();
        EXPECT_FALSE(unread()) << what;
    }
}

TEST_F(UnreadTest, OpenReferralsThatCannotBeReadAreNotNone)
{
    ReferralsModel open{desk, clock};
    rename("revision", "elsewhere");
    open.refresh();
    settle();
    EXPECT_TRUE(open.unread());
    EXPECT_FALSE(open.isKnown()) << "'No open referrals' stands there";
    rename("elsewhere", "revision");
    open.refresh();
    settle();
    EXPECT_TRUE(open.isKnown());
    EXPECT_EQ(open.count(), 1);
}

TEST_F(UnreadTest, WordsAboutAServiceThatCouldNotBeReadAreKeptBesideTheNextOnes)
{
    ServiceDraftsModel first(crisisDesk);
    settle();
    first.keep(QStringLiteral("one"), QStringLiteral("note"), QStringLiteral("canary of one"));
    settle();
    rename("state", "elsewhere");
    ServiceDraftsModel second(crisisDesk);
    settle();
    rename("elsewhere", "state");
    second.keep(QStringLiteral("two"), QStringLiteral("note"), QStringLiteral("canary of two"));
    settle();
    settle();
    EXPECT_TRUE(second.has(QStringLiteral("one"), QStringLiteral("note")));
    ServiceDraftsModel third(crisisDesk);
    settle();
    EXPECT_EQ(third.words(QStringLiteral("one"), QStringLiteral("note")), QStringLiteral("canary of one"));
    EXPECT_EQ(third.words(QStringLiteral("two"), QStringLiteral("note")), QStringLiteral("canary of two"));
}
