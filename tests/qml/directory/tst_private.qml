import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A place that must not be found gives no address, no pin, no distance and no way there on any screen of the directory,
// in whichever way its publisher says so, wherever the address slips out, and even to someone who stands before the
// door and knows its street.
ScreenCase {
    id: tc
    name: "Private"
    width: 1040
    height: 860

    readonly property DirectorySession kit: Bench.session.directory
    property list<string> traces

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function cleanup() { stage.clear(); }
    function rest() {
        for (let i = 0; i < 3; ++i) {
            Bench.settle();
            Bench.answered();
        }
    }
    function silent(where: string) {
        rest();
        settled(tc.screen);
        // what was typed is the peer's own
        const all = wordsOf(where.startsWith("the search") ? find("results") : tc.screen) + Bench.cardText();
        for (const trace of tc.traces)
            verify(!all.includes(trace), where + " says '" + trace + "':\n" + all);
        verify(where === "beside the list" || !/[0-9] mi\b/.test(all), where + " says how far it is:\n" + all);
        verify(!all.includes("Directions") && !all.includes("Open in maps"), where + " shows a way there:\n" + all);
    }

    function test_noScreenLeadsToTheDoor_data() {
        return [0, 1, 2, 3, 4, 5].map((way) => ({ tag: "way " + way, way: way }));
    }
    function test_noScreenLeadsToTheDoor(data) {
        Bench.fresh();
        stage.width = 390;
        stage.height = 844;
        tc.traces = Bench.hide(data.way);
        verify(tc.traces.length > 3);
        const model = Bench.session.directory.services;

        stage.show("DirectoryPage", "");
        model.nearMe.on = true;
        Bench.standAtTheDoor();
        for (const words of ["house", "shelter", "refuge place rooms women", tc.traces[1],
            tc.traces[tc.traces.length - 1]]) {
            model.words = words;
            rest();
            silent("the search for " + words);
        }
        model.words = "";
        model.setFilter("lately", false);
        Bench.session.directory.service.open("x-1");
        stage.show("ServicePage", "x-1");
        tryVerify(() => Bench.session.directory.service.found, patience);
        compare(Bench.session.directory.service.confidential, true);
        silent("its page");
        for (const sheet of ["called", "correct"]) {
            stage.show("ServicePage", "x-1");
            tap(sheet);
            silent("its sheet " + sheet);
        }
        stage.show("CallPage", Bench.session.directory.service.calls.route);
        silent("its call sheet");
        for (const language of ["en", "es"]) {
            stage.show("CardPage", "x-1");
            tryVerify(() => kit.card.modules !== "", patience);
            if (language === "es")
                kit.card.turnLanguage();
            for (const contact of [true, false]) {
                kit.card.asContact = contact;
                silent("its card");
            }
            tap("cardText");
            silent("its message");
        }
        kit.lists.lookFor("x-1");
        kit.lists.make("Tonight");
        rest();
        stage.show("ListPage", "1");
        tryVerify(() => kit.lists.entries.count === 1, patience);
        silent("a list");
        stage.show("ShowListPage", "1");
        silent("a list shown large, as on the kiosk");
        stage.show("ReferPage", "x-1");
        tryVerify(() => kit.refer.ready, patience);
        kit.refer.choose("how", "together");
        silent("a hand-off");
        // a peer's own words could lead there
        Bench.session.directory.service.peers.noteCall("wrong_number", "Come to " + tc.traces[4]);
        rest();
        stage.show("ServicePage", "x-1");
        silent("its page after a call");
        stage.show("ChecksPage", "");
        tryVerify(() => kit.upkeep.needs.count > 0, patience);
        silent("what needs checking");
        stage.show("ChangesPage", "");
        silent("the change file's page");
        stage.show("ImportPage", "");
        Bench.session.directory.importing.start(Bench.hiddenPackage());
        tryVerify(() => Bench.session.directory.importing.state === ImportModel.Done, patience);
        tap("details");
        silent("the import's report");
        stage.width = 1024;
        stage.height = 768;
        stage.show("DirectoryPage", "");
        model.current = "x-1";
        Bench.session.directory.service.open("x-1");
        silent("beside the list"); // where an open place has its distance
    }
}
