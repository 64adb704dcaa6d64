// The lines that really ship, as the app reads them.
#include "library/library.h"
#include "place/counties.h"
#include "platform/linux/systemdialer.h"
#include "storage/storagethread.h"
#include "support/tempdir.h"
#include "view/call/programnumbers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

using namespace handrail;

namespace {

class Lines : public testing::TestWithParam<const char *> {
protected:
    static const library::Library &content()
    {
        static const auto library = library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db");
        return library.value();
    }
    static std::vector<std::string> counties()
    {
        std::ifstream file(HANDRAIL_SOURCE_DIR "/content/places/ca-counties.json");
        return place::Counties::fromJson(std::string(std::istreambuf_iterator<char>(file), {})).value().names();
    }
    std::vector<library::Line> everything() const
    {
        auto all = content().lines(GetParam());
        for (const std::string &county : counties()) {
            for (library::Line &line : content().lines(GetParam(), county)) {
                if (!line.county.empty())
                    all.push_back(std::move(line));
            }
        }
        return all;
    }
};

TEST_P(Lines, EveryCountyHasAtLeastOneAndItComesFirst)
{
    for (const std::string &county : counties()) {
        const auto lines = content().lines(GetParam(), county);
        ASSERT_FALSE(lines.empty());
        EXPECT_EQ(lines.front().county, county);
        EXPECT_TRUE(std::ranges::any_of(lines, [](const library::Line &l) { return l.id == "988"; }));
    }
    EXPECT_EQ(everything().size(), 228u);
}

TEST_P(Lines, EveryNumberCanBeDialledAndReadsAsItIsDialled)
{
    for (const library::Line &line : everything()) {
        for (const auto &[dialled, shown] : {std::pair{line.phone, line.phoneShown}, {line.text, line.textShown}}) {
            if (dialled.empty())
                continue;
            EXPECT_TRUE(platform::isDialable(QString::fromStdString(dialled))) << line.id;
            std::string digits;
            for (const char c : shown.substr(0, shown.find(", then"))) {
                if (c >= '0' && c <= '9')
                    digits += c;
            }
            EXPECT_EQ(digits, dialled) << line.id;
        }
    }
}

TEST_P(Lines, WhatTheFactsSayNotToShipIsNotHere)
{
    for (const library::Line &line : everything()) {
        for (const char *refused :
             {"18776961996", "64673", "18558457415", "18008528336", "839863", "18888434564", "18002467743"}) {
            EXPECT_NE(line.phone, refused) << line.id;
            EXPECT_NE(line.text, refused) << line.id;
        }
        EXPECT_EQ(line.phoneShown.find("then 3"), std::string::npos) << line.id;
        EXPECT_NE(line.textBody, "PRIDE") << line.id;
        EXPECT_NE(line.status, "unverified") << line.id;
    }
}

TEST_P(Lines, ARowFromADirectorySaysSo)
{
    int old = 0;
    for (const library::Line &line : everything()) {
        EXPECT_EQ(line.old, line.status == "directory") << line.id;
        EXPECT_FALSE(line.source.empty()) << line.id;
        EXPECT_FALSE(line.sourceDate.empty()) << line.id;
        EXPECT_GE(line.checked, "2026-11-22") << line.id;
        old += line.old ? 1 : 0;
    }
    EXPECT_GT(old, 30);
}

/// Rows of one of the tables that the county lines are made from: county and the figures of its number.
std::vector<std::pair<std::string, std::string>> table(const std::string &name)
{
    std::ifstream file(HANDRAIL_SOURCE_DIR "/content/lines/" + name);
    std::vector<std::pair<std::string, std::string>> rows;
    std::string row;
    std::getline(file, row); // the names of the columns
    while (std::getline(file, row)) {
        const auto first = row.find(','), second = row.find(',', first + 1);
        std::string figures;
        for (const char c : row.substr(second + 1, row.find(',', second + 1) - second - 1)) {
            if (c != '-')
                figures += c;
        }
        rows.emplace_back(row.substr(0, first), figures);
    }
    return rows;
}

TEST_P(Lines, All58CountiesHaveTheAccessLineOfTheStatesTableAndSomeoneDayAndNight)
{
    std::set<std::string> seen;
    for (const auto &[county, figures] : table("access.csv")) {
        seen.insert(county);
        const auto lines = content().lines(GetParam(), county);
        const auto here = [&county = county](const library::Line &l) { return l.county == county; };
        EXPECT_TRUE(std::ranges::any_of(lines, [&, &number = figures](const library::Line &l) {
            return here(l) && l.phone.ends_with(number);
        })) << county;
        const std::string always = std::string(GetParam()) == "es" ? "Día y noche" : "Day and night";
        EXPECT_TRUE(std::ranges::any_of(lines, [&](const library::Line &l) {
            return here(l) && l.purposeKey != "cps" && l.hours.starts_with(always);
        })) << county;
    }
    EXPECT_EQ(seen.size(), 58u);
}

TEST_P(Lines, AHotlineForChildrenStandsOnlyWhereOneIsKnown)
{
    std::set<std::string> known;
    for (const auto &[county, figures] : table("child.csv"))
        known.insert(county);
    EXPECT_EQ(known.size(), 40u);
    for (const std::string &county : counties()) {
        const auto lines = content().lines(GetParam(), county);
        const bool has = std::ranges::any_of(
            lines, [&](const library::Line &l) { return l.county == county && l.purposeKey == "cps"; });
        EXPECT_EQ(has, known.contains(county)) << county;
    }
    EXPECT_TRUE(content().line("child-report", GetParam()).ok()) << "and elsewhere the state's way";
}

TEST_P(Lines, WhereSourcesDisagreeBothNumbersStandWithTheirDates)
{
    for (const char *county : {"Merced", "Riverside"}) {
        std::set<std::string> numbers, dates;
        for (const library::Line &line : content().lines(GetParam(), county)) {
            if (line.county == county && line.status == "disputed") {
                numbers.insert(line.phone);
                dates.insert(line.sourceDate);
            }
        }
        EXPECT_EQ(numbers.size(), 2u) << county;
        EXPECT_EQ(dates.size(), 2u) << county;
    }
}

TEST_P(Lines, NumbersAreWrittenAlike)
{
    for (const library::Line &line : everything()) {
        // Toll-free numbers with the 1 that a landline needs, all others without it.
        const std::string figures = line.phone.size() == 11 ? line.phone.substr(1) : line.phone;
        bool tollFree = false;
        for (const char *code : {"800", "833", "844", "855", "866", "877", "888"})
            tollFree = tollFree || (figures.size() == 10 && figures.starts_with(code));
        if (figures.size() > 3) {
            EXPECT_EQ(line.phone.size(), tollFree ? 11u : 10u) << line.id;
            EXPECT_EQ(line.phoneShown.size(), tollFree ? 14u : 12u) << line.id;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Lines, testing::Values("en", "es"));

} // namespace

TEST(Roster, APeerWhoSaysWhatTheyShareIsFoundByItAndCalledLikeAnyNumber)
{
    const test::TempDir dir;
    storage::StorageThread thread;
    {
        view::ProgramNumbers numbers(dir / "program.json", thread);
        ASSERT_TRUE(numbers.add("Office", "555-0101", false));
        EXPECT_EQ(numbers.roster()->count(), 0) << "nobody said what they share";
        ASSERT_TRUE(numbers.add("Robin Sample", "555-0102", false, "  Mixteco,  veteran "));
        thread.drain();
    }
    view::ProgramNumbers numbers(dir / "program.json", thread);
    ASSERT_EQ(numbers.roster()->count(), 1) << "kept over a start";
    EXPECT_EQ(numbers.roster()->word(0, "name").toString(), "Robin Sample");
    EXPECT_EQ(numbers.roster()->word(0, "shares").toString(), "Mixteco, veteran");
    const auto line = numbers.line(numbers.roster()->word(0, "lineId").toString().toStdString());
    ASSERT_TRUE(line.has_value());
    EXPECT_EQ(line->phone, "5550102");
}
