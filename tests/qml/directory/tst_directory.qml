import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The directory pages by finger and keys: search, open, call sheet, private places, import, stop.
ScreenCase {
    id: tc
    name: "Directory"
    width: 1040
    height: 860

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        Bench.offerFiles();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() { stage.clear(); }

    function ask(words) {
        type("search", words);
        Bench.answered(); // also to the last letter
    }

    function test_searchesAsOneTypesAndOpensTheService() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        ask("lant");
        says("1 service");
        compare(row("Lantern Detox").Accessible.name, "Lantern Detox");
        tap(() => row("Lantern Detox"));
        compare(Bench.session.router.route, "directory/service");
        compare(Bench.session.router.argument, "s-1");
        keyClick(Qt.Key_Backspace);
    }
    function test_aFilterLeavesWhatFitsAndFindsByMeaning() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        ask("desintox");
        says("1 service");
        find("filter-es").forceActiveFocus(Qt.TabFocusReason); // further along the row of filters
        keyClick(Qt.Key_Space);
        until(() => find("filter-es").on, () => "the filter is not on");
        Bench.answered();
        says("1 service");
        compare(row("Lantern Detox").Accessible.name, "Lantern Detox");
    }
    function test_whatAPeerFindsOutStandsInTheRowAndOnThePage() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-1");
        says("Nothing noted yet.");
        tap("called");
        tap("outcome-full");
        says("Full when called just now");
        tap("correct");
        tap("field-phone");
        retype("correction", "650-555-0199");
        tap("keepCorrection");
        says("Phone number by a peer: 650-555-0199");
        tap("verify");
        says("Checked by a peer just now");
        stage.show("DirectoryPage", "");
        ask("lant");
        says("Corrected by a peer");
    }
    function test_freeBedsStandWithTheirAgeInTheRowOnThePageAndAsAFilter() {
        Bench.fill("beds");
        stage.show("DirectoryPage", "");
        ask("sample");
        const lantern = row("Lantern Detox");
        compare(lantern.beds, "3 beds free, told 2 hours ago");
        verify(!lantern.bedsCaution);
        verify(lantern.accessibleDescription.includes("3 beds free, told 2 hours ago"), lantern.accessibleDescription);
        retype("search", "harbor");
        Bench.answered();
        compare(row("Harbor Shelter").beds, "No bed was free 2 days ago. Call first.");
        compare(row("Harbor Kitchen").beds, ""); // told too long ago
        compare(row("Harbor Shelter").distance, "Secretville, address kept private");
        Bench.session.directory.services.words = "";
        Bench.answered();
        find("filter-beds").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        until(() => find("filter-beds").on, () => "the filter is not on");
        Bench.answered();
        says("1 service");
        compare(row("Lantern Detox").text, "Lantern Detox");
        stage.show("ServicePage", "s-1");
        says("Beds for everyone\n3 beds free, told 2 hours ago");
        stage.show("ServicePage", "s-3");
        says("How many are free was last told 5 days ago. Call first.");
        says("Not every week, or not known"); // a second Wednesday is no closed day
        stage.show("ServicePage", "s-1");
        tap("called");
        tap("outcome-full");
        says("A peer who called since heard that it is full.");
        saysNot("3 beds free");
    }
    function test_aCategoryLeadsToAGuideAboutGettingIn() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "detox");
        says("Detox and sobering");
        tap("howToGetIn");
        compare(Bench.session.router.route, "before/treatment");
        const words = Qt.createQmlObject("import Handrail.Pages; ServiceWords {}", stage);
        for (const category of Bench.session.directory.services.categories) {
            const route = words.guide(category);
            Bench.session.reading.guide.open(route);
            verify(Bench.session.reading.guide.exists(route) || route === "now/report",
                category + " leads to " + route);
        }
        words.destroy();
    }
    function test_aRowAnswersTheKeyboard() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        ask("lant");
        settled(() => row("Lantern Detox")).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(Bench.session.router.argument, "s-1");
    }
    function test_phoneLinesAreThereWithoutAnyImport() {
        stage.show("DirectoryPage", "");
        says("Crisis lines");
        says("No local services yet");
        tap("addFirst");
        compare(Bench.session.router.route, "directory/import");
        Bench.session.router.back();
        ask("suicid");
        tap(() => row("988 Suicide & Crisis Lifeline"));
        compare(Bench.session.router.route, "now/call");
        compare(Bench.session.router.argument, "988");
    }
    function test_theCallSheetTakesTheNumberOfAService() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-1");
        says("Open, 24 hours");
        tap("call");
        compare(Bench.session.router.route, "now/call");
        Bench.session.calls.sheet.show(Bench.session.router.argument);
        compare(Bench.session.calls.sheet.line.name, "Lantern Detox");
        compare(Bench.session.calls.sheet.line.number, "(650) 555-0100 x12");
    }
    function test_directionsShowTheAddress() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-1");
        says("1 Sample Street");
        tap("directions");
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
    function test_aPeerMarksAPlaceAsPrivateAndTakesItBack() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-1");
        says("1 Sample Street");
        tap("withhold");
        says("Address kept private");
        says("A peer marked this place as private.");
        saysNot("1 Sample Street");
        saysNot("Directions");
        stage.show("DirectoryPage", "");
        ask("lant");
        compare(row("Lantern Detox").distance, "Sampleton, address kept private");
        stage.show("ServicePage", "s-1");
        tap("withhold");
        says("1 Sample Street");
        stage.show("ServicePage", "s-2"); // its publisher's word stands
        verify(!find("withhold").visible);
    }
    function test_aServiceThatIsGoneSaysSo() {
        Bench.fill("sample");
        stage.show("ServicePage", "s-404");
        says("This service is not in the directory any more");
    }
    function test_aLongListHoldsOnlyTheRowsInSight() {
        Bench.fill("many");
        stage.show("DirectoryPage", "");
        const model = Bench.session.directory.services, list = find("results");
        tryVerify(() => model.total === 300, patience);
        let most = 0;
        const rows = () => {
            let held = 0;
            for (let i = 0; i < list.contentItem.children.length; ++i)
                held += list.contentItem.children[i].rowId !== undefined ? 1 : 0;
            return held;
        };
        until(() => { // as a finger would: to the end of what is there, until there is no more
            list.positionViewAtEnd();
            list.forceLayout();
            most = Math.max(most, rows());
            return list.count === 300;
        }, () => "only " + list.count + " rows came");
        verify(most > 3 && most < 40, most + " rows held at once");
        compare(list.itemAtIndex(0), null, "the first row has gone");
    }
    function test_besideTheListOnATablet() {
        stage.width = 1024;
        stage.height = 768;
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        says("Choose a service");
        ask("kitchen");
        tap(() => row("Harbor Kitchen"));
        says("3 Sample Street");
        compare(Bench.session.router.route, "home");
    }
    function test_nearMeAsksTheDeviceOnlyWhileItShows() {
        Bench.fill("sample");
        stage.show("DirectoryPage", "");
        verify(!Bench.asking());
        tap("nearMe");
        tryVerify(() => Bench.asking());
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
        const input = findChild(settled("path"), "input");
        input.forceActiveFocus();
        input.text = path;
        keyClick(Qt.Key_Return);
        says("4 services added");
        says("Places such as shelters from violence: 1");
        says("Columns that were not read: 1");
        says("services.csv: favourite_colour, something in 4 rows");
        tap("details");
        says("organization_id: o-404");
        says("Columns that Handrail does not know: not read");
        Bench.saveHere();
        tap("saveReport");
        until(() => Bench.saved("sample-report.txt") !== "", () => "nothing saved");
        verify(Bench.saved("sample-report.txt").includes("services.csv: favourite_colour, something in 4 rows"),
            Bench.saved("sample-report.txt"));
    }
    function test_aFileThatLiesReadyIsAddedWithATapAndTheOffButtonLeadsToTheField() {
        Bench.package("sample");
        stage.show("ImportPage", "");
        const input = findChild(settled("path"), "input");
        verify(!input.activeFocus);
        tap("add");
        verify(input.activeFocus, "what is missing has the cursor");
        tap("sample.zip");
        says("4 services added");
    }
    function test_aRefusedFileSaysWhatWhereAndWhatNext() {
        Bench.fill("sample");
        const path = Bench.package("broken");
        stage.show("ImportPage", "");
        Bench.session.directory.importing.start(path);
        says("This file was not added");
        says("services.csv has no column 'name'.");
        says("Your directory is as it was: 3 services from");
        Bench.saveHere();
        tap("details");
        tap("saveReport");
        says("Saved as");
        verify(Bench.saved("broken-report.txt").includes("services.csv has no column 'name'."),
            Bench.saved("broken-report.txt"));
        tap("saveReport"); // what was written before stays
        until(() => Bench.saved("broken-report-2.txt") !== "", () => "no second file");
        Bench.session.directory.importing.reset();
        Bench.session.directory.importing.start(Bench.package("cut"));
        says("The file is cut short. Its end is missing.");
    }
    function test_stoppingAnImportKeepsWhatWasThere() {
        Bench.fill("sample");
        const path = Bench.package("large");
        stage.show("ImportPage", "");
        Bench.session.directory.importing.start(path);
        tryVerify(() => Bench.session.directory.importing.progress > 0.05, patience);
        tap("cancel");
        tryVerify(() => Bench.session.directory.importing.state === ImportModel.Idle, patience);
        says("Where the file is");
        Bench.session.directory.services.look();
        tryVerify(() => Bench.session.directory.services.total === 3);
    }
}
