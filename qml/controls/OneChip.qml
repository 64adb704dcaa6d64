import QtQuick

// A Chip of several of which only one is on.
PressableOne {
    id: root

    property bool on: false
    property bool big: false // the person's own screen: 64 dp
    property bool calls: false // something there is due: it stands out, with a clock

    minHeight: Theme.kiosk ? 88 : root.big ? 64 : 56
    ringRadius: height / 2
    leftPadding: root.on || root.calls ? 12 : 20
    rightPadding: 20
    topPadding: 8
    bottomPadding: 8
    accessibleOn: root.on

    contentItem: ButtonContent {
        text: root.text
        iconName: root.calls ? "schedule" : root.on ? "check" : ""
        style: root.big ? "person" : "label"
        weight: root.on || root.calls ? Font.DemiBold : Font.Medium
        color: root.calls ? Theme.onCautionTint : root.on ? Theme.onActionTint : Theme.ink
    }
    background: ChipFill { on: root.on; calls: root.calls; down: root.down }
}
