// Kinds of field, the coach, and what the person says of the whole.
#include "support/planmodelfixture.h"

#include <QDateTime>

using namespace handrail;
using test::PlanModelTest;

namespace {

/// A plan with every kind of field, in two languages, and a coach.
struct EveryKind : PlanModelTest {
    static library::PlanTemplate form(const std::string &lang)
    {
        const bool spanish = lang == "es";
        auto made = test::sampleTemplate();
        made.head.title = spanish ? "Plan de seguridad" : "Safety plan";
        made.sections[0].question = spanish ? "¿Cómo lo sabes?" : "How do you know?";
        made.sections[0].heading = spanish ? "Mis señales" : "My warning signs";
        made.sections[2].coach = 1;
        made.sections[2].offer = "No one to ask yet.";
        made.sections.push_back({"hope", "Hope", "Where to?", "", "", "text", {{"home", "I have a home"}}});
        made.sections.push_back(
            {"often", "How often", "How often?", "", "", "choice", {{"week", "Weekly"}, {"month", "Monthly"}}, true});
        made.sections.push_back({"goals", "Goals", "What?", "", "", "goal", {}});
        made.notice = "A worksheet.";
        return made;
    }
    EveryKind()
    {
        content.form = [](const std::string &, const std::string &lang) -> storage::Result<library::PlanTemplate> {
            return form(lang);
        };
        model = fresh();
    }
    void goTo(const char *section)
    {
        for (int at = 0; at < model->asked()->count(); ++at) {
            if (form("en").sections[static_cast<std::size_t>(at)].id == section)
                model->asked()->goTo(at);
        }
    }
    void restart()
    {
        model.reset();
        settle();
        model = fresh();
    }
};

} // namespace

TEST_F(EveryKind, OneTextIsTypedInPlaceAndStaysOne)
{
    goTo("hope");
    model->typing()->type("I live by the sea", 17);
    EXPECT_EQ(model->asked()->items()->count(), 0) << "no item while it is typed";
    goTo("alone");
    settle();
    ASSERT_EQ(onDisk(id).section("hope")->items.size(), 1u);
    const std::string item = onDisk(id).section("hope")->items[0].id;
    goTo("hope");
    EXPECT_EQ(model->typing()->typed(), "I live by the sea");
    model->typing()->addExample("I have a home");
    EXPECT_EQ(model->typing()->typed(), "I live by the sea. I have a home");
    model->settle();
    settle();
    ASSERT_EQ(onDisk(id).section("hope")->items.size(), 1u);
    EXPECT_EQ(onDisk(id).section("hope")->items[0].id, item);
    EXPECT_EQ(onDisk(id).section("hope")->items[0].text, "I live by the sea. I have a home");
    model->typing()->type("", 0);
    model->settle();
    settle();
    EXPECT_TRUE(onDisk(id).section("hope")->items.empty());
}

TEST_F(EveryKind, AChangedTextComesBackAfterAKillWithItsCursor)
{
    goTo("hope");
    model->typing()->type("I live", 6);
    model->settle();
    model->typing()->type("I live by the", 13);
    model->flush();
    settle();
    restart();
    EXPECT_EQ(model->asked()->question(), "Where to?");
    EXPECT_EQ(model->typing()->typed(), "I live by the");
    EXPECT_EQ(model->typing()->cursor(), 13);
    EXPECT_TRUE(model->typing()->returned());
    EXPECT_EQ(model->editor()->editingId(), "") << "it is typed in place, no sheet opens";
    model->settle();
    settle();
    ASSERT_EQ(onDisk(id).section("hope")->items.size(), 1u);
    EXPECT_EQ(onDisk(id).section("hope")->items[0].text, "I live by the");
}

TEST_F(EveryKind, AChoiceOfOneHasOne)
{
    goTo("often");
    EXPECT_TRUE(model->asked()->examples().isEmpty()) << "options are not examples";
    model->typing()->choose("week", true);
    model->typing()->choose("month", true);
    settle();
    ASSERT_EQ(onDisk(id).section("often")->items.size(), 1u);
    EXPECT_EQ(onDisk(id).section("often")->items[0].text, "Monthly");
    EXPECT_TRUE(model->asked()->options()->rows()[1].value("chosen").toBool());
    EXPECT_FALSE(model->asked()->options()->rows()[0].value("chosen").toBool());
    model->typing()->choose("month", false);
    settle();
    EXPECT_TRUE(onDisk(id).section("often")->items.empty());
}

TEST_F(EveryKind, AGoalKeepsItsMeasureItsDayAndHowItGoes)
{
    goTo("goals");
    model->typing()->type("A room of my own", 0);
    model->typing()->add();
    model->editor()->edit(itemId(0));
    model->editor()->typeEdit("measure", "I have the key", 0);
    model->editor()->typeEdit("progress", "Two visits made", 0);
    model->editor()->typeEdit("barrier", "no papers", 0);
    model->editor()->typeEdit("instead", "ask Kit", 0);
    model->editor()->setEditDate(0, 1);
    model->editor()->moveEditDate(1);
    settle();
    EXPECT_GT(draftWrites(), 0) << "each part is on disk while it is typed";
    const QString day = model->editor()->item()->date();
    EXPECT_EQ(day,
              QDateTime::fromMSecsSinceEpoch(clock.now().wallMs).date().addMonths(1).addDays(1).toString(Qt::ISODate));
    restart();
    EXPECT_EQ(model->editor()->item()->measure(), "I have the key") << "a draft of an item has all its parts";
    EXPECT_EQ(model->editor()->item()->date(), day);
    model->editor()->endEdit();
    settle();
    const care::Item goal = onDisk(id).section("goals")->items[0];
    EXPECT_EQ(goal.detail.measure, "I have the key");
    EXPECT_EQ(goal.detail.progress, "Two visits made");
    EXPECT_EQ(goal.detail.barrier, "no papers");
    EXPECT_EQ(goal.detail.instead, "ask Kit");
    EXPECT_EQ(goal.detail.date, day.toStdString());
}

TEST_F(EveryKind, ConsentIsAskedAndCanBeTakenBack)
{
    goTo("ask");
    model->editor()->edit(itemId(0));
    EXPECT_EQ(model->editor()->item()->consent(), view::PlanItem::NotAsked);
    model->editor()->setEditConsent(view::PlanItem::Yes);
    model->editor()->endEdit();
    settle();
    EXPECT_EQ(onDisk(id).item("ask", "k1")->detail.consent, true);
    model->editor()->edit(itemId(0));
    model->editor()->setEditConsent(view::PlanItem::NotAsked);
    model->editor()->endEdit();
    settle();
    EXPECT_EQ(onDisk(id).item("ask", "k1")->detail.consent, std::nullopt);
}

TEST_F(EveryKind, AReviewIsKeptAtOnceAndLeavesTheAgreementAlone)
{
    model->about()->agree();
    settle();
    EXPECT_TRUE(model->about()->agreed());
    goTo("alone");
    model->editor()->edit(itemId(0));
    model->editor()->review(view::PlanItem::Yes, view::PlanItem::No);
    settle();
    EXPECT_EQ(onDisk(id).item("alone", "a1")->used, true);
    EXPECT_EQ(onDisk(id).item("alone", "a1")->helped, false);
    EXPECT_GT(onDisk(id).agreedMs, 0);
    model->editor()->endEdit();
    model->typing()->addExample("Walk around the block");
    model->typing()->type("Sing", 4);
    model->typing()->add();
    settle();
    EXPECT_EQ(onDisk(id).agreedMs, 0) << "nobody said 'This is right' of a plan that changed since";
    EXPECT_FALSE(model->about()->agreed());
}

TEST_F(EveryKind, DeclinedIsRecordedAndOpensAgainWithTheFirstWord)
{
    goTo("goals");
    model->asked()->decline();
    settle();
    EXPECT_TRUE(model->asked()->declined());
    EXPECT_FALSE(model->asked()->skipped());
    EXPECT_EQ(onDisk(id).section("goals")->state, care::SectionState::Declined);
    model->typing()->type("Rest", 4);
    model->typing()->add();
    EXPECT_FALSE(model->asked()->declined());
    goTo("alone");
    model->asked()->decline();
    EXPECT_FALSE(model->asked()->declined()) << "what holds something is not declined";
}

TEST_F(EveryKind, TheCoachWaitsForTheEndAndTakesANo)
{
    goTo("ask");
    model->undo()->remove(itemId(0));
    EXPECT_EQ(model->coach()->offer(), "") << "not while the questions are gone through";
    goTo("goals");
    EXPECT_FALSE(model->asked()->next());
    EXPECT_EQ(model->coach()->offer(), "No one to ask yet.");
    model->coach()->takeOffer();
    EXPECT_EQ(model->asked()->question(), "Who could you ask?");
    model->coach()->declineOffer();
    settle();
    EXPECT_EQ(model->coach()->offer(), "");
    restart();
    EXPECT_EQ(model->coach()->offer(), "") << "the no is kept";
    clock.advance(24LL * 60 * 60 * 1000);
    restart();
    EXPECT_EQ(model->coach()->offer(), "No one to ask yet.") << "asked again at follow-up";
}

TEST_F(EveryKind, ThePeersLanguageStandsBesideThePersons)
{
    id = stored("Robin Sample", "es");
    model = fresh();
    model->setPeerLanguage("en");
    EXPECT_EQ(model->asked()->question(), "¿Cómo lo sabes?");
    EXPECT_EQ(model->asked()->peerQuestion(), "How do you know?");
    EXPECT_EQ(model->whole()->rows()[0].value("peerHeading"), "My warning signs");
    EXPECT_EQ(model->about()->title(), "Plan de seguridad");
    EXPECT_EQ(model->about()->kindTitle(), "Safety plan");
    model->setPeerLanguage("es");
    EXPECT_EQ(model->asked()->peerQuestion(), "");
    EXPECT_EQ(model->about()->kindTitle(), "Plan de seguridad");
}

TEST_F(EveryKind, SomeoneOfAnotherPartOrPlanIsPickedWithTheirNumber)
{
    care::PlanRepository repository(store->records, store->journal, clock);
    auto other = test::samplePlan();
    other.personId = onDisk(id).personId;
    other = care::addItem(other, "ask",
                          {.id = "z", .text = "Kit Sample", .detail = {.phone = "555-0177", .consent = true}});
    ASSERT_TRUE(repository.start(other).ok());
    goTo("ask");
    model->known()->readCircle();
    settle();
    ASSERT_EQ(model->known()->circle()->count(), 1) << "Ana stands here already";
    EXPECT_EQ(model->known()->circle()->rows()[0].value("words"), "Kit Sample");
    model->known()->addFromCircle(0);
    model->known()->addFromCircle(7);
    settle();
    const auto items = onDisk(id).section("ask")->items;
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[1].detail.phone, "555-0177");
    EXPECT_EQ(items[1].detail.consent, true);
    EXPECT_EQ(items[1].detail.origin, "circle/z");
    model->typing()->addPicked("Sample Center", "555-0100", "1 Made Up Street", "9 to 5", "directory/s1");
    settle();
    EXPECT_EQ(onDisk(id).section("ask")->items[2].detail.where, "1 Made Up Street");
    EXPECT_EQ(onDisk(id).section("ask")->items[2].detail.origin, "directory/s1");
}

TEST_F(EveryKind, DaysAreWrittenAsPeopleWriteThemAndOtherWordsStay)
{
    EXPECT_EQ(view::PlanItem::dayWords("2026-12-04", "en"), "Friday, December 4");
    EXPECT_EQ(view::PlanItem::dayWords("2026-12-04", "es"), "viernes 4 de diciembre");
    EXPECT_EQ(view::PlanItem::dayWords("after court", "en"), "after court");
    EXPECT_EQ(view::PlanItem::dayWords("", "en"), "");
}

TEST_F(EveryKind, AMoveByThreeKeysGoesBackAsOne)
{
    goTo("alone");
    const QString music = itemId(2);
    model->undo()->move(music, -1);
    model->undo()->move(music, -1);
    EXPECT_EQ(model->undo()->movedWords(), "Music");
    EXPECT_EQ(words().first(), "Music");
    model->undo()->putBack();
    settle();
    EXPECT_EQ(words(), QStringList({"Walk around the block", "Hold something cold", "Music"}));
    EXPECT_EQ(model->undo()->movedWords(), "");
    EXPECT_EQ(onDisk(id).section("alone")->items[2].text, "Music");
}

namespace {

/// The template's own part of what is put out of reach, with its labels and an example that is nowhere.
struct OutOfReach : EveryKind {
    OutOfReach()
    {
        content.form = [](const std::string &, const std::string &lang) -> storage::Result<library::PlanTemplate> {
            auto made = form(lang);
            library::PlanSection &safer = made.sections[3];
            safer.labels = {{"where", "Where now"}, {"who", "Who holds it"}, {"when", "By when"}};
            safer.examples = {{"pills", "Pills"}, {"company", "Someone stays", false, {}, {"who", "when"}}};
            return made;
        };
        model = fresh();
        goTo("safer");
    }
    QString line(int row) const { return model->asked()->items()->rows()[row].value("beside").toString(); }
};

} // namespace

TEST_F(OutOfReach, IsAskedOneSmallQuestionAfterTheOtherAndKept)
{
    view::PlanMeans &means = *model->means();
    model->typing()->type("The rope", 8);
    EXPECT_TRUE(model->asked()->next());
    ASSERT_TRUE(means.asking()) << "what was just named is asked about before the page goes on";
    EXPECT_EQ(means.words(), "The rope");
    EXPECT_EQ(means.part(), "where");
    EXPECT_EQ(means.step(), 2);
    EXPECT_EQ(means.steps(), 4);
    means.type("the shed", 8);
    means.next();
    EXPECT_EQ(means.part(), "who");
    means.type("Ray", 3);
    EXPECT_TRUE(model->asked()->next()) << "the page's own button goes on as well";
    EXPECT_EQ(means.part(), "when");
    EXPECT_TRUE(model->asked()->next());
    EXPECT_FALSE(means.asking());
    EXPECT_EQ(model->asked()->id(), "safer") << "there may be more to put away";
    settle();
    const care::Item item = onDisk(id).section("safer")->items.back();
    EXPECT_EQ(item.detail.where, "the shed");
    EXPECT_EQ(item.detail.who, "Ray");
    EXPECT_EQ(line(1), "Where now: the shed; Who holds it: Ray");
    EXPECT_TRUE(model->whole()->rows()[3].value("summary").toString().contains("Where now: the shed"));
    model->asked()->next();
    EXPECT_NE(model->asked()->id(), "safer");
}

TEST_F(OutOfReach, AsksOnlyWhatMakesSenseOfAnExample)
{
    model->typing()->addExample("Someone stays");
    EXPECT_EQ(model->means()->part(), "who");
    EXPECT_EQ(model->means()->steps(), 3);
    model->means()->later();
    EXPECT_FALSE(model->means()->asking());
    EXPECT_EQ(model->editor()->editingId(), "");
    model->typing()->addExample("Pills");
    EXPECT_EQ(model->means()->part(), "where");
}

TEST_F(OutOfReach, LosesNoAnswerWhenTheAppIsKilledInTheMiddle)
{
    model->typing()->addExample("Pills");
    model->means()->type("the bathroom", 12);
    model->flush();
    settle();
    restart();
    EXPECT_EQ(model->editor()->item()->where(), "the bathroom");
    EXPECT_FALSE(model->means()->asking()) << "the sheet has every question";
    model->editor()->endEdit();
    settle();
    EXPECT_EQ(onDisk(id).section("safer")->items.back().detail.where, "the bathroom");
}

TEST_F(OutOfReach, LeavingTheQuestionKeepsWhatWasSaidAndAsksNothingElsewhere)
{
    model->typing()->addExample("Pills");
    model->means()->type("the bathroom", 12);
    goTo("alone");
    EXPECT_FALSE(model->means()->asking());
    model->typing()->type("Sing", 4);
    model->typing()->add();
    EXPECT_FALSE(model->means()->asking());
    settle();
    EXPECT_EQ(onDisk(id).section("safer")->items.back().detail.where, "the bathroom");
}

TEST_F(OutOfReach, TakenOutWhileItIsAskedAsksNoMore)
{
    model->typing()->addExample("Pills");
    model->undo()->remove(model->editor()->editingId());
    EXPECT_FALSE(model->means()->asking());
    model->undo()->putBack();
    EXPECT_FALSE(model->means()->asking());
}
