import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// What a peer keeps for themselves, over a real vault: who can open it, after a hard visit, how they are, competencies,
// growth.
SafetyCase {
    id: tc
    name: "Own"

    readonly property OwnKit own: Bench.session.own

    function hide() {
        Bench.session.hiding.hidden = true;
        Bench.settle();
        Bench.session.hiding.hidden = false;
        Bench.settle();
    }
    function unlock() {
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
    }
    function killed() {
        stage.clear();
        Bench.restart();
        tc.unlock();
    }
    function flushed() {
        tc.own.flush();
        Bench.settle();
    }

    // ---- who can open it ----
    function test_thePageSaysTheTruthOfEachState() {
        tc.show("OwnPage");
        says("only your passphrase or your recovery words open");
        says("Nothing is kept");
        verify(!find("state").visible);
        Bench.session.lock.lock();
        Bench.settle();
        says("Nothing here can be read or added until your passphrase opens them");
        saysNot("Nothing is kept");
        stage.clear();
        Bench.fresh();
        tc.show("OwnPage");
        says("Until there is one nothing of yours can be sealed");
        verify(find("who").visible, "who can open it is said before anything is set up");
    }
    function test_allOfItIsErasedAndWhatNoDeviceReachesIsSaid() {
        tc.own.checkIn.write("tired, and glad");
        tc.flushed();
        tc.show("OwnPage");
        says("1 note is kept");
        tc.press("erase");
        tc.press("eraseYes");
        says("Nothing is kept");
        says("up to seven, and backups still hold them");
        tc.killed();
        compare(tc.own.count, 0);
    }
    function test_itIsTakenOutAsAPage() {
        tc.own.checkIn.write("tired, and glad");
        tc.own.growth.training.open("");
        tc.own.growth.training.write("title", "Day one");
        tc.own.growth.training.spend(90);
        tc.flushed();
        tc.show("OwnPage");
        const lines = findChild(stage, "paper").whole();
        compare(lines.length, 3);
        verify(lines.join("\n").includes("tired, and glad"));
        const page = findChild(stage, "paper").growth().join("\n");
        verify(page.includes("Day one"), page);
        verify(page.includes("1 h 30 min of 75 h"), page);
        verify(!page.includes("tired"), "an employer reads no word of how one was");
    }

    // ---- after a hard one ----
    function closeVisit() {
        Bench.session.now.visit.notes.add("a note");
        Bench.settle();
        Bench.session.router.goTo("home");
        Bench.session.router.open("now/close");
        tryVerify(() => tc.target("Safe, stays here") !== null);
        tap("Safe, stays here");
        tap("known");
        tap(tc.button("Close visit"));
        tryVerify(() => Bench.session.router.route === "now/ninety");
        Bench.settle();
    }
    function test_aVisitWithSomeoneKnownOffersADebriefOnceAndNotTheNextTime() {
        stage.open();
        tc.closeVisit();
        tap("debrief");
        tryVerify(() => Bench.session.router.route === "me/debrief");
        tryVerify(() => findAll("known").some((chip) => chip.on), patience, "what it was stands ticked");
        compare(tc.own.count, 0, "and nothing is written before a tap");
        tap("stayed");
        Bench.settle();
        compare(tc.own.count, 1);
        tc.closeVisit();
        verify(!find("debrief").visible, "never twice in a row");
        says("Ninety seconds for you");
        Bench.session.router.goTo("home");
        stage.close();
    }
    function test_aHideTakesADebriefOffTheScreenAndAnUnlockBringsItBack() {
        stage.open();
        Bench.session.router.goTo("home");
        Bench.session.router.open("me/debrief");
        type("stays", "the kitchen light");
        tc.hide();
        verify(!wordsOf(stage).includes("kitchen"), wordsOf(stage));
        compare(tc.own.debrief.stays, "");
        tc.unlock();
        Bench.session.router.goTo("home");
        Bench.session.router.open("me/debrief/kept", tc.own.debrief.earlier.word(0, "entryId"));
        tryVerify(() => find("stays").text === "the kitchen light");
        Bench.session.router.goTo("home");
        stage.close();
    }
    function test_aKillWhileTypingLosesNothingThatHadItsPause() {
        tc.show("DebriefPage");
        type("happened", "We came late");
        tryVerify(() => Bench.ownHolds("We came late"), patience,
            "its last words are on disk without leaving the field");
        tc.killed();
        tc.show("DebriefPage");
        compare(tc.own.debrief.earlier.count, 1);
        tc.own.debrief.open(tc.own.debrief.earlier.word(0, "entryId"));
        compare(tc.own.debrief.happened, "We came late");
    }
    function test_itCanBeTakenAwayAgain() {
        tc.show("DebriefPage");
        tc.press("water");
        compare(tc.own.count, 1);
        tc.press("remove");
        compare(tc.own.count, 0);
        verify(!find("remove").visible);
    }

    // ---- how am I ----
    function test_aPeerNamesWhatMattersAndSaysItInWords() {
        tc.show("CheckInPage");
        type("words", "tired");
        tc.press(() => target("Sleep", find("examples")));
        tc.press(() => target("a little", find("mark-0")));
        compare(tc.own.checkIn.marks.word(0, "step"), 1);
        type("named", "Music");
        tc.press("addMark");
        compare(tc.own.checkIn.marks.count, 2);
        says("Stop asking about “Music”");
        tc.press("offYesterday");
        says(", yesterday");
        tc.killed();
        tc.show("CheckInPage");
        compare(find("words").text, "tired");
        compare(wordsOf(stage).match(/score|streak|missed \d/), null);
    }
    function test_aNewDayIsEmptyAndTheDayBeforeCanBeTakenAway() {
        tc.own.checkIn.write("tired");
        tc.flushed();
        Bench.advance(tc.day);
        tc.show("CheckInPage");
        compare(find("words").text, "");
        tc.press("earlier-0");
        tc.press("dropYes");
        compare(tc.own.count, 0);
    }

    // ---- competencies ----
    function test_aCompetencyIsReadLockedAndKeptOpen() {
        Bench.session.lock.lock();
        Bench.settle();
        tc.show("CompetencyPage", "cc-6");
        says("Your own look at this opens with your passphrase");
        verify(!find("hard").visible);
        tc.unlock();
        tc.press("beside");
        type("hard", "silence");
        type("goal", "watch Ana lead");
        tc.press("week");
        says("In a week");
        compare(tc.own.ahead.count, 1);
        stage.open();
        Bench.session.router.goTo("home");
        tryVerify(() => findAll("ownAhead").length === 1 && findAll("ownAhead")[0].visible, patience, wordsOf(stage));
        verify(!wordsOf(stage).includes("Ana"), "Home says that, and never what");
        stage.close();
        tc.killed();
        tc.show("CompetencyPage", "cc-6");
        tryCompare(find("hard"), "text", "silence");
        tc.press("reached");
        compare(tc.own.ahead.count, 0);
        says("watch Ana lead");
    }

    // ---- growth ----
    function test_aTrainingAMeetingAndADateAreNotedAndTakenAway() {
        tc.show("TrainingPage");
        type("title", "Day one");
        tc.press("trauma");
        tc.press("more");
        tc.press("more");
        tc.press("more");
        compare(tc.own.growth.minutes, 90);
        tc.show("SupervisionPage");
        type("who", "The lead");
        tc.press("coaching");
        tc.press(() => findAll("week", find("nextDay"))[0]);
        tc.show("OwnDatePage");
        tc.press("certificate");
        tc.press("week");
        tc.show("GrowthPage");
        says("1 h 30 min of 75 h");
        says("Day one");
        says("The lead");
        says("Certificate ends");
        compare(tc.own.ahead.count, 2);
        tc.show("OwnDatePage", tc.own.growth.dates.word(0, "entryId"));
        tc.press("done");
        compare(tc.own.ahead.count, 1);
        tc.killed();
        compare(tc.own.growth.minutes, 90);
        compare(tc.own.growth.supervisions.count, 1);
    }

    // ---- looks ----
    function test_pages_data() {
        return shapes(["OwnPage", "DebriefPage", "CheckInPage", "GrowthPage", "TrainingPage", "SupervisionPage",
            "OwnDatePage"],
                      [["small-es", 360, 640, "es", "day", 1], ["large-es", 390, 844, "es", "night", 2]]);
    }
    function test_pages(data) {
        dress(data);
        tc.own.checkIn.addMark("Sleep");
        tc.own.checkIn.set("Sleep", 1);
        Bench.advance(tc.day);
        tc.own.checkIn.set("Sleep", 3);
        tc.show(data.screen);
        verify(!wordsOf(stage).includes("undefined"), wordsOf(stage));
        picture(data.tag);
    }
}
