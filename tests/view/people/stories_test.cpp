// People's stories over the real vault: visits that are over, and notes.
#include "view/people/storyfixture.h"

#include "peer/ownnotes.h"
#include "view/desk/daytext.h"

#include <algorithm>

using namespace handrail;
using namespace handrail::view;
using test::StoryTest;

TEST_F(StoryTest, AVisitThatIsClosedStandsOnThePageOfThePersonItWasWithAndIsReadAgainWhole)
{
    const std::string id = over(robin, "hospital");
    look();
    ASSERT_EQ(person.done()->rows()->count(), 1);
    EXPECT_EQ(cell(person.done()->rows(), 0, "kind"), "visit");
    EXPECT_EQ(cell(person.done()->rows(), 0, "state_"), "hospital");
    EXPECT_EQ(cell(person.done()->rows(), 0, "detail"), "Canary Street");
    EXPECT_EQ(cell(person.done()->rows(), 0, "n"), 10) << "minutes";
    EXPECT_EQ(cell(person.done()->rows(), 0, "excerpt"), "canarynote of what was seen");
    EXPECT_EQ(person.about()->name(), "canaryrobin");
    openVisit(id);
    EXPECT_EQ(past.whom()->name(), "canaryrobin");
    EXPECT_EQ(past.about()->outcome(), "hospital");
    bool said = false;
    for (const auto &row : past.events()->rows()->rows())
        said = said || row["says"] == QStringLiteral("canarynote of what was seen");
    EXPECT_TRUE(said);
}

TEST_F(StoryTest, AVisitOfNobodysIsFoundByDayAndPlaceAndIsTheirsOnceSomebodySaysSo)
{
    const std::string id = over({}, "referred", "Under the bridge");
    refer(id, {});
    over(robin);
    visits.refresh();
    settle();
    ASSERT_EQ(visits.rows()->count(), 2);
    EXPECT_EQ(cell(visits.rows(), 0, "who"), "canaryrobin") << "newest first";
    EXPECT_EQ(cell(visits.rows(), 1, "who"), "");
    visits.setNobodys(true);
    settle();
    ASSERT_EQ(visits.rows()->count(), 1);
    const QString day = cell(visits.rows(), 0, "day").toString();
    for (const QString &words : {QStringLiteral("bridge"), QStringLiteral("BRIDGE und"), day, day + " under"}) {
        visits.setWords(words);
        settle();
        ASSERT_EQ(visits.rows()->count(), 1) << words.toStdString();
    }
    visits.setWords("library");
    settle();
    EXPECT_EQ(visits.rows()->count(), 0);

    openVisit(id);
    EXPECT_EQ(past.whom()->personId(), "");
    past.whom()->joinTo(QString::fromStdString(robin));
    settle();
    EXPECT_EQ(past.whom()->name(), "canaryrobin");
    EXPECT_EQ(whose(id), robin);
    look();
    std::vector<QString> kinds;
    for (const auto &row : person.done()->rows()->rows())
        kinds.push_back(row["kind"].toString());
    std::ranges::sort(kinds);
    EXPECT_EQ(kinds, (std::vector<QString>{"referral", "visit", "visit"})) << "its referral is theirs too";
}

TEST_F(StoryTest, AnEntryThatDidNotHappenLeavesAVisitThatIsOverAndItsRowsAndKeepsItsTrace)
{
    const std::string id = over(robin);
    openVisit(id);
    const auto idOf = [&](const char *kind) {
        for (const auto &row : past.events()->rows()->rows())
            if (row["kind"] == QLatin1String(kind))
                return row["eventId"].toString();
        return QString();
    };
    const QString note = idOf("note"), ground = idOf("ground"), end = idOf("visit.closed");
    const int before = past.events()->rows()->count();
    past.events()->takeOut(end);
    settle();
    EXPECT_EQ(past.events()->rows()->count(), before) << "how it ended is no entry to take out";
    past.events()->takeOut(note);
    settle();
    EXPECT_EQ(past.events()->rows()->count(), before - 1);
    ASSERT_EQ(past.events()->takenOut()->count(), 1);
    EXPECT_EQ(cell(past.events()->takenOut(), 0, "says"), "canarynote of what was seen") << "the trace";
    look();
    EXPECT_EQ(cell(person.done()->rows(), 0, "excerpt"), "");
    person.done()->setWords("what was seen");
    settle();
    EXPECT_EQ(person.done()->rows()->count(), 0) << "it is found by what happened";
    person.done()->setWords({});
    past.events()->takeOut(ground);
    settle();
    past.events()->putBack(note);
    settle();
    past.forget();
    openVisit(id); // as the disk has it
    ASSERT_EQ(past.events()->takenOut()->count(), 1);
    EXPECT_EQ(cell(past.events()->takenOut(), 0, "kind"), "ground");
    EXPECT_EQ(past.events()->rows()->count(), before - 1);
}

TEST_F(StoryTest, TakingAnEntryOutReachesTheNoteThatWasDraftedFromItAndPuttingItBackToo)
{
    const std::string id = over(robin);
    openVisit(id);
    QString ground;
    for (const auto &row : past.events()->rows()->rows())
        if (row["kind"] == QLatin1String("ground"))
            ground = row["eventId"].toString();
    past.note()->type("We did:\nGrounding together, at 9:00 AM.\nHe slept.");
    past.events()->takeOut(ground, "Grounding together, at 9:00 AM."); // typed, and not kept yet
    settle();
    EXPECT_EQ(past.note()->text(), "We did:\nHe slept.");
    EXPECT_EQ(cell(past.events()->takenOut(), 0, "noteTells"), false);
    past.forget();
    openVisit(id); // as the disk has it
    EXPECT_EQ(past.note()->text(), "We did:\nHe slept.");
    past.events()->putBack(ground, "Grounding together, at 9:00 AM.");
    settle();
    EXPECT_EQ(past.note()->text(), "We did:\nGrounding together, at 9:00 AM.\nHe slept.");
    past.note()->type("We did:\nBreathing and grounding.\nHe slept."); // the peer's own words by now
    past.events()->takeOut(ground, "Grounding together, at 9:00 AM.");
    settle();
    EXPECT_EQ(past.note()->text(), "We did:\nBreathing and grounding.\nHe slept.")
        << "nobody else's words are taken out";
    EXPECT_EQ(cell(past.events()->takenOut(), 0, "noteTells"), true) << "so it is said";
}

TEST_F(StoryTest, AFinishedNoteIsNotWrittenOverByWhatIsTakenOutAndAnAddendumAboutItSettlesIt)
{
    const std::string id = over(robin);
    openVisit(id);
    QString ground;
    for (const auto &row : past.events()->rows()->rows())
        if (row["kind"] == QLatin1String("ground"))
            ground = row["eventId"].toString();
    past.note()->type("Grounding together, at 9:00 AM.");
    past.note()->finish();
    settle();
    past.events()->takeOut(ground, "Grounding together, at 9:00 AM.");
    settle();
    EXPECT_EQ(past.note()->text(), "Grounding together, at 9:00 AM.");
    EXPECT_EQ(cell(past.events()->takenOut(), 0, "noteTells"), true);
    past.note()->add("He slept.", {});
    settle();
    EXPECT_EQ(cell(past.events()->takenOut(), 0, "noteTells"), true);
    past.note()->add("This did not happen.", {}, {ground});
    settle();
    EXPECT_EQ(cell(past.events()->takenOut(), 0, "noteTells"), false);
    EXPECT_EQ(past.note()->added()->count(), 2);
}

TEST_F(StoryTest, WhoeverFinishesANoteSignsAsTheySaidOfTheirShiftAndElseAsThisDeviceCallsThem)
{
    inVault([](Keeping &keeping) { ASSERT_TRUE(keeping.vault->labelPeer(keeping.vault->currentPeer(), "JR").ok()); });
    openVisit(over(robin));
    past.note()->type("Slept.");
    past.note()->finish();
    settle();
    EXPECT_EQ(past.note()->by(), "JR");
    inVault([this](Keeping &keeping) {
        peer::OnShift shift;
        shift.id = "shift";
        shift.day = isoDay(clock.now().wallMs);
        shift.name = "Ana R.";
        shift.unit = "CREST 4";
        ASSERT_TRUE(peer::OwnNotes(*keeping.vault).apply({peer::kept(shift)}).ok());
    });
    openVisit(over(robin));
    past.note()->type("Ate.");
    past.note()->finish();
    settle();
    EXPECT_EQ(past.note()->by(), "Ana R., CREST 4");
    clock.advance(86'400'000);
    past.note()->add("A day later.", {});
    settle();
    EXPECT_EQ(cell(past.note()->added(), 0, "by"), "JR") << "yesterday's shift is over";
}

TEST_F(StoryTest, ANoteThatIsFinishedWhileItsDraftIsStillOnItsWayIsFinished)
{
    openVisit(over(robin));
    QSignalSpy told(past.note(), &PastVisitNote::kept);
    past.note()->type("She wants her sister there.");
    past.settle();
    past.note()->finish();
    settle();
    EXPECT_TRUE(past.note()->finished());
    EXPECT_EQ(told.count(), 1);
    past.note()->add("Her cousin, not her sister.", {});
    settle();
    EXPECT_EQ(past.note()->added()->count(), 1);
}

TEST_F(StoryTest, AVisitCanBeGivenToSomebodyNew)
{
    const std::string id = over({});
    openVisit(id);
    past.whom()->joinNew("  ", "en");
    settle();
    EXPECT_EQ(whose(id), "");
    past.whom()->joinNew(" Wren ", "es");
    settle();
    EXPECT_EQ(past.whom()->name(), "Wren");
    EXPECT_FALSE(whose(id).empty());
}

TEST_F(StoryTest, TheListOpensTheVisitsItShowsAndNoMore)
{
    for (int i = 0; i < 25; ++i)
        over(robin);
    storage::Result<PersonStory> story = storage::Failure{};
    inVault([&](Keeping &keeping) { story = readStory(keeping, robin, clock, 20); });
    ASSERT_EQ(story.value().items.size(), 25u);
    EXPECT_EQ(
        std::ranges::count_if(story.value().items,
                              [](const StoryItem &item) { return std::get<VisitPart>(item.what).past.has_value(); }),
        20);
    visits.refresh();
    look();
    PersonDone &done = *person.done();
    for (const auto &[rows, more] : {std::pair{visits.rows(), visits.more()}, {done.rows(), done.more()}}) {
        EXPECT_EQ(rows->count(), 20);
        EXPECT_TRUE(more);
    }
    visits.showMore();
    person.done()->showMore();
    settle();
    EXPECT_EQ(visits.rows()->count(), 25);
    EXPECT_EQ(person.done()->rows()->count(), 25);
    EXPECT_FALSE(person.done()->more());
}

TEST_F(StoryTest, NothingShowsWhileRecordsAreLocked)
{
    const std::string id = over(robin);
    look();
    lock();
    person.forget();
    visits.forget();
    past.forget();
    look();
    visits.refresh();
    openVisit(id);
    EXPECT_EQ(person.done()->rows()->count(), 0);
    EXPECT_EQ(person.about()->name(), "");
    EXPECT_EQ(visits.rows()->count(), 0);
    EXPECT_EQ(past.events()->rows()->count(), 0);
    EXPECT_FALSE(past.gone()) << "it is locked, not gone";
    unlock();
    look();
    EXPECT_EQ(person.done()->rows()->count(), 1);
}

TEST_F(StoryTest, ANoteIsWrittenFinishedReadAgainAddedToAndFoundByItsWords)
{
    const std::string id = over(robin);
    openVisit(id);
    past.note()->type("She asked for a quiet place.");
    past.settle();
    settle();
    look();
    ASSERT_EQ(person.openRows()->count(), 1) << "a note that is not finished waits";
    past.note()->finish();
    settle();
    EXPECT_TRUE(past.note()->finished());
    past.note()->type("Somebody else's words");
    past.settle();
    settle();
    openVisit(id);
    EXPECT_EQ(past.note()->text(), "She asked for a quiet place.") << "never written over";
    past.note()->add("It was her sister who asked.", "heard wrong");
    settle();
    ASSERT_EQ(past.note()->added()->count(), 1);
    EXPECT_EQ(cell(past.note()->added(), 0, "text"), "It was her sister who asked.");
    EXPECT_EQ(past.note()->text(), "She asked for a quiet place.");
    look();
    EXPECT_EQ(person.openRows()->count(), 0);
    for (const char *words : {"quiet place", "SISTER", "heard wrong"}) {
        person.done()->setWords(QString::fromLatin1(words));
        settle();
        EXPECT_EQ(person.done()->rows()->count(), 1) << words;
    }
    person.done()->setWords("brother");
    settle();
    EXPECT_EQ(person.done()->rows()->count(), 0);
    person.done()->setWords({});
    person.done()->setFilter("note");
    settle();
    EXPECT_EQ(person.done()->rows()->count(), 1);
}

TEST_F(StoryTest, ANoteWithoutAVisitIsTheirsAndWhatIsTypedComesBackAfterALock)
{
    const QString fresh = "new:" + QString::fromStdString(robin);
    past.open(fresh);
    settle();
    past.note()->type("canaryhalf a thou");
    past.note()->flush(); // as records lock
    settle();
    past.forget();
    lock();
    unlock();
    look();
    ASSERT_EQ(person.openRows()->count(), 1);
    EXPECT_EQ(cell(person.openRows(), 0, "key"), fresh);
    past.open(fresh);
    settle();
    EXPECT_EQ(past.note()->text(), "canaryhalf a thou");
    past.note()->type("canarywhole");
    past.note()->finish();
    settle();
    EXPECT_EQ(whose(past.visitId().toStdString()), robin);
    look();
    ASSERT_EQ(person.done()->rows()->count(), 1);
    EXPECT_EQ(cell(person.done()->rows(), 0, "kind"), "note");
    EXPECT_EQ(cell(person.done()->rows(), 0, "mark"), "finished");
    visits.refresh();
    settle();
    EXPECT_EQ(visits.rows()->count(), 0) << "a note is no visit";
}

TEST_F(StoryTest, TheNoteFromClosingIsBegunAndWaitsToBeFinished)
{
    visit.record("ground");
    const std::string id = crisisDesk.visit().id;
    const QString who = QString::fromStdString(robin);
    visit.closing()->closeWith("stays", {}, {}, false, "What we did together: breathing.", who);
    settle();
    look();
    ASSERT_EQ(person.openRows()->count(), 1);
    openVisit(id);
    EXPECT_EQ(past.note()->text(), "What we did together: breathing.");
    EXPECT_FALSE(past.note()->finished());
}

TEST_F(StoryTest, WordsThatAreNoDiagnosisInCaliforniaAreToldOfAndOthersAreNot)
{
    EXPECT_EQ(past.note()->bannedIn("He was in EXCITED  delirium."), "excited delirium");
    EXPECT_EQ(past.note()->bannedIn("Parecía delirio agitado"), "delirio agitado");
    EXPECT_EQ(past.note()->bannedIn("Mania exhaustiva"), "manía exhaustiva");
    for (const char *words :
         {"\u201cExcited\u201d delirium, they said", "an excited-delirium case", "excited\ndelirium"})
        EXPECT_EQ(past.note()->bannedIn(words), "excited delirium") << words;
    for (const char *words : {"", "unexcited deliriums", "She was excited. Delirium tremens was ruled out.",
                              "agitated; delirium? nobody knows", "Estaba muy agitado y con delirio. Agitado no.",
                              "- excited\n- delirium tremens before", "He was excited\n\nDelirium: no"})
        EXPECT_EQ(past.note()->bannedIn(words), "") << words;
}
