import QtQuick
import QtQuick.Layouts

// Things under one another, as wide as the stack where they ask for it (Layout.fillWidth, which the kit's controls set
// themselves) or where `stretch` says so. Use it in place of ColumnLayout: in Qt 6.4 a layout inside a layout loses the
// heights of words that wrap, and lays them over one another.
Column {
    id: root

    property bool stretch: false

    Layout.fillWidth: true
    spacing: 8

    function fills(child: Item): bool { // things that lay out others want the width even if they do not say so
        return child instanceof RowLayout || child instanceof GridLayout || child instanceof ColumnLayout
            || child instanceof Flow || child instanceof Column;
    }
    // Those that were too wide: they get their own width back once there is room, else a window that was narrow for a
    // moment would leave a button of a word's width.
    property list<Item> narrowed
    function others(but: Item): list<Item> {
        const found = [];
        for (let i = 0; i < root.narrowed.length; ++i) {
            if (root.narrowed[i] !== but)
                found.push(root.narrowed[i]);
        }
        return found;
    }
    function release(child: var): void { child.width = undefined; } // to what it would like
    // Only a new width of the stack gives theirs back: what they would like may hang on what they have.
    function fit(anew: bool): void {
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            if (root.stretch || child.Layout.fillWidth || root.fills(child)) {
                child.width = root.width;
                continue;
            }
            const tooWide = root.width > 0 && child.implicitWidth > root.width;
            const rest = root.others(child);
            if (tooWide) {
                child.width = root.width; // a long word takes two lines
                rest.push(child);
                root.narrowed = rest;
            } else if (anew && rest.length < root.narrowed.length) {
                root.narrowed = rest;
                root.release(child);
            }
        }
    }
    onWidthChanged: root.fit(true)
    onChildrenChanged: root.fit(false)
    onImplicitWidthChanged: root.fit(false) // a word became longer
    Component.onCompleted: root.fit(false)
}
