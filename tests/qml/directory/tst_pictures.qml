import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The directory pages in every shape, without a warning; with HANDRAIL_PICTURES set, a picture of each.
ScreenCase {
    id: tc
    name: "DirectoryPictures"
    width: 1940
    height: 1100

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function cleanup() {
        stage.clear();
        undress();
    }

    function test_screens_data() {
        const screens = ["empty", "quiet", "results", "near", "nothing", "service", "private", "import", "running",
            "done", "details", "refused",
                         "refer", "referrals", "barrier", "card", "cardprivate", "lists", "list", "arrange", "show",
                             "save", "add", "checks", "changes", "keys"];
        const more = ["called", "correct", "correcting", "note", "begun", "corrected", "beds", "bedspage", "bedsold",
            "withheld", "wrong", "callsheet", "signed", "changed", "foreign"];
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1],
            ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["small-es", 360, 640, "es", "day", 1], ["phone-es-200", 390, 844, "es", "day", 2],
                       ["tablet", 1024, 768, "en", "day", 1], ["wide-es", 1920, 1080, "es", "day", 1]];
        // without pictures: what finds most trouble
        return shapes(screens, looks).concat(shapes(more,
            Bench.pictures === "" ? looks.filter((one) => one[5] === 2) : looks));
    }
    readonly property DirectorySession kit: Bench.session.directory
    // What stands on the newer screens, by screen.
    function stand(screen: string): bool {
        switch (screen) {
        case "refer": tc.refer(); return true;
        case "referrals": tc.refer(); Bench.advance(26 * 3600); stage.show("ReferralsPage",
            ""); tryVerify(() => kit.referrals.known, patience); return true;
        case "barrier": tc.refer(); stage.show("ReferralsPage",
            ""); tap("not-" + tc.kit.referrals.rows.word(0, "referralId")); tap("barrier-transport"); return true;
        case "card": stage.show("CardPage", "s-1"); tryVerify(() => kit.card.modules !== "", patience); return true;
        case "cardprivate": stage.show("CardPage", "s-2"); tryVerify(() => kit.card.modules !== "",
            patience); return true;
        case "lists": tc.list(); stage.show("ListsPage", ""); return true;
        case "list": tc.list(); stage.show("ListPage", "1"); tryVerify(() => kit.lists.entries.count === 3,
            patience); return true;
        case "arrange": tc.list(); stage.show("ListPage", "1"); tryVerify(() => kit.lists.entries.count === 3,
            patience); stage.page.arranging = true; return true;
        case "show": tc.list(); stage.show("ShowListPage", "1"); tryVerify(() => kit.lists.entries.count === 3,
            patience); return true;
        case "save": tc.list(); stage.show("ServicePage", "s-1"); tap("lists"); return true;
        case "add": stage.show("AddServicePage", ""); return true;
        case "called": case "correct": case "note": case "correcting":
            page();
            tap(sheetOf(screen));
            if (screen === "correcting")
                tap("field-phone");
            else if (screen === "note")
                type("noteWords", "Ring twice");
            return true;
        case "begun": kit.drafts.keep("s-1", "note",
            "Ring"); page(); stage.page.ensureVisible(find("begun")); return true;
        case "wrong": page(); Bench.session.directory.service.peers.noteCall("wrong_number",
            ""); Bench.answered(); Bench.advance(7200); page(); return true;
        case "corrected": tc.note(); page(); return true;
        case "beds": stage.show("DirectoryPage",
            ""); Bench.session.directory.services.words = "sample"; Bench.answered(); return true;
        case "bedspage": page(); return true;
        case "bedsold": stage.show("ServicePage", "s-3"); tryVerify(() => Bench.session.directory.service.found,
            patience); return true;
        case "withheld": page(); Bench.session.directory.service.peers.withhold(true); Bench.answered(); page(); stage.page.ensureVisible(find("withhold")); return true;
        case "callsheet":
            page();
            Bench.session.directory.service.peers.correct("phone", "650-555-0199");
            Bench.answered();
            tryVerify(() => Bench.session.directory.service.calls.corrected !== "", patience);
            stage.show("CallPage", Bench.session.directory.service.calls.route);
            return true;
        case "signed": case "changed": case "foreign":
            if (screen !== "foreign")
                kit.keys.add("Sample County 211", Bench.publisherKey());
            Bench.answered();
            stage.show("ImportPage", "");
            Bench.session.directory.importing.start(Bench.package(screen === "changed" ? "changed" : "signed"));
            tryVerify(() => Bench.session.directory.importing.state === (screen === "signed" ? 2 : 3), patience);
            return true;
        case "checks": tc.note(); stage.show("ChecksPage", ""); tryVerify(() => kit.upkeep.needs.count > 0,
            patience); return true;
        case "changes": tc.note(); stage.show("ChangesPage", ""); tryVerify(() => kit.upkeep.found.services > 0,
            patience); return true;
        case "keys": kit.keys.add("Sample County 211",
            "RWQBAgMEBQYHCAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"); stage.show("KeysPage",
            ""); tryVerify(() => kit.keys.keys.count === 1, patience); return true;
        default: return false;
        }
    }
    function page() {
        stage.show("ServicePage", "s-1");
        tryVerify(() => Bench.session.directory.service.found, patience);
    }
    function sheetOf(screen: string): string { return screen === "correcting" ? "correct" : screen; }
    function refer() {
        stage.show("ReferPage", "s-1");
        tryVerify(() => kit.refer.ready, patience);
        kit.refer.choose("how", "together");
        kit.refer.choose("answer", "accepted");
        kit.refer.choose("when", "today");
        kit.refer.write("agreed", "A bed from 4 pm. Ask for the intake desk.");
        kit.refer.flush();
        Bench.settle();
        tryVerify(() => kit.referrals.count === 1, patience);
    }
    function list() {
        kit.lists.lookFor("s-1");
        kit.lists.make("Tonight, south county");
        for (const id of ["s-2", "s-3"]) {
            kit.lists.lookFor(id);
            kit.lists.put(1, true);
        }
        Bench.answered();
    }
    function note() {
        Bench.session.directory.service.open("s-1");
        tryVerify(() => Bench.session.directory.service.found, patience);
        Bench.session.directory.service.peers.correct("phone", "650-555-0199");
        Bench.session.directory.service.peers.noteCall("wrong_number", "");
        Bench.session.directory.service.peers.addNote("Ring twice");
        Bench.answered();
    }
    function test_screens(data) {
        Bench.fresh();
        dress(data);
        const real = data.screen === "quiet" || data.screen === "results" || data.screen === "near"
            || data.screen === "nothing";
        if (data.screen !== "empty" && !(real && Bench.fill("sample+san-mateo"))) // the real one where it is
            Bench.fill(data.screen.startsWith("beds") ? "beds" : "sample");
        const model = Bench.session.directory.services;
        Bench.offerFiles();
        Bench.session.router.goTo("directory");
        if (["service", "private"].includes(data.screen)) {
            stage.show("ServicePage", data.screen === "service" ? "s-1" : "s-2");
            tryVerify(() => Bench.session.directory.service.found, patience);
        } else if (["import", "running", "done", "details", "refused"].includes(data.screen)) {
            const file = Bench.package(data.screen === "refused" ? "broken" : data.screen === "running" ? "large"
                : "sample");
            stage.show("ImportPage", "");
            tryVerify(() => Bench.session.directory.importing.files.count > 0, patience);
            if (data.screen !== "import")
                Bench.session.directory.importing.start(file);
            if (data.screen === "running")
                tryVerify(() => Bench.session.directory.importing.progress > 0.3, patience);
            else if (data.screen !== "import")
                tryVerify(() => Bench.session.directory.importing.state === (data.screen === "refused" ? 3 : 2),
                    patience);
            if (data.screen === "details")
                tap("details");
        } else if (!stand(data.screen)) {
            stage.show("DirectoryPage", "");
            tryVerify(() => model.packages.known, patience);
            if (data.screen === "near") {
                model.nearMe.on = true;
                Bench.stand(37.5630, -122.3255);
            }
            if (data.screen === "nothing")
                model.openNow = true;
            if (data.screen !== "quiet" && data.screen !== "empty")
                model.words = data.screen === "nothing" ? "zebra" : "shelter";
            tryVerify(() => model.total >= 0, patience);
            Bench.answered();
            if (data.screen === "near" && data.w > 900) {
                model.current = "s-1";
                Bench.session.directory.service.open("s-1");
                tryVerify(() => Bench.session.directory.service.found, patience);
            }
        }
        picture("directory-" + data.tag);
        Bench.session.directory.importing.cancel();
    }
}
