import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The pages under Records and safety over a real vault: peers, trail, backup, limits, the list at the end of a shift,
// erasing with its receipt, wrong passphrases, damage.
SafetyCase {
    id: tc
    name: "Safety"

    function test_everythingIsReachedFromMe() {
        tc.stage.showRoute("me/safety", "");
        for (const [row, route] of [["peers", "peers"], ["passphrase", "passphrase"], ["backup", "backup"],
            ["shift", "shift"], ["trail", "trail"], ["limits", "limits"],
                                    ["erase", "erase"], ["tries", "tries"], ["damage", "damage"]]) {
            tap(row);
            compare(Bench.session.router.route, "me/safety/" + route);
            Bench.session.router.back();
        }
    }

    // ---- peers ----
    function test_aPeerIsAddedNamedAndRemoved() {
        tc.show("PeersPage");
        type("mine", "JR");
        tc.press("name");
        says("JR");
        type("label", "Kit");
        type("first", "other plain words");
        type("second", "other plain wordz");
        tc.press("add");
        says("The two are not the same yet");
        findChild(find("second"), "input").clear();
        type("second", "other plain words");
        tc.press("add");
        tryCompare(Bench.session.safety.peers.peers, "count", 2);
        says("Kit");
        compare(findChild(find("first"), "input").text, ""); // not kept on the page
        tc.press("Kit");
        says("Remove this peer?");
        tc.press("remove");
        tryCompare(Bench.session.safety.peers.peers, "count", 1);
        saysNot("Kit");
    }

    // ---- trail ----
    function test_theTrailSaysWhoDidWhatAndThatItWasChecked() {
        tc.show("TrailPage");
        says("Checked just now");
        says("Records were set up");
        Bench.meddle(tc.passphrase);
        says("lines were removed or changed");
    }

    // ---- backup ----
    function test_aBackupIsMadeRestoredAndUndone() {
        tc.show("BackupPage");
        type("first", "words of a backup");
        type("second", "words of a backup");
        tc.press("make");
        Bench.backupDone();
        says("is in your documents");
        compare(findChild(find("first"), "input").text, "");
        tryVerify(() => Bench.session.safety.backup.files.count > 0);
        tc.press(() => target(Bench.session.safety.backup.files.word(0, "when"), tc.stage));
        tryCompare(find("restoring"), "open", true);
        says("This copy asks for ");
        tc.press("Close");
        tryCompare(find("restoring"), "open", false);
        tc.press(() => target(Bench.session.safety.backup.files.word(0, "when"), tc.stage));
        tryCompare(find("restoring"), "open", true);
        type("key", "not the right words");
        tc.press("restore");
        Bench.backupDone();
        says("does not open the backup. Nothing was changed");
        compare(Bench.session.lock.state, LockModel.Unlocked);
        tc.press(() => target(Bench.session.safety.backup.files.word(0, "when"), tc.stage));
        tryCompare(find("restoring"), "open", true);
        type("key", "words of a backup");
        tc.press("restore");
        Bench.backupDone();
        says("The backup is in place");
        compare(Bench.session.lock.state, LockModel.Locked);
        tc.press("undo");
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        verify(Bench.reads(tc.robin));
    }

    // ---- limits ----
    function test_aLimitIsWeighedSetAndWhatIsDueErasedOnlyAfterAQuestion() {
        Bench.advance(40 * tc.day);
        Bench.addPerson("Kit Sample");
        tc.show("LimitsPage");
        says("Nothing is past its limit");
        tc.press("limit-person");
        tc.press("30 days");
        says("Past that now: 1");
        compare(Bench.session.safety.retention.due.count, 0);
        tc.press("keepLimit");
        says("Robin Sample");
        says("Can be erased from");
        verify(Bench.reads(tc.robin));
        tc.press("Robin Sample");
        says("It cannot be taken back");
        tc.press("Keep for now");
        verify(Bench.reads(tc.robin));
        tc.press("Robin Sample");
        tc.press("eraseSure");
        verify(!Bench.reads(tc.robin));
        compare(Bench.session.router.route, "me/safety/receipt");
    }
    function test_aClockFarFromEverythingIsSaid() {
        tc.show("LimitsPage");
        tc.press("limit-plan");
        tc.press("1 year");
        tc.press("keepLimit");
        Bench.advance(900 * tc.day);
        Bench.session.safety.retention.refresh();
        Bench.settle();
        says("This device takes today for");
        verify(!find("none").visible);
    }

    // ---- shift ----
    function test_aPersonIsHandedOnAndTaken() {
        tc.show("ShiftPage");
        says("You are the only peer here");
        const kit = Bench.addPeer("Kit", "other plain words");
        Bench.session.safety.shift.refresh();
        Bench.settle();
        tc.press("Robin Sample");
        type("what", "call before noon");
        verify(find("give").off);
        tc.press("to-0");
        tc.press("give");
        says("call before noon");
        says("Not taken yet");
        Bench.session.lock.lock();
        Bench.settle();
        saysNot("call before noon");
        Bench.session.lock.refresh();
        Bench.settle();
        Bench.session.lock.peers.index = 1;
        Bench.settle();
        Bench.session.lock.unlock("other plain words");
        Bench.settle();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
        says("From JR");
        tc.press("Robin Sample"); // 'I have it'
        says("You have it since");
        tc.press(() => rowOfList());
        tc.press("takeOff");
        says("Nobody is on the list");
        verify(Bench.reads(tc.robin));
    }
    function rowOfList(): Item { return target("Robin Sample", find("list")); }

    // ---- erasing ----
    function test_aPersonIsErasedAndTheReceiptNamesNobody() {
        tc.show("ErasePage");
        tc.press("Robin Sample");
        says("Erase everything about Robin Sample?");
        tc.press("eraseSure");
        verify(!Bench.reads(tc.robin));
        compare(Bench.session.router.route, "me/safety/receipt");
        tc.show("ReceiptPage");
        says("2 records");
        saysNot("Robin");
        verify(find("code").modules.length > 400);
        tc.press("save");
        says("receipt.pdf is in your documents");
        tc.press("print");
        says("No printer took it");
        Bench.session.lock.lock();
        Bench.settle();
        says("No receipt");
    }
    function test_thereIsNoReceiptBeforeAnybodyWasErased() {
        tc.show("ReceiptPage");
        says("No receipt");
        verify(!find("code").visible);
    }

    // ---- wrong passphrases ----
    function test_erasingAfterWrongTriesIsOffAndTurnedOnOnlyAfterAQuestion() {
        tc.show("WrongTriesPage");
        verify(!find("on").visible);
        tc.press("After 5");
        says("Only a backup that lies elsewhere does");
        tc.press("Leave it as it is");
        compare(Bench.session.safety.mishap.eraseAfter, 0);
        tc.press("After 5");
        tc.press("turnOn");
        compare(Bench.session.safety.mishap.eraseAfter, 5);
        says("On: 5 wrong passphrases");
        tc.press("Never erase");
        compare(Bench.session.safety.mishap.eraseAfter, 0);
    }
    function test_whatWasErasedIsSaidBeforeTheRecordsBeginAnew() {
        Bench.session.safety.mishap.setEraseAfter(5);
        Bench.settle();
        Bench.session.lock.lock();
        Bench.settle();
        for (let i = 0; i < 5; ++i) {
            Bench.advance(Bench.session.lock.retryAfterS);
            Bench.session.lock.refresh();
            Bench.settle();
            Bench.session.lock.unlock("not this one");
            Bench.settle();
        }
        compare(Bench.session.lock.problem, LockModel.Erased);
        compare(Bench.session.lock.state, LockModel.NoVault);
        tc.openGate();
        Bench.session.router.goTo("people");
        Bench.settle();
        tryVerify(() => gate.item.page === "ErasedPage.qml");
        tryVerify(() => wordsOf(gate).includes("The records here were erased"));
        tap(() => target("Begin anew", gate));
        Bench.settle();
        tryVerify(() => gate.item.page === "");
        gate.source = "";
    }

    // ---- damage ----
    function test_damageIsToldBeforeAnyRecordAndOnce() {
        Bench.damage();
        Bench.ownFolders();
        tc.openGate();
        Bench.session.router.goTo("people");
        Bench.settle();
        tryVerify(() => gate.item.page === "LockPage.qml");
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        tryVerify(() => gate.item.page === "DamagePage.qml");
        tryVerify(() => wordsOf(gate).includes("Put aside, not deleted"));
        tap(() => target("I have read this", gate));
        Bench.settle();
        tryVerify(() => gate.item.page !== "DamagePage.qml");
        gate.source = "";
        tc.show("DamagePage");
        says("No damage found");
    }
    function openGate() { gate.setSource("qrc:/qt/qml/Handrail/Pages/LockGate.qml", { session: Bench.session }); }
    Loader { // the gate alone, as Main has it
        id: gate
        width: 390
        height: 844
        z: 5
        Binding { target: gate; property: "z"; value: 5 }
    }
}
