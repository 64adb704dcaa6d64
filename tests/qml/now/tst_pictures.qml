import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Every screen of Now in every shape, without a warning; with HANDRAIL_PICTURES set, a picture of each.
ScreenCase {
    id: tc
    name: "NowPictures"
    width: 1024
    height: 900

    stage: stage
    Stage { id: stage }

    function init() { failOnWarning(/.?/); }
    function cleanup() {
        stage.clear();
        undress();
    }

    function test_screens_data() {
        const screens = ["now", "first", "call", "naloxone", "breathe", "breathe-now", "again", "side", "stay", "cpr",
            "sleepy", "refused", "watch", "handoff",
                         "handoff-edit", "calm", "calm-part", "visit", "visit-locked", "visit-close"];
        const tools = ["two", "three-doses", "seizure", "overheating", "withdrawal", "sedation", "walk", "walk-end",
            "report-end", "suicide", "cards", "ground",
                         "check", "check-set", "numbers", "ninety", "safety-check"];
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1],
            ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["phone-es", 390, 844, "es", "day", 1], ["small", 360, 640, "en", "day", 1],
                           ["small-es", 360, 640, "es", "day", 1],
                       ["phone-es-200", 390, 844, "es", "day", 2], ["tablet", 1024, 768, "en", "day", 1]];
        const disk = ["full-dose", "full-visit", "full-home", "closed-home"];
        looks.push(["lying", 844, 390, "en", "day", 1], ["tablet-es-200", 1024, 768, "es", "night", 2]);
        return shapes(screens, looks.slice(0, 8)).concat(shapes(tools, [looks[0], looks[3], looks[6], looks[7]]),
            shapes(disk, looks));
    }

    function act(times) {
        for (let i = 0; i < times; ++i) {
            Bench.advance(8);
            Bench.session.now.run.act();
        }
    }

    function test_screens(data) {
        Bench.setDiskFull(false);
        Bench.fresh();
        dress(data);
        Bench.session.router.goTo("home");
        const run = Bench.session.now.run;
        const paths = { first: 0, call: 1, naloxone: 2, breathe: 3, "breathe-now": 3, again: 3, side: 4, stay: 5,
            cpr: 3, sleepy: 5, refused: 5, handoff: 5, "handoff-edit": 5 };
        let page = null;
        if (data.screen in paths || data.screen === "watch") {
            page = stage.showRoute("now/overdose");
            Bench.settle();
            if (data.screen === "watch") {
                Bench.advance(3);
                run.branch(0);
            } else {
                act(paths[data.screen]);
            }
            Bench.advance(data.screen === "breathe-now" ? 4 : 2);
            if (data.screen === "again") { Bench.advance(128); run.branch(1); }
            if (data.screen === "cpr") { Bench.advance(30); run.branch(0); }
            if (data.screen === "sleepy") { Bench.advance(600); run.branch(0); }
            if (data.screen === "refused") { run.branch(1); }
            Bench.advance(12);
            run.visible = false;
            run.visible = true;
            if (data.screen.startsWith("handoff")) {
                run.marks.write("awake");
                run.handOver();
                Bench.advance(360);
                run.visible = false;
                page = stage.showRoute("now/handoff");
                if (data.screen === "handoff-edit")
                    page.actionTriggered();
            }
        } else if (data.screen === "full-dose") {
            page = stage.showRoute("now/overdose");
            Bench.settle();
            act(2);
            Bench.settle();
            Bench.setDiskFull(true);
            act(1);
        } else if (data.screen.endsWith("-home")) {
            Bench.session.now.visit.record("call.opened", "988");
            stage.showRoute("now/close");
            Bench.settle();
            Bench.setDiskFull(data.screen === "full-home");
            Bench.session.now.visit.closing.closeWith("stays", [], [24], false, "Slept at home.");
            Bench.session.home.tellClosed(3, true, "");
            page = stage.showRoute("home");
        } else if (data.screen === "full-visit") {
            Bench.session.now.visit.record("call.opened", "988");
            page = stage.showRoute("now/visit");
            Bench.settle();
            Bench.setRecordsLocked(true);
            Bench.setDiskFull(true);
            Bench.session.now.visit.notes.add("Sister on her way. Asked for water.");
        } else if (data.screen === "now") {
            Bench.session.now.visit.record("call.opened", "988");
            Bench.advance(38 * 60);
            page = stage.showRoute("now");
        } else if (data.screen.startsWith("calm")) {
            page = stage.showRoute("now/calm", "calm");
            for (let i = 0; i < (data.screen === "calm-part" ? 6 : 0); ++i) {
                Bench.advance(60);
                Bench.session.now.checklist.next();
            }
        } else if (["seizure", "overheating", "withdrawal", "sedation"].includes(data.screen)) {
            page = stage.showRoute("now/overdose", data.screen);
            Bench.settle();
            act(2);
        } else if (data.screen === "two") {
            page = stage.showRoute("now/overdose");
            Bench.settle();
            act(3);
            run.people.startAnother();
        } else if (data.screen === "three-doses") {
            run.start("overdose");
            Bench.settle();
            act(3);
            for (let i = 0; i < 2; ++i) {
                Bench.advance(150);
                run.marks.write("dose");
            }
            run.marks.write("breathing");
            run.handOver();
            page = stage.showRoute("now/handoff");
        } else if (data.screen.startsWith("walk") || data.screen === "report-end" || data.screen === "suicide") {
            page = stage.showRoute(data.screen === "report-end" ? "now/report"
                : data.screen === "suicide" ? "now/suicide" : "now/holds",
                                   data.screen === "report-end" ? "now/report"
                                       : data.screen === "suicide" ? "now/suicide" : "now/holds");
            Bench.settle();
            const ways = { walk: ["no", "adult"], "walk-end": ["no", "adult", "yes", "self", "no"],
                "report-end": ["no", "child", "harm"], suicide: ["no", "yes", "yes"] };
            for (const answer of ways[data.screen]) {
                Bench.advance(1);
                Bench.session.now.walk.answer(answer);
            }
            if (data.screen === "report-end")
                Bench.session.now.walk.result.callMade();
        } else if (data.screen === "cards") {
            page = stage.showRoute("now/people", "veterans");
            Bench.session.now.cards.toggle("lgbtq");
        } else if (data.screen === "ground" || data.screen === "numbers" || data.screen === "ninety") {
            if (data.screen === "numbers")
                Bench.session.calls.numbers.add("Sam Sample, on call", "555-0100", true);
            page = stage.showRoute("now/" + data.screen);
        } else if (data.screen.startsWith("check")) {
            page = stage.showRoute("now/check-on-me");
            if (data.screen === "check-set")
                Bench.session.now.checkOnMe.start(20);
        } else if (data.screen === "safety-check") {
            page = stage.showRoute("now/safety-check", "now/safety-check");
        } else {
            run.start("overdose");
            Bench.settle();
            act(3);
            Bench.session.now.checklist.open("calm");
            Bench.session.now.checklist.next();
            if (data.screen === "visit-close")
                run.finish();
            Bench.setRecordsLocked(data.screen === "visit-locked");
            Bench.session.now.visit.notes.add("Sister on her way. Asked for water.");
            page = stage.showRoute(data.screen === "visit-close" ? "now/close" : "now/visit");
        }
        Bench.settle();
        verify(page);
        // read out in fifteen seconds, on one screen
        if (data.screen === "three-doses" && data.w < 600 && data.scale === 2)
            tryVerify(() => page.fits, 5000, "the card of three doses stands on one screen");
        picture(data.tag);
    }
}
