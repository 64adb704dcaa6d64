import QtQuick
import QtQuick.Layouts

// One of a few answers, of which only one holds, in two columns: chosen is tinted, with a tick in place of its icon.
// Where several may hold together it is a SeveralTile.
PressableOne {
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
    accessibleOn: root.chosen

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
