import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The lock's screens over a real vault, by keyboard and tap, in every shape; a picture of each with HANDRAIL_PICTURES.
ScreenCase {
    id: tc
    name: "Lock"
    width: 1920
    height: 1080

    readonly property string passphrase: "four plain words"

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() {
        stage.clear();
        undress();
    }

    function setUp() {
        Bench.session.lock.setUp(tc.passphrase, tc.passphrase);
        Bench.settle();
    }
    function locked() {
        tc.setUp();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
        Bench.session.lock.lock();
        Bench.settle();
    }
    function field(name: string): Item { return findChild(find(name), "input"); }
    function press(name: string) {
        tap(name);
        Bench.settle();
    }

    function test_firstRecordSetsUp() {
        stage.show("SetupPage", "");
        type("first", tc.passphrase);
        type("second", "four plain wordz");
        tc.press("make");
        compare(Bench.session.lock.problem, LockModel.Differ);
        tc.field("second").clear();
        type("second", tc.passphrase);
        keyClick(Qt.Key_Return);
        Bench.settle();
        compare(Bench.session.lock.state, LockModel.Unlocked);
        compare(Bench.session.lock.words.list.length, 24);
        compare(tc.field("first").text, ""); // not kept behind the words
        tc.press("show");
        says("24.");
        tc.press("written");
        verify(!Bench.session.lock.words.showing);
    }
    function test_wrongThenRight() {
        tc.locked();
        stage.show("LockPage", "");
        type("passphrase", "something else");
        keyClick(Qt.Key_Return);
        Bench.settle();
        compare(findChild(stage.page, "passphrase").question, "Not that one. 9 tries left.");
        compare(tc.field("passphrase").text, ""); // emptied at once
        type("passphrase", tc.passphrase);
        tc.press("open");
        compare(Bench.session.lock.state, LockModel.Unlocked);
    }
    function test_recoveryWordsOpen() {
        tc.setUp();
        const words = Bench.session.lock.words.list.join(" ");
        Bench.session.lock.words.writtenDown();
        Bench.session.lock.lock();
        Bench.settle();
        stage.show("LockPage", "");
        tc.press("other");
        type("words", words);
        tc.press("open");
        compare(Bench.session.lock.state, LockModel.Unlocked);
        verify(Bench.session.lock.passphrase.needed);
    }
    function test_whatSomebodyDidToTheFolderIsSaidBeforeAnyRecord() {
        tc.setUp();
        const lock = Bench.session.lock;
        lock.words.writtenDown();
        Bench.fillOwn();
        Bench.stranger(tc.passphrase);
        // what lies beside the file is read at a start: vault.PutBack
        compare(lock.findings.changes, ["missing", "added"]);
        stage.show("MissingPage", "");
        says("Nothing shows that this device wrote some of the entries here. They stand among the others. Before you act on a dose, a time or a note that was kept while the records were locked, ask who was there.");
        for (const line of ["missing", "added"])
            verify(findChild(stage.page, line).visible, line);
        verify(!findChild(stage.page, "tries").visible);
        tc.press("accept");
        verify(!lock.findings.recordsMissing);
    }
    function test_aFullDiskKeepsNobodyOutWhoHasTheRecoveryWords() {
        tc.setUp();
        const words = Bench.session.lock.words.list.join(" ");
        Bench.session.lock.words.writtenDown();
        Bench.session.lock.lock();
        Bench.settle();
        Bench.session.lock.unlockWithRecovery(words);
        Bench.settle();
        const passphrase = Bench.session.lock.passphrase;
        verify(passphrase.needed);
        stage.show("NewPassphrasePage", "");
        verify(!findChild(stage.page, "later").visible, "a passphrase is asked for first");
        type("first", "another long one");
        type("second", "another long one");
        Bench.setDiskFull(true);
        tc.press("make");
        Bench.settle();
        verify(passphrase.needed);
        compare(findChild(stage.page, "first").question, "The disk is full. No new passphrase was set; the recovery words still open the records. Make room, then try again.");
        tc.press("later");
        Bench.setDiskFull(false);
        verify(!passphrase.needed);
        compare(Bench.session.lock.state, LockModel.Unlocked);
    }
    function test_helpIsOneTapAway() {
        tc.locked();
        stage.show("LockPage", "");
        for (const [name, route] of [["now", "now"], ["guides", "before"], ["directory", "directory"]]) {
            Bench.session.router.goTo("home");
            tap(name);
            compare(Bench.session.router.route, route);
        }
    }

    function test_screens_data() {
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1],
            ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["phone-es", 390, 844, "es", "day", 1], ["small-es", 360, 640, "es", "day", 1],
                           ["phone-es-200", 390, 844, "es", "day", 2],
                       ["tablet", 1024, 768, "en", "day", 1], ["wide", 1920, 1080, "en", "day", 1]];
        return shapes(["lock", "lock-wrong", "lock-wait", "lock-words", "setup", "setup-short", "words", "renew",
            "renew-full", "missing"], looks);
    }
    function test_screens(data) {
        dress(data);
        const lock = Bench.session.lock;
        if (data.screen.startsWith("lock")) {
            tc.locked();
            stage.show("LockPage", "");
            const tries = { "lock-wrong": 2, "lock-wait": 4 }[data.screen] ?? 0;
            for (let i = 0; i < tries; ++i) {
                Bench.advance(lock.retryAfterS);
                lock.refresh();
                Bench.settle();
                lock.unlock("not this one");
                Bench.settle();
            }
            if (data.screen === "lock-words")
                tc.press("other");
        } else if (data.screen.startsWith("renew")) {
            tc.setUp();
            const words = lock.words.list.join(" ");
            lock.words.writtenDown();
            lock.lock();
            lock.unlockWithRecovery(words);
            Bench.settle();
            stage.show("SetupPage", "");
            if (data.screen === "renew-full") {
                type("first", "another long one");
                type("second", "another long one");
                Bench.setDiskFull(true);
                tc.press("make");
                Bench.settle();
                Bench.setDiskFull(false);
                verify(lock.passphrase.refused);
            }
        } else if (data.screen === "missing") {
            tc.setUp();
            lock.words.writtenDown();
            Bench.fillOwn();
            Bench.stranger(tc.passphrase);
            stage.show("MissingPage", "");
        } else {
            stage.show("SetupPage", "");
            if (data.screen === "setup-short") {
                type("first", "short");
                tc.press("make");
                compare(lock.problem, LockModel.TooShort);
            } else if (data.screen === "words") {
                tc.setUp();
                tap("show");
            }
        }
        picture(data.tag);
    }
}
