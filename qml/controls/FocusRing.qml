pragma ComponentBehavior: Bound
import QtQuick

// The ring that shows where the keyboard is: 3 dp, 2 dp away from its control. `inside` for rows that a card would cut.
// Every target has one and nearly none is seen: its parts are made when they are.
Item {
    id: root

    property bool shown: false
    property bool inside: false
    property real radius: Theme.radiusControl

    anchors.fill: parent
    visible: root.shown
    z: 10

    Repeater {
        model: root.shown ? 1 : 0

        delegate: Item {
            width: root.width
            height: root.height

            Rectangle {
                anchors.fill: parent
                anchors.margins: root.inside ? Theme.focusWidth : -Theme.focusGap
                visible: !root.inside
                color: "transparent"
                radius: root.radius + Theme.focusGap
                border { width: Theme.focusGap; color: Theme.focusGapColour }
            }
            Rectangle {
                readonly property real reach: root.inside ? -4 : Theme.focusGap + Theme.focusWidth
                anchors.fill: parent
                anchors.margins: -reach
                color: "transparent"
                radius: Math.max(4, root.radius + reach)
                border { width: Theme.focusWidth; color: Theme.focus }
            }
        }
    }
}
