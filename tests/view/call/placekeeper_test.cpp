// Where the visit is: typed once, sealed with it, never in a slot and never in settings.
#include "view/call/placekeeper.h"
#include "view/now/visitmodel.h"

#include "support/callfixture.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::test;

namespace {

struct PlaceKept : CallFixture, testing::Test {
    std::unique_ptr<view::PlaceKeeper> keeper = std::make_unique<view::PlaceKeeper>(place, desk);

    void open() { (void)desk.visitId(); settle(); }
    [[nodiscard]] std::vector<std::string> sealed() const
    {
        std::vector<std::string> bodies;
        for (const vault::Entry &entry : journal->written) {
            if (entry.kind == "place")
                bodies.push_back(entry.body);
        }
        return bodies;
    }
    [[nodiscard]] bool sealedInTheEnd(const std::string &words)
    {
        return QTest::qWaitFor([&] {
            settle();
            return !sealed().empty() && sealed().back().find(words) != std::string::npos;
        }, 5000);
    }
};

TEST_F(PlaceKept, IsSealedWithTheVisitAndInNoSlotAndNoSettings)
{
    open();
    place.setLandmark("Canary St and 5th");
    EXPECT_TRUE(sealedInTheEnd("Canary St and 5th"));
    EXPECT_EQ(journal->written.back().visitId, desk.visit().id);
    for (const auto &[slot, json] : journal->kept)
        EXPECT_EQ(json.find("Canary"), std::string::npos) << slot;
    settings.setCounty("Modoc"); // makes it write
    settle();
    QFile file(QString::fromStdString((dir / "settings.json").string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Canary"));
}

TEST_F(PlaceKept, OneTypedBeforeTheVisitJoinsItWhenItOpens)
{
    place.setLandmark("Behind the library");
    settle();
    EXPECT_TRUE(sealed().empty()) << "no visit, no entry";
    open();
    EXPECT_TRUE(sealedInTheEnd("Behind the library"));
}

TEST_F(PlaceKept, ComesBackAfterAKillOnceRecordsOpen)
{
    open();
    place.setLandmark("Behind the library");
    ASSERT_TRUE(sealedInTheEnd("Behind the library"));
    journal->locked = true;
    keeper.reset();
    view::CrisisDesk again{vault, clock};
    view::PlaceModel newPlace{feed, &CallFixture::outlines, settings, clock};
    view::PlaceKeeper newKeeper{newPlace, again};
    again.restore();
    settle();
    EXPECT_EQ(newPlace.landmark(), QString());
    journal->locked = false;
    newKeeper.read();
    settle();
    EXPECT_EQ(newPlace.landmark(), "Behind the library");
}

TEST_F(PlaceKept, IsPutAwayAtHideAndGoneWithTheVisit)
{
    open();
    place.setLandmark("Behind the library");
    keeper->putAway();
    settle();
    EXPECT_EQ(place.landmark(), QString());
    ASSERT_EQ(sealed().size(), 1u) << "sealed before it left the screen";
    keeper->read();
    settle();
    EXPECT_EQ(place.landmark(), "Behind the library");
    desk.closeVisit("stays");
    settle();
    EXPECT_EQ(place.landmark(), QString());
}

} // namespace
