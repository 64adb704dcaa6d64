import QtQuick
import QtTest
import Handrail.Controls
import Handrail.Test

// Walks, cards, the ground, the responder's timer, two people: by hand.
TestCase {
    id: tc
    name: "Tools"
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
        if (item.text === words)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = tc.find(item.children[i], words);
            if (found)
                return found;
        }
        return null;
    }
    function tap(words) {
        tryVerify(() => tc.find(stage, words) !== null, 2000, "'" + words + "'");
        Bench.advance(60);
        tc.find(stage, words).clicked();
        Bench.settle();
        waitForRendering(stage, 50);
    }
    function says(words) { tryVerify(() => tc.find(stage, words) !== null, 2000, "'" + words + "'"); }

    function test_a_hold_walk_shows_why_and_ends_in_something_to_do() {
        stage.show("WalkPage", "now/holds");
        tap("No");
        tap("An adult");
        tap("Yes, or it may");
        tap("None of these");
        says("This is not enough for a hold");
        says("De-escalate");
        verify(Bench.session.visit.open);
        compare(Bench.entries("walk.end"), 1);
        compare(Bench.entries("walk.answer"), 4);
    }
    function test_a_walk_is_where_it_was_after_a_kill() {
        stage.show("WalkPage", "now/holds");
        tap("No");
        stage.clear();
        wait(1);
        Bench.restart();
        stage.show("WalkPage", "now/holds");
        says("How old are they?");
    }
    function test_every_walk_can_be_walked_to_every_end_and_has_an_action_there() {
        for (const place of ["now/holds", "now/report", "now/suicide", "now/trafficking"]) {
            const walk = Bench.session.kit.walk;
            const ends = {};
            const todo = [[]];
            while (todo.length > 0) {
                const way = todo.pop();
                walk.open(place);
                walk.backTo("");
                for (const answer of way)
                    walk.answer(answer);
                if (walk.atEnd) {
                    ends[walk.here] = true;
                    verify(walk.actions.count > 0, place + " " + walk.here);
                    continue;
                }
                for (let i = 0; i < walk.answers.count; ++i)
                    todo.push(way.concat([walk.answers.word(i, "answerId")]));
            }
            verify(Object.keys(ends).length >= 5, place);
        }
    }
    function test_two_people_have_steps_of_their_own() {
        stage.show("RunPage");
        Bench.settle();
        tap("Won’t wake");
        tap("Another person is down");
        says("Check them");
        compare(Bench.session.run.people.count, 2);
        Bench.session.run.showPerson(0);
        says("Call 911 now");
    }
    function test_no_breathing_exercise_is_offered_while_steps_go_on() {
        Bench.session.run.start("overdose");
        Bench.settle();
        stage.show("GroundPage");
        waitForRendering(stage);
        verify(!tc.find(stage, "Start"));
        verify(!tc.find(stage, "Breathe with it"));
        stage.show("NowPage");
        waitForRendering(stage);
        verify(!tc.find(stage, "Back to the ground"));
    }
    function test_the_pacer_moves_only_when_asked_and_stops_with_the_page() {
        stage.show("GroundPage");
        waitForRendering(stage);
        tap("Start");
        says("Breathe in");
        tap("Stop");
        verify(!tc.find(stage, "Breathe in"));
    }
    function test_the_timer_is_set_and_answered() {
        stage.show("CheckOnMePage");
        waitForRendering(stage);
        tap("10 min");
        tap("Start 10 minutes");
        verify(Bench.session.kit.checkOnMe.set);
        Bench.advance(601);
        verify(Bench.session.kit.checkOnMe.over);
        tap("I am fine");
        verify(!Bench.session.kit.checkOnMe.set);
    }
}
