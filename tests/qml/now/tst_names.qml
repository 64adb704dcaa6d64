import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A screen reader says the name of what has the focus again whenever it changes: a clock in a name would talk over
// everything, every second.
ScreenCase {
    id: tc
    name: "Names"
    width: 1300
    height: 1200

    stage: app
    AppStage { id: app }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        Theme.reducedMotion = true; // many pages
        app.width = 390;
        app.height = 844;
        app.open();
    }
    function cleanup() {
        app.close();
        undress();
        Theme.reducedMotion = false;
    }
    // Two people down, a dose given, the responder's own timer: all clocks that there are.
    function everythingRuns() {
        const s = Bench.session;
        s.startOverdose();
        Bench.settle();
        for (let i = 0; i < 3; ++i) {
            Bench.advance(2);
            s.now.run.act();
        }
        compare(s.now.run.doses.given, 1);
        s.now.run.people.startAnother();
        s.now.checkOnMe.start(10, "");
        Bench.settle();
    }
    function test_no_name_of_what_takes_the_focus_changes_while_only_time_passes_data() {
        return [{ tag: "a dose due, the responder's timer on", after: 130 }];
    }
    function test_no_name_of_what_takes_the_focus_changes_while_only_time_passes(data) {
        const router = Bench.session.router;
        everythingRuns();
        Bench.pass(1);
        Bench.advance(data.after);
        let looked = 0;
        // What stands behind the unlock has its models in the vault, and there is none here.
        const routes = Bench.routes().filter((each) => !Routes.needsUnlock(each, "", false));
        for (const route of routes) {
            router.goTo("home");
            if (route !== "home")
                router.open(route);
            Bench.pass(1);
            Bench.settle();
            pagesAtRest();
            Hand.frame(app);
            const before = Hand.focusNames(app);
            Bench.pass(3);
            Hand.frame(app);
            const after = Hand.focusNames(app);
            const there = Object.keys(before).filter((each) => after[each] !== undefined && before[each] !== "");
            for (const item of there) {
                compare(after[item], before[item], route);
                ++looked;
            }
        }
        verify(looked > 3 * routes.length, looked + " names on " + routes.length + " pages");
    }
    function test_the_clock_of_each_person_stands_beside_their_name_and_is_right() {
        everythingRuns();
        Bench.pass(61);
        const chip = button("Person 1");
        compare(chip.clockText, "1:07");
        compare(button("Person 2").clockText, "1:01");
        verify(/^Going on since \d+:\d\d [AP]M$/.test(chip.accessibleDescription), chip.accessibleDescription);
        const clock = findChild(app, "runningClock");
        verify(clock.visible && !clock.activeFocusOnTab);
        compare(clock.Accessible.name, "Steps going on for 1:01");
        compare(clock.Accessible.role, Accessible.StaticText);
    }
}
