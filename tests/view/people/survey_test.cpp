// How it was for a person, over the real vault: begun by the peer, answered in hand-over, counted, never shown.
#include "view/people/storyfixture.h"

#include "care/survey.h"
#include "view/me/teammonth.h"
#include "view/people/duelistmodel.h"
#include "view/people/surveymodel.h"

#include <QDate>

#include <filesystem>
#include <fstream>

using namespace handrail;
using namespace handrail::view;
using test::StoryTest;

namespace {

struct SurveyTest : StoryTest {
    SurveyModel survey{desk, clock};
    DueListModel due{desk, clock};

    QString begun(const std::string &who)
    {
        survey.begin(QString::fromStdString(who));
        settle();
        return survey.surveyId();
    }
    void handOver(const QString &id)
    {
        inVault([&](Keeping &keeping) {
            ASSERT_TRUE(
                keeping.vault->narrowTo({.personId = robin, .recordIds = {id.toStdString()}, .sinceMs = 0}).ok());
        });
        survey.forget();
        survey.open(id);
        settle();
    }
    std::map<std::string, std::map<std::string, int>> counted()
    {
        storage::Result<share::TeamMonth> month = storage::Failure{};
        inVault([&](Keeping &keeping) {
            month = monthOf(keeping, clock.now().wallMs - 86'400'000, clock.now().wallMs + 1);
        });
        return month ? month.value().survey : std::map<std::string, std::map<std::string, int>>();
    }
    std::string saved(const char *extension)
    {
        for (const auto &file : std::filesystem::directory_iterator(dir / "out")) {
            if (file.path().extension() == extension) {
                std::ifstream in(file.path(), std::ios::binary);
                return {std::istreambuf_iterator<char>(in), {}};
            }
        }
        return {};
    }
};

} // namespace

TEST_F(SurveyTest, IsAnsweredInHandOverWithNothingElseOpenAndEachAnswerIsOnDiskWithItsTap)
{
    const QString id = begun(robin);
    ASSERT_FALSE(id.isEmpty());
    handOver(id);
    ASSERT_TRUE(survey.loaded());
    survey.answer("heard", "yes");
    survey.answer("better", "no");
    survey.answer("better", "no"); // taken back
    survey.answer("again", "partly");
    settle();
    EXPECT_EQ(survey.saveTrouble(), "");
    lock(); // a kill: what is there afterwards is what was on disk
    survey.forget();
    EXPECT_TRUE(survey.answers().isEmpty());
    unlock();
    inVault([](Keeping &keeping) { ASSERT_TRUE(keeping.vault->endHandOver().ok()); });
    const auto counts = counted();
    EXPECT_EQ(counts.at("heard").at("yes"), 1);
    EXPECT_EQ(counts.at("again").at("partly"), 1);
    EXPECT_TRUE(counts.at("better").empty()) << "that it was asked is known, whatever was answered";
}

TEST_F(SurveyTest, OneThatNobodyAnsweredIsTakenAgainAndCountsNothing)
{
    const QString id = begun(robin);
    EXPECT_EQ(begun(robin), id);
    EXPECT_TRUE(counted().at("say").empty());
    survey.answer("say", "no");
    settle();
    EXPECT_NE(begun(robin), id) << "the next time is another answer";
    EXPECT_TRUE(survey.answers().isEmpty()) << "and shows nothing of the last";
}

TEST_F(SurveyTest, ErasingAPersonTakesTheirAnswersOutOfTheCount)
{
    begun(robin);
    survey.answer("respect", "yes");
    settle();
    ASSERT_EQ(counted().at("respect").at("yes"), 1);
    inVault([this](Keeping &keeping) { ASSERT_TRUE(keeping.records->erasePerson(robin).ok()); });
    EXPECT_TRUE(counted().empty());
    survey.answer("heard", "yes");
    settle();
    EXPECT_NE(survey.saveTrouble(), "") << "and nothing of theirs is written any more";
}

TEST_F(SurveyTest, NoCountOfAMonthThatWasShownFallsWhenSomebodyIsErased)
{
    std::vector<std::string> many;
    inVault([&](Keeping &keeping) {
        for (int one = 0; one < 19; ++one) {
            many.push_back(keeping.records->addPerson("{}").value());
            care::Survey theirs;
            theirs.personId = many.back();
            theirs.madeMs = clock.now().wallMs;
            theirs.answers = {{"heard", one < 7 ? "yes" : one < 13 ? "partly" : "no"}, {"respect", "yes"}};
            ASSERT_TRUE(care::SurveyRepository(*keeping.records).keep(theirs).ok());
        }
    });
    const auto look = [this](bool running) {
        std::map<std::string, int> shown;
        inVault([&](Keeping &keeping) {
            const auto sheet = sheetOf(keeping, clock.now().wallMs - 86'400'000, clock.now().wallMs + 1, running);
            ASSERT_TRUE(sheet.ok());
            for (const auto &one : sheet.value().survey)
                shown[one.key] = one.count.value_or(-1);
        });
        return shown;
    };
    look(true); // in the running month nothing of this is shown, and nothing of it stays
    inVault([&](Keeping &keeping) { ASSERT_TRUE(keeping.records->erasePerson(many[18]).ok()); });
    const auto before = look(false);
    EXPECT_EQ(before.at("heard/yes"), 7);
    EXPECT_EQ(before.at("heard/no"), 5) << "gone before the month was shown: not counted";
    inVault([&](Keeping &keeping) {
        ASSERT_TRUE(keeping.records->erasePerson(many[0]).ok());
        ASSERT_TRUE(keeping.records->erasePerson(many[13]).ok());
    });
    EXPECT_EQ(look(false), before) << "who was erased had said yes to being heard: the sheet may not tell";
    lock();
    unlock();
    EXPECT_EQ(look(false), before);
}

TEST_F(SurveyTest, LockedNothingBeginsAndItIsSaid)
{
    lock();
    survey.begin(QString::fromStdString(robin));
    settle();
    EXPECT_TRUE(survey.surveyId().isEmpty());
    EXPECT_NE(survey.saveTrouble(), "");
}

TEST_F(SurveyTest, TheDatesThatAreDueLeaveAsACalendarAndATableAndNameNobody)
{
    due.paper()->setFolder(dir / "out");
    visit.record("call.opened", "988");
    const std::string id = crisisDesk.visit().id;
    visit.closing()->closeWith("hospital", {}, {24, 72}, false, {}, QString::fromStdString(robin));
    settle();
    clock.advance(30LL * 3'600'000);
    due.refresh();
    settle();
    ASSERT_EQ(due.rows()->count(), 2);
    EXPECT_EQ(cell(due.rows(), 0, "hours"), 24);
    EXPECT_EQ(cell(due.rows(), 0, "late"), true);
    EXPECT_EQ(cell(due.rows(), 1, "late"), false);
    EXPECT_EQ(cell(due.rows(), 0, "day").toString().size(), 10);
    due.saveCalendar({"24-hour check", "72-hour check"}, "Whom it is for: see Follow-ups");
    settle();
    EXPECT_EQ(due.paper()->state(), PaperOut::Saved);
    due.saveTable({"Check", "Day", "Time", "Overdue", "Tries", "=cmd()", "2026-11-29", "10:00", "Yes", "0"});
    settle();
    EXPECT_EQ(due.paper()->state(), PaperOut::Saved);
    const std::string calendar = saved(".ics"), table = saved(".csv");
    EXPECT_NE(calendar.find("SUMMARY:72-hour check"), std::string::npos);
    EXPECT_NE(calendar.find("UID:" + id + "-72@"), std::string::npos) << "the same, whosever it is by then";
    EXPECT_NE(calendar.find("DTSTART;VALUE=DATE:"), std::string::npos) << "what is overdue is today's";
    EXPECT_NE(table.find("'=cmd()"), std::string::npos);
    for (const std::string &file : {calendar, table}) {
        ASSERT_FALSE(file.empty());
        EXPECT_EQ(file.find("canary"), std::string::npos);
        EXPECT_EQ(file.find(robin), std::string::npos);
    }
}

TEST_F(SurveyTest, AFolderThatTakesNothingIsSaidAndALockForgetsTheDates)
{
    std::ofstream(dir / "file") << "in the way";
    due.paper()->setFolder(dir / "file");
    due.saveTable({"a", "b", "c", "d", "e"});
    settle();
    EXPECT_EQ(due.paper()->state(), PaperOut::CannotWrite);
    visit.record("call.opened", "988");
    visit.closing()->closeWith("hospital", {}, {24}, false, {}, {});
    settle();
    due.refresh();
    settle();
    ASSERT_EQ(due.rows()->count(), 1);
    due.forget();
    EXPECT_EQ(due.rows()->count(), 0);
    EXPECT_EQ(due.paper()->state(), PaperOut::NoPaper);
}
