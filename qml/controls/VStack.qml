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
    function fit(): void {
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            if (root.stretch || child.Layout.fillWidth || root.fills(child))
                child.width = root.width;
            else if (child.implicitWidth > root.width && root.width > 0)
                child.width = root.width; // a long word takes two lines
        }
    }
    onWidthChanged: root.fit()
    onChildrenChanged: root.fit()
    Component.onCompleted: root.fit()
}
