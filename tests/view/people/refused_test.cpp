// What the disk refuses on the pages of a follow-up, of a circle of support and of the program's numbers: said as it
// is, tried again, and nothing twice.
#include "view/call/programnumbers.h"
#include "view/people/circlemodel.h"
#include "view/people/followupmodel.h"
#include "view/people/personmodel.h"
#include "view/people/referralstorymodel.h"

#include "support/planmodelfixture.h"

#include "care/referralrepository.h"

#include <QFile>

#include <filesystem>

using namespace handrail;

namespace {

struct CircleRefused : test::PlanModelTest {
    std::string robin = onDisk(id).personId;
    view::CircleModel circle{vault, settings, clock};

    CircleRefused()
    {
        circle.open(QString::fromStdString(robin));
        settle();
    }
    void add(const char *name, const char *phone, view::PlanItem::Answer consent)
    {
        circle.edit()->begin({});
        circle.edit()->type("name", name);
        circle.edit()->type("phone", phone);
        circle.edit()->setConsent(consent);
        circle.edit()->end();
        settle();
    }
};

struct StoryRefused : test::PlanModelTest {
    std::string robin = onDisk(id).personId;
    view::PersonModel person{vault, {{}, content, settings, clock}, settings, clock};
    view::ReferralStoryModel referral{vault, {{}, content, settings, clock}, clock};
};

struct FollowUpRefused : test::PlanModelTest {
    std::string robin = onDisk(id).personId;
    care::FollowUpRepository repository{store->records, store->journal};
    view::FollowUpModel one{vault, content, settings, clock};
    QString finished = QStringLiteral("-"), assigned;

    FollowUpRefused()
    {
        QObject::connect(&one, &view::FollowUpModel::finished, &one,
                         [this](const QString &outcome) { finished = outcome; });
        QObject::connect(&one, &view::FollowUpModel::assigned, &one, [this](const QString &key) { assigned = key; });
        EXPECT_TRUE(store->journal.keepState("followup/v1-24", R"({"v":1,"visit":"v1","hours":24,"outcome":"stays","due":)"
            + std::to_string(clock.now().wallMs - 3'600'000) + "}").ok());
    }
    std::string theirs()
    {
        const auto first = repository.assign("v1-24", robin).value();
        open(first.id);
        return first.id;
    }
    void open(const std::string &key)
    {
        one.open(QString::fromStdString(key));
        settle();
    }
    care::FollowUp onDiskNow(const std::string &key)
    {
        settle();
        return repository.load(key).value();
    }
};

using NumbersRefused = test::PlanModelTest;

} // namespace

TEST_F(StoryRefused, ADeathThatCouldNotBeWrittenIsSaidAsItIsAndWrittenOnce)
{
    person.open(QString::fromStdString(robin));
    settle();
    store->records.room = 0;
    person.about()->tellDied();
    settle();
    EXPECT_EQ(person.saveTrouble(), "full");
    EXPECT_EQ(person.about()->died(), "");
    store->records.room = -1;
    person.retry();
    settle();
    EXPECT_EQ(person.saveTrouble(), "");
    EXPECT_FALSE(person.about()->died().isEmpty());
    person.about()->takeBackDied();
    settle();
    person.retry();
    settle();
    EXPECT_EQ(person.about()->died(), "") << "what was refused is done once";
}

TEST_F(StoryRefused, WhatIsToldOfAReferralStaysOnThePageAndIsKeptOnceThereIsRoom)
{
    care::Referral one;
    one.id = "r1";
    one.personId = robin;
    one.serviceId = "lantern";
    one.serviceName = "Lantern Detox";
    one.madeMs = clock.now().wallMs;
    ASSERT_TRUE(care::ReferralRepository(store->records, store->journal).save(one).ok());
    referral.open(QString::fromStdString(robin + ".r1"));
    settle();
    ASSERT_TRUE(referral.loaded());
    store->records.room = 0;
    referral.end()->tellArrived("yes");
    settle();
    EXPECT_EQ(referral.saveTrouble(), "full");
    EXPECT_EQ(referral.end()->arrived(), "yes") << "as it was told";
    referral.end()->tellOutcome("partly"); // the newest of what was told is what is kept
    settle();
    store->records.room = -1;
    referral.retry();
    settle();
    EXPECT_EQ(referral.saveTrouble(), "");
    const auto kept = care::ReferralRepository(store->records, store->journal).ofPerson(robin).value().found;
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().arrived + kept.front().outcome, "yespartly");
}

TEST_F(CircleRefused, WhyNobodyIsKeptIsSaidAsItIsAndAllOfThemAreKeptOnceWhenTheDiskTakesThem)
{
    using Kind = storage::FailureKind;
    for (const auto &[kind, says] :
         {std::pair{Kind::DiskFull, "full"}, std::pair{Kind::ReadOnly, "unwritable"}, std::pair{Kind::Busy, "busy"}}) {
        store->records.why = kind;
        store->records.full = true;
        const int before = circle.contacts()->count();
        add("Kit Sample", "555-0177", view::PlanItem::Yes);
        add("Ana Sample", "", view::PlanItem::NotAsked);
        EXPECT_EQ(circle.saveTrouble(), says);
        circle.retry();
        settle();
        EXPECT_EQ(circle.saveTrouble(), says) << "still";
        circle.open(QString::fromStdString(robin)); // the page is looked at again
        settle();
        EXPECT_FALSE(circle.edit()->on()) << "nobody is written anew who waits for the disk";
        store->records.full = false;
        circle.retry();
        settle();
        EXPECT_EQ(circle.saveTrouble(), "");
        EXPECT_EQ(circle.contacts()->count(), before + 2);
    }
}

TEST_F(CircleRefused, WhoCouldNotBeKeptIsKeptAfterSomebodyElsesCircleWasLookedAt)
{
    store->records.full = true;
    add("Kit Sample", "555-0177", view::PlanItem::Yes);
    circle.open("somebody-else");
    settle();
    EXPECT_EQ(circle.saveTrouble(), "full");
    store->records.full = false;
    circle.retry();
    settle();
    EXPECT_EQ(circle.saveTrouble(), "");
    circle.open(QString::fromStdString(robin));
    settle();
    EXPECT_EQ(circle.contacts()->count(), 1);
}

TEST_F(CircleRefused, WordsThatTheDiskRefusesAreSaidAndTriedAgain)
{
    circle.edit()->begin({});
    store->journal.refuseAfter = 0;
    store->journal.why = storage::FailureKind::ReadOnly;
    circle.edit()->type("name", "Aunt Sample");
    circle.edit()->flush();
    settle();
    EXPECT_EQ(circle.saveTrouble(), "unwritable");
    store->journal.refuseAfter = -1;
    circle.retry();
    circle.edit()->flush(); // not before the pause between two writes is over
    settle();
    EXPECT_EQ(circle.saveTrouble(), "");
    EXPECT_TRUE(store->journal.draft(care::circleDraft(robin)).value());
}

TEST_F(FollowUpRefused, WhyNothingIsKeptIsSaidAsItIsAndIsTriedAgain)
{
    using Kind = storage::FailureKind;
    const auto key = theirs();
    store->records.full = true;
    for (const auto &[kind, says] : {std::pair{Kind::ReadOnly, "unwritable"}, std::pair{Kind::Busy, "busy"},
                                     std::pair{Kind::Damaged, "damaged"}}) {
        store->records.why = kind;
        one.contact()->typeNote(QString::fromLatin1(says));
        one.settle();
        settle();
        EXPECT_EQ(one.saveTrouble(), says);
    }
    store->records.full = false;
    one.retry();
    settle();
    EXPECT_EQ(one.saveTrouble(), "");
    EXPECT_EQ(onDiskNow(key).note, "damaged");
}

TEST_F(FollowUpRefused, ATryThatWasRefusedIsKeptLaterUnlessAnotherAnswerWaitsForItsTap)
{
    const auto key = theirs();
    one.attempt()->choose("left_message");
    store->records.full = true;
    one.attempt()->planIt();
    settle();
    one.attempt()->choose("reached");
    store->records.full = false;
    one.retry();
    settle();
    EXPECT_EQ(finished, "-");
    EXPECT_EQ(one.saveTrouble(), "");
    EXPECT_TRUE(onDiskNow(key).attempts.empty());
    store->records.full = true;
    one.attempt()->planIt();
    settle();
    store->records.full = false;
    one.retry();
    settle();
    EXPECT_EQ(finished, "reached");
    EXPECT_EQ(onDiskNow(key).attempts.size(), 1u);
}

TEST_F(FollowUpRefused, SomebodyNewWhoIsTriedAgainIsOnePerson)
{
    open("v1-24");
    ASSERT_TRUE(one.owner()->nobody());
    const auto people = [this] {
        return care::PlanRepository(store->records, store->journal, clock).people().value().found.size();
    };
    const auto before = people();
    store->records.room = 1; // the person, and no more
    one.owner()->assignNew("Kit Sample", "en");
    settle();
    EXPECT_EQ(one.saveTrouble(), "full");
    store->records.room = -1;
    one.retry();
    settle();
    EXPECT_NE(assigned, "");
    EXPECT_EQ(people(), before + 1);
}

TEST_F(NumbersRefused, ThatCannotBeWrittenAreSaidAndTriedAgain)
{
    const auto folder = dir / "not-a-folder";
    QFile wall(QString::fromStdString(folder.string()));
    ASSERT_TRUE(wall.open(QIODevice::WriteOnly));
    wall.close();
    view::ProgramNumbers numbers(folder / "program.json", vault.thread());
    EXPECT_TRUE(numbers.add("Sam Sample", "(619) 555-0100", true));
    settle();
    EXPECT_EQ(numbers.saveTrouble(), "unwritable");
    EXPECT_EQ(numbers.numbers()->count(), 1) << "it is there meanwhile";
    ASSERT_TRUE(wall.remove());
    std::filesystem::create_directories(folder);
    numbers.retry();
    settle();
    EXPECT_EQ(numbers.saveTrouble(), "");
    EXPECT_EQ(view::ProgramNumbers(folder / "program.json", vault.thread()).supervisorName(), "Sam Sample");
}
