import QtQuick
import QtTest
import Handrail.Controls

// What single controls promise beyond what the gallery shows.
TestCase {
    id: testCase
    name: "Controls"
    when: windowShown
    width: 400
    height: 800
    visible: true

    function init() { failOnWarning(/.?/); }
    function cleanup() {
        Theme.scale = 1;
        Theme.windowWidth = 390;
        Theme.windowHeight = 844;
    }
    function make(component, properties) {
        const item = createTemporaryObject(component, testCase, properties === undefined ? {} : properties);
        verify(item);
        waitForRendering(item, 200);
        return item;
    }
    function wordsIn(item) {
        let found = "";
        if (item.visible && item.Accessible !== undefined && item.lineCount !== undefined)
            found += item.text + "\n";
        for (let i = 0; i < item.children.length; ++i)
            found += wordsIn(item.children[i]);
        return found;
    }
    SignalSpy { id: spy }
    function watch(item, signal) {
        spy.target = null;
        spy.signalName = signal;
        spy.target = item;
        spy.clear();
    }

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
        mouseClick(button);
        touchEvent(button).press(0, button, 20, 20).commit();
        touchEvent(button).release(0, button, 20, 20).commit();
        button.Accessible.pressAction();
        compare(spy.count, 3);
    }
    function test_theRunningClockIsPartOfTheName() {
        const item = make(bar, { running: true, clockText: "4:12" });
        compare(findChild(item, "overdose").Accessible.name, "Overdose 4:12");
        item.running = false;
        compare(findChild(item, "overdose").Accessible.name, "Overdose");
    }
    function test_theBarStaysWholeAtEveryTextSize_data() {
        return [ { tag: "100", scale: 1, w: 390 }, { tag: "200", scale: 2, w: 390 }, { tag: "200 on 360", scale: 2, w: 360 } ];
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
        mouseClick(item);
        compare(item.visualFocus, false);
        make(button).forceActiveFocus();
        item.forceActiveFocus(Qt.TabFocusReason);
        compare(item.visualFocus, true);
    }
    function test_anOffButtonStillAnswers() {
        const item = make(button, { off: true });
        watch(item, "clicked");
        mouseClick(item);
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
        mouseClick(row);
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

    // ---- fields ----
    Component { id: field; HField { width: 358; label: "What helps" } }
    function test_aFieldAsksWithEveryKeystrokeAndKeepsTheCursor() {
        const item = make(field, { text: "Walk block" });
        const input = findChild(item, "input");
        watch(item, "edited");
        input.forceActiveFocus();
        input.cursorPosition = 5;
        keyClick("t");
        keyClick("h");
        compare(item.typed, "Walk thblock");
        compare(spy.count, 2);
        item.text = "Walk tblock"; // the answer to the first keystroke comes late
        compare(item.typed, "Walk thblock");
        compare(input.cursorPosition, 7);
        item.text = "Walk thblock";
        compare(input.cursorPosition, 7);
        item.text = "Something else"; // undo: the model means it
        compare(item.typed, "Something else");
        compare(input.Accessible.name, "What helps");
        compare(input.Accessible.role, Accessible.EditableText);
    }
    function test_returnAcceptsOneLineAndBreaksMany() {
        const one = make(field, { text: "a" });
        watch(one, "accepted");
        one.focusField();
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(one.typed, "a");
        const many = make(field, { multiline: true, text: "a" });
        const before = many.height;
        many.focusField();
        findChild(many, "input").cursorPosition = 1;
        for (let i = 0; i < 5; ++i)
            keyClick(Qt.Key_Return);
        compare(many.typed, "a\n\n\n\n\n");
        tryVerify(() => many.height > before);
    }
    Component { id: twoFields; Column { width: 358; HField { objectName: "one"; width: 358 } HField { objectName: "two"; width: 358 } } }
    function test_tabLeavesAField() {
        const item = make(twoFields);
        findChild(item, "one").focusField();
        keyClick(Qt.Key_Tab);
        verify(findChild(item, "two").editing);
        keyClick(Qt.Key_Backtab);
        verify(findChild(item, "one").editing);
        compare(findChild(item, "one").typed, "");
    }
    Component { id: search; SearchField { width: 358 } }
    function test_clearEmptiesTheSearch() {
        const item = make(search, { text: "detox" });
        watch(item, "edited");
        mouseClick(findChild(item, "clear"));
        compare(spy.signalArguments[0][0], "");
        compare(findChild(item, "clear").visible, false);
    }
    Component { id: planField; PlanItemField { width: 358 } }
    function test_returnAddsAPlanItemAndEmptiesTheField() {
        const item = make(planField);
        watch(item, "added");
        item.focusField();
        keyClick(Qt.Key_Return);
        compare(spy.count, 0); // nothing to add
        keyClick("P"); keyClick("r"); keyClick("a"); keyClick("y");
        keyClick(Qt.Key_Return);
        compare(spy.signalArguments[0][0], "Pray");
        compare(item.typed, "");
    }
    Component { id: passphrase; PassphraseField { width: 358 } }
    function test_aPassphraseIsHiddenUntilAskedFor() {
        const item = make(passphrase);
        const input = findChild(item, "input");
        item.focusField();
        keyClick("a"); keyClick("b");
        compare(input.displayText, "••");
        mouseClick(findChild(item, "reveal"));
        compare(input.displayText, "ab");
        item.clear();
        compare(input.text, "");
    }

    // ---- lock pad ----
    Component { id: pad; LockPad { width: 358 } }
    function test_theLockPadAsksForFigures() {
        const item = make(pad);
        watch(item, "digit");
        mouseClick(findChild(item, "key7"));
        mouseClick(findChild(item, "key0"));
        findChild(item, "key1").forceActiveFocus();
        keyClick("4");
        compare(spy.count, 3);
        compare(spy.signalArguments[0][0] + spy.signalArguments[1][0] + spy.signalArguments[2][0], "704");
        const at = findChild(item, "key1").mapToItem(item, 0, 0).y;
        item.message = "Not that one. 4 tries left.";
        compare(findChild(item, "key1").mapToItem(item, 0, 0).y, at); // the keys stay where the thumb knows them
        watch(item, "deleteRequested");
        mouseClick(findChild(item, "delete"));
        keyClick(Qt.Key_Backspace);
        compare(spy.count, 2);
    }

    // ---- choices ----
    Component { id: picker; ChipPicker { width: 358; options: ["Music", "Pray"]; chosen: ["Pray"] } }
    function test_chipsAskToBeOnOrOff() {
        const item = make(picker);
        watch(item, "picked");
        mouseClick(item.children[0]);
        mouseClick(item.children[1]);
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
            items: [ NavItem { key: "home"; iconName: "home"; label: "Home" }, NavItem { key: "me"; iconName: "spa"; label: "Me" } ]
        }
    }
    function test_theNavigationAsksByKey() {
        const item = make(nav);
        watch(item, "chosen");
        mouseClick(findChild(item, "nav-me"));
        compare(spy.signalArguments[0][0], "me");
        compare(findChild(item, "nav-home").Accessible.selected, true);
        compare(findChild(item, "nav-me").Accessible.selected, false);
    }

    // ---- run ----
    Component { id: metronome; Metronome { width: 152; height: 152; diameter: 152 } }
    function test_theMetronomeCountsAndThenSaysBreathe() {
        const item = make(metronome);
        const said = [];
        for (let second = 0; second < 5; ++second) {
            item.second = second;
            said.push(item.Accessible.name);
        }
        compare(said.join("|"), "Next in 4|Next in 3|Next in 2|Next in 1|Breathe. Chest rises");
        compare(item.breathing, true);
        waitForRendering(item, 200);
        compare(String(grabImage(item).pixel(76, 20)), String(Theme.action)); // the whole disc is filled
    }
    Component { id: figures; Figures { style: "clock" } }
    function test_everyFigureIsAsWideAsAnyOther() {
        const item = make(figures, { text: "11:11" });
        const width = item.width;
        item.text = "44:08";
        waitForRendering(item, 200);
        compare(item.width, width);
        item.pixelSize = 24;
        tryVerify(() => item.width < width * 0.7);
    }
    Component { id: undo; UndoBar { width: 358; seconds: 1 } }
    function test_theUndoBarGoesByItself() {
        const item = make(undo, { text: "Dose 1 at 2:04" });
        watch(item, "undoRequested");
        mouseClick(findChild(item, "undo"));
        compare(spy.count, 1);
        watch(item, "expired");
        spy.wait(2000);
    }

    // ---- text and codes ----
    Component { id: guide; GuideText { width: 358 } }
    function test_guideTextKnowsMarkdownAndNoHtml() {
        const item = make(guide, { markdown: "## First\n\nStand **back**\nand <b>wait</b>.\n\n- One\n- Two\n\n1. Say\n\n> “Hello”" });
        const said = [];
        for (let i = 0; i < item.children.length; ++i) {
            const block = item.children[i];
            if (block.kind !== undefined)
                said.push(block.kind + ": " + block.Accessible.name);
        }
        compare(said.join("|"), "heading: First|paragraph: Stand back and &lt;b&gt;wait&lt;/b&gt;.|bullet: One|bullet: Two|numbered: 1. Say|quote: “Hello”");
        compare(item.children[0].Accessible.role, Accessible.Heading);
        verify(item.height > 150);
    }
    Component { id: qr; QrCard { width: 300; title: "My plan" } }
    function test_theCodeIsBlackOnPaperWithAQuietZone() {
        const item = make(qr, { modules: "101\n010\n101" });
        const code = findChild(item, "code");
        const size = item.moduleSize;
        compare(code.width, 3 * size);
        compare(code.x, 4 * size);
        const at = code.mapToItem(item, 0, 0);
        tryVerify(() => String(grabImage(item).pixel(at.x + 2, at.y + 2)) === "#000000");
        const seen = grabImage(item);
        for (let y = -4; y < 7; ++y) {
            for (let x = -4; x < 7; ++x) {
                const dark = x >= 0 && y >= 0 && x < 3 && y < 3 && (x + y) % 2 === 0;
                compare(String(seen.pixel(at.x + (x + 0.5) * size, at.y + (y + 0.5) * size)), dark ? "#000000" : "#ffffff", x + ", " + y);
            }
        }
        compare(item.Accessible.name, "My plan");
    }
    Component { id: guideLong; Flow { width: 358; Tag { tone: "good"; text: "Open until 8 pm" } } }
    function test_aTagSaysItsStateInAWord() {
        compare(make(guideLong).children[0].Accessible.name, "Open until 8 pm");
    }

    // ---- page and sheet ----
    Component {
        id: page
        ScreenPage {
            id: thePage
            width: 390
            height: 700
            backTo: "Now"
            title: "De-escalate"
            Repeater { model: 30; delegate: HButton { required property int index; objectName: "line" + index; text: "Line " + index } }
            dock: BigAction { objectName: "big"; text: "Done, next" }
            sheets: Sheet {
                objectName: "sheet"
                title: "You called Robin S."
                onCloseRequested: open = false
                HButton { objectName: "inSheet"; text: "Reached" }
                dock: HButton { objectName: "planIt"; text: "Plan it" }
            }
        }
    }
    function test_thePageScrollsToWhatHasTheFocus() {
        const item = make(page);
        const scroller = findChild(item, "scroller");
        const last = findChild(item, "line29");
        last.forceActiveFocus(Qt.TabFocusReason);
        const y = last.mapToItem(item, 0, 0).y;
        const dock = findChild(item, "big").mapToItem(item, 0, 0).y;
        verify(y + last.height <= dock, y + " under " + dock);
        verify(scroller.contentY > 500);
        keyClick(Qt.Key_Home);
        compare(scroller.contentY, 0);
        keyClick(Qt.Key_PageDown);
        verify(scroller.contentY > 200);
    }
    function test_backAndEscapeAskToGoBack() {
        const item = make(page);
        watch(item, "backRequested");
        mouseClick(findChild(item, "back"));
        item.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(spy.count, 2);
        compare(findChild(item, "back").Accessible.name, "Now");
    }
    function test_aSheetKeepsTheFocusAndEscapeClosesIt() {
        const item = make(page);
        const sheet = findChild(item, "sheet");
        watch(item, "backRequested");
        sheet.open = true;
        waitForRendering(item, 200);
        verify(item.covered);
        verify(sheet.activeFocus);
        verify(findChild(item, "planIt").visible && findChild(item, "planIt").height >= 56);
        for (let i = 0; i < 7; ++i) {
            keyClick(Qt.Key_Tab);
            verify(sheet.activeFocus, "after Tab " + (i + 1));
        }
        for (let i = 0; i < 7; ++i) {
            keyClick(Qt.Key_Backtab);
            verify(sheet.activeFocus, "after Shift+Tab " + (i + 1));
        }
        mouseClick(findChild(item, "big")); // what lies beneath is not touched
        keyClick(Qt.Key_Escape);
        compare(sheet.open, false);
        compare(item.covered, false);
        compare(spy.count, 0);
    }
    function test_aHiddenPageComesBackWithItsDock() {
        const item = make(page, { visible: false });
        item.visible = true;
        tryVerify(() => findChild(item, "big").visible && findChild(item, "big").height === 88);
        verify(findChild(item, "big").width > 300);
    }
}
