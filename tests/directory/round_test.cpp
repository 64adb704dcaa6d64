#include "directory/export/changecounts.h"
#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/living/peers.h"
#include "directory/living/round.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/service/closures.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

constexpr std::int64_t kNow = 1'795'334'400'000; // 2026-11-22
constexpr std::int64_t kHour = 3'600'000;
namespace fs = std::filesystem;

/// Fourteen services with a number, one without; the second half was checked long ago, the last one lately.
class RoundOfCalls : public testing::Test {
protected:
    RoundOfCalls()
    {
        Files files{{"services.csv", "id,name,status,assured_date\n"}, {"phones.csv", "id,service_id,number\n"}};
        for (int i = 1; i <= 15; ++i) {
            const std::string n = (i < 10 ? "0" : "") + std::to_string(i);
            files["services.csv"] += "s" + n + ",Help " + n + ",active,"
                                     + (i == 15 ? "2026-11-01"
                                        : i > 7 ? "2024-01-01"
                                                : "")
                                     + "\n";
            if (i != 3)
                files["phones.csv"] += "p" + n + ",s" + n + ",415-555-01" + n + "\n";
        }
        EXPECT_TRUE(importPackage(writeZip(m_dir / "sample.zip", files), m_dir / "a.db").imported());
        reopen();
    }
    void reopen()
    {
        m_search.reset();
        m_db = std::move(openDirectory(m_dir / "a.db").value());
        m_search = std::make_unique<DirectorySearch>(*m_db);
    }
    Rounds rounds() { return Rounds(*m_db); }
    PeerRepository peers() { return PeerRepository(*m_db); }
    std::int64_t found() { return m_search->find({}).value().total; }
    std::string outcome(const std::string &id) { return m_search->service(id, {}).value().row.lastOutcome; }
    static std::string id(int i) { return (i < 10 ? "s0" : "s") + std::to_string(i); }
    std::string changes()
    {
        const auto target = m_dir / ("changes" + std::to_string(++m_files));
        ExportOptions options;
        options.changesOnly = true;
        EXPECT_TRUE(exportDirectory(*m_db, target, options).ok());
        std::ifstream in(target / "metadata.csv", std::ios::binary);
        return std::string((std::istreambuf_iterator<char>(in)), {});
    }

    TempDir m_dir;
    std::unique_ptr<handrail::storage::Database> m_db;
    std::unique_ptr<DirectorySearch> m_search;
    int m_files = 0;
};

/// A directory of the schema's step before, in which a peer has said something.
void makeOfStepBefore(const fs::path &file)
{
    const auto old = handrail::storage::Database::open(file, schema().first(4));
    ASSERT_TRUE(old.ok());
    old.value()->sql().exec("INSERT INTO source_package (id, name, publisher, file_name, imported_wall_ms, services,"
                            " organizations, locations) VALUES (1, 'a', '', '', 0, 1, 0, 0)");
    old.value()->sql().exec("INSERT INTO peer_report (service_hsds_id, kind, outcome, words, made_wall_ms) VALUES"
                            " ('s1', 'call', 'closed_down', 'Note', 7)");
}

int g_looksLeft = 0;

/// Every connection from now on kills its process at the @ref g_looksLeft -th look.
int killSoon(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    const auto look = [](void *) { return --g_looksLeft > 0 ? 0 : kill(getpid(), SIGKILL); };
    sqlite3_progress_handler(db, 100, look, nullptr);
    return SQLITE_OK;
}

/// Opens the directory in a process that is killed at the @p look -th look. @return it was
bool openAndDie(const fs::path &file, int look)
{
    const pid_t child = fork();
    if (child == 0) {
        g_looksLeft = look;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(killSoon));
        const bool opened = openDirectory(file).ok();
        _exit(opened ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status);
}

} // namespace

TEST_F(RoundOfCalls, HasTenNumbersOfThoseThatNobodyCheckedAndTheOldest)
{
    const Round round = rounds().begin(kNow).value();
    ASSERT_EQ(round.stops.size(), 10u);
    std::vector<std::string> ids;
    for (const RoundStop &stop : round.stops)
        ids.push_back(stop.service);
    EXPECT_EQ(ids, (std::vector<std::string>{"s01", "s02", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11"}));
    EXPECT_FALSE(round.ended);
}

TEST_F(RoundOfCalls, GoesOnWhereItWasLeft)
{
    const Round begun = rounds().begin(kNow).value();
    ASSERT_TRUE(rounds().mark(begun.id, "s01", "full", kNow).ok());
    ASSERT_TRUE(rounds().mark(begun.id, "s02", "skipped", kNow).ok());
    reopen();
    const Round again = rounds().begin(kNow + kHour).value();
    EXPECT_EQ(again.id, begun.id);
    EXPECT_EQ(again.stops.at(0).outcome, "full");
    EXPECT_EQ(again.stops.at(1).outcome, "skipped");
    EXPECT_EQ(again.stops.at(2).outcome, "");
}

TEST_F(RoundOfCalls, AWordCountsAtOnceAndCanBeTakenBack)
{
    const Round round = rounds().begin(kNow).value();
    ASSERT_TRUE(rounds().mark(round.id, "s01", "reached", kNow).ok());
    EXPECT_EQ(outcome("s01"), "reached");
    EXPECT_TRUE(m_search->service("s01", {}).value().row.checkedByPeer);
    ASSERT_TRUE(rounds().mark(round.id, "s01", "wrong_number", kNow).ok());
    EXPECT_EQ(outcome("s01"), "wrong_number");
    EXPECT_FALSE(m_search->service("s01", {}).value().row.checkedByPeer) << "a wrong number is no check";
    ASSERT_TRUE(rounds().mark(round.id, "s01", "", kNow).ok());
    EXPECT_EQ(outcome("s01"), "");
    EXPECT_TRUE(m_search->service("s01", {}).value().notes.empty());
    EXPECT_FALSE(rounds().mark(round.id, "s01", "made up", kNow).ok());
    EXPECT_FALSE(rounds().mark(round.id, "s15", "full", kNow).ok()) << "not in this round";
}

TEST_F(RoundOfCalls, EndsWithItsLastNumberOrWhenItIsStoppedAndTheNextHasOthers)
{
    const Round first = rounds().begin(kNow).value();
    for (const RoundStop &stop : first.stops)
        ASSERT_TRUE(rounds().mark(first.id, stop.service, stop.service == "s05" ? "skipped" : "reached", kNow).ok());
    EXPECT_TRUE(rounds().last().value().ended);
    ASSERT_TRUE(rounds().mark(first.id, "s06", "", kNow).ok());
    EXPECT_FALSE(rounds().last().value().ended) << "a word that is taken back opens it again";
    ASSERT_TRUE(rounds().end(first.id, kNow).ok());
    const Round second = rounds().begin(kNow + kHour).value();
    EXPECT_NE(second.id, first.id);
    ASSERT_EQ(second.stops.size(), 4u);
    EXPECT_EQ(second.stops.at(0).service, "s06") << "the skipped one rests for a day";
    EXPECT_EQ(second.stops.at(1).service, "s12");
    ASSERT_TRUE(rounds().end(second.id, kNow + kHour).ok());
    EXPECT_EQ(rounds().begin(kNow + 26 * kHour).value().stops.size(), 5u);
}

TEST_F(RoundOfCalls, ANumberThatAnImportTookAwayIsNotCalledAndDoesNotKeepARoundOpen)
{
    const Round first = rounds().begin(kNow).value();
    ASSERT_TRUE(rounds().mark(first.id, "s01", "full", kNow).ok());
    Files files{{"services.csv", "id,name,status\n"}, {"phones.csv", "id,service_id,number\n"}};
    for (const char *n : {"01", "02", "03", "12", "13", "14", "15"}) {
        files["services.csv"] += std::string("s") + n + ",Help " + n + ",active\n";
        files["phones.csv"] += std::string("p") + n + ",s" + n + ",415-555-01" + n + "\n";
    }
    ImportOptions options;
    options.shrink = true;
    ASSERT_TRUE(importPackage(writeZip(m_dir / "sample.zip", files), m_dir / "a.db", options).imported());
    reopen();
    const Round later = rounds().begin(kNow + 1).value();
    EXPECT_EQ(later.id, first.id);
    ASSERT_EQ(later.stops.size(), 2u);
    EXPECT_EQ(later.stops.at(1).service, "s02");
    EXPECT_FALSE(rounds().mark(first.id, "s04", "full", kNow).ok()) << "it is no longer there";
    ASSERT_TRUE(rounds().mark(first.id, "s02", "full", kNow).ok());
    EXPECT_TRUE(rounds().last().value().ended);
    EXPECT_EQ(rounds().begin(kNow + 2).value().stops.size(), 5u);
}

TEST_F(RoundOfCalls, WhatWasHeardIsInTheChangeFileWithoutAName)
{
    const Round round = rounds().begin(kNow).value();
    ASSERT_TRUE(rounds().mark(round.id, "s01", "reached", kNow).ok());
    ASSERT_TRUE(rounds().mark(round.id, "s02", "full", kNow).ok());
    ASSERT_TRUE(rounds().mark(round.id, "s04", "skipped", kNow).ok());
    const std::string metadata = changes();
    EXPECT_NE(metadata.find("call_outcome,none,reached,peer"), std::string::npos) << metadata;
    EXPECT_NE(metadata.find("call_outcome,none,full,peer"), std::string::npos);
    EXPECT_NE(metadata.find("assured_date"), std::string::npos);
    EXPECT_EQ(metadata.find("skipped"), std::string::npos);
}

TEST_F(RoundOfCalls, ClosedTakesAServiceOutOfASearchUntilSomebodyHearsMore)
{
    const std::int64_t all = found();
    ASSERT_TRUE(peers().noteCall("s01", "closed_down", "", kNow).ok());
    EXPECT_EQ(found(), all - 1);
    EXPECT_EQ(outcome("s01"), "closed_down") << "its page stays";
    EXPECT_EQ(peers().needsCheck(kNow, 365, 1).value().at(0).why, "closed_down");
    ASSERT_TRUE(peers().noteCall("s01", "no_answer", "", kNow + 1).ok());
    EXPECT_EQ(found(), all - 1) << "nobody answers where it is closed";
    EXPECT_EQ(peers().needsCheck(kNow, 365, 1).value().at(0).why, "closed_down");
    const auto next = rounds().begin(kNow + 30 * kHour);
    for (const RoundStop &stop : next.value().stops)
        EXPECT_NE(stop.service, "s01") << "nobody is sent to ring there again";
    ASSERT_TRUE(peers().verify("s01", kNow + 2).ok());
    EXPECT_EQ(found(), all);
    EXPECT_NE(peers().needsCheck(kNow, 365, 1).value().at(0).why, "closed_down");
}

TEST_F(RoundOfCalls, MoreThanFiveClosedWithinADayHideNothingUntilTheyAreConfirmed)
{
    const std::int64_t all = found();
    for (int i = 1; i <= 5; ++i)
        ASSERT_TRUE(peers().noteCall(id(i), "closed_down", "", kNow + i).ok());
    EXPECT_EQ(found(), all - 5);
    EXPECT_EQ(waitingClosures(*m_db).value(), 0);
    ASSERT_TRUE(peers().noteCall("s01", "closed_down", "", kNow + 6).ok());
    EXPECT_EQ(found(), all - 5) << "one said twice is one";

    ASSERT_TRUE(peers().noteCall("s06", "closed_down", "", kNow + 7).ok());
    EXPECT_EQ(found(), all) << "with the sixth all of that day wait";
    EXPECT_EQ(waitingClosures(*m_db).value(), 6);
    EXPECT_EQ(outcome("s01"), "");
    EXPECT_EQ(peers().needsCheck(kNow, 365, 1).value().at(0).why, "closed_waits");
    EXPECT_EQ(changes().find("closed_down"), std::string::npos) << "nor does the publisher hear of it";
    EXPECT_EQ(changeCounts(*m_db).value().calls, 0);
    EXPECT_EQ(changeCounts(*m_db).value().services, 0);

    ASSERT_TRUE(confirmClosures(*m_db).ok());
    EXPECT_EQ(found(), all - 6);
    EXPECT_EQ(waitingClosures(*m_db).value(), 0);
    EXPECT_NE(changes().find("closed_down"), std::string::npos);
    ASSERT_TRUE(peers().noteCall("s07", "closed_down", "", kNow + 8).ok());
    EXPECT_EQ(found(), all - 7) << "what was confirmed is not counted again";
}

TEST_F(RoundOfCalls, ClosedOnOtherDaysAndAWordTakenBackDoNotWait)
{
    const std::int64_t all = found();
    for (int i = 1; i <= 5; ++i)
        ASSERT_TRUE(peers().noteCall(id(i), "closed_down", "", kNow).ok());
    ASSERT_TRUE(peers().noteCall("s06", "closed_down", "", kNow + 24 * kHour).ok());
    EXPECT_EQ(found(), all - 6) << "a day later";
    const Round round = rounds().begin(kNow + 24 * kHour).value();
    for (const char *service : {"s07", "s08", "s09", "s10", "s11"})
        ASSERT_TRUE(rounds().mark(round.id, service, "closed_down", kNow + 25 * kHour).ok());
    EXPECT_EQ(waitingClosures(*m_db).value(), 6);
    ASSERT_TRUE(rounds().mark(round.id, "s11", "", kNow + 25 * kHour).ok());
    EXPECT_EQ(waitingClosures(*m_db).value(), 0);
    EXPECT_EQ(found(), all - 10);
}

TEST_F(RoundOfCalls, WhatAnotherDeviceFoundClosedTooWaitsNoLonger)
{
    const std::int64_t all = found();
    for (int i = 1; i <= 7; ++i)
        ASSERT_TRUE(peers().noteCall(id(i), "closed_down", "", kNow + i).ok());
    EXPECT_EQ(waitingClosures(*m_db).value(), 7);
    const auto bring = [&](const std::string &from) { // a device's whole directory, into this one
        const auto theirs = std::move(openDirectory(m_dir / from).value());
        const auto target = m_dir / (from + ".out");
        EXPECT_TRUE(exportDirectory(*theirs, target, {}).ok());
        const ImportEnd end = importPackage(target, m_dir / "a.db");
        EXPECT_TRUE(end.imported());
        reopen();
        return end.report;
    };
    m_search.reset();
    m_db.reset(); // all of it is in the file
    fs::copy_file(m_dir / "a.db", m_dir / "own.db");
    const ImportReport own = bring("own.db");
    EXPECT_TRUE(own.confirmed.empty());
    EXPECT_EQ(waitingClosures(*m_db).value(), 7) << "what this device says twice is said once";
    {
        const auto other = std::move(openDirectory(m_dir / "own.db").value());
        other->sql().exec("DELETE FROM peer_report");
        ASSERT_TRUE(PeerRepository(*other).noteCall("s01", "closed_down", "", kNow).ok());
        ASSERT_TRUE(PeerRepository(*other).noteCall("s02", "full", "", kNow).ok());
        fs::remove_all(m_dir / "own.db.out");
    }
    const ImportReport report = bring("own.db");
    ASSERT_EQ(report.confirmed.size(), 1u) << "the report tells what the other device confirmed";
    EXPECT_EQ(report.confirmed[0], "Help 01");
    EXPECT_EQ(report.closuresWaiting, 6);
    EXPECT_EQ(waitingClosures(*m_db).value(), 6);
    EXPECT_EQ(found(), all - 1);
    EXPECT_EQ(outcome("s01"), "closed_down");
    EXPECT_EQ(outcome("s02"), "") << "their other words stay theirs";
}

/// A directory of the step before: what peers had said stays, nothing waits.
TEST_F(RoundOfCalls, IsAddedToADirectoryThatWasMadeBefore)
{
    makeOfStepBefore(m_dir / "old.db");
    const auto opened = openDirectory(m_dir / "old.db");
    ASSERT_TRUE(opened.ok());
    SQLite::Statement row(opened.value()->sql(), "SELECT outcome, words, held, confirmed FROM peer_report");
    ASSERT_TRUE(row.executeStep());
    EXPECT_EQ(row.getColumn(0).getString() + row.getColumn(1).getString(), "closed_downNote");
    EXPECT_EQ(row.getColumn(2).getInt() + row.getColumn(3).getInt(), 0);
    EXPECT_EQ(waitingClosures(*opened.value()).value(), 0);
    EXPECT_EQ(Rounds(*opened.value()).last().value().id, 0);
}

TEST_F(RoundOfCalls, AreAddedWholeOrNotAtAllWhenTheAppIsKilledMeanwhile)
{
    int killed = 0, whole = 0;
    for (int look = 1;; ++look) {
        const auto file = m_dir / ("old" + std::to_string(look) + ".db");
        makeOfStepBefore(file);
        if (!openAndDie(file, look))
            break;
        ++killed;
        {
            SQLite::Database left(file.string(), SQLite::OPEN_READWRITE);
            const int step = left.execAndGet("PRAGMA user_version").getInt();
            const char *kAdded = "SELECT (SELECT count(*) FROM pragma_table_info('peer_report') WHERE name IN ('held',"
                                 " 'confirmed')) + (SELECT count(*) FROM sqlite_schema WHERE name IN ('check_round',"
                                 " 'check_stop'))";
            EXPECT_EQ(left.execAndGet(kAdded).getInt(), step == 5 ? 4 : 0) << look;
            whole += step == 5 ? 1 : 0;
        }
        const auto again = openDirectory(file);
        ASSERT_TRUE(again.ok()) << look;
        EXPECT_EQ(again.value()->sql().execAndGet("SELECT outcome || words || held FROM peer_report").getString(),
                  "closed_downNote0");
        EXPECT_TRUE(Rounds(*again.value()).begin(kNow).ok());
    }
    EXPECT_GE(killed - whole, 5) << "it was killed before, in the midst of and after each of its parts";
}
