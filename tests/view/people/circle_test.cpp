#include "view/people/circlemodel.h"

#include "support/planmodelfixture.h"

using namespace handrail;

namespace {

struct CircleTest : test::PlanModelTest {
    std::string robin = onDisk(id).personId;
    view::CircleModel circle{vault, settings, clock};

    CircleTest()
    {
        circle.open(QString::fromStdString(robin));
        settle();
    }
    void add(const char *name, const char *phone, view::PlanItem::Answer consent)
    {
        circle.edit()->begin({});
        circle.edit()->type("name", name);
        circle.edit()->type("phone", phone);
        circle.edit()->setConsent(consent);
        circle.edit()->end();
        settle();
    }
    QStringList proposed()
    {
        model->asked()->goTo(2);
        model->known()->readCircle();
        settle();
        QStringList out;
        for (const auto &row : model->known()->circle()->rows())
            out.append(row.value("words").toString());
        return out;
    }
};

} // namespace

TEST_F(CircleTest, IsKeptWithConsentAndItsDayAndProposedInEveryPlan)
{
    add("Kit Sample", "555-0177", view::PlanItem::Yes);
    ASSERT_EQ(circle.contacts()->count(), 1);
    EXPECT_EQ(circle.contacts()->word(0, "consent"), view::PlanItem::Yes);
    EXPECT_FALSE(circle.contacts()->word(0, "consentDay").toString().isEmpty());
    EXPECT_EQ(proposed(), QStringList("Kit Sample"));
    model->known()->addFromCircle(0);
    settle();
    EXPECT_EQ(proposed(), QStringList()) << "they stand here now";
}

TEST_F(CircleTest, WhoTookTheirYesBackIsProposedNowhere)
{
    add("Kit Sample", "555-0177", view::PlanItem::Yes);
    circle.edit()->begin(circle.contacts()->word(0, "contactId").toString());
    circle.edit()->setConsent(view::PlanItem::No);
    circle.edit()->end();
    settle();
    EXPECT_EQ(proposed(), QStringList());
    EXPECT_EQ(circle.contacts()->word(0, "callArgument"), "") << "and is not called";
}

TEST_F(CircleTest, AnEditInAPlanIsOfferedBackAndTakenWithATap)
{
    add("Kit Sample", "555-0177", view::PlanItem::Yes);
    proposed();
    model->known()->addFromCircle(0);
    settle();
    model->editor()->edit(itemId(1));
    settle();
    EXPECT_EQ(model->known()->circleOffer(), "");
    model->editor()->typeEdit("phone", "555-0199", 0);
    EXPECT_EQ(model->known()->circleOffer(), "change");
    model->known()->takeCircleOffer();
    settle();
    EXPECT_EQ(model->known()->circleOffer(), "");
    circle.open(QString::fromStdString(robin));
    settle();
    EXPECT_EQ(circle.contacts()->word(0, "phone"), "555-0199");
    model->editor()->edit(itemId(0)); // Ana, whom the plan names and the circle does not
    settle();
    EXPECT_EQ(model->known()->circleOffer(), "add");
    model->known()->takeCircleOffer();
    settle();
    model->editor()->endEdit();
    circle.open(QString::fromStdString(robin));
    settle();
    EXPECT_EQ(circle.contacts()->count(), 2);
    EXPECT_TRUE(QString::fromStdString(onDisk(id).section("ask")->items[0].detail.origin).startsWith("circle/"));
}

TEST_F(CircleTest, WhatIsBeingWrittenComesBackAfterAKill)
{
    circle.edit()->begin({});
    circle.edit()->type("name", "Aunt Sample");
    circle.edit()->flush();
    settle();
    view::CircleModel again(vault, settings, clock);
    again.open(QString::fromStdString(robin));
    settle();
    EXPECT_TRUE(again.edit()->on());
    EXPECT_EQ(again.edit()->name(), "Aunt Sample");
    again.edit()->end();
    settle();
    EXPECT_EQ(again.contacts()->count(), 1);
    EXPECT_FALSE(store->journal.draft(care::circleDraft(robin)).value());
}

TEST_F(CircleTest, WhoHasNoNameYetComesBackAfterAKillToo)
{
    circle.edit()->begin({});
    circle.edit()->type("phone", "555-0142");
    circle.edit()->flush();
    settle();
    view::CircleModel again(vault, settings, clock);
    again.open(QString::fromStdString(robin));
    settle();
    EXPECT_TRUE(again.edit()->on());
    EXPECT_EQ(again.edit()->phone(), "555-0142");
}

TEST_F(CircleTest, ANumberThatCannotBeCalledIsToldFromOneThatCan)
{
    circle.edit()->begin({});
    circle.edit()->type("name", "Kit Sample");
    EXPECT_FALSE(circle.edit()->dials()) << "none";
    for (const char *one : {"209 555 0142", "(209) 555-0142 ext. 7", "+52 55 1234 5678"}) {
        circle.edit()->type("phone", one);
        EXPECT_TRUE(circle.edit()->dials()) << one;
    }
    for (const char *none : {"ask the desk", "five five five", "12"}) {
        circle.edit()->type("phone", none);
        EXPECT_FALSE(circle.edit()->dials()) << none;
    }
}

TEST_F(CircleTest, WhatWasWrittenOfSomebodyWithoutANameIsKept)
{
    for (const auto &[part, words] : {std::pair("phone", "555-0142"), std::pair("relation", "the sister"),
                                      std::pair("other", "at the library, mornings"),
                                      std::pair("mayKnow", "only that all is well")}) {
        circle.edit()->begin({});
        circle.edit()->type("name", " ");
        circle.edit()->type(part, words);
        circle.edit()->end();
        settle();
        bool there = false;
        for (int i = 0; i < circle.contacts()->count(); ++i)
            there = there || circle.contacts()->word(i, "name") == words;
        EXPECT_TRUE(there) << part;
        EXPECT_FALSE(store->journal.draft(care::circleDraft(robin)).value()) << part;
    }
    EXPECT_EQ(circle.contacts()->count(), 4);
    circle.edit()->begin({});
    circle.edit()->setConsent(view::PlanItem::Yes); // of nobody
    circle.edit()->end();
    settle();
    EXPECT_EQ(circle.contacts()->count(), 4);
}

TEST_F(CircleTest, SomebodyTakenOutCanBePutBackAndNobodyHasNoName)
{
    add("Kit Sample", "", view::PlanItem::NotAsked);
    circle.edit()->begin(circle.contacts()->word(0, "contactId").toString());
    circle.edit()->takeOut();
    settle();
    EXPECT_EQ(circle.contacts()->count(), 0);
    EXPECT_EQ(circle.removedName(), "Kit Sample");
    circle.putBack();
    settle();
    EXPECT_EQ(circle.contacts()->count(), 1);
    add(" ", " ", view::PlanItem::NotAsked);
    EXPECT_EQ(circle.contacts()->count(), 1);
    circle.addPicked("Sample Clinic", "555-0100", "directory/s1");
    settle();
    EXPECT_EQ(circle.contacts()->count(), 2);
    EXPECT_EQ(circle.contacts()->word(1, "consent"), view::PlanItem::NotAsked) << "the person is asked first";
}

TEST_F(CircleTest, TheDayOfAYesIsToldAgainInTheLanguageThatTheAppSpeaksThen)
{
    add("Kit Sample", "555-0177", view::PlanItem::Yes);
    circle.edit()->begin(circle.contacts()->word(0, "contactId").toString());
    QStringList told;
    QObject::connect(circle.edit(), &view::CircleEdit::changed, [&] { told << circle.edit()->consentDay(); });
    const QString before = circle.edit()->consentDay();
    settings.setLanguage("es");
    ASSERT_FALSE(told.isEmpty()) << "the sheet that is open says it in English still";
    EXPECT_NE(told.last(), before);
}
