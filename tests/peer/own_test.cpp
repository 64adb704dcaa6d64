#include "peer/own.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace handrail::peer {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Debrief debrief()
{
    Debrief one;
    one.id = "d1";
    one.atMs = 1'700'000'000'000;
    one.kinds = {"death", "known"};
    one.happened = "We came too late. Él ya no respiraba.";
    one.right = {"stayed"};
    one.rightWords = "I sat with her";
    one.stays = "the kitchen light";
    one.tell = {"peer"};
    one.tellWords = "Ana";
    one.body = {"water", "rest"};
    return one;
}

TEST(OwnNote, KeepsEveryWordOfADebrief)
{
    const auto back = fromJson<Debrief>(toJson(debrief()));
    ASSERT_TRUE(back.ok());
    const Debrief &one = back.value();
    EXPECT_EQ(one.id, "d1");
    EXPECT_EQ(one.atMs, 1'700'000'000'000);
    EXPECT_THAT(one.kinds, ElementsAre("death", "known"));
    EXPECT_EQ(one.happened, "We came too late. Él ya no respiraba.");
    EXPECT_THAT(one.right, ElementsAre("stayed"));
    EXPECT_EQ(one.rightWords, "I sat with her");
    EXPECT_EQ(one.stays, "the kitchen light");
    EXPECT_THAT(one.tell, ElementsAre("peer"));
    EXPECT_EQ(one.tellWords, "Ana");
    EXPECT_THAT(one.body, ElementsAre("water", "rest"));
}

/// Written, read and written again is what was written, for each kind.
template <typename Kind>
void comesBack(const Kind &note)
{
    const std::string json = toJson(note);
    const auto back = fromJson<Kind>(json);
    ASSERT_TRUE(back.ok()) << json;
    EXPECT_EQ(toJson(back.value()), json);
}

TEST(OwnNote, EveryKindComesBackAsItWas)
{
    comesBack(debrief());
    CheckIn checkIn;
    checkIn.id = "c";
    checkIn.day = "2026-11-29";
    checkIn.words = "tired, and glad";
    checkIn.marks = {{"Sleep", 1, {}}, {"Hope", 4, {}}};
    comesBack(checkIn);
    Rating rating;
    rating.id = "r";
    rating.competency = "core-7";
    rating.day = "2026-11-29";
    rating.step = "beside";
    comesBack(rating);
    Reflection reflection;
    reflection.id = "f";
    reflection.competency = "cc-6";
    reflection.hard = "silence";
    reflection.well = "I asked plainly";
    comesBack(reflection);
    Evidence evidence;
    evidence.id = "v";
    evidence.competency = "cc-4";
    evidence.day = "2026-11-29";
    evidence.words = "I sat lower";
    evidence.keptMs = 5;
    evidence.of = "w";
    comesBack(evidence);
    Goal goal;
    goal.id = "g";
    goal.words = "watch a group";
    goal.day = "2026-12-24";
    goal.doneMs = 5;
    comesBack(goal);
    Training training;
    training.id = "t";
    training.area = "ethics";
    training.minutes = 90;
    training.by = "the county";
    training.counts = "ethics";
    comesBack(training);
    Supervision met;
    met.id = "s";
    met.way = "coaching";
    met.who = "the lead";
    met.next = "role play";
    met.nextDay = "2026-12-27";
    comesBack(met);
    OwnDate date;
    date.id = "o";
    date.key = "certificate";
    date.day = "2027-03-01";
    comesBack(date);
    Arranged arranged;
    arranged.id = "one";
    arranged.marks = {"Sleep"};
    arranged.dayOff = "2026-11-22";
    arranged.hardDays = {"2026-11-20", "2026-11-22"};
    comesBack(arranged);
    BeforeGo before;
    before.id = "one";
    before.calls = {"child"};
    before.places = "the smell of gas";
    before.first = {"tell", "out"};
    before.firstWords = "hum";
    before.instead = "Luis";
    before.number = "415 555 0100";
    comesBack(before);
    Support support;
    support.id = "p";
    support.way = "practice";
    support.words = "swim";
    support.number = "none";
    support.when = "mornings";
    comesBack(support);
    Aim aim;
    aim.id = "a";
    aim.area = "sleep";
    aim.words = "sleep through";
    aim.step = "phone out of the room";
    aim.day = "2026-12-24";
    aim.doneMs = 7;
    comesBack(aim);
    Setback setback;
    setback.id = "b";
    setback.aim = "a";
    setback.day = "2026-12-01";
    setback.got = "a late shift";
    setback.learned = "not on those days";
    setback.next = "ear plugs";
    comesBack(setback);
    Attested said;
    said.id = "d";
    said.key = "recovery";
    said.day = "2026-11-29";
    comesBack(said);
    EXPECT_EQ(fromJson<BeforeGo>(toJson(before)).value().number, "415 555 0100");
    EXPECT_EQ(fromJson<Setback>(toJson(setback)).value().learned, "not on those days");
    EXPECT_EQ(fromJson<Arranged>(toJson(arranged)).value().hardDays.size(), 2U);
}

TEST(OwnNote, WhatANewerHandrailWroteSurvivesAChange)
{
    auto one = fromJson<CheckIn>(R"({"v":7,"id":"c","day":"2026-11-29","words":"a","song":{"name":"x"},"marks":[{"name":"Sleep","step":2,"colour":"blue"}]})");
    ASSERT_TRUE(one.ok());
    one.value().words = "b";
    const std::string json = toJson(one.value());
    EXPECT_THAT(json, HasSubstr(R"("song":{"name":"x"})"));
    EXPECT_THAT(json, HasSubstr(R"("colour":"blue")"));
    EXPECT_THAT(json, HasSubstr(R"("words":"b")"));
}

TEST(OwnNote, WhatIsNoNoteIsDamagedAndWhatIsHalfOneIsRead)
{
    for (const char *bad : {"", "[]", "\"x\"", "{", "null", R"({"happened":"no id"})"})
        EXPECT_EQ(fromJson<Debrief>(bad).failure().kind, storage::FailureKind::Damaged) << bad;
    const auto half = fromJson<CheckIn>(R"({"id":"c","words":7,"marks":[3,{"step":99,"name":"Sleep"},{"name":""}],"day":null,"at":"x"})");
    ASSERT_TRUE(half.ok());
    EXPECT_EQ(half.value().words, "");
    ASSERT_EQ(half.value().marks.size(), 1U);
    EXPECT_EQ(half.value().marks[0].step, kMarkSteps - 1) << "a step beyond the scale is its end";
}

TEST(OwnNote, ABrokenLetterTakesNothingAlong)
{
    Debrief one = debrief();
    one.stays = "half a letter \xC3";
    const auto back = fromJson<Debrief>(toJson(one));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value().tellWords, "Ana");
}

TEST(OwnNote, TheNewestDayStandsFirst)
{
    Training a, b, c;
    a.id = "a";
    a.day = "2026-01-02";
    b.id = "b";
    b.day = "2026-11-02";
    b.atMs = 1; // written down late
    c.id = "c";
    c.day = "2026-03-02";
    c.atMs = 9;
    std::vector<Training> all{a, b, c};
    newestFirst(all);
    EXPECT_EQ(all[0].id + all[1].id + all[2].id, "bca");
}

} // namespace
} // namespace handrail::peer
