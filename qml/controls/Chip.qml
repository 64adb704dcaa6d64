import QtQuick

// A word that can be on or off (a tick says so), or, with `adding`, an example to add (a plus says so).
Pressable {
    id: root

    property bool on: false
    property bool adding: false
    property bool oneOf: false // of several only one is on
    property bool big: false // the person's own screen: 64 dp
    property bool calls: false // something there is due: it stands out, with a clock

    minHeight: Theme.kiosk ? 88 : root.big ? 64 : 56
    ringRadius: height / 2
    leftPadding: root.on || root.adding || root.calls ? 12 : 20
    rightPadding: 20
    topPadding: 8
    bottomPadding: 8
    accessibleRole: root.adding ? Accessible.Button : root.oneOf ? Accessible.RadioButton : Accessible.CheckBox
    accessibleOn: root.on
    Accessible.onToggleAction: root.clicked()

    contentItem: ButtonContent {
        text: root.text
        iconName: root.calls ? "schedule" : root.on ? "check" : root.adding ? "add" : ""
        style: root.big ? "person" : "label"
        weight: root.on || root.calls ? Font.DemiBold : Font.Medium
        color: root.calls ? Theme.onCautionTint : root.on ? Theme.onActionTint : Theme.ink
    }
    background: Rectangle {
        radius: Math.min(height / 2, 44)
        color: root.down ? Theme.pressed : root.calls ? Theme.cautionTint : root.on ? Theme.actionTint : Theme.surface
        border { width: root.calls ? 2 : Theme.controlWidth; color: root.calls ? Theme.onCautionTint : root.on ? Theme.actionInk : Theme.lineControl }
    }
}
