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
    // Those that were too wide, with the width that they get back once there is room: else a window that was narrow for a
    // moment would leave a button of a word's width.
    readonly property var narrowed: new Map()
    function release(child: var): void {
        child.width = root.narrowed.get(child);
        root.narrowed.delete(child);
    }
    // Only a new width of the stack gives theirs back: what they would like may hang on what they have.
    function fit(anew: bool): void {
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            const held = root.narrowed.has(child);
            if (root.stretch || child.Layout.fillWidth || root.fills(child)) {
                child.width = root.width;
            } else if (root.width > 0 && child.implicitWidth > root.width) {
                if (!held)
                    root.narrowed.set(child, child.width === child.implicitWidth ? undefined : child.width);
                child.width = root.width; // a long word takes two lines
            } else if (held && anew) {
                root.release(child);
            }
        }
    }
    onWidthChanged: root.fit(true)
    onChildrenChanged: root.fit(false)
    onImplicitWidthChanged: root.fit(false) // a word became longer
    Component.onCompleted: root.fit(false)
}
