import QtQuick
import QtQuick.Layouts

// Chips in one row that scrolls sideways; a chip that is cut at the edge shows that there is more.
Flickable {
    id: root

    default property alias chips: row.data
    property string label: "" // what is filtered, for screen readers

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: row.height
    contentWidth: row.width
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !root.enabled
    Accessible.name: root.label

    Row {
        id: row
        spacing: Theme.gapTarget
    }

    // Scrolls until the chip is whole in sight, and never further than there are chips.
    function reveal(chip: Item): void {
        const right = chip.x + chip.width;
        const extent = Math.max(right, root.contentWidth); // the row may not know yet how long it is
        if (chip.x < root.contentX)
            root.contentX = Math.max(0, chip.x - 8);
        else if (right > root.contentX + root.width)
            root.contentX = Math.max(0, Math.min(right + 8, extent) - root.width);
        // once asked while a chip was wider, or stood further on, than it does now
        if (root.contentX > Math.max(0, extent - root.width))
            root.contentX = Math.max(0, extent - root.width);
    }

    readonly property Item focused: root.Window.activeFocusItem
    onFocusedChanged: {
        if (root.focused && root.focused.parent === row)
            root.reveal(root.focused);
    }
}
