import QtQuick

// The foot of a page: holds the one next action and what stands beside it. Never scrolls away. On a phone on its side,
// and where a page wants it on a wide screen, it stands at the side (`beside`), its things at the thumb or at the top;
// should they be too many, they scroll.
Rectangle {
    id: root

    default property alias content: column.data
    property bool spread: false
    property bool beside: false
    property bool bare: false // beside the words of a sheet: no line, and no margin at its right
    property real side: Theme.sideMargin(root.width)
    property real contentWidth: root.bare ? root.width - root.side - 8 : root.spread ? root.width - 2 * root.side
        : Theme.columnWidth(root.width)
    readonly property bool filled: column.implicitHeight > 0 // not visibleChildren: a hidden page has none
    readonly property real pad: Theme.lowest ? 4 : Theme.landscape ? 8 : 12

    implicitWidth: 390
    implicitHeight: root.filled ? column.implicitHeight + 2 * root.pad : 0
    color: Theme.surface
    radius: root.beside && !Theme.landscape ? Theme.radiusCard : 0
    border { width: root.beside && !Theme.landscape ? Theme.lineWidth : 0; color: Theme.line }

    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: root.implicitHeight
        interactive: root.beside && root.implicitHeight > root.height + 0.5
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        VStack {
            id: column
            stretch: true
            x: root.side
            y: root.pad + (root.beside && Theme.landscape ? Math.max(0, root.height - root.implicitHeight) : 0)
            width: root.contentWidth
            spacing: Theme.small || Theme.lowest ? 4 : 8
        }
    }
    Rectangle {
        width: root.beside ? Theme.lineWidth : parent.width
        height: root.beside ? parent.height : root.filled ? Theme.lineWidth : 0
        visible: !root.bare && !(root.beside && !Theme.landscape)
        color: Theme.line
    }
    FocusFollower { flickable: flick; content: column }
}
