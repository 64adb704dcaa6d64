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
    function calls(stays: bool): list<QtObject> {
        const router = Bench.session.router, found = [];
        for (const item of dockTargets().concat(findAll("callBeside", stage.page))) {
            const words = item.Accessible.name;
            if (!words.includes(run.callWord) && !words.includes(findChild(stage.page, "dockOfRun").againWord))
                continue;
            found.push(item);
            const entries = Bench.entries("run.mark"), step = run.stepId;
            item.clicked();
            compare(router.route, "now/call", words + " calls");
            router.back();
            compare(Bench.entries("run.mark"), entries, words + " writes nothing");
            compare(run.stepId, step);
            if (!run.helpCalled && !stays)
                stage.page.askedFor = "-"; // as if the sheet had not been opened
        }
        return found;
    }
    function looks() {
        return [["phone", 390, 844, "en", "day", 1], ["small-es", 360, 640, "es", "day", 1],
                ["landscape", 844, 390, "en", "day", 1], ["landscape-small-es", 640, 360, "es", "day", 1],
                ["small-200", 360, 640, "en", "day", 2], ["small-es-200", 360, 640, "es", "day", 2]];
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
        if (data.state === "called") {
            run.mark("called_911");
            verify(run.helpCalled);
            Bench.advance(12);
        }
        let looked = 0;
        eachStep((where) => {
            if (data.state === "nobody called" && run.helpCalled)
                return; // its own row
            if (data.state === "asked") {
                if (run.helpCalled)
                    return;
                Bench.session.router.open("now/call", "911");
                Bench.session.router.back();
            }
            Bench.pass(1);
            settled(stage.page);
            const found = calls(data.state === "asked");
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
        run.mark("called_911");
        Bench.advance(12);
        Bench.pass(1);
        Bench.settle();
        const mark = find("mark-called_911");
        tryVerify(() => !mark.offersUndo);
        verify(mark.text.startsWith("911 called "), mark.text);
        verify(wordsOf(mark).includes("Call again"), wordsOf(mark));
        tap(mark);
        compare(Bench.session.router.route, "now/call");
        verify(run.helpCalled);
        compare(Bench.entries("run.undo"), 0);
    }
    function test_a_call_is_still_beside_the_answer_whether_they_were_called() {
        begin("overdose");
        tap("Call 911");
        Bench.settle();
        Bench.session.router.back();
        tap("callBeside");
        compare(Bench.session.router.route, "now/call");
        verify(!run.helpCalled);
        Bench.session.router.back();
        tap("Already called");
        tryVerify(() => !findChild(stage.page, "callBeside").visible);
    }
}
