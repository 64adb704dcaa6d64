import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The number of 'Check on me', typed by hand as people type: what the message button then offers, and what is asked
// again.
ScreenCase {
    id: tc
    name: "CheckNumber"
    width: 400
    height: 860

    stage: app
    AppStage { id: app }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        Bench.setPhone(true);
        Bench.forgetTexts();
        app.width = 390;
        app.height = 844;
        app.open();
    }
    function cleanup() {
        app.close();
        undress();
        Bench.setPhone(false);
    }
    readonly property var check: Bench.session.now.checkOnMe

    function open() {
        Bench.session.router.open("now/check-on-me");
        Bench.settle();
        pagesAtRest();
    }
    function over() {
        Bench.advance(20 * 60 + 5); // it is set for twenty minutes
        Bench.session.router.goTo("home");
        Bench.settle();
        pagesAtRest();
        check.watched = !check.watched; // the timer of a clock that stands still
        Bench.settle();
        tryVerify(() => check.over);
    }
    function typedNumbers() {
        return [["(650) 555-0142", "6505550142"], ["650.555.0142", "6505550142"], ["  650 555 0142 ", "6505550142"],
                ["1-800-273-TALK", "18002738255"], ["+52 55 1234 5678", "+525512345678"],
                ["011 52 55 1234 5678", "+525512345678"], ["741741", "741741"], ["4455", "4455"],
                ["555-0100", "5550100"],
                ["650-555-0142 x 12", "6505550142"], ["650 555 0142 999 888", ""], ["650-555-0142 or 555-0143", ""],
                ["650 555 0142 7", ""], ["911 650 555 0142", ""], ["12", ""], ["650-555-01", ""], ["Ana", ""],
                ["my lead", ""], ["+", ""], ["---", ""],
                ["", ""]]
            .map(([typed, reached]) => ({ tag: "'" + typed + "'", typed: typed, reached: reached }));
    }
    function test_what_is_typed_is_what_the_message_goes_to_or_it_is_asked_again_data() { return typedNumbers(); }
    function test_what_is_typed_is_what_the_message_goes_to_or_it_is_asked_again(data) {
        open();
        if (data.typed !== "")
            type("checkNumber", data.typed);
        tap("startCheck");
        Bench.settle();
        verify(check.set, "the time runs, whatever was typed");
        if (data.reached === "") {
            compare(check.to, "");
            verify(!findChild(app, "writeCheck").visible, "no button that would write to nobody");
            says("No number yet: the message has nobody to go to.");
            compare(find("checkNumberLater").typed, data.typed, "what was typed is not lost");
            retype("checkNumberLater", "650 555 0142");
        }
        tap("writeCheck");
        compare(Bench.texted().length, 1);
        const to = data.reached || "6505550142";
        verify(Bench.texted()[0].startsWith(to + " Please check on me."), Bench.texted()[0]);
    }
    function test_what_is_asked_says_what_is_wrong_data() {
        return [{ tag: "en", lang: "en", one: "Write one number", figures: "Write it in figures" },
                { tag: "es", lang: "es", one: "Escribe un solo número", figures: "Escríbelo en cifras" }];
    }
    function test_what_is_asked_says_what_is_wrong(data) {
        Bench.session.settings.language = data.lang;
        open();
        type("checkNumber", "650 555 0142 999 888");
        verify(!wordsOf(app).includes(data.one), "nobody is asked in the midst of typing");
        find("startCheck").forceActiveFocus();
        until(() => wordsOf(app).includes(data.one), () => wordsOf(app));
        retype("checkNumber", "Ana");
        find("startCheck").forceActiveFocus();
        until(() => wordsOf(app).includes(data.figures), () => wordsOf(app));
        retype("checkNumber", "650 555 0142");
        find("startCheck").forceActiveFocus();
        until(() => !wordsOf(app).includes(data.figures) && !wordsOf(app).includes(data.one), () => wordsOf(app));
    }
    function test_at_zero_the_message_goes_to_the_same_number_data() { return typedNumbers(); }
    function test_at_zero_the_message_goes_to_the_same_number(data) {
        check.start(20, data.typed);
        over();
        tap("notFine");
        if (data.reached === "") {
            verify(!findChild(app, "checkWrite").visible, "no button that would write to nobody");
            type("checkAskNumber", "650 555 0142");
        } else {
            verify(!findChild(app, "checkAskNumber").visible, "it was asked when it was set");
        }
        tap("checkWrite");
        compare(Bench.texted().length, 1);
        const to = data.reached || "6505550142";
        verify(Bench.texted()[0].startsWith(to + " Please check on me."), Bench.texted()[0]);
    }
    function test_without_a_number_the_supervisor_gets_it() {
        verify(Bench.session.calls.numbers.add("Sample Lead", "650-555-0199", true, ""));
        Bench.settle();
        open();
        retype("checkNumber", "Ana");
        tap("startCheck");
        tap("writeCheck");
        verify(Bench.texted()[0].startsWith("6505550199 "), Bench.texted()[0]);
    }
    function test_the_number_is_there_after_a_kill() {
        check.start(20, "+52 55 1234 5678");
        Bench.settle();
        app.close();
        wait(1); // the frame is gone before its session
        Bench.restart();
        app.open();
        over();
        tap("notFine");
        tap("checkWrite");
        verify(Bench.texted()[0].startsWith("+525512345678 "), Bench.texted()[0]);
    }
}
