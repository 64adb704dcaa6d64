import QtQuick
import QtQuick.Layouts

// The one next action of a protocol: one word or two, 88 dp high (72 on the smallest phone, or where `calm`).
Pressable {
    id: root

    property bool calm: false // outside a run: 72 dp
    property bool snug: false // two lines of large words on the smallest phone
    property string kind: "fill" // or "emergency"
    property string iconName: ""
    readonly property bool red: root.kind === "emergency"

    Layout.fillWidth: true
    minHeight: root.calm ? Theme.targetProtocol : Theme.targetPrimary
    ringRadius: Theme.radiusCard
    padding: 16
    topPadding: root.snug ? 8 : 16 // not at the sides: a width that changes with the height goes round in a circle
    bottomPadding: topPadding

    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        iconSize: 28
        gap: 12
        style: "big"
        color: root.red ? Theme.onEmergency : Theme.onAction
    }
    background: Rectangle {
        color: root.red ? (root.down ? Theme.emergencyPressed : Theme.emergency) : root.down ? Theme.actionPressed
            : Theme.action
        radius: Theme.radiusCard
    }
}
