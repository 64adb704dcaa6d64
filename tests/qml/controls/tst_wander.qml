import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// What the thumb that wanders asks of every screen (app/tour/wanderscreen): a fault of each kind is planted, and it says
// so; without it, it is silent.
ControlCase {
    id: testCase
    name: "Wander"
    width: 390
    height: 800

    Component {
        id: screen
        Item {
            id: whole
            property bool covered: false
            property bool aWayOn: true
            property string words: "Nothing else"
            width: 390
            height: 800
            EmergencyBar { width: 390; height: 64 }
            HButton { y: 200; visible: whole.aWayOn; text: "Home" }
            HText { y: 400; width: 300; text: whole.words }
            MouseArea { visible: whole.covered; width: 390; height: 64 }
        }
    }
    function test_aScreenThatHoldsIsSilent() {
        compare(Bench.wrong(make(screen)).join(), "");
    }
    function test_whatDoesNotHoldIsFound_data() {
        return [{ tag: "something over the bar", set: { covered: true }, says: "over 'call911' of the emergency bar" },
            { tag: "no way on", set: { aWayOn: false }, says: "leads anywhere" },
            { tag: "undefined", set: { words: "Dose undefined" }, says: "it says 'undefined'" },
            { tag: "a place left empty", set: { words: "Since %1" }, says: "it says '%1'" },
            { tag: "no room, with room", set: { words: "Not on disk yet" }, says: "it says 'Not on disk'" }];
    }
    function test_whatDoesNotHoldIsFound(data) {
        const said = Bench.wrong(make(screen, data.set)).join();
        verify(said.includes(data.says), said);
    }
    function test_aBarThatLeavesTheWindowIsFound() {
        const item = make(screen);
        item.x = -60;
        verify(Bench.wrong(item).join().includes("not wholly in the window"));
        item.x = 0;
    }
    Component {
        id: holder
        Item {
            width: 50
            height: 50
            property string mine: "a zeppelin"
            property var many: ({ rows: [{ words: "the Zeppelin" }] })
            ListModel { id: rows; ListElement { words: "zeppelin" } }
            readonly property ListModel list: rows
        }
    }
    function test_wordsThatAreStillThereAreFound() {
        const item = make(holder);
        const where = Bench.still("zeppelin", item).join();
        for (const part of [".mine", ".many", "[words]"])
            verify(where.includes(part), part + ": " + where);
        item.mine = "";
        item.many = null;
        item.list.clear();
        compare(Bench.still("zeppelin", item).join(), "");
    }
}
