import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The steps of an emergency as a thumb meets them: the call for help calls, what was just written is taken back where
// it stands, and a dose that is due cannot be overlooked.
RunCase {
    name: "Run"

    stage: stage
    Stage { id: stage }

    // ---- called ----
    function test_the_mark_with_the_phone_calls_and_writes_nothing() {
        begin("overdose");
        tap("Call 911");
        Bench.settle();
        compare(Bench.session.router.route, "now/call");
        verify(!run.help.called);
        compare(Bench.entries("run.mark"), 0);
        sheetOf911();
        Bench.session.router.back();
        tap("Already called"); // offered where the call was
        Bench.settle();
        verify(run.help.called);
        compare(run.step.title, "Check them");
        tryVerify(() => find("mark-called_911").text.startsWith("911 called "), patience, find("mark-called_911").text);
        verify(/[0-9]:[0-9][0-9]$/.test(find("mark-called_911").text));
    }
    function test_the_step_that_calls_calls_data() { return protocols.map((id) => ({ tag: id })); }
    function test_the_step_that_calls_calls(data) {
        begin(data.tag);
        const steps = [];
        eachStep(() => {
            if (run.help.here)
                steps.push(run.step.stepId);
        });
        for (let way = -1; way < 3 && !run.help.here; ++way) {
            begin(data.tag);
            Bench.advance(1);
            if (way >= 0)
                run.branch(way);
            for (let i = 0; i < 4 && !run.help.here; ++i) {
                Bench.advance(1);
                run.act();
            }
        }
        verify(run.help.here, "the first steps lead to the call");
        const step = run.step.stepId;
        const big = find("bigAction");
        compare(big.text, "Call 911");
        compare(big.kind, "emergency");
        compare(big.iconName, "call");
        verify(button("Already called"), "beside it: somebody called before");
        tap(big);
        compare(Bench.session.router.route, "now/call");
        compare(run.step.stepId, step);
        verify(!run.help.called);
        Bench.advance(1);
        sheetOf911();
        Bench.session.router.back();
        tryCompare(big, "text", "911 called"); // the way on, where the call was
        compare(big.kind, "fill");
        verify(button("Call 911"), "and the call stays in reach");
        Bench.advance(1);
        tap(big);
        verify(run.help.called);
        verify(run.step.stepId !== step);
    }
    function test_already_called_goes_on() {
        begin("overdose");
        Bench.advance(1);
        run.act();
        compare(run.step.title, "Call 911 now");
        Bench.advance(1);
        tap("Already called");
        Bench.settle();
        compare(run.step.title, "Give naloxone");
        verify(run.help.called);
    }
    // ---- taken back ----
    function test_what_was_just_written_is_taken_back_in_its_own_button_data() {
        return shapes(["undo"], [["phone", 390, 844, "en", "day", 1], ["small", 360, 640, "en", "day", 1],
            ["landscape", 844, 390, "en", "day", 1]]);
    }
    function test_what_was_just_written_is_taken_back_in_its_own_button(data) {
        begin("overdose", data);
        for (let i = 0; i < 2; ++i) {
            Bench.advance(2);
            run.act();
        }
        const scroller = find("scroller");
        settled(stage.page);
        const room = scroller.height;
        Bench.advance(2);
        tap("Dose 1 given");
        Bench.settle();
        const mark = find("mark-dose");
        tryVerify(() => mark.offersUndo);
        verify(wordsOf(mark).includes("Undo"));
        verify(mark.text.startsWith("Dose 1 "), mark.text);
        compare(findAll("undo", stage.page).length, 0, "no bar");
        tap(mark);
        compare(run.doses.given, 1, "a trembling thumb takes nothing back");
        Bench.advance(1);
        tap(mark);
        Bench.settle();
        compare(run.doses.given, 0);
        compare(run.step.title, "Give naloxone");
        compare(Bench.entries("run.undo"), 1);
        settled(stage.page);
        compare(scroller.height, room, "nothing stood over the words meanwhile");
    }
    function test_after_ten_seconds_the_mark_is_for_the_next_dose() {
        begin("overdose");
        run.marks.write("dose");
        Bench.settle();
        verify(find("mark-dose").offersUndo);
        Bench.advance(11);
        run.visible = false;
        run.visible = true;
        tryVerify(() => !find("mark-dose").offersUndo);
        compare(find("mark-dose").text, "Dose 2");
    }
    function test_in_large_letters_undo_is_in_the_button_of_the_marks() {
        begin("overdose", { scale: 2 });
        for (let i = 0; i < 2; ++i) {
            Bench.advance(2);
            run.act();
        }
        Bench.advance(2);
        tap("Dose 1 given");
        Bench.settle();
        compare(run.doses.given, 1);
        const marks = find("marksButton");
        tryCompare(marks, "text", "Undo");
        Bench.advance(1);
        tap(marks);
        compare(run.doses.given, 0);
        tryCompare(marks, "text", "Marks");
    }
    function test_back_takes_a_sign_back_that_was_ticked_by_mistake() {
        begin("overdose");
        Bench.advance(1);
        run.act();
        Bench.settle();
        tap("Back");
        Bench.settle();
        compare(run.step.title, "Check them");
        compare(run.handoff.seenSays.length, 0);
    }

    // ---- time for another dose ----
    function toDueDose() {
        for (let i = 0; i < 3 && run.doses.given === 0; ++i) {
            Bench.advance(2);
            run.act();
        }
        Bench.advance(125);
        run.visible = false;
        run.visible = true;
        Bench.settle();
    }
    function test_a_dose_that_is_due_changes_clock_mark_and_dock() {
        begin("overdose");
        for (let i = 0; i < 3; ++i) {
            Bench.advance(2);
            run.act();
        }
        verify(!run.doses.calls);
        const way = () => findAll("way", stage.page).filter((item) => item.toDose)[0];
        compare(way().kind, "line");
        toDueDose();
        verify(run.doses.calls);
        compare(find("mark-dose").phase, "now");
        compare(find("mark-dose").text, "Dose 2 due");
        compare(way().kind, "now");
        verify(findAll("doseClock", stage.page)[0].calls);
        Bench.advance(1);
        run.marks.write("breathing");
        verify(!run.doses.calls, "whoever breathes normally needs none");
        compare(find("mark-dose").phase, "todo");
    }
    function test_a_dose_that_is_due_is_said_on_every_page_and_leads_back_data() {
        return shapes(["home"], [["phone", 390, 844, "en", "day", 1], ["landscape", 844, 390, "en", "day", 1],
            ["tablet", 820, 1180, "en", "day", 1], ["200", 390, 844, "en", "day", 2]]);
    }
    function test_a_dose_that_is_due_is_said_on_every_page_and_leads_back(data) {
        begin("overdose", data);
        toDueDose();
        stage.clear();
        Bench.session.router.goTo("home");
        stage.open();
        Bench.settle();
        const row = findChild(stage, "doseDue")
            ?? (tryVerify(() => findChild(stage, "doseDue") !== null, patience), findChild(stage, "doseDue"));
        tryVerify(() => row.visible);
        compare(row.text, "Time for dose 2, if needed");
        const page = boxOf(findChild(stage, "stack")), said = boxOf(row);
        verify(said.y + said.height <= page.y + 0.5, "it has its own place: " + said + ", the page " + page);
        tap(row);
        Bench.settle();
        compare(Bench.session.router.route, "now/overdose");
        tryVerify(() => !row.visible);
        stage.close();
    }
}
