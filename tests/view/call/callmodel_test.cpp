#include "support/callfixture.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::view;

namespace {

class CallModelTest : public testing::Test, protected test::CallFixture {
protected:
    QStringList sectionNames()
    {
        QStringList out;
        for (const QVariantMap &row : model.list()->sections()->rows())
            out +=
                row["section"].toString() + (row["county"].toString().isEmpty() ? "" : " " + row["county"].toString());
        return out;
    }
    QStringList linesOf(int section)
    {
        QStringList out;
        for (const QVariantMap &row : model.list()->sections()->rows()[section]["lines"].value<RowsModel *>()->rows())
            out += row["lineId"].toString();
        return out;
    }
    QStringList firsts()
    {
        QStringList out;
        for (const QVariantMap &row : model.around()->firsts()->rows())
            out += row["lineId"].toString();
        return out;
    }
    std::vector<std::string> kinds()
    {
        settle();
        std::vector<std::string> out;
        for (const auto &entry : journal->written)
            out.push_back(entry.kind);
        return out;
    }
};

TEST_F(CallModelTest, NothingIsDialledByOpeningLookingOrChoosing)
{
    feed.give(32.7341, -117.1446, 12, clock.at.wallMs);
    model.list()->show();
    for (const char *argument : {"911", "988", "sd-mobile", "words", "911/mental", "nonsense", ""}) {
        model.open(argument);
        model.kinds()->choose("overdose");
        settings.setLanguage(settings.language() == "en" ? "es" : "en");
        (void)model.canDial();
        (void)model.canText();
        (void)model.line()->telModules();
    }
    settle();
    EXPECT_TRUE(dialer.dialed.isEmpty());
    EXPECT_TRUE(dialer.texted.isEmpty());
}

TEST_F(CallModelTest, ATapHandsTheNumberOverOnceAndSaysSo)
{
    model.open("988");
    EXPECT_TRUE(model.canDial());
    model.dial("988");
    EXPECT_EQ(dialer.dialed, QStringList{"988"});
    EXPECT_EQ(model.handed(), "dialer");
    model.open("911");
    EXPECT_EQ(model.handed(), "") << "another sheet starts clean";
}

TEST_F(CallModelTest, AStaleScreenCannotRingAnotherNumber)
{
    model.open("911");
    model.open("sd-mobile");
    model.dial("911");
    model.text("words");
    EXPECT_TRUE(dialer.dialed.isEmpty());
    EXPECT_TRUE(dialer.texted.isEmpty());
}

TEST_F(CallModelTest, SaysWhenTheSystemRefusesTheNumber)
{
    dialer.accepts = false;
    model.open("911");
    model.dial("911");
    EXPECT_EQ(model.handed(), "refused");
    EXPECT_EQ(kinds(), (std::vector<std::string>{"call.opened"}))
        << "a call that was not handed over is not told as one";
}

TEST_F(CallModelTest, OffersAQrWithTelForAnotherPhone)
{
    dialer.able = false;
    model.open("sd-mobile");
    EXPECT_FALSE(model.canDial());
    EXPECT_TRUE(model.line()->telModules().endsWith("tel:5550100"));
    model.open("words");
    EXPECT_TRUE(model.line()->telModules().isEmpty());
    EXPECT_TRUE(model.line()->number().isEmpty());
    EXPECT_TRUE(model.canText());
    model.text("words");
    EXPECT_EQ(dialer.texted, QStringList{"555011 HELLO"});
}

TEST_F(CallModelTest, AFingerThatTremblesHandsNothingOverTwice)
{
    model.open("words");
    model.text("words");
    model.text("words");
    EXPECT_EQ(dialer.texted.size(), 1);
    EXPECT_EQ(kinds(), (std::vector<std::string>{"call.opened", "call.texted"})) << "nor is it written twice";
    clock.advance(SameTouch::kMs);
    model.text("words");
    EXPECT_EQ(dialer.texted.size(), 2) << "whoever waits and asks again, gets it again";
    model.open("988");
    model.dial("988");
    model.dial("988");
    model.open("988");
    model.dial("988");
    EXPECT_EQ(dialer.dialed, (QStringList{"988", "988"})) << "a sheet that was opened anew is asked anew";
    model.send("415 555 0100", "I am here");
    model.send("415 555 0100", "I am here");
    model.send("415 555 0100", "I am here, come");
    EXPECT_EQ(dialer.texted.size(), 4) << "other words are another message";
}

TEST_F(CallModelTest, TellsTheOpenVisitAndKeepsASealedEntryWithoutOne)
{
    model.open("911");
    model.dial("911");
    EXPECT_EQ(kinds(), (std::vector<std::string>{"call.opened", "call.dialed"}));
    EXPECT_FALSE(crisis::isOpen(desk.visit())) << "a call alone opens no visit";
    const std::string visit = desk.visitId();
    model.open("988");
    model.dial("988");
    EXPECT_EQ(kinds().size(), 5u);
    EXPECT_EQ(journal->written.back().visitId, visit);
    EXPECT_EQ(desk.visit().events.back().kind, "call.dialed");
    EXPECT_EQ(desk.visit().events.back().of, "988");
}

TEST_F(CallModelTest, ShowingASheetAgainTellsNothing)
{
    model.open("911");
    model.show("911");
    EXPECT_EQ(kinds(), (std::vector<std::string>{"call.opened"}));
}

TEST_F(CallModelTest, TheKindOfEmergencyChoosesTheWords)
{
    model.open("911");
    EXPECT_EQ(model.kinds()->say(), "Words of 911");
    EXPECT_EQ(model.kinds()->rows()->count(), 2);
    model.kinds()->choose("overdose");
    EXPECT_EQ(model.kinds()->say(), "They will not wake up.");
    EXPECT_EQ(model.kinds()->alsoSay(), QStringList{"Say each dose"});
    EXPECT_TRUE(model.kinds()->rows()->rows()[0]["chosen"].toBool());
    model.kinds()->choose("overdose");
    EXPECT_EQ(model.kinds()->say(), "Words of 911") << "a second tap takes it back";
    model.open("911/mental");
    EXPECT_EQ(model.kinds()->say(), "Please send a trained team.");
    model.open("988");
    EXPECT_EQ(model.kinds()->rows()->count(), 0);
}

TEST_F(CallModelTest, ForMentalHealthTheCountysCrisisLinesComeBefore911)
{
    feed.give(33.4620, -117.6000, 3000, clock.at.wallMs); // by the line between Orange and San Diego
    model.open("911");
    EXPECT_TRUE(firsts().isEmpty());
    model.kinds()->choose("mental");
    EXPECT_EQ(firsts(), (QStringList{"or-crisis", "sd-mobile", "988"})) << "both counties, no office, then 988";
    model.kinds()->choose("overdose");
    EXPECT_TRUE(firsts().isEmpty());
}

TEST_F(CallModelTest, ListsTheCountyFirstThenCaliforniaThenTheNation)
{
    model.list()->show();
    EXPECT_EQ(sectionNames(), (QStringList{"state", "national"}));
    feed.give(33.4620, -117.6000, 3000, clock.at.wallMs);
    EXPECT_EQ(sectionNames(), (QStringList{"county Orange", "county San Diego", "state", "national"}));
    EXPECT_EQ(linesOf(1), (QStringList{"sd-mobile", "sd-child", "sd-office"}));
    EXPECT_EQ(linesOf(3), (QStringList{"911", "988", "words"}));
    const auto office = model.list()->sections()->rows()[1]["lines"].value<RowsModel *>()->rows()[2];
    EXPECT_EQ(office["trust"].toString(), "old");
}

TEST_F(CallModelTest, AskedByCountyTheSheetIsThatOfWhereOneStands)
{
    settings.setCounty("San Diego");
    model.open("county:cps");
    EXPECT_EQ(model.line()->lineId(), "sd-child");
    EXPECT_TRUE(model.around()->isByCounty());
    EXPECT_FALSE(model.around()->asksCounty());
    model.dial(model.line()->lineId());
    EXPECT_EQ(dialer.dialed, QStringList{"5550104"});
    model.open("county:team");
    EXPECT_EQ(model.line()->lineId(), "sd-mobile");
}

TEST_F(CallModelTest, WhereNoHotlineIsKnownItIsTheStatesWayNeverTheNextCountys)
{
    feed.give(33.4620, -117.6000, 3000, clock.at.wallMs); // by the line between Orange and San Diego; Orange has none
    model.open("county:cps");
    EXPECT_EQ(model.line()->lineId(), "ca-child");
    ASSERT_EQ(model.around()->others()->count(), 1) << "the county next door is offered below, by its name";
    EXPECT_EQ(model.around()->others()->word(0, "lineId").toString(), "sd-child");
    EXPECT_EQ(model.around()->others()->word(0, "county").toString(), "San Diego");
}

TEST_F(CallModelTest, WithNoCountyKnownItAsksAndFollowsTheAnswer)
{
    model.open("county:cps");
    EXPECT_TRUE(model.around()->asksCounty());
    EXPECT_EQ(model.line()->lineId(), "ca-child") << "meanwhile the state's way";
    place.pickCounty("San Diego");
    EXPECT_FALSE(model.around()->asksCounty());
    EXPECT_EQ(model.line()->lineId(), "sd-child");
    model.open("988");
    place.pickCounty("Orange");
    EXPECT_EQ(model.line()->lineId(), "988") << "a sheet asked for by its id stays";
}

TEST_F(CallModelTest, EveryLineCarriesItsCounty)
{
    feed.give(33.4620, -117.6000, 3000, clock.at.wallMs);
    model.open("911/mental");
    QStringList counties;
    for (const QVariantMap &row : model.around()->firsts()->rows())
        counties += row["county"].toString();
    EXPECT_EQ(counties, (QStringList{"Orange", "San Diego", ""}));
}

TEST_F(CallModelTest, TheOpenSheetFollowsTheLanguage)
{
    model.open("911");
    settings.setLanguage("es");
    EXPECT_EQ(model.kinds()->say(), "Palabras de 911");
}

TEST_F(CallModelTest, AnUnknownLineOpensNothing)
{
    model.open("no-such-line");
    EXPECT_EQ(model.line()->lineId(), "");
    model.dial("no-such-line");
    model.dial("");
    EXPECT_TRUE(dialer.dialed.isEmpty());
    EXPECT_TRUE(kinds().empty());
}

} // namespace
