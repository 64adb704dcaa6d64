import QtQuick
import QtQuick.Layouts

// A ChoiceTile of several that may hold together.
Pressable {
    id: root

    property string iconName: ""
    property bool chosen: false

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    Layout.preferredWidth: 1
    leftPadding: 12
    rightPadding: 8
    topPadding: 8
    bottomPadding: 8
    accessibleRole: Accessible.CheckBox
    accessibleOn: root.chosen
    Accessible.onToggleAction: {
        Presence.noticed();
        root.clicked();
    }

    contentItem: ButtonContent {
        text: root.text
        iconName: root.chosen ? "check" : root.iconName
        leading: true
        ticks: true
        color: root.chosen ? Theme.onActionTint : Theme.ink
        iconColor: Theme.actionInk
    }
    background: TileFill { chosen: root.chosen; down: root.down }
}
