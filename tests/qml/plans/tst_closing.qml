import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Pages
import Handrail.View
import Handrail.Test

// A visit that closes: whom it was with is asked, never needed, and never shown while records are locked.
ScreenCase {
    id: tc
    name: "ClosingAVisit"
    width: 1100
    height: 900

    readonly property PlanModel plan: Bench.session.plans.plan
    stage: stage
    Stage { id: stage }

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
    function press(name: string) {
        tap(name);
        look();
    }
    function startPlan(kind: string): string {
        let id = "";
        const took = (planId) => { id = planId; };
        Bench.session.people.list.started.connect(took);
        Bench.session.people.list.startPlan(kind, "Robin", "en");
        Bench.settle();
        Bench.session.people.list.started.disconnect(took);
        plan.open(id);
        Bench.settle();
        return id;
    }
    // Closes an open visit on its page, with what was tapped before.
    function closeVisit() {
        tap(button("Safe, stays here"));
        tap(button("Close visit"));
        look();
        compare(Bench.session.now.visit.open, false);
        Bench.advance(25 * 3600);
        Bench.session.people.followUps.refresh();
        Bench.settle();
        compare(Bench.session.people.followUps.due, 1);
    }
    function openClosing() {
        Bench.session.now.visit.record("call.opened", "988");
        Bench.settle();
        Bench.session.router.goTo("home");
        Bench.session.router.open("now/close");
        look();
    }
    function test_a_visit_that_closes_is_given_to_whom_it_was_with() {
        startPlan("safety");
        openClosing();
        says("Who was it with?");
        verify(find("whomNobody").on);
        press("whom-Robin");
        verify(find("whom-Robin").on && !find("whomNobody").on);
        closeVisit();
        compare(Bench.session.people.followUps.overdue.word(0, "name"), "Robin");
        Bench.session.router.open("after/followup", Bench.session.people.followUps.overdue.word(0, "key"));
        look();
        saysNot("Who was this visit with?");
        compare(Bench.session.people.followUp.name, "Robin");
    }
    function test_a_visit_that_closes_can_leave_open_whom_it_was_with() {
        startPlan("safety");
        openClosing();
        press("whom-Robin");
        press("whomNobody");
        closeVisit();
        compare(Bench.session.people.followUps.overdue.word(0, "name"), "");
    }
    function test_a_visit_that_closes_as_the_records_lock_is_theirs_all_the_same() {
        startPlan("safety");
        openClosing();
        press("whom-Robin");
        tap(button("Safe, stays here"));
        tap(button("Close visit"));
        Bench.session.lock.lock(); // the screen goes dark in that instant
        Bench.settle();
        Bench.session.lock.unlock("made up words here");
        Bench.advance(25 * 3600);
        Bench.settle();
        Bench.session.people.followUps.refresh();
        Bench.settle();
        compare(Bench.session.people.followUps.overdue.word(0, "name"), "Robin");
    }
    function test_a_visit_closes_while_records_are_locked_and_shows_no_name() {
        startPlan("safety");
        openClosing();
        press("whom-Robin");
        Bench.session.lock.lock();
        Bench.settle();
        says("Records are locked");
        saysNot("Robin");
        closeVisit();
        Bench.session.lock.unlock("made up words here");
        Bench.settle();
        Bench.session.people.followUps.refresh();
        Bench.settle();
        compare(Bench.session.people.followUps.overdue.word(0, "name"), "");
    }
}
