import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// A true call button under the thumb on every step of every protocol: before anybody called, between the call sheet
// and the answer whether they were called, and after it was written that they were.
RunCase {
    name: "CallReach"

    stage: stage
    Stage { id: stage }

    // What in the dock opens the call sheet, pressed as a finger would.
    function calls(): list<QtObject> {
        const router = Bench.session.router, found = [];
        for (const item of dockTargets().concat(findAll("callBeside", stage.page))) {
            const words = item.Accessible.name;
            if (!words.includes(run.help.word) && !words.includes(findChild(stage.page, "dockOfRun").againWord))
                continue;
            found.push(item);
            const entries = Bench.entries("run.mark"), step = run.step.stepId;
            item.clicked();
            compare(router.route, "now/call", words + " calls");
            router.back();
            compare(Bench.entries("run.mark"), entries, words + " writes nothing");
            compare(run.step.stepId, step);
        }
        return found;
    }
    function looks() {
        return [["phone", 390, 844, "en", "day", 1], ["small-es", 360, 640, "es", "day", 1],
                ["landscape", 844, 390, "en", "day", 1], ["landscape-small-es", 640, 360, "es", "day", 1],
                ["small-200", 360, 640, "en", "day", 2], ["small-es-200", 360, 640, "es", "day", 2],
                ["landscape-es-200", 844, 390, "es", "day", 2], ["landscape-small-es-150", 640, 360, "es", "day", 1.5]];
    }
    function test_a_call_is_under_the_thumb_on_every_step_data() {
        const rows = [];
        const large = [["tablet", 820, 1180, "en", "day", 1], ["wide", 1920, 1080, "en", "day", 1]];
        const tightest = ["phone", "landscape-small-es", "small-es-200"].map((look) => "--" + look);
        for (const row of shapes(protocols, looks()).concat(shapes(["overdose"], large)))
            for (const state of ["nobody called", "asked", "called"])
                if (state !== "asked" || tightest.some((look) => row.tag.endsWith(look)))
                    rows.push(Object.assign({}, row, { tag: row.tag + "--" + state, state: state }));
        return rows;
    }
    function test_a_call_is_under_the_thumb_on_every_step(data) {
        begin(data.screen, data);
        if (data.state === "asked")
            sheetOf911();
        if (data.state === "called") {
            run.marks.write("called_911");
            verify(run.help.called);
            Bench.advance(12);
        }
        let looked = 0;
        eachStep((where) => {
            if (data.state === "nobody called" && run.help.called)
                return; // its own row
            if (data.state === "asked" && run.help.called)
                return;
            Bench.pass(1);
            settled(stage.page);
            const found = calls();
            ++looked;
            verify(found.length >= 1, where + ": no call in the dock");
            for (const item of found) {
                whole(item, where + ": " + item.Accessible.name);
                verify(item.width >= 48 && item.height >= 48, where + ": " + item.width + " x " + item.height);
                const low = boxOf(item).y > stage.height * 0.45, beside = boxOf(item).x > stage.width * 0.45;
                verify(low || beside && (Theme.landscape || stage.width >= 1024),
                       where + ": not in the thumb's half, " + boxOf(item));
            }
        });
        verify(looked >= (data.state === "called" ? 5 : 2), looked + " steps");
        picture("callreach-" + data.tag.replace(/ /g, "-"));
    }
    function test_the_mark_that_says_911_called_calls_again_and_stays() {
        begin("overdose");
        run.marks.write("called_911");
        Bench.advance(12);
        Bench.pass(1);
        Bench.settle();
        const mark = find("mark-called_911");
        tryVerify(() => !mark.offersUndo);
        verify(mark.text.startsWith("911 called "), mark.text);
        verify(wordsOf(mark).includes("Call again"), wordsOf(mark));
        tap(mark);
        compare(Bench.session.router.route, "now/call");
        verify(run.help.called);
        compare(Bench.entries("run.undo"), 0);
    }
    function test_a_call_is_still_beside_the_answer_whether_they_were_called() {
        begin("overdose");
        tap("Call 911");
        sheetOf911();
        Bench.session.router.back();
        tap("callBeside");
        compare(Bench.session.router.route, "now/call");
        verify(!run.help.called);
        Bench.session.router.back();
        tap("Already called");
        tryVerify(() => !findChild(stage.page, "callBeside").visible);
    }
    function test_a_call_before_the_run_is_asked_about_in_it() {
        Bench.fresh();
        stage.showRoute("now/call", "911");
        Bench.settle();
        stage.showRoute("now/overdose", "overdose");
        Bench.settle();
        Bench.advance(1);
        settled(stage.page);
        verify(!run.help.called, "looking at a number is no call");
        tap("Already called");
        verify(run.help.called);
    }
    function test_whether_they_were_called_is_asked_after_another_page_and_a_kill() {
        begin("overdose");
        verify(!target("Already called"));
        sheetOf911();
        stage.showRoute("now/calm", "calm");
        stage.showRoute("now/overdose");
        Bench.settle();
        verify(target("Already called"), "another page took the question");
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.restart();
        Bench.settle();
        stage.showRoute("now/overdose");
        Bench.settle();
        tryVerify(() => target("Already called"), patience, "a kill took the question");
        tap("Already called");
        verify(Bench.session.now.run.help.called);
    }
}
