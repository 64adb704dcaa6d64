import QtQuick
import QtQuick.Templates as T
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The self-test walks all screens and says what an eye, a finger on the keyboard or a screen reader would miss
// (app/tour/tourseen, app/tour/tourreach). Here a fault of each kind is planted, and it says so; beside it the same
// without the fault, and it is silent.
ControlCase {
    id: testCase
    name: "SelfTest"
    width: 390
    height: 800

    function cleanup() {
        Bench.listen(false);
        Theme.mirrored = false;
        undress();
    }
    component Paper: Rectangle { width: 358; height: 300; color: "white" }

    // ---- seen ----
    Component {
        id: faint
        Paper { property color ink: "#8a8a8a"; HText { width: 300; text: "Words"; color: parent.ink } }
    }
    Component {
        id: veiled
        Paper { property color ink: "#767676"; Rectangle { width: 358; height: 100; color: "#30000000" } HText { width: 300; text: "Words"; color: parent.ink } }
    }
    Component {
        id: pale
        Paper { property color ink: "#333333"; HText { width: 300; text: "Words"; color: parent.ink; opacity: 0.5 } }
    }
    Component {
        id: fieldBox
        Paper { property color ink: "#cccccc"; Rectangle { x: 9; y: 9; width: 200; height: 56; color: "white"; border { width: 1; color: parent.ink } TextInput { width: 100; height: 56 } } }
    }
    function test_whatIsTooFaintIsFound_data() {
        return [ { tag: "words", made: faint, mended: "#595959" },
            { tag: "words over a tint", made: veiled, mended: "#111111" },
                 { tag: "half transparent words", made: pale, mended: "black", high: true },
                     { tag: "the box of a field", made: fieldBox, mended: "#767676" } ];
    }
    function test_whatIsTooFaintIsFound(data) {
        const item = make(data.made);
        verify(Bench.notSeen(item, false).length === 1, Bench.notSeen(item, false).join());
        item.ink = data.mended;
        if (!data.high)
            compare(Bench.notSeen(item, false).join(), "");
    }
    Component { id: learning; Paper { TextInput { objectName: "words"; width: 200; height: 56 } } }
    function test_aFieldThatAKeyboardLearnsFromIsFound() {
        const item = make(learning);
        compare(Bench.missing(item).join(), "a keyboard may learn what is typed into 'words'");
        findChild(item, "words").inputMethodHints = Qt.ImhSensitiveData;
        compare(Bench.missing(item).join(), "");
    }
    function test_highContrastAsksForMore() {
        const item = make(faint, { ink: "#666666" });
        compare(Bench.notSeen(item, false).join(), "");
        compare(Bench.notSeen(item, true).length, 1);
    }
    Component {
        id: elided
        Paper { property real room: 90; HText { width: parent.room; wrapMode: Text.NoWrap; elide: Text.ElideRight; text: "Words that are long" } }
    }
    Component {
        id: wider
        Paper { property real room: 90; HText { width: parent.room; wrapMode: Text.NoWrap; text: "Words that are long" } }
    }
    Component {
        id: lower
        Paper { property real room: 20; HText { width: 90; height: parent.room * 2; text: "Words that are long and take many lines" } }
    }
    Component {
        id: outside
        Paper { property real room: 60; HText { x: 420 - parent.room * 1.5; width: 180; text: "Words"
            + "\u00a0of one line" } }
    }
    Component {
        id: clipped
        Paper { property real room: 20; Item { width: 300; height: parent.room; clip: true; HText { width: 300; text: "One\nTwo\nThree" } } }
    }
    Component {
        id: overlaid
        Paper { property real room: 10; HText { width: 300; text: "One" } HText { y: parent.room; width: 300; text: "Two" } }
    }
    Component {
        id: torn
        Paper { property real room: 50; HText { width: parent.room; text: "Words torn where they are overlong" } }
    }
    Component {
        id: overEdge
        Paper { property real room: 100; T.AbstractButton { x: 180; width: 310 - parent.room; height: 56 } }
    }
    function test_whatIsCutIsFound_data() {
        return [ { tag: "elided", made: elided }, { tag: "wider than its place", made: wider },
            { tag: "higher than its place", made: lower },
                 { tag: "out of the window", made: outside }, { tag: "clipped", made: clipped },
                     { tag: "over one another", made: overlaid }, { tag: "a word torn", made: torn },
                         { tag: "a target over the edge", made: overEdge } ];
    }
    function test_whatIsCutIsFound(data) {
        const item = make(data.made, { x: 16 });
        verify(Bench.notSeen(item, false).length > 0, "it is found");
        item.room = 200;
        settled(item);
        compare(Bench.notSeen(item, false).join(), "");
    }
    Component {
        id: tight
        Paper {
            id: sheet
            property real room: 60
            T.AbstractButton {
                width: sheet.room
                height: 56
                contentItem: Item { HText { width: 150; text: "One line of it" } }
            }
        }
    }
    Component {
        id: tiles
        Paper {
            width: 328
            property alias grid: grid
            TileGrid {
                id: grid
                width: 328
                most: 3
                columns: 3
                ChoiceTile { text: "Gentle"; chosen: true }
                ChoiceTile { text: "Longer out" }
                ChoiceTile { text: "Box" }
            }
        }
    }
    function test_tilesTakeFewerColumnsBeforeAWordIsTorn() {
        const item = make(tiles);
        compare(Bench.notSeen(item, false).join(), "");
        compare(item.grid.fitting, 2);
        item.grid.width = 358;
        settled(item);
        compare(Bench.notSeen(item, false).join(), "");
        compare(item.grid.fitting, 3);
    }
    function test_wordsThatStandOutOfTheirButtonAreFound() {
        const item = make(tight);
        verify(Bench.notSeen(item, false).join().includes("out of its button"));
        item.room = 200;
        compare(Bench.notSeen(item, false).join(), "");
    }
    Component {
        id: backwards
        Paper { property bool turned: true; transform: Scale { xScale: -1; origin.x: 179 } HText { width: 300; text: "Words"; turns: false } }
    }
    function test_wordsReadBackwardsAreFound() {
        const item = make(backwards);
        verify(Bench.notSeen(item, false).join().includes("backwards"));
    }
    Component {
        id: covered
        Paper {
            HText {
                width: 300
                text: "Under" } Rectangle { width: 358
                height: 200
                color: "white" } HText { width: 300
                text: "Over"
            }
        }
    }
    Component {
        id: scrolled
        Paper {
            Flickable {
                width: 358
                height: 60
                clip: true
                contentHeight: 900
                HText { y: 40; width: 300; text: "One\nTwo\nThree" }
            }
        }
    }
    function test_whatLiesUnderOrCanBeScrolledToIsNoFault_data() { return [ { tag: "covered", made: covered },
        { tag: "scrolled", made: scrolled } ]; }
    function test_whatLiesUnderOrCanBeScrolledToIsNoFault(data) { compare(Bench.notSeen(make(data.made), false).join(),
        ""); }

    // ---- reached ----
    function reached(component, properties): string {
        Bench.listen(true);
        const item = make(component, properties ?? {});
        return Bench.notReached(item).join();
    }
    Component {
        id: good
        Column {
            HButton {
                text: "One" } CheckRow { width: 300
                text: "Two"
                ticked: true } ChoiceTile { width: 300
                text: "Three"
                chosen: true } HField { width: 300
                label: "Four"
            }
        }
    }
    function test_theKitIsReached() { compare(reached(good), ""); }
    Component { id: untold; HButton { text: "One"; Accessible.ignored: true } }
    Component {
        id: bare
        T.AbstractButton { property bool on: true; text: "One"; width: 60; height: 60; activeFocusOnTab: true; Accessible.role: Accessible.Button; Accessible.name: text; FocusRing { shown: parent.visualFocus } }
    }
    Component { id: untabbed; HButton { text: "One"; activeFocusOnTab: false } }
    Component {
        id: ringless
        T.AbstractButton {
            text: "One"
            width: 60
            height: 60
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: text
        }
    }
    Component { id: hidden; Item { width: 300; height: 60; clip: true; HButton { y: 100; text: "One" } } }
    function test_whatIsNotReachedIsFound_data() {
        return [ { tag: "not told", made: untold, says: "is not told of" },
            { tag: "without its state", made: bare, says: "does not say so" },
                 { tag: "not tabbed to", made: untabbed, says: "Tab never comes" },
                     { tag: "no ring", made: ringless, says: "does not show it" },
                 { tag: "out of view", made: hidden, says: "out of view" } ];
    }
    function test_whatIsNotReachedIsFound(data) {
        const said = reached(data.made);
        verify(said.includes(data.says), said);
    }
}
