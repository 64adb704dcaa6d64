import QtQuick
import QtTest
import "../support"
import Handrail.Controls

// What single controls promise beyond what the gallery shows: a run, text and codes, page and sheet.
ControlCase {
    id: testCase
    name: "Screens"

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
        settled(item);
        compare(String(grabImage(item).pixel(76, 20)), String(Theme.action)); // the whole disc is filled
    }
    Component { id: figures; Figures { style: "clock" } }
    function test_everyFigureIsAsWideAsAnyOther() {
        const item = make(figures, { text: "11:11" });
        const width = item.width;
        item.text = "44:08";
        settled(item);
        compare(item.width, width);
        item.pixelSize = 24;
        tryVerify(() => item.width < width * 0.7);
    }
    function test_aFigureBecomesAnotherGlyphWithoutRunningInCircles() {
        failOnWarning(/.?/);
        const item = make(figures, { text: "9:59" });
        for (const next of ["10:00", "59:59", "1:00:00", "24\u00a0h", "0:01"]) {
            item.text = next;
            settled(item);
            verify(item.width > 0);
        }
    }
    Component { id: undo; UndoBar { width: 358; seconds: 1 } }
    function test_theUndoBarGoesByItself() {
        const item = make(undo, { text: "Dose 1 at 2:04" });
        watch(item, "undoRequested");
        tap(findChild(item, "undo"));
        compare(spy.count, 1);
        watch(item, "expired");
        spy.wait(patience);
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
        compare(said.join("|"), "heading: First|paragraph: Stand back and <b>wait</b>.|bullet: One|bullet: Two|numbered: 1. Say|quote: “Hello”");
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
                compare(String(seen.pixel(at.x + (x + 0.5) * size, at.y + (y + 0.5) * size)),
                    dark ? "#000000" : "#ffffff", x + ", " + y);
            }
        }
        compare(item.Accessible.name, "My plan");
    }
    Component { id: guideLong; Flow { width: 358; Tag { tone: "good"; text: "Open until 8 pm" } } }
    function test_aTagSaysItsStateInAWord() {
        compare(make(guideLong).children[0].Accessible.name, "Open until 8 pm");
    }

    // ---- page and sheet ----
    Component { id: button; HButton { text: "Next" } }
    Component {
        id: page
        ScreenPage {
            id: thePage
            width: 390
            height: 700
            backTo: "Now"
            title: "De-escalate"
            Repeater {
                model: 30
                delegate: HButton { required property int index; objectName: "line" + index; text: "Line " + index }
            }
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
    Component {
        id: written
        ScreenPage {
            id: paper
            property int lines: 3
            width: 360
            height: 640
            title: "In your own words"
            Repeater { model: paper.lines; delegate: HButton { required property int index; text: "Line " + index } }
            HField { objectName: "words"; label: "Your words" }
            Item { width: 1; implicitHeight: 900 }
        }
    }
    // Rows above grow as words become items, a keyboard comes, the places at the bottom go: all of them at once after a
    // restart.
    function test_theFieldTypedIntoStaysInViewWhateverMovesAroundIt() {
        const item = make(written);
        const scroller = findChild(item, "scroller"), words = findChild(item, "words");
        const inView = () => {
            const y = words.mapToItem(scroller, 0, 0).y;
            return y >= 0 && y + words.height <= scroller.height;
        };
        words.focusField();
        tryVerify(inView);
        item.height = 600;
        item.lines = 20;
        item.height = 560;
        tryVerify(() => scroller.contentY > 300 && inView(), 2000, "rows above and the page's height");
        item.height = 400;
        wait(50);
        tryVerify(inView, 2000, "half a page");
        item.height = 640;
        item.lines = 24;
        wait(50);
        tryVerify(inView, 2000, "a whole page again");
        scroller.contentY = 0; // a person looks at the top: from here on it stays where they are
        item.height = 560;
        item.lines = 26;
        wait(50);
        compare(scroller.contentY, 0);
    }
    function test_inLargeLettersTheTitleScrollsAwayWithThePage() {
        const item = make(page);
        item.subtitle = "A long line about what this page is for, which takes half of a phone when its letters are twice as large as usual.";
        const scroller = findChild(item, "scroller");
        settled(item);
        const fixed = scroller.height;
        Theme.scale = 2;
        tryVerify(() => scroller.height > item.height * 0.6, 2000, "the line under the title stays in the way");
        const title = () => wordsOf(scroller).split("\n").includes("De-escalate");
        verify(title(), "the title is at the top of what scrolls");
        tryVerify(() => findChild(item, "line0").mapToItem(scroller, 0, 0).y > 100, 2000,
            "and the page begins under it");
        Theme.scale = 1;
        tryVerify(() => scroller.height === fixed);
        verify(!title());
    }
    function test_backAndEscapeAskToGoBack() {
        const item = make(page);
        watch(item, "backRequested");
        tap(findChild(item, "back"));
        item.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(spy.count, 2);
        compare(findChild(item, "back").Accessible.name, "Now");
    }
    function test_aSheetKeepsTheFocusAndEscapeClosesIt() {
        make(button); // something else to tab to, before and after the page
        const item = make(page);
        make(button);
        const sheet = findChild(item, "sheet");
        watch(item, "backRequested");
        sheet.open = true;
        settled(item);
        verify(item.covered);
        tryVerify(() => sheet.activeFocus, 2000, "from Qt 6.8 on it may be on a turn later"); // docs/decisions/qt64.md
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
