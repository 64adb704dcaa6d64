import QtQuick
import QtQuick.Layouts

// The foot of a page: holds the one next action and what stands beside it. Never scrolls away.
Rectangle {
    id: root

    default property alias content: column.data
    readonly property bool filled: column.visibleChildren.length > 0

    implicitWidth: 390
    implicitHeight: root.filled ? column.implicitHeight + 12 + 12 : 0
    visible: root.filled
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    ColumnLayout {
        id: column
        x: Theme.sideMargin(root.width)
        y: 12
        width: root.width - 2 * x
        spacing: Theme.small ? 4 : 8
    }
}
