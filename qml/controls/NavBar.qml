pragma ComponentBehavior: Bound
import QtQuick

// The navigation of a phone: five places at most, at the bottom.
Rectangle {
    id: root

    property list<NavItem> items
    property string current: ""

    signal chosen(key: string)

    implicitHeight: Theme.navHeight + Theme.safeBottom
    implicitWidth: 390
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    //: Name of the bar that leads to Home, Plans and so on, for screen readers.
    Accessible.name: qsTr("Places")

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    Row {
        x: 4
        width: root.width - 8
        height: Theme.navHeight

        Repeater {
            model: root.items
            delegate: NavButton {
                id: place
                required property NavItem modelData
                objectName: "nav-" + place.modelData.key
                width: Math.floor((root.width - 8) / Math.max(1, root.items.length))
                height: Theme.navHeight
                text: place.modelData.label
                iconName: place.modelData.iconName
                current: root.current === place.modelData.key
                onClicked: root.chosen(place.modelData.key)
            }
        }
    }
}
