import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// One service's page in the hands of a peer: words that outlive a kill, numbers that peers put right, every fact, the
// message that a person sends, and who signed the file it came from.
ScreenCase {
    id: tc
    name: "Service"
    width: 1040
    height: 860

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        Bench.fill("sample");
        Bench.offerFiles();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() { stage.clear(); }
    // A dead battery half a second after the last letter.
    function killed() {
        rest();
        stage.clear();
        Bench.restart();
        stage.show("ServicePage", "s-1");
        says("You began to write something here.");
    }
    function rest() {
        Bench.settle();
        Bench.answered();
        Bench.settle();
    }
    function holds(field: string, words: string) { tryVerify(() => find(field).typed === words, patience,
        field + " holds '" + find(field).typed + "'"); }

    // ---- nothing typed is lost ----
    function test_wordsAboutACallOutliveAKillAndBelongToThisServiceOnly() {
        stage.show("ServicePage", "s-1");
        tap("called");
        type("calledWords", "Ask for the night desk");
        killed();
        tap("called");
        holds("calledWords", "Ask for the night desk");
        stage.show("ServicePage", "s-3"); // never offered elsewhere
        tap("called");
        holds("calledWords", "");
        stage.show("ServicePage", "s-1");
        tap("called");
        tap("outcome-full");
        says("Ask for the night desk");
        rest();
        saysNot("You began to write");
        Bench.restart();
        stage.show("ServicePage", "s-1");
        tap("called");
        holds("calledWords", "");
    }
    function test_aNoteOutlivesAKillAndACloseAndIsThrownAwayOnlyOnAWish() {
        stage.show("ServicePage", "s-1");
        tap("note");
        type("noteWords", "Ring twice");
        stage.show("ServicePage", "s-1"); // another page came
        tap("note");
        holds("noteWords", "Ring twice");
        killed();
        tap("note");
        holds("noteWords", "Ring twice");
        tap("discardNote");
        holds("noteWords", "");
        rest();
        saysNot("You began to write");
        Bench.restart();
        stage.show("ServicePage", "s-1");
        tap("note");
        holds("noteWords", "");
    }
    function test_aCorrectionOutlivesAKillFieldByField() {
        stage.show("ServicePage", "s-1");
        tap("correct");
        tap("field-phone");
        retype("correction", "650-555-01");
        killed();
        tap("correct");
        verify(find("field-phone").on);
        verify(!find("field-hours").on);
        tap("field-phone");
        holds("correction", "650-555-01");
        type("correction", "");
        keyClick(Qt.Key_End);
        write("99");
        tap("keepCorrection");
        says("Phone number by a peer: 650-555-0199");
        rest();
        saysNot("You began to write");
        tap("correct");
        tap("field-phone");
        holds("correction", "650-555-0199"); // what stands, no draft
    }
    function test_aNewServiceOutlivesAKill() {
        stage.show("AddServicePage", "");
        type("newName", "Sample Porch");
        type("newHours", "Mornings");
        Bench.settle();
        stage.clear();
        Bench.restart(); // killed
        stage.show("AddServicePage", "");
        holds("newName", "Sample Porch");
        holds("newHours", "Mornings");
    }
    function test_aPrivatePlaceTakesNoWordsThatCouldLeadThere() {
        stage.show("ServicePage", "s-2");
        tap("called");
        verify(!findChild(screen, "calledWords").visible);
        tap("outcome-full");
        says("Full when called just now");
    }

    // ---- numbers ----
    function test_aCorrectedNumberStandsAtTheCallButtonWithThePublishersBeneathIt() {
        stage.show("ServicePage", "s-1");
        tap("correct");
        tap("field-phone");
        retype("correction", "650-555-0199");
        tap("keepCorrection");
        says("Peer’s correction, Sep 21, 2026");
        says("The publisher’s number");
        const call = Bench.session.calls.sheet;
        tap("call");
        stage.show("CallPage", Bench.session.router.argument);
        compare(call.line.number, "650-555-0199");
        says("A peer’s correction, Sep 21, 2026.");
        says("The publisher’s number: (650) 555-0100 x12");
        tap("publishedNumber");
        call.show(Bench.session.router.argument);
        compare(call.line.number, "(650) 555-0100 x12");
        compare(call.line.trust, "local");
        stage.show("ServicePage", "s-1");
        tap("publishersNumber");
        call.show(Bench.session.router.argument);
        compare(call.line.number, "(650) 555-0100 x12");
        compare(Bench.dialed().length, 0);
    }
    function test_aNumberMarkedWrongWarnsAtTheButtonUntilSomebodyGotThrough() {
        stage.show("ServicePage", "s-1");
        tap("called");
        tap("outcome-wrong_number");
        says("Wrong number when called just now. Check it first");
        compare(find("call").iconName, "phone_disabled");
        tap("call");
        stage.show("CallPage", Bench.session.router.argument);
        says("A peer met a wrong number here.");
        Bench.advance(3600);
        stage.show("ServicePage", "s-1"); // no answer says nothing about whose number it is
        tap("called");
        tap("outcome-no_answer");
        says("Wrong number when called 1 hour ago. Check it first");
        Bench.advance(60);
        tap("correct");
        tap("field-phone");
        retype("correction", "650-555-0199");
        tap("keepCorrection");
        says("A peer met a wrong number here."); // at the publisher's now
        saysNot("Check it first");
        compare(find("call").iconName, "call");
        tap("publishersNumber");
        stage.show("CallPage", Bench.session.router.argument);
        says("A peer met a wrong number here.");
        Bench.advance(60);
        stage.show("ServicePage", "s-1");
        tap("called");
        tap("outcome-wrong_number"); // the peer's is wrong as well
        says("Wrong number when called just now. Check it first");
        Bench.advance(60);
        tap("called");
        tap("outcome-reached");
        saysNot("Check it first");
    }
    function test_aMessageIsPrefilledAndAPersonSendsIt() {
        Bench.fill("facts");
        stage.show("ServicePage", "s-1");
        tap("text");
        stage.show("CallPage", Bench.session.router.argument);
        compare(Bench.session.calls.sheet.line.textNumber, "650-555-0103");
        compare(Bench.texted().length, 0);
        tap("textButton");
        says("The message is in your message app. Send it there.");
        compare(Bench.texted(), ["6505550103 "]);
        compare(Bench.dialed().length, 0);
    }

    function test_everyFactStandsOnThePage() {
        Bench.fill("facts");
        stage.show("ServicePage", "s-1");
        for (const words of ["Checked 11 days ago", "How to get in", "Walk in or call", "Bring", "ID if you have one",
            "For", "Age 18 and over.", "Anyone who wants to stop",
                             "Speaks", "Spanish", "American Sign Language by appointment", "Cost", "Sliding scale",
                                 "Night, $5, for those who can",
                             "Address", "1 Sample Street", "Getting around", "Ramp at the side door", "Area served",
                                 "San Mateo County",
                             "Website", "https://example.org/lantern", "Email", "hello@example.org", "Monday",
                                 "Other places", "4 Sample Street",
                             "All numbers", "From "])
            says(words);
    }
    function test_everyCategoryHasAWordInBothLanguages() {
        const categories = Bench.session.directory.services.categories;
        compare(categories.length, 18);
        const heard = [];
        for (const language of ["en", "es"]) {
            Bench.session.settings.language = language;
            stage.show("DirectoryPage", "");
            const words = Qt.createQmlObject("import Handrail.Pages; ServiceWords {}", stage);
            for (const key of categories) {
                const label = words.category(key);
                verify(label !== "" && label !== key && !label.includes("_"), language + " " + key + ": " + label);
                heard.push(label);
                if (language === "es")
                    verify(label !== heard[categories.indexOf(key)], "Spanish for " + label);
            }
            words.destroy();
        }
        Bench.session.settings.language = "en";
        compare(new Set(heard).size, 36);
    }

    function made(): string {
        stage.show("ListsPage", "");
        type("newList", "Tonight");
        tap("makeList");
        rest();
        tap("list-0");
        const list = Bench.session.router.argument;
        Bench.session.directory.lists.lookFor("s-1");
        Bench.session.directory.lists.put(parseInt(list), true);
        rest();
        Bench.session.router.goTo("directory");
        Bench.session.router.open("directory/lists");
        Bench.session.router.open("directory/list", list);
        stage.show("ListPage", list);
        tap("Arrange");
        return list;
    }
    function test_aListIsRemovedByHoldingOnlyAndItsServicesStay() {
        made();
        tap("removeList");
        says("Hold it. The services stay in the directory.");
        rest();
        compare(Bench.session.directory.lists.lists.count, 1);
        reveal(settled("removeList"));
        const hold = settled("removeList");
        mousePress(hold, hold.width / 2, hold.height / 2);
        tryVerify(() => Bench.session.directory.lists.lists.count === 0, patience);
        mouseRelease(stage, 4, 4);
        compare(Bench.session.router.route, "directory/lists");
        stage.show("ServicePage", "s-1");
        says("Lantern Detox");
    }
    function test_aListIsRemovedByTheKeyboard() {
        made();
        settled("removeList").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => Bench.session.directory.lists.lists.count === 0, patience);
        compare(Bench.session.router.route, "directory/lists");
    }

    // ---- signed files ----
    function test_aSignedFileSaysWhoPublishedIt() {
        Bench.session.directory.keys.add("Sample County 211", Bench.publisherKey());
        rest();
        stage.show("ImportPage", "");
        Bench.session.directory.importing.start(Bench.package("signed"));
        says("Published by Sample County 211");
        says("The signature fits the file and the key that was added here.");
        stage.show("ServicePage", "s-1");
        says("Signed by Sample County 211");
    }
    function test_aFileChangedAfterItWasSignedIsRefusedAndNothingChanges() {
        Bench.session.directory.keys.add("Sample County 211", Bench.publisherKey());
        rest();
        stage.show("ImportPage", "");
        Bench.session.directory.importing.start(Bench.package("changed"));
        says("This file was not added");
        says("The file was changed after its publisher signed it.");
        says("Your directory is as it was: 3 services from");
        says("Take it only from the county or the 211 that made it.");
        Bench.session.directory.services.look();
        tryVerify(() => Bench.session.directory.services.total === 3);
    }
    function test_aFileOfAnUnknownPublisherIsRefusedAndNothingChanges() {
        stage.show("ImportPage", "");
        Bench.session.directory.importing.start(Bench.package("signed"));
        says("This file was not added");
        says("The file is signed with a key that is not known here: 3837363534333231.");
        says("Your directory is as it was: 3 services from");
    }
}
