import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Pages
import Handrail.View
import Handrail.Test

// A person's page as hands would use it: the visit that is closed is found again, its note is written, finished, added
// to and found by its words; a visit of nobody's gets its name; a referral keeps its story; whoever has died is offered
// nowhere.
ScreenCase {
    id: tc
    name: "Stories"
    width: 1100
    height: 900

    stage: stage
    Stage { id: stage }

    property string robin: ""

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        Bench.session.lock.setUp("made up words here", "made up words here");
        Bench.settle();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
        stage.width = 390;
        stage.height = 844;
        Theme.mode = "day";
        Theme.scale = 1;
        Theme.reducedMotion = true;
        stage.open();
        let id = "";
        const took = (personId) => { id = personId; };
        Bench.session.people.list.added.connect(took);
        Bench.session.people.list.add("Robin", "en");
        Bench.settle();
        Bench.session.people.list.added.disconnect(took);
        robin = id;
    }
    function cleanup() {
        stage.close();
        undress();
    }
    function look() {
        Bench.settle();
        settled(() => screen);
        Bench.settle();
    }
    function press(thing) {
        tap(thing);
        look();
    }
    function go(route: string, argument: string) {
        Bench.session.router.goTo("home");
        Bench.session.router.open(route, argument);
        look();
    }
    // A visit that is over, with a note of what was seen.
    function over(person: string) {
        Bench.session.now.visit.record("call.opened", "988");
        Bench.session.now.visit.notes.add("Sat by the river.");
        Bench.advance(600);
        Bench.session.now.visit.closing.closeWith("hospital", [], [24, 72], false, "", person);
        Bench.settle();
    }
    function test_a_closed_visit_is_found_on_the_persons_page_and_its_note_is_written_finished_and_added_to() {
        over(robin);
        go("people", "");
        press(button("Robin"));
        says("Visit: Gone to hospital");
        says("Sat by the river.");
        says("24-hour check");
        press(find("visit"));
        says("What was done");
        press("openNote");
        compare(find("finishNote").off, true);
        type("noteField", "He wanted to sleep.");
        Bench.settle();
        press("finishNote");
        press("finishYes");
        says("He wanted to sleep.");
        press("addToNote");
        type("addText", "He slept.");
        press("addYes");
        says("He slept.");
        Bench.session.router.back();
        look();
        Bench.session.router.back();
        look();
        type("storySearch", "slept");
        Bench.settle();
        compare(find("story").visible, true);
        retype("storySearch", "zebra");
        Bench.settle();
        says("Nothing with “zebra” here");
    }
    function test_home_tells_of_people_who_were_handed_on_until_they_are_taken() {
        Bench.addPeer("Kit", "other plain words");
        Bench.session.safety.shift.refresh();
        Bench.settle();
        Bench.session.safety.shift.personId = robin;
        Bench.session.safety.shift.give(Bench.session.safety.shift.peers.word(0, "id_"));
        Bench.session.router.goTo("home");
        look();
        saysNot("Handed on to you");
        Bench.session.lock.lock();
        Bench.settle();
        Bench.session.lock.refresh();
        Bench.settle();
        Bench.session.lock.peers.index = 1;
        Bench.settle();
        Bench.session.lock.unlock("other plain words");
        Bench.settle();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
        Bench.session.router.goTo("home");
        look();
        says("Handed on to you");
        says("Not taken yet: 1");
        saysNot("Robin");
        press("received");
        press(button("Robin")); // 'I have it'
        Bench.session.router.goTo("home");
        look();
        saysNot("Handed on to you");
    }
    function test_in_large_letters_every_kind_of_a_story_is_in_reach() {
        over(robin);
        Theme.scale = 2;
        go("people/person", robin);
        for (const kind of ["", "visit", "note", "referral", "followup", "plan", "consent", "given"]) {
            const chip = find("show-" + kind), left = chip.mapToItem(stage, 0, 0).x;
            verify(left >= 0 && left + chip.width <= stage.width,
                kind + " lies from " + left + " to " + (left + chip.width));
        }
        press("show-given");
        says("Nothing of this kind yet");
    }
    function test_what_did_not_happen_is_taken_out_of_a_visit_that_is_over_and_can_be_put_back() {
        over(robin);
        go("people", "");
        press(button("Robin"));
        press(find("visit"));
        const before = findAll("done").length;
        compare(Bench.session.stories.visit.events.takenOut.count, 0);
        press("correct");
        press(button("Take out")); // the first that can be: the call
        compare(findAll("done").length, before - 1);
        says("These did not happen.");
        Bench.session.router.back();
        look();
        saysNot("988 Suicide");
        press(find("visit"));
        press(button("Put back"));
        compare(findAll("done").length, before);
        saysNot("These did not happen.");
    }
    function test_what_nothing_shows_to_be_this_devices_own_is_marked_in_its_visit_and_stands_in_no_list() {
        over(robin);
        go("people", "");
        press(button("Robin"));
        press(find("visit"));
        saysNot("Nothing shows that this device wrote");
        const id = Bench.session.stories.visit.visitId;
        Bench.session.lock.lock();
        Bench.settle();
        Bench.forge(id, "note", '{"text":"He is gone."}');
        Bench.session.lock.unlock("made up words here");
        look();
        compare(Bench.session.lock.findings.changes, ["added"]);
        Bench.session.lock.findings.acceptLoss();
        look();
        go("people", "");
        press(button("Robin"));
        saysNot("He is gone.");
        press(find("visit"));
        compare(find("unproven").visible, true);
        const sentence = "Nothing shows that this device wrote this.";
        let marked = 0;
        const rows = findAll("done");
        for (let i = 0; i < rows.length; ++i) {
            compare(rows[i].line === sentence, rows[i].text === "He is gone.");
            if (rows[i].line === sentence) {
                ++marked;
                verify(rows[i].Accessible.name.includes(sentence), "read aloud, too");
            }
        }
        compare(marked, 1);
        stage.width = 360;
        Theme.scale = 2;
        look();
        picture("people-unproven-360-200");
    }
    function test_a_note_that_is_left_waits_on_the_page_and_survives_a_lock() {
        go("people/person", robin);
        press("writeNote");
        type("noteField", "Half a thou");
        Bench.settle();
        Bench.session.lock.lock();
        Bench.settle();
        verify(!wordsOf(stage).includes("Half a thou"), "nothing shows while it is locked");
        Bench.session.lock.unlock("made up words here");
        look();
        tryCompare(find("noteField"), "typed", "Half a thou");
        tap(button("Back"));
        look();
        press("waiting-note");
        tryCompare(find("noteField"), "typed", "Half a thou");
    }
    function test_a_visit_of_nobodys_is_found_and_gets_its_name() {
        over("");
        go("people", "");
        press("visits");
        says("Nobody’s yet");
        press("nobodys");
        press(find("visit"));
        press("sayWhom");
        press(find("whom"));
        compare(find("withWhom").title, "Robin");
        go("people/visits", "");
        says("Robin");
        Bench.session.people.followUps.refresh();
        Bench.settle();
        compare(Bench.session.people.followUps.week.word(0, "name"), "Robin");
    }
    function test_whoever_has_died_is_offered_nowhere_and_it_can_be_taken_back() {
        over(robin);
        go("people/person", robin);
        press("tellDied");
        press("diedYes");
        Bench.session.people.followUps.refresh();
        Bench.settle();
        compare(Bench.session.people.followUps.count, 0);
        compare(Bench.session.people.list.count, 0);
        go("people", "");
        press("showRemembered");
        press("remembered");
        says("Written down as died");
        verify(findAll("startPlan").length === 0);
        press(button("That was wrong"));
        compare(Bench.session.people.list.count, 1);
        saysNot("Written down as died");
    }
    function test_a_wrong_number_asks_for_another_and_a_message_against_a_no_is_asked_about() {
        over(robin);
        Bench.advance(25 * 3600);
        Bench.session.people.followUps.refresh();
        Bench.settle();
        go("after/followup", Bench.session.people.followUps.overdue.word(0, "key"));
        Bench.session.people.followUp.contact.typePhone("555-0117");
        Bench.session.people.followUp.contact.setMessage(PlanItem.No);
        look();
        press("howItWent");
        press("outcome-left_message");
        says("Was one left all the same?");
        compare(findAll("planIt").length, 0);
        press("outcome-wrong_number");
        saysNot("Was one left all the same?");
        type("otherPhone", "555-0142");
        press("planIt");
        go("after/followup", Bench.session.people.followUps.week.word(0, "key"));
        compare(Bench.session.people.followUp.contact.phone, "555-0142");
    }
}
