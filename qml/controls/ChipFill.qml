import QtQuick

// What a chip lies on.
Rectangle {
    id: root

    property bool on: false
    property bool calls: false
    property bool down: false

    radius: Math.min(height / 2, 44)
    color: root.down ? Theme.pressed : root.calls ? Theme.cautionTint : root.on ? Theme.actionTint : Theme.surface
    border {
        width: root.calls ? 2 : Theme.controlWidth
        color: root.calls ? Theme.onCautionTint : root.on ? Theme.actionInk : Theme.lineControl
    }
}
