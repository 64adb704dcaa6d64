import QtQuick

// The foot of a page: holds the one next action and what stands beside it. Never scrolls away.
Rectangle {
    id: root

    default property alias content: column.data
    property bool spread: false
    readonly property bool filled: column.implicitHeight > 0 // not visibleChildren: a hidden page has none

    implicitWidth: 390
    implicitHeight: root.filled ? column.implicitHeight + 12 + 12 : 0
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: root.filled ? Theme.lineWidth : 0
        color: Theme.line
    }
    VStack {
        id: column
        stretch: true
        x: Theme.sideMargin(root.width)
        y: 12
        width: root.spread ? root.width - 2 * x : Theme.columnWidth(root.width)
        spacing: Theme.small ? 4 : 8
    }
}
