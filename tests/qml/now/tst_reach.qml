import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Every tool of Now is at most three taps from Home: counted with a finger on the app's own frame.
ScreenCase {
    id: tc
    name: "Reach"
    width: 400
    height: 860

    stage: stage
    Stage { id: stage }

    property int taps: 0

    function init() { failOnWarning(/.?/); }
    function cleanup() {
        stage.close();
        undress();
    }
    function fromHome(lang: string) {
        stage.close();
        wait(1); // the frame is gone before its session
        Bench.fresh();
        dress({ w: 390, h: 844, lang: lang, mode: "day", scale: 1 });
        Bench.session.router.goTo("home");
        stage.open();
        Bench.settle();
        tc.taps = 0;
    }
    function backHome() { // the run of the protocol before is ended, nothing else changes
        if (Bench.session.now.run.running) {
            Bench.session.now.run.handOver();
            Bench.session.now.run.finish();
            Bench.settle();
        }
        Bench.session.router.goTo("home");
        tc.taps = 0;
    }
    function go(words: string) {
        tap(words);
        Bench.settle();
        ++tc.taps;
    }

    // The language changes no way: each test takes one.
    function languages() {
        return [{ tag: "English", lang: "en", now: "Now", others: "Other emergencies", call: "Who to call",
            where: "Where am I", check: "Check on me" },
                { tag: "Spanish", lang: "es", now: "Ahora", others: "Otras emergencias", call: "A quién llamar",
                    where: "Dónde estoy", check: "Aviso para mí" }];
    }
    function test_every_tool_is_three_taps_from_home_data() { return [languages()[1]]; }
    function test_every_tool_is_three_taps_from_home(data) {
        fromHome(data.lang);
        const now = Bench.session.now.list;
        const tools = [[data.call, "now/call"], [data.where, "now/where"], [data.check, "now/check-on-me"]];
        for (const part of [now.safety, now.person, now.rights, now.team])
            for (let i = 0; i < part.count; ++i)
                if (part.word(i, "place") !== "now/check-on-me")
                    tools.push([part.word(i, "title"), part.word(i, "place")]);
        const reached = [];
        for (const [words, place] of tools) {
            backHome();
            go(data.now);
            go(words);
            tryCompare(Bench.session.router, "route", place, 5000, words);
            compare(tc.taps, 2);
            reached.push(place);
        }
        for (const place of ["now/calm", "now/suicide", "now/safety-check", "now/holds", "now/report",
            "now/trafficking", "now/people", "now/basics", "now/ground",
                             "now/supervisor", "now/partners", "now/call", "now/where"])
            verify(reached.includes(place), place + " in " + reached);
    }
    function test_every_protocol_is_three_taps_from_home_data() { return [languages()[0]]; }
    function test_every_protocol_is_three_taps_from_home(data) {
        fromHome(data.lang);
        const rows = Bench.session.now.list.emergencies;
        const protocols = [];
        for (let i = 0; i < rows.count; ++i)
            protocols.push([rows.word(i, "title"), rows.word(i, "protocol")]);
        verify(protocols.length >= 4);
        for (const [words, protocol] of protocols) {
            backHome();
            go(data.now);
            go(data.others);
            go(words);
            compare(Bench.session.router.route, "now/overdose");
            compare(Bench.session.now.run.protocol.protocolId, protocol);
            compare(tc.taps, 3);
        }
    }
    function test_every_population_is_three_taps_from_home_data() { return [languages()[0]]; }
    function test_every_population_is_three_taps_from_home(data) {
        fromHome(data.lang);
        go(data.now);
        let people = "";
        const part = Bench.session.now.list.person;
        for (let i = 0; i < part.count; ++i)
            if (part.word(i, "place") === "now/people")
                people = part.word(i, "title");
        go(people);
        const cards = Bench.session.now.cards.cards;
        verify(cards.count >= 17, cards.count + " groups");
        for (const at of [0, cards.count - 1]) {
            tc.taps = 2;
            go(cards.word(at, "title"));
            compare(tc.taps, 3);
            verify(cards.word(at, "chosen"), cards.word(at, "title"));
        }
    }

    // A seizure is no overdose: neither the bar nor Home may say so, and Home leads back to the seizure.
    function test_home_names_the_emergency_that_is_going_on() {
        fromHome("en");
        const bar = findChild(stage.wholeApp, "overdose");
        const seizure = { title: "", protocol: "seizure" };
        const rows = Bench.session.now.list.emergencies;
        for (let i = 0; i < rows.count; ++i)
            if (rows.word(i, "protocol") === seizure.protocol)
                seizure.title = rows.word(i, "title");
        go("Now");
        go("Other emergencies");
        go(seizure.title);
        compare(bar.clockText, "");
        Bench.session.router.goTo("home");
        Bench.settle();
        says("Going on for");
        compare(bar.clockText, "");
        go(seizure.title);
        compare(Bench.session.router.route, "now/overdose");
        compare(Bench.session.now.run.protocol.protocolId, "seizure");
        tap(bar);
        Bench.settle();
        compare(Bench.session.now.run.protocol.protocolId, "overdose");
        tryVerify(() => bar.clockText !== "");
    }
}
