import QtQuick
import QtQuick.Layouts

// Things side by side that share the whole width by their weight (Layout.preferredWidth, else 1), at most
// Layout.maximumWidth and, where there is room, at least 48 dp each and what a button's longest word needs, all as high
// as the highest. For rows whose children come and go: see TileGrid for why it is no RowLayout.
Item {
    id: root

    property real spacing: Theme.gapTarget
    readonly property real thumb: 48 // dp
    readonly property string shape: root.weights().join(" ") + root.leasts().join(" ")

    Layout.fillWidth: true
    implicitWidth: 300
    implicitHeight: root.cells().reduce((most, cell) => Math.max(most, cell.implicitHeight), 0)

    function cells(): list<Item> {
        const found = [];
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            if (child.visible && !(child instanceof Repeater))
                found.push(child);
        }
        return found;
    }
    function weight(cell: Item): real {
        return cell.Layout.preferredWidth > 0 ? cell.Layout.preferredWidth : 1;
    }
    function weights(): list<real> {
        const found = [];
        const all = root.cells();
        for (let i = 0; i < all.length; ++i)
            found.push(root.weight(all[i]));
        return found;
    }
    function leasts(): list<real> { // of each what it needs; a thumb's width where that is too much for all together
        const needed = [];
        const thumbs = [];
        const all = root.cells();
        let room = root.width - Math.max(0, all.length - 1) * root.spacing;
        for (let i = 0; i < all.length; ++i) {
            const button = all[i] as HButton;
            needed.push(Math.max(root.thumb, button ? Math.min(button.least(metrics), button.Layout.maximumWidth) : 0));
            thumbs.push(root.thumb);
            room -= needed[i];
        }
        return room >= 0 ? needed : thumbs;
    }
    function place(): void {
        const all = root.cells();
        const least = root.leasts();
        let room = root.width - Math.max(0, all.length - 1) * root.spacing;
        let left = 0;
        let others = 0; // they get theirs, too
        for (let i = 0; i < all.length; ++i) {
            left += root.weight(all[i]);
            others += least[i];
        }
        let x = 0;
        for (let i = 0; i < all.length; ++i) {
            const cell = all[i];
            const share = left > 0 ? Math.floor(room * root.weight(cell) / left) : 0;
            others -= least[i];
            const width = Math.min(Math.max(share, least[i]), Math.max(room - others, Math.min(share, least[i])),
                cell.Layout.maximumWidth);
            left -= root.weight(cell);
            room -= width;
            cell.width = Math.max(0, width);
            cell.x = x;
            cell.y = 0;
            cell.height = root.implicitHeight;
            x += cell.width + root.spacing;
        }
    }

    onWidthChanged: root.place()
    onChildrenChanged: soon.restart()
    onVisibleChanged: root.place()
    onShapeChanged: soon.restart()
    onImplicitHeightChanged: soon.restart()
    Component.onCompleted: root.place()

    FontMetrics { id: metrics }
    Timer { // once, after all of what changed: placing at once would run in circles with the heights it reads
        id: soon
        interval: 0
        onTriggered: root.place()
    }
}
