import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The checklist and the visit it belongs to.
ScreenCase {
    id: tc
    name: "Visit"
    width: 400
    height: 860

    stage: stage
    Stage { id: stage }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() {
        stage.clear();
    }

    function press(words) {
        settled(words);
        Bench.advance(60);
        tap(words);
        Bench.settle();
    }

    function test_done_next_ticks_and_the_visit_tells_it() {
        stage.showRoute("now/calm", "calm");
        press("Done, next");
        compare(Bench.entries("checklist.tick"), 1);
        verify(Bench.session.now.visit.open);
        const first = button("Stop and look: exits, objects, people");
        verify(first.ticked);
        tap(first);
        Bench.settle();
        verify(!first.ticked);
        compare(Bench.entries("checklist.untick"), 1);
    }
    function test_step_back_opens_the_group_of_that_name() {
        stage.showRoute("now/calm", "calm");
        press("Step back");
        verify(button("Slow your own breath and voice").current);
    }
    function test_ticks_are_there_after_a_kill() {
        stage.showRoute("now/calm", "calm");
        press("Done, next");
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.restart();
        stage.showRoute("now/calm", "calm");
        Bench.settle();
        verify(button("Stop and look: exits, objects, people").ticked);
    }
    function test_a_note_is_in_no_slot_that_opens_while_locked() {
        Bench.session.now.visit.record("call.opened", "988");
        Bench.setRecordsLocked(true);
        Bench.session.now.visit.notes.add("canary note");
        Bench.settle();
        verify(!Bench.slotsHold("canary"));
        compare(Bench.session.now.visit.notes.sealed, 1);
    }
    function test_closing_asks_for_the_outcome_and_proposes_follow_ups() {
        Bench.session.now.visit.record("call.opened", "988");
        stage.showRoute("now/close");
        press("Close visit");
        verify(Bench.session.now.visit.open, "not without an outcome");
        press("Gone to hospital");
        press("Ambulance crew");
        press("Close visit");
        verify(!Bench.session.now.visit.open);
        compare(Bench.newestEntry(), "visit.closed");
        compare(Bench.entries("followup"), 2);
        compare(Bench.entries("handoff"), 1);
        verify(Bench.slotsHold("hospital"), "follow-ups outlive the visit");
    }
    function test_a_visit_that_is_closed_on_a_full_disk_is_told_as_kept_once_it_is() {
        Bench.session.now.visit.record("call.opened", "988");
        Bench.settle();
        stage.showRoute("now/close");
        press("Safe, stays here");
        Bench.setDiskFull(true);
        press("Close visit");
        stage.showRoute("home");
        Bench.settle();
        says("Not on disk yet");
        saysNot("Visit closed");
        Bench.setDiskFull(false);
        press("Try now");
        Bench.settle();
        says("Visit closed. It is kept");
        saysNot("Not on disk yet");
        compare(Bench.newestEntry(), "visit.closed");
    }
    function test_nobody_there_proposes_nothing() {
        Bench.session.now.visit.record("call.opened", "988");
        stage.showRoute("now/close");
        press("Nobody there");
        press("Close visit");
        compare(Bench.entries("followup"), 0);
    }
    function test_the_note_draft_tells_the_timeline() {
        stage.showRoute("now/calm", "calm");
        press("Done, next");
        Bench.settle();
        stage.showRoute("now/close");
        press("Safe, stays here");

        press("Close visit");
        compare(Bench.entries("visitnote.begun"), 1, "begun, to be finished later");
    }
    function test_what_is_written_at_the_close_is_there_after_another_page_and_a_kill() {
        Bench.session.now.visit.record("call.opened", "988");
        stage.showRoute("now/close");
        retype("closeNote", "Slept at home");
        stage.showRoute("now");
        Bench.settle();
        stage.showRoute("now/close");
        tryVerify(() => find("closeNote").typed === "Slept at home", patience, "another page took the words");

        wait(350); // half a second is promised
        Bench.settle();
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.restart();
        Bench.settle();
        stage.showRoute("now/close");
        Bench.settle();
        tryVerify(() => find("closeNote").typed === "Slept at home", patience, "a kill took the words");
        press("Safe, stays here");
        press("Close visit");
        compare(Bench.entries("visitnote.begun"), 1);
        verify(!Bench.slotsHold("Slept at home"), "no draft of it is left");
    }
    function test_what_is_chosen_at_the_close_is_there_after_another_page_and_a_kill() {
        Bench.session.now.visit.record("call.opened", "988");
        stage.showRoute("now/close");
        press("Gone to hospital");
        press("Ambulance crew");
        press("In 24 hours");
        stage.showRoute("now/call");
        Bench.settle();
        stage.showRoute("now/close");
        verify(button("Gone to hospital").chosen, "another page took the outcome");
        verify(button("Ambulance crew").on, "another page took who has the person");
        verify(!button("In 24 hours").on, "another page proposed again what was not wanted");
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.restart();
        Bench.settle();
        stage.showRoute("now/close");
        Bench.settle();
        verify(button("Gone to hospital").chosen, "a kill took the outcome");
        press("Close visit");
        verify(!Bench.session.now.visit.open);
        compare(Bench.entries("followup"), 1);
        compare(Bench.entries("handoff"), 1);
    }
    function test_after_an_emergency_the_peer_is_offered_ninety_seconds() {
        Bench.session.now.run.start("overdose");
        Bench.settle();
        Bench.session.now.run.handOver();
        Bench.session.now.run.finish();
        Bench.settle();
        stage.showRoute("now/close");
        press("Gone to hospital");
        press("Close visit");
        compare(Bench.session.router.route, "now/ninety");
    }
    function test_a_visit_does_not_close_over_a_run() {
        Bench.session.now.run.start("overdose");
        Bench.settle();
        stage.showRoute("now/close");
        settled("Go there");
        verify(!target("Gone to hospital"));
        press("Go there");
        compare(Bench.session.router.route, "now/overdose");
    }
    function test_a_time_is_set_right_and_the_tap_is_kept() {
        Bench.session.now.visit.record("call.opened", "988");
        stage.showRoute("now/visit");
        Bench.settle();
        const before = Bench.session.now.visit.timeAt(1);
        press("Change");
        press("5 min earlier");
        verify(Bench.session.now.visit.timeAt(1) !== before);
        compare(Bench.entries("event.retimed"), 1);
    }
    function test_a_note_that_is_asked_for_opens_at_the_note_with_the_cursor_in_it() {
        for (let i = 0; i < 12; ++i)
            Bench.session.now.visit.record("call.opened", "988");
        stage.showRoute("now/visit", "note");
        Bench.settle();
        tryVerify(() => find("input").activeFocus, patience, "no cursor in the note");
        tryVerify(() => {
            const y = find("input").mapToItem(stage, 0, 0).y;
            return y > 72 && y < stage.height - 100;
        }, patience, "the note is out of sight");
    }
    function test_a_note_begun_is_on_the_page_that_opens_next_and_off_it_after_a_lock() {
        Bench.session.now.visit.record("call.opened", "988");
        for (const words of ["half a note", "half a note, the rest"]) {
            stage.showRoute("now/visit", "note");
            Bench.settle();
            tryVerify(() => find("input").activeFocus, patience, "no cursor in the note");
            const there = find("input").text;
            find("input").cursorPosition = there.length;
            write(words.slice(there.length));
            compare(find("input").text, words);
            stage.showRoute("now/where"); // a call, a look at the map: the note stays begun
            Bench.settle();
        }
        stage.showRoute("now/visit", "note");
        Bench.settle();
        compare(find("input").text, "half a note, the rest");
        Bench.session.now.visit.notes.forget(); // as a lock does
        compare(find("input").text, "");
    }
    function test_now_shows_only_tools_that_lead_somewhere() {
        stage.showRoute("now");
        for (const words of ["Overdose", "Who to call", "De-escalate"])
            button(words);
        button("Other emergencies");
    }
}
