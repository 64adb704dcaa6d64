import QtQuick
import QtTest
import "../support"
import Handrail.Controls

// Every word and icon of the gallery against what lies under it, and the shapes that say something against what lies
// around them: day, night and high contrast.
ControlCase {
    id: testCase
    name: "Contrast"
    width: 1024
    height: 2400

    function channel(value) { return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4); }
    function luminance(color) { return 0.2126 * channel(color.r) + 0.7152 * channel(color.g)
        + 0.0722 * channel(color.b); }
    function ratio(a, b) {
        const la = luminance(a), lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }
    // Visits all that is seen in the order it is painted: what lies under its parent (z below 0) before it.
    function paint(item, visit) {
        if (!item.visible || item.opacity === 0)
            return;
        const children = [];
        for (let i = 0; i < item.children.length; ++i)
            children.push(item.children[i]);
        children.sort((a, b) => a.z - b.z); // keeps the order of those that are alike
        for (const child of children.filter((one) => one.z < 0))
            paint(child, visit);
        visit(item);
        for (const child of children.filter((one) => one.z >= 0))
            paint(child, visit);
    }
    function isFill(item) { return item.radius !== undefined && item.border !== undefined && item.color !== undefined
        && item.color.a > 0.99; }
    function isInk(item) { return item.text !== undefined && item.text !== "" && item.font !== undefined
        && item.color !== undefined && item.textFormat !== undefined && item.color.a > 0; }
    // What is painted at the middle of `item` before it.
    function ground(item, painted) {
        const middle = item.mapToItem(null, Math.min(item.width, item.contentWidth ?? item.width) / 2, item.height / 2);
        for (let i = painted.length - 1; i >= 0; --i) {
            const at = painted[i].mapFromItem(null, middle.x, middle.y);
            if (at.x >= 0 && at.y >= 0 && at.x <= painted[i].width && at.y <= painted[i].height)
                return painted[i];
        }
        return null;
    }

    Component { id: galleryComponent; Gallery {} }
    function modes() { return [ { tag: "day" }, { tag: "night" }, { tag: "contrast" } ]; }
    function test_everyWordAndIconIsReadOnWhatLiesUnderIt_data() { return modes(); }
    function test_everyWordAndIconIsReadOnWhatLiesUnderIt(data) {
        Theme.mode = data.tag;
        const gallery = make(galleryComponent, { width: 390, height: 12000 });
        const fills = [], faint = [];
        let seen = 0;
        paint(gallery, (item) => {
            if (isFill(item))
                fills.push(item);
            if (!isInk(item))
                return;
            const under = ground(item, fills), found = under ? ratio(item.color, under.color) : 0;
            seen += 1;
            if (found < 4.5)
                faint.push((item.name ?? item.text) + " " + item.color + " on " + (under ? under.color : "nothing")
                    + ": " + found.toFixed(2));
        });
        verify(seen > 150, seen + " words and icons seen");
        compare(faint.join("\n"), "");
    }

    // ---- shapes that say something ----
    Component {
        id: dose
        DoseClock {
            width: 358
            label: "Since dose 1"
            clockText: "1:10"
            bar: true
            progress: 0.3
            windowFrom: 0.6
            windowTo: 0.9
        }
    }
    Component {
        id: doseDue
        DoseClock {
            width: 358
            label: "Since dose 1"
            clockText: "2:10"
            bar: true
            calls: true
            progress: 0.7
            windowFrom: 0.6
            windowTo: 0.9
        }
    }
    Component { id: progress; ProgressCard { width: 358; title: "Copying"; value: 0.4 } }
    Component {
        id: steps
        Rectangle { width: 358; height: 40; color: Theme.page; StepBar { width: 358; count: 5; current: 2 } }
    }
    Component { id: ring; Rectangle { width: 200; height: 200; color: Theme.page; Metronome { second: 2 } } }
    Component {
        id: search
        Rectangle { width: 358; height: 80; color: Theme.surface; SearchField { width: 358; placeholder: "Search" } }
    }
    Component {
        id: field
        Rectangle { width: 358; height: 120; color: Theme.surface; HField { width: 358; label: "Name" } }
    }
    Component {
        id: secret
        Rectangle { width: 358; height: 140; color: Theme.surface; PassphraseField { width: 358 } }
    }
    Component { id: place; LocationCard { width: 358; county: "San Mateo County" } }
    function test_tracksDiscsAndFieldsAreSeen_data() {
        const kinds = { dose: dose, doseDue: doseDue, progress: progress, steps: steps, ring: ring, search: search,
            field: field, secret: secret, place: place };
        let rows = [];
        for (const mode of modes())
            rows = rows.concat(Object.keys(kinds).map((kind) => ({ tag: kind + ", " + mode.tag, made: kinds[kind],
                mode: mode.tag })));
        return rows;
    }
    // A shape is seen by its fill or by the line around it. The outermost one is the ground itself, or a card.
    function test_tracksDiscsAndFieldsAreSeen(data) {
        Theme.mode = data.mode;
        const item = make(data.made);
        const fills = [], faint = [];
        let seen = 0;
        paint(item, (shape) => {
            if (shape.radius === undefined || shape.border === undefined || shape.width <= 0 || shape.height <= 0)
                return;
            const under = shape === item ? null : ground(shape, fills);
            // black: nobody set it, and none is drawn
            const lined = shape.border.width > 0 && !Qt.colorEqual(shape.border.color, "black");
            if (isFill(shape))
                fills.push(shape);
            let button = shape.parent;
            while (button && button.clicked === undefined)
                button = button.parent;
            if (!under || button || shape.color.a === 0 && !lined) // what is in a button is known by its words
                return;
            seen += 1;
            const found = Math.max(shape.color.a > 0 ? ratio(shape.color, under.color) : 0,
                lined ? ratio(shape.border.color, under.color) : 0);
            if (found < 3)
                faint.push(shape.width.toFixed(0) + " x " + shape.height.toFixed(0) + " " + shape.color + " in "
                    + shape.border.color + " on " + under.color + ": " + found.toFixed(2));
        });
        verify(seen > 0);
        compare(faint.join("\n"), "");
    }
}
