import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The directory pages by finger and keys: search, open, call sheet, private places, import, stop.
TestCase {
    id: tc
    name: "Directory"
    when: windowShown
    width: 1040
    height: 860
    visible: true

    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        Bench.offerFiles();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() { stage.clear(); }

    function find(name) {
        const item = findChild(stage.page, name);
        verify(item !== null, name);
        return item;
    }
    // Every visible word on the page, for what a person would read.
    function wordsOf(item) {
        if (!item.visible)
            return "";
        let said = item.text !== undefined && item.text !== "" ? item.text + "\n" : "";
        for (let i = 0; i < item.children.length; ++i)
            said += tc.wordsOf(item.children[i]);
        return said;
    }
    function says(text) {
        tryVerify(() => tc.wordsOf(stage.page).includes(text), 5000, "'" + text + "' is not in:\n" + tc.wordsOf(stage.page));
    }
    function saysNot(text) {
        const said = tc.wordsOf(stage.page);
        verify(!said.includes(text), "'" + text + "' is in:\n" + said);
    }
    function row(name) {
        let found = null;
        const list = find("results");
        tryVerify(() => {
            for (let i = 0; i < list.count && found === null; ++i) {
                const item = list.itemAtIndex(i);
                if (item !== null && item.text === name)
                    found = item;
            }
            return found !== null;
        }, 5000, name);
        return found;
    }
    function type(words) {
        const input = findChild(find("search"), "input");
        input.forceActiveFocus();
        let answers = 0;
        const count = () => { ++answers; };
        Bench.session.directory.answered.connect(count);
        for (const letter of words)
            keyClick(letter);
        tryVerify(() => answers > 0);
        wait(100); // the answer to the last letter
        Bench.session.directory.answered.disconnect(count);
    }

    function test_searchesAsOneTypesAndOpensTheService() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        tc.type("lant");
        says("1 service");
        const found = tc.row("Lantern Detox");
        compare(found.Accessible.name, "Lantern Detox");
        mouseClick(found);
        compare(Bench.session.router.route, "directory/service");
        compare(Bench.session.router.argument, "s-1");
        keyClick(Qt.Key_Backspace);
    }
    function test_aRowAnswersTheKeyboard() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        tc.type("lant");
        const found = tc.row("Lantern Detox");
        found.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(Bench.session.router.argument, "s-1");
    }
    function test_phoneLinesAreThereWithoutAnyImport() {
        stage.show("DirectoryPage", "");
        says("Crisis lines");
        says("No local services yet");
        mouseClick(find("addFirst"));
        compare(Bench.session.router.route, "directory/import");
        Bench.session.router.back();
        tc.type("suicid");
        const line = tc.row("988 Suicide & Crisis Lifeline");
        mouseClick(line);
        compare(Bench.session.router.route, "now/call");
        compare(Bench.session.router.argument, "988");
    }
    function test_theCallSheetTakesTheNumberOfAService() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-1");
        says("Open, 24 hours");
        mouseClick(find("call"));
        compare(Bench.session.router.route, "now/call");
        Bench.session.call.show(Bench.session.router.argument);
        compare(Bench.session.call.name, "Lantern Detox");
        compare(Bench.session.call.number, "(650) 555-0100 x12");
    }
    function test_directionsShowTheAddress() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-1");
        says("1 Sample Street");
        mouseClick(find("directions"));
        says("Open in maps");
    }
    function test_aPrivatePlaceGivesNothingAway() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-2");
        says("Address kept private");
        saysNot("Directions");
        saysNot("Hidden Lane");
        saysNot(" mi");
        says("Call");
    }
    function test_aServiceThatIsGoneSaysSo() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-404");
        says("This service is not in the directory any more");
    }
    function test_besideTheListOnATablet() {
        stage.width = 1024;
        stage.height = 768;
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        says("Choose a service");
        tc.type("kitchen");
        mouseClick(tc.row("Harbor Kitchen"));
        says("3 Sample Street");
        compare(Bench.session.router.route, "home");
    }
    function test_nearMeAsksTheDeviceOnlyWhileItShows() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        verify(!Bench.asking());
        mouseClick(find("nearMe"));
        verify(Bench.asking());
        says("Looking for where you are.");
        Bench.stand(37.52, -122.30);
        says("3 services, nearest that fit first");
        stage.page.visible = false;
        verify(!Bench.asking());
        stage.page.visible = true;
        verify(Bench.asking());
        stage.clear();
        tryVerify(() => !Bench.asking());
    }
    function test_importsAFileWhosePlaceIsTyped() {
        const path = Bench.package("sample");
        stage.show("ImportPage", "");
        says("sample.zip");
        const input = findChild(find("path"), "input");
        input.forceActiveFocus();
        input.text = path;
        keyClick(Qt.Key_Return);
        says("4 services added");
        says("Places such as shelters from violence: 1");
        mouseClick(find("details"));
        says("organization_id: o-404");
    }
    function test_aRefusedFileSaysWhatWhereAndWhatNext() {
        Bench.fill("sample");
        const path = Bench.package("broken");
        stage.show("ImportPage", "");
        Bench.session.directoryImport.start(path);
        says("This file was not added");
        says("services.csv has no column 'name'.");
        says("Your directory is as it was: 3 services from");
        Bench.session.directoryImport.reset();
        Bench.session.directoryImport.start(Bench.package("cut"));
        says("The file is cut short. Its end is missing.");
    }
    function test_stoppingAnImportKeepsWhatWasThere() {
        Bench.fill("sample");
        const path = Bench.package("large");
        stage.show("ImportPage", "");
        Bench.session.directoryImport.start(path);
        tryVerify(() => Bench.session.directoryImport.progress > 0.05);
        mouseClick(find("cancel"));
        tryVerify(() => Bench.session.directoryImport.state === ImportModel.Idle, 10000);
        says("Where the file is");
        Bench.session.directory.look();
        tryVerify(() => Bench.session.directory.total === 3);
    }
}
