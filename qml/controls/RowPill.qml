import QtQuick

// The verb at the end of a row. It only shows the verb: the row around it is the target.
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property bool filled: false

    implicitWidth: content.implicitWidth + 32
    implicitHeight: Math.max(40, content.implicitHeight + 8)
    radius: Math.min(height, 56) / 2
    color: root.filled ? Theme.action : Theme.actionTint
    border { width: Theme.highContrast && !root.filled ? 2 : 0; color: Theme.action }

    ButtonContent {
        id: content
        anchors.centerIn: parent
        width: implicitWidth
        text: root.text
        iconName: root.iconName
        iconSize: 20
        gap: 4
        color: root.filled ? Theme.onAction : Theme.onActionTint
    }
}
