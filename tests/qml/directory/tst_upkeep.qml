import QtQuick
import QtTest
import "../support"
import Handrail.View
import Handrail.Test

// What keeps the directory alive and useful: cards, saved lists, added services, notes, what needs checking, the change
// file, keys.
ScreenCase {
    id: tc
    name: "Upkeep"
    width: 1040
    height: 860

    stage: stage
    Stage { id: stage }

    readonly property string key: "RWQBAgMEBQYHCAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        Bench.fill("sample");
        Bench.saveHere();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() { stage.clear(); }
    function rest() {
        Bench.settle();
        Bench.answered();
    }

    // ---- the card ----
    function test_aCardSaysWhatThePersonNeedsInTheirLanguage() {
        stage.show("CardPage", "s-1");
        says("Lantern Detox");
        says("Monday to Sunday: 24 hours");
        says("ID if you have one");
        tryVerify(() => Bench.cardText().startsWith("BEGIN:VCARD"), patience);
        verify(Bench.cardText().includes("FN:Lantern Detox"));
        tap("Español");
        says("Lunes a domingo: 24 horas");
        says("Llevar");
        verify(Bench.cardText().includes("domingo"));
        tap("cardKind");
        tryVerify(() => Bench.cardText().startsWith("Lantern Detox\n"), patience);
        verify(find("cardCode").modules !== "");
    }
    function test_aCardOfAPrivatePlaceLeadsNowhere() {
        stage.show("CardPage", "s-2");
        says("The address is kept private.");
        saysNot("Hidden");
        for (const secret of ["Hidden", "Secretville", "94001", "ADR"])
            verify(!Bench.cardText().includes(secret), secret);
        tap("cardText");
        saysNot("Hidden");
        type("cardNumber", "5550142");
        tap("cardHand");
        says("It is in your message app.");
        const sent = Bench.texted()[0];
        verify(sent.includes("The address is kept private.") && !sent.includes("Hidden")
            && !sent.includes("Secretville"), sent);
    }
    function test_aMessageIsHandedOverByATapOnly() {
        stage.show("CardPage", "s-1");
        tap("cardText");
        says("Hours can change. Call first.");
        type("cardNumber", "5550142");
        compare(Bench.texted().length, 0);
        saysNot("It is in your message app.");
        tap("cardHand");
        says("It is in your message app. Send it there.");
        compare(Bench.texted().length, 1);
        verify(Bench.texted()[0].startsWith("5550142 Lantern Detox"), Bench.texted()[0]);
        compare(Bench.dialed().length, 0);
    }

    // ---- saved lists ----
    function test_aListIsMadeFilledArrangedRenamedAndShown() {
        for (const id of ["s-1", "s-3"]) {
            stage.show("ServicePage", id);
            tap("lists");
            if (id === "s-1") {
                type("newList", "Tonight");
                tap("makeList");
            } else {
                tap("list-0");
            }
            rest();
            rest();
        }
        stage.show("ListsPage", "");
        says("2 services");
        tap("list-0");
        compare(Bench.session.router.route, "directory/list");
        const list = Bench.session.router.argument;
        stage.show("ListPage", list);
        says("Lantern Detox");
        says("Last checked 20 months ago. Call first."); // how fresh each is
        tap("Arrange");
        find("arrange-1");
        settled(() => findAll("arrange-1")[0]).moveRequested(-1);
        tryVerify(() => Bench.session.directory.lists.entries.word(0, "serviceId") === "s-3", patience);
        tap(() => findAll("item")[0]);
        says("Taken out: Harbor Kitchen");
        tryVerify(() => Bench.session.directory.lists.entries.count === 1, patience);
        tap("undo");
        tryVerify(() => Bench.session.directory.lists.entries.count === 2, patience);
        find("listName").focusField();
        keyClick(Qt.Key_End);
        type("listName", " in the south");
        keyClick(Qt.Key_Return);
        tryVerify(() => Bench.session.directory.lists.name === "Tonight in the south", patience);
        tap("onKiosk");
        says("The kiosk shows it");
        tap("Done");
        tap("showBig");
        compare(Bench.session.router.route, "directory/show");
        stage.show("ShowListPage", list);
        says("Lantern Detox");
        tap(() => target("Lantern Detox", tc.screen));
        compare(Bench.session.router.route, "directory/card");
    }
    // ---- a new service, notes ----
    function test_aServiceThatIsMissingIsAddedAndFound() {
        stage.show("AddServicePage", "");
        type("newName", "Sample Porch");
        rest();
        stage.clear();
        stage.show("AddServicePage", "");
        tryVerify(() => find("newName").typed === "Sample Porch", patience);
        type("newPhone", "650-555-0177");
        type("newDescription", "Coffee and a chair");
        tap("addService");
        tryVerify(() => Bench.session.router.route === "directory/service", patience);
        stage.show("ServicePage", Bench.session.router.argument);
        says("Sample Porch");
        says("Added by a peer on this device");
        stage.show("DirectoryPage", "");
        type("search", "coffee");
        Bench.answered();
        says("Added by a peer");
    }
    function test_beforeAnyImportAServiceCanBeAdded() {
        Bench.fresh();
        stage.show("AddServicePage", "");
        tap("newPrivate");
        says("Nothing that could lead there is kept");
        type("newName", "Sample Refuge");
        tap("addService");
        tryVerify(() => Bench.session.router.route === "directory/service", patience);
        stage.show("ServicePage", Bench.session.router.argument);
        says("Address kept private");
        says("No notes are kept here");
        stage.show("DirectoryPage", "");
        tryVerify(() => Bench.session.directory.services.packages.any, patience);
    }
    function test_aNoteStandsForTheNextPeer() {
        stage.show("ServicePage", "s-1");
        tap("note");
        type("noteWords", "Ring twice");
        tap("keepNote");
        says("Ring twice (just now)");
    }
    function test_aCorrectionShowsWhatThePublisherSays() {
        stage.show("ServicePage", "s-1");
        tap("correct");
        tap("field-hours");
        type("correction", "Mornings");
        tap("keepCorrection");
        says("Opening hours by a peer: ");
        tap("correct");
        tap("field-hours");
        says("Hours in words are shown as they are.");
        stage.show("ServicePage", "s-1");
        tap("correct");
        tap("field-phone");
        saysNot("The publisher says"); // it stands in the field
        retype("correction", "650-555-0199");
        tap("keepCorrection");
        says("Phone number by a peer: 650-555-0199");
        tap("correct");
        tap("field-phone");
        until(() => wordsOf(find("correctSheet")).includes("The publisher says: (650) 555-0100 x12"),
            () => wordsOf(find("correctSheet")));
    }

    // ---- what needs checking, the change file ----
    function test_whatNeedsCheckingStandsWithItsReason() {
        stage.show("ServicePage", "s-1");
        tap("called");
        tap("outcome-wrong_number");
        says("Wrong number when called just now");
        stage.show("ChecksPage", "");
        says("A peer met a wrong number");
        tap(() => row_("Lantern Detox"));
        compare(Bench.session.router.argument, "s-1");
    }
    // Taps on what was heard, as slowly as a person does.
    function hears(what: string): void {
        Bench.advance(1);
        tap(what);
    }
    function beginRound(): void {
        Bench.fill("numbers");
        stage.show("RoundPage", "");
        tap("beginRound");
        says("1 of 10");
    }
    function test_aRoundOfCallsKeepsEachTapAndGoesOnWhereItWasLeft() {
        Bench.fill("numbers");
        stage.show("ChecksPage", "");
        tap("goRound");
        compare(Bench.session.router.route, "directory/round");
        beginRound();
        says("What did you hear?");
        tap("roundCall");
        compare(Bench.session.router.route, "now/call");
        compare(Bench.dialed().length, 0);
        hears("heardReached");
        says("2 of 10");
        says("Number is right");
        hears("heardFull");
        says("3 of 10");
        stage.clear();
        stage.show("RoundPage", ""); // as after a night
        says("3 of 10");
        tap("heard-1"); // takes 'full' back
        says("2 of 10");
        hears("roundSkip");
        says("3 of 10");
        tap("endRound");
        says("Another round");
        tap("roundChanges");
        compare(Bench.session.router.route, "directory/changes");
    }
    function test_aTapInARoundIsTakenBackByTheUndoBar() {
        beginRound();
        hears("heardWrong");
        says("2 of 10");
        tap("undo");
        says("1 of 10");
        saysNot("What you heard");
    }
    function test_aSecondTapOfOneThumbIsNoWordAboutTheNextNumber() {
        beginRound();
        hears("heardClosed");
        says("2 of 10");
        tap("heardClosed");
        rest();
        says("2 of 10");
        Bench.advance(1);
        find("heardFull").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        says("3 of 10");
        tryVerify(() => find("roundService").activeFocus, patience, "the focus is not on who comes next");
    }
    function test_moreThanFiveClosedWaitAndSayTheTruthUntilTheyAreConfirmed() {
        beginRound();
        for (let i = 2; i <= 6; ++i) {
            hears("heardClosed");
            says(i + " of 10");
        }
        saysNot("more than five");
        hears("heardClosed");
        says("6 services were marked as closed on this device within a day, more than five.");
        says("Closed for good, waits to be confirmed");
        tap("confirmClosed"); // too short
        says("Keep your finger on it for a moment.");
        says("Closed for good, waits to be confirmed");
        const button = find("confirmClosed");
        mousePress(button, button.width / 2, button.height / 2);
        tryVerify(() => !button.visible, patience);
        mouseRelease(stage, 10, 400);
        saysNot("more than five");
        saysNot("waits to be confirmed");
        says("Closed for good");
    }
    function test_whereEveryNumberWasCalledARoundSaysSo() {
        Bench.fill("sample");
        stage.show("RoundPage", "");
        tap("beginRound");
        says("of 1");
        hears("heardReached");
        Bench.advance(1);
        tap("beginRound");
        says("No number needs a call");
    }
    function row_(name: string): Item { // a ListRow has its words as title
        const look = (item) => {
            if (item.title === name && item.clicked !== undefined)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = look(item.children[i]);
                if (found)
                    return found;
            }
            return null;
        };
        return look(tc.screen);
    }
    function test_theChangeFileSaysWhatIsInItAndIsWritten() {
        stage.show("ChangesPage", "");
        says("Nothing to send yet");
        stage.show("ServicePage", "s-1");
        tap("correct");
        tap("field-phone");
        type("correction", "9");
        tap("keepCorrection");
        rest();
        stage.show("ChangesPage", "");
        says("Corrections, with what stood there before");
        tap("saveChanges");
        tryVerify(() => Bench.session.directory.upkeep.file.savedFile !== "", patience);
        says("Give it to the publisher");
        compare(Bench.importedElsewhere(Bench.session.directory.upkeep.file.savedFile), 1);
    }

    // ---- publishers' keys ----
    function test_aKeyIsAddedByHandComparedAndRemoved() {
        stage.show("KeysPage", "");
        says("No key yet.");
        type("keyName", "Sample County 211");
        type("keyText", "not a key");
        says("Paste or type it.");
        find("keyText").clear();
        type("keyText", tc.key);
        says("Key 0807060504030201. Compare it");
        tap("addKey");
        says("Sample County 211");
        tap("key-0");
        says("Files signed with it are refused from then on.");
        tap("removeKey");
        says("No key yet.");
    }
}
