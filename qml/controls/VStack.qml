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
    function narrow(child: Item): void {
        child.width = root.width; // a long word takes two lines
        const all = [ child ];
        for (let i = 0; i < root.narrowed.length; ++i) {
            if (root.narrowed[i] === child)
                return;
            all.push(root.narrowed[i]);
        }
        root.narrowed = all;
    }
    function release(child: var): void { child.width = undefined; } // to what it would like
    function widen(): void {
        const rest = [];
        for (let i = 0; i < root.narrowed.length; ++i) {
            const child = root.narrowed[i];
            if (child && child.implicitWidth > root.width)
                rest.push(child);
            else if (child)
                root.release(child);
        }
        root.narrowed = rest;
    }
    function fit(): void {
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            if (root.stretch || child.Layout.fillWidth || root.fills(child))
                child.width = root.width;
            else if (child.implicitWidth > root.width && root.width > 0)
                root.narrow(child);
        }
    }
    onWidthChanged: {
        root.fit();
        if (root.narrowed.length > 0) // only now: what they would like may hang on what they have
            root.widen();
    }
    onChildrenChanged: root.fit()
    onImplicitWidthChanged: {
        if (root.implicitWidth > root.width) // a word became longer
            root.fit();
    }
    Component.onCompleted: root.fit()
}
