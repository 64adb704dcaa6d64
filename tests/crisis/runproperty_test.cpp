#include "crisis/deeds.h"
#include "crisis/doseclock.h"
#include "crisis/earlymarks.h"
#include "crisis/handoffcard.h"
#include "crisis/pacer.h"
#include "library/compiler/compiler.h"
#include "library/kindsjson.h"
#include "support/fixedclock.h"
#include "support/samplecontent.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace handrail;
using namespace handrail::crisis;

namespace {

bool same(const storage::Moment &a, const storage::Moment &b)
{
    return a.wallMs == b.wallMs && a.bootMs == b.bootMs && a.bootId == b.bootId;
}

bool same(const std::optional<storage::Moment> &a, const std::optional<storage::Moment> &b)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

/// Field by field, so that a field both JSON ways forget is noticed.
void expectSame(const Run &a, const Run &b)
{
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.protocolId, b.protocolId);
    EXPECT_EQ(a.visitId, b.visitId);
    EXPECT_EQ(a.step, b.step);
    EXPECT_EQ(a.path, b.path);
    EXPECT_TRUE(same(a.started, b.started));
    EXPECT_TRUE(same(a.ended, b.ended));
    EXPECT_EQ(a.person, b.person);
    ASSERT_EQ(a.trail.size(), b.trail.size());
    for (std::size_t i = 0; i < a.trail.size(); ++i)
        EXPECT_TRUE(a.trail[i].step == b.trail[i].step && a.trail[i].back == b.trail[i].back
                    && same(a.trail[i].at, b.trail[i].at));
    ASSERT_EQ(a.marks.size(), b.marks.size());
    for (std::size_t i = 0; i < a.marks.size(); ++i) {
        const RunMark &x = a.marks[i], &y = b.marks[i];
        EXPECT_TRUE(x.id == y.id && x.n == y.n && x.step == y.step && x.depth == y.depth && x.shared == y.shared
                    && same(x.at, y.at) && same(x.undone, y.undone));
    }
}

/// Time that does what time does on a cheap tablet: runs, stands, is set, and starts again with a reboot.
void jump(test::FixedClock &clock, std::mt19937 &random)
{
    const auto upTo = [&](std::int64_t n) { return std::uniform_int_distribution<std::int64_t>(0, n)(random); };
    switch (upTo(9)) {
    case 0: clock.setWall(upTo(2'000'000'000'000)); break;
    case 1: clock.reboot(upTo(600'000)); break;
    case 2: clock.at.wallMs -= upTo(86'400'000); break;
    case 3: clock.at.bootId.clear(); break;
    case 4: break;
    default: clock.advance(upTo(90'000)); break;
    }
}

Event anyEvent(const library::Protocol &protocol, const Run &run, std::mt19937 &random)
{
    const auto upTo = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n)(random); };
    switch (upTo(14)) {
    case 0: case 1: case 2: case 3: return Act{};
    case 4: case 5: return Take{upTo(2)};
    case 6: return StepBack{};
    case 7: case 8: return Write{protocol.marks[upTo(protocol.marks.size() - 1)].id};
    case 9: case 10: return Undo{upTo(run.marks.size())};
    case 11: return Write{"no such mark"};
    case 12: return HandOver{};
    case 13: return GoOn{};
    default: return upTo(20) == 0 ? Event{Finish{}} : Event{StepBack{}};
    }
}

/// As many as HANDRAIL_RUN_SEEDS asks for.
unsigned seedsOr(unsigned usual)
{
    const char *asked = std::getenv("HANDRAIL_RUN_SEEDS");
    return asked ? static_cast<unsigned>(std::max(1, std::atoi(asked))) : usual;
}

void expectWhole(const library::Protocol &protocol, unsigned seeds)
{
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        test::FixedClock clock;
        crisis::Run run = begin(protocol, "r" + std::to_string(seed), "v", clock.now());
        for (int i = 0; i < 60 && !testing::Test::HasFailure(); ++i) {
            jump(clock, random);
            const crisis::Run before = run;
            run = apply(protocol, run, anyEvent(protocol, run, random), clock.now());

            EXPECT_TRUE(run.step == kEnd || findStep(protocol, run.step)) << run.step;
            EXPECT_EQ(settled(protocol, run).step, run.step);
            EXPECT_EQ(run.trail.back().step, run.step);
            EXPECT_GE(elapsedMs(run, clock.now()), 0);
            EXPECT_GE(onStepMs(run, clock.now()), 0);

            ASSERT_GE(run.marks.size(), before.marks.size()) << "no mark is ever taken out";
            for (std::size_t m = 0; m < before.marks.size(); ++m) {
                EXPECT_TRUE(same(run.marks[m].at, before.marks[m].at)) << "no time is ever changed";
                EXPECT_EQ(run.marks[m].id, before.marks[m].id);
                EXPECT_TRUE(!before.marks[m].undone || same(run.marks[m].undone, before.marks[m].undone));
            }
            int n = 0;
            for (const RunMark &mark : run.marks) {
                if (mark.id == protocol.doseMark && !mark.undone) {
                    EXPECT_EQ(mark.n, ++n) << "doses are counted 1, 2, 3";
                }
            }

            const DoseClock dose = doseClock(protocol, run, clock.now());
            EXPECT_GE(dose.sinceMs, 0);
            EXPECT_EQ(dose.doses, n);
            EXPECT_EQ(dose.phase == DoseClock::Phase::NoneGiven, n == 0);
            const HandoffCard card = handoffCard(protocol, run, clock.now());
            EXPECT_EQ(card.doses.size(), static_cast<std::size_t>(n));
            for (const CardLine &line : card.doses)
                EXPECT_GE(line.ageMs, 0);
            for (const CardSpan &span : card.spans)
                EXPECT_GE(span.toWallMs, span.fromWallMs);

            const auto read = runFromJson(toJson(run));
            ASSERT_TRUE(read.ok());
            expectSame(read.value(), run);
        }
    }
}

TEST(RunProperty, AnyEventsUnderAnyClockKeepTheRunWhole)
{
    expectWhole(test::sampleProtocol(), seedsOr(150));
}

/// Every protocol that ships, as it ships.
std::vector<library::Protocol> realProtocols()
{
    const auto content = library::compiler::compile(HANDRAIL_SOURCE_DIR "/content");
    std::vector<library::Protocol> out;
    for (const auto &entry : content.entries) {
        if (entry.kind == "protocol" && entry.lang == "en")
            out.push_back(nlohmann::json::parse(entry.body).get<library::Protocol>());
    }
    return out;
}

TEST(RunProperty, EveryProtocolThatShipsKeepsItsRunWhole)
{
    const auto protocols = realProtocols();
    ASSERT_GE(protocols.size(), 5U);
    for (const library::Protocol &protocol : protocols) {
        SCOPED_TRACE(protocol.head.id);
        expectWhole(protocol, seedsOr(10));
    }
}

TEST(RunProperty, FromEveryStepThatShipsTheBigButtonLeadsToTheEndInTheEnd)
{
    for (const library::Protocol &protocol : realProtocols()) {
        for (const library::ProtocolStep &step : protocol.steps) {
            SCOPED_TRACE(protocol.head.id + "/" + step.id);
            test::FixedClock clock;
            crisis::Run run = begin(protocol, "r", "v", clock.now());
            run.step = step.id;
            for (int i = 0; i < 40 && run.step != kEnd; ++i) {
                clock.advance(1000);
                run = apply(protocol, run, Act{}, clock.now());
            }
            EXPECT_EQ(run.step, kEnd);
        }
    }
}

TEST(RunProperty, TheSameEventsAtTheSameTimesGiveTheSameRun)
{
    const library::Protocol protocol = test::sampleProtocol();
    std::string first;
    for (int round = 0; round < 2; ++round) {
        std::mt19937 random(7);
        test::FixedClock clock;
        crisis::Run run = begin(protocol, "r", "v", clock.now());
        for (int i = 0; i < 100; ++i) {
            jump(clock, random);
            run = apply(protocol, run, anyEvent(protocol, run, random), clock.now());
        }
        if (round == 0)
            first = toJson(run);
        else
            EXPECT_EQ(toJson(run), first);
    }
}

TEST(RunProperty, EveryProtocolThatShipsStandsWithEveryMarkSetEarly)
{
    for (const library::Protocol &protocol : realProtocols()) {
        for (const EarlyTrouble &trouble : earlyMarks(protocol))
            ADD_FAILURE() << protocol.head.id << '/' << trouble.step << ": " << trouble.what << "; " << trouble.cure;
    }
}

TEST(RunProperty, AProtocolThatGoesInACircleOnceAMarkStandsIsFound)
{
    library::Protocol protocol = test::sampleProtocol();
    EXPECT_TRUE(earlyMarks(protocol).empty());
    protocol.steps[6].to = "watch";
    protocol.steps[7].to = "recovery"; // watch: only EMS led out, and now nothing does
    EXPECT_FALSE(earlyMarks(protocol).empty());
}

/// Every way out of every step, as a thumb of no plan takes it: one spray is one dose however it is told.
TEST(RunProperty, NoWayThroughAProtocolWritesADeedTwiceThatWasMarkedOnce)
{
    for (const library::Protocol &protocol : realProtocols()) {
        for (unsigned seed = 1; seed <= seedsOr(40); ++seed) {
            SCOPED_TRACE(protocol.head.id + ' ' + std::to_string(seed));
            std::mt19937 random(seed);
            test::FixedClock clock;
            crisis::Run run = begin(protocol, "r", "v", clock.now());
            for (int i = 0; i < 40 && !run.ended; ++i) {
                clock.advance(2000);
                const Asked here = askedHere(protocol, run, clock.now());
                const int before = here.mark ? standing(run, here.mark->id) : 0;
                const std::string mark = here.mark ? here.mark->id : std::string();
                const crisis::Run acted = apply(protocol, run, Act{}, clock.now());
                if (here.deed == Deed::Done) {
                    EXPECT_EQ(standing(acted, mark), before);
                    EXPECT_NE(acted.step, run.step) << "it goes on";
                }
                run = apply(protocol, run, anyEvent(protocol, run, random), clock.now());
            }
        }
    }
}

} // namespace
