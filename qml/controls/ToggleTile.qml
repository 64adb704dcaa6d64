import QtQuick
import QtQuick.Layouts

// A switch that says its state in words ('Sound on'): tinted when on, outlined when off.
Pressable {
    id: root

    property string iconName: ""
    property bool on: false

    signal toggleRequested(on: bool)

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    minHeight: Theme.small ? 56 : 72
    leftPadding: 16
    rightPadding: 12
    topPadding: 8
    bottomPadding: 8
    accessibleRole: Accessible.CheckBox
    accessibleOn: root.on
    Accessible.onToggleAction: {
        Presence.noticed();
        root.clicked();
    }
    onClicked: root.toggleRequested(!root.on)

    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        gap: 12
        leading: true
        color: root.on ? Theme.onActionTint : Theme.ink
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.on ? Theme.actionTint : Theme.surface
        border {
            width: !root.on || Theme.highContrast ? Theme.controlWidth : 0
            color: root.on ? Theme.actionInk : Theme.lineControl
        }
    }
}
