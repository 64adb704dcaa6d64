import QtQuick
import QtQuick.Layouts

// One of a few answers (or, with `several`, one of those that may be true together), in two columns: chosen is tinted, with a tick in place of its icon.
Pressable {
    id: root

    property string iconName: ""
    property bool chosen: false
    property bool several: false

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    Layout.preferredWidth: 1
    leftPadding: 12
    rightPadding: 8
    topPadding: 8
    bottomPadding: 8
    accessibleRole: root.several ? Accessible.CheckBox : Accessible.RadioButton
    accessibleOn: root.chosen
    Accessible.onToggleAction: root.clicked()

    contentItem: ButtonContent {
        text: root.text
        iconName: root.chosen ? "check" : root.iconName
        leading: true
        color: root.chosen ? Theme.onActionTint : Theme.ink
        iconColor: Theme.actionInk
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.chosen ? Theme.actionTint : Theme.surface
        border { width: root.chosen ? 2 : Theme.controlWidth; color: root.chosen ? Theme.actionInk : Theme.lineControl }
    }
}
