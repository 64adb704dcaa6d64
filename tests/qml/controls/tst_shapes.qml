import QtQuick
import QtQuick.Layouts
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// What the kit promises of every page in every shape of the window: words and dock side by side on a phone on its side,
// one column in the middle of a wide screen, and marks that are as high with their time as without.
ControlCase {
    id: testCase
    name: "Shapes"
    width: 700
    height: 700

    Component {
        id: page
        ScreenPage {
            objectName: "page"
            backTo: "Now"
            title: "De-escalate"
            Repeater {
                model: 12
                delegate: HButton { required property int index; objectName: "line" + index; text: "Line " + index }
            }
            dock: [
                BigAction { objectName: "big"; text: "Done, next" },
                HButton { objectName: "other"; width: 200; text: "Step back" }
            ]
        }
    }
    function look(w: real, h: real, scale: real) {
        Theme.windowWidth = w;
        Theme.windowHeight = h;
        Theme.scale = scale;
    }
    function cleanup() {
        look(390, 844, 1);
    }
    function boxIn(item: Item, page: Item): rect { return item.mapToItem(page, 0, 0, item.width, item.height); }

    Component {
        id: row
        HRow {
            width: 240
            HButton { objectName: "arrow"; Layout.preferredWidth: 30; text: "‹" }
            HButton { objectName: "wide"; Layout.preferredWidth: 400; text: "Call 911" }
            HButton { objectName: "last"; Layout.preferredWidth: 30; text: "×" }
        }
    }
    function test_nothingInARowIsNarrowerThanAThumb() {
        const item = make(row);
        settled(item);
        let right = 0;
        for (const name of ["arrow", "wide", "last"]) {
            const cell = findChild(item, name);
            verify(cell.width >= 48, name + " is " + cell.width);
            verify(cell.x >= right, name + " lies over its neighbour");
            right = cell.x + cell.width;
        }
        verify(right <= 240, "and nothing is pushed out: " + right);
    }
    Component {
        id: stack
        VStack {
            HButton { objectName: "word"; text: "Choose the county" }
        }
    }
    function test_aWordThatWasTooLongForAMomentIsWholeAgainWhereThereIsRoom() {
        const item = make(stack, { width: 400 });
        settled(item);
        const word = findChild(item, "word"), own = word.implicitWidth;
        compare(word.width, own);
        for (const narrow of [ 14, 120, 14 ]) {
            item.width = narrow;
            compare(word.width, narrow, "a long word takes two lines");
            item.width = 400;
            compare(word.width, own);
        }
        item.width = 220;
        word.text = "Choose the county that you are in now";
        tryCompare(word, "width", 220, 1000, "a word that became longer is not pushed out");
        item.width = 700;
        compare(word.width, word.implicitWidth);
    }
    Component { id: iconed; Item { width: 200; height: 48; HButton { objectName: "in"; iconName: "translate"; text: "Español" } } }
    function test_aButtonThatIsNotShownIsAsWideAsItWillBe() {
        const item = make(iconed), button = findChild(item, "in");
        const own = button.implicitWidth;
        item.visible = false;
        compare(button.implicitWidth, own);
    }
    FontMetrics { id: metrics }
    Component {
        id: ways
        HRow {
            HButton { objectName: "back"; iconName: "arrow_back"; text: "Back"; leftPadding: 8; rightPadding: 8 }
            HButton { objectName: "none"; text: "No breath, or gasping"; leftPadding: 8; rightPadding: 8 }
            HButton { objectName: "awake"; text: "Awake, breathing well"; leftPadding: 8; rightPadding: 8 }
        }
    }
    function test_aWordTakesTheRoomThatItsNeighboursCanSpare() {
        Theme.scale = 1.75;
        const item = make(ways);
        let least = 0;
        for (const name of ["back", "none", "awake"])
            least += findChild(item, name).least(metrics);
        for (const room of [ least + 17, least + 60, 700 ]) {
            item.width = room;
            settled(item);
            wait(20);
            for (const name of ["back", "none", "awake"]) {
                const cell = findChild(item, name);
                verify(cell.width >= cell.least(metrics), `${name} needs ${cell.least(metrics)} of ${room}, has ${cell.width}`);
            }
            verify(findChild(item, "awake").x + findChild(item, "awake").width <= room);
        }
        item.width = 200; // no room for all the words: nobody loses a thumb's width
        settled(item);
        wait(20);
        for (const name of ["back", "none", "awake"])
            verify(findChild(item, name).width >= 48);
    }
    Component {
        id: chips
        FilterBar {
            width: 420
            label: "People"
            Rectangle { objectName: "first"; width: 180; height: 48 }
            Rectangle { objectName: "second"; width: 200; height: 48 }
        }
    }
    function test_aRowOfChipsDoesNotStayRolledFurtherThanThereAreChips() {
        const item = make(chips);
        settled(item);
        const second = findChild(item, "second");
        item.reveal(createTemporaryQmlObject("import QtQuick; Item { x: 300; width: 200 }", testCase));
        verify(item.contentX > 0, "once the second was wider");
        item.reveal(second);
        compare(item.contentX, 0);
    }
    Component { id: chip; OneChip { on: true; big: true; text: "Person 2"; clockText: "1:23:45"; width: Math.min(implicitWidth, most) } }
    function test_aClockGoesBeforeAWordIsBroken() {
        Theme.scale = 2;
        const item = make(chip, { most: 274 });
        settled(item);
        verify(item.height < 100, "one line: " + item.height);
        item.most = 900;
        settled(item);
        verify(item.clockFits && item.width > 274);
    }
    Component {
        id: lying
        ScreenPage {
            property alias sheet: sheet
            sheets: Sheet {
                id: sheet
                full: true
                beside: true
                open: true
                title: "911"
                Repeater {
                    model: 14
                    delegate: HText { required property int index; text: "Line " + index + " of what to read, as long as its column is wide" }
                }
            }
        }
    }
    function test_onItsSideWhatIsReadDoesNotRollUnderClose_data() {
        return [1, 1.25, 2].map((scale) => ({ tag: scale * 100 + " %", scale: scale }));
    }
    function test_onItsSideWhatIsReadDoesNotRollUnderClose(data) {
        look(640, 360, data.scale);
        const item = make(lying, { width: 640, height: 300 });
        settled(item);
        const rolled = item.sheet.scroller;
        for (const at of [10, 55, 130]) {
            rolled.contentY = at;
            settled(item);
            compare(Bench.notSeen(item, false).filter((words) => words.includes("Close")).join(), "", "rolled by " + at);
        }
    }
    function test_onAPhoneOnItsSideTheDockStandsBesideTheWords_data() {
        return [{ tag: "844x390", w: 844, h: 390, scale: 1 }, { tag: "640x360", w: 640, h: 360, scale: 1 },
            { tag: "932x430", w: 932, h: 430, scale: 1 },
                { tag: "844x390 at 200 %", w: 844, h: 390, scale: 2 }];
    }
    function test_onAPhoneOnItsSideTheDockStandsBesideTheWords(data) {
        look(data.w, data.h, data.scale);
        verify(Theme.landscape && Theme.phone);
        const item = make(page, { width: data.w, height: data.h - Theme.emergencyHeight });
        const scroller = findChild(item, "scroller");
        tryVerify(() => scroller.width < item.width * 0.6);
        settled(item);
        const view = boxIn(scroller, item);
        verify(view.y + view.height >= item.height - 0.5, "the words have the whole height: " + view);
        for (const name of ["big", "other"]) {
            const box = boxIn(findChild(item, name), item);
            verify(box.x >= view.x + view.width, name + " is beside the words: " + box);
            verify(box.y >= 0 && box.y + box.height <= item.height, name + " is whole: " + box);
        }
        const first = boxIn(findChild(item, "line0"), item);
        verify(first.y + first.height <= item.height, "the first line is in view: " + first);
        verify(boxIn(findChild(item, "back"), item).height >= 48);
    }
    function test_aPhoneUprightKeepsTheDockAtItsFoot() {
        look(390, 844, 1);
        const item = make(page, { width: 390, height: 772 });
        settled(item);
        const box = boxIn(findChild(item, "other"), item);
        verify(box.y + box.height > 700 && box.x < 20, box);
    }
    function test_oneColumnStandsInTheMiddleOfAWideScreen_data() {
        return [{ tag: "1280", w: 1280, h: 800 }, { tag: "1920", w: 1920, h: 1080 }];
    }
    function test_oneColumnStandsInTheMiddleOfAWideScreen(data) {
        look(data.w, data.h, 1);
        const item = make(page, { width: data.w - 104, height: data.h - 72 });
        settled(item);
        const left = item.side, right = item.width - item.side - item.contentWidth;
        verify(Math.abs(left - right) <= 1, left + " and " + right);
        const big = boxIn(findChild(item, "big"), item);
        verify(Math.abs(big.x - left) <= 1, "the dock is under the words: " + big);
    }
    function test_wordsAreALittleLargerOnAWideScreenAndMoreSoOnAWall() {
        const sizes = [];
        for (const w of [1024, 1280, 1920]) {
            look(w, 1080, 1);
            sizes.push(Theme.bodySize);
        }
        verify(sizes[0] < sizes[1] && sizes[1] < sizes[2], sizes.join(", "));
    }
    function test_theDockBesideTheWordsIsNearThemOnAWideScreen() {
        look(1920, 1080, 1);
        const item = make(page, { width: 1816, height: 1008, dockBeside: true });
        settled(item);
        const line = boxIn(findChild(item, "line0"), item), big = boxIn(findChild(item, "big"), item),
            view = boxIn(findChild(item, "scroller"), item);
        verify(big.x >= view.x + view.width, big);
        verify(big.y < 300, "beside the first lines, not at the foot: " + big);
        verify(Math.abs(line.x - (item.width - big.x - big.width)) < 60,
            "the two stand in the middle: " + line.x + " and " + (item.width - big.x - big.width));
    }

    // ---- scroll ----
    function test_aPageThatWasHigherForAMomentStandsWhereItStood() {
        look(390, 844, 1);
        const item = make(page, { width: 390, height: 600 });
        const scroller = findChild(item, "scroller");
        settled(item);
        scroller.contentY = scroller.contentHeight - scroller.height;
        const stood = scroller.contentY;
        verify(stood > 100);
        item.height = 672; // the places at the bottom go with the next page
        settled(item);
        item.height = 600;
        tryCompare(scroller, "contentY", stood);
    }

    // ---- marks ----
    Component { id: mark; MarkButton { width: 83; iconName: "air" } }
    function test_aMarkIsAsHighWithItsTimeAsWithout_data() {
        return [{ tag: "phone", w: 390, h: 844, scale: 1 }, { tag: "small", w: 360, h: 640, scale: 1 },
            { tag: "larger text", w: 390, h: 844, scale: 1.3 }];
    }
    function test_aMarkIsAsHighWithItsTimeAsWithout(data) {
        look(data.w, data.h, data.scale);
        const item = make(mark, { text: "Breathing" });
        const height = item.implicitHeight;
        item.drawn = "911 called";
        item.text = "911 called 12:45";
        item.time = "12:45";
        item.phase = "done";
        settled(item);
        compare(item.implicitHeight, height);
        verify(wordsOf(item).includes("12:45"));
        item.offersUndo = true;
        settled(item);
        compare(item.implicitHeight, height);
        verify(wordsOf(item).includes("Undo"));
        verify(item.Accessible.name.endsWith("Undo"));
        item.offersUndo = false;
        item.phase = "now";
        settled(item);
        compare(item.implicitHeight, height);
    }
}
