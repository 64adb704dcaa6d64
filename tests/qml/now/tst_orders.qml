import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Orders of taps that no script has: whatever comes first, everybody's clocks and doses stay theirs, and there is a
// way on.
ScreenCase {
    id: tc
    name: "Orders"
    width: 1300
    height: 1200

    stage: app
    AppStage { id: app }

    readonly property var run: Bench.session.now.run

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        Bench.session.returning.restore();
        Bench.settle();
        dress({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 });
        app.open();
        Bench.session.startOverdose();
        rest();
    }
    function cleanup() {
        app.close();
        undress();
    }
    function rest() {
        Bench.pass(1);
        Bench.settle();
        pagesAtRest();
    }
    function kill(seconds: int, on = "now/overdose") {
        tryVerify(() => { Bench.settle(); return Bench.slotsHold(Bench.session.router.route); }, patience,
                  "where the app is, is kept");
        app.close();
        wait(1); // the frame is gone before its session
        Bench.advance(seconds);
        Bench.restart();
        compare(Bench.session.router.route, on);
        Bench.session.router.goTo("home");
        app.open();
        Bench.session.startOverdose(); // back to what is on
        rest();
    }
    function show(person: int) {
        for (let i = 0; i < run.people.rows.count; ++i) {
            if (run.people.rows.word(i, "person") === person && !run.people.rows.word(i, "shown"))
                run.people.show(i);
        }
        compare(run.people.person, person);
    }
    // Of one person: [doses, the dose clock].
    function stateOf(person: int): string {
        show(person);
        return run.doses.given + " " + run.doses.text;
    }

    function test_two_people_doses_undo_language_rotation_and_a_kill() {
        Bench.advance(20);
        run.marks.write("dose");
        Bench.advance(10);
        run.people.startAnother();
        Bench.advance(15);
        run.marks.write("dose");
        Bench.advance(5);
        Bench.session.settings.language = "es";
        app.width = 844;
        app.height = 390;
        rest();
        run.marks.undoMarkOf("dose"); // the second person had none
        Bench.advance(2);
        show(1);
        run.marks.write("called_911");
        rest();
        kill(40);
        compare(Bench.session.router.route, "now/overdose");
        compare(run.people.rows.count, 2);
        // 1: 10 + 15 + 5 + 1 + 2 + 1 + 40 + 1 s since the dose; 2: since they were found
        compare(stateOf(1), "1 1:15");
        compare(stateOf(2), "0 1:05");
        verify(run.help.called, "one call is for both");
        compare(Bench.entries("run.undo"), 1);
        compare(Bench.entries("run.mark") >= 3, true);
        app.width = 360;
        app.height = 640;
        Bench.session.settings.language = "en";
        rest();
        compare(stateOf(1), "1 1:16");
        for (const words of ["Person 1", "Person 2"])
            verify(button(words));
    }
    function test_numbers_of_people_are_never_given_twice_in_a_visit() {
        run.people.startAnother();
        compare(run.people.person, 2);
        Bench.advance(5);
        run.handOver();
        Bench.advance(5);
        run.finish();
        rest();
        compare(run.people.person, 1, "the first is still on");
        Bench.advance(5);
        run.people.startAnother();
        compare(run.people.person, 3, "the second was taken over and is in the visit as the second");
    }
    function test_whoever_is_found_after_a_hand_off_starts_anew_and_is_told_apart() {
        run.marks.write("called_911");
        run.marks.write("dose");
        Bench.advance(60);
        run.handOver();
        Bench.advance(5);
        run.finish();
        rest();
        verify(!run.running);
        Bench.session.startOverdose();
        rest();
        verify(run.running);
        compare(run.doses.given, 0);
        compare(run.doses.phase, "none");
        verify(!run.help.called, "the ambulance that was called has come and gone");
        compare(run.handoff.doseTimes.length, 0);
        compare(run.people.person, 2, "their lines in the visit are not those of the first");
    }
    // A gesture, the bar, another place, a dead battery: whoever leaves the card so wants the steps, not a page
    // without any.
    function test_a_card_left_by_any_way_leads_to_the_steps_data() {
        return ["back", "bar", "place", "kill"].map((way) => ({ tag: way }));
    }
    function test_a_card_left_by_any_way_leads_to_the_steps(data) {
        const title = run.step.title;
        tap("EMS card");
        rest();
        compare(Bench.session.router.route, "now/handoff");
        if (data.tag === "place")
            Bench.session.router.goTo("directory");
        if (data.tag === "kill") {
            kill(20, "now/handoff");
        } else if (data.tag === "back") {
            Bench.session.router.back();
        } else {
            Bench.session.startOverdose();
        }
        rest();
        compare(Bench.session.router.route, "now/overdose");
        compare(run.step.title, title);
        verify(find("bigAction").text !== "", "and there is a way on");
        tap("EMS card");
        rest();
        compare(Bench.session.router.route, "now/handoff", "the card is there again");
    }
    function test_whom_the_steps_are_for_is_in_sight_and_so_is_who_else_there_is_data() {
        const rows = [];
        for (const protocol of Bench.protocols().filter((id) => id !== "overdose"))
            for (const [w, lang, scale] of [[390, "en", 1], [360, "es", 1], [390, "es", 2]])
                rows.push({ tag: protocol + " " + w + " " + lang + " " + scale, protocol: protocol, w: w, h: 844,
                    lang: lang, mode: "day", scale: scale });
        return rows;
    }
    function test_whom_the_steps_are_for_is_in_sight_and_so_is_who_else_there_is(data) {
        dress(data);
        run.start(data.protocol);
        rest();
        for (const at of [0, 1]) {
            if (!run.people.rows.word(at, "shown"))
                run.people.show(at);
            rest();
            const bar = settled(() => peopleBar());
            const row = bar.contentItem.children[0];
            const there = Array.from(row.children).filter((item) => item.clockText !== undefined);
            compare(there.length, 2);
            const shown = there.find((chip) => chip.on), other = there.find((chip) => !chip.on);
            tryVerify(() => leftIn(shown, bar) >= -0.5 && leftIn(shown, bar) + shown.width <= bar.width + 0.5, patience,
                "whom these steps are for: " + shown.text + " from " + leftIn(shown, bar) + ", " + shown.width + " wide");
            verify(Math.min(leftIn(other, bar) + other.width, bar.width) - Math.max(leftIn(other, bar), 0) >= 40,
                "that there is another: " + other.text + " from " + leftIn(other, bar));
        }
    }
    function leftIn(chip: Item, bar: Item): real { return chip.mapToItem(bar, 0, 0).x; }
    // by what a screen reader calls it
    function peopleBar(): Item {
        const name = Bench.session.settings.language === "es" ? "Personas" : "People";
        const look = (item) => {
            if (item.visible && item.label === name && item.contentX !== undefined)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = look(item.children[i]);
                if (found)
                    return found;
            }
            return null;
        };
        return look(app);
    }
    function test_the_responder_s_timer_ends_while_steps_are_on_and_covers_none() {
        Bench.session.now.checkOnMe.start(10, "");
        Bench.session.router.goTo("home");
        rest();
        Bench.session.startOverdose();
        rest();
        run.marks.write("dose");
        Bench.advance(605);
        Bench.session.now.checkOnMe.watched = true;
        Bench.session.now.checkOnMe.watched = false;
        rest();
        verify(Bench.session.now.checkOnMe.over);
        const big = findAll("bigAction", app)[0];
        settled(big);
        compare(Hand.inTheWay(big), "");
        says("Late by");
        tap("I am fine");
        verify(!Bench.session.now.checkOnMe.set);
        verify(run.running);
        compare(run.doses.given, 1);
    }
    function test_hidden_in_the_middle_of_a_sheet_nothing_is_stuck_data() {
        return [{ tag: "marks", sheet: "More marks" }, { tag: "counties", sheet: "chooseCounty" }];
    }
    function test_hidden_in_the_middle_of_a_sheet_nothing_is_stuck(data) {
        if (data.tag === "counties")
            Bench.session.router.open("now/call", "911");
        else
            run.marks.write("dose");
        rest();
        tap(data.sheet);
        rest();
        Bench.session.hiding.hidden = true;
        rest();
        says("Nothing is open");
        verify(!wordsOf(app).includes("Marks"), "nothing of the sheet is left");
        tap("Come back");
        rest();
        verify(!Bench.session.hiding.hidden);
        verify(run.running);
        // A way on: Escape shuts what is open, and the steps answer.
        keyClick(Qt.Key_Escape);
        if (Bench.session.router.route !== "now/overdose")
            Bench.session.startOverdose();
        rest();
        const big = findAll("bigAction", app).filter((item) => item.visible)[0];
        settled(big);
        compare(Hand.inTheWay(big), "");
        const before = run.step.stepId;
        Bench.advance(2);
        tap(big);
        Bench.settle();
        verify(run.step.stepId !== before || Bench.session.router.route === "now/call");
    }
    function test_a_visit_is_not_closed_over_anybody_s_dose_clock() {
        run.marks.write("dose");
        Bench.advance(2);
        run.people.startAnother();
        rest();
        for (const left of [2, 1]) {
            Bench.session.router.goTo("home");
            Bench.session.router.open("now/close");
            rest();
            verify(button("Go there"), left + " are on");
            verify(!target("Gone to hospital"));
            Bench.advance(5);
            run.handOver();
            Bench.advance(5);
            run.finish();
            rest();
        }
        verify(!run.running);
        Bench.session.router.goTo("home");
        Bench.session.router.open("now/close");
        rest();
        verify(button("Gone to hospital"));
    }
    function test_no_jump_of_the_wall_clock_moves_a_dose_clock_data() {
        return [{ tag: "an hour ahead: summer time", s: 3600 }, { tag: "an hour back", s: -3600 },
                { tag: "three hours: another zone", s: -3 * 3600 },
                { tag: "a day", s: 86400 }, { tag: "a year back", s: -365 * 86400 }];
    }
    function test_no_jump_of_the_wall_clock_moves_a_dose_clock(data) {
        run.marks.write("dose");
        Bench.advance(60);
        Bench.setWallAhead(data.s);
        rest();
        compare(stateOf(1), "1 1:01");
        compare(run.doses.phase, "wait");
        kill(30);
        compare(stateOf(1), "1 1:32");
        Bench.advance(40);
        rest();
        compare(run.doses.phase, "due");
        verify(run.doses.calls);
        compare(run.handoff.lastDoseMinutes, 2);
    }
    function test_over_midnight_and_a_reboot_the_dose_clock_goes_on() {
        Bench.setWallMs(new Date(2026, 10, 29, 23, 59).getTime());
        run.marks.write("dose");
        Bench.settle();
        app.close();
        wait(1);
        Bench.reboot(75); // the battery was changed
        Bench.restart();
        app.open();
        rest();
        compare(run.doses.given, 1);
        compare(run.doses.text, "1:16");
    }
    function test_an_undo_in_the_other_language_after_a_rotation_takes_back_what_it_says() {
        run.marks.write("dose");
        Bench.settle();
        dress({ w: 360, h: 640, lang: "es", mode: "day", scale: 2 });
        rest();
        Bench.advance(1);
        tap("marksButton");
        compare(run.doses.given, 0);
        dress({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 });
        rest();
        compare(Bench.entries("run.undo"), 1);
        tap("mark-dose");
        Bench.settle();
        compare(run.doses.given, 1);
    }
}
