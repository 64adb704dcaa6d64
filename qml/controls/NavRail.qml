pragma ComponentBehavior: Bound
import QtQuick

// The navigation of a tablet or a wide window, at the side: places on top, `bottomItems` (language, hide) at the foot.
// It scrolls when the window is too low for all of them.
Rectangle {
    id: root

    property list<NavItem> items
    property list<NavItem> bottomItems
    property string current: ""

    signal chosen(key: string)

    implicitWidth: Theme.railWidth
    implicitHeight: 600
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    //: Name of the bar that leads to Home, Plans and so on, for screen readers.
    Accessible.name: qsTr("Places")

    component Place: NavButton {
        id: place
        required property NavItem modelData
        objectName: "nav-" + place.modelData.key
        width: root.width - 16
        height: Math.max(68, implicitHeight)
        pillWidth: 64
        pillHeight: 36
        text: place.modelData.label
        iconName: place.modelData.iconName
        current: root.current === place.modelData.key
        onClicked: root.chosen(place.modelData.key)
    }

    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: Math.max(height, top.height + bottom.height + 32)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: top
            x: 8
            y: 12
            spacing: 8
            Repeater {
                model: root.items
                delegate: Place {}
            }
        }
        Column {
            id: bottom
            x: 8
            y: flick.contentHeight - height - 12
            spacing: 8
            Repeater {
                model: root.bottomItems
                delegate: Place {}
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
}
