#include "crisis/crisislog.h"
#include "crisis/pastvisit.h"
#include "support/fixedclock.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::crisis;

namespace {

struct PastVisitTest : testing::Test {
    test::FixedClock clock;
    std::vector<vault::Entry> entries;

    std::string tell(VisitEvent event, const char *extra = "", const std::string &words = {})
    {
        clock.advance(60'000);
        event.at = clock.now();
        Changes told = change("v1", std::move(event), extra, words);
        entries.push_back(told.entries.front());
        return told.entries.front().id;
    }
    std::string raw(const char *kind, const std::string &body)
    {
        clock.advance(60'000);
        entries.push_back({randomId(), "v1", kind, clock.now(), body});
        return entries.back().id;
    }
    /// As what somebody with the folder puts among what was written while it was locked.
    std::string stranger(const char *kind, const std::string &body)
    {
        const std::string id = raw(kind, body);
        entries.back().unproven = true;
        return id;
    }
    std::vector<std::string> kinds()
    {
        std::vector<std::string> all;
        for (const VisitEvent &event : pastVisit("v1", entries).visit.events) {
            if (!event.out)
                all.push_back(event.kind);
        }
        return all;
    }
};

} // namespace

TEST_F(PastVisitTest, IsWholeAgainWithItsBeginningItsEndAndWhatWasDone)
{
    tell({{}, "visit.opened", {}, {}, 0, {}});
    const std::string note = tell({{}, "note", {}, {}, 0, {}}, "text", "He sat up");
    VisitEvent proposed{{}, "followup", {}, "proposed", 24, {}};
    proposed.dueMs = 99;
    tell(proposed);
    raw("place", R"({"landmark":"Behind the library"})");
    raw("place.county", R"({"county":"Alameda"})");
    tell({{}, "visit.closed", {}, "hospital", 0, {}});
    const PastVisit past = pastVisit("v1", entries);
    EXPECT_EQ(past.visit.outcome, "hospital");
    ASSERT_TRUE(past.visit.closed);
    EXPECT_EQ(past.visit.started.wallMs, entries.front().at.wallMs);
    EXPECT_EQ(past.words.at(note), "He sat up");
    EXPECT_EQ(past.landmark, "Behind the library");
    EXPECT_EQ(past.county, "Alameda");
    ASSERT_EQ(past.visit.events.size(), 4u);
    EXPECT_EQ(past.visit.events[2].n, 24) << "how many hours it was";
    EXPECT_EQ(past.visit.events[2].dueMs, 99);
}

TEST_F(PastVisitTest, WhatDidNotHappenIsMarkedWhatWasPutBackIsNotAndATimeSetRightStandsRight)
{
    const std::string one = tell({{}, "supervisor", {}, "told", 0, {}}), other = tell({{}, "ground", {}, {}, 0, {}});
    tell({{}, "event.out", one, {}, 0, {}});
    tell({{}, "event.out", other, {}, 0, {}});
    tell({{}, "event.back", other, {}, 0, {}});
    EXPECT_EQ(kinds(), (std::vector<std::string>{"ground"}));
    const std::int64_t before = entries.front().at.wallMs - 5000;
    tell({{}, "event.retimed", other, {}, 0, {}}, "to", std::to_string(before));
    const PastVisit past = pastVisit("v1", entries);
    EXPECT_EQ(past.visit.events.front().id, other);
    EXPECT_EQ(past.visit.events.front().at.wallMs, before);
}

TEST_F(PastVisitTest, IsToldOnOneClockWhenItWasSetMeanwhile)
{
    tell({{}, "visit.opened", {}, {}, 0, {}});
    const std::string late = tell({{}, "note", {}, {}, 0, {}}, "text", "He sat up");
    clock.setWall(clock.now().wallMs - 3 * 3'600'000); // it had been wrong
    const std::int64_t right = clock.now().wallMs;
    tell({{}, "note", {}, {}, 0, {}}, "text", "He stood up");
    tell({{}, "event.retimed", late, {}, 0, {}}, "to", std::to_string(right - 30'000));
    clock.setWall(clock.now().wallMs + 600'000);
    tell({{}, "visit.closed", {}, "stays", 0, {}});
    const std::int64_t shift = 600'000;
    const PastVisit past = pastVisit("v1", entries);
    ASSERT_EQ(past.visit.events.size(), 4u);
    EXPECT_EQ(past.visit.events[0].kind, "visit.opened") << "what came first stands first";
    EXPECT_EQ(past.visit.events[1].at.wallMs, right - 30'000 + shift);
    EXPECT_EQ(past.words.at(past.visit.events[2].id), "He stood up");
    EXPECT_EQ(past.visit.events[3].at.wallMs, clock.now().wallMs);
    EXPECT_EQ(past.visit.closed->wallMs - past.visit.started.wallMs, 4 * 60'000);
}

TEST_F(PastVisitTest, ADoseThatWasTakenBackByMistakeIsGivenAfterAll)
{
    const std::string dose = R"({"protocol":"overdose","mark":"dose","n":1,"person":1})";
    raw("run.mark", dose);
    raw("run.undo", dose);
    EXPECT_EQ(kinds(), (std::vector<std::string>{"run.mark", "run.undo"}));
    raw("run.redo", dose);
    EXPECT_EQ(kinds(), (std::vector<std::string>{"run.mark"}));
}

TEST_F(PastVisitTest, AReferralThatWasWrittenAtEveryChangeIsOneLineWithTheNewestAnswer)
{
    tell({{}, "referral", "Lantern Detox", {}, 0, {}});
    tell({{}, "referral", "Harbor Shelter", {}, 0, {}});
    tell({{}, "referral", "Lantern Detox", "accepted", 0, {}});
    const PastVisit past = pastVisit("v1", entries);
    ASSERT_EQ(past.visit.events.size(), 2u);
    EXPECT_EQ(past.visit.events[0].what, "accepted");
}

TEST_F(PastVisitTest, ANoteThatWasTypedAndNeverAddedIsReadAllTheSameAndOneThatWasAddedStandsOnce)
{
    raw("note.draft", R"({"note":"n1","text":"He sat"})");
    raw("note.draft", R"({"note":"n1","text":"He sat up"})");
    raw("note.draft", R"({"note":"n2","text":"half a thou"})");
    raw("note.draft", R"({"note":"n3","text":"  "})");
    tell({{}, "note", {}, "n1", 0, {}}, "text", "He sat up.");
    const PastVisit past = pastVisit("v1", entries);
    std::vector<std::string> said;
    for (const VisitEvent &event : past.visit.events)
        said.push_back(past.words.at(event.id));
    EXPECT_EQ(said, (std::vector<std::string>{"half a thou", "He sat up."}));
}

TEST_F(PastVisitTest, AFinishedNoteIsNeverWrittenOverOnlyAddedTo)
{
    const auto write = [&](const char *kind, const char *words, const char *why = "") {
        clock.advance(1000);
        entries.push_back(noteEntry(kind, "v1", words, "JR", clock.now(), why));
    };
    write(kNoteBegun, "half");
    EXPECT_TRUE(pastVisit("v1", entries).note.begun());
    EXPECT_FALSE(pastVisit("v1", entries).note.finished());
    write(kNoteFinished, "whole");
    write(kNoteBegun, "another");
    write(kNoteFinished, "a third");
    write(kNoteAdded, "It was Tuesday", "wrong day");
    const VisitNote note = pastVisit("v1", entries).note;
    EXPECT_EQ(note.text, "whole");
    EXPECT_EQ(note.by, "JR");
    ASSERT_EQ(note.added.size(), 1u);
    EXPECT_EQ(note.added[0].text, "It was Tuesday");
    EXPECT_EQ(note.added[0].why, "wrong day");
}

TEST_F(PastVisitTest, ReadsAnyBodyAndLeavesOutWhatANewerHandrailWrote)
{
    for (const char *body : {"", "[]", "\xff\xfe", R"({"of":7,"what":null,"n":-1,"due":"x"})"}) {
        for (const char *kind :
             {"run.mark", "event.out", "event.retimed", "place", kNoteFinished, "referral", "something.new"})
            raw(kind, body);
    }
    EXPECT_TRUE(std::ranges::none_of(pastVisit("v1", entries).visit.events,
                                     [](const VisitEvent &e) { return e.kind == "something.new"; }));
    EXPECT_EQ(pastVisit("v1", {}).visit.id, "v1");
}

TEST_F(PastVisitTest, WhatNothingProvesIsMarkedAndChangesNothing)
{
    tell({{}, "visit.opened", {}, {}, 0, {}});
    const std::string dose = tell({{}, "run.mark", "overdose", "dose", 1, {}});
    const std::string undone = tell({{}, "run.undo", "overdose", "dose", 2, {}});
    raw("place", R"({"landmark":"Behind the library"})");
    raw(kNoteBegun, R"({"text":"He sat up"})");
    tell({{}, "referral", "lantern", {}, 0, {}});
    const PastVisit before = pastVisit("v1", entries);
    const std::vector<std::string> said{
        stranger("run.mark", R"({"protocol":"overdose","mark":"dose","n":2})"), stranger("visit.closed", R"({"what":"died"})"),
        stranger("place", R"({"landmark":"Far from there"})"), stranger(kNoteFinished, R"({"text":"He went home","by":"Nobody"})"),
        stranger("referral", R"({"of":"lantern","what":"accepted"})"), stranger("note", R"({"text":"Never said"})"),
        stranger("note.draft", R"({"note":"n","text":"Half a thought"})")};
    for (const char *kind : {"event.out", "event.retimed"})
        stranger(kind, R"({"of":")" + dose + R"(","to":"1"})");
    stranger("run.redo", R"({"protocol":"overdose","mark":"dose","n":2})");

    const PastVisit past = pastVisit("v1", entries);
    EXPECT_EQ(past.unproven, std::set(said.begin(), said.end()))
        << "each stands there, marked; what only changes others says nothing";
    EXPECT_EQ(past.words.at(said[2]), "Far from there") << "words are kept to be read, whatever they were to replace";
    EXPECT_EQ(past.words.at(said[3]), "He went home");
    EXPECT_EQ(past.words.at(said[6]), "Half a thought");
    EXPECT_EQ(past.landmark, "Behind the library");
    EXPECT_EQ(past.note.text, "He sat up");
    EXPECT_FALSE(past.note.finished());
    EXPECT_FALSE(past.visit.closed);
    EXPECT_EQ(past.visit.outcome, "");
    std::vector<VisitEvent> proven;
    for (const VisitEvent &event : past.visit.events)
        if (!past.unproven.contains(event.id))
            proven.push_back(event);
    ASSERT_EQ(proven.size(), before.visit.events.size()) << undone << " is not taken back";
    for (std::size_t i = 0; i < proven.size(); ++i) {
        EXPECT_EQ(proven[i].id, before.visit.events[i].id);
        EXPECT_EQ(proven[i].at.wallMs, before.visit.events[i].at.wallMs);
        EXPECT_EQ(proven[i].what, before.visit.events[i].what);
        EXPECT_FALSE(proven[i].out);
    }
    tell({{}, "referral", "lantern", "accepted", 0, {}});
    tell({{}, "event.out", said[0], {}, 0, {}});
    const PastVisit later = pastVisit("v1", entries);
    EXPECT_TRUE(later.unproven.contains(said[0]));
    for (const VisitEvent &event : later.visit.events)
        EXPECT_EQ(event.out.has_value(), event.id == said[0]) << "whoever reads it can take it out";
}

TEST_F(PastVisitTest, ANoteStillTellsOfWhatWasTakenOutAfterItUntilSomebodyStandsByItOrSaysSo)
{
    const std::string call = tell({{}, "call.opened", "988", {}, 0, {}});
    const std::string ground = tell({{}, "ground", {}, {}, 0, {}});
    tell({{}, "event.out", call, {}, 0, {}});
    EXPECT_TRUE(pastVisit("v1", entries).noteTells.empty()) << "there was no note yet";
    tell({{}, "event.back", call, {}, 0, {}});
    raw(kNoteBegun, R"({"text":"Call opened."})");
    tell({{}, "event.out", call, {}, 0, {}});
    EXPECT_EQ(pastVisit("v1", entries).noteTells, std::set{call});
    raw(kNoteBegun, R"({"text":"Call opened. He sat up."})");
    EXPECT_EQ(pastVisit("v1", entries).noteTells, std::set{call}) << "other words say nothing of it";
    raw(kNoteFinished, R"({"text":"He sat up."})");
    EXPECT_TRUE(pastVisit("v1", entries).noteTells.empty());
    tell({{}, "event.out", ground, {}, 0, {}});
    raw(kNoteAdded, R"({"text":"He slept."})");
    EXPECT_EQ(pastVisit("v1", entries).noteTells, std::set{ground}) << "something else was added";
    raw(kNoteAdded, R"({"text":"That was another day.","about":[")" + ground + R"(",7]})");
    EXPECT_TRUE(pastVisit("v1", entries).noteTells.empty());
}

TEST_F(PastVisitTest, ASentenceThatLeftTheNoteIsTheNotesNoMoreOnceTheNoteWithoutItIsThere)
{
    const std::string call = tell({{}, "call.opened", "988", {}, 0, {}});
    raw(kNoteBegun, R"({"text":"Call opened.\nHe sat up."})");
    tell({{}, "event.out", call, {}, 0, {}}, kStruck, "0");
    EXPECT_EQ(pastVisit("v1", entries).noteTells, std::set{call}) << "a kill came between";
    raw(kNoteBegun, R"({"text":"He sat up."})");
    const PastVisit past = pastVisit("v1", entries);
    EXPECT_TRUE(past.noteTells.empty());
    EXPECT_EQ(past.struck.at(call), 0);
    tell({{}, "event.back", call, {}, 0, {}});
    EXPECT_TRUE(pastVisit("v1", entries).struck.empty());
}

TEST(NoteSentence, LeavesTheNoteAsAWholeLineAndComesBackToItsLine)
{
    const std::string note = "Did:\nCall opened, at 2:05 PM.\nSat by the river.\nTwo lines\nof one note.";
    for (const auto &[sentence, line] : {std::pair{"Did:", 0}, std::pair{"Call opened, at 2:05 PM.", 1},
                                         std::pair{"Two lines\nof one note.", 3}, std::pair{note.c_str(), 0}}) {
        const auto without = withoutSentence(note, sentence);
        ASSERT_TRUE(without) << sentence;
        EXPECT_EQ(without->second, line);
        EXPECT_EQ(without->first.find(sentence), std::string::npos);
        EXPECT_EQ(withSentence(without->first, sentence, without->second), note);
    }
    EXPECT_EQ(withoutSentence(note, "Call opened, at 2:05 PM.")->first,
              "Did:\nSat by the river.\nTwo lines\nof one note.");
    for (const char *other : {"Call opened, at 2:05", "at 2:05 PM.", "", "opened", "Sat by the river.\nTwo", "Dose 1"})
        EXPECT_FALSE(withoutSentence(note, other)) << other << ": only what is exactly a line of it";
    EXPECT_EQ(withSentence("One.", "Two.", 9), "One.\nTwo.");
    EXPECT_EQ(withSentence("", "Two.", 3), "Two.");
}
