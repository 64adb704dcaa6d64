import QtQuick
import QtTest
import "../support"
import Handrail.Controls

// Right to left: the window is turned round as Main does it, and everything with a direction of its own is turned back.
ControlCase {
    id: testCase
    name: "Mirror"
    width: 390
    height: 2400

    function cleanup() {
        Theme.mirrored = false;
        undress();
    }
    Component {
        id: window
        Item {
            id: turned
            property alias body: loader.sourceComponent
            readonly property Item shown: loader.item
            width: 390
            height: 800
            transform: Mirror { of: turned }
            Loader { id: loader; width: parent.width }
        }
    }
    function show(component): Item {
        const item = make(window, { body: component });
        settled(item.shown);
        return item.shown;
    }
    function leftOf(item) { return Math.min(item.mapToItem(testCase, 0, 0).x,
        item.mapToItem(testCase, item.width, 0).x); }
    function rightOf(item) { return leftOf(item) + item.width; }
    function readable(item) { return item.mapToItem(testCase, 0, 0).x < item.mapToItem(testCase, item.width, 0).x; }
    function all(item, wanted, found): var {
        if (item.visible && wanted(item))
            found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            all(item.children[i], wanted, found);
        return found;
    }
    function isText(item) { return item.text !== undefined && item.text !== "" && item.textFormat !== undefined
        || item.echoMode !== undefined; }
    function isIcon(item) { return item.points !== undefined && item.fixed !== undefined; }

    Component { id: gallery; Gallery { height: 12000 } }
    function test_noWordIsReadBackwardsAndArrowsGoTheOtherWay() {
        Theme.mirrored = true;
        const item = show(gallery);
        const words = all(item, (one) => isText(one) && !isIcon(one), []);
        verify(words.length > 100, words.length + " words seen");
        compare(words.filter((one) => !readable(one)).map((one) => one.text).join(", "), "");
        const icons = all(item, (one) => isIcon(one) && one.name !== "", []);
        const arrows = icons.filter((one) => /^(arrow|chevron)_/.test(one.name) && one.points(one.name));
        verify(arrows.length > 3 && arrows.every((one) => !readable(one)), "arrows point the other way");
        compare(icons.filter((one) => !one.points(one.name) && !readable(one)).map((one) => one.name).join(", "), "");
        const codes = all(item, (one) => one.objectName === "code", []);
        verify(codes.length > 0 && codes.every((one) => readable(one)), "a camera reads the code");
    }
    function test_itTurnsBackWhenTheLanguageDoes() {
        const item = show(gallery);
        Theme.mirrored = true;
        Theme.mirrored = false;
        compare(all(item, (one) => isText(one) && !readable(one), []).length, 0);
    }
    Component {
        id: row
        ListRow { width: 390; title: "Detox"; line: "Open now"; iconName: "bed"; onClicked: title = "tapped" }
    }
    function test_aRowBeginsAtTheRight() {
        Theme.mirrored = true;
        const item = show(row);
        const words = all(item, (one) => isText(one) && !isIcon(one), []);
        const title = words.filter((one) => one.text === "Detox")[0];
        const icon = all(item, (one) => isIcon(one) && one.name === "bed", [])[0];
        const chevron = all(item, (one) => isIcon(one) && one.name.startsWith("chevron"), [])[0];
        verify(leftOf(icon) >= rightOf(title), "the icon stands before the words");
        verify(rightOf(chevron) <= leftOf(title), "and the way on after them");
        compare(title.horizontalAlignment, Text.AlignRight);
        mouseClick(testCase, 300, 20);
        compare(item.title, "tapped");
    }
    Component { id: check; CheckRow { width: 390; text: "Water" } }
    function test_theCircleOfACheckRowIsAtTheRight() {
        Theme.mirrored = true;
        const item = show(check);
        const words = all(item, (one) => one.text === "Water" && isText(one), [])[0];
        const circle = all(item, (one) => one.radius === 16 && one.width === 32, [])[0];
        verify(leftOf(circle) >= rightOf(words));
    }
    Component { id: page; ScreenPage { width: 390; height: 780; title: "Now"; backTo: "Home" } }
    function test_theWayBackIsAtTheRight() {
        Theme.mirrored = true;
        const item = show(page);
        const back = all(item, (one) => isIcon(one) && one.name === "arrow_back", [])[0];
        verify(leftOf(back) > 195, "at " + leftOf(back));
        verify(!readable(back), "and points to the right");
    }
    Component { id: field; HField { width: 358; label: "What helps" } }
    function test_oneWritesInAFieldAsEver() {
        Theme.mirrored = true;
        const item = show(field);
        item.focusField();
        keyClick("a"); keyClick("b");
        compare(item.typed, "ab");
        verify(readable(findChild(item, "input")));
    }
    Component { id: clock; DoseClock { width: 358; label: "Since dose 1"; clockText: "2:10" } }
    function test_aClockReadsFromLeftToRight() {
        Theme.mirrored = true;
        const item = show(clock);
        const figures = all(item, (one) => /^[0-9:]$/.test(one.text ?? ""), []);
        compare(figures.sort((a, b) => leftOf(a) - leftOf(b)).map((one) => one.text).join(""), "2:10");
    }
}
