import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Tiles side by side in columns of one width, in rows as high as their highest tile; one column when the text is large,
// and fewer than asked for where a word of one would be torn.
// Not a GridLayout: in Qt 6.4 that one still reaches for a tile that a Repeater has just deleted when it lies in a
// Column, and the app dies.
Item {
    id: root

    property int most: Theme.phone ? 2 : Theme.tablet ? 3 : 4
    property int columns: Theme.largeText ? Math.max(1, root.most - (Theme.phone ? 1 : 2)) : root.most
    property real columnSpacing: 8
    property real rowSpacing: 8
    readonly property int fitting: root.fewEnough()
    readonly property real columnWidth: root.widthOf(root.fitting)
    // Heights of the rows, as words, so that a change of any of them is seen.
    readonly property string shape: root.rowHeights().join(" ")

    Layout.fillWidth: true
    implicitWidth: 300
    implicitHeight: {
        const heights = root.rowHeights();
        return heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * root.rowSpacing;
    }

    function tiles(): list<Item> {
        const found = [];
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            if (child.visible && !(child instanceof Repeater))
                found.push(child);
        }
        return found;
    }
    function widthOf(columns: int): real {
        return Math.max(0, (root.width - (columns - 1) * root.columnSpacing) / columns);
    }
    function fewEnough(): int {
        const all = root.tiles();
        let least = 0;
        for (let i = 0; i < all.length; ++i) {
            const tile = all[i] as T.AbstractButton;
            const content = tile ? tile.contentItem as ButtonContent : null;
            if (content)
                least = Math.max(least, content.least(metrics) + tile.leftPadding + tile.rightPadding);
        }
        let columns = root.columns;
        while (columns > 1 && root.widthOf(columns) < least)
            --columns;
        return columns;
    }
    function rowHeights(): list<real> {
        const heights = [];
        const all = root.tiles();
        for (let i = 0; i < all.length; ++i) {
            const row = Math.floor(i / root.fitting);
            heights[row] = Math.max(heights[row] ?? 0, all[i].implicitHeight);
        }
        return heights;
    }
    function widen(): void { // first the widths: heights of words follow from them
        const all = root.tiles();
        for (let i = 0; i < all.length; ++i)
            all[i].width = root.columnWidth;
        root.place();
    }
    function place(): void {
        const all = root.tiles();
        const heights = root.rowHeights();
        let y = 0;
        for (let i = 0; i < all.length; ++i) {
            const column = i % root.fitting;
            if (column === 0 && i > 0)
                y += heights[Math.floor(i / root.fitting) - 1] + root.rowSpacing;
            all[i].x = column * (root.columnWidth + root.columnSpacing);
            all[i].y = y;
            all[i].height = heights[Math.floor(i / root.fitting)];
        }
    }

    onColumnWidthChanged: root.widen()
    onChildrenChanged: soon.restart()
    onVisibleChanged: root.widen()
    onShapeChanged: soon.restart()
    Component.onCompleted: root.widen()

    FontMetrics { id: metrics }
    Timer { // once, after all of what changed: placing at once would run in circles with the heights it reads
        id: soon
        interval: 0
        onTriggered: root.widen()
    }
}
