import QtQuick
import QtTest
import "../support"
import Handrail.Controls

// What single controls promise beyond what the gallery shows: emergency bar, buttons, rows, choices.
ControlCase {
    id: testCase
    name: "Targets"

    // ---- EmergencyBar ----
    Component { id: bar; EmergencyBar { width: 390 } }
    function test_theEmergencyBarAsksForEachOfItsThree_data() {
        return [ { tag: "overdose" }, { tag: "call911" }, { tag: "call988" } ];
    }
    function test_theEmergencyBarAsksForEachOfItsThree(data) {
        const item = make(bar);
        watch(item, data.tag);
        const button = findChild(item, data.tag);
        verify(button.height >= 56);
        tap(button);
        touchEvent(button).press(0, button, 20, 20).commit();
        touchEvent(button).release(0, button, 20, 20).commit();
        button.Accessible.pressAction();
        compare(spy.count, 3);
    }
    // a name that changes every second would be said every second
    function test_theRunningClockDoesNotRenameTheButton() {
        const item = make(bar, { running: true, clockText: "4:12" });
        const overdose = findChild(item, "overdose");
        const said = overdose.Accessible.name + overdose.Accessible.description;
        item.clockText = "4:13";
        compare(overdose.Accessible.name + overdose.Accessible.description, said);
        compare(overdose.Accessible.name, "Overdose");
        verify(overdose.Accessible.description.length > 10, "but that the steps are going on is said");
        verify(wordsOf(overdose).includes("4:13"), "and the clock is seen");
        item.running = false;
        compare(overdose.Accessible.description, "");
    }
    function test_theBarStaysWholeAtEveryTextSize_data() {
        return [ { tag: "100", scale: 1, w: 390 }, { tag: "200", scale: 2, w: 390 },
            { tag: "200 on 360", scale: 2, w: 360 } ];
    }
    function test_theBarStaysWholeAtEveryTextSize(data) {
        Theme.scale = data.scale;
        Theme.windowWidth = data.w;
        const item = make(bar, { width: data.w, running: true, clockText: "12:34" });
        compare(item.height, 72);
        const last = findChild(item, "call988");
        verify(last.x + last.width <= data.w - 15);
        verify(last.width >= 48);
    }

    // ---- buttons ----
    Component { id: button; HButton { text: "Next" } }
    function test_aHeldReturnKeyActsOnce() {
        const item = make(button);
        watch(item, "clicked");
        item.forceActiveFocus();
        keyPress(Qt.Key_Return);
        compare(spy.count, 1);
        keyRelease(Qt.Key_Return);
    }
    function test_theRingShowsForTheKeyboardOnly() {
        const item = make(button);
        tap(item);
        compare(item.visualFocus, false);
        make(button).forceActiveFocus();
        item.forceActiveFocus(Qt.TabFocusReason);
        compare(item.visualFocus, true);
    }
    function test_anOffButtonStillAnswers() {
        const item = make(button, { off: true });
        watch(item, "clicked");
        tap(item);
        compare(spy.count, 1);
    }
    function test_longWordsTakeASecondLine() {
        const item = make(button, { text: "Guardar el consentimiento informado", width: 180 });
        verify(item.implicitHeight > 56);
        compare(Theme.labelSize, 17);
    }
    Component {
        id: pair
        ButtonPair {
            HButton { objectName: "back"; kind: "line"; text: "Back" }
            HButton { objectName: "next"; text: "Next" }
        }
    }
    function test_twoButtonsStandSideBySideOrOneAboveTheOther() {
        const item = make(pair, { width: 358 });
        const back = findChild(item, "back"), next = findChild(item, "next");
        compare(back.y, next.y);
        verify(next.width > back.width);
        compare(next.x + next.width, 358);
        back.text = "Volver a la pregunta anterior";
        next.text = "Respira normalmente ahora";
        verify(item.stacked);
        verify(next.y + next.height + 8 <= back.y + 0.5);
        compare(back.width, 358);
        verify(item.height >= 56 * 2 + 8);
    }

    // ---- rows ----
    Component {
        id: check
        ListCard { width: 358; property alias row: row; CheckRow { id: row; text: "Leave room and a way out" } }
    }
    function test_aCheckRowShowsAndAsks() {
        const row = make(check).row;
        watch(row, "tickRequested");
        tap(row);
        compare(spy.signalArguments[0][0], true);
        compare(row.ticked, false); // the model decides
        row.ticked = true;
        compare(row.Accessible.checked, true);
        row.Accessible.toggleAction();
        compare(spy.signalArguments[1][0], false);
    }
    function test_theCurrentRowSaysItsWords() {
        const row = make(check).row;
        const before = row.height;
        row.sayText = "“What would help most?”\n“Did I get that right?”";
        compare(row.height, before);
        row.current = true;
        tryVerify(() => row.height > before + 56);
        verify(row.Accessible.description.indexOf("Did I get that right") >= 0);
    }
    Component {
        id: card
        ListCard {
            width: 358
            Repeater { model: 3; delegate: ListRow { required property int index; title: "Row " + index } }
        }
    }
    function test_rowsOfARepeaterAreAsWideAsTheirCard() {
        const item = make(card);
        item.width = 300;
        tryVerify(() => item.height >= 3 * 72);
        let rows = 0;
        for (let i = 0; i < item.children[0].children.length; ++i) {
            const row = item.children[0].children[i];
            if (row.title === undefined)
                continue;
            compare(row.width, 298);
            compare(row.divider, rows > 0);
            ++rows;
        }
        compare(rows, 3);
    }
    Component { id: planItem; PlanItemRow { width: 358; number: 2; text: "Hold something cold" } }
    function test_aPlanItemMovesByKeyAndByDrag() {
        const item = make(planItem, { y: 200 });
        watch(item, "moveRequested");
        const handle = findChild(item, "handle");
        handle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Down);
        compare(spy.signalArguments[0][0], -1);
        compare(spy.signalArguments[1][0], 1);
        mouseDrag(handle, 28, 30, 0, 150, Qt.LeftButton, Qt.NoModifier, 20);
        compare(spy.count, 3);
        verify(spy.signalArguments[2][0] >= 1);
    }

    // ---- choices ----
    Component { id: picker; ChipPicker { width: 358; options: ["Music", "Pray"]; chosen: ["Pray"] } }
    function test_chipsAskToBeOnOrOff() {
        const item = make(picker);
        watch(item, "picked");
        tap(item.children[0]);
        tap(item.children[1]);
        compare(spy.signalArguments[0][0] + " " + spy.signalArguments[0][1], "Music true");
        compare(spy.signalArguments[1][0] + " " + spy.signalArguments[1][1], "Pray false");
        compare(item.children[1].Accessible.checked, true);
        compare(item.children[0].on, false);
    }
    Component {
        id: nav
        NavBar {
            width: 390
            current: "home"
            keys: ["home", "me"]; icons: ["home", "spa"]; labels: ["Home", "Me"]
        }
    }
    function test_theNavigationAsksByKey() {
        const item = make(nav);
        watch(item, "chosen");
        tap(findChild(item, "nav-me"));
        compare(spy.signalArguments[0][0], "me");
        compare(findChild(item, "nav-home").Accessible.selected, true);
        compare(findChild(item, "nav-me").Accessible.selected, false);
    }
}
