#include "view/me/ownfixture.h"

#include "care/followuprepository.h"
#include "crisis/visit.h"
#include "view/me/teamsheetmodel.h"

#include <fstream>

namespace handrail::test {
namespace {

struct TeamTest : OwnTest {
    TeamSheetModel &team() { return *kit->self()->team(); }
    /// A visit with a deed that was closed, somebody's name in a note of it.
    void visit(const char *kind, const char *of, const char *outcome, int doses = 0)
    {
        inVault([&, this](Keeping &keeping) {
            const std::string id = crisis::randomId();
            const auto add = [&](const char *what, const std::string &body) { // as the desk writes them
                ASSERT_TRUE(keeping.journal->append({crisis::randomId(), id, what, clock.now(), body}).ok());
            };
            const std::string name = of;
            add(kind, R"({"protocol":")" + name + R"(","checklist":")" + name + R"(","walk":")" + name + R"(","end":"stay"})");
            for (int n = 1; n <= doses; ++n)
                add("run.mark", R"({"protocol":"overdose","mark":"dose","n":)" + std::to_string(n) + "}");
            if (doses > 0) { // one more that was a slip of the thumb
                add("run.mark", R"({"protocol":"overdose","mark":"dose","n":9})");
                add("run.undo", R"({"protocol":"overdose","mark":"dose","n":9})");
            }
            ASSERT_TRUE(keeping.journal->append({crisis::randomId(), id, "note", clock.now(), R"({"text":"canaryrobin"})"}).ok());
            add("visit.closed", R"({"what":")" + std::string(outcome) + "\"}");
        });
    }
    void look()
    {
        team().refresh();
        settle();
    }
    int count(const char *part, const char *key)
    {
        for (int i = 0; i < team().rows()->count(); ++i) {
            if (cell(team().rows(), i, "ofPart") == QLatin1String(part)
                && cell(team().rows(), i, "key") == QLatin1String(key))
                return team().rows()->word(i, "count").toInt();
        }
        return -2;
    }
};

TEST_F(TeamTest, AMonthIsCountedAndNothingBelowFiveIsShown)
{
    for (int i = 0; i < 6; ++i)
        visit("run.started", "overdose", "hospital", 1);
    for (int i = 0; i < 7; ++i)
        visit("checklist.tick", "calm", "stays");
    visit("walk.end", "suicide", "died");
    look();
    ASSERT_TRUE(team().known());
    EXPECT_EQ(count("all", "visits"), 14);
    EXPECT_EQ(count("kinds", "overdose"), 6);
    EXPECT_EQ(count("kinds", "calm"), 7);
    EXPECT_EQ(count("kinds", "suicide"), -1);
    EXPECT_EQ(count("naloxone", "doses"), 6);
    EXPECT_EQ(count("outcomes", "died"), -1);
    EXPECT_EQ(count("outcomes", "hospital"), -1) << "held back, or the one who died could be told";
    EXPECT_EQ(count("outcomes", "stays"), 7);
    team().move(-1);
    settle();
    EXPECT_EQ(count("all", "visits"), -1) << "the month before is another";
    team().move(1);
    settle();
    EXPECT_EQ(count("all", "visits"), 14);
    EXPECT_FALSE(team().canLater());
}

TEST_F(TeamTest, ItHoldsNoPersonAndNothingAPeerKeeps)
{
    for (int i = 0; i < 6; ++i)
        visit("checklist.tick", "calm", "stays");
    kit->checkIn()->write("canaryrobin of the peer");
    kit->flush();
    look();
    team().paper()->setFolder(dir / "given");
    QStringList cells{"November", "What", "Count"};
    for (int i = 0; i < team().rows()->count(); ++i)
        cells << cell(team().rows(), i, "ofPart") << cell(team().rows(), i, "key") << cell(team().rows(), i, "count");
    team().saveTable(cells);
    settle();
    EXPECT_EQ(team().paper()->state(), PaperOut::Saved);
    EXPECT_EQ(team().paper()->savedFile(), QStringLiteral("team.csv"));
    EXPECT_NE(bytesOf(dir / "given" / "team.csv").find("kinds,calm,6"), std::string::npos)
        << bytesOf(dir / "given" / "team.csv");
    team().savePage({"The month", "Words", "Foot", "few", "Hours", "Kinds"}, {"a", "b", "c", "d", "e", "f"},
                    {"1", "2", "3", "4", "5", "6", "7"}, false);
    settle();
    EXPECT_EQ(team().paper()->savedFile(), QStringLiteral("team.pdf"));
    EXPECT_TRUE(holding(u"canaryrobin").empty());
}

TEST_F(TeamTest, LockedThereIsNoMonth)
{
    for (int i = 0; i < 6; ++i)
        visit("checklist.tick", "calm", "stays");
    look();
    EXPECT_GT(team().rows()->count(), 0);
    lock();
    EXPECT_EQ(team().rows()->count(), 0);
    look();
    EXPECT_FALSE(team().known());
    EXPECT_EQ(team().rows()->count(), 0);
}

TEST_F(TeamTest, FollowUpsAreInTimeUntilTheNightOfTheirDay)
{
    inVault([this](Keeping &keeping) {
        care::FollowUpRepository all(*keeping.records, *keeping.journal);
        const std::string robin = keeping.records->addPerson("{}").value();
        const auto keep = [&](std::int64_t triedAfterHours) {
            care::FollowUp one;
            one.personId = robin;
            one.sinceMs = clock.now().wallMs - 5 * 24 * 3'600'000LL;
            one.hours = 24;
            one.dueMs = one.sinceMs + 24 * 3'600'000LL;
            if (triedAfterHours > 0)
                one.attempts = {{"reached", one.sinceMs + triedAfterHours * 3'600'000LL}};
            ASSERT_TRUE(all.keep(one).ok());
        };
        for (int i = 0; i < 6; ++i)
            keep(20);
        for (int i = 0; i < 5; ++i)
            keep(49);
        keep(0);
    });
    look();
    EXPECT_EQ(count("followups", "in_time"), 6);
    EXPECT_EQ(count("followups", "late"), 5);
    EXPECT_EQ(count("followups", "open"), -1);
}

TEST_F(TeamTest, ScreeningDatesAreTheProgramsKeptWithoutANameAndReadByWhoeverOpens)
{
    look();
    EXPECT_EQ(team().nextScreening(), QString());
    team().screened(0);
    team().screened(0);
    EXPECT_EQ(team().screenings()->count(), 1);
    EXPECT_NEAR(team().screeningDaysLeft(), 182, 3) << "twice a year";
    settle();
    lock();
    start();
    unlock(true);
    look();
    EXPECT_EQ(team().screenings()->count(), 1) << "another peer sees the same: it is nobody's own";
    team().dropScreening(cell(team().screenings(), 0, "iso"));
    EXPECT_EQ(team().nextScreening(), QString());
}

} // namespace
} // namespace handrail::test
