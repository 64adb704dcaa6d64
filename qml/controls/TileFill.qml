import QtQuick

// What a tile of answers lies on: chosen is tinted, with a thicker line.
Rectangle {
    id: root

    property bool chosen: false
    property bool down: false

    radius: Theme.radiusControl
    color: root.down ? Theme.pressed : root.chosen ? Theme.actionTint : Theme.surface
    border { width: root.chosen ? 2 : Theme.controlWidth; color: root.chosen ? Theme.actionInk : Theme.lineControl }
}
