import QtQuick
import QtTest
import Handrail.Controls
import Handrail.Test

// A test of screens. It looks for things by object name or by their visible words, and touches them as a finger would:
// when they are there, have come to rest, and nothing lies above them. It never waits for a time, always for a
// condition; `patience` is only how long a slow machine may take before the test gives up.
TestCase {
    id: root

    property Item stage: root // a Stage, or the test itself where it makes its items as children
    readonly property Item screen: root.stage.shown !== undefined ? root.stage.shown : root.stage
    property int patience: 15000

    when: windowShown
    visible: true

    // ---- what is there ----
    function find(name: string): Item {
        tryVerify(() => root.screen !== null && findChild(root.screen, name) !== null, root.patience,
            "nothing is called " + name);
        return findChild(root.screen, name);
    }
    function findAll(name: string, under: Item): list<QtObject> {
        const item = under ?? root.screen;
        if (!item || !item.visible)
            return [];
        let found = item.objectName === name ? [item] : [];
        for (let i = 0; i < item.children.length; ++i)
            found = found.concat(root.findAll(name, item.children[i]));
        return found;
    }
    // The target with these visible words; null when there is none.
    function target(words: string, under: Item): Item {
        const item = under ?? root.stage;
        if (!item.visible)
            return null;
        if (item.text === words && item.clicked !== undefined)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = root.target(words, item.children[i]);
            if (found)
                return found;
        }
        return null;
    }
    function button(words: string): Item {
        tryVerify(() => root.target(words) !== null, root.patience,
            "no button '" + words + "' in:\n" + root.wordsOf(root.stage));
        return root.target(words);
    }
    // The row of a list with this name, made when it lies far down.
    function row(words: string, listName): Item { // listName may be left out
        const list = root.find(listName ?? "results");
        let found = null;
        tryVerify(() => {
            for (let i = 0; i < list.count && found === null; ++i) {
                const item = list.itemAtIndex(i);
                if (item !== null && item.text === words)
                    found = item;
            }
            return found !== null;
        }, root.patience, "no row " + words);
        return found;
    }
    // Every visible word, as a person would read them.
    function wordsOf(item: Item): string {
        if (!item || !item.visible)
            return "";
        let said = item.text !== undefined && item.text !== "" ? item.text + "\n" : "";
        for (let i = 0; i < item.children.length; ++i)
            said += root.wordsOf(item.children[i]);
        return said;
    }
    function says(text: string) {
        root.until(() => root.wordsOf(root.screen).includes(text),
            () => "'" + text + "' is not in:\n" + root.wordsOf(root.screen));
    }
    function saysNot(text: string) {
        root.until(() => !root.wordsOf(root.screen).includes(text),
            () => "'" + text + "' is in:\n" + root.wordsOf(root.screen));
    }
    // As tryVerify, but what it says when it fails is made then and not before.
    function until(condition, words) {
        const end = Date.now() + root.patience;
        while (!condition()) {
            if (Date.now() > end)
                fail(words());
            wait(10);
        }
    }

    // ---- hand ----
    // What stands for a thing: itself, a function that finds it, its object name, or its words.
    function resolve(thing): Item {
        if (typeof thing === "function")
            return thing();
        if (typeof thing === "string")
            return root.findAll(thing)[0] ?? root.target(thing) ?? (root.screen ? findChild(root.screen, thing) : null);
        return thing;
    }
    // Until it can be seen, is on, and has stood at the same place in the same size for four frames, and longer than an
    // animation's clock takes to tick: frames that nothing holds back come faster than that.
    function settled(thing): Item {
        const end = Date.now() + root.patience;
        let calm = 0, last = "", why = "", since = Date.now();
        while (calm < 4 || Date.now() - since < 25) {
            const item = root.resolve(thing);
            why = !item ? "it is not there" : !item.visible ? "it cannot be seen" : !item.enabled ? "it is off"
                : item.width <= 0 || item.height <= 0 ? "it has no size" : "";
            const place = why === "" ? Hand.place(item) : "";
            const still = place !== "" && place === last;
            calm = still ? calm + 1 : 0;
            since = still ? since : Date.now();
            last = place;
            if (calm < 4 && Date.now() > end)
                fail("cannot touch " + thing + ": " + (why !== "" ? why : "it does not come to rest, last at " + place)
                    + "\n" + root.wordsOf(root.screen));
            if (!Hand.frame(root))
                fail("no frame was drawn");
        }
        return root.resolve(thing);
    }
    // Into view, as one would scroll.
    function reveal(item: Item) {
        for (let up = item.parent; up; up = up.parent) {
            if (up.contentY === undefined || up.contentItem === undefined || up.flicking === undefined)
                continue;
            const top = item.mapToItem(up, 0, 0).y, middle = top + item.height / 2;
            if (middle > 0 && middle < up.height)
                continue;
            up.contentY = Math.max(up.originY, Math.min(up.originY + up.contentHeight - up.height,
                up.contentY + middle - up.height / 2));
        }
    }
    // Until no page slides or fades: the one that leaves still has its words and still catches a finger.
    function pagesAtRest(): void {
        const stack = findChild(root, "stack");
        if (stack)
            tryVerify(() => !stack.busy, root.patience, "the pages do not come to rest");
    }
    function tap(thing) {
        root.pagesAtRest();
        root.reveal(root.settled(thing));
        const item = root.settled(thing);
        const above = Hand.inTheWay(item);
        if (above !== "")
            fail("a finger on the middle of " + thing + " (" + Hand.place(item) + ") meets something else: " + above);
        mouseClick(item, item.width / 2, item.height / 2);
    }
    // Puts the cursor into a field as a tap does, and types.
    function type(thing, words: string) {
        const field = root.settled(thing);
        const input = findChild(field, "input") ?? field;
        input.forceActiveFocus();
        tryVerify(() => input.activeFocus, root.patience, "no cursor in " + thing);
        root.write(words);
    }
    /// In place of what stands there.
    function retype(thing, words: string) {
        root.type(thing, "");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        root.write(words);
    }
    function write(words: string) {
        for (const letter of words)
            keyClick(letter);
    }

    // ---- shapes and pictures ----
    // One row of data for each screen in each look: [name, width, height, language, theme, text scale].
    function shapes(screens, looks) {
        const rows = [];
        for (const screen of screens)
            for (const [look, w, h, lang, mode, scale] of looks)
                rows.push({ tag: screen + "--" + look, screen: screen, w: w, h: h, lang: lang, mode: mode,
                    scale: scale });
        return rows;
    }
    function dress(data) {
        root.stage.width = data.w;
        root.stage.height = data.h;
        Theme.mode = data.mode;
        Theme.scale = data.scale;
        Bench.session.settings.language = data.lang;
    }
    function undress() {
        Theme.mode = "day";
        Theme.scale = 1;
    }
    // What the stage shows once it has come to rest, kept when pictures are wanted.
    function picture(name: string) {
        root.settled(root.screen);
        if (Bench.pictures !== "")
            grabImage(root.stage).save(Bench.pictures + "/" + name + ".png");
    }
}
