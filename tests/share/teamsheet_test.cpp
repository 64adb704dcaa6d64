#include "share/teamsheet.h"
#include "share/teamshown.h"

#include "share/planpdf.h"
#include "support/tempdir.h"

#include <QGuiApplication>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <numeric>
#include <random>

namespace handrail::share {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::Optional;

TeamVisit visit(int hour, const char *outcome, std::set<std::string> kinds = {}, int doses = 0)
{
    return {hour, outcome, std::move(kinds), doses};
}

TeamMonth sample()
{
    TeamMonth month;
    for (int i = 0; i < 9; ++i)
        month.visits.push_back(visit(21, "stays", {"calm"}));
    for (int i = 0; i < 6; ++i)
        month.visits.push_back(visit(13, "hospital", {"overdose", "call"}, 2));
    month.visits.push_back(visit(3, "died", {"overdose"}, 4));
    month.followUpsInTime = 7;
    month.followUpsLate = 4;
    month.barriers = {{"transport", 5}, {"pets", 1}};
    return month;
}

std::optional<int> of(const std::vector<TeamCount> &counts, const std::string &key)
{
    for (const TeamCount &one : counts) {
        if (one.key == key)
            return one.count;
    }
    return -1;
}

TEST(TeamSheet, WhatPeopleSaidIsCountedByQuestionAndNoAnswerOfFewCanBeToldFromTheOthers)
{
    TeamMonth month;
    month.survey = {{"again", {{"no", 2}}},
                    {"better", {}},
                    {"heard", {{"yes", 9}, {"no", 1}}},
                    {"say", {{"yes", 7}, {"partly", 5}, {"no", 6}}},
                    {"words", {{"yes", 12}, {"no", 6}}}};
    const TeamSheet sheet = teamSheet(month);
    for (const char *few : {"again", "better", "heard"})
        EXPECT_EQ(of(sheet.survey, few), std::nullopt) << few << ": ten surveys and nine yes would tell the one no";
    EXPECT_THAT(of(sheet.survey, "say/yes"), Optional(7));
    EXPECT_THAT(of(sheet.survey, "say/partly"), Optional(5));
    EXPECT_THAT(of(sheet.survey, "words/yes"), Optional(12));
    EXPECT_EQ(of(sheet.survey, "words/no"), std::nullopt) << "held back with what nobody said";
    EXPECT_EQ(sheet.survey.size(), 9U) << "no row is there or not there because of what one person said";
}

TEST(TeamSheet, NothingBelowFiveIsShown)
{
    const TeamSheet sheet = teamSheet(sample());
    EXPECT_THAT(sheet.visits, Optional(16));
    EXPECT_THAT(of(sheet.kinds, "overdose"), Optional(7));
    EXPECT_EQ(of(sheet.kinds, "suicide"), std::nullopt) << "none is fewer than five, too";
    EXPECT_EQ(of(sheet.outcomes, "died"), std::nullopt);
    EXPECT_THAT(of(sheet.followUps, "in_time"), Optional(7));
    EXPECT_EQ(of(sheet.followUps, "late"), std::nullopt);
    EXPECT_THAT(of(sheet.barriers, "transport"), Optional(5));
    EXPECT_EQ(of(sheet.barriers, "pets"), std::nullopt);
    TeamMonth few;
    few.visits.assign(4, visit(1, "stays", {"calm"}, 9));
    const TeamSheet little = teamSheet(few);
    EXPECT_EQ(little.visits, std::nullopt);
    EXPECT_EQ(little.doses, std::nullopt) << "many doses in few visits tell of those visits";
}

TEST(TeamSheet, NoHiddenCountCanBeToldFromTheSum)
{
    EXPECT_THAT(teamSheet(sample()).outcomes, testing::SizeIs(3));
    EXPECT_EQ(of(teamSheet(sample()).outcomes, "hospital"), std::nullopt)
        << "16 less 9 less 6 would be the one who died";
    EXPECT_THAT(of(teamSheet(sample()).outcomes, "stays"), Optional(9));
    // Whatever the parts: what is hidden is together five or more, or nothing is hidden, or all is.
    unsigned seed = 7;
    for (int round = 0; round < 2000; ++round) {
        std::vector<int> parts;
        for (int i = 0; i < 6; ++i) {
            seed = seed * 1103515245U + 12345U;
            parts.push_back(static_cast<int>((seed >> 16) % 12));
        }
        const auto held = heldBack(parts);
        int hidden = 0, seen = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (held[i]) {
                ++seen;
                EXPECT_EQ(*held[i], parts[i]);
                EXPECT_GE(*held[i], kFewest);
            } else {
                hidden += parts[i];
            }
        }
        EXPECT_TRUE(seen == 6 || seen == 0 || hidden >= kFewest) << round;
    }
}

TEST(TeamSheet, ATableIsReadAsItWasWrittenAndIsNoFormula)
{
    EXPECT_EQ(csvOf({{"a", "b"}, {"x, \"y\"", "=1+1"}}), "a,b\r\n\"x, \"\"y\"\"\",'=1+1\r\n");
}

struct TeamPdfTest : testing::Test {
    test::TempDir folder;
    static void SetUpTestSuite()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "share_tests";
        static char *argv[] = {name, nullptr};
        if (!QGuiApplication::instance())
            static const auto app = std::make_unique<QGuiApplication>(argc, argv);
    }
    std::string told(const std::string &bytes, const char *program)
    {
        const std::string file = savePdf(bytes, folder.path(), ".pdf", "team").value().string();
        if (const char *pictures = std::getenv("HANDRAIL_PICTURES")) // to be looked at
            (void)savePdf(bytes, pictures, ".pdf", "team");
        std::string out;
        if (FILE *pipe = popen(
                (std::string(program) + " '" + file + "'" + (program == std::string("pdftotext") ? " -" : "")).c_str(),
                "r")) {
            char buffer[4096];
            for (std::size_t count; (count = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
                out.append(buffer, count);
            pclose(pipe);
        }
        return out;
    }
};

TEST_F(TeamPdfTest, ThePageHoldsBothChartsOnOneSheetAndNoFigureThatIsHidden)
{
    const std::string page = teamPdf(
        "The team’s month", {"All of the month: 16"},
        {{"By hour", {{"0 to 4 h", std::nullopt}, {"20 to 24 h", 9}}}, {"What was done", {{"De-escalated", 9}}}},
        "fewer than 5", "A foot");
    const std::string text = told(page, "pdftotext");
    EXPECT_THAT(text, HasSubstr("By hour"));
    EXPECT_THAT(text, HasSubstr("De-escalated"));
    EXPECT_THAT(text, HasSubstr("fewer than 5"));
    EXPECT_THAT(told(page, "pdfinfo"), testing::ContainsRegex("Pages: +1\n"));
}

TEST_F(TeamPdfTest, APageForAnEmployerIsOneSheetHoweverMuchStandsOnIt)
{
    std::vector<std::string> lines;
    for (int i = 0; i < 90; ++i)
        lines.push_back("Training " + std::to_string(i)
                        + ", a day of words that go on for a while, and a line more\nTrauma and resilience, 6 h");
    lines.push_back("Written down by the peer.");
    const std::string many = sheetPdf("Training", lines);
    EXPECT_THAT(told(many, "pdfinfo"), testing::ContainsRegex("Pages: +1\n"));
    EXPECT_THAT(told(many, "pdftotext"), HasSubstr("Written down by the peer.")) << "the last line is never left out";
    EXPECT_THAT(told(many, "pdftotext"), HasSubstr("Training 0,"));
    const std::string few = sheetPdf("Training", {"One line.", "The foot."});
    EXPECT_THAT(told(few, "pdftotext"), HasSubstr("One line."));
    EXPECT_THAT(told(notePdf("Training", lines), "pdfinfo"), Not(testing::ContainsRegex("Pages: +1\n"))) << "as it was";
}

/// Everything a sheet shows, in one word.
std::string all(const TeamSheet &sheet) { return toJson(sheet); }

TEST(TeamSheetShown, IsTheSameAfterAnybodyIsTakenOutOfAnyMonth)
{
    std::mt19937 chance(20261130);
    const auto upTo = [&chance](int most) { return std::uniform_int_distribution<int>(0, most)(chance); };
    const std::vector<std::string> outcomes = {"hospital", "stays", "died", ""};
    for (int round = 0; round < 400; ++round) {
        TeamMonth month;
        const int people = 1 + upTo(24);
        std::vector<TeamMonth> without(static_cast<std::size_t>(people)); // the month, each of them erased
        const auto each = [&](int whose, const std::function<void(TeamMonth &)> &add) {
            add(month);
            for (int one = 0; one < people; ++one) {
                if (one != whose)
                    add(without[static_cast<std::size_t>(one)]);
            }
        };
        for (int whose = 0; whose < people; ++whose) {
            const TeamVisit visit{upTo(23), outcomes[static_cast<std::size_t>(upTo(3))],
                                  upTo(1) ? std::set<std::string>{"suicide"} : std::set<std::string>{}, upTo(2)};
            const std::string said = std::vector<std::string>{"yes", "partly", "no"}[static_cast<std::size_t>(upTo(2))];
            const bool barrier = upTo(1) == 1;
            each(whose, [&](TeamMonth &to) {
                to.visits.push_back(visit);
                ++to.survey["heard"][said];
                if (barrier)
                    ++to.barriers["transport"];
                ++(barrier ? to.followUpsInTime : to.followUpsLate);
            });
        }
        const TeamSheet shown = teamSheet(month);
        const auto stored = teamSheetFromJson(toJson(shown));
        ASSERT_TRUE(stored);
        ASSERT_EQ(all(*stored), all(shown)) << "what is kept is what was shown";
        for (const TeamMonth &now : without) {
            const TeamSheet after = teamSheet(now);
            const TeamSheet looks = withoutAFall(*stored, after);
            EXPECT_TRUE(all(looks) == all(shown) || all(looks) == all(after));
            EXPECT_EQ(looks.visits, shown.visits);
            for (const TeamCount &was : shown.survey) {
                const auto is = std::ranges::find(looks.survey, was.key, &TeamCount::key);
                const bool kept = is != looks.survey.end() && is->count == was.count;
                EXPECT_TRUE(kept || !was.count) << was.key << " in " << all(looks);
            }
        }
    }
}

TEST(TeamSheetShown, GoesOnWithTheMonthWhileNothingFalls)
{
    TeamMonth month = sample();
    const TeamSheet before = teamSheet(month);
    for (int more = 0; more < 5; ++more)
        month.visits.push_back(visit(3, "stays"));
    month.followUpsOpen = 0; // done since
    EXPECT_EQ(all(withoutAFall(before, teamSheet(month))), all(teamSheet(month)));
    EXPECT_FALSE(teamSheetFromJson("not a sheet"));
    EXPECT_FALSE(teamSheetFromJson("[]"));
}

} // namespace
} // namespace handrail::share
