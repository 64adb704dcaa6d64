// A word looked for in the visits of years: found whatever the caseload, and no frame waits for it.
#include "view/people/storyfixture.h"

#include "view/people/visitslookup.h"

using namespace handrail;
using namespace handrail::view;
using test::StoryTest;

namespace {

constexpr std::size_t kVisits = 5'000; // takes longer than any frame

struct VisitsLookupTest : StoryTest {
    StoryRows maker = rows();
    VisitsLookup lookup{maker};
    QSignalSpy answered{&lookup, &VisitsLookup::answered};

    /// All alike but the one at @p odd, which was at the library, with Robin.
    void put(std::size_t odd)
    {
        std::vector<VisitPart> all(kVisits);
        for (std::size_t i = 0; i < kVisits; ++i) {
            all[i].head.visitId = std::to_string(i);
            all[i].past = crisis::PastVisit{};
            all[i].past->visit.started.wallMs = clock.now().wallMs;
            all[i].past->landmark = i == odd ? "Library" : "Canary Street";
        }
        all[odd].head.personId = "robin";
        lookup.setVisits(std::move(all), {{"robin", "canaryrobin"}});
    }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !lookup.looking(); }, 60'000));
    }
};

} // namespace

TEST_F(VisitsLookupTest, AWordIsFoundAtTheEndOfYearsAFewVisitsAtATime)
{
    put(kVisits - 1);
    lookup.look(QStringLiteral("library"), 20);
    EXPECT_TRUE(lookup.looking()) << "the screen waits until all were gone through";
    EXPECT_EQ(answered.count(), 0);
    wait();
    EXPECT_EQ(answered.count(), 1);
    ASSERT_EQ(lookup.found(), std::vector<std::size_t>{kVisits - 1});
    EXPECT_EQ(lookup.who(lookup.visit(kVisits - 1)), "canaryrobin");
}

TEST_F(VisitsLookupTest, TheNextLetterGivesUpWhatWasLookedForBefore)
{
    put(3);
    lookup.look(QStringLiteral("nowhere"), 20);
    ASSERT_TRUE(lookup.looking());
    lookup.look(QStringLiteral("lib rob"), 20);
    wait();
    EXPECT_EQ(answered.count(), 1);
    EXPECT_EQ(lookup.found(), std::vector<std::size_t>{3}) << "by where it was, and with whom";
    lookup.look(QStringLiteral("canary"), 20);
    wait();
    EXPECT_EQ(lookup.found().size(), 21u) << "the newest, and that there are more";
    EXPECT_EQ(lookup.found().front(), 0u);
}

TEST_F(VisitsLookupTest, WhatIsLookedForEndsWithALock)
{
    put(3);
    lookup.look(QStringLiteral("nowhere"), 20);
    lookup.forget();
    EXPECT_FALSE(lookup.looking());
    EXPECT_TRUE(lookup.empty());
    QCoreApplication::processEvents();
    EXPECT_EQ(answered.count(), 0);
    lookup.look({}, 20);
    EXPECT_TRUE(lookup.found().empty());
}
