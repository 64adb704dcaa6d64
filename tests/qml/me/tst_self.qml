import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// What carries a peer, where they stand, the sealed file to carry away, and the team's month: over a real vault, by
// finger.
SafetyCase {
    id: tc
    name: "Self"

    readonly property OwnKit own: Bench.session.own

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

    // ---- before a visit ----
    function test_beforeAVisitItIsReadInOnePlaceAndWhoGoesInsteadIsOneTapAway() {
        Bench.setPhone(true);
        tc.show("BeforeGoPage");
        tc.press("child");
        tc.press("tell");
        type("places", "The smell of gas");
        type("instead", "Luis");
        type("number", "ring him");
        says("No number to call in this");
        tc.own.self.beforeGo.write("number", "");
        tryCompare(find("number"), "typed", "");
        type("number", "415 555 0100");
        tc.press("ready");
        says("A child is hurt, The smell of gas");
        says("I tell my partner");
        tc.press("callInstead");
        compare(Bench.session.calls.own.line.number, "415 555 0100");
        verify(!Bench.session.now.visit.open, "a call from here opens no visit");
        tc.killed();
        tc.show("BeforeGoPage");
        says("A child is hurt, The smell of gas");
        tc.press("change");
        compare(find("places").text, "The smell of gas");
        tc.press("remove");
        compare(tc.own.count, 0);
    }
    function test_itIsOfferedBeforeAVisitAndLockedItAsksForThePassphrase() {
        stage.open();
        Bench.session.router.goTo("home");
        Bench.session.router.open("now/visit");
        tap("Before you go");
        tryVerify(() => Bench.session.router.route === "me/before-you-go");
        tryVerify(() => find("places") !== null);
        type("places", "canary street");
        Bench.session.hiding.hidden = true;
        Bench.settle();
        Bench.session.hiding.hidden = false;
        Bench.settle();
        verify(!wordsOf(stage).includes("canary"), wordsOf(stage));
        Bench.session.router.goTo("home");
        stage.close();
    }

    // ---- supports ----
    function test_aSupportIsAddedCalledAndTakenAway() {
        Bench.setPhone(true);
        tc.show("SupportPage");
        tc.press("person");
        type("words", "Ana");
        type("number", "(415) 555-0100");
        type("when", "evenings");
        tc.show("SupportsPage");
        says("Ana");
        says("A person, (415) 555-0100, evenings");
        tc.press("support-0");
        compare(Bench.session.calls.own.line.number, "(415) 555-0100");
        tc.show("SupportsPage");
        tc.press("line-ddh");
        compare(Bench.session.calls.own.line.number, "1-800-985-5990");
        tc.killed();
        tc.show("SupportPage", tc.own.self.supports.all.word(0, "entryId"));
        compare(find("words").text, "Ana");
        tc.press("remove");
        compare(tc.own.self.supports.all.count, 0);
    }
    function test_noSupportYetIsSaidKindlyAndNothingIsInvented() {
        tc.show("SupportsPage");
        says("Nobody stands here yet");
        says("has a number of its own: ask for it");
        verify(!find("supports").visible);
    }

    // ---- wellness ----
    function test_aSetbackIsToldAsLearningAndCountsNothing() {
        tc.show("AimPage");
        tc.press("sleep");
        type("words", "Sleep through");
        type("step", "Phone out of the room");
        tc.press("week");
        tc.press("setback");
        type("got", "A late shift");
        type("learned", "Not on those days");
        tc.flushed();
        tc.show("WellnessPage");
        says("Sleep through");
        says("Phone out of the room");
        compare(wordsOf(stage).match(/score|streak|fail|missed \d/), null);
        Bench.advance(tc.day);
        tc.show("AimPage", tc.own.self.aims.open.word(0, "entryId"));
        says("It showed me: Not on those days");
        tc.press("done");
        compare(tc.own.self.aims.reached.count, 1);
        tc.killed();
        tc.show("WellnessPage");
        says("Reached, or put away");
    }

    // ---- growth ----
    function test_designationRenewalAndTheYearAreSaidByThePeerAndFitOnePage() {
        tc.show("GrowthPage");
        tc.press(() => findAll("recovery", find("designation"))[0]);
        says("Said on");
        tc.show("TrainingPage");
        type("title", "Law day");
        tc.press(() => findAll("ethics", find("counts"))[0]);
        tc.press("more");
        tc.press("more");
        compare(tc.own.self.standing.ethics, 60);
        tc.own.competency.competency = "core-7";
        tc.own.competency.rate("beside");
        tc.own.competency.write("hard", "canary of a visit");
        tc.own.competency.write("goal", "Open a group once");
        tc.flushed();
        tc.show("GrowthPage");
        says("1 h of 20 h; of it law and ethics: 1 h of 6 h");
        const page = findChild(stage, "paper").growth().join("\n");
        verify(page.includes("said by the peer: A year or more of my own recovery"), page);
        tc.show("ReviewPage");
        says("Groups");
        says("With someone beside me");
        const year = findChild(stage, "year").lines().join("\n");
        verify(year.includes("Goal. Groups: Open a group once"), year);
        verify(year.includes("What went well: ___"), year);
        verify(!year.includes("canary"), "what was written of a visit stays with the peer");
        tc.place();
        tc.press("save");
        says("is in your documents");
    }
    function test_forAnEmployerManyTrainingsAreTheNewestAndTheHoursOfTheRest() {
        for (let i = 0; i < 20; ++i) {
            tc.own.growth.training.open("");
            tc.own.growth.training.write("title", "Day " + i);
            tc.own.growth.training.spend(60);
            tc.own.growth.supervision.open("");
            tc.own.growth.supervision.write("who", "The lead");
            Bench.advance(tc.day);
        }
        tc.flushed();
        tc.show("GrowthPage");
        const page = findChild(stage, "paper").growth().join("\n");
        verify(page.includes("Day 19") && page.includes("Day 8") && !page.includes("Day 7,"), page);
        verify(page.includes("Before these: 8, together 8 h"), page);
        verify(page.includes("Supervision: 20, the last on"), page);
        verify(!page.includes("The lead"), page);
    }

    // ---- the file to carry ----
    function place() { Bench.carryFolder(); }
    function made() {
        tc.place();
        tc.show("CarryPage");
        type("first", "a bag of plain words");
        type("second", "a bag of plain words");
        tc.press("make");
        tryVerify(() => { Bench.settle(); return tc.own.self.carry.state === CarryModel.Done; }, patience);
    }
    function test_itIsCarriedErasedAndReadInAgain() {
        tc.own.checkIn.write("tired, and glad");
        tc.flushed();
        tc.made();
        says("own-notes.handrail-own is in your documents. Your notes stay here as well.");
        verify(!Bench.filesHold("tired, and glad"));
        tc.own.erasing.eraseAll();
        Bench.settle();
        compare(tc.own.count, 0);
        tc.show("CarryPage");
        tc.press("file-0");
        tryVerify(() => { Bench.settle(); return find("opening").open; }, patience);
        type("key", "not the bag of words");
        tc.press("open");
        tryVerify(() => { Bench.settle(); return find("says").visible; }, patience);
        says("This passphrase does not open the file. Nothing was changed.");
        tc.press("file-0");
        tryVerify(() => { Bench.settle(); return find("opening").open; }, patience);
        type("key", "a bag of plain words");
        tc.press("open");
        tryVerify(() => { Bench.settle(); return tc.own.self.carry.state === CarryModel.Done && tc.own.loaded; },
            patience);
        says("Read in: 1.");
        compare(tc.own.checkIn.words, "tired, and glad");
    }
    function test_nothingToCarryAndTwoThatDifferAreSaid() {
        tc.place();
        tc.show("CarryPage");
        says("Put the file into your documents or downloads");
        type("first", "a bag of plain words");
        type("second", "a bag of plain word");
        tc.press("make");
        says("The two are not the same yet. No file was made.");
        type("first", "a bag of plain words");
        type("second", "a bag of plain words");
        tc.press("make");
        tryVerify(() => { Bench.settle(); return find("says").text.includes("nothing to carry"); }, patience);
    }

    // ---- the third hard one ----
    function test_theThirdHardVisitInAWeekOffersTheHuddleAndTheSupports() {
        tc.show("NinetyPage");
        verify(!find("third").visible);
        for (let i = 0; i < 3; ++i)
            tc.own.debrief.offer();
        Bench.settle();
        says("Three hard ones in a week: a short huddle");
        tc.press("huddle");
        compare(Bench.session.router.route, "me/huddle");
        Bench.session.router.goTo("home");
    }

    // ---- the team's month ----
    function test_theTeamsMonthSaysWhatItHoldsBackAndHasNoPerson() {
        tc.own.checkIn.write("canary of the peer");
        tc.flushed();
        tc.show("TeamPage");
        says("All of the month: fewer than 5, or held back");
        says("time to the scene is not here");
        verify(!wordsOf(stage).includes("Robin") && !wordsOf(stage).includes("canary"), wordsOf(stage));
        says("None is noted yet.");
        tc.press("screenedToday");
        says("Next by");
        tc.press("earlier");
        tc.press("later");
        Bench.session.lock.lock();
        Bench.settle();
        saysNot("All of the month");
    }

    // ---- looks ----
    function test_pages_data() {
        return shapes(["BeforeGoPage", "SupportsPage", "SupportPage", "WellnessPage", "AimPage", "CarryPage",
            "GrowthPage", "ReviewPage", "TeamPage"],
                      [["small-es", 360, 640, "es", "day", 1], ["large-es", 390, 844, "es", "night", 2]]);
    }
    function test_pages(data) {
        dress(data);
        tc.own.self.beforeGo.toggle("calls", "child", true);
        tc.own.self.beforeGo.toggle("first", "word", true);
        tc.own.self.supports.open("");
        tc.own.self.supports.write("way", "eap");
        tc.own.self.supports.write("words", "Ana");
        tc.own.self.supports.write("number", "415 555 0100");
        tc.own.self.aims.look("");
        tc.own.self.aims.write("words", "Dormir sin el teléfono");
        tc.own.self.standing.attest("training", true);
        tc.own.competency.competency = "core-7";
        tc.own.competency.rate("beside");
        tc.flushed();
        tc.show(data.screen);
        verify(!wordsOf(stage).includes("undefined"), wordsOf(stage));
        picture(data.tag);
    }
}
