import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// What was sealed apart is read, copied into the open visit or put away, over a real vault.
SafetyCase {
    id: tc
    name: "Aside"

    readonly property string words: "Sister Wren has the keys until Monday"

    function test_theRowStandsOnlyWhereThereIsSomething() {
        tc.show("SafetyPage");
        verify(!find("aside").visible);
        Bench.setAside(tc.words);
        tc.show("SafetyPage");
        verify(find("aside").visible);
    }
    function test_itIsReadAndCopiedIntoTheOpenVisit() {
        Bench.setAside(tc.words);
        tc.show("AsidePage");
        says(tc.words);
        tc.press("thing-0");
        says("open a visit first");
        verify(!find("copy").visible, "no visit is opened by copying");
        findChild(stage, "one").closeRequested();
        Bench.session.now.visit.notes.add("a first note");
        Bench.settle();
        tc.show("AsidePage");
        tc.press("thing-0");
        tc.press("copy");
        says("Nothing. All of it is in its place.");
        tc.show("VisitPage");
        says(tc.words);
    }
    function test_whatIsPutAwayStaysAway() {
        Bench.setAside(tc.words);
        tc.show("AsidePage");
        tc.press("thing-0");
        tc.press("away");
        says("Nothing. All of it is in its place.");
        stage.clear();
        Bench.restart();
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        tc.show("AsidePage");
        saysNot(tc.words);
    }
    function test_aLockTakesItsWordsOffTheScreen() {
        Bench.setAside(tc.words);
        tc.show("AsidePage");
        tc.press("thing-0");
        Bench.session.lock.lock();
        Bench.settle();
        saysNot(tc.words);
    }
    function test_thePage_data() {
        return shapes(["aside"], [["phone", 390, 844, "en", "day", 1], ["small-es", 360, 640, "es", "day", 2],
            ["landscape", 844, 390, "es", "night", 1], ["wide", 1920, 1080, "en", "day", 1]]);
    }
    function test_thePage(data) {
        dress(data);
        Bench.setAside(tc.words);
        tc.show("AsidePage");
        picture(data.tag);
        tc.press("thing-0");
        picture(data.tag + "-sheet");
        verify(find("away").height >= 48);
    }
}
