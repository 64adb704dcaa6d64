import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// Hide, the gate before records, and the responder's timer, in the app's whole frame over a real vault.
ScreenCase {
    id: tc
    name: "Hidden"
    width: 1300
    height: 1200

    readonly property string passphrase: "four plain words"

    stage: app
    AppStage { id: app }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        app.width = 390;
        app.height = 844;
        app.open();
    }
    function cleanup() {
        app.close();
        undress();
    }
    function press(thing) {
        tap(thing);
        Bench.settle();
    }
    function setUp() {
        Bench.session.lock.setUp(tc.passphrase, tc.passphrase);
        Bench.settle();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
    }
    function go(route, argument) {
        Bench.session.router.goTo("home");
        Bench.session.router.open("now");
        Bench.session.router.open(route, argument ?? "");
        Bench.settle();
        pagesAtRest();
    }
    function walkToAnEnd() {
        Bench.session.now.visit.record("walk.end", "suicide", "stay");
        Bench.session.now.visit.notes.add("canary words");
        Bench.settle();
    }

    // ---- hide ----
    function test_hide_is_on_every_page_of_a_phone_and_one_tap() {
        tc.setUp();
        for (const [route, argument] of [["now", ""], ["now/calm", "calm"], ["now/suicide", ""], ["now/where", ""],
            ["now/visit", ""], ["now/check-on-me", ""],
                                         ["now/people", ""], ["now/ground", ""], ["search", ""], ["people", ""],
                                             ["plans", ""], ["directory", ""], ["me", ""]]) {
            Bench.session.router.goTo("home");
            if (route !== "home")
                Bench.session.router.open(route, argument);
            Bench.settle();
            pagesAtRest();
            const hide = findAll("hide", app).filter((button) => button.visible);
            verify(hide.length > 0, "no Hide on " + route + ":\n" + wordsOf(app));
            tap(hide[hide.length - 1]);
            verify(Bench.session.hiding.hidden, route);
            Bench.session.hiding.hidden = false;
            Bench.session.lock.unlock(tc.passphrase);
            Bench.settle();
        }
    }
    function test_the_neutral_screen_tells_of_no_visit_and_nothing_on_it_looks_alive() {
        tc.setUp();
        Bench.session.now.run.start("overdose");
        Bench.settle();
        Bench.advance(65);
        Bench.session.hiding.hidden = true;
        Bench.settle();
        says("Nothing is open");
        const words = wordsOf(app);
        for (const tell of ["1:05", "Plans", "Directory", "People", "Visit", "Overdose 1"])
            verify(!words.includes(tell), "'" + tell + "' stands on the neutral screen:\n" + words);
        verify(!findChild(app, "overdose").solid);
        for (const button of ["overdose", "call911", "call988"])
            verify(findChild(app, button).visible, "emergency first");
        tap("call911");
        tryVerify(() => !Bench.session.hiding.hidden);
        says("Say this");
    }
    function test_after_come_back_nothing_of_the_visit_without_the_passphrase() {
        tc.setUp();
        tc.walkToAnEnd();
        tc.go("now/visit");
        says("canary words");
        Bench.session.hiding.hidden = true;
        Bench.settle();
        press("Come back");
        says("You hid the app.");
        saysNot("Stay, and get the team now");
        saysNot("canary");
        press("back");
        for (const place of ["home", "now"]) {
            Bench.session.router.goTo(place);
            Bench.settle();
            saysNot("Visit open");
            saysNot("Open for");
        }
        // Marks are kept meanwhile.
        Bench.session.now.visit.record("call.opened", "988");
        Bench.settle();
        const kept = Bench.session.now.visit.count;
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        compare(Bench.session.now.visit.count, kept);
        tc.go("now/visit");
        says("canary words");
    }
    function test_without_a_vault_come_back_shows_the_visit_again() {
        Bench.session.lock.refresh();
        Bench.settle();
        Bench.session.now.visit.record("call.opened", "988");
        Bench.settle();
        tc.go("now/visit");
        Bench.session.hiding.hidden = true;
        Bench.settle();
        press("Come back");
        says("Call opened");
    }

    // ---- the gate ----
    function test_the_gate_says_why_it_came_and_has_a_way_back_data() {
        return [{ tag: "follow-ups, no vault", vault: false, route: "after/followups", why: "Follow-ups are records" },
                { tag: "follow-ups, locked", vault: true, route: "after/followups", why: "Follow-ups are records" },
                { tag: "people, locked", vault: true, route: "people", why: "Names of people are records" },
                { tag: "safety, no vault", vault: false, route: "me/safety/peers", why: "how records are kept" },
                { tag: "own notes, no vault", vault: false, route: "me/debrief",
                    why: "Your own notes open with your passphrase alone" }]
            .concat(["me/debrief", "me/check-in", "me/growth", "me/growth/training", "me/growth/supervision",
                "me/growth/date"]
                .map((route) => ({ tag: route + ", locked", vault: true, route: route,
                    why: "Your own notes open with your passphrase alone" })));
    }
    function test_the_gate_says_why_it_came_and_has_a_way_back(data) {
        if (data.vault) {
            tc.setUp();
            Bench.session.lock.lock();
            Bench.settle();
        } else {
            Bench.session.lock.refresh();
            Bench.settle();
        }
        for (const way of ["back", "Escape"]) {
            Bench.session.router.goTo("home");
            Bench.session.router.open(data.route);
            Bench.settle();
            until(() => wordsOf(app).includes(data.why), () => "no reason in:\n" + wordsOf(app));
            if (way === "back")
                press(() => findAll("back", app).filter((b) => b.visible && b.enabled).pop());
            else
                keyClick(Qt.Key_Escape);
            tryVerify(() => Bench.session.router.route === "home", patience, way + " leads nowhere");
        }
    }
    function test_the_24_words_come_at_a_tap_and_can_wait_until_one_is_alone() {
        Bench.session.lock.refresh();
        Bench.settle();
        Bench.session.router.open("after/followups");
        Bench.session.lock.setUp(tc.passphrase, tc.passphrase);
        Bench.settle();
        const words = Bench.session.lock.words.list;
        compare(words.length, 24);
        says("Are you alone?");
        verify(!wordsOf(app).includes("24. "), "no word is shown before it is asked for");
        press("later");
        verify(!Bench.session.lock.words.showing);
        // Nobody has them: the next unlock asks again, with other words, and shows none by itself.
        Bench.session.lock.lock();
        Bench.settle();
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        says("Are you alone?");
        press("show");
        says("Write these 24 words down");
        press("written");
        Bench.session.lock.lock();
        Bench.settle();
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        verify(!Bench.session.lock.words.showing);
    }

    // ---- Home ----
    function test_locked_home_says_locked_and_not_that_nothing_waits() {
        tc.setUp();
        Bench.session.router.goTo("home");
        says("Nothing is waiting");
        Bench.session.lock.lock();
        Bench.settle();
        saysNot("Nothing is waiting");
        says("Records are locked");
    }
    function test_a_closed_visit_is_confirmed_and_its_follow_ups_are_on_home() {
        tc.setUp();
        Bench.session.now.visit.record("call.opened", "988");
        Bench.settle();
        tc.go("now/close");
        press("Safe, stays here");
        press("Close visit");
        says("Visit closed. It is kept sealed on this device.");
        says("Next follow-up: tomorrow");
        says("Coming up: 2, next tomorrow");
        saysNot("Nothing is waiting");
        press("action");
        saysNot("Visit closed.");
    }

    // ---- check on me ----
    function late(seconds) {
        Bench.session.now.checkOnMe.start(10, "(619) 555-0199");
        Bench.settle();
        Bench.advance(600 + seconds);
        // the timer of a clock that stands still
        Bench.session.now.checkOnMe.watched = !Bench.session.now.checkOnMe.watched;
        Bench.settle();
    }
    function asked() {
        tryVerify(() => findAll("checkQuestion", app).length === 1 && findAll("checkQuestion", app)[0].visible,
            patience, wordsOf(app));
        const fine = settled(() => findAll("fine", app)[0]), not = settled(() => findAll("notFine", app)[0]);
        compare(fine.width, not.width);
        compare(fine.height, not.height);
        compare(fine.kind, not.kind);
        verify(fine.height >= 72);
        for (const button of [fine, not]) {
            const at = button.mapToItem(app, 0, 0);
            verify(at.y >= Theme.emergencyHeight && at.y + button.height <= app.height,
                "an answer lies off the screen");
            compare(Hand.inTheWay(button), "");
        }
        for (const button of ["overdose", "call911", "call988"])
            compare(Hand.inTheWay(settled(() => findAll(button, app)[0])), "", "the emergency bar is whole and on top");
    }
    function test_at_zero_one_question_stands_over_every_page_data() {
        const rows = [];
        for (const [w, h] of [[390, 844], [360, 640], [844, 390], [820, 1180]])
            for (const where of ["home", "now/visit", "directory", "locked", "hidden"])
                for (const scale of w === 390 ? [1, 2] : [1])
                    rows.push({ tag: where + " " + w + "x" + h + " " + scale, w: w, h: h, where: where, lang: "es",
                        mode: "day", scale: scale });
        return rows;
    }
    function test_at_zero_one_question_stands_over_every_page(data) {
        dress(data);
        tc.setUp();
        if (data.where === "locked") {
            Bench.session.lock.lock();
            Bench.settle();
            Bench.session.router.goTo("people");
        } else if (data.where === "hidden") {
            Bench.session.hiding.hidden = true;
        } else {
            tc.go(data.where);
        }
        tc.late(130);
        tc.asked();
        verify(wordsOf(app).includes("2:10"), wordsOf(app));
        if (data.where === "hidden")
            verify(!wordsOf(app).includes("555"), "no number on the neutral screen");
        picture("check-" + data.tag.replace(/[ \/]+/g, "-"));
        press("fine");
        verify(!Bench.session.now.checkOnMe.set);
        tryVerify(() => findAll("checkQuestion", app).length === 0);
    }
    function test_not_fine_leads_to_911_and_the_message_with_its_number() {
        Bench.setPhone(true);
        tc.setUp();
        tc.late(5);
        tap("notFine");
        says911();
        picture("check-not-fine");
        press("checkWrite");
        compare(Bench.texted().length, 1);
        verify(Bench.texted()[0].startsWith("6195550199 Please check on me."), Bench.texted()[0]);
        press("checkCall911");
        compare(Bench.session.router.route, "now/call");
        tryVerify(() => findAll("checkQuestion", app).length === 0, patience, "a call is not covered");
        verify(wordsOf(app).includes("Are you fine? Late by"), wordsOf(app));
    }
    function says911() {
        until(() => findAll("checkCall911", app).some((b) => b.visible), () => wordsOf(app));
    }
    function test_steps_that_save_a_life_are_not_covered_and_one_line_says_it() {
        tc.setUp();
        Bench.session.startOverdose();
        Bench.settle();
        tc.late(70);
        compare(findAll("checkQuestion", app).length, 0);
        until(() => wordsOf(app).includes("Are you fine? Late by 1:10"), () => wordsOf(app));
    }
    function test_a_running_timer_is_on_home_and_on_now() {
        tc.setUp();
        Bench.session.now.checkOnMe.start(20);
        Bench.session.router.goTo("home");
        says("Check on me");
        says("Asks you at");
        Bench.session.router.open("now");
        says("Check on me: asks you at");
    }

    // ---- my place ----
    function test_the_cross_street_is_kept_sealed_with_the_visit_and_comes_back_with_the_passphrase() {
        tc.setUp();
        Bench.session.now.visit.record("call.opened", "911");
        Bench.session.calls.place.landmark = "Canary and 5th";
        Bench.settle();
        Bench.session.lock.lock();
        Bench.settle();
        // whoever calls while records are locked needs it
        compare(Bench.session.calls.place.landmark, "Canary and 5th");
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        Bench.session.hiding.hidden = true;
        Bench.settle();
        compare(Bench.session.calls.place.landmark, "");
        Bench.session.hiding.hidden = false;
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        tryCompare(Bench.session.calls.place, "landmark", "Canary and 5th");
        verify(!Bench.filesHold("Canary and 5th"), "nothing of it lies in any file in clear");
        Bench.session.now.visit.closing.close("stays");
        Bench.settle();
        compare(Bench.session.calls.place.landmark, "");
    }
}
