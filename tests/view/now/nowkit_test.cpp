// The smaller tools of Now over a journal in memory: cards, the ground, check on me, the program's numbers.
#include "view/call/programnumbers.h"
#include "view/desk/nowdue.h"
#include "view/now/cardsmodel.h"
#include "view/now/checkonme.h"
#include "view/now/groundmodel.h"

#include "support/crisisfixture.h"
#include "support/recordingdialer.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::view;

namespace {

library::Card sampleCard(const std::string &id)
{
    library::Card card;
    card.head.id = id;
    card.head.title = id;
    card.approach = {"Ask first", "Say your name to " + id};
    card.avoid = {"Rushing"};
    card.rights = {"Rights of " + id};
    card.lines = {"warm"};
    card.filter = id;
    return card;
}

class KitTest : public testing::Test, protected test::CrisisFixture {
protected:
    KitTest()
    {
        content.heads = [](const std::string &kind, const std::string &) {
            std::vector<library::Head> heads;
            if (kind == "card")
                heads = {sampleCard("teens").head, sampleCard("vets").head};
            if (kind == "practice") {
                heads.emplace_back();
                heads.back().id = "ground";
            }
            return heads;
        };
        content.card = [](const std::string &id, const std::string &) {
            return storage::Result<library::Card>(sampleCard(id));
        };
        content.practice = [](const std::string &, const std::string &) {
            library::Practice practice;
            practice.head.id = "ground";
            practice.paces = {{"gentle", "Gentle", "", {{"in", "In", 4000}, {"out", "Out", 4000}}},
                              {"box", "Box", "", {{"in", "In", 4000}, {"hold", "Hold", 4000}}}};
            return storage::Result<library::Practice>(practice);
        };
        content.line = [](const std::string &id, const std::string &) {
            library::Line line;
            line.id = id;
            line.name = "Warm line";
            line.phoneShown = "555-0100";
            line.phone = "5550100";
            return storage::Result<library::Line>(line);
        };
        settings.setLanguage("en");
    }
    CrisisDesk desk{vault, clock};
};

TEST(NowDue, WorkingDaysLeaveOutSaturdayAndSunday)
{
    const QDateTime friday(QDate(2026, 11, 20), QTime(15, 0));
    const auto due = QDateTime::fromMSecsSinceEpoch(dueAtMs(friday.toMSecsSinceEpoch(), 172'800, true));
    EXPECT_EQ(due.date(), QDate(2026, 11, 24)) << "Monday and Tuesday are the two working days";
    EXPECT_EQ(due.time(), QTime(15, 0));
    EXPECT_EQ(dueAtMs(1000, 60, false), 61'000);
    EXPECT_FALSE(dueDayText(friday.toMSecsSinceEpoch(), "en") == dueDayText(friday.toMSecsSinceEpoch(), "es"));
}

TEST_F(KitTest, CardsJoinWhatTheySayEachThingOnce)
{
    CardsModel cards(desk, content, settings);
    cards.open("teens");
    EXPECT_EQ(cards.chosen(), 1);
    cards.toggle("vets");
    EXPECT_EQ(cards.approach()->count(), 3) << "'Ask first' is said once";
    EXPECT_EQ(cards.last(), "vets");
    EXPECT_EQ(cards.approach()->rows()[0]["who"].toString(), "vets, teens") << "the one picked last speaks first";
    EXPECT_EQ(cards.rights()->count(), 2);
    EXPECT_EQ(cards.lines()->count(), 1);
    EXPECT_EQ(cards.filters()->count(), 2);
    cards.toggle("vets");
    EXPECT_EQ(cards.chosen(), 1);
    EXPECT_EQ(cards.last(), "teens") << "and leaves the word to the one before it";
    EXPECT_TRUE(journal->written.empty()) << "what is picked is kept nowhere";
}

TEST_F(KitTest, CardsAreForgottenWhenTheVisitCloses)
{
    CardsModel cards(desk, content, settings);
    (void)desk.visitId();
    cards.open("teens");
    desk.closeVisit("stays");
    EXPECT_EQ(cards.chosen(), 0);
}

TEST_F(KitTest, TheGroundBeginsWithTheGentlePaceAndTellsAnOpenVisitOnly)
{
    GroundModel ground(desk, content, settings);
    ground.open();
    EXPECT_EQ(ground.pace(), "gentle");
    EXPECT_EQ(ground.phases()->count(), 2);
    EXPECT_EQ(ground.phases()->rows()[0]["ms"].toInt(), 4000);
    ground.used("breath");
    EXPECT_FALSE(crisis::isOpen(desk.visit()));
    (void)desk.visitId();
    ground.used("breath");
    EXPECT_EQ(desk.visit().events.back().kind, "ground");
    ground.choosePace("box");
    EXPECT_EQ(ground.phases()->rows()[1]["part"].toString(), "hold");
}

TEST_F(KitTest, CheckOnMeAsksWhenItsTimeIsOverAndSendsNothingByItself)
{
    test::RecordingDialer dialer;
    CheckOnMe check(desk, dialer);
    check.start(20);
    settle();
    EXPECT_TRUE(check.isSet());
    EXPECT_EQ(check.remaining(), "20:00");
    clock.advance(20 * 60'000);
    EXPECT_TRUE(check.isOver());
    settle();
    EXPECT_TRUE(dialer.texted.isEmpty()) << "only a person's tap";
    check.message("555-0100", "Please check on me.");
    EXPECT_EQ(dialer.texted.size(), 1);
    check.fine();
    settle();
    EXPECT_FALSE(check.isSet());
    EXPECT_FALSE(journal->state("check/open").value().has_value());
    EXPECT_FALSE(crisis::isOpen(desk.visit())) << "a timer opens no visit";
}

TEST_F(KitTest, CheckOnMeCallsSoonAfterADeviceThatSleptWokeUp)
{
    test::RecordingDialer dialer;
    CheckOnMe check(desk, dialer);
    int calls = 0;
    QObject::connect(&check, &CheckOnMe::calls, &check, [&] { ++calls; });
    check.start(20);
    clock.advance(50 * 60'000); // timers stood still meanwhile
    QEventLoop loop;
    QObject::connect(&check, &CheckOnMe::calls, &loop, &QEventLoop::quit);
    QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(check.late(), "30:00");
}

TEST_F(KitTest, CheckOnMeSaysHowLateItIsAndKeepsTheNumberItWasGiven)
{
    test::RecordingDialer dialer;
    {
        CheckOnMe check(desk, dialer);
        check.start(10, "(619) 555-0199");
        EXPECT_EQ(check.late(), QString());
        settle();
    }
    clock.advance(730'000);
    CrisisDesk again(vault, clock);
    CheckOnMe check(again, dialer);
    again.restore();
    settle();
    EXPECT_TRUE(check.isOver());
    EXPECT_EQ(check.late(), "2:10");
    EXPECT_EQ(check.to(), "(619) 555-0199");
    check.message(check.to(), "Please check on me.");
    EXPECT_EQ(dialer.texted.back(), "6195550199 Please check on me.") << "as a dialer takes it";
    check.more(10);
    EXPECT_EQ(check.to(), "(619) 555-0199");
    EXPECT_EQ(check.late(), QString());
    check.start(10, "not a number");
    EXPECT_EQ(check.to(), QString());
}

TEST_F(KitTest, CheckOnMeGoesOnAfterAKill)
{
    test::RecordingDialer dialer;
    {
        CheckOnMe check(desk, dialer);
        check.start(10);
        settle();
    }
    clock.reboot(120'000);
    CrisisDesk again(vault, clock);
    CheckOnMe check(again, dialer);
    again.restore();
    settle();
    EXPECT_TRUE(check.isSet());
    EXPECT_EQ(check.remaining(), "8:00");
}

TEST_F(KitTest, AScreenThatComesBecauseTheTimeIsUpIsNotToldAgainToCome)
{
    test::RecordingDialer dialer;
    CheckOnMe check(desk, dialer);
    check.start(10);
    clock.advance(600'000);
    int deep = 0, deepest = 0, told = 0;
    QObject::connect(&check, &CheckOnMe::changed, [&] {
        deepest = std::max(deepest, ++deep);
        ++told;
        check.setWatched(check.isOver()); // as the page that asks does when it is made
        --deep;
    });
    check.setWatched(true); // the timer of a clock that stands still
    EXPECT_TRUE(check.isOver());
    EXPECT_EQ(told, 1);
    check.fine();
    EXPECT_EQ(told, 2);
    EXPECT_EQ(deepest, 1) << "QML calls more of it a binding loop, and may leave a screen as it was";
}

TEST_F(KitTest, AFieldForOneNumberAsksWhatItCannotKnow)
{
    for (const char *one : {"650 555 0142", "(650) 555-0142 x12", "+44 (0)20 7946 0958", "1-800-273-TALK (8255)",
                            "555-0100", "4455", "741741", "988", "Sam: 650-555-0142"})
        EXPECT_EQ(ProgramNumbers::asks(one), "") << one;
    for (const char *none : {"", "Sam", "12", "650-555-01", "---"})
        EXPECT_EQ(ProgramNumbers::asks(none), "none") << none;
    for (const char *more : {"650 555 0142 999 888", "650-555-0142 or 650-555-0143", "650-555-0142 / -0143",
                             "650 555 0142 7", "650-555-0142, 9 to 5"})
        EXPECT_EQ(ProgramNumbers::asks(more), "more") << more;
    ProgramNumbers numbers(dir / "program.json", vault.thread());
    EXPECT_FALSE(numbers.add("Sam Sample", "650 555 0142 999 888", true)) << "nobody guesses which";
}

TEST_F(KitTest, CheckOnMeTicksOnlyWhileItIsWatched)
{
    test::RecordingDialer dialer;
    CheckOnMe check(desk, dialer);
    check.start(10);
    check.setWatched(true);
    check.setWatched(false);
    int ticks = 0;
    QObject::connect(&check, &CheckOnMe::ticked, [&] { ++ticks; });
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    EXPECT_EQ(ticks, 0);
}

TEST_F(KitTest, TheFirstNumberIsTheSupervisorsAndAllComeBack)
{
    const auto file = dir / "program.json";
    {
        ProgramNumbers numbers(file, vault.thread());
        EXPECT_FALSE(numbers.hasSupervisor());
        EXPECT_FALSE(numbers.add("", "555-0100", false));
        EXPECT_FALSE(numbers.add("Sam", "call me", false));
        EXPECT_FALSE(numbers.add("Sam", "tel:911;x", false)) << "nothing smuggles a link";
        EXPECT_TRUE(numbers.add("Sam Sample", "(619) 555-0100", true));
        EXPECT_TRUE(numbers.add("Office", "555-0101", false));
        EXPECT_TRUE(numbers.hasSupervisor());
        settle();
    }
    ProgramNumbers numbers(file, vault.thread());
    ASSERT_EQ(numbers.lines().size(), 2U);
    EXPECT_EQ(numbers.lines()[0].name, "Sam Sample") << "the supervisor first";
    EXPECT_EQ(numbers.lines()[0].phone, "6195550100");
    EXPECT_EQ(numbers.line("supervisor")->name, "Sam Sample");
    EXPECT_FALSE(numbers.line("988").has_value());
    numbers.makeSupervisor(numbers.numbers()->rows()[1]["numberId"].toString());
    EXPECT_EQ(numbers.supervisorName(), "Office");
    numbers.remove(numbers.numbers()->rows()[1]["numberId"].toString());
    EXPECT_FALSE(numbers.hasSupervisor());
}

TEST_F(KitTest, ADamagedNumbersFileGivesNothingToDial)
{
    const auto file = dir / "program.json";
    for (const char *text :
         {"", "{", "[]",
          "{\"numbers\":[1,{\"id\":\"a\"},{\"id\":\"b\",\"name\":\"N\",\"number\":\"javascript:1\"}]}"}) {
        QFile out(QString::fromStdString(file.string()));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        const auto lines = ProgramNumbers(file, vault.thread()).lines();
        EXPECT_EQ(lines.size(), QByteArray(text).contains("javascript") ? 1U : 0U) << text;
        for (const library::Line &line : lines)
            EXPECT_EQ(line.phone, "") << "shown as it stands, never dialled: " << text;
    }
}

} // namespace
