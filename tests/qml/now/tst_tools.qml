import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Walks, the ground, the responder's timer, two people: by hand.
ScreenCase {
    id: tc
    name: "Tools"
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

    function test_a_hold_walk_shows_why_and_ends_in_something_to_do() {
        stage.showRoute("now/holds", "now/holds");
        press("No");
        press("An adult");
        press("Yes, or it may");
        press("None of these");
        says("This alone is not enough");
        says("De-escalate");
        verify(Bench.session.now.visit.open);
        compare(Bench.entries("walk.end"), 1);
        compare(Bench.entries("walk.answer"), 4);
    }
    function test_a_walk_is_where_it_was_after_a_kill() {
        stage.showRoute("now/holds", "now/holds");
        press("No");
        stage.clear();
        wait(1);
        Bench.restart();
        stage.showRoute("now/holds", "now/holds");
        says("How old are they?");
    }
    function test_every_walk_can_be_walked_to_every_end_and_has_an_action_there() {
        for (const place of ["now/holds", "now/report", "now/suicide", "now/trafficking"]) {
            const walk = Bench.session.now.walk;
            const ends = {};
            const todo = [[]];
            while (todo.length > 0) {
                const way = todo.pop();
                walk.open(place);
                walk.backTo("");
                for (const answer of way) {
                    Bench.advance(1);
                    walk.answer(answer);
                }
                if (walk.result.there) {
                    ends[walk.here] = true;
                    verify(walk.result.mainLabel !== "", place + " " + walk.here);
                    continue;
                }
                for (let i = 0; i < walk.asked.answers.count; ++i)
                    todo.push(way.concat([walk.asked.answers.word(i, "answerId")]));
            }
            verify(Object.keys(ends).length >= 5, place);
        }
    }
    function test_two_people_have_steps_of_their_own() {
        stage.showRoute("now/overdose");
        Bench.settle();
        press("Won’t wake, or not sure");
        press("Another person is down");
        says("Check them");
        compare(Bench.session.now.run.people.rows.count, 2);
        Bench.session.now.run.people.show(0);
        says("Call 911 now");
    }
    function test_no_breathing_exercise_is_offered_while_steps_go_on() {
        Bench.session.now.run.start("overdose");
        Bench.settle();
        stage.showRoute("now/ground");
        says("This is not for now");
        verify(!target("Start"));
        saysNot("Breathe with it");
        stage.showRoute("now");
        says("De-escalate");
        verify(!target("Back to the ground"));
    }
    function test_the_pacer_moves_only_when_asked_and_stops_with_the_page() {
        stage.showRoute("now/ground");
        press("Start");
        tryCompare(find("pacer"), "word", "Breathe in");
        tryVerify(() => find("disc").share > 0.5, patience, "the first breath in grows too");
        press("Stop");
        tryCompare(find("pacer"), "word", "");
        verify(!find("pacer").visible);
    }
    // the timer of a clock that stands still: what is left of the minute passes by itself
    function letTheMinuteEnd(already) {
        const check = Bench.session.now.checkOnMe;
        Bench.advanceMs(60 * 1000 - 5);
        check.watched = !check.watched;
        Bench.advanceMs(30);
        tryVerify(() => Bench.called() > already, patience, "it did not call");
        Bench.advanceMs(-25);
    }
    function test_at_zero_the_device_calls_and_again_after_each_of_two_minutes() {
        Bench.setSenses(true);
        Bench.fresh();
        Bench.session.now.checkOnMe.start(1, "");
        Bench.settle();
        const before = Bench.called();
        for (let minute = 0; minute < 3; ++minute) {
            letTheMinuteEnd(before + minute);
            compare(Bench.called(), before + minute + 1, "once in a minute");
        }
        verify(Bench.session.now.checkOnMe.over);
        Bench.session.now.checkOnMe.start(1, "");
        Bench.session.now.checkOnMe.fine();
        Bench.session.settings.sound = false;
        Bench.session.settings.vibration = false;
        Bench.session.now.checkOnMe.start(1, "");
        Bench.advanceMs(60 * 1000 - 5);
        Bench.session.now.checkOnMe.watched = !Bench.session.now.checkOnMe.watched;
        Bench.advanceMs(30);
        tryVerify(() => Bench.session.now.checkOnMe.over);
        wait(60);
        compare(Bench.called(), before + 3, "a device that was told to be quiet is quiet");
        Bench.setSenses(false);
        Bench.fresh();
    }
    function test_the_timer_is_set_and_answered() {
        stage.showRoute("now/check-on-me");
        press("10 min");
        press("Start 10 minutes");
        verify(Bench.session.now.checkOnMe.set);
        Bench.advance(601);
        verify(Bench.session.now.checkOnMe.over);
        press("I am fine");
        verify(!Bench.session.now.checkOnMe.set);
    }
}
