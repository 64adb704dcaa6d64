import QtQuick
import QtTest
import Handrail.Controls
import Handrail.Test

// The checklist and the visit it belongs to.
TestCase {
    id: tc
    name: "Visit"
    when: windowShown
    width: 400
    height: 860
    visible: true

    Stage { id: stage }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() {
        stage.clear();
        wait(1);
    }

    function find(item, words) {
        if (!item.visible)
            return null;
        if (item.text === words && item.clicked !== undefined)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = tc.find(item.children[i], words);
            if (found)
                return found;
        }
        return null;
    }
    function tap(words) {
        const target = tc.find(stage, words);
        verify(target, "a button '" + words + "'");
        Bench.advance(60);
        mouseClick(target, target.width / 2, target.height / 2);
        Bench.settle();
        waitForRendering(stage, 50);
    }

    function test_done_next_ticks_and_the_visit_tells_it() {
        stage.show("ChecklistPage", "calm");
        waitForRendering(stage);
        tap("Done, next");
        compare(Bench.entries("checklist.tick"), 1);
        verify(Bench.session.visit.open);
        const row = tc.find(stage, "Stop and look: exits, objects, people");
        verify(row.ticked);
        mouseClick(row);
        Bench.settle();
        verify(!row.ticked);
        compare(Bench.entries("checklist.untick"), 1);
    }
    function test_step_back_opens_leaving_first() {
        stage.show("ChecklistPage", "calm");
        waitForRendering(stage);
        tap("Step back");
        const row = tc.find(stage, "Threat or weapon: stop talking and leave");
        verify(row.current);
    }
    function test_ticks_are_there_after_a_kill() {
        stage.show("ChecklistPage", "calm");
        waitForRendering(stage);
        tap("Done, next");
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.restart();
        stage.show("ChecklistPage", "calm");
        Bench.settle();
        verify(tc.find(stage, "Stop and look: exits, objects, people").ticked);
    }
    function test_a_note_is_in_no_slot_that_opens_while_locked() {
        Bench.session.visit.record("call.opened", "988");
        Bench.setRecordsLocked(true);
        Bench.session.visit.addNote("canary note");
        Bench.settle();
        verify(!Bench.slotsHold("canary"));
        compare(Bench.session.visit.sealedNotes, 1);
    }
    function test_closing_asks_for_the_outcome_and_proposes_follow_ups() {
        Bench.session.visit.record("call.opened", "988");
        stage.show("ClosePage");
        waitForRendering(stage);
        tap("Close visit");
        verify(Bench.session.visit.open, "not without an outcome");
        tap("Gone to hospital");
        tap("Ambulance crew");
        tap("Close visit");
        verify(!Bench.session.visit.open);
        compare(Bench.newestEntry(), "visit.closed");
        compare(Bench.entries("followup"), 2);
        compare(Bench.entries("handoff"), 1);
        verify(Bench.slotsHold("hospital"), "follow-ups outlive the visit");
    }
    function test_nobody_there_proposes_nothing() {
        Bench.session.visit.record("call.opened", "988");
        stage.show("ClosePage");
        waitForRendering(stage);
        tap("Nobody there");
        tap("Close visit");
        compare(Bench.entries("followup"), 0);
    }
    function test_the_note_draft_tells_the_timeline() {
        stage.show("ChecklistPage", "calm");
        waitForRendering(stage);
        tap("Done, next");
        stage.show("ClosePage");
        Bench.settle();
        waitForRendering(stage);
        tap("Safe, stays here");
        tap("Close visit");
        compare(Bench.entries("note"), 1);
    }
    function test_after_an_emergency_the_peer_is_offered_ninety_seconds() {
        Bench.session.run.start("overdose");
        Bench.settle();
        Bench.session.run.handOver();
        Bench.session.run.finish();
        Bench.settle();
        stage.show("ClosePage");
        waitForRendering(stage);
        tap("Gone to hospital");
        tap("Close visit");
        compare(Bench.session.router.route, "now/ninety");
    }
    function test_a_visit_does_not_close_over_a_run() {
        Bench.session.run.start("overdose");
        Bench.settle();
        stage.show("ClosePage");
        waitForRendering(stage);
        verify(!tc.find(stage, "Gone to hospital"));
        tap("Go there");
        compare(Bench.session.router.route, "now/overdose");
    }
    function test_a_time_is_set_right_and_the_tap_is_kept() {
        Bench.session.visit.record("call.opened", "988");
        stage.show("VisitPage");
        Bench.settle();
        waitForRendering(stage);
        const before = Bench.session.visit.timeAt(1);
        tap("Time");
        tap("5 min earlier");
        verify(Bench.session.visit.timeAt(1) !== before);
        compare(Bench.entries("event.retimed"), 1);
    }
    function test_now_shows_only_tools_that_lead_somewhere() {
        const page = stage.show("NowPage");
        waitForRendering(stage);
        for (const words of ["Overdose", "Who to call", "De-escalate"])
            verify(tc.find(stage, words), words);
        verify(tc.find(stage, "Other emergencies"));
        verify(page);
    }
}
