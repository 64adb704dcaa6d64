import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Walks over every control of the gallery: size, name, keyboard, words that do not fit. With HANDRAIL_PICTURES=DIR it
// keeps a picture of each.
ControlCase {
    id: testCase
    name: "Gallery"
    width: 1024
    height: 2400

    property Item gallery: null

    Component {
        id: galleryComponent
        Gallery {}
    }

    function show(width, height, mode, scale) {
        Theme.windowWidth = width;
        Theme.windowHeight = height;
        Theme.mode = mode;
        Theme.scale = scale;
        gallery = createTemporaryObject(galleryComponent, testCase, { width: width, height: 12000 });
        verify(gallery);
        settled(gallery);
        return gallery;
    }
    function walk(item, visit) {
        if (!item.visible)
            return;
        visit(item);
        for (let i = 0; i < item.children.length; ++i)
            walk(item.children[i], visit);
    }
    function pressables(root) {
        const found = [];
        walk(root, (item) => { if (item.accessibleName !== undefined && item.clicked !== undefined
            && item.down !== undefined) found.push(item); });
        return found;
    }
    function texts(root) {
        const found = [];
        walk(root, (item) => { if (item.truncated !== undefined && item.lineCount !== undefined) found.push(item); });
        return found;
    }

    function test_everyTargetSaysWhatItShows() {
        for (const item of pressables(show(390, 844, "day", 1))) {
            verify(item.Accessible.name.length > 0, String(item));
            if (item.text.length > 0)
                verify(item.Accessible.name.indexOf(item.text) >= 0, item.text + " is called " + item.Accessible.name);
            verify(item.Accessible.role !== Accessible.NoRole);
        }
    }

    SignalSpy { id: clicks; signalName: "clicked" }
    function test_everyTargetWorksFromTheKeyboard() {
        for (const item of pressables(show(390, 844, "day", 1))) {
            if (!item.enabled)
                continue;
            item.forceActiveFocus(Qt.TabFocusReason);
            compare(item.visualFocus, true, item.accessibleName);
            clicks.target = null;
            clicks.signalName = item.held !== undefined ? "held" : "clicked"; // keys need no holding
            clicks.target = item;
            clicks.clear();
            keyClick(Qt.Key_Space);
            compare(clicks.count, 1, item.accessibleName);
            if (!item.visible) // Clear goes when there is nothing to clear
                continue;
            keyClick(Qt.Key_Return);
            compare(clicks.count, 2, item.accessibleName);
        }
    }

    function test_targetsAreLargeAndNoWordIsCutOff_data() {
        const rows = [];
        for (const size of [[390, 844], [360, 640], [768, 1024], [1024, 768]]) {
            for (const scale of [1, 1.3, 2])
                rows.push({ tag: size[0] + " at " + scale * 100 + " %", w: size[0], h: size[1], scale: scale });
        }
        return rows;
    }
    function test_targetsAreLargeAndNoWordIsCutOff(data) {
        const page = show(data.w, data.h, "day", data.scale);
        const targets = pressables(page);
        verify(targets.length > 80, targets.length);
        for (const item of targets)
            verify(item.width >= 48 && item.height >= 48, item.accessibleName + " " + item.width + "x" + item.height);
        const all = texts(page);
        verify(all.length > 200);
        for (const text of all) {
            if (text.text === "")
                continue;
            verify(!text.truncated, text.text);
            verify(text.contentWidth <= text.width + 1, text.text + " is " + text.contentWidth + " in " + text.width);
            // Words stay inside the target they belong to.
            for (let up = text.parent; up && up !== page; up = up.parent) {
                if (up.accessibleName === undefined)
                    continue;
                const top = text.mapToItem(up, 0, 0).y;
                verify(top >= -1, text.text + " starts above " + up.accessibleName);
                verify(top + text.contentHeight <= up.height + 2, text.text + " ends below " + up.accessibleName);
                break;
            }
        }
    }

    function test_pictures_data() {
        return [
            { tag: "phone-day", w: 390, h: 844, mode: "day", scale: 1 },
            { tag: "phone-night", w: 390, h: 844, mode: "night", scale: 1 },
            { tag: "phone-contrast", w: 390, h: 844, mode: "contrast", scale: 1 },
            { tag: "phone-day-200", w: 390, h: 844, mode: "day", scale: 2 },
            { tag: "tablet-day", w: 1024, h: 768, mode: "day", scale: 1 },
            { tag: "tablet-night", w: 1024, h: 768, mode: "night", scale: 1 },
            { tag: "tablet-day-200", w: 1024, h: 768, mode: "day", scale: 2 }
        ];
    }
    function test_pictures(data) {
        if (Bench.pictures === "")
            skip("HANDRAIL_PICTURES is not set");
        show(data.w, data.h, data.mode, data.scale);
        const scroller = findChild(gallery, "scroller");
        gallery.height = testCase.height;
        for (let part = 1; part < 4 && (part === 1 || !scroller.atYEnd); ++part) {
            scroller.contentY = Math.min((part - 1) * scroller.height,
                Math.max(0, scroller.contentHeight - scroller.height));
            settled(gallery);
            grabImage(gallery).save(Bench.pictures + "/gallery-" + data.tag + "-" + part + ".png");
        }
    }
}
