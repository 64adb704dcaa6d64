import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The parts of the Now page: one under the other on a phone, in two even columns where there is room for them
// (Layout.column says which).
Item {
    id: root

    property real spacing: 24
    readonly property int columns: Theme.phone && !Theme.landscape || Theme.largeText && !Theme.wide ? 1 : 2
    readonly property real columnWidth: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
    readonly property string shape: root.heights().join(" ")

    Layout.fillWidth: true
    implicitWidth: 300
    implicitHeight: root.ends().reduce((most, end) => Math.max(most, end), 0)

    function parts(): list<Item> {
        const found = [];
        for (let i = 0; i < root.children.length; ++i) {
            if (root.children[i].visible)
                found.push(root.children[i]);
        }
        return found;
    }
    function heights(): list<real> {
        const found = [];
        const all = root.parts();
        for (let i = 0; i < all.length; ++i)
            found.push(all[i].implicitHeight);
        return found;
    }
    function columnOf(part: Item): int { return root.columns < 2 ? 0 : Math.min(1, part.Layout.column); }
    function ends(): list<real> { // how far down each column reaches
        const found = [0, 0];
        const all = root.parts();
        for (let i = 0; i < all.length; ++i) {
            const column = root.columnOf(all[i]);
            found[column] += (found[column] > 0 ? root.spacing : 0) + all[i].implicitHeight;
        }
        return found;
    }
    function place(): void {
        const next = [0, 0];
        const all = root.parts();
        for (let i = 0; i < all.length; ++i) {
            const column = root.columnOf(all[i]);
            all[i].width = root.columnWidth;
            all[i].x = column * (root.columnWidth + root.spacing);
            all[i].y = next[column];
            next[column] += all[i].implicitHeight + root.spacing;
        }
    }

    onColumnWidthChanged: root.place()
    onChildrenChanged: soon.restart()
    onShapeChanged: soon.restart()
    Component.onCompleted: root.place()

    Timer { // once, after all of what changed
        id: soon
        interval: 0
        onTriggered: root.place()
    }
}
