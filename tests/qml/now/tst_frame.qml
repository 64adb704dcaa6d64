import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The frame round every page: a notice after a start has its own line and goes, a phone on its side keeps its height
// for the words, and what is the same everywhere is in reach everywhere.
RunCase {
    id: tc
    name: "Frame"

    stage: stage
    Stage { id: stage }

    function cleanup() {
        stage.close();
        undress();
    }
    function open(look) {
        stage.close();
        wait(1); // the frame is gone before its session
        Bench.fresh();
        Bench.session.returning.restore();
        Bench.settle();
        dress(Object.assign({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 }, look ?? {}));
        Bench.session.router.goTo("home");
        stage.open();
        Bench.settle();
    }
    function inFrame(name: string): Item {
        tryVerify(() => findChild(stage.wholeApp, name) !== null, patience, "nothing is called " + name);
        return findChild(stage.wholeApp, name);
    }
    function restart(seconds: int) {
        tryVerify(() => { Bench.settle(); return Bench.slotsHold(Bench.session.router.route); }, patience,
            "where the app is, is kept");
        stage.close();
        wait(1);
        Bench.advance(seconds);
        Bench.restart();
        stage.open();
        Bench.settle();
    }
    function below(upper: Item, lower: Item) {
        const a = boxOf(upper), b = boxOf(lower);
        verify(a.y + a.height <= b.y + 0.5, a + " lies over " + b);
    }

    // ---- after a start ----
    function looks() {
        return shapes(["run"], [["phone", 390, 844, "en", "day", 1], ["small-es", 360, 640, "es", "day", 1],
            ["landscape", 844, 390, "en", "day", 1],
                                ["tablet", 820, 1180, "en", "day", 1], ["200", 390, 844, "en", "day", 2]]);
    }
    function test_after_a_start_the_run_says_that_it_kept_going_and_nothing_is_covered_data() { return looks(); }
    function test_after_a_start_the_run_says_that_it_kept_going_and_nothing_is_covered(data) {
        open(data);
        Bench.session.startOverdose();
        Bench.settle();
        restart(66);
        Bench.session.settings.language = data.lang;
        compare(Bench.session.router.route, "now/overdose");
        const notice = inFrame("returnNotice");
        tryVerify(() => notice.visible);
        tryCompare(notice, "text", data.lang === "es" ? "Siguió en marcha: 1:06" : "Kept going: 1:06");
        settled(notice);
        below(inFrame("call911"), notice);
        below(notice, inFrame("stack"));
        mouseClick(inFrame("stack"), 4, 4);
        tryVerify(() => !notice.visible, patience, "it goes at the next tap");
    }
    function test_the_span_is_said_as_it_was_data() {
        return [{ tag: "seconds", s: 20, words: "You were here a moment ago." },
            { tag: "minutes", s: 20 * 60, words: "You were here 20 minutes ago." },
                { tag: "hours", s: 3 * 3600, words: "You were here 3 hours ago." },
                    { tag: "a day", s: 24 * 3600, words: "Last used yesterday." },
                { tag: "three days", s: 72 * 3600, words: "Last used 3 days ago." }];
    }
    function test_the_span_is_said_as_it_was(data) {
        open();
        Bench.session.router.open("now");
        restart(data.s);
        const notice = inFrame("returnNotice");
        tryCompare(notice, "text", data.words);
        compare(Bench.session.router.route, data.s < 12 * 3600 ? "now" : "home");
    }

    // ---- a phone on its side ----
    function test_on_its_side_home_hide_places_and_the_language_are_in_reach_data() {
        return shapes(["run"], [["844", 844, 390, "en", "day", 1], ["640", 640, 360, "en", "day", 1],
            ["932", 932, 430, "en", "day", 1], ["844-200", 844, 390, "en", "day", 2]]);
    }
    function test_on_its_side_home_hide_places_and_the_language_are_in_reach(data) {
        open(data);
        Bench.session.startOverdose();
        Bench.settle();
        verify(Theme.landscape);
        for (const name of ["overdose", "call911", "call988", "nav-home", "nav-hide", "nav-more"]) {
            const item = inFrame(name), box = boxOf(item);
            whole(item, name);
            verify(box.height >= 48 && box.width >= 48, name + ": " + box);
            verify(box.y + box.height <= 56.5, name + " is in the one thin line: " + box);
        }
        const last = boxOf(inFrame("call988")), first = boxOf(inFrame("nav-home"));
        verify(last.x + last.width <= first.x, "nothing over the emergency bar: " + last + ", " + first);
        tap(inFrame("nav-more"));
        tap(() => findChild(stage.wholeApp, "go-language"));
        compare(Bench.session.settings.language, "es");
        tap(inFrame("nav-more"));
        tryVerify(() => !inFrame("stack").enabled, 5000,
            "the page under the places is off: for a keyboard and a screen reader too");
        keyClick(Qt.Key_Escape);
        tryVerify(() => inFrame("stack").enabled, 5000, "and comes back");
        tap(inFrame("nav-more"));
        tap(() => findChild(stage.wholeApp, "go-plans"));
        tryCompare(Bench.session.router, "route", "plans");
        tap(inFrame("nav-home"));
        tryCompare(Bench.session.router, "route", "home");
        tap(inFrame("nav-hide"));
        verify(Bench.session.hiding.hidden);
        Bench.session.hiding.hidden = false;
    }
    // Every page that works by itself: its title and what is pressed are on the screen.
    function test_on_its_side_every_page_of_now_has_room_for_its_words_data() {
        return shapes(["now", "now/calm", "now/suicide", "now/holds", "now/people", "now/ground", "now/check-on-me",
            "now/numbers", "now/where", "now/visit", "now/close", "home"],
                      [["844", 844, 390, "en", "day", 1], ["640-es", 640, 360, "es", "day", 1]]);
    }
    function test_on_its_side_every_page_of_now_has_room_for_its_words(data) {
        open(data);
        if (data.screen !== "home")
            Bench.session.router.open(data.screen);
        Bench.settle();
        tc.pagesAtRest();
        const page = stage.shown;
        settled(page);
        const scroller = findAll("scroller", page)[0];
        if (scroller) {
            const box = boxOf(scroller);
            verify(box.height >= 170, "room for words: " + box);
            verify(box.width >= stage.width * 0.5, "wide enough: " + box);
        }
        picture("landscape-" + data.tag.replace(/\//g, "-"));
    }

    // ---- focus ----
    function test_a_run_opened_from_the_bar_takes_the_focus_to_its_title() {
        open();
        tap(inFrame("overdose"));
        Bench.settle();
        tc.pagesAtRest();
        tryVerify(() => find("stepTitle").activeFocus);
    }
    function test_a_new_person_s_steps_begin_at_the_top() {
        open({ w: 360, h: 640 });
        Bench.session.startOverdose();
        Bench.settle();
        tc.pagesAtRest();
        const scroller = find("scroller");
        tryVerify(() => scroller.contentHeight > scroller.height);
        scroller.contentY = scroller.contentHeight - scroller.height;
        Bench.advance(1);
        tap("Another person is down");
        tryCompare(scroller, "contentY", 0);
    }
}
