import QtQuick

// A word that can be on or off (a tick says so), or, with `adding`, an example to add (a plus says so). Of several of
// which only one is on it is a OneChip.
Pressable {
    id: root

    property bool on: false
    property bool adding: false
    property bool deed: false // a tap does something at once, and nothing stays on
    property bool big: false // the person's own screen: 64 dp

    readonly property Flow cloud: root.parent as Flow

    // never wider than the rows it stands in: a long name takes two lines
    width: root.cloud && root.cloud.width > 0 ? Math.min(root.implicitWidth, root.cloud.width) : root.implicitWidth
    minHeight: Theme.kiosk ? 88 : root.big ? 64 : 56
    ringRadius: height / 2
    leftPadding: root.on || root.adding ? 12 : 20
    rightPadding: 20
    topPadding: 8
    bottomPadding: 8
    accessibleRole: root.adding || root.deed ? Accessible.Button : Accessible.CheckBox
    accessibleOn: root.on
    Accessible.onToggleAction: {
        Presence.noticed();
        root.clicked();
    }

    contentItem: ButtonContent {
        text: root.text
        iconName: root.on ? "check" : root.adding ? "add" : ""
        style: root.big ? "person" : "label"
        weight: root.on ? Font.DemiBold : Font.Medium
        color: root.on ? Theme.onActionTint : Theme.ink
    }
    background: ChipFill { on: root.on; down: root.down }
}
